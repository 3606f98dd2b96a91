package org.apache.flink.streaming.api.functions.co;

import static dev.fairlead.annotations.Times.CONCURRENTLY;

import dev.fairlead.annotations.RunsOnWorkers;
import java.io.Serializable;
import org.apache.flink.api.common.functions.AbstractRichFunction;
import org.apache.flink.api.common.functions.Function;
import org.apache.flink.api.common.state.BroadcastState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ReadOnlyBroadcastState;
import org.apache.flink.streaming.api.TimeDomain;
import org.apache.flink.streaming.api.TimerService;
import org.apache.flink.util.Collector;

public abstract class BaseBroadcastProcessFunction extends AbstractRichFunction {
  public BaseBroadcastProcessFunction();

  abstract class BaseContext {
    public abstract Long timestamp();
    public abstract long currentProcessingTime();
    public abstract long currentWatermark();
  }
  public abstract class Context extends BaseBroadcastProcessFunction.BaseContext {
    public Context();
    public abstract <K, V> BroadcastState<K, V> getBroadcastState(MapStateDescriptor<K, V> stateDescriptor);
  }
  public abstract class ReadOnlyContext extends BaseBroadcastProcessFunction.BaseContext {
    public ReadOnlyContext();
    public abstract <K, V> ReadOnlyBroadcastState<K, V> getBroadcastState(MapStateDescriptor<K, V> stateDescriptor);
  }
}

public abstract class BroadcastProcessFunction<IN1, IN2, OUT> extends BaseBroadcastProcessFunction {
  public BroadcastProcessFunction();
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public abstract void processElement(IN1 value, BroadcastProcessFunction<IN1, IN2, OUT>.ReadOnlyContext readOnlyContext, Collector<OUT> collector) throws Exception;
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public abstract void processBroadcastElement(IN2 value, BroadcastProcessFunction<IN1, IN2, OUT>.Context context, Collector<OUT> collector) throws Exception;

  public abstract class Context extends BaseBroadcastProcessFunction.Context {
    public Context();
  }
  public abstract class ReadOnlyContext extends BaseBroadcastProcessFunction.ReadOnlyContext {
    public ReadOnlyContext();
  }
}

public interface CoFlatMapFunction<IN1, IN2, OUT> extends Function, Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) void flatMap1(IN1 value, Collector<OUT> collector) throws Exception;
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) void flatMap2(IN2 value, Collector<OUT> collector) throws Exception;
}

public interface CoMapFunction<IN1, IN2, OUT> extends Function, Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) OUT map1(IN1 value) throws Exception;
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) OUT map2(IN2 value) throws Exception;
}

public abstract class CoProcessFunction<IN1, IN2, OUT> extends AbstractRichFunction {
  public CoProcessFunction();
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public abstract void processElement1(IN1 value, CoProcessFunction<IN1, IN2, OUT>.Context context, Collector<OUT> collector) throws Exception;
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public abstract void processElement2(IN2 value, CoProcessFunction<IN1, IN2, OUT>.Context context, Collector<OUT> collector) throws Exception;
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public void onTimer(long timestamp, CoProcessFunction<IN1, IN2, OUT>.OnTimerContext ctx, Collector<OUT> out) throws Exception;

  public abstract class Context {
    public Context();
    public abstract Long timestamp();
    public abstract TimerService timerService();
  }
  public abstract class OnTimerContext extends CoProcessFunction<IN1, IN2, OUT>.Context {
    public OnTimerContext();
    public abstract TimeDomain timeDomain();
  }
}

public abstract class KeyedBroadcastProcessFunction<KS, IN1, IN2, OUT> extends BaseBroadcastProcessFunction {
  public KeyedBroadcastProcessFunction();
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public abstract void processElement(IN1 value, KeyedBroadcastProcessFunction<KS, IN1, IN2, OUT>.ReadOnlyContext readOnlyContext, Collector<OUT> collector) throws Exception;
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public abstract void processBroadcastElement(IN2 value, KeyedBroadcastProcessFunction<KS, IN1, IN2, OUT>.Context context, Collector<OUT> collector) throws Exception;
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public void onTimer(long timestamp, KeyedBroadcastProcessFunction<KS, IN1, IN2, OUT>.OnTimerContext ctx, Collector<OUT> out) throws Exception;

  public abstract class Context extends BaseBroadcastProcessFunction.Context {
    public Context();
  }
  public abstract class OnTimerContext extends KeyedBroadcastProcessFunction<KS, IN1, IN2, OUT>.ReadOnlyContext {
    public OnTimerContext();
    public abstract TimeDomain timeDomain();
    public abstract KS getCurrentKey();
  }
  public abstract class ReadOnlyContext extends BaseBroadcastProcessFunction.ReadOnlyContext {
    public ReadOnlyContext();
    public abstract TimerService timerService();
    public abstract KS getCurrentKey();
  }
}

public abstract class KeyedCoProcessFunction<K, IN1, IN2, OUT> extends AbstractRichFunction {
  public KeyedCoProcessFunction();
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public abstract void processElement1(IN1 value, KeyedCoProcessFunction<K, IN1, IN2, OUT>.Context context, Collector<OUT> collector) throws Exception;
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public abstract void processElement2(IN2 value, KeyedCoProcessFunction<K, IN1, IN2, OUT>.Context context, Collector<OUT> collector) throws Exception;
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public void onTimer(long timestamp, KeyedCoProcessFunction<K, IN1, IN2, OUT>.OnTimerContext ctx, Collector<OUT> out) throws Exception;

  public abstract class Context {
    public Context();
    public abstract Long timestamp();
    public abstract TimerService timerService();
    public abstract K getCurrentKey();
  }
  public abstract class OnTimerContext extends KeyedCoProcessFunction<K, IN1, IN2, OUT>.Context {
    public OnTimerContext();
    public abstract TimeDomain timeDomain();
    public abstract K getCurrentKey();
  }
}

public abstract class ProcessJoinFunction<IN1, IN2, OUT> extends AbstractRichFunction {
  public ProcessJoinFunction();
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public abstract void processElement(IN1 value1, IN2 value2, ProcessJoinFunction<IN1, IN2, OUT>.Context context, Collector<OUT> collector) throws Exception;

  public abstract class Context {
    public Context();
    public abstract long getLeftTimestamp();
    public abstract long getRightTimestamp();
    public abstract long getTimestamp();
  }
}

public abstract class RichCoFlatMapFunction<IN1, IN2, OUT> extends AbstractRichFunction implements CoFlatMapFunction<IN1, IN2, OUT> {
  public RichCoFlatMapFunction();
}

public abstract class RichCoMapFunction<IN1, IN2, OUT> extends AbstractRichFunction implements CoMapFunction<IN1, IN2, OUT> {
  public RichCoMapFunction();
}
