package dev.fairlead.tool.lsp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor, as far as the server can tell: a real client at the other end of two streams. */
final class Editor implements LanguageClient, AutoCloseable {

  private static final long PATIENCE_SECONDS = 60;

  private final LanguageServer server;
  private final CompletableFuture<Boolean> ended;
  private final Map<String, Integer> versions = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, PublishDiagnosticsParams> shown = new HashMap<>();
  private final List<String> messages = new ArrayList<>();
  private final List<ProgressParams> progress = new ArrayList<>();

  private Editor(InputStream in, OutputStream out, CompletableFuture<Boolean> ended) {
    this.ended = ended;
    Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(this, in, out);
    launcher.startListening();
    this.server = launcher.getRemoteProxy();
  }

  /** An editor of a folder, with a server in this process. */
  static Editor of(Path folder) throws Exception {
    Pipe toEditor = Pipe.open();
    Pipe toServer = Pipe.open();
    InputStream serverIn = Channels.newInputStream(toServer.source());
    OutputStream serverOut = Channels.newOutputStream(toEditor.sink());
    CompletableFuture<Boolean> ended =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return new Session(serverIn, serverOut).run();
              } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
              }
            },
            task -> new Thread(task, "session").start());
    Editor editor =
        new Editor(
            Channels.newInputStream(toEditor.source()),
            Channels.newOutputStream(toServer.sink()),
            ended);
    editor.initialize(folder);
    return editor;
  }

  /** An editor of a folder, with a server at the other end of a process's streams. */
  static Editor of(Path folder, Process process) throws Exception {
    Editor editor =
        new Editor(
            process.getInputStream(),
            process.getOutputStream(),
            process.onExit().thenApply(ended -> ended.exitValue() == 0));
    editor.initialize(folder);
    return editor;
  }

  private InitializeResult initialize(Path folder) throws Exception {
    InitializeParams params = new InitializeParams();
    params.setCapabilities(capabilities());
    params.setWorkspaceFolders(List.of(new WorkspaceFolder(uri(folder), "folder")));
    InitializeResult result = get(server.initialize(params));
    server.initialized(new InitializedParams());
    return result;
  }

  private static ClientCapabilities capabilities() {
    WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
    edits.setDocumentChanges(true);
    WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
    workspace.setWorkspaceEdit(edits);
    ClientCapabilities capabilities = new ClientCapabilities();
    capabilities.setWorkspace(workspace);
    return capabilities;
  }

  LanguageServer server() {
    return server;
  }

  static String uri(Path path) {
    return path.toUri().toString();
  }

  void open(Path file, String text) {
    versions.put(uri(file), 1);
    texts.put(uri(file), text);
    server
        .getTextDocumentService()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(file), "java", 1, text)));
  }

  /** Replaces the first occurrence of a text by another, as typing does. */
  void replace(Path file, String old, String put) {
    String text = texts.get(uri(file));
    int at = text.indexOf(old);
    if (at < 0) {
      throw new IllegalArgumentException("not in the text: " + old);
    }
    edit(file, at, at + old.length(), put);
  }

  void edit(Path file, int from, int to, String put) {
    String text = texts.get(uri(file));
    Range range = Texts.range(text, from, to);
    texts.put(uri(file), text.substring(0, from) + put + text.substring(to));
    change(file, new TextDocumentContentChangeEvent(range, put));
  }

  void replaceAll(Path file, String text) {
    texts.put(uri(file), text);
    change(file, new TextDocumentContentChangeEvent(text));
  }

  private void change(Path file, TextDocumentContentChangeEvent event) {
    int version = versions.merge(uri(file), 1, Integer::sum);
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri(file), version), List.of(event)));
  }

  void close(Path file) {
    server
        .getTextDocumentService()
        .didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri(file))));
  }

  String text(Path file) {
    return texts.get(uri(file));
  }

  int version(Path file) {
    return versions.get(uri(file));
  }

  /** What is shown for the version of a file that the editor has, once the server says it. */
  List<Diagnostic> diagnostics(Path file) throws Exception {
    int version = version(file);
    return awaitShown(file, params -> params.getVersion() != null && params.getVersion() == version)
        .getDiagnostics();
  }

  synchronized PublishDiagnosticsParams awaitShown(
      Path file, Predicate<PublishDiagnosticsParams> wanted) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (shown.get(uri(file)) == null || !wanted.test(shown.get(uri(file)))) {
      long left = end - System.nanoTime();
      if (left <= 0) {
        throw new TimeoutException("the last was " + shown.get(uri(file)));
      }
      TimeUnit.NANOSECONDS.timedWait(this, left);
    }
    return shown.get(uri(file));
  }

  /** What the editor offers at a text of a file. */
  List<CodeAction> actions(Path file, String at, List<String> only) throws Exception {
    String text = text(file);
    int start = text.indexOf(at);
    CodeActionContext context = new CodeActionContext(List.of());
    if (!only.isEmpty()) {
      context.setOnly(only);
    }
    return get(
            server
                .getTextDocumentService()
                .codeAction(
                    new CodeActionParams(
                        new TextDocumentIdentifier(uri(file)),
                        Texts.range(text, start, start + at.length()),
                        context)))
        .stream()
        .map(Either::getRight)
        .toList();
  }

  /** What is shown at a text of a file when the mouse rests there; empty if nothing. */
  String hover(Path file, String at) throws Exception {
    String text = text(file);
    Hover hover =
        get(
            server
                .getTextDocumentService()
                .hover(
                    new HoverParams(
                        new TextDocumentIdentifier(uri(file)),
                        Texts.position(text, text.indexOf(at)))));
    return hover == null ? "" : hover.getContents().getRight().getValue();
  }

  /** Applies an action as the editor does: to the version that it is for, or not at all. */
  void apply(Path file, CodeAction action) {
    var edit = action.getEdit().getDocumentChanges().get(0).getLeft();
    if (edit.getTextDocument().getVersion() != version(file)) {
      throw new IllegalStateException("for another version");
    }
    List<TextEdit> edits = edit.getEdits().stream().map(Either::getLeft).toList();
    replaceAll(file, Texts.apply(text(file), edits));
  }

  static <T> T get(CompletableFuture<T> future)
      throws InterruptedException, ExecutionException, TimeoutException {
    return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  /** Ends the session; tells whether the server has ended as it should. */
  boolean end() throws Exception {
    get(server.shutdown());
    server.exit();
    return get(ended);
  }

  @Override
  public void close() {
    if (!ended.isDone()) {
      try {
        end();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }

  synchronized List<String> messages() {
    return List.copyOf(messages);
  }

  @Override
  public synchronized void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
    shown.put(diagnostics.getUri(), diagnostics);
    notifyAll();
  }

  @Override
  public synchronized void notifyProgress(ProgressParams params) {
    progress.add(params);
    notifyAll();
  }

  synchronized List<ProgressParams> progress() {
    return List.copyOf(progress);
  }

  /** The last that was said of that kind, once something is. */
  synchronized <T extends WorkDoneProgressNotification> T awaitProgress(Class<T> kind)
      throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (true) {
      for (int i = progress.size() - 1; i >= 0; i--) {
        if (kind.isInstance(progress.get(i).getValue().getLeft())) {
          return kind.cast(progress.get(i).getValue().getLeft());
        }
      }
      long left = end - System.nanoTime();
      if (left <= 0) {
        throw new TimeoutException("no " + kind.getSimpleName());
      }
      TimeUnit.NANOSECONDS.timedWait(this, left);
    }
  }

  /** The files of which something has been shown. */
  synchronized Set<String> shown() {
    return Set.copyOf(shown.keySet());
  }

  @Override
  public void telemetryEvent(Object object) {}

  @Override
  public synchronized void showMessage(MessageParams message) {
    messages.add(message.getMessage());
    notifyAll();
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void logMessage(MessageParams message) {}
}
