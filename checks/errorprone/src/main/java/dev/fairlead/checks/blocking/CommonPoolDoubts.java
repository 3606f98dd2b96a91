package dev.fairlead.checks.blocking;

import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.CallChain;
import dev.fairlead.checks.code.CallSites;
import dev.fairlead.checks.code.LifeCycle;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.code.TreePaths;
import dev.fairlead.checks.concurrency.Repetition;
import dev.fairlead.checks.contexts.PlacedCode;
import dev.fairlead.checks.effects.WaitPath;
import dev.fairlead.checks.vocabulary.ParameterFacts;

/** Waits on the common pool that it can mostly bear: only the strict profile reports them. */
final class CommonPoolDoubts {
  private CommonPoolDoubts() {}

  /** Whether it is in doubt that the wait harms others who use the pool. */
  static boolean on(PlacedCode code, WaitPath path, SourceFile file) {
    return isOnePause(path, file)
        || isAtStart(code, file)
        || isNowAndThen(code, file)
        || isOverOwnParts(code, file);
  }

  /** Whether it pauses once, mostly to play what is slow; who pauses in a loop waits for others. */
  private static boolean isOnePause(WaitPath path, SourceFile file) {
    return Waits.isPause(path)
        && !(Waits.isHere(path, file) && isRepeated(file.path(path.waiting())));
  }

  private static boolean isRepeated(TreePath pause) {
    Tree loop = TreePaths.loopAround(pause);
    return loop != null && !(loop instanceof EnhancedForLoopTree);
  }

  /** Whether it is done when the object is started, once. */
  private static boolean isAtStart(PlacedCode code, SourceFile file) {
    TreePath start = code.handOver() == null ? null : file.path(code.handOver());
    return start != null && LifeCycle.starts(CallSites.around(start));
  }

  /**
   * Whether nobody asks what comes of the work, and nothing repeats its start: that is mostly done
   * when a program starts, or now and then.
   */
  private static boolean isNowAndThen(PlacedCode code, SourceFile file) {
    TreePath start = code.handOver() == null ? null : file.path(code.handOver());
    return start != null
        && start.getParentPath().getLeaf() instanceof ExpressionStatementTree
        && handsOver(code.handOver(), file)
        && Repetition.around(start, file.vocabulary(), file.origins()).isEmpty();
  }

  /** Whether the elements are those of a field: as many as the object has parts, mostly few. */
  private static boolean isOverOwnParts(PlacedCode code, SourceFile file) {
    VarSymbol source = CallChain.of(code.handOver()).variable();
    return source != null && Symbols.isField(source) && !file.vocabulary().isExecutor(source.type);
  }

  /** Whether the call gives away one task, unlike the operators of a stream. */
  private static boolean handsOver(ExpressionTree call, SourceFile file) {
    for (ParameterFacts parameter : file.vocabulary().of(Symbols.called(call)).parameters()) {
      if (parameter.commonPool() || parameter.workers() != null) {
        return true;
      }
    }
    return false;
  }
}
