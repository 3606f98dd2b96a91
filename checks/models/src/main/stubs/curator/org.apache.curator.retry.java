package org.apache.curator.retry;

import org.apache.curator.RetryPolicy;
import org.apache.curator.RetrySleeper;

public class BoundedExponentialBackoffRetry extends ExponentialBackoffRetry {
  public BoundedExponentialBackoffRetry(int baseSleepTimeMs, int maxSleepTimeMs, int maxRetries);
  public int getMaxSleepTimeMs();
  protected long getSleepTimeMs(int retryCount, long elapsedTimeMs);
}

public class ExponentialBackoffRetry extends SleepingRetry {
  public ExponentialBackoffRetry(int baseSleepTimeMs, int maxRetries);
  public ExponentialBackoffRetry(int baseSleepTimeMs, int maxRetries, int maxSleepMs);
  public int getBaseSleepTimeMs();
  protected long getSleepTimeMs(int retryCount, long elapsedTimeMs);
}

public class RetryForever implements RetryPolicy {
  public RetryForever(int retryIntervalMs);
  public boolean allowRetry(int retryCount, long elapsedTimeMs, RetrySleeper sleeper);
}

public class RetryNTimes extends SleepingRetry {
  public RetryNTimes(int n, int sleepMsBetweenRetries);
  protected long getSleepTimeMs(int retryCount, long elapsedTimeMs);
}

public class RetryOneTime extends RetryNTimes {
  public RetryOneTime(int sleepMsBetweenRetry);
}

public class RetryUntilElapsed extends SleepingRetry {
  public RetryUntilElapsed(int maxElapsedTimeMs, int sleepMsBetweenRetries);
  public boolean allowRetry(int retryCount, long elapsedTimeMs, RetrySleeper sleeper);
  protected long getSleepTimeMs(int retryCount, long elapsedTimeMs);
}

abstract class SleepingRetry implements RetryPolicy {
  protected SleepingRetry(int n);
  public int getN();
  public boolean allowRetry(int retryCount, long elapsedTimeMs, RetrySleeper sleeper);
  protected abstract long getSleepTimeMs(int retryCount, long elapsedTimeMs);
}
