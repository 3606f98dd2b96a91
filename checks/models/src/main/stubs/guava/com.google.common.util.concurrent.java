package com.google.common.util.concurrent;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Special.IMMEDIATE;
import static dev.fairlead.annotations.Special.REJECTED;
import static dev.fairlead.annotations.Times.REPEATEDLY;
import static dev.fairlead.annotations.WaitsFor.LOCK;
import static dev.fairlead.annotations.WaitsFor.THREAD;

import com.google.common.base.Function;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.Joins;
import dev.fairlead.annotations.Limits;
import dev.fairlead.annotations.RunsOnWorkers;
import dev.fairlead.annotations.TakesOwnership;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;

public abstract class AbstractExecutionThreadService implements Service {
  protected AbstractExecutionThreadService();
  protected void startUp() throws Exception;
  protected abstract void run() throws Exception;
  protected void shutDown() throws Exception;
  protected void triggerShutdown();
  protected Executor executor();
  public boolean isRunning();
  public Service.State state();
  public void addListener(Service.Listener listener, Executor executor);
  public Throwable failureCause();
  public Service startAsync();
  public Service stopAsync();
  @Blocking(THREAD) @Joins public void awaitRunning();
  @Blocking(THREAD) @Joins public void awaitRunning(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) Duration timeout) throws TimeoutException;
  @Blocking(THREAD) @Joins public void awaitRunning(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit) throws TimeoutException;
  @Blocking(THREAD) @Joins public void awaitTerminated();
  @Blocking(THREAD) @Joins public void awaitTerminated(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) Duration timeout) throws TimeoutException;
  @Blocking(THREAD) @Joins public void awaitTerminated(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit) throws TimeoutException;
  protected String serviceName();
}

public abstract class AbstractFuture<V> extends AbstractFutureState<V> {
  protected AbstractFuture();
  @Blocking(THREAD) @Joins public V get(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit) throws InterruptedException, TimeoutException, ExecutionException;
  @Blocking(THREAD) @Joins public V get() throws InterruptedException, ExecutionException;
  public boolean isDone();
  public boolean isCancelled();
  public boolean cancel(boolean mayInterruptIfRunning);
  protected void interruptTask();
  protected boolean wasInterrupted();
  public void addListener(Runnable listener, Executor executor);
  protected boolean set(V value);
  protected boolean setException(Throwable throwable);
  protected boolean setFuture(ListenableFuture<? extends V> future);
  protected void afterDone();
  protected Throwable tryInternalFastPathGetFailure();
  protected String pendingToString();

  interface Trusted<V> extends ListenableFuture<V> {}
  static abstract class TrustedFuture<V> extends AbstractFuture<V> implements AbstractFuture.Trusted<V> {
    public V get() throws InterruptedException, ExecutionException;
    public V get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException;
    public boolean isDone();
    public boolean isCancelled();
    public void addListener(Runnable listener, Executor executor);
    public boolean cancel(boolean mayInterruptIfRunning);
  }
}

abstract class AbstractFutureState<V> implements ListenableFuture<V> {}

public abstract class AbstractIdleService implements Service {
  protected AbstractIdleService();
  protected abstract void startUp() throws Exception;
  protected abstract void shutDown() throws Exception;
  protected Executor executor();
  public boolean isRunning();
  public Service.State state();
  public void addListener(Service.Listener listener, Executor executor);
  public Throwable failureCause();
  public Service startAsync();
  public Service stopAsync();
  @Blocking(THREAD) @Joins public void awaitRunning();
  @Blocking(THREAD) @Joins public void awaitRunning(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) Duration timeout) throws TimeoutException;
  @Blocking(THREAD) @Joins public void awaitRunning(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit) throws TimeoutException;
  @Blocking(THREAD) @Joins public void awaitTerminated();
  @Blocking(THREAD) @Joins public void awaitTerminated(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) Duration timeout) throws TimeoutException;
  @Blocking(THREAD) @Joins public void awaitTerminated(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit) throws TimeoutException;
  protected String serviceName();
}

