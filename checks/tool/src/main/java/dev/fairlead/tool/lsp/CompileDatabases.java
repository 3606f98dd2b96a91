package dev.fairlead.tool.lsp;

import dev.fairlead.checks.database.CompilationEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The entries that builds have left below a project, each read at most once. */
final class CompileDatabases {

  private static final List<String> RESULTS = List.of("target", "build");
  private static final List<String> MAIN_CLASSES = List.of("classes", "classes/java/main");
  private static final int MOST_BYTES = 4 << 20;

  /** How far above classes or a jar the directory of the build's results is, as in Gradle's. */
  private static final int DEEPEST = 3;

  private final Path top;
  private final Path named;
  private final Map<Path, List<CompilationEntry>> known = new HashMap<>();

  /**
   * Those of a project.
   *
   * @param top the directory above which nothing is looked for
   * @param named a directory that the project's configuration names; null if it names none
   */
  CompileDatabases(Path top, Path named) {
    this.top = top;
    this.named = named;
  }

  /** What a file was last compiled with. */
  Optional<Home> homeOf(Path file) {
    Set<Path> directories = new LinkedHashSet<>();
    if (named != null) {
      directories.add(named);
    }
    for (Path at = file.getParent(); at != null && at.startsWith(top); at = at.getParent()) {
      for (String results : RESULTS) {
        directories.add(at.resolve(results).resolve(CompilationEntry.DIRECTORY));
      }
    }
    return directories.stream()
        .flatMap(directory -> entries(directory).stream())
        .flatMap(entry -> entry.sourceRoots().stream().map(root -> Map.entry(root, entry)))
        .filter(found -> file.startsWith(found.getKey()))
        .max(Comparator.comparing(found -> found.getKey().getNameCount()))
        .map(found -> home(found.getValue()));
  }

  private Home home(CompilationEntry entry) {
    Set<Path> classes = new LinkedHashSet<>();
    classes.add(entry.classOutput());
    classes.addAll(entry.classPath());
    classes.addAll(entry.modulePath());
    Set<Path> roots = new LinkedHashSet<>(entry.sourceRoots());
    roots.addAll(entry.sourcePath());
    for (Path path : classes) {
      addSourceRoots(path, roots);
    }
    return new Home(
        List.copyOf(roots),
        classes.stream().filter(Files::exists).toList(),
        Map.of(),
        Level.of(entry.options()),
        "the last build");
  }

  /** Adds the sources of a module of the same project, of which these are the classes. */
  private void addSourceRoots(Path classes, Set<Path> roots) {
    if (!classes.startsWith(top)) {
      return;
    }
    boolean jar = classes.toString().endsWith(".jar");
    Path results = classes.getParent();
    for (int i = 0; i < DEEPEST && results.startsWith(top); i++) {
      Path directory = results;
      Stream.concat(
              entries(results.resolve(CompilationEntry.DIRECTORY)).stream(),
              named == null ? Stream.empty() : entries(named).stream())
          .filter(
              entry ->
                  entry.classOutput().equals(classes)
                      || (jar && isMain(entry.classOutput(), directory)))
          .flatMap(entry -> entry.sourceRoots().stream())
          .filter(root -> root.startsWith(top))
          .forEach(roots::add);
      results = results.getParent();
    }
  }

  private static boolean isMain(Path classes, Path results) {
    return MAIN_CLASSES.stream().map(results::resolve).anyMatch(classes::equals);
  }

  private List<CompilationEntry> entries(Path directory) {
    return known.computeIfAbsent(directory, CompileDatabases::read);
  }

  private static List<CompilationEntry> read(Path directory) {
    if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .flatMap(file -> entry(file).stream())
          .toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  private static Optional<CompilationEntry> entry(Path file) {
    try {
      return Files.size(file) > MOST_BYTES
          ? Optional.empty()
          : CompilationEntry.parse(Files.readString(file));
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }
}
