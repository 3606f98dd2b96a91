package dev.fairlead.checks.report;

import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.util.JCDiagnostic.DiagnosticPosition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Turns what checks find in the trees of one file into findings with places in its text. */
public final class Locator {

  private final String path;
  private final CompilationUnitTree unit;
  private final VisitorState state;
  private final String text;
  private final Lines lines;
  private String[] hashes;
  private Set<Tree> trees;

  /**
   * A locator.
   *
   * @param path how reports name the file
   */
  public Locator(String path, CompilationUnitTree unit, VisitorState state) {
    this.path = path;
    this.unit = unit;
    this.state = state;
    try {
      this.text = unit.getSourceFile().getCharContent(true).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.lines = new Lines(text);
  }

  /** What a check found at a tree, with the severity that the user gave the check. */
  public Finding locate(
      BugChecker check, SeverityLevel severity, dev.fairlead.checks.Finding found) {
    Tree where = found.where();
    int start = Math.max(0, ASTHelpers.getStartPosition(where));
    int end = Math.min(text.length(), Math.max(start, state.getEndPosition(where)));
    Region region = region((DiagnosticPosition) where, start, end);
    return new Finding(
        path,
        region,
        check.canonicalName(),
        CheckCatalog.family(check.getClass()),
        CheckCatalog.severity(severity),
        found.message(),
        lines.text(region.startLine()),
        hash(region.startLine()),
        new Subject(
            EnclosingMember.of(unit, state, start),
            text.substring(start, end).replaceAll("\\s+", "")),
        found.fixes().stream()
            .filter(fix -> !fix.isEmpty())
            .map(fix -> new FixEdits(unit, state, text, lines).of(fix))
            .toList(),
        found.related().stream()
            .filter(place -> trees().contains(place.where()))
            .map(place -> new Related(region(place.where()), place.message()))
            .toList(),
        found.needless());
  }

  /** All trees of the file: what explains a finding may stand in another. */
  private Set<Tree> trees() {
    if (trees == null) {
      trees = Collections.newSetFromMap(new IdentityHashMap<>());
      new TreeScanner<Void, Void>() {
        @Override
        public Void scan(Tree tree, Void unused) {
          trees.add(tree);
          return super.scan(tree, null);
        }
      }.scan(unit, null);
    }
    return trees;
  }

  private Region region(Tree where) {
    int start = Math.max(0, ASTHelpers.getStartPosition(where));
    int end = Math.min(text.length(), Math.max(start, state.getEndPosition(where)));
    return region((DiagnosticPosition) where, start, end);
  }

  /** The part of the tree that is on the line of its preferred position. */
  private Region region(DiagnosticPosition where, int start, int end) {
    int preferred = Math.max(0, Math.min(where.getPreferredPosition(), text.length()));
    int line = lines.line(preferred);
    int from = Math.min(Math.max(start, lines.contentStart(line)), preferred);
    int to = Math.min(end <= from ? preferred + 1 : end, lines.contentEnd(line));
    return lines.region(from, Math.max(to, from));
  }

  private String hash(int line) {
    if (hashes == null) {
      hashes = LineHash.ofLines(text);
    }
    return hashes[line - 1];
  }
}
