package dev.fairlead.typecheck.deadline;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import dev.fairlead.typecheck.vocabulary.Branches;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;
import org.checkerframework.javacutil.TypesUtils;

/** What the source says of the time that a call is given. */
final class TimeGiven {
  /** What a time does to its phases. */
  enum Effect {
    /** It bounds them. */
    BOUNDS,
    /** It leaves them as they are. */
    NOTHING,
    /** It takes the bound away. */
    UNBOUNDS
  }

  private static final Set<String> FACTORIES =
      Set.of(
          "of",
          "ofDays",
          "ofHours",
          "ofMinutes",
          "ofSeconds",
          "ofMillis",
          "ofMilliseconds",
          "ofNanos",
          "ofNanoseconds",
          "ofMicroseconds",
          "valueOf");
  private static final Set<String> NO_TIME = Set.of("ZERO", "DISABLED", "INFINITE", "FOREVER");

  private TimeGiven() {}

  /** The effect of a call that sets {@code bound}, which is not one of properties. */
  static Effect of(Bound bound, ExpressionTree call) {
    List<? extends ExpressionTree> arguments = arguments(call);
    ExpressionTree time =
        bound.parameter() < 0 ? time(arguments) : arguments.get(bound.parameter());
    return time == null ? Effect.BOUNDS : ofValue(bound, time);
  }

  /** The effect of a time: of what may be one of several, the worst. */
  static Effect ofValue(Bound bound, ExpressionTree time) {
    return constant(time) != null
        ? ofBranch(bound, time)
        : Branches.of(time).stream()
            .map(branch -> ofBranch(bound, branch))
            .max(Comparator.naturalOrder())
            .orElse(Effect.BOUNDS);
  }

  /** Whether a value given for a time is one that ends nothing. */
  static boolean isNone(ExpressionTree value) {
    Long amount = amount(value);
    return value.getKind() == Tree.Kind.NULL_LITERAL
        || amount != null
            && (amount <= 0 || amount == Long.MAX_VALUE || amount == Integer.MAX_VALUE);
  }

  private static Effect ofBranch(Bound bound, ExpressionTree time) {
    if (time.getKind() == Tree.Kind.NULL_LITERAL) {
      return meaning(bound.nullValue());
    }
    if (TypesUtils.isBooleanType(TreeUtils.typeOf(time))) {
      return Integer.valueOf(0).equals(constant(time)) ? Effect.BOUNDS : Effect.NOTHING;
    }
    Long amount = amount(time);
    if (amount == null) {
      return Effect.BOUNDS;
    }
    if (amount == Long.MAX_VALUE || amount == Integer.MAX_VALUE) {
      return Effect.UNBOUNDS;
    }
    return amount > 0 ? Effect.BOUNDS : meaning(amount == 0 ? bound.zero() : bound.negative());
  }

  static List<? extends ExpressionTree> arguments(ExpressionTree call) {
    return call instanceof NewClassTree creation
        ? creation.getArguments()
        : ((MethodInvocationTree) call).getArguments();
  }

  private static Effect meaning(String special) {
    return special.equals("INFINITE") || special.equals("DEFAULT")
        ? Effect.UNBOUNDS
        : Effect.BOUNDS;
  }

  private static ExpressionTree time(List<? extends ExpressionTree> arguments) {
    for (ExpressionTree argument : arguments) {
      TypeMirror type = TreeUtils.typeOf(argument);
      if (arguments.size() == 1
          || type != null && (TypesUtils.isNumeric(type) || type.toString().endsWith("Duration"))) {
        return argument;
      }
    }
    return null;
  }

  /** The amount of a number, of a length of time made of one, or of a constant that is none. */
  private static Long amount(ExpressionTree time) {
    if (constant(time) instanceof Number number) {
      return number.longValue();
    }
    ExpressionTree bare = bare(time);
    if (bare instanceof MethodInvocationTree call
        && FACTORIES.contains(TreeUtils.elementFromUse(call).getSimpleName().toString())
        && !call.getArguments().isEmpty()) {
      return constant(call.getArguments().get(0)) instanceof Number number
          ? (Long) number.longValue()
          : null;
    }
    Element named = TreeUtils.elementFromTree(bare);
    return named instanceof VariableElement
            && named.getModifiers().contains(Modifier.STATIC)
            && NO_TIME.contains(named.getSimpleName().toString())
        ? (Long) 0L
        : null;
  }

  /** The value of a constant expression, as javac has it; null of any other. */
  static Object constant(ExpressionTree expression) {
    ExpressionTree bare = bare(expression);
    return bare instanceof JCExpression typed && typed.type != null
        ? typed.type.constValue()
        : null;
  }

  private static ExpressionTree bare(ExpressionTree expression) {
    ExpressionTree bare = TreeUtils.withoutParens(expression);
    return bare instanceof TypeCastTree cast && !(constantCast(cast))
        ? bare(cast.getExpression())
        : bare;
  }

  private static boolean constantCast(TypeCastTree cast) {
    return cast instanceof JCExpression typed
        && typed.type != null
        && typed.type.constValue() != null;
  }
}
