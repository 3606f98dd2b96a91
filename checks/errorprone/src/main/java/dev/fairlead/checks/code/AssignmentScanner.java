package dev.fairlead.checks.code;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;

/** Shows what code gives its variables, by an initialiser or an assignment. */
public abstract class AssignmentScanner extends TreeScanner<Void, Void> {
  protected AssignmentScanner() {}

  /** The variable is given the value; neither is {@code null}. */
  protected abstract void assigned(VarSymbol variable, ExpressionTree value);

  @Override
  public Void visitVariable(VariableTree variable, Void unused) {
    note(Symbols.variable(variable), variable.getInitializer());
    return super.visitVariable(variable, null);
  }

  @Override
  public Void visitAssignment(AssignmentTree assignment, Void unused) {
    note(Symbols.variable(assignment.getVariable()), assignment.getExpression());
    return super.visitAssignment(assignment, null);
  }

  private void note(VarSymbol variable, ExpressionTree value) {
    if (variable != null && value != null) {
      assigned(variable, value);
    }
  }
}
