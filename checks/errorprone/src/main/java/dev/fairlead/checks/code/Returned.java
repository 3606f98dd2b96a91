package dev.fairlead.checks.code;

import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;

/** What a method or a lambda itself returns, in the order of the source. */
public final class Returned extends OwnCodeScanner<Void> {
  private final ImmutableSet.Builder<ExpressionTree> values = ImmutableSet.builder();

  private Returned() {}

  /** What the method returns; empty where it has no body. */
  public static ImmutableSet<ExpressionTree> by(MethodTree method) {
    return in(method.getBody());
  }

  /** What the lambda returns; of an expression, that. */
  public static ImmutableSet<ExpressionTree> by(LambdaExpressionTree lambda) {
    return lambda.getBody() instanceof ExpressionTree value
        ? ImmutableSet.of(value)
        : in(lambda.getBody());
  }

  private static ImmutableSet<ExpressionTree> in(Tree body) {
    Returned returned = new Returned();
    returned.scan(body, null);
    return returned.values.build();
  }

  @Override
  public Void visitReturn(ReturnTree tree, Void unused) {
    if (tree.getExpression() != null) {
      values.add(tree.getExpression());
    }
    return null;
  }
}
