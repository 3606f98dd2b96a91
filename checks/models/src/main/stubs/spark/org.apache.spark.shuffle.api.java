package org.apache.spark.shuffle.api;

public interface ShuffleDriverComponents {}
