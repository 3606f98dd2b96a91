package io.netty.util.concurrent;

import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Times.REPEATEDLY;
import static dev.fairlead.annotations.WaitsFor.THREAD;
import static dev.fairlead.annotations.Width.EXECUTOR;
import static dev.fairlead.annotations.Width.LIMITED;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.Joins;
import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Pool;
import dev.fairlead.annotations.RunsOnWorkers;
import io.netty.util.internal.InternalThreadLocalMap;
import java.util.Collection;
import java.util.EventListener;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RunnableFuture;
import java.util.concurrent.RunnableScheduledFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

@NonBlocking
public interface EventExecutor extends EventExecutorGroup {
  EventExecutor next();
  EventExecutorGroup parent();
  boolean inEventLoop();
  boolean inEventLoop(Thread thread);
  <V> Promise<V> newPromise();
  <V> ProgressivePromise<V> newProgressivePromise();
  <V> Future<V> newSucceededFuture(V result);
  <V> Future<V> newFailedFuture(Throwable cause);
}

public interface EventExecutorGroup extends ScheduledExecutorService, Iterable<EventExecutor> {
  boolean isShuttingDown();
  @Closes Future<?> shutdownGracefully();
  @Closes Future<?> shutdownGracefully(long quietPeriod, long timeout, TimeUnit unit);
  Future<?> terminationFuture();
  @Closes void shutdown();
  @Closes List<Runnable> shutdownNow();
  EventExecutor next();
  Iterator<EventExecutor> iterator();
  @Forks(EXECUTOR) Future<?> submit(@RunsOnWorkers Runnable task);
  @Forks(EXECUTOR) <T> Future<T> submit(@RunsOnWorkers Runnable task, T result);
  @Forks(EXECUTOR) <T> Future<T> submit(@RunsOnWorkers Callable<T> task);
  @Forks(EXECUTOR)
  ScheduledFuture<?> schedule(@RunsOnWorkers Runnable command, long delay, TimeUnit unit);
  @Forks(EXECUTOR)
  <V> ScheduledFuture<V> schedule(@RunsOnWorkers Callable<V> callable, long delay, TimeUnit unit);
  @Forks(EXECUTOR)
  ScheduledFuture<?> scheduleAtFixedRate(@RunsOnWorkers(REPEATEDLY) Runnable command,
      long initialDelay, long period, TimeUnit unit);
  @Forks(EXECUTOR)
  ScheduledFuture<?> scheduleWithFixedDelay(@RunsOnWorkers(REPEATEDLY) Runnable command,
      long initialDelay, long delay, TimeUnit unit);
}

