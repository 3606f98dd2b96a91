package org.apache.spark.streaming.api.java;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Times.CONCURRENTLY;
import static dev.fairlead.annotations.Times.REPEATEDLY;
import static dev.fairlead.annotations.WaitsFor.THREAD;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.RunsOnWorkers;
import java.io.Closeable;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.Partitioner;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaRDDLike;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.Optional;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.Function0;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.api.java.function.Function3;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.api.java.function.PairFunction;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.api.java.function.VoidFunction;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.streaming.Duration;
import org.apache.spark.streaming.StateSpec;
import org.apache.spark.streaming.StreamingContext;
import org.apache.spark.streaming.StreamingContextState;
import org.apache.spark.streaming.Time;
import scala.Serializable;
import scala.Tuple2;
import scala.collection.Seq;

public abstract class AbstractJavaDStreamLike<T, This extends JavaDStreamLike<T, This, R>, R extends JavaRDDLike<T, R>> implements JavaDStreamLike<T, This, R> {
  public void print();
  public void print(int num);
  public JavaDStream<Long> count();
  public JavaPairDStream<T, Long> countByValue();
  public JavaPairDStream<T, Long> countByValue(int numPartitions);
  public JavaDStream<Long> countByWindow(Duration windowDuration, Duration slideDuration);
  public JavaPairDStream<T, Long> countByValueAndWindow(Duration windowDuration, Duration slideDuration);
  public JavaPairDStream<T, Long> countByValueAndWindow(Duration windowDuration, Duration slideDuration, int numPartitions);
  public JavaDStream<List<T>> glom();
  public StreamingContext context();
  public <U> JavaDStream<U> map(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) Function<T, U> f);
  public <K2, V2> JavaPairDStream<K2, V2> mapToPair(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) PairFunction<T, K2, V2> f);
  public <U> JavaDStream<U> flatMap(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) FlatMapFunction<T, U> f);
  public <K2, V2> JavaPairDStream<K2, V2> flatMapToPair(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) PairFlatMapFunction<T, K2, V2> f);
  public <U> JavaDStream<U> mapPartitions(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) FlatMapFunction<Iterator<T>, U> f);
  public <K2, V2> JavaPairDStream<K2, V2> mapPartitionsToPair(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) PairFlatMapFunction<Iterator<T>, K2, V2> f);
  public JavaDStream<T> reduce(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) Function2<T, T, T> f);
  public JavaDStream<T> reduceByWindow(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) Function2<T, T, T> reduceFunc, Duration windowDuration, Duration slideDuration);
  public JavaDStream<T> reduceByWindow(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) Function2<T, T, T> reduceFunc, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) Function2<T, T, T> invReduceFunc, Duration windowDuration, Duration slideDuration);
  public List<R> slice(Time fromTime, Time toTime);
  public void foreachRDD(@RunsOnWorkers(REPEATEDLY) VoidFunction<R> foreachFunc);
  public void foreachRDD(@RunsOnWorkers(REPEATEDLY) VoidFunction2<R, Time> foreachFunc);
  public <U> JavaDStream<U> transform(@RunsOnWorkers(REPEATEDLY) Function<R, JavaRDD<U>> transformFunc);
  public <U> JavaDStream<U> transform(@RunsOnWorkers(REPEATEDLY) Function2<R, Time, JavaRDD<U>> transformFunc);
  public <K2, V2> JavaPairDStream<K2, V2> transformToPair(@RunsOnWorkers(REPEATEDLY) Function<R, JavaPairRDD<K2, V2>> transformFunc);
  public <K2, V2> JavaPairDStream<K2, V2> transformToPair(@RunsOnWorkers(REPEATEDLY) Function2<R, Time, JavaPairRDD<K2, V2>> transformFunc);
  public <U, W> JavaDStream<W> transformWith(JavaDStream<U> other, @RunsOnWorkers(REPEATEDLY) Function3<R, JavaRDD<U>, Time, JavaRDD<W>> transformFunc);
  public <U, K2, V2> JavaPairDStream<K2, V2> transformWithToPair(JavaDStream<U> other, @RunsOnWorkers(REPEATEDLY) Function3<R, JavaRDD<U>, Time, JavaPairRDD<K2, V2>> transformFunc);
  public <K2, V2, W> JavaDStream<W> transformWith(JavaPairDStream<K2, V2> other, @RunsOnWorkers(REPEATEDLY) Function3<R, JavaPairRDD<K2, V2>, Time, JavaRDD<W>> transformFunc);
  public <K2, V2, K3, V3> JavaPairDStream<K3, V3> transformWithToPair(JavaPairDStream<K2, V2> other, @RunsOnWorkers(REPEATEDLY) Function3<R, JavaPairRDD<K2, V2>, Time, JavaPairRDD<K3, V3>> transformFunc);
  public AbstractJavaDStreamLike();
}

