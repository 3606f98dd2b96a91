package dev.fairlead.tool.lsp;

import dev.fairlead.checks.database.CompilationEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The entries that builds have left below a project, read anew each time. */
final class CompileDatabases {

  private static final List<String> RESULTS = List.of("target", "build");
  private static final int MOST_BYTES = 4 << 20;
  private static final String RELEASE = "--release";
  private static final String PREVIEW = "--enable-preview";
  private static final int OLDEST = 8;

  private CompileDatabases() {}

  /**
   * What a file was last compiled with.
   *
   * @param top the directory above which nothing is looked for
   * @param named a directory that the project's configuration names; null if it names none
   */
  static Optional<Home> homeOf(Path file, Path top, Path named) {
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

  private static Home home(CompilationEntry entry) {
    Set<Path> roots = new LinkedHashSet<>(entry.sourceRoots());
    roots.addAll(entry.sourcePath());
    Set<Path> classes = new LinkedHashSet<>();
    classes.add(entry.classOutput());
    classes.addAll(entry.classPath());
    classes.addAll(entry.modulePath());
    return new Home(
        List.copyOf(roots),
        classes.stream().filter(Files::exists).toList(),
        Map.of(),
        understood(entry.options()),
        "the last build");
  }

  /** The options without a level of the language that this JDK does not know. */
  private static List<String> understood(List<String> options) {
    int newest = Runtime.version().feature();
    if (options.size() < 2) {
      return List.of();
    }
    int level = level(options.get(1));
    if (level < OLDEST || level > newest || (options.contains(PREVIEW) && level != newest)) {
      return List.of();
    }
    List<String> understood = new ArrayList<>(List.of(RELEASE, String.valueOf(level)));
    if (options.contains(PREVIEW)) {
      understood.add(PREVIEW);
    }
    return options.get(0).equals(RELEASE) || options.contains(PREVIEW) ? understood : List.of();
  }

  private static int level(String value) {
    try {
      return Integer.parseInt(value.startsWith("1.") ? value.substring(2) : value);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static List<CompilationEntry> entries(Path directory) {
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
