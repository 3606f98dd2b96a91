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
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.effects.CallScan.Call;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.ArrayDeque;
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
  private static final int MOST_METHODS = 400;

  private record Query(MethodSymbol method, ImmutableSet<WaitsFor> kinds) {}

  private record Step(Step before, Call call) {}

  private final Vocabulary vocabulary;
  private final Bodies bodies;
  private final Map<MethodSymbol, List<Call>> calls = new HashMap<>();
  private final Map<Query, Optional<WaitPath>> answers = new HashMap<>();

  /** The effects of the compilation that {@code bodies} belongs to. */
  public Effects(Vocabulary vocabulary, Bodies bodies) {
    this.vocabulary = vocabulary;
    this.bodies = bodies;
  }

  /**
   * The ways in which {@code code} may wait for one of {@code kinds}, in the order of the source.
   *
   * @param arrived variables that hold results which are there already
   */
  public ImmutableList<WaitPath> waits(
      Tree code, ImmutableSet<WaitsFor> kinds, Set<VarSymbol> arrived) {
    ImmutableList.Builder<WaitPath> found = ImmutableList.builder();
    for (Call call : CallScan.of(code, vocabulary)) {
      waits(call, kinds, arrived).ifPresent(found::add);
    }
    return found.build();
  }

  private Optional<WaitPath> waits(
      Call call, ImmutableSet<WaitsFor> kinds, Set<VarSymbol> arrived) {
    if (hasArrived(call, arrived)) {
      return Optional.empty();
    }
    if (mayWait(call, kinds)) {
      return Optional.of(path(new Step(null, call)));
    }
    return isSeenThrough(call)
        ? waits(call.method(), kinds).map(path -> path.through(call.name(), call.tree()))
        : Optional.empty();
  }

  /** Whether the call asks a callback's own argument for its result. */
  private boolean hasArrived(Call call, Set<VarSymbol> arrived) {
    ExpressionTree receiver = Symbols.receiver(call.tree());
    return receiver != null
        && arrived.contains(Symbols.variable(receiver))
        && vocabulary.of(call.method()).blocking().equals(ImmutableSet.of(WaitsFor.THREAD));
  }

  /** Whether calling the method may wait for one of {@code kinds}; the shortest way. */
  public Optional<WaitPath> waits(MethodSymbol method, ImmutableSet<WaitsFor> kinds) {
    Query query = new Query(method, kinds);
    Optional<WaitPath> answer = answers.get(query);
    if (answer == null) {
      answer = search(method, kinds);
      answers.put(query, answer);
    }
    return answer;
  }

  private Optional<WaitPath> search(MethodSymbol start, ImmutableSet<WaitsFor> kinds) {
    Set<MethodSymbol> seen = new HashSet<>(Set.of(start));
    Deque<Step> queue = new ArrayDeque<>();
    calls(start).forEach(call -> queue.add(new Step(null, call)));
    while (!queue.isEmpty() && seen.size() < MOST_METHODS) {
      Step step = queue.remove();
      if (mayWait(step.call(), kinds)) {
        return Optional.of(path(step));
      }
      if (isSeenThrough(step.call()) && seen.add(step.call().method())) {
        calls(step.call().method()).forEach(next -> queue.add(new Step(step, next)));
      }
    }
    return Optional.empty();
  }

  private boolean mayWait(Call call, ImmutableSet<WaitsFor> kinds) {
    return !call.onDone()
        && !Sets.intersection(vocabulary.of(call.method()).blocking(), kinds).isEmpty();
  }

  /** Whether it is the callee's body that says what the call waits for. */
  private boolean isSeenThrough(Call call) {
    if (call.method() == null) {
      return false;
    }
    MethodFacts facts = vocabulary.of(call.method());
    return facts.blocking().isEmpty() && !facts.nonBlocking();
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
