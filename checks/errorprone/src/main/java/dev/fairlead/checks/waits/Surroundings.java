package dev.fairlead.checks.waits;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the code around a wait says of it. */
final class Surroundings {
  private static final Set<String> ASKS =
      Set.of("isDone", "isCompletedExceptionally", "isAlive", "exitValue");

  /** Whatever is waited for after these has been waited for already. */
  private static final Set<String> WAITS_FOR_ALL =
      Set.of("allOf", "anyOf", "invokeAll", "invokeAny", "awaitTermination", "allAsList");

  private static final Set<String> OUTPUT = Set.of("getInputStream", "inputReader");

  /** How programs call what reads a stream to its end, or until there is no line left. */
  private static final NamePattern TO_THE_END =
      new NamePattern(
          "readLine|lines|readAllBytes|transferTo|toByteArray|(read|copy)(Fully|All|Lines|Stream)?(To\\w+)?"
              + "|toString|readFully\\w*");

  private final TreePath wait;
  private final Vocabulary vocabulary;
  private final TimedForms forms;
  private final VarSymbol awaited;

  Surroundings(TreePath wait, Vocabulary vocabulary, TimedForms forms) {
    this.wait = wait;
    this.vocabulary = vocabulary;
    this.forms = forms;
    this.awaited = Symbols.variable(Symbols.receiver((ExpressionTree) wait.getLeaf()));
  }

