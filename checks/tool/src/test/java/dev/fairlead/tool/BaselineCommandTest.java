package dev.fairlead.tool;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The baseline from the outside: check never adds, prune only removes, accept wants a reason. */
final class BaselineCommandTest {

  private static final String READS =
      "class %s { int %s() throws Exception { return new java.net.Socket(\"h\", 1)"
          + ".getInputStream().read(); } }\n";

  @TempDir Path directory;
  private Path baseline;

  @BeforeEach
  void acceptedOnce() throws Exception {
    baseline = directory.resolve("fairlead-baseline.txt");
    write("src/One.java", READS.formatted("One", "f"));
    Command accept = Command.run(directory, "baseline", "accept", "--reason", "old  code");
    assertThat(accept.out()).isEqualTo("1 added; 1 in all\n");
    assertThat(accept.status()).isEqualTo(ExitStatus.CLEAN);
  }

  @Test
  void theBuildAndTheCommandMeanTheSame() throws Exception {
    assertThat(Files.readAllLines(baseline).get(1))
        .isEqualTo("src/One.java\tMissingTimeout\tOne.f()\tnewjava.net.Socket(\"h\",1)\told code");
  }

  @Test
  void checkReportsWhatIsNewAndWritesNothing() throws Exception {
    byte[] before = Files.readAllBytes(baseline);
    write("src/Two.java", READS.formatted("Two", "g"));

    Command check = Command.run(directory, "baseline", "check");

    assertThat(check.out()).contains("src/Two.java:1:");
    assertThat(check.out()).doesNotContain("src/One.java:");
    assertThat(check.out()).endsWith("1 new, 1 in the baseline, 0 fixed, 2 in all\n");
    assertThat(check.status()).isEqualTo(ExitStatus.FINDINGS);
    assertThat(Files.readAllBytes(baseline)).isEqualTo(before);
  }

  @Test
  void whatIsFixedIsSaidAndPruned() throws Exception {
    write("src/One.java", "class One {}\n");

    Command check = Command.run(directory, "baseline", "check");
    Command strict = Command.run(directory, "baseline", "check", "--fail-on-fixed");
    Command prune = Command.run(directory, "baseline", "prune");

    assertThat(check.out()).contains("fixed: src/One.java: [MissingTimeout] One.f(): ");
    assertThat(check.status()).isEqualTo(ExitStatus.CLEAN);
    assertThat(strict.status()).isEqualTo(ExitStatus.FINDINGS);
    assertThat(prune.out()).isEqualTo("1 removed; 0 in all\n");
    assertThat(Files.readAllLines(baseline)).hasSize(1);
  }

  @Test
  void pruneLeavesWhatItDidNotSee() throws Exception {
    byte[] before = Files.readAllBytes(baseline);
    write("other/Two.java", "class Two {}\n");
    Command.run(directory, "baseline", "prune", "other");
    assertThat(Files.readAllBytes(baseline)).isEqualTo(before);

    write("src/One.java", "class One { void f( { }\n");
    Command.run(directory, "baseline", "prune", ".");
    assertThat(Files.readAllBytes(baseline)).isEqualTo(before);
  }

  @Test
  void scanLeavesOutWhatIsKnown() throws Exception {
    Files.move(directory.resolve("src/One.java"), directory.resolve("src/Renamed.java"));
    write("src/Renamed.java", "// moved\n" + READS.formatted("Renamed", "f"));

    Command scan = Command.run(directory, "scan", "--baseline", "fairlead-baseline.txt", "src");

    assertThat(scan.err()).isEqualTo("fairlead: 0 new, 1 in the baseline, 0 fixed, 1 in all\n");
    assertThat(scan.out()).startsWith("0 findings; ");
    assertThat(scan.status()).isEqualTo(ExitStatus.CLEAN);
  }

  @Test
  void unusableBaselinesAndReasonsAreOneLine() throws Exception {
    Command missing = Command.run(directory, "scan", "--baseline", "nowhere.txt", "src");
    Command silent = Command.run(directory, "baseline", "accept", "--reason", " ");
    Files.writeString(baseline, "no entry\n");
    Command malformed = Command.run(directory, "baseline", "check");

    assertThat(missing.err())
        .isEqualTo("fairlead: nowhere.txt: no such file; fairlead baseline accept writes one\n");
    assertThat(silent.err().lines().toList()).hasSize(1);
    assertThat(malformed.err()).startsWith("fairlead: fairlead-baseline.txt:1: ");
    for (Command command : new Command[] {missing, silent, malformed}) {
      assertThat(command.status()).isEqualTo(ExitStatus.UNUSABLE);
    }
  }

  private void write(String name, String text) throws Exception {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
