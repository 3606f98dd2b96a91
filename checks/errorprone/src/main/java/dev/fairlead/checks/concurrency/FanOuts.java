package dev.fairlead.checks.concurrency;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.annotations.Width;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.Origins;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.MethodFacts;
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
  private static final int DEEPEST_CALL = 3;

  private final Vocabulary vocabulary;
  private final Origins origins;
  private final Bodies bodies;

  /** The fan-outs of the file that {@code origins} belongs to. */
  public FanOuts(Vocabulary vocabulary, Origins origins, Bodies bodies) {
    this.vocabulary = vocabulary;
    this.origins = origins;
    this.bodies = bodies;
  }

  /** The forks, of those given and those in helper methods, that nothing limits. */
  public ImmutableList<FanOut> unlimited(CompilationUnitTree unit, List<Fork> forks) {
    ImmutableList.Builder<FanOut> found = ImmutableList.builder();
    for (Fork fork : forks) {
      if (fork.width() == Width.UNLIMITED) {
        Repetition repetition = unlimitedRepetition(fork.path());
        if (repetition != null && !startsWhatIsThere(fork, repetition)) {
          found.add(new FanOut(fork.call(), repetition.tree(), fork.executor()));
        }
      }
    }
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        MethodSymbol method = Symbols.called(call);
        if (method != null && bodies.of(method).isPresent()) {
          Repetition repetition = unlimitedRepetition(getCurrentPath());
          if (repetition != null && forksUnlimited(method, DEEPEST_CALL)) {
            found.add(new FanOut(call, repetition.tree(), null));
          }
        }
        return super.visitMethodInvocation(call, unused);
      }
    }.scan(unit, null);
    return found.build();
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
    Repetition driven = null;
    for (Repetition repetition : Repetition.around(call, vocabulary, origins)) {
      if (isLimited(repetition.body())) {
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

  /** Whether the code itself, not the functions in it, waits for a permit or for earlier work. */
  private boolean isLimited(Tree body) {
    boolean[] limited = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        MethodFacts facts = vocabulary.of(Symbols.called(call));
        limited[0] |= facts.limits() || facts.joins() && !isCombination(call);
        return super.visitMethodInvocation(call, unused);
      }

      @Override
      public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
        return lambda == body ? super.visitLambdaExpression(lambda, unused) : null;
      }

      @Override
      public Void visitClass(ClassTree type, Void unused) {
        return null;
      }
    }.scan(body, null);
    return limited[0];
  }

  /** Whether the call only makes one thing to wait for out of several. */
  private static boolean isCombination(MethodInvocationTree call) {
    Type result = Symbols.type(call);
    return result != null
        && result.tsym.flatName().contentEquals("java.util.concurrent.CompletableFuture")
        && Symbols.calledName(call).endsWith("Of");
  }

  /** Whether the method starts work with nothing to limit it and returns without waiting. */
  private boolean forksUnlimited(MethodSymbol method, int depth) {
    MethodFacts facts = vocabulary.of(method);
    if (facts.known() || depth == 0) {
      return false;
    }
    return bodies
        .of(method)
        .filter(body -> !isLimited(body.getBody()))
        .map(body -> new ForkSearch(depth).found(body.getBody()))
        .orElse(false);
  }

  private final class ForkSearch extends TreeScanner<Void, Void> {
    private final int depth;
    private boolean found;

    ForkSearch(int depth) {
      this.depth = depth;
    }

    boolean found(Tree body) {
      scan(body, null);
      return found;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
      MethodSymbol method = Symbols.called(call);
      found |=
          vocabulary.of(method).forks() == Width.UNLIMITED && !startsThread(call)
              || method != null && !found && forksUnlimited(method, depth - 1);
      return super.visitMethodInvocation(call, unused);
    }

    /** A thread that a helper starts mostly serves the object it belongs to, not the element. */
    private boolean startsThread(MethodInvocationTree call) {
      ExpressionTree receiver = Symbols.receiver(call);
      return receiver == null || vocabulary.isWorker(Symbols.type(receiver));
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
      return null;
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
      return null;
    }
  }

  /**
   * Work started for each element.
   *
   * @param call the call that starts it
   * @param repetition the loop, or the call that runs a function for each element
   * @param executor what runs the work; null where that is the call itself
   */
  public record FanOut(ExpressionTree call, Tree repetition, ExpressionTree executor) {}
}
