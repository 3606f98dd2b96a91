package dev.fairlead.tool.engine;

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
import java.util.List;
import java.util.Objects;

/** Turns what the checks describe in one file into findings. */
final class Findings {

  private final String name;
  private final CheckCatalog catalog;
  private final JCCompilationUnit unit;
  private final String text;
  private final Lines lines;
  private String[] hashes;

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

  Finding of(Description description) {
    if (hashes == null) {
      hashes = LineHash.ofLines(text);
    }
    Rule rule = Objects.requireNonNull(catalog.rule(description.checkName));
    Region region = region(description.position);
    String line = lines.text(region.startLine());
    return new Finding(
        name,
        region,
        rule.name(),
        rule.family(),
        CheckCatalog.severity(description.severity()),
        description.getRawMessage(),
        line,
        hashes[region.startLine() - 1],
        Fingerprint.of(rule.name(), unit, description.position.getTree(), line),
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

  private List<Fix> fixes(Description description) {
    return description.fixes.stream()
        .filter(fix -> !fix.isEmpty())
        .map(fix -> new FixEdits(unit, lines).of(fix))
        .toList();
  }
}