public abstract class AbstractEventExecutorGroup implements EventExecutorGroup {
  public AbstractEventExecutorGroup();
  @Forks(EXECUTOR) public Future<?> submit(@RunsOnWorkers Runnable task);
  @Forks(EXECUTOR) public <T> Future<T> submit(@RunsOnWorkers Runnable task, T result);
  @Forks(EXECUTOR) public <T> Future<T> submit(@RunsOnWorkers Callable<T> task);
  @Forks(EXECUTOR)
  public ScheduledFuture<?> schedule(@RunsOnWorkers Runnable command, long delay, TimeUnit unit);
  @Forks(EXECUTOR)
  public <V> ScheduledFuture<V> schedule(@RunsOnWorkers Callable<V> callable, long delay,
      TimeUnit unit);
  @Forks(EXECUTOR)
  public ScheduledFuture<?> scheduleAtFixedRate(@RunsOnWorkers(REPEATEDLY) Runnable command,
      long initialDelay, long period, TimeUnit unit);
  @Forks(EXECUTOR)
  public ScheduledFuture<?> scheduleWithFixedDelay(@RunsOnWorkers(REPEATEDLY) Runnable command,
      long initialDelay, long delay, TimeUnit unit);
  @Closes public Future<?> shutdownGracefully();
  @Closes public void shutdown();
  @Closes public List<Runnable> shutdownNow();
  public <T> List<java.util.concurrent.Future<T>> invokeAll(
      Collection<? extends Callable<T>> tasks) throws InterruptedException;
  public <T> List<java.util.concurrent.Future<T>> invokeAll(Collection<? extends Callable<T>> tasks,
      long timeout, TimeUnit unit) throws InterruptedException;
  public <T> T invokeAny(Collection<? extends Callable<T>> tasks) throws InterruptedException,
      ExecutionException;
  public <T> T invokeAny(Collection<? extends Callable<T>> tasks, long timeout, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException;
  @Forks(EXECUTOR) public void execute(@RunsOnWorkers Runnable command);
}

public abstract class MultithreadEventExecutorGroup extends AbstractEventExecutorGroup {
  protected MultithreadEventExecutorGroup(int nThreads, ThreadFactory threadFactory,
      Object... args);
  protected MultithreadEventExecutorGroup(int nThreads, Executor executor, Object... args);
  protected MultithreadEventExecutorGroup(int nThreads, Executor executor,
      EventExecutorChooserFactory chooserFactory, Object... args);
  protected ThreadFactory newDefaultThreadFactory();
  public EventExecutor next();
  public Iterator<EventExecutor> iterator();
  public final int executorCount();
  protected EventExecutor newChild(Executor executor, Object... args) throws Exception;
  @Closes public Future<?> shutdownGracefully(long quietPeriod, long timeout, TimeUnit unit);
  public Future<?> terminationFuture();
  @Closes public void shutdown();
  public boolean isShuttingDown();
  public boolean isShutdown();
  public boolean isTerminated();
  @Blocking(THREAD) @Joins
  public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException;
}

@Connection(sharing = SHAREABLE, expensive = true)
public class DefaultEventExecutorGroup extends MultithreadEventExecutorGroup {
  @Opens @Pool(threads = LIMITED) public DefaultEventExecutorGroup(int nThreads);
  @Opens @Pool(threads = LIMITED)
  public DefaultEventExecutorGroup(int nThreads, ThreadFactory threadFactory);
  @Opens @Pool(threads = LIMITED)
  public DefaultEventExecutorGroup(int nThreads, ThreadFactory threadFactory, int maxPendingTasks,
      RejectedExecutionHandler rejectedHandler);
  protected EventExecutor newChild(Executor executor, Object... args) throws Exception;
}

public final class DefaultEventExecutor extends SingleThreadEventExecutor {
  public DefaultEventExecutor();
  public DefaultEventExecutor(ThreadFactory threadFactory);
  public DefaultEventExecutor(Executor executor);
  public DefaultEventExecutor(EventExecutorGroup parent);
  public DefaultEventExecutor(EventExecutorGroup parent, ThreadFactory threadFactory);
  public DefaultEventExecutor(EventExecutorGroup parent, Executor executor);
  public DefaultEventExecutor(EventExecutorGroup parent, ThreadFactory threadFactory,
      int maxPendingTasks, RejectedExecutionHandler rejectedExecutionHandler);
  public DefaultEventExecutor(EventExecutorGroup parent, Executor executor, int maxPendingTasks,
      RejectedExecutionHandler rejectedExecutionHandler);
  protected void run();
}

public final class UnorderedThreadPoolEventExecutor extends ScheduledThreadPoolExecutor
    implements EventExecutor {
  @Pool(threads = LIMITED) public UnorderedThreadPoolEventExecutor(int corePoolSize);
  @Pool(threads = LIMITED)
  public UnorderedThreadPoolEventExecutor(int corePoolSize, ThreadFactory threadFactory);
  @Pool(threads = LIMITED)
  public UnorderedThreadPoolEventExecutor(int corePoolSize,
      java.util.concurrent.RejectedExecutionHandler handler);
  @Pool(threads = LIMITED)
  public UnorderedThreadPoolEventExecutor(int corePoolSize, ThreadFactory threadFactory,
      java.util.concurrent.RejectedExecutionHandler handler);
  public EventExecutor next();
  public EventExecutorGroup parent();
  public boolean inEventLoop();
  public boolean inEventLoop(Thread thread);
  public <V> Promise<V> newPromise();
  public <V> ProgressivePromise<V> newProgressivePromise();
  public <V> Future<V> newSucceededFuture(V result);
  public <V> Future<V> newFailedFuture(Throwable cause);
  public boolean isShuttingDown();
  public List<Runnable> shutdownNow();
  public void shutdown();
  public Future<?> shutdownGracefully();
  public Future<?> shutdownGracefully(long quietPeriod, long timeout, TimeUnit unit);
  public Future<?> terminationFuture();
  public Iterator<EventExecutor> iterator();
  protected <V> RunnableScheduledFuture<V> decorateTask(Runnable runnable,
      RunnableScheduledFuture<V> task);
  protected <V> RunnableScheduledFuture<V> decorateTask(Callable<V> callable,
      RunnableScheduledFuture<V> task);
  public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit);
  public <V> ScheduledFuture<V> schedule(Callable<V> callable, long delay, TimeUnit unit);
  public ScheduledFuture<?> scheduleAtFixedRate(Runnable command, long initialDelay, long period,
      TimeUnit unit);
  public ScheduledFuture<?> scheduleWithFixedDelay(Runnable command, long initialDelay, long delay,
      TimeUnit unit);
  public Future<?> submit(Runnable task);
  public <T> Future<T> submit(Runnable task, T result);
  public <T> Future<T> submit(Callable<T> task);
  public void execute(Runnable command);
}

