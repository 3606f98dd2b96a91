package dev.fairlead.samples.timeouts;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A caller that waits at most half a second for an answer that never comes. */
public final class WrongTimeoutUnitSample {
  private WrongTimeoutUnitSample() {}

  /** Waits for more than eight minutes. */
  static final class Bad {
    private Bad() {}

    // @start region=Bad
    static boolean isAnswered(CountDownLatch answer, long timeoutMs) throws InterruptedException {
      return answer.await(timeoutMs, TimeUnit.SECONDS); // BUG: WrongTimeoutUnit
    }
    // @end
  }

  /** Gives up after half a second. */
  static final class Good {
    private Good() {}

    // @start region=Good
    static boolean isAnswered(CountDownLatch answer, long timeoutMs) throws InterruptedException {
      return answer.await(timeoutMs, TimeUnit.MILLISECONDS);
    }
    // @end
  }
}
