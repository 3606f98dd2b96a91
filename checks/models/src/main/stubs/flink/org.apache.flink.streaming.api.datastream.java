package org.apache.flink.streaming.api.datastream;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Times.CONCURRENTLY;
import static dev.fairlead.annotations.Times.REPEATEDLY;

import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Limits;
import dev.fairlead.annotations.RunsOnWorkers;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.ExecutionConfig;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.functions.AggregateFunction;
import org.apache.flink.api.common.functions.CoGroupFunction;
import org.apache.flink.api.common.functions.FilterFunction;
import org.apache.flink.api.common.functions.FlatJoinFunction;
import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.api.common.functions.JoinFunction;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.functions.MapPartitionFunction;
import org.apache.flink.api.common.functions.Partitioner;
import org.apache.flink.api.common.functions.ReduceFunction;
import org.apache.flink.api.common.serialization.SerializationSchema;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ReducingStateDescriptor;
import org.apache.flink.api.common.state.StateDescriptor;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.CompositeTypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.api.connector.sink.Sink;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.api.java.functions.KeySelector;
import org.apache.flink.api.java.tuple.Tuple10;
import org.apache.flink.api.java.tuple.Tuple11;
import org.apache.flink.api.java.tuple.Tuple12;
import org.apache.flink.api.java.tuple.Tuple13;
import org.apache.flink.api.java.tuple.Tuple14;
import org.apache.flink.api.java.tuple.Tuple15;
import org.apache.flink.api.java.tuple.Tuple16;
import org.apache.flink.api.java.tuple.Tuple17;
import org.apache.flink.api.java.tuple.Tuple18;
import org.apache.flink.api.java.tuple.Tuple19;
import org.apache.flink.api.java.tuple.Tuple1;
import org.apache.flink.api.java.tuple.Tuple20;
import org.apache.flink.api.java.tuple.Tuple21;
import org.apache.flink.api.java.tuple.Tuple22;
import org.apache.flink.api.java.tuple.Tuple23;
import org.apache.flink.api.java.tuple.Tuple24;
import org.apache.flink.api.java.tuple.Tuple25;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.api.java.tuple.Tuple3;
import org.apache.flink.api.java.tuple.Tuple4;
import org.apache.flink.api.java.tuple.Tuple5;
import org.apache.flink.api.java.tuple.Tuple6;
import org.apache.flink.api.java.tuple.Tuple7;
import org.apache.flink.api.java.tuple.Tuple8;
import org.apache.flink.api.java.tuple.Tuple9;
import org.apache.flink.api.java.tuple.Tuple;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.AssignerWithPeriodicWatermarks;
import org.apache.flink.streaming.api.functions.AssignerWithPunctuatedWatermarks;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.streaming.api.functions.aggregation.AggregationFunction;
import org.apache.flink.streaming.api.functions.async.AsyncFunction;
import org.apache.flink.streaming.api.functions.async.AsyncRetryStrategy;
import org.apache.flink.streaming.api.functions.co.BroadcastProcessFunction;
import org.apache.flink.streaming.api.functions.co.CoFlatMapFunction;
import org.apache.flink.streaming.api.functions.co.CoMapFunction;
import org.apache.flink.streaming.api.functions.co.CoProcessFunction;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.streaming.api.functions.co.ProcessJoinFunction;
import org.apache.flink.streaming.api.functions.sink.SinkFunction;
import org.apache.flink.streaming.api.functions.windowing.AllWindowFunction;
import org.apache.flink.streaming.api.functions.windowing.ProcessAllWindowFunction;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.functions.windowing.WindowFunction;
import org.apache.flink.streaming.api.windowing.assigners.WindowAssigner;
import org.apache.flink.streaming.api.windowing.evictors.Evictor;
import org.apache.flink.streaming.api.windowing.time.Time;
import org.apache.flink.streaming.api.windowing.triggers.Trigger;
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.streaming.api.windowing.windows.Window;
import org.apache.flink.util.FlinkRuntimeException;