public interface OrderedEventExecutor extends EventExecutor {}

public final class GlobalEventExecutor extends AbstractScheduledEventExecutor
    implements OrderedEventExecutor {
  private GlobalEventExecutor();
  public static final GlobalEventExecutor INSTANCE;
  public int pendingTasks();
  public boolean inEventLoop(Thread thread);
  public Future<?> shutdownGracefully(long quietPeriod, long timeout, TimeUnit unit);
  public Future<?> terminationFuture();
  public void shutdown();
  public boolean isShuttingDown();
  public boolean isShutdown();
  public boolean isTerminated();
  public boolean awaitTermination(long timeout, TimeUnit unit);
  public boolean awaitInactivity(long timeout, TimeUnit unit) throws InterruptedException;
  public void execute(Runnable task);
}

public final class ImmediateEventExecutor extends AbstractEventExecutor {
  private ImmediateEventExecutor();
  public static final ImmediateEventExecutor INSTANCE;
  public boolean inEventLoop();
  public boolean inEventLoop(Thread thread);
  public Future<?> shutdownGracefully(long quietPeriod, long timeout, TimeUnit unit);
  public Future<?> terminationFuture();
  public void shutdown();
  public boolean isShuttingDown();
  public boolean isShutdown();
  public boolean isTerminated();
  public boolean awaitTermination(long timeout, TimeUnit unit);
  public void execute(Runnable command);
  public <V> Promise<V> newPromise();
  public <V> ProgressivePromise<V> newProgressivePromise();
}

public class DefaultThreadFactory implements ThreadFactory {
  protected final ThreadGroup threadGroup;
  public DefaultThreadFactory(Class<?> poolType);
  public DefaultThreadFactory(String poolName);
  public DefaultThreadFactory(Class<?> poolType, boolean daemon);
  public DefaultThreadFactory(String poolName, boolean daemon);
  public DefaultThreadFactory(Class<?> poolType, int priority);
  public DefaultThreadFactory(String poolName, int priority);
  public DefaultThreadFactory(Class<?> poolType, boolean daemon, int priority);
  public static String toPoolName(Class<?> poolType);
  public DefaultThreadFactory(String poolName, boolean daemon, int priority,
      ThreadGroup threadGroup);
  public DefaultThreadFactory(String poolName, boolean daemon, int priority);
  public Thread newThread(Runnable r);
  protected Thread newThread(Runnable r, String name);
}

