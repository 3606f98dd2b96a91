package dev.fairlead.tool.engine;

import static java.util.stream.Collectors.joining;

import dev.fairlead.checks.configuration.ConfigurationFile;
import dev.fairlead.checks.configuration.Setting;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How to scan.
 *
 * @param classPath jars and directories of classes, in the order they are searched
 * @param versions of libraries that the class path lacks, by {@code group:artifact}
 * @param models the directories with the user's own stubs
 * @param decisions what the user decided, by the names of settings
 * @param project what the project decided, where the user did not
 * @param javacOptions what decides what the code means, as on javac's command line
 * @param timePerFile the longest that one step of the work on one file may take
 * @param charactersAtOnce how much source is attributed at once, which bounds the memory
 */
public record Settings(
    List<Path> classPath,
    Map<String, String> versions,
    List<Path> models,
    Map<String, String> decisions,
    ConfigurationFile project,
    List<String> javacOptions,
    Duration timePerFile,
    long charactersAtOnce) {

  private static final long CHARACTERS_AT_ONCE = 6 << 20;

  /** The usual limit to memory. */
  public Settings(
      List<Path> classPath,
      Map<String, String> versions,
      List<Path> models,
      Map<String, String> decisions,
      ConfigurationFile project,
      Duration timePerFile) {
    this(
        List.copyOf(classPath),
        Map.copyOf(versions),
        List.copyOf(models),
        Map.copyOf(decisions),
        project,
        List.of(),
        timePerFile,
        CHARACTERS_AT_ONCE);
  }

  /** The same for test code too, or without it, whatever was decided before. */
  public Settings withTests(boolean tests) {
    Map<String, String> decided = new HashMap<>(decisions);
    decided.put(Setting.TESTS, String.valueOf(tests));
    return new Settings(
        classPath,
        versions,
        models,
        Map.copyOf(decided),
        project,
        javacOptions,
        timePerFile,
        charactersAtOnce);
  }

  /** The same with options for javac. */
  public Settings with(List<String> options) {
    return new Settings(
        classPath,
        versions,
        models,
        decisions,
        project,
        List.copyOf(options),
        timePerFile,
        charactersAtOnce);
  }

  /** What Error Prone is told, as on a command line. */
  List<String> errorProneOptions() {
    List<String> options = new ArrayList<>();
    options.add("-XepOpt:Fairlead:FailOnDefect=true");
    if (!models.isEmpty()) {
      options.add(
          models.stream()
              .map(Path::toString)
              .collect(joining(",", "-XepOpt:Fairlead:Models=", "")));
    }
    decisions.forEach((name, value) -> options.add("-XepOpt:Fairlead:" + name + "=" + value));
    return options;
  }
}
