package dev.failsafe;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Special.IMMEDIATE;
import static dev.fairlead.annotations.Special.REJECTED;
import static dev.fairlead.annotations.WaitsFor.THREAD;
import static dev.fairlead.annotations.Width.EXECUTOR;

import dev.failsafe.event.CircuitBreakerStateChangedEvent;
import dev.failsafe.event.EventListener;
import dev.failsafe.event.ExecutionAttemptedEvent;
import dev.failsafe.event.ExecutionCompletedEvent;
import dev.failsafe.event.ExecutionScheduledEvent;
import dev.failsafe.function.AsyncRunnable;
import dev.failsafe.function.CheckedBiPredicate;
import dev.failsafe.function.CheckedConsumer;
import dev.failsafe.function.CheckedFunction;
import dev.failsafe.function.CheckedPredicate;
import dev.failsafe.function.CheckedRunnable;
import dev.failsafe.function.CheckedSupplier;
import dev.failsafe.function.ContextualRunnable;
import dev.failsafe.function.ContextualSupplier;
import dev.failsafe.spi.PolicyExecutor;
import dev.failsafe.spi.Scheduler;
import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.Limits;
import dev.fairlead.annotations.RunsHere;
import dev.fairlead.annotations.RunsOnWorkers;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;

public interface AsyncExecution<R> extends ExecutionContext<R> {
  void complete();
  boolean isComplete();
  void record(R result, Throwable exception);
  void recordResult(R result);
  void recordException(Throwable exception);
}

public interface Bulkhead<R> extends Policy<R> {
  static <R> BulkheadBuilder<R> builder(int maxConcurrency);
  static <R> BulkheadBuilder<R> builder(BulkheadConfig<R> config);
  static <R> Bulkhead<R> of(int maxConcurrency);
  BulkheadConfig<R> getConfig();
  @Limits @Blocking(THREAD) void acquirePermit() throws InterruptedException;
  @Limits @Blocking(THREAD) default void acquirePermit(Duration maxWaitTime) throws InterruptedException;
  @Limits boolean tryAcquirePermit();
  @Limits @Blocking(THREAD) boolean tryAcquirePermit(@Bounds(value = ACQUIRE, zero = IMMEDIATE) Duration maxWaitTime) throws InterruptedException;
  void releasePermit();
}

public class BulkheadBuilder<R> extends PolicyBuilder<BulkheadBuilder<R>, BulkheadConfig<R>, R> {
  public Bulkhead<R> build();
  public BulkheadBuilder<R> withMaxWaitTime(Duration maxWaitTime);
}

public class BulkheadConfig<R> extends PolicyConfig<R> {
  public int getMaxConcurrency();
  public Duration getMaxWaitTime();
}

public class BulkheadFullException extends FailsafeException {
  public BulkheadFullException(Bulkhead<?> bulkhead);
  public Bulkhead<?> getBulkhead();
}

public interface Call<R> {
  R execute();
  boolean cancel(boolean mayInterruptIfRunning);
  boolean isCancelled();
}

public interface CircuitBreaker<R> extends Policy<R> {
  static <R> CircuitBreakerBuilder<R> builder();
  static <R> CircuitBreakerBuilder<R> builder(CircuitBreakerConfig<R> config);
  static <R> CircuitBreaker<R> ofDefaults();
  CircuitBreakerConfig<R> getConfig();
  default void acquirePermit();
  boolean tryAcquirePermit();
  void open();
  void close();
  void halfOpen();
  CircuitBreaker.State getState();
  int getExecutionCount();
  Duration getRemainingDelay();
  long getFailureCount();
  int getFailureRate();
  int getSuccessCount();
  int getSuccessRate();
  boolean isClosed();
  boolean isHalfOpen();
  boolean isOpen();
  void recordFailure();
  void recordException(Throwable exception);
  void recordResult(R result);
  void recordSuccess();

  public enum State {
    CLOSED, OPEN, HALF_OPEN;
  }
}

