package dev.fairlead.checks.bounds;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.List;

/** What a call of which nothing is known may do to the objects that are followed. */
final class UnmodelledCalls {
  static final NamePattern TIME_SETTER = new NamePattern("(?i)timeout|deadline");

  /** How libraries call what keeps any object under a key. */
  private static final NamePattern PROPERTY_SETTER =
      new NamePattern("(set|put|add)(Property|Attribute)");

  /** What may set a time on an object of which the models do not say what does. */
  private static final NamePattern SETTER = new NamePattern("(?i)timeout|deadline|params|config");

  private final Vocabulary vocabulary;
  private final Exposure exposure;

  UnmodelledCalls(Vocabulary vocabulary, Exposure exposure) {
    this.vocabulary = vocabulary;
    this.exposure = exposure;
  }

  /** {@code state} is changed as the call may change it. */
  void apply(
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
  }

  /** Someone else calls the method of the object, or not: what it sets is no longer known. */
  static void refer(MemberReferenceTree reference, Value qualifier, FlowState state) {
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
}
