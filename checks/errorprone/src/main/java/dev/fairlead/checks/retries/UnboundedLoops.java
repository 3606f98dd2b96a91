package dev.fairlead.checks.retries;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import dev.fairlead.annotations.WaitsFor;
import dev.fairlead.checks.FileAnalysis;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.Constants;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.effects.Effects;
import dev.fairlead.checks.effects.WaitPath;
import dev.fairlead.checks.retries.Recursions.Again;
import dev.fairlead.checks.retries.UnboundedLoop.Fault;
import java.util.List;
import java.util.Optional;

/** The loops of one source file that try again without end. */
public final class UnboundedLoops {
  /** The loops of the file, in the order of the source. */
  public static final FileAnalysis<ImmutableList<UnboundedLoop>> ALL = UnboundedLoops::of;

  private static final ImmutableSet<WaitsFor> PEERS =
      Sets.immutableEnumSet(WaitsFor.NETWORK, WaitsFor.DNS);

  /** How a program calls the number of its attempts. */
  private static final NamePattern COUNTER =
      new NamePattern("(?i).*(retr(y|ies)|attempt|tries).*|num_?tr(y|ies)");

  /** What keeps the next attempt from following at once. */
  private static final NamePattern PAUSE =
      new NamePattern("(?i).*(sleep|backoff|back_off|delay|pause|park|await).*");

  /** What keeps the attempts from going on for ever; to set the time of each does not. */
  private static final NamePattern LIMIT =
      new NamePattern(
          "(?i)(?!set|with).*(retr|attempt|nanoTime|currentTimeMillis|expired|deadline|elapsed|timeout|interrupt"
              + "|shutdown).*");

  private static final NamePattern UNANSWERED =
      new NamePattern("(\\w+\\.)*(IO|Connect|UnknownHost|Socket)?Exception|Throwable");

  private static final int DEEPEST = 3;

  private final RepeatedWaits repeatedWaits;
  private final StandingLimits limits;
  private final Polls polls;
  private final Effects effects;
  private final Bodies bodies;
  private final Types types;

  private UnboundedLoops(SourceFile file) {
    this.repeatedWaits = new RepeatedWaits(file.vocabulary());
    this.limits = new StandingLimits(file.origins());
    this.polls = new Polls(file);
    this.effects = file.shared(Effects.SHARED);
    this.bodies = file.bodies();
    this.types = file.state().getTypes();
  }

  private static ImmutableList<UnboundedLoop> of(SourceFile file) {
    ImmutableList<Again> recursions = Recursions.in(file);
    List<Tree> loops = file.subjects().loops();
    return recursions.isEmpty() && loops.isEmpty()
        ? ImmutableList.of()
        : new UnboundedLoops(file).among(recursions, loops);
  }

  private ImmutableList<UnboundedLoop> among(List<Again> recursions, List<Tree> loops) {
    ImmutableList.Builder<UnboundedLoop> found = ImmutableList.builder();
    for (Again again : recursions) {
      judge(again).ifPresent(found::add);
    }
    for (Tree loop : loops) {
      Optional<UnboundedLoop> unbounded = judge(loop);
      if (unbounded.isPresent()) {
        found.add(unbounded.get());
      }
    }
    return found.build();
  }

  private Optional<UnboundedLoop> judge(Again again) {
    List<? extends CatchTree> handlers =
        again.handler() == null ? again.attempt().getCatches() : List.of(again.handler());
    return effects.waits(again.attempt(), PEERS, ImmutableSet.of(), DEEPEST).stream()
        .filter(path -> handlers.stream().anyMatch(handler -> takes(handler, path)))
        .filter(path -> again.handler() != null || goesOnAfterAny(handlers))
        .map(path -> new UnboundedLoop(again.call(), Fault.RETRIES_BY_RECURSION, path.text()))
        .findFirst();
  }