public class CircuitBreakerBuilder<R> extends DelayablePolicyBuilder<CircuitBreakerBuilder<R>, CircuitBreakerConfig<R>, R> implements PolicyListeners<CircuitBreakerBuilder<R>, R> {
  public CircuitBreaker<R> build();
  public CircuitBreakerBuilder<R> onClose(EventListener<CircuitBreakerStateChangedEvent> listener);
  public CircuitBreakerBuilder<R> onHalfOpen(EventListener<CircuitBreakerStateChangedEvent> listener);
  public CircuitBreakerBuilder<R> onOpen(EventListener<CircuitBreakerStateChangedEvent> listener);
  public CircuitBreakerBuilder<R> withDelay(Duration delay);
  public CircuitBreakerBuilder<R> withFailureThreshold(int failureThreshold);
  public CircuitBreakerBuilder<R> withFailureThreshold(int failureThreshold, int failureThresholdingCapacity);
  public CircuitBreakerBuilder<R> withFailureThreshold(int failureThreshold, Duration failureThresholdingPeriod);
  public CircuitBreakerBuilder<R> withFailureThreshold(int failureThreshold, int failureExecutionThreshold, Duration failureThresholdingPeriod);
  public CircuitBreakerBuilder<R> withFailureRateThreshold(int failureRateThreshold, int failureExecutionThreshold, Duration failureThresholdingPeriod);
  public CircuitBreakerBuilder<R> withSuccessThreshold(int successThreshold);
  public CircuitBreakerBuilder<R> withSuccessThreshold(int successThreshold, int successThresholdingCapacity);
}

public class CircuitBreakerConfig<R> extends DelayablePolicyConfig<R> {
  public Duration getDelay();
  public int getFailureThreshold();
  public int getFailureThresholdingCapacity();
  public int getFailureRateThreshold();
  public Duration getFailureThresholdingPeriod();
  public int getFailureExecutionThreshold();
  public int getSuccessThreshold();
  public int getSuccessThresholdingCapacity();
  public EventListener<CircuitBreakerStateChangedEvent> getOpenListener();
  public EventListener<CircuitBreakerStateChangedEvent> getHalfOpenListener();
  public EventListener<CircuitBreakerStateChangedEvent> getCloseListener();
}

public class CircuitBreakerOpenException extends FailsafeException {
  public CircuitBreakerOpenException(CircuitBreaker<?> circuitBreaker);
  public CircuitBreaker<?> getCircuitBreaker();
}

public abstract class DelayablePolicyBuilder<S, C extends DelayablePolicyConfig<R>, R> extends FailurePolicyBuilder<S, C, R> {
  protected DelayablePolicyBuilder(C config);
  public S withDelay(Duration delay);
  public S withDelayFn(ContextualSupplier<R, Duration> delayFunction);
  public <F extends Throwable> S withDelayFnOn(ContextualSupplier<R, Duration> delayFunction, Class<F> exception);
  public S withDelayFnWhen(ContextualSupplier<R, Duration> delayFunction, R result);
}

public abstract class DelayablePolicyConfig<R> extends FailurePolicyConfig<R> {
  protected DelayablePolicyConfig();
  protected DelayablePolicyConfig(DelayablePolicyConfig<R> config);
  public Duration getDelay();
  public ContextualSupplier<R, Duration> getDelayFn();
  public Class<? extends Throwable> getDelayException();
  public R getDelayResult();
}

public interface Execution<R> extends ExecutionContext<R> {
  static <R> Execution<R> of(Policy<R> outerPolicy, Policy<R>... policies);
  void complete();
  boolean isComplete();
  Duration getDelay();
  void record(R result, Throwable exception);
  void recordResult(R result);
  void recordException(Throwable exception);
}

