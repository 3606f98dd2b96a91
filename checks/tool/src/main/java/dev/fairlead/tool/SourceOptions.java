package dev.fairlead.tool;

import dev.fairlead.checks.Setting;
import dev.fairlead.models.ModelIndex;
import dev.fairlead.models.StubException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
      description = "Your own stubs: .java files with Fairlead's annotations; repeatable.")
  List<Path> models = List.of();

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description =
          "What a build is told by -XepOpt:Fairlead:NAME=VALUE, as in --set Profile=strict;"
              + " repeatable.")
  Map<String, String> settings = new LinkedHashMap<>();

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
    for (Path directory : models) {
      try {
        ModelIndex.compile(directory);
      } catch (StubException e) {
        e.problems().forEach(problem -> lines.add(problem + "; correct the stub or drop --models"));
      }
    }
    settings.forEach(
        (name, value) ->
            Setting.problem(name, value).ifPresent(line -> lines.add("--set: " + line)));
    settings.keySet().stream()
        .flatMap(name -> Setting.named(name).stream())
        .filter(setting -> setting.ofBuilds() || setting.name().equals("Models"))
        .forEach(
            setting -> lines.add("--set " + setting.name() + ": a scan has an option of its own"));
    if (lines.isEmpty()) {
      Setting.contradiction(settings).ifPresent(line -> lines.add("--set: " + line));
    }
    return lines;
  }
}
