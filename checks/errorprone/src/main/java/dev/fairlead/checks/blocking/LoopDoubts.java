package dev.fairlead.checks.blocking;

import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.annotations.WaitsFor;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.CallChain;
import dev.fairlead.checks.code.LifeCycle;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.contexts.Guarded;
import dev.fairlead.checks.contexts.LoopStages;
import dev.fairlead.checks.contexts.PlacedCode;
import dev.fairlead.checks.effects.DatabaseInProgram;
import dev.fairlead.checks.effects.WaitPath;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/** Waits on an event loop that are often meant, or none: only the strict profile reports them. */
final class LoopDoubts {
  private static final ImmutableSet<WaitsFor> DNS = ImmutableSet.of(WaitsFor.DNS);

  private static final ImmutableSet<WaitsFor> PROCESS = ImmutableSet.of(WaitsFor.PROCESS);

  private static final ImmutableSet<WaitsFor> COMPUTATION = ImmutableSet.of(WaitsFor.COMPUTATION);

  private static final NamePattern CLOSE = new NamePattern("(close|stop)(\\p{Lu}\\w*)?");
  private static final NamePattern CLOSES =
      new NamePattern("(.*\\.)?(close|stop|shutdown|disconnect)(\\p{Lu}\\w*)?");

  private static final NamePattern WAITING =
      new NamePattern("(.*\\.)?(await|wait|block)(\\p{Lu}\\w*)?|.*(Await|Wait|Blocking)\\w*");

  private static final NamePattern ON_END = new NamePattern("(doO|o)n(Dispose|Cancel)");

  private static final Set<String> TIMERS = Set.of("interval", "intervalRange", "timer");
  private static final Set<String> MOVES = Set.of("observeOn", "publishOn");
  private static final Set<String> TIME = Set.of("TimeUnit", "Duration");

  private static final int NEAR = 4;
  private static final int NEAR_LOOK_UP = 3;
  private static final int NEAR_THREAD = 2;

  private LoopDoubts() {}

  /** Whether it is in doubt that the wait harms the loop. */
  static boolean on(PlacedCode placed, WaitPath path, SourceFile file) {
    if (path.waits().contains(WaitsFor.NETWORK)) {
      return path.calls().size() > (isInChain(placed, file) ? 1 : NEAR)
          || DatabaseInProgram.isAsked(path, placed.method())
          || CLOSE.matches(placed.method() == null ? "" : placed.method().name)
          || placed.handOver() != null && CLOSES.matches(path.calls().get(path.calls().size() - 1))
          || path.waiting() instanceof ExpressionTree wait
              && (LoopStages.isOfTheArgument(placed, path, wait)
                  || LoopStages.isOfTheCaller(placed, wait));
    }
    if (path.waits().equals(DNS)) {
      return path.calls().size() > NEAR_LOOK_UP || asksForUnknownName(path, file);
    }
    return path.waits().contains(WaitsFor.THREAD)
            && (path.calls().size() > NEAR_THREAD && !saysThatItWaits(path)
                || path.calls().size() > 1 && (isInChain(placed, file) || isEnd(placed, path)))
        || path.waits().equals(PROCESS) && endsChild(path)
        || path.waits().equals(COMPUTATION) && LifeCycle.starts(placed.method())
        || isPauseElsewhere(path)
        || isOnEnd(placed)
        || Guarded.isTakenByPermit(placed, path);
  }

  /** Whether the child that is waited for has been told to end, as the name of the method says. */
  private static boolean endsChild(WaitPath path) {
    int last = path.calls().size() - 2;
    return last >= 0 && CLOSES.matches(path.calls().get(last));
  }

  /** Whether a function ends something, for which it waits. */
  private static boolean isEnd(PlacedCode placed, WaitPath path) {
    return placed.handOver() != null && CLOSES.matches(path.calls().get(path.calls().size() - 2));
  }

  /** Whether the function runs on the thread of whoever no longer wants what it is added to. */
  private static boolean isOnEnd(PlacedCode placed) {
    return placed.handOver() != null && ON_END.matches(Symbols.calledName(placed.handOver()));
  }

  /** Whether the method around the wait is there to wait, as its name says. */
  static boolean saysThatItWaits(WaitPath path) {
    int last = path.calls().size() - 2;
    return last >= 0 && WAITING.matches(path.calls().get(last));
  }

  /** Whether the function is one of a chain of a publisher, whose source decides the thread. */
  private static boolean isInChain(PlacedCode placed, SourceFile file) {
    return placed.handOver() != null
        && !isTimed(placed.handOver())
        && (isOnPublisher(placed.handOver(), file) || isPassedToChain(placed.handOver(), file));
  }

  /**
   * Whether the source of the chain is a timer that is given no scheduler: it runs on the one for
   * computations, and so does what follows until the chain moves on.
   */
  private static boolean isTimed(ExpressionTree call) {
    CallChain chain = CallChain.of(call);
    MethodInvocationTree source = chain.source();
    if (source == null
        || source.getArguments().isEmpty()
        || !TIMERS.contains(Symbols.calledName(source))
        || !isTime(source.getArguments().get(source.getArguments().size() - 1))) {
      return false;
    }
    for (MethodInvocationTree step : chain.calls()) {
      if (MOVES.contains(Symbols.calledName(step))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTime(ExpressionTree value) {
    return TIME.contains(Symbols.name(Symbols.type(value), ""));
  }

  private static boolean isOnPublisher(ExpressionTree call, SourceFile file) {
    ExpressionTree source = Symbols.receiver(call);
    return source != null && file.vocabulary().isReactive(Symbols.type(source));
  }

  /** Whether the call is one of a method that hands its parameters to such a chain. */
  private static boolean isPassedToChain(ExpressionTree handOver, SourceFile file) {
    MethodSymbol taker = Symbols.called(handOver);
    Optional<MethodTree> body = taker == null ? Optional.empty() : file.bodies().of(taker);
    boolean[] passes = {false};
    if (body.isPresent()) {
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
          passes[0] |= passesParameter(call) && isOnPublisher(call, file);
          return super.visitMethodInvocation(call, unused);
        }
      }.scan(body.get().getBody(), null);
    }
    return passes[0];
  }

  private static boolean passesParameter(MethodInvocationTree call) {
    for (ExpressionTree argument : call.getArguments()) {
      VarSymbol variable = Symbols.variable(argument);
      if (variable != null && variable.getKind() == ElementKind.PARAMETER) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a helper that pauses: mostly a delay that somebody has asked for. */
  private static boolean isPauseElsewhere(WaitPath path) {
    return path.calls().size() > 1 && Waits.isPause(path);
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
