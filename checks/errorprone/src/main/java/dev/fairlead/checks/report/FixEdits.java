package dev.fairlead.checks.report;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.Fix;
import com.google.errorprone.fixes.Replacement;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns fixes of Error Prone's into edits of one file's text, its imports included. */
final class FixEdits {

  private static final String STATIC = "import static ";

  private record Edit(int start, int end, String text) {}

  private final CompilationUnitTree unit;
  private final VisitorState state;
  private final String text;
  private final Lines lines;

  FixEdits(CompilationUnitTree unit, VisitorState state, String text, Lines lines) {
    this.unit = unit;
    this.state = state;
    this.text = text;
    this.lines = lines;
  }

  dev.fairlead.checks.report.Fix of(Fix fix) {
    List<Edit> edits = new ArrayList<>();
    for (Replacement replacement : Replacements.of(fix, unit)) {
      edits.add(
          new Edit(
              replacement.startPosition(), replacement.endPosition(), replacement.replaceWith()));
    }
    edits.sort(Comparator.comparingInt(Edit::start));
    String description =
        fix.getShortDescription().isEmpty() ? description(edits) : fix.getShortDescription();
    List<Edit> all = imports(fix);
    all.addAll(edits);
    all.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
    return new dev.fairlead.checks.report.Fix(
        description.strip().replaceAll("\\s*\\R\\s*", " "),
        all.stream()
            .map(
                edit ->
                    new TextEdit(
                        lines.region(edit.start(), edit.end()),
                        lines.bytes(edit.start(), edit.end()),
                        edit.text()))
            .toList());
  }

  /** What is put there first; of a fix that only takes away, what that is. */
  private String description(List<Edit> edits) {
    for (Edit edit : edits) {
      if (!edit.text().isBlank()) {
        return edit.text();
      }
    }
    return edits.isEmpty()
        ? ""
        : "remove " + text.substring(edits.get(0).start(), edits.get(0).end());
  }

  private List<Edit> imports(Fix fix) {
    List<Edit> edits = new ArrayList<>();
    List<ImportTree> kept = new ArrayList<>();
    for (ImportTree existing : unit.getImports()) {
      if (fix.getImportsToRemove().contains(statement(existing))) {
        edits.add(new Edit(start(existing), startOfNextLine(end(existing)), ""));
      } else {
        kept.add(existing);
      }
    }
    List<String> added =
        fix.getImportsToAdd().stream()
            .filter(name -> kept.stream().noneMatch(existing -> statement(existing).equals(name)))
            .sorted()
            .toList();
    if (unit.getImports().isEmpty()) {
      addFirst(added, edits);
    } else {
      add(added.stream().filter(name -> name.startsWith(STATIC)).toList(), kept, edits);
      add(added.stream().filter(name -> !name.startsWith(STATIC)).toList(), kept, edits);
    }
    return edits;
  }

  private void addFirst(List<String> added, List<Edit> edits) {
    String block =
        Stream.of(true, false)
            .map(isStatic -> added.stream().filter(name -> name.startsWith(STATIC) == isStatic))
            .map(names -> names.map(name -> name + ";").collect(Collectors.joining("\n")))
            .filter(names -> !names.isEmpty())
            .collect(Collectors.joining("\n\n"));
    if (!block.isEmpty()) {
      edits.add(
          unit.getPackage() == null
              ? at(0, block + "\n\n")
              : at(state.getEndPosition(unit.getPackage()), "\n\n" + block));
    }
  }

  /** Keeps the imports of a kind in the order of their names, if they are; static ones go first. */
  private void add(List<String> added, List<ImportTree> kept, List<Edit> edits) {
    if (added.isEmpty()) {
      return;
    }
    boolean isStatic = added.get(0).startsWith(STATIC);
    List<ImportTree> alike =
        kept.stream().filter(existing -> existing.isStatic() == isStatic).toList();
    if (alike.isEmpty()) {
      String block = String.join(";\n", added) + ";";
      ImportTree last = unit.getImports().get(unit.getImports().size() - 1);
      if (isStatic) {
        edits.add(at(start(unit.getImports().get(0)), block + "\n\n"));
      } else if (kept.contains(last)) {
        edits.add(at(end(last), "\n\n" + block));
      } else {
        edits.add(at(start(last), block + "\n"));
      }
      return;
    }
    for (String name : added) {
      edits.add(
          alike.stream()
              .filter(existing -> statement(existing).compareTo(name) > 0)
              .findFirst()
              .map(next -> at(start(next), name + ";\n"))
              .orElseGet(() -> at(end(alike.get(alike.size() - 1)), "\n" + name + ";")));
    }
  }

  private static Edit at(int position, String text) {
    return new Edit(position, position, text);
  }

  private static String statement(ImportTree existing) {
    return (existing.isStatic() ? STATIC : "import ") + existing.getQualifiedIdentifier();
  }

  private static int start(ImportTree existing) {
    return ASTHelpers.getStartPosition(existing);
  }

  private int end(ImportTree existing) {
    return state.getEndPosition(existing);
  }

  private int startOfNextLine(int position) {
    int at = position;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '\r') {
      at++;
    }
    return at < text.length() && text.charAt(at) == '\n' ? at + 1 : at;
  }
}
