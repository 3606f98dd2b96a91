package dev.fairlead.checks.times;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import dev.fairlead.annotations.Phase;
import dev.fairlead.annotations.Special;
import dev.fairlead.annotations.WaitsFor;
import dev.fairlead.checks.code.Constants;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.configuration.Configuration;
import dev.fairlead.checks.vocabulary.Bound;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.lang.model.element.ElementKind;

/**
 * A bound that is set and bounds nothing.
 *
 * @param argument the time and the call
 * @param kind why it bounds nothing
 */
public record InfiniteBound(TimeArgument argument, Kind kind) {
  /** Why a bound is none. */
  public enum Kind {
    /** It is a value that means no bound. */
    SPECIAL,
    /** It is longer than anybody waits, or than the user accepts. */
    LONG,
    /** It is shorter than the user accepts. */
    SHORT,
    /** It is a time that becomes zero on its way to the call. */
    TRUNCATED,
    /** A short time would become zero on its way to the call. */
    MAY_TRUNCATE
  }

  private static final NamePattern RECEIVES = new NamePattern("poll|receive");

  /** The bounds among {@code arguments} that are none. */
  public static ImmutableList<InfiniteBound> in(
      ImmutableList<TimeArgument> arguments, Vocabulary vocabulary, Configuration configuration) {
    ImmutableList.Builder<InfiniteBound> found = ImmutableList.builder();
    for (TimeArgument argument : arguments) {
      if (argument.bound() != null && !isWaitForThread(argument, vocabulary)) {
        Optional<Kind> kind = kind(argument, configuration);
        if (kind.isPresent()
            && !isIntended(kind.get(), argument)
            && (kind.get() == Kind.TRUNCATED || !isReplaced(argument, arguments, configuration))) {
          found.add(new InfiniteBound(argument, kind.get()));
        }
      }
    }
    return found.build();
  }

  /** Whether the call asks a source that may be idle for what comes next, not for an answer. */
  public boolean isForWhatComes() {
    return kind == Kind.LONG && RECEIVES.matches(Symbols.calledName(argument.call()));
  }

  private static boolean isIntended(Kind kind, TimeArgument argument) {
    return switch (kind) {
      case SPECIAL -> !isOnOwnObject(argument);
      case LONG -> isUntimedForm(argument);
      default -> false;
    };
  }

  /**
   * Whether the code has the object to itself. On one from elsewhere, a parameter or a field, it
   * takes back what others have set, and means to.
   */
  private static boolean isOnOwnObject(TimeArgument argument) {
    if (argument.within() instanceof MethodTree method
        && method.getName().contentEquals(Symbols.calledName(argument.call()))) {
      return false;
    }
    if (argument.call() instanceof NewClassTree) {
      return true;
    }
    ExpressionTree target = Symbols.receiver(argument.call());
    while (target instanceof MethodInvocationTree call) {
      if (Symbols.receiver(call) == null) {
        return true;
      }
      target = Symbols.receiver(call);
    }
    VarSymbol variable = target == null ? null : Symbols.variable(target);
    return variable != null && variable.getKind() == ElementKind.LOCAL_VARIABLE
        || target instanceof NewClassTree
        || target != null && Symbols.isTypeName(target);
  }

  /** Whether a method that takes no time passes on to its timed form: its callers chose it. */
  private static boolean isUntimedForm(TimeArgument argument) {
    return argument.within() instanceof MethodTree method
        && Symbols.receiver(argument.call()) == null
        && method.getName().contentEquals(Symbols.calledName(argument.call()));
  }

  /** Waits for other threads are a matter of their own. */
  private static boolean isWaitForThread(TimeArgument argument, Vocabulary vocabulary) {
    Set<WaitsFor> waits = vocabulary.of(argument.method()).blocking();
    return !waits.isEmpty() && !waits.contains(WaitsFor.NETWORK);
  }

