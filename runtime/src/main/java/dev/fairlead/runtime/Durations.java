package dev.fairlead.runtime;

import java.time.Duration;

/** Conversions that saturate and round up. */
final class Durations {
  private static final long NANOS_PER_MILLI = 1_000_000L;
  private static final Duration MAX_NANOS = Duration.ofNanos(Long.MAX_VALUE);

  private Durations() {}

  /** Nanoseconds, or the largest or smallest {@code long} where they do not fit. */
  static long saturatedNanos(Duration duration) {
    if (duration.compareTo(MAX_NANOS) >= 0) {
      return Long.MAX_VALUE;
    }
    return duration.compareTo(MAX_NANOS.negated()) <= 0 ? -Long.MAX_VALUE : duration.toNanos();
  }

  /** Milliseconds, rounded up, at most {@link Integer#MAX_VALUE}; zero only for zero and less. */
  static int ceilMillis(Duration duration) {
    return ceilMillis(saturatedNanos(duration));
  }

  static int ceilMillis(long nanos) {
    if (nanos <= 0) {
      return 0;
    }
    long millis = nanos / NANOS_PER_MILLI + (nanos % NANOS_PER_MILLI == 0 ? 0 : 1);
    return (int) Math.min(millis, Integer.MAX_VALUE);
  }
}
