package java.util.concurrent;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Special.*;
import static dev.fairlead.annotations.Times.*;
import static dev.fairlead.annotations.WaitsFor.*;
import static dev.fairlead.annotations.Width.*;

import dev.fairlead.annotations.*;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

public interface Executor {
  @Forks(EXECUTOR)
  void execute(@RunsOnWorkers Runnable command);
}

public interface ExecutorService extends Executor {
  @Forks(EXECUTOR)
  <T> Future<T> submit(@RunsOnWorkers Callable<T> task);

  @Forks(EXECUTOR)
  <T> Future<T> submit(@RunsOnWorkers Runnable task, T result);

  @Forks(EXECUTOR)
  Future<?> submit(@RunsOnWorkers Runnable task);

  @Blocking(THREAD)
  @Forks(EXECUTOR)
  @Joins
  <T> List<Future<T>> invokeAll(@RunsOnWorkers(CONCURRENTLY) Collection<? extends Callable<T>> tasks) throws InterruptedException;

  @Blocking(THREAD)
  @Forks(EXECUTOR)
  @Joins
  <T> List<Future<T>> invokeAll(
      @RunsOnWorkers(CONCURRENTLY) Collection<? extends Callable<T>> tasks,
      @Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout,
      TimeUnit unit)
      throws InterruptedException;

  @Blocking(THREAD)
  @Forks(EXECUTOR)
  @Joins
  <T> T invokeAny(@RunsOnWorkers(CONCURRENTLY) Collection<? extends Callable<T>> tasks)
      throws InterruptedException, ExecutionException;

  @Blocking(THREAD)
  @Forks(EXECUTOR)
  @Joins
  <T> T invokeAny(
      @RunsOnWorkers(CONCURRENTLY) Collection<? extends Callable<T>> tasks,
      @Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout,
      TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException;

  @Blocking(THREAD)
  @Joins
  boolean awaitTermination(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit) throws InterruptedException;

  @Closes
  void shutdown();

  @Closes
  List<Runnable> shutdownNow();

  /** @since 19 */
  @Blocking(THREAD)
  @Closes
  @Joins
  default void close();
}

public abstract class AbstractExecutorService implements ExecutorService {
  @Forks(EXECUTOR)
  public <T> Future<T> submit(@RunsOnWorkers Callable<T> task);

  @Forks(EXECUTOR)
  public <T> Future<T> submit(@RunsOnWorkers Runnable task, T result);

  @Forks(EXECUTOR)
  public Future<?> submit(@RunsOnWorkers Runnable task);

  @Blocking(THREAD)
  @Forks(EXECUTOR)
  @Joins
  public <T> List<Future<T>> invokeAll(@RunsOnWorkers(CONCURRENTLY) Collection<? extends Callable<T>> tasks) throws InterruptedException;

  @Blocking(THREAD)
  @Forks(EXECUTOR)
  @Joins
  public <T> List<Future<T>> invokeAll(
      @RunsOnWorkers(CONCURRENTLY) Collection<? extends Callable<T>> tasks,
      @Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout,
      TimeUnit unit)
      throws InterruptedException;

  @Blocking(THREAD)
  @Forks(EXECUTOR)
  @Joins
  public <T> T invokeAny(@RunsOnWorkers(CONCURRENTLY) Collection<? extends Callable<T>> tasks)
      throws InterruptedException, ExecutionException;

  @Blocking(THREAD)
  @Forks(EXECUTOR)
  @Joins
  public <T> T invokeAny(
      @RunsOnWorkers(CONCURRENTLY) Collection<? extends Callable<T>> tasks,
      @Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout,
      TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException;
}

public interface ScheduledExecutorService extends ExecutorService {
  @Forks(EXECUTOR)
  ScheduledFuture<?> schedule(@RunsOnWorkers Runnable command, long delay, TimeUnit unit);

  @Forks(EXECUTOR)
  <V> ScheduledFuture<V> schedule(@RunsOnWorkers Callable<V> callable, long delay, TimeUnit unit);

  @Forks(EXECUTOR)
  ScheduledFuture<?> scheduleAtFixedRate(
      @RunsOnWorkers(REPEATEDLY) Runnable command, long initialDelay, long period, TimeUnit unit);

  @Forks(EXECUTOR)
  ScheduledFuture<?> scheduleWithFixedDelay(
      @RunsOnWorkers(REPEATEDLY) Runnable command, long initialDelay, long delay, TimeUnit unit);
}

public class ThreadPoolExecutor extends AbstractExecutorService {
  @Forks(EXECUTOR)
  public void execute(@RunsOnWorkers Runnable command);

