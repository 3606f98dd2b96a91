package org.apache.curator.framework.recipes.atomic;

import dev.fairlead.annotations.Blocking;
import java.util.concurrent.TimeUnit;
import org.apache.curator.RetryPolicy;
import org.apache.curator.framework.CuratorFramework;

public class AtomicStats {
  public AtomicStats();
  public int getOptimisticTries();
  public int getPromotedLockTries();
  public long getOptimisticTimeMs();
  public long getPromotedTimeMs();
}

public interface AtomicValue<T> {
  boolean succeeded();
  T preValue();
  T postValue();
  AtomicStats getStats();
}

public class DistributedAtomicInteger implements DistributedAtomicNumber<Integer> {
  public DistributedAtomicInteger(CuratorFramework client, String counterPath, RetryPolicy retryPolicy);
  public DistributedAtomicInteger(CuratorFramework client, String counterPath, RetryPolicy retryPolicy, PromotedToLock promotedToLock);
  @Blocking public AtomicValue<Integer> get() throws Exception;
  @Blocking public void forceSet(Integer newValue) throws Exception;
  @Blocking public AtomicValue<Integer> compareAndSet(Integer expectedValue, Integer newValue) throws Exception;
  @Blocking public AtomicValue<Integer> trySet(Integer newValue) throws Exception;
  @Blocking public boolean initialize(Integer initialize) throws Exception;
  @Blocking public AtomicValue<Integer> increment() throws Exception;
  @Blocking public AtomicValue<Integer> decrement() throws Exception;
  @Blocking public AtomicValue<Integer> add(Integer delta) throws Exception;
  @Blocking public AtomicValue<Integer> subtract(Integer delta) throws Exception;
}

public class DistributedAtomicLong implements DistributedAtomicNumber<Long> {
  public DistributedAtomicLong(CuratorFramework client, String counterPath, RetryPolicy retryPolicy);
  public DistributedAtomicLong(CuratorFramework client, String counterPath, RetryPolicy retryPolicy, PromotedToLock promotedToLock);
  @Blocking public AtomicValue<Long> get() throws Exception;
  @Blocking public void forceSet(Long newValue) throws Exception;
  @Blocking public AtomicValue<Long> compareAndSet(Long expectedValue, Long newValue) throws Exception;
  @Blocking public AtomicValue<Long> trySet(Long newValue) throws Exception;
  @Blocking public boolean initialize(Long initialize) throws Exception;
  @Blocking public AtomicValue<Long> increment() throws Exception;
  @Blocking public AtomicValue<Long> decrement() throws Exception;
  @Blocking public AtomicValue<Long> add(Long delta) throws Exception;
  @Blocking public AtomicValue<Long> subtract(Long delta) throws Exception;
}

public interface DistributedAtomicNumber<T> {
  AtomicValue<T> get() throws Exception;
  AtomicValue<T> compareAndSet(T expectedValue, T newValue) throws Exception;
  AtomicValue<T> trySet(T newValue) throws Exception;
  boolean initialize(T value) throws Exception;
  void forceSet(T newValue) throws Exception;
  AtomicValue<T> increment() throws Exception;
  AtomicValue<T> decrement() throws Exception;
  AtomicValue<T> add(T delta) throws Exception;
  AtomicValue<T> subtract(T delta) throws Exception;
}

public class PromotedToLock {
  public static PromotedToLock.Builder builder();

  public static class Builder {
    public PromotedToLock build();
    public PromotedToLock.Builder lockPath(String path);
    public PromotedToLock.Builder retryPolicy(RetryPolicy retryPolicy);
    public PromotedToLock.Builder timeout(long maxLockTime, TimeUnit maxLockTimeUnit);
  }
}
