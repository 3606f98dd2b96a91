package dev.fairlead.runtime;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The JVM's time.
 *
 * <p>Timer and workers are platform daemon threads: a timer on virtual threads stops when their
 * carriers are held up, which is when it is needed.
 *
 * <p>An entry that comes before all others wakes the timer's thread, and most entries are taken
 * back soon. So while the timer is in use it has an entry of its own a little ahead, a beat, behind
 * which others come and go without waking anybody.
 */
final class SystemTicker implements Ticker {
  static final SystemTicker INSTANCE = new SystemTicker();

  private static final int WORKERS = 4;
  private static final int ACTIONS = 64;
  private static final long WORKER_KEEP_ALIVE_SECONDS = 10;
  private static final long BEAT_MILLIS = 200;

  private final ScheduledThreadPoolExecutor timer;
  private final ThreadPoolExecutor workers = pool(WORKERS, "fairlead-expiry-");
  private final ThreadPoolExecutor actions = pool(ACTIONS, "fairlead-expiry-action-");

  private final AtomicBoolean beating = new AtomicBoolean();
  private volatile boolean used;

  private SystemTicker() {
    timer = new ScheduledThreadPoolExecutor(1, daemon("fairlead-timer-"));
    timer.setRemoveOnCancelPolicy(true);
  }

  @Override
  public long nanoTime() {
    return System.nanoTime();
  }

  @Override
  public Alarm schedule(long delayNanos, Runnable action) {
    used = true;
    if (!beating.get()) {
      startBeating();
    }
    ScheduledFuture<?> future = timer.schedule(action, delayNanos, TimeUnit.NANOSECONDS);
    return () -> future.cancel(false);
  }

  private void startBeating() {
    if (beating.compareAndSet(false, true)) {
      timer.schedule(this::beat, BEAT_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private void beat() {
    beating.set(false);
    if (used) {
      used = false;
      startBeating();
    }
  }

  @Override
  public Executor workers() {
    return workers;
  }

  @Override
  public Executor actions() {
    return actions;
  }

  /** How many actions wait for their time. */
  int pending() {
    return Math.max(timer.getQueue().size() - (beating.get() ? 1 : 0), 0);
  }

  private static ThreadPoolExecutor pool(int threads, String prefix) {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            threads,
            threads,
            WORKER_KEEP_ALIVE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            daemon(prefix));
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  static ThreadFactory daemon(String prefix) {
    AtomicInteger number = new AtomicInteger();
    return task -> {
      Thread thread = new Thread(null, task, prefix + number.incrementAndGet(), 0, false);
      thread.setDaemon(true);
      thread.setContextClassLoader(null);
      return thread;
    };
  }
}
