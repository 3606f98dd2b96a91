package dev.fairlead.runtime;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;
import org.openjdk.jcstress.infra.results.II_Result;

/** Places are given back exactly once, whoever ends a call. */
public final class FanOutStress {

  private static final Duration LONG = Duration.ofSeconds(30);
  private static final List<Integer> ONE = List.of(1);

  private static final int INTERRUPTED = 0;
  private static final int FAILED = -1;

  private FanOutStress() {}

  private static int call(FanOut fanOut) {
    try {
      return fanOut.allOrThrow(ONE, i -> i).get(0);
    } catch (InterruptedException e) {
      return INTERRUPTED;
    } catch (ExecutionException | DeadlineExceededException e) {
      return FAILED;
    }
  }

  /** Two calls on one place. */
  @JCStressTest
  @Outcome(id = "1, 1, 0", expect = Expect.ACCEPTABLE, desc = "Both ran; the place is free.")
  @State
  public static class TwoCalls {

    private final FanOut fanOut = FanOut.of(1, LONG);

    /** One call. */
    @Actor
    public void first(III_Result result) {
      result.r1 = FanOutStress.call(fanOut);
    }

    /** The other. */
    @Actor
    public void second(III_Result result) {
      result.r2 = FanOutStress.call(fanOut);
    }

    /** What is left. */
    @Arbiter
    public void places(III_Result result) {
      result.r3 = fanOut.running();
    }
  }

  /** The caller is interrupted while its call runs, before it, or after it. */
  @JCStressTest
  @Outcome(id = "0, 0", expect = Expect.ACCEPTABLE, desc = "Interrupted; the place is free.")
  @Outcome(id = "1, 0", expect = Expect.ACCEPTABLE, desc = "Ran; the place is free.")
  @State
  public static class InterruptedCaller {

    private final FanOut fanOut = FanOut.of(1, LONG);
    private volatile Thread caller;
    private volatile boolean interrupted;

    /** The call. */
    @Actor
    public void call(II_Result result) {
      caller = Thread.currentThread();
      result.r1 = FanOutStress.call(fanOut);
      caller = null;
      while (!interrupted) {
        Thread.onSpinWait();
      }
      Thread.interrupted();
    }

    /** The interrupt. */
    @Actor
    public void interrupt() {
      Thread thread = caller;
      if (thread != null) {
        thread.interrupt();
      }
      interrupted = true;
    }

    /** What is left. */
    @Arbiter
    public void places(II_Result result) {
      result.r2 = fanOut.running();
    }
  }

  /** A worker takes its value while all values are closed. */
  @JCStressTest
  @Outcome(id = "0, 0", expect = Expect.ACCEPTABLE, desc = "Closed first; nothing was opened.")
  @Outcome(id = "1, 1", expect = Expect.ACCEPTABLE, desc = "Opened once, closed once.")
  @State
  public static class WorkerLocalClose {

    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();
    private final WorkerLocal<Integer> local =
        WorkerLocal.of(opened::incrementAndGet, value -> closed.incrementAndGet());

    /** The worker. */
    @Actor
    public void worker() {
      WorkerLocal.worker(
              () -> {
                try {
                  local.get();
                } catch (IllegalStateException e) {
                  // Closed.
                }
              })
          .run();
    }

    /** The end. */
    @Actor
    public void close() {
      local.close();
    }

    /** What is left. */
    @Arbiter
    public void count(II_Result result) {
      result.r1 = opened.get();
      result.r2 = closed.get();
    }
  }
}
