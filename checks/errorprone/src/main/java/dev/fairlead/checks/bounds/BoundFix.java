package dev.fairlead.checks.bounds;

import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import dev.fairlead.annotations.Phase;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Symbols;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The setters of the library itself, put where the object is made: into the chain of a builder, or
 * as statements behind the variable that holds it.
 */
public final class BoundFix {
  private BoundFix() {}

  /** The fix for all phases of {@code missing}; empty where one of them has no plain setter. */
  public static SuggestedFix of(MissingBound missing, SourceFile file) {
    if (missing.where() != missing.made()) {
      return SuggestedFix.emptyFix();
    }
    SuggestedFix.Builder fix = SuggestedFix.builder();
    List<String> calls = new ArrayList<>();
    boolean fluent = true;
    for (Phase phase : missing.phases()) {
      Optional<MethodSymbol> setter = file.vocabulary().setter(missing.type(), phase);
      if (setter.isEmpty()) {
        return SuggestedFix.emptyFix();
      }
      fluent &= setter.get().getReturnType().tsym == missing.type().tsym;
      calls.add(call(setter.get(), file.configuration().fixFor(phase), fix));
    }
    if (fluent) {
      return fix.postfixWith(missing.made(), String.join("", calls)).build();
    }
    return statements(missing, calls, fix, file);
  }

  private static String call(MethodSymbol setter, Duration time, SuggestedFix.Builder fix) {
    String name = "." + setter.name + "(";
    if (setter.type.getParameterTypes().size() == 2) {
      fix.addImport("java.util.concurrent.TimeUnit");
      return name + time.toMillis() + ", TimeUnit.MILLISECONDS)";
    }
    Type parameter = setter.type.getParameterTypes().head;
    if (parameter.hasTag(TypeTag.INT) || parameter.hasTag(TypeTag.LONG)) {
      return name + time.toMillis() + ")";
    }
    fix.addImport("java.time.Duration");
    String duration =
        time.toMillisPart() == 0
            ? "Duration.ofSeconds(" + time.toSeconds() + ")"
            : "Duration.ofMillis(" + time.toMillis() + ")";
    return name + duration + ")";
  }

  /** The calls as one statement each, behind the declaration or assignment of a variable. */
  private static SuggestedFix statements(
      MissingBound missing, List<String> calls, SuggestedFix.Builder fix, SourceFile file) {
    TreePath path = TreePath.getPath(file.unit(), missing.made());
    TreePath parent = path.getParentPath();
    while (parent.getLeaf() instanceof TypeCastTree) {
      parent = parent.getParentPath();
    }
    Tree statement = parent.getLeaf();
    String variable = null;
    Type type = null;
    if (statement instanceof VariableTree declaration
        && Symbols.variable(declaration) != null
        && !Symbols.isField(Symbols.variable(declaration))) {
      variable = declaration.getName().toString();
      type = ASTHelpers.getType(declaration);
    } else if (statement instanceof AssignmentTree assignment
        && parent.getParentPath().getLeaf() instanceof ExpressionStatementTree whole) {
      ExpressionTree target = assignment.getVariable();
      variable = file.state().getSourceForNode(target);
      type = ASTHelpers.getType(target);
      statement = whole;
    }
    if (variable == null || type == null || !isInBlock(statement, file)) {
      return SuggestedFix.emptyFix();
    }
    StringBuilder lines = new StringBuilder();
    for (String call : calls) {
      lines.append('\n').append(variable).append(call).append(';');
    }
    return fix.postfixWith(statement, lines.toString()).build();
  }

  private static boolean isInBlock(Tree statement, SourceFile file) {
    Tree parent = TreePath.getPath(file.unit(), statement).getParentPath().getLeaf();
    return parent.getKind() == Tree.Kind.BLOCK || parent.getKind() == Tree.Kind.CASE;
  }
}
