package dev.fairlead.checks.waits;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.util.Context;
import dev.fairlead.annotations.Phase;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.Implementations;
import dev.fairlead.checks.code.LifeCycle;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.code.TimeName;
import dev.fairlead.checks.times.TimeExpressions;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which calls leave their result to a peer.
 *
 * <p>A library's do if its model says that nothing bounds the call. A program's own do if they end
 * in such a call, or at a client without source: what it is then is said by the name of its type,
 * or by what it promises, a connection.
 */
final class Remotes {
  private static final NamePattern CLIENT =
      new NamePattern(
          "\\w*(Client|Connection|Gateway|Stub|Rpc|Remote|Remoting|Transport)(s|Impl)?"
              + "|\\w*(Raft|Paxos|Consensus|Quorum)(Server|Node|Group|Peer|Protocol|Module)?(Proxy|Impl)?");

  /** How a program calls what it asks of a peer, and how it has that done. */
  private static final NamePattern REQUEST = new NamePattern("\\w+Request");

  private static final NamePattern EXECUTES =
      new NamePattern("(execute|send|submit|exchange)(Async)?");

  /** How a program calls what it waits on for the answer to a request. */
  private static final NamePattern ANSWER =
      new NamePattern(
          "\\w*(Request|Response|Reply|Rpc|Remote|Invocation|Invoke)\\w*"
              + "(Future|Promise|Result|Latch|Waiter|Callback)(Impl)?");

  /** How a program calls what reaches out for a peer, and what it then has of it. */
  private static final NamePattern CONNECTS = new NamePattern("(connect|dial|login)([A-Z].*)?");

  private static final NamePattern CONNECTED =
      new NamePattern("\\w*(Connection|Channel|Session|Client|Transport|Socket)");

  /** What code does that ends the wait for its peer by itself. */
  private static final NamePattern GIVES_UP =
      new NamePattern(
          "orTimeout|timeout|completeOnTimeout|newTimeout|schedule\\w*|withDeadline\\w*|withTimeout");

  private static final NamePattern LATE =
      new NamePattern(".*(Timeout|TimedOut|Timed|Expir|Deadline).*");

  /** How a program calls what keeps the requests that it gives up on. */
  private static final NamePattern GIVEN_UP_BY =
      new NamePattern("(?i).*(timeout|timed_?out|expir|deadline).*");

  private static final int MOST_METHODS = 60;

  private static final Set<String> NOTES = Set.of("add", "offer", "put", "register", "schedule");

  private enum Answer {
    REMOTE,
    BOUNDED,
    UNKNOWN
  }

  private final Vocabulary vocabulary;
  private final Bodies bodies;
  private final Implementations implementations;
  private final Types types;
  private final Map<MethodSymbol, Answer> answers = new HashMap<>();

  Remotes(Vocabulary vocabulary, Bodies bodies, Implementations implementations, Context context) {
    this.vocabulary = vocabulary;
    this.bodies = bodies;
    this.implementations = implementations;
    this.types = Types.instance(context);
  }

  /** Whether the value of the call comes from a peer, and nothing ends the wait for it. */
  boolean isRemote(ExpressionTree call) {
    MethodSymbol method = Symbols.called(call);
    return method == null
        ? UnknownCalls.isOne(call) && asksUnknown(UnknownCalls.first(call))
        : answer(call, method) == Answer.REMOTE;
  }

  /** Whether a call whose class was not found asks a client or has a request carried out. */
  private boolean asksUnknown(ExpressionTree call) {
    return !isGivenTime(call) && (asksClient(call) || isRequest(call));
  }

  /** Whether what the call asks for comes in bounded time, as its body says. */
  boolean isBounded(ExpressionTree call) {
    MethodSymbol method = Symbols.called(call);
    return method != null && answer(call, method) == Answer.BOUNDED;
  }

  /** Whether the value is of a type that the models do not know and that stands for a peer. */
  boolean isClient(ExpressionTree tree) {
    Type type = ((JCTree) tree).type;
    return type != null
        && type.tsym != null
        && CLIENT.matches(type.tsym.name.toString())
        && !isModelled(type);
  }

  /** Whether the models know the client, or the one whose implementation it is. */
  private boolean isModelled(Type type) {
    for (Type ancestor : types.closure(type)) {
      if (vocabulary.models(ancestor) && CLIENT.matches(ancestor.tsym.name.toString())) {
        return true;
      }
    }
    return vocabulary.models(type);
  }

