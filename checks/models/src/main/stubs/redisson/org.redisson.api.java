package org.redisson.api;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Special.IMMEDIATE;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.CompletedOnLoop;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Limits;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Deque;
import java.util.EventListener;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.RandomAccess;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TransferQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.redisson.api.listener.MessageListener;
import org.redisson.api.listener.StatusListener;
import org.redisson.api.map.event.MapEntryListener;
import org.redisson.api.options.ClientSideCachingOptions;
import org.redisson.api.options.CommonOptions;
import org.redisson.api.options.JsonBucketOptions;
import org.redisson.api.options.KeysOptions;
import org.redisson.api.options.LiveObjectOptions;
import org.redisson.api.options.OptionalOptions;
import org.redisson.api.options.PatternTopicOptions;
import org.redisson.api.options.PlainOptions;
import org.redisson.codec.JsonCodec;
import org.redisson.config.Config;

public final class BatchOptions {}

public final class BatchResult<E> {}

public interface ClusterNode extends Node {
  Map<String, String> clusterInfo();
}

public interface ClusterNodesGroup extends NodesGroup<ClusterNode> {}

public class Entry<K, V> {}

public enum EvictionMode {
  LRU, LFU;
}

public final class ExecutorOptions {}

public class LocalCachedMapCacheOptions<K, V> extends MapCacheOptions<K, V> {}

public class LocalCachedMapOptions<K, V> extends MapOptions<K, V> {}

public class LockOptions {
  public interface BackOff {
    LockOptions.BackOffPolicy create();
  }
  public interface BackOffPolicy {
    long getNextSleepPeriod();
  }
}

public class MapCacheOptions<K, V> extends MapOptions<K, V> {}

public class MapOptions<K, V> {}

public interface NameMapper {}

public interface NatMapper {}

public interface Node extends NodeAsync {}

public interface NodeAsync {}

public interface NodesGroup<N extends Node> {}

public interface ObjectListener extends EventListener {}

public interface RAtomicDouble extends RExpirable, RAtomicDoubleAsync {}

public interface RAtomicDoubleAsync extends RExpirableAsync {}

public interface RAtomicLong extends RExpirable, RAtomicLongAsync {
  @Blocking long getAndDecrement();
  @Blocking long addAndGet(long delta);
  @Blocking boolean compareAndSet(long expect, long update);
  @Blocking long decrementAndGet();
  @Blocking long get();
  @Blocking long getAndDelete();
  @Blocking long getAndAdd(long delta);
  @Blocking long getAndSet(long newValue);
  @Blocking long incrementAndGet();
  @Blocking long getAndIncrement();
  @Blocking void set(long newValue);
  @Blocking boolean setIfLess(long less, long value);
  @Blocking boolean setIfGreater(long greater, long value);
  @Blocking int addListener(ObjectListener listener);
}

public interface RAtomicLongAsync extends RExpirableAsync {}

public interface RBatch {
  <K, V> RStreamAsync<K, V> getStream(String name);
  <V> RGeoAsync<V> getGeo(String name);
  <K, V> RMultimapAsync<K, V> getSetMultimap(String name);
  <K, V> RMultimapCacheAsync<K, V> getSetMultimapCache(String name);
  <V> RSetCacheAsync<V> getSetCache(String name);
  <K, V> RMapCacheAsync<K, V> getMapCache(String name);
  <K, V> RMapCacheNativeAsync<K, V> getMapCacheNative(String name);
  <V> RBucketAsync<V> getBucket(String name);
  <V> RJsonBucketAsync<V> getJsonBucket(String name, JsonCodec codec);
  <V> RHyperLogLogAsync<V> getHyperLogLog(String name);
  <V> RListAsync<V> getList(String name);
  <K, V> RMultimapAsync<K, V> getListMultimap(String name);
  <K, V> RMultimapCacheAsync<K, V> getListMultimapCache(String name);
  <K, V> RMultimapCacheAsync<K, V> getListMultimapCacheNative(String name);
  <K, V> RMultimapCacheAsync<K, V> getSetMultimapCacheNative(String name);
  <K, V> RMapAsync<K, V> getMap(String name);
  <V> RSetAsync<V> getSet(String name);
  RTopicAsync getTopic(String name);
  RShardedTopicAsync getShardedTopic(String name);
  <V> RQueueAsync<V> getQueue(String name);
  <V> RBlockingQueueAsync<V> getBlockingQueue(String name);
  <V> RDequeAsync<V> getDeque(String name);
  <V> RBlockingDequeAsync<V> getBlockingDeque(String name);
  RAtomicLongAsync getAtomicLong(String name);
  RAtomicDoubleAsync getAtomicDouble(String name);
  <V> RScoredSortedSetAsync<V> getScoredSortedSet(String name);
  RLexSortedSetAsync getLexSortedSet(String name);
  RBitSetAsync getBitSet(String name);
  RScriptAsync getScript();
  RFunctionAsync getFunction();
  RKeysAsync getKeys();
  RSearchAsync getSearch();
  BatchResult<?> execute();
  RFuture<BatchResult<?>> executeAsync();
  void discard();
  RFuture<Void> discardAsync();
}

public interface RBinaryStream extends RBucket<byte[]> {}

public interface RBitSet extends RExpirable, RBitSetAsync {}

public interface RBitSetAsync extends RExpirableAsync {}

public interface RBlockingDeque<V> extends BlockingDeque<V>, RBlockingQueue<V>, RDeque<V>, RBlockingDequeAsync<V> {}

public interface RBlockingDequeAsync<V> extends RDequeAsync<V>, RBlockingQueueAsync<V> {}

public interface RBlockingQueue<V> extends BlockingQueue<V>, RQueue<V>, RBlockingQueueAsync<V> {
  @Blocking V pollFromAny(long n, TimeUnit timeUnit, String... strings) throws InterruptedException;
  @Blocking Entry<String, V> pollFromAnyWithName(Duration duration, String... strings) throws InterruptedException;
  @Blocking Map<String, List<V>> pollFirstFromAny(Duration duration, int n, String... strings) throws InterruptedException;
  @Blocking Map<String, List<V>> pollLastFromAny(Duration duration, int n, String... strings) throws InterruptedException;
  @Blocking Entry<String, V> pollLastFromAnyWithName(Duration duration, String... strings) throws InterruptedException;
  @Blocking V pollLastAndOfferFirstTo(String queueName, long timeout, TimeUnit unit) throws InterruptedException;
  V takeLastAndOfferFirstTo(String queueName) throws InterruptedException;
  int subscribeOnElements(Consumer<V> consumer);
  int subscribeOnElements(Function<V, CompletionStage<Void>> consumer);
  void unsubscribe(int listenerId);
}

public interface RBlockingQueueAsync<V> extends RQueueAsync<V> {}

public interface RBloomFilter<T> extends RExpirable, RBloomFilterAsync<T> {}

public interface RBloomFilterAsync<T> extends RExpirableAsync {}

public interface RBoundedBlockingQueue<V> extends RBlockingQueue<V>, RBoundedBlockingQueueAsync<V> {
  boolean trySetCapacity(int capacity);
}

public interface RBoundedBlockingQueueAsync<V> extends RBlockingQueueAsync<V> {}

