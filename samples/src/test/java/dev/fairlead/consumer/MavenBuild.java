package dev.fairlead.consumer;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A consumer's project, copied, that Maven builds as users do. */
final class MavenBuild {
  private static final Pattern WARNING =
      Pattern.compile("\\[WARNING] .*?([^/\\\\]+\\.java):\\[(\\d+),\\d+] \\[(\\w+)] .*");

  private final Path project;
  private final Path log;

  private MavenBuild(Path project, Path log) {
    this.project = project;
    this.log = log;
  }

  /** A project below {@code samples/consumers}, copied into an empty directory. */
  static MavenBuild of(String consumer, Path directory) throws IOException {
    Path from = Path.of("consumers", consumer).toAbsolutePath();
    Path to = directory.resolve("project");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(file -> !isOutput(from.relativize(file))).toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
    return new MavenBuild(to, directory.resolve("log"));
  }

  private static boolean isOutput(Path file) {
    for (Path name : file) {
      if (name.endsWith("target")) {
        return true;
      }
    }
    return false;
  }

  /** The copy. */
  Path project() {
    return project;
  }

  /** Runs Maven to its end, which is to be a good one; what it printed. */
  List<String> run(String... arguments) throws Exception {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("maven.home"), "bin", "mvn").toString());
    line.addAll(List.of("-B", "-ntp"));
    line.addAll(Arrays.asList(arguments));
    ProcessBuilder command =
        new ProcessBuilder(line)
            .directory(project.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    command.environment().keySet().removeIf(name -> name.startsWith("MAVEN_"));
    command.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process maven = command.start();
    try {
      assertThat(maven.waitFor(5, TimeUnit.MINUTES)).isTrue();
    } finally {
      maven.descendants().forEach(ProcessHandle::destroyForcibly);
      maven.destroyForcibly();
    }
    List<String> output = Files.readAllLines(log);
    assertWithMessage(String.join("\n", output)).that(maven.exitValue()).isEqualTo(0);
    return output;
  }

  /** The findings among javac's warnings: {@code Name.java:LINE Check}. */
  static List<String> findings(List<String> output) {
    return output.stream()
        .map(WARNING::matcher)
        .filter(Matcher::matches)
        .map(found -> found.group(1) + ":" + found.group(2) + " " + found.group(3))
        .distinct()
        .toList();
  }

  /** What the sources say is to be found. */
  List<String> marked() throws IOException {
    List<String> marked = new ArrayList<>();
    try (Stream<Path> files = Files.walk(project)) {
      for (Path file : files.filter(name -> name.toString().endsWith(".java")).toList()) {
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
          if (lines.get(i).contains("// BUG: ")) {
            String check = lines.get(i).replaceFirst(".*// BUG: ", "");
            marked.add(file.getFileName() + ":" + (i + 1) + " " + check);
          }
        }
      }
    }
    return marked;
  }
}
