package dev.fairlead.bench.compile;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is compiled.
 *
 * @param directory holds {@code src}, the sources, and maybe {@code lib}, the libraries they need
 * @param sources the files to compile
 * @param classPath the libraries, in javac's notation
 */
record CodeBase(Path directory, List<Path> sources, String classPath) {
  static CodeBase in(Path directory) throws IOException {
    Path libraries = Files.createDirectories(directory.resolve("lib"));
    return new CodeBase(
        directory,
        files(directory.resolve("src"), ".java"),
        files(libraries, ".jar").stream().map(Path::toString).collect(joining(File.pathSeparator)));
  }

  String name() {
    return directory.getFileName().toString();
  }

  /** The lines of the sources, in thousands. */
  double kiloLines() throws IOException {
    long lines = 0;
    for (Path source : sources) {
      try (Stream<String> content = Files.lines(source)) {
        lines += content.count();
      }
    }
    return lines / 1000.0;
  }

  private static List<Path> files(Path under, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(under)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
