package org.apache.spark.internal;

public interface Logging {}
