package dev.fairlead.tool.lsp;

import dev.fairlead.checks.report.Fix;
import dev.fairlead.checks.report.Lines;
import dev.fairlead.checks.report.Region;
import dev.fairlead.checks.report.TextEdit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;

/** What an editor can offer to do about the findings of a document. */
final class CodeActions {

  /** The first fix of each finding of a file, all at once. */
  static final String FIX_ALL = CodeActionKind.SourceFixAll + ".fairlead";

  private final Diagnostics diagnostics;
  private final Edits edits;

  CodeActions(Diagnostics diagnostics, Edits edits) {
    this.diagnostics = diagnostics;
    this.edits = edits;
  }

  /**
   * What can be done at a range of a document.
   *
   * @param only the kinds that are asked for; all if there are none
   */
  List<CodeAction> at(Document document, Range range, List<String> only) {
    List<CodeAction> actions = new ArrayList<>();
    if (document.state() != Document.State.FRESH) {
      return actions;
    }
    List<Placed> here = here(document, range);
    if (isAskedFor(CodeActionKind.QuickFix, only)) {
      actions.addAll(fixes(document, here));
      actions.addAll(suppressions(document, here));
    }
    if (isAskedFor(FIX_ALL, only)) {
      everywhere(document, document.findings(), "all that Fairlead can fix", FIX_ALL)
          .ifPresent(actions::add);
    }
    for (String rule : new TreeSet<>(here.stream().map(it -> it.finding().rule()).toList())) {
      String kind = FIX_ALL + "." + rule;
      if (isAskedFor(kind, only)) {
        List<Placed> alike =
            document.findings().stream().filter(it -> it.finding().rule().equals(rule)).toList();
        everywhere(document, alike, "all " + rule + " in the file", kind).ifPresent(actions::add);
      }
    }
    return actions;
  }

  private static List<Placed> here(Document document, Range range) {
    Lines lines = new Lines(document.text());
    int length = document.text().length();
    int from = Positions.offset(lines, length, range.getStart());
    int to = Positions.offset(lines, length, range.getEnd());
    return document.findings().stream()
        .filter(placed -> placed.start() <= to && placed.end() >= from)
        .toList();
  }

  /** A kind stands for itself and for those below it. */
  private static boolean isAskedFor(String kind, List<String> only) {
    return only == null
        || only.isEmpty()
        || only.stream().anyMatch(asked -> kind.equals(asked) || kind.startsWith(asked + "."));
  }

  private List<CodeAction> fixes(Document document, List<Placed> here) {
    Lines lines = new Lines(document.text());
    List<CodeAction> actions = new ArrayList<>();
    for (Placed placed : here) {
      Diagnostic diagnostic = diagnostics.of(placed, document, lines);
      boolean best = true;
      for (Fix fix : placed.finding().fixes()) {
        CodeAction action = action("Fairlead: " + fix.description(), CodeActionKind.QuickFix);
        action.setDiagnostics(List.of(diagnostic));
        action.setIsPreferred(best);
        action.setEdit(edits.of(document, fix.edits()));
        actions.add(action);
        best = false;
      }
    }
    return actions;
  }

  private List<CodeAction> suppressions(Document document, List<Placed> here) {
    if (here.isEmpty()) {
      return List.of();
    }
    Lines lines = new Lines(document.text());
    Declarations declarations = Declarations.of(document.text());
    List<CodeAction> actions = new ArrayList<>();
    for (Placed placed : here) {
      String rule = placed.finding().rule();
      declarations
          .around(placed.start())
          .flatMap(declaration -> Suppression.of(rule, declaration, document.text()))
          .ifPresent(
              suppression -> {
                CodeAction action =
                    action("Fairlead: suppress " + rule + " here", CodeActionKind.QuickFix);
                action.setDiagnostics(List.of(diagnostics.of(placed, document, lines)));
                action.setEdit(edits.of(document, suppression.edits(lines)));
                actions.add(action);
              });
    }
    return actions;
  }

  private java.util.Optional<CodeAction> everywhere(
      Document document, List<Placed> findings, String what, String kind) {
    List<TextEdit> all = new ArrayList<>();
    for (Placed placed : findings) {
      placed.finding().fixes().stream()
          .findFirst()
          .filter(fix -> fix.edits().stream().allMatch(edit -> fits(edit, all)))
          .ifPresent(
              fix -> fix.edits().stream().filter(edit -> !all.contains(edit)).forEach(all::add));
    }
    if (all.isEmpty()) {
      return java.util.Optional.empty();
    }
    all.sort(Comparator.comparing(TextEdit::region));
    CodeAction action = action("Fairlead: fix " + what, kind);
    action.setEdit(edits.of(document, all));
    return java.util.Optional.of(action);
  }

  /** Whether an edit is one of the others, such as an import, or does not touch them. */
  private static boolean fits(TextEdit edit, List<TextEdit> others) {
    return others.contains(edit)
        || others.stream().noneMatch(other -> overlap(edit.region(), other.region()));
  }

  private static boolean overlap(Region one, Region other) {
    return !(isBefore(one, other) || isBefore(other, one));
  }

  private static boolean isBefore(Region one, Region other) {
    return one.endLine() < other.startLine()
        || (one.endLine() == other.startLine() && one.endColumn() < other.startColumn());
  }

  private static CodeAction action(String title, String kind) {
    CodeAction action = new CodeAction(title);
    action.setKind(kind);
    return action;
  }
}
