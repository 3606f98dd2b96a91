package com.datastax.oss.driver.api.core.time;

public interface TimestampGenerator extends AutoCloseable {
  long next();
}