public class FastThreadLocal<V> {
  public static void removeAll();
  public static int size();
  public static void destroy();
  public FastThreadLocal();
  public final V get();
  public final V getIfExists();
  public final V get(InternalThreadLocalMap threadLocalMap);
  public final void set(V value);
  public final void set(InternalThreadLocalMap threadLocalMap, V value);
  public V getAndSet(V value);
  public V getAndSet(InternalThreadLocalMap threadLocalMap, V value);
  public final boolean isSet();
  public final boolean isSet(InternalThreadLocalMap threadLocalMap);
  public final void remove();
  public final void remove(InternalThreadLocalMap threadLocalMap);
  protected V initialValue() throws Exception;
  protected void onRemoval(V value) throws Exception;
}

public class FastThreadLocalThread extends Thread {
  public FastThreadLocalThread();
  public FastThreadLocalThread(Runnable target);
  public FastThreadLocalThread(ThreadGroup group, Runnable target);
  public FastThreadLocalThread(String name);
  public FastThreadLocalThread(ThreadGroup group, String name);
  public FastThreadLocalThread(Runnable target, String name);
  public FastThreadLocalThread(ThreadGroup group, Runnable target, String name);
  public FastThreadLocalThread(ThreadGroup group, Runnable target, String name, long stackSize);
  public final InternalThreadLocalMap threadLocalMap();
  public final void setThreadLocalMap(InternalThreadLocalMap threadLocalMap);
  public boolean willCleanupFastThreadLocals();
  public static boolean willCleanupFastThreadLocals(Thread thread);
  public boolean permitBlockingCalls();
}

public interface Future<V> extends java.util.concurrent.Future<V> {
  boolean isSuccess();
  boolean isCancellable();
  Throwable cause();
  Future<V> addListener(@NonBlocking GenericFutureListener<? extends Future<? super V>> listener);
  Future<V> addListeners(GenericFutureListener<? extends Future<? super V>>... listeners);
  Future<V> removeListener(GenericFutureListener<? extends Future<? super V>> listener);
  Future<V> removeListeners(GenericFutureListener<? extends Future<? super V>>... listeners);
  @Blocking(THREAD) Future<V> sync() throws InterruptedException;
  @Blocking(THREAD) Future<V> syncUninterruptibly();
  @Blocking(THREAD) Future<V> await() throws InterruptedException;
  @Blocking(THREAD) Future<V> awaitUninterruptibly();
  @Blocking(THREAD) boolean await(long timeout, TimeUnit unit) throws InterruptedException;
  @Blocking(THREAD) boolean await(long timeoutMillis) throws InterruptedException;
  @Blocking(THREAD) boolean awaitUninterruptibly(long timeout, TimeUnit unit);
  @Blocking(THREAD) boolean awaitUninterruptibly(long timeoutMillis);
  V getNow();
  boolean cancel(boolean mayInterruptIfRunning);
}

public interface FutureListener<V> extends GenericFutureListener<Future<V>> {}

public interface GenericFutureListener<F extends Future<?>> extends EventListener {
  @NonBlocking void operationComplete(F future) throws Exception;
}

public interface GenericProgressiveFutureListener<F extends ProgressiveFuture<?>>
    extends GenericFutureListener<F> {
  @NonBlocking void operationProgressed(F future, long progress, long total) throws Exception;
}

public interface Promise<V> extends Future<V> {
  Promise<V> setSuccess(V result);
  boolean trySuccess(V result);
  Promise<V> setFailure(Throwable cause);
  boolean tryFailure(Throwable cause);
  boolean setUncancellable();
  Promise<V> addListener(@NonBlocking GenericFutureListener<? extends Future<? super V>> listener);
  Promise<V> addListeners(GenericFutureListener<? extends Future<? super V>>... listeners);
  Promise<V> removeListener(GenericFutureListener<? extends Future<? super V>> listener);
  Promise<V> removeListeners(GenericFutureListener<? extends Future<? super V>>... listeners);
  @Blocking(THREAD) Promise<V> await() throws InterruptedException;
  @Blocking(THREAD) Promise<V> awaitUninterruptibly();
  @Blocking(THREAD) Promise<V> sync() throws InterruptedException;
  @Blocking(THREAD) Promise<V> syncUninterruptibly();
}

