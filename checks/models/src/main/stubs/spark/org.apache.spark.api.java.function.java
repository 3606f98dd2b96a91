package org.apache.spark.api.java.function;

import static dev.fairlead.annotations.Times.CONCURRENTLY;

import dev.fairlead.annotations.RunsOnWorkers;
import java.io.Serializable;
import java.util.Iterator;
import org.apache.spark.sql.streaming.GroupState;
import scala.Tuple2;

public interface CoGroupFunction<K, V1, V2, R> extends Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) Iterator<R> call(K key, Iterator<V1> left, Iterator<V2> right) throws Exception;
}

public interface DoubleFlatMapFunction<T> extends Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) Iterator<Double> call(T t) throws Exception;
}

public interface DoubleFunction<T> extends Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) double call(T t) throws Exception;
}

public interface FilterFunction<T> extends Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) boolean call(T value) throws Exception;
}

public interface FlatMapFunction<T, R> extends Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) Iterator<R> call(T t) throws Exception;
}

public interface FlatMapFunction2<T1, T2, R> extends Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) Iterator<R> call(T1 t1, T2 t2) throws Exception;
}

public interface FlatMapGroupsFunction<K, V, R> extends Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) Iterator<R> call(K key, Iterator<V> values) throws Exception;
}

public interface FlatMapGroupsWithStateFunction<K, V, S, R> extends Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) Iterator<R> call(K k, Iterator<V> iterator, GroupState<S> groupState) throws Exception;
}

public interface ForeachFunction<T> extends Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) void call(T t) throws Exception;
}

public interface ForeachPartitionFunction<T> extends Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) void call(Iterator<T> t) throws Exception;
}

public interface Function<T1, R> extends Serializable {
  R call(T1 v1) throws Exception;
}

public interface Function0<R> extends Serializable {
  R call() throws Exception;
}

public interface Function2<T1, T2, R> extends Serializable {
  R call(T1 v1, T2 v2) throws Exception;
}

public interface Function3<T1, T2, T3, R> extends Serializable {
  R call(T1 v1, T2 v2, T3 v3) throws Exception;
}

public interface Function4<T1, T2, T3, T4, R> extends Serializable {
  R call(T1 v1, T2 v2, T3 v3, T4 v4) throws Exception;
}

public interface MapFunction<T, U> extends Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) U call(T value) throws Exception;
}

public interface MapGroupsFunction<K, V, R> extends Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) R call(K key, Iterator<V> values) throws Exception;
}

public interface MapGroupsWithStateFunction<K, V, S, R> extends Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) R call(K k, Iterator<V> iterator, GroupState<S> groupState) throws Exception;
}

public interface MapPartitionsFunction<T, U> extends Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) Iterator<U> call(Iterator<T> input) throws Exception;
}

public interface PairFlatMapFunction<T, K, V> extends Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) Iterator<Tuple2<K, V>> call(T t) throws Exception;
}

public interface PairFunction<T, K, V> extends Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) Tuple2<K, V> call(T t) throws Exception;
}

public interface ReduceFunction<T> extends Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) T call(T v1, T v2) throws Exception;
}

public interface VoidFunction<T> extends Serializable {
  void call(T t) throws Exception;
}

public interface VoidFunction2<T1, T2> extends Serializable {
  void call(T1 v1, T2 v2) throws Exception;
}
