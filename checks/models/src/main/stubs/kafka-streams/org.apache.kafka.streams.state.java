package org.apache.kafka.streams.state;

import java.io.Closeable;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.Configurable;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.kstream.EmitStrategy;
import org.apache.kafka.streams.kstream.Windowed;
import org.apache.kafka.streams.processor.StateStore;

public class DslKeyValueParams {
  public DslKeyValueParams(String name, boolean isTimestamped);
  public String name();
  public boolean isTimestamped();
}

public class DslSessionParams {
  public DslSessionParams(String name, Duration retentionPeriod, EmitStrategy emitStrategy);
  public String name();
  public Duration retentionPeriod();
  public EmitStrategy emitStrategy();
}

public interface DslStoreSuppliers extends Configurable {
  default void configure(Map<String, ?> configs);
  KeyValueBytesStoreSupplier keyValueStore(DslKeyValueParams params);
  WindowBytesStoreSupplier windowStore(DslWindowParams params);
  SessionBytesStoreSupplier sessionStore(DslSessionParams params);
}

public class DslWindowParams {
  public DslWindowParams(String name, Duration retentionPeriod, Duration windowSize, boolean retainDuplicates, EmitStrategy emitStrategy, boolean isSlidingWindow, boolean isTimestamped);
  public String name();
  public Duration retentionPeriod();
  public Duration windowSize();
  public boolean retainDuplicates();
  public EmitStrategy emitStrategy();
  public boolean isSlidingWindow();
  public boolean isTimestamped();
}

public class HostInfo {
  public HostInfo(String host, int port);
  public static HostInfo buildFromEndpoint(String endPoint);
  public static HostInfo unavailable();
  public String host();
  public int port();
}

public interface KeyValueBytesStoreSupplier extends StoreSupplier<KeyValueStore<Bytes, byte[]>> {}

public interface KeyValueIterator<K, V> extends Iterator<KeyValue<K, V>>, Closeable {
  void close();
  K peekNextKey();
}

public interface KeyValueStore<K, V> extends StateStore, ReadOnlyKeyValueStore<K, V> {
  void put(K key, V value);
  V putIfAbsent(K key, V value);
  void putAll(List<KeyValue<K, V>> entries);
  V delete(K key);
}

public interface QueryableStoreType<T> {
  boolean accepts(StateStore stateStore);
}

public interface ReadOnlyKeyValueStore<K, V> {
  V get(K key);
  KeyValueIterator<K, V> range(K from, K to);
  default KeyValueIterator<K, V> reverseRange(K from, K to);
  KeyValueIterator<K, V> all();
  default KeyValueIterator<K, V> reverseAll();
  default <PS extends Serializer<P>, P> KeyValueIterator<K, V> prefixScan(P prefix, PS prefixKeySerializer);
  long approximateNumEntries();
}

public interface ReadOnlySessionStore<K, AGG> {
  default KeyValueIterator<Windowed<K>, AGG> findSessions(K key, long earliestSessionEndTime, long latestSessionStartTime);
  default KeyValueIterator<Windowed<K>, AGG> findSessions(K key, Instant earliestSessionEndTime, Instant latestSessionStartTime);
  default KeyValueIterator<Windowed<K>, AGG> backwardFindSessions(K key, long earliestSessionEndTime, long latestSessionStartTime);
  default KeyValueIterator<Windowed<K>, AGG> backwardFindSessions(K key, Instant earliestSessionEndTime, Instant latestSessionStartTime);
  default KeyValueIterator<Windowed<K>, AGG> findSessions(K keyFrom, K keyTo, long earliestSessionEndTime, long latestSessionStartTime);
  default KeyValueIterator<Windowed<K>, AGG> findSessions(K keyFrom, K keyTo, Instant earliestSessionEndTime, Instant latestSessionStartTime);
  default KeyValueIterator<Windowed<K>, AGG> backwardFindSessions(K keyFrom, K keyTo, long earliestSessionEndTime, long latestSessionStartTime);
  default KeyValueIterator<Windowed<K>, AGG> backwardFindSessions(K keyFrom, K keyTo, Instant earliestSessionEndTime, Instant latestSessionStartTime);
  default AGG fetchSession(K key, long sessionStartTime, long sessionEndTime);
  default AGG fetchSession(K key, Instant sessionStartTime, Instant sessionEndTime);
  KeyValueIterator<Windowed<K>, AGG> fetch(K key);
  default KeyValueIterator<Windowed<K>, AGG> backwardFetch(K key);
  KeyValueIterator<Windowed<K>, AGG> fetch(K keyFrom, K keyTo);
  default KeyValueIterator<Windowed<K>, AGG> backwardFetch(K keyFrom, K keyTo);
}

