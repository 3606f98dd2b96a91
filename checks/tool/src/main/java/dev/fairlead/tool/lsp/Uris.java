package dev.fairlead.tool.lsp;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.WorkspaceFolder;

/** How editors name files. */
final class Uris {

  private Uris() {}

  /** The Java file on disk that an address names, by its real path; empty if it names none. */
  static Optional<Path> path(String uri) {
    try {
      URI address = URI.create(uri);
      if (!"file".equals(address.getScheme()) || !uri.endsWith(".java")) {
        return Optional.empty();
      }
      return Optional.of(real(Path.of(address)));
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  /** The directories that an editor has open, as far as they are on disk. */
  static List<Path> folders(List<WorkspaceFolder> folders) {
    return folders.stream()
        .map(WorkspaceFolder::getUri)
        .filter(uri -> uri.startsWith("file:"))
        .map(uri -> real(Path.of(URI.create(uri))))
        .toList();
  }

  /** The path without links and steps back, of a file that need not exist yet. */
  static Path real(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    try {
      return absolute.toRealPath();
    } catch (IOException missing) {
      Path parent = absolute.getParent();
      return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
    }
  }
}
