package dev.failsafe.spi;

import dev.failsafe.AsyncExecution;
import dev.failsafe.DelayablePolicyConfig;
import dev.failsafe.Execution;
import dev.failsafe.ExecutionContext;
import dev.failsafe.FailurePolicyConfig;
import dev.failsafe.Policy;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Delayed;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.Function;

public interface AsyncExecutionInternal<R> extends ExecutionInternal<R>, AsyncExecution<R> {
  boolean isAsyncExecution();
  boolean isRecorded();
  void setPostExecuted(int policyIndex);
  boolean isPostExecuted(int policyIndex);
  AsyncExecutionInternal<R> copy();
}

public class DefaultScheduledFuture<R> implements ScheduledFuture<R> {
  public DefaultScheduledFuture();
  public long getDelay(TimeUnit unit);
  public int compareTo(Delayed o);
  public boolean cancel(boolean mayInterruptIfRunning);
  public boolean isCancelled();
  public boolean isDone();
  public R get() throws InterruptedException, ExecutionException;
  public R get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException;
}

public interface DelayablePolicy<R> extends Policy<R> {
  DelayablePolicyConfig<R> getConfig();
  default Duration computeDelay(ExecutionContext<R> context);
}

public interface ExecutionInternal<R> extends ExecutionContext<R> {
  ExecutionResult<R> getResult();
  void preExecute();
  boolean isPreExecuted();
  void recordAttempt();
  void record(ExecutionResult<R> result);
  boolean cancel();
  void cancel(PolicyExecutor<R> policyExecutor);
  boolean isCancelled(PolicyExecutor<R> policyExecutor);
  Object getLock();
  ExecutionInternal<R> getLatest();
}

public final class ExecutionResult<R> {
  public ExecutionResult(R result, Throwable exception);
  public static <R> CompletableFuture<ExecutionResult<R>> nullFuture();
  public static <R> ExecutionResult<R> success(R result);
  public static <R> ExecutionResult<R> exception(Throwable exception);
  public static <R> ExecutionResult<R> none();
  public R getResult();
  public Throwable getException();
  public long getDelay();
  public boolean isComplete();
  public boolean isNonResult();
  public boolean isSuccess();
  public ExecutionResult<R> withNonResult();
  public ExecutionResult<R> withResult(R result);
  public ExecutionResult<R> withNotComplete();
  public ExecutionResult<R> withException();
  public ExecutionResult<R> withSuccess();
  public ExecutionResult<R> withDelay(long delayNanos);
  public ExecutionResult<R> with(long delayNanos, boolean complete, boolean success);
  public boolean getSuccessAll();
}

public class FailsafeFuture<R> extends CompletableFuture<R> {
  public FailsafeFuture(BiConsumer<ExecutionResult<R>, ExecutionContext<R>> completionHandler);
  public boolean complete(R value);
  public boolean completeExceptionally(Throwable exception);
  public boolean cancel(boolean mayInterruptIfRunning);
  public boolean completeResult(ExecutionResult<R> result);
  public void cancelDependencies(PolicyExecutor<R> cancellingPolicyExecutor, boolean mayInterrupt, ExecutionResult<R> cancelResult);
  public void setExecution(ExecutionInternal<R> execution);
  public void setCancelFn(int policyIndex, BiConsumer<Boolean, ExecutionResult<R>> cancelFn);
  public void setCancelFn(PolicyExecutor<R> policyExecutor, BiConsumer<Boolean, ExecutionResult<R>> cancelFn);
  public void propagateCancellation(Future<R> future);
}

public interface FailurePolicy<R> extends Policy<R> {
  FailurePolicyConfig<R> getConfig();
  default boolean isFailure(R result, Throwable exception);
}

public abstract class PolicyExecutor<R> {
  protected PolicyExecutor(Policy<R> policy, int policyIndex);
  public int getPolicyIndex();
  protected ExecutionResult<R> preExecute();
  protected CompletableFuture<ExecutionResult<R>> preExecuteAsync(Scheduler scheduler, FailsafeFuture<R> future);
  public Function<SyncExecutionInternal<R>, ExecutionResult<R>> apply(Function<SyncExecutionInternal<R>, ExecutionResult<R>> innerFn, Scheduler scheduler);
  public Function<AsyncExecutionInternal<R>, CompletableFuture<ExecutionResult<R>>> applyAsync(Function<AsyncExecutionInternal<R>, CompletableFuture<ExecutionResult<R>>> innerFn, Scheduler scheduler, FailsafeFuture<R> future);
  public ExecutionResult<R> postExecute(ExecutionInternal<R> execution, ExecutionResult<R> result);
  protected CompletableFuture<ExecutionResult<R>> postExecuteAsync(AsyncExecutionInternal<R> execution, ExecutionResult<R> result, Scheduler scheduler, FailsafeFuture<R> future);
  protected boolean isFailure(ExecutionResult<R> result);
  protected void onSuccess(ExecutionResult<R> result);
  protected ExecutionResult<R> onFailure(ExecutionContext<R> context, ExecutionResult<R> result);
  protected CompletableFuture<ExecutionResult<R>> onFailureAsync(ExecutionContext<R> context, ExecutionResult<R> result, Scheduler scheduler, FailsafeFuture<R> future);
}

public interface Scheduler {
  public static final Scheduler DEFAULT;
  ScheduledFuture<?> schedule(Callable<?> callable, long delay, TimeUnit unit);
  static Scheduler of(ScheduledExecutorService scheduledExecutorService);
  static Scheduler of(ExecutorService executorService);
}

public interface SyncExecutionInternal<R> extends ExecutionInternal<R>, Execution<R> {
  boolean isInterrupted();
  void setInterruptable(boolean interruptable);
  void interrupt();
  SyncExecutionInternal<R> copy();
}
