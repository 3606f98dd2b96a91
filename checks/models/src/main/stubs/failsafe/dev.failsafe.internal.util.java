package dev.failsafe.internal.util;

import dev.failsafe.spi.Scheduler;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

public final class Assert {
  public static void isTrue(boolean expression, String errorMessageFormat, Object... args);
  public static <T> T notNull(T reference, String parameterName);
  public static void state(boolean expression, String errorMessageFormat, Object... args);
}

public final class DelegatingScheduler implements Scheduler {
  public static final DelegatingScheduler INSTANCE;
  public DelegatingScheduler(ExecutorService executor);
  public ScheduledFuture<?> schedule(Callable<?> callable, long delay, TimeUnit unit);
}

public final class Durations {
  public static Duration ofSafeNanos(Duration duration);
}

public final class FutureLinkedList {
  public FutureLinkedList();
  public CompletableFuture<Void> add();
  public CompletableFuture<Void> pollFirst();
}

public final class Lists {
  public static <T> List<T> of(T first, T[] rest);
}

public final class Maths {
  public static long add(long a, long b);
  public static long roundDown(long input, long interval);
}

public final class RandomDelay {
  public static long randomDelayInRange(long delayMin, long delayMax, double random);
  public static long randomDelay(long delay, long jitter, double random);
  public static long randomDelay(long delay, double jitterFactor, double random);
}
