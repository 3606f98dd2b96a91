package dev.fairlead.checks.bounds;

import com.google.errorprone.fixes.SuggestedFix;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.annotations.TimeUnitOf;
import dev.fairlead.checks.code.TimeName;
import dev.fairlead.checks.vocabulary.Bound;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A length of time as the source of a fix: in the unit that its place takes. */
public final class FixTime {
  private FixTime() {}

  /**
   * The argument, or the two, for the time at {@code index} of the method's parameters; empty where
   * the parameter takes no time that can be written, or {@code value} does not fit.
   *
   * @param bound what the vocabulary says of the parameter
   * @param value a variable to take in place of {@code time}, or null
   */
  static Optional<String> argument(
      MethodSymbol method,
      int index,
      Bound bound,
      Duration time,
      VarSymbol value,
      SuggestedFix.Builder fix) {
    List<Type> parameters = method.type.getParameterTypes();
    Type parameter = parameters.get(index);
    if (isDuration(parameter)) {
      return value == null
          ? Optional.of(duration(time, fix))
          : Optional.of(value.name.toString()).filter(name -> isDuration(value.type));
    }
    if (!parameter.isNumeric()) {
      return Optional.empty();
    }
    boolean besideUnit = takesUnit(method, index);
    TimeUnit unit = besideUnit ? unitOf(value) : unit(bound.unit());
    if (value != null && !fits(value, unit, parameter)) {
      return Optional.empty();
    }
    String number = value == null ? literal(inWhole(unit, time)) : value.name.toString();
    if (!besideUnit) {
      return Optional.of(number);
    }
    fix.addImport("java.util.concurrent.TimeUnit");
    return Optional.of(number + ", TimeUnit." + unit.name());
  }

  /** Whether the parameter behind the one at {@code index} is the unit of its number. */
  static boolean takesUnit(MethodSymbol method, int index) {
    List<Type> parameters = method.type.getParameterTypes();
    return index + 1 < parameters.size()
        && isNamed(parameters.get(index + 1), "java.util.concurrent.TimeUnit");
  }

  /** The time in whole units, as much as it or more: never zero. */
  public static long inWhole(TimeUnit unit, Duration time) {
    long whole = unit.convert(time);
    return Duration.of(whole, unit.toChronoUnit()).compareTo(time) < 0 ? whole + 1 : whole;
  }

  private static String literal(long number) {
    return number == (int) number ? String.valueOf(number) : number + "L";
  }

  /** The unit that a bare number has. */
  public static TimeUnit unit(TimeUnitOf unit) {
    return switch (unit) {
      case NANOS -> TimeUnit.NANOSECONDS;
      case MICROS -> TimeUnit.MICROSECONDS;
      case INFERRED, MILLIS -> TimeUnit.MILLISECONDS;
      case SECONDS -> TimeUnit.SECONDS;
      case MINUTES -> TimeUnit.MINUTES;
    };
  }

  private static String duration(Duration time, SuggestedFix.Builder fix) {
    fix.addImport("java.time.Duration");
    return time.toMillisPart() == 0
        ? "Duration.ofSeconds(" + time.toSeconds() + ")"
        : "Duration.ofMillis(" + inWhole(TimeUnit.MILLISECONDS, time) + ")";
  }

  private static TimeUnit unitOf(VarSymbol value) {
    TimeUnit named = value == null ? null : TimeName.of(value.name).unit();
    return named == null ? TimeUnit.MILLISECONDS : named;
  }

  /** A number whose name does not say its unit is taken for milliseconds, as most are. */
  private static boolean fits(VarSymbol value, TimeUnit unit, Type parameter) {
    TimeUnit named = TimeName.of(value.name).unit();
    return value.type.isPrimitive()
        && value.type.isNumeric()
        && parameter.isPrimitive()
        && value.type.getTag().isSubRangeOf(parameter.getTag())
        && unit == (named == null ? TimeUnit.MILLISECONDS : named);
  }

  private static boolean isDuration(Type type) {
    return isNamed(type, "java.time.Duration");
  }

  private static boolean isNamed(Type type, String name) {
    return type.tsym != null && type.tsym.flatName().contentEquals(name);
  }
}
