package com.github.benmanes.caffeine.cache;

import com.github.benmanes.caffeine.cache.stats.CacheStats;
import dev.fairlead.annotations.RunsHere;
import dev.fairlead.annotations.RunsOnWorkers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

public interface AsyncCache<K, V> {
  CompletableFuture<V> getIfPresent(K key);
  CompletableFuture<V> get(K key, @RunsOnWorkers Function<? super K, ? extends V> mappingFunction);
  CompletableFuture<V> get(K key, BiFunction<? super K, ? super Executor, ? extends CompletableFuture<? extends V>> mappingFunction);
  CompletableFuture<Map<K, V>> getAll(Iterable<? extends K> keys, Function<? super Set<? extends K>, ? extends Map<? extends K, ? extends V>> mappingFunction);
  CompletableFuture<Map<K, V>> getAll(Iterable<? extends K> keys, BiFunction<? super Set<? extends K>, ? super Executor, ? extends CompletableFuture<? extends Map<? extends K, ? extends V>>> mappingFunction);
  void put(K key, CompletableFuture<? extends V> valueFuture);
  ConcurrentMap<K, CompletableFuture<V>> asMap();
  Cache<K, V> synchronous();
}

public interface AsyncCacheLoader<K, V> {
  CompletableFuture<? extends V> asyncLoad(K key, Executor executor) throws Exception;
  default CompletableFuture<? extends Map<? extends K, ? extends V>> asyncLoadAll(Set<? extends K> keys, Executor executor) throws Exception;
  default CompletableFuture<? extends V> asyncReload(K key, V oldValue, Executor executor) throws Exception;
  static <K, V> AsyncCacheLoader<K, V> bulk(Function<? super Set<? extends K>, ? extends Map<? extends K, ? extends V>> mappingFunction);
  static <K, V> AsyncCacheLoader<K, V> bulk(BiFunction<? super Set<? extends K>, ? super Executor, ? extends CompletableFuture<? extends Map<? extends K, ? extends V>>> mappingFunction);
}

public interface AsyncLoadingCache<K, V> extends AsyncCache<K, V> {
  CompletableFuture<V> get(K key);
  CompletableFuture<Map<K, V>> getAll(Iterable<? extends K> keys);
  LoadingCache<K, V> synchronous();
}

public interface Cache<K, V> {
  V getIfPresent(K key);
  V get(K key, @RunsHere Function<? super K, ? extends V> mappingFunction);
  Map<K, V> getAllPresent(Iterable<? extends K> keys);
  Map<K, V> getAll(Iterable<? extends K> keys, @RunsHere Function<? super Set<? extends K>, ? extends Map<? extends K, ? extends V>> mappingFunction);
  void put(K key, V value);
  void putAll(Map<? extends K, ? extends V> map);
  void invalidate(K key);
  void invalidateAll(Iterable<? extends K> keys);
  void invalidateAll();
  long estimatedSize();
  CacheStats stats();
  ConcurrentMap<K, V> asMap();
  void cleanUp();
  Policy<K, V> policy();
}

public interface CacheLoader<K, V> extends AsyncCacheLoader<K, V> {
  V load(K key) throws Exception;
  default Map<? extends K, ? extends V> loadAll(Set<? extends K> keys) throws Exception;
  default CompletableFuture<? extends V> asyncLoad(K key, Executor executor) throws Exception;
  default CompletableFuture<? extends Map<? extends K, ? extends V>> asyncLoadAll(Set<? extends K> keys, Executor executor) throws Exception;
  default V reload(K key, V oldValue) throws Exception;
  default CompletableFuture<? extends V> asyncReload(K key, V oldValue, Executor executor) throws Exception;
  static <K, V> CacheLoader<K, V> bulk(Function<? super Set<? extends K>, ? extends Map<? extends K, ? extends V>> mappingFunction);
}

