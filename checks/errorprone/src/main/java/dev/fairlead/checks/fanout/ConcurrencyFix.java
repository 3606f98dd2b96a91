package dev.fairlead.checks.fanout;

import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.List;

/** Gives an operator that merges the argument by which another form of it is limited. */
final class ConcurrencyFix {
  private static final int CONCURRENCY = 16;

  private ConcurrencyFix() {}

  /** The fix where one more argument at the end is all it takes; else empty. */
  static SuggestedFix of(ExpressionTree merge, SourceFile file) {
    MethodSymbol method = Symbols.called(merge);
    if (!(merge instanceof MethodInvocationTree call)
        || method == null
        || call.getArguments().size() != method.type.getParameterTypes().size()
        || !hasLimitedForm(method, file.vocabulary())) {
      return SuggestedFix.emptyFix();
    }
    List<? extends ExpressionTree> arguments = call.getArguments();
    return SuggestedFix.postfixWith(arguments.get(arguments.size() - 1), ", " + CONCURRENCY);
  }

  private static boolean hasLimitedForm(MethodSymbol method, Vocabulary vocabulary) {
    int limit = method.type.getParameterTypes().size();
    return Symbols.formsWithOneMore(method)
        .anyMatch(form -> vocabulary.of(form).parameter(limit).limits());
  }
}
