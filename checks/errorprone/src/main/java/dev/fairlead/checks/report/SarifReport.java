package dev.fairlead.checks.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Comparator;
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
    return write(report, version, List.of());
  }

  /** The same with results of other reports among its own, in the order of their places. */
  public static String write(Report report, String version, List<Map<String, Object>> others) {
    return JsonWriter.write(new SarifReport(report, version).document(others));
  }

  /**
   * The results of a document.
   *
   * @throws IllegalArgumentException if it is no SARIF
   */
  public static List<Map<String, Object>> results(String document) {
    try {
      List<Map<String, Object>> results = new ArrayList<>();
      Map<String, Object> sarif = object(JsonReader.read(document));
      if (!"2.1.0".equals(sarif.get("version"))) {
        throw new IllegalArgumentException("no SARIF 2.1.0");
      }
      for (Map<String, Object> run : objects(sarif.get("runs"))) {
        results.addAll(objects(run.get("results")));
      }
      return results;
    } catch (ClassCastException otherJson) {
      throw new IllegalArgumentException("no SARIF", otherJson);
    }
  }

  /** The file that a result is in, as reports name it; empty if it is in none. */
  public static String path(Map<String, Object> result) {
    List<Map<String, Object>> locations = objects(result.get("locations"));
    if (locations.isEmpty()) {
      return "";
    }
    Object uri = object(object(physical(locations), "artifactLocation")).get("uri");
    return uri == null ? "" : URI.create(uri.toString()).normalize().getPath();
  }

  private Object document(List<Map<String, Object>> others) {
    return object(
        "$schema", "https://json.schemastore.org/sarif-2.1.0.json",
        "version", "2.1.0",
        "runs", List.of(run(others)));
  }

  private Object run(List<Map<String, Object>> others) {
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
        "results", results(others));
  }

  private List<Map<String, Object>> results(List<Map<String, Object>> others) {
    List<Map<String, Object>> all = new ArrayList<>();
    report.findings().forEach(finding -> all.add(result(finding)));
    List<String> names = report.rules().stream().map(Rule::name).toList();
    for (Map<String, Object> other : others) {
      Map<String, Object> result = new LinkedHashMap<>(other);
      result.computeIfPresent("ruleIndex", (key, index) -> names.indexOf(other.get("ruleId")));
      all.add(result);
    }
    if (!others.isEmpty()) {
      all.sort(Comparator.comparing(SarifReport::path).thenComparing(SarifReport::place));
    }
    return all;
  }

  /** Where in its file a result is and what it says, as text that sorts like the place. */
  private static String place(Map<String, Object> result) {
    Map<String, Object> region = object(physical(objects(result.get("locations"))), "region");
    StringBuilder place = new StringBuilder();
    for (String part : List.of("startLine", "startColumn", "endLine", "endColumn")) {
      place.append("%010d".formatted(((Number) region.get(part)).longValue()));
    }
    return place.append(result.get("ruleId")).append(result.get("message")).toString();
  }

  private static Map<String, Object> physical(List<Map<String, Object>> locations) {
    return object(locations.get(0), "physicalLocation");
  }

  private static Map<String, Object> object(Map<String, Object> parent, String name) {
    return object(parent.get(name));
  }

  @SuppressWarnings("unchecked") // The names in an object are strings.
  private static Map<String, Object> object(Object value) {
    return value == null ? Map.of() : (Map<String, Object>) value;
  }

  private static List<Map<String, Object>> objects(Object value) {
    return value == null ? List.of() : ((List<?>) value).stream().map(SarifReport::object).toList();
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

  private Map<String, Object> result(Finding finding) {
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
