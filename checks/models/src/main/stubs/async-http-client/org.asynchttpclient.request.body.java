package org.asynchttpclient.request.body;

import java.io.Closeable;

public interface Body extends Closeable {}