public abstract class AbstractScheduledService implements Service {
  protected AbstractScheduledService();
  protected abstract void runOneIteration() throws Exception;
  protected void startUp() throws Exception;
  protected void shutDown() throws Exception;
  protected abstract AbstractScheduledService.Scheduler scheduler();
  protected ScheduledExecutorService executor();
  protected String serviceName();
  public boolean isRunning();
  public Service.State state();
  public void addListener(Service.Listener listener, Executor executor);
  public Throwable failureCause();
  public Service startAsync();
  public Service stopAsync();
  @Blocking(THREAD) @Joins public void awaitRunning();
  @Blocking(THREAD) @Joins public void awaitRunning(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) Duration timeout) throws TimeoutException;
  @Blocking(THREAD) @Joins public void awaitRunning(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit) throws TimeoutException;
  @Blocking(THREAD) @Joins public void awaitTerminated();
  @Blocking(THREAD) @Joins public void awaitTerminated(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) Duration timeout) throws TimeoutException;
  @Blocking(THREAD) @Joins public void awaitTerminated(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit) throws TimeoutException;

  public static abstract class Scheduler {}
}

public abstract class AbstractService implements Service {
  protected AbstractService();
  protected abstract void doStart();
  protected abstract void doStop();
  protected void doCancelStart();
  public Service startAsync();
  public Service stopAsync();
  @Blocking(THREAD) @Joins public void awaitRunning();
  @Blocking(THREAD) @Joins public void awaitRunning(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) Duration timeout) throws TimeoutException;
  @Blocking(THREAD) @Joins public void awaitRunning(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit) throws TimeoutException;
  @Blocking(THREAD) @Joins public void awaitTerminated();
  @Blocking(THREAD) @Joins public void awaitTerminated(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) Duration timeout) throws TimeoutException;
  @Blocking(THREAD) @Joins public void awaitTerminated(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit) throws TimeoutException;
  protected void notifyStarted();
  protected void notifyStopped();
  protected void notifyFailed(Throwable cause);
  public boolean isRunning();
  public Service.State state();
  public Throwable failureCause();
  public void addListener(Service.Listener listener, Executor executor);
}

public interface AsyncCallable<V> {
  ListenableFuture<V> call() throws Exception;
}

public interface AsyncFunction<I, O> {
  ListenableFuture<O> apply(I input) throws Exception;
}

public final class ClosingFuture<V> {
  public static <V> ClosingFuture<V> submit(ClosingFuture.ClosingCallable<V> callable, Executor executor);
  public static <V> ClosingFuture<V> submitAsync(ClosingFuture.AsyncClosingCallable<V> callable, Executor executor);
  public static <V> ClosingFuture<V> from(ListenableFuture<V> future);
  public static <C extends Object & AutoCloseable> ClosingFuture<C> eventuallyClosing(ListenableFuture<C> future, Executor closingExecutor);
  public static ClosingFuture.Combiner whenAllComplete(Iterable<? extends ClosingFuture<?>> futures);
  public static ClosingFuture.Combiner whenAllComplete(ClosingFuture<?> future1, ClosingFuture<?>... moreFutures);
  public static ClosingFuture.Combiner whenAllSucceed(Iterable<? extends ClosingFuture<?>> futures);
  public static <V1, V2> ClosingFuture.Combiner2<V1, V2> whenAllSucceed(ClosingFuture<V1> future1, ClosingFuture<V2> future2);
  public static <V1, V2, V3> ClosingFuture.Combiner3<V1, V2, V3> whenAllSucceed(ClosingFuture<V1> future1, ClosingFuture<V2> future2, ClosingFuture<V3> future3);
  public static <V1, V2, V3, V4> ClosingFuture.Combiner4<V1, V2, V3, V4> whenAllSucceed(ClosingFuture<V1> future1, ClosingFuture<V2> future2, ClosingFuture<V3> future3, ClosingFuture<V4> future4);
  public static <V1, V2, V3, V4, V5> ClosingFuture.Combiner5<V1, V2, V3, V4, V5> whenAllSucceed(ClosingFuture<V1> future1, ClosingFuture<V2> future2, ClosingFuture<V3> future3, ClosingFuture<V4> future4, ClosingFuture<V5> future5);
  public static ClosingFuture.Combiner whenAllSucceed(ClosingFuture<?> future1, ClosingFuture<?> future2, ClosingFuture<?> future3, ClosingFuture<?> future4, ClosingFuture<?> future5, ClosingFuture<?> future6, ClosingFuture<?>... moreFutures);
  public ListenableFuture<?> statusFuture();
  public <U> ClosingFuture<U> transform(ClosingFuture.ClosingFunction<? super V, U> function, Executor executor);
  public <U> ClosingFuture<U> transformAsync(ClosingFuture.AsyncClosingFunction<? super V, U> function, Executor executor);
  public static <V, U> ClosingFuture.AsyncClosingFunction<V, U> withoutCloser(AsyncFunction<V, U> function);
  public <X extends Throwable> ClosingFuture<V> catching(Class<X> exceptionType, ClosingFuture.ClosingFunction<? super X, ? extends V> fallback, Executor executor);
  public <X extends Throwable> ClosingFuture<V> catchingAsync(Class<X> exceptionType, ClosingFuture.AsyncClosingFunction<? super X, ? extends V> fallback, Executor executor);
  public FluentFuture<V> finishToFuture();
  public void finishToValueAndCloser(ClosingFuture.ValueAndCloserConsumer<? super V> consumer, Executor executor);
  public boolean cancel(boolean mayInterruptIfRunning);

