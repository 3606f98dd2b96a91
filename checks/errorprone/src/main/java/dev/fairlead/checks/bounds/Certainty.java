package dev.fairlead.checks.bounds;

/** Whether a phase of an object is bounded, from the best answer to the worst. */
enum Certainty {
  /** On every path. */
  YES,
  /** The code that decides cannot be seen. */
  UNKNOWN,
  /** On some paths. */
  SOMETIMES,
  /** Never: a bound was set to a value that means no bound. */
  INFINITE,
  /** Never: no bound was set, and there is none by default. */
  NO;

  /** What is true where two paths meet. */
  Certainty join(Certainty other) {
    if (this == other) {
      return this;
    }
    return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : SOMETIMES;
  }

  /** What is true of a phase that either of two objects may bound. */
  Certainty or(Certainty other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
