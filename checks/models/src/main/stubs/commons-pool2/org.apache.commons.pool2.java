package org.apache.commons.pool2;

import static dev.fairlead.annotations.WaitsFor.POOL;

import dev.fairlead.annotations.Blocking;
import java.io.Closeable;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

public abstract class BaseKeyedPooledObjectFactory<K, V> extends BaseObject implements KeyedPooledObjectFactory<K, V> {
  public BaseKeyedPooledObjectFactory();
  public void activateObject(K key, PooledObject<V> p) throws Exception;
  public abstract V create(K key) throws Exception;
  public void destroyObject(K key, PooledObject<V> p) throws Exception;
  public PooledObject<V> makeObject(K key) throws Exception;
  public void passivateObject(K key, PooledObject<V> p) throws Exception;
  public boolean validateObject(K key, PooledObject<V> p);
  public abstract PooledObject<V> wrap(V value);
}

public abstract class BaseObject {
  public BaseObject();
  protected void toStringAppendFields(StringBuilder builder);
}

public abstract class BasePooledObjectFactory<T> extends BaseObject implements PooledObjectFactory<T> {
  public BasePooledObjectFactory();
  public void activateObject(PooledObject<T> p) throws Exception;
  public abstract T create() throws Exception;
  public void destroyObject(PooledObject<T> p) throws Exception;
  public PooledObject<T> makeObject() throws Exception;
  public void passivateObject(PooledObject<T> p) throws Exception;
  public boolean validateObject(PooledObject<T> p);
  public abstract PooledObject<T> wrap(T obj);
}

public enum DestroyMode {
  NORMAL, ABANDONED;
}

public interface KeyedObjectPool<K, V> extends Closeable {
  void addObject(K key) throws Exception;
  default void addObjects(Collection<K> keys, int count) throws Exception;
  default void addObjects(K key, int count) throws Exception;
  @Blocking(POOL) V borrowObject(K key) throws Exception;
  void clear() throws Exception;
  void clear(K key) throws Exception;
  void close();
  default List<K> getKeys();
  int getNumActive();
  int getNumActive(K key);
  int getNumIdle();
  int getNumIdle(K key);
  void invalidateObject(K key, V obj) throws Exception;
  default void invalidateObject(K key, V obj, DestroyMode destroyMode) throws Exception;
  void returnObject(K key, V obj) throws Exception;
}

public interface KeyedPooledObjectFactory<K, V> {
  void activateObject(K key, PooledObject<V> p) throws Exception;
  void destroyObject(K key, PooledObject<V> p) throws Exception;
  default void destroyObject(K key, PooledObject<V> p, DestroyMode destroyMode) throws Exception;
  PooledObject<V> makeObject(K key) throws Exception;
  void passivateObject(K key, PooledObject<V> p) throws Exception;
  boolean validateObject(K key, PooledObject<V> p);
}

public interface ObjectPool<T> extends Closeable {
  void addObject() throws Exception;
  default void addObjects(int count) throws Exception;
  @Blocking(POOL) T borrowObject() throws Exception;
  void clear() throws Exception;
  void close();
  int getNumActive();
  int getNumIdle();
  void invalidateObject(T obj) throws Exception;
  default void invalidateObject(T obj, DestroyMode destroyMode) throws Exception;
  void returnObject(T obj) throws Exception;
}

public interface PooledObject<T> extends Comparable<PooledObject<T>> {
  static <T> T getObject(PooledObject<T> pooledObject);
  static boolean isNull(PooledObject<?> pooledObject);
  static boolean nonNull(PooledObject<?> pooledObject);
  boolean allocate();
  int compareTo(PooledObject<T> other);
  boolean deallocate();
  boolean endEvictionTest(Deque<PooledObject<T>> idleQueue);
  default Duration getActiveDuration();
  default Duration getActiveTime();
  long getActiveTimeMillis();
  default long getBorrowedCount();
  default Instant getCreateInstant();
  long getCreateTime();
  default Duration getFullDuration();
  default Duration getIdleDuration();
  default Duration getIdleTime();
  long getIdleTimeMillis();
  default Instant getLastBorrowInstant();
  long getLastBorrowTime();
  default Instant getLastReturnInstant();
  long getLastReturnTime();
  default Instant getLastUsedInstant();
  long getLastUsedTime();
  T getObject();
  PooledObjectState getState();
  void invalidate();
  void markAbandoned();
  void markReturning();
  void printStackTrace(PrintWriter writer);
  void setLogAbandoned(boolean logAbandoned);
  default void setRequireFullStackTrace(boolean requireFullStackTrace);
  boolean startEvictionTest();
  void use();
}

public interface PooledObjectFactory<T> {
  void activateObject(PooledObject<T> p) throws Exception;
  void destroyObject(PooledObject<T> p) throws Exception;
  default void destroyObject(PooledObject<T> p, DestroyMode destroyMode) throws Exception;
  PooledObject<T> makeObject() throws Exception;
  void passivateObject(PooledObject<T> p) throws Exception;
  boolean validateObject(PooledObject<T> p);
}

public enum PooledObjectState {
  IDLE, ALLOCATED, EVICTION, EVICTION_RETURN_TO_HEAD, VALIDATION, VALIDATION_PREALLOCATED, VALIDATION_RETURN_TO_HEAD, INVALID, ABANDONED, RETURNING;
}

public interface SwallowedExceptionListener {
  void onSwallowException(Exception e);
}

public interface TrackedUse {
  long getLastUsed();
  default Instant getLastUsedInstant();
}

public interface UsageTracking<T> {
  void use(T pooledObject);
}
