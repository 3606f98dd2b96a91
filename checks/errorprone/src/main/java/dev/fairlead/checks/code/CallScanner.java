package dev.fairlead.checks.code;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import java.util.List;

/** Shows the calls of methods and constructors in code, an outer one before those in it. */
public abstract class CallScanner extends TreeScanner<Void, Void> {
  protected CallScanner() {}

  /**
   * A call.
   *
   * @param arguments what the source gives it, in order
   */
  protected abstract void called(ExpressionTree call, List<? extends ExpressionTree> arguments);

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
    called(call, call.getArguments());
    return super.visitMethodInvocation(call, null);
  }

  @Override
  public Void visitNewClass(NewClassTree creation, Void unused) {
    called(creation, creation.getArguments());
    return super.visitNewClass(creation, null);
  }
}
