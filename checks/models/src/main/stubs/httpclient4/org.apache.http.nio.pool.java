package org.apache.http.nio.pool;

public interface SocketAddressResolver<T> {}