public interface ExecutionContext<R> {
  void onCancel(CheckedRunnable cancelCallback);
  Duration getElapsedTime();
  Duration getElapsedAttemptTime();
  int getAttemptCount();
  int getExecutionCount();
  <T extends Throwable> T getLastException();
  R getLastResult();
  R getLastResult(R defaultValue);
  Instant getStartTime();
  boolean isCancelled();
  boolean isFirstAttempt();
  boolean isRetry();
}

public class Failsafe {
  public Failsafe();
  public static <R, P extends Policy<R>> FailsafeExecutor<R> with(P outerPolicy, P... policies);
  public static <R> FailsafeExecutor<R> with(List<? extends Policy<R>> policies);
  public static <R> FailsafeExecutor<R> none();
}

public class FailsafeException extends RuntimeException {
  public FailsafeException();
  public FailsafeException(Throwable t);
}

public class FailsafeExecutor<R> {
  public List<? extends Policy<R>> getPolicies();
  public <P extends Policy<R>> FailsafeExecutor<R> compose(P innerPolicy);
  @Blocking(THREAD) public <T extends R> T get(@RunsHere CheckedSupplier<T> supplier);
  @Blocking(THREAD) public <T extends R> T get(@RunsHere ContextualSupplier<T, T> supplier);
  public Call<Void> newCall(ContextualRunnable<Void> runnable);
  public <T extends R> Call<T> newCall(ContextualSupplier<T, T> supplier);
  @Forks(EXECUTOR) public <T extends R> CompletableFuture<T> getAsync(@RunsOnWorkers CheckedSupplier<T> supplier);
  @Forks(EXECUTOR) public <T extends R> CompletableFuture<T> getAsync(@RunsOnWorkers ContextualSupplier<T, T> supplier);
  @Forks(EXECUTOR) public <T extends R> CompletableFuture<T> getAsyncExecution(@RunsOnWorkers AsyncRunnable<T> runnable);
  @Forks(EXECUTOR) public <T extends R> CompletableFuture<T> getStageAsync(@RunsOnWorkers CheckedSupplier<? extends CompletionStage<T>> supplier);
  @Forks(EXECUTOR) public <T extends R> CompletableFuture<T> getStageAsync(@RunsOnWorkers ContextualSupplier<T, ? extends CompletionStage<T>> supplier);
  @Blocking(THREAD) public void run(@RunsHere CheckedRunnable runnable);
  @Blocking(THREAD) public void run(@RunsHere ContextualRunnable<Void> runnable);
  @Forks(EXECUTOR) public CompletableFuture<Void> runAsync(@RunsOnWorkers CheckedRunnable runnable);
  @Forks(EXECUTOR) public CompletableFuture<Void> runAsync(@RunsOnWorkers ContextualRunnable<Void> runnable);
  @Forks(EXECUTOR) public CompletableFuture<Void> runAsyncExecution(@RunsOnWorkers AsyncRunnable<Void> runnable);
  public FailsafeExecutor<R> onComplete(EventListener<ExecutionCompletedEvent<R>> listener);
  public FailsafeExecutor<R> onFailure(EventListener<ExecutionCompletedEvent<R>> listener);
  public FailsafeExecutor<R> onSuccess(EventListener<ExecutionCompletedEvent<R>> listener);
  public FailsafeExecutor<R> with(ScheduledExecutorService scheduledExecutorService);
  public FailsafeExecutor<R> with(ExecutorService executorService);
  public FailsafeExecutor<R> with(Executor executor);
  public FailsafeExecutor<R> with(Scheduler scheduler);
}

public abstract class FailurePolicyBuilder<S, C extends FailurePolicyConfig<R>, R> extends PolicyBuilder<S, C, R> {
  protected FailurePolicyBuilder(C config);
  public S handle(Class<? extends Throwable> exception);
  public S handle(Class<? extends Throwable>... exceptions);
  public S handle(List<Class<? extends Throwable>> exceptions);
  public S handleIf(CheckedPredicate<? extends Throwable> failurePredicate);
  public S handleIf(CheckedBiPredicate<R, ? extends Throwable> resultPredicate);
  public S handleResult(R result);
  public S handleResultIf(CheckedPredicate<R> resultPredicate);
}

