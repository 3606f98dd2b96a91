package dev.fairlead.typecheck.vocabulary;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.javacutil.TreeUtils;

/** The expressions one of which gives another its value. */
public final class Branches {
  private Branches() {}

  /** Those behind casts, conditions and switches; the expression itself where there are none. */
  public static List<ExpressionTree> of(ExpressionTree expression) {
    List<ExpressionTree> found = new ArrayList<>();
    collect(expression, found);
    return found;
  }

  private static void collect(ExpressionTree expression, List<ExpressionTree> found) {
    ExpressionTree bare = TreeUtils.withoutParens(expression);
    if (bare instanceof TypeCastTree cast) {
      collect(cast.getExpression(), found);
    } else if (bare instanceof ConditionalExpressionTree choice) {
      collect(choice.getTrueExpression(), found);
      collect(choice.getFalseExpression(), found);
    } else if (bare instanceof SwitchExpressionTree choice) {
      new Yields().scan(choice.getCases(), found);
    } else {
      found.add(bare);
    }
  }

  private static final class Yields extends TreeScanner<Void, List<ExpressionTree>> {
    @Override
    public Void visitCase(CaseTree branch, List<ExpressionTree> found) {
      if (branch.getBody() instanceof ExpressionTree value) {
        collect(value, found);
        return null;
      }
      scan(branch.getBody(), found);
      return scan(branch.getStatements(), found);
    }

    @Override
    public Void visitYield(YieldTree yield, List<ExpressionTree> found) {
      collect(yield.getValue(), found);
      return null;
    }

    @Override
    public Void visitSwitchExpression(SwitchExpressionTree nested, List<ExpressionTree> found) {
      return null;
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree lambda, List<ExpressionTree> found) {
      return null;
    }

    @Override
    public Void visitClass(ClassTree type, List<ExpressionTree> found) {
      return null;
    }
  }
}