  @Blocking(THREAD)
  @Joins
  public boolean awaitTermination(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit) throws InterruptedException;

  @Closes
  public void shutdown();

  @Closes
  public List<Runnable> shutdownNow();

  @Pool(threads = LIMITED, queue = LIMITED)
  public ThreadPoolExecutor(
      int corePoolSize,
      @Limits int maximumPoolSize,
      long keepAliveTime,
      TimeUnit unit,
      BlockingQueue<Runnable> workQueue);

  @Pool(threads = LIMITED, queue = LIMITED)
  public ThreadPoolExecutor(
      int corePoolSize,
      @Limits int maximumPoolSize,
      long keepAliveTime,
      TimeUnit unit,
      BlockingQueue<Runnable> workQueue,
      ThreadFactory threadFactory);

  @Pool(threads = LIMITED, queue = LIMITED)
  public ThreadPoolExecutor(
      int corePoolSize,
      @Limits int maximumPoolSize,
      long keepAliveTime,
      TimeUnit unit,
      BlockingQueue<Runnable> workQueue,
      RejectedExecutionHandler handler);

  @Pool(threads = LIMITED, queue = LIMITED)
  public ThreadPoolExecutor(
      int corePoolSize,
      @Limits int maximumPoolSize,
      long keepAliveTime,
      TimeUnit unit,
      BlockingQueue<Runnable> workQueue,
      ThreadFactory threadFactory,
      RejectedExecutionHandler handler);
}

public class ScheduledThreadPoolExecutor extends ThreadPoolExecutor implements ScheduledExecutorService {
  @Forks(EXECUTOR)
  public void execute(@RunsOnWorkers Runnable command);

  @Forks(EXECUTOR)
  public <T> Future<T> submit(@RunsOnWorkers Callable<T> task);

  @Forks(EXECUTOR)
  public <T> Future<T> submit(@RunsOnWorkers Runnable task, T result);

  @Forks(EXECUTOR)
  public Future<?> submit(@RunsOnWorkers Runnable task);

  @Closes
  public void shutdown();

  @Closes
  public List<Runnable> shutdownNow();

  @Forks(EXECUTOR)
  public ScheduledFuture<?> schedule(@RunsOnWorkers Runnable command, long delay, TimeUnit unit);

  @Forks(EXECUTOR)
  public <V> ScheduledFuture<V> schedule(@RunsOnWorkers Callable<V> callable, long delay, TimeUnit unit);

  @Forks(EXECUTOR)
  public ScheduledFuture<?> scheduleAtFixedRate(
      @RunsOnWorkers(REPEATEDLY) Runnable command, long initialDelay, long period, TimeUnit unit);

  @Forks(EXECUTOR)
  public ScheduledFuture<?> scheduleWithFixedDelay(
      @RunsOnWorkers(REPEATEDLY) Runnable command, long initialDelay, long delay, TimeUnit unit);

  @Pool(threads = LIMITED, queue = UNLIMITED)
  public ScheduledThreadPoolExecutor(@Limits int corePoolSize);

  @Pool(threads = LIMITED, queue = UNLIMITED)
  public ScheduledThreadPoolExecutor(@Limits int corePoolSize, ThreadFactory threadFactory);

  @Pool(threads = LIMITED, queue = UNLIMITED)
  public ScheduledThreadPoolExecutor(@Limits int corePoolSize, RejectedExecutionHandler handler);

  @Pool(threads = LIMITED, queue = UNLIMITED)
  public ScheduledThreadPoolExecutor(@Limits int corePoolSize, ThreadFactory threadFactory, RejectedExecutionHandler handler);
}

public class ForkJoinPool extends AbstractExecutorService {
  @Forks(EXECUTOR)
  public void execute(@RunsOnWorkers Runnable command);

  @Forks(EXECUTOR)
  public <T> ForkJoinTask<T> submit(@RunsOnWorkers Callable<T> task);

  @Forks(EXECUTOR)
  public <T> ForkJoinTask<T> submit(@RunsOnWorkers Runnable task, T result);

  @Forks(EXECUTOR)
  public ForkJoinTask<?> submit(@RunsOnWorkers Runnable task);

  @Blocking(THREAD)
  @Forks(EXECUTOR)
  @Joins
  public <T> List<Future<T>> invokeAll(@RunsOnWorkers(CONCURRENTLY) Collection<? extends Callable<T>> tasks);

  @Blocking(THREAD)
  @Joins
  public boolean awaitTermination(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit) throws InterruptedException;

  @Closes
  public void shutdown();

  @Closes
  public List<Runnable> shutdownNow();

