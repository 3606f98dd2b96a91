package org.springframework.retry.support;

import dev.fairlead.annotations.RunsHere;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.retry.ExhaustedRetryException;
import org.springframework.retry.RecoveryCallback;
import org.springframework.retry.RetryCallback;
import org.springframework.retry.RetryContext;
import org.springframework.retry.RetryListener;
import org.springframework.retry.RetryOperations;
import org.springframework.retry.RetryPolicy;
import org.springframework.retry.RetryState;
import org.springframework.retry.backoff.BackOffPolicy;
import org.springframework.retry.policy.RetryContextCache;

public class RetryTemplate implements RetryOperations {
  public RetryTemplate();
  public static RetryTemplateBuilder builder();
  public static RetryTemplate defaultInstance();
  public void setThrowLastExceptionOnExhausted(boolean throwLastExceptionOnExhausted);
  public void setRetryContextCache(RetryContextCache retryContextCache);
  public void setListeners(RetryListener[] listeners);
  public void registerListener(RetryListener listener);
  public void registerListener(RetryListener listener, int index);
  public boolean hasListeners();
  public void setBackOffPolicy(BackOffPolicy backOffPolicy);
  public void setRetryPolicy(RetryPolicy retryPolicy);
  public final <T, E extends Throwable> T execute(@RunsHere RetryCallback<T, E> retryCallback)
      throws E;
  public final <T, E extends Throwable> T execute(@RunsHere RetryCallback<T, E> retryCallback,
      @RunsHere RecoveryCallback<T> recoveryCallback) throws E;
  public final <T, E extends Throwable> T execute(@RunsHere RetryCallback<T, E> retryCallback,
      RetryState retryState) throws E, ExhaustedRetryException;
  public final <T, E extends Throwable> T execute(@RunsHere RetryCallback<T, E> retryCallback,
      @RunsHere RecoveryCallback<T> recoveryCallback, RetryState retryState) throws E,
      ExhaustedRetryException;
  protected <T, E extends Throwable> T doExecute(RetryCallback<T, E> retryCallback,
      RecoveryCallback<T> recoveryCallback, RetryState state) throws E, ExhaustedRetryException;
  protected boolean canRetry(RetryPolicy retryPolicy, RetryContext context);
  protected void close(RetryPolicy retryPolicy, RetryContext context, RetryState state,
      boolean succeeded);
  protected void registerThrowable(RetryPolicy retryPolicy, RetryState state, RetryContext context,
      Throwable e);
  protected RetryContext open(RetryPolicy retryPolicy, RetryState state);
  protected <T> T handleRetryExhausted(RecoveryCallback<T> recoveryCallback, RetryContext context,
      RetryState state) throws Throwable;
  protected <E extends Throwable> void rethrow(RetryContext context, String message, boolean wrap)
      throws E;
  protected boolean shouldRethrow(RetryPolicy retryPolicy, RetryContext context, RetryState state);
}

public class RetryTemplateBuilder {
  public RetryTemplateBuilder();
  public RetryTemplateBuilder maxAttempts(int maxAttempts);
  public RetryTemplateBuilder withinMillis(long timeout);
  public RetryTemplateBuilder withTimeout(long timeoutMillis);
  public RetryTemplateBuilder withTimeout(Duration timeout);
  public RetryTemplateBuilder infiniteRetry();
  public RetryTemplateBuilder customPolicy(RetryPolicy policy);
  public RetryTemplateBuilder exponentialBackoff(long initialInterval, double multiplier,
      long maxInterval);
  public RetryTemplateBuilder exponentialBackoff(Duration initialInterval, double multiplier,
      Duration maxInterval);
  public RetryTemplateBuilder exponentialBackoff(long initialInterval, double multiplier,
      long maxInterval, boolean withRandom);
  public RetryTemplateBuilder exponentialBackoff(Duration initialInterval, double multiplier,
      Duration maxInterval, boolean withRandom);
  public RetryTemplateBuilder fixedBackoff(long interval);
  public RetryTemplateBuilder fixedBackoff(Duration interval);
  public RetryTemplateBuilder uniformRandomBackoff(long minInterval, long maxInterval);
  public RetryTemplateBuilder uniformRandomBackoff(Duration minInterval, Duration maxInterval);
  public RetryTemplateBuilder noBackoff();
  public RetryTemplateBuilder customBackoff(BackOffPolicy backOffPolicy);
  public RetryTemplateBuilder retryOn(Class<? extends Throwable> throwable);
  public RetryTemplateBuilder notRetryOn(Class<? extends Throwable> throwable);
  public RetryTemplateBuilder retryOn(List<Class<? extends Throwable>> throwables);
  public RetryTemplateBuilder notRetryOn(List<Class<? extends Throwable>> throwables);
  public RetryTemplateBuilder retryOn(Predicate<Throwable> predicate);
  public RetryTemplateBuilder traversingCauses();
  public RetryTemplateBuilder withListener(RetryListener listener);
  public RetryTemplateBuilder withListeners(List<RetryListener> listeners);
  public RetryTemplate build();
}
