package dev.fairlead.tool.lsp;

import dev.fairlead.checks.report.Fix;
import dev.fairlead.checks.report.Lines;
import dev.fairlead.checks.report.TextEdit;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What an editor can offer to do about findings. */
final class CodeActions {

  /** All fixes of a file at once. */
  static final String FIX_ALL = CodeActionKind.SourceFixAll + ".fairlead";

  private final Diagnostics diagnostics;

  CodeActions(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The fixes of what was found in a range of a document. */
  List<CodeAction> fixes(Document document, Range range) {
    Lines lines = new Lines(document.text());
    int length = document.text().length();
    int from = Positions.offset(lines, length, range.getStart());
    int to = Positions.offset(lines, length, range.getEnd());
    List<CodeAction> actions = new ArrayList<>();
    for (Placed placed : document.findings()) {
      if (placed.start() <= to && placed.end() >= from) {
        Diagnostic diagnostic = diagnostics.of(placed, document, lines);
        boolean best = true;
        for (Fix fix : placed.finding().fixes()) {
          CodeAction action = new CodeAction("Fairlead: " + fix.description());
          action.setKind(CodeActionKind.QuickFix);
          action.setDiagnostics(List.of(diagnostic));
          action.setIsPreferred(best);
          action.setEdit(edit(document, fix.edits()));
          actions.add(action);
          best = false;
        }
      }
    }
    return actions;
  }

  /** The edit of a document that makes all changes. */
  private static WorkspaceEdit edit(Document document, List<TextEdit> edits) {
    return new WorkspaceEdit(
        List.of(
            Either.forLeft(
                new TextDocumentEdit(
                    new VersionedTextDocumentIdentifier(document.uri(), document.version()),
                    edits.stream()
                        .map(
                            edit ->
                                Either
                                    .<org.eclipse.lsp4j.TextEdit, org.eclipse.lsp4j.SnippetTextEdit>
                                        forLeft(
                                            new org.eclipse.lsp4j.TextEdit(
                                                Positions.range(edit.region()),
                                                edit.replacement())))
                        .toList()))));
  }
}
