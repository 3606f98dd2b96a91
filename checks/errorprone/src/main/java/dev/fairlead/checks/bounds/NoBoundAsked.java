package dev.fairlead.checks.bounds;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.code.Constants;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.code.TimeName;

/** Branches that are taken only if whoever calls, or configures, asks for no bound. */
final class NoBoundAsked {
  private NoBoundAsked() {}

  /**
   * Whether the condition says of a bound that there is none, or that it is zero or less.
   *
   * @param holds whether the condition is true in the branch in question
   */
  static boolean by(ExpressionTree condition, boolean holds) {
    Tree bare = Symbols.strip(condition);
    if (bare instanceof MethodInvocationTree asked) {
      return isBound(Symbols.receiver(asked))
          && Symbols.calledName(asked).equals(holds ? "isEmpty" : "isPresent");
    }
    if (!(bare instanceof BinaryTree comparison)
        || !isBound(Symbols.strip(comparison.getLeftOperand()))) {
      return false;
    }
    if (Constants.isNull(comparison.getRightOperand())) {
      return comparison.getKind() == (holds ? Tree.Kind.EQUAL_TO : Tree.Kind.NOT_EQUAL_TO);
    }
    Long limit = Constants.number(comparison.getRightOperand());
    if (limit == null || limit > 1) {
      return false;
    }
    return switch (comparison.getKind()) {
      case EQUAL_TO, LESS_THAN, LESS_THAN_EQUAL -> holds;
      case NOT_EQUAL_TO, GREATER_THAN, GREATER_THAN_EQUAL -> !holds;
      default -> false;
    };
  }

  private static boolean isBound(Tree operand) {
    VarSymbol variable = Symbols.variable(operand);
    return variable != null && TimeName.of(variable.name).isBound();
  }
}
