package org.apache.flink.streaming.api.functions.sink;

import static dev.fairlead.annotations.Times.CONCURRENTLY;

import dev.fairlead.annotations.RunsOnWorkers;
import java.io.Serializable;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.functions.AbstractRichFunction;
import org.apache.flink.api.common.functions.Function;

public abstract class RichSinkFunction<IN> extends AbstractRichFunction implements SinkFunction<IN> {
  public RichSinkFunction();
}

public interface SinkFunction<IN> extends Function, Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) default void invoke(IN value) throws Exception;
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) default void invoke(IN value, SinkFunction.Context context) throws Exception;
  default void writeWatermark(Watermark watermark) throws Exception;
  default void finish() throws Exception;

  public interface Context {
    long currentProcessingTime();
    long currentWatermark();
    Long timestamp();
  }
}
