package org.apache.hc.core5.http.impl.routing;

import org.apache.hc.core5.http.HttpRequestMapper;

public class RequestRouter<T> implements HttpRequestMapper<T> {}