public class DefaultPromise<V> extends AbstractFuture<V> implements Promise<V> {
  public static final String PROPERTY_MAX_LISTENER_STACK_DEPTH = "io.netty.defaultPromise.maxListenerStackDepth";
  public DefaultPromise(EventExecutor executor);
  protected DefaultPromise();
  public Promise<V> setSuccess(V result);
  public boolean trySuccess(V result);
  public Promise<V> setFailure(Throwable cause);
  public boolean tryFailure(Throwable cause);
  public boolean setUncancellable();
  public boolean isSuccess();
  public boolean isCancellable();
  public Throwable cause();
  public Promise<V> addListener(
      @NonBlocking GenericFutureListener<? extends Future<? super V>> listener);
  public Promise<V> addListeners(GenericFutureListener<? extends Future<? super V>>... listeners);
  public Promise<V> removeListener(GenericFutureListener<? extends Future<? super V>> listener);
  public Promise<V> removeListeners(
      GenericFutureListener<? extends Future<? super V>>... listeners);
  @Blocking(THREAD) public Promise<V> await() throws InterruptedException;
  @Blocking(THREAD) public Promise<V> awaitUninterruptibly();
  @Blocking(THREAD) public boolean await(long timeout, TimeUnit unit) throws InterruptedException;
  @Blocking(THREAD) public boolean await(long timeoutMillis) throws InterruptedException;
  @Blocking(THREAD) public boolean awaitUninterruptibly(long timeout, TimeUnit unit);
  @Blocking(THREAD) public boolean awaitUninterruptibly(long timeoutMillis);
  public V getNow();
  @Blocking(THREAD) public V get() throws InterruptedException, ExecutionException;
  @Blocking(THREAD)
  public V get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException,
      TimeoutException;
  public boolean cancel(boolean mayInterruptIfRunning);
  public boolean isCancelled();
  public boolean isDone();
  @Blocking(THREAD) public Promise<V> sync() throws InterruptedException;
  @Blocking(THREAD) public Promise<V> syncUninterruptibly();
  protected StringBuilder toStringBuilder();
  @NonBlocking protected EventExecutor executor();
  protected void checkDeadLock();
  protected static void notifyListener(EventExecutor eventExecutor, Future<?> future,
      GenericFutureListener<?> listener);
}

public interface ProgressiveFuture<V> extends Future<V> {
  ProgressiveFuture<V> addListener(GenericFutureListener<? extends Future<? super V>> listener);
  ProgressiveFuture<V> addListeners(
      GenericFutureListener<? extends Future<? super V>>... listeners);
  ProgressiveFuture<V> removeListener(GenericFutureListener<? extends Future<? super V>> listener);
  ProgressiveFuture<V> removeListeners(
      GenericFutureListener<? extends Future<? super V>>... listeners);
  ProgressiveFuture<V> sync() throws InterruptedException;
  ProgressiveFuture<V> syncUninterruptibly();
  ProgressiveFuture<V> await() throws InterruptedException;
  ProgressiveFuture<V> awaitUninterruptibly();
}

