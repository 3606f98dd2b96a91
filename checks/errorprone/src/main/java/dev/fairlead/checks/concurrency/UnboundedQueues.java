package dev.fairlead.checks.concurrency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.annotations.WaitsFor;
import dev.fairlead.annotations.Width;
import dev.fairlead.checks.FileAnalysis;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.CallSites;
import dev.fairlead.checks.code.Origins;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.effects.Effects;
import dev.fairlead.checks.effects.Effects.Reached;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Queues without a capacity between the network and work that waits.
 *
 * <p>The producer is code that runs as often as peers like: a callback that delivers what they
 * sent, or a loop that accepts their connections or receives their messages, and the methods these
 * call. The consumer is the work given to an executor with a number of threads, or the method that
 * takes from the queue, and it must be seen to wait, to hold a connection, or to write to a store
 * or peer by the names of what it calls.
 */
public final class UnboundedQueues {
  /** The queues of the file. */
  public static final FileAnalysis<ImmutableList<UnboundedQueueing>> ALL = UnboundedQueues::of;

  private static final ImmutableSet<WaitsFor> SLOW =
      Sets.immutableEnumSet(WaitsFor.NETWORK, WaitsFor.DNS, WaitsFor.PROCESS, WaitsFor.POOL);

  private static final int NEAR = 4;
  private static final int HELPERS = 2;

  private static final Set<String> ADDS =
      Set.of(
          "add",
          "offer",
          "put",
          "addFirst",
          "addLast",
          "offerFirst",
          "offerLast",
          "putFirst",
          "putLast",
          "push");

  /** Calls by which a producer learns that the consumer is behind. */
  private static final Set<String> LOOKS =
      Set.of(
          "size",
          "remainingCapacity",
          "getQueue",
          "getActiveCount",
          "setAutoRead",
          "isWritable",
          "pause",
          "request");

  /**
   * Work that piles up.
   *
   * @param where the call that makes the queue, or the executor with a queue of its own
   * @param name the variable that holds the queue or executor
   * @param fed the call that puts work into it
   * @param executor whether it is an executor's queue
   */
  public record UnboundedQueueing(
      ExpressionTree where, String name, ExpressionTree fed, boolean executor) {}

  private static ImmutableList<UnboundedQueueing> of(SourceFile file) {
    boolean hasQueue =
        file.subjects()
            .calls(
                facts ->
                    facts.holds() == Width.UNLIMITED
                        || facts.pool() == Width.LIMITED && facts.queue() == Width.UNLIMITED);
    boolean isFed =
        hasQueue
            && (file.subjects().calls(facts -> facts.accepts() || facts.receives())
                || file.subjects().declaresMethod(file.vocabulary()::delivers)
                || file.subjects().hasFunction(f -> file.vocabulary().ofFunction(f).delivers()));
    return isFed ? new UnboundedQueues(file).all(file.unit()) : ImmutableList.of();
  }

  private final Vocabulary vocabulary;
  private final Bodies bodies;
  private final Origins origins;
  private final Effects effects;
  private final Stores stores;
  private final Map<Tree, Fork> forks = new HashMap<>();
  private final Map<VarSymbol, ExpressionTree> fed = new HashMap<>();
  private final Set<VarSymbol> slowlyEmptied = new HashSet<>();
  private final Set<Tree> reported = new HashSet<>();
  private final ImmutableList.Builder<UnboundedQueueing> found = ImmutableList.builder();

  private UnboundedQueues(SourceFile file) {
    this.vocabulary = file.vocabulary();
    this.bodies = file.bodies();
    this.origins = file.origins();
    this.effects = file.shared(Effects.SHARED);
    this.stores = new Stores(vocabulary, bodies);
    file.result(Forks.ALL).forEach(fork -> forks.put(fork.call(), fork));
  }

