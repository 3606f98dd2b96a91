package org.apache.flink.api.common.functions;

import static dev.fairlead.annotations.Times.CONCURRENTLY;
import static dev.fairlead.annotations.Width.LIMITED;

import dev.fairlead.annotations.OneOfMany;
import dev.fairlead.annotations.RunsOnWorkers;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.ExecutionConfig;
import org.apache.flink.api.common.JobID;
import org.apache.flink.api.common.JobInfo;
import org.apache.flink.api.common.TaskInfo;
import org.apache.flink.api.common.aggregators.Aggregator;
import org.apache.flink.api.common.cache.DistributedCache;
import org.apache.flink.api.common.state.AggregatingState;
import org.apache.flink.api.common.state.AggregatingStateDescriptor;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ReducingState;
import org.apache.flink.api.common.state.ReducingStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.util.Collector;

public abstract class AbstractRichFunction implements RichFunction, Serializable {
  public AbstractRichFunction();
  public void setRuntimeContext(RuntimeContext t);
  public RuntimeContext getRuntimeContext();
  public IterationRuntimeContext getIterationRuntimeContext();
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public void open(Configuration parameters) throws Exception;
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public void close() throws Exception;
}

public interface AggregateFunction<IN, ACC, OUT> extends Function, Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) ACC createAccumulator();
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) ACC add(IN in, ACC value);
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) OUT getResult(ACC value);
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) ACC merge(ACC value1, ACC value2);
}

public interface BroadcastVariableInitializer<T, O> {
  O initializeBroadcastVariable(Iterable<T> data);
}

public interface CoGroupFunction<IN1, IN2, O> extends Function, Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) void coGroup(Iterable<IN1> first, Iterable<IN2> second, Collector<O> out) throws Exception;
}

public interface CrossFunction<IN1, IN2, OUT> extends Function, Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) OUT cross(IN1 value1, IN2 value2) throws Exception;
}

public interface FilterFunction<T> extends Function, Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) boolean filter(T value) throws Exception;
}

public interface FlatJoinFunction<IN1, IN2, OUT> extends Function, Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) void join(IN1 value1, IN2 value2, Collector<OUT> collector) throws Exception;
}

public interface FlatMapFunction<T, O> extends Function, Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) void flatMap(T value, Collector<O> out) throws Exception;
}

public interface Function extends Serializable {}

public interface GroupCombineFunction<IN, OUT> extends Function, Serializable {
  void combine(Iterable<IN> values, Collector<OUT> out) throws Exception;
}

public interface GroupReduceFunction<T, O> extends Function, Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) void reduce(Iterable<T> values, Collector<O> out) throws Exception;
}

public interface IterationRuntimeContext extends RuntimeContext {
  int getSuperstepNumber();
  <T extends Aggregator<?>> T getIterationAggregator(String name);
}

public interface JoinFunction<IN1, IN2, OUT> extends Function, Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) OUT join(IN1 value1, IN2 value2) throws Exception;
}

public interface MapFunction<T, O> extends Function, Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) O map(T value) throws Exception;
}

public interface MapPartitionFunction<T, O> extends Function, Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) void mapPartition(Iterable<T> values, Collector<O> out) throws Exception;
}

public interface OpenContext {}

public interface Partitioner<K> extends Serializable, Function {
  int partition(K key, int numPartitions);
}

public interface ReduceFunction<T> extends Function, Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) T reduce(T t1, T t2) throws Exception;
}

public abstract class RichAggregateFunction<IN, ACC, OUT> extends AbstractRichFunction implements AggregateFunction<IN, ACC, OUT> {
  public RichAggregateFunction();
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public abstract ACC createAccumulator();
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public abstract ACC add(IN value, ACC accumulator);
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public abstract OUT getResult(ACC accumulator);
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public abstract ACC merge(ACC a, ACC b);
}

public abstract class RichCoGroupFunction<IN1, IN2, OUT> extends AbstractRichFunction implements CoGroupFunction<IN1, IN2, OUT> {
  public RichCoGroupFunction();
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public abstract void coGroup(Iterable<IN1> first, Iterable<IN2> second, Collector<OUT> out) throws Exception;
}

public abstract class RichCrossFunction<IN1, IN2, OUT> extends AbstractRichFunction implements CrossFunction<IN1, IN2, OUT> {
  public RichCrossFunction();
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public abstract OUT cross(IN1 value1, IN2 value2) throws Exception;
}

