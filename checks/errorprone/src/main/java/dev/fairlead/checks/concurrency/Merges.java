package dev.fairlead.checks.concurrency;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.annotations.WaitsFor;
import dev.fairlead.annotations.Width;
import dev.fairlead.checks.FileAnalysis;
import dev.fairlead.checks.code.CallChain;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.effects.Effects;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.ParameterFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/**
 * Operators that subscribe to what a function makes of each element, without the limit that another
 * form of the operator takes.
 */
public final class Merges {
  /** The calls that merge a request for each element, and are given no limit. */
  public static final FileAnalysis<ImmutableList<ExpressionTree>> UNLIMITED =
      file ->
          file.subjects().calls(facts -> facts.forks() != null && facts.parameter(0).nonBlocking())
              ? new Merges(file.vocabulary(), file.shared(Effects.SHARED)).unlimited(file.unit())
              : ImmutableList.of();

  private static final int DEEPEST_CALL = 2;

  /** Sources of elements that stand in the code, and operators that let a number of them pass. */
  private static final Set<String> FEW = Set.of("just", "take", "limitRequest", "limit");

  /** What makes a publisher of a collection that is there. */
  private static final Set<String> FROM_COLLECTION =
      Set.of("fromIterable", "fromArray", "fromStream");

  /** Of the groups that these make, all have to be subscribed to, or none goes on. */
  private static final Set<String> GROUPS = Set.of("groupBy", "window");

  private final Vocabulary vocabulary;
  private final Effects effects;

  /** The analysis with what is known of the compilation. */
  public Merges(Vocabulary vocabulary, Effects effects) {
    this.vocabulary = vocabulary;
    this.effects = effects;
  }

  /**
   * Whether the elements are the caller's collection: a parameter of which a publisher is made. One
   * that is given may come at a rate of its own.
   */
  public static boolean isOverCollection(ExpressionTree merge) {
    MethodInvocationTree source = CallChain.of(merge).source();
    return source != null
        && source.getArguments().size() == 1
        && isParameter(source.getArguments().get(0))
        && FROM_COLLECTION.contains(Symbols.calledName(source));
  }

  private static boolean isParameter(ExpressionTree value) {
    VarSymbol variable = Symbols.variable(value);
    return variable != null && variable.getKind() == ElementKind.PARAMETER;
  }

  /** The calls that merge requests without limit, in the order of the source. */
  public ImmutableList<ExpressionTree> unlimited(CompilationUnitTree unit) {
    ImmutableList.Builder<ExpressionTree> found = ImmutableList.builder();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        if (isUnlimited(call) && !call.getArguments().isEmpty() && asks(call)) {
          found.add(call);
        }
        return super.visitMethodInvocation(call, unused);
      }
    }.scan(unit, null);
    return found.build();
  }

  private boolean isUnlimited(MethodInvocationTree call) {
    MethodSymbol method = Symbols.called(call);
    MethodFacts facts = vocabulary.of(method);
    return facts.forks() != null
        && facts.parameter(0).nonBlocking()
        && !hasLimit(facts)
        && couldHaveLimit(method)
        && !isFew(Symbols.receiver(call))
        && !GROUPS.contains(Symbols.calledName(Symbols.receiver(call)));
  }

  private static boolean hasLimit(MethodFacts facts) {
    for (ParameterFacts parameter : facts.parameters()) {
      if (parameter.limits()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a form of the same operator takes a limit. */
  private boolean couldHaveLimit(MethodSymbol method) {
    for (Symbol other : ((ClassSymbol) method.owner).members().getSymbolsByName(method.name)) {
      if (other instanceof MethodSymbol form && hasLimit(vocabulary.of(form))) {
        return true;
      }
    }
    return false;
  }

  private boolean isFew(ExpressionTree source) {
    for (ExpressionTree at = source; at != null; at = Symbols.receiver(at)) {
      if (FEW.contains(Symbols.calledName(at))
          || picksOne(at)
          || vocabulary.of(Symbols.called(at)).limits()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the operator lets those elements pass that equal something. */
  private static boolean picksOne(ExpressionTree operator) {
    return Symbols.calledName(operator).equals("filter")
        && operator instanceof MethodInvocationTree call
        && call.getArguments().size() == 1
        && Symbols.strip(call.getArguments().get(0)) instanceof LambdaExpressionTree test
        && Symbols.strip(test.getBody()) instanceof MethodInvocationTree comparison
        && Symbols.calledName(comparison).equals("equals");
  }

  /** Whether what the function makes talks to the network. */
  private boolean asks(MethodInvocationTree call) {
    Tree function = Symbols.strip(call.getArguments().get(0));
    Tree code = function instanceof LambdaExpressionTree lambda ? lambda.getBody() : function;
    boolean isCode =
        function instanceof LambdaExpressionTree || function instanceof MemberReferenceTree;
    return isCode
        && effects.reached(code, DEEPEST_CALL).stream().anyMatch(reached -> asks(reached.code()));
  }

  /** Whether the code makes a request, now or in a function that it returns. */
  private boolean asks(Tree code) {
    boolean[] asks = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        asks[0] |= isRequest(call);
        return super.visitMethodInvocation(call, unused);
      }
    }.scan(code, null);
    return asks[0];
  }

  private boolean isRequest(ExpressionTree call) {
    MethodFacts facts = vocabulary.of(Symbols.called(call));
    ExpressionTree receiver = Symbols.receiver(call);
    return facts.forks() == Width.UNLIMITED && !facts.parameter(0).nonBlocking()
        || !facts.requires().isEmpty()
        || facts.blocking().contains(WaitsFor.NETWORK)
        || receiver != null
            && vocabulary.of(Symbols.type(receiver)).sharing() != null
            && vocabulary.isPublisher(Symbols.type(call));
  }
}
