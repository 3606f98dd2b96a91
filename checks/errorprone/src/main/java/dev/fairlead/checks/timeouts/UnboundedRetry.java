package dev.fairlead.checks.timeouts;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import dev.fairlead.checks.Analyses;
import dev.fairlead.checks.FairleadCheck;
import dev.fairlead.checks.Finding;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.retries.UnboundedLoop;
import dev.fairlead.checks.retries.UnboundedLoops;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;

/**
 * A {@link BugChecker} that flags loops which try again without limit.
 *
 * <p>While the peer is gone, such a loop keeps its thread and often a processor, and its calls are
 * the load under which the peer comes back and falls again.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Limit how often, or how long, a call is tried again",
    severity = WARNING,
    linkType = CUSTOM,
    link = FairleadCheck.DOCS + "timeouts/UnboundedRetry.md")
public final class UnboundedRetry extends FairleadCheck {
  private static final long serialVersionUID = 1L;

  /** For the service loader, which asks only for the class. */
  public UnboundedRetry() {
    this(null);
  }

  /** A check on the results of {@code analyses}. */
  @Inject
  public UnboundedRetry(Analyses analyses) {
    super(analyses);
  }

  @Override
  protected boolean sparesTools() {
    return true;
  }

  @Override
  protected List<Finding> findings(SourceFile file) {
    List<Finding> findings = new ArrayList<>();
    for (UnboundedLoop loop : file.result(UnboundedLoops.ALL)) {
      Finding finding = Finding.of(loop.loop(), message(loop));
      findings.add(loop.fault().mayBeMeant() ? finding.ofChoice() : finding);
    }
    return findings;
  }

  private static String message(UnboundedLoop loop) {
    String text =
        switch (loop.fault()) {
          case COUNTER_STANDS_STILL ->
              "Nothing in this loop changes %s, which its condition compares with a limit: it goes on"
                  + " for ever. Count each attempt.";
          case RETRIES_AT_ONCE ->
              "This loop makes %s again at once whenever it fails: while the peer is gone it keeps the"
                  + " thread and a processor, without end. Limit the attempts, or give them a deadline,"
                  + " and pause between them.";
          case RETRIES_FOR_EVER ->
              "This loop makes %s again whenever it fails: while the peer is gone it keeps the thread,"
                  + " without end. Limit the attempts, or give them a deadline.";
          case RETRIES_BY_RECURSION ->
              "This begins the method anew whenever %s fails: while the peer is gone that goes on until"
                  + " the stack overflows. Try again in a loop, and limit the attempts.";
          case POLLS_FOR_EVER ->
              "This loop asks %s again and again until the answer is the one it waits for, which may"
                  + " never come. Limit the attempts, or give them a deadline.";
          case REPEATS_GIVEN_TIME ->
              "This loop waits for %s, and again, until its condition changes: the time bounds one"
                  + " round, and the thread waits for ever. Give up when the time is over.";
          case REPEATS_TIMED_WAIT ->
              "This loop repeats %s until it succeeds, so that its time bounds nothing: the thread waits"
                  + " for ever. Give up, or end what is waited for, when the time is over.";
        };
    return String.format(text, loop.subject());
  }
}
