package reactor.core.scheduler;

import static dev.fairlead.annotations.Times.REPEATEDLY;
import static dev.fairlead.annotations.Width.EXECUTOR;
import static dev.fairlead.annotations.Width.LIMITED;

import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.Pool;
import dev.fairlead.annotations.RunsOnWorkers;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

public interface Scheduler extends Disposable {
  @Forks(EXECUTOR) Disposable schedule(@RunsOnWorkers Runnable task);
  @Forks(EXECUTOR)
  default Disposable schedule(@RunsOnWorkers Runnable task, long delay, TimeUnit unit);
  @Forks(EXECUTOR)
  default Disposable schedulePeriodically(@RunsOnWorkers(REPEATEDLY) Runnable task,
      long initialDelay, long period, TimeUnit unit);
  default long now(TimeUnit unit);
  Scheduler.Worker createWorker();
  default void dispose();
  default Mono<Void> disposeGracefully();
  default void start();
  default void init();

  interface Worker extends Disposable {
    @Forks(EXECUTOR) Disposable schedule(@RunsOnWorkers Runnable task);
    @Forks(EXECUTOR)
    default Disposable schedule(@RunsOnWorkers Runnable task, long delay, TimeUnit unit);
    @Forks(EXECUTOR)
    default Disposable schedulePeriodically(@RunsOnWorkers(REPEATEDLY) Runnable task,
        long initialDelay, long period, TimeUnit unit);
  }
}

public abstract class Schedulers {
  public static final int DEFAULT_POOL_SIZE;
  public static final int DEFAULT_BOUNDED_ELASTIC_SIZE;
  public static final int DEFAULT_BOUNDED_ELASTIC_QUEUESIZE;
  public static final boolean DEFAULT_BOUNDED_ELASTIC_ON_VIRTUAL_THREADS;
  public Schedulers();
  public static Scheduler fromExecutor(Executor executor);
  public static Scheduler fromExecutor(Executor executor, boolean trampoline);
  public static Scheduler fromExecutorService(ExecutorService executorService);
  public static Scheduler fromExecutorService(ExecutorService executorService, String executorName);
  @Pool(threads = LIMITED, queue = LIMITED) public static Scheduler boundedElastic();
  @Pool(threads = LIMITED) public static Scheduler parallel();
  public static Scheduler immediate();
  @Pool(threads = LIMITED, queue = LIMITED)
  public static Scheduler newBoundedElastic(int threadCap, int queuedTaskCap, String name);
  @Pool(threads = LIMITED, queue = LIMITED)
  public static Scheduler newBoundedElastic(int threadCap, int queuedTaskCap, String name,
      int ttlSeconds);
  @Pool(threads = LIMITED, queue = LIMITED)
  public static Scheduler newBoundedElastic(int threadCap, int queuedTaskCap, String name,
      int ttlSeconds, boolean daemon);
  @Pool(threads = LIMITED, queue = LIMITED)
  public static Scheduler newBoundedElastic(int threadCap, int queuedTaskCap,
      ThreadFactory threadFactory, int ttlSeconds);
  @Pool(threads = LIMITED) public static Scheduler newParallel(String name);
  @Pool(threads = LIMITED) public static Scheduler newParallel(String name, int parallelism);
  @Pool(threads = LIMITED)
  public static Scheduler newParallel(String name, int parallelism, boolean daemon);
  @Pool(threads = LIMITED)
  public static Scheduler newParallel(int parallelism, ThreadFactory threadFactory);
  @Pool(threads = LIMITED) public static Scheduler newSingle(String name);
  @Pool(threads = LIMITED) public static Scheduler newSingle(String name, boolean daemon);
  @Pool(threads = LIMITED) public static Scheduler newSingle(ThreadFactory threadFactory);
  public static void onHandleError(BiConsumer<Thread, ? super Throwable> subHook);
  public static void onHandleError(String key, BiConsumer<Thread, ? super Throwable> subHook);
  public static boolean isInNonBlockingThread();
  public static boolean isNonBlockingThread(Thread t);
  public static void registerNonBlockingThreadPredicate(Predicate<Thread> predicate);
  public static void resetNonBlockingThreadPredicate();
  public static void enableMetrics();
  public static void disableMetrics();
  public static void resetFactory();
  public static Schedulers.Snapshot setFactoryWithSnapshot(Schedulers.Factory newFactory);
  public static void resetFrom(Schedulers.Snapshot snapshot);
  public static void resetOnHandleError();
  public static void resetOnHandleError(String key);
  public static void setFactory(Schedulers.Factory factoryInstance);
  public static boolean addExecutorServiceDecorator(String key,
      BiFunction<Scheduler, ScheduledExecutorService, ScheduledExecutorService> decorator);
  public static void setExecutorServiceDecorator(String key,
      BiFunction<Scheduler, ScheduledExecutorService, ScheduledExecutorService> decorator);
  public static BiFunction<Scheduler, ScheduledExecutorService, ScheduledExecutorService> removeExecutorServiceDecorator(String key);
  public static ScheduledExecutorService decorateExecutorService(Scheduler owner,
      ScheduledExecutorService original);
  public static void onScheduleHook(String key, Function<Runnable, Runnable> decorator);
  public static void resetOnScheduleHook(String key);
  public static void resetOnScheduleHooks();
  public static Runnable onSchedule(Runnable runnable);
  public static void shutdownNow();
  @Pool(threads = LIMITED) public static Scheduler single();
  @Pool(threads = LIMITED) public static Scheduler single(Scheduler original);

  public static final class Snapshot implements Disposable {}

  public interface Factory {}
}
