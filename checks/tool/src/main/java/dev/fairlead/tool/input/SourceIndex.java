package dev.fairlead.tool.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the sources of a package: the files being scanned, by the package they declare, then those
 * below the source path, by directory and only when asked. Safe for use by several threads.
 */
public final class SourceIndex {

  private static final String PACKAGE = "package-info";

  private final Map<String, Map<String, SourceFile>> scanned;
  private final List<Path> roots;
  private final Predicate<SourceFile> shown;
  private final Map<String, Collection<SourceFile>> packages = new ConcurrentHashMap<>();
  private volatile Set<String> tops;

  /**
   * An index.
   *
   * @param files the files being scanned; of two of one name, the first counts
   * @param roots the tops of package directories on the source path, in the order they are searched
   */
  public SourceIndex(List<SourceFile> files, List<Path> roots) {
    this(byPackage(files), List.copyOf(roots), file -> true);
  }

  private SourceIndex(
      Map<String, Map<String, SourceFile>> scanned, List<Path> roots, Predicate<SourceFile> shown) {
    this.scanned = scanned;
    this.roots = roots;
    this.shown = shown;
  }

  private static Map<String, Map<String, SourceFile>> byPackage(List<SourceFile> files) {
    Map<String, Map<String, SourceFile>> scanned = new TreeMap<>();
    for (SourceFile file : files) {
      scanned
          .computeIfAbsent(file.packageName(), name -> new TreeMap<>())
          .putIfAbsent(file.stem(), file);
    }
    return scanned;
  }

  /**
   * The same without the files that are far from one: javac reads whatever the signatures of what
   * it reads name, which in a large project is most of it.
   *
   * @param most how many files there are to be, those nearest by what their code names
   */
  public SourceIndex around(SourceFile file, SourceTexts texts, int most) {
    Set<Path> near = Neighbours.of(file, this, texts, most);
    return new SourceIndex(
        scanned, roots, it -> near.contains(it.path()) || it.stem().equals(PACKAGE));
  }

  /** The source files of a package, one for each class name. */
  public Collection<SourceFile> in(String packageName) {
    return packages.computeIfAbsent(packageName, this::find);
  }

  /** The first parts of the names that packages can have. */
  Set<String> tops() {
    if (tops == null) {
      Set<String> found = new HashSet<>();
      scanned.keySet().forEach(name -> found.add(name.split("\\.")[0]));
      for (Path root : roots) {
        try (Stream<Path> entries = Files.list(root)) {
          entries.forEach(entry -> found.add(entry.getFileName().toString()));
        } catch (IOException unreadable) {
          continue;
        }
      }
      tops = found;
    }
    return tops;
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
    return found.values().stream().filter(shown).toList();
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
