package dev.fairlead.tool.lsp;

import dev.fairlead.checks.configuration.ConfigurationFile;
import dev.fairlead.checks.configuration.Setting;
import dev.fairlead.checks.configuration.UnusableConfiguration;
import dev.fairlead.checks.report.CheckCatalog;
import dev.fairlead.checks.report.Finding;
import dev.fairlead.checks.report.Report;
import dev.fairlead.tool.Version;
import dev.fairlead.tool.engine.Engine;
import dev.fairlead.tool.engine.Progress;
import dev.fairlead.tool.engine.Settings;
import dev.fairlead.tool.input.ClassPath;
import dev.fairlead.tool.input.InputCollector;
import dev.fairlead.tool.input.Inputs;
import dev.fairlead.tool.input.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A scan of a whole folder, as the command makes it, with what is set in the editor. */
final class WorkspaceScan {

  private static final Duration TIME_PER_FILE = Duration.ofSeconds(60);

  private final CheckCatalog catalog;
  private final ClientSettings client;
  private final Progress progress;

  WorkspaceScan(CheckCatalog catalog, ClientSettings client, Progress progress) {
    this.catalog = catalog;
    this.client = client;
    this.progress = progress;
  }

  /**
   * What is wrong with the files of a folder as they are on disk, by path; files that nothing is
   * wrong with are not there.
   *
   * @throws InterruptedException if the scan is cancelled
   */
  Map<Path, List<Finding>> of(Path folder) throws IOException, InterruptedException {
    ConfigurationFile project = configuration(folder);
    boolean tests = client.includeTests() || "true".equals(project.settings().get(Setting.TESTS));
    try (InputCollector collector = new InputCollector(folder, tests)) {
      Inputs inputs = collector.collect(List.of(folder), List.of());
      ClassPath classes = ClassPath.ofProject(inputs.poms(), tests);
      Settings settings =
          new Settings(
                  classes.entries(),
                  classes.versions(),
                  project.paths(Setting.MODELS),
                  client.decisions(),
                  project,
                  TIME_PER_FILE)
              .withTests(tests);
      Report report = new Engine(settings, catalog, Version.of(), progress).scan(inputs);
      Map<String, Path> paths =
          inputs.files().stream().collect(Collectors.toMap(SourceFile::name, SourceFile::path));
      return report.findings().stream()
          .collect(
              Collectors.groupingBy(
                  finding -> paths.get(finding.path()), TreeMap::new, Collectors.toList()));
    }
  }

  private static ConfigurationFile configuration(Path folder) {
    try {
      return ConfigurationFile.above(folder);
    } catch (UnusableConfiguration told) {
      return ConfigurationFile.none();
    }
  }
}
