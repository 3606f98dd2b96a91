package org.apache.flink.streaming.api.functions.windowing;

import static dev.fairlead.annotations.Times.CONCURRENTLY;

import dev.fairlead.annotations.RunsOnWorkers;
import java.io.Serializable;
import org.apache.flink.api.common.functions.AbstractRichFunction;
import org.apache.flink.api.common.functions.AggregateFunction;
import org.apache.flink.api.common.functions.Function;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.ReduceFunction;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.KeyedStateStore;
import org.apache.flink.streaming.api.windowing.windows.Window;
import org.apache.flink.util.Collector;

public class AggregateApplyAllWindowFunction<W extends Window, T, ACC, V, R> implements AllWindowFunction<T, R, W> {
  public AggregateApplyAllWindowFunction(AggregateFunction<T, ACC, V> aggFunction, AllWindowFunction<V, R, W> windowFunction);
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public void apply(W window, Iterable<T> values, Collector<R> out) throws Exception;
}

public class AggregateApplyWindowFunction<K, W extends Window, T, ACC, V, R> implements WindowFunction<T, R, K, W> {
  public AggregateApplyWindowFunction(AggregateFunction<T, ACC, V> aggFunction, WindowFunction<V, R, K, W> windowFunction);
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public void apply(K key, W window, Iterable<T> values, Collector<R> out) throws Exception;
}

public interface AllWindowFunction<IN, OUT, W extends Window> extends Function, Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) void apply(W window, Iterable<IN> values, Collector<OUT> out) throws Exception;
}

public class PassThroughAllWindowFunction<W extends Window, T> implements AllWindowFunction<T, T, W> {
  public PassThroughAllWindowFunction();
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public void apply(W window, Iterable<T> input, Collector<T> out) throws Exception;
}

public class PassThroughWindowFunction<K, W extends Window, T> implements WindowFunction<T, T, K, W> {
  public PassThroughWindowFunction();
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public void apply(K k, W window, Iterable<T> input, Collector<T> out) throws Exception;
}

public abstract class ProcessAllWindowFunction<IN, OUT, W extends Window> extends AbstractRichFunction {
  public ProcessAllWindowFunction();
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public abstract void process(ProcessAllWindowFunction<IN, OUT, W>.Context context, Iterable<IN> elements, Collector<OUT> out) throws Exception;
  public void clear(ProcessAllWindowFunction<IN, OUT, W>.Context context) throws Exception;

  public abstract class Context {
    public Context();
    public abstract W window();
    public abstract KeyedStateStore windowState();
    public abstract KeyedStateStore globalState();
  }
}

public abstract class ProcessWindowFunction<IN, OUT, KEY, W extends Window> extends AbstractRichFunction {
  public ProcessWindowFunction();
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public abstract void process(KEY key, ProcessWindowFunction<IN, OUT, KEY, W>.Context context, Iterable<IN> elements, Collector<OUT> out) throws Exception;
  public void clear(ProcessWindowFunction<IN, OUT, KEY, W>.Context context) throws Exception;

  public abstract class Context implements Serializable {
    public Context();
    public abstract W window();
    public abstract long currentProcessingTime();
    public abstract long currentWatermark();
    public abstract KeyedStateStore windowState();
    public abstract KeyedStateStore globalState();
  }
}

public class ReduceApplyAllWindowFunction<W extends Window, T, R> implements AllWindowFunction<T, R, W> {
  public ReduceApplyAllWindowFunction(ReduceFunction<T> reduceFunction, AllWindowFunction<T, R, W> windowFunction);
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public void apply(W window, Iterable<T> input, Collector<R> out) throws Exception;
}

public class ReduceApplyProcessAllWindowFunction<W extends Window, T, R> extends ProcessAllWindowFunction<T, R, W> {
  public ReduceApplyProcessAllWindowFunction(ReduceFunction<T> reduceFunction, ProcessAllWindowFunction<T, R, W> windowFunction);
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public void process(ProcessAllWindowFunction<T, R, W>.Context context, Iterable<T> input, Collector<R> out) throws Exception;
  public void clear(ProcessAllWindowFunction<T, R, W>.Context context) throws Exception;
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public void open(OpenContext openContext) throws Exception;
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public void close() throws Exception;
  public void setRuntimeContext(RuntimeContext t);
}

public class ReduceApplyProcessWindowFunction<K, W extends Window, T, R> extends ProcessWindowFunction<T, R, K, W> {
  public ReduceApplyProcessWindowFunction(ReduceFunction<T> reduceFunction, ProcessWindowFunction<T, R, K, W> windowFunction);
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public void process(K k, ProcessWindowFunction<T, R, K, W>.Context context, Iterable<T> input, Collector<R> out) throws Exception;
  public void clear(ProcessWindowFunction<T, R, K, W>.Context context) throws Exception;
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public void open(OpenContext openContext) throws Exception;
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public void close() throws Exception;
  public void setRuntimeContext(RuntimeContext t);
}

public class ReduceApplyWindowFunction<K, W extends Window, T, R> implements WindowFunction<T, R, K, W> {
  public ReduceApplyWindowFunction(ReduceFunction<T> reduceFunction, WindowFunction<T, R, K, W> windowFunction);
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public void apply(K k, W window, Iterable<T> input, Collector<R> out) throws Exception;
}

public abstract class RichAllWindowFunction<IN, OUT, W extends Window> extends AbstractRichFunction implements AllWindowFunction<IN, OUT, W> {
  public RichAllWindowFunction();
}

public abstract class RichProcessAllWindowFunction<IN, OUT, W extends Window> extends ProcessAllWindowFunction<IN, OUT, W> {
  public RichProcessAllWindowFunction();
}

public abstract class RichProcessWindowFunction<IN, OUT, KEY, W extends Window> extends ProcessWindowFunction<IN, OUT, KEY, W> {
  public RichProcessWindowFunction();
}

public abstract class RichWindowFunction<IN, OUT, KEY, W extends Window> extends AbstractRichFunction implements WindowFunction<IN, OUT, KEY, W> {
  public RichWindowFunction();
}

public interface WindowFunction<IN, OUT, KEY, W extends Window> extends Function, Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) void apply(KEY key, W window, Iterable<IN> input, Collector<OUT> out) throws Exception;
}