public interface RBucket<V> extends RExpirable, RBucketAsync<V> {
  @Blocking long size();
  @Blocking V get();
  @Blocking V getAndDelete();
  @Blocking boolean trySet(V value);
  @Blocking boolean trySet(V value, long timeToLive, TimeUnit timeUnit);
  @Blocking boolean setIfAbsent(V value);
  @Blocking boolean setIfAbsent(V value, Duration duration);
  @Blocking boolean setIfExists(V value);
  @Blocking boolean setIfExists(V value, long timeToLive, TimeUnit timeUnit);
  @Blocking boolean setIfExists(V value, Duration duration);
  @Blocking boolean compareAndSet(V expect, V update);
  @Blocking V getAndSet(V newValue);
  @Blocking V getAndSet(V value, long timeToLive, TimeUnit timeUnit);
  @Blocking V getAndSet(V value, Duration duration);
  @Blocking V getAndExpire(Duration duration);
  @Blocking V getAndExpire(Instant time);
  @Blocking V getAndClearExpire();
  @Blocking void set(V value);
  @Blocking void set(V value, long timeToLive, TimeUnit timeUnit);
  @Blocking void set(V value, Duration duration);
  @Blocking void setAndKeepTTL(V value);
  @Blocking int addListener(ObjectListener listener);
  @Blocking V findCommon(String name);
  @Blocking long findCommonLength(String name);
}

public interface RBucketAsync<V> extends RExpirableAsync {}

public interface RBuckets extends RBucketsAsync {}

public interface RBucketsAsync {}

public interface RClientSideCaching extends RDestroyable {}

public interface RCollectionAsync<V> extends RExpirableAsync {}

public interface RCountDownLatch extends RObject, RCountDownLatchAsync {
  @Blocking void await() throws InterruptedException;
  @Blocking boolean await(long timeout, TimeUnit unit) throws InterruptedException;
  @Blocking void countDown();
  @Blocking long getCount();
  @Blocking boolean trySetCount(long count);
}

public interface RCountDownLatchAsync extends RObjectAsync {
  RFuture<Void> awaitAsync();
  RFuture<Boolean> awaitAsync(long waitTime, TimeUnit unit);
  RFuture<Void> countDownAsync();
  RFuture<Long> getCountAsync();
  RFuture<Boolean> trySetCountAsync(long count);
}

public interface RDelayedQueue<V> extends RQueue<V>, RDestroyable {
  void offer(V e, long delay, TimeUnit timeUnit);
  RFuture<Void> offerAsync(V e, long delay, TimeUnit timeUnit);
}

public interface RDeque<V> extends Deque<V>, RQueue<V>, RDequeAsync<V> {}

public interface RDequeAsync<V> extends RQueueAsync<V> {}

public interface RDestroyable {
  void destroy();
}

public interface RDoubleAdder extends RExpirable, RDestroyable {}

public interface RExecutorService extends ExecutorService, RExecutorServiceAsync {}

public interface RExecutorServiceAsync {}

public interface RExpirable extends RObject, RExpirableAsync {}

public interface RExpirableAsync extends RObjectAsync {}

public interface RFencedLock extends RLock, RFencedLockAsync {
  Long getToken();
  Long lockAndGetToken();
  Long lockAndGetToken(long leaseTime, TimeUnit unit);
  Long tryLockAndGetToken();
  Long tryLockAndGetToken(long waitTime, TimeUnit unit);
  Long tryLockAndGetToken(long waitTime, long leaseTime, TimeUnit unit);
}

public interface RFencedLockAsync extends RLockAsync {
  RFuture<Long> getTokenAsync();
  RFuture<Long> lockAndGetTokenAsync();
  RFuture<Long> lockAndGetTokenAsync(long leaseTime, TimeUnit unit);
  RFuture<Long> tryLockAndGetTokenAsync();
  RFuture<Long> tryLockAndGetTokenAsync(long waitTime, TimeUnit unit);
  RFuture<Long> tryLockAndGetTokenAsync(long waitTime, long leaseTime, TimeUnit unit);
}

public interface RFunction extends RFunctionAsync {}

public interface RFunctionAsync {}

@CompletedOnLoop
public interface RFuture<V> extends Future<V>, CompletionStage<V> {
  boolean isSuccess();
  Throwable cause();
  V getNow();
  V join();
  boolean await(long timeout, TimeUnit unit) throws InterruptedException;
  boolean await(long timeoutMillis) throws InterruptedException;
  RFuture<V> sync() throws InterruptedException;
  RFuture<V> syncUninterruptibly();
  RFuture<V> await() throws InterruptedException;
  RFuture<V> awaitUninterruptibly();
  boolean awaitUninterruptibly(long timeout, TimeUnit unit);
  boolean awaitUninterruptibly(long timeoutMillis);
  void onComplete(BiConsumer<? super V, ? super Throwable> action);
}

public interface RGeo<V> extends RScoredSortedSet<V>, RGeoAsync<V> {}

public interface RGeoAsync<V> extends RScoredSortedSetAsync<V> {}

public interface RHyperLogLog<V> extends RExpirable, RHyperLogLogAsync<V> {}

public interface RHyperLogLogAsync<V> extends RExpirableAsync {}

public interface RIdGenerator extends RExpirable, RIdGeneratorAsync {}

public interface RIdGeneratorAsync extends RExpirableAsync {}

public interface RJsonBucket<V> extends RBucket<V>, RJsonBucketAsync<V> {}

public interface RJsonBucketAsync<V> extends RBucketAsync<V> {}

public interface RJsonBuckets extends RJsonBucketsAsync {}

public interface RJsonBucketsAsync {}

public interface RKeys extends RKeysAsync {}

public interface RKeysAsync {}

public interface RLexSortedSet extends RLexSortedSetAsync, RSortedSet<String>, RExpirable {}

public interface RLexSortedSetAsync extends RCollectionAsync<String> {}

public interface RList<V> extends List<V>, RExpirable, RListAsync<V>, RSortable<List<V>>, RandomAccess {
  List<V> get(int... ns);
  Iterator<V> distributedIterator(int count);
  Iterator<V> distributedIterator(String iteratorName, int count);
  int addAfter(V elementToFind, V element);
  int addBefore(V elementToFind, V element);
  void fastSet(int index, V element);
  RList<V> subList(int fromIndex, int toIndex);
  List<V> readAll();
  void trim(int fromIndex, int toIndex);
  List<V> range(int toIndex);
  List<V> range(int fromIndex, int toIndex);
  void fastRemove(int index);
  boolean remove(Object element, int count);
  int addListener(ObjectListener listener);
}

public interface RListAsync<V> extends RCollectionAsync<V>, RSortableAsync<List<V>>, RandomAccess {}

public interface RListMultimap<K, V> extends RMultimap<K, V> {}

public interface RListMultimapCache<K, V> extends RListMultimap<K, V>, RMultimapCache<K, V>, RDestroyable {}

public interface RListMultimapCacheNative<K, V> extends RListMultimap<K, V>, RMultimapCache<K, V> {}

public interface RLiveObjectService {}

public interface RLocalCachedMap<K, V> extends RMap<K, V> {}

public interface RLocalCachedMapCache<K, V> extends RMapCache<K, V>, RLocalCachedMap<K, V> {
  void preloadCache();
}

