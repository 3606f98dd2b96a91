package dev.fairlead.checks.retries;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.fairlead.checks.SourceCall;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Symbols;
import java.util.List;
import java.util.Optional;

/** The methods that try again by calling themselves with what they were given. */
final class Recursions {
  private Recursions() {}

  /** The calls by which a method of the file begins anew, with the attempt that has failed. */
  static ImmutableList<Again> in(SourceFile file) {
    ImmutableList.Builder<Again> found = ImmutableList.builder();
    for (SourceCall site : file.subjects().calls()) {
      if (site.method() != null
          && site.within() instanceof MethodTree method
          && Symbols.declared(method) == site.method()
          && passesOn(site.arguments(), method.getParameters())) {
        again(file.path(site.tree())).ifPresent(found::add);
      }
    }
    return found.build();
  }

  private static Optional<Again> again(TreePath call) {
    Tree below = call.getLeaf();
    for (TreePath at = call.getParentPath(); at != null; at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (tree instanceof IfTree) {
        return Optional.empty();
      }
      if (tree instanceof CatchTree handler
          && at.getParentPath().getLeaf() instanceof TryTree attempt) {
        return Optional.of(new Again((ExpressionTree) call.getLeaf(), attempt, handler));
      }
      if (tree instanceof BlockTree block && at.getParentPath().getLeaf() instanceof MethodTree) {
        return before(block, below)
            .map(attempt -> new Again((ExpressionTree) call.getLeaf(), attempt, null));
      }
      below = tree;
    }
    return Optional.empty();
  }

  /** The attempt before the statement, whose failure leads to it. */
  private static Optional<TryTree> before(BlockTree block, Tree statement) {
    TryTree attempt = null;
    for (StatementTree one : block.getStatements()) {
      if (one == statement) {
        return Optional.ofNullable(attempt);
      }
      attempt = one instanceof TryTree tree && !tree.getCatches().isEmpty() ? tree : attempt;
    }
    return Optional.empty();
  }

  /** Whether the arguments are the parameters, as they stand. */
  private static boolean passesOn(
      List<? extends ExpressionTree> arguments, List<? extends VariableTree> parameters) {
    for (int i = 0; i < parameters.size(); i++) {
      if (i >= arguments.size()
          || Symbols.variable(arguments.get(i)) != Symbols.variable(parameters.get(i))) {
        return false;
      }
    }
    return arguments.size() == parameters.size();
  }

  /**
   * A method that begins anew.
   *
   * @param call the call of itself
   * @param attempt what has failed then
   * @param handler the handler that makes the call; null where it follows the attempt
   */
  record Again(ExpressionTree call, TryTree attempt, CatchTree handler) {}
}