public interface ProgressivePromise<V> extends Promise<V>, ProgressiveFuture<V> {
  ProgressivePromise<V> setProgress(long progress, long total);
  boolean tryProgress(long progress, long total);
  ProgressivePromise<V> setSuccess(V result);
  ProgressivePromise<V> setFailure(Throwable cause);
  ProgressivePromise<V> addListener(GenericFutureListener<? extends Future<? super V>> listener);
  ProgressivePromise<V> addListeners(
      GenericFutureListener<? extends Future<? super V>>... listeners);
  ProgressivePromise<V> removeListener(GenericFutureListener<? extends Future<? super V>> listener);
  ProgressivePromise<V> removeListeners(
      GenericFutureListener<? extends Future<? super V>>... listeners);
  ProgressivePromise<V> await() throws InterruptedException;
  ProgressivePromise<V> awaitUninterruptibly();
  ProgressivePromise<V> sync() throws InterruptedException;
  ProgressivePromise<V> syncUninterruptibly();
}

public final class PromiseCombiner {
  public PromiseCombiner();
  public PromiseCombiner(EventExecutor executor);
  public void add(Promise promise);
  public void add(Future future);
  public void addAll(Promise... promises);
  public void addAll(Future... futures);
  public void finish(Promise<Void> aggregatePromise);
}

public interface ScheduledFuture<V> extends Future<V>, java.util.concurrent.ScheduledFuture<V> {}

public interface RejectedExecutionHandler {
  void rejected(Runnable task, SingleThreadEventExecutor executor);
}

public interface EventExecutorChooserFactory {
  EventExecutorChooserFactory.EventExecutorChooser newChooser(EventExecutor[] executors);

  interface EventExecutorChooser {
    EventExecutor next();
  }
}

public final class ThreadPerTaskExecutor implements Executor {
  public ThreadPerTaskExecutor(ThreadFactory threadFactory);
  public void execute(Runnable command);
}

public abstract class AbstractEventExecutor extends AbstractExecutorService
    implements EventExecutor {
  protected AbstractEventExecutor();
  protected AbstractEventExecutor(EventExecutorGroup parent);
  public EventExecutorGroup parent();
  public EventExecutor next();
  public boolean inEventLoop();
  public Iterator<EventExecutor> iterator();
  public Future<?> shutdownGracefully();
  public void shutdown();
  public List<Runnable> shutdownNow();
  public <V> Promise<V> newPromise();
  public <V> ProgressivePromise<V> newProgressivePromise();
  public <V> Future<V> newSucceededFuture(V result);
  public <V> Future<V> newFailedFuture(Throwable cause);
  public Future<?> submit(Runnable task);
  public <T> Future<T> submit(Runnable task, T result);
  public <T> Future<T> submit(Callable<T> task);
  protected final <T> RunnableFuture<T> newTaskFor(Runnable runnable, T value);
  protected final <T> RunnableFuture<T> newTaskFor(Callable<T> callable);
  public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit);
  public <V> ScheduledFuture<V> schedule(Callable<V> callable, long delay, TimeUnit unit);
  public ScheduledFuture<?> scheduleAtFixedRate(Runnable command, long initialDelay, long period,
      TimeUnit unit);
  public ScheduledFuture<?> scheduleWithFixedDelay(Runnable command, long initialDelay, long delay,
      TimeUnit unit);
  protected static void safeExecute(Runnable task);
  protected static void runTask(Runnable task);
  public void lazyExecute(Runnable task);
}

public abstract class AbstractFuture<V> implements Future<V> {
  public AbstractFuture();
  public V get() throws InterruptedException, ExecutionException;
  public V get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException,
      TimeoutException;
}

public abstract class AbstractScheduledEventExecutor extends AbstractEventExecutor {
  protected AbstractScheduledEventExecutor();
  protected AbstractScheduledEventExecutor(EventExecutorGroup parent);
  protected long getCurrentTimeNanos();
  protected static long nanoTime();
  protected static long deadlineToDelayNanos(long deadlineNanos);
  protected static long initialNanoTime();
  protected void cancelScheduledTasks();
  protected final Runnable pollScheduledTask();
  protected final Runnable pollScheduledTask(long nanoTime);
  protected final long nextScheduledTaskNano();
  protected final long nextScheduledTaskDeadlineNanos();
  protected final boolean hasScheduledTasks();
  public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit);
  public <V> ScheduledFuture<V> schedule(Callable<V> callable, long delay, TimeUnit unit);
  public ScheduledFuture<?> scheduleAtFixedRate(Runnable command, long initialDelay, long period,
      TimeUnit unit);
  public ScheduledFuture<?> scheduleWithFixedDelay(Runnable command, long initialDelay, long delay,
      TimeUnit unit);
  protected void validateScheduled(long amount, TimeUnit unit);
  protected boolean beforeScheduledTaskSubmitted(long deadlineNanos);
  protected boolean afterScheduledTaskSubmitted(long deadlineNanos);
}

