package dev.fairlead.checks.concurrency;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.Optional;
import java.util.Set;

/** The code that a call gives to other threads. */
final class Tasks {
  private static final Set<String> RUNS = Set.of("run", "call", "get", "accept");

  private final Vocabulary vocabulary;
  private final Bodies bodies;
  private final ImmutableList.Builder<Tree> found = ImmutableList.builder();

  private Tasks(Vocabulary vocabulary, Bodies bodies) {
    this.vocabulary = vocabulary;
    this.bodies = bodies;
  }

  /** The bodies of the functions and worker objects that the call hands over. */
  static ImmutableList<Tree> of(ExpressionTree call, Vocabulary vocabulary, Bodies bodies) {
    Tasks tasks = new Tasks(vocabulary, bodies);
    if (call instanceof MethodInvocationTree invocation) {
      MethodFacts facts = vocabulary.of(Symbols.called(call));
      for (int i = 0; i < invocation.getArguments().size(); i++) {
        if (facts.parameter(i).workers() != null) {
          tasks.code(
              Symbols.strip(invocation.getArguments().get(i)), parameter(Symbols.called(call), i));
        }
      }
    }
    return tasks.found.build();
  }

  private static Type parameter(MethodSymbol method, int index) {
    return method == null || index >= method.params().size()
        ? null
        : method.params().get(index).type;
  }

  private void code(Tree function, Type taken) {
    if (function instanceof LambdaExpressionTree lambda) {
      found.add(lambda.getBody());
    } else if (function instanceof NewClassTree creation && creation.getClassBody() != null) {
      for (Tree member : creation.getClassBody().getMembers()) {
        if (member instanceof MethodTree method && method.getBody() != null) {
          found.add(method.getBody());
        }
      }
    } else if (function instanceof NewClassTree worker) {
      Type type = Symbols.type(worker);
      if (type != null) {
        MethodSymbol run = vocabulary.implemented(taken);
        for (Symbol member : type.tsym.members().getSymbols(Tasks::isRun)) {
          if (run == null || member.name == run.name) {
            add((MethodSymbol) member);
          }
        }
      }
    } else if (function instanceof MemberReferenceTree reference) {
      add(Symbols.called(reference));
    }
  }

  private static boolean isRun(Symbol member) {
    return member instanceof MethodSymbol method && RUNS.contains(method.name.toString());
  }

  private void add(MethodSymbol method) {
    if (method != null) {
      Optional<MethodTree> body = bodies.of(method);
      if (body.isPresent()) {
        found.add(body.get().getBody());
      }
    }
  }
}
