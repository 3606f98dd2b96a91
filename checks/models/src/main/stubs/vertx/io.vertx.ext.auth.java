package io.vertx.ext.auth;

public interface User {}
