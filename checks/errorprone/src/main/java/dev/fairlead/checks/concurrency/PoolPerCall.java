package dev.fairlead.checks.concurrency;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.annotations.Times;
import dev.fairlead.annotations.Width;
import dev.fairlead.checks.code.CallSites;
import dev.fairlead.checks.code.LifeCycle;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.concurrency.ThreadSupply.Reason;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/** Pools that a method makes each time it is called. */
final class PoolPerCall {
  /** Those whose threads idle out, and the one that ends when nobody has it any more. */
  private static final NamePattern IDLING =
      new NamePattern("ForkJoinPool|newWorkStealingPool|newSingleThreadExecutor");

  private static final NamePattern FACTORY =
      new NamePattern("(build|create|make|new|provide)(\\p{Lu}\\w*)?");

  private static final NamePattern BY_CONTAINER =
      new NamePattern("(.*\\.)?(Bean|Provides|Produces|PostConstruct|EventListener)");

  private static final Set<String> PERIODICALLY =
      Set.of("scheduleAtFixedRate", "scheduleWithFixedDelay");

  private final Vocabulary vocabulary;
  private final PoolUses uses;
  private final CallSites calls;

  PoolPerCall(CompilationUnitTree unit, Vocabulary vocabulary, PoolUses uses) {
    this.vocabulary = vocabulary;
    this.uses = uses;
    this.calls = new CallSites(unit);
  }

  /**
   * The supply, if each call makes a pool and leaves it behind, or many calls make many.
   *
   * @param path the way to the call that makes the pool
   * @param pool the local variable that holds it
   */
  Optional<ThreadSupply> of(TreePath path, Width width, VarSymbol pool) {
    ExpressionTree creation = (ExpressionTree) path.getLeaf();
    if (!(pool.owner instanceof MethodSymbol method)
        || isMadeOnce(path, method)
        || uses.isGivenAway(pool)) {
      return Optional.empty();
    }
    if (!uses.isClosed(pool)) {
      boolean shown = !endsByItself(creation) && !makes(method) && !isService(method, path, pool);
      return Optional.of(
          new ThreadSupply(creation, Reason.POOL_PER_CALL_KEPT, pool.name.toString(), "", shown));
    }
    if (width == Width.LIMITED && !method.params().isEmpty() && isMadeOften(path, creation)) {
      return Optional.of(
          new ThreadSupply(creation, Reason.POOL_PER_CALL, pool.name.toString(), "", true));
    }
    return Optional.empty();
  }

  /** The supply, if each call makes the pool at {@code path}, gives it work and has it no more. */
  Optional<ThreadSupply> ofUnheld(TreePath path) {
    ExpressionTree creation = (ExpressionTree) path.getLeaf();
    MethodInvocationTree task =
        (MethodInvocationTree) path.getParentPath().getParentPath().getLeaf();
    if (!(CallSites.around(path) instanceof MethodTree declaration)
        || Symbols.declared(declaration) == null
        || isMadeOnce(path, Symbols.declared(declaration))
        || isAskedByContainer(declaration)
        || PERIODICALLY.contains(Symbols.calledName(task))
        || endsByItself(creation)) {
      return Optional.empty();
    }
    return Optional.of(
        new ThreadSupply(
            creation,
            Reason.POOL_PER_CALL_KEPT,
            "The pool that " + declaration.getName() + " makes",
            "",
            true));
  }

  /** Whether a container calls the method, to have one object of the program made or begun. */
  private static boolean isAskedByContainer(MethodTree method) {
    for (AnnotationTree annotation : method.getModifiers().getAnnotations()) {
      if (BY_CONTAINER.matches(Symbols.text(annotation.getAnnotationType()))) {
        return true;
      }
    }
    return false;
  }

  private boolean isMadeOnce(TreePath path, MethodSymbol method) {
    return method.isConstructor()
        || ThreadSupplies.ONCE.matches(method.name)
        || isInFunction(path)
        || calls.runsOnlyFrom(CallSites.around(path), PoolPerCall::runsOnce)
        || calls.runsOnlyFrom(CallSites.around(path), PoolPerCall::makesObject)
        || isPartOfMain(method)
        || isGuarded(path, method)
        || servesForEver(path);
  }

  /** Whether a program calls the method from where it starts, and its file from nowhere else. */
  private boolean isPartOfMain(MethodSymbol method) {
    List<TreePath> sites = calls.of(method);
    return !sites.isEmpty()
        && sites.stream().allMatch(site -> CallSites.isMain(CallSites.around(site)));
  }

  /** Whether an atomic flag lets the code, or each call of the method, through once. */
  private boolean isGuarded(TreePath path, MethodSymbol method) {
    List<TreePath> sites = calls.of(method);
    return isGuarded(path) || !sites.isEmpty() && sites.stream().allMatch(PoolPerCall::isGuarded);
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

  /** Whether the threads of such a pool end with their task, or soon after their last. */
  private boolean endsByItself(ExpressionTree creation) {
    return vocabulary.of(Symbols.called(creation)).pool() == Width.UNLIMITED
        || IDLING.matches(
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
    return calls.of(method).isEmpty() && onlyRepeats(path, pool);
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
   * around it, or a framework does for each request. A thread that only watches over its caller,
   * and a number that somebody passes in for this one occasion, are as they should be.
   */
  private boolean isMadeOften(TreePath path, ExpressionTree creation) {
    ExpressionTree threads =
        creation instanceof MethodInvocationTree ? PoolSize.of(creation, vocabulary) : null;
    return threads != null
        && !PoolSize.isOne(threads)
        && !isGiven(threads)
        && CallSites.around(path) instanceof MethodTree method
        && (calls.of(Symbols.declared(method)).size() > 1
            || isCalledByPeers(Symbols.declared(method)));
  }

  /** Whether a framework calls the method for each request or message of a peer. */
  private boolean isCalledByPeers(MethodSymbol method) {
    return method != null
        && (vocabulary.workersOf(method) == Times.CONCURRENTLY
            || vocabulary.of(method).workers() == Times.CONCURRENTLY
            || vocabulary.delivers(method));
  }

  /** Whether the value is a parameter, or a part of one. */
  private static boolean isGiven(ExpressionTree value) {
    VarSymbol variable = Symbols.variable(value);
    return variable != null
        && (Symbols.isField(variable) || variable.getKind() == ElementKind.PARAMETER);
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
}
