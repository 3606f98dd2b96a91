package dev.fairlead.checks;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.fixes.Fix;
import com.sun.source.tree.Tree;

/**
 * One thing that is wrong.
 *
 * @param where the tree to point at
 * @param message what is wrong and what it costs, then what to do
 * @param fixes the safe replacements, best first
 */
public record Finding(Tree where, String message, ImmutableList<Fix> fixes) {
  /** A finding that no mechanical fix mends. */
  public static Finding of(Tree where, String message) {
    return new Finding(where, message, ImmutableList.of());
  }

  /** A finding with a fix; an empty fix counts as none. */
  public static Finding of(Tree where, String message, Fix fix) {
    return new Finding(where, message, fix.isEmpty() ? ImmutableList.of() : ImmutableList.of(fix));
  }
}
