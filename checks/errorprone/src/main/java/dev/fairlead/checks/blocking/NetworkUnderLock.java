package dev.fairlead.checks.blocking;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;
import static dev.fairlead.annotations.WaitsFor.DNS;
import static dev.fairlead.annotations.WaitsFor.NETWORK;

import com.google.auto.service.AutoService;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import dev.fairlead.annotations.WaitsFor;
import dev.fairlead.checks.Analyses;
import dev.fairlead.checks.FairleadCheck;
import dev.fairlead.checks.Finding;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.concurrency.OwnMachine;
import dev.fairlead.checks.contexts.ContextScan;
import dev.fairlead.checks.contexts.Guarded;
import dev.fairlead.checks.contexts.Place;
import dev.fairlead.checks.contexts.PlacedCode;
import dev.fairlead.checks.effects.Effects;
import dev.fairlead.checks.effects.WaitPath;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;

/**
 * A {@link BugChecker} that flags waits for the network while a lock is held that others want.
 *
 * <p>The lock is then held as long as a peer or name server likes, and threads that have nothing to
 * do with it stop one after another at the lock.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Talk to the network before taking the lock, or after",
    severity = WARNING,
    linkType = CUSTOM,
    link = FairleadCheck.DOCS + "blocking/NetworkUnderLock.md")
public final class NetworkUnderLock extends FairleadCheck {
  private static final long serialVersionUID = 1L;

  private static final ImmutableSet<WaitsFor> HARMFUL = ImmutableSet.of(NETWORK, DNS);

  private static final ImmutableSet<WaitsFor> NAMES = ImmutableSet.of(DNS);

  private static final int NEAR = 3;
  private static final int NEAR_LOOK_UP = 2;

  /** For the service loader, which asks only for the class. */
  public NetworkUnderLock() {
    this(null);
  }

  /** A check on the results of {@code analyses}. */
  @Inject
  public NetworkUnderLock(Analyses analyses) {
    super(analyses);
  }

  /** Each wait once, for the lock that is taken nearest to it. */
  @Override
  protected List<Finding> findings(SourceFile file) {
    List<PlacedCode> regions = file.result(ContextScan.CODE).get(Place.LOCK);
    Guarded guarded =
        new Guarded(regions, file.shared(Effects.SHARED), file.vocabulary(), HARMFUL, NEAR);
    Map<Object, Finding> found = new LinkedHashMap<>();
    Map<Object, Integer> nearest = new HashMap<>();
    for (PlacedCode region : regions) {
      for (WaitPath path : mostHarmful(guarded.waits(region))) {
        Object wait = path.waiting() == null ? path : path.waiting();
        if (path.calls().size() < nearest.getOrDefault(wait, Integer.MAX_VALUE)) {
          nearest.put(wait, path.calls().size());
          Finding finding = Finding.of(path.first(), message(region, path));
          boolean choice =
              isDistantLookUp(path)
                  || OwnMachine.isNamedIn(path.waiting())
                  || Guarded.isForThis(region, path)
                  || Guarded.isLazilyMade(file.path(path.first()));
          found.put(
              wait,
              Waits.explained(choice ? finding.ofChoice() : finding, path)
                  .fixedBy(() -> BeforeLockFix.of(region, path, file), file));
        }
      }
    }
    return ImmutableList.copyOf(found.values());
  }

  /** The first wait, or the first for the network where that one is for a name only. */
  private static List<WaitPath> mostHarmful(List<WaitPath> paths) {
    WaitPath chosen = paths.isEmpty() ? null : paths.get(0);
    for (WaitPath path : paths) {
      if (chosen.waits().equals(NAMES) && path.waits().contains(NETWORK)) {
        chosen = path;
      }
    }
    return chosen == null ? List.of() : List.of(chosen);
  }

  /** Whether a name is looked up further away, where it is mostly known whose it is. */
  private static boolean isDistantLookUp(WaitPath path) {
    return path.waits().equals(NAMES) && path.calls().size() > NEAR_LOOK_UP;
  }

  private static String message(PlacedCode region, WaitPath path) {
    return String.format(
        "This waits for %s under a lock: %s (%s), and whoever wants the lock meanwhile stands still"
            + " too, with no bound of its own. Do it before the lock is taken, and keep only the"
            + " result under it.",
        Waits.what(path.waits()), region.why(), path.text());
  }
}
