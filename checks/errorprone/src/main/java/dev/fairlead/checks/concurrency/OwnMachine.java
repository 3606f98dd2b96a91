package dev.fairlead.checks.concurrency;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.fairlead.checks.code.Symbols;
import java.util.Set;

/** Servers that only programs of their own machine reach, which belong to them mostly. */
public final class OwnMachine {
  private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "::1");

  private OwnMachine() {}

  /**
   * Whether the code, a file or a call, names its own machine as what it listens on or talks to.
   */
  public static boolean isNamedIn(Tree code) {
    boolean[] named = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitLiteral(LiteralTree literal, Void unused) {
        named[0] |= literal.getValue() instanceof String text && NAMES.contains(text);
        return null;
      }

      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        named[0] |= Symbols.calledName(call).equals("getLoopbackAddress");
        return super.visitMethodInvocation(call, unused);
      }
    }.scan(code, null);
    return named[0];
  }
}
