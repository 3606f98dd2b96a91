package dev.fairlead.checks.contexts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import dev.fairlead.annotations.WaitsFor;
import dev.fairlead.checks.code.LifeCycle;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.contexts.HeldLock.Kind;
import dev.fairlead.checks.effects.Effects;
import dev.fairlead.checks.effects.WaitPath;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.List;

/**
 * Waits under a lock that others want who have nothing to do with what is waited for.
 *
 * <p>A lock that only keeps apart the users of one connection has to be held while it is used; so
 * has one that only the waiting code takes. Starting and stopping happen once.
 */
public final class Guarded {
  private static final NamePattern ONCE =
      new NamePattern(
          "(close|stop|shutdown|shutDown|destroy|dispose|start|init|open|main|finalize|tearDown)"
              + "([A-Z0-9].*)?|\\w*[iI]nitiali[sz]\\w*");

  private final List<PlacedCode> regions;
  private final Effects effects;
  private final Vocabulary vocabulary;
  private final ImmutableSet<WaitsFor> kinds;
  private final int deepest;

  /** The waits for {@code kinds} in {@code regions}, at most {@code deepest} calls away. */
  public Guarded(
      List<PlacedCode> regions,
      Effects effects,
      Vocabulary vocabulary,
      ImmutableSet<WaitsFor> kinds,
      int deepest) {
    this.regions = regions;
    this.effects = effects;
    this.vocabulary = vocabulary;
    this.kinds = kinds;
    this.deepest = deepest;
  }

  /** The waits in {@code region} that keep others from its lock. */
  public ImmutableList<WaitPath> waits(PlacedCode region) {
    if (region.method() != null && ONCE.matches(region.method().name)) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<WaitPath> anew = ImmutableList.builder();
    for (WaitPath path : effects.waits(region.code(), kinds, region.arrived(), deepest)) {
      if (path.end().anew() && !prepares(path) && !asksForNameOnTheWay(path)) {
        anew.add(path);
      }
    }
    ImmutableList<WaitPath> found = anew.build();
    return found.isEmpty() || !isWanted(region) ? ImmutableList.of() : found;
  }

  /** A method that asks an address for its name is mostly given one that was made with it. */
  private boolean asksForNameOnTheWay(WaitPath path) {
    return path.calls().size() > 1
        && path.waiting() instanceof ExpressionTree call
        && vocabulary.of(Symbols.called(call)).reverseLookup() != null;
  }

  /** Whether something is made ready on the way, which whoever wants the lock needs too. */
  private static boolean prepares(WaitPath path) {
    for (String call : path.calls().subList(0, path.calls().size() - 1)) {
      if (LifeCycle.prepares(call)) {
        return true;
      }
    }
    return false;
  }

  /** Whether some other code of the file takes the lock and waits for nothing of the kind. */
  private boolean isWanted(PlacedCode region) {
    if (region.lock() == null || region.lock().kind() == Kind.STRIPE) {
      return region.lock() != null;
    }
    return regions.stream()
        .filter(other -> region.lock().equals(other.lock()) && other.method() != region.method())
        .anyMatch(other -> isQuick(other.code()));
  }

  private boolean isQuick(Tree code) {
    return effects.waits(code, kinds, ImmutableSet.of(), deepest).isEmpty();
  }
}
