package dev.fairlead.checks.waits;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Origins;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.ParameterFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.ElementKind;

/**
 * Who ends a wait: whether it takes a peer to do so.
 *
 * <p>It does if the value that is waited for comes from a call that asks the peer, or if what lets
 * the waiting thread go on stands in code that runs when the peer has answered.
 */
final class Ends {
  /** How a program calls what is to come soon, among the events that may come or not. */
  private static final NamePattern EXPECTED =
      new NamePattern(
          "(?i).*(connect|ready|session|handshake|repl(y|ie)|respon|answer|ack|result|info|login|auth"
              + "|greet|started|opened).*");

  /** How libraries call the methods by which they report what a peer does. */
  private static final NamePattern REPORTS =
      new NamePattern(
          "on(Open|Opened|Connect|Connected|Handshake\\w*|Message|Response|Reply|Ack|Receive|Received)");

  /** How libraries call the methods of a callback by which they report the end of one call. */
  private static final NamePattern ENDS_CALL =
      new NamePattern("\\w*(Complete|Completed|Succeeded|Success|Failed|Failure|Result)");

  /** How libraries call what takes a listener for all that will happen. */
  private static final NamePattern REGISTERS =
      new NamePattern("(set|add|on|register|subscribe|listen|watch|using|with)([A-Z].*)?");

  private static final NamePattern CALLBACK = new NamePattern("[\\w.]*Callback(<.*>)?");

  /** How libraries call what only begins. */
  private static final NamePattern BEGINS = new NamePattern("async[A-Z]\\w*|\\w+Async");

  private static final NamePattern LISTENER =
      new NamePattern("[\\w.]*(Listener|Callback|Handler|Observer)(<.*>)?");

  /** How collections and streams hand on the elements that they have. */
  private static final Set<String> PASSES_ON =
      Set.of("toArray", "collect", "toList", "stream", "values", "filter");

  private static final int DEEPEST = 4;

  private final Vocabulary vocabulary;
  private final Remotes remotes;
  private final Origins origins;
  private final Uses uses;
  private final Completions completions;
  private final Set<Object> seen = new HashSet<>();
  private boolean isExpected;
  private boolean isForOneCall;

  Ends(Vocabulary vocabulary, Remotes remotes, Origins origins, Uses uses) {
    this.vocabulary = vocabulary;
    this.remotes = remotes;
    this.origins = origins;
    this.uses = uses;
    this.completions = new Completions(uses);
  }

  /**
   * Whether only a peer ends a wait on the value.
   *
   * @param until the variables on which it depends whether the wait is repeated
   */
  boolean areRemote(ExpressionTree awaited, Set<VarSymbol> until) {
    seen.clear();
    VarSymbol variable = Symbols.variable(awaited);
    isForOneCall = isLocal(variable);
    isExpected = isExpected(variable) || until.stream().anyMatch(Ends::isExpected);
    return isRemote(awaited, 0) || isAnswerByName(awaited);
  }

  /**
   * Whether the value is of the program's own type for an answer that is to come, and the call that
   * it comes from, if it is seen, does not give up by itself.
   */
  private boolean isAnswerByName(ExpressionTree awaited) {
    if (!remotes.isAnswer(awaited)) {
      return false;
    }
    VarSymbol variable = Symbols.variable(awaited);
    Iterable<ExpressionTree> values =
        variable == null ? List.of(awaited) : origins.assigned(variable);
    boolean seen = false;
    for (ExpressionTree value : values) {
      seen = true;
      if (remotes.isBounded(value)) {
        return false;
      }
    }
    return seen;
  }

  /** Whether the method that waits has made what it waits for, for this one answer. */
  private static boolean isLocal(VarSymbol variable) {
    return variable != null && variable.getKind() == ElementKind.LOCAL_VARIABLE;
  }

  private static boolean isExpected(VarSymbol variable) {
    return variable != null && EXPECTED.matches(variable.name);
  }

  private boolean isRemote(Tree awaited, int depth) {
    Tree bare = Symbols.strip(awaited);
    if (depth > DEEPEST) {
      return false;
    }
    VarSymbol variable = Symbols.variable(bare);
    if (variable != null) {
      return seen.add(variable) && isRemote(variable, depth);
    }
    return bare instanceof MethodInvocationTree call && isRemoteCall(call, depth);
  }

