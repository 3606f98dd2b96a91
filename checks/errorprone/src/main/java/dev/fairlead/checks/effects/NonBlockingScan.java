package dev.fairlead.checks.effects;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The code of one source file that must not wait: methods that are callbacks of an event loop, by
 * what they override or by annotation, and functions handed to one.
 */
public final class NonBlockingScan extends TreeScanner<Void, Void> {
  private final Vocabulary vocabulary;
  private final Bodies bodies;
  private final ImmutableList.Builder<NonBlockingCode> found = ImmutableList.builder();

  /** Functions whose callee can be seen, and may well call them at once. */
  private final Set<Tree> givenToOwnCode = Sets.newIdentityHashSet();

  private NonBlockingScan(Vocabulary vocabulary, Bodies bodies) {
    this.vocabulary = vocabulary;
    this.bodies = bodies;
  }

  /** All of it, in the order of the source. */
  public static ImmutableList<NonBlockingCode> of(
      CompilationUnitTree unit, Vocabulary vocabulary, Bodies bodies) {
    NonBlockingScan scan = new NonBlockingScan(vocabulary, bodies);
    scan.scan(unit, null);
    return scan.found.build();
  }

  @Override
  public Void visitMethod(MethodTree method, Void unused) {
    MethodSymbol symbol = Symbols.declared(method);
    if (method.getBody() != null && vocabulary.of(symbol).nonBlocking()) {
      add(
          method.getBody(),
          method.getParameters(),
          symbol.enclClass().getSimpleName() + "." + symbol.name + " is called on an event loop");
    }
    return super.visitMethod(method, unused);
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
    MethodSymbol implemented = vocabulary.implemented(Symbols.type(lambda));
    if (!givenToOwnCode.contains(lambda) && vocabulary.of(implemented).nonBlocking()) {
      add(
          lambda.getBody(),
          lambda.getParameters(),
          implemented.enclClass().getSimpleName() + " is called on an event loop");
    }
    return super.visitLambdaExpression(lambda, unused);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
    functions(call, call.getArguments());
    return super.visitMethodInvocation(call, unused);
  }

  @Override
  public Void visitNewClass(NewClassTree creation, Void unused) {
    functions(creation, creation.getArguments());
    return super.visitNewClass(creation, unused);
  }

  private void functions(ExpressionTree call, List<? extends ExpressionTree> arguments) {
    MethodSymbol method = Symbols.called(call);
    MethodFacts facts = vocabulary.of(method);
    if (!facts.known()) {
      if (method != null && bodies.of(method).isPresent()) {
        arguments.forEach(argument -> givenToOwnCode.add(Symbols.strip(argument)));
      }
      return;
    }
    for (int i = 0; i < arguments.size(); i++) {
      boolean onLoop =
          facts.parameter(i).nonBlocking()
              || facts.parameter(i).workers() != null && runsOnLoop(call, arguments);
      if (onLoop) {
        function(
            arguments.get(i),
            "what is given to " + Symbols.calledName(call) + " runs on an event loop");
      }
    }
  }

  /** Whether the executor that is the receiver or an argument must not be kept waiting. */
  private boolean runsOnLoop(ExpressionTree call, List<? extends ExpressionTree> arguments) {
    ExpressionTree receiver = Symbols.receiver(call);
    return receiver != null && vocabulary.of(Symbols.type(receiver)).nonBlocking()
        || arguments.stream()
            .filter(argument -> !Symbols.isFunction(argument))
            .map(Symbols::type)
            .filter(Objects::nonNull)
            .anyMatch((Type type) -> vocabulary.of(type).nonBlocking());
  }

  private void function(ExpressionTree argument, String why) {
    Tree function = Symbols.strip(argument);
    if (function instanceof LambdaExpressionTree lambda) {
      add(lambda.getBody(), lambda.getParameters(), why);
    } else if (function instanceof NewClassTree creation && creation.getClassBody() != null) {
      for (Tree member : creation.getClassBody().getMembers()) {
        if (member instanceof MethodTree method
            && method.getBody() != null
            && method.getReturnType() != null
            && !vocabulary.of(Symbols.declared(method)).nonBlocking()) {
          add(method.getBody(), method.getParameters(), why);
        }
      }
    } else if (function instanceof MemberReferenceTree reference) {
      MethodSymbol method = Symbols.called(reference);
      if (method != null && !vocabulary.of(method).nonBlocking()) {
        bodies.of(method).ifPresent(body -> add(body.getBody(), body.getParameters(), why));
      }
    }
  }

  private void add(Tree code, List<? extends VariableTree> parameters, String why) {
    found.add(
        new NonBlockingCode(
            code,
            why,
            parameters.stream()
                .map(Symbols::variable)
                .filter(Objects::nonNull)
                .collect(ImmutableSet.toImmutableSet())));
  }
}
