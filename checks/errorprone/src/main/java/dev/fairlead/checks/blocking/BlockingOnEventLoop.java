package dev.fairlead.checks.blocking;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;
import static dev.fairlead.annotations.WaitsFor.DNS;
import static dev.fairlead.annotations.WaitsFor.NETWORK;
import static dev.fairlead.annotations.WaitsFor.POOL;
import static dev.fairlead.annotations.WaitsFor.PROCESS;
import static dev.fairlead.annotations.WaitsFor.THREAD;

import com.google.auto.service.AutoService;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.fairlead.annotations.WaitsFor;
import dev.fairlead.checks.Analyses;
import dev.fairlead.checks.FairleadCheck;
import dev.fairlead.checks.Finding;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.effects.NonBlockingCode;
import dev.fairlead.checks.effects.WaitPath;
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

  /** A lock is no reason by itself: event-loop code may hold one for a moment. */
  private static final ImmutableSet<WaitsFor> HARMFUL =
      Sets.immutableEnumSet(NETWORK, DNS, PROCESS, THREAD, POOL);

  private static final int NEAR = 4;
  private static final int NEAR_IN_OTHER_FILES = 2;

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
    return file.nonBlockingCode().stream()
        .flatMap(
            code ->
                file.effects().waits(code.code(), HARMFUL, code.arrived()).stream()
                    .filter(path -> isNear(path, file))
                    .map(path -> Finding.of(where(path, file), message(code, path))))
        .toList();
  }

  /**
   * Whether the wait is near enough to be meant: code many calls away waits in a situation of its
   * own, start-up mostly, and a wait for another thread is often for one that is done.
   */
  private static boolean isNear(WaitPath path, SourceFile file) {
    int calls = path.calls().size();
    if (path.waits().contains(THREAD)) {
      return calls <= NEAR_IN_OTHER_FILES || calls <= NEAR && isHere(path, file);
    }
    return calls <= NEAR + 1;
  }

  private static boolean isHere(WaitPath path, SourceFile file) {
    return TreePath.getPath(file.unit(), path.waiting()) != null;
  }

  /** The call that waits, if it stands in this file; else the call that leads to it. */
  private static Tree where(WaitPath path, SourceFile file) {
    return isHere(path, file) ? path.waiting() : path.first();
  }

  private static String message(NonBlockingCode code, WaitPath path) {
    return String.format(
        "This waits for %s, but %s (%s): every connection of the loop stands still meanwhile, and an"
            + " answer that comes through the same loop never arrives. Hand the wait to a worker, or"
            + " continue in a callback.",
        what(path.waits()), code.why(), path.text());
  }

  private static String what(ImmutableSet<WaitsFor> waits) {
    return switch (waits.iterator().next()) {
      case NETWORK -> "the network";
      case DNS -> "a name server";
      case PROCESS -> "a child process";
      case THREAD -> "another thread";
      case POOL -> "a free place in a pool";
      case LOCK -> "a lock";
    };
  }
}
