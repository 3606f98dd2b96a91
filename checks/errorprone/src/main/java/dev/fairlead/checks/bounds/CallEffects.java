package dev.fairlead.checks.bounds;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import dev.fairlead.annotations.Phase;
import dev.fairlead.annotations.WaitsFor;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.NamePattern;
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
  /** How libraries call what keeps any object under a key. */
  private static final NamePattern PROPERTY_SETTER =
      new NamePattern("(set|put|add)(Property|Attribute)");

  private static final NamePattern TIME_SETTER = new NamePattern("(?i)timeout|deadline");

  /** What may set a time on an object of which the models do not say what does. */
  private static final NamePattern SETTER = new NamePattern("(?i)timeout|deadline|params|config");

  private static final NamePattern VIEW =
      new NamePattern("get[A-Z].*|params|options|timeout|socket");

  private final SourceFile file;
  private final Vocabulary vocabulary;
  private final Bodies bodies;
  private final Makers makers;
  private final PropertyMaps maps;
  private final FieldSummaries fields;
  private final Ledger ledger;
  private final Exposure exposure;
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
            || method.getReturnType().hasTag(TypeTag.VOID) && TIME_SETTER.isIn(method.name);
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
    return isResult(vocabulary.of(method), argument);
  }

  private static boolean isResult(MethodFacts facts, int argument) {
    return facts.parameter(argument).runsHere() && facts.parameter(argument).carries();
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
      return make(call, callers, Standing.NEW, state);
    }
    if (PropertyMaps.change(call, receiver, state)) {
      return Value.UNKNOWN;
    }
    if (!facts.known() && typeFacts.unbounded().isEmpty()) {
      return unmodelled(call, method, receiver, arguments, state);
    }
    Value result = result(call, facts, typeFacts, receiver, arguments, callers, state);
    boolean making = isMaking(call, facts, typeFacts);
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

  private static boolean isMaking(ExpressionTree call, MethodFacts facts, TypeFacts typeFacts) {
    return !facts.unbounded().isEmpty()
        || facts.carries() && !isView(call)
        || facts.copies()
        || call instanceof NewClassTree
        || !typeFacts.unbounded().isEmpty();
  }

  private static boolean isView(ExpressionTree call) {
    return call instanceof MethodInvocationTree invocation
        && invocation.getArguments().isEmpty()
        && VIEW.matches(Symbols.calledName(call));
  }

  private Value result(
      ExpressionTree call,
      MethodFacts facts,
      TypeFacts typeFacts,
      Value receiver,
      List<Value> arguments,
      ImmutableList<ExpressionTree> callers,
      FlowState state) {
    boolean copies = facts.copies() || copies(call);
    if (isMaking(call, facts, typeFacts) || copies && isFluent(call, receiver)) {
      Set<Phase> unbounded =
          facts.unbounded().isEmpty() && !facts.carries() && !copies
              ? typeFacts.unbounded()
              : facts.unbounded();
      Standing standing = Standing.NEW.with(unbounded, Certainty.NO);
      if (facts.carries() || copies) {
        Set<Phase> others = ProtocolKeys.ofOthers(call, receiver, state);
        standing =
            others.isEmpty()
                ? standing.carrying(Carried.all(receiver))
                : standing.with(others, Certainty.NO);
      }
      for (int i = 0; i < arguments.size(); i++) {
        if (facts.parameter(i).carries()) {
          standing = standing.carrying(carried(facts, i, arguments));
        }
      }
      return make(call, callers, standing, state);
    }
    for (int i = 0; i < arguments.size(); i++) {
      if (isResult(facts, i)) {
        return arguments.get(i);
      }
    }
    return isFluent(call, receiver) || isView(call) && facts.carries() ? receiver : Value.UNKNOWN;
  }

  private static Carried carried(MethodFacts facts, int index, List<Value> arguments) {
    return new Carried(arguments.get(index), facts.parameter(index).carried());
  }

  private boolean copies(ExpressionTree call) {
    ExpressionTree target = Symbols.receiver(call);
    return target != null && vocabulary.of(Symbols.type(target)).copies();
  }

  private static Value make(
      ExpressionTree call,
      ImmutableList<ExpressionTree> callers,
      Standing standing,
      FlowState state) {
    Type type = Symbols.type(call);
    if (type == null || type.hasTag(TypeTag.VOID)) {
      type = Symbols.receiver(call) == null ? null : Symbols.type(Symbols.receiver(call));
    }
    Tracked made = new Tracked(call, callers, type);
    state.set(made, standing);
    return Value.of(made);
  }

  /** Whether the call returns the type it is called on, as setters of builders do. */
  private boolean isFluent(ExpressionTree call, Value receiver) {
    ExpressionTree target = Symbols.receiver(call);
    if (target == null || Symbols.isTypeName(target)) {
      return false;
    }
    Type result = Symbols.type(call);
    Type declared = Symbols.type(target);
    if (result == null || declared == null) {
      return result == null && !receiver.objects().isEmpty();
    }
    return result.tsym == declared.tsym
        || !result.tsym.flatName().contentEquals("java.lang.Object")
            && vocabulary.isSubclass(declared, result);
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
          state.set(object, state.standing(object).carrying(carried(facts, i, arguments)));
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

  private Value unmodelled(
      ExpressionTree call,
      MethodSymbol method,
      Value receiver,
      List<Value> arguments,
      FlowState state) {
    for (int i = 0; i < arguments.size(); i++) {
      if (!arguments.get(i).objects().isEmpty() && !isTakenAsAnything(call, method, i)) {
        exposure.handOut(arguments.get(i), call, state);
      }
    }
    if (!receiver.objects().isEmpty()) {
      String name = Symbols.calledName(call);
      for (Tracked object : receiver.objects()) {
        NamePattern setter = vocabulary.models(object.type()) ? TIME_SETTER : SETTER;
        if (setter.isIn(name) || PropertyMaps.maySetTime(call)) {
          state.set(object, state.standing(object).escape());
        }
      }
    }
    return isFluent(call, receiver) ? receiver : Value.UNKNOWN;
  }

  /** Someone else calls the method of the object, or not: what it sets is no longer known. */
  void refer(MemberReferenceTree reference, Value qualifier, FlowState state) {
    if (TIME_SETTER.isIn(reference.getName())) {
      for (Tracked object : qualifier.objects()) {
        state.set(object, state.standing(object).escape());
      }
    }
  }

  /**
   * Whether the parameter is an {@code Object}, to be printed or compared rather than used, or kept
   * under a key for whoever knows how to use it.
   */
  private static boolean isTakenAsAnything(ExpressionTree call, MethodSymbol method, int index) {
    if (method == null) {
      return index == 1 && PROPERTY_SETTER.matches(Symbols.calledName(call));
    }
    if (method.isConstructor()) {
      return false;
    }
    List<Type> parameters = method.type.getParameterTypes();
    if (parameters.isEmpty()) {
      return false;
    }
    Type parameter = parameters.get(Math.min(index, parameters.size() - 1));
    Type element = parameter instanceof Type.ArrayType array ? array.elemtype : parameter;
    return element.tsym != null && element.tsym.flatName().contentEquals("java.lang.Object");
  }

  /**
   * A cast says what an object is that could have been anything: if it starts without bounds, so
   * does the object that was just made.
   */
  void cast(Value value, TypeCastTree cast, FlowState state) {
    for (Tracked object : value.objects()) {
      if (object.site() == Symbols.strip(cast)) {
        know(object, Symbols.type(cast), state);
      }
    }
  }

  /**
   * Whoever asks whether an object is of such a type, which starts without bounds, expects that it
   * is; unless others may have bounded it since it was made.
   */
  void test(Value value, Tree type, FlowState state) {
    for (Tracked object : value.objects()) {
      boolean made = vocabulary.of(Symbols.called(object.site())).carries();
      if (made && !state.standing(object).escaped()) {
        know(object, Symbols.type(type), state);
      }
    }
  }

  /** Where the code says that something is not of that type, nothing is known of it. */
  void exclude(Value value, FlowState state) {
    for (Tracked object : value.objects()) {
      state.set(object, state.standing(object).escape());
    }
  }

  private void know(Tracked object, Type type, FlowState state) {
    Set<Phase> open = EnumSet.noneOf(Phase.class);
    for (Phase phase : vocabulary.of(type).unbounded()) {
      if (state.stated(object, phase) == Certainty.UNKNOWN) {
        open.add(phase);
      }
    }
    if (!open.isEmpty()) {
      state.set(object, state.standing(object).open(open));
    }
  }
}
