package io.vertx.ext.web.client.spi;

public interface CookieStore {}