  private static Optional<Kind> kind(TimeArgument argument, Configuration configuration) {
    Bound bound = argument.bound();
    ExpressionTree time = argument.time();
    if (Constants.isNull(time)) {
      return bound.nullValue() == Special.INFINITE ? Optional.of(Kind.SPECIAL) : Optional.empty();
    }
    boolean zeroIsInfinite = bound.zero() == Special.INFINITE;
    Long nanos = TimeExpressions.nanos(time, argument.unit());
    if (nanos == null) {
      Long amount = Constants.amount(time);
      if (amount != null && amount == 0) {
        return zeroIsInfinite ? Optional.of(Kind.SPECIAL) : Optional.empty();
      }
      return zeroIsInfinite && isCoarsened(Symbols.strip(time))
          ? Optional.of(Kind.MAY_TRUNCATE)
          : Optional.empty();
    }
    if (nanos == 0) {
      return !zeroIsInfinite
          ? Optional.empty()
          : Optional.of(isZero(time) ? Kind.SPECIAL : Kind.TRUNCATED);
    }
    if (nanos < 0) {
      return bound.negative() == Special.INFINITE ? Optional.of(Kind.SPECIAL) : Optional.empty();
    }
    Duration given = Duration.ofNanos(nanos);
    for (Phase phase : bound.phases()) {
      if (given.compareTo(configuration.longest(phase)) > 0) {
        return Optional.of(Kind.LONG);
      }
    }
    for (Phase phase : bound.phases()) {
      if (given.compareTo(configuration.shortest(phase)) < 0) {
        return Optional.of(Kind.SHORT);
      }
    }
    return Optional.empty();
  }

  /** Whether the time is zero as it stands. */
  private static boolean isZero(ExpressionTree time) {
    Tree bare = Symbols.strip(time);
    if (bare instanceof BinaryTree) {
      return false;
    }
    if (bare instanceof MethodInvocationTree call && !call.getArguments().isEmpty()) {
      Long given = Constants.number(Symbols.strip(call.getArguments().get(0)));
      return given == null || given == 0;
    }
    return true;
  }

  /** Whether a number in a small unit is turned into one in a larger unit. */
  private static boolean isCoarsened(Tree time) {
    if (time instanceof MethodInvocationTree call && call.getArguments().size() == 1) {
      TimeUnit source = TimeExpressions.conversionSource(call);
      TimeUnit target = TimeExpressions.conversionTarget(call);
      return source != null && target != null && source.compareTo(target) < 0;
    }
    if (time instanceof BinaryTree division && division.getKind() == Tree.Kind.DIVIDE) {
      Long divisor = Constants.number(division.getRightOperand());
      return divisor != null
          && divisor >= 1000
          && TimeExpressions.unitOf(division.getLeftOperand()) != null;
    }
    return false;
  }

  /** Whether the same code sets the phase, on an object of the same type, to another value. */
  private static boolean isReplaced(
      TimeArgument one, ImmutableList<TimeArgument> arguments, Configuration configuration) {
    return arguments.stream()
        .anyMatch(
            other ->
                other.bound() != null
                    && other.within() == one.within()
                    && (other.call() != one.call() || other.time() != one.time())
                    && other.method().owner == one.method().owner
                    && !Sets.intersection(other.bound().covers(), one.bound().phases()).isEmpty()
                    && kind(other, configuration).isEmpty());
  }

  /** At least one of the larger unit; empty where another value has to be chosen. */
  public SuggestedFix fix(VisitorState state) {
    if (kind != Kind.MAY_TRUNCATE) {
      return SuggestedFix.emptyFix();
    }
    Tree bare = Symbols.strip(argument.time());
    Type type = Symbols.type(bare);
    String one = type != null && type.hasTag(TypeTag.LONG) ? "1L" : "1";
    return SuggestedFix.replace(
        bare, "Math.max(" + one + ", " + state.getSourceForNode(bare) + ")");
  }
}
