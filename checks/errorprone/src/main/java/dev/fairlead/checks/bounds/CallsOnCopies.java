package dev.fairlead.checks.bounds;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import dev.fairlead.annotations.Phase;
import dev.fairlead.checks.Hint;
import dev.fairlead.checks.SourceCall;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.Subjects;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Origins;
import dev.fairlead.checks.code.Returned;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.TypeFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.Set;

/**
 * The calls on remote stubs: objects that nothing bounds, that are copied to be given a bound, and
 * whose own methods, which were generated for the program, each wait for one answer. Such a bound
 * is a moment in time, so that it belongs to each call and not to where the stub is made.
 *
 * <p>Reported if the file shows how the stub is made and no copy on the way to the call has a
 * bound. A stub whose class could not be found is known by its name.
 */
public final class CallsOnCopies {
  private static final NamePattern UNFOUND = new NamePattern("\\w+BlockingStub");

  /** What may bound the calls of a stub, or of the channel that it is made for. */
  private static final NamePattern MAY_BOUND =
      new NamePattern("(?i).*(deadline|timeout|intercept|option|config|decorat|customi[sz]e).*");

  /** How stubs are made: their own copies apart, by methods that say so. */
  private static final NamePattern MAKES = new NamePattern("new\\w*Stub");

  /** The methods that a stub has from the library. */
  private static final NamePattern LIBRARY =
      new NamePattern("with[A-Z]\\w*|get(Channel|CallOptions)|build|equals|wait");

  private static final int LONGEST_CHAIN = 8;

  private final Vocabulary vocabulary;
  private final Origins origins;
  private final Bodies bodies;

  private CallsOnCopies(Vocabulary vocabulary, Origins origins, Bodies bodies) {
    this.vocabulary = vocabulary;
    this.origins = origins;
    this.bodies = bodies;
  }

  /** Those of the file, in the order of the source. */
  static ImmutableList<MissingBound> of(SourceFile file) {
    return areIn(file.subjects())
        ? new CallsOnCopies(file.vocabulary(), file.origins(), file.bodies()).in(file.unit())
        : ImmutableList.of();
  }

  private static boolean areIn(Subjects subjects) {
    for (SourceCall call : subjects.calls()) {
      if (call.method() == null && isUnfound(Symbols.receiver(call.tree()))) {
        return true;
      }
    }
    return subjects.callsUnknown(Hint.IS_OF_STUB);
  }

  /** Whether the type is that of stubs which have no bound until a copy of them has one. */
  public static boolean isStub(TypeFacts facts) {
    return facts.copies() && facts.unbounded().contains(Phase.CALL);
  }

  private ImmutableList<MissingBound> in(CompilationUnitTree unit) {
    ImmutableList.Builder<MissingBound> found = ImmutableList.builder();
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        ExpressionTree stub = Symbols.receiver(call);
        if (stub != null
            && !Symbols.isTypeName(stub)
            && call.getArguments().size() == 1
            && waitsForOneAnswer(call, stub, getCurrentPath())
            && isUnbounded(stub, new HashSet<>(), LONGEST_CHAIN)) {
          found.add(
              new MissingBound(
                  stub, ImmutableSet.of(Phase.CALL), ((JCTree) stub).type, stub, call));
        }
        return super.visitMethodInvocation(call, unused);
      }
    }.scan(unit, null);
    return found.build();
  }

  private boolean waitsForOneAnswer(MethodInvocationTree call, ExpressionTree stub, TreePath path) {
    MethodSymbol method = Symbols.called(call);
    Type type = Symbols.type(stub);
    if (type != null) {
      return method != null
          && isStub(vocabulary.of(type))
          && !vocabulary.of(method).known()
          && isMessage(method.getReturnType())
          && !vocabulary.models(method.owner.type);
    }
    return isUnfound(stub)
        && !LIBRARY.matches(Symbols.calledName(call))
        && !isStream(path.getParentPath().getLeaf());
  }

  private static boolean isUnfound(ExpressionTree stub) {
    ExpressionTree original = stub;
    if (original == null) {
      return false;
    }
    while (Symbols.receiver(original) != null && LIBRARY.matches(Symbols.calledName(original))) {
      original = Symbols.receiver(original);
    }
    Type type = ((JCTree) original).type;
    return type != null
        && type.isErroneous()
        && type.tsym != null
        && UNFOUND.matches(type.tsym.name);
  }

  /** Whether the type is that of one answer: neither none, nor many, nor one that comes later. */
  private boolean isMessage(Type result) {
    return !result.isPrimitiveOrVoid()
        && !result.tsym.name.toString().matches("\\w*(Future|Iterator|Call|Stream|Observer)")
        && !vocabulary.isPublisher(result);
  }

  /** Whether what the call returns is used as more than one answer. */
  private static boolean isStream(Tree user) {
    return user instanceof EnhancedForLoopTree
        || user instanceof MemberSelectTree select
            && select.getIdentifier().toString().matches("hasNext|next|forEachRemaining")
        || user instanceof VariableTree variable
            && variable.getType() != null
            && variable.getType().toString().matches(".*Iterator\\b.*");
  }

  /** Whether the file shows how the value is made, and that without a bound. */
  private boolean isUnbounded(ExpressionTree stub, Set<VarSymbol> seen, int chain) {
    Tree bare = Symbols.strip(stub);
    VarSymbol variable = Symbols.variable(bare);
    if (variable != null) {
      Set<ExpressionTree> values = origins.assigned(variable);
      return seen.add(variable)
          && !values.isEmpty()
          && values.stream().allMatch(value -> isUnbounded(value, seen, chain));
    }
    if (chain == 0 || !(bare instanceof MethodInvocationTree call)) {
      return false;
    }
    String name = Symbols.calledName(call);
    if (MAY_BOUND.matches(name)) {
      return false;
    }
    if (MAKES.matches(name)) {
      return call.getArguments().size() == 1
          && !MAY_BOUND.matches(call.getArguments().get(0).toString());
    }
    ExpressionTree receiver = Symbols.receiver(call);
    if (receiver != null && LIBRARY.matches(name)) {
      return isUnbounded(receiver, seen, chain - 1);
    }
    MethodSymbol method = Symbols.called(call);
    ImmutableSet<ExpressionTree> returned =
        method == null
            ? ImmutableSet.of()
            : bodies.of(method).map(Returned::by).orElse(ImmutableSet.of());
    return !returned.isEmpty()
        && returned.stream().allMatch(value -> isUnbounded(value, seen, chain - 1));
  }
}
