package dev.fairlead.tool.lsp;

import dev.fairlead.tool.input.ClassPath;
import dev.fairlead.tool.input.ProjectLayout;
import dev.fairlead.tool.input.TestSources;
import dev.fairlead.tool.maven.LanguageLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the files of Maven and Gradle projects say, where no build has left anything. It is read
 * again when a pom has changed. For use by one thread.
 */
final class Builds {

  private static final int MOST = 8;
  private static final List<String> BUILDS =
      List.of(
          "pom.xml", "settings.gradle", "settings.gradle.kts", "build.gradle", "build.gradle.kts");

  private record Key(Path project, boolean tests) {}

  private record Read(Home home, Map<Path, FileTime> poms, Map<Path, Level> levels) {}

  private final Map<Key, Read> known =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Read> eldest) {
          return size() > MOST;
        }
      };

  /** Where a file of a project belongs; empty if it is in none or outside its source roots. */
  Optional<Home> homeOf(Path file, Path top) throws IOException {
    Path project = null;
    for (Path at = file.getParent(); at != null && at.startsWith(top); at = at.getParent()) {
      if (BUILDS.stream().map(at::resolve).anyMatch(Files::isRegularFile)) {
        project = at;
      }
    }
    if (project == null) {
      return Optional.empty();
    }
    Key key = new Key(project, TestSources.contain(file));
    Read read = known.get(key);
    if (read == null || !read.poms().equals(times(read.poms().keySet()))) {
      read = read(key);
      known.put(key, read);
    }
    return Optional.of(read.home())
        .filter(home -> home.sourceRoots().stream().anyMatch(file::startsWith))
        .map(home -> home.at(level(file, known.get(key))));
  }

  /** What the nearest of the project's poms says. */
  private static Level level(Path file, Read read) {
    for (Path at = file.getParent(); at != null; at = at.getParent()) {
      Path pom = at.resolve("pom.xml");
      if (read.poms().containsKey(pom)) {
        return read.levels().computeIfAbsent(pom, its -> Level.of(LanguageLevel.of(its)));
      }
    }
    return Level.OWN;
  }

  /** Forgets what it has read, when files have come or gone. */
  void forget() {
    known.clear();
  }

  private static Read read(Key key) throws IOException {
    ProjectLayout layout = ProjectLayout.of(key.project(), key.tests());
    ClassPath classes = ClassPath.ofProject(layout.poms(), key.tests());
    List<Path> roots = new ArrayList<>();
    for (Path root : layout.sourceRoots()) {
      roots.add(Uris.real(root));
    }
    return new Read(
        new Home(
            List.copyOf(roots),
            classes.entries(),
            classes.versions(),
            Level.OWN,
            layout.poms().isEmpty() ? "the layout of the project" : "the project's poms"),
        times(layout.poms()),
        new HashMap<>());
  }

  private static Map<Path, FileTime> times(Iterable<Path> files) {
    Map<Path, FileTime> times = new LinkedHashMap<>();
    for (Path file : files) {
      try {
        times.put(file, Files.getLastModifiedTime(file));
      } catch (IOException gone) {
        times.put(file, FileTime.fromMillis(0));
      }
    }
    return times;
  }
}
