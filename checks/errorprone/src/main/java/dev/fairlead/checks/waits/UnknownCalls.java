package dev.fairlead.checks.waits;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Symbols;

/**
 * What calls say of themselves whose class was not found: the type of what they are called on is
 * then a name, and so is what they are called.
 */
final class UnknownCalls {
  private static final NamePattern FAILURE =
      new NamePattern("(.*\\W)?(Execution|Completion)Exception(\\W.*)?");

  /** How request builders select one of a collection of resources. */
  private static final NamePattern BY_KEY = new NamePattern("by[A-Z]\\w*");

  private UnknownCalls() {}

  /** Whether nothing was found of what the call calls. */
  static boolean isOne(ExpressionTree call) {
    return call instanceof MethodInvocationTree
        && Symbols.receiver(call) != null
        && Symbols.called(call) == null
        && typeName(Symbols.receiver(call)) != null;
  }

  /** The first of a chain of such calls: what the others do is done to what it returns. */
  static ExpressionTree first(ExpressionTree call) {
    ExpressionTree first = call;
    while (isOne(Symbols.receiver(first))) {
      first = Symbols.receiver(first);
    }
    return first;
  }

  /**
   * Whether the chain is the path of a resource, {@code client.groups().byId(id).members()}: a
   * {@code get} on it is the request, and returns the resource.
   */
  static boolean isPathOfResource(ExpressionTree call) {
    for (ExpressionTree step = call; isOne(step); step = Symbols.receiver(step)) {
      if (BY_KEY.matches(Symbols.calledName(step)) && isOne(Symbols.receiver(step))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the code around the call names the exception by which a future says that it failed. */
  static boolean expectsFailure(TreePath call) {
    for (TreePath at = call; at != null; at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (tree instanceof TryTree attempt) {
        for (CatchTree handler : attempt.getCatches()) {
          if (FAILURE.matches(handler.getParameter().getType().toString())) {
            return true;
          }
        }
      }
      if (tree instanceof MethodTree method) {
        for (ExpressionTree thrown : method.getThrows()) {
          if (FAILURE.matches(thrown.toString())) {
            return true;
          }
        }
      }
      if (tree instanceof MethodTree || tree instanceof LambdaExpressionTree) {
        return false;
      }
    }
    return false;
  }

  /** The name of the unknown class of the value; null where the class is known. */
  static String typeName(ExpressionTree value) {
    Type type = ((JCTree) value).type;
    return type != null && Symbols.isUnknown(type) && type.tsym != null
        ? type.tsym.name.toString()
        : null;
  }
}
