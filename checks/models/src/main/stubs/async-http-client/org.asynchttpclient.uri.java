package org.asynchttpclient.uri;

public class Uri {}
