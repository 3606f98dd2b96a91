package dev.fairlead.checks.blocking;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;
import static dev.fairlead.annotations.WaitsFor.COMPUTATION;
import static dev.fairlead.annotations.WaitsFor.DNS;
import static dev.fairlead.annotations.WaitsFor.NETWORK;
import static dev.fairlead.annotations.WaitsFor.POOL;
import static dev.fairlead.annotations.WaitsFor.PROCESS;
import static dev.fairlead.annotations.WaitsFor.SUSPENSION;
import static dev.fairlead.annotations.WaitsFor.THREAD;

import com.google.auto.service.AutoService;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.annotations.WaitsFor;
import dev.fairlead.checks.Analyses;
import dev.fairlead.checks.FairleadCheck;
import dev.fairlead.checks.Finding;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.LifeCycle;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.contexts.ContextScan;
import dev.fairlead.checks.contexts.LoopStages;
import dev.fairlead.checks.contexts.Place;
import dev.fairlead.checks.contexts.PlacedCode;
import dev.fairlead.checks.effects.Effects;
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
    List<Finding> findings = told(onLoops(code.get(Place.EVENT_LOOP), file), file);
    for (Waiting one : inPromises(code.get(Place.PROMISE), file)) {
      Finding finding = finding(one, one.path.first(), file);
      boolean kept = KeptPromises.areAllOf(one.placed.method(), file);
      findings.add(kept ? finding.ofChoice() : finding);
    }
    return findings;
  }

  private record Waiting(PlacedCode placed, WaitPath path) {}

  private static List<Waiting> onLoops(List<PlacedCode> callbacks, SourceFile file) {
    List<Waiting> found = new ArrayList<>();
    for (PlacedCode placed : callbacks) {
      if (!LifeCycle.isInMain(placed.method()) && !suspends(placed, file)) {
        for (WaitPath path : waits(placed, file, HARMFUL, NEAR + 1)) {
          if (isMeantOnLoop(placed, path, file)) {
            found.add(new Waiting(placed, path));
          }
        }
      }
    }
    return found;
  }

  /** The first wait of each method: what hands that one to a worker hands over the rest. */
  private static List<Waiting> inPromises(List<PlacedCode> promising, SourceFile file) {
    List<Waiting> found = new ArrayList<>();
    for (PlacedCode placed : promising) {
      for (WaitPath path : waits(placed, file, HARMFUL_IN_PROMISES, NEAR_IN_PROMISES)) {
        if (isMeant(path, file) && !isPromised(path, file)) {
          found.add(new Waiting(placed, path));
          break;
        }
      }
    }
    return found;
  }

  /** Where several callbacks come to one wait of the file, the finding stands there, and once. */
  private static List<Finding> told(List<Waiting> found, SourceFile file) {
    SetMultimap<Tree, Tree> ways = MultimapBuilder.hashKeys().hashSetValues().build();
    for (Waiting one : found) {
      ways.put(one.path.waiting(), one.path.first());
    }
    List<Finding> findings = new ArrayList<>();
    for (Waiting one : found) {
      boolean atWait = ways.get(one.path.waiting()).size() > 1 && Waits.isHere(one.path, file);
      findings.add(finding(one, atWait ? one.path.waiting() : one.path.first(), file));
    }
    return findings;
  }

  private static Finding finding(Waiting one, Tree where, SourceFile file) {
    Finding finding = Waits.explained(Finding.of(where, message(one.placed, one.path)), one.path);
    return LoopDoubts.on(one.placed, one.path, file) ? finding.ofChoice() : finding;
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

  private static String message(PlacedCode code, WaitPath path) {
    return String.format(
        "This waits for %s, but %s (%s): every connection of the loop stands still meanwhile, and an"
            + " answer that comes through the same loop never arrives. Hand the wait to a worker, or"
            + " continue in a callback.",
        Waits.what(path.waits()), code.why(), path.text());
  }
}