public final class Caffeine<K, V> {
  public static Caffeine<Object, Object> newBuilder();
  public static Caffeine<Object, Object> from(CaffeineSpec spec);
  public static Caffeine<Object, Object> from(String spec);
  public Caffeine<K, V> initialCapacity(int initialCapacity);
  public Caffeine<K, V> executor(Executor executor);
  public Caffeine<K, V> scheduler(Scheduler scheduler);
  public Caffeine<K, V> maximumSize(long maximumSize);
  public Caffeine<K, V> maximumWeight(long maximumWeight);
  public <K1 extends K, V1 extends V> Caffeine<K1, V1> weigher(Weigher<? super K1, ? super V1> weigher);
  public Caffeine<K, V> weakKeys();
  public Caffeine<K, V> weakValues();
  public Caffeine<K, V> softValues();
  public Caffeine<K, V> expireAfterWrite(Duration duration);
  public Caffeine<K, V> expireAfterWrite(long duration, TimeUnit unit);
  public Caffeine<K, V> expireAfterAccess(Duration duration);
  public Caffeine<K, V> expireAfterAccess(long duration, TimeUnit unit);
  public <K1 extends K, V1 extends V> Caffeine<K1, V1> expireAfter(Expiry<? super K1, ? super V1> expiry);
  public Caffeine<K, V> refreshAfterWrite(Duration duration);
  public Caffeine<K, V> refreshAfterWrite(long duration, TimeUnit unit);
  public Caffeine<K, V> ticker(Ticker ticker);
  public <K1 extends K, V1 extends V> Caffeine<K1, V1> evictionListener(RemovalListener<? super K1, ? super V1> evictionListener);
  public <K1 extends K, V1 extends V> Caffeine<K1, V1> removalListener(RemovalListener<? super K1, ? super V1> removalListener);
  public Caffeine<K, V> recordStats();
  public <K1 extends K, V1 extends V> Cache<K1, V1> build();
  public <K1 extends K, V1 extends V> LoadingCache<K1, V1> build(CacheLoader<? super K1, V1> loader);
  public <K1 extends K, V1 extends V> AsyncCache<K1, V1> buildAsync();
  public <K1 extends K, V1 extends V> AsyncLoadingCache<K1, V1> buildAsync(CacheLoader<? super K1, V1> loader);
  public <K1 extends K, V1 extends V> AsyncLoadingCache<K1, V1> buildAsync(AsyncCacheLoader<? super K1, V1> loader);
}

public final class CaffeineSpec {
  public static CaffeineSpec parse(String specification);
  public String toParsableString();
}

public interface Expiry<K, V> {
  long expireAfterCreate(K key, V value, long currentTime);
  long expireAfterUpdate(K key, V value, long currentTime, long currentDuration);
  long expireAfterRead(K key, V value, long currentTime, long currentDuration);
  static <K, V> Expiry<K, V> creating(BiFunction<K, V, Duration> function);
  static <K, V> Expiry<K, V> writing(BiFunction<K, V, Duration> function);
  static <K, V> Expiry<K, V> accessing(BiFunction<K, V, Duration> function);
}

public interface LoadingCache<K, V> extends Cache<K, V> {
  V get(K key);
  Map<K, V> getAll(Iterable<? extends K> keys);
  CompletableFuture<V> refresh(K key);
  CompletableFuture<Map<K, V>> refreshAll(Iterable<? extends K> keys);
}

public interface Policy<K, V> {
  boolean isRecordingStats();
  V getIfPresentQuietly(K key);
  default Policy.CacheEntry<K, V> getEntryIfPresentQuietly(K key);
  Map<K, CompletableFuture<V>> refreshes();
  Optional<Policy.Eviction<K, V>> eviction();
  Optional<Policy.FixedExpiration<K, V>> expireAfterAccess();
  Optional<Policy.FixedExpiration<K, V>> expireAfterWrite();
  Optional<Policy.VarExpiration<K, V>> expireVariably();
  Optional<Policy.FixedRefresh<K, V>> refreshAfterWrite();

