package dev.fairlead.tool.report;

import dev.fairlead.checks.report.Finding;
import dev.fairlead.checks.report.Fix;
import dev.fairlead.checks.report.Region;
import dev.fairlead.checks.report.Report;
import dev.fairlead.checks.report.Rule;
import dev.fairlead.checks.report.Severity;
import java.util.List;

/** Writes a report for people and for editors that read compiler output. */
public final class TextReport {

  private final boolean colours;
  private final StringBuilder out = new StringBuilder();

  private TextReport(boolean colours) {
    this.colours = colours;
  }

  /** The report; the summary is its last line. */
  public static String write(Report report, boolean colours) {
    TextReport text = new TextReport(colours);
    for (Finding finding : report.findings()) {
      String link =
          report.rules().stream()
              .filter(rule -> rule.name().equals(finding.rule()))
              .map(Rule::link)
              .findFirst()
              .orElse("");
      text.finding(finding, link);
    }
    return text.out.append(Summary.of(report)).append('\n').toString();
  }

  private void finding(Finding finding, String link) {
    Region region = finding.region();
    out.append(
            style(
                "1",
                "%s:%d:%d:".formatted(finding.path(), region.startLine(), region.startColumn())))
        .append(' ')
        .append(style(colour(finding.severity()), finding.severity().level() + ":"))
        .append(" [%s] ".formatted(finding.rule()))
        .append(finding.message().replaceAll("\\s*\\R\\s*", " "))
        .append('\n');
    if (!finding.sourceLine().isBlank()) {
      out.append(finding.sourceLine()).append('\n');
      out.append(indent(finding)).append(style("1;32", "^")).append('\n');
    }
    fix(finding.fixes());
    if (!link.isEmpty()) {
      out.append("  see: ").append(link).append('\n');
    }
  }

  private void fix(List<Fix> fixes) {
    if (!fixes.isEmpty()) {
      out.append("  fix: ").append(fixes.get(0).description()).append('\n');
    }
  }

  /** What precedes the caret: blanks as wide as the line's own beginning, its tabs kept. */
  private static String indent(Finding finding) {
    String before =
        finding
            .sourceLine()
            .substring(
                0, Math.min(finding.region().startColumn() - 1, finding.sourceLine().length()));
    return before.replaceAll("[^\t]", " ");
  }

  private static String colour(Severity severity) {
    return switch (severity) {
      case ERROR -> "1;31";
      case WARNING -> "1;35";
      case SUGGESTION -> "1;36";
    };
  }

  private String style(String code, String text) {
    return colours ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
