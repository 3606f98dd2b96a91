package dev.fairlead.checks.times;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.annotations.Phase;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.OwnCodeScanner;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.code.TimeName;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the calls in methods that are given a bound and never look at it. */
final class UnusedBounds {
  /** How programs and libraries call what talks to a peer, and what makes it. */
  private static final NamePattern CLIENT =
      new NamePattern(
          "(\\w+\\.)*[A-Z]\\w*(Client|Connection|Connector|Transport)s?"
              + "(\\.?\\w*Builder|Factory|Impl)?(<.*>)?");

  private static final NamePattern LOCKS = new NamePattern("lock\\w*");

  private static final NamePattern MAKES =
      new NamePattern("(new)?[bB]uilder|custom|getInstance|(create|newClient|open|connect)\\w*");

  private final Vocabulary vocabulary;
  private final VisitorState state;
  private final Bodies bodies;

  UnusedBounds(SourceFile file) {
    this.vocabulary = file.vocabulary();
    this.state = file.state();
    this.bodies = file.bodies();
  }

  /**
   * The first call that a bound would have been for.
   *
   * @param bounds the parameters of the method that are bounds by their names
   */
  Optional<IgnoredBound> in(MethodTree method, List<VarSymbol> bounds) {
    MethodSymbol declared = Symbols.declared(method);
    if (declared == null || overrides(declared) && !takesUnit(declared)) {
      return Optional.empty();
    }
    Optional<VarSymbol> value = unused(method, bounds);
    return value.isPresent() ? ignoring(method, value.get()) : Optional.empty();
  }

  /** The first of the bounds that the method never looks at, although it does something. */
  private static Optional<VarSymbol> unused(MethodTree method, List<VarSymbol> bounds) {
    if (method.getBody().getStatements().isEmpty()) {
      return Optional.empty();
    }
    Set<VarSymbol> left = new LinkedHashSet<>(bounds);
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree name, Void unused) {
        left.remove(Symbols.variable(name));
        return null;
      }
    }.scan(method.getBody(), null);
    return left.stream().findFirst();
  }

  private Optional<IgnoredBound> ignoring(MethodTree method, VarSymbol value) {
    if (overrides(Symbols.declared(method))) {
      return untimed(method, value, this::waits);
    }
    Optional<IgnoredBound> untimed = untimed(method, value, called -> true);
    if (untimed.isPresent()) {
      return untimed;
    }
    Optional<IgnoredBound> unconfigured = unconfigured(method, value);
    return unconfigured.isPresent() ? unconfigured : ReplacedTimes.in(method, value);
  }

  /**
   * Whether the method waits by itself: what it says of itself counts where its body is elsewhere.
   */
  private boolean waits(MethodSymbol method) {
    Optional<MethodTree> body = bodies.of(method);
    boolean[] waits = {body.isEmpty() && isWait(method)};
    if (body.isPresent()) {
      new OwnCodeScanner<Void>() {
        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
          MethodSymbol called = Symbols.called(call);
          waits[0] |= called != null && isWait(called);
          return super.visitMethodInvocation(call, null);
        }
      }.scan(body.get().getBody(), null);
    }
    return waits[0];
  }

  /** Whether it waits for more than a lock, which others hold for a moment. */
  private boolean isWait(MethodSymbol method) {
    return !vocabulary.of(method).blocking().isEmpty() && !LOCKS.matches(method.name);
  }

  /** Whether it takes a number and its unit, as the timed forms of the JDK's waits do. */
  private static boolean takesUnit(MethodSymbol method) {
    List<Type> parameters = method.type.getParameterTypes();
    return parameters.size() > 1 && TimeExpressions.isUnit(parameters.get(parameters.size() - 1));
  }

  /** Whether somebody else says what the method takes, be it a class that was not found. */
  private boolean overrides(MethodSymbol method) {
    return Symbols.saysOverride(method)
        || !method.isConstructor()
            && !ASTHelpers.findSuperMethods(method, state.getTypes()).isEmpty();
  }

  /** The first call of the method that has a form with a bound. */
  private Optional<IgnoredBound> untimed(
      MethodTree method, VarSymbol value, Predicate<MethodSymbol> isMeant) {
    IgnoredBound[] first = {null};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        super.visitMethodInvocation(call, unused);
        note(call);
        return null;
      }

      @Override
      public Void visitNewClass(NewClassTree creation, Void unused) {
        super.visitNewClass(creation, unused);
        note(creation);
        return null;
      }

      private void note(ExpressionTree call) {
        MethodSymbol called = Symbols.called(call);
        if (first[0] == null && hasTimedForm(called, value) && isMeant.test(called)) {
          first[0] = new IgnoredBound(call, value, null, IgnoredBound.Kind.UNTIMED);
        }
      }
    }.scan(method.getBody(), null);
    return Optional.ofNullable(first[0]);
  }

  /** The first call of the method that makes a client, as its name says, or the builder of one. */
  private static Optional<IgnoredBound> unconfigured(MethodTree method, VarSymbol value) {
    ExpressionTree[] first = {null};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        ExpressionTree type = Symbols.receiver(call);
        if (type != null && MAKES.matches(Symbols.calledName(call))) {
          note(call, type);
        }
        return super.visitMethodInvocation(call, unused);
      }

      @Override
      public Void visitNewClass(NewClassTree creation, Void unused) {
        note(creation, creation.getIdentifier());
        return super.visitNewClass(creation, unused);
      }

      private void note(ExpressionTree call, Tree type) {
        if (first[0] == null && CLIENT.matches(type.toString())) {
          first[0] = call;
        }
      }
    }.scan(method.getBody(), null);
    return first[0] == null
        ? Optional.empty()
        : Optional.of(new IgnoredBound(first[0], value, null, IgnoredBound.Kind.UNUSED));
  }

  /** Whether the class of the method has one of the same name that takes a bound more. */
  private boolean hasTimedForm(MethodSymbol method, VarSymbol value) {
    if (method == null || !(method.owner instanceof ClassSymbol owner)) {
      return false;
    }
    for (Symbol member : owner.members().getSymbolsByName(method.name)) {
      if (member instanceof MethodSymbol other
          && vocabulary.boundingMethods().isExtended(method, other)
          && takesBound(other, method.type.getParameterTypes().size(), value)) {
        return true;
      }
    }
    return false;
  }

  private boolean takesBound(MethodSymbol timed, int index, VarSymbol value) {
    List<Type> parameters = timed.type.getParameterTypes();
    if (!TimeExpressions.isTime(parameters.get(index))) {
      return false;
    }
    boolean known =
        vocabulary.of(timed).bounds().stream()
            .flatMap(bound -> bound.phases().stream())
            .anyMatch(phase -> BoundsAtHand.mayBound(value, Set.of(phase)) || phase == Phase.CALL);
    boolean besideUnit =
        parameters.size() > index + 1 && TimeExpressions.isUnit(parameters.get(index + 1));
    boolean named =
        timed.params != null
            && index < timed.params.size()
            && TimeName.of(timed.params.get(index).name).isBound();
    return known || besideUnit || named;
  }
}
