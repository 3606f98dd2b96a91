package org.apache.kafka.common.utils;

import java.io.Serializable;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

public class Bytes implements Comparable<Bytes> {
  public static final byte[] EMPTY;
  public static final Bytes.ByteArrayComparator BYTES_LEXICO_COMPARATOR;
  public static Bytes wrap(byte[] bytes);
  public Bytes(byte[] bytes);
  public byte[] get();
  public int compareTo(Bytes that);
  public static Bytes increment(Bytes input) throws IndexOutOfBoundsException;

  public interface ByteArrayComparator extends Comparator<byte[]>, Serializable {
    int compare(byte[] buffer1, int offset1, int length1, byte[] buffer2, int offset2, int length2);
  }
}

public interface Time {
  public static final Time SYSTEM;
  long milliseconds();
  default long hiResClockMs();
  long nanoseconds();
  void sleep(long ms);
  void waitObject(Object obj, Supplier<Boolean> condition, long deadlineMs) throws InterruptedException;
  default Timer timer(long timeoutMs);
  default Timer timer(Duration timeout);
  default <T> T waitForFuture(Future<T> future, long deadlineNs) throws TimeoutException, InterruptedException, ExecutionException;
}

public class Timer {
  public boolean isExpired();
  public long isExpiredBy();
  public boolean notExpired();
  public void updateAndReset(long timeoutMs);
  public void reset(long timeoutMs);
  public void resetDeadline(long deadlineMs);
  public void update();
  public void update(long currentTimeMs);
  public long remainingMs();
  public long currentTimeMs();
  public long elapsedMs();
  public long timeoutMs();
  public void sleep(long durationMs);
}
