package dev.fairlead.tool.report;

import dev.fairlead.checks.report.Finding;
import dev.fairlead.checks.report.Region;
import dev.fairlead.checks.report.Report;
import java.util.Comparator;
import java.util.List;

/**
 * Writes a report as GitHub's workflow commands. GitHub shows the first ten errors, warnings and
 * notices of a step and drops the rest without a word, so the worst come first and the total last.
 */
public final class GithubReport {

  /** A job's summary is dropped when it has more than a mebibyte. */
  private static final int ROWS = 500;

  private GithubReport() {}

  /** The commands; the summary is the last line. */
  public static String write(Report report) {
    List<Finding> findings =
        report.findings().stream()
            .sorted(Comparator.comparing(Finding::severity).reversed())
            .toList();
    StringBuilder out = new StringBuilder();
    findings.forEach(finding -> out.append(command(finding)).append('\n'));
    return out.append(Summary.of(report)).append('\n').toString();
  }

  /** The summary of a job, in Markdown. */
  public static String jobSummary(Report report) {
    StringBuilder out = new StringBuilder("### Fairlead\n\n");
    out.append(Summary.of(report)).append("\n");
    if (!report.findings().isEmpty()) {
      out.append("\n| place | check | finding |\n|---|---|---|\n");
      report.findings().stream().limit(ROWS).forEach(finding -> out.append(row(finding)));
      if (report.findings().size() > ROWS) {
        out.append("\n%d more are in the log.\n".formatted(report.findings().size() - ROWS));
      }
    }
    return out.toString();
  }

  private static String row(Finding finding) {
    return "| %s:%d | %s | %s |\n"
        .formatted(
            cell(finding.path()),
            finding.region().startLine(),
            finding.rule(),
            cell(finding.message()));
  }

  private static String command(Finding finding) {
    String name =
        switch (finding.severity()) {
          case ERROR -> "error";
          case WARNING -> "warning";
          case SUGGESTION -> "notice";
        };
    Region region = finding.region();
    return "::%s file=%s,line=%d,endLine=%d,col=%d,endColumn=%d,title=%s::%s"
        .formatted(
            name,
            property(finding.path()),
            region.startLine(),
            region.endLine(),
            region.startColumn(),
            region.endColumn(),
            property(finding.rule()),
            data(finding.message()));
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("<", "&lt;").replaceAll("\\s+", " ");
  }
}
