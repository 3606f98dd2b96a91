package dev.fairlead.checks.retries;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.TypeTag;
import dev.fairlead.annotations.WaitsFor;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Constants;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.effects.Effects;
import dev.fairlead.checks.effects.WaitPath;
import dev.fairlead.checks.retries.UnboundedLoop.Fault;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The loops that ask a peer, pause and ask again, until its answer is the one they wait for. */
final class Polls {
  private static final ImmutableSet<WaitsFor> PEERS = Sets.immutableEnumSet(WaitsFor.NETWORK);

  private static final NamePattern PAUSE = new NamePattern("(?i)sleep\\w*|pause|backoff");

  /** What tells that a loop has an end. */
  private static final NamePattern LIMIT =
      new NamePattern(
          "(?i).*(retr|attempt|tries|nanoTime|currentTimeMillis|expire|deadline|elapsed|timeout|timed_?out"
              + "|remaining|max|isInterrupted|shutdown|cancel|abort).*");

  /** What tells that a loop goes on for as long as the program. */
  private static final NamePattern RUNS =
      new NamePattern(
          "(?i).*(running|stop|shut|cancel|alive|active|terminat|abort|quit|exit|clos).*");

  private static final NamePattern STATE = new NamePattern("(is|has)[A-Z].*");

  private static final int DEEPEST = 3;

  private final SourceFile file;
  private final Effects effects;

  Polls(SourceFile file) {
    this.file = file;
    this.effects = file.shared(Effects.SHARED);
  }

  /** The loop as one that polls without end, if it is. */
  Optional<UnboundedLoop> judge(Tree loop, ExpressionTree condition, StatementTree body) {
    LoopFacts facts = LoopFacts.of(loop);
    if (!pauses(facts) || facts.countsToLimit() || namesLimit(loop) || isOwnThread(loop)) {
      return Optional.empty();
    }
    Optional<String> state = polledState(condition, facts);
    Optional<String> asked = state.isPresent() ? state : asked(loop, condition, body);
    return asked.map(call -> new UnboundedLoop(loop, Fault.POLLS_FOR_EVER, call));
  }

  private static boolean pauses(LoopFacts facts) {
    return facts.calls().stream().anyMatch(call -> PAUSE.matches(Symbols.calledName(call)));
  }

  /** Whether anything in the loop speaks of a limit, or of the end of the program. */
  private static boolean namesLimit(Tree loop) {
    boolean[] named = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void unused) {
        VarSymbol variable = tree instanceof ExpressionTree ? Symbols.variable(tree) : null;
        named[0] |=
            variable != null && (LIMIT.matches(variable.name) || isSwitch(variable))
                || tree instanceof MethodInvocationTree call
                    && LIMIT.matches(Symbols.calledName(call));
        return named[0] ? null : super.scan(tree, null);
      }
    }.scan(loop, null);
    return named[0];
  }

  /** Whether somebody ends the loop by the field, when the program or its part ends. */
  private static boolean isSwitch(VarSymbol variable) {
    return Symbols.isField(variable)
        && RUNS.matches(variable.name)
        && (variable.type.hasTag(TypeTag.BOOLEAN)
            || variable.type.tsym.name.contentEquals("AtomicBoolean"));
  }

  /** Whether a thread was made for the loop, which may go on for as long as the program. */
  private boolean isOwnThread(Tree loop) {
    TreePath at = file.path(loop);
    while (at != null && !(at.getLeaf() instanceof MethodTree)) {
      at = at.getParentPath();
    }
    return at != null
        && at.getLeaf() instanceof MethodTree method
        && (method.getName().contentEquals("main")
            || method.getName().contentEquals("run") && method.getParameters().isEmpty());
  }

  /** The question after the state of a connection which the loop does nothing but repeat. */
  private Optional<String> polledState(ExpressionTree condition, LoopFacts facts) {
    if (condition == null
        || !(Symbols.strip(condition) instanceof UnaryTree not)
        || not.getKind() != Tree.Kind.LOGICAL_COMPLEMENT
        || !(Symbols.strip(not.getExpression()) instanceof MethodInvocationTree question)
        || !STATE.matches(Symbols.calledName(question))
        || Symbols.receiver(question) == null) {
      return Optional.empty();
    }
    boolean isOfConnection =
        file.vocabulary().of(Symbols.type(Symbols.receiver(question))).sharing() != null;
    return isOfConnection && facts.calls().size() == 2
        ? Optional.of(Symbols.calledName(question))
        : Optional.empty();
  }

  /** The way to the peer whose answer ends the loop. */
  private Optional<String> asked(Tree loop, ExpressionTree condition, StatementTree body) {
    if (!(body instanceof BlockTree block)) {
      return Optional.empty();
    }
    boolean forEver = condition == null || Constants.isTrue(condition);
    if (forEver ? !leavesIfAnswered(block.getStatements()) : !dependsOnRound(condition, body)) {
      return Optional.empty();
    }
    return effects.waits(loop, PEERS, ImmutableSet.of(), DEEPEST).stream()
        .map(WaitPath::text)
        .findFirst();
  }

  /** Whether a test that is no handler of a failure leaves the loop. */
  private static boolean leavesIfAnswered(List<? extends StatementTree> statements) {
    for (StatementTree statement : statements) {
      if (statement instanceof IfTree test
              && LoopFacts.of(test).leaves()
              && LoopFacts.of(test.getThenStatement()).calls().stream()
                  .noneMatch(call -> PAUSE.matches(Symbols.calledName(call)))
          || statement instanceof TryTree attempt
              && leavesIfAnswered(attempt.getBlock().getStatements())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the condition looks at what a round of the loop has been told. */
  private static boolean dependsOnRound(ExpressionTree condition, StatementTree body) {
    Set<VarSymbol> asked = new HashSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void unused) {
        VarSymbol variable = tree instanceof ExpressionTree ? Symbols.variable(tree) : null;
        if (variable != null && !Symbols.isField(variable)) {
          asked.add(variable);
        }
        return super.scan(tree, null);
      }
    }.scan(condition, null);
    asked.retainAll(changed(body));
    return !asked.isEmpty();
  }

  /** The variables that get another value where nothing has failed. */
  private static Set<VarSymbol> changed(StatementTree body) {
    Set<VarSymbol> changed = new HashSet<>(LoopFacts.of(body).changed());
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitCatch(CatchTree handler, Void unused) {
        changed.removeAll(LoopFacts.of(handler).changed());
        return null;
      }
    }.scan(body, null);
    return changed;
  }
}
