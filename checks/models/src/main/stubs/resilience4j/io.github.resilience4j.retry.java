package io.github.resilience4j.retry;

import static dev.fairlead.annotations.WaitsFor.THREAD;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.RunsHere;
import java.io.Serializable;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

public class MaxRetriesExceededException extends RuntimeException {
  public static MaxRetriesExceededException createMaxRetriesExceededException(Retry retry);
  public String getCausingRetryName();
}

public interface Retry {
  static Retry of(String name, RetryConfig retryConfig);
  static Retry of(String name, RetryConfig retryConfig, Map<String, String> tags);
  static Retry of(String name, Supplier<RetryConfig> retryConfigSupplier);
  static Retry of(String name, Supplier<RetryConfig> retryConfigSupplier, Map<String, String> tags);
  static Retry ofDefaults(String name);
  static <T> Supplier<CompletionStage<T>> decorateCompletionStage(Retry retry, ScheduledExecutorService scheduler, Supplier<CompletionStage<T>> supplier);
  default <T> Supplier<CompletionStage<T>> decorateCompletionStage(ScheduledExecutorService scheduler, Supplier<CompletionStage<T>> supplier);
  static <T> Supplier<T> decorateSupplier(Retry retry, Supplier<T> supplier);
  default <T> Supplier<T> decorateSupplier(Supplier<T> supplier);
  static <T> Callable<T> decorateCallable(Retry retry, Callable<T> supplier);
  default <T> Callable<T> decorateCallable(Callable<T> supplier);
  static Runnable decorateRunnable(Retry retry, Runnable runnable);
  default Runnable decorateRunnable(Runnable runnable);
  static <T, R> Function<T, R> decorateFunction(Retry retry, Function<T, R> function);
  static <T> Consumer<T> decorateConsumer(Retry retry, Consumer<T> consumer);
  default <T> Consumer<T> decorateConsumer(Consumer<T> consumer);
  String getName();
  <T> Retry.Context<T> context();
  <T> Retry.AsyncContext<T> asyncContext();
  RetryConfig getRetryConfig();
  Map<String, String> getTags();
  Retry.EventPublisher getEventPublisher();
  @Blocking(THREAD) default <T> T executeSupplier(@RunsHere Supplier<T> supplier);
  @Blocking(THREAD) default <T> T executeCallable(@RunsHere Callable<T> callable) throws Exception;
  @Blocking(THREAD) default void executeRunnable(@RunsHere Runnable runnable);
  default <T> CompletionStage<T> executeCompletionStage(ScheduledExecutorService scheduler, Supplier<CompletionStage<T>> supplier);
  Retry.Metrics getMetrics();

  public interface AsyncContext<T> {
    void onComplete();
    long onError(Throwable throwable);
    long onResult(T result);
  }
  public interface Context<T> {
    void onComplete();
    boolean onResult(T result);
    void onError(Exception exception) throws Exception;
    void onRuntimeError(RuntimeException runtimeException);
  }
  public interface EventPublisher {}
  public interface Metrics {
    long getNumberOfSuccessfulCallsWithoutRetryAttempt();
    long getNumberOfFailedCallsWithoutRetryAttempt();
    long getNumberOfSuccessfulCallsWithRetryAttempt();
    long getNumberOfFailedCallsWithRetryAttempt();
    long getNumberOfTotalCalls();
  }
}

public class RetryConfig implements Serializable {
  public static final long DEFAULT_WAIT_DURATION = 500L;
  public static final int DEFAULT_MAX_ATTEMPTS = 3;
  public static <T> RetryConfig.Builder<T> custom();
  public static <T> RetryConfig.Builder<T> from(RetryConfig baseConfig);
  public static RetryConfig ofDefaults();
  public int getMaxAttempts();
  public boolean isFailAfterMaxAttempts();
  public boolean isWritableStackTraceEnabled();
  public Function<Integer, Long> getIntervalFunction();
  public Predicate<Throwable> getExceptionPredicate();
  public <T> Predicate<T> getResultPredicate();
  public <T> BiConsumer<Integer, T> getConsumeResultBeforeRetryAttempt();

  public static class Builder<T> {
    public Builder();
    public Builder(RetryConfig baseConfig);
    public RetryConfig.Builder<T> maxAttempts(int maxAttempts);
    public RetryConfig.Builder<T> waitDuration(Duration waitDuration);
    public RetryConfig.Builder<T> retryOnResult(Predicate<T> predicate);
    public RetryConfig.Builder<T> consumeResultBeforeRetryAttempt(BiConsumer<Integer, T> consumeResultBeforeRetryAttempt);
    public RetryConfig.Builder<T> failAfterMaxAttempts(boolean bool);
    public RetryConfig.Builder<T> writableStackTraceEnabled(boolean bool);
    public RetryConfig.Builder<T> retryOnException(Predicate<Throwable> predicate);
    public RetryConfig.Builder<T> retryExceptions(Class<? extends Throwable>... errorClasses);
    public RetryConfig.Builder<T> ignoreExceptions(Class<? extends Throwable>... errorClasses);
    public RetryConfig build();
  }
}

public interface RetryRegistry {
  static RetryRegistry of(RetryConfig retryConfig);
  static RetryRegistry ofDefaults();
  static RetryRegistry of(Map<String, RetryConfig> configs);
  static RetryRegistry of(Map<String, RetryConfig> configs, Map<String, String> tags);
  Set<Retry> getAllRetries();
  Retry retry(String name);
  Retry retry(String name, Map<String, String> tags);
  Retry retry(String name, RetryConfig config);
  Retry retry(String name, RetryConfig config, Map<String, String> tags);
  Retry retry(String name, Supplier<RetryConfig> retryConfigSupplier);
  Retry retry(String name, Supplier<RetryConfig> retryConfigSupplier, Map<String, String> tags);
  Retry retry(String name, String configName);
  Retry retry(String name, String configName, Map<String, String> tags);
  static RetryRegistry.Builder custom();

  public static class Builder {
    public Builder();
    public RetryRegistry.Builder withRetryConfig(RetryConfig retryConfig);
    public RetryRegistry.Builder addRetryConfig(String configName, RetryConfig configuration);
    public RetryRegistry.Builder withTags(Map<String, String> tags);
    public RetryRegistry build();
  }
}
