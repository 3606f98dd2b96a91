package org.apache.flink.api.common.state;

import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.ExecutionConfig;
import org.apache.flink.api.common.functions.AggregateFunction;
import org.apache.flink.api.common.functions.ReduceFunction;
import org.apache.flink.api.common.functions.SerializerFactory;
import org.apache.flink.api.common.time.Time;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;

public interface AggregatingState<IN, OUT> extends MergingState<IN, OUT> {}

public class AggregatingStateDescriptor<IN, ACC, OUT> extends StateDescriptor<AggregatingState<IN, OUT>, ACC> {
  public AggregatingStateDescriptor(String name, AggregateFunction<IN, ACC, OUT> aggFunction, Class<ACC> stateType);
  public AggregatingStateDescriptor(String name, AggregateFunction<IN, ACC, OUT> aggFunction, TypeInformation<ACC> stateType);
  public AggregatingStateDescriptor(String name, AggregateFunction<IN, ACC, OUT> aggFunction, TypeSerializer<ACC> typeSerializer);
  public AggregateFunction<IN, ACC, OUT> getAggregateFunction();
  public StateDescriptor.Type getType();
}

public interface AppendingState<IN, OUT> extends State {
  OUT get() throws Exception;
  void add(IN in) throws Exception;
}

public interface BroadcastState<K, V> extends ReadOnlyBroadcastState<K, V> {
  void put(K k, V v) throws Exception;
  void putAll(Map<K, V> map) throws Exception;
  void remove(K k) throws Exception;
  Iterator<Map.Entry<K, V>> iterator() throws Exception;
  Iterable<Map.Entry<K, V>> entries() throws Exception;
}

public interface CheckpointListener {
  void notifyCheckpointComplete(long checkpointId) throws Exception;
  default void notifyCheckpointAborted(long checkpointId) throws Exception;
}

public interface KeyedStateStore {
  <T> ValueState<T> getState(ValueStateDescriptor<T> stateProperties);
  <T> ListState<T> getListState(ListStateDescriptor<T> stateProperties);
  <T> ReducingState<T> getReducingState(ReducingStateDescriptor<T> stateProperties);
  <IN, ACC, OUT> AggregatingState<IN, OUT> getAggregatingState(AggregatingStateDescriptor<IN, ACC, OUT> stateProperties);
  <UK, UV> MapState<UK, UV> getMapState(MapStateDescriptor<UK, UV> stateProperties);
}

public interface ListState<T> extends MergingState<T, Iterable<T>> {
  void update(List<T> list) throws Exception;
  void addAll(List<T> list) throws Exception;
}

public class ListStateDescriptor<T> extends StateDescriptor<ListState<T>, List<T>> {
  public ListStateDescriptor(String name, Class<T> elementTypeClass);
  public ListStateDescriptor(String name, TypeInformation<T> elementTypeInfo);
  public ListStateDescriptor(String name, TypeSerializer<T> typeSerializer);
  public TypeSerializer<T> getElementSerializer();
  public StateDescriptor.Type getType();
}

public interface MapState<UK, UV> extends State {
  UV get(UK uk) throws Exception;
  void put(UK uk, UV uv) throws Exception;
  void putAll(Map<UK, UV> map) throws Exception;
  void remove(UK uk) throws Exception;
  boolean contains(UK uk) throws Exception;
  Iterable<Map.Entry<UK, UV>> entries() throws Exception;
  Iterable<UK> keys() throws Exception;
  Iterable<UV> values() throws Exception;
  Iterator<Map.Entry<UK, UV>> iterator() throws Exception;
  boolean isEmpty() throws Exception;
}

public class MapStateDescriptor<UK, UV> extends StateDescriptor<MapState<UK, UV>, Map<UK, UV>> {
  public MapStateDescriptor(String name, TypeInformation<UK> keyTypeInfo, TypeInformation<UV> valueTypeInfo);
  public MapStateDescriptor(String name, Class<UK> keyClass, Class<UV> valueClass);
  public StateDescriptor.Type getType();
}

public interface MergingState<IN, OUT> extends AppendingState<IN, OUT> {}

public interface ReadOnlyBroadcastState<K, V> extends State {
  V get(K k) throws Exception;
  boolean contains(K k) throws Exception;
  Iterable<Map.Entry<K, V>> immutableEntries() throws Exception;
}

public interface ReducingState<T> extends MergingState<T, T> {}

public class ReducingStateDescriptor<T> extends StateDescriptor<ReducingState<T>, T> {
  public ReducingStateDescriptor(String name, ReduceFunction<T> reduceFunction, Class<T> typeClass);
  public ReducingStateDescriptor(String name, ReduceFunction<T> reduceFunction, TypeInformation<T> typeInfo);
  public ReduceFunction<T> getReduceFunction();
  public StateDescriptor.Type getType();
}

