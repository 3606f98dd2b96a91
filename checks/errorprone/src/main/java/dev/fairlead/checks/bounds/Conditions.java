package dev.fairlead.checks.bounds;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.fairlead.checks.code.Exits;

/** What has been asked where some code stands: by the branches around it, and by exits before. */
final class Conditions {
  /** A question to one condition. */
  interface Question {
    /**
     * Whether the condition says so.
     *
     * @param holds whether the condition is true there
     */
    boolean by(ExpressionTree condition, boolean holds);
  }

  private Conditions() {}

  /** Whether one of the conditions that decide on the code at {@code path} says so. */
  static boolean say(TreePath path, Question question) {
    for (TreePath at = path; at.getParentPath() != null; at = at.getParentPath()) {
      Tree around = at.getParentPath().getLeaf();
      Tree part = at.getLeaf();
      if (around instanceof IfTree choice && part != choice.getCondition()) {
        if (question.by(choice.getCondition(), part == choice.getThenStatement())) {
          return true;
        }
      } else if (around instanceof BlockTree block && isSaidBefore(part, block, question)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSaidBefore(Tree part, BlockTree block, Question question) {
    for (StatementTree before : block.getStatements()) {
      if (before == part) {
        return false;
      }
      if (before instanceof IfTree exit
          && exit.getElseStatement() == null
          && Exits.leaves(exit.getThenStatement())
          && question.by(exit.getCondition(), false)) {
        return true;
      }
    }
    return false;
  }
}
