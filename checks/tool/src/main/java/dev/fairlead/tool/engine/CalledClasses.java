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

  boolean contains(Symbol outermostClass) {
    return classes.contains(outermostClass);
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

  /** Walks by itself: javac's own way out fails on classes that were not found. */
  private void addOwner(Symbol method) {
    Symbol outer = method == null ? null : method.owner;
    while (outer != null && outer.owner != null && outer.owner.kind != Kind.PCK) {
      outer = outer.owner;
    }
    classes.add(outer);
  }
}
