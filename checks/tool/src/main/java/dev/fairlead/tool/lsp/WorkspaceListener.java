package dev.fairlead.tool.lsp;

import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What the editor says of files and settings around the documents. */
final class WorkspaceListener implements WorkspaceService {

  private final Checker checker;

  WorkspaceListener(Checker checker) {
    this.checker = checker;
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    checker.invalidate();
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    checker.invalidate();
  }
}
