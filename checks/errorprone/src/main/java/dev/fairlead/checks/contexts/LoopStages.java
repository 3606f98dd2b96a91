package dev.fairlead.checks.contexts;

import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.annotations.WaitsFor;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.effects.WaitPath;
import dev.fairlead.checks.vocabulary.ParameterFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/** Results that an event loop completes, and the calls that run functions on such a loop. */
public final class LoopStages {
  private static final Set<String> TEXT =
      Set.of("java.lang.String", "java.net.URL", "java.net.URI", "java.lang.CharSequence");
  private static final Set<String> END_OF_LOOPS = Set.of("terminationFuture", "shutdownGracefully");
  private static final int NAMES_OF_A_LIBRARY = 3;

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

  /**
   * Whether the call says what to do when event loops have ended, which no loop of theirs can do.
   */
  static boolean followsEnd(MethodInvocationTree call, Vocabulary vocabulary) {
    return Symbols.receiver(call) instanceof MethodInvocationTree end
        && END_OF_LOOPS.contains(Symbols.calledName(end))
        && isOfLoop(Symbols.receiver(end), vocabulary);
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
  public static boolean hasArrived(WaitPath path, PlacedCode callback) {
    return path.waits().contains(WaitsFor.THREAD)
        && (isGivenItsResult(path.first(), callback)
            || hasArrived(path.waiting(), callback)
            || CombinedResults.haveArrived(path.waiting(), callback));
  }

  /** Whether a method is given the result for which the callback was registered. */
  private static boolean isGivenItsResult(Tree call, PlacedCode callback) {
    ExpressionTree source =
        callback.handOver() == null ? null : Symbols.receiver(callback.handOver());
    VarSymbol result = source == null ? null : Symbols.variable(source);
    if (result == null || !(call instanceof MethodInvocationTree helper)) {
      return false;
    }
    for (ExpressionTree argument : helper.getArguments()) {
      if (result.equals(Symbols.variable(argument))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasArrived(Tree waiting, PlacedCode callback) {
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

  /**
   * Whether a function uses the connection, or reads the answer, that it is given: an answer is
   * often there as a whole, and who hands on a connection that waits knows the thread.
   */
  public static boolean isOfTheArgument(PlacedCode placed, WaitPath path, ExpressionTree wait) {
    if (placed.handOver() == null) {
      return false;
    }
    MethodSymbol waiting = Symbols.called(wait);
    ExpressionTree receiver = Symbols.receiver(wait);
    if (wait == path.first() && receiver != null && !Symbols.isTypeName(receiver)) {
      return mentions(receiver, placed.arrived()) || isOfFunctionAround(receiver, placed);
    }
    return waiting != null
        && Symbols.isStatic(waiting)
        && !waiting.params().isEmpty()
        && !TEXT.contains(waiting.params().get(0).type.tsym.flatName().toString())
        && mentions(path.first(), placed.arrived());
  }

  private static boolean isOfFunctionAround(ExpressionTree receiver, PlacedCode placed) {
    VarSymbol given = Symbols.variable(receiver);
    return given != null
        && given.getKind() == ElementKind.PARAMETER
        && placed.method() != null
        && !placed.method().params().contains(given);
  }

  private static boolean mentions(Tree code, ImmutableSet<VarSymbol> variables) {
    boolean[] found = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree name, Void unused) {
        found[0] |= variables.contains(Symbols.variable(name));
        return null;
      }
    }.scan(code, null);
    return found[0];
  }

  /** Whether the library that calls back is asked: its answers come by another thread of its. */
  public static boolean isOfTheCaller(PlacedCode placed, ExpressionTree wait) {
    MethodSymbol waiting = Symbols.called(wait);
    List<String> asked = waiting == null ? List.of() : library(waiting.owner);
    for (VarSymbol argument : placed.arrived()) {
      Type type = argument.type;
      if (!asked.isEmpty() && type != null && asked.equals(library(type.tsym))) {
        return true;
      }
    }
    return false;
  }

  /** The first names of the package, those of a library rather than of a project's layers. */
  private static List<String> library(Symbol type) {
    String name = type.packge() == null ? "" : type.packge().getQualifiedName().toString();
    List<String> names = List.of(name.split("\\."));
    return names.size() < NAMES_OF_A_LIBRARY || names.get(0).startsWith("java")
        ? List.of()
        : names.subList(0, NAMES_OF_A_LIBRARY);
  }
}
