package dev.fairlead.checks.concurrency;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import dev.fairlead.annotations.Width;
import dev.fairlead.checks.code.OwnCodeScanner;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.concurrency.ThreadSupply.Reason;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.Optional;

/** Threads that are started for the connections which a loop accepts, one each. */
final class ThreadPerConnection {
  private final Vocabulary vocabulary;

  ThreadPerConnection(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The thread, if nothing limits how many there are. */
  Optional<ThreadSupply> of(Fork fork) {
    if (fork.width() != Width.UNLIMITED) {
      return Optional.empty();
    }
    for (TreePath at = fork.path(); at != null; at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (tree instanceof MethodTree
          || tree instanceof ClassTree
          || tree instanceof LambdaExpressionTree) {
        return Optional.empty();
      }
      if (isEndless(tree) && accepts(tree)) {
        return Optional.of(
            new ThreadSupply(
                fork.call(), Reason.PER_CONNECTION, Symbols.calledName(fork.call()), "", true));
      }
    }
    return Optional.empty();
  }

  private static boolean isEndless(Tree tree) {
    return tree instanceof WhileLoopTree
        || tree instanceof DoWhileLoopTree
        || tree instanceof ForLoopTree;
  }

  /** Whether the loop takes connections from peers and nothing in it waits for room. */
  private boolean accepts(Tree loop) {
    boolean[] accepts = {false};
    boolean[] limits = {false};
    new OwnCodeScanner<Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        MethodFacts facts = vocabulary.of(Symbols.called(call));
        accepts[0] |= facts.accepts();
        limits[0] |= facts.limits() || facts.joins();
        return super.visitMethodInvocation(call, unused);
      }
    }.scan(loop, null);
    return accepts[0] && !limits[0];
  }
}
