package org.apache.flink.api.common.aggregators;

import java.io.Serializable;
import org.apache.flink.types.Value;

public interface Aggregator<T extends Value> extends Serializable {
  T getAggregate();
  void aggregate(T element);
  void reset();
}
