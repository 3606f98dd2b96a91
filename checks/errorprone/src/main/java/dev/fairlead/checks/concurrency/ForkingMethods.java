package dev.fairlead.checks.concurrency;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.annotations.Width;
import dev.fairlead.checks.CompilationAnalysis;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.OwnCodeScanner;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which methods of the compilation start work with nothing to limit it and do not wait for it. */
public final class ForkingMethods {
  /** Those of the compilation. */
  public static final CompilationAnalysis<ForkingMethods> SHARED =
      compilation -> new ForkingMethods(compilation.vocabulary(), compilation.bodies());

  private static final int DEEPEST_CALL = 3;

  private final Vocabulary vocabulary;
  private final Bodies bodies;
  private final Map<MethodSymbol, Body> known = new HashMap<>();

  /** The methods of the compilation that {@code bodies} belongs to. */
  public ForkingMethods(Vocabulary vocabulary, Bodies bodies) {
    this.vocabulary = vocabulary;
    this.bodies = bodies;
  }

  /** Whether the method is one, itself or through those it calls. */
  boolean contains(MethodSymbol method) {
    return contains(method, DEEPEST_CALL);
  }

  /** Whether the method itself starts a request, one that has phases to bound. */
  boolean asks(MethodSymbol method) {
    return contains(method) && known.get(method).asks;
  }

  /** Whether one of the calls is of such a method. */
  public boolean containsAny(List<MethodInvocationTree> calls) {
    for (MethodInvocationTree call : calls) {
      if (contains(Symbols.called(call))) {
        return true;
      }
    }
    return false;
  }

  private boolean contains(MethodSymbol method, int depth) {
    Body body = known.get(method);
    if (body == null) {
      body = vocabulary.of(method).known() ? new Body(null) : new Body(bodyOf(method));
      known.put(method, body);
    }
    return body.forks(depth);
  }

  private Tree bodyOf(MethodSymbol method) {
    Optional<MethodTree> declaration = bodies.of(method);
    return declaration.isPresent() ? declaration.get().getBody() : null;
  }

  /** What a method calls, and whether it forks through so many calls. */
  private final class Body extends OwnCodeScanner<Void> {
    private final Tree code;
    private final Set<MethodSymbol> calls = new LinkedHashSet<>();
    private final Boolean[] answers = new Boolean[DEEPEST_CALL + 1];
    private boolean forks;
    private boolean asks;

    Body(Tree code) {
      this.code = code;
      scan(code, null);
    }

    boolean forks(int depth) {
      if (depth == 0 || code == null) {
        return false;
      }
      if (answers[depth] == null) {
        answers[depth] = (forks || callsForking(depth - 1)) && !Limits.isLimited(code, vocabulary);
      }
      return answers[depth];
    }

    private boolean callsForking(int depth) {
      for (MethodSymbol method : calls) {
        if (depth > 0 && contains(method, depth)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
      MethodSymbol method = Symbols.called(call);
      MethodFacts facts = vocabulary.of(method);
      forks |= facts.forks() == Width.UNLIMITED && !startsThread(call);
      asks |=
          facts.forks() == Width.UNLIMITED
              && !(facts.requires().isEmpty() && facts.requiresStrictly().isEmpty());
      if (method != null && !facts.known()) {
        calls.add(method);
      }
      return super.visitMethodInvocation(call, unused);
    }

    /** What a field holds is one, however often it is made anew. */
    @Override
    public Void visitAssignment(AssignmentTree assignment, Void unused) {
      VarSymbol variable = Symbols.variable(assignment.getVariable());
      boolean before = forks;
      super.visitAssignment(assignment, unused);
      if (variable != null && Symbols.isField(variable)) {
        forks = before;
      }
      return null;
    }

    /** A thread that a helper starts mostly serves the object it belongs to, not the element. */
    private boolean startsThread(MethodInvocationTree call) {
      ExpressionTree receiver = Symbols.receiver(call);
      return receiver == null || vocabulary.isWorker(Symbols.type(receiver));
    }
  }
}
