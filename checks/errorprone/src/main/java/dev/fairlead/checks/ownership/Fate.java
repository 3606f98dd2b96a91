package dev.fairlead.checks.ownership;

/** What becomes of an object that a piece of code has in its hands. */
public enum Fate {
  /** Its methods are called, and that is all. */
  USED,
  /** It is closed. */
  CLOSED,
  /** A field or collection holds it. */
  KEPT,
  /** The code around gives it to its caller. */
  RETURNED,
  /** It is given to code that may close or keep it. */
  HANDED_OVER
}
