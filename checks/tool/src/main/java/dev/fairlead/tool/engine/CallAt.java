package dev.fairlead.tool.engine;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.EndPosTable;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import com.sun.tools.javac.tree.JCTree.JCMemberReference;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import com.sun.tools.javac.tree.JCTree.JCNewClass;
import com.sun.tools.javac.tree.TreeInfo;
import com.sun.tools.javac.tree.TreeScanner;
import java.util.Optional;

/** Finds the method whose call an offset of a file stands at: on its name, or on {@code new T}. */
final class CallAt extends TreeScanner {

  private final int offset;
  private final EndPosTable ends;
  private MethodSymbol found;

  private CallAt(int offset, EndPosTable ends) {
    this.offset = offset;
    this.ends = ends;
  }

  static Optional<MethodSymbol> of(JCCompilationUnit unit, int offset) {
    CallAt scanner = new CallAt(offset, unit.endPositions);
    scanner.scan(unit);
    return Optional.ofNullable(scanner.found);
  }

  @Override
  public void visitApply(JCMethodInvocation call) {
    JCExpression name = call.meth;
    int start =
        name instanceof JCFieldAccess access
            ? TreeInfo.getEndPos(access.selected, ends)
            : TreeInfo.getStartPos(name);
    take(TreeInfo.symbol(name), start, TreeInfo.getEndPos(name, ends));
    super.visitApply(call);
  }

  @Override
  public void visitNewClass(JCNewClass creation) {
    take(
        creation.constructor,
        TreeInfo.getStartPos(creation),
        TreeInfo.getEndPos(creation.clazz, ends));
    super.visitNewClass(creation);
  }

  @Override
  public void visitReference(JCMemberReference reference) {
    int end = TreeInfo.getEndPos(reference, ends);
    take(reference.sym, end - reference.name.length(), end);
    super.visitReference(reference);
  }

  private void take(Symbol symbol, int start, int end) {
    if (symbol instanceof MethodSymbol method && start <= offset && offset <= end) {
      found = method;
    }
  }
}
