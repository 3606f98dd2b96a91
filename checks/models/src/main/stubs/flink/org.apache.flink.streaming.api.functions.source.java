package org.apache.flink.streaming.api.functions.source;

import static dev.fairlead.annotations.Times.CONCURRENTLY;

import dev.fairlead.annotations.RunsOnWorkers;
import java.io.Serializable;
import org.apache.flink.api.common.functions.AbstractRichFunction;
import org.apache.flink.api.common.functions.Function;
import org.apache.flink.api.java.tuple.Tuple3;
import org.apache.flink.streaming.api.watermark.Watermark;

public class FileMonitoringFunction implements SourceFunction<Tuple3<String, Long, Long>> {
  public FileMonitoringFunction(String path, long interval, FileMonitoringFunction.WatchType watchType);
  public void run(SourceFunction.SourceContext<Tuple3<String, Long, Long>> ctx) throws Exception;
  public void cancel();

  public enum WatchType {
    ONLY_NEW_FILES, REPROCESS_WITH_APPENDED, PROCESS_ONLY_APPENDED;
  }
}

public interface ParallelSourceFunction<OUT> extends SourceFunction<OUT> {}

public abstract class RichParallelSourceFunction<OUT> extends AbstractRichFunction implements ParallelSourceFunction<OUT> {
  public RichParallelSourceFunction();
}

public abstract class RichSourceFunction<OUT> extends AbstractRichFunction implements SourceFunction<OUT> {
  public RichSourceFunction();
}

public interface SourceFunction<T> extends Function, Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) void run(SourceFunction.SourceContext<T> ctx) throws Exception;
  void cancel();

  public interface SourceContext<T> {
    void collect(T element);
    void collectWithTimestamp(T element, long timestamp);
    void emitWatermark(Watermark mark);
    void markAsTemporarilyIdle();
    Object getCheckpointLock();
    void close();
  }
}