  /** @since 19 */
  @Blocking(THREAD)
  @Closes
  @Joins
  public void close();

  @Pool(threads = LIMITED, queue = UNLIMITED, compensates = true)
  public ForkJoinPool();

  @Pool(threads = LIMITED, queue = UNLIMITED, compensates = true)
  public ForkJoinPool(@Limits int parallelism);

  @Pool(threads = LIMITED, queue = UNLIMITED, compensates = true)
  public ForkJoinPool(
      @Limits int parallelism,
      ForkJoinPool.ForkJoinWorkerThreadFactory factory,
      Thread.UncaughtExceptionHandler handler,
      boolean asyncMode);

  @Pool(threads = LIMITED, queue = UNLIMITED, common = true, compensates = true)
  public static ForkJoinPool commonPool();

  @Blocking(THREAD)
  @Joins
  public <T> T invoke(@RunsOnWorkers ForkJoinTask<T> task);

  @Forks(EXECUTOR)
  public void execute(@RunsOnWorkers ForkJoinTask<?> task);

  @Forks(EXECUTOR)
  public <T> ForkJoinTask<T> submit(@RunsOnWorkers ForkJoinTask<T> task);

  @Blocking(THREAD)
  @Joins
  public boolean awaitQuiescence(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit);
}

public abstract class ForkJoinTask<V> implements Future<V> {
  @Forks(LIMITED)
  public final ForkJoinTask<V> fork();

  @Blocking(value = THREAD, compensated = true)
  @Joins
  public final V join();

  @Blocking(value = THREAD, compensated = true)
  @Joins
  public final V invoke();

  @Blocking(value = THREAD, compensated = true)
  @Joins
  public static void invokeAll(ForkJoinTask<?> t1, ForkJoinTask<?> t2);

  @Blocking(value = THREAD, compensated = true)
  @Joins
  public static void invokeAll(ForkJoinTask<?>... tasks);

  @Blocking(value = THREAD, compensated = true)
  @Joins
  public static <T extends ForkJoinTask<?>> Collection<T> invokeAll(Collection<T> tasks);

  @Blocking(value = THREAD, compensated = true)
  @Joins
  public final V get() throws InterruptedException, ExecutionException;

  @Blocking(value = THREAD, compensated = true)
  @Joins
  public final V get(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException;
}

public abstract class RecursiveAction extends ForkJoinTask<Void> {
  @RunsOnWorkers
  protected abstract void compute();
}

public abstract class RecursiveTask<V> extends ForkJoinTask<V> {
  @RunsOnWorkers
  protected abstract V compute();
}

public class Executors {
  @Pool(threads = LIMITED, queue = UNLIMITED)
  public static ExecutorService newFixedThreadPool(@Limits int nThreads);

  @Pool(threads = LIMITED, queue = UNLIMITED)
  public static ExecutorService newFixedThreadPool(@Limits int nThreads, ThreadFactory threadFactory);

  @Pool(threads = LIMITED, queue = UNLIMITED, compensates = true)
  public static ExecutorService newWorkStealingPool();

  @Pool(threads = LIMITED, queue = UNLIMITED, compensates = true)
  public static ExecutorService newWorkStealingPool(@Limits int parallelism);

  @Pool(threads = LIMITED, queue = UNLIMITED)
  public static ExecutorService newSingleThreadExecutor();

  @Pool(threads = LIMITED, queue = UNLIMITED)
  public static ExecutorService newSingleThreadExecutor(ThreadFactory threadFactory);

  @Pool(threads = UNLIMITED, queue = LIMITED)
  public static ExecutorService newCachedThreadPool();

  @Pool(threads = UNLIMITED, queue = LIMITED)
  public static ExecutorService newCachedThreadPool(ThreadFactory threadFactory);

  @Pool(threads = LIMITED, queue = UNLIMITED)
  public static ScheduledExecutorService newSingleThreadScheduledExecutor();

  @Pool(threads = LIMITED, queue = UNLIMITED)
  public static ScheduledExecutorService newSingleThreadScheduledExecutor(ThreadFactory threadFactory);

  @Pool(threads = LIMITED, queue = UNLIMITED)
  public static ScheduledExecutorService newScheduledThreadPool(@Limits int corePoolSize);

  @Pool(threads = LIMITED, queue = UNLIMITED)
  public static ScheduledExecutorService newScheduledThreadPool(
      @Limits int corePoolSize, ThreadFactory threadFactory);

  /** @since 21 */
  @Pool(threads = UNLIMITED, queue = LIMITED)
  public static ExecutorService newThreadPerTaskExecutor(ThreadFactory threadFactory);

