package dev.fairlead.checks.escape;

import com.sun.source.tree.ExpressionTree;
import com.sun.tools.javac.code.Symbol.VarSymbol;

/**
 * A connection for one thread at a time that several threads reach.
 *
 * @param call the call that hands it to workers
 * @param connection the variable that holds it
 * @param kind who shares it
 */
public record SharedConnection(ExpressionTree call, VarSymbol connection, Kind kind) {
  /** Who shares a connection. */
  public enum Kind {
    /** All workers that the repeated call starts. */
    AMONG_WORKERS,
    /** The worker and the code that started it and goes on using it. */
    WITH_STARTER
  }
}
