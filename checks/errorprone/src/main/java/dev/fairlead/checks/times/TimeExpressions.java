package dev.fairlead.checks.times;

import com.google.common.collect.ImmutableMap;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import dev.fairlead.checks.code.Constants;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.code.TimeName;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Lengths of time as the source writes them: numbers with a unit, and durations. */
public final class TimeExpressions {
  private static final ImmutableMap<String, String> NUMBERS =
      ImmutableMap.of("Integer", "java.lang.Integer", "Long", "java.lang.Long");
  private static final ImmutableMap<String, String> DURATIONS =
      ImmutableMap.of("Duration", "java.time.Duration");
  private static final ImmutableMap<String, String> TIMES =
      ImmutableMap.<String, String>builder().putAll(NUMBERS).putAll(DURATIONS).buildOrThrow();
  private static final ImmutableMap<String, String> UNITS =
      ImmutableMap.of("TimeUnit", "java.util.concurrent.TimeUnit");

  private TimeExpressions() {}

  /** Whether it is a whole number, boxed or not. */
  public static boolean isNumber(Type type) {
    return type != null
        && (type.hasTag(TypeTag.INT) || type.hasTag(TypeTag.LONG) || isAny(type, NUMBERS));
  }

  /** Whether it is {@code java.time.Duration}. */
  public static boolean isDuration(Type type) {
    return type != null && isAny(type, DURATIONS);
  }

  /** Whether it is {@code java.util.concurrent.TimeUnit}. */
  public static boolean isUnit(Type type) {
    return type != null && isAny(type, UNITS);
  }

  /** Whether it is a whole number or a duration. */
  static boolean isTime(Type type) {
    return type != null
        && (type.hasTag(TypeTag.INT) || type.hasTag(TypeTag.LONG) || isAny(type, TIMES));
  }

  /** Most types differ in their simple name, which is the shorter of two that javac must decode. */
  private static boolean isAny(Type type, ImmutableMap<String, String> bySimpleName) {
    if (!type.hasTag(TypeTag.CLASS)) {
      return false;
    }
    String name = bySimpleName.get(type.tsym.name.toString());
    return name != null && type.tsym.flatName().contentEquals(name);
  }

  /** The constant of {@code TimeUnit} that the tree names, or null. */
  public static TimeUnit constant(Tree tree) {
    VarSymbol variable = Symbols.variable(tree);
    if (variable == null || !Symbols.isStatic(variable) || !isUnit(variable.type)) {
      return null;
    }
    for (TimeUnit unit : TimeUnit.values()) {
      if (variable.name.contentEquals(unit.name())) {
        return unit;
      }
    }
    return null;
  }

  /** The unit of a number, as far as code and names say it; null where they do not. */
  public static TimeUnit unitOf(Tree time) {
    Tree bare = Symbols.strip(time);
    if (bare instanceof MethodInvocationTree call) {
      return unitOfCall(call);
    }
    if (bare instanceof ConditionalExpressionTree choice) {
      TimeUnit one = unitOf(choice.getTrueExpression());
      return one == unitOf(choice.getFalseExpression()) ? one : null;
    }
    if (bare instanceof BinaryTree sum
        && (sum.getKind() == Tree.Kind.PLUS || sum.getKind() == Tree.Kind.MINUS)) {
      TimeUnit one = unitOf(sum.getLeftOperand());
      return one == unitOf(sum.getRightOperand()) ? one : null;
    }
    VarSymbol variable = Symbols.variable(bare);
    return variable == null || !isNumber(variable.type) ? null : TimeName.of(variable.name).unit();
  }

  /** Whether the value is a bound by its name, or by that of the getter that it comes from. */
  public static boolean isBound(Tree time) {
    Tree bare = Symbols.strip(time);
    VarSymbol variable = Symbols.variable(bare);
    return variable != null
        ? TimeName.of(variable.name).isBound()
        : bare instanceof MethodInvocationTree call
            && TimeName.of(Symbols.calledName(call)).isBound();
  }

  /** Whether the variable is a time that bounds something, by its name; false for null. */
  static boolean isBound(VarSymbol variable) {
    return variable != null && isTime(variable.type) && TimeName.of(variable.name).isBound();
  }

  private static TimeUnit unitOfCall(MethodInvocationTree call) {
    String name = Symbols.calledName(call);
    List<? extends ExpressionTree> arguments = call.getArguments();
    TimeUnit target = conversionTarget(call);
    if (target != null) {
      return target;
    }
    if ((name.equals("min") || name.equals("max")) && arguments.size() == 2) {
      TimeUnit one = unitOf(arguments.get(0));
      TimeUnit other = unitOf(arguments.get(1));
      return one == null ? other : other == null || one == other ? one : null;
    }
    if (!arguments.isEmpty()) {
      return null;
    }
    return TimeName.of(name).unit();
  }

  /** The unit into which a call of {@code TimeUnit} or {@code Duration} converts, or null. */
  static TimeUnit conversionTarget(MethodInvocationTree call) {
    ExpressionTree receiver = Symbols.receiver(call);
    Type type = receiver == null ? null : Symbols.type(receiver);
    if (isUnit(type)) {
      return Symbols.calledName(call).equals("convert")
          ? constant(receiver)
          : unitNamed(Symbols.calledName(call), "to");
    }
    return isDuration(type) ? unitNamed(Symbols.calledName(call), "to", "get") : null;
  }

  /** The unit in which a call of {@code TimeUnit} or {@code Duration} takes its number, or null. */
  static TimeUnit conversionSource(MethodInvocationTree call) {
    ExpressionTree receiver = Symbols.receiver(call);
    Type type = receiver == null ? null : Symbols.type(receiver);
    if (isUnit(type) && call.getArguments().size() == 1) {
      return constant(receiver);
    }
    return isDuration(type) && Symbols.isTypeName(receiver)
        ? unitNamed(Symbols.calledName(call), "of")
        : null;
  }

  private static TimeUnit unitNamed(String method, String... prefixes) {
    for (String prefix : prefixes) {
      if (method.startsWith(prefix)) {
        TimeUnit unit = TimeName.of(method.substring(prefix.length())).unit();
        return unit == null && method.equals(prefix + "Days") ? TimeUnit.DAYS : unit;
      }
    }
    return null;
  }

  /** The length of a constant number or duration, in nanoseconds; null where it is none. */
  public static Long nanos(Tree time, TimeUnit unit) {
    Tree bare = Symbols.strip(time);
    Long number = Constants.number(bare);
    if (number != null) {
      return unit == null ? null : (Long) unit.toNanos(number);
    }
    if (bare instanceof MethodInvocationTree call && call.getArguments().size() == 1) {
      TimeUnit source = conversionSource(call);
      Long given = Constants.number(Symbols.strip(call.getArguments().get(0)));
      if (source != null && given != null) {
        TimeUnit target = conversionTarget(call);
        return target == null
            ? (Long) source.toNanos(given)
            : unit == null ? null : (Long) unit.toNanos(target.convert(given, source));
      }
    }
    return null;
  }
}
