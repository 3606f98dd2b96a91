package dev.fairlead.checks.escape;

import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.VarSymbol;

/**
 * A connection for one thread at a time that several threads reach.
 *
 * @param where the call that hands it to workers, or the declaration that lacks a lock
 * @param connection the variable that holds it
 * @param kind who shares it
 * @param who what is to be said of them; empty where the kind says it all
 */
public record SharedConnection(Tree where, VarSymbol connection, Kind kind, String who) {
  /** Who shares a connection. */
  public enum Kind {
    /** All workers that the repeated call starts. */
    AMONG_WORKERS,
    /** A task that a timer repeats, and methods that others call. */
    WITH_TIMER,
    /** The worker and the code that started it and goes on using it. */
    WITH_STARTER,
    /** The threads for which it is made under a lock, and which use it without. */
    HALF_LOCKED,
    /** A function run elsewhere, which locks it, and code that uses it without. */
    LOCKED_BY_TASK,
    /** Two tasks that call one method. */
    BETWEEN_TASKS,
    /** The threads on which a framework calls the object that holds it. */
    IN_SERVED_OBJECT
  }
}
