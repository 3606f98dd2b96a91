package dev.fairlead.checks.escape;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.annotations.Times;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.CallScanner;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.ParameterFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.List;

/**
 * Which parameters are run by other threads: as facts say, or as the method's body hands them on.
 */
final class WorkerParameters {
  private static final int DEEPEST_CALL = 2;

  private final Vocabulary vocabulary;
  private final Bodies bodies;

  WorkerParameters(Vocabulary vocabulary, Bodies bodies) {
    this.vocabulary = vocabulary;
    this.bodies = bodies;
  }

  /** How often other threads run the argument; null where none does, or it cannot be told. */
  Times workers(MethodSymbol method, int index) {
    return workers(method, index, DEEPEST_CALL);
  }

  private Times workers(MethodSymbol method, int index, int depth) {
    ParameterFacts facts = vocabulary.of(method).parameter(index);
    if (facts.workers() != null || facts.runsHere() || method == null || depth == 0) {
      return facts.workers();
    }
    MethodTree body = bodies.of(method).orElse(null);
    if (body == null || index >= body.getParameters().size()) {
      return null;
    }
    VarSymbol parameter = Symbols.variable(body.getParameters().get(index));
    if (parameter == null || vocabulary.implemented(parameter.type) == null) {
      return null;
    }
    Times[] found = {null};
    new CallScanner() {
      @Override
      protected void called(ExpressionTree call, List<? extends ExpressionTree> arguments) {
        for (int i = 0; i < arguments.size() && found[0] == null; i++) {
          if (parameter.equals(Symbols.variable(arguments.get(i)))) {
            found[0] = workers(Symbols.called(call), i, depth - 1);
          }
        }
      }
    }.scan(body.getBody(), null);
    return found[0];
  }
}
