package dev.fairlead.checks.blocking;

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
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.OwnCodeScanner;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.contexts.PlacedCode;
import dev.fairlead.checks.effects.WaitPath;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/** Waits on an event loop that are often meant, or none: only the strict profile reports them. */
final class LoopDoubts {
  private static final ImmutableSet<WaitsFor> DNS = ImmutableSet.of(WaitsFor.DNS);

  /** Calls that wait for nobody, for as long as the program says. */
  private static final NamePattern PAUSE = new NamePattern("(.*\\.)?sleep\\w*");

  private static final NamePattern CLOSE = new NamePattern("(close|stop)(\\p{Lu}\\w*)?");
  private static final NamePattern CLOSES =
      new NamePattern("(.*\\.)?(close|stop|shutdown|disconnect)(\\p{Lu}\\w*)?");
  private static final Set<String> TEXT =
      Set.of("java.lang.String", "java.net.URL", "java.net.URI", "java.lang.CharSequence");

  private static final int NEAR = 4;
  private static final int NEAR_LOOK_UP = 3;
  private static final int NAMES_OF_A_LIBRARY = 3;

  private LoopDoubts() {}

  /** Whether it is in doubt that the wait harms the loop. */
  static boolean on(PlacedCode placed, WaitPath path, SourceFile file) {
    if (path.waits().contains(WaitsFor.NETWORK)) {
      return path.calls().size() > NEAR
          || CLOSE.matches(placed.method() == null ? "" : placed.method().name)
          || placed.handOver() != null && CLOSES.matches(path.calls().get(path.calls().size() - 1))
          || path.waiting() instanceof ExpressionTree wait
              && (isOfTheArgument(placed, path, wait) || isOfTheCaller(placed, wait));
    }
    if (path.waits().equals(DNS)) {
      return path.calls().size() > NEAR_LOOK_UP || asksForUnknownName(path, file);
    }
    return isPauseElsewhere(path) || isLock(placed, path);
  }

  /** Whether a permit is waited for that the same code gives back: others hold it for a moment. */
  private static boolean isLock(PlacedCode placed, WaitPath path) {
    ExpressionTree permits =
        path.waiting() == path.first() && path.waiting() instanceof MethodInvocationTree acquire
            ? Symbols.receiver(acquire)
            : null;
    VarSymbol semaphore = permits == null ? null : Symbols.variable(permits);
    boolean[] found = {false};
    if (semaphore != null
        && Symbols.calledName((ExpressionTree) path.waiting()).contains("cquire")) {
      new OwnCodeScanner<Void>() {
        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
          ExpressionTree receiver = Symbols.receiver(call);
          found[0] |=
              receiver != null
                  && semaphore.equals(Symbols.variable(receiver))
                  && Symbols.calledName(call).equals("release");
          return super.visitMethodInvocation(call, unused);
        }
      }.scan(placed.code(), null);
    }
    return found[0];
  }

  /** Whether it is a helper that pauses: mostly a delay that somebody has asked for. */
  private static boolean isPauseElsewhere(WaitPath path) {
    int calls = path.calls().size();
    return calls > 1 && PAUSE.matches(path.calls().get(calls - 1));
  }

  /**
   * Whether a function uses the connection, or reads the answer, that it is given: an answer is
   * often there as a whole, and who hands on a connection that waits knows the thread.
   */
  private static boolean isOfTheArgument(PlacedCode placed, WaitPath path, ExpressionTree wait) {
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
  private static boolean isOfTheCaller(PlacedCode placed, ExpressionTree wait) {
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

  /** Whether an address is asked for its name that may have been made with it. */
  private static boolean asksForUnknownName(WaitPath path, SourceFile file) {
    if (!(path.waiting() instanceof MethodInvocationTree wait)
        || file.vocabulary().of(Symbols.called(wait)).reverseLookup() == null) {
      return false;
    }
    ExpressionTree address = Symbols.receiver(wait);
    return address != null
        && Symbols.variable(address) != null
        && Symbols.isField(Symbols.variable(address));
  }
}
