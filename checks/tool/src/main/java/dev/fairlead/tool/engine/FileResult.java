package dev.fairlead.tool.engine;

import dev.fairlead.checks.report.Finding;
import dev.fairlead.checks.report.Skipped;
import java.util.List;
import java.util.Optional;

/**
 * What checking one file came to.
 *
 * @param findings what was found, sorted
 * @param skipped why the file was left out; empty if it was not
 * @param defects one line for each failure of ours
 * @param complete whether javac understood every name in the file
 */
public record FileResult(
    List<Finding> findings, Optional<Skipped> skipped, List<String> defects, boolean complete) {

  /** That of a file with nothing to check. */
  public static final FileResult NOTHING =
      new FileResult(List.of(), Optional.empty(), List.of(), true);

  static FileResult skipped(String reason) {
    return new FileResult(List.of(), Optional.of(new Skipped("", reason, "")), List.of(), false);
  }

  /** What a failure of ours comes to. */
  public static FileResult failed(Exception failure) {
    return new FileResult(
        List.of(),
        Optional.of(new Skipped("", "could not be checked", failure.toString())),
        List.of("could not be checked: " + failure),
        false);
  }
}
