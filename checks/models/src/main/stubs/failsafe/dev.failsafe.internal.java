package dev.failsafe.internal;

import dev.failsafe.Bulkhead;
import dev.failsafe.BulkheadConfig;
import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerConfig;
import dev.failsafe.ExecutionContext;
import dev.failsafe.Fallback;
import dev.failsafe.FallbackConfig;
import dev.failsafe.RateLimiter;
import dev.failsafe.RateLimiterConfig;
import dev.failsafe.RetryPolicy;
import dev.failsafe.RetryPolicyConfig;
import dev.failsafe.Timeout;
import dev.failsafe.TimeoutConfig;
import dev.failsafe.event.CircuitBreakerStateChangedEvent;
import dev.failsafe.event.EventListener;
import dev.failsafe.event.ExecutionAttemptedEvent;
import dev.failsafe.event.ExecutionCompletedEvent;
import dev.failsafe.event.ExecutionScheduledEvent;
import dev.failsafe.spi.AsyncExecutionInternal;
import dev.failsafe.spi.DelayablePolicy;
import dev.failsafe.spi.ExecutionResult;
import dev.failsafe.spi.FailsafeFuture;
import dev.failsafe.spi.FailurePolicy;
import dev.failsafe.spi.PolicyExecutor;
import dev.failsafe.spi.Scheduler;
import dev.failsafe.spi.SyncExecutionInternal;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

public class BulkheadExecutor<R> extends PolicyExecutor<R> {
  public BulkheadExecutor(BulkheadImpl<R> bulkhead, int policyIndex);
  protected ExecutionResult<R> preExecute();
  protected CompletableFuture<ExecutionResult<R>> preExecuteAsync(Scheduler scheduler, FailsafeFuture<R> future);
  public void onSuccess(ExecutionResult<R> result);
  protected ExecutionResult<R> onFailure(ExecutionContext<R> context, ExecutionResult<R> result);
}

public class BulkheadImpl<R> implements Bulkhead<R> {
  public BulkheadImpl(BulkheadConfig<R> config);
  public BulkheadConfig<R> getConfig();
  public void acquirePermit() throws InterruptedException;
  public boolean tryAcquirePermit();
  public boolean tryAcquirePermit(Duration maxWaitTime) throws InterruptedException;
  public void releasePermit();
  public PolicyExecutor<R> toExecutor(int policyIndex);
}

public class CircuitBreakerExecutor<R> extends PolicyExecutor<R> {
  public CircuitBreakerExecutor(CircuitBreakerImpl<R> circuitBreaker, int policyIndex);
  protected ExecutionResult<R> preExecute();
  public void onSuccess(ExecutionResult<R> result);
  protected ExecutionResult<R> onFailure(ExecutionContext<R> context, ExecutionResult<R> result);
}

public class CircuitBreakerImpl<R> implements CircuitBreaker<R>, FailurePolicy<R>, DelayablePolicy<R> {
  public CircuitBreakerImpl(CircuitBreakerConfig<R> config);
  public CircuitBreakerConfig<R> getConfig();
  public boolean tryAcquirePermit();
  public void close();
  public CircuitBreaker.State getState();
  public int getExecutionCount();
  public Duration getRemainingDelay();
  public long getFailureCount();
  public int getFailureRate();
  public int getSuccessCount();
  public int getSuccessRate();
  public void halfOpen();
  public boolean isClosed();
  public boolean isHalfOpen();
  public boolean isOpen();
  public void open();
  public void recordFailure();
  public void recordException(Throwable exception);
  public void recordResult(R result);
  public void recordSuccess();
  protected void recordResult(R result, Throwable exception);
  protected void transitionTo(CircuitBreaker.State newState, EventListener<CircuitBreakerStateChangedEvent> listener, ExecutionContext<R> context);
  protected void recordExecutionFailure(ExecutionContext<R> context);
  protected void open(ExecutionContext<R> context);
  public PolicyExecutor<R> toExecutor(int policyIndex);
}

public interface EventHandler<R> {
  void handle(ExecutionResult<R> result, ExecutionContext<R> context);
  static <R> EventHandler<R> ofExecutionCompleted(EventListener<ExecutionCompletedEvent<R>> handler);
  static <R> EventHandler<R> ofExecutionAttempted(EventListener<ExecutionAttemptedEvent<R>> handler);
  static <R> EventHandler<R> ofExecutionScheduled(EventListener<ExecutionScheduledEvent<R>> handler);
}

