package io.vertx.core.shareddata;

import dev.fairlead.annotations.NonBlocking;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

public interface SharedData {
  <K, V> void getClusterWideMap(String name,
      @NonBlocking Handler<AsyncResult<AsyncMap<K, V>>> resultHandler);
  <K, V> Future<AsyncMap<K, V>> getClusterWideMap(String name);
  <K, V> void getAsyncMap(String name,
      @NonBlocking Handler<AsyncResult<AsyncMap<K, V>>> resultHandler);
  <K, V> Future<AsyncMap<K, V>> getAsyncMap(String name);
  <K, V> void getLocalAsyncMap(String name,
      @NonBlocking Handler<AsyncResult<AsyncMap<K, V>>> resultHandler);
  <K, V> Future<AsyncMap<K, V>> getLocalAsyncMap(String name);
  void getLock(String name, @NonBlocking Handler<AsyncResult<Lock>> resultHandler);
  Future<Lock> getLock(String name);
  void getLockWithTimeout(String name, long timeout,
      @NonBlocking Handler<AsyncResult<Lock>> resultHandler);
  Future<Lock> getLockWithTimeout(String name, long timeout);
  void getLocalLock(String name, @NonBlocking Handler<AsyncResult<Lock>> resultHandler);
  Future<Lock> getLocalLock(String name);
  void getLocalLockWithTimeout(String name, long timeout,
      @NonBlocking Handler<AsyncResult<Lock>> resultHandler);
  Future<Lock> getLocalLockWithTimeout(String name, long timeout);
  void getCounter(String name, @NonBlocking Handler<AsyncResult<Counter>> resultHandler);
  Future<Counter> getCounter(String name);
  void getLocalCounter(String name, @NonBlocking Handler<AsyncResult<Counter>> resultHandler);
  Future<Counter> getLocalCounter(String name);
  <K, V> LocalMap<K, V> getLocalMap(String name);
}

public interface AsyncMap<K, V> {
  default void get(K k, @NonBlocking Handler<AsyncResult<V>> resultHandler);
  Future<V> get(K k);
  default void put(K k, V v, @NonBlocking Handler<AsyncResult<Void>> completionHandler);
  Future<Void> put(K k, V v);
  default void put(K k, V v, long ttl, @NonBlocking Handler<AsyncResult<Void>> completionHandler);
  Future<Void> put(K k, V v, long ttl);
  default void putIfAbsent(K k, V v, @NonBlocking Handler<AsyncResult<V>> completionHandler);
  Future<V> putIfAbsent(K k, V v);
  default void putIfAbsent(K k, V v, long ttl,
      @NonBlocking Handler<AsyncResult<V>> completionHandler);
  Future<V> putIfAbsent(K k, V v, long ttl);
  default void remove(K k, @NonBlocking Handler<AsyncResult<V>> resultHandler);
  Future<V> remove(K k);
  default void removeIfPresent(K k, V v, @NonBlocking Handler<AsyncResult<Boolean>> resultHandler);
  Future<Boolean> removeIfPresent(K k, V v);
  default void replace(K k, V v, @NonBlocking Handler<AsyncResult<V>> resultHandler);
  Future<V> replace(K k, V v);
  default void replace(K k, V v, long ttl, @NonBlocking Handler<AsyncResult<V>> resultHandler);
  default Future<V> replace(K k, V v, long ttl);
  default void replaceIfPresent(K k, V oldValue, V newValue,
      @NonBlocking Handler<AsyncResult<Boolean>> resultHandler);
  Future<Boolean> replaceIfPresent(K k, V oldValue, V newValue);
  default void replaceIfPresent(K k, V oldValue, V newValue, long ttl,
      @NonBlocking Handler<AsyncResult<Boolean>> resultHandler);
  default Future<Boolean> replaceIfPresent(K k, V oldValue, V newValue, long ttl);
  default void clear(@NonBlocking Handler<AsyncResult<Void>> resultHandler);
  Future<Void> clear();
  default void size(@NonBlocking Handler<AsyncResult<Integer>> resultHandler);
  Future<Integer> size();
  default void keys(@NonBlocking Handler<AsyncResult<Set<K>>> resultHandler);
  Future<Set<K>> keys();
  default void values(@NonBlocking Handler<AsyncResult<List<V>>> resultHandler);
  Future<List<V>> values();
  default void entries(@NonBlocking Handler<AsyncResult<Map<K, V>>> resultHandler);
  Future<Map<K, V>> entries();
}

public interface LocalMap<K, V> extends Map<K, V> {
  V get(Object key);
  V put(K key, V value);
  V remove(Object key);
  void clear();
  int size();
  boolean isEmpty();
  V putIfAbsent(K key, V value);
  boolean removeIfPresent(K key, V value);
  boolean replaceIfPresent(K key, V oldValue, V newValue);
  V replace(K key, V value);
  void close();
  Set<K> keySet();
  Collection<V> values();
  V compute(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction);
  V computeIfAbsent(K key, Function<? super K, ? extends V> mappingFunction);
  V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction);
  boolean containsKey(Object key);
  boolean containsValue(Object value);
  Set<Map.Entry<K, V>> entrySet();
  void forEach(BiConsumer<? super K, ? super V> action);
  V getOrDefault(Object key, V defaultValue);
  V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> remappingFunction);
  void putAll(Map<? extends K, ? extends V> m);
  boolean remove(Object key, Object value);
  boolean replace(K key, V oldValue, V newValue);
  void replaceAll(BiFunction<? super K, ? super V, ? extends V> function);
}

public interface Lock {
  void release();
}

public interface Counter {
  default void get(@NonBlocking Handler<AsyncResult<Long>> resultHandler);
  Future<Long> get();
  default void incrementAndGet(@NonBlocking Handler<AsyncResult<Long>> resultHandler);
  Future<Long> incrementAndGet();
  default void getAndIncrement(@NonBlocking Handler<AsyncResult<Long>> resultHandler);
  Future<Long> getAndIncrement();
  default void decrementAndGet(@NonBlocking Handler<AsyncResult<Long>> resultHandler);
  Future<Long> decrementAndGet();
  default void addAndGet(long value, @NonBlocking Handler<AsyncResult<Long>> resultHandler);
  Future<Long> addAndGet(long value);
  default void getAndAdd(long value, @NonBlocking Handler<AsyncResult<Long>> resultHandler);
  Future<Long> getAndAdd(long value);
  default void compareAndSet(long expected, long value,
      @NonBlocking Handler<AsyncResult<Boolean>> resultHandler);
  Future<Boolean> compareAndSet(long expected, long value);
}

public interface Shareable {
  default Shareable copy();
}

public interface ClusterSerializable extends io.vertx.core.shareddata.impl.ClusterSerializable {
  void writeToBuffer(Buffer buffer);
  int readFromBuffer(int pos, Buffer buffer);
}
