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
import dev.fairlead.annotations.WaitsFor;
import dev.fairlead.checks.Analyses;
import dev.fairlead.checks.FairleadCheck;
import dev.fairlead.checks.Finding;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.LifeCycle;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.contexts.ContextScan;
import dev.fairlead.checks.contexts.Place;
import dev.fairlead.checks.contexts.PlacedCode;
import dev.fairlead.checks.effects.Effects;
import dev.fairlead.checks.effects.WaitPath;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;

/**
 * A {@link BugChecker} that flags waits on the common pool.
 *
 * <p>It has a thread less than the machine has processors, for all parallel streams and
 * asynchronous stages of the process. A few slow peers are enough to stop them all.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Give work that waits an executor of its own",
    severity = WARNING,
    linkType = CUSTOM,
    link = FairleadCheck.DOCS + "blocking/BlockingOnCommonPool.md")
public final class BlockingOnCommonPool extends FairleadCheck {
  private static final long serialVersionUID = 1L;

  private static final ImmutableSet<WaitsFor> HARMFUL =
      Sets.immutableEnumSet(NETWORK, DNS, PROCESS, POOL, THREAD);

  private static final NamePattern CLOSES = new NamePattern("close(\\p{Lu}.*)?");

  private static final int NEAR = 3;

  /** For the service loader, which asks only for the class. */
  public BlockingOnCommonPool() {
    this(null);
  }

  /** A check on the results of {@code analyses}. */
  @Inject
  public BlockingOnCommonPool(Analyses analyses) {
    super(analyses);
  }

  @Override
  protected List<Finding> findings(SourceFile file) {
    List<Finding> findings = new ArrayList<>();
    for (PlacedCode code : file.result(ContextScan.CODE).get(Place.COMMON_POOL)) {
      add(code, false, file, findings);
    }
    if (file.configuration().strict()) {
      for (PlacedCode code : file.result(ContextScan.CODE).get(Place.CHOSEN_COMMON_POOL)) {
        add(code, true, file, findings);
      }
    }
    return findings;
  }

  private static void add(
      PlacedCode code, boolean chosen, SourceFile file, List<Finding> findings) {
    WaitPath path = LifeCycle.ends(code.method()) ? null : costly(code, file);
    if (path == null || isEnd(code, path)) {
      return;
    }
    boolean choice = chosen || CommonPoolDoubts.on(code, path, file);
    Finding finding = Waits.explained(Finding.of(code.handOver(), message(code, path)), path);
    findings.add(
        (choice ? finding.ofChoice() : finding).fixedBy(() -> OwnExecutorFix.of(code, file), file));
  }

  /** Whether it is waited once for threads to end, when what they serve is closed. */
  private static boolean isEnd(PlacedCode code, WaitPath path) {
    return code.method() != null
        && CLOSES.matches(code.method().name)
        && path.waits().contains(THREAD);
  }

  /** The first wait of the code that takes a thread from the pool; null where none does. */
  private static WaitPath costly(PlacedCode code, SourceFile file) {
    for (WaitPath path :
        file.shared(Effects.SHARED).waits(code.code(), HARMFUL, code.arrived(), NEAR)) {
      if (costsAThread(path)) {
        return path;
      }
    }
    return null;
  }

  /**
   * Whether the wait takes a thread from the pool. While one waits for a stage or task of its own,
   * the pool starts another.
   */
  private static boolean costsAThread(WaitPath path) {
    if (!path.waits().contains(THREAD)) {
      return true;
    }
    return path.calls().size() <= 2 && !path.end().compensated();
  }

  private static String message(PlacedCode code, WaitPath path) {
    return String.format(
        "This waits for %s on the common pool: %s (%s), and the few threads of that pool serve every"
            + " parallel stream and asynchronous stage of the process. Run it on an executor of its"
            + " own.",
        Waits.what(path.waits()), code.why(), path.text());
  }
}