public interface RLock extends Lock, RLockAsync, RObservable {
  String getName();
  @Blocking void lockInterruptibly(long leaseTime, TimeUnit unit) throws InterruptedException;
  @Blocking boolean tryLock(@Bounds(value = ACQUIRE, zero = IMMEDIATE, negative = IMMEDIATE) long waitTime, long leaseTime, TimeUnit unit) throws InterruptedException;
  @Blocking void lock(long leaseTime, TimeUnit unit);
  @Blocking boolean forceUnlock();
  @Blocking boolean isLocked();
  @Blocking boolean isHeldByThread(long threadId);
  @Blocking boolean isHeldByCurrentThread();
  int getHoldCount();
  long remainTimeToLive();
}

public interface RLockAsync extends RObservableAsync {
  RFuture<Boolean> forceUnlockAsync();
  RFuture<Void> unlockAsync();
  RFuture<Void> unlockAsync(long threadId);
  RFuture<Boolean> tryLockAsync();
  RFuture<Void> lockAsync();
  RFuture<Void> lockAsync(long threadId);
  RFuture<Void> lockAsync(long leaseTime, TimeUnit unit);
  RFuture<Void> lockAsync(long leaseTime, TimeUnit unit, long threadId);
  RFuture<Boolean> tryLockAsync(long threadId);
  RFuture<Boolean> tryLockAsync(long waitTime, TimeUnit unit);
  RFuture<Boolean> tryLockAsync(long waitTime, long leaseTime, TimeUnit unit);
  RFuture<Boolean> tryLockAsync(long waitTime, long leaseTime, TimeUnit unit, long threadId);
  RFuture<Boolean> isHeldByThreadAsync(long threadId);
  RFuture<Integer> getHoldCountAsync();
  RFuture<Boolean> isLockedAsync();
  RFuture<Long> remainTimeToLiveAsync();
}

public interface RLongAdder extends RExpirable, RDestroyable {}

public interface RMap<K, V> extends ConcurrentMap<K, V>, RExpirable, RMapAsync<K, V>, RDestroyable {
  void loadAll(boolean replaceExistingValues, int parallelism);
  void loadAll(Set<? extends K> keys, boolean replaceExistingValues, int parallelism);
  V get(Object key);
  V put(K key, V value);
  V putIfAbsent(K key, V value);
  V putIfExists(K key, V value);
  Set<K> randomKeys(int count);
  Map<K, V> randomEntries(int count);
  RCountDownLatch getCountDownLatch(K key);
  RPermitExpirableSemaphore getPermitExpirableSemaphore(K key);
  RSemaphore getSemaphore(K key);
  RLock getFairLock(K key);
  RReadWriteLock getReadWriteLock(K key);
  RLock getLock(K key);
  int valueSize(K key);
  V addAndGet(K key, Number delta);
  boolean containsKey(Object key);
  boolean containsValue(Object value);
  V remove(Object key);
  V replace(K key, V value);
  boolean replace(K key, V oldValue, V newValue);
  boolean remove(Object key, Object value);
  void putAll(Map<? extends K, ? extends V> map);
  void putAll(Map<? extends K, ? extends V> map, int batchSize);
  Map<K, V> getAll(Set<K> keys);
  long fastRemove(K... ks);
  boolean fastPut(K key, V value);
  boolean fastReplace(K key, V value);
  boolean fastPutIfAbsent(K key, V value);
  boolean fastPutIfExists(K key, V value);
  Set<K> readAllKeySet();
  Collection<V> readAllValues();
  Set<Map.Entry<K, V>> readAllEntrySet();
  Map<K, V> readAllMap();
  Set<K> keySet();
  Set<K> keySet(int count);
  Set<K> keySet(String pattern, int count);
  Set<K> keySet(String pattern);
  Collection<V> values();
  Collection<V> values(String keyPattern);
  Collection<V> values(String keyPattern, int count);
  Collection<V> values(int count);
  Set<Map.Entry<K, V>> entrySet();
  Set<Map.Entry<K, V>> entrySet(String keyPattern);
  Set<Map.Entry<K, V>> entrySet(String keyPattern, int count);
  Set<Map.Entry<K, V>> entrySet(int count);
  int addListener(ObjectListener listener);
}

public interface RMapAsync<K, V> extends RExpirableAsync {}

public interface RMapCache<K, V> extends RMap<K, V>, RMapCacheAsync<K, V> {
  void setMaxSize(int maxSize);
  void setMaxSize(int maxSize, EvictionMode mode);
  boolean trySetMaxSize(int maxSize);
  boolean trySetMaxSize(int maxSize, EvictionMode mode);
  V computeIfAbsent(K key, Duration ttl, Function<? super K, ? extends V> mappingFunction);
  V compute(K key, Duration ttl, BiFunction<? super K, ? super V, ? extends V> remappingFunction);
  V putIfAbsent(K key, V value, long ttl, TimeUnit ttlUnit);
  V putIfAbsent(K key, V value, long ttl, TimeUnit ttlUnit, long maxIdleTime, TimeUnit maxIdleUnit);
  V put(K key, V value, long ttl, TimeUnit unit);
  V put(K key, V value, long ttl, TimeUnit ttlUnit, long maxIdleTime, TimeUnit maxIdleUnit);
  boolean fastPut(K key, V value, long ttl, TimeUnit ttlUnit);
  boolean fastPut(K key, V value, long ttl, TimeUnit ttlUnit, long maxIdleTime, TimeUnit maxIdleUnit);
  boolean fastPutIfAbsent(K key, V value, long ttl, TimeUnit ttlUnit);
  boolean fastPutIfAbsent(K key, V value, long ttl, TimeUnit ttlUnit, long maxIdleTime, TimeUnit maxIdleUnit);
  void putAll(Map<? extends K, ? extends V> map, long ttl, TimeUnit ttlUnit);
  boolean updateEntryExpiration(K key, long ttl, TimeUnit ttlUnit, long maxIdleTime, TimeUnit maxIdleUnit);
  boolean expireEntry(K key, Duration ttl, Duration maxIdleTime);
  int expireEntries(Set<K> keys, Duration ttl, Duration maxIdleTime);
  boolean expireEntryIfNotSet(K key, Duration ttl, Duration maxIdleTime);
  int expireEntriesIfNotSet(Set<K> keys, Duration ttl, Duration maxIdleTime);
  V getWithTTLOnly(K key);
  Map<K, V> getAllWithTTLOnly(Set<K> keys);
  int size();
  int addListener(MapEntryListener listener);
  void removeListener(int listenerId);
  long remainTimeToLive(K key);
}

public interface RMapCacheAsync<K, V> extends RMapAsync<K, V> {}

public interface RMapCacheNative<K, V> extends RMap<K, V>, RMapCacheNativeAsync<K, V> {}

public interface RMapCacheNativeAsync<K, V> extends RMapAsync<K, V> {}

public interface RMultimap<K, V> extends RExpirable, RMultimapAsync<K, V> {}

public interface RMultimapAsync<K, V> extends RExpirableAsync {}

public interface RMultimapCache<K, V> extends RMultimap<K, V>, RMultimapCacheAsync<K, V> {
  boolean expireKey(K key, long timeToLive, TimeUnit timeUnit);
}

public interface RMultimapCacheAsync<K, V> extends RMultimapAsync<K, V> {
  RFuture<Boolean> expireKeyAsync(K key, long timeToLive, TimeUnit timeUnit);
}

public interface RObject extends RObjectAsync {}

public interface RObjectAsync {}

public interface RObservable {
  int addListener(ObjectListener listener);
  void removeListener(int listenerId);
}