public abstract class FailurePolicyConfig<R> extends PolicyConfig<R> {
  protected FailurePolicyConfig();
  protected FailurePolicyConfig(FailurePolicyConfig<R> config);
  public boolean isExceptionsChecked();
  public List<CheckedBiPredicate<R, Throwable>> getFailureConditions();
}

public interface Fallback<R> extends Policy<R> {
  static <R> FallbackBuilder<R> builder(FallbackConfig<R> config);
  static <R> FallbackBuilder<R> builder(CheckedRunnable fallback);
  static <R> FallbackBuilder<R> builder(CheckedSupplier<? extends R> fallback);
  static <R> FallbackBuilder<R> builder(CheckedConsumer<ExecutionAttemptedEvent<? extends R>> fallback);
  static <R> FallbackBuilder<R> builder(CheckedFunction<ExecutionAttemptedEvent<? extends R>, ? extends R> fallback);
  static <R> FallbackBuilder<R> builder(R fallbackResult);
  static <R> FallbackBuilder<R> builderOfException(CheckedFunction<ExecutionAttemptedEvent<? extends R>, ? extends Exception> fallback);
  static <R> FallbackBuilder<R> builderOfStage(CheckedSupplier<? extends CompletionStage<R>> fallback);
  static <R> FallbackBuilder<R> builderOfStage(CheckedFunction<ExecutionAttemptedEvent<? extends R>, ? extends CompletionStage<R>> fallback);
  static <R> Fallback<R> of(CheckedRunnable fallback);
  static <R> Fallback<R> of(CheckedSupplier<? extends R> fallback);
  static <R> Fallback<R> of(CheckedConsumer<ExecutionAttemptedEvent<? extends R>> fallback);
  static <R> Fallback<R> of(CheckedFunction<ExecutionAttemptedEvent<? extends R>, ? extends R> fallback);
  static <R> Fallback<R> ofException(CheckedFunction<ExecutionAttemptedEvent<? extends R>, ? extends Exception> fallback);
  static <R> Fallback<R> of(R fallbackResult);
  static <R> Fallback<R> ofStage(CheckedSupplier<? extends CompletionStage<R>> fallback);
  static <R> Fallback<R> ofStage(CheckedFunction<ExecutionAttemptedEvent<? extends R>, ? extends CompletionStage<R>> fallback);
  static Fallback<Void> none();
  FallbackConfig<R> getConfig();
}

public class FallbackBuilder<R> extends FailurePolicyBuilder<FallbackBuilder<R>, FallbackConfig<R>, R> implements PolicyListeners<FallbackBuilder<R>, R> {
  public Fallback<R> build();
  public FallbackBuilder<R> onFailedAttempt(EventListener<ExecutionAttemptedEvent<R>> listener);
  public FallbackBuilder<R> withAsync();
}

public class FallbackConfig<R> extends FailurePolicyConfig<R> {
  public CheckedFunction<ExecutionAttemptedEvent<R>, R> getFallback();
  public CheckedFunction<ExecutionAttemptedEvent<R>, CompletableFuture<R>> getFallbackStage();
  public boolean isAsync();
  public EventListener<ExecutionAttemptedEvent<R>> getFailedAttemptListener();
}

public interface Policy<R> {
  PolicyConfig<R> getConfig();
  PolicyExecutor<R> toExecutor(int policyIndex);
}

public abstract class PolicyBuilder<S, C extends PolicyConfig<R>, R> implements PolicyListeners<S, R> {
  protected PolicyBuilder(C config);
  public S onFailure(EventListener<ExecutionCompletedEvent<R>> listener);
  public S onSuccess(EventListener<ExecutionCompletedEvent<R>> listener);
}

