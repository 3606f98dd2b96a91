package dev.fairlead.runtime;

import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** How often each task has run, and what was said of it. */
final class SoakAccount {

  private long elements;
  private long succeeded;
  private long failed;
  private long cancelled;
  private long notStarted;

  /** Checks one call's outcomes against what its tasks have counted. */
  void settle(List<? extends Outcome<Integer>> outcomes, AtomicIntegerArray runs) {
    for (int i = 0; i < outcomes.size(); i++) {
      settle(i, outcomes.get(i), runs.get(i));
    }
  }

  void settle(int element, Outcome<Integer> outcome, int runs) {
    elements++;
    if (outcome instanceof Outcome.Success<Integer> success) {
      succeeded++;
      require(runs == 1 && success.value() == element, "success", runs);
    } else if (outcome instanceof Outcome.Failure<Integer> failure) {
      failed++;
      require(runs == 1, "failure", runs);
      if (failure.cause() instanceof Error error) {
        throw error;
      }
    } else if (outcome instanceof Outcome.Cancelled<Integer> cancellation) {
      cancelled++;
      // Its thread may not have come to run yet when the call returned.
      require(runs == 1 || runs == 0 && cancellation.wasRunning(), "cancelled", runs);
    } else {
      notStarted++;
      require(runs == 0, "not started", runs);
    }
  }

  private static void require(boolean sound, String outcome, int runs) {
    if (!sound) {
      throw new AssertionError(outcome + ", but it ran " + runs + " times");
    }
  }

  long elements() {
    return elements;
  }

  @Override
  public String toString() {
    return "%,d tasks: %,d succeeded, %,d failed, %,d cancelled, %,d not started"
        .formatted(elements, succeeded, failed, cancelled, notStarted);
  }
}
