package dev.fairlead.checks.escape;

import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.VarSymbol;

/**
 * A connection that belongs to one process and is referred to by code that is sent to another.
 *
 * @param where the call that ships the function, or what opens the connection in its class
 * @param connection the variable that holds it
 * @param kind how the function comes by it
 */
public record ShippedConnection(Tree where, VarSymbol connection, Kind kind) {
  /** How a shipped function comes by a connection. */
  public enum Kind {
    /** It uses a variable of the code around it. */
    CAPTURED,
    /** It is a field that a constructor or initialiser of its class fills. */
    FIELD,
    /** It is a static field for one thread, which all tasks of a worker share. */
    STATIC_FIELD
  }
}
