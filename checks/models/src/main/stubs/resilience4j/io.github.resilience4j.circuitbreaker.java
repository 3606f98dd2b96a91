package io.github.resilience4j.circuitbreaker;

import dev.fairlead.annotations.RunsHere;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

public class CallNotPermittedException extends RuntimeException {
  public static CallNotPermittedException createCallNotPermittedException(CircuitBreaker circuitBreaker);
  public String getCausingCircuitBreakerName();
}

public interface CircuitBreaker {
  static <T> Supplier<CompletionStage<T>> decorateCompletionStage(CircuitBreaker circuitBreaker, Supplier<CompletionStage<T>> supplier);
  static <T> Callable<T> decorateCallable(CircuitBreaker circuitBreaker, Callable<T> callable);
  static <T> Supplier<T> decorateSupplier(CircuitBreaker circuitBreaker, Supplier<T> supplier);
  static <T> Consumer<T> decorateConsumer(CircuitBreaker circuitBreaker, Consumer<T> consumer);
  static Runnable decorateRunnable(CircuitBreaker circuitBreaker, Runnable runnable);
  static <T, R> Function<T, R> decorateFunction(CircuitBreaker circuitBreaker, Function<T, R> function);
  static CircuitBreaker ofDefaults(String name);
  static CircuitBreaker of(String name, CircuitBreakerConfig circuitBreakerConfig);
  static CircuitBreaker of(String name, CircuitBreakerConfig circuitBreakerConfig, Map<String, String> tags);
  static CircuitBreaker of(String name, Supplier<CircuitBreakerConfig> circuitBreakerConfigSupplier);
  static CircuitBreaker of(String name, Supplier<CircuitBreakerConfig> circuitBreakerConfigSupplier, Map<String, String> tags);
  static <T> Supplier<Future<T>> decorateFuture(CircuitBreaker circuitBreaker, Supplier<Future<T>> supplier);
  boolean tryAcquirePermission();
  void releasePermission();
  void acquirePermission();
  void onError(long duration, TimeUnit durationUnit, Throwable throwable);
  void onSuccess(long duration, TimeUnit durationUnit);
  void onResult(long duration, TimeUnit durationUnit, Object result);
  void reset();
  void transitionToClosedState();
  void transitionToOpenState();
  void transitionToOpenStateFor(Duration waitDuration);
  void transitionToOpenStateUntil(Instant waitUntil);
  void transitionToHalfOpenState();
  void transitionToDisabledState();
  void transitionToMetricsOnlyState();
  void transitionToForcedOpenState();
  String getName();
  CircuitBreaker.State getState();
  CircuitBreakerConfig getCircuitBreakerConfig();
  CircuitBreaker.Metrics getMetrics();
  Map<String, String> getTags();
  CircuitBreaker.EventPublisher getEventPublisher();
  long getCurrentTimestamp();
  TimeUnit getTimestampUnit();
  default <T> T executeSupplier(@RunsHere Supplier<T> supplier);
  default <T> Supplier<T> decorateSupplier(Supplier<T> supplier);
  default <T> T executeCallable(@RunsHere Callable<T> callable) throws Exception;
  default <T> Callable<T> decorateCallable(Callable<T> callable);
  default void executeRunnable(@RunsHere Runnable runnable);
  default Runnable decorateRunnable(Runnable runnable);
  default <T> CompletionStage<T> executeCompletionStage(@RunsHere Supplier<CompletionStage<T>> supplier);
  default <T> Supplier<CompletionStage<T>> decorateCompletionStage(Supplier<CompletionStage<T>> supplier);
  default <T> Consumer<T> decorateConsumer(Consumer<T> consumer);
  default <T> Supplier<Future<T>> decorateFuture(Supplier<Future<T>> supplier);

  public interface EventPublisher {}
  public interface Metrics {
    float getFailureRate();
    float getSlowCallRate();
    int getNumberOfSlowCalls();
    int getNumberOfSlowSuccessfulCalls();
    int getNumberOfSlowFailedCalls();
    int getNumberOfBufferedCalls();
    int getNumberOfFailedCalls();
    long getNumberOfNotPermittedCalls();
    int getNumberOfSuccessfulCalls();
  }
  public enum State {
    DISABLED, METRICS_ONLY, CLOSED, OPEN, FORCED_OPEN, HALF_OPEN;
    public int getOrder();
  }
}

public class CircuitBreakerConfig implements Serializable {
  public static final int DEFAULT_FAILURE_RATE_THRESHOLD = 50;
  public static final int DEFAULT_SLOW_CALL_RATE_THRESHOLD = 100;
  public static final int DEFAULT_WAIT_DURATION_IN_OPEN_STATE = 60;
  public static final int DEFAULT_PERMITTED_CALLS_IN_HALF_OPEN_STATE = 10;
  public static final int DEFAULT_MINIMUM_NUMBER_OF_CALLS = 100;
  public static final int DEFAULT_SLIDING_WINDOW_SIZE = 100;
  public static final int DEFAULT_SLOW_CALL_DURATION_THRESHOLD = 60;
  public static final int DEFAULT_WAIT_DURATION_IN_HALF_OPEN_STATE = 0;
  public static final CircuitBreakerConfig.SlidingWindowType DEFAULT_SLIDING_WINDOW_TYPE;
  public static final CircuitBreakerConfig.SlidingWindowSynchronizationStrategy DEFAULT_SLIDING_WINDOW_SYNCHRONIZATION_STRATEGY;
  public static final boolean DEFAULT_WRITABLE_STACK_TRACE_ENABLED = true;
  public static CircuitBreakerConfig.Builder custom();
  public static CircuitBreakerConfig.Builder from(CircuitBreakerConfig baseConfig);
  public static CircuitBreakerConfig ofDefaults();
  public float getFailureRateThreshold();
  public int getSlidingWindowSize();
  public Predicate<Throwable> getRecordExceptionPredicate();
  public Predicate<Object> getRecordResultPredicate();
  public Predicate<Throwable> getIgnoreExceptionPredicate();
  public Function<Clock, Long> getCurrentTimestampFunction();
  public TimeUnit getTimestampUnit();
  public boolean isAutomaticTransitionFromOpenToHalfOpenEnabled();
  public int getMinimumNumberOfCalls();
  public boolean isWritableStackTraceEnabled();
  public int getPermittedNumberOfCallsInHalfOpenState();
  public CircuitBreakerConfig.SlidingWindowType getSlidingWindowType();
  public CircuitBreakerConfig.SlidingWindowSynchronizationStrategy getSlidingWindowSynchronizationStrategy();
  public float getSlowCallRateThreshold();
  public Duration getSlowCallDurationThreshold();
  public Duration getMaxWaitDurationInHalfOpenState();
  public Clock getClock();

