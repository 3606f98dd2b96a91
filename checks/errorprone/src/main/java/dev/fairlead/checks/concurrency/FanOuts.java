package dev.fairlead.checks.concurrency;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import dev.fairlead.annotations.Width;
import dev.fairlead.checks.FileAnalysis;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.CallSites;
import dev.fairlead.checks.code.LifeCycle;
import dev.fairlead.checks.code.Origins;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.code.TreePaths;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.List;
import java.util.Set;

/**
 * Work that is started for each element of some data, with nothing that keeps its number down.
 *
 * <p>A limit counts where the caller meets it before it starts the next piece: a permit acquired,
 * or an earlier result waited for, in the repeated code itself and not inside the work. Chunks
 * count, and so do a few elements that stand in the source, and a number of threads somebody chose.
 */
public final class FanOuts {
  /** The fan-outs of the file without limit. */
  public static final FileAnalysis<ImmutableList<FanOut>> UNLIMITED = FanOuts::of;

  private final Vocabulary vocabulary;
  private final Bodies bodies;
  private final Origins origins;
  private final ForkingMethods forking;
  private final FanOutEvidence evidence;

  /** The fan-outs of the file that {@code origins} belongs to. */
  private FanOuts(SourceFile file) {
    this.vocabulary = file.vocabulary();
    this.bodies = file.bodies();
    this.origins = file.origins();
    this.forking = file.shared(ForkingMethods.SHARED);
    this.evidence = new FanOutEvidence(file);
  }

  private static ImmutableList<FanOut> of(SourceFile file) {
    ImmutableList<Fork> forks = file.result(Forks.ALL);
    ForkingMethods forking = file.shared(ForkingMethods.SHARED);
    List<MethodInvocationTree> repeated = file.subjects().repeatedCalls();
    return forks.isEmpty() && !forking.containsAny(repeated)
        ? ImmutableList.of()
        : new FanOuts(file).unlimited(file.unit(), forks, repeated);
  }

  /**
   * The forks that nothing limits: those given, and those in helper methods.
   *
   * @param repeated calls of methods of the compilation that something may repeat
   */
  public ImmutableList<FanOut> unlimited(
      CompilationUnitTree unit, List<Fork> forks, List<MethodInvocationTree> repeated) {
    ImmutableList.Builder<FanOut> found = ImmutableList.builder();
    for (Fork fork : forks) {
      if (fork.width() == Width.UNLIMITED) {
        Repetition repetition = unlimitedRepetition(fork.path());
        if (repetition != null
            && !startsWhatIsThere(fork, repetition)
            && !isForOwnParts(fork.path())) {
          boolean shown =
              evidence.of(repetition)
                  && evidence.ofWait(fork)
                  && !evidence.isKept(fork, repetition);
          found.add(new FanOut(fork.call(), repetition.tree(), fork.executor(), shown));
        }
      }
    }
    for (MethodInvocationTree call : repeated) {
      if (forking.contains(Symbols.called(call))) {
        TreePath path = TreePaths.of(unit, call);
        Repetition repetition = unlimitedRepetition(path);
        if (repetition != null && !isForOwnParts(path)) {
          boolean shown = forking.asks(Symbols.called(call)) && evidence.of(repetition);
          found.add(new FanOut(call, repetition.tree(), null, shown));
        }
      }
    }
    return found.build();
  }

  /**
   * Whether it happens when an object is made, starts or ends, for each of its parts: as many as
   * somebody has configured, once.
   */
  private static boolean isForOwnParts(TreePath call) {
    return CallSites.around(call) instanceof MethodTree method
        && (method.getReturnType() == null
            || method.getName().contentEquals("close")
            || LifeCycle.starts(method)
            || LifeCycle.ends(Symbols.declared(method)));
  }

  /** Whether the call starts a thread that was made, and so counted, before. */
  private boolean startsWhatIsThere(Fork fork, Repetition repetition) {
    ExpressionTree worker = Symbols.receiver(fork.call());
    if (worker == null || !vocabulary.isWorker(Symbols.type(worker))) {
      return false;
    }
    boolean[] madeHere = {false};
    Set<ExpressionTree> made = Set.copyOf(origins.of(worker));
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitNewClass(NewClassTree creation, Void unused) {
        madeHere[0] |= made.contains(creation);
        return super.visitNewClass(creation, unused);
      }
    }.scan(repetition.tree(), null);
    return !madeHere[0];
  }

  /**
   * The repetition around the call that data drives and nothing limits; null where there is none.
   */
  private Repetition unlimitedRepetition(TreePath call) {
    if (CallSites.around(call) instanceof MethodTree method
        && LifeCycle.isInMain(Symbols.declared(method))) {
      return null;
    }
    Repetition driven = null;
    for (Repetition repetition : Repetition.around(call, vocabulary, origins)) {
      if (Limits.isLimited(repetition.body(), vocabulary, bodies)) {
        return null;
      }
      if (repetition.isOverChunks()) {
        return null;
      }
      if (repetition.perElement()) {
        driven = repetition;
      }
    }
    return driven;
  }

  /**
   * Work started for each element.
   *
   * @param call the call that starts it
   * @param repetition the loop, or the call that runs a function for each element
   * @param executor what runs the work; null where that is the call itself
   * @param shown whether the file shows that the elements are data and that the work waits
   */
  public record FanOut(
      ExpressionTree call, Tree repetition, ExpressionTree executor, boolean shown) {}
}