public class AllWindowedStream<T, W extends Window> {
  public AllWindowedStream(DataStream<T> input, WindowAssigner<? super T, W> windowAssigner);
  public AllWindowedStream<T, W> trigger(Trigger<? super T, ? super W> trigger);
  public AllWindowedStream<T, W> allowedLateness(Time lateness);
  public AllWindowedStream<T, W> allowedLateness(Duration lateness);
  public AllWindowedStream<T, W> evictor(Evictor<? super T, ? super W> evictor);
  public SingleOutputStreamOperator<T> reduce(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) ReduceFunction<T> function);
  public <R> SingleOutputStreamOperator<R> reduce(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) ReduceFunction<T> reduceFunction, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) AllWindowFunction<T, R, W> function);
  public <R> SingleOutputStreamOperator<R> reduce(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) ReduceFunction<T> reduceFunction, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) AllWindowFunction<T, R, W> function, TypeInformation<R> resultType);
  public <R> SingleOutputStreamOperator<R> reduce(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) ReduceFunction<T> reduceFunction, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) ProcessAllWindowFunction<T, R, W> function);
  public <R> SingleOutputStreamOperator<R> reduce(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) ReduceFunction<T> reduceFunction, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) ProcessAllWindowFunction<T, R, W> function, TypeInformation<R> resultType);
  public <ACC, R> SingleOutputStreamOperator<R> aggregate(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) AggregateFunction<T, ACC, R> function);
  public <ACC, R> SingleOutputStreamOperator<R> aggregate(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) AggregateFunction<T, ACC, R> function, TypeInformation<ACC> accumulatorType, TypeInformation<R> resultType);
  public <ACC, V, R> SingleOutputStreamOperator<R> aggregate(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) AggregateFunction<T, ACC, V> aggFunction, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) AllWindowFunction<V, R, W> windowFunction);
  public <ACC, V, R> SingleOutputStreamOperator<R> aggregate(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) AggregateFunction<T, ACC, V> aggregateFunction, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) AllWindowFunction<V, R, W> windowFunction, TypeInformation<ACC> accumulatorType, TypeInformation<R> resultType);
  public <ACC, V, R> SingleOutputStreamOperator<R> aggregate(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) AggregateFunction<T, ACC, V> aggFunction, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) ProcessAllWindowFunction<V, R, W> windowFunction);
  public <ACC, V, R> SingleOutputStreamOperator<R> aggregate(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) AggregateFunction<T, ACC, V> aggregateFunction, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) ProcessAllWindowFunction<V, R, W> windowFunction, TypeInformation<ACC> accumulatorType, TypeInformation<V> aggregateResultType, TypeInformation<R> resultType);
  public <R> SingleOutputStreamOperator<R> apply(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) AllWindowFunction<T, R, W> function);
  public <R> SingleOutputStreamOperator<R> apply(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) AllWindowFunction<T, R, W> function, TypeInformation<R> resultType);
  public <R> SingleOutputStreamOperator<R> process(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) ProcessAllWindowFunction<T, R, W> function);
  public <R> SingleOutputStreamOperator<R> process(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) ProcessAllWindowFunction<T, R, W> function, TypeInformation<R> resultType);
  public <R> SingleOutputStreamOperator<R> apply(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) ReduceFunction<T> reduceFunction, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) AllWindowFunction<T, R, W> function);
  public <R> SingleOutputStreamOperator<R> apply(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) ReduceFunction<T> reduceFunction, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) AllWindowFunction<T, R, W> function, TypeInformation<R> resultType);
  public SingleOutputStreamOperator<T> sum(int positionToSum);
  public SingleOutputStreamOperator<T> sum(String field);
  public SingleOutputStreamOperator<T> min(int positionToMin);
  public SingleOutputStreamOperator<T> min(String field);
  public SingleOutputStreamOperator<T> minBy(int positionToMinBy);
  public SingleOutputStreamOperator<T> minBy(String positionToMinBy);
  public SingleOutputStreamOperator<T> minBy(int positionToMinBy, boolean first);
  public SingleOutputStreamOperator<T> minBy(String field, boolean first);
  public SingleOutputStreamOperator<T> max(int positionToMax);
  public SingleOutputStreamOperator<T> max(String field);
  public SingleOutputStreamOperator<T> maxBy(int positionToMaxBy);
  public SingleOutputStreamOperator<T> maxBy(String positionToMaxBy);
  public SingleOutputStreamOperator<T> maxBy(int positionToMaxBy, boolean first);
  public SingleOutputStreamOperator<T> maxBy(String field, boolean first);
  public StreamExecutionEnvironment getExecutionEnvironment();
  public TypeInformation<T> getInputType();
}

public class AsyncDataStream {
  public AsyncDataStream();
  public static <IN, OUT> SingleOutputStreamOperator<OUT> unorderedWait(DataStream<IN> in, @RunsOnWorkers(value = REPEATEDLY, serialized = true) AsyncFunction<IN, OUT> func, @Bounds(CALL) long timeout, TimeUnit timeUnit, @Limits int capacity);
  public static <IN, OUT> SingleOutputStreamOperator<OUT> unorderedWait(DataStream<IN> in, @RunsOnWorkers(value = REPEATEDLY, serialized = true) AsyncFunction<IN, OUT> func, @Bounds(CALL) long timeout, TimeUnit timeUnit);
  public static <IN, OUT> SingleOutputStreamOperator<OUT> orderedWait(DataStream<IN> in, @RunsOnWorkers(value = REPEATEDLY, serialized = true) AsyncFunction<IN, OUT> func, @Bounds(CALL) long timeout, TimeUnit timeUnit, @Limits int capacity);
  public static <IN, OUT> SingleOutputStreamOperator<OUT> orderedWait(DataStream<IN> in, @RunsOnWorkers(value = REPEATEDLY, serialized = true) AsyncFunction<IN, OUT> func, @Bounds(CALL) long timeout, TimeUnit timeUnit);
  public static <IN, OUT> SingleOutputStreamOperator<OUT> unorderedWaitWithRetry(DataStream<IN> in, @RunsOnWorkers(value = REPEATEDLY, serialized = true) AsyncFunction<IN, OUT> func, long timeout, TimeUnit timeUnit, AsyncRetryStrategy<OUT> asyncRetryStrategy);
  public static <IN, OUT> SingleOutputStreamOperator<OUT> unorderedWaitWithRetry(DataStream<IN> in, @RunsOnWorkers(value = REPEATEDLY, serialized = true) AsyncFunction<IN, OUT> func, long timeout, TimeUnit timeUnit, int capacity, AsyncRetryStrategy<OUT> asyncRetryStrategy);
  public static <IN, OUT> SingleOutputStreamOperator<OUT> orderedWaitWithRetry(DataStream<IN> in, @RunsOnWorkers(value = REPEATEDLY, serialized = true) AsyncFunction<IN, OUT> func, long timeout, TimeUnit timeUnit, AsyncRetryStrategy<OUT> asyncRetryStrategy);
  public static <IN, OUT> SingleOutputStreamOperator<OUT> orderedWaitWithRetry(DataStream<IN> in, @RunsOnWorkers(value = REPEATEDLY, serialized = true) AsyncFunction<IN, OUT> func, long timeout, TimeUnit timeUnit, int capacity, AsyncRetryStrategy<OUT> asyncRetryStrategy);

  public enum OutputMode {
    ORDERED, UNORDERED;
  }
}

public class BroadcastConnectedStream<IN1, IN2> {
  protected BroadcastConnectedStream(StreamExecutionEnvironment env, DataStream<IN1> input1, BroadcastStream<IN2> input2, List<MapStateDescriptor<?, ?>> broadcastStateDescriptors);
  public StreamExecutionEnvironment getExecutionEnvironment();
  public DataStream<IN1> getFirstInput();
  public BroadcastStream<IN2> getSecondInput();
  public TypeInformation<IN1> getType1();
  public TypeInformation<IN2> getType2();
  public <KEY, OUT> SingleOutputStreamOperator<OUT> process(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) KeyedBroadcastProcessFunction<KEY, IN1, IN2, OUT> function);
  public <KEY, OUT> SingleOutputStreamOperator<OUT> process(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) KeyedBroadcastProcessFunction<KEY, IN1, IN2, OUT> function, TypeInformation<OUT> outTypeInfo);
  public <OUT> SingleOutputStreamOperator<OUT> process(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) BroadcastProcessFunction<IN1, IN2, OUT> function);
  public <OUT> SingleOutputStreamOperator<OUT> process(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) BroadcastProcessFunction<IN1, IN2, OUT> function, TypeInformation<OUT> outTypeInfo);
  protected <F> F clean(F f);
}

