package dev.fairlead.checks.ownership;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;

/**
 * Whether a connection in a local variable is closed only when nothing goes wrong: by a statement
 * that an exception of an exchange before it skips.
 */
final class UnguardedClose extends TreePathScanner<Void, Void> {
  /** What has not been started has no threads yet. */
  private static final NamePattern START = new NamePattern("(start|init)(\\p{Lu}.*)?");

  private final Vocabulary vocabulary;
  private final VarSymbol connection;
  private final int made;
  private boolean elsewhere;
  private int closed = Integer.MAX_VALUE;
  private int fails = Integer.MAX_VALUE;

  private UnguardedClose(Vocabulary vocabulary, VarSymbol connection, int made) {
    this.vocabulary = vocabulary;
    this.connection = connection;
    this.made = made;
  }

  /** Whether that is so of what the call at {@code creation} opens. */
  static boolean follows(TreePath creation, Vocabulary vocabulary) {
    VarSymbol variable = variable(creation.getParentPath());
    TreePath method = method(creation);
    if (variable == null || method == null || !(variable.owner instanceof MethodSymbol)) {
      return false;
    }
    UnguardedClose scan =
        new UnguardedClose(vocabulary, variable, ASTHelpers.getStartPosition(creation.getLeaf()));
    scan.scan(method, null);
    return !scan.elsewhere && scan.closed != Integer.MAX_VALUE && scan.fails < scan.closed;
  }

  private static VarSymbol variable(TreePath holder) {
    if (holder.getLeaf() instanceof AssignmentTree assignment) {
      return Symbols.variable(assignment.getVariable());
    }
    return holder.getLeaf() instanceof VariableTree declared
            && !(holder.getParentPath().getLeaf() instanceof TryTree)
        ? Symbols.variable(declared)
        : null;
  }

  /** The method in whose own code it stands; null in a lambda. */
  private static TreePath method(TreePath creation) {
    TreePath at = creation;
    while (at != null && !(at.getLeaf() instanceof MethodTree)) {
      if (at.getLeaf() instanceof LambdaExpressionTree || at.getLeaf() instanceof ClassTree) {
        return null;
      }
      at = at.getParentPath();
    }
    return at;
  }

  @Override
  public Void visitIdentifier(IdentifierTree name, Void unused) {
    if (connection.equals(Symbols.variable(name))) {
      TreePath up = getCurrentPath().getParentPath();
      if (up.getLeaf() instanceof MemberSelectTree
          && up.getParentPath().getLeaf() instanceof MethodInvocationTree call) {
        called(call, up.getParentPath());
      } else {
        elsewhere |= !isTarget(name, up.getLeaf());
      }
    }
    return null;
  }

  private static boolean isTarget(IdentifierTree name, Tree parent) {
    return parent instanceof AssignmentTree assignment && assignment.getVariable() == name;
  }

  private void called(MethodInvocationTree call, TreePath path) {
    if (ValueFlow.isEnd(Symbols.calledName(call)) || vocabulary.of(Symbols.called(call)).closes()) {
      elsewhere |= isGuarded(path);
      closed = Math.min(closed, ASTHelpers.getStartPosition(call));
    }
  }

  /** Whether the code runs on failure too, or at another time. */
  private static boolean isGuarded(TreePath path) {
    for (TreePath at = path; !(at.getLeaf() instanceof MethodTree); at = at.getParentPath()) {
      Tree parent = at.getParentPath().getLeaf();
      if (at.getLeaf() instanceof CatchTree
          || at.getLeaf() instanceof LambdaExpressionTree
          || at.getLeaf() instanceof ClassTree
          || parent instanceof TryTree tried && tried.getFinallyBlock() == at.getLeaf()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
    if (mayFail(call) && isOnConnection(call)) {
      int position = ASTHelpers.getStartPosition(call);
      if (position > made) {
        fails = Math.min(fails, position);
      }
    }
    return super.visitMethodInvocation(call, unused);
  }

  private boolean mayFail(MethodInvocationTree call) {
    MethodSymbol method = Symbols.called(call);
    MethodFacts facts = vocabulary.of(method);
    return method != null
        && !facts.closes()
        && !START.matches(method.name)
        && (!facts.blocking().isEmpty() || !method.getThrownTypes().isEmpty());
  }

  private boolean isOnConnection(ExpressionTree call) {
    ExpressionTree at = call;
    while (Symbols.strip(at) instanceof MethodInvocationTree link
        && Symbols.receiver(link) != null) {
      at = Symbols.receiver(link);
    }
    return connection.equals(Symbols.variable(at));
  }
}
