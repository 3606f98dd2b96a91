package dev.fairlead.checks.tls;

import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.publication.Mutation;
import java.util.List;

/** Builds the object in a local variable and assigns the field behind its configuration. */
final class PublicationFix {
  private PublicationFix() {}

  /** The fix where assignment and configuration are statements of one block; else empty. */
  static SuggestedFix of(Mutation mutation, SourceFile file) {
    TreePath path = file.path(mutation.call());
    Tree statement = path.getParentPath().getLeaf();
    if (mutation.kind() != Mutation.Kind.PUBLISHED_FIRST
        || !(statement instanceof ExpressionStatementTree)
        || !(path.getParentPath().getParentPath().getLeaf() instanceof BlockTree block)
        || !(Symbols.receiver(mutation.call()) != null)) {
      return SuggestedFix.emptyFix();
    }
    AssignmentTree assignment = null;
    for (StatementTree before : block.getStatements()) {
      if (before == statement) {
        break;
      }
      if (before instanceof ExpressionStatementTree expression
          && expression.getExpression() instanceof AssignmentTree candidate
          && mutation.variable().equals(Symbols.variable(candidate.getVariable()))) {
        assignment = candidate;
      }
    }
    VarSymbol receiver = Symbols.variable(Symbols.receiver(mutation.call()));
    if (assignment == null || !mutation.variable().equals(receiver)) {
      return SuggestedFix.emptyFix();
    }
    return rewrite(assignment, (MethodInvocationTree) mutation.call(), statement, file);
  }

  private static SuggestedFix rewrite(
      AssignmentTree assignment, MethodInvocationTree call, Tree statement, SourceFile file) {
    String field = file.state().getSourceForNode(assignment.getVariable());
    String local = "configured";
    String type = Symbols.name(Symbols.type(assignment.getVariable()), "var");
    String value = file.state().getSourceForNode(assignment.getExpression());
    List<String> arguments =
        call.getArguments().stream().map(file.state()::getSourceForNode).toList();
    return SuggestedFix.builder()
        .replace(assignment, type + " " + local + " = " + value)
        .replace(
            call, local + "." + Symbols.calledName(call) + "(" + String.join(", ", arguments) + ")")
        .postfixWith(statement, file.lineLike(statement) + field + " = " + local + ";")
        .build();
  }
}
