package dev.fairlead.checks.ownership;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.code.Symbols;
import java.util.ArrayList;
import java.util.List;

/** What code adds to a collection in a variable. */
final class Additions {
  private Additions() {}

  /** The arguments of {@code add} and the like, in the order of the source. */
  static List<ExpressionTree> to(VarSymbol collection, Tree code) {
    List<ExpressionTree> added = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        ExpressionTree receiver = Symbols.receiver(call);
        if (receiver != null
            && collection.equals(Symbols.variable(receiver))
            && Symbols.calledName(call).startsWith("add")) {
          added.addAll(call.getArguments());
        }
        return super.visitMethodInvocation(call, unused);
      }
    }.scan(code, null);
    return added;
  }
}
