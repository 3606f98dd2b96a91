package dev.fairlead.checks.timeouts;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.joining;

import com.google.auto.service.AutoService;
import com.google.common.collect.ImmutableList;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.source.tree.NewClassTree;
import dev.fairlead.annotations.Phase;
import dev.fairlead.checks.Analyses;
import dev.fairlead.checks.FairleadCheck;
import dev.fairlead.checks.Finding;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.configuration.Configuration;
import dev.fairlead.checks.times.InfiniteBound;
import dev.fairlead.checks.times.RemainingTimes;
import dev.fairlead.checks.times.TimeArgument;
import dev.fairlead.checks.times.TimeArguments;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
  protected boolean sparesTools() {
    return true;
  }

  @Override
  protected List<Finding> findings(SourceFile file) {
    ImmutableList<InfiniteBound> bounds =
        InfiniteBound.in(file.result(TimeArguments.ALL), file.vocabulary(), file.configuration());
    List<Finding> findings = new ArrayList<>();
    for (InfiniteBound bound : bounds) {
      Finding finding = finding(bound, file);
      findings.add(bound.isForWhatComes() ? finding.ofChoice() : finding);
    }
    for (TimeArgument rest : RemainingTimes.in(file.result(TimeArguments.ALL))) {
      String message =
          String.format(
              "Nothing looks whether any of the time is left: once it is over, %s is zero, which"
                  + " means no bound to %s, or less. Stop when it is not positive.",
              file.state().getSourceForNode(rest.time()), name(rest));
      findings.add(Finding.of(rest.time(), message));
    }
    return findings;
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
          case LONG, SHORT -> limited(infinite, time, file.configuration());
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

  private static String limited(InfiniteBound bound, String time, Configuration accepted) {
    String phases = phases(bound.argument());
    boolean isLong = bound.kind() == InfiniteBound.Kind.LONG;
    Set<Phase> bounded = bound.argument().bound().phases();
    if (isLong && bounded.stream().noneMatch(accepted::limits)) {
      return String.format(
          "%s is longer than anybody waits: %s is as good as unbounded. Set a time after which the"
              + " caller still has use for the answer.",
          time, phases);
    }
    Stream<Duration> limits = bounded.stream().map(isLong ? accepted::longest : accepted::shortest);
    return String.format(
        "%s is %s for %s than this project accepts. Set a time of %s %s.",
        time,
        isLong ? "longer" : "shorter",
        phases,
        isLong ? "at most" : "at least",
        text(isLong ? limits.min(naturalOrder()) : limits.max(naturalOrder())));
  }

  private static String text(Optional<Duration> limit) {
    Duration time = limit.orElseThrow();
    return time.toMillisPart() == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
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
