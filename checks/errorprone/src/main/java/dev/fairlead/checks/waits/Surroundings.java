package dev.fairlead.checks.waits;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.code.TreePaths;
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
      Set.of(
          "allOf",
          "anyOf",
          "invokeAll",
          "invokeAny",
          "awaitTermination",
          "allAsList",
          "successfulAsList");

  private static final Set<String> OUTPUT = Set.of("getInputStream", "inputReader");

  /** How programs call what reads a stream to its end, or until there is no line left. */
  private static final NamePattern TO_THE_END =
      new NamePattern(
          "readLine|lines|readAllBytes|transferTo|toByteArray|(read|copy)(Fully|All|Lines|Stream)?(To\\w+)?"
              + "|toString|readFully\\w*");

  /** How libraries call what gives a peer something to answer. */
  private static final NamePattern SENDS =
      new NamePattern("(send|publish|basicPublish|convertAndSend|request)([A-Z].*)?");

  private final TreePath wait;
  private final Vocabulary vocabulary;
  private final TimedForms forms;
  private final VarSymbol awaited;
  private CallsAround calls;

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
    for (MethodInvocationTree call : calls().before()) {
      if (settles(call) || interruptsWaiting(call)) {
        return true;
      }
    }
    return calls().behind().stream().anyMatch(this::isTimedTwin) || isTimedElsewise();
  }

  /** Whether the other branch of a choice around the wait asks the same and waits with a time. */
  private boolean isTimedElsewise() {
    for (Tree other : TreePaths.otherBranches(wait)) {
      if (asksWithTime(other)) {
        return true;
      }
    }
    return false;
  }

  private boolean asksWithTime(Tree branch) {
    ExpressionTree untimed = (ExpressionTree) wait.getLeaf();
    MethodSymbol asked = Symbols.called(Symbols.receiver(untimed));
    boolean[] found = {false};
    if (asked != null) {
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
          MethodSymbol method = Symbols.called(call);
          found[0] |=
              method != null
                  && method.name.contentEquals(Symbols.calledName(untimed))
                  && forms.isTimed(method)
                  && asked.equals(Symbols.called(Symbols.receiver(call)));
          return super.visitMethodInvocation(call, unused);
        }
      }.scan(branch, null);
    }
    return found[0];
  }

  private boolean interruptsWaiting(MethodInvocationTree call) {
    ExpressionTree thread = Symbols.receiver(call);
    return thread != null
        && Symbols.calledName(call).equals("interrupt")
        && calls().ownThreads().contains(Symbols.variable(thread));
  }

  private boolean settles(MethodInvocationTree call) {
    String name = Symbols.calledName(call);
    if (WAITS_FOR_ALL.contains(name)) {
      return awaited != null;
    }
    return isOnAwaited(call)
        && (ASKS.contains(name)
            || isTimedTwin(call)
            || vocabulary.of(Symbols.called(call)).closes());
  }

  private boolean isOnAwaited(MethodInvocationTree call) {
    ExpressionTree receiver = Symbols.receiver(call);
    return awaited != null && receiver != null && Symbols.variable(receiver) == awaited;
  }

  private boolean isTimedTwin(MethodInvocationTree call) {
    MethodSymbol method = Symbols.called(call);
    return isOnAwaited(call) && method != null && forms.isTimed(method);
  }

  /** Whether the same was waited for before, in the same method. */
  boolean isAgain() {
    MethodSymbol waits = Symbols.called((ExpressionTree) wait.getLeaf());
    return calls().before().stream()
        .anyMatch(call -> isOnAwaited(call) && Symbols.called(call) == waits);
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
      if (isFunction(at.getLeaf())
          && at.getParentPath().getLeaf() instanceof MethodInvocationTree call
          && Symbols.receiver(call) != null
          && remotes.isFuture(Symbols.type(Symbols.receiver(call)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFunction(Tree tree) {
    return tree instanceof LambdaExpressionTree
        || tree instanceof NewClassTree creation && creation.getClassBody() != null;
  }

  /** Whether nobody else needs the thread that waits: it was made for that. */
  boolean isOwnThread(Uses uses) {
    return runsOnWorker(wait, uses, 2);
  }

  /** The variables in the condition of the innermost loop around the wait. */
  Set<VarSymbol> until() {
    Set<VarSymbol> until = new HashSet<>();
    Tree loop = TreePaths.loopAround(wait);
    new TreeScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void unused) {
        VarSymbol variable = tree == null ? null : Symbols.variable(tree);
        if (variable != null) {
          until.add(variable);
        }
        return super.scan(tree, null);
      }
    }.scan(
        loop instanceof WhileLoopTree whole
            ? whole.getCondition()
            : loop instanceof DoWhileLoopTree whole ? whole.getCondition() : null,
        null);
    return until;
  }

  /** Whether the wait is repeated within its method or function. */
  boolean isInLoop() {
    return TreePaths.loopAround(wait) != null;
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

  /** Whether the wait is that of whoever started the program. */
  boolean isMain() {
    return method().getLeaf() instanceof MethodTree main && main.getName().contentEquals("main");
  }

  /** Whether the child has the terminal, or its status becomes the program's own. */
  boolean isForeground() {
    return calls().sharesTerminal()
        || isMain()
        || wait.getParentPath().getLeaf() instanceof MethodInvocationTree call
            && Symbols.calledName(call).equals("exit");
  }

  /** Whether what is waited for is kept where other methods have it, or has been handed to one. */
  boolean isShown() {
    return awaited != null && (Symbols.isField(awaited) || calls().handsOver(awaited));
  }

  /**
   * Whether the child's output is read to its end before, which is where the thread waits for a
   * child that does not end.
   */
  boolean followsOutput() {
    boolean isOpen = false;
    for (MethodInvocationTree call : calls().before()) {
      String name = Symbols.calledName(call);
      isOpen |= isOnAwaited(call) && OUTPUT.contains(name);
      if (isOpen && TO_THE_END.matches(name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the same method has sent something before, to which what comes is the answer. */
  boolean followsRequest() {
    return calls().before().stream().anyMatch(call -> SENDS.matches(Symbols.calledName(call)));
  }

  private CallsAround calls() {
    if (calls == null) {
      calls = new CallsAround(wait.getLeaf(), method().getLeaf());
    }
    return calls;
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