public class BroadcastStream<T> {
  protected BroadcastStream(StreamExecutionEnvironment env, DataStream<T> input, MapStateDescriptor<?, ?>... broadcastStateDescriptors);
  public TypeInformation<T> getType();
  public <F> F clean(F f);
  public List<MapStateDescriptor<?, ?>> getBroadcastStateDescriptors();
  public StreamExecutionEnvironment getEnvironment();
}

public class CachedDataStream<T> extends DataStream<T> {
  public void invalidate() throws Exception;
}

public class CoGroupedStreams<T1, T2> {
  public CoGroupedStreams(DataStream<T1> input1, DataStream<T2> input2);
  public <KEY> CoGroupedStreams<T1, T2>.Where<KEY> where(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) KeySelector<T1, KEY> keySelector);
  public <KEY> CoGroupedStreams<T1, T2>.Where<KEY> where(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) KeySelector<T1, KEY> keySelector, TypeInformation<KEY> keyType);

  public static class TaggedUnion<T1, T2> {
    public boolean isOne();
    public boolean isTwo();
    public T1 getOne();
    public T2 getTwo();
    public static <T1, T2> CoGroupedStreams.TaggedUnion<T1, T2> one(T1 one);
    public static <T1, T2> CoGroupedStreams.TaggedUnion<T1, T2> two(T2 two);
  }
  public static class UnionSerializer<T1, T2> extends TypeSerializer<CoGroupedStreams.TaggedUnion<T1, T2>> {
    public UnionSerializer(TypeSerializer<T1> oneSerializer, TypeSerializer<T2> twoSerializer);
    public boolean isImmutableType();
    public TypeSerializer<CoGroupedStreams.TaggedUnion<T1, T2>> duplicate();
    public CoGroupedStreams.TaggedUnion<T1, T2> createInstance();
    public CoGroupedStreams.TaggedUnion<T1, T2> copy(CoGroupedStreams.TaggedUnion<T1, T2> from);
    public CoGroupedStreams.TaggedUnion<T1, T2> copy(CoGroupedStreams.TaggedUnion<T1, T2> from, CoGroupedStreams.TaggedUnion<T1, T2> reuse);
    public int getLength();
    public TypeSerializerSnapshot<CoGroupedStreams.TaggedUnion<T1, T2>> snapshotConfiguration();
  }
  public static class UnionSerializerSnapshot<T1, T2> extends CompositeTypeSerializerSnapshot<CoGroupedStreams.TaggedUnion<T1, T2>, CoGroupedStreams.UnionSerializer<T1, T2>> {
    public UnionSerializerSnapshot();
    protected int getCurrentOuterSnapshotVersion();
  }
  public class Where<KEY> {
    public CoGroupedStreams<T1, T2>.Where<KEY>.EqualTo equalTo(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) KeySelector<T2, KEY> keySelector);
    public CoGroupedStreams<T1, T2>.Where<KEY>.EqualTo equalTo(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) KeySelector<T2, KEY> keySelector, TypeInformation<KEY> keyType);

    public class EqualTo {
      public <W extends Window> CoGroupedStreams.WithWindow<T1, T2, KEY, W> window(WindowAssigner<? super CoGroupedStreams.TaggedUnion<T1, T2>, W> assigner);
    }
  }
  public static class WithWindow<T1, T2, KEY, W extends Window> {
    protected WithWindow(DataStream<T1> input1, DataStream<T2> input2, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) KeySelector<T1, KEY> keySelector1, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) KeySelector<T2, KEY> keySelector2, TypeInformation<KEY> keyType, WindowAssigner<? super CoGroupedStreams.TaggedUnion<T1, T2>, W> windowAssigner, Trigger<? super CoGroupedStreams.TaggedUnion<T1, T2>, ? super W> trigger, Evictor<? super CoGroupedStreams.TaggedUnion<T1, T2>, ? super W> evictor, Time allowedLateness);
    protected WithWindow(DataStream<T1> input1, DataStream<T2> input2, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) KeySelector<T1, KEY> keySelector1, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) KeySelector<T2, KEY> keySelector2, TypeInformation<KEY> keyType, WindowAssigner<? super CoGroupedStreams.TaggedUnion<T1, T2>, W> windowAssigner, Trigger<? super CoGroupedStreams.TaggedUnion<T1, T2>, ? super W> trigger, Evictor<? super CoGroupedStreams.TaggedUnion<T1, T2>, ? super W> evictor, Duration allowedLateness);
    public CoGroupedStreams.WithWindow<T1, T2, KEY, W> trigger(Trigger<? super CoGroupedStreams.TaggedUnion<T1, T2>, ? super W> newTrigger);
    public CoGroupedStreams.WithWindow<T1, T2, KEY, W> evictor(Evictor<? super CoGroupedStreams.TaggedUnion<T1, T2>, ? super W> newEvictor);
    public CoGroupedStreams.WithWindow<T1, T2, KEY, W> allowedLateness(Time newLateness);
    public CoGroupedStreams.WithWindow<T1, T2, KEY, W> allowedLateness(Duration newLateness);
    public <T> DataStream<T> apply(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) CoGroupFunction<T1, T2, T> function);
    public <T> SingleOutputStreamOperator<T> with(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) CoGroupFunction<T1, T2, T> function);
    public <T> DataStream<T> apply(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) CoGroupFunction<T1, T2, T> function, TypeInformation<T> resultType);
    public <T> SingleOutputStreamOperator<T> with(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) CoGroupFunction<T1, T2, T> function, TypeInformation<T> resultType);
  }
}

