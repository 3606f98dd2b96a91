package dev.fairlead.checks.blocking;

import static dev.fairlead.annotations.WaitsFor.COMPUTATION;
import static dev.fairlead.annotations.WaitsFor.DNS;
import static dev.fairlead.annotations.WaitsFor.NETWORK;
import static dev.fairlead.annotations.WaitsFor.POOL;
import static dev.fairlead.annotations.WaitsFor.PROCESS;
import static dev.fairlead.annotations.WaitsFor.SUSPENSION;
import static dev.fairlead.annotations.WaitsFor.THREAD;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.annotations.WaitsFor;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.LifeCycle;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.contexts.LoopStages;
import dev.fairlead.checks.contexts.PlacedCode;
import dev.fairlead.checks.effects.Effects;
import dev.fairlead.checks.effects.WaitPath;
import java.util.ArrayList;
import java.util.List;

/**
 * Which waits on event loops are meant: those near the callback that cannot be over when it runs,
 * and, in methods that promise a result, what they wait for themselves.
 */
final class LoopWaits {
  /** A lock is no reason by itself: event-loop code may hold one for a moment. */
  private static final ImmutableSet<WaitsFor> HARMFUL =
      Sets.immutableEnumSet(NETWORK, DNS, PROCESS, THREAD, POOL, COMPUTATION);

  /** A method that takes the name of a host mostly takes its address as text as well. */
  private static final ImmutableSet<WaitsFor> HARMFUL_IN_PROMISES =
      Sets.immutableEnumSet(NETWORK, PROCESS, THREAD, POOL, COMPUTATION);

  private static final ImmutableSet<WaitsFor> SUSPENDING = ImmutableSet.of(SUSPENSION);

  private static final int NEAR = 4;
  private static final int NEAR_IN_OTHER_FILES = 2;
  private static final int NEAR_BY_NAME = 3;
  private static final int NEAR_IN_PROMISES = 3;

  private LoopWaits() {}

  /** The waits of callbacks of event loops that harm a loop, as far as they can be seen. */
  static List<LoopWait> onLoops(List<PlacedCode> callbacks, SourceFile file) {
    List<LoopWait> found = new ArrayList<>();
    for (PlacedCode placed : callbacks) {
      if (!LifeCycle.isInMain(placed.method()) && !suspends(placed, file)) {
        for (WaitPath path : waits(placed, file, HARMFUL, NEAR + 1)) {
          if (isMeantOnLoop(placed, path, file)) {
            found.add(new LoopWait(placed, path));
          }
        }
      }
    }
    return found;
  }

  /** The first wait of each method: what hands that one to a worker hands over the rest. */
  static List<LoopWait> inPromises(List<PlacedCode> promising, SourceFile file) {
    List<LoopWait> found = new ArrayList<>();
    for (PlacedCode placed : promising) {
      for (WaitPath path : waits(placed, file, HARMFUL_IN_PROMISES, NEAR_IN_PROMISES)) {
        if (isMeant(path, file) && !isPromised(path, file)) {
          found.add(new LoopWait(placed, path));
          break;
        }
      }
    }
    return found;
  }

  private static boolean isMeantOnLoop(PlacedCode placed, WaitPath path, SourceFile file) {
    boolean ends = path.waits().contains(THREAD) && LifeCycle.ends(placed.method());
    return !ends
        && isNear(path, file)
        && !LoopStages.hasArrived(path, placed)
        && !isToldInPromise(path, file);
  }

  private static ImmutableList<WaitPath> waits(
      PlacedCode placed, SourceFile file, ImmutableSet<WaitsFor> kinds, int deepest) {
    return file.shared(Effects.SHARED).waits(placed.code(), kinds, placed.arrived(), deepest);
  }

  /**
   * Whether a promising method itself waits for another thread, rather than something it calls;
   * unless what is waited for there cannot have arrived already.
   */
  private static boolean isMeant(WaitPath path, SourceFile file) {
    return !path.waits().contains(THREAD)
        || path.calls().size() == 1
        || path.waiting() != null && startsWhatItWaitsFor(path, file);
  }

  /** Whether the way leads through another promising method, where it is reported. */
  private static boolean isPromised(WaitPath path, SourceFile file) {
    return path.calls().size() > 1
        && file.vocabulary().of(Symbols.type(path.first())).asynchronous();
  }

  /** Whether every profile reports the wait in the promising method that it happens in. */
  private static boolean isToldInPromise(WaitPath path, SourceFile file) {
    if (path.waiting() == null || path.waits().contains(THREAD) || !isPromised(path, file)) {
      return false;
    }
    Tree promise = path.first();
    for (Tree call : path.between()) {
      promise = file.vocabulary().of(Symbols.type(call)).asynchronous() ? call : promise;
    }
    MethodSymbol promising = Symbols.called((ExpressionTree) promise);
    return promising != null && !KeptPromises.areAllOf(promising, file);
  }

  /** Whether the wait is for a result of a kind that is made anew for whoever asks for it. */
  private static boolean startsWhatItWaitsFor(WaitPath path, SourceFile file) {
    ExpressionTree receiver = Symbols.receiver((ExpressionTree) path.waiting());
    Type type = receiver == null ? null : Symbols.type(receiver);
    return file.vocabulary().isPublisher(type);
  }

  /** Whether the code calls what refuses to run on an event loop, and so does not run on one. */
  private static boolean suspends(PlacedCode code, SourceFile file) {
    return !file.shared(Effects.SHARED).waits(code.code(), SUSPENDING, code.arrived(), 2).isEmpty();
  }

  /**
   * Whether the wait is near enough to be meant: code many calls away waits in a situation of its
   * own, start-up mostly, and a wait for another thread is often for one that is done.
   */
  private static boolean isNear(WaitPath path, SourceFile file) {
    int calls = path.calls().size();
    if (!path.waits().contains(THREAD)) {
      return !isThroughStart(path);
    }
    return calls <= NEAR_IN_OTHER_FILES
        || calls <= NEAR && Waits.isHere(path, file)
        || calls <= NEAR_BY_NAME && LoopDoubts.saysThatItWaits(path);
  }

  /** Whether something that is called on the way makes what it needs when it is first used. */
  private static boolean isThroughStart(WaitPath path) {
    for (int i = 1; i + 1 < path.calls().size(); i++) {
      if (LifeCycle.prepares(path.calls().get(i))) {
        return true;
      }
    }
    return false;
  }
}
