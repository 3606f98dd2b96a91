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
import dev.fairlead.checks.facts.KnownWaits;
import dev.fairlead.checks.facts.MethodName;
import dev.fairlead.checks.facts.Wait;
import dev.fairlead.checks.facts.Way;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

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
      compilation ->
          new Effects(
              compilation.vocabulary(),
              compilation.bodies(),
              compilation.shared(KnownWaits.SHARED));

  /** How far facts for other modules look. */
  private static final int DEEPEST = 4;

  private final Vocabulary vocabulary;
  private final Bodies bodies;
  private final Routes routes;
  private final ImmediatePaths immediate;

  private Effects(Vocabulary vocabulary, Bodies bodies, KnownWaits known) {
    this.vocabulary = vocabulary;
    this.bodies = bodies;
    this.routes = new Routes(vocabulary, bodies, known);
    this.immediate = new ImmediatePaths(bodies);
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
      Optional<WaitPath> path = waits(call, kinds, arrived, deepest);
      if (path.isPresent()) {
        found.add(path.get());
      }
    }
    return found.build();
  }

  private Optional<WaitPath> waits(
      Call call, ImmutableSet<WaitsFor> kinds, Set<VarSymbol> arrived, int deepest) {
    if (hasArrived(call, arrived) || routes.isFree(call)) {
      return Optional.empty();
    }
    if (routes.mayWait(call, kinds)) {
      return Optional.of(Route.of(call).path(vocabulary));
    }
    Optional<Route> route = routes.through(call, kinds, deepest - 1);
    if (route.isEmpty()) {
      return Optional.empty();
    }
    WaitPath path = route.get().path(vocabulary);
    return immediate.contain(call, path)
        ? Optional.empty()
        : Optional.of(path.through(call.name(), call.tree()));
  }

  /** Whether the call asks a callback's own argument for its result, or gives it back unused. */
  private boolean hasArrived(Call call, Set<VarSymbol> arrived) {
    ExpressionTree receiver = Symbols.receiver(call.tree());
    return receiver != null
        && arrived.contains(Symbols.variable(receiver))
        && (routes.closes(call)
            || vocabulary.of(call.method()).blocking().equals(ImmutableSet.of(WaitsFor.THREAD)));
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
          List<Call> inner = routes.calls(call.method());
          found.add(new Reached(body.get().getBody(), trees(inner)));
          next.addAll(inner);
        }
      }
      made = next;
    }
    return found.build();
  }

  private static ImmutableList<ExpressionTree> trees(List<Call> calls) {
    ImmutableList.Builder<ExpressionTree> trees = ImmutableList.builder();
    for (Call call : calls) {
      trees.add(call.tree());
    }
    return trees.build();
  }

  /**
   * Code that is run.
   *
   * @param code a statement, block or expression
   * @param calls the calls it makes before it ends, in the order of the source
   */
  public record Reached(Tree code, ImmutableList<ExpressionTree> calls) {}

  /**
   * The shortest way in which a method may wait for each kind, to be kept beside its class.
   *
   * @param link names the method where a way goes on with facts of its own; null for all others
   */
  public ImmutableSet<Way> ways(MethodSymbol method, Function<MethodSymbol, MethodName> link) {
    Map<Way, Set<WaitsFor>> kinds = new LinkedHashMap<>();
    for (WaitsFor kind : WaitsFor.values()) {
      routes
          .of(method, ImmutableSet.of(kind), DEEPEST)
          .map(route -> way(route, link))
          .ifPresent(way -> kinds.computeIfAbsent(way, w -> new TreeSet<>()).add(kind));
    }
    ImmutableSet.Builder<Way> ways = ImmutableSet.builder();
    kinds.forEach(
        (way, asked) ->
            ways.add(
                way.next() == null
                    ? way
                    : new Way(
                        new Wait(Sets.immutableEnumSet(asked), false, false),
                        way.calls(),
                        way.next())));
    return ways.build();
  }

  private Way way(Route route, Function<MethodSymbol, MethodName> link) {
    ImmutableList<Call> calls = route.calls();
    int leading = route.beyond() == null ? calls.size() - 1 : calls.size();
    for (int i = 0; i < leading; i++) {
      MethodName next = link.apply(calls.get(i).method());
      if (next != null) {
        ImmutableList<String> names = route.names().subList(0, i + 1);
        return new Way(new Wait(ImmutableSet.of(), false, false), names, next);
      }
    }
    return new Way(route.path(vocabulary).end(), route.names(), null);
  }
}