public class ConnectedStreams<IN1, IN2> {
  protected ConnectedStreams(StreamExecutionEnvironment env, DataStream<IN1> input1, DataStream<IN2> input2);
  public StreamExecutionEnvironment getExecutionEnvironment();
  public DataStream<IN1> getFirstInput();
  public DataStream<IN2> getSecondInput();
  public TypeInformation<IN1> getType1();
  public TypeInformation<IN2> getType2();
  public ConnectedStreams<IN1, IN2> keyBy(int keyPosition1, int keyPosition2);
  public ConnectedStreams<IN1, IN2> keyBy(int[] keyPositions1, int[] keyPositions2);
  public ConnectedStreams<IN1, IN2> keyBy(String field1, String field2);
  public ConnectedStreams<IN1, IN2> keyBy(String[] fields1, String[] fields2);
  public <KEY> ConnectedStreams<IN1, IN2> keyBy(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) KeySelector<IN1, KEY> keySelector1, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) KeySelector<IN2, KEY> keySelector2);
  public <KEY> ConnectedStreams<IN1, IN2> keyBy(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) KeySelector<IN1, KEY> keySelector1, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) KeySelector<IN2, KEY> keySelector2, TypeInformation<KEY> keyType);
  public <R> SingleOutputStreamOperator<R> map(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) CoMapFunction<IN1, IN2, R> coMapper);
  public <R> SingleOutputStreamOperator<R> map(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) CoMapFunction<IN1, IN2, R> coMapper, TypeInformation<R> outputType);
  public <R> SingleOutputStreamOperator<R> flatMap(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) CoFlatMapFunction<IN1, IN2, R> coFlatMapper);
  public <R> SingleOutputStreamOperator<R> flatMap(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) CoFlatMapFunction<IN1, IN2, R> coFlatMapper, TypeInformation<R> outputType);
  public <R> SingleOutputStreamOperator<R> process(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) CoProcessFunction<IN1, IN2, R> coProcessFunction);
  public <R> SingleOutputStreamOperator<R> process(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) CoProcessFunction<IN1, IN2, R> coProcessFunction, TypeInformation<R> outputType);
  public <K, R> SingleOutputStreamOperator<R> process(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) KeyedCoProcessFunction<K, IN1, IN2, R> keyedCoProcessFunction);
  public <K, R> SingleOutputStreamOperator<R> process(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) KeyedCoProcessFunction<K, IN1, IN2, R> keyedCoProcessFunction, TypeInformation<R> outputType);
}

public class CustomSinkOperatorUidHashes {
  public static final CustomSinkOperatorUidHashes DEFAULT;
  public static CustomSinkOperatorUidHashes.SinkOperatorUidHashesBuilder builder();
  public String getWriterUidHash();
  public String getCommitterUidHash();
  public String getGlobalCommitterUidHash();

  public static class SinkOperatorUidHashesBuilder {
    public SinkOperatorUidHashesBuilder();
    public CustomSinkOperatorUidHashes.SinkOperatorUidHashesBuilder setWriterUidHash(String writerUidHash);
    public CustomSinkOperatorUidHashes.SinkOperatorUidHashesBuilder setCommitterUidHash(String committerUidHash);
    public CustomSinkOperatorUidHashes.SinkOperatorUidHashesBuilder setGlobalCommitterUidHash(String globalCommitterUidHash);
    public CustomSinkOperatorUidHashes build();
  }
}

public class DataStream<T> {
  public int getId();
  public int getParallelism();
  public TypeInformation<T> getType();
  protected <F> F clean(F f);
  public StreamExecutionEnvironment getExecutionEnvironment();
  public ExecutionConfig getExecutionConfig();
  public DataStream<T> union(DataStream<T>... streams);
  public <R> ConnectedStreams<T, R> connect(DataStream<R> dataStream);
  public <R> BroadcastConnectedStream<T, R> connect(BroadcastStream<R> broadcastStream);
  public <K> KeyedStream<T, K> keyBy(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) KeySelector<T, K> key);
  public <K> KeyedStream<T, K> keyBy(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) KeySelector<T, K> key, TypeInformation<K> keyType);
  public KeyedStream<T, Tuple> keyBy(int... fields);
  public KeyedStream<T, Tuple> keyBy(String... fields);
  public <K> DataStream<T> partitionCustom(Partitioner<K> partitioner, int field);
  public <K> DataStream<T> partitionCustom(Partitioner<K> partitioner, String field);
  public <K> DataStream<T> partitionCustom(Partitioner<K> partitioner, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) KeySelector<T, K> keySelector);
  public DataStream<T> broadcast();
  public BroadcastStream<T> broadcast(MapStateDescriptor<?, ?>... broadcastStateDescriptors);
  public DataStream<T> shuffle();
  public DataStream<T> forward();
  public DataStream<T> rebalance();
  public DataStream<T> rescale();
  public DataStream<T> global();
  public IterativeStream<T> iterate();
  public IterativeStream<T> iterate(long maxWaitTimeMillis);
  public <R> SingleOutputStreamOperator<R> map(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) MapFunction<T, R> mapper);
  public <R> SingleOutputStreamOperator<R> map(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) MapFunction<T, R> mapper, TypeInformation<R> outputType);
  public <R> SingleOutputStreamOperator<R> flatMap(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) FlatMapFunction<T, R> flatMapper);
  public <R> SingleOutputStreamOperator<R> flatMap(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) FlatMapFunction<T, R> flatMapper, TypeInformation<R> outputType);
  public <R> SingleOutputStreamOperator<R> process(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) ProcessFunction<T, R> processFunction);
  public <R> SingleOutputStreamOperator<R> process(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) ProcessFunction<T, R> processFunction, TypeInformation<R> outputType);
  public SingleOutputStreamOperator<T> filter(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) FilterFunction<T> filter);
  public <R extends Tuple> SingleOutputStreamOperator<R> project(int... fieldIndexes);
  public <T2> CoGroupedStreams<T, T2> coGroup(DataStream<T2> otherStream);
  public <T2> JoinedStreams<T, T2> join(DataStream<T2> otherStream);
  public AllWindowedStream<T, TimeWindow> timeWindowAll(Time size);
  public AllWindowedStream<T, TimeWindow> timeWindowAll(Time size, Time slide);
  public AllWindowedStream<T, GlobalWindow> countWindowAll(long size);
  public AllWindowedStream<T, GlobalWindow> countWindowAll(long size, long slide);
  public <W extends Window> AllWindowedStream<T, W> windowAll(WindowAssigner<? super T, W> assigner);
  public SingleOutputStreamOperator<T> assignTimestampsAndWatermarks(WatermarkStrategy<T> watermarkStrategy);
  public SingleOutputStreamOperator<T> assignTimestampsAndWatermarks(AssignerWithPeriodicWatermarks<T> timestampAndWatermarkAssigner);
  public SingleOutputStreamOperator<T> assignTimestampsAndWatermarks(AssignerWithPunctuatedWatermarks<T> timestampAndWatermarkAssigner);
  public DataStreamSink<T> print();
  public DataStreamSink<T> printToErr();
  public DataStreamSink<T> print(String sinkIdentifier);
  public DataStreamSink<T> printToErr(String sinkIdentifier);
  public DataStreamSink<T> writeAsText(String path);
  public DataStreamSink<T> writeAsCsv(String path);
  public DataStreamSink<T> writeToSocket(String hostName, int port, SerializationSchema<T> schema);
  public DataStreamSink<T> addSink(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) SinkFunction<T> sinkFunction);
  public DataStreamSink<T> sinkTo(Sink<T, ?, ?, ?> sink);
  public DataStreamSink<T> sinkTo(Sink<T, ?, ?, ?> sink, CustomSinkOperatorUidHashes customSinkOperatorUidHashes);
  public DataStreamSink<T> sinkTo(org.apache.flink.api.connector.sink2.Sink<T> sink);
  public DataStreamSink<T> sinkTo(org.apache.flink.api.connector.sink2.Sink<T> sink, CustomSinkOperatorUidHashes customSinkOperatorUidHashes);
  public List<T> executeAndCollect(int limit) throws Exception;
  public List<T> executeAndCollect(String jobExecutionName, int limit) throws Exception;
  public void collectAsync(DataStream.Collector<T> collector);
  public PartitionWindowedStream<T> fullWindowPartition();

  public static class Collector<T> {
    public Collector();
  }
}