  public interface AsyncClosingCallable<V> {
    ClosingFuture<V> call(ClosingFuture.DeferredCloser closer) throws Exception;
  }
  public interface AsyncClosingFunction<T, U> {
    ClosingFuture<U> apply(ClosingFuture.DeferredCloser closer, T input) throws Exception;
  }
  public interface ClosingCallable<V> {
    V call(ClosingFuture.DeferredCloser closer) throws Exception;
  }
  public interface ClosingFunction<T, U> {
    U apply(ClosingFuture.DeferredCloser closer, T input) throws Exception;
  }
  public static class Combiner {}
  public static final class Combiner2<V1, V2> extends ClosingFuture.Combiner {}
  public static final class Combiner3<V1, V2, V3> extends ClosingFuture.Combiner {}
  public static final class Combiner4<V1, V2, V3, V4> extends ClosingFuture.Combiner {}
  public static final class Combiner5<V1, V2, V3, V4, V5> extends ClosingFuture.Combiner {}
  public static final class DeferredCloser {}
  public static final class ValueAndCloser<V> {}
  public interface ValueAndCloserConsumer<V> {
    void accept(ClosingFuture.ValueAndCloser<V> valueAndCloser);
  }
}

public abstract class FluentFuture<V> extends GwtFluentFutureCatchingSpecialization<V> {
  public static <V> FluentFuture<V> from(ListenableFuture<V> future);
  public static <V> FluentFuture<V> from(FluentFuture<V> future);
  public <X extends Throwable> FluentFuture<V> catching(Class<X> exceptionType, Function<? super X, ? extends V> fallback, Executor executor);
  public <X extends Throwable> FluentFuture<V> catchingAsync(Class<X> exceptionType, AsyncFunction<? super X, ? extends V> fallback, Executor executor);
  public FluentFuture<V> withTimeout(Duration timeout, ScheduledExecutorService scheduledExecutor);
  public FluentFuture<V> withTimeout(long timeout, TimeUnit unit, ScheduledExecutorService scheduledExecutor);
  public <T> FluentFuture<T> transformAsync(AsyncFunction<? super V, T> function, Executor executor);
  public <T> FluentFuture<T> transform(Function<? super V, T> function, Executor executor);
  public void addCallback(FutureCallback<? super V> callback, Executor executor);
}

public interface FutureCallback<V> {
  void onSuccess(V result);
  void onFailure(Throwable t);
}

