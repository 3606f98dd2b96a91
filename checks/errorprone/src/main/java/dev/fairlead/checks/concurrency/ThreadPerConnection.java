package dev.fairlead.checks.concurrency;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.fairlead.annotations.Width;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.OwnCodeScanner;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.concurrency.ThreadSupply.Reason;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.Optional;

/**
 * Threads that are started for what peers do, one each: for a connection which a loop accepts, for
 * a message which a loop receives or a callback delivers.
 */
final class ThreadPerConnection {
  /** How callbacks for messages are called, as opposed to those for a beginning, end or failure. */
  private static final NamePattern MESSAGE =
      new NamePattern(
          "(?i)\\w*(message|msg|receive|read|next|data|arrived|packet|record|deliver|handle|consume"
              + "|process|listen)\\w*");

  private final Vocabulary vocabulary;

  ThreadPerConnection(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The thread, if nothing limits how many there are. */
  Optional<ThreadSupply> of(Fork fork) {
    if (fork.width() != Width.UNLIMITED) {
      return Optional.empty();
    }
    boolean conditional = false;
    for (TreePath at = fork.path(); at != null; at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (tree instanceof MethodTree method) {
        return fork.executor() == null
                && delivers(method)
                && startsThread(fork)
                && !waits(method.getBody())
            ? Optional.of(supply(fork, Reason.PER_MESSAGE, !conditional))
            : Optional.empty();
      }
      if (tree instanceof ClassTree || tree instanceof LambdaExpressionTree) {
        return Optional.empty();
      }
      conditional |= isConditional(tree);
      if (isEndless(tree)) {
        Peers peers = new Peers(tree);
        if (peers.accept && !peers.limited) {
          return Optional.of(supply(fork, Reason.PER_CONNECTION, true));
        }
        if (peers.send && !peers.limited && startsThread(fork)) {
          return Optional.of(supply(fork, Reason.PER_MESSAGE, true));
        }
      }
    }
    return Optional.empty();
  }

  private static ThreadSupply supply(Fork fork, Reason reason, boolean shown) {
    return new ThreadSupply(fork.call(), reason, Symbols.calledName(fork.call()), "", shown);
  }

  private boolean delivers(MethodTree method) {
    MethodSymbol symbol = Symbols.declared(method);
    return symbol != null && MESSAGE.matches(symbol.name) && vocabulary.delivers(symbol);
  }

  /** Whether a thread is started, or an executor may start one, rather than a request. */
  private boolean startsThread(Fork fork) {
    ExpressionTree started = Symbols.receiver(fork.call());
    return fork.executor() != null || started != null && vocabulary.isWorker(Symbols.type(started));
  }

  private static boolean isConditional(Tree tree) {
    return tree instanceof IfTree
        || tree instanceof CaseTree
        || tree instanceof CatchTree
        || tree instanceof ConditionalExpressionTree;
  }

  private static boolean isEndless(Tree tree) {
    return tree instanceof WhileLoopTree
        || tree instanceof DoWhileLoopTree
        || tree instanceof ForLoopTree;
  }

  private boolean waits(Tree code) {
    return new Peers(code).limited;
  }

  /** What code takes from peers, and whether it waits for room. */
  private final class Peers extends OwnCodeScanner<Void> {
    private boolean accept;
    private boolean send;
    private boolean limited;

    Peers(Tree code) {
      scan(code, null);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
      MethodFacts facts = vocabulary.of(Symbols.called(call));
      accept |= facts.accepts();
      send |= facts.receives();
      limited |= facts.limits() || facts.joins();
      return super.visitMethodInvocation(call, unused);
    }
  }
}
