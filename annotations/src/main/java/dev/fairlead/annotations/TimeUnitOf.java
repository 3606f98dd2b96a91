package dev.fairlead.annotations;

/** The unit of a bound that is given as a number. */
public enum TimeUnitOf {
  /**
   * From the parameter: a {@code Duration} or {@code java.util.Date}, or the {@code TimeUnit}
   * beside it; a bare number is in milliseconds.
   */
  INFERRED,

  /** Nanoseconds. */
  NANOS,

  /** Microseconds. */
  MICROS,

  /** Milliseconds. */
  MILLIS,

  /** Seconds. */
  SECONDS,

  /** Minutes. */
  MINUTES
}
