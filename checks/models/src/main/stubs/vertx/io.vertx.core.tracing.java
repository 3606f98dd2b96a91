package io.vertx.core.tracing;

public class TracingOptions {}

public enum TracingPolicy {
  IGNORE,
  PROPAGATE,
  ALWAYS;
}
