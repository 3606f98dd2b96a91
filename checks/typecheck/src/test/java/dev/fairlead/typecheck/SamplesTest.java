package dev.fairlead.typecheck;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.fairlead.typecheck.blocking.BlockingEffectChecker;
import dev.fairlead.typecheck.deadline.DeadlineChecker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.annotation.processing.Processor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every Bad of the checks that the type checkers cover is rejected, and every Good accepted. */
final class SamplesTest {
  private static final Path SAMPLES = Path.of("../../samples/src/main/java/dev/fairlead/samples");

  @ParameterizedTest
  @CsvSource({"MissingTimeout", "InfiniteTimeout"})
  void deadline(String check) throws IOException {
    assertRejectsBadOnly("timeouts", check, new DeadlineChecker());
  }

  @ParameterizedTest
  @CsvSource("BlockingOnEventLoop")
  void blocking(String check) throws IOException {
    assertRejectsBadOnly("blocking", check, new BlockingEffectChecker());
  }

  private static void assertRejectsBadOnly(String family, String check, Processor checker)
      throws IOException {
    Path sample = SAMPLES.resolve(family).resolve(check + "Sample.java");
    List<String> lines = Files.readAllLines(sample);
    int good = lines.indexOf(line(lines, "static final class Good"));
    List<String> findings = Compilation.of(List.of(sample), List.of(checker)).findings();
    assertWithMessage("findings in Bad").that(findings).isNotEmpty();
    for (String finding : findings) {
      assertWithMessage(finding).that(Integer.parseInt(finding.split(":")[1])).isLessThan(good);
    }
  }

  private static String line(List<String> lines, String text) {
    return lines.stream().filter(each -> each.contains(text)).findFirst().orElseThrow();
  }
}