public interface RObservableAsync {
  RFuture<Integer> addListenerAsync(ObjectListener listener);
  RFuture<Void> removeListenerAsync(int listenerId);
}

public interface RPatternTopic {}

public interface RPermitExpirableSemaphore extends RExpirable, RPermitExpirableSemaphoreAsync {
  @Blocking @Limits String acquire() throws InterruptedException;
  @Blocking @Limits List<String> acquire(int permits) throws InterruptedException;
  @Blocking @Limits String acquire(long leaseTime, TimeUnit unit) throws InterruptedException;
  @Blocking @Limits List<String> acquire(int permits, long leaseTime, TimeUnit unit) throws InterruptedException;
  @Blocking @Limits String tryAcquire();
  @Blocking @Limits List<String> tryAcquire(int permits);
  @Blocking @Limits String tryAcquire(@Bounds(value = ACQUIRE, zero = IMMEDIATE, negative = IMMEDIATE) long waitTime, TimeUnit unit) throws InterruptedException;
  @Blocking @Limits String tryAcquire(@Bounds(value = ACQUIRE, zero = IMMEDIATE, negative = IMMEDIATE) long waitTime, long leaseTime, TimeUnit unit) throws InterruptedException;
  @Blocking @Limits List<String> tryAcquire(int permits, @Bounds(value = ACQUIRE, zero = IMMEDIATE, negative = IMMEDIATE) long waitTime, long leaseTime, TimeUnit unit) throws InterruptedException;
  boolean tryRelease(String permitId);
  int tryRelease(List<String> permitsIds);
  @Blocking void release(String permitId);
  @Blocking void release(List<String> permitsIds);
  @Blocking int availablePermits();
  int getPermits();
  int acquiredPermits();
  @Blocking boolean trySetPermits(int permits);
  void setPermits(int permits);
  @Blocking void addPermits(int permits);
  boolean updateLeaseTime(String permitId, long leaseTime, TimeUnit unit);
  long getLeaseTime(String permitId);
}

public interface RPermitExpirableSemaphoreAsync extends RExpirableAsync {
  RFuture<String> acquireAsync();
  RFuture<List<String>> acquireAsync(int permits);
  RFuture<String> acquireAsync(long leaseTime, TimeUnit unit);
  RFuture<List<String>> acquireAsync(int permits, long leaseTime, TimeUnit unit);
  RFuture<String> tryAcquireAsync();
  RFuture<List<String>> tryAcquireAsync(int permits);
  RFuture<String> tryAcquireAsync(long waitTime, TimeUnit unit);
  RFuture<String> tryAcquireAsync(long waitTime, long leaseTime, TimeUnit unit);
  RFuture<List<String>> tryAcquireAsync(int permits, long waitTime, long leaseTime, TimeUnit unit);
  RFuture<Boolean> tryReleaseAsync(String permitId);
  RFuture<Integer> tryReleaseAsync(List<String> permitsIds);
  RFuture<Void> releaseAsync(String permitId);
  RFuture<Void> releaseAsync(List<String> permitsIds);
  RFuture<Integer> availablePermitsAsync();
  RFuture<Integer> getPermitsAsync();
  RFuture<Integer> acquiredPermitsAsync();
  RFuture<Boolean> trySetPermitsAsync(int permits);
  RFuture<Void> setPermitsAsync(int permits);
  RFuture<Void> addPermitsAsync(int permits);
  RFuture<Boolean> updateLeaseTimeAsync(String permitId, long leaseTime, TimeUnit unit);
  RFuture<Long> getLeaseTimeAsync(String permitId);
}

public interface RPriorityBlockingDeque<V> extends RBlockingDeque<V>, RPriorityDeque<V> {}

public interface RPriorityBlockingQueue<V> extends RBlockingQueue<V>, RPriorityQueue<V> {}

public interface RPriorityDeque<V> extends RDeque<V>, RPriorityQueue<V> {
  Stream<V> descendingStream();
}

public interface RPriorityQueue<V> extends RQueue<V>, RObject {}

public interface RQueue<V> extends Queue<V>, RExpirable, RQueueAsync<V> {
  V pollLastAndOfferFirstTo(String queueName);
  List<V> readAll();
  List<V> poll(int limit);
  int addListener(ObjectListener listener);
}

public interface RQueueAsync<V> extends RCollectionAsync<V> {}

public interface RRateLimiter extends RRateLimiterAsync, RExpirable {
  boolean trySetRate(RateType mode, long rate, long rateInterval, RateIntervalUnit rateIntervalUnit);
  boolean trySetRate(RateType mode, long rate, Duration rateInterval);
  boolean trySetRate(RateType mode, long rate, Duration rateInterval, Duration keepAliveTime);
  void setRate(RateType mode, long rate, long rateInterval, RateIntervalUnit rateIntervalUnit);
  void setRate(RateType mode, long rate, Duration rateInterval);
  void setRate(RateType mode, long rate, Duration rateInterval, Duration keepAliveTime);
  @Blocking @Limits boolean tryAcquire();
  @Blocking @Limits boolean tryAcquire(long permits);
  @Blocking @Limits void acquire();
  @Blocking @Limits void acquire(long permits);
  @Blocking @Limits boolean tryAcquire(long timeout, TimeUnit unit);
  @Blocking @Limits boolean tryAcquire(Duration timeout);
  @Blocking @Limits boolean tryAcquire(long permits, long timeout, TimeUnit unit);
  @Blocking @Limits boolean tryAcquire(long permits, Duration timeout);
  void release(long permits);
  RateLimiterConfig getConfig();
  long availablePermits();
}

public interface RRateLimiterAsync extends RExpirableAsync {
  RFuture<Boolean> trySetRateAsync(RateType mode, long rate, long rateInterval, RateIntervalUnit rateIntervalUnit);
  RFuture<Boolean> trySetRateAsync(RateType mode, long rate, Duration rateInterval);
  RFuture<Boolean> trySetRateAsync(RateType mode, long rate, Duration rateInterval, Duration keepAliveTime);
  RFuture<Boolean> tryAcquireAsync();
  RFuture<Boolean> tryAcquireAsync(long permits);
  RFuture<Void> acquireAsync();
  RFuture<Void> acquireAsync(long permits);
  RFuture<Boolean> tryAcquireAsync(long timeout, TimeUnit unit);
  RFuture<Boolean> tryAcquireAsync(Duration timeout);
  RFuture<Boolean> tryAcquireAsync(long permits, long timeout, TimeUnit unit);
  RFuture<Boolean> tryAcquireAsync(long permits, Duration timeout);
  RFuture<Void> releaseAsync(long permits);
  RFuture<Void> setRateAsync(RateType mode, long rate, long rateInterval, RateIntervalUnit rateIntervalUnit);
  RFuture<Void> setRateAsync(RateType mode, long rate, Duration rateInterval);
  RFuture<Void> setRateAsync(RateType mode, long rate, Duration rateInterval, Duration keepAliveTime);
  RFuture<RateLimiterConfig> getConfigAsync();
  RFuture<Long> availablePermitsAsync();
}

public interface RReadWriteLock extends ReadWriteLock {
  RLock readLock();
  RLock writeLock();
}

public interface RReliableQueue<V> extends RExpirable, RReliableQueueAsync<V>, RDestroyable {}

public interface RReliableQueueAsync<V> extends RExpirableAsync {}

public interface RReliableTopic extends RExpirable, RReliableTopicAsync {}