public final class Futures extends GwtFuturesCatchingSpecialization {
  public static <V> ListenableFuture<V> immediateFuture(V value);
  public static ListenableFuture<Void> immediateVoidFuture();
  public static <V> ListenableFuture<V> immediateFailedFuture(Throwable throwable);
  public static <V> ListenableFuture<V> immediateCancelledFuture();
  @Forks public static <O> ListenableFuture<O> submit(@RunsOnWorkers Callable<O> callable, Executor executor);
  @Forks public static ListenableFuture<Void> submit(@RunsOnWorkers Runnable runnable, Executor executor);
  @Forks public static <O> ListenableFuture<O> submitAsync(@RunsOnWorkers AsyncCallable<O> callable, Executor executor);
  @Forks public static <O> ListenableFuture<O> scheduleAsync(@RunsOnWorkers AsyncCallable<O> callable, Duration delay, ScheduledExecutorService executorService);
  @Forks public static <O> ListenableFuture<O> scheduleAsync(@RunsOnWorkers AsyncCallable<O> callable, long delay, TimeUnit timeUnit, ScheduledExecutorService executorService);
  public static <V, X extends Throwable> ListenableFuture<V> catching(ListenableFuture<? extends V> input, Class<X> exceptionType, Function<? super X, ? extends V> fallback, Executor executor);
  public static <V, X extends Throwable> ListenableFuture<V> catchingAsync(ListenableFuture<? extends V> input, Class<X> exceptionType, AsyncFunction<? super X, ? extends V> fallback, Executor executor);
  public static <V> ListenableFuture<V> withTimeout(ListenableFuture<V> delegate, Duration time, ScheduledExecutorService scheduledExecutor);
  public static <V> ListenableFuture<V> withTimeout(ListenableFuture<V> delegate, @Bounds(CALL) long time, TimeUnit unit, ScheduledExecutorService scheduledExecutor);
  public static <I, O> ListenableFuture<O> transformAsync(ListenableFuture<I> input, AsyncFunction<? super I, ? extends O> function, Executor executor);
  public static <I, O> ListenableFuture<O> transform(ListenableFuture<I> input, Function<? super I, ? extends O> function, Executor executor);
  public static <I, O> Future<O> lazyTransform(Future<I> input, Function<? super I, ? extends O> function);
  @Joins public static <V> ListenableFuture<List<V>> allAsList(ListenableFuture<? extends V>... futures);
  @Joins public static <V> ListenableFuture<List<V>> allAsList(Iterable<? extends ListenableFuture<? extends V>> futures);
  @Joins public static <V> Futures.FutureCombiner<V> whenAllComplete(ListenableFuture<? extends V>... futures);
  @Joins public static <V> Futures.FutureCombiner<V> whenAllComplete(Iterable<? extends ListenableFuture<? extends V>> futures);
  @Joins public static <V> Futures.FutureCombiner<V> whenAllSucceed(ListenableFuture<? extends V>... futures);
  @Joins public static <V> Futures.FutureCombiner<V> whenAllSucceed(Iterable<? extends ListenableFuture<? extends V>> futures);
  public static <V> ListenableFuture<V> nonCancellationPropagating(ListenableFuture<V> future);
  @Joins public static <V> ListenableFuture<List<V>> successfulAsList(ListenableFuture<? extends V>... futures);
  @Joins public static <V> ListenableFuture<List<V>> successfulAsList(Iterable<? extends ListenableFuture<? extends V>> futures);
  public static <T> ImmutableList<ListenableFuture<T>> inCompletionOrder(Iterable<? extends ListenableFuture<? extends T>> futures);
  public static <V> void addCallback(ListenableFuture<V> future, FutureCallback<? super V> callback, Executor executor);
  public static <V> V getDone(Future<V> future) throws ExecutionException;
  @Blocking(THREAD) @Joins public static <V, X extends Exception> V getChecked(Future<V> future, Class<X> exceptionClass) throws X;
  @Blocking(THREAD) @Joins public static <V, X extends Exception> V getChecked(Future<V> future, Class<X> exceptionClass, Duration timeout) throws X;
  @Blocking(THREAD) @Joins public static <V, X extends Exception> V getChecked(Future<V> future, Class<X> exceptionClass, @Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit) throws X;
  @Blocking(THREAD) @Joins public static <V> V getUnchecked(Future<V> future);

  public static final class FutureCombiner<V> {
    public <C> ListenableFuture<C> callAsync(AsyncCallable<C> combiner, Executor executor);
    public <C> ListenableFuture<C> call(Callable<C> combiner, Executor executor);
    public ListenableFuture<?> run(Runnable combiner, Executor executor);
  }
}

abstract class GwtFluentFutureCatchingSpecialization<V> extends AbstractFuture<V> {}

abstract class GwtFuturesCatchingSpecialization {}

public interface ListenableFuture<V> extends Future<V> {
  void addListener(Runnable listener, Executor executor);
}

public class ListenableFutureTask<V> extends FutureTask<V> implements ListenableFuture<V> {
  public static <V> ListenableFutureTask<V> create(Callable<V> callable);
  public static <V> ListenableFutureTask<V> create(Runnable runnable, V result);
  public void addListener(Runnable listener, Executor exec);
  public V get(long timeout, TimeUnit unit) throws TimeoutException, InterruptedException, ExecutionException;
  protected void done();
}

public interface ListenableScheduledFuture<V> extends ScheduledFuture<V>, ListenableFuture<V> {}

public interface ListeningExecutorService extends ExecutorService {
  @Forks <T> ListenableFuture<T> submit(@RunsOnWorkers Callable<T> task);
  @Forks ListenableFuture<?> submit(@RunsOnWorkers Runnable task);
  @Forks <T> ListenableFuture<T> submit(@RunsOnWorkers Runnable task, T result);
  @Blocking(THREAD) @Joins <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> tasks) throws InterruptedException;
  @Blocking(THREAD) @Joins <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> tasks, long timeout, TimeUnit unit) throws InterruptedException;
  @Blocking(THREAD) @Joins default <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> tasks, Duration timeout) throws InterruptedException;
  default <T> T invokeAny(Collection<? extends Callable<T>> tasks, Duration timeout) throws InterruptedException, ExecutionException, TimeoutException;
  default boolean awaitTermination(Duration timeout) throws InterruptedException;
}

