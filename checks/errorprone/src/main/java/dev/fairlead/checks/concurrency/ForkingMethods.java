package dev.fairlead.checks.concurrency;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.fairlead.annotations.Width;
import dev.fairlead.checks.CompilationAnalysis;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.OwnCodeScanner;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which methods of the compilation start work with nothing to limit it and do not wait for it. */
public final class ForkingMethods {
  /** Those of the compilation. */
  public static final CompilationAnalysis<ForkingMethods> SHARED =
      compilation -> new ForkingMethods(compilation.vocabulary(), compilation.bodies());

  private static final int DEEPEST_CALL = 3;

  private record Query(MethodSymbol method, int depth) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Query that && method == that.method && depth == that.depth;
    }

    @Override
    public int hashCode() {
      return 31 * method.hashCode() + depth;
    }
  }

  private final Vocabulary vocabulary;
  private final Bodies bodies;
  private final Map<Query, Boolean> answers = new HashMap<>();

  /** The methods of the compilation that {@code bodies} belongs to. */
  public ForkingMethods(Vocabulary vocabulary, Bodies bodies) {
    this.vocabulary = vocabulary;
    this.bodies = bodies;
  }

  /** Whether the method is one, itself or through those it calls. */
  boolean contains(MethodSymbol method) {
    return contains(method, DEEPEST_CALL);
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
    if (depth == 0 || vocabulary.of(method).known()) {
      return false;
    }
    Query query = new Query(method, depth);
    Boolean known = answers.get(query);
    if (known == null) {
      Optional<MethodTree> body = bodies.of(method);
      known = body.isPresent() && new ForkSearch(depth).found(body.get().getBody());
      answers.put(query, known);
    }
    return known;
  }

  private final class ForkSearch extends OwnCodeScanner<Void> {
    private final int depth;
    private boolean found;

    ForkSearch(int depth) {
      this.depth = depth;
    }

    boolean found(Tree body) {
      scan(body, null);
      return found && !Limits.isLimited(body, vocabulary);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
      MethodSymbol method = Symbols.called(call);
      found |=
          vocabulary.of(method).forks() == Width.UNLIMITED && !startsThread(call)
              || method != null && !found && contains(method, depth - 1);
      return super.visitMethodInvocation(call, unused);
    }

    /** A thread that a helper starts mostly serves the object it belongs to, not the element. */
    private boolean startsThread(MethodInvocationTree call) {
      ExpressionTree receiver = Symbols.receiver(call);
      return receiver == null || vocabulary.isWorker(Symbols.type(receiver));
    }
  }
}
