package dev.fairlead.checks.concurrency;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether code itself, not the functions in it, waits for a permit or for earlier work. */
final class Limits extends TreeScanner<Void, Void> {
  private static final NamePattern ACQUIRE = new NamePattern("acquire(\\p{Lu}\\w*)?");

  private final Tree body;
  private final Vocabulary vocabulary;
  private final Set<MethodSymbol> called = new HashSet<>();
  private boolean limited;

  private Limits(Tree body, Vocabulary vocabulary) {
    this.body = body;
    this.vocabulary = vocabulary;
  }

  static boolean isLimited(Tree body, Vocabulary vocabulary) {
    return in(body, vocabulary).limited;
  }

  /** The same, with what the methods of the compilation do that the code itself calls. */
  static boolean isLimited(Tree body, Vocabulary vocabulary, Bodies bodies) {
    Limits limits = in(body, vocabulary);
    for (MethodSymbol method : limits.called) {
      Optional<MethodTree> itsBody = limits.limited ? Optional.empty() : bodies.of(method);
      limits.limited |= itsBody.isPresent() && isLimited(itsBody.get().getBody(), vocabulary);
    }
    return limits.limited;
  }

  private static Limits in(Tree body, Vocabulary vocabulary) {
    Limits limits = new Limits(body, vocabulary);
    limits.scan(body, null);
    return limits;
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
    MethodSymbol method = Symbols.called(call);
    MethodFacts facts = vocabulary.of(method);
    limited |= facts.limits() || facts.joins() && !isCombination(call);
    if (method != null && !facts.known()) {
      called.add(method);
      limited |= ACQUIRE.matches(method.name);
    }
    List<? extends ExpressionTree> arguments = call.getArguments();
    for (int i = 0; i < arguments.size(); i++) {
      if (facts.parameter(i).runsHere()) {
        runHere(Symbols.strip(arguments.get(i)));
      }
    }
    return super.visitMethodInvocation(call, unused);
  }

  private void runHere(Tree function) {
    if (function instanceof LambdaExpressionTree lambda) {
      scan(lambda.getBody(), null);
    } else if (function instanceof MemberReferenceTree reference) {
      MethodFacts facts = vocabulary.of(Symbols.called(reference));
      limited |= facts.limits() || facts.joins();
    }
  }

  /** Whether the call only makes one thing to wait for out of several. */
  static boolean isCombination(MethodInvocationTree call) {
    Type result = Symbols.type(call);
    return result != null
        && result.tsym.flatName().contentEquals("java.util.concurrent.CompletableFuture")
        && Symbols.calledName(call).endsWith("Of");
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
    return lambda == body ? super.visitLambdaExpression(lambda, unused) : null;
  }

  @Override
  public Void visitClass(ClassTree type, Void unused) {
    return null;
  }
}
