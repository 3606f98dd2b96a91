package dev.fairlead.checks.contexts;

import com.sun.tools.javac.code.Symbol;

/**
 * A lock that code holds.
 *
 * @param holder the field or variable that has it, or the class for {@code this} and for the class;
 *     null where it cannot be told
 * @param kind what kind of lock
 */
public record HeldLock(Symbol holder, Kind kind) {
  /** What has the lock. */
  public enum Kind {
    /** An object: {@code this}, or the value of a field or variable. */
    OBJECT,

    /** A class. */
    CLASS,

    /** A part of a collection, which other keys want too. */
    STRIPE
  }

  static HeldLock of(Symbol holder) {
    return holder == null ? null : new HeldLock(holder, Kind.OBJECT);
  }
}