public class DataStreamSink<T> {
  public static <T> DataStreamSink<T> forSink(DataStream<T> inputStream, org.apache.flink.api.connector.sink2.Sink<T> sink, CustomSinkOperatorUidHashes customSinkOperatorUidHashes);
  public static <T> DataStreamSink<T> forSinkV1(DataStream<T> inputStream, Sink<T, ?, ?, ?> sink, CustomSinkOperatorUidHashes customSinkOperatorUidHashes);
  public DataStreamSink<T> name(String name);
  public DataStreamSink<T> uid(String uid);
  public DataStreamSink<T> setUidHash(String uidHash);
  public DataStreamSink<T> setParallelism(int parallelism);
  public DataStreamSink<T> setMaxParallelism(int maxParallelism);
  public DataStreamSink<T> setDescription(String description);
  public DataStreamSink<T> disableChaining();
  public DataStreamSink<T> slotSharingGroup(String slotSharingGroup);
}

public class DataStreamSource<T> extends SingleOutputStreamOperator<T> {
  public DataStreamSource(SingleOutputStreamOperator<T> operator);
  public DataStreamSource(StreamExecutionEnvironment environment, Source<T, ?, ?> source, WatermarkStrategy<T> watermarkStrategy, TypeInformation<T> outTypeInfo, String sourceName);
  public DataStreamSource<T> setParallelism(int parallelism);
}

public final class DataStreamUtils {
  public static <OUT> Iterator<OUT> collect(DataStream<OUT> stream);
  public static <OUT> Iterator<OUT> collect(DataStream<OUT> stream, String executionJobName);
  public static <E> List<E> collectBoundedStream(DataStream<E> stream, String jobName) throws Exception;
  public static <E> List<E> collectUnboundedStream(DataStream<E> stream, int numElements, String jobName) throws Exception;
  public static <T, K> KeyedStream<T, K> reinterpretAsKeyedStream(DataStream<T> stream, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) KeySelector<T, K> keySelector);
  public static <T, K> KeyedStream<T, K> reinterpretAsKeyedStream(DataStream<T> stream, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) KeySelector<T, K> keySelector, TypeInformation<K> typeInfo);
}

public class IterativeStream<T> extends SingleOutputStreamOperator<T> {
  protected IterativeStream(DataStream<T> dataStream, long maxWaitTime);
  public DataStream<T> closeWith(DataStream<T> feedbackStream);
  public <F> IterativeStream.ConnectedIterativeStreams<T, F> withFeedbackType(Class<F> feedbackTypeClass);
  public <F> IterativeStream.ConnectedIterativeStreams<T, F> withFeedbackType(TypeHint<F> feedbackTypeHint);
  public <F> IterativeStream.ConnectedIterativeStreams<T, F> withFeedbackType(TypeInformation<F> feedbackType);
  public PartitionWindowedStream<T> fullWindowPartition();

  public static class ConnectedIterativeStreams<I, F> extends ConnectedStreams<I, F> {
    public ConnectedIterativeStreams(DataStream<I> input, TypeInformation<F> feedbackType, long waitTime);
    public DataStream<F> closeWith(DataStream<F> feedbackStream);
    public ConnectedStreams<I, F> keyBy(int[] keyPositions1, int[] keyPositions2);
    public ConnectedStreams<I, F> keyBy(String field1, String field2);
    public ConnectedStreams<I, F> keyBy(String[] fields1, String[] fields2);
    public <KEY> ConnectedStreams<I, F> keyBy(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) KeySelector<I, KEY> keySelector1, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) KeySelector<F, KEY> keySelector2);
    public <KEY> ConnectedStreams<I, F> keyBy(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) KeySelector<I, KEY> keySelector1, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) KeySelector<F, KEY> keySelector2, TypeInformation<KEY> keyType);
  }
}

