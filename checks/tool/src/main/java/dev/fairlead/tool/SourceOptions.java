package dev.fairlead.tool;

import dev.fairlead.models.ModelIndex;
import dev.fairlead.models.StubException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What every command that checks sources asks about them. */
final class SourceOptions {

  @Option(
      names = "--source-path",
      paramLabel = "DIR",
      description = "Top of a package tree with classes that the sources use; repeatable.")
  List<Path> sourcePath = List.of();

  @Option(
      names = "--class-path",
      paramLabel = "PATH",
      description = "Jars and class directories that the sources use; repeatable.")
  List<String> classPath = List.of();

  @Option(
      names = "--models",
      paramLabel = "DIR",
      description = "Your own stubs: .java files with Fairlead's annotations.")
  Path models;

  @Option(
      names = "--include-tests",
      description = "Check test sources too; by default they are left out.")
  boolean includeTests;

  @Option(
      names = "--time-per-file",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "Skip a file that takes longer (default: ${DEFAULT-VALUE}).")
  int timePerFile;

  /** What makes a scan pointless; one line each. */
  List<String> refusals() {
    List<String> lines = new ArrayList<>();
    if (timePerFile <= 0) {
      lines.add(
          "--time-per-file " + timePerFile + ": no time at all; give seconds, 60 for example");
    }
    if (models != null) {
      try {
        ModelIndex.compile(models);
      } catch (StubException e) {
        e.problems().forEach(problem -> lines.add(problem + "; correct the stub or drop --models"));
      }
    }
    return lines;
  }
}