public class JavaDStream<T> extends AbstractJavaDStreamLike<T, JavaDStream<T>, JavaRDD<T>> {
  public JavaDStream<T> filter(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) Function<T, Boolean> f);
  public JavaDStream<T> cache();
  public JavaDStream<T> persist();
  public JavaDStream<T> persist(StorageLevel storageLevel);
  public JavaRDD<T> compute(Time validTime);
  public JavaDStream<T> window(Duration windowDuration);
  public JavaDStream<T> window(Duration windowDuration, Duration slideDuration);
  public JavaDStream<T> union(JavaDStream<T> that);
  public JavaDStream<T> repartition(int numPartitions);
}

public interface JavaDStreamLike<T, This extends JavaDStreamLike<T, This, R>, R extends JavaRDDLike<T, R>> extends Serializable {
  default void print();
  default void print(int num);
  default JavaDStream<Long> count();
  default JavaPairDStream<T, Long> countByValue();
  default JavaPairDStream<T, Long> countByValue(int numPartitions);
  default JavaDStream<Long> countByWindow(Duration windowDuration, Duration slideDuration);
  default JavaPairDStream<T, Long> countByValueAndWindow(Duration windowDuration, Duration slideDuration);
  default JavaPairDStream<T, Long> countByValueAndWindow(Duration windowDuration, Duration slideDuration, int numPartitions);
  default JavaDStream<List<T>> glom();
  default StreamingContext context();
  default <U> JavaDStream<U> map(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) Function<T, U> f);
  default <K2, V2> JavaPairDStream<K2, V2> mapToPair(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) PairFunction<T, K2, V2> f);
  default <U> JavaDStream<U> flatMap(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) FlatMapFunction<T, U> f);
  default <K2, V2> JavaPairDStream<K2, V2> flatMapToPair(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) PairFlatMapFunction<T, K2, V2> f);
  default <U> JavaDStream<U> mapPartitions(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) FlatMapFunction<Iterator<T>, U> f);
  default <K2, V2> JavaPairDStream<K2, V2> mapPartitionsToPair(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) PairFlatMapFunction<Iterator<T>, K2, V2> f);
  default JavaDStream<T> reduce(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) Function2<T, T, T> f);
  default JavaDStream<T> reduceByWindow(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) Function2<T, T, T> reduceFunc, Duration windowDuration, Duration slideDuration);
  default JavaDStream<T> reduceByWindow(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) Function2<T, T, T> reduceFunc, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) Function2<T, T, T> invReduceFunc, Duration windowDuration, Duration slideDuration);
  default List<R> slice(Time fromTime, Time toTime);
  default void foreachRDD(@RunsOnWorkers(REPEATEDLY) VoidFunction<R> foreachFunc);
  default void foreachRDD(@RunsOnWorkers(REPEATEDLY) VoidFunction2<R, Time> foreachFunc);
  default <U> JavaDStream<U> transform(@RunsOnWorkers(REPEATEDLY) Function<R, JavaRDD<U>> transformFunc);
  default <U> JavaDStream<U> transform(@RunsOnWorkers(REPEATEDLY) Function2<R, Time, JavaRDD<U>> transformFunc);
  default <K2, V2> JavaPairDStream<K2, V2> transformToPair(@RunsOnWorkers(REPEATEDLY) Function<R, JavaPairRDD<K2, V2>> transformFunc);
  default <K2, V2> JavaPairDStream<K2, V2> transformToPair(@RunsOnWorkers(REPEATEDLY) Function2<R, Time, JavaPairRDD<K2, V2>> transformFunc);
  default <U, W> JavaDStream<W> transformWith(JavaDStream<U> other, @RunsOnWorkers(REPEATEDLY) Function3<R, JavaRDD<U>, Time, JavaRDD<W>> transformFunc);
  default <U, K2, V2> JavaPairDStream<K2, V2> transformWithToPair(JavaDStream<U> other, @RunsOnWorkers(REPEATEDLY) Function3<R, JavaRDD<U>, Time, JavaPairRDD<K2, V2>> transformFunc);
  default <K2, V2, W> JavaDStream<W> transformWith(JavaPairDStream<K2, V2> other, @RunsOnWorkers(REPEATEDLY) Function3<R, JavaPairRDD<K2, V2>, Time, JavaRDD<W>> transformFunc);
  default <K2, V2, K3, V3> JavaPairDStream<K3, V3> transformWithToPair(JavaPairDStream<K2, V2> other, @RunsOnWorkers(REPEATEDLY) Function3<R, JavaPairRDD<K2, V2>, Time, JavaPairRDD<K3, V3>> transformFunc);
}

