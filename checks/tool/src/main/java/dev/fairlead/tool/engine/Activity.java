package dev.fairlead.tool.engine;

import dev.fairlead.tool.input.SourceFile;
import java.util.Arrays;
import java.util.concurrent.CancellationException;

/** What a batch is doing, as its thread says it and the thread that watches over it reads it. */
final class Activity {

  private static final String PARSER = "com.sun.tools.javac.parser.";

  /**
   * One step of the work.
   *
   * @param file what it is on; null for all files of the batch
   * @param since when it began, by {@link System#nanoTime}
   */
  record Step(SourceFile file, long since) {}

  private volatile Step step = new Step(null, System.nanoTime());
  private volatile SourceFile lastRead;
  private volatile boolean cancelled;
  private volatile int steps;

  /** Ends the work at its next step. */
  void cancel() {
    cancelled = true;
  }

  /**
   * Begins a step on a file, or on all files of the batch if it is null.
   *
   * @throws CancellationException if the work is to end
   */
  void enter(SourceFile file) {
    if (cancelled) {
      throw new CancellationException();
    }
    step = new Step(file, System.nanoTime());
    steps = file == null ? steps : steps + 1;
  }

  /** How many steps on one file have begun. */
  int steps() {
    return steps;
  }

  /** Notes that javac asked for the text of a file, which may be one that others name. */
  void read(SourceFile file) {
    lastRead = file;
  }

  /** The current step. */
  Step step() {
    return step;
  }

  /**
   * Which file the work stands at or failed on: the one being parsed, else that of the step; null
   * if it is on all of them.
   *
   * @param stack where the work is
   */
  SourceFile culprit(StackTraceElement[] stack) {
    boolean parsing =
        Arrays.stream(stack).anyMatch(frame -> frame.getClassName().startsWith(PARSER));
    return parsing && lastRead != null ? lastRead : step.file();
  }
}
