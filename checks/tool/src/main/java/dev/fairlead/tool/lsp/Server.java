package dev.fairlead.tool.lsp;

import dev.fairlead.checks.configuration.ConfigurationFile;
import dev.fairlead.checks.report.CheckCatalog;
import dev.fairlead.tool.Version;
import dev.fairlead.tool.engine.FileEngine;
import dev.fairlead.tool.engine.FileResult;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.ConfigurationItem;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** The server as the protocol sees it. */
final class Server implements LanguageServer, Closeable {

  private static final String SECTION = "fairlead";

  private static final List<String> WATCHED =
      List.of(
          "**/*.java",
          "**/" + ConfigurationFile.NAME,
          "**/pom.xml",
          "**/*.gradle",
          "**/*.gradle.kts",
          "**/fairlead-compilations/*.txt");

  private final Documents documents = new Documents();
  private final Projects projects = new Projects(documents, this::warn);
  private final Diagnostics diagnostics;
  private final Edits edits = new Edits();
  private final Checker checker;
  private final WorkspaceScans scans;
  private final DocumentService documentService;
  private final WorkspaceListener workspace;
  private final Set<String> warned = ConcurrentHashMap.newKeySet();
  private LanguageClient client;
  private volatile boolean asksForSettings;
  private volatile boolean watchesFiles;
  private volatile boolean shutDown;
  private Runnable exit = () -> {};

  Server(CheckCatalog catalog, FileEngine engine) {
    this.diagnostics = new Diagnostics(catalog);
    this.checker = new Checker(documents, engine, projects, this::publish);
    this.scans = new WorkspaceScans(catalog, documents, projects, diagnostics);
    this.documentService =
        new DocumentService(
            documents, checker, new CodeActions(diagnostics, edits), this::withdraw);
    this.workspace = new WorkspaceListener(this, checker, projects);
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
    fit(params.getCapabilities());
    projects.folders(folders(params));
    projects.set(ClientSettings.of(params.getInitializationOptions()));
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    sync.setSave(new SaveOptions(false));
    WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
    folders.setSupported(true);
    folders.setChangeNotifications(true);
    ServerCapabilities capabilities = new ServerCapabilities();
    capabilities.setTextDocumentSync(sync);
    capabilities.setHoverProvider(true);
    capabilities.setCodeActionProvider(
        new CodeActionOptions(List.of(CodeActionKind.QuickFix, CodeActions.FIX_ALL)));
    capabilities.setExecuteCommandProvider(
        new ExecuteCommandOptions(List.of(WorkspaceScans.COMMAND)));
    capabilities.setWorkspace(new WorkspaceServerCapabilities(folders));
    return CompletableFuture.completedFuture(
        new InitializeResult(capabilities, new ServerInfo(SECTION, Version.of())));
  }

  private void fit(ClientCapabilities editor) {
    edits.fit(editor);
    scans.fit(editor);
    if (editor != null && editor.getWorkspace() != null) {
      asksForSettings = Boolean.TRUE.equals(editor.getWorkspace().getConfiguration());
      watchesFiles =
          editor.getWorkspace().getDidChangeWatchedFiles() != null
              && Boolean.TRUE.equals(
                  editor.getWorkspace().getDidChangeWatchedFiles().getDynamicRegistration());
    }
  }

  @SuppressWarnings("deprecation") // What editors sent before there were several folders.
  private static List<Path> folders(InitializeParams params) {
    if (params.getWorkspaceFolders() != null) {
      return Uris.folders(params.getWorkspaceFolders());
    }
    return Stream.ofNullable(params.getRootUri())
        .filter(uri -> uri.startsWith("file:"))
        .map(uri -> Uris.real(Path.of(URI.create(uri))))
        .toList();
  }

  @Override
  public void initialized(InitializedParams params) {
    if (watchesFiles) {
      List<FileSystemWatcher> watchers =
          WATCHED.stream().map(glob -> new FileSystemWatcher(Either.forLeft(glob))).toList();
      client.registerCapability(
          new RegistrationParams(
              List.of(
                  new Registration(
                      "fairlead-files",
                      "workspace/didChangeWatchedFiles",
                      new DidChangeWatchedFilesRegistrationOptions(watchers)))));
    }
    if (asksForSettings) {
      askForSettings();
    }
  }

  /** The editor's settings have changed; some editors send them, others want to be asked. */
  void settingsChanged(Object sent) {
    if (asksForSettings) {
      askForSettings();
    } else {
      projects.set(ClientSettings.of(sent));
      checker.invalidate();
    }
  }

  private void askForSettings() {
    ConfigurationItem item = new ConfigurationItem();
    item.setSection(SECTION);
    client
        .configuration(new ConfigurationParams(List.of(item)))
        .thenAccept(
            settings -> {
              if (!settings.isEmpty() && settings.get(0) != null) {
                projects.set(ClientSettings.of(settings.get(0)));
                checker.invalidate();
              }
            });
  }

  /** Executes a command of ours. */
  CompletableFuture<Object> execute(ExecuteCommandParams params) {
    if (!params.getCommand().equals(WorkspaceScans.COMMAND)) {
      return CompletableFuture.failedFuture(
          new ResponseErrorException(
              new ResponseError(
                  ResponseErrorCode.InvalidParams,
                  "there is no command " + params.getCommand(),
                  null)));
    }
    return scans.start(params.getWorkDoneToken(), client);
  }

  @Override
  public void cancelProgress(WorkDoneProgressCancelParams params) {
    scans.cancel(params.getToken());
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
    return workspace;
  }

  @Override
  public void close() throws IOException {
    scans.close();
    checker.close();
  }

  private void warn(String problem) {
    if (warned.add(problem) && client != null) {
      client.showMessage(new MessageParams(MessageType.Warning, "Fairlead: " + problem));
    }
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
