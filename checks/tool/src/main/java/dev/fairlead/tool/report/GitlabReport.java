package dev.fairlead.tool.report;

import dev.fairlead.checks.report.Finding;
import dev.fairlead.checks.report.Fingerprint;
import dev.fairlead.checks.report.JsonWriter;
import dev.fairlead.checks.report.Report;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes a report as GitLab's Code Quality, which is a subset of Code Climate's JSON. */
public final class GitlabReport {

  private final Fingerprint fingerprint = new Fingerprint();
  private final Set<String> used = new HashSet<>();

  private GitlabReport() {}

  /** The report as one array. */
  public static String write(Report report) {
    GitlabReport gitlab = new GitlabReport();
    List<Object> issues = new ArrayList<>();
    report.findings().forEach(finding -> issues.add(gitlab.issue(finding)));
    return JsonWriter.write(issues);
  }

  private Map<String, Object> issue(Finding finding) {
    Map<String, Object> issue = new LinkedHashMap<>();
    issue.put("type", "issue");
    issue.put("check_name", finding.rule());
    issue.put("description", finding.message());
    issue.put("categories", List.of("Bug Risk"));
    issue.put("severity", severity(finding));
    issue.put("fingerprint", unique(finding));
    issue.put(
        "location",
        new TreeMap<>(
            Map.of(
                "path", finding.path(), "lines", Map.of("begin", finding.region().startLine()))));
    return issue;
  }

  /** GitLab takes two issues with one fingerprint for one. */
  private String unique(Finding finding) {
    String value = fingerprint.of(finding);
    while (!used.add(value)) {
      value = Fingerprint.digest(value + '|' + finding.path());
    }
    return value;
  }

  private static String severity(Finding finding) {
    return switch (finding.severity()) {
      case ERROR -> "critical";
      case WARNING -> "major";
      case SUGGESTION -> "info";
    };
  }
}