  /** Whether the value is of a type of the program's own that stands for a peer's answer. */
  boolean isAnswer(ExpressionTree tree) {
    Type type = Symbols.type(tree);
    return type != null
        && type.tsym != null
        && ANSWER.matches(type.tsym.name)
        && !vocabulary.models(type);
  }

  /** Whether the value is one that somebody completes later. */
  boolean isFuture(Type type) {
    return type != null
        && !type.isPrimitive()
        && (vocabulary.isPublisher(type)
            || types.closure(type).stream()
                .map(ancestor -> ancestor.tsym.flatName().toString())
                .anyMatch(
                    name ->
                        name.equals("java.util.concurrent.Future")
                            || name.equals("java.util.concurrent.CompletionStage")));
  }

  /** Whether a call of that name gives its result a bound. */
  static boolean givesUp(String name) {
    return GIVES_UP.matches(name);
  }

  private Answer answer(ExpressionTree call, MethodSymbol method) {
    MethodFacts facts = vocabulary.of(method);
    if (facts.known()) {
      return facts.unbounded().contains(Phase.CALL) && isFuture(method.getReturnType())
          ? Answer.REMOTE
          : Answer.UNKNOWN;
    }
    if (isGivenTime(call)) {
      return Answer.BOUNDED;
    }
    Answer known = answerOf(method);
    return known == Answer.UNKNOWN && asksPeer(call, method) ? Answer.REMOTE : known;
  }

  /** What the bodies say that a call of the method may run, if they all say the same. */
  private Answer answerOf(MethodSymbol method) {
    Answer common = null;
    for (MethodSymbol one : thatRun(method)) {
      Answer answer = answers.get(one);
      if (answer == null) {
        answers.put(one, Answer.UNKNOWN);
        answer = search(one);
        answers.put(one, answer);
      }
      common = common == null || common == answer ? answer : Answer.UNKNOWN;
    }
    return common == null ? Answer.UNKNOWN : common;
  }

  /** The methods with a body that a call may run; of abstract ones only where they promise. */
  private List<MethodSymbol> thatRun(MethodSymbol method) {
    return bodies.of(method).isPresent() || isFuture(method.getReturnType())
        ? implementations.of(method)
        : List.of();
  }

  private boolean asksPeer(ExpressionTree call, MethodSymbol method) {
    return !vocabulary.models(method.owner.type)
        && !LifeCycle.ends(method)
        && isFuture(method.getReturnType())
        && (asksClient(call) || isRequest(call) || connects(method));
  }

  /** Whether the call takes what somebody else waits for, to complete it. */
  private boolean isGivenPromise(ExpressionTree call) {
    return call instanceof MethodInvocationTree invocation
        && invocation.getArguments().stream()
            .anyMatch(
                argument -> Symbols.variable(argument) != null && isFuture(Symbols.type(argument)));
  }

  private boolean asksClient(ExpressionTree call) {
    ExpressionTree receiver =
        call instanceof MemberReferenceTree reference
            ? reference.getQualifierExpression()
            : Symbols.receiver(call);
    return receiver != null && !isItself(receiver) && isClient(receiver);
  }

  /** A client that waits for what it has begun itself is the one to know how long that takes. */
  private static boolean isItself(ExpressionTree receiver) {
    return Symbols.strip(receiver) instanceof IdentifierTree name
        && name.getName().contentEquals("this");
  }

  /** Whether the call is given a time after which, as far as can be seen, nobody answers it. */
  private static boolean isGivenTime(ExpressionTree call) {
    return call instanceof MethodInvocationTree invocation
        && invocation.getArguments().stream()
            .anyMatch(argument -> TimeExpressions.isBound(argument) || isBuiltWithTime(argument));
  }

  /** Whether the request is the end of a chain in which it is given a time. */
  private static boolean isBuiltWithTime(ExpressionTree request) {
    Tree at = Symbols.strip(request);
    while (at instanceof MethodInvocationTree step) {
      if (!step.getArguments().isEmpty() && TimeName.of(Symbols.calledName(step)).isBound()) {
        return true;
      }
      at = Symbols.strip(Symbols.receiver(step));
    }
    return false;
  }

  /** Whether the call has a request carried out that was made before. */
  private static boolean isRequest(ExpressionTree call) {
    ExpressionTree request = Symbols.receiver(call);
    Type type = request == null ? null : ((JCTree) request).type;
    return type != null
        && type.tsym != null
        && REQUEST.matches(type.tsym.name)
        && EXECUTES.matches(Symbols.calledName(call));
  }

