package dev.fairlead.tool;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One bad file costs itself, not its neighbours. */
final class HostileInputTest {

  private static final String READER =
      """
      class Reader {
        int read(Object other) throws Exception {
          return new java.net.Socket("h", 1).getInputStream().read();
        }
      }
      """;

  @TempDir Path directory;

  @Test
  void aConstantOfManyGigabytesCostsItsOwnFile() throws Exception {
    StringBuilder source = new StringBuilder("class Big {\n  static final String S0 = \"x\";\n");
    for (int i = 1; i <= 40; i++) {
      source.append("  static final String S%d = S%d + S%d;\n".formatted(i, i - 1, i - 1));
    }
    write("Big.java", source + "}\n");
    write("Reader.java", READER);

    Command scan = Command.run(directory, "scan", "--time-per-file", "20", ".");

    assertThat(scan.err()).startsWith("fairlead: Big.java: skipped: takes too ");
    assertThat(scan.err().lines().toList()).hasSize(1);
    assertThat(scan.out()).contains("Reader.java:3:");
    assertThat(scan.status()).isEqualTo(ExitStatus.FINDINGS);
  }

  @Test
  void aFileThatOthersNameIsLeftOutEverywhere() throws Exception {
    write("lib/Deep.java", "class Deep { int x = " + nested("(", "1", ")", 400_000) + "; }\n");
    write("src/Reader.java", READER.replace("Object other", "Deep other"));

    Command scan = Command.run(directory, "scan", "--source-path", "lib", "src");

    assertThat(scan.err()).startsWith("fairlead: Deep.java: skipped: javac cannot cope with it");
    assertThat(scan.err().lines().toList()).hasSize(1);
    assertThat(scan.out()).contains("src/Reader.java:3:");
    assertThat(scan.status()).isEqualTo(ExitStatus.FINDINGS);
  }

  @Test
  void deepNestingCostsItsOwnFile() throws Exception {
    write("Deep.java", "class Deep { int x = " + nested("(", "1", ")", 400_000) + "; }\n");
    write(
        "Calls.java", "class Calls { Calls f() { return this" + ".f()".repeat(200_000) + "; } }\n");
    write("Reader.java", READER);

    Command scan = Command.run(directory, "scan", ".");

    assertThat(scan.err().lines().toList()).hasSize(2);
    assertThat(scan.err()).contains("fairlead: Calls.java: skipped: ");
    assertThat(scan.err()).contains("fairlead: Deep.java: skipped: ");
    assertThat(scan.out()).contains("Reader.java:3:");
    assertThat(scan.status()).isEqualTo(ExitStatus.FINDINGS);
  }

  @Test
  void whatNeedsPreviewFeaturesIsSkippedWithAWord() throws Exception {
    write(
        "Preview.java",
        """
        class Preview {
          void f(Object o) {
            String s = STR."\\{o}";
            switch (o) { case Preview(var a) when a > 0 -> {} default -> {} }
          }
        }
        """);
    write("Reader.java", READER);

    Command scan = Command.run(directory, "scan", ".");

    assertThat(scan.err().lines().toList()).hasSize(1);
    assertThat(scan.err()).startsWith("fairlead: Preview.java: skipped: ");
    assertThat(scan.out()).contains("Reader.java:3:");
    assertThat(scan.status()).isEqualTo(ExitStatus.FINDINGS);
  }

  @Test
  void whatIsAPreviewHereNeedsANewerJdk() throws Exception {
    assumeTrue(Runtime.version().feature() < 21);
    write(
        "Patterns.java",
        """
        class Patterns {
          void f(Object o) {
            switch (o) { case String text -> {} default -> {} }
          }
        }
        """);

    Command scan = Command.run(directory, "scan", ".");

    assertThat(scan.err())
        .startsWith(
            "fairlead: Patterns.java: skipped: needs a newer JDK than 17 to run the scan: ");
  }

  @Test
  void aCheckThatCrashesIsADefectAndTheOthersGoOn() throws Exception {
    write(
        "checks/Crash.java",
        """
        package dev.fairlead.checks.timeouts;

        @com.google.errorprone.BugPattern(
            summary = "Crash", severity = com.google.errorprone.BugPattern.SeverityLevel.WARNING)
        public class Crash extends dev.fairlead.checks.FairleadCheck {
          public Crash() {
            super(null);
          }

          @javax.inject.Inject
          public Crash(dev.fairlead.checks.Analyses analyses) {
            super(analyses);
          }

          @Override
          protected java.util.List<dev.fairlead.checks.Finding> findings(
              dev.fairlead.checks.SourceFile file) {
            throw new IllegalStateException("two\\nlines");
          }
        }
        """);
    write(
        "classes/META-INF/services/com.google.errorprone.bugpatterns.BugChecker",
        "dev.fairlead.checks.timeouts.Crash\n");
    Path classes = directory.resolve("classes");
    int compiled =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                classes.toString(),
                directory.resolve("checks/Crash.java").toString());
    assertThat(compiled).isEqualTo(0);
    write("src/Reader.java", READER);

    Command scan = Command.runWith(classes, directory, "scan", "src");

    assertThat(scan.err().lines().toList()).hasSize(1);
    assertThat(scan.err()).contains("src/Reader.java: Crash of Fairlead (unreleased) failed");
    assertThat(scan.err()).contains("IllegalStateException: two lines");
    assertThat(scan.out()).contains("src/Reader.java:3:");
    assertThat(scan.out()).contains("1 defect in Fairlead");
    assertThat(scan.status()).isEqualTo(ExitStatus.DEFECT);
  }

  private static String nested(String open, String inner, String close, int depth) {
    return open.repeat(depth) + inner + close.repeat(depth);
  }

  private void write(String name, String text) throws Exception {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
