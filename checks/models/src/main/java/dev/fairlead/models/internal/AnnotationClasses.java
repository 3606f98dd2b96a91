package dev.fairlead.models.internal;

import dev.fairlead.annotations.Phase;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The vocabulary as class files, for sources that use it and come without their class path. */
final class AnnotationClasses {
  private AnnotationClasses() {}

  /** The class files below a directory or in a jar, by their names. */
  static SortedMap<String, byte[]> files(Path code) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    if (Files.isDirectory(code)) {
      add(code, files);
    } else {
      try (FileSystem jar = FileSystems.newFileSystem(code)) {
        add(jar.getPath("/"), files);
      }
    }
    return files;
  }

  private static void add(Path root, Map<String, byte[]> files) throws IOException {
    Path folder = root.resolve(Phase.class.getPackageName().replace('.', '/'));
    try (Stream<Path> classes = Files.list(folder)) {
      for (Path file : classes.filter(it -> it.toString().endsWith(".class")).toList()) {
        files.put(root.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
  }
}
