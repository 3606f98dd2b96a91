package dev.fairlead.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes stub sources for a test. */
final class StubFiles {
  private StubFiles() {}

  /** Writes a file below a directory, with the folders it needs. */
  static Path write(Path directory, String file, String source) throws IOException {
    Path path = directory.resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, source);
  }
}
