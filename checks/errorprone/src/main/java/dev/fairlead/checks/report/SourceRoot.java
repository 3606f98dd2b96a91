package dev.fairlead.checks.report;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.JavaFileObject;

/**
 * How the source files of a compilation are called in reports: relative to the root of the
 * repository that holds them, else to the current directory.
 */
public final class SourceRoot {

  private Path root;

  /** The name of a source file, with {@code /} between the parts. */
  public String name(JavaFileObject file) {
    URI address = file.toUri();
    if (!"file".equals(address.getScheme())) {
      return file.getName();
    }
    Path path = real(Path.of(address));
    if (root == null) {
      root = above(path);
    }
    return path.startsWith(root)
        ? root.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/")
        : file.getName();
  }

  /** Whether a file that a report names is still there. */
  public boolean has(String name) {
    return root != null && Files.exists(root.resolve(name));
  }

  private static Path above(Path file) {
    for (Path at = file.getParent(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"))) {
        return at;
      }
    }
    return real(Path.of("").toAbsolutePath());
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
