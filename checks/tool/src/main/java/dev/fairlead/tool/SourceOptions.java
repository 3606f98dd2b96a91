package dev.fairlead.tool;

import dev.fairlead.checks.ConfigurationFile;
import dev.fairlead.checks.Option;
import dev.fairlead.checks.UnusableConfiguration;
import dev.fairlead.models.ModelIndex;
import dev.fairlead.models.StubException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/** What every command that checks sources asks about them. */
final class SourceOptions {

  @CommandLine.Option(
      names = "--source-path",
      paramLabel = "DIR",
      description = "Top of a package tree with classes that the sources use; repeatable.")
  List<Path> sourcePath = List.of();

  @CommandLine.Option(
      names = "--class-path",
      paramLabel = "PATH",
      description = "Jars and class directories that the sources use; repeatable.")
  List<String> classPath = List.of();

  @CommandLine.Option(
      names = "--models",
      paramLabel = "DIR",
      description = "Your own stubs: .java files with Fairlead's annotations.")
  Path models;

  @CommandLine.Option(
      names = "--include-tests",
      description = "Check test sources too; by default they are left out.")
  boolean includeTests;

  @CommandLine.Option(
      names = "--time-per-file",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "Skip a file that takes longer (default: ${DEFAULT-VALUE}).")
  int timePerFile;

  /** What the project decided; arguments come before it. */
  ConfigurationFile decided = ConfigurationFile.none();

  /**
   * Reads what the project decided.
   *
   * @param start what is scanned: the nearest file from there upwards holds
   * @return what makes a scan pointless; one line each
   */
  List<String> refusals(Path start) {
    List<String> lines = new ArrayList<>();
    try {
      Path absolute = start.toAbsolutePath().normalize();
      Path directory = Files.isDirectory(absolute) ? absolute : absolute.getParent();
      decided = ConfigurationFile.above(directory);
      models = models == null ? decided.path(Option.MODELS).orElse(null) : models;
      includeTests |= decided.value(Option.TESTS).map(Boolean::parseBoolean).orElse(false);
    } catch (UnusableConfiguration e) {
      lines.add(e.getMessage());
    }
    if (timePerFile <= 0) {
      lines.add(
          "--time-per-file " + timePerFile + ": no time at all; give seconds, 60 for example");
    }
    if (models != null) {
      try {
        ModelIndex.compile(models);
      } catch (StubException e) {
        e.problems()
            .forEach(problem -> lines.add(problem + "; correct the stub or drop the models"));
      }
    }
    return lines;
  }

  /**
   * The list of known findings that the project keeps.
   *
   * @throws UnusableConfiguration if it is not one of the project's files
   */
  Optional<Path> baseline() {
    return decided.path(Option.BASELINE);
  }
}
