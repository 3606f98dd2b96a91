package dev.fairlead.samples.adapters;

import dev.fairlead.annotations.Phase;
import dev.fairlead.runtime.Deadline;
import dev.fairlead.runtime.DeadlineExceededException;

/** Says that a deadline has passed where a library says that its call was ended. */
final class Exceeded {
  private Exceeded() {}

  /** The verdict of the look-up where that ran out of time, and else that of the call. */
  static DeadlineExceededException by(Deadline deadline, Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof DeadlineExceededException exceeded) {
        return exceeded;
      }
    }
    return deadline.exceeded(Phase.CALL, failure);
  }
}
