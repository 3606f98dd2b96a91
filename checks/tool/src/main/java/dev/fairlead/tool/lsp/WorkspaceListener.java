package dev.fairlead.tool.lsp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What the editor says of files and settings around the documents, and its commands. */
final class WorkspaceListener implements WorkspaceService {

  private final Server server;
  private final Checker checker;
  private final Projects projects;

  WorkspaceListener(Server server, Checker checker, Projects projects) {
    this.server = server;
    this.checker = checker;
    this.projects = projects;
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    server.settingsChanged(params.getSettings());
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    boolean sourcesOnly =
        params.getChanges().stream().allMatch(change -> change.getUri().endsWith(".java"));
    if (!sourcesOnly) {
      projects.outdate();
    }
    checker.invalidate();
  }

  @Override
  public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
    List<Path> folders = new ArrayList<>(projects.folders());
    folders.removeAll(Uris.folders(params.getEvent().getRemoved()));
    folders.addAll(Uris.folders(params.getEvent().getAdded()));
    projects.folders(folders);
    checker.invalidate();
  }

  @Override
  public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
    return server.execute(params);
  }
}
