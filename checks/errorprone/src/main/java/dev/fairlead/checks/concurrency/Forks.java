package dev.fairlead.checks.concurrency;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.util.Context;
import dev.fairlead.annotations.Width;
import dev.fairlead.checks.FileAnalysis;
import dev.fairlead.checks.SourceCall;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.Constants;
import dev.fairlead.checks.code.Origins;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The calls of one source file that start work beside their caller. */
public final class Forks {
  /** The forks of the file, in the order of the source. */
  public static final FileAnalysis<ImmutableList<Fork>> ALL =
      file ->
          file.subjects().calls(Forks::mayFork)
              ? new Forks(file.vocabulary(), file.origins(), file.compilation().context()).in(file)
              : ImmutableList.of();

  private static final String EXECUTOR = "java.util.concurrent.Executor";

  private final Vocabulary vocabulary;
  private final Origins origins;
  private final Types types;

  /** The forks of the file that {@code origins} belongs to. */
  public Forks(Vocabulary vocabulary, Origins origins, Context context) {
    this.vocabulary = vocabulary;
    this.origins = origins;
    this.types = Types.instance(context);
  }

  private ImmutableList<Fork> in(SourceFile file) {
    ImmutableList.Builder<Fork> found = ImmutableList.builder();
    for (SourceCall site : file.subjects().calls()) {
      MethodFacts facts = site.facts();
      if (facts.forks() != null && site.tree() instanceof MethodInvocationTree call) {
        ExpressionTree executor =
            facts.forks() == Width.EXECUTOR ? executor(call, call.getArguments()) : null;
        Width width = facts.forks() == Width.EXECUTOR ? width(executor) : facts.forks();
        found.add(new Fork(file.path(call), call, facts, width, executor));
      }
    }
    return found.build();
  }

  /** The code that the fork gives to other threads, as far as the compilation has it. */
  public static ImmutableList<Tree> tasks(Fork fork, Vocabulary vocabulary, Bodies bodies) {
    return Tasks.of(fork.call(), vocabulary, bodies);
  }

  private static boolean mayFork(MethodFacts facts) {
    return facts.forks() != null && facts.forks() != Width.LIMITED;
  }

  private ExpressionTree executor(ExpressionTree call, List<? extends ExpressionTree> arguments) {
    ExpressionTree receiver = Symbols.receiver(call);
    if (isExecutor(receiver)) {
      return receiver;
    }
    return firstExecutor(arguments);
  }

  private ExpressionTree firstExecutor(List<? extends ExpressionTree> arguments) {
    for (ExpressionTree argument : arguments) {
      if (isExecutor(argument)) {
        return argument;
      }
    }
    return null;
  }

  private boolean isExecutor(ExpressionTree tree) {
    Type type = tree == null ? null : Symbols.type(tree);
    if (type != null) {
      for (Type ancestor : types.closure(type)) {
        if (ancestor.tsym.flatName().contentEquals(EXECUTOR)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether waiting in a task of the executor for another of its tasks costs it no thread. */
  boolean compensates(ExpressionTree executor) {
    for (ExpressionTree made : origins.of(executor)) {
      if (vocabulary.of(Symbols.called(made)).compensates()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the executor has one thread, as its source says. */
  boolean hasOneThread(ExpressionTree executor) {
    List<ExpressionTree> made = origins.of(executor);
    for (ExpressionTree creation : made) {
      if (!makesOneThread(creation)) {
        return false;
      }
    }
    return !made.isEmpty();
  }

  private boolean makesOneThread(ExpressionTree creation) {
    MethodSymbol method = Symbols.called(creation);
    MethodFacts facts = vocabulary.of(method);
    List<? extends ExpressionTree> arguments =
        creation instanceof NewClassTree pool
            ? pool.getArguments()
            : ((MethodInvocationTree) creation).getArguments();
    for (int i = 0; i < arguments.size(); i++) {
      if (facts.parameter(i).limits()) {
        return Long.valueOf(1).equals(Constants.number(arguments.get(i)));
      }
    }
    return facts.pool() == Width.LIMITED && method.name.toString().startsWith("newSingleThread");
  }

  /** How many tasks the executor runs at a time; null where it is not made in this file. */
  private Width width(ExpressionTree executor) {
    return width(executor, new HashSet<>());
  }

  private Width width(ExpressionTree executor, Set<ExpressionTree> seen) {
    if (executor == null) {
      return null;
    }
    Set<Width> widths = new HashSet<>();
    for (ExpressionTree creation : origins.of(executor)) {
      if (seen.add(creation)) {
        widths.add(made(creation, seen));
      }
    }
    return widths.size() == 1 ? widths.iterator().next() : null;
  }

  private Width made(ExpressionTree creation, Set<ExpressionTree> seen) {
    Width width = vocabulary.of(Symbols.called(creation)).pool();
    if (width == null && creation instanceof MethodInvocationTree wrapper) {
      ExpressionTree executor = firstExecutor(wrapper.getArguments());
      return executor == null ? null : width(executor, seen);
    }
    return creation instanceof NewClassTree pool && Pools.hasNoMaximum(pool, vocabulary)
        ? Width.UNLIMITED
        : width;
  }
}
