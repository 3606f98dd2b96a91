package dev.fairlead.checks.contexts;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.ParameterFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.List;

/** Results that an event loop completes, and the calls that run functions on such a loop. */
public final class LoopStages {
  private LoopStages() {}

  /**
   * Whether the functions given to the call run on the event loop that completes its receiver:
   * nothing on the way from the request is handed to an executor.
   */
  static boolean continues(MethodInvocationTree call, Vocabulary vocabulary) {
    ExpressionTree at = Symbols.receiver(call);
    if (at == null
        || !takesFunction(call)
        || !vocabulary.isStage(Symbols.type(at))
        || movesOn(call, vocabulary)) {
      return false;
    }
    while (Symbols.strip(at) instanceof MethodInvocationTree earlier) {
      MethodSymbol method = Symbols.called(earlier);
      if (method != null && vocabulary.completesOnLoop(method)) {
        return true;
      }
      if (movesOn(earlier, vocabulary) || Symbols.receiver(earlier) == null) {
        return false;
      }
      at = Symbols.receiver(earlier);
    }
    return vocabulary.of(Symbols.type(at)).completedOnLoop();
  }

  /** Whether the executor that is the receiver or an argument must not be kept waiting. */
  static boolean runsOnLoop(
      ExpressionTree call, List<? extends ExpressionTree> arguments, Vocabulary vocabulary) {
    if (isOfLoop(Symbols.receiver(call), vocabulary)) {
      return true;
    }
    for (ExpressionTree argument : arguments) {
      if (!Symbols.isFunction(argument) && isOfLoop(argument, vocabulary)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfLoop(ExpressionTree executor, Vocabulary vocabulary) {
    return executor != null && vocabulary.of(Symbols.type(executor)).nonBlocking();
  }

  private static boolean takesFunction(MethodInvocationTree call) {
    for (ExpressionTree argument : call.getArguments()) {
      if (Symbols.isFunction(argument)) {
        return true;
      }
    }
    return false;
  }

  private static boolean movesOn(MethodInvocationTree call, Vocabulary vocabulary) {
    for (ParameterFacts parameter : vocabulary.of(Symbols.called(call)).parameters()) {
      if (parameter.workers() != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the call asks a result for its value that is there because the callback is called:
   * {@code allOf(a, b).whenComplete((done, failed) -> a.get())}.
   */
  public static boolean hasArrived(Tree waiting, PlacedCode callback) {
    ExpressionTree asked = waiting instanceof ExpressionTree call ? Symbols.receiver(call) : null;
    if (asked != null && Symbols.calledName(asked).equals("toCompletableFuture")) {
      asked = Symbols.receiver(asked);
    }
    if (asked == null || callback.handOver() == null) {
      return false;
    }
    String text = asked.toString();
    boolean[] found = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void unused) {
        if (tree instanceof ExpressionTree && !Symbols.isFunction(tree)) {
          found[0] |= tree.toString().equals(text);
        }
        return found[0] || Symbols.isFunction(tree) ? null : super.scan(tree, null);
      }
    }.scan(callback.handOver(), null);
    return found[0];
  }
}
