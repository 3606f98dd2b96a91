package dev.fairlead.checks.times;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.annotations.TimeUnitOf;
import dev.fairlead.checks.FileAnalysis;
import dev.fairlead.checks.Hint;
import dev.fairlead.checks.SourceCall;
import dev.fairlead.checks.code.Constants;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.code.TimeName;
import dev.fairlead.checks.vocabulary.Bound;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The lengths of time that the calls of a file are given: bounds that the vocabulary knows, numbers
 * beside a {@code TimeUnit}, and arguments whose parameter has a unit in its name.
 */
public final class TimeArguments {
  /** The lengths of time in the file, in the order of the source. */
  public static final FileAnalysis<ImmutableList<TimeArgument>> ALL =
      file ->
          file.result(TimeArguments.ARE_IN)
              ? of(file.subjects().callsGivenTime())
              : ImmutableList.of();

  /** Whether any call of the file is given a length of time. */
  static final FileAnalysis<Boolean> ARE_IN =
      file ->
          file.subjects().calls(facts -> !facts.bounds().isEmpty())
              || file.subjects().callsUnknown(Hint.TAKES_TIME);

  private final ImmutableList.Builder<TimeArgument> found = ImmutableList.builder();

  private TimeArguments() {}

  private static ImmutableList<TimeArgument> of(List<SourceCall> calls) {
    TimeArguments arguments = new TimeArguments();
    for (SourceCall call : calls) {
      arguments.note(call);
    }
    return arguments.found.build();
  }

  /** The parameter, where its declaration with its name is in the compilation, or null. */
  public static VarSymbol declaredParameter(MethodSymbol method, int index) {
    List<VarSymbol> parameters = method.params;
    return parameters != null
            && index < parameters.size()
            && method.enclClass().outermostClass().sourcefile != null
        ? parameters.get(index)
        : null;
  }

  /** The argument of {@code call} that is the time of {@code bound}, or null. */
  static ExpressionTree time(Bound bound, List<? extends ExpressionTree> arguments) {
    if (bound.parameter() >= 0) {
      return bound.keys().isEmpty() && bound.parameter() < arguments.size()
          ? arguments.get(bound.parameter())
          : null;
    }
    if (!bound.keys().isEmpty()) {
      return arguments.size() == 2
              && bound.keys().stream().anyMatch(key -> Constants.isKey(arguments.get(0), key))
          ? arguments.get(1)
          : null;
    }
    for (ExpressionTree argument : arguments) {
      Type type = Symbols.type(argument);
      if (arguments.size() == 1
          || TimeExpressions.isNumber(type)
          || TimeExpressions.isDuration(type)) {
        return argument;
      }
    }
    return null;
  }

  private void note(SourceCall site) {
    List<? extends ExpressionTree> arguments = site.arguments();
    if (arguments.isEmpty()) {
      return;
    }
    ExpressionTree call = site.tree();
    MethodSymbol method = site.method();
    Tree within = site.within();
    boolean bounded = false;
    for (Bound bound : site.facts().bounds()) {
      ExpressionTree time = time(bound, arguments);
      if (time != null) {
        bounded = true;
        ExpressionTree beside = unitBeside(time, arguments);
        found.add(
            new TimeArgument(call, method, time, unit(bound, time, beside), beside, bound, within));
      }
    }
    if (!bounded) {
      noteUnknown(call, method, arguments, within);
    }
  }

  private void noteUnknown(
      ExpressionTree call,
      MethodSymbol method,
      List<? extends ExpressionTree> arguments,
      Tree within) {
    TimeUnit source =
        call instanceof MethodInvocationTree invocation
            ? TimeExpressions.conversionSource(invocation)
            : null;
    for (int i = 0; i < arguments.size(); i++) {
      ExpressionTree time = arguments.get(i);
      if (!TimeExpressions.isNumber(Symbols.type(time))) {
        continue;
      }
      ExpressionTree beside = unitBeside(time, arguments);
      TimeUnit unit =
          beside != null
              ? TimeExpressions.constant(beside)
              : source != null ? source : parameterUnit(method, i);
      if (unit != null) {
        found.add(new TimeArgument(call, method, time, unit, beside, null, within));
      }
    }
  }

  private static ExpressionTree unitBeside(
      ExpressionTree time, List<? extends ExpressionTree> arguments) {
    int next = arguments.indexOf(time) + 1;
    return next < arguments.size()
            && TimeExpressions.isNumber(Symbols.type(time))
            && TimeExpressions.isUnit(Symbols.type(arguments.get(next)))
        ? arguments.get(next)
        : null;
  }

  private static TimeUnit unit(Bound bound, ExpressionTree time, ExpressionTree beside) {
    if (!TimeExpressions.isNumber(Symbols.type(time))) {
      return null;
    }
    if (bound.unit() == TimeUnitOf.INFERRED) {
      return beside == null ? TimeUnit.MILLISECONDS : TimeExpressions.constant(beside);
    }
    return switch (bound.unit()) {
      case NANOS -> TimeUnit.NANOSECONDS;
      case MICROS -> TimeUnit.MICROSECONDS;
      case SECONDS -> TimeUnit.SECONDS;
      case MINUTES -> TimeUnit.MINUTES;
      default -> TimeUnit.MILLISECONDS;
    };
  }

  private static TimeUnit parameterUnit(MethodSymbol method, int index) {
    VarSymbol parameter = method == null ? null : declaredParameter(method, index);
    return parameter != null && TimeExpressions.isNumber(parameter.type)
        ? TimeName.of(parameter.name).unit()
        : null;
  }
}
