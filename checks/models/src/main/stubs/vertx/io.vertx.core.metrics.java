package io.vertx.core.metrics;

public interface Measured {
  default boolean isMetricsEnabled();
}

public class MetricsOptions {}