public interface ListeningScheduledExecutorService extends ScheduledExecutorService, ListeningExecutorService {
  @Forks ListenableScheduledFuture<?> schedule(@RunsOnWorkers Runnable command, long delay, TimeUnit unit);
  @Forks default ListenableScheduledFuture<?> schedule(@RunsOnWorkers Runnable command, Duration delay);
  @Forks <V> ListenableScheduledFuture<V> schedule(@RunsOnWorkers Callable<V> callable, long delay, TimeUnit unit);
  @Forks default <V> ListenableScheduledFuture<V> schedule(@RunsOnWorkers Callable<V> callable, Duration delay);
  @Forks ListenableScheduledFuture<?> scheduleAtFixedRate(@RunsOnWorkers(REPEATEDLY) Runnable command, long initialDelay, long period, TimeUnit unit);
  @Forks default ListenableScheduledFuture<?> scheduleAtFixedRate(@RunsOnWorkers(REPEATEDLY) Runnable command, Duration initialDelay, Duration period);
  @Forks ListenableScheduledFuture<?> scheduleWithFixedDelay(@RunsOnWorkers(REPEATEDLY) Runnable command, long initialDelay, long delay, TimeUnit unit);
  @Forks default ListenableScheduledFuture<?> scheduleWithFixedDelay(@RunsOnWorkers(REPEATEDLY) Runnable command, Duration initialDelay, Duration delay);
}

public final class Monitor {
  @Blocking(LOCK) public void enter();
  @Blocking(LOCK) public boolean enter(Duration time);
  @Blocking(LOCK) public boolean enter(long time, TimeUnit unit);
  @Blocking(LOCK) public void enterInterruptibly() throws InterruptedException;
  @Blocking(LOCK) public boolean enterInterruptibly(Duration time) throws InterruptedException;
  @Blocking(LOCK) public boolean enterInterruptibly(long time, TimeUnit unit) throws InterruptedException;
  @Blocking({LOCK, THREAD}) public void enterWhen(Monitor.Guard guard) throws InterruptedException;
  @Blocking({LOCK, THREAD}) public boolean enterWhen(Monitor.Guard guard, Duration time) throws InterruptedException;
  @Blocking({LOCK, THREAD}) public boolean enterWhen(Monitor.Guard guard, long time, TimeUnit unit) throws InterruptedException;
  @Blocking({LOCK, THREAD}) public void enterWhenUninterruptibly(Monitor.Guard guard);
  @Blocking({LOCK, THREAD}) public boolean enterWhenUninterruptibly(Monitor.Guard guard, Duration time);
  @Blocking({LOCK, THREAD}) public boolean enterWhenUninterruptibly(Monitor.Guard guard, long time, TimeUnit unit);
  @Blocking(LOCK) public boolean enterIf(Monitor.Guard guard);
  @Blocking(LOCK) public boolean enterIf(Monitor.Guard guard, Duration time);
  @Blocking(LOCK) public boolean enterIf(Monitor.Guard guard, long time, TimeUnit unit);
  @Blocking(THREAD) public void waitFor(Monitor.Guard guard) throws InterruptedException;
  @Blocking(THREAD) public boolean waitFor(Monitor.Guard guard, Duration time) throws InterruptedException;
  @Blocking(THREAD) public boolean waitFor(Monitor.Guard guard, long time, TimeUnit unit) throws InterruptedException;
  @Blocking(THREAD) public void waitForUninterruptibly(Monitor.Guard guard);
  @Blocking(THREAD) public boolean waitForUninterruptibly(Monitor.Guard guard, Duration time);
  @Blocking(THREAD) public boolean waitForUninterruptibly(Monitor.Guard guard, long time, TimeUnit unit);
  public void leave();

  public static abstract class Guard {}
}

