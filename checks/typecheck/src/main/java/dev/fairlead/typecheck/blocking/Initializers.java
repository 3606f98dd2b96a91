package dev.fairlead.typecheck.blocking;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import javax.lang.model.element.Modifier;

/** The code that runs when an object is made, beside its constructor. */
final class Initializers extends TreeScanner<Void, Void> {
  private boolean calls;

  private Initializers() {}

  /** Whether making an object of the class calls anything, beside the constructor of its parent. */
  static boolean call(ClassTree type) {
    Initializers scan = new Initializers();
    for (Tree member : type.getMembers()) {
      boolean runs =
          member instanceof BlockTree block && !block.isStatic()
              || member instanceof VariableTree field
                  && !field.getModifiers().getFlags().contains(Modifier.STATIC);
      if (runs) {
        scan.scan(member, null);
      }
    }
    return scan.calls;
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
    calls = true;
    return null;
  }

  @Override
  public Void visitNewClass(NewClassTree call, Void unused) {
    calls = true;
    return null;
  }

  @Override
  public Void visitTry(TryTree tree, Void unused) {
    calls |= !tree.getResources().isEmpty();
    return super.visitTry(tree, unused);
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
    return null;
  }
}