public abstract class PolicyConfig<R> {
  protected PolicyConfig();
  protected PolicyConfig(PolicyConfig<R> config);
  public EventListener<ExecutionCompletedEvent<R>> getSuccessListener();
  public EventListener<ExecutionCompletedEvent<R>> getFailureListener();
}

public interface PolicyListeners<S, R> {
  S onFailure(EventListener<ExecutionCompletedEvent<R>> listener);
  S onSuccess(EventListener<ExecutionCompletedEvent<R>> listener);
}

public class RateLimitExceededException extends FailsafeException {
  public RateLimitExceededException(RateLimiter<?> rateLimiter);
  public RateLimiter<?> getRateLimiter();
}

public interface RateLimiter<R> extends Policy<R> {
  static <R> RateLimiterBuilder<R> smoothBuilder(long maxExecutions, Duration period);
  static <R> RateLimiterBuilder<R> smoothBuilder(Duration maxRate);
  static <R> RateLimiterBuilder<R> burstyBuilder(long maxExecutions, Duration period);
  static <R> RateLimiterBuilder<R> builder(RateLimiterConfig<R> config);
  RateLimiterConfig<R> getConfig();
  @Limits @Blocking(THREAD) default void acquirePermit() throws InterruptedException;
  @Limits @Blocking(THREAD) void acquirePermits(int permits) throws InterruptedException;
  @Limits @Blocking(THREAD) default void acquirePermit(@Bounds(value = ACQUIRE, zero = IMMEDIATE) Duration maxWaitTime) throws InterruptedException;
  @Limits @Blocking(THREAD) default void acquirePermits(int permits, @Bounds(value = ACQUIRE, zero = IMMEDIATE) Duration maxWaitTime) throws InterruptedException;
  default boolean isSmooth();
  default boolean isBursty();
  default Duration reservePermit();
  Duration reservePermits(int permits);
  default Duration tryReservePermit(Duration maxWaitTime);
  Duration tryReservePermits(int permits, Duration maxWaitTime);
  @Limits default boolean tryAcquirePermit();
  @Limits boolean tryAcquirePermits(int permits);
  @Limits default boolean tryAcquirePermit(@Bounds(value = ACQUIRE, zero = IMMEDIATE) Duration maxWaitTime) throws InterruptedException;
  @Limits boolean tryAcquirePermits(int permits, @Bounds(value = ACQUIRE, zero = IMMEDIATE) Duration maxWaitTime) throws InterruptedException;
}

public class RateLimiterBuilder<R> extends PolicyBuilder<RateLimiterBuilder<R>, RateLimiterConfig<R>, R> {
  public RateLimiter<R> build();
  public RateLimiterBuilder<R> withMaxWaitTime(Duration maxWaitTime);
}

public class RateLimiterConfig<R> extends PolicyConfig<R> {
  public Duration getMaxRate();
  public long getMaxPermits();
  public Duration getPeriod();
  public Duration getMaxWaitTime();
}

public interface RetryPolicy<R> extends Policy<R> {
  static <R> RetryPolicyBuilder<R> builder();
  static <R> RetryPolicyBuilder<R> builder(RetryPolicyConfig<R> config);
  static <R> RetryPolicy<R> ofDefaults();
  RetryPolicyConfig<R> getConfig();
}

