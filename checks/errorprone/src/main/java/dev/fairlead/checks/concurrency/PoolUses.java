package dev.fairlead.checks.concurrency;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What the code of one source file does with its executors. */
final class PoolUses extends TreeScanner<Void, Void> {
  private record Feed(VarSymbol pool, MethodSymbol method) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Feed that && pool == that.pool && method == that.method;
    }

    @Override
    public int hashCode() {
      return 31 * Objects.hashCode(pool) + Objects.hashCode(method);
    }
  }

  private static final NamePattern SETTER = new NamePattern("set\\p{Lu}\\w*");

  private static final Set<String> SIZES = Set.of("size", "getActiveCount");

  private static final NamePattern LIMIT = new NamePattern("[lL]imit|[mM]ax|LIMIT|MAX");

  private static final NamePattern RESULT = new NamePattern("[fF]uture|[pP]romise");

  private final Vocabulary vocabulary;
  private final Set<VarSymbol> closed = new HashSet<>();
  private final Set<VarSymbol> replaceable = new HashSet<>();
  private final Set<VarSymbol> givenAway = new HashSet<>();
  private final Set<Feed> feeds = new HashSet<>();
  private final Set<VarSymbol> fedByPeers = new HashSet<>();
  private final Set<VarSymbol> work = new HashSet<>();
  private final Set<MethodSymbol> limited = new HashSet<>();
  private MethodSymbol method;
  private boolean reachedByPeers;
  private boolean counts;

  private PoolUses(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  static PoolUses of(CompilationUnitTree unit, Vocabulary vocabulary) {
    PoolUses uses = new PoolUses(vocabulary);
    uses.scan(unit, null);
    return uses;
  }

  /** Whether some call ends the pool, or a {@code try} does. */
  boolean isClosed(VarSymbol pool) {
    return closed.contains(pool);
  }

  /** Whether code elsewhere may hold the pool: it is returned, stored or handed to a callee. */
  boolean isGivenAway(VarSymbol pool) {
    return givenAway.contains(pool);
  }

  /** Whether a setter puts another in its place: it is a default, not what everybody runs on. */
  boolean isReplaceable(VarSymbol pool) {
    return replaceable.contains(pool);
  }

  /** Whether the file lets only so many of something be at a time. */
  boolean countsAgainstLimit() {
    return counts;
  }

  /**
   * Whether a method gives it work that it makes, and waits for no room, other than methods whose
   * names match {@code once}. What is only passed on may be a few tasks that last.
   *
   * @param withParameters whether only methods with parameters count: they may be called for each
   *     of something
   */
  boolean isFedByCalls(VarSymbol pool, NamePattern once, boolean withParameters) {
    return feeds.stream()
        .filter(feed -> feed.pool().equals(pool))
        .map(Feed::method)
        .anyMatch(
            feeder ->
                !feeder.isConstructor()
                    && !(withParameters && feeder.params().isEmpty())
                    && !limited.contains(feeder)
                    && !once.matches(feeder.name));
  }

  /**
   * Whether peers decide how much work it gets: it is given in a callback or service that they
   * reach, with a connection of theirs, or to go on with each of their answers.
   */
  boolean isFedByPeers(VarSymbol pool) {
    return fedByPeers.contains(pool);
  }

  @Override
  public Void visitMethod(MethodTree declaration, Void unused) {
    MethodSymbol around = method;
    boolean reached = reachedByPeers;
    method = Symbols.declared(declaration);
    reachedByPeers |= method != null && isReachedByPeers(method);
    super.visitMethod(declaration, unused);
    method = around;
    reachedByPeers = reached;
    return null;
  }

  private boolean isReachedByPeers(MethodSymbol declared) {
    MethodFacts facts = vocabulary.of(declared);
    if (facts.delivers()
        || facts.nonBlocking()
        || facts.workers() != null
        || vocabulary.workersOf(declared) != null) {
      return true;
    }
    for (VarSymbol parameter : declared.params()) {
      if (vocabulary.of(parameter.type).sharing() != null
          && !vocabulary.isExecutor(parameter.type)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
    boolean reached = reachedByPeers;
    MethodFacts facts = vocabulary.ofFunction(Symbols.type(lambda));
    reachedByPeers |= facts.delivers() || facts.nonBlocking();
    super.visitLambdaExpression(lambda, unused);
    reachedByPeers = reached;
    return null;
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
    MethodFacts facts = vocabulary.of(Symbols.called(call));
    VarSymbol receiver = executor(Symbols.receiver(call));
    if (receiver != null && (facts.closes() || closesInNewerJdk(call))) {
      closed.add(receiver);
    }
    if (method != null && (facts.limits() || facts.joins())) {
      limited.add(method);
    }
    boolean forks = facts.forks() != null && !servesForEver(call);
    if (forks && receiver != null && makesWork(call.getArguments())) {
      feed(receiver);
    }
    arguments(call.getArguments(), forks);
    continues(call);
    return super.visitMethodInvocation(call, unused);
  }

  /**
   * Executors have {@code close()} since JDK 19, which the JDK that reads the source may not know.
   */
  private static boolean closesInNewerJdk(MethodInvocationTree call) {
    return call.getArguments().isEmpty() && Symbols.calledName(call).equals("close");
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree reference, Void unused) {
    VarSymbol pool = executor(reference.getQualifierExpression());
    if (pool != null && vocabulary.of(Symbols.called(reference)).closes()) {
      closed.add(pool);
    }
    return super.visitMemberReference(reference, unused);
  }

  @Override
  public Void visitNewClass(NewClassTree creation, Void unused) {
    arguments(creation.getArguments(), false);
    return super.visitNewClass(creation, unused);
  }

  /** Whether the work given is a loop until somebody ends it: a thread of its own, not a task. */
  private static boolean servesForEver(MethodInvocationTree call) {
    boolean serves = false;
    for (ExpressionTree argument : call.getArguments()) {
      if (Symbols.isFunction(argument)) {
        if (!isService(argument)) {
          return false;
        }
        serves = true;
      }
    }
    return serves;
  }

  private static boolean isService(ExpressionTree function) {
    boolean[] serves = {false};
    Tree bare = Symbols.strip(function);
    Tree code =
        bare instanceof LambdaExpressionTree lambda
            ? lambda.getBody()
            : bare instanceof NewClassTree creation ? creation.getClassBody() : null;
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitWhileLoop(WhileLoopTree loop, Void unused) {
        serves[0] |= isFlag(loop.getCondition());
        return null;
      }
    }.scan(code, null);
    return serves[0];
  }

  /** Whether a condition is a flag, or its contrary. */
  private static boolean isFlag(ExpressionTree condition) {
    Tree bare = Symbols.strip(condition);
    if (bare instanceof UnaryTree not) {
      bare = Symbols.strip(not.getExpression());
    }
    return bare instanceof LiteralTree || Symbols.variable(bare) != null;
  }

  /** Whether one of the arguments is work that is made for this call. */
  private boolean makesWork(List<? extends ExpressionTree> arguments) {
    for (ExpressionTree argument : arguments) {
      if (executor(argument) == null
          && (isMade(argument) || work.contains(Symbols.variable(argument)))) {
        return true;
      }
    }
    return false;
  }

  private boolean isMade(ExpressionTree value) {
    return Symbols.isFunction(value)
        || Symbols.strip(value) instanceof NewClassTree
        || Symbols.strip(value) instanceof MethodInvocationTree wrapper
            && makesWork(wrapper.getArguments());
  }

  private void arguments(List<? extends ExpressionTree> arguments, boolean forks) {
    boolean withWork = forks && makesWork(arguments);
    for (ExpressionTree argument : arguments) {
      withWork |= Symbols.isFunction(argument);
    }
    for (ExpressionTree argument : arguments) {
      VarSymbol pool = executor(argument);
      if (pool != null) {
        if (withWork) {
          feed(pool);
        }
        if (!forks) {
          givenAway.add(pool);
        }
      }
    }
  }

  /** Notes a pool that goes on with a result that others will have. */
  private void continues(MethodInvocationTree call) {
    ExpressionTree receiver = Symbols.receiver(call);
    boolean result = receiver != null && isResult(receiver);
    boolean function = false;
    for (ExpressionTree argument : call.getArguments()) {
      function |= Symbols.isFunction(argument);
      result |= isResult(argument);
    }
    if (function && result) {
      for (ExpressionTree argument : call.getArguments()) {
        VarSymbol pool = executor(argument);
        if (pool != null) {
          fedByPeers.add(pool);
        }
      }
    }
  }

  /** Whether the value is a result to come, by its type or, where that is unknown, by its name. */
  private boolean isResult(ExpressionTree value) {
    Type type = Symbols.type(value);
    VarSymbol variable = Symbols.variable(value);
    return type != null && vocabulary.isStage(type)
        || variable != null && RESULT.isIn(variable.name);
  }

  private void feed(VarSymbol pool) {
    if (method != null) {
      feeds.add(new Feed(pool, method));
    }
    if (reachedByPeers) {
      fedByPeers.add(pool);
    }
  }

  @Override
  public Void visitBinary(BinaryTree comparison, Void unused) {
    counts |=
        isSizeAndLimit(comparison.getLeftOperand(), comparison.getRightOperand())
            || isSizeAndLimit(comparison.getRightOperand(), comparison.getLeftOperand());
    return super.visitBinary(comparison, unused);
  }

  private static boolean isSizeAndLimit(ExpressionTree size, ExpressionTree limit) {
    VarSymbol variable = Symbols.variable(limit);
    return variable != null
        && Symbols.strip(size) instanceof MethodInvocationTree call
        && SIZES.contains(Symbols.calledName(call))
        && LIMIT.isIn(variable.name);
  }

  @Override
  public Void visitTry(TryTree statement, Void unused) {
    for (Tree resource : statement.getResources()) {
      VarSymbol variable = Symbols.variable(resource);
      if (variable != null) {
        closed.add(variable);
      }
    }
    return super.visitTry(statement, unused);
  }

  @Override
  public Void visitReturn(ReturnTree tree, Void unused) {
    giveAway(tree.getExpression());
    return super.visitReturn(tree, unused);
  }

  @Override
  public Void visitVariable(VariableTree variable, Void unused) {
    giveAway(variable.getInitializer());
    if (variable.getInitializer() != null && isMade(variable.getInitializer())) {
      work.add(Symbols.variable(variable));
    }
    return super.visitVariable(variable, unused);
  }

  @Override
  public Void visitAssignment(AssignmentTree assignment, Void unused) {
    giveAway(assignment.getExpression());
    VarSymbol pool = executor(assignment.getVariable());
    if (pool != null && method != null && SETTER.matches(method.name)) {
      replaceable.add(pool);
    }
    return super.visitAssignment(assignment, unused);
  }

  private void giveAway(ExpressionTree value) {
    VarSymbol pool = executor(value);
    if (pool != null) {
      givenAway.add(pool);
    }
  }

  private VarSymbol executor(ExpressionTree tree) {
    VarSymbol variable = tree == null ? null : Symbols.variable(tree);
    return variable != null
            && (vocabulary.isExecutor(variable.type) || Symbols.isUnknown(variable.type))
        ? variable
        : null;
  }
}
