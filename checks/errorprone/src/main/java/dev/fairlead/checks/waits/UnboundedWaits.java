package dev.fairlead.checks.waits;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.util.Context;
import dev.fairlead.annotations.Phase;
import dev.fairlead.annotations.WaitsFor;
import dev.fairlead.checks.CompilationAnalysis;
import dev.fairlead.checks.FileAnalysis;
import dev.fairlead.checks.Hint;
import dev.fairlead.checks.SourceCall;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.Subjects;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.CallSites;
import dev.fairlead.checks.code.Implementations;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.Optional;

/**
 * The waits of one source file that only a peer or a child process ends, and that take no time.
 *
 * <p>A wait for other threads of the program is left out unless it is seen that these only hand on
 * what a peer says: how long it takes is then in the hands of whoever wrote them.
 */
public final class UnboundedWaits {
  /** The waits of the file, in the order of the source. */
  public static final FileAnalysis<ImmutableList<UnboundedWaiting>> ALL =
      file ->
          mayBeIn(file.subjects())
              ? file.shared(UnboundedWaits.SHARED).in(file)
              : ImmutableList.of();

  private static final CompilationAnalysis<UnboundedWaits> SHARED =
      compilation ->
          new UnboundedWaits(
              compilation.vocabulary(),
              compilation.bodies(),
              compilation.shared(Implementations.SHARED),
              compilation.context());

  private static final ImmutableSet<String> ENDS_CHILD =
      ImmutableSet.of("destroy", "destroyForcibly");

  private final Vocabulary vocabulary;
  private final TimedForms forms;
  private final Remotes remotes;

  /** The waits of the compilation that {@code bodies} belongs to. */
  private UnboundedWaits(
      Vocabulary vocabulary, Bodies bodies, Implementations implementations, Context context) {
    this.vocabulary = vocabulary;
    this.forms = new TimedForms(vocabulary, context);
    this.remotes = new Remotes(vocabulary, bodies, implementations, context);
  }

  private static boolean mayBeIn(Subjects subjects) {
    return subjects.calls(TimedForms::isWait) || subjects.callsUnknown(Hint.WAITS);
  }

  private ImmutableList<UnboundedWaiting> in(SourceFile file) {
    ImmutableList.Builder<UnboundedWaiting> found = ImmutableList.builder();
    for (SourceCall site : file.subjects().calls()) {
      ExpressionTree receiver = Symbols.receiver(site.tree());
      if (site.method() == null) {
        if (receiver != null && mayWait(site.tree()) && isAnswerOfUnknown(site, file)) {
          found.add(
              new UnboundedWaiting(
                  (MethodInvocationTree) site.tree(), timedGet(file), "an answer from a peer"));
        }
      } else if (receiver != null && !Symbols.isTypeName(receiver)) {
        Optional<MethodSymbol> timed = forms.of(site.method());
        Optional<UnboundedWaiting> waiting =
            timed.isEmpty() ? Optional.empty() : waiting(site, timed.get(), file);
        if (waiting.isPresent()) {
          found.add(waiting.get());
        }
      }
    }
    return found.build();
  }

  /** Whether the call, of which nothing else is known, has the name of a wait for a future. */
  public static boolean mayWait(ExpressionTree call) {
    return call instanceof MethodInvocationTree wait
        && wait.getArguments().isEmpty()
        && (Symbols.calledName(call).equals("get") || Symbols.calledName(call).equals("join"));
  }

  /** Whether the call waits for the future that a call of an unknown client returns. */
  private boolean isAnswerOfUnknown(SourceCall site, SourceFile file) {
    ExpressionTree asked = Symbols.receiver(site.tree());
    return asked instanceof MethodInvocationTree
        && UnknownCalls.isOne(asked)
        && !(Symbols.calledName(site.tree()).equals("get") && UnknownCalls.isPathOfResource(asked))
        && remotes.isRemote(asked)
        && UnknownCalls.expectsFailure(file.path(site.tree()))
        && !new Surroundings(file.path(site.tree()), vocabulary, forms).isWaitItself();
  }

  private static MethodSymbol timedGet(SourceFile file) {
    Symbol future = file.state().getSymbolFromString("java.util.concurrent.Future");
    for (Symbol get : future.members().getSymbolsByName(file.state().getName("get"))) {
      if (get instanceof MethodSymbol method && method.type.getParameterTypes().size() == 2) {
        return method;
      }
    }
    throw new IllegalStateException("no timed form of Future.get");
  }

  private Optional<UnboundedWaiting> waiting(SourceCall site, MethodSymbol timed, SourceFile file) {
    MethodInvocationTree call = (MethodInvocationTree) site.tree();
    Surroundings around = new Surroundings(file.path(call), vocabulary, forms);
    if (around.isAgain() || around.endsSoon() || around.isWaitItself()) {
      return Optional.empty();
    }
    if (site.facts().blocking().contains(WaitsFor.PROCESS)) {
      return around.isOwnThread(file.result(Uses.ALL))
              || around.isForeground()
              || around.followsOutput()
              || Command.isFixed(Symbols.receiver(call), file.origins())
              || isWatched(site.method(), file)
              || around.isShown() && isEndedElsewhere(site, file)
          ? Optional.empty()
          : Optional.of(new UnboundedWaiting(call, timed, "a child process"));
    }
    boolean serves = around.isInLoop() && around.isOwnThread(file.result(Uses.ALL));
    if (serves || around.isMain() || around.isContinuation(remotes)) {
      return Optional.empty();
    }
    if (TimedForms.isForAnswer(site.facts())
        || TimedForms.isForMessage(site.facts()) && around.followsRequest()) {
      return Optional.of(new UnboundedWaiting(call, timed, "an answer from a peer"));
    }
    Ends ends = new Ends(vocabulary, remotes, file.origins(), file.result(Uses.ALL));
    return ends.areRemote(Symbols.receiver(call), around.until())
        ? Optional.of(new UnboundedWaiting(call, timed, "an answer from a peer"))
        : Optional.empty();
  }

  /** Whether another method of the file ends a child, which the wait is then over with. */
  private static boolean isEndedElsewhere(SourceCall wait, SourceFile file) {
    Tree around = CallSites.around(file.path(wait.tree()));
    boolean elsewhere = false;
    for (SourceCall site : file.subjects().calls()) {
      if (site.method() != null
          && ENDS_CHILD.contains(Symbols.calledName(site.tree()))
          && site.method().owner == wait.method().owner) {
        if (CallSites.around(file.path(site.tree())) == around) {
          return false;
        }
        elsewhere = true;
      }
    }
    return elsewhere;
  }

  /** Whether the file makes an object of the same library that bounds the call of a command. */
  private static boolean isWatched(MethodSymbol wait, SourceFile file) {
    for (SourceCall site : file.subjects().calls()) {
      if (site.tree() instanceof NewClassTree
          && site.facts().bounds().stream().anyMatch(one -> one.phases().contains(Phase.CALL))
          && site.method().packge() == wait.packge()) {
        return true;
      }
    }
    return false;
  }
}
