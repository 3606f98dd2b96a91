package dev.fairlead.tool.input;

import dev.fairlead.checks.report.Skipped;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipError;

/**
 * Turns the paths that a user names into source files. Archives are read in place; closing the
 * collector closes them, so the inputs it made live no longer than it does.
 */
public final class InputCollector implements Closeable {

  private final Path current;
  private final boolean includeTests;
  private final List<FileSystem> archives = new ArrayList<>();
  private final Map<Path, SourceFile> files = new LinkedHashMap<>();
  private final Set<Path> roots = new LinkedHashSet<>();
  private final Set<Path> poms = new LinkedHashSet<>();
  private final List<Skipped> skipped = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private int testFiles;

  /**
   * A collector.
   *
   * @param current the directory that relative paths start from
   * @param includeTests whether test sources are scanned too
   */
  public InputCollector(Path current, boolean includeTests) {
    this.current = current;
    this.includeTests = includeTests;
  }

  /** The files below the paths, and where their types are found; unusable paths are reported. */
  public Inputs collect(List<Path> paths, List<Path> sourcePath) {
    for (Path directory : sourcePath) {
      Path root = current.resolve(directory).normalize();
      if (Files.isDirectory(root)) {
        roots.add(realPath(root));
      } else {
        problems.add(
            directory + ": no such directory; give the top of the packages to --source-path");
      }
    }
    Map<Path, Path> named = new TreeMap<>();
    for (Path path : paths) {
      Path absolute = current.resolve(path).normalize();
      if (Files.exists(absolute)) {
        named.putIfAbsent(realPath(absolute), path);
      } else {
        problems.add(path + ": no such file or directory; check the path");
      }
    }
    boolean several = named.keySet().stream().filter(path -> !path.startsWith(current)).count() > 1;
    named.forEach((path, shown) -> add(path, shown, several));
    List<SourceFile> sorted = List.copyOf(new TreeSet<>(files.values()));
    return new Inputs(
        sorted,
        new SourceIndex(sorted, List.copyOf(roots)),
        List.copyOf(poms),
        skipped,
        problems,
        notes,
        testFiles);
  }

  @Override
  public void close() throws IOException {
    for (FileSystem archive : archives) {
      archive.close();
    }
  }

  private void add(Path path, Path shown, boolean several) {
    try {
      int before = files.size() + skipped.size();
      int tests = testFiles;
      if (Files.isDirectory(path)) {
        addDirectory(path, shown, Naming.of(path, current, several ? parent(path) : path));
      } else if (path.toString().endsWith(".java")) {
        addFile(path, Naming.of(path, current, outside(path)), true);
        poms.addAll(ProjectLayout.pomAbove(path));
      } else if (path.toString().endsWith(".jar") || path.toString().endsWith(".zip")) {
        if (!addArchive(path, shown)) {
          return;
        }
      } else {
        problems.add(
            shown + ": not Java source; name a .java file, a directory or a sources archive");
        return;
      }
      if (files.size() + skipped.size() == before && !isCovered(path)) {
        problems.add(
            shown
                + (testFiles > tests
                    ? ": only test sources in it; add --include-tests to scan them"
                    : ": no Java source in it; name a source tree or a -sources.jar"));
      }
    } catch (IOException e) {
      problems.add(
          shown + ": cannot be read (" + reason(e) + "); check the path and its permissions");
    }
  }

  private boolean isCovered(Path path) {
    return files.keySet().stream()
        .anyMatch(file -> file.getFileSystem() == path.getFileSystem() && file.startsWith(path));
  }

  private void addDirectory(Path directory, Path shown, Naming naming) throws IOException {
    List<Path> sources = List.of();
    try {
      ProjectLayout layout = ProjectLayout.of(directory, includeTests);
      sources = layout.sourceRoots();
      poms.addAll(layout.poms().isEmpty() ? ProjectLayout.pomAbove(directory) : layout.poms());
    } catch (IOException e) {
      notes.add(shown + ": " + e.getMessage() + "; scanned as a plain source tree");
    }
    for (Path root : sources.isEmpty() ? List.of(directory) : sources) {
      walk(root, naming);
    }
  }

  private boolean addArchive(Path archive, Path shown) throws IOException {
    FileSystem contents;
    try {
      contents = FileSystems.newFileSystem(archive);
    } catch (IOException | ZipError | ProviderNotFoundException e) {
      problems.add(shown + ": not a readable archive (" + reason(e) + "); fetch it again");
      return false;
    }
    archives.add(contents);
    Path root = contents.getPath("/");
    walk(root, Naming.of(archive, current, parent(archive)).inside(archive, root));
    return true;
  }

  private void walk(Path root, Naming naming) throws IOException {
    SourceWalk walk = new SourceWalk(root, includeTests);
    walk.run();
    for (Path file : walk.found()) {
      addFile(file, naming, false);
    }
    for (Path path : walk.unreadable()) {
      skipped.add(new Skipped(naming.name(path), "cannot be read", ""));
    }
    testFiles += walk.testFiles();
  }

  private void addFile(Path path, Naming naming, boolean searchSiblings) {
    String name = naming.name(path);
    try {
      SourceText.Header header = SourceText.header(path);
      SourceFile file = new SourceFile(path, name, header.packageName(), header.bytes());
      files.putIfAbsent(path, file);
      if (searchSiblings) {
        addRootOf(file);
      }
    } catch (SourceText.TooLargeException e) {
      skipped.add(new Skipped(name, "too large", e.getMessage()));
    } catch (IOException e) {
      skipped.add(new Skipped(name, "cannot be read", reason(e)));
    }
  }

  /** The directory that a file's package starts from also holds the classes it names. */
  private void addRootOf(SourceFile file) {
    Path directory = file.path().getParent();
    if (file.packageName().isEmpty()) {
      return;
    }
    Path suffix = Path.of(file.packageName().replace('.', '/'));
    if (directory.endsWith(suffix)) {
      Path root = directory;
      for (int i = 0; i < suffix.getNameCount(); i++) {
        root = root.getParent();
      }
      roots.add(root);
    }
  }

  private Path outside(Path file) {
    return roots.stream().filter(file::startsWith).findFirst().orElse(parent(file));
  }

  private static Path parent(Path path) {
    return path.getParent() == null ? path : path.getParent();
  }

  private static Path realPath(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path;
    }
  }

  private static String reason(Throwable failure) {
    return failure instanceof AccessDeniedException
        ? "permission denied"
        : failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
  }
}
