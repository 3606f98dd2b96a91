package dev.fairlead.checks.workers;

import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.annotations.Sharing;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.ownership.Creation;

/** Makes the local variable a field, where its value needs nothing of the method. */
final class SharedFieldFix {
  private SharedFieldFix() {}

  /** The fix; empty where the client may not be shared or its making depends on the call. */
  static SuggestedFix of(Creation creation, SourceFile file) {
    TreePath up = creation.path().getParentPath();
    if (!(up.getLeaf() instanceof VariableTree variable)
        || !(up.getParentPath().getLeaf() instanceof BlockTree)
        || file.vocabulary().of(Symbols.type(variable)).sharing() != Sharing.SHAREABLE
        || needsTheCall(creation.call())) {
      return SuggestedFix.emptyFix();
    }
    TreePath method = up;
    while (!(method.getLeaf() instanceof MethodTree)) {
      method = method.getParentPath();
      if (method == null || method.getLeaf() instanceof ClassTree) {
        return SuggestedFix.emptyFix();
      }
    }
    MethodSymbol symbol = Symbols.declared((MethodTree) method.getLeaf());
    if (symbol == null
        || !(method.getParentPath().getLeaf() instanceof ClassTree type)
        || declares(type, variable)
        || isReassigned(method.getLeaf(), Symbols.variable(variable))) {
      return SuggestedFix.emptyFix();
    }
    String field =
        "private "
            + (symbol.isStatic() ? "static " : "")
            + "final "
            + Symbols.name(Symbols.type(variable), "var")
            + " "
            + variable.getName()
            + " = "
            + file.state().getSourceForNode(creation.call())
            + ";\n";
    return SuggestedFix.builder()
        .prefixWith(method.getLeaf(), field + file.lineLike(method.getLeaf()))
        .delete(variable)
        .build();
  }

  private static boolean declares(ClassTree type, VariableTree local) {
    return type.getMembers().stream()
        .anyMatch(
            member ->
                member instanceof VariableTree field && field.getName().equals(local.getName()));
  }

  private static boolean isReassigned(Tree method, VarSymbol variable) {
    boolean[] reassigned = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitAssignment(AssignmentTree assignment, Void unused) {
        reassigned[0] |= Symbols.variable(assignment.getVariable()) == variable;
        return super.visitAssignment(assignment, unused);
      }
    }.scan(method, null);
    return reassigned[0];
  }

  /** Whether it uses a variable other than a constant, or may throw a checked exception. */
  private static boolean needsTheCall(ExpressionTree call) {
    boolean[] needs = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree name, Void unused) {
        VarSymbol variable = Symbols.variable(name);
        needs[0] |= variable != null && !Symbols.isStatic(variable);
        return null;
      }

      @Override
      public Void visitMethodInvocation(MethodInvocationTree link, Void unused) {
        note(Symbols.called(link));
        return super.visitMethodInvocation(link, unused);
      }

      @Override
      public Void visitNewClass(NewClassTree creation, Void unused) {
        note(Symbols.called(creation));
        return super.visitNewClass(creation, unused);
      }

      private void note(MethodSymbol method) {
        needs[0] |= method == null || !method.getThrownTypes().isEmpty();
      }
    }.scan(call, null);
    return needs[0];
  }
}