  /** @since 21 */
  @Pool(threads = UNLIMITED, queue = LIMITED)
  public static ExecutorService newVirtualThreadPerTaskExecutor();
}

public interface Future<V> {
  @Blocking(THREAD)
  @Joins
  V get() throws InterruptedException, ExecutionException;

  @Blocking(THREAD)
  @Joins
  V get(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException;
}

public class FutureTask<V> implements RunnableFuture<V> {
  @Blocking(THREAD)
  @Joins
  public V get() throws InterruptedException, ExecutionException;

  @Blocking(THREAD)
  @Joins
  public V get(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException;
}

public interface CompletionService<V> {
  @Forks(EXECUTOR)
  Future<V> submit(@RunsOnWorkers Callable<V> task);

  @Forks(EXECUTOR)
  Future<V> submit(@RunsOnWorkers Runnable task, V result);

  @Blocking(THREAD)
  @Joins
  Future<V> take() throws InterruptedException;

  @Blocking(THREAD)
  @Joins
  Future<V> poll(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit) throws InterruptedException;
}

public class ExecutorCompletionService<V> implements CompletionService<V> {
  @Forks(EXECUTOR)
  public Future<V> submit(@RunsOnWorkers Callable<V> task);

  @Forks(EXECUTOR)
  public Future<V> submit(@RunsOnWorkers Runnable task, V result);

  @Blocking(THREAD)
  @Joins
  public Future<V> take() throws InterruptedException;

  @Blocking(THREAD)
  @Joins
  public Future<V> poll(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit) throws InterruptedException;
}

public class Semaphore {
  @Blocking(THREAD)
  @Limits
  public void acquire() throws InterruptedException;

  @Blocking(THREAD)
  @Limits
  public void acquire(int permits) throws InterruptedException;

  @Blocking(THREAD)
  @Limits
  public void acquireUninterruptibly();

  @Blocking(THREAD)
  @Limits
  public void acquireUninterruptibly(int permits);

  @Limits
  public boolean tryAcquire();

  @Limits
  public boolean tryAcquire(int permits);

  @Blocking(THREAD)
  @Limits
  public boolean tryAcquire(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit) throws InterruptedException;

  @Blocking(THREAD)
  @Limits
  public boolean tryAcquire(
      int permits, @Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit)
      throws InterruptedException;
}

public class CountDownLatch {
  @Blocking(THREAD)
  @Joins
  public void await() throws InterruptedException;

  @Blocking(THREAD)
  @Joins
  public boolean await(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit) throws InterruptedException;
}

public class CyclicBarrier {
  @Blocking(THREAD)
  @Joins
  public int await() throws InterruptedException, BrokenBarrierException;

  @Blocking(THREAD)
  @Joins
  public int await(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit)
      throws InterruptedException, BrokenBarrierException, TimeoutException;
}

public class Phaser {
  @Blocking(value = THREAD, compensated = true)
  @Joins
  public int arriveAndAwaitAdvance();

  @Blocking(value = THREAD, compensated = true)
  @Joins
  public int awaitAdvance(int phase);

  @Blocking(value = THREAD, compensated = true)
  @Joins
  public int awaitAdvanceInterruptibly(int phase) throws InterruptedException;

  @Blocking(value = THREAD, compensated = true)
  @Joins
  public int awaitAdvanceInterruptibly(
      int phase, @Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit)
      throws InterruptedException, TimeoutException;
}

public class Exchanger<V> {
  @Blocking(THREAD)
  public V exchange(V x) throws InterruptedException;

  @Blocking(THREAD)
  public V exchange(V x, @Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit)
      throws InterruptedException, TimeoutException;
}

public enum TimeUnit {
  ;

  @Blocking(THREAD)
  public void sleep(long timeout) throws InterruptedException;

  @Blocking(THREAD)
  @Joins
  public void timedJoin(Thread thread, long timeout) throws InterruptedException;
}

public interface BlockingQueue<E> extends java.util.Queue<E> {
  @Blocking(THREAD)
  void put(E e) throws InterruptedException;

  @Blocking(THREAD)
  boolean offer(E e, @Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit)
      throws InterruptedException;

  @Blocking(THREAD)
  E take() throws InterruptedException;

  @Blocking(THREAD)
  E poll(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit)
      throws InterruptedException;
}

public interface BlockingDeque<E> extends BlockingQueue<E> {
  @Blocking(THREAD)
  void put(E e) throws InterruptedException;

  @Blocking(THREAD)
  boolean offer(E e, @Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit)
      throws InterruptedException;

  @Blocking(THREAD)
  E take() throws InterruptedException;

