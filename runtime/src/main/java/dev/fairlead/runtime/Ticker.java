package dev.fairlead.runtime;

import java.util.concurrent.Executor;

/** A source of time, with the timer and the workers that run on it. */
interface Ticker {

  /** The time, as {@link System#nanoTime} counts it. */
  long nanoTime();

  /**
   * Runs an action once, not before the delay is over.
   *
   * @param delayNanos how long to wait; zero and less means at once, still on the timer's thread
   * @param action must neither wait nor call code that is not ours: every other deadline waits for
   *     it
   */
  Alarm schedule(long delayNanos, Runnable action);

  /** Runs what an expiry sets off in this library, and what may take a moment. */
  Executor workers();

  /** Runs the code of callers that an expiry sets off; it may hang, and then holds up its like. */
  default Executor actions() {
    return workers();
  }

  /** Schedules an action of ours, which runs on the {@link #workers()}. */
  default Alarm scheduleOnWorkers(long delayNanos, Runnable action) {
    return schedule(delayNanos, () -> workers().execute(action));
  }

  /** An action that has been scheduled. */
  interface Alarm {
    /** An alarm that is over. */
    Alarm NONE = () -> {};

    /** Forgets the action, unless it has started. */
    void cancel();
  }
}
