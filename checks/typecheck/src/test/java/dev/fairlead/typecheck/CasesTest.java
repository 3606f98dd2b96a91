package dev.fairlead.typecheck;

import static com.google.common.truth.Truth.assertThat;

import dev.fairlead.typecheck.blocking.BlockingEffectChecker;
import dev.fairlead.typecheck.deadline.DeadlineChecker;
import java.nio.file.Path;
import java.util.List;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;

/** Every file of {@code src/test/cases} gives the errors that its comments say, and no others. */
final class CasesTest {
  private static final Path CASES = Path.of("src/test/cases");

  @Test
  void deadline() {
    assertErrors("deadline", new DeadlineChecker());
  }

  @Test
  void blocking() {
    assertErrors("blocking", new BlockingEffectChecker());
  }

  @Test
  void trustedPackages() {
    assertErrors(
        "trusted",
        new BlockingEffectChecker(),
        "-AnonBlockingPackages=com.example,com.google.common.truth");
  }

  @Test
  void strictProfile() {
    assertErrors("strict", new DeadlineChecker(), "-Alint=strict");
  }

  @Test
  void stubFilesOfTheUser() {
    assertErrors(
        "stubs", new BlockingEffectChecker(), "-Astubs=" + CASES.resolve("stubs").toAbsolutePath());
  }

  private static void assertErrors(String directory, Processor checker, String... options) {
    List<Path> files = Compilation.sources(CASES.resolve(directory));
    String[] all = new String[options.length + 1];
    System.arraycopy(options, 0, all, 0, options.length);
    all[options.length] = "-Anomsgtext";
    Compilation compilation = Compilation.of(files, List.of(checker), all);
    assertThat(compilation.findings()).containsExactlyElementsIn(ExpectedErrors.in(files));
    assertThat(compilation.output()).isEmpty();
  }
}
