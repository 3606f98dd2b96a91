package dev.fairlead.checks.contexts;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.annotations.WaitsFor;
import dev.fairlead.checks.FileAnalysis;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.contexts.HeldLock.Kind;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.ParameterFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The code of one source file of which it is known where it runs: methods that are callbacks of an
 * event loop, by what they override or by annotation; functions handed to a loop or to the common
 * pool; what is done under a lock.
 */
public final class ContextScan extends TreeScanner<Void, Void> {
  /** All of it by place, each in the order of the source. */
  public static final FileAnalysis<ImmutableListMultimap<Place, PlacedCode>> CODE = ContextScan::of;

  private final Vocabulary vocabulary;
  private final Bodies bodies;
  private final SharedPools pools;
  private final LoopParameters loops;
  private final List<PlacedCode> found = new ArrayList<>();
  private final Chain chain;
  private MethodSymbol method;
  private ExpressionTree handOver;

  /** Functions whose callee can be seen, and may well call them at once. */
  private final Set<Tree> givenToOwnCode = Sets.newIdentityHashSet();

  /** The calls that functions are given to, of which nothing is known by themselves. */
  private final Map<Tree, ExpressionTree> givenTo = new IdentityHashMap<>();

  private final Set<MethodSymbol> calledOnMoved = new HashSet<>();
  private final Set<MethodSymbol> calledElsewhere = new HashSet<>();

  private final Map<VarSymbol, ExpressionTree> functionsHeld;

  private ContextScan(SourceFile file) {
    this.vocabulary = file.vocabulary();
    this.bodies = file.bodies();
    this.pools = new SharedPools(file);
    this.loops = file.shared(LoopParameters.SHARED);
    this.functionsHeld = file.subjects().functionsHeld();
    this.chain = new Chain(vocabulary, bodies);
  }

  private static ImmutableListMultimap<Place, PlacedCode> of(SourceFile file) {
    Set<Tree> placing = PlacingMembers.of(file);
    if (placing.isEmpty()) {
      return ImmutableListMultimap.of();
    }
    ContextScan scan = new ContextScan(file);
    for (Tree member : file.subjects().members()) {
      if (placing.contains(member)) {
        scan.scan(member, null);
      }
    }
    scan.found.removeIf(scan::runsWhereMoved);
    return Multimaps.index(scan.found, PlacedCode::place);
  }

  /** Whether the code is a method of this file that only chains handed to other threads call. */
  private boolean runsWhereMoved(PlacedCode code) {
    return code.place() == Place.PROMISE
        && (code.method().flags() & Flags.PRIVATE) != 0
        && calledOnMoved.contains(code.method())
        && !calledElsewhere.contains(code.method());
  }

  @Override
  public Void visitClass(ClassTree type, Void unused) {
    MethodSymbol around = method;
    method = null;
    scan(type.getMembers(), null);
    method = around;
    return null;
  }

  @Override
  public Void visitMethod(MethodTree declaration, Void unused) {
    MethodSymbol symbol = Symbols.declared(declaration);
    MethodSymbol around = method;
    method = symbol;
    if (declaration.getBody() != null && symbol != null) {
      if (vocabulary.of(symbol).nonBlocking()) {
        add(
            Place.EVENT_LOOP,
            declaration.getBody(),
            declaration.getParameters(),
            Symbols.name(symbol) + " is called on an event loop",
            null);
      }
      if (PlacingMembers.promises(symbol, vocabulary)) {
        String result = Symbols.name(symbol.getReturnType(), "promise");
        String why = symbol.name + " returns a " + result + " and is to return at once";
        add(Place.PROMISE, declaration.getBody(), List.of(), why, null);
      }
      if ((symbol.flags() & Flags.SYNCHRONIZED) != 0) {
        String why = symbol.name + " is synchronized";
        HeldLock lock =
            new HeldLock(symbol.enclClass(), Symbols.isStatic(symbol) ? Kind.CLASS : Kind.OBJECT);
        add(Place.LOCK, declaration.getBody(), List.of(), why, lock);
      }
    }
    scan(declaration.getBody(), null);
    method = around;
    return null;
  }

