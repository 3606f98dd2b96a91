package org.apache.curator;

import java.util.concurrent.TimeUnit;

public interface RetryPolicy {
  boolean allowRetry(int retryCount, long elapsedTimeMs, RetrySleeper sleeper);
  default boolean allowRetry(Throwable exception);
}

public interface RetrySleeper {
  void sleepFor(long time, TimeUnit unit) throws InterruptedException;
}
