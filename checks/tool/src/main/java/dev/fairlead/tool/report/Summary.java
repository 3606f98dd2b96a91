package dev.fairlead.tool.report;

import dev.fairlead.checks.report.Finding;
import dev.fairlead.checks.report.Report;
import dev.fairlead.checks.report.Skipped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The last line of a scan: what was found, and in how much of the sources. */
public final class Summary {

  private Summary() {}

  /** The summary, one line without its end. */
  public static String of(Report report) {
    List<String> parts = new ArrayList<>();
    parts.add(findings(report));
    parts.add(
        "%s, %s scanned".formatted(count(report.files(), "file"), count(report.lines(), "line")));
    if (!report.skipped().isEmpty()) {
      parts.add(
          "%d skipped (%s)"
              .formatted(report.skipped().size(), tally(report.skipped(), Skipped::reason)));
    }
    if (report.incomplete() > 0) {
      parts.add(count(report.incomplete(), "file") + " with types not found");
    }
    if (report.testFiles() > 0) {
      parts.add(count(report.testFiles(), "test file") + " left out");
    }
    if (!report.defects().isEmpty()) {
      parts.add(count(report.defects().size(), "defect") + " in Fairlead");
    }
    return String.join("; ", parts);
  }

  private static String findings(Report report) {
    String findings = count(report.findings().size(), "finding");
    return report.findings().isEmpty()
        ? findings
        : findings + " (" + tally(report.findings(), Finding::family) + ")";
  }

  private static <T> String tally(List<T> items, Function<T, String> key) {
    Map<String, Long> counts =
        items.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
