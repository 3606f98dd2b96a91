package dev.fairlead.checks.bounds;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.annotations.Special;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Constants;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.Bound;
import java.util.List;
import java.util.Set;

/** What the time that a call is given makes of a phase. */
final class BoundValue {
  /** How programs call the address of what is a file, though somebody may have it elsewhere. */
  private static final NamePattern MOSTLY_A_FILE =
      new NamePattern(
          "(?i)\\w*(conf|config|configuration|properties|resource|class_?path)"
              + "_?(ur[il]|name|file|path|location)?");

  private BoundValue() {}

  /**
   * How certainly the call bounds the phases of {@code bound}: null where it leaves them alone, NO
   * where it is told to wait.
   */
  static Certainty of(
      Bound bound, ExpressionTree call, List<Value> values, FlowState state, SourceFile file) {
    List<? extends ExpressionTree> arguments = Symbols.arguments(call);
    if (!bound.keys().isEmpty()) {
      return bound.parameter() < 0
          ? byKeyAndValue(bound, arguments)
          : byProperties(bound, arguments, values, state, file);
    }
    if (bound.parameter() >= arguments.size()) {
      return null;
    }
    ExpressionTree time =
        bound.parameter() < 0 ? time(arguments) : arguments.get(bound.parameter());
    return time == null ? Certainty.YES : of(bound, time);
  }

  private static ExpressionTree time(List<? extends ExpressionTree> arguments) {
    for (ExpressionTree argument : arguments) {
      Type type = Symbols.type(argument);
      if (arguments.size() == 1
          || type != null && (type.isNumeric() || type.tsym.name.contentEquals("Duration"))) {
        return argument;
      }
    }
    return null;
  }

  private static Certainty of(Bound bound, ExpressionTree time) {
    if (Constants.isNull(time)) {
      return meaning(bound.nullValue());
    }
    if (ASTHelpers.constValue(time) instanceof Boolean waits && waits) {
      return Certainty.NO;
    }
    Long amount = Constants.amount(time);
    if (amount == null || amount > 0) {
      return Certainty.YES;
    }
    return meaning(amount == 0 ? bound.zero() : bound.negative());
  }

  private static Certainty meaning(Special special) {
    return switch (special) {
      case INFINITE -> Certainty.INFINITE;
      case DEFAULT -> null;
      case IMMEDIATE, REJECTED -> Certainty.YES;
    };
  }

  private static Certainty byKeyAndValue(Bound bound, List<? extends ExpressionTree> arguments) {
    boolean readable = true;
    for (ExpressionTree argument : arguments) {
      if (bound.keys().stream().anyMatch(key -> Constants.isKey(argument, key))) {
        ExpressionTree value = arguments.get(arguments.size() - 1);
        return value == argument ? Certainty.YES : of(bound, value);
      }
    }
    if (!arguments.isEmpty()) {
      VarSymbol key = Symbols.variable(arguments.get(0));
      readable =
          Constants.text(arguments.get(0)) != null
              || key != null && Symbols.isStatic(key)
              || Constants.isKeyOfNoTime(arguments.get(0));
    }
    return readable ? null : Certainty.UNKNOWN;
  }

  private static Certainty byProperties(
      Bound bound,
      List<? extends ExpressionTree> arguments,
      List<Value> values,
      FlowState state,
      SourceFile file) {
    if (bound.parameter() >= arguments.size()) {
      return null;
    }
    ExpressionTree argument = arguments.get(bound.parameter());
    if (Constants.isNull(argument)) {
      return null;
    }
    UrlText text = UrlText.of(argument, bound.keys(), file);
    if (text.hasKey()) {
      return bound.zero() == Special.INFINITE && text.saysZero() ? null : Certainty.YES;
    }
    Value value = values.get(bound.parameter());
    if (!value.objects().isEmpty()) {
      boolean everywhere = true;
      for (Tracked map : value.objects()) {
        Standing standing = state.standing(map);
        everywhere &= hasKey(standing.keys(), bound);
        if (standing.escaped() && bound.assumed()) {
          return Certainty.UNKNOWN;
        }
      }
      return everywhere ? Certainty.YES : null;
    }
    if (text.isLocal()) {
      return Certainty.UNKNOWN;
    }
    boolean open = bound.assumed() || MOSTLY_A_FILE.matches(nameOf(argument));
    return text.isComplete() || !open ? null : Certainty.UNKNOWN;
  }

  /** Whether the time is among the properties, and is one that ends. */
  private static boolean hasKey(Set<String> keys, Bound bound) {
    for (String key : bound.keys()) {
      if (keys.contains(key)) {
        return bound.zero() != Special.INFINITE || !keys.contains(key + "=0");
      }
    }
    return false;
  }

  private static String nameOf(ExpressionTree argument) {
    VarSymbol variable = Symbols.variable(argument);
    return variable == null ? Symbols.calledName(argument) : variable.name.toString();
  }
}