public class JavaInputDStream<T> extends JavaDStream<T> {}

public class JavaMapWithStateDStream<KeyType, ValueType, StateType, MappedType> extends JavaDStream<MappedType> {
  public JavaPairDStream<KeyType, StateType> stateSnapshots();
}

public class JavaPairDStream<K, V> extends AbstractJavaDStreamLike<Tuple2<K, V>, JavaPairDStream<K, V>, JavaPairRDD<K, V>> {
  public static <K, V> JavaPairDStream<K, V> fromJavaDStream(JavaDStream<Tuple2<K, V>> dstream);
  public JavaPairDStream<K, V> filter(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) Function<Tuple2<K, V>, Boolean> f);
  public JavaPairDStream<K, V> cache();
  public JavaPairDStream<K, V> persist();
  public JavaPairDStream<K, V> persist(StorageLevel storageLevel);
  public JavaPairDStream<K, V> repartition(int numPartitions);
  public JavaPairRDD<K, V> compute(Time validTime);
  public JavaPairDStream<K, V> window(Duration windowDuration);
  public JavaPairDStream<K, V> window(Duration windowDuration, Duration slideDuration);
  public JavaPairDStream<K, V> union(JavaPairDStream<K, V> that);
  public JavaPairDStream<K, Iterable<V>> groupByKey();
  public JavaPairDStream<K, Iterable<V>> groupByKey(int numPartitions);
  public JavaPairDStream<K, Iterable<V>> groupByKey(Partitioner partitioner);
  public JavaPairDStream<K, V> reduceByKey(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) Function2<V, V, V> func);
  public JavaPairDStream<K, V> reduceByKey(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) Function2<V, V, V> func, int numPartitions);
  public JavaPairDStream<K, V> reduceByKey(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) Function2<V, V, V> func, Partitioner partitioner);
  public <C> JavaPairDStream<K, C> combineByKey(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) Function<V, C> createCombiner, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) Function2<C, V, C> mergeValue, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) Function2<C, C, C> mergeCombiners, Partitioner partitioner);
  public <C> JavaPairDStream<K, C> combineByKey(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) Function<V, C> createCombiner, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) Function2<C, V, C> mergeValue, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) Function2<C, C, C> mergeCombiners, Partitioner partitioner, boolean mapSideCombine);
  public JavaPairDStream<K, Iterable<V>> groupByKeyAndWindow(Duration windowDuration);
  public JavaPairDStream<K, Iterable<V>> groupByKeyAndWindow(Duration windowDuration, Duration slideDuration);
  public JavaPairDStream<K, Iterable<V>> groupByKeyAndWindow(Duration windowDuration, Duration slideDuration, int numPartitions);
  public JavaPairDStream<K, Iterable<V>> groupByKeyAndWindow(Duration windowDuration, Duration slideDuration, Partitioner partitioner);
  public JavaPairDStream<K, V> reduceByKeyAndWindow(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) Function2<V, V, V> reduceFunc, Duration windowDuration);
  public JavaPairDStream<K, V> reduceByKeyAndWindow(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) Function2<V, V, V> reduceFunc, Duration windowDuration, Duration slideDuration);
  public JavaPairDStream<K, V> reduceByKeyAndWindow(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) Function2<V, V, V> reduceFunc, Duration windowDuration, Duration slideDuration, int numPartitions);
  public JavaPairDStream<K, V> reduceByKeyAndWindow(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) Function2<V, V, V> reduceFunc, Duration windowDuration, Duration slideDuration, Partitioner partitioner);
  public JavaPairDStream<K, V> reduceByKeyAndWindow(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) Function2<V, V, V> reduceFunc, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) Function2<V, V, V> invReduceFunc, Duration windowDuration, Duration slideDuration);
  public JavaPairDStream<K, V> reduceByKeyAndWindow(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) Function2<V, V, V> reduceFunc, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) Function2<V, V, V> invReduceFunc, Duration windowDuration, Duration slideDuration, int numPartitions, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) Function<Tuple2<K, V>, Boolean> filterFunc);
  public JavaPairDStream<K, V> reduceByKeyAndWindow(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) Function2<V, V, V> reduceFunc, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) Function2<V, V, V> invReduceFunc, Duration windowDuration, Duration slideDuration, Partitioner partitioner, @RunsOnWorkers(value = CONCURRENTLY, serialized = true) Function<Tuple2<K, V>, Boolean> filterFunc);
  public <StateType, MappedType> JavaMapWithStateDStream<K, V, StateType, MappedType> mapWithState(StateSpec<K, V, StateType, MappedType> spec);
  public <S> JavaPairDStream<K, S> updateStateByKey(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) Function2<List<V>, Optional<S>, Optional<S>> updateFunc);
  public <S> JavaPairDStream<K, S> updateStateByKey(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) Function2<List<V>, Optional<S>, Optional<S>> updateFunc, int numPartitions);
  public <S> JavaPairDStream<K, S> updateStateByKey(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) Function2<List<V>, Optional<S>, Optional<S>> updateFunc, Partitioner partitioner);
  public <S> JavaPairDStream<K, S> updateStateByKey(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) Function2<List<V>, Optional<S>, Optional<S>> updateFunc, Partitioner partitioner, JavaPairRDD<K, S> initialRDD);
  public <U> JavaPairDStream<K, U> mapValues(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) Function<V, U> f);
  public <U> JavaPairDStream<K, U> flatMapValues(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) FlatMapFunction<V, U> f);
  public <W> JavaPairDStream<K, Tuple2<Iterable<V>, Iterable<W>>> cogroup(JavaPairDStream<K, W> other);
  public <W> JavaPairDStream<K, Tuple2<Iterable<V>, Iterable<W>>> cogroup(JavaPairDStream<K, W> other, int numPartitions);
  public <W> JavaPairDStream<K, Tuple2<Iterable<V>, Iterable<W>>> cogroup(JavaPairDStream<K, W> other, Partitioner partitioner);
  public <W> JavaPairDStream<K, Tuple2<V, W>> join(JavaPairDStream<K, W> other);
  public <W> JavaPairDStream<K, Tuple2<V, W>> join(JavaPairDStream<K, W> other, int numPartitions);
  public <W> JavaPairDStream<K, Tuple2<V, W>> join(JavaPairDStream<K, W> other, Partitioner partitioner);
  public <W> JavaPairDStream<K, Tuple2<V, Optional<W>>> leftOuterJoin(JavaPairDStream<K, W> other);
  public <W> JavaPairDStream<K, Tuple2<V, Optional<W>>> leftOuterJoin(JavaPairDStream<K, W> other, int numPartitions);
  public <W> JavaPairDStream<K, Tuple2<V, Optional<W>>> leftOuterJoin(JavaPairDStream<K, W> other, Partitioner partitioner);
  public <W> JavaPairDStream<K, Tuple2<Optional<V>, W>> rightOuterJoin(JavaPairDStream<K, W> other);
  public <W> JavaPairDStream<K, Tuple2<Optional<V>, W>> rightOuterJoin(JavaPairDStream<K, W> other, int numPartitions);
  public <W> JavaPairDStream<K, Tuple2<Optional<V>, W>> rightOuterJoin(JavaPairDStream<K, W> other, Partitioner partitioner);
  public <W> JavaPairDStream<K, Tuple2<Optional<V>, Optional<W>>> fullOuterJoin(JavaPairDStream<K, W> other);
  public <W> JavaPairDStream<K, Tuple2<Optional<V>, Optional<W>>> fullOuterJoin(JavaPairDStream<K, W> other, int numPartitions);
  public <W> JavaPairDStream<K, Tuple2<Optional<V>, Optional<W>>> fullOuterJoin(JavaPairDStream<K, W> other, Partitioner partitioner);
  public void saveAsHadoopFiles(String prefix, String suffix);
  public void saveAsNewAPIHadoopFiles(String prefix, String suffix);
  public JavaDStream<Tuple2<K, V>> toJavaDStream();
}

