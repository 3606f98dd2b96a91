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
import dev.fairlead.checks.concurrency.ThreadSupplies;
import dev.fairlead.checks.concurrency.ThreadSupply;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;

/**
 * A {@link BugChecker} that flags threads whose number follows the traffic.
 *
 * <p>A thread for each connection, a pool for each call or object, and a pool without a maximum
 * have as many threads as peers ask for. The process ends before the traffic does.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Give threads a number that traffic does not decide",
    severity = WARNING,
    linkType = CUSTOM,
    link = FairleadCheck.DOCS + "fanout/UnboundedThreads.md")
public final class UnboundedThreads extends FairleadCheck {
  private static final long serialVersionUID = 1L;

  /** For the service loader, which asks only for the class. */
  public UnboundedThreads() {
    this(null);
  }

  /** A check on the results of {@code analyses}. */
  @Inject
  public UnboundedThreads(Analyses analyses) {
    super(analyses);
  }

  @Override
  protected List<Finding> findings(SourceFile file) {
    List<Finding> findings = new ArrayList<>();
    for (ThreadSupply supply : file.result(ThreadSupplies.ALL)) {
      Finding finding = Finding.of(supply.where(), message(supply));
      findings.add(supply.shown() ? finding : finding.ofChoice());
    }
    return findings;
  }

  private static String message(ThreadSupply supply) {
    String name = supply.name();
    return switch (supply.reason()) {
      case PER_CONNECTION ->
          name
              + " starts a thread for each connection that a peer opens, and nothing limits how many"
              + " there are. Hand connections to a pool with a maximum.";
      case PER_MESSAGE ->
          name
              + " starts a thread for each message that a peer sends, and nothing limits how many"
              + " there are. Hand messages to a pool with a maximum and a bounded queue.";
      case POOL_PER_CALL_KEPT ->
          name
              + " is a pool for each call that nothing shuts down: its threads stay, and every call"
              + " adds more. Keep one pool for all calls.";
      case POOL_PER_CALL ->
          name
              + " is a pool for each call: as many calls as there are at a time, so many times its"
              + " threads. Keep one pool for all calls.";
      case POOL_PER_OBJECT ->
          name
              + " is a pool for each "
              + (supply.per().isEmpty() ? "object" : supply.per())
              + " that nothing shuts down: its threads outlive the object. Be given one pool, or shut"
              + " it down with the object.";
      case POOL_FOR_EACH ->
          name
              + " is a pool of its own for each "
              + supply.per()
              + ": as many as there are, so many times its threads. Be given one pool for all.";
      case NO_MAXIMUM ->
          name
              + " has no maximum, and every call may give it work: when the work gets slow, there is a"
              + " thread for each call. Give it a maximum number of threads and a bounded queue.";
    };
  }
}
