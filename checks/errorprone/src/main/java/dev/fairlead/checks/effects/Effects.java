package dev.fairlead.checks.effects;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.annotations.WaitsFor;
import dev.fairlead.checks.CompilationAnalysis;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.Constants;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.effects.CallScan.Call;
import dev.fairlead.checks.facts.KnownWaits;
import dev.fairlead.checks.facts.MethodName;
import dev.fairlead.checks.facts.Wait;
import dev.fairlead.checks.facts.Way;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
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

  private static final int MOST_METHODS = 400;

  /** How far facts for other modules look. */
  private static final int DEEPEST = 4;

  private static final ImmutableSet<WaitsFor> NAMES = Sets.immutableEnumSet(WaitsFor.DNS);

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

  /** Calls one after another, the last of which waits, or leads to what facts know of. */
  private record Route(ImmutableList<Call> calls, Way beyond) {
    int length() {
      return calls.size() + (beyond == null ? 0 : beyond.length());
    }
  }

  private record Step(Step before, Call call, int depth) {
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

  private final Vocabulary vocabulary;
  private final Bodies bodies;
  private final KnownWaits known;
  private final UnlimitedPuts puts;
  private final Map<MethodSymbol, List<Call>> calls = new HashMap<>();
  private final Reach reach;
  private final Map<Query, Optional<Route>> answers = new HashMap<>();

  /** The effects of the compilation that {@code bodies} belongs to. */
  private Effects(Vocabulary vocabulary, Bodies bodies, KnownWaits known) {
    this.vocabulary = vocabulary;
    this.bodies = bodies;
    this.known = known;
    this.puts = new UnlimitedPuts(vocabulary, bodies);
    this.reach = new Reach(this::waitsOf, vocabulary, this::calls, this::beyond);
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
    if (hasArrived(call, arrived) || puts.contains(call.tree())) {
      return Optional.empty();
    }
    if (mayWait(call, kinds)) {
      return Optional.of(path(Step.first(call).route(null)));
    }
    Optional<Route> route =
        reach.isSeenThrough(call) ? route(call.method(), kinds, deepest - 1) : Optional.empty();
    if (route.isEmpty()) {
      return Optional.empty();
    }
    WaitPath path = path(route.get());
    return isImmediate(call, path)
        ? Optional.empty()
        : Optional.of(path.through(call.name(), call.tree()));
  }

  /** Whether what is given to the call, or what it goes through, makes a wait further on none. */
  private boolean isImmediate(Call call, WaitPath path) {
    if (path.waits().equals(NAMES)) {
      return Immediate.hasAddress(call.tree())
          || !asksForName(path) && (isForOwnSide(call, path) || readsDigits(call, path));
    }
    return path.waits().contains(WaitsFor.NETWORK)
        && (isGivenDatabaseInProgram(call.tree())
            || DatabaseInProgram.isAsked(path, call.method()));
  }

  /** Whether an address is asked for its name, rather than a name for its address. */
  private static boolean asksForName(WaitPath path) {
    return path.waiting() instanceof MethodInvocationTree last && last.getArguments().isEmpty();
  }

  private static boolean isForOwnSide(Call call, WaitPath path) {
    for (String name : path.calls()) {
      if (isForOwnSide(name)) {
        return true;
      }
    }
    return isForOwnSide(call.name());
  }

  /** Whether the method, or what it is called on, is for the own side, by the name. */
  private static boolean isForOwnSide(String call) {
    int dot = call.lastIndexOf('.');
    return Immediate.isForOwnSide(call.substring(dot + 1))
        || dot > 0 && Immediate.isForOwnSide(call.substring(0, dot));
  }

  private static boolean readsDigits(Call call, WaitPath path) {
    for (String name : path.calls()) {
      if (Immediate.readsDigits(name.substring(name.lastIndexOf('.') + 1))) {
        return true;
      }
    }
    return call.method() != null && Immediate.readsDigits(call.method().name);
  }

  private boolean isGivenDatabaseInProgram(ExpressionTree call) {
    if (call instanceof MethodInvocationTree invocation) {
      for (ExpressionTree argument : invocation.getArguments()) {
        if (Immediate.isDatabaseInProgram(beginning(argument))) {
          return true;
        }
      }
    }
    return false;
  }

  /** What a text begins with, as far as its source says. */
  private String beginning(ExpressionTree text) {
    VarSymbol variable = Symbols.variable(text);
    ExpressionTree value = variable == null ? text : bodies.initializer(variable);
    Tree at = value == null ? null : Symbols.strip(value);
    while (at instanceof BinaryTree sum) {
      at = Symbols.strip(sum.getLeftOperand());
    }
    String constant = at instanceof ExpressionTree part ? Constants.text(part) : null;
    return constant == null ? "" : constant;
  }

  /** Whether the call asks a callback's own argument for its result, or gives it back unused. */
  private boolean hasArrived(Call call, Set<VarSymbol> arrived) {
    ExpressionTree receiver = Symbols.receiver(call.tree());
    return receiver != null
        && arrived.contains(Symbols.variable(receiver))
        && (closes(call)
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

  /** How calling the method may wait for one of {@code kinds}; the shortest way. */
  private Optional<Route> route(MethodSymbol method, ImmutableSet<WaitsFor> kinds, int deepest) {
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

  private boolean mayWait(Call call, ImmutableSet<WaitsFor> kinds) {
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
  private boolean closes(Call call) {
    return vocabulary.of(call.method()).closes();
  }

  private List<Call> calls(MethodSymbol method) {
    List<Call> known = calls.get(method);
    if (known == null) {
      known = new ArrayList<>();
      Optional<MethodTree> body = bodies.of(method);
      if (body.isPresent()) {
        for (Call call : CallScan.of(body.get().getBody(), vocabulary)) {
          if (!call.unresolved() && !closes(call) && !puts.contains(call.tree())) {
            known.add(call);
          }
        }
      }
      calls.put(method, known);
    }
    return known;
  }

  private WaitPath path(Route route) {
    ImmutableList<Call> calls = route.calls();
    List<Tree> trees = calls.stream().<Tree>map(Call::tree).toList();
    return route.beyond() == null
        ? WaitPath.of(
            WaitingCalls.of(calls.get(calls.size() - 1), vocabulary), names(route), trees, true)
        : WaitPath.of(route.beyond().end(), names(route), trees, false);
  }

  private static ImmutableList<String> names(Route route) {
    ImmutableList.Builder<String> names = ImmutableList.builder();
    for (Call call : route.calls()) {
      names.add(call.name());
    }
    return route.beyond() == null ? names.build() : names.addAll(route.beyond().calls()).build();
  }

  /**
   * The shortest way in which a method may wait for each kind, to be kept beside its class.
   *
   * @param link names the method where a way goes on with facts of its own; null for all others
   */
  public ImmutableSet<Way> ways(MethodSymbol method, Function<MethodSymbol, MethodName> link) {
    Map<Way, Set<WaitsFor>> kinds = new LinkedHashMap<>();
    for (WaitsFor kind : WaitsFor.values()) {
      route(method, ImmutableSet.of(kind), DEEPEST)
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
        ImmutableList<String> names = names(route).subList(0, i + 1);
        return new Way(new Wait(ImmutableSet.of(), false, false), names, next);
      }
    }
    return new Way(path(route).end(), names(route), null);
  }
}