public interface RReliableTopicAsync extends RExpirableAsync {}

public interface RRemoteService {}

public interface RRingBuffer<V> extends RQueue<V>, RRingBufferAsync<V> {}

public interface RRingBufferAsync<V> extends RQueueAsync<V> {}

public interface RScheduledExecutorService extends RExecutorService, ScheduledExecutorService, RScheduledExecutorServiceAsync {}

public interface RScheduledExecutorServiceAsync extends RExecutorServiceAsync {}

public interface RScoredSortedSet<V> extends RScoredSortedSetAsync<V>, Iterable<V>, RExpirable, RSortable<Set<V>> {
  V pollLastFromAny(long n, TimeUnit timeUnit, String... strings);
  List<V> pollLastFromAny(Duration duration, int n, String... strings);
  List<V> pollLastFromAny(int n, String... strings);
  Map<String, Map<V, Double>> pollLastEntriesFromAny(int n, String... strings);
  Map<String, Map<V, Double>> pollLastEntriesFromAny(Duration duration, int n, String... strings);
  V pollFirstFromAny(long n, TimeUnit timeUnit, String... strings);
  List<V> pollFirstFromAny(Duration duration, int n, String... strings);
  List<V> pollFirstFromAny(int n, String... strings);
  Map<String, Map<V, Double>> pollFirstEntriesFromAny(int n, String... strings);
  Map<String, Map<V, Double>> pollFirstEntriesFromAny(Duration duration, int n, String... strings);
  V takeFirst();
  V takeLast();
  int subscribeOnFirstElements(Consumer<V> consumer);
  int subscribeOnLastElements(Consumer<V> consumer);
  int subscribeOnFirstElements(Function<V, CompletionStage<Void>> consumer);
  int subscribeOnLastElements(Function<V, CompletionStage<Void>> consumer);
  void unsubscribe(int listenerId);
  V pollFirst(long timeout, TimeUnit unit);
  V pollFirst(Duration duration);
  List<V> pollFirst(Duration duration, int count);
  V pollLast(long timeout, TimeUnit unit);
  List<V> pollLast(Duration duration, int count);
  V pollLast(Duration duration);
  Collection<V> pollFirst(int count);
  Collection<V> pollLast(int count);
  V pollFirst();
  V pollLast();
  V first();
  V last();
  Double firstScore();
  Double lastScore();
  V random();
  Collection<V> random(int count);
  Map<V, Double> randomEntries(int count);
  int addAll(Map<V, Double> objects);
  int addAllIfAbsent(Map<V, Double> objects);
  int addAllIfExist(Map<V, Double> objects);
  int addAllIfGreater(Map<V, Double> objects);
  int addAllIfLess(Map<V, Double> objects);
  int removeRangeByScore(double startScore, boolean startScoreInclusive, double endScore, boolean endScoreInclusive);
  int removeRangeByRank(int startIndex, int endIndex);
  Integer rank(V o);
  Integer revRank(V o);
  List<Integer> revRank(Collection<V> o);
  Double getScore(V o);
  List<Double> getScore(List<V> o);
  boolean add(double score, V object);
  Integer addAndGetRank(double score, V object);
  Integer addAndGetRevRank(double score, V object);
  List<Integer> addAndGetRevRank(Map<? extends V, Double> map);
  boolean tryAdd(double score, V object);
  boolean addIfAbsent(double score, V object);
  boolean addIfExists(double score, V object);
  boolean addIfLess(double score, V object);
  boolean addIfGreater(double score, V object);
  boolean replace(V oldObject, V newObject);
  int size();
  boolean isEmpty();
  Stream<V> stream();
  Stream<V> stream(String pattern);
  Stream<V> stream(int count);
  Stream<V> stream(String pattern, int count);
  Iterator<V> iterator(String pattern);
  Iterator<V> iterator(int count);
  Iterator<V> iterator(String pattern, int count);
  Iterator<V> distributedIterator(int count);
  Iterator<V> distributedIterator(String pattern);
  Iterator<V> distributedIterator(String iteratorName, String pattern, int count);
  boolean contains(Object o);
  Object[] toArray();
  <T> T[] toArray(T[] a);
  boolean remove(Object o);
  boolean containsAll(Collection<?> c);
  boolean removeAll(Collection<?> c);
  boolean retainAll(Collection<?> c);
  void clear();
  Double addScore(V element, Number value);
  Integer addScoreAndGetRank(V object, Number value);
  Integer addScoreAndGetRevRank(V object, Number value);
  int rangeTo(String destName, int startIndex, int endIndex);
  int rangeTo(String destName, double startScore, boolean startScoreInclusive, double endScore, boolean endScoreInclusive);
  int rangeTo(String destName, double startScore, boolean startScoreInclusive, double endScore, boolean endScoreInclusive, int offset, int count);
  int revRangeTo(String destName, int startIndex, int endIndex);
  int revRangeTo(String destName, double startScore, boolean startScoreInclusive, double endScore, boolean endScoreInclusive);
  int revRangeTo(String destName, double startScore, boolean startScoreInclusive, double endScore, boolean endScoreInclusive, int offset, int count);
  Collection<V> valueRange(int startIndex, int endIndex);
  Collection<V> valueRangeReversed(int startIndex, int endIndex);
  Collection<V> valueRange(double startScore, boolean startScoreInclusive, double endScore, boolean endScoreInclusive);
  Collection<V> valueRangeReversed(double startScore, boolean startScoreInclusive, double endScore, boolean endScoreInclusive);
  Collection<V> valueRange(double startScore, boolean startScoreInclusive, double endScore, boolean endScoreInclusive, int offset, int count);
  Collection<V> valueRangeReversed(double startScore, boolean startScoreInclusive, double endScore, boolean endScoreInclusive, int offset, int count);
  int count(double startScore, boolean startScoreInclusive, double endScore, boolean endScoreInclusive);
  Collection<V> readAll();
  int intersection(String... strings);
  int intersection(RScoredSortedSet.Aggregate aggregate, String... strings);
  int intersection(Map<String, Double> nameWithWeight);
  int intersection(RScoredSortedSet.Aggregate aggregate, Map<String, Double> nameWithWeight);
  int intersection(SetIntersectionArgs args);
  Collection<V> readIntersection(String... strings);
  Collection<V> readIntersection(RScoredSortedSet.Aggregate aggregate, String... strings);
  Collection<V> readIntersection(Map<String, Double> nameWithWeight);
  Integer countIntersection(String... strings);
  Integer countIntersection(int n, String... strings);
  Collection<V> readIntersection(RScoredSortedSet.Aggregate aggregate, Map<String, Double> nameWithWeight);
  Collection<V> readIntersection(SetIntersectionArgs args);
  int union(String... strings);
  int union(RScoredSortedSet.Aggregate aggregate, String... strings);
  int union(Map<String, Double> nameWithWeight);
  int union(RScoredSortedSet.Aggregate aggregate, Map<String, Double> nameWithWeight);
  int union(SetUnionArgs args);
  Collection<V> readUnion(String... strings);
  Collection<V> readUnion(RScoredSortedSet.Aggregate aggregate, String... strings);
  Collection<V> readUnion(Map<String, Double> nameWithWeight);
  Collection<V> readUnion(RScoredSortedSet.Aggregate aggregate, Map<String, Double> nameWithWeight);
  Collection<V> readUnion(SetUnionArgs args);
  Collection<V> readDiff(String... strings);
  int diff(String... strings);
  int addListener(ObjectListener listener);

