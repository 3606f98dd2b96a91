package dev.fairlead.checks.code;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.util.TreeScanner;

/**
 * Visits what runs where it stands: not the lambdas and classes in the code, whose bodies run at
 * another time.
 *
 * @param <R> what a visit returns
 */
public abstract class OwnCodeScanner<R> extends TreeScanner<R, Void> {
  protected OwnCodeScanner() {}

  @Override
  public R visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
    return null;
  }

  @Override
  public R visitClass(ClassTree type, Void unused) {
    return null;
  }
}