public interface State {
  void clear();
}

public abstract class StateDescriptor<S extends State, T> implements Serializable {
  protected StateDescriptor(String name, TypeInformation<T> typeInfo, T defaultValue);
  protected StateDescriptor(String name, Class<T> type, T defaultValue);
  public String getName();
  public T getDefaultValue();
  public void setQueryable(String queryableStateName);
  public String getQueryableStateName();
  public boolean isQueryable();
  public void enableTimeToLive(StateTtlConfig ttlConfig);
  public StateTtlConfig getTtlConfig();
  public boolean isSerializerInitialized();
  public void initializeSerializerUnlessSet(ExecutionConfig executionConfig);
  public void initializeSerializerUnlessSet(SerializerFactory serializerFactory);
  public abstract StateDescriptor.Type getType();

  public enum Type {
    UNKNOWN, VALUE, LIST, REDUCING, FOLDING, AGGREGATING, MAP;
  }
}

public class StateTtlConfig implements Serializable {
  public static final StateTtlConfig DISABLED;
  public StateTtlConfig.UpdateType getUpdateType();
  public StateTtlConfig.StateVisibility getStateVisibility();
  public Time getTtl();
  public Duration getTimeToLive();
  public StateTtlConfig.TtlTimeCharacteristic getTtlTimeCharacteristic();
  public boolean isEnabled();
  public StateTtlConfig.CleanupStrategies getCleanupStrategies();
  public static StateTtlConfig.Builder newBuilder(Time ttl);
  public static StateTtlConfig.Builder newBuilder(Duration ttl);

  public static class Builder {
    public Builder(Time ttl);
    public StateTtlConfig.Builder setUpdateType(StateTtlConfig.UpdateType updateType);
    public StateTtlConfig.Builder updateTtlOnCreateAndWrite();
    public StateTtlConfig.Builder updateTtlOnReadAndWrite();
    public StateTtlConfig.Builder setStateVisibility(StateTtlConfig.StateVisibility stateVisibility);
    public StateTtlConfig.Builder returnExpiredIfNotCleanedUp();
    public StateTtlConfig.Builder neverReturnExpired();
    public StateTtlConfig.Builder setTtlTimeCharacteristic(StateTtlConfig.TtlTimeCharacteristic ttlTimeCharacteristic);
    public StateTtlConfig.Builder useProcessingTime();
    public StateTtlConfig.Builder cleanupFullSnapshot();
    public StateTtlConfig.Builder cleanupIncrementally(int cleanupSize, boolean runCleanupForEveryRecord);
    public StateTtlConfig.Builder cleanupInRocksdbCompactFilter(long queryTimeAfterNumEntries);
    public StateTtlConfig.Builder cleanupInRocksdbCompactFilter(long queryTimeAfterNumEntries, Duration periodicCompactionTime);
    public StateTtlConfig.Builder disableCleanupInBackground();
    public StateTtlConfig.Builder setTtl(Time ttl);
    public StateTtlConfig.Builder setTimeToLive(Duration ttl);
    public StateTtlConfig build();
  }
  public static class CleanupStrategies implements Serializable {
    public boolean inFullSnapshot();
    public boolean isCleanupInBackground();
    public StateTtlConfig.IncrementalCleanupStrategy getIncrementalCleanupStrategy();
    public boolean inRocksdbCompactFilter();
    public StateTtlConfig.RocksdbCompactFilterCleanupStrategy getRocksdbCompactFilterCleanupStrategy();

    interface CleanupStrategy extends Serializable {}
  }
  public static class IncrementalCleanupStrategy implements StateTtlConfig.CleanupStrategies.CleanupStrategy {
    public int getCleanupSize();
    public boolean runCleanupForEveryRecord();
  }
  public static class RocksdbCompactFilterCleanupStrategy implements StateTtlConfig.CleanupStrategies.CleanupStrategy {
    public long getQueryTimeAfterNumEntries();
    public Duration getPeriodicCompactionTime();
  }
  public enum StateVisibility {
    ReturnExpiredIfNotCleanedUp, NeverReturnExpired;
  }
  public enum TtlTimeCharacteristic {
    ProcessingTime;
  }
  public enum UpdateType {
    Disabled, OnCreateAndWrite, OnReadAndWrite;
  }
}

public interface ValueState<T> extends State {
  T value() throws IOException;
  void update(T t) throws IOException;
}

public class ValueStateDescriptor<T> extends StateDescriptor<ValueState<T>, T> {
  public ValueStateDescriptor(String name, Class<T> typeClass, T defaultValue);
  public ValueStateDescriptor(String name, TypeInformation<T> typeInfo, T defaultValue);
  public ValueStateDescriptor(String name, Class<T> typeClass);
  public ValueStateDescriptor(String name, TypeInformation<T> typeInfo);
  public StateDescriptor.Type getType();
}
