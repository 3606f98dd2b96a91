package dev.fairlead.checks.contexts;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.annotations.WaitsFor;
import dev.fairlead.annotations.Width;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Returned;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.ParameterFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.Optional;

/**
 * A chain of calls on a publisher or the like, one of which may hand its work to other threads.
 * Where one does, nothing is known of where the functions of the chain run: that depends on which
 * side of the call they stand, on the library, and on the threads.
 */
final class Chain {
  private static final NamePattern BLOCKING = new NamePattern("[bB]locking");

  private static final NamePattern ASKING =
      new NamePattern(
          "(flat(?!MapIterable)|concat|switch|group|expand)\\w*|chain|call|transformTo\\w+|then\\w*|zip\\w*|merge\\w*"
              + "|when\\w*|delay\\w*|timeout|interval|defer\\w*|from|from(Future|Direct|Publisher)"
              + "|fromCompletionStage|completionStage|future|publisher|emitter|create|generate|push"
              + "|using\\w*|first\\w*");

  private static final int DEEPEST = 3;

  private final Vocabulary vocabulary;
  private final Bodies bodies;
  private int moved;
  private MethodInvocationTree subscribing;

  Chain(Vocabulary vocabulary, Bodies bodies) {
    this.vocabulary = vocabulary;
    this.bodies = bodies;
  }

  /** Whether the code at hand belongs to a chain that is handed to other threads. */
  boolean isMoved() {
    return moved > 0;
  }

  /**
   * Says, before the parts of a call are looked at, whether they are moved; {@link #leave} ends it.
   */
  boolean enter(MethodInvocationTree call) {
    MethodFacts facts = vocabulary.of(Symbols.called(call));
    boolean moves =
        moves(Symbols.called(call), facts)
            || takesCallback(facts) && isMovedBefore(call, DEEPEST)
            || mayWaitFor(call)
            || isWaitedForHere(call, facts)
            || isStartedHere(call, facts);
    if (moves) {
      moved++;
    }
    return moves;
  }

  void leave(boolean entered) {
    if (entered) {
      moved--;
    }
  }

  /** Whether the call is given a publisher and says that it is for code which waits. */
  private boolean mayWaitFor(MethodInvocationTree call) {
    if (!BLOCKING.isIn(Symbols.calledName(call))) {
      return false;
    }
    for (ExpressionTree argument : call.getArguments()) {
      if (vocabulary.isPublisher(Symbols.type(argument))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the call waits for a chain whose functions run on the thread that waits. */
  private static boolean isWaitedForHere(MethodInvocationTree call, MethodFacts facts) {
    return facts.blocking().contains(WaitsFor.THREAD) && startsFromHere(call);
  }

  /**
   * Whether the call belongs to a chain that is subscribed to where it is made, and its functions
   * run on the thread that subscribes.
   */
  private boolean isStartedHere(MethodInvocationTree call, MethodFacts facts) {
    if (Symbols.calledName(call).equals("subscribe")) {
      subscribing = call;
      return false;
    }
    return subscribing != null
        && takesCallback(facts)
        && isOn(call, subscribing)
        && startsFromHere(call);
  }

  /** Whether one call is the other, or what stands before it in its chain. */
  private static boolean isOn(MethodInvocationTree call, MethodInvocationTree later) {
    ExpressionTree at = later;
    while (at != call) {
      if (at == null || !(Symbols.strip(at) instanceof MethodInvocationTree step)) {
        return false;
      }
      at = Symbols.receiver(step);
    }
    return true;
  }

  /** Whether what the call belongs to starts from what is here, and asks nobody up to the call. */
  private static boolean startsFromHere(MethodInvocationTree call) {
    MethodSymbol source = null;
    ExpressionTree at = Symbols.receiver(call);
    while (at != null && Symbols.strip(at) instanceof MethodInvocationTree earlier) {
      if (ASKING.matches(Symbols.calledName(earlier))) {
        return false;
      }
      source = Symbols.called(earlier);
      at = Symbols.receiver(earlier);
    }
    return source != null && Symbols.isStatic(source);
  }

  private static boolean takesCallback(MethodFacts facts) {
    for (ParameterFacts parameter : facts.parameters()) {
      if (parameter.nonBlocking()) {
        return true;
      }
    }
    return false;
  }

  private boolean isMovedBefore(MethodInvocationTree call, int depth) {
    ExpressionTree at = Symbols.receiver(call);
    while (at != null && Symbols.strip(at) instanceof MethodInvocationTree earlier) {
      MethodFacts facts = vocabulary.of(Symbols.called(earlier));
      if (moves(Symbols.called(earlier), facts) || !facts.known() && returnsMoved(earlier, depth)) {
        return true;
      }
      at = Symbols.receiver(earlier);
    }
    return isKept(at);
  }

  /** Whether the value is a publisher made earlier, on threads that are not told here. */
  private boolean isKept(ExpressionTree value) {
    VarSymbol variable = value == null ? null : Symbols.variable(value);
    return variable != null
        && Symbols.isField(variable)
        && !variable.name.contentEquals("this")
        && canMove(variable.type);
  }

  /** Whether chains of that type may be handed to an executor. */
  private boolean canMove(Type type) {
    if (!(type.tsym instanceof ClassSymbol owner)) {
      return false;
    }
    for (Symbol member : owner.members().getSymbols()) {
      if (member instanceof MethodSymbol method
          && !method.isConstructor()
          && moves(method, vocabulary.of(method))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a method of the compilation returns a chain that is moved. */
  private boolean returnsMoved(MethodInvocationTree call, int depth) {
    MethodSymbol method = Symbols.called(call);
    if (depth == 0 || method == null || !canMove(method.getReturnType())) {
      return false;
    }
    Optional<MethodTree> body = bodies.of(method);
    if (body.isPresent()) {
      for (ExpressionTree value : Returned.by(body.get())) {
        if (isKept(value)
            || Symbols.strip(value) instanceof MethodInvocationTree chain
                && (moves(Symbols.called(chain), vocabulary.of(Symbols.called(chain)))
                    || isMovedBefore(chain, depth - 1))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the call returns another of its receiver's kind, whose work an executor does. */
  private static boolean moves(MethodSymbol method, MethodFacts facts) {
    return facts.forks() == Width.EXECUTOR
        && !facts.parameter(0).nonBlocking()
        && facts.parameter(0).workers() == null
        && method.getReturnType().tsym == method.owner;
  }
}