  private ImmutableList<UnboundedQueueing> all(CompilationUnitTree unit) {
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitMethod(MethodTree method, Void unused) {
        if (method.getBody() != null && delivers(Symbols.declared(method))) {
          producer(method.getBody());
        }
        return super.visitMethod(method, unused);
      }

      @Override
      public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
        if (vocabulary.ofFunction(Symbols.type(lambda)).delivers()) {
          producer(lambda.getBody());
        }
        return super.visitLambdaExpression(lambda, unused);
      }

      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        MethodFacts facts = vocabulary.of(Symbols.called(call));
        if (facts.accepts() || facts.receives()) {
          loopAround(getCurrentPath()).ifPresent(UnboundedQueues.this::producer);
        } else if (facts.blocking().contains(WaitsFor.THREAD) && !isAddition(call)) {
          consumer(getCurrentPath(), call);
        }
        return super.visitMethodInvocation(call, unused);
      }
    }.scan(unit, null);
    fed.forEach(this::handOver);
    return found.build();
  }

  private boolean delivers(MethodSymbol method) {
    return method != null && vocabulary.delivers(method);
  }

  /** The loop around the call in its own method or function. */
  private static Optional<Tree> loopAround(TreePath call) {
    Tree around = CallSites.around(call);
    for (TreePath at = call; at != null && at.getLeaf() != around; at = at.getParentPath()) {
      if (Repetition.isLoop(at.getLeaf())) {
        return Optional.of(at.getLeaf());
      }
    }
    return Optional.empty();
  }

  private void producer(Tree code) {
    for (Reached reached : effects.reached(code, HELPERS)) {
      if (!Limits.isLimited(reached.code(), vocabulary) && !looks(reached.calls())) {
        reached.calls().forEach(this::feed);
      }
    }
  }

  private static boolean looks(List<ExpressionTree> calls) {
    return calls.stream().anyMatch(call -> LOOKS.contains(Symbols.calledName(call)));
  }

  private void feed(ExpressionTree call) {
    Fork fork = forks.get(call);
    if (fork != null && fork.executor() != null) {
      VarSymbol executor = Symbols.variable(fork.executor());
      ExpressionTree queue = queueOf(fork.executor());
      boolean slow =
          queue != null
              && executor != null
              && (keepsAConnection(call) || isSlow(Tasks.of(call, vocabulary, bodies)));
      if (slow) {
        add(new UnboundedQueueing(queue, executor.name.toString(), call, true));
      }
    } else if (isAddition(call)) {
      VarSymbol queue = Symbols.variable(Symbols.receiver(call));
      if (queue != null) {
        fed.putIfAbsent(queue, call);
      }
    }
  }

  /** Whether what is handed over holds a connection: it is kept open in the queue, and read. */
  private boolean keepsAConnection(ExpressionTree call) {
    boolean[] keeps = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree name, Void unused) {
        keeps[0] |=
            Symbols.variable(name) != null
                && vocabulary.of(Symbols.type(name)).sharing() != null
                && !vocabulary.isExecutor(Symbols.type(name));
        return null;
      }
    }.scan(((MethodInvocationTree) call).getArguments(), null);
    return keeps[0];
  }

  private void add(UnboundedQueueing queueing) {
    if (reported.add(queueing.where())) {
      found.add(queueing);
    }
  }

  private boolean isSlow(List<Tree> tasks) {
    return tasks.stream()
        .anyMatch(
            task ->
                !effects.waits(task, SLOW, ImmutableSet.of(), NEAR).isEmpty()
                    || stores.areWrittenIn(effects.reached(task, HELPERS)));
  }

  /** What makes the queue without capacity of an executor; null where it has none. */
  private ExpressionTree queueOf(ExpressionTree executor) {
    ExpressionTree queue = null;
    for (ExpressionTree made : origins.of(executor)) {
      queue = queueOfPool(made);
      if (queue == null) {
        return null;
      }
    }
    return queue;
  }

  private ExpressionTree queueOfPool(ExpressionTree made) {
    MethodFacts facts = vocabulary.of(Symbols.called(made));
    if (facts.pool() != Width.LIMITED) {
      return null;
    }
    if (facts.queue() == Width.UNLIMITED) {
      return made;
    }
    if (made instanceof NewClassTree pool) {
      for (ExpressionTree argument : pool.getArguments()) {
        ExpressionTree queue = unlimited(argument);
        if (queue != null) {
          return queue;
        }
      }
    }
    return null;
  }

  /** The call that makes the queue, if nothing but queues without capacity can be its value. */
  private ExpressionTree unlimited(ExpressionTree queue) {
    ExpressionTree last = null;
    for (ExpressionTree made : origins.of(queue)) {
      if (vocabulary.of(Symbols.called(made)).holds() != Width.UNLIMITED) {
        return null;
      }
      last = made;
    }
    return last;
  }

  private static boolean isAddition(ExpressionTree call) {
    return call instanceof MethodInvocationTree invocation
        && !invocation.getArguments().isEmpty()
        && Symbols.receiver(call) != null
        && ADDS.contains(Symbols.calledName(call));
  }

  /** Notes a call that may take from a queue, in code that waits for something else as well. */
  private void consumer(TreePath path, MethodInvocationTree call) {
    ExpressionTree receiver = Symbols.receiver(call);
    VarSymbol queue = receiver == null ? null : Symbols.variable(receiver);
    if (queue != null && isSlow(List.of(codeAround(path)))) {
      slowlyEmptied.add(queue);
    }
  }

  /** The body of the method or function in which the call stands. */
  private static Tree codeAround(TreePath call) {
    for (TreePath at = call; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof MethodTree method) {
        return method.getBody();
      }
      if (at.getLeaf() instanceof LambdaExpressionTree lambda) {
        return lambda.getBody();
      }
    }
    return call.getLeaf();
  }

  private void handOver(VarSymbol variable, ExpressionTree call) {
    if (slowlyEmptied.contains(variable)) {
      ExpressionTree queue = unlimited(Symbols.receiver(call));
      if (queue != null) {
        add(new UnboundedQueueing(queue, variable.name.toString(), call, false));
      }
    }
  }
}
