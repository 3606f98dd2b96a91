package dev.fairlead.checks.ownership;

import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.util.TreePath;
import dev.fairlead.checks.vocabulary.Many;

/**
 * A call that opens a connection.
 *
 * @param path the call
 * @param call the call
 * @param lifetime how often it runs
 * @param fates what becomes of the connection, by all its uses
 * @param unguarded whether an exception of what is done with it skips the end that it is given
 * @param many where an object of which there are many has it for itself, in a field that nobody
 *     else sees: that there are many; otherwise null
 */
public record Creation(
    TreePath path,
    ExpressionTree call,
    Lifetime lifetime,
    ImmutableSet<Fate> fates,
    boolean unguarded,
    Many many) {
  /** How often code runs. */
  public enum Lifetime {
    /** When the program starts or the class is initialised. */
    ONCE,
    /** For every object of the class: in a constructor or an initialiser. */
    INSTANCE,
    /** For every call of the method around. */
    CALL,
    /** For every round of a loop in the method around. */
    ITERATION
  }

  /** Whether the connection is still open, and nobody's, when the code around has ended. */
  public boolean isForgotten() {
    return isNothingBut(Fate.USED);
  }

  /** Whether the code around closes it, by whatever way. */
  public boolean isClosedHere() {
    return fates.contains(Fate.CLOSED) && isNothingBut(Fate.CLOSED);
  }

  private boolean isNothingBut(Fate last) {
    for (Fate fate : fates) {
      if (fate != Fate.USED && fate != last) {
        return false;
      }
    }
    return true;
  }
}
