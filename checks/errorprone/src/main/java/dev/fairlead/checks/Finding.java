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
 * @param certain whether every run is harmed: an error even where the check only warns
 */
public record Finding(Tree where, String message, ImmutableList<Fix> fixes, boolean certain) {
  /** A finding that no mechanical fix mends. */
  public static Finding of(Tree where, String message) {
    return new Finding(where, message, ImmutableList.of(), false);
  }

  /** A finding with a fix; an empty fix counts as none. */
  public static Finding of(Tree where, String message, Fix fix) {
    ImmutableList<Fix> fixes = fix.isEmpty() ? ImmutableList.of() : ImmutableList.of(fix);
    return new Finding(where, message, fixes, false);
  }

  /** The same finding, of something that harms every run. */
  public Finding inEveryRun() {
    return new Finding(where, message, fixes, true);
  }
}
