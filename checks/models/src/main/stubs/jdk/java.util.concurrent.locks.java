package java.util.concurrent.locks;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Special.*;
import static dev.fairlead.annotations.WaitsFor.*;

import dev.fairlead.annotations.*;
import java.util.Date;
import java.util.concurrent.TimeUnit;

public interface Lock {
  @Blocking(LOCK)
  void lock();

  @Blocking(LOCK)
  void lockInterruptibly() throws InterruptedException;

  @Blocking(LOCK)
  boolean tryLock(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long time, TimeUnit unit) throws InterruptedException;
}

public class ReentrantLock implements Lock {
  @Blocking(LOCK)
  public void lock();

  @Blocking(LOCK)
  public void lockInterruptibly() throws InterruptedException;

  @Blocking(LOCK)
  public boolean tryLock(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit) throws InterruptedException;
}

public class ReentrantReadWriteLock {
  public static class ReadLock implements Lock {
    @Blocking(LOCK)
    public void lock();

    @Blocking(LOCK)
    public void lockInterruptibly() throws InterruptedException;

    @Blocking(LOCK)
    public boolean tryLock(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit)
        throws InterruptedException;
  }

  public static class WriteLock implements Lock {
    @Blocking(LOCK)
    public void lock();

    @Blocking(LOCK)
    public void lockInterruptibly() throws InterruptedException;

    @Blocking(LOCK)
    public boolean tryLock(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit)
        throws InterruptedException;
  }
}

public interface Condition {
  @Blocking(THREAD)
  void await() throws InterruptedException;

  @Blocking(THREAD)
  void awaitUninterruptibly();

  @Blocking(THREAD)
  long awaitNanos(
      @Bounds(value = CALL, unit = TimeUnitOf.NANOS, zero = IMMEDIATE, negative = IMMEDIATE)
          long nanosTimeout)
      throws InterruptedException;

  @Blocking(THREAD)
  boolean await(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long time, TimeUnit unit) throws InterruptedException;

  @Blocking(THREAD)
  boolean awaitUntil(Date deadline) throws InterruptedException;
}

public class StampedLock {
  @Blocking(LOCK)
  public long readLock();

  @Blocking(LOCK)
  public long readLockInterruptibly() throws InterruptedException;

  @Blocking(LOCK)
  public long writeLock();

  @Blocking(LOCK)
  public long writeLockInterruptibly() throws InterruptedException;

  @Blocking(LOCK)
  public long tryReadLock(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long time, TimeUnit unit) throws InterruptedException;

  @Blocking(LOCK)
  public long tryWriteLock(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long time, TimeUnit unit) throws InterruptedException;
}

public class LockSupport {
  @Blocking(THREAD)
  public static void park();

  @Blocking(THREAD)
  public static void park(Object blocker);

  @Blocking(THREAD)
  public static void parkNanos(long nanos);

  @Blocking(THREAD)
  public static void parkNanos(Object blocker, long nanos);

  @Blocking(THREAD)
  public static void parkUntil(long deadline);

  @Blocking(THREAD)
  public static void parkUntil(Object blocker, long deadline);
}
