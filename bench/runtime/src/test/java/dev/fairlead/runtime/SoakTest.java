package dev.fairlead.runtime;

import static com.google.common.truth.Truth.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The soak, for a few seconds. */
final class SoakTest {

  private static final long SEED = 20_261_121;

  @Test
  void everyTaskIsAccountedFor() throws Exception {
    SoakAccount account = new Soak(20_000, Duration.ZERO, SEED).run();

    assertThat(account.ran()).isAtLeast(20_000);
  }
}
