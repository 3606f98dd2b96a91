package dev.fairlead.checks.effects;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.annotations.WaitsFor;
import dev.fairlead.checks.CompilationAnalysis;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.effects.CallScan.Call;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which code may wait, and for what, through the methods of the compilation.
 *
 * <p>The calls of a method are read when first asked for and kept. A method that cannot be seen, or
 * that could be any of several, waits for nothing as far as is known. The answer is the shortest
 * way, the first in the source among equals, whatever was asked before.
 */
public final class Effects {
  /** Those of the compilation. */
  public static final CompilationAnalysis<Effects> SHARED =
      compilation -> new Effects(compilation.vocabulary(), compilation.bodies());

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

  private record Step(Step before, Call call, int depth) {
    static Step first(Call call) {
      return new Step(null, call, 1);
    }

    Step then(Call next) {
      return new Step(this, next, depth + 1);
    }
  }

  private final Vocabulary vocabulary;
  private final Bodies bodies;
  private final Map<MethodSymbol, List<Call>> calls = new HashMap<>();
  private final Reach reach;
  private final Map<Query, Optional<WaitPath>> answers = new HashMap<>();

  /** The effects of the compilation that {@code bodies} belongs to. */
  public Effects(Vocabulary vocabulary, Bodies bodies) {
    this.vocabulary = vocabulary;
    this.bodies = bodies;
    this.reach = new Reach(vocabulary, this::calls);
  }

  /**
   * The ways in which {@code code} may wait for one of {@code kinds}, in the order of the source.
   *
   * @param arrived variables that hold results which are there already
   * @param deepest the greatest number of calls on the way, the one that waits included
   */
  public ImmutableList<WaitPath> waits(
      Tree code, ImmutableSet<WaitsFor> kinds, Set<VarSymbol> arrived, int deepest) {
    ImmutableList.Builder<WaitPath> found = ImmutableList.builder();
    for (Call call : CallScan.of(code, vocabulary)) {
      waits(call, kinds, arrived, deepest).ifPresent(found::add);
    }
    return found.build();
  }

  private Optional<WaitPath> waits(
      Call call, ImmutableSet<WaitsFor> kinds, Set<VarSymbol> arrived, int deepest) {
    if (hasArrived(call, arrived)) {
      return Optional.empty();
    }
    if (mayWait(call, kinds)) {
      return Optional.of(path(Step.first(call)));
    }
    return reach.isSeenThrough(call)
        ? waits(call.method(), kinds, deepest - 1)
            .map(path -> path.through(call.name(), call.tree()))
        : Optional.empty();
  }

  /** Whether the call asks a callback's own argument for its result. */
  private boolean hasArrived(Call call, Set<VarSymbol> arrived) {
    ExpressionTree receiver = Symbols.receiver(call.tree());
    return receiver != null
        && arrived.contains(Symbols.variable(receiver))
        && vocabulary.of(call.method()).blocking().equals(ImmutableSet.of(WaitsFor.THREAD));
  }

  /**
   * The code itself and the methods that it calls, with the calls that each makes before it ends,
   * nearest first.
   *
   * @param deepest the greatest number of calls on the way to a method
   */
  public ImmutableList<Reached> reached(Tree code, int deepest) {
    ImmutableList.Builder<Reached> found = ImmutableList.builder();
    List<Call> made = CallScan.of(code, vocabulary);
    found.add(new Reached(code, trees(made)));
    Set<MethodSymbol> seen = new HashSet<>();
    for (int depth = 1; depth <= deepest && !made.isEmpty(); depth++) {
      List<Call> next = new ArrayList<>();
      for (Call call : made) {
        Optional<MethodTree> body =
            call.method() == null || !seen.add(call.method())
                ? Optional.empty()
                : bodies.of(call.method());
        if (body.isPresent()) {
          List<Call> inner = calls(call.method());
          found.add(new Reached(body.get().getBody(), trees(inner)));
          next.addAll(inner);
        }
      }
      made = next;
    }
    return found.build();
  }

  private static ImmutableList<ExpressionTree> trees(List<Call> calls) {
    return calls.stream().map(Call::tree).collect(ImmutableList.toImmutableList());
  }

  /**
   * Code that is run.
   *
   * @param code a statement, block or expression
   * @param calls the calls it makes before it ends, in the order of the source
   */
  public record Reached(Tree code, ImmutableList<ExpressionTree> calls) {}

  /** How calling the method may wait for one of {@code kinds}; the shortest way. */
  private Optional<WaitPath> waits(MethodSymbol method, ImmutableSet<WaitsFor> kinds, int deepest) {
    Query query = new Query(method, kinds, deepest);
    Optional<WaitPath> answer = answers.get(query);
    if (answer == null) {
      answer = search(method, kinds, deepest);
      answers.put(query, answer);
    }
    return answer;
  }

  private Optional<WaitPath> search(MethodSymbol start, ImmutableSet<WaitsFor> kinds, int deepest) {
    if (!reach.contains(start, kinds, deepest)) {
      return Optional.empty();
    }
    Set<MethodSymbol> seen = new HashSet<>(Set.of(start));
    Deque<Step> queue = new ArrayDeque<>();
    calls(start).forEach(call -> queue.add(Step.first(call)));
    while (!queue.isEmpty() && seen.size() < MOST_METHODS) {
      Step step = queue.remove();
      if (mayWait(step.call(), kinds)) {
        return Optional.of(path(step));
      }
      if (step.depth() < deepest
          && reach.isSeenThrough(step.call())
          && seen.add(step.call().method())) {
        calls(step.call().method()).forEach(next -> queue.add(step.then(next)));
      }
    }
    return Optional.empty();
  }

  private boolean mayWait(Call call, ImmutableSet<WaitsFor> kinds) {
    return !call.onDone()
        && !Sets.intersection(vocabulary.of(call.method()).blocking(), kinds).isEmpty();
  }

  private List<Call> calls(MethodSymbol method) {
    List<Call> known = calls.get(method);
    if (known == null) {
      Optional<MethodTree> body = bodies.of(method);
      known = body.isEmpty() ? List.of() : CallScan.of(body.get().getBody(), vocabulary);
      calls.put(method, known);
    }
    return known;
  }

  private WaitPath path(Step last) {
    Deque<String> names = new ArrayDeque<>();
    Step first = last;
    for (Step step = last; step != null; step = step.before()) {
      names.addFirst(step.call().name());
      first = step;
    }
    return new WaitPath(
        vocabulary.of(last.call().method()).blocking(),
        ImmutableList.copyOf(names),
        last.call().tree(),
        first.call().tree());
  }
}
