package dev.fairlead.tool.engine;

import dev.fairlead.tool.input.SourceFile;

/** What a batch is doing, as its thread says it and the thread that watches over it reads it. */
final class Activity {

  /**
   * One step of the work.
   *
   * @param file what it is on; null for all files of the batch
   * @param since when it began, by {@link System#nanoTime}
   */
  record Step(SourceFile file, long since) {}

  private volatile Step step = new Step(null, System.nanoTime());

  /** Begins a step on a file, or on all files of the batch if it is null. */
  void enter(SourceFile file) {
    step = new Step(file, System.nanoTime());
  }

  /** The current step. */
  Step step() {
    return step;
  }
}
