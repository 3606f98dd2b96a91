package dev.fairlead.checks.bounds;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.code.Symbols;

/** A search of code for the variables that it names. */
abstract class NamedVariables extends TreeScanner<Void, Void> {
  /** The code names the variable, parameter or field. */
  abstract void named(VarSymbol variable);

  @Override
  public final Void visitIdentifier(IdentifierTree name, Void unused) {
    note(name);
    return null;
  }

  @Override
  public final Void visitMemberSelect(MemberSelectTree select, Void unused) {
    note(select);
    return super.visitMemberSelect(select, null);
  }

  private void note(Tree name) {
    VarSymbol variable = Symbols.variable(name);
    if (variable != null) {
      named(variable);
    }
  }
}