  /** Whether what comes is a connection, which takes a peer that accepts it. */
  private static boolean connects(MethodSymbol method) {
    List<Type> results = method.getReturnType().getTypeArguments();
    return CONNECTS.matches(method.name)
        && results.size() == 1
        && CONNECTED.matches(results.get(0).tsym.name);
  }

  private Answer search(MethodSymbol start) {
    Set<MethodSymbol> seen = new HashSet<>(Set.of(start));
    Deque<MethodSymbol> queue = new ArrayDeque<>(seen);
    Answer[] answer = {Answer.UNKNOWN};
    boolean[] asksLibrary = {false};
    for (int i = 0; i < MOST_METHODS && !queue.isEmpty() && answer[0] != Answer.BOUNDED; i++) {
      MethodTree body = bodies.of(queue.remove()).orElseThrow();
      new TreeScanner<Void, Void>() {
        /** What nobody takes is not what is waited for: {@code connection.closeAsync();}. */
        @Override
        public Void visitExpressionStatement(ExpressionStatementTree statement, Void unused) {
          return statement.getExpression() instanceof MethodInvocationTree call && isDropped(call)
              ? scan(call.getMethodSelect(), null)
              : super.visitExpressionStatement(statement, null);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
          note(call);
          return super.visitMethodInvocation(call, unused);
        }

        @Override
        public Void visitNewClass(NewClassTree creation, Void unused) {
          if (LATE.matches(creation.getIdentifier().toString())) {
            answer[0] = Answer.BOUNDED;
          }
          note(creation);
          return super.visitNewClass(creation, unused);
        }

        private void note(ExpressionTree call) {
          MethodSymbol method = Symbols.called(call);
          if (isBound(call, method)) {
            answer[0] = Answer.BOUNDED;
            return;
          }
          if (answer[0] == Answer.UNKNOWN && asksClient(call) && isGivenPromise(call)) {
            answer[0] = Answer.REMOTE;
          }
          asksLibrary[0] |= isOfLibraryClient(call, method);
          if (method != null && bodies.of(method).isPresent()) {
            if (answer[0] == Answer.UNKNOWN
                && asksPeer(call, method)
                && answer(call, method) == Answer.REMOTE) {
              answer[0] = Answer.REMOTE;
            }
            if (seen.add(method)) {
              note(method);
            }
          } else if (method != null
              && answer[0] == Answer.UNKNOWN
              && answer(call, method) == Answer.REMOTE) {
            answer[0] = Answer.REMOTE;
          }
        }

        /** What hands on the answer is looked at before what makes the question. */
        private void note(MethodSymbol method) {
          if (isFuture(method.getReturnType())) {
            queue.addFirst(method);
          } else {
            queue.addLast(method);
          }
        }
      }.scan((Tree) body.getBody(), null);
    }
    return answer[0] == Answer.UNKNOWN && asksLibrary[0] ? Answer.BOUNDED : answer[0];
  }

  /** Whether a client does it of which the models know the bounds: where it is made, they count. */
  private boolean isOfLibraryClient(ExpressionTree call, MethodSymbol method) {
    ExpressionTree receiver = Symbols.receiver(call);
    return receiver != null
        && vocabulary.of(method).known()
        && vocabulary.of(Symbols.type(receiver)).expensive();
  }

  private static boolean isDropped(MethodInvocationTree call) {
    MethodSymbol method = Symbols.called(call);
    return method != null
        && call.getArguments().isEmpty()
        && !method.getReturnType().hasTag(TypeTag.VOID)
        && !givesUp(Symbols.calledName(call));
  }

  private boolean isBound(ExpressionTree call, MethodSymbol method) {
    return givesUp(Symbols.calledName(call))
            && method != null
            && call instanceof MethodInvocationTree i
            && !i.getArguments().isEmpty()
        || method != null && boundsAnswer(method)
        || isNoted(call);
  }

  /** To give up connecting is not yet to give up waiting for an answer. */
  private boolean boundsAnswer(MethodSymbol method) {
    return vocabulary.of(method).bounds().stream()
        .anyMatch(
            bound ->
                bound.keys().isEmpty()
                    && (bound.covers().contains(Phase.CALL)
                        || bound.covers().contains(Phase.READ)));
  }

  /** Whether the call puts something among what times out. */
  private static boolean isNoted(ExpressionTree call) {
    ExpressionTree receiver = Symbols.receiver(call);
    VarSymbol keeper = receiver == null ? null : Symbols.variable(receiver);
    return keeper != null
        && NOTES.contains(Symbols.calledName(call))
        && GIVEN_UP_BY.matches(keeper.name);
  }
}
