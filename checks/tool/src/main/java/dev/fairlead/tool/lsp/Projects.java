package dev.fairlead.tool.lsp;

import dev.fairlead.checks.configuration.ConfigurationFile;
import dev.fairlead.checks.configuration.Setting;
import dev.fairlead.checks.configuration.UnusableConfiguration;
import dev.fairlead.tool.engine.Settings;
import dev.fairlead.tool.input.SourceFile;
import dev.fairlead.tool.input.SourceRoots;
import dev.fairlead.tool.input.TestSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where files belong, and with what they are checked: what the last build has left, else what the
 * project's files say, else what the file's own package says. {@link #viewOf} is for one thread.
 */
final class Projects {

  private static final Duration TIME_PER_FILE = Duration.ofSeconds(30);

  private final Documents documents;
  private final Consumer<String> problems;
  private final Builds builds = new Builds();
  private volatile List<Path> folders = List.of();
  private volatile ClientSettings client = ClientSettings.NONE;
  private volatile boolean outdated;

  /** The projects of an editor that is told of what cannot be followed. */
  Projects(Documents documents, Consumer<String> problems) {
    this.documents = documents;
    this.problems = problems;
  }

  /** The directories that the editor has open. */
  void folders(List<Path> opened) {
    folders = List.copyOf(opened);
  }

  List<Path> folders() {
    return folders;
  }

  /** What the user has set in the editor. */
  void set(ClientSettings settings) {
    client = settings;
    settings.problems().forEach(problems);
  }

  ClientSettings client() {
    return client;
  }

  /** Files of the projects have changed on disk. */
  void outdate() {
    outdated = true;
  }

  /** What a document is checked with; empty if it is one that is not to be checked. */
  Optional<View> viewOf(Document document) throws IOException {
    return viewOf(document.path(), document.text());
  }

  /** The same of a file, whether open or not. */
  Optional<View> viewOf(Path path, String text) throws IOException {
    if (outdated) {
      outdated = false;
      builds.forget();
    }
    ConfigurationFile project = configuration(path.getParent());
    boolean tests = client.includeTests() || "true".equals(project.settings().get(Setting.TESTS));
    if (path.endsWith("module-info.java") || (!tests && TestSources.contain(path))) {
      return Optional.empty();
    }
    Path top = top(path);
    SourceFile file = SourceFile.edited(path, top, text);
    Home home = homeOf(file, top, project);
    List<Path> classPath = new ArrayList<>(client.classPath());
    classPath.addAll(home.classPath());
    Settings settings =
        new Settings(
                classPath,
                home.versions(),
                project.paths(Setting.MODELS),
                client.decisions(),
                project,
                TIME_PER_FILE)
            .withTests(tests)
            .with(home.level().options());
    home.level().problem().ifPresent(problems);
    return Optional.of(
        new View(file, othersOf(file, top, home), home.sourceRoots(), settings, home.origin()));
  }

  private Home homeOf(SourceFile file, Path top, ConfigurationFile project) throws IOException {
    Path database = project.paths(Setting.COMPILE_DATABASE).stream().findFirst().orElse(null);
    Optional<Home> home = new CompileDatabases(top, database).homeOf(file.path());
    if (home.isEmpty()) {
      home = builds.homeOf(file.path(), top);
    }
    return home.orElseGet(
        () ->
            new Home(
                SourceRoots.of(file), List.of(), Map.of(), Level.OWN, "the file's own package"));
  }

  /** The open documents that the code of a file can name. */
  private List<SourceFile> othersOf(SourceFile file, Path top, Home home) {
    List<SourceFile> others = new ArrayList<>(List.of(file));
    for (Document open : documents.all()) {
      boolean isOther = !open.path().equals(file.path());
      if (isOther && home.sourceRoots().stream().anyMatch(open.path()::startsWith)) {
        others.add(SourceFile.edited(open.path(), top, open.text()));
      }
    }
    return others;
  }

  private ConfigurationFile configuration(Path directory) {
    try {
      return ConfigurationFile.above(directory);
    } catch (UnusableConfiguration unusable) {
      problems.accept(unusable.getMessage());
      return ConfigurationFile.none();
    }
  }

  /** The directory that the editor has open around a file, else the file's repository. */
  private Path top(Path path) {
    for (Path folder : folders) {
      if (path.startsWith(folder)) {
        return repository(folder, folder);
      }
    }
    return repository(path.getParent(), path.getParent());
  }

  private static Path repository(Path directory, Path otherwise) {
    for (Path at = directory; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"))) {
        return at;
      }
    }
    return otherwise;
  }
}
