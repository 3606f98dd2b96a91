package dev.fairlead.tool.engine;

import dev.fairlead.tool.input.SourceFile;
import java.time.Duration;

/**
 * Works on one batch in a thread of its own, with a stack that deep code needs. A thread that takes
 * too long is left to itself: javac cannot be interrupted.
 */
final class BatchThread {

  /** What a batch is about; may throw anything. */
  interface Work {
    BatchResult on(Batch batch, Activity activity) throws Exception;
  }

  private static final long STACK_BYTES = 64L << 20;

  private final Activity activity = new Activity();
  private final Thread thread;
  private volatile BatchResult result;
  private volatile Throwable failure;

  BatchThread(Work work, Batch batch) {
    thread = new Thread(null, () -> run(work, batch), "fairlead-scan", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
  }

  /** Waits for the end, but not longer than that; tells whether it has come. */
  boolean ends(Duration time) throws InterruptedException {
    thread.join(time.toMillis());
    return !thread.isAlive();
  }

  void abandon() {
    thread.setPriority(Thread.MIN_PRIORITY);
  }

  Activity activity() {
    return activity;
  }

  /** The file that the work ended or stands at; null if it was on all of them. */
  SourceFile file() {
    return activity.file();
  }

  /** What came of it; null if it failed or has not ended. */
  BatchResult result() {
    return result;
  }

  /** Why it failed; null if it did not. */
  Throwable failure() {
    return failure;
  }

  private void run(Work work, Batch batch) {
    try {
      result = work.on(batch, activity);
    } catch (Throwable thrown) {
      failure = thrown;
    }
  }
}
