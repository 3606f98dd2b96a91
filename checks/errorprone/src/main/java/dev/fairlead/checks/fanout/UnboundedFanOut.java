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
import dev.fairlead.checks.concurrency.CombinedWork;
import dev.fairlead.checks.concurrency.CombinedWork.Combination;
import dev.fairlead.checks.concurrency.FanOuts;
import dev.fairlead.checks.concurrency.FanOuts.FanOut;
import dev.fairlead.checks.concurrency.UnawaitedRequests;
import dev.fairlead.checks.concurrency.UnawaitedRequests.UnawaitedRequest;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;

/**
 * A {@link BugChecker} that flags a task or asynchronous request per element, with no limit.
 *
 * <p>The number of sockets, threads and pending requests is then whatever the data says. A
 * semaphore acquired inside the task does not help: the task exists by then.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Limit concurrent work before it is started",
    severity = WARNING,
    linkType = CUSTOM,
    link = FairleadCheck.DOCS + "fanout/UnboundedFanOut.md")
public final class UnboundedFanOut extends FairleadCheck {
  private static final long serialVersionUID = 1L;

  /** For the service loader, which asks only for the class. */
  public UnboundedFanOut() {
    this(null);
  }

  /** A check on the results of {@code analyses}. */
  @Inject
  public UnboundedFanOut(Analyses analyses) {
    super(analyses);
  }

  @Override
  protected List<Finding> findings(SourceFile file) {
    List<Finding> findings = new ArrayList<>();
    for (FanOut perElement : file.result(FanOuts.UNLIMITED)) {
      Finding finding =
          Finding.of(perElement.call(), message(perElement))
              .with(perElement.repetition(), "this repeats it for each element");
      findings.add(perElement.shown() ? finding : finding.ofChoice());
    }
    for (Combination together : file.result(CombinedWork.UNLIMITED)) {
      Finding finding =
          Finding.of(together.call(), message(together)).with(together.work(), "this begins it");
      findings.add(together.inLoops() ? finding.ofChoice() : finding);
    }
    for (UnawaitedRequest perCall : file.result(UnawaitedRequests.ALL)) {
      findings.add(Finding.of(perCall.fork().call(), message(perCall)));
    }
    return findings;
  }

  private static String message(UnawaitedRequest request) {
    return String.format(
        "%s starts a request whenever %s is called, and its result is dropped: nobody knows how many"
            + " are under way, and a slow peer makes them pile up. Acquire a permit before the start"
            + " and release it when the result is there, and refuse when there is none.",
        Symbols.calledName(request.fork().call()), request.method().name);
  }

  private static String message(Combination together) {
    return String.format(
        "%s combines what %s has begun for each element of one collection after another, and nothing"
            + " limits how many run at once: as much data as there is becomes as many requests."
            + " Begin the next when an earlier one has ended, or use FanOut with a limit.",
        Symbols.calledName(together.call()), Symbols.calledName(together.work()));
  }

  private static String message(FanOut fanOut) {
    String runner =
        fanOut.executor() == null ? "" : " on an executor that starts a thread for each";
    return String.format(
        "%s starts one piece of work for each element%s and nothing limits how many run at once: as"
            + " much data as there is becomes as many connections or threads. Acquire a permit before"
            + " each start, or use FanOut with a limit.",
        Symbols.calledName(fanOut.call()), runner);
  }
}
