package org.apache.flink.streaming.api.functions;

import static dev.fairlead.annotations.Times.CONCURRENTLY;

import dev.fairlead.annotations.RunsOnWorkers;
import org.apache.flink.api.common.functions.AbstractRichFunction;
import org.apache.flink.api.common.functions.Function;
import org.apache.flink.streaming.api.TimeDomain;
import org.apache.flink.streaming.api.TimerService;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.util.Collector;

public interface AssignerWithPeriodicWatermarks<T> extends TimestampAssigner<T> {
  Watermark getCurrentWatermark();
}

public interface AssignerWithPunctuatedWatermarks<T> extends TimestampAssigner<T> {
  Watermark checkAndGetNextWatermark(T lastElement, long extractedTimestamp);
}

public abstract class KeyedProcessFunction<K, I, O> extends AbstractRichFunction {
  public KeyedProcessFunction();
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public abstract void processElement(I value, KeyedProcessFunction<K, I, O>.Context ctx, Collector<O> out) throws Exception;
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public void onTimer(long timestamp, KeyedProcessFunction<K, I, O>.OnTimerContext ctx, Collector<O> out) throws Exception;

  public abstract class Context {
    public Context();
    public abstract Long timestamp();
    public abstract TimerService timerService();
    public abstract K getCurrentKey();
  }
  public abstract class OnTimerContext extends KeyedProcessFunction<K, I, O>.Context {
    public OnTimerContext();
    public abstract TimeDomain timeDomain();
    public abstract K getCurrentKey();
  }
}

public abstract class ProcessFunction<I, O> extends AbstractRichFunction {
  public ProcessFunction();
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public abstract void processElement(I value, ProcessFunction<I, O>.Context ctx, Collector<O> out) throws Exception;
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public void onTimer(long timestamp, ProcessFunction<I, O>.OnTimerContext ctx, Collector<O> out) throws Exception;

  public abstract class Context {
    public Context();
    public abstract Long timestamp();
    public abstract TimerService timerService();
  }
  public abstract class OnTimerContext extends ProcessFunction<I, O>.Context {
    public OnTimerContext();
    public abstract TimeDomain timeDomain();
  }
}

public interface TimestampAssigner<T> extends org.apache.flink.api.common.eventtime.TimestampAssigner<T>, Function {
  long extractTimestamp(T element, long recordTimestamp);
}
