package dev.fairlead.tool.lsp;

import static java.util.concurrent.TimeUnit.SECONDS;

import dev.fairlead.checks.report.CheckCatalog;
import dev.fairlead.checks.report.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;

/** Scans of the folders that the editor has open, one at a time, when the user asks. */
final class WorkspaceScans {

  /** The command that editors execute. */
  static final String COMMAND = "fairlead.scanWorkspace";

  private static final String TITLE = "Fairlead";
  private static final long PATIENCE = 5;

  private final CheckCatalog catalog;
  private final Documents documents;
  private final Projects projects;
  private final Diagnostics diagnostics;
  private final Set<Path> shown = new HashSet<>();
  private volatile boolean showsProgress;
  private Thread running;
  private Either<String, Integer> token;

  WorkspaceScans(
      CheckCatalog catalog, Documents documents, Projects projects, Diagnostics diagnostics) {
    this.catalog = catalog;
    this.documents = documents;
    this.projects = projects;
    this.diagnostics = diagnostics;
  }

  /** Takes note of what the editor understands. */
  void fit(ClientCapabilities client) {
    showsProgress =
        client != null
            && client.getWindow() != null
            && Boolean.TRUE.equals(client.getWindow().getWorkDoneProgress());
  }

  /**
   * Starts a scan; one that runs already is cancelled first.
   *
   * @param given the token that the editor wants to hear of progress under; null if it gave none
   * @return the number of findings, or null if the scan was cancelled; who cancels it cancels the
   *     scan
   */
  synchronized CompletableFuture<Object> start(
      Either<String, Integer> given, LanguageClient client) {
    if (running != null) {
      running.interrupt();
    }
    CompletableFuture<Object> done = new CompletableFuture<>();
    Either<String, Integer> heard =
        given != null || !showsProgress ? given : Either.forLeft(UUID.randomUUID().toString());
    boolean create = given == null && heard != null;
    Thread scan = new Thread(() -> run(heard, create, client, done), "fairlead-workspace-scan");
    scan.setDaemon(true);
    done.whenComplete(
        (findings, failure) -> {
          if (done.isCancelled()) {
            scan.interrupt();
          }
        });
    running = scan;
    token = heard;
    scan.start();
    return done;
  }

  /** Cancels the scan with that token. */
  synchronized void cancel(Either<String, Integer> cancelled) {
    if (running != null && cancelled.equals(token)) {
      running.interrupt();
    }
  }

  /** Cancels the scan that runs, if one does. */
  synchronized void close() {
    if (running != null) {
      running.interrupt();
    }
  }

  private void run(
      Either<String, Integer> wanted,
      boolean create,
      LanguageClient client,
      CompletableFuture<Object> done) {
    Either<String, Integer> heard = create && !isCreated(wanted, client) ? null : wanted;
    WorkDoneProgressBegin begin = new WorkDoneProgressBegin();
    begin.setTitle(TITLE);
    begin.setCancellable(true);
    tell(client, heard, begin);
    WorkDoneProgressEnd end = new WorkDoneProgressEnd();
    Runnable answer;
    try {
      int findings = scan(heard, client);
      end.setMessage(findings + (findings == 1 ? " finding" : " findings"));
      answer = () -> done.complete(findings);
    } catch (InterruptedException cancelled) {
      end.setMessage("cancelled");
      answer = () -> done.complete(null);
    } catch (IOException | RuntimeException failure) {
      end.setMessage("failed: " + failure.getMessage());
      answer = () -> done.completeExceptionally(failure);
    }
    tell(client, heard, end);
    ended();
    answer.run();
  }

  /** Whether the editor says in time that it listens. */
  private static boolean isCreated(Either<String, Integer> token, LanguageClient client) {
    try {
      client.createProgress(new WorkDoneProgressCreateParams(token)).get(PATIENCE, SECONDS);
      return true;
    } catch (InterruptedException cancelled) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException | TimeoutException unheard) {
      return false;
    }
  }

  private synchronized void ended() {
    if (running == Thread.currentThread()) {
      running = null;
    }
  }

  private int scan(Either<String, Integer> heard, LanguageClient client)
      throws IOException, InterruptedException {
    Map<Path, List<Finding>> found = new HashMap<>();
    List<Path> folders = projects.folders();
    int[] highest = new int[1];
    for (int i = 0; i < folders.size(); i++) {
      int before = i;
      WorkspaceScan scan =
          new WorkspaceScan(
              catalog,
              projects.client(),
              (done, all, file) -> {
                int percentage = (100 * before + 100 * done / Math.max(1, all)) / folders.size();
                highest[0] = Math.max(highest[0], percentage);
                WorkDoneProgressReport report = new WorkDoneProgressReport();
                report.setPercentage(highest[0]);
                report.setMessage(file);
                tell(client, heard, report);
              });
      found.putAll(scan.of(folders.get(i)));
    }
    show(found, client);
    return found.values().stream().mapToInt(List::size).sum();
  }

  /** Shows what was found in files that are not open; the others know better. */
  private synchronized void show(Map<Path, List<Finding>> found, LanguageClient client) {
    shown.addAll(found.keySet());
    for (Path path : shown) {
      if (documents.at(path).isEmpty()) {
        client.publishDiagnostics(
            new PublishDiagnosticsParams(
                path.toUri().toString(),
                found.getOrDefault(path, List.of()).stream().map(diagnostics::saved).toList()));
      }
    }
    shown.retainAll(found.keySet());
  }

  private static void tell(
      LanguageClient client, Either<String, Integer> heard, WorkDoneProgressNotification what) {
    if (heard != null) {
      client.notifyProgress(new ProgressParams(heard, Either.forLeft(what)));
    }
  }
}
