package dev.fairlead.checks.bounds;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.TypeTag;
import dev.fairlead.annotations.Phase;
import dev.fairlead.annotations.WaitsFor;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.Bound;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.ParameterFacts;
import dev.fairlead.checks.vocabulary.TypeFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a call does to the objects that are followed. */
final class CallEffects {
  private final SourceFile file;
  private final Vocabulary vocabulary;
  private final Bodies bodies;
  private final Makers makers;
  private final PropertyMaps maps;
  private final FieldSummaries fields;
  private final Ledger ledger;
  private final Exposure exposure;
  private final CallResults results;
  private final UnmodelledCalls unmodelled;
  private final boolean strict;

  CallEffects(
      SourceFile file,
      PropertyMaps maps,
      FieldSummaries fields,
      Ledger ledger,
      Exposure exposure,
      boolean strict) {
    this.file = file;
    this.vocabulary = file.vocabulary();
    this.bodies = file.bodies();
    this.makers = file.shared(Makers.SHARED);
    this.maps = maps;
    this.fields = fields;
    this.ledger = ledger;
    this.exposure = exposure;
    this.results = new CallResults(vocabulary);
    this.unmodelled = new UnmodelledCalls(vocabulary, exposure);
    this.strict = strict;
  }

  /** The body of the method called, where it can matter to an object that is followed. */
  Optional<MethodTree> bodyWorthWalking(MethodSymbol method, List<Value> arguments) {
    if (method == null || vocabulary.of(method).known()) {
      return Optional.empty();
    }
    boolean matters =
        !method.isConstructor()
                && (makers.mayReturn(method, fields) || maps.isFollowed(method.getReturnType()))
            || anyFollowed(arguments)
            || method.getReturnType().hasTag(TypeTag.VOID)
                && UnmodelledCalls.TIME_SETTER.isIn(method.name);
    return matters ? bodies.of(method) : Optional.empty();
  }