  @Override
  public Void visitSynchronized(SynchronizedTree statement, Void unused) {
    Tree lock = Symbols.strip(statement.getExpression());
    String why = "it is synchronized on " + Symbols.text(lock);
    add(Place.LOCK, statement.getBlock(), List.of(), why, monitor(lock));
    return super.visitSynchronized(statement, unused);
  }

  private static HeldLock monitor(Tree lock) {
    if (lock instanceof MemberSelectTree select && select.getIdentifier().contentEquals("class")) {
      Type type = Symbols.type(select.getExpression());
      return type == null ? null : new HeldLock(type.tsym, Kind.CLASS);
    }
    VarSymbol variable = Symbols.variable(lock);
    return variable != null && variable.name.contentEquals("this")
        ? HeldLock.of(variable.owner.enclClass())
        : HeldLock.of(variable);
  }

  @Override
  public Void visitBlock(BlockTree block, Void unused) {
    List<? extends StatementTree> statements = block.getStatements();
    for (int i = 0; i + 1 < statements.size(); i++) {
      ExpressionTree lock = locked(statements.get(i));
      if (lock != null && statements.get(i + 1) instanceof TryTree guarded) {
        VarSymbol variable = Symbols.variable(lock);
        add(
            Place.LOCK,
            guarded.getBlock(),
            List.of(),
            Symbols.text(lock) + " is held",
            isForReading(variable) ? null : HeldLock.of(variable));
      }
    }
    return super.visitBlock(block, unused);
  }

  /** Whether the field is the lock of many readers, which keeps no other of them waiting. */
  private boolean isForReading(VarSymbol lock) {
    ExpressionTree made = lock == null ? null : bodies.initializer(lock);
    return made != null && Symbols.calledName(made).equals("readLock");
  }

  /** The lock that the statement takes, or null. */
  private ExpressionTree locked(StatementTree statement) {
    if (!(statement instanceof ExpressionStatementTree line
        && line.getExpression() instanceof MethodInvocationTree call
        && vocabulary.of(Symbols.called(call)).blocking().equals(ImmutableSet.of(WaitsFor.LOCK)))) {
      return null;
    }
    ExpressionTree lock = Symbols.receiver(call);
    while (lock instanceof MethodInvocationTree view && Symbols.receiver(view) != null) {
      lock = Symbols.receiver(view);
    }
    return lock;
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
    Type type = Symbols.type(lambda);
    if (vocabulary.ofFunction(type).nonBlocking() && !givenToOwnCode.contains(lambda)) {
      MethodSymbol implemented = vocabulary.implemented(type);
      String why = implemented.enclClass().getSimpleName() + " is called on an event loop";
      handOver = givenTo.get(lambda);
      add(Place.EVENT_LOOP, lambda.getBody(), lambda.getParameters(), why, null);
      handOver = null;
    }
    return super.visitLambdaExpression(lambda, unused);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
    if (LoopStages.followsEnd(call, vocabulary)) {
      return scan(call.getMethodSelect(), null);
    }
    boolean entered = chain.enter(call);
    MethodSymbol called = Symbols.called(call);
    if (called != null && (called.flags() & Flags.PRIVATE) != 0) {
      (chain.isMoved() ? calledOnMoved : calledElsewhere).add(called);
    }
    functions(call, call.getArguments());
    super.visitMethodInvocation(call, unused);
    chain.leave(entered);
    return null;
  }

  @Override
  public Void visitNewClass(NewClassTree creation, Void unused) {
    functions(creation, creation.getArguments());
    return super.visitNewClass(creation, unused);
  }

  private void functions(ExpressionTree call, List<? extends ExpressionTree> arguments) {
    handOver = call;
    place(call, arguments);
    handOver = null;
  }

