package dev.fairlead.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fairlead.annotations.Phase;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class TimeoutsTest {
  private final VirtualTicker ticker = new VirtualTicker();

  @Test
  void refusesWhatWouldBeNoBound() {
    Timeouts timeouts = Timeouts.defaults();

    assertThrows(IllegalArgumentException.class, () -> timeouts.withRead(Duration.ZERO));
    assertThrows(IllegalArgumentException.class, () -> timeouts.withDns(Duration.ofMillis(-1)));
    assertThrows(IllegalArgumentException.class, () -> timeouts.withCall(Duration.ofDays(25)));
    assertThrows(NullPointerException.class, () -> timeouts.withTls(null));
  }

  @Test
  void everyPhaseHasItsOwnBound() {
    Timeouts timeouts =
        Timeouts.defaults()
            .withDns(Duration.ofMillis(1))
            .withConnect(Duration.ofMillis(2))
            .withTls(Duration.ofMillis(3))
            .withAcquire(Duration.ofMillis(4))
            .withWrite(Duration.ofMillis(5))
            .withRead(Duration.ofMillis(6))
            .withCall(Duration.ofMillis(7));

    assertThat(timeouts.of(Phase.DNS)).isEqualTo(Duration.ofMillis(1));
    assertThat(timeouts.of(Phase.CONNECT)).isEqualTo(Duration.ofMillis(2));
    assertThat(timeouts.of(Phase.TLS)).isEqualTo(Duration.ofMillis(3));
    assertThat(timeouts.of(Phase.ACQUIRE)).isEqualTo(Duration.ofMillis(4));
    assertThat(timeouts.of(Phase.WRITE)).isEqualTo(Duration.ofMillis(5));
    assertThat(timeouts.of(Phase.READ)).isEqualTo(Duration.ofMillis(6));
    assertThat(timeouts.of(Phase.CALL)).isEqualTo(Duration.ofMillis(7));
  }

  @Test
  void aPhaseTakesWhatIsLeft() throws Exception {
    Timeouts timeouts = Timeouts.defaults().withRead(Duration.ofSeconds(2));
    Deadline deadline = Deadline.after(Duration.ofSeconds(3), ticker);

    assertThat(timeouts.limit(Phase.READ, deadline)).isEqualTo(Duration.ofSeconds(2));
    ticker.advance(Duration.ofNanos(2_999_600_000L));

    assertThat(timeouts.limit(Phase.READ, deadline)).isEqualTo(Duration.ofNanos(400_000));
    assertThat(timeouts.limitMillis(Phase.READ, deadline)).isEqualTo(1);
    ticker.advance(Duration.ofMillis(1));
    DeadlineExceededException thrown =
        assertThrows(DeadlineExceededException.class, () -> timeouts.limit(Phase.READ, deadline));
    assertThat(thrown.phase()).isEqualTo(Phase.READ);
  }

  @Test
  void startsWithinTheDeadlineInForce() {
    Deadline outer = Deadline.after(Duration.ofMillis(1));

    Deadline started = outer.call(() -> Timeouts.defaults().start());

    assertThat(started).isEqualTo(outer);
  }
}
