package dev.fairlead.checks.effects;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.Tree;
import dev.fairlead.annotations.WaitsFor;
import dev.fairlead.checks.facts.Wait;

/**
 * How a piece of code comes to wait.
 *
 * @param end what for
 * @param calls the names of the methods on the way, the one that waits last
 * @param waiting the call that waits; null where only facts of its module tell of it
 * @param first the call in the code at hand through which it comes to wait
 */
public record WaitPath(Wait end, ImmutableList<String> calls, Tree waiting, Tree first) {

  /** Whom it waits for. */
  public ImmutableSet<WaitsFor> waits() {
    return end.kinds();
  }

  /** The way as text: {@code refresh → load → client.send}. */
  public String text() {
    return String.join(" → ", calls);
  }

  WaitPath through(String method, Tree call) {
    return new WaitPath(
        end, ImmutableList.<String>builder().add(method).addAll(calls).build(), waiting, call);
  }
}
