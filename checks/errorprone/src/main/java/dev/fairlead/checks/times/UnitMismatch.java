package dev.fairlead.checks.times;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import dev.fairlead.checks.code.Constants;
import dev.fairlead.checks.code.Symbols;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * A number whose name states another unit than the one in which a call takes it.
 *
 * @param argument the number and the call
 * @param said the unit that the name states
 */
public record UnitMismatch(TimeArgument argument, TimeUnit said) {
  private static final Duration SHORTEST = Duration.ofMillis(100);
  private static final Duration LONGEST = Duration.ofMinutes(30);

  /** The mismatches among {@code arguments}. */
  public static ImmutableList<UnitMismatch> in(ImmutableList<TimeArgument> arguments) {
    ImmutableList.Builder<UnitMismatch> found = ImmutableList.builder();
    for (TimeArgument argument : arguments) {
      TimeUnit said = argument.unit() == null ? null : TimeExpressions.unitOf(argument.time());
      boolean isBound = argument.bound() != null || TimeExpressions.isBound(argument.time());
      if (said != null && said != argument.unit() && isBound && !isMisnamed(argument, said)) {
        found.add(new UnitMismatch(argument, said));
      }
    }
    return found.build();
  }

  /** Whether the value says that the name is wrong: it is a usual bound only in the unit taken. */
  private static boolean isMisnamed(TimeArgument argument, TimeUnit said) {
    Long value = Constants.number(argument.time());
    return value != null
        && said.toMillis(value) > LONGEST.toMillis()
        && argument.unit().toMillis(value) >= SHORTEST.toMillis()
        && argument.unit().toMillis(value) <= LONGEST.toMillis();
  }

  /** What becomes of the time. */
  public String consequence() {
    long more = said.convert(1, argument.unit());
    return more > 1
        ? more + " times as long as meant"
        : "a " + argument.unit().convert(1, said) + "th of what is meant";
  }

  /** The other constant of {@code TimeUnit}, another factory, or a conversion. */
  public SuggestedFix fix(VisitorState state) {
    SuggestedFix.Builder fix = SuggestedFix.builder();
    ExpressionTree unit = argument.unitArgument();
    if (unit != null) {
      return fix.replace(unit, constant(fix)).build();
    }
    if (argument.call() instanceof MethodInvocationTree call
        && TimeExpressions.conversionSource(call) != null) {
      ExpressionTree receiver = Symbols.receiver(call);
      if (TimeExpressions.isUnit(Symbols.type(receiver))) {
        return fix.replace(receiver, constant(fix)).build();
      }
      String rest = "(" + state.getSourceForNode(argument.time()) + ")";
      String target = state.getSourceForNode(receiver);
      return said == TimeUnit.MICROSECONDS
          ? SuggestedFix.emptyFix()
          : fix.replace(call, target + ".of" + name(said) + rest).build();
    }
    Type type = Symbols.type(argument.time());
    String narrowed = type.hasTag(TypeTag.LONG) ? "" : "(int) ";
    String text = state.getSourceForNode(argument.time());
    return fix.replace(
            argument.time(),
            narrowed + constant(fix) + ".to" + name(argument.unit()) + "(" + text + ")")
        .build();
  }

  private String constant(SuggestedFix.Builder fix) {
    fix.addImport("java.util.concurrent.TimeUnit");
    return "TimeUnit." + said;
  }

  /** The unit as methods of the JDK abbreviate it. */
  static String name(TimeUnit unit) {
    return switch (unit) {
      case NANOSECONDS -> "Nanos";
      case MICROSECONDS -> "Micros";
      case MILLISECONDS -> "Millis";
      case SECONDS -> "Seconds";
      case MINUTES -> "Minutes";
      case HOURS -> "Hours";
      case DAYS -> "Days";
    };
  }
}
