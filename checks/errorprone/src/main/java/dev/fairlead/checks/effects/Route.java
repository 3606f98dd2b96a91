package dev.fairlead.checks.effects;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.Tree;
import dev.fairlead.checks.effects.CallScan.Call;
import dev.fairlead.checks.facts.Way;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Calls one after another, the last of which waits, or leads to what facts know of.
 *
 * @param calls the calls, the first at hand
 * @param beyond how it goes on in a method without a body here; null where the last call waits
 */
record Route(ImmutableList<Call> calls, Way beyond) {
  /** A call at hand that waits. */
  static Route of(Call call) {
    return new Route(ImmutableList.of(call), null);
  }

  /** The number of calls. */
  int length() {
    return calls.size() + (beyond == null ? 0 : beyond.length());
  }

  /** What the calls are called, those beyond included. */
  ImmutableList<String> names() {
    ImmutableList.Builder<String> names = ImmutableList.builder();
    for (Call call : calls) {
      names.add(call.name());
    }
    return beyond == null ? names.build() : names.addAll(beyond.calls()).build();
  }

  /** The same with what is waited for at its end. */
  WaitPath path(Vocabulary vocabulary) {
    List<Tree> trees = calls.stream().<Tree>map(Call::tree).toList();
    return beyond == null
        ? WaitPath.of(
            WaitingCalls.of(calls.get(calls.size() - 1), vocabulary), names(), trees, true)
        : WaitPath.of(beyond.end(), names(), trees, false);
  }

  /** A call on the way, with those before it. */
  record Step(Step before, Call call, int depth) {
    static Step first(Call call) {
      return new Step(null, call, 1);
    }

    Step then(Call next) {
      return new Step(this, next, depth + 1);
    }

    Route route(Way beyond) {
      Deque<Call> calls = new ArrayDeque<>();
      for (Step step = this; step != null; step = step.before) {
        calls.addFirst(step.call);
      }
      return new Route(ImmutableList.copyOf(calls), beyond);
    }
  }
}