public final class MoreExecutors {
  public static ExecutorService getExitingExecutorService(@TakesOwnership ThreadPoolExecutor executor, Duration terminationTimeout);
  public static ExecutorService getExitingExecutorService(@TakesOwnership ThreadPoolExecutor executor, long terminationTimeout, TimeUnit timeUnit);
  public static ExecutorService getExitingExecutorService(@TakesOwnership ThreadPoolExecutor executor);
  public static ScheduledExecutorService getExitingScheduledExecutorService(@TakesOwnership ScheduledThreadPoolExecutor executor, Duration terminationTimeout);
  public static ScheduledExecutorService getExitingScheduledExecutorService(@TakesOwnership ScheduledThreadPoolExecutor executor, long terminationTimeout, TimeUnit timeUnit);
  public static ScheduledExecutorService getExitingScheduledExecutorService(@TakesOwnership ScheduledThreadPoolExecutor executor);
  public static void addDelayedShutdownHook(ExecutorService service, Duration terminationTimeout);
  public static void addDelayedShutdownHook(ExecutorService service, long terminationTimeout, TimeUnit timeUnit);
  public static ListeningExecutorService newDirectExecutorService();
  public static Executor directExecutor();
  public static Executor newSequentialExecutor(Executor delegate);
  public static ListeningExecutorService listeningDecorator(ExecutorService delegate);
  public static ListeningScheduledExecutorService listeningDecorator(ScheduledExecutorService delegate);
  public static ThreadFactory platformThreadFactory();
  @Blocking(THREAD) @Joins public static boolean shutdownAndAwaitTermination(ExecutorService service, Duration timeout);
  @Blocking(THREAD) @Joins public static boolean shutdownAndAwaitTermination(ExecutorService service, long timeout, TimeUnit unit);
}

public abstract class RateLimiter {
  public static RateLimiter create(double permitsPerSecond);
  public static RateLimiter create(double permitsPerSecond, Duration warmupPeriod);
  public static RateLimiter create(double permitsPerSecond, long warmupPeriod, TimeUnit unit);
  public void setRate(double permitsPerSecond);
  public double getRate();
  @Limits @Blocking(THREAD) public double acquire();
  @Limits @Blocking(THREAD) public double acquire(int permits);
  @Limits @Blocking(THREAD) public boolean tryAcquire(@Bounds(value = ACQUIRE, zero = IMMEDIATE, negative = IMMEDIATE) Duration timeout);
  @Limits @Blocking(THREAD) public boolean tryAcquire(@Bounds(value = ACQUIRE, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit);
  @Limits public boolean tryAcquire(int permits);
  @Limits public boolean tryAcquire();
  @Limits @Blocking(THREAD) public boolean tryAcquire(int permits, @Bounds(value = ACQUIRE, zero = IMMEDIATE, negative = IMMEDIATE) Duration timeout);
  @Limits @Blocking(THREAD) public boolean tryAcquire(int permits, @Bounds(value = ACQUIRE, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit);
}

public interface Service {
  Service startAsync();
  boolean isRunning();
  Service.State state();
  Service stopAsync();
  @Blocking(THREAD) @Joins void awaitRunning();
  @Blocking(THREAD) @Joins default void awaitRunning(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) Duration timeout) throws TimeoutException;
  @Blocking(THREAD) @Joins void awaitRunning(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit) throws TimeoutException;
  @Blocking(THREAD) @Joins void awaitTerminated();
  @Blocking(THREAD) @Joins default void awaitTerminated(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) Duration timeout) throws TimeoutException;
  @Blocking(THREAD) @Joins void awaitTerminated(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit) throws TimeoutException;
  Throwable failureCause();
  void addListener(Service.Listener listener, Executor executor);

  public static abstract class Listener {}
  public enum State {
    NEW, STARTING, RUNNING, STOPPING, TERMINATED, FAILED;
  }
}

public final class ServiceManager implements ServiceManagerBridge {
  public ServiceManager(Iterable<? extends Service> services);
  public void addListener(ServiceManager.Listener listener, Executor executor);
  public ServiceManager startAsync();
  @Blocking(THREAD) @Joins public void awaitHealthy();
  @Blocking(THREAD) @Joins public void awaitHealthy(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) Duration timeout) throws TimeoutException;
  @Blocking(THREAD) @Joins public void awaitHealthy(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit) throws TimeoutException;
  public ServiceManager stopAsync();
  @Blocking(THREAD) @Joins public void awaitStopped();
  @Blocking(THREAD) @Joins public void awaitStopped(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) Duration timeout) throws TimeoutException;
  @Blocking(THREAD) @Joins public void awaitStopped(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit) throws TimeoutException;
  public boolean isHealthy();
  public ImmutableSetMultimap<Service.State, Service> servicesByState();
  public ImmutableMap<Service, Long> startupTimes();
  public ImmutableMap<Service, Duration> startupDurations();

  public static abstract class Listener {}
}

interface ServiceManagerBridge {
  ImmutableMultimap<Service.State, Service> servicesByState();
}

