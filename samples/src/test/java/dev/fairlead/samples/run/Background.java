package dev.fairlead.samples.run;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A task on a thread of its own, so that a test can look at it while it hangs. */
public final class Background<T> {
  private static final int PATIENCE_SECONDS = 20;

  private final FutureTask<T> task;
  private final Thread thread;

  private Background(Callable<T> code) {
    task = new FutureTask<>(code);
    thread = new Thread(task, "sample");
    thread.setDaemon(true);
  }

  /** Starts the task. */
  public static <T> Background<T> start(Callable<T> code) {
    Background<T> started = new Background<>(code);
    started.thread.start();
    return started;
  }

  /** Whether the task has not ended. */
  public boolean isRunning() {
    return !task.isDone();
  }

  /** Whether the task is in a method of {@code type} now, or in one called from it. */
  public boolean isIn(String type) {
    return isIn(thread, type);
  }

  /** Whether {@code thread} is in a method of {@code type} now, or in one called from it. */
  public static boolean isIn(Thread thread, String type) {
    return Arrays.stream(thread.getStackTrace()).anyMatch(f -> f.getClassName().equals(type));
  }

  /**
   * What the task returns.
   *
   * @throws ExecutionException with what it threw
   * @throws TimeoutException if it hangs
   */
  public T result() throws ExecutionException, InterruptedException, TimeoutException {
    return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }
}
