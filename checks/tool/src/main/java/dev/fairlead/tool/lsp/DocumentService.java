package dev.fairlead.tool.lsp;

import dev.fairlead.checks.report.Lines;
import dev.fairlead.tool.engine.CallDescription;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;

/** What the editor says and asks about its documents. */
final class DocumentService implements TextDocumentService {

  private final Documents documents;
  private final Checker checker;
  private final CodeActions actions;
  private final Consumer<Document> closed;

  DocumentService(
      Documents documents, Checker checker, CodeActions actions, Consumer<Document> closed) {
    this.documents = documents;
    this.checker = checker;
    this.actions = actions;
    this.closed = closed;
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    TextDocumentItem item = params.getTextDocument();
    Uris.path(item.getUri())
        .ifPresent(
            path -> {
              documents.open(
                  Document.opened(item.getUri(), path, item.getVersion(), item.getText()));
              checker.opened(path);
            });
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    Uris.path(params.getTextDocument().getUri())
        .ifPresent(
            path -> {
              documents.edit(
                  path, params.getTextDocument().getVersion(), params.getContentChanges());
              checker.edited(path);
            });
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    Optional<Document> document =
        Uris.path(params.getTextDocument().getUri()).flatMap(documents::at);
    if (document.isPresent()) {
      documents.close(document.get().path());
      checker.closed(document.get().path());
      closed.accept(document.get());
    }
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    // What is saved has been checked while it was typed.
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    Optional<Path> path = Uris.path(params.getTextDocument().getUri());
    if (path.isEmpty()) {
      return CompletableFuture.completedFuture(List.of());
    }
    return checker
        .settled(path.get())
        .thenApply(
            document -> {
              List<Either<Command, CodeAction>> found = new ArrayList<>();
              document.ifPresent(
                  known ->
                      actions
                          .at(known, params.getRange(), params.getContext().getOnly())
                          .forEach(action -> found.add(Either.forRight(action))));
              return found;
            });
  }

  @Override
  public CompletableFuture<Hover> hover(HoverParams params) {
    Optional<Document> document =
        Uris.path(params.getTextDocument().getUri()).flatMap(documents::at);
    if (document.isEmpty()) {
      return CompletableFuture.completedFuture(null);
    }
    String text = document.get().text();
    int offset = Positions.offset(new Lines(text), text.length(), params.getPosition());
    return checker.ask(
        (engine, projects) -> {
          Optional<View> view = projects.viewOf(document.get());
          return view.isEmpty()
              ? null
              : view.get()
                  .describe(engine, documents, offset)
                  .map(DocumentService::hover)
                  .orElse(null);
        });
  }

  private static Hover hover(CallDescription call) {
    return new Hover(
        new MarkupContent(
            MarkupKind.MARKDOWN, "**Fairlead**: `" + call.method() + "`\n\n" + call.text()));
  }
}