  private static boolean anyFollowed(List<Value> arguments) {
    for (Value argument : arguments) {
      if (!argument.objects().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the call returns what the function returns that is its argument. */
  boolean returnsResultOf(MethodSymbol method, int argument) {
    return CallResults.isResultOf(vocabulary.of(method), argument);
  }

  /** Whether all callers of the method stand in the same file. */
  boolean isSeenFromInsideOnly(MethodSymbol method) {
    return method != null && (method.flags() & Flags.PRIVATE) != 0;
  }

  /** Whether the call sets bounds on what it is called on, a variable given from elsewhere. */
  boolean configures(ExpressionTree call, VarSymbol given) {
    if (Symbols.isField(given) || !vocabulary.carriesBounds(given.type)) {
      return false;
    }
    MethodFacts facts = vocabulary.of(Symbols.called(call));
    for (ParameterFacts parameter : facts.parameters()) {
      if (parameter.carries()) {
        return true;
      }
    }
    return false;
  }

  /** An object of which nothing is known but what the code at hand does to it. */
  Value given(ExpressionTree call, VarSymbol variable, FlowState state) {
    Tracked object = new Tracked(call, ImmutableList.of(), variable.type);
    state.set(object, Standing.NEW.with(EnumSet.allOf(Phase.class), Certainty.UNKNOWN));
    return Value.of(object);
  }

  /** An object that a function is given so that it sets bounds on it. */
  Value toConfigure(ExpressionTree function, VarSymbol given, FlowState state) {
    Tracked object = new Tracked(function, ImmutableList.of(), given.type);
    state.set(object, Standing.NEW);
    return Value.of(object);
  }

  /** What the call evaluates to; {@code state} is changed as the call changes it. */
  Value apply(
      ExpressionTree call,
      MethodSymbol method,
      Value receiver,
      List<Value> arguments,
      ImmutableList<ExpressionTree> callers,
      FlowState state) {
    MethodFacts facts = vocabulary.of(method);
    TypeFacts typeFacts =
        call instanceof NewClassTree ? vocabulary.of(Symbols.type(call)) : TypeFacts.NONE;
    if (maps.isNew(call)) {
      return CallResults.make(call, callers, Standing.NEW, state);
    }
    if (PropertyMaps.change(call, receiver, state)) {
      return Value.UNKNOWN;
    }
    if (!facts.known() && typeFacts.unbounded().isEmpty()) {
      unmodelled.apply(call, method, receiver, arguments, state);
      return results.isFluent(call, receiver) ? receiver : Value.UNKNOWN;
    }
    Value result = results.of(call, facts, typeFacts, receiver, arguments, callers, state);
    boolean making = CallResults.isMaking(call, facts, typeFacts);
    Value bounded = making ? result : configured(facts, arguments, receiver);
    if (!making) {
      carry(call, facts, arguments, receiver, state);
    }
    for (Bound said : facts.bounds()) {
      Bound bound = strict ? said.unassumed() : said;
      if (making || !isOfThisCall(facts, bound)) {
        bound(bounded, bound, BoundValue.of(bound, call, arguments, state, file), state);
        ProtocolKeys.note(bounded, bound, arguments, state);
      }
    }
    require(call, facts, receiver, result, arguments, state);
    if (facts.blocking().contains(WaitsFor.NETWORK)) {
      for (Tracked object : bounded.objects()) {
        ledger.connected(object);
      }
    }
    for (int i = 0; i < arguments.size(); i++) {
      if (mayUse(facts.parameter(i))) {
        exposure.expose(arguments.get(i), call, state);
      }
    }
    return result;
  }

  /** Whether the call may use the argument as it is: nothing says what it does with it. */
  private static boolean mayUse(ParameterFacts parameter) {
    return !parameter.carries() && !parameter.configures() && parameter.requires().isEmpty();
  }

  /** What the call sets bounds on: its receiver, or the argument that it is there to configure. */
  private static Value configured(MethodFacts facts, List<Value> arguments, Value receiver) {
    for (int i = 0; i < arguments.size(); i++) {
      if (facts.parameter(i).configures() && !arguments.get(i).objects().isEmpty()) {
        return arguments.get(i);
      }
    }
    return receiver;
  }

  /** A wait that is given a time bounds itself, not what its object is asked later. */
  private static boolean isOfThisCall(MethodFacts facts, Bound bound) {
    return bound.phases().contains(Phase.CALL) && facts.blocking().contains(WaitsFor.THREAD);
  }

  private void carry(
      ExpressionTree call,
      MethodFacts facts,
      List<Value> arguments,
      Value receiver,
      FlowState state) {
    for (int i = 0; i < arguments.size(); i++) {
      if (facts.parameter(i).carries()) {
        for (Tracked object : receiver.objects()) {
          state.set(object, state.standing(object).carrying(Carried.argument(facts, i, arguments)));
        }
        if (receiver.objects().isEmpty() && !arguments.get(i).objects().isEmpty()) {
          exposure.leaveToClient(Symbols.receiver(call), arguments.get(i), state);
        }
      }
    }
  }

  private static void bound(Value value, Bound bound, Certainty certainty, FlowState state) {
    if (certainty == null) {
      return;
    }
    for (Tracked object : value.objects()) {
      Standing standing = state.standing(object);
      Set<Phase> phases = certainty == Certainty.INFINITE ? bound.phases() : bound.covers();
      state.set(
          object,
          certainty == Certainty.NO
              ? standing.insisting(bound.phases())
              : standing.with(phases, certainty));
    }
  }

  private Set<Phase> required(ImmutableSet<Phase> always, ImmutableSet<Phase> strictly) {
    return strict && !strictly.isEmpty() ? Sets.union(always, strictly) : always;
  }

  /** A phase that the call itself leaves unbounded and goes through is its own business. */
  private void require(
      ExpressionTree call,
      MethodFacts facts,
      Value receiver,
      Value made,
      List<Value> arguments,
      FlowState state) {
    Requirement requirement = new Requirement(file, ledger, call, state);
    for (Phase phase : required(facts.requires(), facts.requiresStrictly())) {
      requirement.add(phase, facts.unbounded().contains(phase) ? made : receiver);
    }
    for (int i = 0; i < arguments.size(); i++) {
      ParameterFacts parameter = facts.parameter(i);
      for (Phase phase : required(parameter.requires(), parameter.requiresStrictly())) {
        requirement.add(phase, arguments.get(i));
      }
    }
    requirement.check();
  }
}
