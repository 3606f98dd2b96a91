package com.datastax.oss.driver.api.core.metrics;

public interface Metrics {}
