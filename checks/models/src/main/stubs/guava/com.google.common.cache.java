package com.google.common.cache;

import com.google.common.base.Function;
import com.google.common.base.Supplier;
import com.google.common.base.Ticker;
import com.google.common.collect.ImmutableMap;
import com.google.common.util.concurrent.ListenableFuture;
import dev.fairlead.annotations.RunsHere;
import java.time.Duration;
import java.util.AbstractMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

public interface Cache<K, V> {
  V getIfPresent(Object key);
  V get(K key, @RunsHere Callable<? extends V> loader) throws ExecutionException;
  ImmutableMap<K, V> getAllPresent(Iterable<? extends Object> keys);
  void put(K key, V value);
  void putAll(Map<? extends K, ? extends V> m);
  void invalidate(Object key);
  void invalidateAll(Iterable<? extends Object> keys);
  void invalidateAll();
  long size();
  CacheStats stats();
  ConcurrentMap<K, V> asMap();
  void cleanUp();
}

public final class CacheBuilder<K, V> {
  public static CacheBuilder<Object, Object> newBuilder();
  public static CacheBuilder<Object, Object> from(CacheBuilderSpec spec);
  public static CacheBuilder<Object, Object> from(String spec);
  public CacheBuilder<K, V> initialCapacity(int initialCapacity);
  public CacheBuilder<K, V> concurrencyLevel(int concurrencyLevel);
  public CacheBuilder<K, V> maximumSize(long maximumSize);
  public CacheBuilder<K, V> maximumWeight(long maximumWeight);
  public <K1 extends K, V1 extends V> CacheBuilder<K1, V1> weigher(Weigher<? super K1, ? super V1> weigher);
  public CacheBuilder<K, V> weakKeys();
  public CacheBuilder<K, V> weakValues();
  public CacheBuilder<K, V> softValues();
  public CacheBuilder<K, V> expireAfterWrite(Duration duration);
  public CacheBuilder<K, V> expireAfterWrite(long duration, TimeUnit unit);
  public CacheBuilder<K, V> expireAfterAccess(Duration duration);
  public CacheBuilder<K, V> expireAfterAccess(long duration, TimeUnit unit);
  public CacheBuilder<K, V> refreshAfterWrite(Duration duration);
  public CacheBuilder<K, V> refreshAfterWrite(long duration, TimeUnit unit);
  public CacheBuilder<K, V> ticker(Ticker ticker);
  public <K1 extends K, V1 extends V> CacheBuilder<K1, V1> removalListener(RemovalListener<? super K1, ? super V1> listener);
  public CacheBuilder<K, V> recordStats();
  public <K1 extends K, V1 extends V> LoadingCache<K1, V1> build(CacheLoader<? super K1, V1> loader);
  public <K1 extends K, V1 extends V> Cache<K1, V1> build();
}

public final class CacheBuilderSpec {}

public abstract class CacheLoader<K, V> {
  protected CacheLoader();
  public abstract V load(K key) throws Exception;
  public ListenableFuture<V> reload(K key, V oldValue) throws Exception;
  public Map<K, V> loadAll(Iterable<? extends K> keys) throws Exception;
  public static <K, V> CacheLoader<K, V> from(Function<K, V> function);
  public static <V> CacheLoader<Object, V> from(Supplier<V> supplier);
  public static <K, V> CacheLoader<K, V> asyncReloading(CacheLoader<K, V> loader, Executor executor);
}

public final class CacheStats {
  public CacheStats(long hitCount, long missCount, long loadSuccessCount, long loadExceptionCount, long totalLoadTime, long evictionCount);
  public long requestCount();
  public long hitCount();
  public double hitRate();
  public long missCount();
  public double missRate();
  public long loadCount();
  public long loadSuccessCount();
  public long loadExceptionCount();
  public double loadExceptionRate();
  public long totalLoadTime();
  public double averageLoadPenalty();
  public long evictionCount();
  public CacheStats minus(CacheStats other);
  public CacheStats plus(CacheStats other);
}

public interface LoadingCache<K, V> extends Cache<K, V>, Function<K, V> {
  V get(K key) throws ExecutionException;
  V getUnchecked(K key);
  ImmutableMap<K, V> getAll(Iterable<? extends K> keys) throws ExecutionException;
  V apply(K key);
  void refresh(K key);
  ConcurrentMap<K, V> asMap();
}

public enum RemovalCause {
  EXPLICIT, REPLACED, COLLECTED, EXPIRED, SIZE;
}

public interface RemovalListener<K, V> {
  void onRemoval(RemovalNotification<K, V> notification);
}

public final class RemovalListeners {
  public static <K, V> RemovalListener<K, V> asynchronous(RemovalListener<K, V> listener, Executor executor);
}

public final class RemovalNotification<K, V> extends AbstractMap.SimpleImmutableEntry<K, V> {
  public static <K, V> RemovalNotification<K, V> create(K key, V value, RemovalCause cause);
  public RemovalCause getCause();
  public boolean wasEvicted();
}

public interface Weigher<K, V> {
  int weigh(K key, V value);
}
