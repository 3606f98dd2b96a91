package dev.fairlead.checks.bounds;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.code.Symbols;

/**
 * Calls that a thread of their own makes, for which whoever started it waits no longer than a time:
 * the old way to bound what has no bound.
 */
final class JoinedThread {
  private JoinedThread() {}

  /** Whether the code at {@code path} is that of such a thread. */
  static boolean runs(TreePath path) {
    boolean inFunction = false;
    VarSymbol thread = null;
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (thread == null && tree instanceof MethodTree method) {
        if (!method.getName().contentEquals("run")) {
          return false;
        }
        inFunction = true;
      } else if (thread != null && tree instanceof MethodTree method) {
        return isJoined(thread, method);
      }
      inFunction |= tree instanceof LambdaExpressionTree;
      if (inFunction && thread == null && tree instanceof NewClassTree creation) {
        thread = isThread(creation) ? variable(at.getParentPath().getLeaf()) : null;
        if (thread == null && isThread(creation)) {
          return false;
        }
      }
    }
    return false;
  }

  private static boolean isThread(NewClassTree creation) {
    return creation.getIdentifier().toString().matches("(java\\.lang\\.)?Thread");
  }

  private static VarSymbol variable(Tree user) {
    if (user instanceof VariableTree declaration) {
      return Symbols.variable(declaration);
    }
    return user instanceof AssignmentTree assignment
        ? Symbols.variable(assignment.getVariable())
        : null;
  }

  /** Whether the method waits for the thread, and only so long. */
  private static boolean isJoined(VarSymbol thread, MethodTree method) {
    boolean[] joined = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        ExpressionTree receiver = Symbols.receiver(call);
        joined[0] |=
            receiver != null
                && Symbols.variable(receiver) == thread
                && Symbols.calledName(call).equals("join")
                && !call.getArguments().isEmpty();
        return super.visitMethodInvocation(call, unused);
      }

      @Override
      public Void visitClass(ClassTree type, Void unused) {
        return null;
      }
    }.scan(method.getBody(), null);
    return joined[0];
  }
}
