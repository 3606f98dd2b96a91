package dev.fairlead.checks.retries;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.annotations.Phase;
import dev.fairlead.annotations.WaitsFor;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.code.TimeName;
import dev.fairlead.checks.retries.UnboundedLoop.Fault;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The loops that repeat a wait with a time until what is waited for has come. */
final class RepeatedWaits {
  private static final ImmutableSet<WaitsFor> OTHERS =
      Sets.immutableEnumSet(WaitsFor.THREAD, WaitsFor.PROCESS);

  private static final Set<String> HAS_ENDED = Set.of("isTerminated", "isDone", "isAlive");
  private static final Set<String> ENDS =
      Set.of("shutdownNow", "destroyForcibly", "destroy", "interrupt", "cancel");

  /** How a program calls what it writes its log with. */
  private static final NamePattern LOG = new NamePattern("(?i)_?log(ger)?");

  private final Vocabulary vocabulary;

  RepeatedWaits(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** What the loop does wrong, if it is one. */
  Optional<UnboundedLoop> judge(Tree loop, ExpressionTree condition, StatementTree body) {
    Optional<UnboundedLoop> given = withGivenTime(loop, condition, body);
    if (given.isPresent()) {
      return given;
    }
    return untilEnd(condition, body)
        .map(wait -> new UnboundedLoop(loop, Fault.REPEATS_TIMED_WAIT, Symbols.calledName(wait)));
  }

  /**
   * The loop that only repeats a wait for a time that somebody gave it as a bound, and neither
   * looks at what the wait returns nor at a clock: the bound is that of one round.
   */
  private Optional<UnboundedLoop> withGivenTime(
      Tree loop, ExpressionTree condition, StatementTree body) {
    Rounds rounds = new Rounds();
    rounds.scan(body, null);
    if (rounds.others || rounds.waits.size() != 1 || LoopFacts.of(condition).looksAtClock()) {
      return Optional.empty();
    }
    MethodInvocationTree wait = rounds.waits.get(0);
    for (ExpressionTree argument : wait.getArguments()) {
      VarSymbol time = Symbols.variable(argument);
      if (time != null && isGivenBound(time) && !LoopFacts.of(loop).changed().contains(time)) {
        return Optional.of(new UnboundedLoop(loop, Fault.REPEATS_GIVEN_TIME, time.name.toString()));
      }
    }
    return Optional.empty();
  }

  /** Whether the variable is a bound that a caller or a setting gave, not the beat of a loop. */
  private static boolean isGivenBound(VarSymbol variable) {
    TimeName name = TimeName.of(variable.name);
    return name.isBound()
        && name.isOfACall()
        && switch (variable.getKind()) {
          case PARAMETER -> true;
          case FIELD -> !Symbols.isStatic(variable);
          default -> false;
        };
  }

  /** What a round of a loop consists of, handlers of an interrupt left out. */
  private final class Rounds extends TreeScanner<Void, Void> {
    private final List<MethodInvocationTree> waits = new ArrayList<>();
    private boolean others;

    @Override
    public Void visitExpressionStatement(ExpressionStatementTree statement, Void unused) {
      if (Symbols.strip(statement.getExpression()) instanceof MethodInvocationTree call) {
        if (isTimedWait(call)) {
          waits.add(call);
          return null;
        }
        ExpressionTree receiver = Symbols.receiver(call);
        VarSymbol called = receiver == null ? null : Symbols.variable(receiver);
        if (called != null && LOG.matches(called.name)) {
          return null;
        }
      }
      others = true;
      return null;
    }

    @Override
    public Void visitCatch(CatchTree handler, Void unused) {
      String type = handler.getParameter().getType().toString();
      return type.endsWith("InterruptedException") ? null : super.visitCatch(handler, null);
    }

    /** What ends the loop because of a state that others set is no look at a clock. */
    @Override
    public Void visitIf(IfTree test, Void unused) {
      Tree condition = Symbols.strip(test.getCondition());
      VarSymbol state = Symbols.variable(condition);
      others |= state == null || !Symbols.isField(state) || test.getElseStatement() != null;
      return null;
    }

    @Override
    public Void scan(Tree tree, Void unused) {
      if (others) {
        return null;
      }
      if (tree instanceof StatementTree) {
        switch (tree.getKind()) {
          case BLOCK, TRY, IF, EXPRESSION_STATEMENT, EMPTY_STATEMENT -> {
            // What follows looks into it.
          }
          default -> others = true;
        }
      }
      return super.scan(tree, null);
    }
  }

  private boolean isTimedWait(MethodInvocationTree call) {
    MethodFacts facts = vocabulary.of(Symbols.called(call));
    return !Sets.intersection(facts.blocking(), OTHERS).isEmpty() && isBounded(facts);
  }

  private static boolean isBounded(MethodFacts facts) {
    return facts.bounds().stream().anyMatch(bound -> bound.phases().contains(Phase.CALL));
  }

  /**
   * The timed wait that the loop repeats until it succeeds: the condition asks whether the end has
   * come, or is the wait itself, and nothing in the loop gives up or makes the end come.
   */
  private Optional<ExpressionTree> untilEnd(ExpressionTree condition, StatementTree body) {
    if (!(Symbols.strip(condition) instanceof UnaryTree not)
        || not.getKind() != Tree.Kind.LOGICAL_COMPLEMENT
        || !(Symbols.strip(not.getExpression()) instanceof MethodInvocationTree asked)) {
      return Optional.empty();
    }
    LoopFacts facts = LoopFacts.of(body);
    if (facts.leaves() || facts.countsToLimit() || endsWait(facts)) {
      return Optional.empty();
    }
    if (isTimedJoin(asked)) {
      return Optional.of(asked);
    }
    ExpressionTree receiver = Symbols.receiver(asked);
    VarSymbol awaited = receiver == null ? null : Symbols.variable(receiver);
    return awaited != null && HAS_ENDED.contains(Symbols.calledName(asked))
        ? facts.calls().stream()
            .filter(call -> isTimedJoin(call) && isOn(call, awaited))
            .findFirst()
        : Optional.empty();
  }

  private static boolean endsWait(LoopFacts facts) {
    for (ExpressionTree call : facts.calls()) {
      if (ENDS.contains(Symbols.calledName(call))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOn(ExpressionTree call, VarSymbol variable) {
    ExpressionTree receiver = Symbols.receiver(call);
    return receiver != null && Symbols.variable(receiver) == variable;
  }

  private boolean isTimedJoin(ExpressionTree call) {
    return call instanceof MethodInvocationTree wait
        && vocabulary.of(Symbols.called(call)).joins()
        && isTimedWait(wait)
        && wait.getArguments().stream().noneMatch(RepeatedWaits::meansForEver);
  }

  /** Whether the time is one that nobody waits for: the loop then waits for ever on purpose. */
  private static boolean meansForEver(ExpressionTree argument) {
    VarSymbol constant = Symbols.variable(argument);
    return constant != null
        && (constant.name.contentEquals("HOURS")
            || constant.name.contentEquals("DAYS")
            || constant.name.contentEquals("MAX_VALUE"));
  }
}
