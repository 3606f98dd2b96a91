package io.github.resilience4j.bulkhead;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Special.IMMEDIATE;
import static dev.fairlead.annotations.WaitsFor.POOL;
import static dev.fairlead.annotations.Width.LIMITED;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.Limits;
import dev.fairlead.annotations.RunsHere;
import dev.fairlead.annotations.RunsOnWorkers;
import java.io.Serializable;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

public interface Bulkhead {
  static <T> Supplier<CompletionStage<T>> decorateCompletionStage(Bulkhead bulkhead, Supplier<CompletionStage<T>> supplier);
  static <T> Supplier<Future<T>> decorateFuture(Bulkhead bulkhead, Supplier<Future<T>> supplier);
  static <T> Callable<T> decorateCallable(Bulkhead bulkhead, Callable<T> callable);
  static <T> Supplier<T> decorateSupplier(Bulkhead bulkhead, Supplier<T> supplier);
  static <T> Consumer<T> decorateConsumer(Bulkhead bulkhead, Consumer<T> consumer);
  static Runnable decorateRunnable(Bulkhead bulkhead, Runnable runnable);
  static <T, R> Function<T, R> decorateFunction(Bulkhead bulkhead, Function<T, R> function);
  static Bulkhead ofDefaults(String name);
  static Bulkhead of(String name, BulkheadConfig config);
  static Bulkhead of(String name, BulkheadConfig config, Map<String, String> tags);
  static Bulkhead of(String name, Supplier<BulkheadConfig> bulkheadConfigSupplier);
  static Bulkhead of(String name, Supplier<BulkheadConfig> bulkheadConfigSupplier, Map<String, String> tags);
  void changeConfig(BulkheadConfig newConfig);
  @Limits boolean tryAcquirePermission();
  @Limits @Blocking(POOL) void acquirePermission();
  void releasePermission();
  void onComplete();
  String getName();
  BulkheadConfig getBulkheadConfig();
  Bulkhead.Metrics getMetrics();
  Map<String, String> getTags();
  Bulkhead.EventPublisher getEventPublisher();
  @Limits @Blocking(POOL) default <T> T executeSupplier(@RunsHere Supplier<T> supplier);
  @Limits @Blocking(POOL) default <T> T executeCallable(@RunsHere Callable<T> callable) throws Exception;
  @Limits @Blocking(POOL) default void executeRunnable(@RunsHere Runnable runnable);
  @Limits @Blocking(POOL) default <T> CompletionStage<T> executeCompletionStage(@RunsHere Supplier<CompletionStage<T>> supplier);

  public interface EventPublisher {}
  public interface Metrics {
    int getAvailableConcurrentCalls();
    int getMaxAllowedConcurrentCalls();
  }
}

public class BulkheadConfig implements Serializable {
  public static final int DEFAULT_MAX_CONCURRENT_CALLS = 25;
  public static final Duration DEFAULT_MAX_WAIT_DURATION;
  public static final boolean DEFAULT_WRITABLE_STACK_TRACE_ENABLED = true;
  public static final boolean DEFAULT_FAIR_CALL_HANDLING_STRATEGY_ENABLED = true;
  public static BulkheadConfig.Builder custom();
  public static BulkheadConfig.Builder from(BulkheadConfig baseConfig);
  public static BulkheadConfig ofDefaults();
  public int getMaxConcurrentCalls();
  public Duration getMaxWaitDuration();
  public boolean isWritableStackTraceEnabled();
  public boolean isFairCallHandlingEnabled();

  public static class Builder {
    public Builder();
    public Builder(BulkheadConfig bulkheadConfig);
    public BulkheadConfig.Builder maxConcurrentCalls(@Limits int maxConcurrentCalls);
    @Bounds(value = ACQUIRE, zero = IMMEDIATE) public BulkheadConfig.Builder maxWaitDuration(Duration maxWaitDuration);
    public BulkheadConfig.Builder writableStackTraceEnabled(boolean writableStackTraceEnabled);
    public BulkheadConfig.Builder fairCallHandlingStrategyEnabled(boolean fairCallHandlingEnabled);
    public BulkheadConfig build();
  }
}

