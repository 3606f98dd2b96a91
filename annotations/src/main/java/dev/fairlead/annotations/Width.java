package dev.fairlead.annotations;

/** How many pieces of work run at the same time. */
public enum Width {
  /** As many as are asked for. */
  UNLIMITED,

  /** A number fixed in advance. */
  LIMITED,

  /** As many as the executor allows that is the receiver or an argument of the call. */
  EXECUTOR
}
