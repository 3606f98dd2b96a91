package dev.fairlead.checks.concurrency;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.annotations.Times;
import dev.fairlead.annotations.Width;
import dev.fairlead.checks.FileAnalysis;
import dev.fairlead.checks.Hint;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.CallSites;
import dev.fairlead.checks.code.Constants;
import dev.fairlead.checks.code.LifeCycle;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.OwnCodeScanner;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.Many;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/**
 * Threads whose number follows the traffic: one for each connection that a peer opens, a pool for
 * each call or object, a pool without a maximum that every call may give work to.
 */
public final class ThreadSupplies {
  /** Where the number of the file's threads has no limit. */
  public static final FileAnalysis<ImmutableList<ThreadSupply>> ALL =
      file ->
          !file.result(Forks.ALL).isEmpty()
                  || file.subjects().calls(facts -> facts.pool() != null)
                  || file.subjects().callsUnknown(Hint.MAKES_EXECUTOR)
              ? new ThreadSupplies(file, file.result(Forks.ALL)).all()
              : ImmutableList.of();

  /** Why the number of threads has no limit. */
  public enum Reason {
    /** A thread for each connection accepted. */
    PER_CONNECTION,

    /** A pool for each call, and shut down by none. */
    POOL_PER_CALL_KEPT,

    /** A pool for each call, shut down at its end. */
    POOL_PER_CALL,

    /** A pool for each object, and shut down by none. */
    POOL_PER_OBJECT,

    /** A pool of several threads for each object of a class of which traffic decides how many. */
    POOL_FOR_EACH,

    /** A pool without a maximum that serves every call of a method. */
    NO_MAXIMUM
  }

  /**
   * Threads without limit.
   *
   * @param where the call that starts the thread or makes the pool
   * @param reason why there is no limit
   * @param name the variable that holds the pool, or the method called
   * @param per what there is an object, and so a pool, for each of; empty where that is unknown
   * @param shown whether the file shows that traffic decides the number
   */
  public record ThreadSupply(
      ExpressionTree where, Reason reason, String name, String per, boolean shown) {}

  private static final NamePattern ONCE =
      new NamePattern(
          "(main|start|init|open|run|stop|close|shutdown|shutDown|destroy|dispose|set[uU]p|tearDown"
              + "|uncaughtException)"
              + "([A-Z0-9].*)?");

  private static final NamePattern IDLING =
      new NamePattern("ForkJoinPool|newWorkStealingPool|newCachedThreadPool");

  private static final NamePattern FACTORY =
      new NamePattern("(build|create|make|new|provide)(\\p{Lu}\\w*)?");

  private static final Set<String> PERIODICALLY =
      Set.of("scheduleAtFixedRate", "scheduleWithFixedDelay");

  private final Vocabulary vocabulary;
  private final CompilationUnitTree unit;
  private final Bodies bodies;
  private final PoolUses uses;
  private final ImmutableList.Builder<ThreadSupply> found = ImmutableList.builder();
  private final Set<Tree> reported = new HashSet<>();
  private CallSites calls;

  private ThreadSupplies(SourceFile file, List<Fork> forks) {
    this.vocabulary = file.vocabulary();
    this.unit = file.unit();
    this.bodies = file.bodies();
    this.uses = PoolUses.of(unit, vocabulary);
    for (Fork fork : forks) {
      perConnection(fork);
    }
  }

  private ImmutableList<ThreadSupply> all() {
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        pool(getCurrentPath());
        return super.visitMethodInvocation(call, unused);
      }

