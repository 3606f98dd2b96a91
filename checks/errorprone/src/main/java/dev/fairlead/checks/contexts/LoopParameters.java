package dev.fairlead.checks.contexts;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.CompilationAnalysis;
import dev.fairlead.checks.SourceCall;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.Implementations;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.ParameterFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which parameters of the methods of the compilation are functions that an event loop runs: the
 * method hands them to a callback, or calls them in one, itself or through methods that it calls.
 */
public final class LoopParameters {
  /** Those of the compilation. */
  public static final CompilationAnalysis<LoopParameters> SHARED =
      compilation ->
          new LoopParameters(
              compilation.vocabulary(),
              compilation.bodies(),
              compilation.shared(Implementations.SHARED));

  private static final int DEEPEST = 5;

  private record Query(MethodSymbol method, int parameter, boolean onLoop, int depth) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Query that
          && method == that.method
          && parameter == that.parameter
          && onLoop == that.onLoop
          && depth == that.depth;
    }

    @Override
    public int hashCode() {
      return 31 * (31 * method.hashCode() + parameter) + (onLoop ? 16 : 0) + depth;
    }
  }

  private final Vocabulary vocabulary;
  private final Bodies bodies;
  private final Implementations implementations;
  private final Map<Query, Boolean> answers = new HashMap<>();

  private LoopParameters(Vocabulary vocabulary, Bodies bodies, Implementations implementations) {
    this.vocabulary = vocabulary;
    this.bodies = bodies;
    this.implementations = implementations;
  }

  /** Whether an event loop runs what {@code method} is given as that argument. */
  boolean runsOnLoop(MethodSymbol method, int argument) {
    return contains(method, argument, false, DEEPEST);
  }

  /** Whether the call gives a function to a method of the compilation that hands it to a loop. */
  boolean areUsedBy(SourceCall call, Map<VarSymbol, ExpressionTree> held) {
    List<? extends ExpressionTree> arguments = call.arguments();
    for (int i = 0; i < arguments.size(); i++) {
      if (function(arguments.get(i), held) != null && runsOnLoop(call.method(), i)) {
        return true;
      }
    }
    return false;
  }

  /** The function that the argument is, or that its variable was declared with; null for none. */
  static ExpressionTree function(ExpressionTree argument, Map<VarSymbol, ExpressionTree> held) {
    return Symbols.isFunction(argument)
        ? argument
        : held.isEmpty() ? null : held.get(Symbols.variable(argument));
  }

  private boolean contains(MethodSymbol method, int argument, boolean onLoop, int depth) {
    if (depth == 0 || argument >= method.params().size() || vocabulary.of(method).known()) {
      return false;
    }
    Query query = new Query(method, argument, onLoop, depth);
    Boolean known = answers.get(query);
    if (known == null) {
      answers.put(query, false);
      known = false;
      for (MethodSymbol implementation : implementations.of(method)) {
        Optional<MethodTree> body = bodies.of(implementation);
        if (body.isPresent() && argument < body.get().getParameters().size()) {
          VarSymbol parameter = Symbols.variable(body.get().getParameters().get(argument));
          if (parameter != null && new Search(parameter, onLoop, depth).found(body.get())) {
            known = true;
            break;
          }
        }
      }
      answers.put(query, known);
    }
    return known;
  }

  /** Looks for the place where the loop gets the function. */
  private final class Search extends TreeScanner<Void, Void> {
    private final VarSymbol function;
    private final int depth;
    private final Chain chain = new Chain(vocabulary, bodies);
    private boolean onLoop;
    private boolean found;

    Search(VarSymbol function, boolean onLoop, int depth) {
      this.function = function;
      this.onLoop = onLoop;
      this.depth = depth;
    }

    boolean found(MethodTree method) {
      scan(method.getBody(), null);
      return found;
    }

    @Override
    public Void scan(Tree tree, Void unused) {
      return found ? null : super.scan(tree, null);
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
      return null;
    }

    /** A function that nothing is known of: of some its type alone says that a loop calls it. */
    @Override
    public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
      if (vocabulary.ofFunction(Symbols.type(lambda)).nonBlocking()) {
        scanOnLoop(lambda.getBody());
      }
      return null;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
      boolean entered = chain.enter(call);
      ExpressionTree receiver = Symbols.receiver(call);
      if (onLoop && receiver != null && isFunction(receiver)) {
        found = true;
      }
      scan(call.getMethodSelect(), null);
      arguments(call, call.getArguments());
      chain.leave(entered);
      return null;
    }

    @Override
    public Void visitNewClass(NewClassTree creation, Void unused) {
      arguments(creation, creation.getArguments());
      if (creation.getClassBody() != null) {
        members(creation, false);
      }
      return null;
    }

    private void arguments(ExpressionTree call, List<? extends ExpressionTree> arguments) {
      MethodSymbol called = Symbols.called(call);
      MethodFacts facts = vocabulary.of(called);
      boolean continues =
          call instanceof MethodInvocationTree stage && LoopStages.continues(stage, vocabulary);
      for (int i = 0; i < arguments.size() && !found; i++) {
        ExpressionTree argument = arguments.get(i);
        ParameterFacts parameter = facts.parameter(i);
        boolean here = onLoop && parameter.runsHere();
        boolean placed =
            continues
                || here
                || parameter.nonBlocking() && !chain.isMoved()
                || parameter.workers() != null
                    && LoopStages.runsOnLoop(call, arguments, vocabulary);
        if (isFunction(argument)) {
          found |= placed || isRunByLoop(called, i);
        } else if (Symbols.isFunction(argument)) {
          given(argument, placed || isRunByLoop(called, i));
        } else {
          scan(argument, null);
        }
      }
    }

    private boolean isRunByLoop(MethodSymbol called, int argument) {
      return called != null && contains(called, argument, onLoop, depth - 1);
    }

    private void given(ExpressionTree argument, boolean placed) {
      Tree given = Symbols.strip(argument);
      if (!placed) {
        scan(given, null);
      } else if (given instanceof LambdaExpressionTree lambda) {
        scanOnLoop(lambda.getBody());
      } else if (given instanceof NewClassTree creation) {
        members(creation, true);
      } else if (given instanceof MemberReferenceTree reference) {
        found |= isFunction(reference.getQualifierExpression());
      }
    }

    private void members(NewClassTree creation, boolean placed) {
      for (Tree member : creation.getClassBody().getMembers()) {
        if (member instanceof MethodTree method
            && (placed || vocabulary.of(Symbols.declared(method)).nonBlocking())) {
          scanOnLoop(method.getBody());
        }
      }
    }

    private void scanOnLoop(Tree code) {
      boolean around = onLoop;
      onLoop = true;
      scan(code, null);
      onLoop = around;
    }

    private boolean isFunction(ExpressionTree tree) {
      return Symbols.variable(tree) == function;
    }
  }
}
