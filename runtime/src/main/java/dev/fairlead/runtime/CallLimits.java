package dev.fairlead.runtime;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The bounds of one HTTP call.
 *
 * @param deadline of all of it
 * @param dns of the look-up; null for the deadline alone
 * @param headers from the look-up to the response's headers; null for the deadline alone
 * @param read between two parts of the body; null for the deadline alone
 */
record CallLimits(
    Deadline deadline,
    @Nullable Duration dns,
    @Nullable Duration headers,
    @Nullable Duration read) {

  static CallLimits of(Deadline deadline) {
    return new CallLimits(deadline.minimum(Deadline.current()), null, null, null);
  }

  static CallLimits of(Timeouts timeouts) {
    return new CallLimits(
        timeouts.start(),
        timeouts.dns(),
        timeouts.connect().plus(timeouts.tls()).plus(timeouts.write()).plus(timeouts.read()),
        timeouts.read());
  }

  Deadline dnsDeadline() {
    return dns == null ? deadline : Deadline.after(dns, ticker()).minimum(deadline);
  }

  Ticker ticker() {
    return deadline.ticker();
  }
}
