package dev.fairlead.checks.report;

import java.util.List;

/**
 * All that a scan says. The same sources give an equal report whatever the order they were named
 * in.
 *
 * @param rules the checks that ran, by name
 * @param findings sorted by place
 * @param skipped what was not scanned, sorted
 * @param defects failures inside Fairlead, sorted; one line each
 * @param files how many files were scanned
 * @param lines how many lines they have
 * @param incomplete how many of the files name types that were not found
 * @param testFiles how many test sources were left out
 */
public record Report(
    List<Rule> rules,
    List<Finding> findings,
    List<Skipped> skipped,
    List<String> defects,
    int files,
    long lines,
    int incomplete,
    int testFiles) {

  /** The report of a compilation, which scans whole files or does not end. */
  public static Report of(List<Rule> rules, List<Finding> findings, int files) {
    return new Report(rules, findings, List.of(), List.of(), files, 0, 0, 0);
  }

  /** The same report with some findings only. */
  public Report with(List<Finding> some) {
    return new Report(rules, some, skipped, defects, files, lines, incomplete, testFiles);
  }
}
