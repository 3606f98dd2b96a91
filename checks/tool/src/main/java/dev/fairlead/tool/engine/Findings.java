package dev.fairlead.tool.engine;

import com.google.errorprone.DescriptionListener;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.JCDiagnostic.DiagnosticPosition;
import dev.fairlead.tool.report.Finding;
import dev.fairlead.tool.report.Fix;
import dev.fairlead.tool.report.LineHash;
import dev.fairlead.tool.report.Lines;
import dev.fairlead.tool.report.Region;
import dev.fairlead.tool.report.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the checks describe in one file, and the findings it makes. */
final class Findings implements DescriptionListener {

  private final String name;
  private final CheckCatalog catalog;
  private final JCCompilationUnit unit;
  private final String text;
  private final Lines lines;
  private final List<Description> described = new ArrayList<>();

  Findings(String name, CheckCatalog catalog, CompilationUnitTree unit, String text) {
    this.name = name;
    this.catalog = catalog;
    this.unit = (JCCompilationUnit) unit;
    this.text = text;
    this.lines = new Lines(text);
  }

  /** How many lines the file has. */
  int lineCount() {
    return lines.count() - (text.isEmpty() || text.endsWith("\n") ? 1 : 0);
  }

  @Override
  public void onDescribed(Description description) {
    described.add(description);
  }

  /** The findings in the order of the text. */
  List<Finding> all() {
    described.sort(
        Comparator.<Description>comparingInt(description -> start(description.position))
            .thenComparingInt(description -> description.position.getPreferredPosition())
            .thenComparing(description -> description.checkName)
            .thenComparing(Description::getRawMessage));
    String[] hashes = described.isEmpty() ? new String[0] : LineHash.ofLines(text);
    Map<String, Integer> seen = new HashMap<>();
    return described.stream().map(description -> finding(description, hashes, seen)).toList();
  }

  private Finding finding(Description description, String[] hashes, Map<String, Integer> seen) {
    Rule rule = Objects.requireNonNull(catalog.rule(description.checkName));
    Region region = region(description.position);
    int start = start(description.position);
    int end = Math.max(start, description.position.getEndPosition(unit.endPositions));
    String subject = Fingerprint.subject(unit, text, rule.name(), start, end);
    int ordinal = seen.merge(subject, 1, Integer::sum) - 1;
    return new Finding(
        name,
        region,
        rule.name(),
        rule.family(),
        CheckCatalog.severity(description.severity()),
        description.getRawMessage(),
        lines.text(region.startLine()),
        hashes[region.startLine() - 1],
        Fingerprint.of(subject, ordinal),
        fixes(description));
  }

  /** The part of the tree that is on the line of its preferred position. */
  private Region region(DiagnosticPosition position) {
    int preferred = Math.min(position.getPreferredPosition(), text.length());
    int line = lines.line(preferred);
    int start = Math.max(position.getStartPosition(), lines.contentStart(line));
    int end = position.getEndPosition(unit.endPositions);
    end = Math.min(end < start ? preferred + 1 : end, lines.contentEnd(line));
    start = Math.min(start, preferred);
    return lines.region(start, Math.max(end, start));
  }

  private static int start(DiagnosticPosition position) {
    return Math.max(0, position.getStartPosition());
  }

  private List<Fix> fixes(Description description) {
    return description.fixes.stream()
        .filter(fix -> !fix.isEmpty())
        .map(fix -> new FixEdits(unit, lines).of(fix))
        .toList();
  }
}