  public enum Aggregate {
    SUM, MAX, MIN;
  }
}

public interface RScoredSortedSetAsync<V> extends RExpirableAsync, RSortableAsync<Set<V>> {}

public interface RScript extends RScriptAsync {
  <R> R evalSha(RScript.Mode mode, String string, RScript.ReturnType returnType, List<Object> list, Object... objects);
  <R> R evalSha(RScript.Mode mode, String string, RScript.ReturnType returnType, Function<Collection<R>, R> function, Object... objects);
  <R> R evalSha(String string1, RScript.Mode mode, String string2, RScript.ReturnType returnType, List<Object> list, Object... objects);
  <R> R evalSha(RScript.Mode mode, String shaDigest, RScript.ReturnType returnType);
  <R> R eval(String string1, RScript.Mode mode, String string2, RScript.ReturnType returnType, List<Object> list, Object... objects);
  <R> R eval(RScript.Mode mode, String string, RScript.ReturnType returnType, Function<Collection<R>, R> function, Object... objects);
  <R> R eval(RScript.Mode mode, String string, RScript.ReturnType returnType, List<Object> list, Object... objects);
  <R> R eval(RScript.Mode mode, String luaScript, RScript.ReturnType returnType);
  String scriptLoad(String luaScript);
  List<Boolean> scriptExists(String... strings);
  void scriptKill();
  void scriptFlush();

  public enum Mode {
    READ_ONLY, READ_WRITE;
  }
  public enum ReturnType {
    BOOLEAN, INTEGER, MULTI, STATUS, VALUE, MAPVALUE, MAPVALUELIST;
  }
}

public interface RScriptAsync {
  RFuture<Void> scriptFlushAsync();
  <R> RFuture<R> evalShaAsync(RScript.Mode mode, String string, RScript.ReturnType returnType, List<Object> list, Object... objects);
  <R> RFuture<R> evalShaAsync(RScript.Mode mode, String string, RScript.ReturnType returnType, Function<Collection<R>, R> function, Object... objects);
  <R> RFuture<R> evalShaAsync(String string1, RScript.Mode mode, String string2, RScript.ReturnType returnType, List<Object> list, Object... objects);
  <R> RFuture<R> evalShaAsync(RScript.Mode mode, String shaDigest, RScript.ReturnType returnType);
  <R> RFuture<R> evalAsync(RScript.Mode mode, String string, RScript.ReturnType returnType, List<Object> list, Object... objects);
  <R> RFuture<R> evalAsync(RScript.Mode mode, String string, RScript.ReturnType returnType, Function<Collection<R>, R> function, Object... objects);
  <R> RFuture<R> evalAsync(String string1, RScript.Mode mode, String string2, RScript.ReturnType returnType, List<Object> list, Object... objects);
  <R> RFuture<R> evalAsync(RScript.Mode mode, String luaScript, RScript.ReturnType returnType);
  RFuture<String> scriptLoadAsync(String luaScript);
  RFuture<String> scriptLoadAsync(String key, String luaScript);
  RFuture<List<Boolean>> scriptExistsAsync(String... strings);
  RFuture<List<Boolean>> scriptExistsAsync(String string, String... strings);
  RFuture<Void> scriptKillAsync();
}

public interface RSearch extends RSearchAsync {}

public interface RSearchAsync {}

public interface RSemaphore extends RExpirable, RSemaphoreAsync {
  @Blocking @Limits void acquire() throws InterruptedException;
  @Blocking @Limits void acquire(int permits) throws InterruptedException;
  @Blocking @Limits boolean tryAcquire();
  @Blocking @Limits boolean tryAcquire(int permits);
  @Blocking @Limits boolean tryAcquire(@Bounds(value = ACQUIRE, zero = IMMEDIATE, negative = IMMEDIATE) Duration waitTime) throws InterruptedException;
  @Blocking @Limits boolean tryAcquire(@Bounds(value = ACQUIRE, zero = IMMEDIATE, negative = IMMEDIATE) long waitTime, TimeUnit unit) throws InterruptedException;
  @Blocking @Limits boolean tryAcquire(int permits, @Bounds(value = ACQUIRE, zero = IMMEDIATE, negative = IMMEDIATE) long waitTime, TimeUnit unit) throws InterruptedException;
  @Blocking @Limits boolean tryAcquire(int permits, @Bounds(value = ACQUIRE, zero = IMMEDIATE, negative = IMMEDIATE) Duration waitTime) throws InterruptedException;
  @Blocking void release();
  @Blocking void release(int permits);
  @Blocking int availablePermits();
  @Blocking int drainPermits();
  @Blocking boolean trySetPermits(int permits);
  @Blocking boolean trySetPermits(int permits, Duration timeToLive);
  @Blocking void addPermits(int permits);
}

public interface RSemaphoreAsync extends RExpirableAsync {
  RFuture<Boolean> tryAcquireAsync();
  RFuture<Boolean> tryAcquireAsync(int permits);
  RFuture<Void> acquireAsync();
  RFuture<Void> acquireAsync(int permits);
  RFuture<Void> releaseAsync();
  RFuture<Void> releaseAsync(int permits);
  RFuture<Boolean> trySetPermitsAsync(int permits);
  RFuture<Boolean> trySetPermitsAsync(int permits, Duration timeToLive);
  RFuture<Boolean> tryAcquireAsync(long waitTime, TimeUnit unit);
  RFuture<Boolean> tryAcquireAsync(Duration waitTime);
  RFuture<Boolean> tryAcquireAsync(int permits, long waitTime, TimeUnit unit);
  RFuture<Boolean> tryAcquireAsync(int permits, Duration waitTime);
  RFuture<Void> addPermitsAsync(int permits);
  RFuture<Integer> availablePermitsAsync();
  RFuture<Integer> drainPermitsAsync();
}

public interface RSet<V> extends Set<V>, RExpirable, RSetAsync<V>, RSortable<Set<V>> {
  int addAllCounted(Collection<? extends V> c);
  int removeAllCounted(Collection<? extends V> c);
  RCountDownLatch getCountDownLatch(V value);
  RPermitExpirableSemaphore getPermitExpirableSemaphore(V value);
  RSemaphore getSemaphore(V value);
  RLock getFairLock(V value);
  RReadWriteLock getReadWriteLock(V value);
  RLock getLock(V value);
  Stream<V> stream(int count);
  Stream<V> stream(String pattern, int count);
  Stream<V> stream(String pattern);
  Iterator<V> iterator(int count);
  Iterator<V> iterator(String pattern, int count);
  Iterator<V> iterator(String pattern);
  Iterator<V> distributedIterator(int count);
  Iterator<V> distributedIterator(String pattern);
  Iterator<V> distributedIterator(String iteratorName, String pattern, int count);
  Set<V> removeRandom(int amount);
  V removeRandom();
  V random();
  Set<V> random(int count);
  boolean move(String destination, V member);
  Set<V> readAll();
  int union(String... strings);
  Set<V> readUnion(String... strings);
  int diff(String... strings);
  Set<V> readDiff(String... strings);
  int intersection(String... strings);
  Set<V> readIntersection(String... strings);
  Integer countIntersection(String... strings);
  Integer countIntersection(int n, String... strings);
  boolean tryAdd(V... vs);
  List<V> containsEach(Collection<V> c);
  int addListener(ObjectListener listener);
}

