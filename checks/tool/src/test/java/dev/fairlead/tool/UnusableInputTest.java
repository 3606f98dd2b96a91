package dev.fairlead.tool;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be used is named in one line, the rest is scanned, and the exit status says so. */
final class UnusableInputTest {

  private static final String READS =
      "class %s { int f() throws Exception { return new java.net.Socket(\"h\", 1)"
          + ".getInputStream().read(); } }\n";

  @TempDir Path directory;

  @Test
  void aTreeOfWhichNothingParsesIsUnusable() throws Exception {
    write("tree/Broken.java", "class Broken { void f( { }\n");

    Command scan = Command.run(directory, "scan", "tree");

    assertThat(scan.err()).contains("tree/Broken.java: skipped: does not parse");
    assertThat(scan.out()).contains("0 files, 0 lines scanned; 1 skipped (does not parse 1)");
    assertThat(scan.status()).isEqualTo(ExitStatus.UNUSABLE);
  }

  @Test
  void anUnderscoreIsANameAsItWasBeforeJava9() throws Exception {
    write(
        "tree/Old.java",
        READS
            .formatted("Old")
            .replace("} }", "} void g() { try { } catch (RuntimeException _) { } } }"));

    Command scan = Command.run(directory, "scan", "tree");

    assertThat(scan.err()).isEmpty();
    assertThat(scan.out()).contains("tree/Old.java:1:");
    assertThat(scan.status()).isEqualTo(ExitStatus.FINDINGS);
  }

  @Test
  void aFileThatDoesNotParseLeavesTheOthers() throws Exception {
    write("tree/Broken.java", "class Broken { void f( { }\n");
    write("tree/Reader.java", READS.formatted("Reader"));

    Command scan = Command.run(directory, "scan", "tree");

    assertThat(scan.err().lines().toList()).hasSize(1);
    assertThat(scan.out()).contains("tree/Reader.java:1:");
    assertThat(scan.status()).isEqualTo(ExitStatus.FINDINGS);
  }

  @Test
  void anUnreadableFileLeavesTheOthers() throws Exception {
    write("tree/Locked.java", READS.formatted("Locked"));
    write("tree/Reader.java", READS.formatted("Reader"));
    Path locked = directory.resolve("tree/Locked.java");
    Files.setPosixFilePermissions(locked, Set.of());

    Command scan = Command.runUnprivileged(directory, "scan", "tree");

    assertThat(scan.err().lines().toList())
        .containsExactly("fairlead: tree/Locked.java: skipped: cannot be read: permission denied");
    assertThat(scan.out()).contains("tree/Reader.java:1:");
    assertThat(scan.out()).contains("1 skipped (cannot be read 1)");
    assertThat(scan.status()).isEqualTo(ExitStatus.FINDINGS);
  }

  @Test
  void anUnreadableDirectoryLeavesTheOthers() throws Exception {
    write("tree/locked/Locked.java", READS.formatted("Locked"));
    write("tree/Reader.java", READS.formatted("Reader"));
    Path locked = directory.resolve("tree/locked");
    Files.setPosixFilePermissions(locked, Set.of());
    try {
      Command scan = Command.runUnprivileged(directory, "scan", "tree");

      assertThat(scan.err().lines().toList())
          .containsExactly("fairlead: tree/locked: skipped: cannot be read");
      assertThat(scan.out()).contains("tree/Reader.java:1:");
    } finally {
      Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void anOutputThatCannotBeWrittenEndsTheScanBeforeItBegins() throws Exception {
    write("Reader.java", READS.formatted("Reader"));
    write("taken.sarif", "mine");
    Files.setPosixFilePermissions(directory.resolve("taken.sarif"), Set.of());

    Command scan =
        Command.runUnprivileged(directory, "scan", "--output", "taken.sarif", "Reader.java");

    assertThat(scan.err().lines().toList())
        .containsExactly("fairlead: taken.sarif: cannot be written; choose another --output");
    assertThat(scan.out()).isEmpty();
    assertThat(scan.status()).isEqualTo(ExitStatus.UNUSABLE);
  }

  @Test
  void aTruncatedArchiveIsNamedOnce() throws Exception {
    writeJar("whole.jar", "Reader.java", READS.formatted("Reader"));
    byte[] whole = Files.readAllBytes(directory.resolve("whole.jar"));
    Files.write(directory.resolve("cut.jar"), java.util.Arrays.copyOf(whole, whole.length / 2));

    Command scan = Command.run(directory, "scan", "cut.jar", "whole.jar");

    assertThat(scan.err().lines().toList()).hasSize(1);
    assertThat(scan.err()).contains("cut.jar: not a readable archive");
    assertThat(scan.out()).contains("whole.jar!/Reader.java:1:");
    assertThat(scan.status()).isEqualTo(ExitStatus.UNUSABLE);
  }

  @Test
  void aClassPathEntryThatCannotBeReadIsNamed() throws Exception {
    write("Reader.java", READS.formatted("Reader"));
    write("cut.jar", "PK no archive");

    Command scan =
        Command.run(
            directory,
            "scan",
            "--class-path",
            "cut.jar",
            "--class-path",
            "gone.jar",
            "Reader.java");

    assertThat(scan.err()).contains("--class-path cut.jar: not a readable jar");
    assertThat(scan.err()).contains("--class-path gone.jar: no such file");
    assertThat(scan.out()).contains("Reader.java:1:");
    assertThat(scan.status()).isEqualTo(ExitStatus.UNUSABLE);
  }

  @Test
  void aClassDeclaredTwiceCostsOneFile() throws Exception {
    write("tree/One.java", READS.formatted("One") + "class Twin {}\n");
    write("tree/Two.java", READS.formatted("Two") + READS.formatted("Twin"));

    Command scan = Command.run(directory, "scan", "tree");

    assertThat(scan.err())
        .contains("tree/Two.java: skipped: declares a class that another file declares: Twin");
    assertThat(scan.out()).contains("tree/One.java:1:");
    assertThat(scan.status()).isEqualTo(ExitStatus.FINDINGS);
  }

  @Test
  void thePluginOfAScannedClassPathIsNotStarted() throws Exception {
    write("Reader.java", READS.formatted("Reader"));
    write(
        "Intruder.java",
        """
        public class Intruder implements com.sun.source.util.Plugin {
          public String getName() { return "Intruder"; }
          public boolean autoStart() { return true; }
          public void init(com.sun.source.util.JavacTask task, String... arguments) {
            System.err.println("the intruder was here");
          }
        }
        """);
    write("classes/META-INF/services/com.sun.source.util.Plugin", "Intruder\n");
    int compiled =
        javax.tools.ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-d",
                directory.resolve("classes").toString(),
                directory.resolve("Intruder.java").toString());
    assertThat(compiled).isEqualTo(0);

    Command scan = Command.run(directory, "scan", "--class-path", "classes", "Reader.java");

    assertThat(scan.err()).isEmpty();
    assertThat(scan.status()).isEqualTo(ExitStatus.FINDINGS);
  }

  private void write(String name, String text) throws Exception {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void writeJar(String name, String entry, String text) throws Exception {
    try (JarOutputStream jar =
        new JarOutputStream(Files.newOutputStream(directory.resolve(name)))) {
      jar.putNextEntry(new JarEntry(entry));
      jar.write(text.getBytes(UTF_8));
    }
  }
}