public class BulkheadFullException extends RuntimeException {
  public static BulkheadFullException createBulkheadFullException(Bulkhead bulkhead);
  public static BulkheadFullException createBulkheadFullException(ThreadPoolBulkhead bulkhead);
}

public interface BulkheadRegistry {
  static BulkheadRegistry of(BulkheadConfig bulkheadConfig);
  static BulkheadRegistry of(BulkheadConfig bulkheadConfig, Map<String, String> tags);
  static BulkheadRegistry of(Map<String, BulkheadConfig> configs);
  static BulkheadRegistry of(Map<String, BulkheadConfig> configs, Map<String, String> tags);
  static BulkheadRegistry ofDefaults();
  Set<Bulkhead> getAllBulkheads();
  Bulkhead bulkhead(String name);
  Bulkhead bulkhead(String name, Map<String, String> tags);
  Bulkhead bulkhead(String name, BulkheadConfig config);
  Bulkhead bulkhead(String name, BulkheadConfig config, Map<String, String> tags);
  Bulkhead bulkhead(String name, Supplier<BulkheadConfig> bulkheadConfigSupplier);
  Bulkhead bulkhead(String name, Supplier<BulkheadConfig> bulkheadConfigSupplier, Map<String, String> tags);
  Bulkhead bulkhead(String name, String configName);
  Bulkhead bulkhead(String name, String configName, Map<String, String> tags);
  static BulkheadRegistry.Builder custom();

  public static class Builder {
    public Builder();
    public BulkheadRegistry.Builder withBulkheadConfig(BulkheadConfig bulkheadConfig);
    public BulkheadRegistry.Builder addBulkheadConfig(String configName, BulkheadConfig configuration);
    public BulkheadRegistry.Builder withTags(Map<String, String> tags);
    public BulkheadRegistry build();
  }
}

public interface ThreadPoolBulkhead extends AutoCloseable {
  static <T> Supplier<CompletionStage<T>> decorateCallable(ThreadPoolBulkhead bulkhead, Callable<T> callable);
  static <T> Supplier<CompletionStage<T>> decorateSupplier(ThreadPoolBulkhead bulkhead, Supplier<T> supplier);
  static Supplier<CompletionStage<Void>> decorateRunnable(ThreadPoolBulkhead bulkhead, Runnable runnable);
  static ThreadPoolBulkhead ofDefaults(String name);
  static ThreadPoolBulkhead of(String name, ThreadPoolBulkheadConfig config);
  static ThreadPoolBulkhead of(String name, ThreadPoolBulkheadConfig config, Map<String, String> tags);
  static ThreadPoolBulkhead of(String name, Supplier<ThreadPoolBulkheadConfig> bulkheadConfigSupplier);
  @Forks(LIMITED) @Limits <T> CompletionStage<T> submit(@RunsOnWorkers Callable<T> task);
  @Forks(LIMITED) @Limits CompletionStage<Void> submit(@RunsOnWorkers Runnable task);
  String getName();
  ThreadPoolBulkheadConfig getBulkheadConfig();
  ThreadPoolBulkhead.Metrics getMetrics();
  Map<String, String> getTags();
  ThreadPoolBulkhead.ThreadPoolBulkheadEventPublisher getEventPublisher();
  default <T> Supplier<CompletionStage<T>> decorateSupplier(Supplier<T> supplier);
  default <T> Supplier<CompletionStage<T>> decorateCallable(Callable<T> callable);
  default Supplier<CompletionStage<Void>> decorateRunnable(Runnable runnable);
  @Forks(LIMITED) @Limits default <T> CompletionStage<T> executeSupplier(@RunsOnWorkers Supplier<T> supplier);
  @Forks(LIMITED) @Limits default <T> CompletionStage<T> executeCallable(@RunsOnWorkers Callable<T> callable);
  @Forks(LIMITED) @Limits default CompletionStage<Void> executeRunnable(@RunsOnWorkers Runnable runnable);

  public interface Metrics {
    int getCoreThreadPoolSize();
    int getThreadPoolSize();
    int getMaximumThreadPoolSize();
    int getQueueDepth();
    int getRemainingQueueCapacity();
    int getQueueCapacity();
    int getActiveThreadCount();
    int getAvailableThreadCount();
  }
  public interface ThreadPoolBulkheadEventPublisher {}
}

