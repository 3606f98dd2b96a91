package dev.fairlead.checks;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.fairlead.checks.vocabulary.MethodFacts;
import java.util.List;

/**
 * A call of a method or constructor in a source file.
 *
 * @param tree the call, a {@link MethodInvocationTree} or a {@link NewClassTree}
 * @param method what it calls; null where that cannot be told
 * @param facts what is known of that method
 * @param within the innermost method or class around the call
 * @param member the member of a class of the file around the call, as {@link Subjects#members} has
 *     it
 */
public record SourceCall(
    ExpressionTree tree, MethodSymbol method, MethodFacts facts, Tree within, Tree member) {
  /** What the call is given. */
  public List<? extends ExpressionTree> arguments() {
    return tree instanceof MethodInvocationTree invocation
        ? invocation.getArguments()
        : ((NewClassTree) tree).getArguments();
  }
}
