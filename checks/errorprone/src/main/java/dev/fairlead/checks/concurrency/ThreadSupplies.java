package dev.fairlead.checks.concurrency;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.annotations.Width;
import dev.fairlead.checks.FileAnalysis;
import dev.fairlead.checks.Hint;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

  /** How programs call what runs once, when they start or end. */
  static final NamePattern ONCE =
      new NamePattern(
          "(main|start|init|open|run|stop|close|shutdown|shutDown|destroy|dispose|set[uU]p|tearDown"
              + "|uncaughtException)"
              + "([A-Z0-9].*)?");

  private final Vocabulary vocabulary;
  private final CompilationUnitTree unit;
  private final Bodies bodies;
  private final PoolUses uses;
  private final PoolPerObject perObject;
  private final ImmutableList.Builder<ThreadSupply> found = ImmutableList.builder();
  private final Set<Tree> reported = new HashSet<>();
  private PoolPerCall perCall;

  private ThreadSupplies(SourceFile file, List<Fork> forks) {
    this.vocabulary = file.vocabulary();
    this.unit = file.unit();
    this.bodies = file.bodies();
    this.uses = PoolUses.of(unit, vocabulary);
    this.perObject = new PoolPerObject(unit, vocabulary, uses);
    ThreadPerConnection perConnection = new ThreadPerConnection(vocabulary);
    for (Fork fork : forks) {
      add(perConnection.of(fork));
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

  private void add(Optional<ThreadSupply> supply) {
    if (supply.isPresent() && reported.add(supply.get().where())) {
      found.add(supply.get());
    }
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
    if (isFedAtOnce(path)) {
      add(perCall().ofUnheld(path));
      return;
    }
    VarSymbol holder = holder(path);
    if (holder == null || holder.owner == null) {
      return;
    }
    add(
        Symbols.isField(holder)
            ? perObject.of(creation, width, holder)
            : perCall().of(path, width, holder));
  }

  private PoolPerCall perCall() {
    if (perCall == null) {
      perCall = new PoolPerCall(unit, vocabulary, uses);
    }
    return perCall;
  }

  /** Whether the pool gets its task where it is made, and nobody has it afterwards. */
  private boolean isFedAtOnce(TreePath path) {
    Tree call = path.getParentPath().getParentPath().getLeaf();
    return call instanceof MethodInvocationTree task
        && Symbols.receiver(task) == path.getLeaf()
        && vocabulary.of(Symbols.called(task)).forks() != null;
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
}
