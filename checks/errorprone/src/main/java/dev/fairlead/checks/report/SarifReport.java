package dev.fairlead.checks.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a report as SARIF 2.1.0, as GitHub code scanning reads it. */
public final class SarifReport {

  /** GitHub refuses longer descriptions. */
  private static final int LONGEST_DESCRIPTION = 1024;

  private final Report report;
  private final String version;
  private final Fingerprint fingerprint = new Fingerprint();

  private SarifReport(Report report, String version) {
    this.report = report;
    this.version = version;
  }

  /** The report as one SARIF document, with a line end. */
  public static String write(Report report, String version) {
    return JsonWriter.write(new SarifReport(report, version).document());
  }

  private Object document() {
    return object(
        "$schema", "https://json.schemastore.org/sarif-2.1.0.json",
        "version", "2.1.0",
        "runs", List.of(run()));
  }

  private Object run() {
    return object(
        "tool",
            object(
                "driver",
                object(
                    "name",
                    "Fairlead",
                    "version",
                    version,
                    "informationUri",
                    "https://github.com/fairlead/fairlead",
                    "rules",
                    report.rules().stream().map(SarifReport::rule).toList())),
        "invocations",
            List.of(
                object("executionSuccessful", true, "toolExecutionNotifications", notifications())),
        "columnKind", "utf16CodeUnits",
        "results", report.findings().stream().map(this::result).toList());
  }

  private static Object rule(Rule rule) {
    String help = rule.page().isEmpty() ? rule.summary() : rule.page();
    Map<String, Object> json =
        object(
            "id", rule.name(),
            "shortDescription", text(clip(rule.summary())),
            "fullDescription", text(clip(Pages.firstParagraph(rule.page(), rule.summary()))),
            "help", object("text", help, "markdown", help),
            "defaultConfiguration", object("level", rule.severity().level()),
            "properties", object("tags", List.of(rule.family())));
    if (!rule.link().isEmpty()) {
      json.put("helpUri", rule.link());
    }
    return json;
  }

  private List<Object> notifications() {
    List<Object> notifications = new ArrayList<>();
    report
        .skipped()
        .forEach(
            skipped ->
                notifications.add(
                    object(
                        "level", "warning",
                        "message", text(skipped.toString()),
                        "locations", List.of(object("physicalLocation", place(skipped.name()))))));
    report
        .defects()
        .forEach(defect -> notifications.add(object("level", "error", "message", text(defect))));
    return notifications;
  }

  private Object result(Finding finding) {
    Map<String, Object> place = place(finding.path());
    place.put("region", region(finding.region()));
    Map<String, Object> json =
        object(
            "ruleId", finding.rule(),
            "ruleIndex", report.rules().stream().map(Rule::name).toList().indexOf(finding.rule()),
            "level", finding.severity().level(),
            "message", text(finding.message()),
            "locations", List.of(object("physicalLocation", place)),
            "partialFingerprints",
                object(
                    "primaryLocationLineHash", finding.lineHash(),
                    "fairlead/v1", fingerprint.of(finding)));
    if (!finding.fixes().isEmpty()) {
      json.put("fixes", finding.fixes().stream().map(fix -> fix(finding, fix)).toList());
    }
    return json;
  }

  private static Object fix(Finding finding, Fix fix) {
    List<Object> replacements = new ArrayList<>();
    for (TextEdit edit : fix.edits()) {
      replacements.add(
          object(
              "deletedRegion", region(edit.region()),
              "insertedContent", text(edit.replacement())));
    }
    Map<String, Object> change = place(finding.path());
    change.put("replacements", replacements);
    return object("description", text(fix.description()), "artifactChanges", List.of(change));
  }

  private static Map<String, Object> place(String path) {
    return object("artifactLocation", object("uri", uri(path)));
  }

  private static Object region(Region region) {
    return object(
        "startLine", region.startLine(),
        "startColumn", region.startColumn(),
        "endLine", region.endLine(),
        "endColumn", region.endColumn());
  }

  private static Object text(String text) {
    return object("text", text);
  }

  /** A relative URI; a colon in its first part must not look like a scheme. */
  private static String uri(String path) {
    try {
      String absolute = new URI("file", null, "/" + path, null).toASCIIString();
      String relative = absolute.substring("file:/".length());
      int colon = relative.indexOf(':');
      return colon >= 0 && relative.lastIndexOf('/', colon) < 0 ? "./" + relative : relative;
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  private static String clip(String text) {
    return text.length() <= LONGEST_DESCRIPTION
        ? text
        : text.substring(0, LONGEST_DESCRIPTION - 1) + "…";
  }

  private static Map<String, Object> object(Object... namesAndValues) {
    Map<String, Object> json = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      json.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return json;
  }
}
