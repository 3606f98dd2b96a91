package dev.fairlead.checks.fanout;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.source.tree.ExpressionTree;
import dev.fairlead.checks.Analyses;
import dev.fairlead.checks.FairleadCheck;
import dev.fairlead.checks.Finding;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.concurrency.Merges;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;

/**
 * A {@link BugChecker} that flags reactive merging of requests without a concurrency argument.
 *
 * <p>The library's default is made for work in memory: hundreds at a time, or no limit at all. A
 * peer and its connection pool have fewer places.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Say how many requests a flatMap may have under way",
    severity = WARNING,
    linkType = CUSTOM,
    link = FairleadCheck.DOCS + "fanout/UnboundedFlatMap.md")
public final class UnboundedFlatMap extends FairleadCheck {
  private static final long serialVersionUID = 1L;

  /** For the service loader, which asks only for the class. */
  public UnboundedFlatMap() {
    this(null);
  }

  /** A check on the results of {@code analyses}. */
  @Inject
  public UnboundedFlatMap(Analyses analyses) {
    super(analyses);
  }

  @Override
  protected List<Finding> findings(SourceFile file) {
    List<Finding> findings = new ArrayList<>();
    for (ExpressionTree call : file.result(Merges.UNLIMITED)) {
      Finding finding = Finding.of(call, message(call));
      findings.add(
          (Merges.isOverCollection(call) ? finding : finding.ofChoice())
              .fixedBy(() -> ConcurrencyFix.of(call, file), file));
    }
    return findings;
  }

  private static String message(ExpressionTree call) {
    return String.format(
        "%s makes a request for each element, and without a concurrency argument the library decides"
            + " how many are under way at once: 256 in Reactor, 128 in RxJava's Flowable, all of them"
            + " in its Observable. Give it a number that the peer and the connection pool can take.",
        Symbols.calledName(call));
  }
}
