package dev.fairlead.checks.publication;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.code.Origins;
import dev.fairlead.checks.code.Symbols;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/** Whether code depends on what one call of the method around it brings, or keeps its results. */
final class CallArguments {
  private CallArguments() {}

  /** Whether an argument is made from a parameter, through local variables too. */
  static boolean bringSomething(ExpressionTree call, Origins origins) {
    boolean[] brings = {false};
    Set<VarSymbol> seen = new HashSet<>();
    TreeScanner<Void, Void> scan =
        new TreeScanner<>() {
          @Override
          public Void visitIdentifier(IdentifierTree name, Void unused) {
            VarSymbol variable = Symbols.variable(name);
            if (variable != null && seen.add(variable)) {
              brings[0] |= variable.getKind() == ElementKind.PARAMETER;
              if (variable.getKind() == ElementKind.LOCAL_VARIABLE) {
                origins.assigned(variable).forEach(value -> scan(value, null));
              }
            }
            return null;
          }
        };
    if (call instanceof MethodInvocationTree invocation) {
      scan.scan(invocation.getArguments(), null);
    }
    return brings[0];
  }

  /** Whether a field is given another value than a literal, by a function made here too. */
  static boolean areKept(Tree code) {
    boolean[] kept = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitAssignment(AssignmentTree assignment, Void unused) {
        VarSymbol variable = Symbols.variable(assignment.getVariable());
        kept[0] |=
            variable != null
                && Symbols.isField(variable)
                && !(Symbols.strip(assignment.getExpression()) instanceof LiteralTree);
        return super.visitAssignment(assignment, unused);
      }
    }.scan(code, null);
    return kept[0];
  }
}
