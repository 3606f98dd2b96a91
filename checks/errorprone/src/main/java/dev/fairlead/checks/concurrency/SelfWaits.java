package dev.fairlead.checks.concurrency;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.annotations.WaitsFor;
import dev.fairlead.annotations.Width;
import dev.fairlead.checks.FileAnalysis;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.effects.Effects;
import dev.fairlead.checks.effects.Effects.Reached;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tasks that give work to the executor they run on, and wait for it.
 *
 * <p>The executor is one variable with a number of threads that the file chose. A task is followed
 * into the methods it calls; there a piece of work is started on the same variable, and what comes
 * of it is waited for in the same code.
 */
public final class SelfWaits {
  /** Where tasks of the file wait for the executor that they run on. */
  public static final FileAnalysis<ImmutableList<SelfWait>> ALL = SelfWaits::of;

  private static final int DEEPEST_CALL = 3;

  private static ImmutableList<SelfWait> of(SourceFile file) {
    ImmutableList<Fork> forks = file.result(Forks.ALL);
    if (forks.isEmpty()) {
      return ImmutableList.of();
    }
    Forks executors = new Forks(file.vocabulary(), file.origins(), file.compilation().context());
    return new SelfWaits(file.vocabulary(), file.bodies(), file.shared(Effects.SHARED))
        .in(forks, executors);
  }

  private final Vocabulary vocabulary;
  private final Bodies bodies;
  private final Effects effects;
  private final Map<ExpressionTree, VarSymbol> executors = new HashMap<>();
  private final Set<VarSymbol> single = new HashSet<>();

  /** The analysis with what is known of the compilation. */
  public SelfWaits(Vocabulary vocabulary, Bodies bodies, Effects effects) {
    this.vocabulary = vocabulary;
    this.bodies = bodies;
    this.effects = effects;
  }

  /** The self-waits through the forks of one file, in the order of the source. */
  public ImmutableList<SelfWait> in(List<Fork> forks, Forks widths) {
    for (Fork fork : forks) {
      if (fork.executor() != null && fork.width() == Width.LIMITED) {
        VarSymbol executor = Symbols.variable(fork.executor());
        if (executor != null && !widths.compensates(fork.executor())) {
          executors.put(fork.call(), executor);
          if (widths.hasOneThread(fork.executor())) {
            single.add(executor);
          }
        }
      }
    }
    ImmutableList.Builder<SelfWait> found = ImmutableList.builder();
    Set<Tree> reported = new HashSet<>();
    for (Fork fork : forks) {
      VarSymbol executor = executors.get(fork.call());
      if (executor != null) {
        for (Tree task : Tasks.of(fork.call(), vocabulary, bodies)) {
          for (Reached code : effects.reached(task, DEEPEST_CALL)) {
            wait(code, executor).filter(wait -> reported.add(wait.waiting())).forEach(found::add);
          }
        }
      }
    }
    return found.build();
  }

  private Stream<SelfWait> wait(Reached code, VarSymbol executor) {
    for (ExpressionTree call : code.calls()) {
      if (executor.equals(executors.get(call))) {
        if (isWait(call, executor)) {
          return Stream.of(selfWait(call, call, executor));
        }
        Mentions work = Mentions.of(call, code.code());
        for (ExpressionTree other : code.calls()) {
          ExpressionTree awaited = Symbols.receiver(other);
          if (other != call && awaited != null && isWait(other, executor) && work.in(awaited)) {
            return Stream.of(selfWait(other, call, executor));
          }
        }
      }
    }
    return Stream.empty();
  }

  /** Of several threads, one may come free before a wait that has an end gives up. */
  private boolean isWait(ExpressionTree call, VarSymbol executor) {
    MethodFacts facts = vocabulary.of(Symbols.called(call));
    return facts.joins()
        && facts.blocking().contains(WaitsFor.THREAD)
        && (single.contains(executor) || !isBounded(call));
  }

  private boolean isBounded(ExpressionTree wait) {
    return !vocabulary.of(Symbols.called(wait)).bounds().isEmpty();
  }

  private SelfWait selfWait(ExpressionTree wait, ExpressionTree started, VarSymbol executor) {
    return new SelfWait(wait, started, executor, single.contains(executor), isBounded(wait));
  }

  /**
   * A wait of a task for its own executor.
   *
   * @param waiting the call that waits
   * @param started the call that gives the executor what is waited for
   * @param executor the executor
   * @param oneThread whether it has one thread, so that the first such task waits in vain
   * @param bounded whether the wait has an end
   */
  public record SelfWait(
      ExpressionTree waiting,
      ExpressionTree started,
      VarSymbol executor,
      boolean oneThread,
      boolean bounded) {}
}
