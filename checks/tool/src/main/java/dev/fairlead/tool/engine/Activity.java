package dev.fairlead.tool.engine;

import dev.fairlead.tool.input.SourceFile;
import java.time.Duration;

/** What a batch is doing, as its thread says it and the thread that watches over it reads it. */
final class Activity {

  private record Step(SourceFile file, long since) {}

  private volatile Step step = new Step(null, System.nanoTime());

  /** From now on the time counts for a file; for all files of the batch together if it is null. */
  void enter(SourceFile file) {
    step = new Step(file, System.nanoTime());
  }

  /** The current file; null if the work is on all of them. */
  SourceFile file() {
    return step.file;
  }

  /** Whether the current step has taken longer than that. */
  boolean exceeds(Duration time) {
    return System.nanoTime() - step.since > time.toNanos();
  }
}