public interface RSetAsync<V> extends RCollectionAsync<V>, RSortableAsync<Set<V>> {}

public interface RSetCache<V> extends RSet<V>, RExpirable, RSetCacheAsync<V>, RDestroyable {}

public interface RSetCacheAsync<V> extends RSetAsync<V> {}

public interface RSetMultimap<K, V> extends RMultimap<K, V> {}

public interface RSetMultimapCache<K, V> extends RSetMultimap<K, V>, RMultimapCache<K, V>, RDestroyable {}

public interface RSetMultimapCacheNative<K, V> extends RSetMultimap<K, V>, RMultimapCache<K, V> {}

public interface RShardedTopic extends RTopic, RShardedTopicAsync {}

public interface RShardedTopicAsync extends RTopicAsync {}

public interface RSortable<V> extends RSortableAsync<V> {
  V readSort(SortOrder order);
  V readSort(SortOrder order, int offset, int count);
  V readSort(String byPattern, SortOrder order);
  V readSort(String byPattern, SortOrder order, int offset, int count);
  <T> Collection<T> readSort(String byPattern, List<String> getPatterns, SortOrder order);
  <T> Collection<T> readSort(String byPattern, List<String> getPatterns, SortOrder order, int offset, int count);
  V readSortAlpha(SortOrder order);
  V readSortAlpha(SortOrder order, int offset, int count);
  V readSortAlpha(String byPattern, SortOrder order);
  V readSortAlpha(String byPattern, SortOrder order, int offset, int count);
  <T> Collection<T> readSortAlpha(String byPattern, List<String> getPatterns, SortOrder order);
  <T> Collection<T> readSortAlpha(String byPattern, List<String> getPatterns, SortOrder order, int offset, int count);
  int sortTo(String destName, SortOrder order);
  int sortTo(String destName, SortOrder order, int offset, int count);
  int sortTo(String destName, String byPattern, SortOrder order);
  int sortTo(String destName, String byPattern, SortOrder order, int offset, int count);
  int sortTo(String destName, String byPattern, List<String> getPatterns, SortOrder order);
  int sortTo(String destName, String byPattern, List<String> getPatterns, SortOrder order, int offset, int count);
}

public interface RSortableAsync<V> {}

public interface RSortedSet<V> extends SortedSet<V>, RExpirable {}

public interface RStream<K, V> extends RStreamAsync<K, V>, RExpirable {}

public interface RStreamAsync<K, V> extends RExpirableAsync {}

public interface RTimeSeries<V, L> extends RExpirable, Iterable<V>, RTimeSeriesAsync<V, L>, RDestroyable {}

public interface RTimeSeriesAsync<V, L> extends RExpirableAsync {}

public interface RTopic extends RTopicAsync {
  List<String> getChannelNames();
  @Blocking long publish(Object message);
  @Blocking <M> int addListener(Class<M> type, MessageListener<? extends M> listener);
  @Blocking int addListener(StatusListener listener);
  @Blocking void removeListener(MessageListener<?> listener);
  @Blocking void removeListener(Integer... integers);
  void removeAllListeners();
  int countListeners();
  long countSubscribers();
}

public interface RTopicAsync {}

public interface RTransaction {
  <V> RBucket<V> getBucket(String name);
  RBuckets getBuckets();
  <K, V> RMap<K, V> getMap(String name);
  <V> RSet<V> getSet(String name);
  <V> RSetCache<V> getSetCache(String name);
  <K, V> RMapCache<K, V> getMapCache(String name);
  <K, V> RLocalCachedMap<K, V> getLocalCachedMap(RLocalCachedMap<K, V> fromInstance);
  void commit();
  RFuture<Void> commitAsync();
  void rollback();
  RFuture<Void> rollbackAsync();
}

public interface RTransferQueue<V> extends TransferQueue<V>, RBlockingQueue<V>, RTransferQueueAsync<V> {
  List<V> readAll();
}

public interface RTransferQueueAsync<V> extends RBlockingQueueAsync<V> {}

public interface RVectorSet extends RExpirable, RVectorSetAsync {}

public interface RVectorSetAsync extends RExpirableAsync {}

public enum RateIntervalUnit {
  MILLISECONDS, SECONDS, MINUTES, HOURS, DAYS;
}

public class RateLimiterConfig {}

public enum RateType {
  OVERALL, PER_CLIENT;
}