  @Blocking(THREAD)
  E poll(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit)
      throws InterruptedException;

  @Blocking(THREAD)
  void putFirst(E e) throws InterruptedException;

  @Blocking(THREAD)
  boolean offerFirst(E e, @Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit)
      throws InterruptedException;

  @Blocking(THREAD)
  E takeFirst() throws InterruptedException;

  @Blocking(THREAD)
  E pollFirst(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit)
      throws InterruptedException;

  @Blocking(THREAD)
  void putLast(E e) throws InterruptedException;

  @Blocking(THREAD)
  boolean offerLast(E e, @Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit)
      throws InterruptedException;

  @Blocking(THREAD)
  E takeLast() throws InterruptedException;

  @Blocking(THREAD)
  E pollLast(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit)
      throws InterruptedException;
}

public interface TransferQueue<E> extends BlockingQueue<E> {
  @Blocking(THREAD)
  void transfer(E e) throws InterruptedException;

  @Blocking(THREAD)
  boolean tryTransfer(E e, @Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit)
      throws InterruptedException;
}

public class ArrayBlockingQueue<E> implements BlockingQueue<E> {
  @Holds(LIMITED)
  public ArrayBlockingQueue(int capacity);

  @Holds(LIMITED)
  public ArrayBlockingQueue(int capacity, boolean fair);

  @Blocking(THREAD)
  public void put(E e) throws InterruptedException;

  @Blocking(THREAD)
  public boolean offer(E e, @Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit)
      throws InterruptedException;

  @Blocking(THREAD)
  public E take() throws InterruptedException;

  @Blocking(THREAD)
  public E poll(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit)
      throws InterruptedException;
}

public class LinkedBlockingQueue<E> implements BlockingQueue<E> {
  @Holds(UNLIMITED)
  public LinkedBlockingQueue();

  @Holds(LIMITED)
  public LinkedBlockingQueue(int capacity);

  @Holds(UNLIMITED)
  public LinkedBlockingQueue(Collection<? extends E> c);

  @Blocking(THREAD)
  public void put(E e) throws InterruptedException;

  @Blocking(THREAD)
  public boolean offer(E e, @Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit)
      throws InterruptedException;

  @Blocking(THREAD)
  public E take() throws InterruptedException;

  @Blocking(THREAD)
  public E poll(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit)
      throws InterruptedException;
}

public class LinkedBlockingDeque<E> implements BlockingDeque<E> {
  @Holds(UNLIMITED)
  public LinkedBlockingDeque();

  @Holds(LIMITED)
  public LinkedBlockingDeque(int capacity);

  @Holds(UNLIMITED)
  public LinkedBlockingDeque(Collection<? extends E> c);

  @Blocking(THREAD)
  public void put(E e) throws InterruptedException;

  @Blocking(THREAD)
  public boolean offer(E e, @Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit)
      throws InterruptedException;

  @Blocking(THREAD)
  public E take() throws InterruptedException;

  @Blocking(THREAD)
  public E poll(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit)
      throws InterruptedException;

  @Blocking(THREAD)
  public void putFirst(E e) throws InterruptedException;

  @Blocking(THREAD)
  public boolean offerFirst(E e, @Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit)
      throws InterruptedException;

  @Blocking(THREAD)
  public E takeFirst() throws InterruptedException;

  @Blocking(THREAD)
  public E pollFirst(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit)
      throws InterruptedException;

  @Blocking(THREAD)
  public void putLast(E e) throws InterruptedException;

  @Blocking(THREAD)
  public boolean offerLast(E e, @Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit)
      throws InterruptedException;

  @Blocking(THREAD)
  public E takeLast() throws InterruptedException;

  @Blocking(THREAD)
  public E pollLast(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit)
      throws InterruptedException;
}

public class SynchronousQueue<E> implements BlockingQueue<E> {
  @Blocking(THREAD)
  public void put(E e) throws InterruptedException;

  @Blocking(THREAD)
  public boolean offer(E e, @Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit)
      throws InterruptedException;

  @Blocking(THREAD)
  public E take() throws InterruptedException;

  @Blocking(THREAD)
  public E poll(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit)
      throws InterruptedException;
}

public class PriorityBlockingQueue<E> implements BlockingQueue<E> {
  @Holds(UNLIMITED)
  public PriorityBlockingQueue();

  @Holds(UNLIMITED)
  public PriorityBlockingQueue(int initialCapacity);

  @Blocking(THREAD)
  public E take() throws InterruptedException;

  @Blocking(THREAD)
  public E poll(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit)
      throws InterruptedException;
}

public class DelayQueue<E extends Delayed> implements BlockingQueue<E> {
  @Blocking(THREAD)
  public E take() throws InterruptedException;

