package dev.fairlead.checks.blocking;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import dev.fairlead.checks.Analyses;
import dev.fairlead.checks.FairleadCheck;
import dev.fairlead.checks.Finding;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.concurrency.SelfWaits;
import dev.fairlead.checks.concurrency.SelfWaits.SelfWait;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;

/**
 * A {@link BugChecker} that flags tasks which wait for tasks of the same bounded pool.
 *
 * <p>As soon as every thread of the pool has such a task, none is left to run what they wait for:
 * at the first one where there is one thread, which is an error, and under load where there are
 * more.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Keep a task from waiting for its own pool",
    severity = WARNING,
    linkType = CUSTOM,
    link = FairleadCheck.DOCS + "blocking/PoolSelfDeadlock.md")
public final class PoolSelfDeadlock extends FairleadCheck {
  private static final long serialVersionUID = 1L;

  /** For the service loader, which asks only for the class. */
  public PoolSelfDeadlock() {
    this(null);
  }

  /** A check on the results of {@code analyses}. */
  @Inject
  public PoolSelfDeadlock(Analyses analyses) {
    super(analyses);
  }

  @Override
  protected List<Finding> findings(SourceFile file) {
    List<Finding> findings = new ArrayList<>();
    for (SelfWait wait : file.result(SelfWaits.ALL)) {
      findings.add(finding(wait));
    }
    return findings;
  }

  private static Finding finding(SelfWait wait) {
    Finding finding =
        Finding.of(wait.waiting(), message(wait))
            .with(wait.started(), "this gives the same pool what is waited for");
    return wait.oneThread() ? finding.inEveryRun() : finding;
  }

  private static String message(SelfWait wait) {
    return String.format(
        "A task of %s waits here for what %s gives to %s as well: once every thread of the pool"
            + " waits like this, none is left to run it, and the pool stands still %s. Run the inner"
            + " work on a pool of its own, or continue when it ends instead of waiting.",
        wait.executor().name,
        Symbols.calledName(wait.started()),
        wait.executor().name,
        wait.bounded() ? "until the wait gives up" : "for ever");
  }
}
