package io.vertx.uritemplate;

public class ExpandOptions {}

public interface UriTemplate {}

public interface Variables {}
