package dev.fairlead.typecheck.blocking;

/** Whether code may wait, and on whose word. */
enum Effect {
  /** It must not wait: an annotation says so, and its body is held to it. */
  PROMISED,

  /** It is taken not to wait: the models describe its package and say nothing of it. */
  ASSUMED,

  /** An annotation says that it waits. */
  WAITS,

  /** Code of this compilation that says nothing. */
  UNANNOTATED,

  /** Code of a library that no model describes. */
  UNKNOWN,

  /** A function that could be any. */
  FUNCTION;

  boolean mayWait() {
    return this != PROMISED && this != ASSUMED;
  }
}
