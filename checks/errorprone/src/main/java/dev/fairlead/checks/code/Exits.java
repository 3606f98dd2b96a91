package dev.fairlead.checks.code;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;

/** Where code does not go on behind a statement. */
public final class Exits {
  private Exits() {}

  /** Whether the statement, or the last one of the block, leaves what is around it. */
  public static boolean leaves(StatementTree statement) {
    StatementTree last = statement;
    if (statement instanceof BlockTree block && !block.getStatements().isEmpty()) {
      last = block.getStatements().get(block.getStatements().size() - 1);
    }
    return last instanceof ReturnTree
        || last instanceof ContinueTree
        || last instanceof BreakTree
        || last instanceof ThrowTree;
  }
}
