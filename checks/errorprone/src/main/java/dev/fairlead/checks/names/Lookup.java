package dev.fairlead.checks.names;

import com.sun.source.tree.ExpressionTree;

/**
 * A call that asks a name server.
 *
 * @param call the call
 * @param kind what it asks for
 * @param instead the method that says what is known without asking; empty where there is none
 */
public record Lookup(ExpressionTree call, Kind kind, String instead) {
  /** What is asked for. */
  public enum Kind {
    /** The name of an address that came without one. */
    REVERSE,

    /** The same of a peer who may be one that the program has called by its name. */
    REVERSE_OF_PEER,

    /** The address of a name, kept for as long as the object lives that asks, and used again. */
    USED_AGAIN,

    /** The same, as far as can be seen not used again. */
    KEPT,

    /** The address of a name. */
    FORWARD
  }
}
