package dev.fairlead.checks.effects;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.annotations.Width;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.Set;

/** Calls that wait for room in a queue, of queues that have room for everything. */
final class UnlimitedPuts {
  private static final Set<String> PUTS =
      Set.of("put", "putFirst", "putLast", "offer", "offerFirst", "offerLast");

  private final Vocabulary vocabulary;
  private final Bodies bodies;

  UnlimitedPuts(Vocabulary vocabulary, Bodies bodies) {
    this.vocabulary = vocabulary;
    this.bodies = bodies;
  }

  /** Whether the call puts something into a queue that its class makes without a capacity. */
  boolean contains(ExpressionTree call) {
    if (!(call instanceof MethodInvocationTree) || !PUTS.contains(Symbols.calledName(call))) {
      return false;
    }
    ExpressionTree receiver = Symbols.receiver(call);
    VarSymbol queue = receiver == null ? null : Symbols.variable(receiver);
    ExpressionTree made = queue == null ? null : bodies.initializer(queue);
    return made != null && vocabulary.of(Symbols.called(made)).holds() == Width.UNLIMITED;
  }
}
