package dev.fairlead.checks.contexts;

import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.code.CallChain;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.code.TreePaths;
import java.util.HashSet;
import java.util.Set;

/**
 * Results of which each is there when all are: a callback of their combination goes through them,
 * {@code allOf(results…).thenApply(done -> results.stream().map(Future::join))}.
 */
final class CombinedResults {
  private CombinedResults() {}

  /** Whether the wait is for elements of what the callback was registered with. */
  static boolean haveArrived(Tree waiting, PlacedCode callback) {
    ExpressionTree source =
        callback.handOver() == null ? null : Symbols.receiver(callback.handOver());
    if (source == null || waiting == null) {
      return false;
    }
    Set<VarSymbol> combined = variables(source);
    boolean[] found = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        for (ExpressionTree argument : call.getArguments()) {
          found[0] |=
              Symbols.isFunction(argument)
                  && combined.contains(CallChain.of(call).variable())
                  && TreePaths.contains(argument, waiting);
        }
        return super.visitMethodInvocation(call, unused);
      }

      @Override
      public Void visitEnhancedForLoop(EnhancedForLoopTree loop, Void unused) {
        found[0] |=
            combined.contains(Symbols.variable(loop.getExpression()))
                && TreePaths.contains(loop.getStatement(), waiting);
        return super.visitEnhancedForLoop(loop, unused);
      }
    }.scan(callback.code(), null);
    return found[0];
  }

  private static Set<VarSymbol> variables(ExpressionTree source) {
    Set<VarSymbol> variables = new HashSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree name, Void unused) {
        VarSymbol variable = Symbols.variable(name);
        if (variable != null) {
          variables.add(variable);
        }
        return null;
      }
    }.scan(source, null);
    return variables;
  }
}
