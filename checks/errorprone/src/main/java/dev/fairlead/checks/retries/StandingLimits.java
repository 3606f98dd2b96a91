package dev.fairlead.checks.retries;

import com.google.common.collect.Iterables;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.code.Constants;
import dev.fairlead.checks.code.Origins;
import dev.fairlead.checks.code.Symbols;
import java.util.Optional;
import java.util.Set;

/**
 * Limits that a loop never reaches: among what has to hold for the next round, a local variable is
 * compared with a constant, and nothing ever gives it another value than its first.
 */
final class StandingLimits {
  private final Origins origins;

  StandingLimits(Origins origins) {
    this.origins = origins;
  }

  /** The variable that stands still before its limit. */
  Optional<VarSymbol> in(ExpressionTree condition) {
    Tree bare = Symbols.strip(condition);
    if (!(bare instanceof BinaryTree both)) {
      return Optional.empty();
    }
    ExpressionTree left = both.getLeftOperand();
    ExpressionTree right = both.getRightOperand();
    return switch (bare.getKind()) {
      case CONDITIONAL_AND -> in(left).or(() -> in(right));
      case LESS_THAN, LESS_THAN_EQUAL -> below(left, right);
      case GREATER_THAN, GREATER_THAN_EQUAL -> below(right, left);
      default -> Optional.empty();
    };
  }

  /**
   * The one of both that is such a variable, if the other is a constant on the right side of it.
   */
  private Optional<VarSymbol> below(ExpressionTree lower, ExpressionTree upper) {
    Long least = Constants.number(Symbols.strip(lower));
    Long most = Constants.number(Symbols.strip(upper));
    VarSymbol standing = Symbols.variable(least == null ? lower : upper);
    Long first = (least == null) == (most == null) ? null : onlyValue(standing);
    boolean holds = first != null && (least == null ? first < most : least < first);
    return holds ? Optional.of(standing) : Optional.empty();
  }

  /** The constant that the local variable is declared with, if it is never given another value. */
  private Long onlyValue(VarSymbol variable) {
    if (variable == null
        || Symbols.isField(variable)
        || (variable.flags() & Flags.EFFECTIVELY_FINAL) == 0) {
      return null;
    }
    Set<ExpressionTree> values = origins.assigned(variable);
    return values.size() == 1 ? Constants.number(Iterables.getOnlyElement(values)) : null;
  }
}
