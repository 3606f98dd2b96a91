package dev.fairlead.checks.fanout;

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
import dev.fairlead.checks.concurrency.OwnMachine;
import dev.fairlead.checks.concurrency.UnboundedQueues;
import dev.fairlead.checks.concurrency.UnboundedQueues.UnboundedQueueing;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;

/**
 * A {@link BugChecker} that flags queues without a capacity between the network and work that
 * waits.
 *
 * <p>Whenever the work is slower than peers are, the queue grows: what peers sent, and the
 * connections they wait on, fill the memory, and what is answered at last nobody waits for any
 * more.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Give a queue that the network fills a capacity",
    severity = WARNING,
    linkType = CUSTOM,
    link = FairleadCheck.DOCS + "fanout/UnboundedQueue.md")
public final class UnboundedQueue extends FairleadCheck {
  private static final long serialVersionUID = 1L;

  /** For the service loader, which asks only for the class. */
  public UnboundedQueue() {
    this(null);
  }

  /** A check on the results of {@code analyses}. */
  @Inject
  public UnboundedQueue(Analyses analyses) {
    super(analyses);
  }

  @Override
  protected List<Finding> findings(SourceFile file) {
    List<Finding> findings = new ArrayList<>();
    for (UnboundedQueueing queueing : file.result(UnboundedQueues.ALL)) {
      Finding finding =
          Finding.of(queueing.where(), message(queueing)).with(queueing.fed(), "this fills it");
      findings.add(
          (OwnMachine.isNamedIn(file.unit()) ? finding.ofChoice() : finding)
              .fixedBy(() -> CapacityFix.of(queueing, file), file));
    }
    return findings;
  }

  private static String message(UnboundedQueueing queueing) {
    return String.format(
        "%s has no capacity, and %s fills it as fast as peers send while the work behind it waits:"
            + " whenever they are faster, it grows until the memory is full. Give it a capacity, and"
            + " refuse or stop reading when it is full.",
        queueing.executor() ? "The queue of " + queueing.name() : queueing.name(),
        Symbols.calledName(queueing.fed()));
  }
}
