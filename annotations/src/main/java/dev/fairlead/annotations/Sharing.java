package dev.fairlead.annotations;

/** Which threads may use an object. */
public enum Sharing {
  /** One thread at a time, and the same one from the beginning of a unit of work to its end. */
  CONFINED,

  /** Any number of threads at once. */
  SHAREABLE
}
