package dev.fairlead.tool;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Merging the reports of parts gives the report of the whole. */
final class MergeTest {

  @TempDir Path directory;

  @Test
  void partsMakeTheWhole() throws Exception {
    write("b/One.java", "One");
    write("a/Two.java", "Two");
    sarif("whole", "a", "b");
    sarif("b", "b");
    sarif("a", "a");

    Command merge = Command.run(directory, "merge", "b.sarif", "a.sarif", "b.sarif");

    assertThat(merge.out()).isEqualTo(Files.readString(directory.resolve("whole.sarif")));
    assertThat(merge.status()).isEqualTo(ExitStatus.CLEAN);
  }

  @Test
  void whatIsNoReportIsNamedAndTheRestMerged() throws Exception {
    write("a/Two.java", "Two");
    sarif("a", "a");
    Files.writeString(directory.resolve("bad.sarif"), "{}");

    Command merge =
        Command.run(
            directory, "merge", "--output", "all.sarif", "gone.sarif", "bad.sarif", "a.sarif");

    assertThat(merge.err())
        .isEqualTo(
            "fairlead: gone.sarif: no such file; check the path\n"
                + "fairlead: bad.sarif: no SARIF report; make it again\n");
    assertThat(Files.readString(directory.resolve("all.sarif")))
        .isEqualTo(Files.readString(directory.resolve("a.sarif")));
    assertThat(merge.status()).isEqualTo(ExitStatus.UNUSABLE);
  }

  private void sarif(String name, String... paths) throws Exception {
    String[] arguments = {"scan", "--format", "sarif", "--output", name + ".sarif"};
    String[] all = Arrays.copyOf(arguments, arguments.length + paths.length);
    System.arraycopy(paths, 0, all, arguments.length, paths.length);
    assertThat(Command.run(directory, all).status()).isEqualTo(ExitStatus.FINDINGS);
  }

  private void write(String name, String type) throws Exception {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "class %s { int f() throws Exception { return new java.net.Socket(\"h\", 1)".formatted(type)
            + ".getInputStream().read(); } }\n");
  }
}
