package dev.fairlead.runtime;

import dev.fairlead.annotations.Phase;
import java.io.IOException;
import java.io.Serial;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The time for a call is over.
 *
 * <p>It names the phase in which the time ran out, the time there was and the time that passed, so
 * that the log line says which wait to look at:
 *
 * <pre>{@code
 * deadline exceeded in DNS: budget 500 ms, elapsed 503.2 ms
 * }</pre>
 *
 * <p>It is an {@link IOException}, because it comes out of calls that already throw one: replacing
 * such a call by its bounded form needs no new {@code catch}.
 *
 * <p>Immutable.
 */
public final class DeadlineExceededException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  private static final int NANO_DIGITS_OF_A_MILLISECOND = 6;

  private final Phase phase;
  private final Duration budget;
  private final Duration elapsed;

  /**
   * Says where the time went.
   *
   * @param phase the phase that was going on when the time ran out; {@link Phase#CALL} where it is
   *     not known
   * @param budget the time there was in all
   * @param elapsed the time that had passed
   * @param cause what the interrupted call threw, if anything
   */
  public DeadlineExceededException(
      Phase phase, Duration budget, Duration elapsed, @Nullable Throwable cause) {
    super(
        "deadline exceeded in %s: budget %s ms, elapsed %s ms"
            .formatted(phase, millis(budget), millis(elapsed)),
        cause);
    this.phase = Objects.requireNonNull(phase);
    this.budget = budget;
    this.elapsed = elapsed;
  }

  /** The phase that was going on when the time ran out; {@link Phase#CALL} if unknown. */
  public Phase phase() {
    return phase;
  }

  /** The time there was in all: of the call, or of the phase if that had a bound of its own. */
  public Duration budget() {
    return budget;
  }

  /** The time that had passed since the budget was given. */
  public Duration elapsed() {
    return elapsed;
  }

  /** The same verdict with this thread's stack, for a caller that waited for another thread. */
  DeadlineExceededException here() {
    return new DeadlineExceededException(phase, budget, elapsed, this);
  }

  private static String millis(Duration duration) {
    return BigDecimal.valueOf(duration.getSeconds())
        .movePointRight(3)
        .add(BigDecimal.valueOf(duration.getNano(), NANO_DIGITS_OF_A_MILLISECOND))
        .setScale(1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
