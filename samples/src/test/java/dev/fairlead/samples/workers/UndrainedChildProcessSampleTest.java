package dev.fairlead.samples.workers;

import static com.google.common.truth.Truth.assertThat;

import dev.fairlead.samples.run.NothingLeft;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NothingLeft.class)
final class UndrainedChildProcessSampleTest {
  /** More than any pipe holds. */
  private static final int BYTES = 4_000_000;

  private static final List<String> PRINTS = List.of("sh", "-c", "head -c " + BYTES + " /dev/zero");

  @Test
  void badWaitsForAChildThatWaitsForIt() throws Exception {
    Optional<String> output = UndrainedChildProcessSample.Bad.output(PRINTS, Duration.ofSeconds(2));

    assertThat(output.isPresent()).isFalse();
  }

  @Test
  void badWorksAsLongAsThePipeIsNotFull() throws Exception {
    Optional<String> output =
        UndrainedChildProcessSample.Bad.output(
            List.of("sh", "-c", "echo short"), Duration.ofSeconds(60));

    assertThat(output.orElse("")).isEqualTo("short\n");
  }

  @Test
  void goodHasReadItAll() throws Exception {
    Optional<String> output =
        UndrainedChildProcessSample.Good.output(PRINTS, Duration.ofSeconds(60));

    assertThat(output.orElse("")).hasLength(BYTES);
  }
}
