package dev.fairlead.tool;

import dev.fairlead.checks.configuration.ConfigurationFile;
import dev.fairlead.checks.configuration.Setting;
import dev.fairlead.checks.configuration.UnusableConfiguration;
import dev.fairlead.models.ModelIndex;
import dev.fairlead.models.StubException;
import dev.fairlead.tool.input.ClassPath;
import dev.fairlead.tool.input.Inputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
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
      description =
          "Jars and class directories that the sources use; repeatable (default: what the project's"
              + " pom.xml names, as far as the local Maven repository has it).")
  List<String> classPath;

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

  /** The project that the sources belong to, where they are not in it; null where they are. */
  Path elsewhere;

  /** What the project decided; arguments come before it. */
  ConfigurationFile project = ConfigurationFile.none();

  /**
   * Reads what the project decided.
   *
   * @param start what is scanned: the nearest file from there upwards holds
   * @return what makes a scan pointless; one line each
   */
  List<String> refusals(Path start) {
    Path absolute = start.toAbsolutePath().normalize();
    Path directory = Files.isDirectory(absolute) ? absolute : absolute.getParent();
    return refusals(() -> ConfigurationFile.above(directory));
  }

  /** The same by what else the project decided. */
  List<String> refusals(Supplier<ConfigurationFile> decided) {
    List<String> lines = new ArrayList<>();
    try {
      project = decided.get();
    } catch (UnusableConfiguration e) {
      lines.add(e.getMessage());
    }
    if (models.isEmpty()) {
      models = project.paths(Setting.MODELS);
    }
    includeTests |= "true".equals(project.settings().get(Setting.TESTS));
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
      Map<String, String> both = new TreeMap<>(project.settings());
      both.putAll(settings);
      Setting.contradiction(both).ifPresent(line -> lines.add("--set: " + line));
    }
    return lines;
  }

  /**
   * The classes that the sources are compiled with.
   *
   * @throws IOException if the project's files cannot be understood
   */
  ClassPath classes(Inputs inputs) throws IOException {
    if (classPath != null) {
      return ClassPath.of(classPath);
    }
    return ClassPath.ofProject(
        elsewhere == null ? inputs.poms() : ClassPath.modules(elsewhere), includeTests);
  }

  /** The list of known findings that the project keeps. */
  Optional<Path> baseline() {
    return project.paths(Setting.BASELINE).stream().findFirst();
  }
}
