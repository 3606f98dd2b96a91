package dev.fairlead.checks.timeouts;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;
import static java.util.stream.Collectors.joining;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.source.tree.NewClassTree;
import dev.fairlead.checks.Analyses;
import dev.fairlead.checks.FairleadCheck;
import dev.fairlead.checks.Finding;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.times.InfiniteBound;
import dev.fairlead.checks.times.TimeArgument;
import dev.fairlead.checks.times.TimeArguments;
import java.util.List;
import java.util.Locale;
import javax.inject.Inject;

/**
 * A {@link BugChecker} that flags bounds whose value means that there is none.
 *
 * <p>Zero is "wait for ever" for most clients and "give up at once" for some; a time below a second
 * becomes zero when it is turned into whole seconds.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Set a bound to a time that ends",
    severity = WARNING,
    linkType = CUSTOM,
    link = FairleadCheck.DOCS + "timeouts/InfiniteTimeout.md")
public final class InfiniteTimeout extends FairleadCheck {
  private static final long serialVersionUID = 1L;

  /** For the service loader, which asks only for the class. */
  public InfiniteTimeout() {
    this(null);
  }

  /** A check on the results of {@code analyses}. */
  @Inject
  public InfiniteTimeout(Analyses analyses) {
    super(analyses);
  }

  @Override
  protected List<Finding> findings(SourceFile file) {
    return InfiniteBound.in(file.result(TimeArguments.ALL), file.vocabulary()).stream()
        .map(bound -> finding(bound, file))
        .toList();
  }

  private static Finding finding(InfiniteBound infinite, SourceFile file) {
    TimeArgument argument = infinite.argument();
    String time = file.state().getSourceForNode(argument.time());
    String message =
        switch (infinite.kind()) {
          case SPECIAL ->
              String.format(
                  "%s means no bound to %s: %s may wait for ever. Set a time that ends.",
                  time, name(argument), phases(argument));
          case LONG ->
              String.format(
                  "%s is longer than anybody waits: %s is as good as unbounded. Set a time after"
                      + " which the caller still has use for the answer.",
                  time, phases(argument));
          case TRUNCATED ->
              String.format(
                  "%s is zero in whole %s, which means no bound to %s: %s waits for ever. Round up.",
                  time, unit(argument), name(argument), phases(argument));
          case MAY_TRUNCATE ->
              String.format(
                  "%s cuts a time of less than one of the %s down to zero, which means no bound to"
                      + " %s: %s waits for ever. Round up.",
                  time, unit(argument), name(argument), phases(argument));
        };
    Finding finding = Finding.of(argument.time(), message, infinite.fix(file.state()));
    return infinite.kind() == InfiniteBound.Kind.TRUNCATED ? finding.inEveryRun() : finding;
  }

  private static String unit(TimeArgument argument) {
    return argument.unit() == null ? "units" : argument.unit().name().toLowerCase(Locale.ROOT);
  }

  private static String phases(TimeArgument argument) {
    return argument.bound().phases().stream()
        .map(phase -> phase.name().toLowerCase(Locale.ROOT))
        .collect(joining(" and "));
  }

  private static String name(TimeArgument argument) {
    return argument.call() instanceof NewClassTree creation
        ? "new " + Symbols.name(Symbols.type(creation), "object")
        : Symbols.calledName(argument.call());
  }
}