  private void place(ExpressionTree call, List<? extends ExpressionTree> arguments) {
    MethodSymbol called = Symbols.called(call);
    MethodFacts facts = vocabulary.of(called);
    if (call instanceof MethodInvocationTree continuing
        && LoopStages.continues(continuing, vocabulary)) {
      String why =
          "what is given to "
              + Symbols.calledName(call)
              + " runs on the event loop that completes it";
      for (ExpressionTree argument : arguments) {
        function(Place.EVENT_LOOP, argument, why, null);
      }
    }
    if (!facts.known()) {
      for (ExpressionTree argument : arguments) {
        givenTo.put(Symbols.strip(argument), call);
      }
      if (called != null) {
        placeInOwnCode(called, arguments);
      }
      return;
    }
    String name = Symbols.calledName(call);
    for (int i = 0; i < arguments.size(); i++) {
      ParameterFacts parameter = facts.parameter(i);
      ExpressionTree argument = arguments.get(i);
      boolean handedOver = parameter.workers() != null;
      if (parameter.nonBlocking() && !chain.isMoved()
          || handedOver && LoopStages.runsOnLoop(call, arguments, vocabulary)) {
        String why = "what is given to " + name + " runs on an event loop";
        function(Place.EVENT_LOOP, argument, why, null);
      }
      if (parameter.commonPool()) {
        function(Place.COMMON_POOL, argument, name + " without an executor of its own", null);
      } else if (handedOver && isGiven(pools::isCommon, call, arguments)) {
        Place place =
            isGiven(pools::isNamedCommon, call, arguments)
                ? Place.CHOSEN_COMMON_POOL
                : Place.COMMON_POOL;
        function(place, argument, name + " is given that pool", null);
      } else if (parameter.runsHere() && pools.isParallelStream(call)) {
        function(Place.COMMON_POOL, argument, "a parallel stream", null);
      }
      if (pools.isLocked(call, parameter)) {
        HeldLock stripe = new HeldLock(null, Kind.STRIPE);
        function(Place.LOCK, argument, name + " holds a lock of its map meanwhile", stripe);
      }
    }
  }

  private void placeInOwnCode(MethodSymbol called, List<? extends ExpressionTree> arguments) {
    boolean seen = bodies.of(called).isPresent();
    for (int i = 0; i < arguments.size(); i++) {
      ExpressionTree argument = arguments.get(i);
      if (seen) {
        givenToOwnCode.add(Symbols.strip(argument));
      }
      ExpressionTree given = LoopParameters.function(argument, functionsHeld);
      if (given != null && !chain.isMoved() && loops.runsOnLoop(called, i)) {
        String why = called.name + " runs what it is given on an event loop";
        function(Place.EVENT_LOOP, given, why, null);
      }
    }
  }

  /** Whether the receiver, or an argument that is no work, is such an executor. */
  private static boolean isGiven(
      Predicate<ExpressionTree> executor,
      ExpressionTree call,
      List<? extends ExpressionTree> arguments) {
    if (executor.test(Symbols.receiver(call))) {
      return true;
    }
    for (ExpressionTree argument : arguments) {
      if (!Symbols.isFunction(argument) && executor.test(argument)) {
        return true;
      }
    }
    return false;
  }

  private void function(Place place, ExpressionTree argument, String why, HeldLock lock) {
    Tree function = Symbols.strip(argument);
    if (function instanceof LambdaExpressionTree lambda) {
      add(place, lambda.getBody(), lambda.getParameters(), why, lock);
    } else if (function instanceof NewClassTree creation && creation.getClassBody() != null) {
      for (Tree member : creation.getClassBody().getMembers()) {
        if (member instanceof MethodTree declaration
            && declaration.getBody() != null
            && declaration.getReturnType() != null
            && !vocabulary.of(Symbols.declared(declaration)).nonBlocking()) {
          add(place, declaration.getBody(), declaration.getParameters(), why, lock);
        }
      }
    } else if (function instanceof MemberReferenceTree reference) {
      MethodSymbol referred = Symbols.called(reference);
      if (referred != null && !vocabulary.of(referred).nonBlocking()) {
        Optional<MethodTree> body = bodies.of(referred);
        if (body.isPresent()) {
          add(place, body.get().getBody(), body.get().getParameters(), why, lock);
        } else {
          add(place, reference, List.of(), why, lock);
        }
      }
    }
  }

  private void add(
      Place place, Tree code, List<? extends VariableTree> parameters, String why, HeldLock lock) {
    ImmutableSet.Builder<VarSymbol> arrived = ImmutableSet.builder();
    for (VariableTree parameter : parameters) {
      VarSymbol variable = Symbols.variable(parameter);
      if (variable != null) {
        arrived.add(variable);
      }
    }
    found.add(new PlacedCode(place, code, why, arrived.build(), lock, method, handOver));
  }
}
