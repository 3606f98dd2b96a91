package dev.fairlead.checks.times;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.code.Constants;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.code.TimeName;
import dev.fairlead.checks.code.TreePaths;
import java.util.Optional;

/** A bound of which only the sign is looked at before a constant is set in its place. */
final class TestedBound {
  private TestedBound() {}

  static Optional<IgnoredBound> of(CompilationUnitTree unit, TimeArgument argument) {
    TreePath path = TreePaths.of(unit, argument.call());
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof MethodTree) {
        return Optional.empty();
      }
      if (at.getParentPath() != null
          && at.getParentPath().getLeaf() instanceof IfTree choice
          && choice.getThenStatement() == at.getLeaf()) {
        VarSymbol tested = tested(choice.getCondition());
        return tested != null
                && isBound(tested, argument.within())
                && uses(tested, choice.getThenStatement()) == 0
            ? Optional.of(new IgnoredBound(argument.call(), tested, null, IgnoredBound.Kind.TESTED))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The variable in {@code variable > 0}. */
  private static VarSymbol tested(ExpressionTree condition) {
    return Symbols.strip(condition) instanceof BinaryTree test
            && (test.getKind() == Tree.Kind.GREATER_THAN
                || test.getKind() == Tree.Kind.GREATER_THAN_EQUAL)
            && Constants.number(test.getRightOperand()) != null
        ? Symbols.variable(test.getLeftOperand())
        : null;
  }

  private static boolean isBound(VarSymbol variable, Tree within) {
    if (TimeName.of(variable.name).isBound()) {
      return true;
    }
    boolean[] bound = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitVariable(VariableTree declaration, Void unused) {
        if (Symbols.variable(declaration) == variable
            && declaration.getInitializer() instanceof MethodInvocationTree call) {
          bound[0] = TimeName.of(Symbols.calledName(call)).isBound();
        }
        return super.visitVariable(declaration, unused);
      }
    }.scan(within, null);
    return bound[0];
  }

  private static int uses(VarSymbol variable, Tree code) {
    int[] uses = {0};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree name, Void unused) {
        uses[0] += Symbols.variable(name) == variable ? 1 : 0;
        return null;
      }
    }.scan(code, null);
    return uses[0];
  }
}
