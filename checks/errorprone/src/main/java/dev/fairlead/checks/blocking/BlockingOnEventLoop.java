package dev.fairlead.checks.blocking;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.source.tree.Tree;
import dev.fairlead.checks.Analyses;
import dev.fairlead.checks.FairleadCheck;
import dev.fairlead.checks.Finding;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.contexts.ContextScan;
import dev.fairlead.checks.contexts.Place;
import dev.fairlead.checks.contexts.PlacedCode;
import dev.fairlead.checks.effects.WaitPath;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;

/**
 * A {@link BugChecker} that flags code which waits on an event loop.
 *
 * <p>The loop serves every connection that is assigned to it. While it waits for one answer it
 * delivers none, and if the answer comes through the same loop it waits for ever.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Keep an event loop from waiting",
    severity = WARNING,
    linkType = CUSTOM,
    link = FairleadCheck.DOCS + "blocking/BlockingOnEventLoop.md")
public final class BlockingOnEventLoop extends FairleadCheck {
  private static final long serialVersionUID = 1L;

  /** For the service loader, which asks only for the class. */
  public BlockingOnEventLoop() {
    this(null);
  }

  /** A check on the results of {@code analyses}. */
  @Inject
  public BlockingOnEventLoop(Analyses analyses) {
    super(analyses);
  }

  @Override
  protected List<Finding> findings(SourceFile file) {
    ImmutableListMultimap<Place, PlacedCode> code = file.result(ContextScan.CODE);
    List<Finding> findings = told(LoopWaits.onLoops(code.get(Place.EVENT_LOOP), file), file);
    for (LoopWait one : LoopWaits.inPromises(code.get(Place.PROMISE), file)) {
      Finding finding = finding(one, one.path().first(), file);
      boolean kept = KeptPromises.areAllOf(one.placed().method(), file);
      findings.add(kept ? finding.ofChoice() : finding);
    }
    return findings;
  }

  /** Where several callbacks come to one wait of the file, the finding stands there, and once. */
  private static List<Finding> told(List<LoopWait> found, SourceFile file) {
    SetMultimap<Tree, Tree> ways = MultimapBuilder.hashKeys().hashSetValues().build();
    for (LoopWait one : found) {
      ways.put(one.path().waiting(), one.path().first());
    }
    List<Finding> findings = new ArrayList<>();
    for (LoopWait one : found) {
      boolean atWait = ways.get(one.path().waiting()).size() > 1 && Waits.isHere(one.path(), file);
      findings.add(finding(one, atWait ? one.path().waiting() : one.path().first(), file));
    }
    return findings;
  }

  private static Finding finding(LoopWait one, Tree where, SourceFile file) {
    Finding finding =
        Waits.explained(Finding.of(where, message(one.placed(), one.path())), one.path());
    return LoopDoubts.on(one.placed(), one.path(), file) ? finding.ofChoice() : finding;
  }

  private static String message(PlacedCode code, WaitPath path) {
    return String.format(
        "This waits for %s, but %s (%s): every connection of the loop stands still meanwhile, and an"
            + " answer that comes through the same loop never arrives. Hand the wait to a worker, or"
            + " continue in a callback.",
        Waits.what(path.waits()), code.why(), path.text());
  }
}
