package dev.fairlead.consumer;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds {@code samples/consumers/maven}, which is set up as README says, and reads its output. */
final class MavenConsumerTest {
  private static final Path PROJECT = Path.of("consumers", "maven").toAbsolutePath();
  private static final Pattern WARNING =
      Pattern.compile("\\[WARNING] .*?([^/\\\\]+\\.java):\\[(\\d+),\\d+] \\[(\\w+)] .*");

  @TempDir Path directory;

  @Test
  void warnsWhereTheSourcesSay() throws Exception {
    Path copy = directory.resolve("project");
    copy(PROJECT, copy);
    Path users = Path.of(System.getProperty("settings.localRepository"));
    List<String> output;
    try (StagedRepository repository =
        StagedRepository.in(directory.resolve("repository"), users, Path.of("..").toRealPath())) {
      output = maven(copy, "-Dmaven.repo.local=" + repository.location());
    }

    List<String> warnings =
        output.stream()
            .map(WARNING::matcher)
            .filter(found -> found.matches())
            .map(found -> found.group(1) + ":" + found.group(2) + " " + found.group(3))
            .distinct()
            .toList();
    assertWithMessage(String.join("\n", output))
        .that(warnings)
        .containsExactlyElementsIn(marked(copy));
  }

  private List<String> maven(Path project, String argument) throws Exception {
    Path log = directory.resolve("log");
    Path launcher = Path.of(System.getProperty("maven.home"), "bin", "mvn");
    ProcessBuilder command =
        new ProcessBuilder(launcher.toString(), "-B", "-ntp", argument, "compile")
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

  private static List<String> marked(Path project) throws IOException {
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

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(file -> !file.startsWith(from.resolve("target"))).toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }
}