public class JoinedStreams<T1, T2> {
  public JoinedStreams(DataStream<T1> input1, DataStream<T2> input2);
  public <KEY> JoinedStreams<T1, T2>.Where<KEY> where(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) KeySelector<T1, KEY> keySelector);
  public <KEY> JoinedStreams<T1, T2>.Where<KEY> where(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) KeySelector<T1, KEY> keySelector, TypeInformation<KEY> keyType);

  public class Where<KEY> {
    public JoinedStreams<T1, T2>.Where<KEY>.EqualTo equalTo(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) KeySelector<T2, KEY> keySelector);
    public JoinedStreams<T1, T2>.Where<KEY>.EqualTo equalTo(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) KeySelector<T2, KEY> keySelector, TypeInformation<KEY> keyType);

    public class EqualTo {
      public <W extends Window> JoinedStreams.WithWindow<T1, T2, KEY, W> window(WindowAssigner<? super CoGroupedStreams.TaggedUnion<T1, T2>, W> assigner);
    }
  }
  public static class WithWindow<T1, T2, KEY, W extends Window> {
    protected WithWindow(DataStream<T1> input1, DataStream<T2> input2, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) KeySelector<T1, KEY> keySelector1, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) KeySelector<T2, KEY> keySelector2, TypeInformation<KEY> keyType, WindowAssigner<? super CoGroupedStreams.TaggedUnion<T1, T2>, W> windowAssigner, Trigger<? super CoGroupedStreams.TaggedUnion<T1, T2>, ? super W> trigger, Evictor<? super CoGroupedStreams.TaggedUnion<T1, T2>, ? super W> evictor, Time allowedLateness);
    protected WithWindow(DataStream<T1> input1, DataStream<T2> input2, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) KeySelector<T1, KEY> keySelector1, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) KeySelector<T2, KEY> keySelector2, TypeInformation<KEY> keyType, WindowAssigner<? super CoGroupedStreams.TaggedUnion<T1, T2>, W> windowAssigner, Trigger<? super CoGroupedStreams.TaggedUnion<T1, T2>, ? super W> trigger, Evictor<? super CoGroupedStreams.TaggedUnion<T1, T2>, ? super W> evictor, Duration allowedLateness);
    public JoinedStreams.WithWindow<T1, T2, KEY, W> trigger(Trigger<? super CoGroupedStreams.TaggedUnion<T1, T2>, ? super W> newTrigger);
    public JoinedStreams.WithWindow<T1, T2, KEY, W> evictor(Evictor<? super CoGroupedStreams.TaggedUnion<T1, T2>, ? super W> newEvictor);
    public JoinedStreams.WithWindow<T1, T2, KEY, W> allowedLateness(Time newLateness);
    public JoinedStreams.WithWindow<T1, T2, KEY, W> allowedLateness(Duration newLateness);
    public <T> DataStream<T> apply(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) JoinFunction<T1, T2, T> function);
    public <T> SingleOutputStreamOperator<T> with(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) JoinFunction<T1, T2, T> function);
    public <T> DataStream<T> apply(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) FlatJoinFunction<T1, T2, T> function, TypeInformation<T> resultType);
    public <T> SingleOutputStreamOperator<T> with(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) FlatJoinFunction<T1, T2, T> function, TypeInformation<T> resultType);
    public <T> DataStream<T> apply(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) FlatJoinFunction<T1, T2, T> function);
    public <T> SingleOutputStreamOperator<T> with(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) FlatJoinFunction<T1, T2, T> function);
    public <T> DataStream<T> apply(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) JoinFunction<T1, T2, T> function, TypeInformation<T> resultType);
    public <T> SingleOutputStreamOperator<T> with(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) JoinFunction<T1, T2, T> function, TypeInformation<T> resultType);
  }
}

public class KeyedPartitionWindowedStream<T, KEY> implements PartitionWindowedStream<T> {
  public KeyedPartitionWindowedStream(StreamExecutionEnvironment environment, KeyedStream<T, KEY> input);
  public <R> SingleOutputStreamOperator<R> mapPartition(MapPartitionFunction<T, R> mapPartitionFunction);
  public SingleOutputStreamOperator<T> reduce(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) ReduceFunction<T> reduceFunction);
  public <ACC, R> SingleOutputStreamOperator<R> aggregate(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) AggregateFunction<T, ACC, R> aggregateFunction);
}

public class KeyedStream<T, KEY> extends DataStream<T> {
  public KeyedStream(DataStream<T> dataStream, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) KeySelector<T, KEY> keySelector);
  public KeyedStream(DataStream<T> dataStream, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) KeySelector<T, KEY> keySelector, TypeInformation<KEY> keyType);
  public KeySelector<T, KEY> getKeySelector();
  public TypeInformation<KEY> getKeyType();
  public DataStreamSink<T> addSink(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) SinkFunction<T> sinkFunction);
  public <R> SingleOutputStreamOperator<R> process(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) ProcessFunction<T, R> processFunction);
  public <R> SingleOutputStreamOperator<R> process(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) ProcessFunction<T, R> processFunction, TypeInformation<R> outputType);
  public <R> SingleOutputStreamOperator<R> process(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) KeyedProcessFunction<KEY, T, R> keyedProcessFunction);
  public <R> SingleOutputStreamOperator<R> process(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) KeyedProcessFunction<KEY, T, R> keyedProcessFunction, TypeInformation<R> outputType);
  public <T1> KeyedStream.IntervalJoin<T, T1, KEY> intervalJoin(KeyedStream<T1, KEY> otherStream);
  public WindowedStream<T, KEY, TimeWindow> timeWindow(Time size);
  public WindowedStream<T, KEY, TimeWindow> timeWindow(Time size, Time slide);
  public WindowedStream<T, KEY, GlobalWindow> countWindow(long size);
  public WindowedStream<T, KEY, GlobalWindow> countWindow(long size, long slide);
  public <W extends Window> WindowedStream<T, KEY, W> window(WindowAssigner<? super T, W> assigner);
  public SingleOutputStreamOperator<T> reduce(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) ReduceFunction<T> reducer);
  public SingleOutputStreamOperator<T> sum(int positionToSum);
  public SingleOutputStreamOperator<T> sum(String field);
  public SingleOutputStreamOperator<T> min(int positionToMin);
  public SingleOutputStreamOperator<T> min(String field);
  public SingleOutputStreamOperator<T> max(int positionToMax);
  public SingleOutputStreamOperator<T> max(String field);
  public SingleOutputStreamOperator<T> minBy(String field, boolean first);
  public SingleOutputStreamOperator<T> maxBy(String field, boolean first);
  public SingleOutputStreamOperator<T> minBy(int positionToMinBy);
  public SingleOutputStreamOperator<T> minBy(String positionToMinBy);
  public SingleOutputStreamOperator<T> minBy(int positionToMinBy, boolean first);
  public SingleOutputStreamOperator<T> maxBy(int positionToMaxBy);
  public SingleOutputStreamOperator<T> maxBy(String positionToMaxBy);
  public SingleOutputStreamOperator<T> maxBy(int positionToMaxBy, boolean first);
  protected SingleOutputStreamOperator<T> aggregate(AggregationFunction<T> aggregate);
  public PartitionWindowedStream<T> fullWindowPartition();
  public QueryableStateStream<KEY, T> asQueryableState(String queryableStateName);
  public QueryableStateStream<KEY, T> asQueryableState(String queryableStateName, ValueStateDescriptor<T> stateDescriptor);
  public QueryableStateStream<KEY, T> asQueryableState(String queryableStateName, ReducingStateDescriptor<T> stateDescriptor);

  public static class IntervalJoin<T1, T2, KEY> {
    public KeyedStream.IntervalJoin<T1, T2, KEY> inEventTime();
    public KeyedStream.IntervalJoin<T1, T2, KEY> inProcessingTime();
    public KeyedStream.IntervalJoined<T1, T2, KEY> between(Time lowerBound, Time upperBound);
    public KeyedStream.IntervalJoined<T1, T2, KEY> between(Duration lowerBound, Duration upperBound);
  }
  public static class IntervalJoined<IN1, IN2, KEY> {
    public IntervalJoined(KeyedStream<IN1, KEY> left, KeyedStream<IN2, KEY> right, long lowerBound, long upperBound, boolean lowerBoundInclusive, boolean upperBoundInclusive);
    public KeyedStream.IntervalJoined<IN1, IN2, KEY> upperBoundExclusive();
    public KeyedStream.IntervalJoined<IN1, IN2, KEY> lowerBoundExclusive();
    public <OUT> SingleOutputStreamOperator<OUT> process(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) ProcessJoinFunction<IN1, IN2, OUT> processJoinFunction);
    public <OUT> SingleOutputStreamOperator<OUT> process(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) ProcessJoinFunction<IN1, IN2, OUT> processJoinFunction, TypeInformation<OUT> outputType);
  }
}

