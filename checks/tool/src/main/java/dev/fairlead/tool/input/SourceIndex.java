package dev.fairlead.tool.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Finds the sources of a package: the files being scanned, by the package they declare, then those
 * below the source path, by directory and only when asked. Safe for use by several threads.
 */
public final class SourceIndex {

  private final Map<String, Map<String, SourceFile>> scanned = new TreeMap<>();
  private final List<Path> roots;
  private final Map<String, Collection<SourceFile>> packages = new ConcurrentHashMap<>();

  /**
   * An index.
   *
   * @param files the files being scanned; of two of one name, the first counts
   * @param roots the tops of package directories on the source path, in the order they are searched
   */
  public SourceIndex(List<SourceFile> files, List<Path> roots) {
    for (SourceFile file : files) {
      scanned
          .computeIfAbsent(file.packageName(), name -> new TreeMap<>())
          .putIfAbsent(file.stem(), file);
    }
    this.roots = List.copyOf(roots);
  }

  /** The source files of a package, one for each class name. */
  public Collection<SourceFile> in(String packageName) {
    return packages.computeIfAbsent(packageName, this::find);
  }

  private Collection<SourceFile> find(String packageName) {
    Map<String, SourceFile> found = new TreeMap<>(scanned.getOrDefault(packageName, Map.of()));
    for (Path root : roots) {
      Path directory = packageName.isEmpty() ? root : root.resolve(packageName.replace(".", "/"));
      for (Path path : javaFiles(root, directory)) {
        SourceFile file = new SourceFile(path, path.getFileName().toString(), packageName, 0);
        found.putIfAbsent(file.stem(), file);
      }
    }
    return List.copyOf(found.values());
  }

  private static List<Path> javaFiles(Path root, Path directory) {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(directory)) {
      if (!directory.toRealPath().startsWith(root.toRealPath())) {
        return List.of();
      }
      return entries
          .filter(path -> path.getFileName().toString().endsWith(".java"))
          .filter(path -> !path.endsWith("module-info.java"))
          .filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }
}