      @Override
      public Void visitNewClass(NewClassTree creation, Void unused) {
        pool(getCurrentPath());
        return super.visitNewClass(creation, unused);
      }
    }.scan(unit, null);
    return found.build();
  }

  private void add(ExpressionTree where, Reason reason, String name) {
    add(where, reason, name, "", true);
  }

  private void add(ExpressionTree where, Reason reason, String name, String per, boolean shown) {
    if (reported.add(where)) {
      found.add(new ThreadSupply(where, reason, name, per, shown));
    }
  }

  private void perConnection(Fork fork) {
    if (fork.width() != Width.UNLIMITED) {
      return;
    }
    for (TreePath at = fork.path(); at != null; at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (tree instanceof MethodTree
          || tree instanceof ClassTree
          || tree instanceof LambdaExpressionTree) {
        return;
      }
      if (isEndless(tree) && accepts(tree)) {
        add(fork.call(), Reason.PER_CONNECTION, Symbols.calledName(fork.call()));
        return;
      }
    }
  }

  private static boolean isEndless(Tree tree) {
    return tree instanceof WhileLoopTree
        || tree instanceof DoWhileLoopTree
        || tree instanceof ForLoopTree;
  }

  /** Whether the loop takes connections from peers and nothing in it waits for room. */
  private boolean accepts(Tree loop) {
    boolean[] accepts = {false};
    boolean[] limits = {false};
    new OwnCodeScanner<Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        MethodFacts facts = vocabulary.of(Symbols.called(call));
        accepts[0] |= facts.accepts();
        limits[0] |= facts.limits() || facts.joins();
        return super.visitMethodInvocation(call, unused);
      }
    }.scan(loop, null);
    return accepts[0] && !limits[0];
  }

  /** Looks at the call at {@code path}, if it makes a pool. */
  private void pool(TreePath path) {
    ExpressionTree creation = (ExpressionTree) path.getLeaf();
    Width width = Pools.width(creation, vocabulary);
    if (width == null) {
      width = Pools.widthOfOwn(creation, vocabulary, bodies);
    }
    if (width == null || !vocabulary.isExecutor(Symbols.type(creation))) {
      return;
    }
    VarSymbol holder = holder(path);
    if (holder == null || holder.owner == null) {
      return;
    }
    if (Symbols.isField(holder)) {
      field(creation, width, holder);
    } else {
      local(path, creation, width, holder);
    }
  }

  /** The variable that the pool is put into, as it is or wrapped; null where there is none. */
  private VarSymbol holder(TreePath path) {
    ExpressionTree value = (ExpressionTree) path.getLeaf();
    for (TreePath at = path.getParentPath(); at != null; at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (tree instanceof VariableTree variable) {
        return Symbols.variable(variable);
      }
      if (tree instanceof AssignmentTree assignment) {
        return Symbols.variable(assignment.getVariable());
      }
      boolean wraps =
          tree instanceof ExpressionTree wrapper
              && !(tree instanceof LambdaExpressionTree)
              && vocabulary.isExecutor(Symbols.type(wrapper));
      if (!wraps) {
        return ConstructorArguments.field(tree, value, bodies);
      }
      if (isOwnedBy(tree, value)) {
        return null;
      }
      value = (ExpressionTree) tree;
    }
    return null;
  }

  /** Whether the call is one that sees to the end of the pool it is given. */
  private boolean isOwnedBy(Tree wrapper, ExpressionTree pool) {
    return wrapper instanceof MethodInvocationTree call
        && call.getArguments().contains(pool)
        && vocabulary
            .of(Symbols.called(call))
            .parameter(call.getArguments().indexOf(pool))
            .takesOwnership();
  }

  private void local(TreePath path, ExpressionTree creation, Width width, VarSymbol pool) {
    if (!(pool.owner instanceof MethodSymbol method)
        || method.isConstructor()
        || ONCE.matches(method.name)
        || isInFunction(path)
        || calls().runsOnlyFrom(CallSites.around(path), ThreadSupplies::runsOnce)
        || calls().runsOnlyFrom(CallSites.around(path), ThreadSupplies::makesObject)
        || isGuarded(path, method)
        || servesForEver(path)
        || uses.isGivenAway(pool)) {
      return;
    }
    if (!uses.isClosed(pool)) {
      add(
          creation,
          Reason.POOL_PER_CALL_KEPT,
          pool.name.toString(),
          "",
          !endsByItself(creation) && !makes(method) && !isService(method, path, pool));
    } else if (width == Width.LIMITED
        && !method.params().isEmpty()
        && isMadeOften(path, creation)) {
      add(creation, Reason.POOL_PER_CALL, pool.name.toString());
    }
  }

  /** Whether an atomic flag lets the code, or each call of the method, through once. */
  private boolean isGuarded(TreePath path, MethodSymbol method) {
    List<TreePath> sites = calls().of(method);
    return isGuarded(path)
        || !sites.isEmpty() && sites.stream().allMatch(ThreadSupplies::isGuarded);
  }

  private static boolean isGuarded(TreePath path) {
    TreePath at = path;
    while (at != null && !(at.getLeaf() instanceof IfTree)) {
      at = at.getParentPath();
    }
    return at != null
        && Symbols.strip(((IfTree) at.getLeaf()).getCondition())
            instanceof MethodInvocationTree condition
        && Symbols.calledName(condition).equals("compareAndSet");
  }

  /** Whether the code runs when the program or the object starts. */
  private static boolean runsOnce(Tree around) {
    return CallSites.isMain(around) || LifeCycle.starts(around);
  }

  /** Whether the threads of such a pool end when there is nothing to do for a minute. */
  private static boolean endsByItself(ExpressionTree creation) {
    return IDLING.matches(
        creation instanceof NewClassTree made
            ? Symbols.name(Symbols.type(made), "")
            : Symbols.calledName(creation));
  }

  /** Whether each call makes an object, as its name says, which may be the only one. */
  private static boolean makes(MethodSymbol method) {
    return FACTORY.matches(method.name) && !method.getReturnType().isPrimitiveOrVoid();
  }

  /** Whether others of which the file knows nothing set up a service that the pool repeats. */
  private boolean isService(MethodSymbol method, TreePath path, VarSymbol pool) {
    return calls().of(method).isEmpty() && onlyRepeats(path, pool);
  }

  private static boolean onlyRepeats(TreePath path, VarSymbol pool) {
    boolean[] repeats = {false};
    boolean[] runs = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        ExpressionTree receiver = Symbols.receiver(call);
        if (receiver != null && pool.equals(Symbols.variable(receiver))) {
          boolean again = PERIODICALLY.contains(Symbols.calledName(call));
          repeats[0] |= again;
          runs[0] |= !again;
        }
        return super.visitMethodInvocation(call, unused);
      }
    }.scan(CallSites.around(path), null);
    return repeats[0] && !runs[0];
  }

  /** Whether the code runs once for each object or class, and no more often. */
  private static boolean makesObject(Tree around) {
    return around instanceof ClassTree
        || around instanceof MethodTree method && method.getReturnType() == null;
  }

  /**
   * Whether the file shows that the pool is made again and again: several places call the method
   * around it. A thread that only watches over its caller, and a number that somebody passes in for
   * this one occasion, are as they should be.
   */
  private boolean isMadeOften(TreePath path, ExpressionTree creation) {
    ExpressionTree threads =
        creation instanceof MethodInvocationTree ? numberOfThreads(creation) : null;
    return threads != null
        && !isOne(threads)
        && !isGiven(threads)
        && CallSites.around(path) instanceof MethodTree method
        && calls().of(Symbols.declared(method)).size() > 1;
  }

  /** The first argument: where there is one, it tells the number of threads; null without. */
  private ExpressionTree numberOfThreads(ExpressionTree creation) {
    if (vocabulary.of(Symbols.called(creation)).pool() == null) {
      return null;
    }
    List<? extends ExpressionTree> arguments =
        creation instanceof MethodInvocationTree factory
            ? factory.getArguments()
            : ((NewClassTree) creation).getArguments();
    return arguments.isEmpty() ? null : arguments.get(0);
  }

  private static boolean isOne(ExpressionTree threads) {
    return Long.valueOf(1).equals(Constants.number(threads));
  }

  /** Whether the value is a parameter, or a part of one. */
  private static boolean isGiven(ExpressionTree value) {
    VarSymbol variable = Symbols.variable(value);
    return variable != null
        && (Symbols.isField(variable) || variable.getKind() == ElementKind.PARAMETER);
  }

  private CallSites calls() {
    if (calls == null) {
      calls = new CallSites(unit);
    }
    return calls;
  }

  private static boolean isInFunction(TreePath path) {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof LambdaExpressionTree) {
        return true;
      }
    }
    return false;
  }

  /** Whether the method around has a loop that only an exception ends. */
  private static boolean servesForEver(TreePath path) {
    TreePath method = path;
    while (!(method.getLeaf() instanceof MethodTree) && method.getParentPath() != null) {
      method = method.getParentPath();
    }
    boolean[] endless = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitWhileLoop(WhileLoopTree loop, Void unused) {
        Tree condition = Symbols.strip(loop.getCondition());
        endless[0] |=
            condition instanceof LiteralTree literal && Boolean.TRUE.equals(literal.getValue());
        return super.visitWhileLoop(loop, unused);
      }

      @Override
      public Void visitForLoop(ForLoopTree loop, Void unused) {
        endless[0] |= loop.getCondition() == null;
        return super.visitForLoop(loop, unused);
      }
    }.scan(method.getLeaf(), null);
    return endless[0];
  }

  private void field(ExpressionTree creation, Width width, VarSymbol pool) {
    ClassSymbol owner =
        !Symbols.isStatic(pool) && pool.owner instanceof ClassSymbol type ? type : null;
    Many many = owner == null ? null : vocabulary.manyOf(owner);
    boolean perObject = many != null || owner != null && isOneOfMany(owner);
    boolean own = perObject && !uses.isGivenAway(pool);
    String name = pool.name.toString();
    if (own && !uses.isClosed(pool)) {
      boolean shown = many != null || isHelper(owner) && vocabulary.isCloseable(owner.type);
      add(creation, Reason.POOL_PER_OBJECT, name, many == null ? "" : many.per(), shown);
    } else if (own && many != null && many.unlimited() && hasSeveralThreads(creation, width)) {
      add(creation, Reason.POOL_FOR_EACH, name, many.per(), true);
    } else if (width == Width.UNLIMITED
        && !uses.countsAgainstLimit()
        && !uses.isReplaceable(pool)
        && uses.isFedByCalls(pool, ONCE, !perObject)) {
      boolean ofMany = many != null || perObject && isHelper(owner);
      add(creation, Reason.NO_MAXIMUM, name, "", ofMany || uses.isFedByPeers(pool));
    }
  }

  private boolean hasSeveralThreads(ExpressionTree creation, Width width) {
    ExpressionTree threads = numberOfThreads(creation);
    boolean isNumber =
        threads != null && Symbols.type(threads) != null && Symbols.type(threads).isPrimitive();
    return width == Width.UNLIMITED || isNumber && !isOne(threads);
  }

  /**
   * Whether objects of the class come and go: helpers of one class, and what is to be closed. The
   * one object of its kind that a container keeps for all is closed at the end of the program.
   */
  private boolean isOneOfMany(ClassSymbol owner) {
    return isHelper(owner) && !isPartOfOne(owner)
        || vocabulary.isCloseable(owner.type) && vocabulary.workersOf(owner) != Times.CONCURRENTLY;
  }

  private static boolean isHelper(ClassSymbol owner) {
    return owner.owner instanceof ClassSymbol && (owner.flags() & Flags.PRIVATE) != 0;
  }

  /** Whether the file makes an object of the class only to keep it in a field of another. */
  private boolean isPartOfOne(ClassSymbol part) {
    boolean[] kept = {false};
    boolean[] others = {false};
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitNewClass(NewClassTree creation, Void unused) {
        Type type = Symbols.type(creation);
        if (type != null && type.tsym == part) {
          boolean isField = isFieldValue(getCurrentPath().getParentPath().getLeaf());
          kept[0] |= isField;
          others[0] |= !isField;
        }
        return super.visitNewClass(creation, unused);
      }
    }.scan(unit, null);
    return kept[0] && !others[0];
  }

  private static boolean isFieldValue(Tree around) {
    VarSymbol variable =
        around instanceof AssignmentTree assignment
            ? Symbols.variable(assignment.getVariable())
            : around instanceof VariableTree declaration ? Symbols.variable(declaration) : null;
    return variable != null && Symbols.isField(variable);
  }
}
