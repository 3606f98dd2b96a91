package dev.fairlead.tool.lsp;

import dev.fairlead.checks.report.CheckCatalog;
import dev.fairlead.tool.Version;
import dev.fairlead.tool.engine.FileEngine;
import dev.fairlead.tool.engine.FileResult;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** The server as the protocol sees it. */
final class Server implements LanguageServer, Closeable {

  private final Documents documents = new Documents();
  private final Projects projects = new Projects(documents);
  private final Checker checker;
  private final DocumentService documentService;
  private final Diagnostics diagnostics;
  private LanguageClient client;
  private volatile boolean shutDown;
  private Runnable exit = () -> {};

  Server(CheckCatalog catalog, FileEngine engine) {
    this.diagnostics = new Diagnostics(catalog);
    this.checker = new Checker(documents, engine, projects, this::publish);
    this.documentService =
        new DocumentService(documents, checker, new CodeActions(diagnostics), this::withdraw);
  }

  void connect(LanguageClient connected) {
    client = connected;
  }

  /** What to do when the editor says that it is gone. */
  void onExit(Runnable action) {
    exit = action;
  }

  boolean endedInOrder() {
    return shutDown;
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    sync.setSave(new SaveOptions(false));
    ServerCapabilities capabilities = new ServerCapabilities();
    capabilities.setTextDocumentSync(sync);
    capabilities.setCodeActionProvider(
        new CodeActionOptions(List.of(CodeActionKind.QuickFix, CodeActions.FIX_ALL)));
    return CompletableFuture.completedFuture(
        new InitializeResult(capabilities, new ServerInfo("fairlead", Version.of())));
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    shutDown = true;
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void exit() {
    exit.run();
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return documentService;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return new WorkspaceListener(checker);
  }

  @Override
  public void close() throws IOException {
    checker.close();
  }

  private synchronized void publish(Document document, FileResult result) {
    result.defects().forEach(line -> System.err.println("fairlead: " + line));
    if (documents.at(document.path()).isPresent()) {
      PublishDiagnosticsParams params =
          new PublishDiagnosticsParams(document.uri(), diagnostics.of(document));
      params.setVersion(document.version());
      client.publishDiagnostics(params);
    }
  }

  private synchronized void withdraw(Document document) {
    client.publishDiagnostics(new PublishDiagnosticsParams(document.uri(), List.of()));
  }
}