  private Optional<UnboundedLoop> judge(Tree loop) {
    if (loop instanceof WhileLoopTree repeated) {
      return judge(loop, repeated.getCondition(), repeated.getStatement());
    }
    if (loop instanceof DoWhileLoopTree repeated) {
      return judge(loop, repeated.getCondition(), repeated.getStatement());
    }
    return loop instanceof ForLoopTree repeated && repeated.getUpdate().isEmpty()
        ? judge(loop, repeated.getCondition(), repeated.getStatement())
        : Optional.empty();
  }

  private Optional<UnboundedLoop> judge(Tree loop, ExpressionTree condition, StatementTree body) {
    if (condition != null) {
      Optional<VarSymbol> counter =
          standingCounter(loop, Symbols.strip(condition)).or(() -> limits.in(condition));
      if (counter.isPresent()) {
        return Optional.of(
            new UnboundedLoop(loop, Fault.COUNTER_STANDS_STILL, counter.get().name.toString()));
      }
      Optional<UnboundedLoop> wait = repeatedWaits.judge(loop, condition, body);
      if (wait.isPresent()) {
        return wait;
      }
    }
    Optional<String> call = retriedCall(loop, condition, body);
    return call.isPresent()
        ? Optional.of(
            new UnboundedLoop(
                loop, pauses(loop) ? Fault.RETRIES_FOR_EVER : Fault.RETRIES_AT_ONCE, call.get()))
        : polls.judge(loop, condition, body);
  }

  /** The counter of attempts that is compared with its limit, and then stays what it is. */
  private static Optional<VarSymbol> standingCounter(Tree loop, Tree condition) {
    if (!(condition instanceof BinaryTree comparison)) {
      return Optional.empty();
    }
    switch (condition.getKind()) {
      case LESS_THAN, LESS_THAN_EQUAL, GREATER_THAN, GREATER_THAN_EQUAL -> {
        VarSymbol left = Symbols.variable(comparison.getLeftOperand());
        VarSymbol right = Symbols.variable(comparison.getRightOperand());
        LoopFacts facts = LoopFacts.of(loop);
        boolean bothStand =
            stands(comparison.getLeftOperand(), facts)
                && stands(comparison.getRightOperand(), facts);
        return bothStand && !facts.hasFunctions()
            ? Optional.ofNullable(isCounter(left) ? left : isCounter(right) ? right : null)
            : Optional.empty();
      }
      default -> {
        return Optional.empty();
      }
    }
  }

  private static boolean isCounter(VarSymbol variable) {
    return variable != null && !Symbols.isField(variable) && COUNTER.matches(variable.name);
  }

  /** Whether the loop leaves the operand as it is. */
  private static boolean stands(ExpressionTree operand, LoopFacts facts) {
    Tree bare = Symbols.strip(operand);
    if (bare instanceof LiteralTree) {
      return true;
    }
    VarSymbol variable = Symbols.variable(bare);
    return variable != null
        && !facts.changed().contains(variable)
        && (!Symbols.isField(variable) || (variable.flags() & Flags.FINAL) != 0);
  }

  /** The network call that is made again at once when it fails, as the way to it. */
  private Optional<String> retriedCall(Tree loop, ExpressionTree condition, StatementTree body) {
    VarSymbol until = condition == null ? null : waitedFor(condition);
    if (condition != null && until == null && !Constants.isTrue(condition)
        || !(body instanceof BlockTree block)) {
      return Optional.empty();
    }
    List<? extends StatementTree> statements = block.getStatements();
    for (int i = 0; i < statements.size(); i++) {
      if (statements.get(i) instanceof TryTree attempt
          && isLeftOnSuccess(attempt, statements.subList(i + 1, statements.size()), until)
          && goesOnAfterAny(attempt.getCatches())
          && !isLimited(loop)) {
        return effects.waits(attempt.getBlock(), PEERS, ImmutableSet.of(), DEEPEST).stream()
            .filter(path -> attempt.getCatches().stream().anyMatch(h -> triesAgain(h, path)))
            .map(path -> path.text())
            .findFirst();
      }
    }
    return Optional.empty();
  }