@Connection(sharing = SHAREABLE, expensive = true)
public interface RedissonClient {
  <V, L> RTimeSeries<V, L> getTimeSeries(String name);
  <V, L> RTimeSeries<V, L> getTimeSeries(PlainOptions options);
  <K, V> RStream<K, V> getStream(String name);
  <K, V> RStream<K, V> getStream(PlainOptions options);
  RSearch getSearch();
  RSearch getSearch(OptionalOptions options);
  RRateLimiter getRateLimiter(String name);
  RRateLimiter getRateLimiter(CommonOptions options);
  RBinaryStream getBinaryStream(String name);
  RBinaryStream getBinaryStream(CommonOptions options);
  <V> RGeo<V> getGeo(String name);
  <V> RGeo<V> getGeo(PlainOptions options);
  <V> RSetCache<V> getSetCache(String name);
  <V> RSetCache<V> getSetCache(PlainOptions options);
  <K, V> RMapCache<K, V> getMapCache(org.redisson.api.options.MapCacheOptions<K, V> options);
  <K, V> RMapCache<K, V> getMapCache(String name);
  <K, V> RMapCache<K, V> getMapCache(String name, MapCacheOptions<K, V> options);
  <V> RBucket<V> getBucket(String name);
  <V> RBucket<V> getBucket(PlainOptions options);
  RBuckets getBuckets();
  RBuckets getBuckets(OptionalOptions options);
  <V> RJsonBucket<V> getJsonBucket(String name, JsonCodec codec);
  <V> RJsonBucket<V> getJsonBucket(JsonBucketOptions<V> options);
  RJsonBuckets getJsonBuckets(JsonCodec codec);
  <V> RHyperLogLog<V> getHyperLogLog(String name);
  <V> RHyperLogLog<V> getHyperLogLog(PlainOptions options);
  <V> RList<V> getList(String name);
  <V> RList<V> getList(PlainOptions options);
  <K, V> RListMultimap<K, V> getListMultimap(String name);
  <K, V> RListMultimap<K, V> getListMultimap(PlainOptions options);
  <K, V> RListMultimapCache<K, V> getListMultimapCache(String name);
  <K, V> RListMultimapCache<K, V> getListMultimapCache(PlainOptions options);
  <K, V> RLocalCachedMapCache<K, V> getLocalCachedMapCache(String name, LocalCachedMapCacheOptions<K, V> options);
  <K, V> RListMultimapCacheNative<K, V> getListMultimapCacheNative(String name);
  <K, V> RListMultimapCacheNative<K, V> getListMultimapCacheNative(PlainOptions options);
  <K, V> RLocalCachedMap<K, V> getLocalCachedMap(String name, LocalCachedMapOptions<K, V> options);
  <K, V> RLocalCachedMap<K, V> getLocalCachedMap(org.redisson.api.options.LocalCachedMapOptions<K, V> options);
  <K, V> RMap<K, V> getMap(String name);
  <K, V> RMap<K, V> getMap(String name, MapOptions<K, V> options);
  <K, V> RMap<K, V> getMap(org.redisson.api.options.MapOptions<K, V> options);
  <K, V> RMapCacheNative<K, V> getMapCacheNative(String name);
  <K, V> RMapCacheNative<K, V> getMapCacheNative(org.redisson.api.options.MapOptions<K, V> options);
  <K, V> RSetMultimap<K, V> getSetMultimap(String name);
  <K, V> RSetMultimap<K, V> getSetMultimap(PlainOptions options);
  <K, V> RSetMultimapCache<K, V> getSetMultimapCache(String name);
  <K, V> RSetMultimapCache<K, V> getSetMultimapCache(PlainOptions options);
  <K, V> RSetMultimapCacheNative<K, V> getSetMultimapCacheNative(String name);
  <K, V> RSetMultimapCacheNative<K, V> getSetMultimapCacheNative(PlainOptions options);
  RSemaphore getSemaphore(String name);
  RSemaphore getSemaphore(CommonOptions options);
  RPermitExpirableSemaphore getPermitExpirableSemaphore(String name);
  RPermitExpirableSemaphore getPermitExpirableSemaphore(CommonOptions options);
  RLock getLock(String name);
  RLock getLock(CommonOptions options);
  RLock getSpinLock(String name);
  RLock getSpinLock(String name, LockOptions.BackOff backOff);
  RFencedLock getFencedLock(String name);
  RFencedLock getFencedLock(CommonOptions options);
  RLock getMultiLock(RLock... rLocks);
  RLock getMultiLock(String group, Collection<Object> values);
  RLock getRedLock(RLock... rLocks);
  RLock getFairLock(String name);
  RLock getFairLock(CommonOptions options);
  RReadWriteLock getReadWriteLock(String name);
  RReadWriteLock getReadWriteLock(CommonOptions options);
  <V> RSet<V> getSet(String name);
  <V> RSet<V> getSet(PlainOptions options);
  <V> RSortedSet<V> getSortedSet(String name);
  <V> RSortedSet<V> getSortedSet(PlainOptions options);
  <V> RScoredSortedSet<V> getScoredSortedSet(String name);
  <V> RScoredSortedSet<V> getScoredSortedSet(PlainOptions options);
  RLexSortedSet getLexSortedSet(String name);
  RLexSortedSet getLexSortedSet(CommonOptions options);
  RShardedTopic getShardedTopic(String name);
  RShardedTopic getShardedTopic(PlainOptions options);
  RTopic getTopic(String name);
  RTopic getTopic(PlainOptions options);
  RReliableTopic getReliableTopic(String name);
  RReliableTopic getReliableTopic(PlainOptions options);
  RPatternTopic getPatternTopic(String pattern);
  RPatternTopic getPatternTopic(PatternTopicOptions options);
  <V> RQueue<V> getQueue(String name);
  <V> RTransferQueue<V> getTransferQueue(String name);
  <V> RTransferQueue<V> getTransferQueue(PlainOptions options);
  <V> RDelayedQueue<V> getDelayedQueue(RQueue<V> destinationQueue);
  <V> RReliableQueue<V> getReliableQueue(String name);
  <V> RReliableQueue<V> getReliableQueue(PlainOptions options);
  <V> RQueue<V> getQueue(PlainOptions options);
  <V> RRingBuffer<V> getRingBuffer(String name);
  <V> RRingBuffer<V> getRingBuffer(PlainOptions options);
  <V> RPriorityQueue<V> getPriorityQueue(String name);
  <V> RPriorityQueue<V> getPriorityQueue(PlainOptions options);
  <V> RPriorityBlockingQueue<V> getPriorityBlockingQueue(String name);
  <V> RPriorityBlockingQueue<V> getPriorityBlockingQueue(PlainOptions options);
  <V> RPriorityBlockingDeque<V> getPriorityBlockingDeque(String name);
  <V> RPriorityBlockingDeque<V> getPriorityBlockingDeque(PlainOptions options);
  <V> RPriorityDeque<V> getPriorityDeque(String name);
  <V> RPriorityDeque<V> getPriorityDeque(PlainOptions options);
  <V> RBlockingQueue<V> getBlockingQueue(String name);
  <V> RBlockingQueue<V> getBlockingQueue(PlainOptions options);
  <V> RBoundedBlockingQueue<V> getBoundedBlockingQueue(String name);
  <V> RBoundedBlockingQueue<V> getBoundedBlockingQueue(PlainOptions options);
  <V> RDeque<V> getDeque(String name);
  <V> RDeque<V> getDeque(PlainOptions options);
  <V> RBlockingDeque<V> getBlockingDeque(String name);
  <V> RBlockingDeque<V> getBlockingDeque(PlainOptions options);
  RAtomicLong getAtomicLong(String name);
  RAtomicLong getAtomicLong(CommonOptions options);
  RAtomicDouble getAtomicDouble(String name);
  RAtomicDouble getAtomicDouble(CommonOptions options);
  RLongAdder getLongAdder(String name);
  RLongAdder getLongAdder(CommonOptions options);
  RDoubleAdder getDoubleAdder(String name);
  RDoubleAdder getDoubleAdder(CommonOptions options);
  RCountDownLatch getCountDownLatch(String name);
  RCountDownLatch getCountDownLatch(CommonOptions options);
  RBitSet getBitSet(String name);
  RBitSet getBitSet(CommonOptions options);
  <V> RBloomFilter<V> getBloomFilter(String name);
  <V> RBloomFilter<V> getBloomFilter(PlainOptions options);
  RIdGenerator getIdGenerator(String name);
  RIdGenerator getIdGenerator(CommonOptions options);
  RFunction getFunction();
  RFunction getFunction(OptionalOptions options);
  RScript getScript();
  RScript getScript(OptionalOptions options);
  RVectorSet getVectorSet(String name);
  RVectorSet getVectorSet(CommonOptions options);
  RScheduledExecutorService getExecutorService(String name);
  RScheduledExecutorService getExecutorService(String name, ExecutorOptions options);
  RScheduledExecutorService getExecutorService(org.redisson.api.options.ExecutorOptions options);
  RRemoteService getRemoteService();
  RRemoteService getRemoteService(String name);
  RRemoteService getRemoteService(PlainOptions options);
  RTransaction createTransaction(TransactionOptions options);
  RBatch createBatch(BatchOptions options);
  RBatch createBatch();
  RKeys getKeys();
  RKeys getKeys(KeysOptions options);
  RLiveObjectService getLiveObjectService();
  RLiveObjectService getLiveObjectService(LiveObjectOptions options);
  RClientSideCaching getClientSideCaching(ClientSideCachingOptions options);
  RedissonRxClient rxJava();
  RedissonReactiveClient reactive();
  @Closes @Blocking void shutdown();
  @Closes @Blocking void shutdown(long quietPeriod, long timeout, TimeUnit unit);
  Config getConfig();
  NodesGroup<Node> getNodesGroup();
  ClusterNodesGroup getClusterNodesGroup();
  boolean isShutdown();
  boolean isShuttingDown();
  String getId();
}

public interface RedissonReactiveClient {}

public interface RedissonRxClient {}

public interface SetIntersectionArgs extends SetReadArgs {}

public interface SetReadArgs {}

public interface SetUnionArgs extends SetReadArgs {}

public enum SortOrder {
  ASC, DESC;
}

public final class TransactionOptions {}