public class ThreadPoolBulkheadConfig {
  public static final int DEFAULT_QUEUE_CAPACITY = 100;
  public static final Duration DEFAULT_KEEP_ALIVE_DURATION;
  public static final int DEFAULT_CORE_THREAD_POOL_SIZE;
  public static final int DEFAULT_MAX_THREAD_POOL_SIZE;
  public static final boolean DEFAULT_WRITABLE_STACK_TRACE_ENABLED = true;
  public static ThreadPoolBulkheadConfig.Builder custom();
  public static ThreadPoolBulkheadConfig.Builder from(ThreadPoolBulkheadConfig threadPoolBulkheadConfig);
  public static ThreadPoolBulkheadConfig ofDefaults();
  public Duration getKeepAliveDuration();
  public int getQueueCapacity();
  public int getMaxThreadPoolSize();
  public int getCoreThreadPoolSize();
  public boolean isWritableStackTraceEnabled();
  public RejectedExecutionHandler getRejectedExecutionHandler();

  public static class Builder {
    public Builder(ThreadPoolBulkheadConfig bulkheadConfig);
    public Builder();
    public ThreadPoolBulkheadConfig.Builder maxThreadPoolSize(int maxThreadPoolSize);
    public ThreadPoolBulkheadConfig.Builder coreThreadPoolSize(int coreThreadPoolSize);
    public ThreadPoolBulkheadConfig.Builder queueCapacity(int queueCapacity);
    public ThreadPoolBulkheadConfig.Builder keepAliveDuration(Duration keepAliveDuration);
    public ThreadPoolBulkheadConfig.Builder writableStackTraceEnabled(boolean writableStackTraceEnabled);
    public ThreadPoolBulkheadConfig.Builder rejectedExecutionHandler(RejectedExecutionHandler rejectedExecutionHandler);
    public ThreadPoolBulkheadConfig build();
  }
}

public interface ThreadPoolBulkheadRegistry extends AutoCloseable {
  static ThreadPoolBulkheadRegistry of(ThreadPoolBulkheadConfig bulkheadConfig);
  static ThreadPoolBulkheadRegistry ofDefaults();
  static ThreadPoolBulkheadRegistry ofDefaults(Map<String, String> tags);
  static ThreadPoolBulkheadRegistry of(Map<String, ThreadPoolBulkheadConfig> configs);
  static ThreadPoolBulkheadRegistry of(Map<String, ThreadPoolBulkheadConfig> configs, Map<String, String> tags);
  Set<ThreadPoolBulkhead> getAllBulkheads();
  ThreadPoolBulkhead bulkhead(String name);
  ThreadPoolBulkhead bulkhead(String name, Map<String, String> tags);
  ThreadPoolBulkhead bulkhead(String name, ThreadPoolBulkheadConfig config);
  ThreadPoolBulkhead bulkhead(String name, ThreadPoolBulkheadConfig config, Map<String, String> tags);
  ThreadPoolBulkhead bulkhead(String name, Supplier<ThreadPoolBulkheadConfig> bulkheadConfigSupplier);
  ThreadPoolBulkhead bulkhead(String name, Supplier<ThreadPoolBulkheadConfig> bulkheadConfigSupplier, Map<String, String> tags);
  ThreadPoolBulkhead bulkhead(String name, String configName);
  ThreadPoolBulkhead bulkhead(String name, String configName, Map<String, String> tags);
  static ThreadPoolBulkheadRegistry.Builder custom();

  public static class Builder {
    public Builder();
    public ThreadPoolBulkheadRegistry.Builder withThreadPoolBulkheadConfig(ThreadPoolBulkheadConfig threadPoolBulkheadConfig);
    public ThreadPoolBulkheadRegistry.Builder addThreadPoolBulkheadConfig(String configName, ThreadPoolBulkheadConfig configuration);
    public ThreadPoolBulkheadRegistry.Builder withTags(Map<String, String> tags);
    public ThreadPoolBulkheadRegistry build();
  }
}
