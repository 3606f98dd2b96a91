package dev.fairlead.tool.engine;

import com.sun.tools.javac.code.Kinds.Kind;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import com.sun.tools.javac.tree.JCTree.JCNewClass;
import com.sun.tools.javac.tree.TreeInfo;
import com.sun.tools.javac.tree.TreeScanner;
import java.util.HashSet;
import java.util.Set;

/** The outermost classes whose methods and constructors attributed code calls. */
final class CalledClasses extends TreeScanner {

  private final Set<Symbol> classes = new HashSet<>();

  void add(JCTree tree) {
    tree.accept(this);
  }

  /** Whether the class, or one around or inside it, is called. */
  boolean contains(Symbol type) {
    return classes.contains(outermost(type));
  }

  @Override
  public void visitApply(JCMethodInvocation call) {
    addOwner(TreeInfo.symbol(call.meth));
    super.visitApply(call);
  }

  @Override
  public void visitNewClass(JCNewClass creation) {
    addOwner(creation.constructor);
    super.visitNewClass(creation);
  }

  private void addOwner(Symbol method) {
    if (method != null) {
      classes.add(outermost(method));
    }
  }

  /**
   * What stands directly in a package; unlike javac's own, for classes of arrays and errors too.
   */
  private static Symbol outermost(Symbol symbol) {
    Symbol outermost = symbol;
    for (Symbol at = symbol; at != null && at.kind != Kind.PCK; at = at.owner) {
      outermost = at;
    }
    return outermost;
  }
}
