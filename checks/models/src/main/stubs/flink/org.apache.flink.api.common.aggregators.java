package org.apache.flink.api.common.aggregators;

import java.io.Serializable;

public interface Aggregator<T> extends Serializable {
  T getAggregate();
  void aggregate(T element);
  void reset();
}
