package io.github.resilience4j.timelimiter;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Special.IMMEDIATE;
import static dev.fairlead.annotations.WaitsFor.THREAD;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Joins;
import dev.fairlead.annotations.RunsHere;
import java.io.Serializable;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

public interface TimeLimiter {
  public static final String DEFAULT_NAME = "UNDEFINED";
  static TimeLimiter ofDefaults();
  static TimeLimiter ofDefaults(String name);
  static TimeLimiter of(TimeLimiterConfig timeLimiterConfig);
  static TimeLimiter of(String name, TimeLimiterConfig timeLimiterConfig);
  static TimeLimiter of(String name, TimeLimiterConfig timeLimiterConfig, Map<String, String> tags);
  @Bounds(value = CALL, zero = IMMEDIATE) static TimeLimiter of(Duration timeoutDuration);
  static <T, F extends Future<T>> Callable<T> decorateFutureSupplier(TimeLimiter timeLimiter, Supplier<F> futureSupplier);
  static <T, F extends CompletionStage<T>> Supplier<CompletionStage<T>> decorateCompletionStage(TimeLimiter timeLimiter, ScheduledExecutorService scheduler, Supplier<F> supplier);
  String getName();
  Map<String, String> getTags();
  TimeLimiterConfig getTimeLimiterConfig();
  @Blocking(THREAD) @Joins default <T, F extends Future<T>> T executeFutureSupplier(@RunsHere Supplier<F> futureSupplier) throws Exception;
  default <T, F extends CompletionStage<T>> CompletionStage<T> executeCompletionStage(ScheduledExecutorService scheduler, @RunsHere Supplier<F> supplier);
  <T, F extends Future<T>> Callable<T> decorateFutureSupplier(Supplier<F> futureSupplier);
  <T, F extends CompletionStage<T>> Supplier<CompletionStage<T>> decorateCompletionStage(ScheduledExecutorService scheduler, Supplier<F> supplier);
  TimeLimiter.EventPublisher getEventPublisher();
  void onSuccess();
  void onError(Throwable throwable);
  static TimeoutException createdTimeoutExceptionWithName(String name, Throwable t);

  public interface EventPublisher {}
}

public class TimeLimiterConfig implements Serializable {
  public static TimeLimiterConfig.Builder custom();
  public static TimeLimiterConfig.Builder from(TimeLimiterConfig baseConfig);
  public static TimeLimiterConfig ofDefaults();
  public Duration getTimeoutDuration();
  public boolean shouldCancelRunningFuture();

  public static class Builder {
    public Builder();
    public Builder(TimeLimiterConfig baseConfig);
    @Carries public TimeLimiterConfig build();
    @Bounds(value = CALL, zero = IMMEDIATE) public TimeLimiterConfig.Builder timeoutDuration(Duration timeoutDuration);
    public TimeLimiterConfig.Builder cancelRunningFuture(boolean cancelRunningFuture);
  }
}

public interface TimeLimiterRegistry {
  static TimeLimiterRegistry of(TimeLimiterConfig defaultTimeLimiterConfig);
  static TimeLimiterRegistry ofDefaults();
  static TimeLimiterRegistry of(Map<String, TimeLimiterConfig> configs);
  static TimeLimiterRegistry of(Map<String, TimeLimiterConfig> configs, Map<String, String> tags);
  Set<TimeLimiter> getAllTimeLimiters();
  TimeLimiter timeLimiter(String name);
  TimeLimiter timeLimiter(String name, Map<String, String> tags);
  TimeLimiter timeLimiter(String name, TimeLimiterConfig timeLimiterConfig);
  TimeLimiter timeLimiter(String name, TimeLimiterConfig timeLimiterConfig, Map<String, String> tags);
  TimeLimiter timeLimiter(String name, Supplier<TimeLimiterConfig> timeLimiterConfigSupplier);
  TimeLimiter timeLimiter(String name, Supplier<TimeLimiterConfig> timeLimiterConfigSupplier, Map<String, String> tags);
  TimeLimiter timeLimiter(String name, String configName);
  TimeLimiter timeLimiter(String name, String configName, Map<String, String> tags);
}
