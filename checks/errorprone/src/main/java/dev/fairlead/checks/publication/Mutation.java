package dev.fairlead.checks.publication;

import com.sun.source.tree.ExpressionTree;
import com.sun.tools.javac.code.Symbol.VarSymbol;

/**
 * A change to an object that other threads may see.
 *
 * @param call the call that configures the object
 * @param variable the field through which others see it, or the variable that was used before; null
 *     where there is none
 * @param kind in what order it happens
 */
public record Mutation(ExpressionTree call, VarSymbol variable, Kind kind) {
  /** In what order an object is configured and shared. */
  public enum Kind {
    /** Everybody's from the beginning. */
    EVERYBODYS,
    /** Shared by a field first, configured afterwards. */
    PUBLISHED_FIRST,
    /** Configured again after it was shared. */
    CONFIGURED_AGAIN,
    /** Configured after something that depends on its configuration was handed out. */
    CONFIGURED_AFTER_USE,
    /** Shared, and configured for one call with what that call brought, then used by it. */
    CONFIGURED_PER_CALL
  }
}
