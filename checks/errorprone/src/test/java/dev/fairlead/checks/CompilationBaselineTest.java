package dev.fairlead.checks;

import static com.google.common.truth.Truth.assertThat;

import dev.fairlead.checks.report.SarifReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build with a baseline says and fails on what is new. */
final class CompilationBaselineTest {
  private static final String ENTRY =
      "src/One.java\tMissingTimeout\tOne.f()\tnewjava.net.Socket(\"h\",1)\told\n";

  @TempDir private Path directory;

  @BeforeEach
  void repository() throws IOException {
    Files.createDirectory(directory.resolve(".git"));
    reader("One", "f");
  }

  @Test
  void whatIsKnownIsSilent() throws Exception {
    write("baseline.txt", ENTRY);

    Javac javac = compile("-Xep:MissingTimeout:ERROR");

    assertThat(javac.succeeded()).isTrue();
    assertThat(javac.said().strip())
        .isEqualTo("Note: Fairlead: 0 new, 1 in the baseline, 0 fixed, 1 in all");
    assertThat(SarifReport.results(Files.readString(directory.resolve("report.sarif")))).isEmpty();
  }

  @Test
  void whatIsNewFailsTheBuildBeforeItWritesAClass() throws Exception {
    write("baseline.txt", ENTRY);
    reader("Two", "g");

    Javac javac = compile("-Xep:MissingTimeout:ERROR");

    assertThat(javac.succeeded()).isFalse();
    assertThat(javac.said()).contains("Two.java:1: error: [MissingTimeout]");
    assertThat(javac.said()).doesNotContain("One.java");
    assertThat(javac.said()).contains("1 new, 1 in the baseline, 0 fixed, 2 in all");
    assertThat(Files.exists(directory.resolve("classes/Two.class"))).isFalse();
  }

  @Test
  void whatIsFixedIsSaid() throws Exception {
    write("baseline.txt", ENTRY + ENTRY);

    assertThat(compile("").said())
        .contains("0 new, 1 in the baseline, 1 fixed, 1 in all (fairlead baseline prune");
  }

  @Test
  void filesOfOtherModulesAreLeftAlone() throws Exception {
    write("other/Elsewhere.java", "class Elsewhere {}");
    write("baseline.txt", ENTRY + ENTRY.replace("src/One", "other/Elsewhere"));

    assertThat(compile("").said()).contains("0 new, 1 in the baseline, 0 fixed, 1 in all");
  }

  @Test
  void aBaselineThatCannotBeReadIsOneError() throws Exception {
    assertThat(compile("").said()).contains("baseline.txt: no such file; ");

    write("baseline.txt", ENTRY + "half an entry\n");
    Javac javac = compile("");

    assertThat(javac.succeeded()).isFalse();
    assertThat(javac.said()).contains("baseline.txt:2: not five fields");
    assertThat(javac.said().lines().filter(line -> line.contains("Fairlead: ")).toList())
        .hasSize(1);
  }

  private Javac compile(String options) throws IOException {
    return Javac.compile(
        directory.resolve("src"),
        "-XepOpt:Fairlead:Baseline=%s -XepOpt:Fairlead:Report=%s %s"
            .formatted(
                directory.resolve("baseline.txt"), directory.resolve("report.sarif"), options));
  }

  private void reader(String name, String method) throws IOException {
    write(
        "src/" + name + ".java",
        "class %s { void %s() throws Exception { new java.net.Socket(\"h\", 1).getInputStream().read(); } }"
            .formatted(name, method));
  }

  private void write(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
