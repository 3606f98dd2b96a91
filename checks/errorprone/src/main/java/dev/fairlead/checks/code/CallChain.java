package dev.fairlead.checks.code;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Symbol.VarSymbol;

/**
 * Calls of which each is made on what the one before it returned.
 *
 * @param calls the calls, the last one first
 * @param start what the first one is made on; null where it is unqualified or static
 */
public record CallChain(ImmutableList<MethodInvocationTree> calls, ExpressionTree start) {
  /** The chain that ends with the expression; where that is no call, a chain without calls. */
  public static CallChain of(ExpressionTree last) {
    ImmutableList.Builder<MethodInvocationTree> calls = ImmutableList.builder();
    ExpressionTree at = last;
    while (at != null && Symbols.strip(at) instanceof MethodInvocationTree call) {
      calls.add(call);
      ExpressionTree receiver = Symbols.receiver(call);
      at = receiver == null || Symbols.isTypeName(receiver) ? null : receiver;
    }
    return new CallChain(calls.build(), at);
  }

  /** The variable that it starts from; null for none. */
  public VarSymbol variable() {
    return start == null ? null : Symbols.variable(start);
  }

  /** The unqualified or static call that it starts with; null where it starts from a value. */
  public MethodInvocationTree source() {
    return start == null && !calls.isEmpty() ? calls.get(calls.size() - 1) : null;
  }
}
