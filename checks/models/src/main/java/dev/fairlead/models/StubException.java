package dev.fairlead.models;

import java.util.List;

/** Stub sources that cannot be used. The message is the problems, one a line. */
public final class StubException extends Exception {
  private static final long serialVersionUID = 1;

  private final String[] problems;

  /**
   * Reports problems.
   *
   * @param problems at least one, each as {@code file:line: reason}
   */
  public StubException(List<String> problems) {
    super(String.join(System.lineSeparator(), problems));
    this.problems = problems.toArray(String[]::new);
  }

  /** Returns the problems in the order of files and lines, each as {@code file:line: reason}. */
  public List<String> problems() {
    return List.of(problems);
  }
}
