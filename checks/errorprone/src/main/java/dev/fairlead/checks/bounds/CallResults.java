package dev.fairlead.checks.bounds;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import dev.fairlead.annotations.Phase;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.TypeFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.List;
import java.util.Set;

/** What a call that the models speak of evaluates to, and with which bounds that starts. */
final class CallResults {
  private static final NamePattern VIEW =
      new NamePattern("get[A-Z].*|params|options|timeout|socket");

  private final Vocabulary vocabulary;

  CallResults(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether the call returns what the function returns that is its argument. */
  static boolean isResultOf(MethodFacts facts, int argument) {
    return facts.parameter(argument).runsHere() && facts.parameter(argument).carries();
  }

  /** Whether the call makes an object of its own. */
  static boolean isMaking(ExpressionTree call, MethodFacts facts, TypeFacts typeFacts) {
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

  /** What the call evaluates to: what it makes, what it is called on, or what it is given. */
  Value of(
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
          standing = standing.carrying(Carried.argument(facts, i, arguments));
        }
      }
      return make(call, callers, standing, state);
    }
    for (int i = 0; i < arguments.size(); i++) {
      if (isResultOf(facts, i)) {
        return arguments.get(i);
      }
    }
    return isFluent(call, receiver) || isView(call) && facts.carries() ? receiver : Value.UNKNOWN;
  }

  private boolean copies(ExpressionTree call) {
    ExpressionTree target = Symbols.receiver(call);
    return target != null && vocabulary.of(Symbols.type(target)).copies();
  }

  static Value make(
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
  boolean isFluent(ExpressionTree call, Value receiver) {
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
}
