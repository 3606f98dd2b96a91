package dev.fairlead.checks.baseline;

import dev.fairlead.checks.report.Finding;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What became of known findings.
 *
 * @param fresh the findings that no entry stands for, sorted
 * @param known how many findings entries stand for
 * @param fixed the entries that stand for no finding any more, sorted
 * @param moved the entries that stand for a finding elsewhere than they say, with the finding
 * @param total how many findings there are
 */
public record Comparison(
    List<Finding> fresh, int known, List<Entry> fixed, Map<Finding, Entry> moved, int total) {

  /** The same with the fixed entries of some files only. */
  public Comparison fixedIn(Predicate<String> files) {
    return new Comparison(
        fresh,
        known,
        fixed.stream().filter(entry -> files.test(entry.path())).toList(),
        moved,
        total);
  }

  /** The numbers, as every run tells them. */
  public String summary() {
    return "%d new, %d in the baseline, %d fixed, %d in all"
        .formatted(fresh.size(), known, fixed.size(), total);
  }
}
