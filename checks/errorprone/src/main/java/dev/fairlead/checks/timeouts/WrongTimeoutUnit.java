package dev.fairlead.checks.timeouts;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.common.collect.Sets;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import dev.fairlead.checks.Analyses;
import dev.fairlead.checks.FairleadCheck;
import dev.fairlead.checks.Finding;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.times.PhaseMismatch;
import dev.fairlead.checks.times.ReplacedBounds;
import dev.fairlead.checks.times.TimeArgument;
import dev.fairlead.checks.times.TimeArguments;
import dev.fairlead.checks.times.UnitMismatch;
import dev.fairlead.checks.times.UnreadUnits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.inject.Inject;

/**
 * A {@link BugChecker} that flags lengths of time whose name and use disagree about the unit or the
 * phase.
 *
 * <p>A bound of 30 seconds taken as milliseconds fails calls that were fine; one of 30,000
 * milliseconds taken as seconds waits for eight hours.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Give a bound in the unit and to the phase that its name says",
    severity = WARNING,
    linkType = CUSTOM,
    link = FairleadCheck.DOCS + "timeouts/WrongTimeoutUnit.md")
public final class WrongTimeoutUnit extends FairleadCheck {
  private static final long serialVersionUID = 1L;

  /** For the service loader, which asks only for the class. */
  public WrongTimeoutUnit() {
    this(null);
  }

  /** A check on the results of {@code analyses}. */
  @Inject
  public WrongTimeoutUnit(Analyses analyses) {
    super(analyses);
  }

  @Override
  protected List<Finding> findings(SourceFile file) {
    List<Finding> findings = new ArrayList<>();
    for (UnitMismatch mismatch : UnitMismatch.in(file.result(TimeArguments.ALL))) {
      findings.add(finding(mismatch, file));
    }
    Set<Tree> reported = Sets.newIdentityHashSet();
    for (PhaseMismatch mismatch :
        PhaseMismatch.in(file.result(TimeArguments.ALL), file.vocabulary().boundingMethods())) {
      findings.add(finding(mismatch, file));
      reported.add(mismatch.argument().time());
    }
    for (ReplacedBounds replaced : ReplacedBounds.in(file)) {
      if (!reported.contains(replaced.time())) {
        findings.add(finding(replaced, file));
      }
    }
    for (UnreadUnits unread : UnreadUnits.in(file.subjects().methods())) {
      String message =
          String.format(
              "%s is never looked at, so whoever names another unit than is meant here waits for"
                  + " another time. Convert the number with it.",
              unread.unit().name);
      findings.add(Finding.of(unread.number(), message));
    }
    return findings;
  }

  private static Finding finding(UnitMismatch mismatch, SourceFile file) {
    TimeArgument argument = mismatch.argument();
    String said = mismatch.said().name().toLowerCase(Locale.ROOT);
    String message =
        String.format(
            "%s is in %s by its name, but %s takes it as %s: the bound is %s. Pass it in %4$s, or"
                + " say that it is in %2$s.",
            file.state().getSourceForNode(argument.time()),
            said,
            name(argument),
            argument.unit().name().toLowerCase(Locale.ROOT),
            mismatch.consequence());
    return Finding.of(argument.time(), message, mismatch.fix(file.state()));
  }

  private static Finding finding(PhaseMismatch mismatch, SourceFile file) {
    TimeArgument argument = mismatch.argument();
    String message =
        String.format(
            "%s is the bound of %s by its name, but %s bounds %s with it: %s.",
            file.state().getSourceForNode(argument.time()),
            mismatch.said().name().toLowerCase(Locale.ROOT),
            name(argument),
            mismatch.taken().name().toLowerCase(Locale.ROOT),
            mismatch.other() == null
                ? "nothing bounds what it is meant for. Give it to the setter of its phase"
                : "each phase needs its own. Pass " + mismatch.other().name);
    return Finding.of(argument.time(), message, mismatch.fix());
  }

  private static Finding finding(ReplacedBounds replaced, SourceFile file) {
    String message =
        String.format(
            "%s is the bound of %s by its name, but replaces that of %s, which has just been set:"
                + " what it is meant for keeps its default. Give it to the setter of its phase.",
            file.state().getSourceForNode(replaced.time()),
            replaced.said().name().toLowerCase(Locale.ROOT),
            replaced.taken().name().toLowerCase(Locale.ROOT));
    return Finding.of(replaced.time(), message);
  }

  private static String name(TimeArgument argument) {
    return argument.call() instanceof NewClassTree creation
        ? "new " + Symbols.name(Symbols.type(creation), "object")
        : Symbols.calledName(argument.call());
  }
}
