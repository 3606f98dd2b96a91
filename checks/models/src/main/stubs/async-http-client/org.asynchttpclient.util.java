package org.asynchttpclient.util;

public interface Counted {}
