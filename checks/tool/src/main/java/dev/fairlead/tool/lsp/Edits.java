package dev.fairlead.tool.lsp;

import dev.fairlead.checks.report.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Edits as the editor understands them. */
final class Edits {

  private volatile boolean versioned;

  /** Takes note of what the editor understands. */
  void fit(ClientCapabilities client) {
    versioned =
        client != null
            && client.getWorkspace() != null
            && client.getWorkspace().getWorkspaceEdit() != null
            && Boolean.TRUE.equals(client.getWorkspace().getWorkspaceEdit().getDocumentChanges());
  }

  /** The edit of a document that makes all changes, for its version where the editor can tell. */
  WorkspaceEdit of(Document document, List<TextEdit> edits) {
    List<org.eclipse.lsp4j.TextEdit> changes =
        edits.stream()
            .map(
                edit ->
                    new org.eclipse.lsp4j.TextEdit(
                        Positions.range(edit.region()), edit.replacement()))
            .toList();
    if (!versioned) {
      return new WorkspaceEdit(Map.of(document.uri(), changes));
    }
    List<Either<org.eclipse.lsp4j.TextEdit, SnippetTextEdit>> all = new ArrayList<>();
    changes.forEach(change -> all.add(Either.forLeft(change)));
    return new WorkspaceEdit(
        List.of(
            Either.forLeft(
                new TextDocumentEdit(
                    new VersionedTextDocumentIdentifier(document.uri(), document.version()),
                    all))));
  }
}