  /**
   * Whether what is waited for is known to be there, or has been told to end at once, or the wait
   * is the choice of who asked for no bound where the same method has a bound for others. A method
   * that has its own thread interrupted has set somebody to watch over it.
   */
  boolean endsSoon() {
    boolean[] soon = {false};
    boolean[] reached = {false};
    new TreeScanner<Void, Void>() {
      private final Set<VarSymbol> waiting = new HashSet<>();

      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        super.visitMethodInvocation(call, unused);
        reached[0] |= call == wait.getLeaf();
        soon[0] |= reached[0] ? isTimedTwin(call) : settles(call) || interruptsWaiting(call);
        return null;
      }

      @Override
      public Void visitVariable(VariableTree variable, Void unused) {
        if (variable.getInitializer() instanceof MethodInvocationTree call
            && Symbols.calledName(call).equals("currentThread")) {
          waiting.add(Symbols.variable(variable));
        }
        return super.visitVariable(variable, unused);
      }

      private boolean interruptsWaiting(MethodInvocationTree call) {
        ExpressionTree thread = Symbols.receiver(call);
        return thread != null
            && Symbols.calledName(call).equals("interrupt")
            && waiting.contains(Symbols.variable(thread));
      }
    }.scan(method().getLeaf(), null);
    return soon[0];
  }

  private boolean settles(MethodInvocationTree call) {
    String name = Symbols.calledName(call);
    if (WAITS_FOR_ALL.contains(name)) {
      return awaited != null;
    }
    ExpressionTree receiver = Symbols.receiver(call);
    if (awaited == null || receiver == null || Symbols.variable(receiver) != awaited) {
      return false;
    }
    return ASKS.contains(name) || isTimedTwin(call) || vocabulary.of(Symbols.called(call)).closes();
  }

  private boolean isTimedTwin(MethodInvocationTree call) {
    ExpressionTree receiver = Symbols.receiver(call);
    MethodSymbol method = Symbols.called(call);
    return awaited != null
        && receiver != null
        && Symbols.variable(receiver) == awaited
        && method != null
        && forms.isTimed(method);
  }

  /** Whether the same was waited for before, in the same method. */
  boolean isAgain() {
    boolean[] again = {false};
    boolean[] reached = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        super.visitMethodInvocation(call, unused);
        reached[0] |= call == wait.getLeaf();
        ExpressionTree receiver = Symbols.receiver(call);
        again[0] |=
            !reached[0]
                && awaited != null
                && receiver != null
                && Symbols.variable(receiver) == awaited
                && Symbols.called(call) == Symbols.called((ExpressionTree) wait.getLeaf());
        return null;
      }
    }.scan(method().getLeaf(), null);
    return again[0];
  }

  /** Whether the wait stands in a method that is one itself, so that its caller asked for it. */
  boolean isWaitItself() {
    return method().getLeaf() instanceof MethodTree tree
        && Symbols.declared(tree) != null
        && (Symbols.declared(tree).name.toString().matches("(wait|await|join)([A-Z].*)?")
            || forms.hasTimedOverload(Symbols.declared(tree))
            || forms.of(Symbols.declared(tree)).isPresent()
            || forms.isTimed(Symbols.declared(tree)));
  }

  /** Whether the wait stands in what runs after a future is done. */
  boolean isContinuation(Remotes remotes) {
    for (TreePath at = wait; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof LambdaExpressionTree lambda
          && at.getParentPath().getLeaf() instanceof MethodInvocationTree call
          && Symbols.receiver(call) != null
          && remotes.isFuture(Symbols.type(Symbols.receiver(call)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether nobody else needs the thread that waits: it was made for that. */
  boolean isOwnThread(Uses uses) {
    return runsOnWorker(wait, uses, 2);
  }

  /** The variables in the condition of the innermost loop around the wait. */
  Set<VarSymbol> until() {
    Set<VarSymbol> until = new HashSet<>();
    for (TreePath at = wait; at != null; at = at.getParentPath()) {
      Tree condition = null;
      if (at.getLeaf() instanceof WhileLoopTree loop) {
        condition = loop.getCondition();
      } else if (at.getLeaf() instanceof DoWhileLoopTree loop) {
        condition = loop.getCondition();
      }
      if (condition != null) {
        new TreeScanner<Void, Void>() {
          @Override
          public Void scan(Tree tree, Void unused) {
            VarSymbol variable = tree == null ? null : Symbols.variable(tree);
            if (variable != null) {
              until.add(variable);
            }
            return super.scan(tree, null);
          }
        }.scan(condition, null);
        return until;
      }
      if (at.getLeaf() instanceof MethodTree || at.getLeaf() instanceof LambdaExpressionTree) {
        return until;
      }
    }
    return until;
  }

  /** Whether the wait is repeated within its method or function. */
  boolean isInLoop() {
    for (TreePath at = wait; at != null; at = at.getParentPath()) {
      switch (at.getLeaf().getKind()) {
        case WHILE_LOOP, DO_WHILE_LOOP, FOR_LOOP, ENHANCED_FOR_LOOP -> {
          return true;
        }
        case METHOD, LAMBDA_EXPRESSION, CLASS -> {
          return false;
        }
        default -> {
          // Further out.
        }
      }
    }
    return false;
  }

  private boolean runsOnWorker(TreePath path, Uses uses, int depth) {
    for (TreePath at = path.getParentPath(); at != null; at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (tree instanceof LambdaExpressionTree) {
        return isGivenToWorker(at);
      }
      if (tree instanceof MethodTree declaration) {
        MethodSymbol method = Symbols.declared(declaration);
        return method != null
            && (isTask(method)
                || isGivenAway(at, method)
                || depth > 0 && onlyWorkersCall(method, uses, depth));
      }
    }
    return false;
  }

  /**
   * Whether the method is that of a {@code Callable} written where it is given to a call whose
   * result nobody takes: another thread runs it, for its caller would want what it returns.
   */
  private static boolean isGivenAway(TreePath declaration, MethodSymbol method) {
    TreePath creation = declaration.getParentPath().getParentPath();
    return method.name.contentEquals("call")
        && method.type.getParameterTypes().isEmpty()
        && creation.getLeaf() instanceof NewClassTree
        && creation.getParentPath().getLeaf() instanceof MethodInvocationTree
        && creation.getParentPath().getParentPath().getLeaf() instanceof ExpressionStatementTree;
  }

  private boolean isGivenToWorker(TreePath function) {
    Tree parent = function.getParentPath().getLeaf();
    List<? extends ExpressionTree> arguments =
        parent instanceof MethodInvocationTree call
            ? call.getArguments()
            : parent instanceof NewClassTree creation ? creation.getArguments() : List.of();
    int index = arguments.indexOf(function.getLeaf());
    return index >= 0
        && vocabulary.of(Symbols.called((ExpressionTree) parent)).parameter(index).workers()
            != null;
  }

  private boolean onlyWorkersCall(MethodSymbol method, Uses uses, int depth) {
    if ((method.flags() & Flags.PRIVATE) == 0) {
      return false;
    }
    for (TreePath call : uses.of(method)) {
      boolean onWorker =
          call.getLeaf() instanceof MethodInvocationTree
              ? runsOnWorker(call, uses, depth - 1)
              : isGivenToWorker(call);
      if (!onWorker) {
        return false;
      }
    }
    return !uses.of(method).isEmpty();
  }

  /** Whether the method is one that a thread runs and whose result nobody asks for. */
  private static boolean isTask(MethodSymbol method) {
    return method.type.getParameterTypes().isEmpty() && method.name.contentEquals("run");
  }

  /** Whether the child has the terminal, or its status becomes the program's own. */
  boolean isForeground() {
    boolean[] foreground = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        foreground[0] |= Symbols.calledName(call).equals("inheritIO");
        return super.visitMethodInvocation(call, unused);
      }

      @Override
      public Void visitMemberSelect(MemberSelectTree select, Void unused) {
        foreground[0] |= select.getIdentifier().contentEquals("INHERIT");
        return super.visitMemberSelect(select, unused);
      }
    }.scan(method().getLeaf(), null);
    return foreground[0]
        || method().getLeaf() instanceof MethodTree main && main.getName().contentEquals("main")
        || wait.getParentPath().getLeaf() instanceof MethodInvocationTree call
            && Symbols.calledName(call).equals("exit");
  }

  /**
   * Whether the child's output is read to its end before, which is where the thread waits for a
   * child that does not end.
   */
  boolean followsOutput() {
    boolean[] follows = {false};
    boolean[] reached = {false};
    boolean[] read = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        super.visitMethodInvocation(call, unused);
        reached[0] |= call == wait.getLeaf();
        if (!reached[0]) {
          ExpressionTree receiver = Symbols.receiver(call);
          read[0] |=
              awaited != null
                  && receiver != null
                  && Symbols.variable(receiver) == awaited
                  && OUTPUT.contains(Symbols.calledName(call));
          follows[0] |= read[0] && TO_THE_END.matches(Symbols.calledName(call));
        }
        return null;
      }
    }.scan(method().getLeaf(), null);
    return follows[0];
  }

  /** The method, or the class if there is none, around the wait. */
  private TreePath method() {
    TreePath at = wait;
    while (!(at.getLeaf() instanceof MethodTree) && !(at.getLeaf() instanceof ClassTree)) {
      at = at.getParentPath();
    }
    return at;
  }
}