public class MultipleConnectedStreams {
  public MultipleConnectedStreams(StreamExecutionEnvironment env);
  public StreamExecutionEnvironment getExecutionEnvironment();
}

public class NonKeyedPartitionWindowedStream<T> implements PartitionWindowedStream<T> {
  public NonKeyedPartitionWindowedStream(StreamExecutionEnvironment environment, DataStream<T> input);
  public <R> SingleOutputStreamOperator<R> mapPartition(MapPartitionFunction<T, R> mapPartitionFunction);
  public SingleOutputStreamOperator<T> reduce(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) ReduceFunction<T> reduceFunction);
  public <ACC, R> SingleOutputStreamOperator<R> aggregate(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) AggregateFunction<T, ACC, R> aggregateFunction);
}

public interface PartitionWindowedStream<T> {
  <R> SingleOutputStreamOperator<R> mapPartition(MapPartitionFunction<T, R> mapPartitionFunction);
  SingleOutputStreamOperator<T> reduce(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) ReduceFunction<T> reduceFunction);
  <ACC, R> SingleOutputStreamOperator<R> aggregate(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) AggregateFunction<T, ACC, R> aggregateFunction);
}

public class QueryableStateStream<K, V> {
  public String getQueryableStateName();
  public StateDescriptor<?, V> getStateDescriptor();
}

public class SideOutputDataStream<T> extends DataStream<T> {
  public CachedDataStream<T> cache();
}

public class SingleOutputStreamOperator<T> extends DataStream<T> {
  public String getName();
  public SingleOutputStreamOperator<T> name(String name);
  public SingleOutputStreamOperator<T> uid(String uid);
  public SingleOutputStreamOperator<T> setUidHash(String uidHash);
  public SingleOutputStreamOperator<T> setParallelism(int parallelism);
  public SingleOutputStreamOperator<T> setMaxParallelism(int maxParallelism);
  public SingleOutputStreamOperator<T> forceNonParallel();
  public SingleOutputStreamOperator<T> setBufferTimeout(long timeoutMillis);
  public SingleOutputStreamOperator<T> disableChaining();
  public SingleOutputStreamOperator<T> startNewChain();
  public SingleOutputStreamOperator<T> returns(Class<T> typeClass);
  public SingleOutputStreamOperator<T> returns(TypeHint<T> typeHint);
  public SingleOutputStreamOperator<T> returns(TypeInformation<T> typeInfo);
  public SingleOutputStreamOperator<T> slotSharingGroup(String slotSharingGroup);
  public SingleOutputStreamOperator<T> setDescription(String description);
  public CachedDataStream<T> cache();
}

public class StreamProjection<IN> {
  protected StreamProjection(DataStream<IN> dataStream, int[] fieldIndexes);
  public <OUT extends Tuple> SingleOutputStreamOperator<OUT> projectTupleX();
  public <T0> SingleOutputStreamOperator<Tuple1<T0>> projectTuple1();
  public <T0, T1> SingleOutputStreamOperator<Tuple2<T0, T1>> projectTuple2();
  public <T0, T1, T2> SingleOutputStreamOperator<Tuple3<T0, T1, T2>> projectTuple3();
  public <T0, T1, T2, T3> SingleOutputStreamOperator<Tuple4<T0, T1, T2, T3>> projectTuple4();
  public <T0, T1, T2, T3, T4> SingleOutputStreamOperator<Tuple5<T0, T1, T2, T3, T4>> projectTuple5();
  public <T0, T1, T2, T3, T4, T5> SingleOutputStreamOperator<Tuple6<T0, T1, T2, T3, T4, T5>> projectTuple6();
  public <T0, T1, T2, T3, T4, T5, T6> SingleOutputStreamOperator<Tuple7<T0, T1, T2, T3, T4, T5, T6>> projectTuple7();
  public <T0, T1, T2, T3, T4, T5, T6, T7> SingleOutputStreamOperator<Tuple8<T0, T1, T2, T3, T4, T5, T6, T7>> projectTuple8();
  public <T0, T1, T2, T3, T4, T5, T6, T7, T8> SingleOutputStreamOperator<Tuple9<T0, T1, T2, T3, T4, T5, T6, T7, T8>> projectTuple9();
  public <T0, T1, T2, T3, T4, T5, T6, T7, T8, T9> SingleOutputStreamOperator<Tuple10<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>> projectTuple10();
  public <T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> SingleOutputStreamOperator<Tuple11<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>> projectTuple11();
  public <T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> SingleOutputStreamOperator<Tuple12<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>> projectTuple12();
  public <T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> SingleOutputStreamOperator<Tuple13<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>> projectTuple13();
  public <T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> SingleOutputStreamOperator<Tuple14<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>> projectTuple14();
  public <T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> SingleOutputStreamOperator<Tuple15<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>> projectTuple15();
  public <T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15> SingleOutputStreamOperator<Tuple16<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>> projectTuple16();
  public <T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16> SingleOutputStreamOperator<Tuple17<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>> projectTuple17();
  public <T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17> SingleOutputStreamOperator<Tuple18<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17>> projectTuple18();
  public <T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18> SingleOutputStreamOperator<Tuple19<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18>> projectTuple19();
  public <T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19> SingleOutputStreamOperator<Tuple20<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19>> projectTuple20();
  public <T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20> SingleOutputStreamOperator<Tuple21<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20>> projectTuple21();
  public <T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21> SingleOutputStreamOperator<Tuple22<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21>> projectTuple22();
  public <T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22> SingleOutputStreamOperator<Tuple23<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22>> projectTuple23();
  public <T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23> SingleOutputStreamOperator<Tuple24<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23>> projectTuple24();
  public <T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23, T24> SingleOutputStreamOperator<Tuple25<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23, T24>> projectTuple25();
  public static TypeInformation<?>[] extractFieldTypes(int[] fields, TypeInformation<?> inType);
}