public abstract class RichFilterFunction<T> extends AbstractRichFunction implements FilterFunction<T> {
  public RichFilterFunction();
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public abstract boolean filter(T value) throws Exception;
}

public abstract class RichFlatJoinFunction<IN1, IN2, OUT> extends AbstractRichFunction implements FlatJoinFunction<IN1, IN2, OUT> {
  public RichFlatJoinFunction();
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public abstract void join(IN1 value1, IN2 value2, Collector<OUT> collector) throws Exception;
}

public abstract class RichFlatMapFunction<IN, OUT> extends AbstractRichFunction implements FlatMapFunction<IN, OUT> {
  public RichFlatMapFunction();
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public abstract void flatMap(IN value, Collector<OUT> out) throws Exception;
}

@OneOfMany(per = "subtask", value = LIMITED)
public interface RichFunction extends Function {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) void open(Configuration parameters) throws Exception;
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) default void open(OpenContext openContext) throws Exception;
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) void close() throws Exception;
  RuntimeContext getRuntimeContext();
  IterationRuntimeContext getIterationRuntimeContext();
  void setRuntimeContext(RuntimeContext t);
}

public abstract class RichGroupCombineFunction<IN, OUT> extends AbstractRichFunction implements GroupCombineFunction<IN, OUT> {
  public RichGroupCombineFunction();
  public abstract void combine(Iterable<IN> values, Collector<OUT> out) throws Exception;
}

public abstract class RichGroupReduceFunction<IN, OUT> extends AbstractRichFunction implements GroupReduceFunction<IN, OUT> {
  public RichGroupReduceFunction();
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public abstract void reduce(Iterable<IN> values, Collector<OUT> out) throws Exception;
}

public abstract class RichJoinFunction<IN1, IN2, OUT> extends AbstractRichFunction implements JoinFunction<IN1, IN2, OUT> {
  public RichJoinFunction();
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public abstract OUT join(IN1 value1, IN2 value2) throws Exception;
}

public abstract class RichMapFunction<IN, OUT> extends AbstractRichFunction implements MapFunction<IN, OUT> {
  public RichMapFunction();
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public abstract OUT map(IN value) throws Exception;
}

public abstract class RichMapPartitionFunction<I, O> extends AbstractRichFunction implements MapPartitionFunction<I, O> {
  public RichMapPartitionFunction();
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public abstract void mapPartition(Iterable<I> values, Collector<O> out) throws Exception;
}

public abstract class RichReduceFunction<T> extends AbstractRichFunction implements ReduceFunction<T> {
  public RichReduceFunction();
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public abstract T reduce(T value1, T value2) throws Exception;
}

public interface RuntimeContext {
  default JobID getJobId();
  default String getTaskName();
  default int getNumberOfParallelSubtasks();
  default int getMaxNumberOfParallelSubtasks();
  default int getIndexOfThisSubtask();
  default int getAttemptNumber();
  default String getTaskNameWithSubtasks();
  ExecutionConfig getExecutionConfig();
  <T> TypeSerializer<T> createSerializer(TypeInformation<T> typeInformation);
  Map<String, String> getGlobalJobParameters();
  boolean isObjectReuseEnabled();
  ClassLoader getUserCodeClassLoader();
  void registerUserCodeClassLoaderReleaseHookIfAbsent(String releaseHookName, Runnable releaseHook);
  boolean hasBroadcastVariable(String name);
  <RT> List<RT> getBroadcastVariable(String name);
  <T, C> C getBroadcastVariableWithInitializer(String name, BroadcastVariableInitializer<T, C> initializer);
  DistributedCache getDistributedCache();
  <T> ValueState<T> getState(ValueStateDescriptor<T> stateProperties);
  <T> ListState<T> getListState(ListStateDescriptor<T> stateProperties);
  <T> ReducingState<T> getReducingState(ReducingStateDescriptor<T> stateProperties);
  <IN, ACC, OUT> AggregatingState<IN, OUT> getAggregatingState(AggregatingStateDescriptor<IN, ACC, OUT> stateProperties);
  <UK, UV> MapState<UK, UV> getMapState(MapStateDescriptor<UK, UV> stateProperties);
  JobInfo getJobInfo();
  TaskInfo getTaskInfo();
}

public interface SerializerFactory {}
