package dev.fairlead.checks.effects;

import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.fairlead.annotations.WaitsFor;
import dev.fairlead.checks.effects.CallScan.Call;
import dev.fairlead.checks.facts.Way;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What the methods of a compilation may wait for within so many calls, worked out once for each
 * method and number. Most wait for nothing, and then no way to a wait need be searched.
 */
final class Reach {
  private static final int UNKNOWN = -1;

  private final Function<MethodSymbol, Set<WaitsFor>> waits;
  private final Vocabulary vocabulary;
  private final Function<MethodSymbol, List<Call>> calls;
  private final Function<MethodSymbol, List<Way>> beyond;
  private final Map<MethodSymbol, int[]> masks = new HashMap<>();

  /**
   * Over what a call waits for by itself, the calls that each method makes before it ends, and the
   * ways of those without a body.
   */
  Reach(
      Function<MethodSymbol, Set<WaitsFor>> waits,
      Vocabulary vocabulary,
      Function<MethodSymbol, List<Call>> calls,
      Function<MethodSymbol, List<Way>> beyond) {
    this.waits = waits;
    this.vocabulary = vocabulary;
    this.calls = calls;
    this.beyond = beyond;
  }

  /** Whether calling the method may wait for one of {@code kinds}, {@code deepest} calls down. */
  boolean contains(MethodSymbol method, Set<WaitsFor> kinds, int deepest) {
    return (within(method, deepest) & mask(kinds)) != 0;
  }

  /** Whether it is the callee's body that says what the call waits for. */
  boolean isSeenThrough(Call call) {
    if (call.method() == null || call.onDone()) {
      return false;
    }
    return waits.apply(call.method()).isEmpty() && !vocabulary.of(call.method()).nonBlocking();
  }

  private int within(MethodSymbol method, int deepest) {
    if (deepest < 1) {
      return 0;
    }
    int[] known = masks.get(method);
    if (known == null || known.length < deepest) {
      int[] longer = new int[deepest];
      Arrays.fill(longer, UNKNOWN);
      if (known != null) {
        System.arraycopy(known, 0, longer, 0, known.length);
      }
      known = longer;
      masks.put(method, known);
    }
    if (known[deepest - 1] == UNKNOWN) {
      known[deepest - 1] = find(method, deepest);
    }
    return known[deepest - 1];
  }

  private int find(MethodSymbol method, int deepest) {
    int mask = 0;
    for (Way way : beyond.apply(method)) {
      if (way.length() <= deepest) {
        mask |= mask(way.end().kinds());
      }
    }
    for (Call call : calls.apply(method)) {
      if (!call.onDone()) {
        mask |= mask(waits.apply(call.method()));
      }
      if (isSeenThrough(call)) {
        mask |= within(call.method(), deepest - 1);
      }
    }
    return mask;
  }

  private static int mask(Set<WaitsFor> kinds) {
    int mask = 0;
    for (WaitsFor kind : kinds) {
      mask |= 1 << kind.ordinal();
    }
    return mask;
  }
}
