package dev.fairlead.checks.effects;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.MethodTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.fairlead.annotations.WaitsFor;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.effects.CallScan.Call;
import dev.fairlead.checks.effects.Route.Step;
import dev.fairlead.checks.facts.KnownWaits;
import dev.fairlead.checks.facts.Way;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The ways from methods of the compilation to calls that wait, the shortest each, the first in the
 * source among equals. The calls of a method are read when first asked for and kept.
 */
final class Routes {
  private static final int MOST_METHODS = 400;

  private record Query(MethodSymbol method, ImmutableSet<WaitsFor> kinds, int deepest) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Query that
          && method == that.method
          && deepest == that.deepest
          && kinds.equals(that.kinds);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * method.hashCode() + kinds.hashCode()) + deepest;
    }
  }

  private final Vocabulary vocabulary;
  private final Bodies bodies;
  private final KnownWaits known;
  private final UnlimitedPuts puts;
  private final Reach reach;
  private final Map<MethodSymbol, List<Call>> calls = new HashMap<>();
  private final Map<Query, Optional<Route>> answers = new HashMap<>();

  Routes(Vocabulary vocabulary, Bodies bodies, KnownWaits known) {
    this.vocabulary = vocabulary;
    this.bodies = bodies;
    this.known = known;
    this.puts = new UnlimitedPuts(vocabulary, bodies);
    this.reach = new Reach(this::waitsOf, vocabulary, this::calls, this::beyond);
  }

  /** How the call, once it is made, may wait further on; empty where its method is not entered. */
  Optional<Route> through(Call call, ImmutableSet<WaitsFor> kinds, int deepest) {
    return reach.isSeenThrough(call) ? of(call.method(), kinds, deepest) : Optional.empty();
  }

  /** How calling the method may wait for one of {@code kinds}; the shortest way. */
  Optional<Route> of(MethodSymbol method, ImmutableSet<WaitsFor> kinds, int deepest) {
    Query query = new Query(method, kinds, deepest);
    Optional<Route> answer = answers.get(query);
    if (answer == null) {
      answer = search(method, kinds, deepest);
      answers.put(query, answer);
    }
    return answer;
  }

  private Optional<Route> search(MethodSymbol start, ImmutableSet<WaitsFor> kinds, int deepest) {
    if (!reach.contains(start, kinds, deepest)) {
      return Optional.empty();
    }
    Set<MethodSymbol> seen = new HashSet<>(Set.of(start));
    Deque<Step> queue = new ArrayDeque<>();
    for (Call call : calls(start)) {
      queue.add(Step.first(call));
    }
    Way known = beyond(start, kinds, deepest);
    Route best = known == null ? null : new Route(ImmutableList.of(), known);
    while (!queue.isEmpty() && seen.size() < MOST_METHODS) {
      Step step = queue.remove();
      if (best != null && step.depth() >= best.length()) {
        break;
      }
      if (mayWait(step.call(), kinds)) {
        return Optional.of(step.route(null));
      }
      if (step.depth() < deepest
          && reach.isSeenThrough(step.call())
          && seen.add(step.call().method())) {
        MethodSymbol callee = step.call().method();
        Way way = beyond(callee, kinds, deepest - step.depth());
        if (way != null && (best == null || step.depth() + way.length() < best.length())) {
          best = step.route(way);
        }
        for (Call next : calls(callee)) {
          queue.add(step.then(next));
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** The shortest way that facts know of, for a method without a body here; null for none. */
  private Way beyond(MethodSymbol method, ImmutableSet<WaitsFor> kinds, int longest) {
    for (Way way : beyond(method)) {
      if (way.length() <= longest && !Collections.disjoint(way.end().kinds(), kinds)) {
        return way;
      }
    }
    return null;
  }

  private List<Way> beyond(MethodSymbol method) {
    return bodies.of(method).isPresent() ? List.of() : known.of(method);
  }

  boolean mayWait(Call call, ImmutableSet<WaitsFor> kinds) {
    return !call.onDone() && !Collections.disjoint(waitsOf(call.method()), kinds);
  }

  /** What is said of the method itself, or of what it overrides unless its body can be seen. */
  private ImmutableSet<WaitsFor> waitsOf(MethodSymbol method) {
    ImmutableSet<WaitsFor> said = vocabulary.of(method).blocking();
    return said.isEmpty() || isAnnotated(method) || bodies.of(method).isEmpty()
        ? said
        : ImmutableSet.of();
  }

  private static boolean isAnnotated(MethodSymbol method) {
    return !method.getAnnotationMirrors().stream()
        .allMatch(written -> written.type.tsym.name.contentEquals("Override"));
  }

  /** Ending something is part of giving up, or of starting anew, wherever it is not the point. */
  boolean closes(Call call) {
    return vocabulary.of(call.method()).closes();
  }

  /** The calls that the method makes before it ends, other than those that end something. */
  List<Call> calls(MethodSymbol method) {
    List<Call> known = calls.get(method);
    if (known == null) {
      known = new ArrayList<>();
      Optional<MethodTree> body = bodies.of(method);
      if (body.isPresent()) {
        for (Call call : CallScan.of(body.get().getBody(), vocabulary)) {
          if (!call.unresolved() && !closes(call) && !isFree(call)) {
            known.add(call);
          }
        }
      }
      calls.put(method, known);
    }
    return known;
  }

  /** Whether the call puts into a queue without limit, which takes it at once. */
  boolean isFree(Call call) {
    return puts.contains(call.tree());
  }
}