public final class SettableFuture<V> extends AbstractFuture.TrustedFuture<V> {
  public static <V> SettableFuture<V> create();
  public boolean set(V value);
  public boolean setException(Throwable throwable);
  public boolean setFuture(ListenableFuture<? extends V> future);
}

public final class SimpleTimeLimiter implements TimeLimiter {
  public static SimpleTimeLimiter create(ExecutorService executor);
  public <T> T newProxy(T target, Class<T> interfaceType, @Bounds(value = CALL, zero = REJECTED) long timeoutDuration, TimeUnit timeoutUnit);
  @Blocking(THREAD) @Joins public <T> T callWithTimeout(@RunsOnWorkers Callable<T> callable, @Bounds(value = CALL, zero = REJECTED) long timeoutDuration, TimeUnit timeoutUnit) throws TimeoutException, InterruptedException, ExecutionException;
  @Blocking(THREAD) @Joins public <T> T callUninterruptiblyWithTimeout(@RunsOnWorkers Callable<T> callable, @Bounds(value = CALL, zero = REJECTED) long timeoutDuration, TimeUnit timeoutUnit) throws TimeoutException, ExecutionException;
  @Blocking(THREAD) @Joins public void runWithTimeout(@RunsOnWorkers Runnable runnable, @Bounds(value = CALL, zero = REJECTED) long timeoutDuration, TimeUnit timeoutUnit) throws TimeoutException, InterruptedException;
  @Blocking(THREAD) @Joins public void runUninterruptiblyWithTimeout(@RunsOnWorkers Runnable runnable, @Bounds(value = CALL, zero = REJECTED) long timeoutDuration, TimeUnit timeoutUnit) throws TimeoutException;
}

public abstract class Striped<L> {
  public abstract L get(Object key);
  public abstract L getAt(int index);
  public abstract int size();
  public Iterable<L> bulkGet(Iterable<? extends Object> keys);
  public static Striped<Lock> lock(int stripes);
  public static Striped<Lock> lazyWeakLock(int stripes);
  public static Striped<Semaphore> semaphore(int stripes, int permits);
  public static Striped<Semaphore> lazyWeakSemaphore(int stripes, int permits);
  public static Striped<ReadWriteLock> readWriteLock(int stripes);
  public static Striped<ReadWriteLock> lazyWeakReadWriteLock(int stripes);
}

public final class ThreadFactoryBuilder {
  public ThreadFactoryBuilder();
  public ThreadFactoryBuilder setNameFormat(String nameFormat);
  public ThreadFactoryBuilder setDaemon(boolean daemon);
  public ThreadFactoryBuilder setPriority(int priority);
  public ThreadFactoryBuilder setUncaughtExceptionHandler(Thread.UncaughtExceptionHandler uncaughtExceptionHandler);
  public ThreadFactoryBuilder setThreadFactory(ThreadFactory backingThreadFactory);
  public ThreadFactory build();
}

public interface TimeLimiter {
  <T> T newProxy(T target, Class<T> interfaceType, @Bounds(value = CALL, zero = REJECTED) long timeoutDuration, TimeUnit timeoutUnit);
  default <T> T newProxy(T target, Class<T> interfaceType, @Bounds(value = CALL, zero = REJECTED) Duration timeout);
  @Blocking(THREAD) @Joins <T> T callWithTimeout(@RunsOnWorkers Callable<T> callable, @Bounds(value = CALL, zero = REJECTED) long timeoutDuration, TimeUnit timeoutUnit) throws TimeoutException, InterruptedException, ExecutionException;
  @Blocking(THREAD) @Joins default <T> T callWithTimeout(@RunsOnWorkers Callable<T> callable, @Bounds(value = CALL, zero = REJECTED) Duration timeout) throws TimeoutException, InterruptedException, ExecutionException;
  @Blocking(THREAD) @Joins <T> T callUninterruptiblyWithTimeout(@RunsOnWorkers Callable<T> callable, @Bounds(value = CALL, zero = REJECTED) long timeoutDuration, TimeUnit timeoutUnit) throws TimeoutException, ExecutionException;
  @Blocking(THREAD) @Joins default <T> T callUninterruptiblyWithTimeout(@RunsOnWorkers Callable<T> callable, @Bounds(value = CALL, zero = REJECTED) Duration timeout) throws TimeoutException, ExecutionException;
  @Blocking(THREAD) @Joins void runWithTimeout(@RunsOnWorkers Runnable runnable, @Bounds(value = CALL, zero = REJECTED) long timeoutDuration, TimeUnit timeoutUnit) throws TimeoutException, InterruptedException;
  @Blocking(THREAD) @Joins default void runWithTimeout(@RunsOnWorkers Runnable runnable, @Bounds(value = CALL, zero = REJECTED) Duration timeout) throws TimeoutException, InterruptedException;
  @Blocking(THREAD) @Joins void runUninterruptiblyWithTimeout(@RunsOnWorkers Runnable runnable, @Bounds(value = CALL, zero = REJECTED) long timeoutDuration, TimeUnit timeoutUnit) throws TimeoutException;
  @Blocking(THREAD) @Joins default void runUninterruptiblyWithTimeout(@RunsOnWorkers Runnable runnable, @Bounds(value = CALL, zero = REJECTED) Duration timeout) throws TimeoutException;
}

