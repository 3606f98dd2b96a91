package dev.fairlead.tool.engine;

import dev.fairlead.tool.input.SourceFile;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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

  /** On a busy machine a thread may have to wait for the processor most of the time. */
  private static final int WAITING = 10;

  /** Each file is parsed, attributed and checked. */
  private static final int STEPS = 3;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Activity activity = new Activity();
  private final Thread thread;
  private Activity.Step observed;
  private long processorBefore;
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

  /** Whether the current step has taken that much of the processor, or many times that long. */
  boolean exceeds(Duration limit) {
    Activity.Step step = activity.step();
    long processor = THREADS.getThreadCpuTime(thread.getId());
    if (step != observed) {
      observed = step;
      processorBefore = processor;
    }
    return processor - processorBefore > limit.toNanos()
        || System.nanoTime() - step.since() > WAITING * limit.toNanos();
  }

  /** Asks the work to end soon. */
  void cancel() {
    activity.cancel();
  }

  /** Leaves the thread to itself; it ends with the program at the latest. */
  void abandon() {
    thread.setPriority(Thread.MIN_PRIORITY);
  }

  /** The file that the work ended or stands at; null if it was on all of them. */
  SourceFile file() {
    return activity.step().file();
  }

  /** How many of so many files the work is through with, about. */
  int done(int files) {
    return Math.min(files, activity.steps() / STEPS);
  }

  /** The file to blame for a failure or for taking too long; null if it is none in particular. */
  SourceFile culprit() {
    return activity.culprit(failure == null ? thread.getStackTrace() : failure.getStackTrace());
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
