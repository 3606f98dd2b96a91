package dev.fairlead.checks.contexts;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.util.TreeScanner;

/** What a lambda returns. */
public final class Returned {
  private Returned() {}

  /** The values that {@code lambda} itself returns, in the order of the source. */
  public static ImmutableList<ExpressionTree> by(LambdaExpressionTree lambda) {
    if (lambda.getBody() instanceof ExpressionTree value) {
      return ImmutableList.of(value);
    }
    ImmutableList.Builder<ExpressionTree> values = ImmutableList.builder();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitReturn(ReturnTree tree, Void unused) {
        if (tree.getExpression() != null) {
          values.add(tree.getExpression());
        }
        return null;
      }

      @Override
      public Void visitLambdaExpression(LambdaExpressionTree inner, Void unused) {
        return null;
      }

      @Override
      public Void visitClass(ClassTree type, Void unused) {
        return null;
      }
    }.scan(lambda.getBody(), null);
    return values.build();
  }
}