  public interface CacheEntry<K, V> extends Map.Entry<K, V> {
    int weight();
    long expiresAt();
    default Duration expiresAfter();
    long refreshableAt();
    default Duration refreshableAfter();
    long snapshotAt();
  }
  public interface Eviction<K, V> {
    boolean isWeighted();
    OptionalInt weightOf(K key);
    OptionalLong weightedSize();
    long getMaximum();
    void setMaximum(long maximum);
    Map<K, V> coldest(int limit);
    default Map<K, V> coldestWeighted(long weightLimit);
    default <T> T coldest(Function<Stream<Policy.CacheEntry<K, V>>, T> mappingFunction);
    Map<K, V> hottest(int limit);
    default Map<K, V> hottestWeighted(long weightLimit);
    default <T> T hottest(Function<Stream<Policy.CacheEntry<K, V>>, T> mappingFunction);
  }
  public interface FixedExpiration<K, V> {
    OptionalLong ageOf(K key, TimeUnit unit);
    default Optional<Duration> ageOf(K key);
    long getExpiresAfter(TimeUnit unit);
    default Duration getExpiresAfter();
    void setExpiresAfter(long duration, TimeUnit unit);
    default void setExpiresAfter(Duration duration);
    Map<K, V> oldest(int limit);
    default <T> T oldest(Function<Stream<Policy.CacheEntry<K, V>>, T> mappingFunction);
    Map<K, V> youngest(int limit);
    default <T> T youngest(Function<Stream<Policy.CacheEntry<K, V>>, T> mappingFunction);
  }
  public interface FixedRefresh<K, V> {
    OptionalLong ageOf(K key, TimeUnit unit);
    default Optional<Duration> ageOf(K key);
    long getRefreshesAfter(TimeUnit unit);
    default Duration getRefreshesAfter();
    void setRefreshesAfter(long duration, TimeUnit unit);
    default void setRefreshesAfter(Duration duration);
  }
  public interface VarExpiration<K, V> {
    OptionalLong getExpiresAfter(K key, TimeUnit unit);
    default Optional<Duration> getExpiresAfter(K key);
    void setExpiresAfter(K key, long duration, TimeUnit unit);
    default void setExpiresAfter(K key, Duration duration);
    V putIfAbsent(K key, V value, long duration, TimeUnit unit);
    default V putIfAbsent(K key, V value, Duration duration);
    V put(K key, V value, long duration, TimeUnit unit);
    default V put(K key, V value, Duration duration);
    default V compute(K key, BiFunction<? super K, ? super V, ? extends V> remappingFunction, Duration duration);
    Map<K, V> oldest(int limit);
    default <T> T oldest(Function<Stream<Policy.CacheEntry<K, V>>, T> mappingFunction);
    Map<K, V> youngest(int limit);
    default <T> T youngest(Function<Stream<Policy.CacheEntry<K, V>>, T> mappingFunction);
  }
}

public enum RemovalCause {
  EXPLICIT, REPLACED, COLLECTED, EXPIRED, SIZE;
  public abstract boolean wasEvicted();
}

public interface RemovalListener<K, V> {
  void onRemoval(K key, V value, RemovalCause cause);
}

public interface Scheduler {
  Future<? extends Object> schedule(Executor executor, Runnable command, long delay, TimeUnit unit);
  static Scheduler disabledScheduler();
  static Scheduler systemScheduler();
  static Scheduler forScheduledExecutorService(ScheduledExecutorService scheduledExecutorService);
  static Scheduler guardedScheduler(Scheduler scheduler);
}

public interface Ticker {
  long read();
  static Ticker systemTicker();
  static Ticker disabledTicker();
}

public interface Weigher<K, V> {
  int weigh(K key, V value);
  static <K, V> Weigher<K, V> singletonWeigher();
  static <K, V> Weigher<K, V> boundedWeigher(Weigher<K, V> delegate);
}
