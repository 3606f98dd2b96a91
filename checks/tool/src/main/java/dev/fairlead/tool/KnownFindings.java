package dev.fairlead.tool;

import dev.fairlead.checks.baseline.Baseline;
import dev.fairlead.checks.baseline.Comparison;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares the findings of a scan with a baseline. */
final class KnownFindings {

  private KnownFindings() {}

  /** What is new, known and fixed, among the files scanned and those that are no more. */
  static Comparison compare(Baseline baseline, Scan scan, Path current) {
    Path root = root(current);
    return baseline.compare(
        scan.report().findings(),
        scan.files()::contains,
        name -> scan.files().contains(name) || Files.exists(root.resolve(name)));
  }

  /** What the names in reports are relative to, as the scan names files. */
  static Path root(Path current) {
    for (Path at = current; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"))) {
        return at;
      }
    }
    return current;
  }
}
