package com.hazelcast.map;

import com.hazelcast.core.DistributedObject;
import com.hazelcast.core.EntryView;
import com.hazelcast.instance.LocalInstanceStats;
import com.hazelcast.map.listener.MapListener;
import com.hazelcast.map.listener.MapPartitionLostListener;
import dev.fairlead.annotations.Blocking;
import java.io.Serializable;
import java.util.Collection;
import java.util.EventObject;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

public abstract class AbstractIMapEvent extends EventObject implements IMapEvent {}

public interface BaseMap<K, V> extends DistributedObject {
  boolean containsKey(Object key);
  V get(Object key);
  V put(K key, V value);
  V put(K key, V value, long ttl, TimeUnit timeunit);
  void set(K key, V value);
  V putIfAbsent(K key, V value);
  V replace(K key, V value);
  boolean replace(K key, V oldValue, V newValue);
  V remove(Object key);
  void delete(Object key);
  boolean remove(Object key, Object value);
  boolean isEmpty();
  int size();
  Set<K> keySet();
  Collection<V> values();
}

public interface EntryProcessor<K, V, R> extends Serializable {
  R process(Map.Entry<K, V> entry);
}

public interface IMap<K, V> extends ConcurrentMap<K, V>, BaseMap<K, V>, Iterable<Map.Entry<K, V>> {
  @Blocking void putAll(Map<? extends K, ? extends V> m);
  @Blocking boolean containsKey(Object key);
  @Blocking boolean containsValue(Object value);
  @Blocking V get(Object key);
  @Blocking V put(K key, V value);
  @Blocking V remove(Object key);
  @Blocking boolean remove(Object key, Object value);
  @Blocking void delete(Object key);
  @Blocking void flush();
  @Blocking Map<K, V> getAll(Set<K> keys);
  @Blocking void loadAll(boolean replaceExistingValues);
  @Blocking void loadAll(Set<K> keys, boolean replaceExistingValues);
  @Blocking void clear();
  CompletionStage<V> getAsync(K key);
  CompletionStage<V> putAsync(K key, V value);
  CompletionStage<V> putAsync(K key, V value, long ttl, TimeUnit ttlUnit);
  CompletionStage<V> putAsync(K key, V value, long ttl, TimeUnit ttlUnit, long maxIdle, TimeUnit maxIdleUnit);
  CompletionStage<Void> putAllAsync(Map<? extends K, ? extends V> map);
  CompletionStage<Void> setAsync(K key, V value);
  CompletionStage<Void> setAsync(K key, V value, long ttl, TimeUnit ttlUnit);
  CompletionStage<Void> setAsync(K key, V value, long ttl, TimeUnit ttlUnit, long maxIdle, TimeUnit maxIdleUnit);
  CompletionStage<V> removeAsync(K key);
  CompletionStage<Boolean> deleteAsync(K key);
  @Blocking boolean tryRemove(K key, long timeout, TimeUnit timeunit);
  @Blocking boolean tryPut(K key, V value, long timeout, TimeUnit timeunit);
  @Blocking V put(K key, V value, long ttl, TimeUnit ttlUnit);
  @Blocking V put(K key, V value, long ttl, TimeUnit ttlUnit, long maxIdle, TimeUnit maxIdleUnit);
  @Blocking void putTransient(K key, V value, long ttl, TimeUnit ttlUnit);
  @Blocking void putTransient(K key, V value, long ttl, TimeUnit ttlUnit, long maxIdle, TimeUnit maxIdleUnit);
  @Blocking V putIfAbsent(K key, V value);
  @Blocking V putIfAbsent(K key, V value, long ttl, TimeUnit ttlUnit);
  @Blocking V putIfAbsent(K key, V value, long ttl, TimeUnit ttlUnit, long maxIdle, TimeUnit maxIdleUnit);
  @Blocking boolean replace(K key, V oldValue, V newValue);
  @Blocking V replace(K key, V value);
  @Blocking void set(K key, V value);
  @Blocking void set(K key, V value, long ttl, TimeUnit ttlUnit);
  @Blocking void set(K key, V value, long ttl, TimeUnit ttlUnit, long maxIdle, TimeUnit maxIdleUnit);
  @Blocking void setAll(Map<? extends K, ? extends V> map);
  CompletionStage<Void> setAllAsync(Map<? extends K, ? extends V> map);
  @Blocking void lock(K key);
  @Blocking void lock(K key, long leaseTime, TimeUnit timeUnit);
  boolean isLocked(K key);
  @Blocking boolean tryLock(K key);
  @Blocking boolean tryLock(K key, long time, TimeUnit timeunit) throws InterruptedException;
  @Blocking boolean tryLock(K key, long time, TimeUnit timeunit, long leaseTime, TimeUnit leaseTimeunit) throws InterruptedException;
  @Blocking void unlock(K key);
  @Blocking void forceUnlock(K key);
  UUID addLocalEntryListener(MapListener listener);
  String addInterceptor(MapInterceptor interceptor);
  boolean removeInterceptor(String id);
  UUID addEntryListener(MapListener listener, boolean includeValue);
  boolean removeEntryListener(UUID id);
  UUID addPartitionLostListener(MapPartitionLostListener listener);
  boolean removePartitionLostListener(UUID id);
  UUID addEntryListener(MapListener listener, K key, boolean includeValue);
  EntryView<K, V> getEntryView(K key);
  @Blocking boolean evict(K key);
  @Blocking void evictAll();
  @Blocking Set<K> keySet();
  @Blocking Collection<V> values();
  @Blocking Set<Map.Entry<K, V>> entrySet();
  Collection<V> localValues();
  Set<K> localKeySet();
  LocalMapStats getLocalMapStats();
  @Blocking <R> R executeOnKey(K key, EntryProcessor<K, V, R> entryProcessor);
  @Blocking <R> Map<K, R> executeOnKeys(Set<K> keys, EntryProcessor<K, V, R> entryProcessor);
  <R> CompletionStage<Map<K, R>> submitToKeys(Set<K> keys, EntryProcessor<K, V, R> entryProcessor);
  <R> CompletionStage<R> submitToKey(K key, EntryProcessor<K, V, R> entryProcessor);
  @Blocking <R> Map<K, R> executeOnEntries(EntryProcessor<K, V, R> entryProcessor);
  QueryCache<K, V> getQueryCache(String name);
  boolean setTtl(K key, long ttl, TimeUnit timeunit);
  @Blocking V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction);
  @Blocking V computeIfAbsent(K key, Function<? super K, ? extends V> mappingFunction);
  default void forEach(BiConsumer<? super K, ? super V> action);
  @Blocking V compute(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction);
  @Blocking V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> remappingFunction);
  default void replaceAll(BiFunction<? super K, ? super V, ? extends V> function);
  Iterator<Map.Entry<K, V>> iterator();
  Iterator<Map.Entry<K, V>> iterator(int fetchSize);
}

public interface IMapEvent {}

public interface LocalMapStats extends LocalInstanceStats {}

public interface MapInterceptor extends Serializable {}

public class MapPartitionLostEvent extends AbstractIMapEvent {}

public interface QueryCache<K, V> {}
