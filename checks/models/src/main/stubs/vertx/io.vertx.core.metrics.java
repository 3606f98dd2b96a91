package io.vertx.core.metrics;

public interface Measured {}

public class MetricsOptions {}
