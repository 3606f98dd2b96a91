package dev.fairlead.tool.engine;

import com.google.errorprone.fixes.Fix;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.tree.JCTree.JCImport;
import com.sun.tools.javac.tree.TreeInfo;
import dev.fairlead.tool.report.Lines;
import dev.fairlead.tool.report.TextEdit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Turns fixes of Error Prone's into edits of one file's text, its imports included. */
final class FixEdits {

  private record Edit(int start, int end, String text) {}

  private final JCCompilationUnit unit;
  private final Lines lines;

  FixEdits(JCCompilationUnit unit, Lines lines) {
    this.unit = unit;
    this.lines = lines;
  }

  dev.fairlead.tool.report.Fix of(Fix fix) {
    List<Edit> edits = new ArrayList<>();
    fix.getReplacements(unit.endPositions)
        .forEach(it -> edits.add(new Edit(it.startPosition(), it.endPosition(), it.replaceWith())));
    edits.sort(Comparator.comparingInt(Edit::start));
    String description = fix.getShortDescription();
    if (description.isEmpty()) {
      description = edits.isEmpty() ? "" : edits.get(0).text();
    }
    for (String name : new TreeSet<>(fix.getImportsToAdd())) {
      if (name.startsWith("import ") && !name.startsWith("import static ")) {
        addImport(name.substring("import ".length()), edits);
      }
    }
    edits.sort(Comparator.comparingInt(Edit::start));
    return new dev.fairlead.tool.report.Fix(
        description.strip().replaceAll("\\s*\\R\\s*", " "),
        edits.stream()
            .map(edit -> new TextEdit(lines.region(edit.start(), edit.end()), edit.text()))
            .toList());
  }

  /** Keeps the imports in the order of their names, if they are. */
  private void addImport(String name, List<Edit> edits) {
    JCTree previous = null;
    for (JCTree tree : unit.defs) {
      if (tree instanceof JCImport existing && !existing.isStatic()) {
        String imported = existing.getQualifiedIdentifier().toString();
        if (imported.equals(name)) {
          return;
        }
        if (imported.compareTo(name) > 0) {
          int start = TreeInfo.getStartPos(existing);
          edits.add(new Edit(start, start, "import " + name + ";\n"));
          return;
        }
        previous = existing;
      }
    }
    if (previous != null) {
      int end = TreeInfo.getEndPos(previous, unit.endPositions);
      edits.add(new Edit(end, end, "\nimport " + name + ";"));
    } else if (unit.getPackage() != null) {
      int end = TreeInfo.getEndPos(unit.getPackage(), unit.endPositions);
      edits.add(new Edit(end, end, "\n\nimport " + name + ";"));
    } else {
      edits.add(new Edit(0, 0, "import " + name + ";\n\n"));
    }
  }
}
