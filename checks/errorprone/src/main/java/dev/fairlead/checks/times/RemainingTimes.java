package dev.fairlead.checks.times;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.annotations.Special;
import dev.fairlead.checks.code.Symbols;
import java.util.Set;

/**
 * Waits for what is left until a point in time, in code that never looks whether anything is left:
 * when the time is over, zero makes the wait one for ever, and less makes it fail.
 */
public final class RemainingTimes {
  private static final Set<String> CLOCKS = Set.of("currentTimeMillis", "nanoTime");

  private static final Set<Tree.Kind> COMPARISONS =
      Set.of(
          Tree.Kind.LESS_THAN,
          Tree.Kind.LESS_THAN_EQUAL,
          Tree.Kind.GREATER_THAN,
          Tree.Kind.GREATER_THAN_EQUAL);

  private RemainingTimes() {}

  /** Those among {@code arguments}. */
  public static ImmutableList<TimeArgument> in(ImmutableList<TimeArgument> arguments) {
    ImmutableList.Builder<TimeArgument> found = ImmutableList.builder();
    for (TimeArgument argument : arguments) {
      if (argument.bound() != null && argument.bound().zero() == Special.INFINITE) {
        VarSymbol end = end(argument.time());
        if (end != null && !isCompared(end, argument.within())) {
          found.add(argument);
        }
      }
    }
    return found.build();
  }

  /** The point in time from which the clock is taken off; null where the time is none such. */
  private static VarSymbol end(ExpressionTree time) {
    return Symbols.strip(time) instanceof BinaryTree rest
            && rest.getKind() == Tree.Kind.MINUS
            && isClock(rest.getRightOperand())
        ? Symbols.variable(rest.getLeftOperand())
        : null;
  }

  private static boolean isClock(Tree tree) {
    return Symbols.strip(tree) instanceof MethodInvocationTree call
        && CLOCKS.contains(Symbols.calledName(call));
  }

  private static boolean isCompared(VarSymbol end, Tree code) {
    boolean[] compared = {false};
    new TreeScanner<Void, Boolean>() {
      @Override
      public Void visitBinary(BinaryTree operation, Boolean inComparison) {
        boolean compares = inComparison || COMPARISONS.contains(operation.getKind());
        return super.visitBinary(operation, compares);
      }

      @Override
      public Void scan(Tree tree, Boolean inComparison) {
        compared[0] |=
            inComparison && tree != null && (isClock(tree) || Symbols.variable(tree) == end);
        return super.scan(tree, inComparison);
      }
    }.scan(code, false);
    return compared[0];
  }
}
