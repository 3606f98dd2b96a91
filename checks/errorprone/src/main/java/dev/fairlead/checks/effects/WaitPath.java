package dev.fairlead.checks.effects;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.Tree;
import dev.fairlead.annotations.WaitsFor;
import dev.fairlead.checks.facts.Wait;
import java.util.List;

/**
 * How a piece of code comes to wait.
 *
 * @param end what for
 * @param calls the names of the methods on the way, the one that waits last
 * @param waiting the call that waits; null where only facts of its module tell of it
 * @param first the call in the code at hand through which it comes to wait
 * @param between the calls between the two, as far as their code is at hand
 */
public record WaitPath(
    Wait end, ImmutableList<String> calls, Tree waiting, Tree first, ImmutableList<Tree> between) {

  /** The way of these calls, whose code is at hand; the last one waits unless others follow. */
  static WaitPath of(Wait end, ImmutableList<String> names, List<Tree> calls, boolean waits) {
    int last = calls.size() - 1;
    return new WaitPath(
        end,
        names,
        waits ? calls.get(last) : null,
        calls.isEmpty() ? null : calls.get(0),
        calls.size() < 2
            ? ImmutableList.of()
            : ImmutableList.copyOf(calls.subList(1, waits ? last : calls.size())));
  }

  /** Whom it waits for. */
  public ImmutableSet<WaitsFor> waits() {
    return end.kinds();
  }

  /** The way as text: {@code refresh → load → client.send}. */
  public String text() {
    return String.join(" → ", calls);
  }

  WaitPath through(String method, Tree call) {
    ImmutableList.Builder<Tree> on = ImmutableList.builder();
    if (first != null && first != waiting) {
      on.add(first);
    }
    return new WaitPath(
        end,
        ImmutableList.<String>builder().add(method).addAll(calls).build(),
        waiting,
        call,
        on.addAll(between).build());
  }
}