public class UnsupportedTimeCharacteristicException extends FlinkRuntimeException {
  public UnsupportedTimeCharacteristicException(String message);
}

public class WindowedStream<T, K, W extends Window> {
  public WindowedStream(KeyedStream<T, K> input, WindowAssigner<? super T, W> windowAssigner);
  public WindowedStream<T, K, W> trigger(Trigger<? super T, ? super W> trigger);
  public WindowedStream<T, K, W> allowedLateness(Time lateness);
  public WindowedStream<T, K, W> allowedLateness(Duration lateness);
  public WindowedStream<T, K, W> evictor(Evictor<? super T, ? super W> evictor);
  public SingleOutputStreamOperator<T> reduce(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) ReduceFunction<T> function);
  public <R> SingleOutputStreamOperator<R> reduce(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) ReduceFunction<T> reduceFunction, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) WindowFunction<T, R, K, W> function);
  public <R> SingleOutputStreamOperator<R> reduce(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) ReduceFunction<T> reduceFunction, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) WindowFunction<T, R, K, W> function, TypeInformation<R> resultType);
  public <R> SingleOutputStreamOperator<R> reduce(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) ReduceFunction<T> reduceFunction, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) ProcessWindowFunction<T, R, K, W> function);
  public <R> SingleOutputStreamOperator<R> reduce(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) ReduceFunction<T> reduceFunction, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) ProcessWindowFunction<T, R, K, W> function, TypeInformation<R> resultType);
  public <ACC, R> SingleOutputStreamOperator<R> aggregate(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) AggregateFunction<T, ACC, R> function);
  public <ACC, R> SingleOutputStreamOperator<R> aggregate(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) AggregateFunction<T, ACC, R> function, TypeInformation<ACC> accumulatorType, TypeInformation<R> resultType);
  public <ACC, V, R> SingleOutputStreamOperator<R> aggregate(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) AggregateFunction<T, ACC, V> aggFunction, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) WindowFunction<V, R, K, W> windowFunction);
  public <ACC, V, R> SingleOutputStreamOperator<R> aggregate(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) AggregateFunction<T, ACC, V> aggregateFunction, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) WindowFunction<V, R, K, W> windowFunction, TypeInformation<ACC> accumulatorType, TypeInformation<R> resultType);
  public <ACC, V, R> SingleOutputStreamOperator<R> aggregate(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) AggregateFunction<T, ACC, V> aggFunction, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) ProcessWindowFunction<V, R, K, W> windowFunction);
  public <ACC, V, R> SingleOutputStreamOperator<R> aggregate(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) AggregateFunction<T, ACC, V> aggregateFunction, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) ProcessWindowFunction<V, R, K, W> windowFunction, TypeInformation<ACC> accumulatorType, TypeInformation<V> aggregateResultType, TypeInformation<R> resultType);
  public <R> SingleOutputStreamOperator<R> apply(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) WindowFunction<T, R, K, W> function);
  public <R> SingleOutputStreamOperator<R> apply(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) WindowFunction<T, R, K, W> function, TypeInformation<R> resultType);
  public <R> SingleOutputStreamOperator<R> process(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) ProcessWindowFunction<T, R, K, W> function);
  public <R> SingleOutputStreamOperator<R> process(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) ProcessWindowFunction<T, R, K, W> function, TypeInformation<R> resultType);
  public <R> SingleOutputStreamOperator<R> apply(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) ReduceFunction<T> reduceFunction, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) WindowFunction<T, R, K, W> function);
  public <R> SingleOutputStreamOperator<R> apply(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) ReduceFunction<T> reduceFunction, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) WindowFunction<T, R, K, W> function, TypeInformation<R> resultType);
  public SingleOutputStreamOperator<T> sum(int positionToSum);
  public SingleOutputStreamOperator<T> sum(String field);
  public SingleOutputStreamOperator<T> min(int positionToMin);
  public SingleOutputStreamOperator<T> min(String field);
  public SingleOutputStreamOperator<T> minBy(int positionToMinBy);
  public SingleOutputStreamOperator<T> minBy(String field);
  public SingleOutputStreamOperator<T> minBy(int positionToMinBy, boolean first);
  public SingleOutputStreamOperator<T> minBy(String field, boolean first);
  public SingleOutputStreamOperator<T> max(int positionToMax);
  public SingleOutputStreamOperator<T> max(String field);
  public SingleOutputStreamOperator<T> maxBy(int positionToMaxBy);
  public SingleOutputStreamOperator<T> maxBy(String field);
  public SingleOutputStreamOperator<T> maxBy(int positionToMaxBy, boolean first);
  public SingleOutputStreamOperator<T> maxBy(String field, boolean first);
  public StreamExecutionEnvironment getExecutionEnvironment();
  public TypeInformation<T> getInputType();
}