public class UncheckedExecutionException extends RuntimeException {
  protected UncheckedExecutionException();
  protected UncheckedExecutionException(String message);
  public UncheckedExecutionException(String message, Throwable cause);
  public UncheckedExecutionException(Throwable cause);
}

public class UncheckedTimeoutException extends RuntimeException {
  public UncheckedTimeoutException();
  public UncheckedTimeoutException(String message);
  public UncheckedTimeoutException(Throwable cause);
  public UncheckedTimeoutException(String message, Throwable cause);
}

public final class Uninterruptibles {
  @Blocking(THREAD) @Joins public static void awaitUninterruptibly(CountDownLatch latch);
  @Blocking(THREAD) @Joins public static boolean awaitUninterruptibly(CountDownLatch latch, @Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) Duration timeout);
  @Blocking(THREAD) @Joins public static boolean awaitUninterruptibly(CountDownLatch latch, @Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit);
  @Blocking(THREAD) @Joins public static boolean awaitUninterruptibly(Condition condition, @Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) Duration timeout);
  @Blocking(THREAD) @Joins public static boolean awaitUninterruptibly(Condition condition, @Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit);
  @Blocking(THREAD) @Joins public static void joinUninterruptibly(Thread toJoin);
  @Blocking(THREAD) @Joins public static void joinUninterruptibly(Thread toJoin, @Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) Duration timeout);
  @Blocking(THREAD) @Joins public static void joinUninterruptibly(Thread toJoin, @Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit);
  @Blocking(THREAD) @Joins public static <V> V getUninterruptibly(Future<V> future) throws ExecutionException;
  @Blocking(THREAD) @Joins public static <V> V getUninterruptibly(Future<V> future, @Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) Duration timeout) throws ExecutionException, TimeoutException;
  @Blocking(THREAD) @Joins public static <V> V getUninterruptibly(Future<V> future, @Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit) throws ExecutionException, TimeoutException;
  @Blocking(THREAD) public static <E> E takeUninterruptibly(BlockingQueue<E> queue);
  @Blocking(THREAD) public static <E> void putUninterruptibly(BlockingQueue<E> queue, E element);
  @Blocking(THREAD) public static void sleepUninterruptibly(Duration sleepFor);
  @Blocking(THREAD) public static void sleepUninterruptibly(long sleepFor, TimeUnit unit);
  @Blocking(THREAD) @Limits public static boolean tryAcquireUninterruptibly(Semaphore semaphore, @Bounds(value = ACQUIRE, zero = IMMEDIATE, negative = IMMEDIATE) Duration timeout);
  @Blocking(THREAD) @Limits public static boolean tryAcquireUninterruptibly(Semaphore semaphore, @Bounds(value = ACQUIRE, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit);
  @Blocking(THREAD) @Limits public static boolean tryAcquireUninterruptibly(Semaphore semaphore, int permits, @Bounds(value = ACQUIRE, zero = IMMEDIATE, negative = IMMEDIATE) Duration timeout);
  @Blocking(THREAD) @Limits public static boolean tryAcquireUninterruptibly(Semaphore semaphore, int permits, @Bounds(value = ACQUIRE, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit);
  @Blocking(LOCK) public static boolean tryLockUninterruptibly(Lock lock, @Bounds(value = ACQUIRE, zero = IMMEDIATE, negative = IMMEDIATE) Duration timeout);
  @Blocking(LOCK) public static boolean tryLockUninterruptibly(Lock lock, @Bounds(value = ACQUIRE, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit);
  @Blocking(THREAD) @Joins public static void awaitTerminationUninterruptibly(ExecutorService executor);
  @Blocking(THREAD) @Joins public static boolean awaitTerminationUninterruptibly(ExecutorService executor, @Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) Duration timeout);
  @Blocking(THREAD) @Joins public static boolean awaitTerminationUninterruptibly(ExecutorService executor, @Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit);
}
