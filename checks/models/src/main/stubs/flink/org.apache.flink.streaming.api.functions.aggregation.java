package org.apache.flink.streaming.api.functions.aggregation;

import org.apache.flink.api.common.functions.ReduceFunction;

public abstract class AggregationFunction<T> implements ReduceFunction<T> {
  public AggregationFunction();
}
