package dev.fairlead.typecheck;

import static com.google.common.truth.Truth.assertThat;

import dev.fairlead.typecheck.deadline.DeadlineChecker;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.checkerframework.framework.qual.SubtypeOf;
import org.junit.jupiter.api.Test;

/** Both type checkers in one call of javac, named as a build names them. */
final class TogetherTest {
  private static final Path SAMPLES = Path.of("../../samples/src/main/java/dev/fairlead/samples");
  private static final List<Path> FILES =
      List.of(
          SAMPLES.resolve("timeouts/MissingTimeoutSample.java"),
          SAMPLES.resolve("blocking/BlockingOnEventLoopSample.java"));

  private static final String PATH =
      System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

  @Test
  void bothAlone() {
    String findings =
        String.join(
            "\n",
            Compilation.of(FILES, List.of(), "-processor", FairleadChecker.class.getName())
                .findings());

    assertThat(findings)
        .contains("MissingTimeoutSample.java:19: [unbounded] Nothing is known to bound connect");
    assertThat(findings)
        .contains("BlockingOnEventLoopSample.java:34: [waits] This waits for another thread");
  }

  @Test
  void besideErrorProneAndTheChecks() {
    String findings =
        String.join(
            "\n",
            Compilation.of(
                    FILES,
                    List.of(),
                    "-processorpath",
                    PATH,
                    "-processor",
                    FairleadChecker.class.getName(),
                    "-Awarns",
                    "-XDcompilePolicy=simple",
                    "--should-stop=ifError=FLOW",
                    "-Xplugin:ErrorProne")
                .findings());

    assertThat(findings).contains("MissingTimeoutSample.java:18: [MissingTimeout]");
    assertThat(findings).contains("MissingTimeoutSample.java:19: [unbounded]");
    assertThat(findings).contains("BlockingOnEventLoopSample.java:34: [BlockingOnEventLoop]");
    assertThat(findings).contains("BlockingOnEventLoopSample.java:34: [waits]");
  }

  /** Without the vocabulary no stub would say anything, and everything would be accepted. */
  @Test
  void theVocabularyIsMissed() {
    String path = where(DeadlineChecker.class) + File.pathSeparator + where(SubtypeOf.class);
    String findings =
        String.join(
            "\n",
            Compilation.of(FILES.subList(0, 1), List.of(new DeadlineChecker()), "-classpath", path)
                .findings());

    assertThat(findings).contains("fairlead-annotations is not on the class path");
  }

  private static String where(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()))
        .toString();
  }
}