  private boolean isRemoteCall(MethodInvocationTree call, int depth) {
    if (Remotes.givesUp(Symbols.calledName(call))) {
      return false;
    }
    if (remotes.isRemote(call)) {
      return true;
    }
    ExpressionTree receiver = Symbols.receiver(call);
    if (receiver != null
        && !Symbols.isTypeName(receiver)
        && remotes.isFuture(Symbols.type(receiver))) {
      return isRemote(receiver, depth + 1);
    }
    if (vocabulary.of(Symbols.called(call)).joins()) {
      for (ExpressionTree argument : call.getArguments()) {
        if (isRemote(argument, depth + 1) || elementsAreRemote(argument, depth + 1)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether the values that a chain of calls passes on, or the variable at its start, are a peer's.
   */
  private boolean elementsAreRemote(Tree collection, int depth) {
    Tree bare = Symbols.strip(collection);
    VarSymbol variable = Symbols.variable(bare);
    if (variable != null) {
      return depth <= DEEPEST && seen.add(variable) && keepsRemote(variable, depth);
    }
    if (bare instanceof NewClassTree copy && copy.getArguments().size() == 1) {
      return elementsAreRemote(copy.getArguments().get(0), depth + 1);
    }
    if (!(bare instanceof MethodInvocationTree call) || Symbols.receiver(call) == null) {
      return false;
    }
    return Symbols.calledName(call).equals("map") && call.getArguments().size() == 1
        ? asksPeer(call.getArguments().get(0), depth)
        : PASSES_ON.contains(Symbols.calledName(call))
            && elementsAreRemote(Symbols.receiver(call), depth);
  }

  private boolean keepsRemote(VarSymbol collection, int depth) {
    for (ExpressionTree element : uses.addedTo(collection)) {
      if (isRemote(element, depth + 1)) {
        return true;
      }
    }
    for (ExpressionTree value : origins.assigned(collection)) {
      if (elementsAreRemote(value, depth + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a function asks a peer for its result. */
  private boolean asksPeer(ExpressionTree function, int depth) {
    return function instanceof LambdaExpressionTree lambda
            && lambda.getBody() instanceof ExpressionTree result
            && isRemote(result, depth + 1)
        || function instanceof MemberReferenceTree && remotes.isRemote(function);
  }

  private boolean isRemote(VarSymbol variable, int depth) {
    for (ExpressionTree value : origins.assigned(variable)) {
      boolean known = !UnknownCalls.isOne(value) || remotes.isFuture(variable.type);
      if (known && isRemote(value, depth + 1)) {
        return true;
      }
    }
    Optional<VarSymbol> collection = uses.collectionOf(variable);
    return collection.isPresent() && keepsRemote(collection.get(), depth)
        || isLetGoForPeer(variable, depth)
        || isGivenToPeer(variable)
        || isKeptForPeer(variable, depth)
        || isGivenAnswer(variable, depth);
  }

  /** Whether the variable is a parameter for which a call in the file gives what a peer answers. */
  private boolean isGivenAnswer(VarSymbol variable, int depth) {
    if (!(variable.owner instanceof MethodSymbol method)
        || !remotes.isFuture(variable.type)
        || method.params == null) {
      return false;
    }
    int index = method.params.indexOf(variable);
    for (TreePath use : index < 0 ? List.<TreePath>of() : uses.of(method)) {
      if (use.getLeaf() instanceof MethodInvocationTree call
          && index < call.getArguments().size()
          && isRemote(call.getArguments().get(index), depth + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the promise is noted under a request, and completed by who reads the answers. */
  private boolean isKeptForPeer(VarSymbol promise, int depth) {
    boolean before = isExpected;
    isExpected = true;
    boolean kept = false;
    for (TreePath use : completions.ofKept(promise)) {
      kept |= runsForPeer(use, depth + 1);
    }
    isExpected = before;
    return kept;
  }

  private boolean isLetGoForPeer(VarSymbol variable, int depth) {
    for (TreePath use : completions.of(variable)) {
      if (runsForPeer(use, depth)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a promise is handed to something that completes it when a peer has answered. */
  private boolean isGivenToPeer(VarSymbol promise) {
    for (TreePath use : uses.givenTo(promise)) {
      if (deliversFromPeer((ExpressionTree) use.getLeaf())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the code at {@code path} runs when a peer has done something. */
  private boolean runsForPeer(TreePath path, int depth) {
    if (depth > DEEPEST) {
      return false;
    }
    if (path.getLeaf() instanceof MemberReferenceTree) {
      return isFunctionOfPeer(path, depth);
    }
    for (TreePath at = path.getParentPath(); at != null; at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (tree instanceof LambdaExpressionTree) {
        return isFunctionOfPeer(at, depth);
      }
      if (tree instanceof MethodTree method) {
        return isMethodOfPeer(at, method, depth);
      }
      if (tree instanceof ClassTree) {
        return false;
      }
    }
    return false;
  }

  private boolean isMethodOfPeer(TreePath at, MethodTree tree, int depth) {
    MethodSymbol method = Symbols.declared(tree);
    if (method == null) {
      return false;
    }
    TreePath creation = at.getParentPath().getParentPath();
    if (creation.getLeaf() instanceof NewClassTree listener) {
      return isEndOfCall(creation, method)
          || isFunctionOfPeer(creation, isDelivery(method) || isReport(listener, method), depth);
    }
    return isExpected && (isDelivery(method) || PeerReader.isOne(tree, origins, vocabulary))
        || seen.add(method) && isCalledForPeer(method, depth);
  }

  private boolean isCalledForPeer(MethodSymbol method, int depth) {
    for (TreePath call : uses.of(method)) {
      if (runsForPeer(call, depth + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the method is one by which a library delivers what peers say. */
  private boolean isDelivery(MethodSymbol method) {
    return vocabulary.of(method).delivers();
  }

  /**
   * Whether the listener is one of a library without model and the method says by its name that a
   * peer has been heard of.
   */
  private boolean isReport(NewClassTree listener, MethodSymbol method) {
    String type = listener.getIdentifier().toString();
    return REPORTS.matches(method.name)
        && LISTENER.matches(type)
        && !vocabulary.models(Symbols.type(listener.getIdentifier()));
  }

  /** Whether a library without model reports by the method how what it was asked for has ended. */
  private boolean isEndOfCall(TreePath creation, MethodSymbol method) {
    NewClassTree callback = (NewClassTree) creation.getLeaf();
    return (isExpected || isForOneCall)
        && ENDS_CALL.matches(method.name)
        && CALLBACK.matches(callback.getIdentifier().toString())
        && !vocabulary.models(Symbols.type(callback.getIdentifier()))
        && creation.getParentPath().getLeaf() instanceof MethodInvocationTree call
        && BEGINS.matches(Symbols.calledName(call));
  }

  private boolean isFunctionOfPeer(TreePath function, int depth) {
    MethodSymbol implemented = vocabulary.implemented(Symbols.type(function.getLeaf()));
    return isFunctionOfPeer(function, isDelivery(implemented), depth);
  }

  /**
   * Whether a function, or an object with methods of its own, is called for a peer.
   *
   * @param callback whether it is known to be a callback, wherever it is given to
   */
  private boolean isFunctionOfPeer(TreePath function, boolean callback, int depth) {
    Tree bare = Symbols.strip(function.getLeaf());
    TreePath parent = function.getParentPath();
    while (Symbols.strip(parent.getLeaf()) == bare) {
      parent = parent.getParentPath();
    }
    if (parent.getLeaf() instanceof VariableTree declaration) {
      VarSymbol variable = Symbols.variable(declaration);
      return uses.givenTo(variable).stream()
          .anyMatch(
              use ->
                  isGiven(
                      use, argument -> Symbols.variable(argument) == variable, callback, depth));
    }
    return isGiven(parent, argument -> Symbols.strip(argument) == bare, callback, depth);
  }

  private boolean isGiven(
      TreePath use, Predicate<ExpressionTree> isFunction, boolean callback, int depth) {
    if (!(use.getLeaf() instanceof MethodInvocationTree)
        && !(use.getLeaf() instanceof NewClassTree)) {
      return callback && isExpected;
    }
    ExpressionTree call = (ExpressionTree) use.getLeaf();
    ExpressionTree receiver = Symbols.receiver(call);
    if (receiver != null && remotes.isFuture(Symbols.type(receiver))) {
      return isRemote(receiver, depth + 1);
    }
    List<? extends ExpressionTree> arguments = Symbols.arguments(call);
    for (int i = 0; i < arguments.size(); i++) {
      if (isFunction.test(arguments.get(i))) {
        ParameterFacts facts = vocabulary.of(Symbols.called(call)).parameter(i);
        return facts.runsHere()
            ? runsForPeer(use, depth + 1)
            : callback && (isExpected || call instanceof NewClassTree) || deliversFromPeer(call);
      }
    }
    return false;
  }

  /** Whether what is given to the call hears of the peer, because a client is asked. */
  private boolean deliversFromPeer(ExpressionTree call) {
    ExpressionTree receiver = Symbols.receiver(call);
    boolean isAwaited = isExpected || isForOneCall && !REGISTERS.matches(Symbols.calledName(call));
    return isAwaited
        && receiver != null
        && !Symbols.isTypeName(receiver)
        && remotes.isClient(receiver)
        && !vocabulary.of(Symbols.called(call)).known()
        && !remotes.isBounded(call);
  }
}
