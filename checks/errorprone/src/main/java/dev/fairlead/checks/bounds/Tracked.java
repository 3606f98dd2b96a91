package dev.fairlead.checks.bounds;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.ExpressionTree;
import com.sun.tools.javac.code.Type;

/**
 * An object that some call made, followed through the code.
 *
 * @param site the call that made it
 * @param callers the calls through which the walk came to the site, outermost first
 * @param type its type as far as javac knows
 */
record Tracked(ExpressionTree site, ImmutableList<ExpressionTree> callers, Type type) {
  @Override
  public boolean equals(Object other) {
    return other instanceof Tracked that && site == that.site && callers.equals(that.callers);
  }

  @Override
  public int hashCode() {
    return 31 * System.identityHashCode(site) + callers.hashCode();
  }
}