public class RetryPolicyBuilder<R> extends DelayablePolicyBuilder<RetryPolicyBuilder<R>, RetryPolicyConfig<R>, R> implements PolicyListeners<RetryPolicyBuilder<R>, R> {
  public RetryPolicy<R> build();
  public RetryPolicyBuilder<R> abortIf(CheckedBiPredicate<R, ? extends Throwable> completionPredicate);
  public RetryPolicyBuilder<R> abortIf(CheckedPredicate<R> resultPredicate);
  public RetryPolicyBuilder<R> abortOn(Class<? extends Throwable> exception);
  public RetryPolicyBuilder<R> abortOn(Class<? extends Throwable>... exceptions);
  public RetryPolicyBuilder<R> abortOn(List<Class<? extends Throwable>> exceptions);
  public RetryPolicyBuilder<R> abortOn(CheckedPredicate<? extends Throwable> abortPredicate);
  public RetryPolicyBuilder<R> abortWhen(R result);
  public RetryPolicyBuilder<R> onAbort(EventListener<ExecutionCompletedEvent<R>> listener);
  public RetryPolicyBuilder<R> onFailedAttempt(EventListener<ExecutionAttemptedEvent<R>> listener);
  public RetryPolicyBuilder<R> onRetriesExceeded(EventListener<ExecutionCompletedEvent<R>> listener);
  public RetryPolicyBuilder<R> onRetry(EventListener<ExecutionAttemptedEvent<R>> listener);
  public RetryPolicyBuilder<R> onRetryScheduled(EventListener<ExecutionScheduledEvent<R>> listener);
  public RetryPolicyBuilder<R> withBackoff(Duration delay, Duration maxDelay);
  public RetryPolicyBuilder<R> withBackoff(long delay, long maxDelay, ChronoUnit chronoUnit);
  public RetryPolicyBuilder<R> withBackoff(long delay, long maxDelay, ChronoUnit chronoUnit, double delayFactor);
  public RetryPolicyBuilder<R> withBackoff(Duration delay, Duration maxDelay, double delayFactor);
  public RetryPolicyBuilder<R> withDelay(Duration delay);
  public RetryPolicyBuilder<R> withDelay(long delayMin, long delayMax, ChronoUnit chronoUnit);
  public RetryPolicyBuilder<R> withDelay(Duration delayMin, Duration delayMax);
  public RetryPolicyBuilder<R> withJitter(double jitterFactor);
  public RetryPolicyBuilder<R> withJitter(Duration jitter);
  public RetryPolicyBuilder<R> withMaxAttempts(int maxAttempts);
  public RetryPolicyBuilder<R> withMaxDuration(Duration maxDuration);
  public RetryPolicyBuilder<R> withMaxRetries(int maxRetries);
}

public class RetryPolicyConfig<R> extends DelayablePolicyConfig<R> {
  public boolean allowsRetries();
  public List<CheckedBiPredicate<R, Throwable>> getAbortConditions();
  public Duration getDelay();
  public Duration getDelayMin();
  public Duration getDelayMax();
  public double getDelayFactor();
  public Duration getJitter();
  public double getJitterFactor();
  public int getMaxAttempts();
  public Duration getMaxDelay();
  public Duration getMaxDuration();
  public int getMaxRetries();
  public EventListener<ExecutionCompletedEvent<R>> getAbortListener();
  public EventListener<ExecutionAttemptedEvent<R>> getFailedAttemptListener();
  public EventListener<ExecutionCompletedEvent<R>> getRetriesExceededListener();
  public EventListener<ExecutionAttemptedEvent<R>> getRetryListener();
  public EventListener<ExecutionScheduledEvent<R>> getRetryScheduledListener();
}

public interface Timeout<R> extends Policy<R> {
  @Bounds(value = CALL, zero = REJECTED) static <R> TimeoutBuilder<R> builder(Duration timeout);
  @Bounds(value = CALL, zero = REJECTED) static <R> TimeoutBuilder<R> builder(TimeoutConfig<R> config);
  @Bounds(value = CALL, zero = REJECTED) static <R> Timeout<R> of(Duration timeout);
  TimeoutConfig<R> getConfig();
}

public class TimeoutBuilder<R> extends PolicyBuilder<TimeoutBuilder<R>, TimeoutConfig<R>, R> {
  public Timeout<R> build();
  public TimeoutBuilder<R> withInterrupt();
}

public class TimeoutConfig<R> extends PolicyConfig<R> {
  public Duration getTimeout();
  public boolean canInterrupt();
}

public class TimeoutExceededException extends FailsafeException {
  public TimeoutExceededException(Timeout<?> timeout);
  public Timeout<?> getTimeout();
}