  @Blocking(THREAD)
  public E poll(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit)
      throws InterruptedException;
}

public class LinkedTransferQueue<E> implements TransferQueue<E> {
  @Holds(UNLIMITED)
  public LinkedTransferQueue();

  @Blocking(THREAD)
  public E take() throws InterruptedException;

  @Blocking(THREAD)
  public E poll(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit)
      throws InterruptedException;

  @Blocking(THREAD)
  public void transfer(E e) throws InterruptedException;

  @Blocking(THREAD)
  public boolean tryTransfer(E e, @Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit)
      throws InterruptedException;
}

public interface CompletionStage<T> {
  <U> CompletionStage<U> thenApplyAsync(
      @RunsOnWorkers Function<? super T, ? extends U> fn);

  <U> CompletionStage<U> thenApplyAsync(
      @RunsOnWorkers Function<? super T, ? extends U> fn, Executor executor);

  CompletionStage<Void> thenAcceptAsync(
      @RunsOnWorkers Consumer<? super T> action);

  CompletionStage<Void> thenAcceptAsync(
      @RunsOnWorkers Consumer<? super T> action, Executor executor);

  CompletionStage<Void> thenRunAsync(
      @RunsOnWorkers Runnable action);

  CompletionStage<Void> thenRunAsync(
      @RunsOnWorkers Runnable action, Executor executor);

  <U, V> CompletionStage<V> thenCombineAsync(
      CompletionStage<? extends U> other, @RunsOnWorkers BiFunction<? super T, ? super U, ? extends V> fn);

  <U, V> CompletionStage<V> thenCombineAsync(
      CompletionStage<? extends U> other, @RunsOnWorkers BiFunction<? super T, ? super U, ? extends V> fn, Executor executor);

  <U> CompletionStage<Void> thenAcceptBothAsync(
      CompletionStage<? extends U> other, @RunsOnWorkers BiConsumer<? super T, ? super U> action);

  <U> CompletionStage<Void> thenAcceptBothAsync(
      CompletionStage<? extends U> other, @RunsOnWorkers BiConsumer<? super T, ? super U> action, Executor executor);

  CompletionStage<Void> runAfterBothAsync(
      CompletionStage<?> other, @RunsOnWorkers Runnable action);

  CompletionStage<Void> runAfterBothAsync(
      CompletionStage<?> other, @RunsOnWorkers Runnable action, Executor executor);

  <U> CompletionStage<U> applyToEitherAsync(
      CompletionStage<? extends T> other, @RunsOnWorkers Function<? super T, U> fn);

  <U> CompletionStage<U> applyToEitherAsync(
      CompletionStage<? extends T> other, @RunsOnWorkers Function<? super T, U> fn, Executor executor);

  CompletionStage<Void> acceptEitherAsync(
      CompletionStage<? extends T> other, @RunsOnWorkers Consumer<? super T> action);

  CompletionStage<Void> acceptEitherAsync(
      CompletionStage<? extends T> other, @RunsOnWorkers Consumer<? super T> action, Executor executor);

  CompletionStage<Void> runAfterEitherAsync(
      CompletionStage<?> other, @RunsOnWorkers Runnable action);

  CompletionStage<Void> runAfterEitherAsync(
      CompletionStage<?> other, @RunsOnWorkers Runnable action, Executor executor);

  <U> CompletionStage<U> thenComposeAsync(
      @RunsOnWorkers Function<? super T, ? extends CompletionStage<U>> fn);

  <U> CompletionStage<U> thenComposeAsync(
      @RunsOnWorkers Function<? super T, ? extends CompletionStage<U>> fn, Executor executor);

  CompletionStage<T> whenCompleteAsync(
      @RunsOnWorkers BiConsumer<? super T, ? super Throwable> action);

  CompletionStage<T> whenCompleteAsync(
      @RunsOnWorkers BiConsumer<? super T, ? super Throwable> action, Executor executor);

  <U> CompletionStage<U> handleAsync(
      @RunsOnWorkers BiFunction<? super T, Throwable, ? extends U> fn);

  <U> CompletionStage<U> handleAsync(
      @RunsOnWorkers BiFunction<? super T, Throwable, ? extends U> fn, Executor executor);

  default CompletionStage<T> exceptionallyAsync(
      @RunsOnWorkers Function<Throwable, ? extends T> fn);

  default CompletionStage<T> exceptionallyAsync(
      @RunsOnWorkers Function<Throwable, ? extends T> fn, Executor executor);

