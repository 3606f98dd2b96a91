package dev.fairlead.checks.effects;

import com.sun.source.tree.ExpressionTree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.annotations.Phase;
import dev.fairlead.annotations.WaitsFor;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.effects.CallScan.Call;
import dev.fairlead.checks.facts.Wait;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import javax.lang.model.element.ElementKind;

/** What a call that waits by itself waits for. */
final class WaitingCalls {
  private WaitingCalls() {}

  static Wait of(Call call, Vocabulary vocabulary) {
    MethodFacts facts = vocabulary.of(call.method());
    boolean anew =
        (facts.blocking().contains(WaitsFor.DNS) || connects(facts))
            && !isOnEarlierConnection(call.tree(), facts, vocabulary);
    return new Wait(facts.blocking(), anew, facts.compensated());
  }

  private static boolean connects(MethodFacts facts) {
    return facts.opens()
        || facts.unbounded().contains(Phase.CONNECT)
        || facts.bounds().stream().anyMatch(bound -> bound.phases().contains(Phase.CONNECT));
  }

  /** Whether the call is on a connection for one thread that was there before. */
  private static boolean isOnEarlierConnection(
      ExpressionTree call, MethodFacts facts, Vocabulary vocabulary) {
    ExpressionTree receiver = Symbols.receiver(call);
    Type type = receiver == null ? null : Symbols.type(receiver);
    if (type == null || !vocabulary.of(type).confined()) {
      return false;
    }
    if (facts.opens()) {
      return true;
    }
    VarSymbol variable = Symbols.variable(receiver);
    return variable == null
        || Symbols.isField(variable)
        || variable.getKind() == ElementKind.PARAMETER;
  }
}