public abstract class SingleThreadEventExecutor extends AbstractScheduledEventExecutor
    implements OrderedEventExecutor {
  protected SingleThreadEventExecutor(EventExecutorGroup parent, ThreadFactory threadFactory,
      boolean addTaskWakesUp);
  protected SingleThreadEventExecutor(EventExecutorGroup parent, ThreadFactory threadFactory,
      boolean addTaskWakesUp, int maxPendingTasks, RejectedExecutionHandler rejectedHandler);
  protected SingleThreadEventExecutor(EventExecutorGroup parent, Executor executor,
      boolean addTaskWakesUp);
  protected SingleThreadEventExecutor(EventExecutorGroup parent, Executor executor,
      boolean addTaskWakesUp, int maxPendingTasks, RejectedExecutionHandler rejectedHandler);
  protected SingleThreadEventExecutor(EventExecutorGroup parent, Executor executor,
      boolean addTaskWakesUp, Queue<Runnable> taskQueue, RejectedExecutionHandler rejectedHandler);
  protected Queue<Runnable> newTaskQueue();
  protected Queue<Runnable> newTaskQueue(int maxPendingTasks);
  protected void interruptThread();
  protected Runnable pollTask();
  protected static Runnable pollTaskFrom(Queue<Runnable> taskQueue);
  protected Runnable takeTask();
  protected Runnable peekTask();
  protected boolean hasTasks();
  public int pendingTasks();
  protected void addTask(Runnable task);
  protected boolean removeTask(Runnable task);
  protected boolean runAllTasks();
  protected final boolean runScheduledAndExecutorTasks(int maxDrainAttempts);
  protected final boolean runAllTasksFrom(Queue<Runnable> taskQueue);
  protected boolean runAllTasks(long timeoutNanos);
  protected void afterRunningAllTasks();
  protected long delayNanos(long currentTimeNanos);
  protected long deadlineNanos();
  protected void updateLastExecutionTime();
  protected void run();
  protected void cleanup();
  protected void wakeup(boolean inEventLoop);
  public boolean inEventLoop(Thread thread);
  public void addShutdownHook(Runnable task);
  public void removeShutdownHook(Runnable task);
  public Future<?> shutdownGracefully(long quietPeriod, long timeout, TimeUnit unit);
  public Future<?> terminationFuture();
  public void shutdown();
  public boolean isShuttingDown();
  public boolean isShutdown();
  public boolean isTerminated();
  protected boolean confirmShutdown();
  public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException;
  public void execute(Runnable task);
  public void lazyExecute(Runnable task);
  public <T> T invokeAny(Collection<? extends Callable<T>> tasks) throws InterruptedException,
      ExecutionException;
  public <T> T invokeAny(Collection<? extends Callable<T>> tasks, long timeout, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException;
  public <T> List<java.util.concurrent.Future<T>> invokeAll(
      Collection<? extends Callable<T>> tasks) throws InterruptedException;
  public <T> List<java.util.concurrent.Future<T>> invokeAll(Collection<? extends Callable<T>> tasks,
      long timeout, TimeUnit unit) throws InterruptedException;
  public final ThreadProperties threadProperties();
  protected boolean wakesUpForTask(Runnable task);
  protected static void reject();
  protected final void reject(Runnable task);
}

public interface ThreadProperties {}
