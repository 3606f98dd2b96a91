package org.springframework.retry.backoff;

import java.io.Serializable;
import java.util.function.Supplier;
import org.springframework.retry.RetryContext;
import org.springframework.retry.RetryException;

public interface BackOffPolicy {
  BackOffContext start(RetryContext context);
  void backOff(BackOffContext backOffContext) throws BackOffInterruptedException;
}

public class FixedBackOffPolicy extends StatelessBackOffPolicy
    implements SleepingBackOffPolicy<FixedBackOffPolicy> {
  public FixedBackOffPolicy();
  public FixedBackOffPolicy withSleeper(Sleeper sleeper);
  public void setSleeper(Sleeper sleeper);
  public void setBackOffPeriod(long backOffPeriod);
  public void backOffPeriodSupplier(Supplier<Long> backOffPeriodSupplier);
  public long getBackOffPeriod();
  protected void doBackOff() throws BackOffInterruptedException;
}

public class ExponentialBackOffPolicy implements SleepingBackOffPolicy<ExponentialBackOffPolicy> {
  public static final long DEFAULT_INITIAL_INTERVAL = 100L;
  public static final long DEFAULT_MAX_INTERVAL = 30000L;
  public static final double DEFAULT_MULTIPLIER = 2.0;
  public ExponentialBackOffPolicy();
  public void setSleeper(Sleeper sleeper);
  public ExponentialBackOffPolicy withSleeper(Sleeper sleeper);
  protected ExponentialBackOffPolicy newInstance();
  protected void cloneValues(ExponentialBackOffPolicy target);
  public void setInitialInterval(long initialInterval);
  public void setMultiplier(double multiplier);
  public void setMaxInterval(long maxInterval);
  public void initialIntervalSupplier(Supplier<Long> initialIntervalSupplier);
  public void multiplierSupplier(Supplier<Double> multiplierSupplier);
  public void maxIntervalSupplier(Supplier<Long> maxIntervalSupplier);
  protected Supplier<Long> getInitialIntervalSupplier();
  protected Supplier<Long> getMaxIntervalSupplier();
  protected Supplier<Double> getMultiplierSupplier();
  public long getInitialInterval();
  public long getMaxInterval();
  public double getMultiplier();
  public BackOffContext start(RetryContext context);
  public void backOff(BackOffContext backOffContext) throws BackOffInterruptedException;
}

public class ExponentialRandomBackOffPolicy extends ExponentialBackOffPolicy {
  public ExponentialRandomBackOffPolicy();
  public BackOffContext start(RetryContext context);
  protected ExponentialBackOffPolicy newInstance();
}

public class UniformRandomBackOffPolicy extends StatelessBackOffPolicy
    implements SleepingBackOffPolicy<UniformRandomBackOffPolicy> {
  public UniformRandomBackOffPolicy();
  public UniformRandomBackOffPolicy withSleeper(Sleeper sleeper);
  public void setSleeper(Sleeper sleeper);
  public void setMinBackOffPeriod(long backOffPeriod);
  public void minBackOffPeriodSupplier(Supplier<Long> backOffPeriodSupplier);
  public long getMinBackOffPeriod();
  public void setMaxBackOffPeriod(long backOffPeriod);
  public void maxBackOffPeriodSupplier(Supplier<Long> backOffPeriodSupplier);
  public long getMaxBackOffPeriod();
  protected void doBackOff() throws BackOffInterruptedException;
}

public class NoBackOffPolicy extends StatelessBackOffPolicy {
  public NoBackOffPolicy();
  protected void doBackOff() throws BackOffInterruptedException;
}

public interface BackOffContext extends Serializable {}

public class BackOffInterruptedException extends RetryException {
  public BackOffInterruptedException(String msg);
  public BackOffInterruptedException(String msg, Throwable cause);
}

public interface Sleeper extends Serializable {
  void sleep(long backOffPeriod) throws InterruptedException;
}

public interface SleepingBackOffPolicy<T extends SleepingBackOffPolicy<T>> extends BackOffPolicy {
  T withSleeper(Sleeper sleeper);
}

public abstract class StatelessBackOffPolicy implements BackOffPolicy {
  public StatelessBackOffPolicy();
  public final void backOff(BackOffContext backOffContext) throws BackOffInterruptedException;
  public BackOffContext start(RetryContext status);
  protected void doBackOff() throws BackOffInterruptedException;
}
