package dev.fairlead.models.internal;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which libraries the stubs of a package were written for. */
final class Artifacts {
  private static final String LIBRARY = "library.properties";

  private Artifacts() {}

  /** Which artifacts each package of the stubs is in: a line for each package. */
  static String ofPackages(Path stubs) throws IOException {
    SortedMap<String, Set<String>> artifacts = new TreeMap<>();
    try (Stream<Path> libraries = Files.list(stubs)) {
      for (Path library : libraries.filter(it -> Files.exists(it.resolve(LIBRARY))).toList()) {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(library.resolve(LIBRARY))) {
          properties.load(in);
        }
        for (String packageName : packages(library)) {
          artifacts
              .computeIfAbsent(packageName, name -> new TreeSet<>())
              .addAll(List.of(properties.getProperty("artifact").split(",")));
        }
      }
    }
    return artifacts.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + String.join(",", entry.getValue()) + "\n")
        .collect(Collectors.joining());
  }

  private static List<String> packages(Path library) throws IOException {
    try (Stream<Path> files = Files.list(library)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .toList();
    }
  }
}