  default CompletionStage<T> exceptionallyComposeAsync(
      @RunsOnWorkers Function<Throwable, ? extends CompletionStage<T>> fn);

  default CompletionStage<T> exceptionallyComposeAsync(
      @RunsOnWorkers Function<Throwable, ? extends CompletionStage<T>> fn, Executor executor);
}

public class CompletableFuture<T> implements Future<T>, CompletionStage<T> {
  @Forks(LIMITED)
  public static <U> CompletableFuture<U> supplyAsync(@RunsOnWorkers(commonPool = true) Supplier<U> supplier);

  @Forks(EXECUTOR)
  public static <U> CompletableFuture<U> supplyAsync(
      @RunsOnWorkers Supplier<U> supplier, Executor executor);

  @Forks(LIMITED)
  public static CompletableFuture<Void> runAsync(@RunsOnWorkers(commonPool = true) Runnable runnable);

  @Forks(EXECUTOR)
  public static CompletableFuture<Void> runAsync(@RunsOnWorkers Runnable runnable, Executor executor);

  @Blocking(value = THREAD, compensated = true)
  @Joins
  public T get() throws InterruptedException, ExecutionException;

  @Blocking(value = THREAD, compensated = true)
  @Joins
  public T get(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException;

  @Blocking(value = THREAD, compensated = true)
  @Joins
  public T join();

  @Joins
  public static CompletableFuture<Void> allOf(@Joins CompletableFuture<?>... cfs);

  @Joins
  public static CompletableFuture<Object> anyOf(@Joins CompletableFuture<?>... cfs);

  @Bounds(CALL)
  public CompletableFuture<T> orTimeout(long timeout, TimeUnit unit);

  public CompletableFuture<T> completeOnTimeout(
      T value, @Bounds(CALL) long timeout, TimeUnit unit);

  @Forks(LIMITED)
  public CompletableFuture<T> completeAsync(@RunsOnWorkers(commonPool = true) Supplier<? extends T> supplier);

  @Forks(EXECUTOR)
  public CompletableFuture<T> completeAsync(
      @RunsOnWorkers Supplier<? extends T> supplier, Executor executor);

  public <U> CompletableFuture<U> thenApplyAsync(
      @RunsOnWorkers(commonPool = true) Function<? super T, ? extends U> fn);

  public <U> CompletableFuture<U> thenApplyAsync(
      @RunsOnWorkers Function<? super T, ? extends U> fn, Executor executor);

  public CompletableFuture<Void> thenAcceptAsync(
      @RunsOnWorkers(commonPool = true) Consumer<? super T> action);

  public CompletableFuture<Void> thenAcceptAsync(
      @RunsOnWorkers Consumer<? super T> action, Executor executor);

  public CompletableFuture<Void> thenRunAsync(
      @RunsOnWorkers(commonPool = true) Runnable action);

  public CompletableFuture<Void> thenRunAsync(
      @RunsOnWorkers Runnable action, Executor executor);

  public <U, V> CompletableFuture<V> thenCombineAsync(
      CompletionStage<? extends U> other, @RunsOnWorkers(commonPool = true) BiFunction<? super T, ? super U, ? extends V> fn);

  public <U, V> CompletableFuture<V> thenCombineAsync(
      CompletionStage<? extends U> other, @RunsOnWorkers BiFunction<? super T, ? super U, ? extends V> fn, Executor executor);

  public <U> CompletableFuture<Void> thenAcceptBothAsync(
      CompletionStage<? extends U> other, @RunsOnWorkers(commonPool = true) BiConsumer<? super T, ? super U> action);

  public <U> CompletableFuture<Void> thenAcceptBothAsync(
      CompletionStage<? extends U> other, @RunsOnWorkers BiConsumer<? super T, ? super U> action, Executor executor);

  public CompletableFuture<Void> runAfterBothAsync(
      CompletionStage<?> other, @RunsOnWorkers(commonPool = true) Runnable action);

  public CompletableFuture<Void> runAfterBothAsync(
      CompletionStage<?> other, @RunsOnWorkers Runnable action, Executor executor);

  public <U> CompletableFuture<U> applyToEitherAsync(
      CompletionStage<? extends T> other, @RunsOnWorkers(commonPool = true) Function<? super T, U> fn);

  public <U> CompletableFuture<U> applyToEitherAsync(
      CompletionStage<? extends T> other, @RunsOnWorkers Function<? super T, U> fn, Executor executor);

  public CompletableFuture<Void> acceptEitherAsync(
      CompletionStage<? extends T> other, @RunsOnWorkers(commonPool = true) Consumer<? super T> action);

  public CompletableFuture<Void> acceptEitherAsync(
      CompletionStage<? extends T> other, @RunsOnWorkers Consumer<? super T> action, Executor executor);

  public CompletableFuture<Void> runAfterEitherAsync(
      CompletionStage<?> other, @RunsOnWorkers(commonPool = true) Runnable action);

  public CompletableFuture<Void> runAfterEitherAsync(
      CompletionStage<?> other, @RunsOnWorkers Runnable action, Executor executor);

  public <U> CompletableFuture<U> thenComposeAsync(
      @RunsOnWorkers(commonPool = true) Function<? super T, ? extends CompletionStage<U>> fn);

  public <U> CompletableFuture<U> thenComposeAsync(
      @RunsOnWorkers Function<? super T, ? extends CompletionStage<U>> fn, Executor executor);

  public CompletableFuture<T> whenCompleteAsync(
      @RunsOnWorkers(commonPool = true) BiConsumer<? super T, ? super Throwable> action);

  public CompletableFuture<T> whenCompleteAsync(
      @RunsOnWorkers BiConsumer<? super T, ? super Throwable> action, Executor executor);

  public <U> CompletableFuture<U> handleAsync(
      @RunsOnWorkers(commonPool = true) BiFunction<? super T, Throwable, ? extends U> fn);

  public <U> CompletableFuture<U> handleAsync(
      @RunsOnWorkers BiFunction<? super T, Throwable, ? extends U> fn, Executor executor);

  public CompletableFuture<T> exceptionallyAsync(
      @RunsOnWorkers(commonPool = true) Function<Throwable, ? extends T> fn);

  public CompletableFuture<T> exceptionallyAsync(
      @RunsOnWorkers Function<Throwable, ? extends T> fn, Executor executor);

  public CompletableFuture<T> exceptionallyComposeAsync(
      @RunsOnWorkers(commonPool = true) Function<Throwable, ? extends CompletionStage<T>> fn);

  public CompletableFuture<T> exceptionallyComposeAsync(
      @RunsOnWorkers Function<Throwable, ? extends CompletionStage<T>> fn, Executor executor);
}

public interface ConcurrentMap<K, V> extends java.util.Map<K, V> {
  default V computeIfAbsent(K key, @RunsHere Function<? super K, ? extends V> mappingFunction);

