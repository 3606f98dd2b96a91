package dev.fairlead.checks.times;

import com.sun.source.tree.ExpressionTree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.bounds.MissingBound;

/**
 * A bound that the code has at hand and does not apply.
 *
 * @param call the call that ignores it, or whose result is dropped, or the assignment beside which
 *     it is passed over
 * @param value the parameter, variable or field that is the bound; null where the result is dropped
 * @param missing what is unbounded for it; null where that is not known
 * @param kind how it is ignored
 */
public record IgnoredBound(ExpressionTree call, VarSymbol value, MissingBound missing, Kind kind) {
  /** How a bound is ignored. */
  public enum Kind {
    /** The call has a form that takes it. */
    UNTIMED,
    /** Nothing in the method looks at it, and the call makes a client. */
    UNUSED,
    /** Only its being positive is looked at; the call is given a constant. */
    TESTED,
    /** Nothing in the method looks at it, and the call is given a constant. */
    REPLACED,
    /** The code copies the object that it belongs to, and passes it over. */
    UNCOPIED,
    /** Its twin, of the same name, has been put right; the call is given it as it came. */
    UNCORRECTED,
    /** The call puts a number among properties of which only text is read. */
    UNREAD,
    /** The call sets it on the socket of a channel, and the code waits on the channel itself. */
    UNHEEDED,
    /** The call leaves its receiver as it is, and nobody uses its result. */
    DROPPED
  }
}
