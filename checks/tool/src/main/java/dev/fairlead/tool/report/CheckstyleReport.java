package dev.fairlead.tool.report;

import dev.fairlead.checks.report.Finding;
import dev.fairlead.checks.report.Report;

/** Writes a report as Checkstyle's XML. */
public final class CheckstyleReport {

  private CheckstyleReport() {}

  /** The report as one document. */
  public static String write(Report report) {
    StringBuilder out = new StringBuilder();
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"10.0\">\n");
    String open = null;
    for (Finding finding : report.findings()) {
      if (!finding.path().equals(open)) {
        out.append(open == null ? "" : "  </file>\n");
        open = finding.path();
        out.append("  <file name=\"%s\">\n".formatted(escape(open)));
      }
      out.append(
          "    <error line=\"%d\" column=\"%d\" severity=\"%s\" message=\"%s\" source=\"%s\"/>\n"
              .formatted(
                  finding.region().startLine(),
                  finding.region().startColumn(),
                  severity(finding),
                  escape(finding.message()),
                  "dev.fairlead." + finding.rule()));
    }
    return out.append(open == null ? "" : "  </file>\n").append("</checkstyle>\n").toString();
  }

  private static String severity(Finding finding) {
    return switch (finding.severity()) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case SUGGESTION -> "info";
    };
  }

  /** An attribute's value; characters that XML 1.0 does not have become question marks. */
  private static String escape(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\n', '\r', '\t' -> out.append("&#").append(c).append(';');
                default -> out.appendCodePoint(isAllowed(c) ? c : '?');
              }
            });
    return out.toString();
  }

  private static boolean isAllowed(int c) {
    return c >= 0x20 && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
  }
}
