package dev.fairlead.annotations;

/** What a value that is no length of time means where a bound is expected. */
public enum Special {
  /** No bound at all. */
  INFINITE,

  /** Give up at once. */
  IMMEDIATE,

  /** The library's own default, as if the call had not been made. */
  DEFAULT,

  /** An exception. */
  REJECTED
}
