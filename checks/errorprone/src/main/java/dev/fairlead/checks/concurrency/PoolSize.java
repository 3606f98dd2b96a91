package dev.fairlead.checks.concurrency;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import dev.fairlead.checks.code.Constants;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.List;

/** How many threads a pool is made with, as its first argument says. */
final class PoolSize {
  private PoolSize() {}

  /** The first argument: where there is one, it tells the number of threads; null without. */
  static ExpressionTree of(ExpressionTree creation, Vocabulary vocabulary) {
    if (vocabulary.of(Symbols.called(creation)).pool() == null) {
      return null;
    }
    List<? extends ExpressionTree> arguments =
        creation instanceof MethodInvocationTree factory
            ? factory.getArguments()
            : ((NewClassTree) creation).getArguments();
    return arguments.isEmpty() ? null : arguments.get(0);
  }

  /** Whether it is one thread. */
  static boolean isOne(ExpressionTree threads) {
    return Long.valueOf(1).equals(Constants.number(threads));
  }
}