  /** The variable that has to change for the loop to end: of {@code !done}, {@code x == null}. */
  private static VarSymbol waitedFor(ExpressionTree condition) {
    Tree bare = Symbols.strip(condition);
    if (bare instanceof UnaryTree not && not.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
      return Symbols.variable(not.getExpression());
    }
    return bare instanceof BinaryTree comparison
            && bare.getKind() == Tree.Kind.EQUAL_TO
            && comparison.getRightOperand().getKind() == Tree.Kind.NULL_LITERAL
        ? Symbols.variable(comparison.getLeftOperand())
        : Symbols.variable(bare);
  }

  /** Whether the loop ends once the attempt has succeeded, as that of a server does not. */
  private static boolean isLeftOnSuccess(
      TryTree attempt, List<? extends StatementTree> after, VarSymbol until) {
    List<? extends StatementTree> statements = attempt.getBlock().getStatements();
    if (until != null) {
      return LoopFacts.of(attempt.getBlock()).changed().contains(until);
    }
    if (!statements.isEmpty() && isExit(statements.get(statements.size() - 1))) {
      return true;
    }
    for (StatementTree statement : after) {
      if (isExit(statement)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isExit(StatementTree statement) {
    return statement instanceof ReturnTree || statement instanceof BreakTree;
  }

  private static boolean goesOnAfterAny(List<? extends CatchTree> handlers) {
    for (CatchTree handler : handlers) {
      if (goesOn(handler)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the loop goes on after the handler. */
  private static boolean goesOn(CatchTree handler) {
    return !LoopFacts.of(handler.getBlock()).leaves();
  }

  /** Whether the handler takes what the network call throws, and the loop goes on. */
  private boolean triesAgain(CatchTree handler, WaitPath attempted) {
    return goesOn(handler) && takes(handler, attempted);
  }

  /** Whether the handler takes what the network call throws. */
  private boolean takes(CatchTree handler, WaitPath attempted) {
    Type type = Symbols.type(handler.getParameter().getType());
    String name = type == null ? handler.getParameter().getType().toString() : type.toString();
    return UNANSWERED.matches(name) || isDeclared(type, attempted);
  }

  /** Whether the library says by this exception, or by one below it, that the call has failed. */
  private boolean isDeclared(Type caught, WaitPath attempted) {
    MethodSymbol waiting =
        attempted.waiting() instanceof ExpressionTree call ? Symbols.called(call) : null;
    return caught != null
        && !caught.isErroneous()
        && waiting != null
        && waiting.getThrownTypes().stream()
            .anyMatch(
                thrown ->
                    !thrown.tsym.name.contentEquals("InterruptedException")
                        && types.isSubtype(thrown, caught));
  }

  /** Whether anything in the loop counts or looks at a clock. */
  private static boolean isLimited(Tree loop) {
    LoopFacts facts = LoopFacts.of(loop);
    return facts.countsToLimit() || callsNamed(LIMIT, facts);
  }

  /** Whether the loop waits for something before it tries again. */
  private boolean pauses(Tree loop) {
    LoopFacts facts = LoopFacts.of(loop);
    return callsNamed(PAUSE, facts)
        || callsOneThatPauses(facts)
        || !effects
            .waits(loop, ImmutableSet.of(WaitsFor.THREAD), ImmutableSet.of(), DEEPEST)
            .isEmpty();
  }

  /** Whether a method of the program pauses by one whose code is not at hand, as its name says. */
  private boolean callsOneThatPauses(LoopFacts facts) {
    for (ExpressionTree call : facts.calls()) {
      MethodSymbol method = Symbols.called(call);
      Optional<MethodTree> body = method == null ? Optional.empty() : bodies.of(method);
      if (body.isPresent() && callsNamed(PAUSE, LoopFacts.of(body.get()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean callsNamed(NamePattern name, LoopFacts facts) {
    for (ExpressionTree call : facts.calls()) {
      if (name.matches(Symbols.calledName(call))) {
        return true;
      }
    }
    return false;
  }
}