  public static class Builder {
    public Builder(CircuitBreakerConfig baseConfig);
    public Builder();
    public CircuitBreakerConfig.Builder failureRateThreshold(float failureRateThreshold);
    public CircuitBreakerConfig.Builder slowCallRateThreshold(float slowCallRateThreshold);
    public CircuitBreakerConfig.Builder writableStackTraceEnabled(boolean writableStackTraceEnabled);
    public CircuitBreakerConfig.Builder waitDurationInOpenState(Duration waitDurationInOpenState);
    public CircuitBreakerConfig.Builder slowCallDurationThreshold(Duration slowCallDurationThreshold);
    public CircuitBreakerConfig.Builder maxWaitDurationInHalfOpenState(Duration maxWaitDurationInHalfOpenState);
    public CircuitBreakerConfig.Builder permittedNumberOfCallsInHalfOpenState(int permittedNumberOfCallsInHalfOpenState);
    public CircuitBreakerConfig.Builder slidingWindow(int slidingWindowSize, int minimumNumberOfCalls, CircuitBreakerConfig.SlidingWindowType slidingWindowType, CircuitBreakerConfig.SlidingWindowSynchronizationStrategy slidingWindowSynchronizationStrategy);
    public CircuitBreakerConfig.Builder slidingWindowSize(int slidingWindowSize);
    public CircuitBreakerConfig.Builder minimumNumberOfCalls(int minimumNumberOfCalls);
    public CircuitBreakerConfig.Builder slidingWindowType(CircuitBreakerConfig.SlidingWindowType slidingWindowType);
    public CircuitBreakerConfig.Builder slidingWindowSynchronizationStrategy(CircuitBreakerConfig.SlidingWindowSynchronizationStrategy slidingWindowSynchronizationStrategy);
    public CircuitBreakerConfig.Builder recordException(Predicate<Throwable> predicate);
    public CircuitBreakerConfig.Builder currentTimestampFunction(Function<Clock, Long> currentTimestampFunction, TimeUnit timeUnit);
    public CircuitBreakerConfig.Builder recordResult(Predicate<Object> predicate);
    public CircuitBreakerConfig.Builder ignoreException(Predicate<Throwable> predicate);
    public CircuitBreakerConfig.Builder recordExceptions(Class<? extends Throwable>... errorClasses);
    public CircuitBreakerConfig.Builder ignoreExceptions(Class<? extends Throwable>... errorClasses);
    public CircuitBreakerConfig.Builder enableAutomaticTransitionFromOpenToHalfOpen();
    public CircuitBreakerConfig.Builder automaticTransitionFromOpenToHalfOpenEnabled(boolean enableAutomaticTransitionFromOpenToHalfOpen);
    public CircuitBreakerConfig.Builder clock(Clock clock);
    public CircuitBreakerConfig build();
  }
  public enum SlidingWindowSynchronizationStrategy {
    LOCK_FREE, SYNCHRONIZED;
  }
  public enum SlidingWindowType {
    TIME_BASED, COUNT_BASED;
  }
}

public interface CircuitBreakerRegistry {
  static CircuitBreakerRegistry of(CircuitBreakerConfig circuitBreakerConfig);
  static CircuitBreakerRegistry of(Map<String, CircuitBreakerConfig> configs);
  static CircuitBreakerRegistry of(Map<String, CircuitBreakerConfig> configs, Map<String, String> tags);
  static CircuitBreakerRegistry ofDefaults();
  Set<CircuitBreaker> getAllCircuitBreakers();
  CircuitBreaker circuitBreaker(String name);
  CircuitBreaker circuitBreaker(String name, Map<String, String> tags);
  CircuitBreaker circuitBreaker(String name, CircuitBreakerConfig config);
  CircuitBreaker circuitBreaker(String name, CircuitBreakerConfig config, Map<String, String> tags);
  CircuitBreaker circuitBreaker(String name, String configName);
  CircuitBreaker circuitBreaker(String name, String configName, Map<String, String> tags);
  CircuitBreaker circuitBreaker(String name, Supplier<CircuitBreakerConfig> circuitBreakerConfigSupplier);
  CircuitBreaker circuitBreaker(String name, Supplier<CircuitBreakerConfig> circuitBreakerConfigSupplier, Map<String, String> tags);
  static CircuitBreakerRegistry.Builder custom();

  public static class Builder {
    public Builder();
    public CircuitBreakerRegistry.Builder withCircuitBreakerConfig(CircuitBreakerConfig circuitBreakerConfig);
    public CircuitBreakerRegistry.Builder addCircuitBreakerConfig(String configName, CircuitBreakerConfig configuration);
    public CircuitBreakerRegistry.Builder withTags(Map<String, String> tags);
    public CircuitBreakerRegistry build();
  }
}
