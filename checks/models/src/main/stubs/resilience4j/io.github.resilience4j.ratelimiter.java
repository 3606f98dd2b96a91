package io.github.resilience4j.ratelimiter;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Special.IMMEDIATE;
import static dev.fairlead.annotations.WaitsFor.THREAD;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Limits;
import dev.fairlead.annotations.RunsHere;
import java.io.Serializable;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

public interface RateLimiter {
  static RateLimiter of(String name, RateLimiterConfig rateLimiterConfig);
  static RateLimiter of(String name, RateLimiterConfig rateLimiterConfig, Map<String, String> tags);
  static RateLimiter of(String name, Supplier<RateLimiterConfig> rateLimiterConfigSupplier);
  static RateLimiter of(String name, Supplier<RateLimiterConfig> rateLimiterConfigSupplier, Map<String, String> tags);
  static RateLimiter ofDefaults(String name);
  static <T> Supplier<CompletionStage<T>> decorateCompletionStage(RateLimiter rateLimiter, Supplier<CompletionStage<T>> supplier);
  static <T> Supplier<CompletionStage<T>> decorateCompletionStage(RateLimiter rateLimiter, int permits, Supplier<CompletionStage<T>> supplier);
  static <T, F extends Future<T>> Supplier<F> decorateFuture(RateLimiter rateLimiter, Supplier<? extends F> supplier);
  static <T, F extends Future<T>> Supplier<F> decorateFuture(RateLimiter rateLimiter, int permits, Supplier<? extends F> supplier);
  static <T> Supplier<T> decorateSupplier(RateLimiter rateLimiter, Supplier<T> supplier);
  static <T> Supplier<T> decorateSupplier(RateLimiter rateLimiter, int permits, Supplier<T> supplier);
  static <T> Callable<T> decorateCallable(RateLimiter rateLimiter, Callable<T> callable);
  static <T> Callable<T> decorateCallable(RateLimiter rateLimiter, int permits, Callable<T> callable);
  static <T> Consumer<T> decorateConsumer(RateLimiter rateLimiter, Consumer<T> consumer);
  static <T> Consumer<T> decorateConsumer(RateLimiter rateLimiter, int permits, Consumer<T> consumer);
  static <T> Consumer<T> decorateConsumer(RateLimiter rateLimiter, Function<T, Integer> permitsCalculator, Consumer<T> consumer);
  static Runnable decorateRunnable(RateLimiter rateLimiter, Runnable runnable);
  static Runnable decorateRunnable(RateLimiter rateLimiter, int permits, Runnable runnable);
  static <T, R> Function<T, R> decorateFunction(RateLimiter rateLimiter, Function<T, R> function);
  static <T, R> Function<T, R> decorateFunction(RateLimiter rateLimiter, int permits, Function<T, R> function);
  static <T, R> Function<T, R> decorateFunction(RateLimiter rateLimiter, Function<T, Integer> permitsCalculator, Function<T, R> function);
  static void waitForPermission(RateLimiter rateLimiter);
  static void waitForPermission(RateLimiter rateLimiter, int permits);
  @Limits @Blocking(THREAD) default <T> CompletionStage<T> executeCompletionStage(@RunsHere Supplier<CompletionStage<T>> supplier);
  @Limits @Blocking(THREAD) default <T> CompletionStage<T> executeCompletionStage(int permits, @RunsHere Supplier<CompletionStage<T>> supplier);
  void changeTimeoutDuration(Duration timeoutDuration);
  void changeLimitForPeriod(int limitForPeriod);
  @Limits @Blocking(THREAD) default boolean acquirePermission();
  @Limits @Blocking(THREAD) boolean acquirePermission(int permits);
  default long reservePermission();
  long reservePermission(int permits);
  void drainPermissions();
  default void onError(Throwable throwable);
  default void onSuccess();
  default void onResult(Object result);
  String getName();
  RateLimiterConfig getRateLimiterConfig();
  Map<String, String> getTags();
  RateLimiter.Metrics getMetrics();
  RateLimiter.EventPublisher getEventPublisher();
  @Limits @Blocking(THREAD) default <T> T executeSupplier(@RunsHere Supplier<T> supplier);
  @Limits @Blocking(THREAD) default <T> T executeSupplier(int permits, @RunsHere Supplier<T> supplier);
  @Limits @Blocking(THREAD) default <T> T executeCallable(@RunsHere Callable<T> callable) throws Exception;
  @Limits @Blocking(THREAD) default <T> T executeCallable(int permits, @RunsHere Callable<T> callable) throws Exception;
  @Limits @Blocking(THREAD) default void executeRunnable(@RunsHere Runnable runnable);
  @Limits @Blocking(THREAD) default void executeRunnable(int permits, @RunsHere Runnable runnable);

  public interface EventPublisher {}
  public interface Metrics {
    int getNumberOfWaitingThreads();
    int getAvailablePermissions();
  }
}

public class RateLimiterConfig implements Serializable {
  public static RateLimiterConfig.Builder custom();
  public static RateLimiterConfig.Builder from(RateLimiterConfig prototype);
  public static RateLimiterConfig ofDefaults();
  public Duration getTimeoutDuration();
  public Duration getLimitRefreshPeriod();
  public int getLimitForPeriod();
  public boolean isWritableStackTraceEnabled();

  public static class Builder {
    public Builder();
    public Builder(RateLimiterConfig prototype);
    public RateLimiterConfig build();
    public RateLimiterConfig.Builder writableStackTraceEnabled(boolean writableStackTraceEnabled);
    @Bounds(value = ACQUIRE, zero = IMMEDIATE) public RateLimiterConfig.Builder timeoutDuration(Duration timeoutDuration);
    public RateLimiterConfig.Builder limitRefreshPeriod(Duration limitRefreshPeriod);
    public RateLimiterConfig.Builder limitForPeriod(int limitForPeriod);
  }
}

public interface RateLimiterRegistry {
  static RateLimiterRegistry of(RateLimiterConfig defaultRateLimiterConfig);
  static RateLimiterRegistry ofDefaults();
  static RateLimiterRegistry of(Map<String, RateLimiterConfig> configs);
  static RateLimiterRegistry of(Map<String, RateLimiterConfig> configs, Map<String, String> tags);
  Set<RateLimiter> getAllRateLimiters();
  RateLimiter rateLimiter(String name);
  RateLimiter rateLimiter(String name, Map<String, String> tags);
  RateLimiter rateLimiter(String name, RateLimiterConfig rateLimiterConfig);
  RateLimiter rateLimiter(String name, RateLimiterConfig rateLimiterConfig, Map<String, String> tags);
  RateLimiter rateLimiter(String name, Supplier<RateLimiterConfig> rateLimiterConfigSupplier);
  RateLimiter rateLimiter(String name, Supplier<RateLimiterConfig> rateLimiterConfigSupplier, Map<String, String> tags);
  RateLimiter rateLimiter(String name, String configName);
  RateLimiter rateLimiter(String name, String configName, Map<String, String> tags);
  static RateLimiterRegistry.Builder custom();

  public static class Builder {
    public Builder();
    public RateLimiterRegistry.Builder withRateLimiterConfig(RateLimiterConfig rateLimiterConfig);
    public RateLimiterRegistry.Builder addRateLimiterConfig(String configName, RateLimiterConfig configuration);
    public RateLimiterRegistry.Builder withTags(Map<String, String> tags);
    public RateLimiterRegistry build();
  }
}

public class RequestNotPermitted extends RuntimeException {
  public static RequestNotPermitted createRequestNotPermitted(RateLimiter rateLimiter);
}
