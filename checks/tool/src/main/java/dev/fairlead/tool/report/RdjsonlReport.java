package dev.fairlead.tool.report;

import dev.fairlead.checks.report.Finding;
import dev.fairlead.checks.report.JsonWriter;
import dev.fairlead.checks.report.Region;
import dev.fairlead.checks.report.Report;
import dev.fairlead.checks.report.Rule;
import dev.fairlead.checks.report.TextEdit;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes a report as reviewdog's diagnostics, one JSON object a line; columns count bytes of UTF-8.
 * The edits of the best fix are suggestions.
 */
public final class RdjsonlReport {

  private RdjsonlReport() {}

  /** The diagnostics. */
  public static String write(Report report) {
    Map<String, Rule> rules =
        report.rules().stream().collect(Collectors.toMap(Rule::name, Function.identity()));
    StringBuilder out = new StringBuilder();
    report
        .findings()
        .forEach(
            finding -> out.append(JsonWriter.line(diagnostic(finding, rules.get(finding.rule())))));
    return out.toString();
  }

  private static Map<String, Object> diagnostic(Finding finding, Rule rule) {
    Map<String, Object> code = object("value", finding.rule());
    if (rule != null && !rule.link().isEmpty()) {
      code.put("url", rule.link());
    }
    Map<String, Object> diagnostic =
        object(
            "message",
            finding.message(),
            "location",
            object("path", finding.path(), "range", range(inBytes(finding))),
            "severity",
            severity(finding),
            "source",
            object("name", "fairlead", "url", "https://github.com/fairlead/fairlead"),
            "code",
            code);
    if (!finding.fixes().isEmpty()) {
      diagnostic.put(
          "suggestions",
          finding.fixes().get(0).edits().stream().map(RdjsonlReport::suggestion).toList());
    }
    return diagnostic;
  }

  private static Object suggestion(TextEdit edit) {
    return object("range", range(edit.bytes()), "text", edit.replacement());
  }

  private static Region inBytes(Finding finding) {
    Region region = finding.region();
    return new Region(
        region.startLine(),
        byteColumn(finding.sourceLine(), region.startColumn()),
        region.endLine(),
        byteColumn(finding.sourceLine(), region.endColumn()));
  }

  private static int byteColumn(String line, int column) {
    String before = line.substring(0, Math.min(column - 1, line.length()));
    return before.getBytes(StandardCharsets.UTF_8).length + 1;
  }

  private static Object range(Region region) {
    return object(
        "start", object("line", region.startLine(), "column", region.startColumn()),
        "end", object("line", region.endLine(), "column", region.endColumn()));
  }

  private static String severity(Finding finding) {
    return switch (finding.severity()) {
      case ERROR -> "ERROR";
      case WARNING -> "WARNING";
      case SUGGESTION -> "INFO";
    };
  }

  private static Map<String, Object> object(Object... namesAndValues) {
    Map<String, Object> json = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      json.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return json;
  }
}
