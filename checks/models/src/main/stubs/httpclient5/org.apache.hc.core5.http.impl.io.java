package org.apache.hc.core5.http.impl.io;

public class HttpRequestExecutor {}