public class JavaReceiverInputDStream<T> extends JavaInputDStream<T> {}

@Connection(sharing = SHAREABLE, expensive = true)
public class JavaStreamingContext implements Closeable {
  public static String[] jarOfClass(Class<?> cls);
  @Opens public static JavaStreamingContext getOrCreate(String checkpointPath, Function0<JavaStreamingContext> creatingFunc, Configuration hadoopConf, boolean createOnError);
  @Opens public static JavaStreamingContext getOrCreate(String checkpointPath, Function0<JavaStreamingContext> creatingFunc, Configuration hadoopConf);
  @Opens public static JavaStreamingContext getOrCreate(String checkpointPath, Function0<JavaStreamingContext> creatingFunc);
  public <T> JavaDStream<T> union(JavaDStream<T>... jdstreams);
  public <K, V> JavaPairDStream<K, V> union(JavaPairDStream<K, V>... jdstreams);
  public StreamingContext ssc();
  public JavaSparkContext sparkContext();
  public JavaReceiverInputDStream<String> socketTextStream(String hostname, int port, StorageLevel storageLevel);
  public JavaReceiverInputDStream<String> socketTextStream(String hostname, int port);
  public <T> JavaReceiverInputDStream<T> socketStream(String hostname, int port, Function<InputStream, Iterable<T>> converter, StorageLevel storageLevel);
  public JavaDStream<String> textFileStream(String directory);
  public JavaDStream<byte[]> binaryRecordsStream(String directory, int recordLength);
  public <T> JavaReceiverInputDStream<T> rawSocketStream(String hostname, int port, StorageLevel storageLevel);
  public <T> JavaReceiverInputDStream<T> rawSocketStream(String hostname, int port);
  public <T> JavaDStream<T> queueStream(Queue<JavaRDD<T>> queue);
  public <T> JavaInputDStream<T> queueStream(Queue<JavaRDD<T>> queue, boolean oneAtATime);
  public <T> JavaInputDStream<T> queueStream(Queue<JavaRDD<T>> queue, boolean oneAtATime, JavaRDD<T> defaultRDD);
  public <T> JavaDStream<T> union(Seq<JavaDStream<T>> jdstreams);
  public <T> JavaDStream<T> transform(List<JavaDStream<?>> dstreams, Function2<List<JavaRDD<?>>, Time, JavaRDD<T>> transformFunc);
  public <K, V> JavaPairDStream<K, V> transformToPair(List<JavaDStream<?>> dstreams, Function2<List<JavaRDD<?>>, Time, JavaPairRDD<K, V>> transformFunc);
  public void checkpoint(String directory);
  public void remember(Duration duration);
  public StreamingContextState getState();
  public void start();
  @Blocking(THREAD) public void awaitTermination() throws InterruptedException;
  @Blocking(THREAD) public boolean awaitTerminationOrTimeout(@Bounds(CALL) long timeout) throws InterruptedException;
  @Closes @Blocking public void stop();
  @Closes @Blocking public void stop(boolean stopSparkContext);
  @Closes @Blocking public void stop(boolean stopSparkContext, boolean stopGracefully);
  @Closes @Blocking public void close();
  @Opens public JavaStreamingContext(StreamingContext ssc);
  @Opens public JavaStreamingContext(String master, String appName, Duration batchDuration);
  @Opens public JavaStreamingContext(String master, String appName, Duration batchDuration, String sparkHome, String jarFile);
  @Opens public JavaStreamingContext(String master, String appName, Duration batchDuration, String sparkHome, String[] jars);
  @Opens public JavaStreamingContext(String master, String appName, Duration batchDuration, String sparkHome, String[] jars, Map<String, String> environment);
  @Opens public JavaStreamingContext(JavaSparkContext sparkContext, Duration batchDuration);
  @Opens public JavaStreamingContext(SparkConf conf, Duration batchDuration);
  @Opens public JavaStreamingContext(String path);
  @Opens public JavaStreamingContext(String path, Configuration hadoopConf);
}
