package dev.fairlead.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The source tree that this module is part of. */
final class Repository {
  private static final Path ROOT = root();

  private Repository() {}

  static Path path(String relative) {
    return ROOT.resolve(relative);
  }

  /** The path as a reader of the repository would write it. */
  static String name(Path path) {
    return ROOT.relativize(path).toString().replace('\\', '/');
  }

  /** The regular files below {@code directory} whose names end in {@code suffix}, sorted. */
  static List<Path> files(String directory, String suffix) {
    Path start = path(directory);
    if (!Files.isDirectory(start)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(start)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(suffix))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root() {
    Path at = Path.of("").toAbsolutePath();
    while (!Files.exists(at.resolve("samples/pom.xml"))) {
      at = at.getParent();
    }
    return at;
  }
}
