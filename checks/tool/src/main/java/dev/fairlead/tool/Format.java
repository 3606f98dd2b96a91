package dev.fairlead.tool;

import dev.fairlead.checks.report.Report;
import dev.fairlead.checks.report.SarifReport;
import dev.fairlead.tool.report.CheckstyleReport;
import dev.fairlead.tool.report.GithubReport;
import dev.fairlead.tool.report.GitlabReport;
import dev.fairlead.tool.report.RdjsonlReport;
import dev.fairlead.tool.report.TextReport;
import java.util.Locale;

/** How a report is written. */
enum Format {
  /** For people, and editors that read compilers' output. */
  TEXT,
  /** SARIF 2.1.0. */
  SARIF,
  /** GitHub's workflow commands, which show findings on the changes. */
  GITHUB,
  /** GitLab's Code Quality report. */
  GITLAB,
  /** Reviewdog's diagnostics, one JSON object a line, with suggested changes. */
  RDJSONL,
  /** Checkstyle's XML, which most readers of reports understand. */
  CHECKSTYLE;

  String write(Report report) {
    return switch (this) {
      case TEXT -> TextReport.write(report, false);
      case SARIF -> SarifReport.write(report, Version.of());
      case GITHUB -> GithubReport.write(report);
      case GITLAB -> GitlabReport.write(report);
      case RDJSONL -> RdjsonlReport.write(report);
      case CHECKSTYLE -> CheckstyleReport.write(report);
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