public interface ReadOnlyWindowStore<K, V> {
  V fetch(K key, long time);
  WindowStoreIterator<V> fetch(K key, Instant timeFrom, Instant timeTo) throws IllegalArgumentException;
  default WindowStoreIterator<V> backwardFetch(K key, Instant timeFrom, Instant timeTo) throws IllegalArgumentException;
  KeyValueIterator<Windowed<K>, V> fetch(K keyFrom, K keyTo, Instant timeFrom, Instant timeTo) throws IllegalArgumentException;
  default KeyValueIterator<Windowed<K>, V> backwardFetch(K keyFrom, K keyTo, Instant timeFrom, Instant timeTo) throws IllegalArgumentException;
  KeyValueIterator<Windowed<K>, V> all();
  default KeyValueIterator<Windowed<K>, V> backwardAll();
  KeyValueIterator<Windowed<K>, V> fetchAll(Instant timeFrom, Instant timeTo) throws IllegalArgumentException;
  default KeyValueIterator<Windowed<K>, V> backwardFetchAll(Instant timeFrom, Instant timeTo) throws IllegalArgumentException;
}

public interface SessionBytesStoreSupplier extends StoreSupplier<SessionStore<Bytes, byte[]>> {
  long segmentIntervalMs();
  long retentionPeriod();
}

public interface SessionStore<K, AGG> extends StateStore, ReadOnlySessionStore<K, AGG> {
  default KeyValueIterator<Windowed<K>, AGG> findSessions(long earliestSessionEndTime, long latestSessionEndTime);
  default KeyValueIterator<Windowed<K>, AGG> findSessions(K key, Instant earliestSessionEndTime, Instant latestSessionStartTime);
  default KeyValueIterator<Windowed<K>, AGG> backwardFindSessions(K key, Instant earliestSessionEndTime, Instant latestSessionStartTime);
  default KeyValueIterator<Windowed<K>, AGG> findSessions(K keyFrom, K keyTo, Instant earliestSessionEndTime, Instant latestSessionStartTime);
  default KeyValueIterator<Windowed<K>, AGG> backwardFindSessions(K keyFrom, K keyTo, Instant earliestSessionEndTime, Instant latestSessionStartTime);
  default AGG fetchSession(K key, Instant sessionStartTime, Instant sessionEndTime);
  void remove(Windowed<K> sessionKey);
  void put(Windowed<K> sessionKey, AGG aggregate);
}

public interface StoreBuilder<T extends StateStore> {
  StoreBuilder<T> withCachingEnabled();
  StoreBuilder<T> withCachingDisabled();
  StoreBuilder<T> withLoggingEnabled(Map<String, String> config);
  StoreBuilder<T> withLoggingDisabled();
  T build();
  Map<String, String> logConfig();
  boolean loggingEnabled();
  String name();
}

public interface StoreSupplier<T extends StateStore> {
  String name();
  T get();
  String metricsScope();
}

public class StreamsMetadata {
  public static final StreamsMetadata NOT_AVAILABLE;
  public StreamsMetadata(HostInfo hostInfo, Set<String> stateStoreNames, Set<TopicPartition> topicPartitions, Set<String> standbyStateStoreNames, Set<TopicPartition> standbyTopicPartitions);
  public HostInfo hostInfo();
  public Set<String> stateStoreNames();
  public Set<TopicPartition> topicPartitions();
  public Set<TopicPartition> standbyTopicPartitions();
  public Set<String> standbyStateStoreNames();
  public String host();
  public int port();
}

public interface WindowBytesStoreSupplier extends StoreSupplier<WindowStore<Bytes, byte[]>> {
  long segmentIntervalMs();
  long windowSize();
  boolean retainDuplicates();
  long retentionPeriod();
}

public interface WindowStore<K, V> extends StateStore, ReadOnlyWindowStore<K, V> {
  void put(K key, V value, long windowStartTimestamp);
  WindowStoreIterator<V> fetch(K key, long timeFrom, long timeTo);
  default WindowStoreIterator<V> fetch(K key, Instant timeFrom, Instant timeTo) throws IllegalArgumentException;
  default WindowStoreIterator<V> backwardFetch(K key, long timeFrom, long timeTo);
  default WindowStoreIterator<V> backwardFetch(K key, Instant timeFrom, Instant timeTo) throws IllegalArgumentException;
  KeyValueIterator<Windowed<K>, V> fetch(K keyFrom, K keyTo, long timeFrom, long timeTo);
  default KeyValueIterator<Windowed<K>, V> fetch(K keyFrom, K keyTo, Instant timeFrom, Instant timeTo) throws IllegalArgumentException;
  default KeyValueIterator<Windowed<K>, V> backwardFetch(K keyFrom, K keyTo, long timeFrom, long timeTo);
  default KeyValueIterator<Windowed<K>, V> backwardFetch(K keyFrom, K keyTo, Instant timeFrom, Instant timeTo) throws IllegalArgumentException;
  KeyValueIterator<Windowed<K>, V> fetchAll(long timeFrom, long timeTo);
  default KeyValueIterator<Windowed<K>, V> fetchAll(Instant timeFrom, Instant timeTo) throws IllegalArgumentException;
  default KeyValueIterator<Windowed<K>, V> backwardFetchAll(long timeFrom, long timeTo);
  default KeyValueIterator<Windowed<K>, V> backwardFetchAll(Instant timeFrom, Instant timeTo) throws IllegalArgumentException;
}

public interface WindowStoreIterator<V> extends KeyValueIterator<Long, V>, Closeable {
  void close();
}
