package dev.fairlead.checks.publication;

import com.sun.source.tree.ExpressionTree;
import com.sun.tools.javac.code.Symbol.VarSymbol;

/** One call of a walk that configures an object, and what the walk knows of it. */
final class Change {
  private final ExpressionTree call;
  private final ExpressionTree where;
  private final Configurable object;
  private final VarSymbol field;
  private final boolean locked;
  private final boolean again;
  private final boolean afterUse;
  private boolean beforeUse;

  Change(
      ExpressionTree call,
      ExpressionTree where,
      Configurable object,
      VarSymbol field,
      boolean locked,
      boolean again,
      boolean afterUse) {
    this.call = call;
    this.where = where;
    this.object = object;
    this.field = field;
    this.locked = locked;
    this.again = again;
    this.afterUse = afterUse;
  }

  ExpressionTree call() {
    return call;
  }

  /** The call in the file at hand that it is, or that leads to it. */
  ExpressionTree where() {
    return where;
  }

  Configurable object() {
    return object;
  }

  /** The field that holds the object at that time; null where there is none. */
  VarSymbol field() {
    return field;
  }

  /** Whether the code holds a lock. */
  boolean isLocked() {
    return locked;
  }

  /** Whether the walk has seen the object configured before. */
  boolean isAgain() {
    return again;
  }

  /** Whether the walk has seen the object used before. */
  boolean isAfterUse() {
    return afterUse;
  }

  /** Notes that the walk sees the object used, or given away, afterwards. */
  void usedAfter() {
    beforeUse = true;
  }

  /** Whether the walk sees the object used, or given away, afterwards. */
  boolean isBeforeUse() {
    return beforeUse;
  }
}
