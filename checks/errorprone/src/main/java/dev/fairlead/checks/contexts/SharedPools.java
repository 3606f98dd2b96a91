package dev.fairlead.checks.contexts;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Returned;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.ParameterFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;

/** Which executors, streams and maps of one source file share a resource with the whole process. */
public final class SharedPools {
  private final SourceFile file;
  private final Vocabulary vocabulary;

  /** What the file shares. */
  public SharedPools(SourceFile file) {
    this.file = file;
    this.vocabulary = file.vocabulary();
  }

  /** Whether the executor may be the common pool; false for null. */
  boolean isCommon(ExpressionTree executor) {
    if (executor == null || !vocabulary.isExecutor(Symbols.type(executor))) {
      return false;
    }
    for (ExpressionTree made : file.origins().of(executor)) {
      if (makesCommonPool(made)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the common pool is named here, for this work, not a default; false for null. */
  boolean isNamedCommon(ExpressionTree executor) {
    return executor != null
        && Symbols.strip(executor) instanceof MethodInvocationTree call
        && vocabulary.of(Symbols.called(call)).commonPool()
        && vocabulary.isExecutor(Symbols.type(executor));
  }

  /** Whether the field may hold the common pool. */
  public boolean isCommon(VarSymbol field) {
    return file.origins().assigned(field).stream().anyMatch(this::isCommon);
  }

  /** Whether the call makes the common pool, or a function that it is given does. */
  private boolean makesCommonPool(ExpressionTree call) {
    if (vocabulary.of(Symbols.called(call)).commonPool()) {
      return true;
    }
    if (call instanceof MethodInvocationTree wrapper) {
      for (ExpressionTree argument : wrapper.getArguments()) {
        if (returnsCommonPool(Symbols.strip(argument))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean returnsCommonPool(Tree function) {
    return function instanceof LambdaExpressionTree lambda
        && Returned.by(lambda).stream()
            .anyMatch(value -> vocabulary.of(Symbols.called(value)).commonPool());
  }

  /**
   * Whether a chain of calls starts with, or passes, one that makes a stream parallel, and is not
   * run by a pool of its own.
   */
  boolean isParallelStream(ExpressionTree end) {
    ExpressionTree at = Symbols.receiver(end);
    while (Symbols.strip(at) instanceof MethodInvocationTree call) {
      if (vocabulary.of(Symbols.called(call)).commonPool()) {
        return !runsInOwnPool(file.path(end));
      }
      at = Symbols.receiver(call);
      if (at == null) {
        return false;
      }
    }
    return false;
  }

  /** A stream that is run by a thread of a fork-join pool uses the threads of that pool. */
  private boolean runsInOwnPool(TreePath path) {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (tree instanceof MethodTree) {
        return false;
      }
      if (tree instanceof LambdaExpressionTree
          && at.getParentPath().getLeaf() instanceof MethodInvocationTree fork
          && isForkJoinPool(Symbols.receiver(fork))) {
        return !isCommon(Symbols.receiver(fork));
      }
    }
    return false;
  }

  private static boolean isForkJoinPool(ExpressionTree executor) {
    Type type = executor == null ? null : Symbols.type(executor);
    return type != null && type.tsym.flatName().contentEquals("java.util.concurrent.ForkJoinPool");
  }

  /** Whether the function given is run under a lock of the receiver. */
  boolean isLocked(ExpressionTree call, ParameterFacts parameter) {
    if (parameter.locked() || !parameter.runsHere()) {
      return parameter.locked();
    }
    ExpressionTree receiver = Symbols.receiver(call);
    MethodSymbol called = Symbols.called(call);
    if (receiver == null || called == null || Symbols.variable(receiver) == null) {
      return false;
    }
    if (!isOverridable(called)) {
      return false;
    }
    ImmutableList<ExpressionTree> made = file.origins().of(receiver);
    for (ExpressionTree map : made) {
      if (!locks(map, called)) {
        return false;
      }
    }
    return !made.isEmpty();
  }

  private static boolean isOverridable(MethodSymbol called) {
    return called.owner instanceof Symbol.ClassSymbol owner && owner.isInterface();
  }

  /** Whether the class of the object made runs what {@code called} is given under a lock. */
  private boolean locks(ExpressionTree made, MethodSymbol called) {
    Type type = Symbols.type(made);
    if (type == null || !(type.tsym instanceof Symbol.ClassSymbol owner)) {
      return false;
    }
    for (Symbol member : owner.members().getSymbolsByName(called.name)) {
      if (member instanceof MethodSymbol method && locksForAnArgument(method)) {
        return true;
      }
    }
    return false;
  }

  private boolean locksForAnArgument(MethodSymbol method) {
    for (ParameterFacts parameter : vocabulary.of(method).parameters()) {
      if (parameter.locked()) {
        return true;
      }
    }
    return false;
  }
}
