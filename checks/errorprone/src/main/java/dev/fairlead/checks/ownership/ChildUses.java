package dev.fairlead.checks.ownership;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.Vocabulary;

/**
 * The uses of a child process before and after a call that waits for it, as the source has them.
 */
final class ChildUses extends TreePathScanner<Void, Void> {
  private final MethodInvocationTree wait;
  private final VarSymbol child;
  private final Vocabulary vocabulary;
  private boolean passed;
  private boolean seenTo;
  private boolean readLater;

  private ChildUses(MethodInvocationTree wait, VarSymbol child, Vocabulary vocabulary) {
    this.wait = wait;
    this.child = child;
    this.vocabulary = vocabulary;
  }

  /** The uses in {@code code}; there are none of a child that no variable holds, which is null. */
  static ChildUses around(
      MethodInvocationTree wait, VarSymbol child, TreePath code, Vocabulary vocabulary) {
    ChildUses uses = new ChildUses(wait, child, vocabulary);
    uses.scan(code, null);
    return uses;
  }

  /** Whether something before the wait may have taken the output, or sent it elsewhere. */
  boolean seenTo() {
    return seenTo;
  }

  /** Whether the output is read after the wait. */
  boolean readLater() {
    return readLater;
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
    super.visitMethodInvocation(call, unused);
    passed |= call == wait;
    return null;
  }

  @Override
  public Void visitIdentifier(IdentifierTree name, Void unused) {
    if (child != null && child.equals(Symbols.variable(name))) {
      MethodInvocationTree call = called();
      boolean drains = call == null || vocabulary.of(Symbols.called(call)).drains();
      seenTo |= !passed && call != wait && drains && !isTarget(name) && !isWaitedFor(name);
      readLater |= passed && call != null && drains;
    }
    return null;
  }

  private boolean isWaitedFor(IdentifierTree name) {
    return wait.getArguments().contains(name);
  }

  private boolean isTarget(IdentifierTree name) {
    return getCurrentPath().getParentPath().getLeaf() instanceof AssignmentTree assignment
        && assignment.getVariable() == name;
  }

  /** The call whose receiver the identifier is; null for any other use. */
  private MethodInvocationTree called() {
    TreePath up = getCurrentPath().getParentPath();
    return up.getParentPath().getLeaf() instanceof MethodInvocationTree call
            && call.getMethodSelect() == up.getLeaf()
        ? call
        : null;
  }
}
