package dev.fairlead.checks.blocking;

import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.PackageSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.code.TreePaths;
import dev.fairlead.checks.contexts.PlacedCode;
import dev.fairlead.checks.effects.WaitPath;
import java.util.List;
import javax.lang.model.element.ElementKind;

/**
 * Does what waits before the lock is taken, where it is the first thing that is done under it, its
 * result goes to a new variable, and it depends on nothing but local variables.
 */
final class BeforeLockFix {
  private BeforeLockFix() {}

  /** The fix, or an empty one where the wait may need the lock. */
  static SuggestedFix of(PlacedCode region, WaitPath path, SourceFile file) {
    if (!(region.code() instanceof BlockTree block)
        || block.getStatements().size() < 2
        || !(block.getStatements().get(0) instanceof VariableTree variable)
        || variable.getInitializer() == null
        || !TreePaths.contains(variable.getInitializer(), path.first())
        || !isOfLocals(variable.getInitializer())) {
      return SuggestedFix.emptyFix();
    }
    TreePath around = file.path(block).getParentPath();
    StatementTree taking = taking(around);
    String source = file.state().getSourceForNode(variable);
    if (taking == null || source == null || !isOnlyOfItsName(variable, around)) {
      return SuggestedFix.emptyFix();
    }
    int start = ASTHelpers.getStartPosition(variable);
    int next = ASTHelpers.getStartPosition(block.getStatements().get(1));
    return SuggestedFix.builder()
        .replace(start, next, "")
        .prefixWith(taking, source + file.lineLike(taking))
        .build();
  }

  /** The statement that takes the lock; null where nothing can stand before it. */
  private static StatementTree taking(TreePath around) {
    if (!(around.getParentPath().getLeaf() instanceof BlockTree outer)) {
      return null;
    }
    if (around.getLeaf() instanceof SynchronizedTree guarded) {
      return guarded;
    }
    int place = outer.getStatements().indexOf(around.getLeaf());
    return around.getLeaf() instanceof TryTree guarded
            && guarded.getResources().isEmpty()
            && guarded.getCatches().isEmpty()
            && place > 0
        ? outer.getStatements().get(place - 1)
        : null;
  }

  /** Whether the value names local variables and classes only, and calls no method of its own. */
  private static boolean isOfLocals(Tree value) {
    boolean[] local = {true};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree name, Void unused) {
        Symbol symbol = TreeInfo.symbol((JCTree) name);
        local[0] &=
            symbol instanceof ClassSymbol
                || symbol instanceof PackageSymbol
                || symbol instanceof VarSymbol variable && isLocal(variable);
        return null;
      }

      @Override
      public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
        local[0] = false;
        return null;
      }
    }.scan(value, null);
    return local[0];
  }

  private static boolean isLocal(VarSymbol variable) {
    return variable.getKind() == ElementKind.LOCAL_VARIABLE
        || variable.getKind() == ElementKind.PARAMETER
        || Symbols.isStatic(variable) && variable.getConstantValue() != null;
  }

  private static boolean isOnlyOfItsName(VariableTree variable, TreePath around) {
    TreePath method = around;
    while (method != null && !(method.getLeaf() instanceof MethodTree)) {
      method = method.getParentPath();
    }
    if (method == null) {
      return false;
    }
    int[] declared = {0};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitVariable(VariableTree other, Void unused) {
        declared[0] += other.getName().equals(variable.getName()) ? 1 : 0;
        return super.visitVariable(other, null);
      }
    }.scan(List.of(method.getLeaf()), null);
    return declared[0] == 1;
  }
}