public class FallbackExecutor<R> extends PolicyExecutor<R> {
  public FallbackExecutor(FallbackImpl<R> fallback, int policyIndex);
  public Function<SyncExecutionInternal<R>, ExecutionResult<R>> apply(Function<SyncExecutionInternal<R>, ExecutionResult<R>> innerFn, Scheduler scheduler);
  public Function<AsyncExecutionInternal<R>, CompletableFuture<ExecutionResult<R>>> applyAsync(Function<AsyncExecutionInternal<R>, CompletableFuture<ExecutionResult<R>>> innerFn, Scheduler scheduler, FailsafeFuture<R> future);
}

public class FallbackImpl<R> implements Fallback<R>, FailurePolicy<R> {
  public static Fallback<Void> NONE;
  public FallbackImpl(FallbackConfig<R> config);
  public FallbackConfig<R> getConfig();
  protected R apply(R result, Throwable exception, ExecutionContext<R> context) throws Throwable;
  protected CompletableFuture<R> applyStage(R result, Throwable exception, ExecutionContext<R> context) throws Throwable;
  public PolicyExecutor<R> toExecutor(int policyIndex);
}

public class RateLimiterExecutor<R> extends PolicyExecutor<R> {
  public RateLimiterExecutor(RateLimiterImpl<R> rateLimiter, int policyIndex);
  protected ExecutionResult<R> preExecute();
  protected CompletableFuture<ExecutionResult<R>> preExecuteAsync(Scheduler scheduler, FailsafeFuture<R> future);
}

public class RateLimiterImpl<R> implements RateLimiter<R> {
  public RateLimiterImpl(RateLimiterConfig<R> config);
  public RateLimiterConfig<R> getConfig();
  public void acquirePermits(int permits) throws InterruptedException;
  public Duration reservePermits(int permits);
  public boolean tryAcquirePermits(int permits);
  public boolean tryAcquirePermits(int permits, Duration maxWaitTime) throws InterruptedException;
  public Duration tryReservePermits(int permits, Duration maxWaitTime);
  public PolicyExecutor<R> toExecutor(int policyIndex);
}

public class RetryPolicyExecutor<R> extends PolicyExecutor<R> {
  public RetryPolicyExecutor(RetryPolicyImpl<R> retryPolicy, int policyIndex);
  public Function<SyncExecutionInternal<R>, ExecutionResult<R>> apply(Function<SyncExecutionInternal<R>, ExecutionResult<R>> innerFn, Scheduler scheduler);
  public Function<AsyncExecutionInternal<R>, CompletableFuture<ExecutionResult<R>>> applyAsync(Function<AsyncExecutionInternal<R>, CompletableFuture<ExecutionResult<R>>> innerFn, Scheduler scheduler, FailsafeFuture<R> future);
  public Object handleAsync(AsyncExecutionInternal<R> execution, Function<AsyncExecutionInternal<R>, CompletableFuture<ExecutionResult<R>>> innerFn, Scheduler scheduler, FailsafeFuture<R> future, CompletableFuture<ExecutionResult<R>> promise, AtomicReference<ExecutionResult<R>> previousResultRef);
  public ExecutionResult<R> onFailure(ExecutionContext<R> context, ExecutionResult<R> result);
  public CompletableFuture<ExecutionResult<R>> onFailureAsync(ExecutionContext<R> context, ExecutionResult<R> result, Scheduler scheduler, FailsafeFuture<R> future);
}

public class RetryPolicyImpl<R> implements RetryPolicy<R>, FailurePolicy<R>, DelayablePolicy<R> {
  public RetryPolicyImpl(RetryPolicyConfig<R> config);
  public RetryPolicyConfig<R> getConfig();
  public boolean isAbortable(R result, Throwable failure);
  public PolicyExecutor<R> toExecutor(int policyIndex);
}

public class TimeoutExecutor<R> extends PolicyExecutor<R> {
  public TimeoutExecutor(TimeoutImpl<R> timeout, int policyIndex);
  public boolean isFailure(ExecutionResult<R> result);
  public Function<SyncExecutionInternal<R>, ExecutionResult<R>> apply(Function<SyncExecutionInternal<R>, ExecutionResult<R>> innerFn, Scheduler scheduler);
  public Function<AsyncExecutionInternal<R>, CompletableFuture<ExecutionResult<R>>> applyAsync(Function<AsyncExecutionInternal<R>, CompletableFuture<ExecutionResult<R>>> innerFn, Scheduler scheduler, FailsafeFuture<R> future);
}

public class TimeoutImpl<R> implements Timeout<R> {
  public TimeoutImpl(TimeoutConfig<R> config);
  public TimeoutConfig<R> getConfig();
  public PolicyExecutor<R> toExecutor(int policyIndex);
}
