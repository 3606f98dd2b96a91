package org.apache.flink.streaming.api.functions.windowing.delta;

import java.io.Serializable;
import org.apache.flink.streaming.api.functions.windowing.delta.extractor.Extractor;

public interface DeltaFunction<DATA> extends Serializable {
  double getDelta(DATA oldDataPoint, DATA newDataPoint);
}

public abstract class ExtractionAwareDeltaFunction<DATA, TO> implements DeltaFunction<DATA> {
  public ExtractionAwareDeltaFunction(Extractor<DATA, TO> converter);
  public double getDelta(DATA oldDataPoint, DATA newDataPoint);
  public abstract double getNestedDelta(TO oldDataPoint, TO newDataPoint);
}