  default V computeIfPresent(
      K key, @RunsHere BiFunction<? super K, ? super V, ? extends V> remappingFunction);

  default V compute(K key, @RunsHere BiFunction<? super K, ? super V, ? extends V> remappingFunction);

  default V merge(
      K key, V value, @RunsHere BiFunction<? super V, ? super V, ? extends V> remappingFunction);

  default void forEach(@RunsHere BiConsumer<? super K, ? super V> action);
}

public class ConcurrentHashMap<K, V> implements ConcurrentMap<K, V> {
  public V computeIfAbsent(K key, @RunsHere(locked = true) Function<? super K, ? extends V> mappingFunction);

  public V computeIfPresent(
      K key, @RunsHere(locked = true) BiFunction<? super K, ? super V, ? extends V> remappingFunction);

  public V compute(K key, @RunsHere(locked = true) BiFunction<? super K, ? super V, ? extends V> remappingFunction);

  public V merge(
      K key, V value, @RunsHere(locked = true) BiFunction<? super V, ? super V, ? extends V> remappingFunction);

  public void forEach(@RunsHere BiConsumer<? super K, ? super V> action);

  public void forEach(
      long parallelismThreshold, @RunsOnWorkers(CONCURRENTLY) BiConsumer<? super K, ? super V> action);

  public void forEachKey(
      long parallelismThreshold, @RunsOnWorkers(CONCURRENTLY) Consumer<? super K> action);

  public void forEachValue(
      long parallelismThreshold, @RunsOnWorkers(CONCURRENTLY) Consumer<? super V> action);
}

public class ConcurrentSkipListMap<K, V> {
  public V computeIfAbsent(K key, @RunsHere Function<? super K, ? extends V> mappingFunction);

  public V computeIfPresent(
      K key, @RunsHere BiFunction<? super K, ? super V, ? extends V> remappingFunction);

  public V compute(K key, @RunsHere BiFunction<? super K, ? super V, ? extends V> remappingFunction);

  public V merge(
      K key, V value, @RunsHere BiFunction<? super V, ? super V, ? extends V> remappingFunction);

  public void forEach(@RunsHere BiConsumer<? super K, ? super V> action);
}

public class CopyOnWriteArrayList<E> {
  public void forEach(@RunsHere Consumer<? super E> action);

  public boolean removeIf(@RunsHere Predicate<? super E> filter);
}
