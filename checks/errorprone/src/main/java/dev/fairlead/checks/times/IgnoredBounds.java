package dev.fairlead.checks.times;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.annotations.Phase;
import dev.fairlead.checks.FileAnalysis;
import dev.fairlead.checks.SourceCall;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.bounds.BoundsAnalysis;
import dev.fairlead.checks.bounds.MissingBound;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.Constants;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.OwnCodeScanner;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.code.TimeName;
import dev.fairlead.checks.code.TreePaths;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the bounds that a file has at hand and does not apply. */
public final class IgnoredBounds {
  /** Those of the file, each once. */
  public static final FileAnalysis<ImmutableList<IgnoredBound>> ALL = IgnoredBounds::of;

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

  /** A search with what is known of the compilation of {@code state}. */
  public IgnoredBounds(Vocabulary vocabulary, VisitorState state) {
    this.vocabulary = vocabulary;
    this.state = state;
  }

  private static ImmutableList<IgnoredBound> of(SourceFile file) {
    ImmutableList<MissingBound> missing = file.result(BoundsAnalysis.MISSING);
    ImmutableList<IgnoredBound> unread =
        once(List.of(UnreadProperties.in(file), uncopied(file.subjects().classes())));
    if (missing.isEmpty() && !file.result(TimeArguments.ARE_IN)) {
      return unread;
    }
    IgnoredBounds ignored = new IgnoredBounds(file.vocabulary(), file.state());
    return once(
        List.of(
            ignored.atHand(file.unit(), missing),
            ignored.in(file),
            unread,
            ChannelTimes.in(file),
            tested(file.unit(), file.result(TimeArguments.ALL))));
  }

  private static ImmutableList<IgnoredBound> uncopied(List<ClassTree> types) {
    ImmutableList.Builder<IgnoredBound> found = ImmutableList.builder();
    for (ClassTree type : types) {
      found.addAll(UncopiedTimes.in(type));
    }
    return found.build();
  }

  /** Those of {@code missing} for which the code has a value in scope. */
  public ImmutableList<IgnoredBound> atHand(
      CompilationUnitTree unit, ImmutableList<MissingBound> missing) {
    ImmutableList.Builder<IgnoredBound> found = ImmutableList.builder();
    for (MissingBound one : missing) {
      if (one.where() == one.made()) {
        Optional<VarSymbol> value = inScope(TreePaths.of(unit, one.where()), one.phases());
        if (value.isPresent()) {
          found.add(new IgnoredBound(one.made(), value.get(), one, IgnoredBound.Kind.UNTIMED));
        }
      }
    }
    return found.build();
  }

  /** A parameter that is a bound of the phases, or a field whose name says so. */
  private static Optional<VarSymbol> inScope(TreePath path, Set<Phase> phases) {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof MethodTree method) {
        for (VariableTree parameter : method.getParameters()) {
          VarSymbol variable = Symbols.variable(parameter);
          if (isPlainBound(variable) && mayBound(variable, phases)) {
            return Optional.of(variable);
          }
        }
      }
      if (at.getLeaf() instanceof ClassTree type) {
        return field(type, phases);
      }
    }
    return Optional.empty();
  }

  private static Optional<VarSymbol> field(ClassTree type, Set<Phase> phases) {
    for (Tree member : type.getMembers()) {
      VarSymbol field = member instanceof VariableTree ? Symbols.variable(member) : null;
      if (isPlainBound(field) && phases.equals(TimeName.of(field.name).phases())) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /** Whether the variable is a time that bounds something, by its name; false for null. */
  static boolean isBound(VarSymbol variable) {
    return variable != null && isTime(variable.type) && TimeName.of(variable.name).isBound();
  }

  private static boolean isPlainBound(VarSymbol variable) {
    return isBound(variable) && TimeName.of(variable.name).isOfACall();
  }

  private static boolean isTime(Type type) {
    return TimeExpressions.isNumber(type) || TimeExpressions.isDuration(type);
  }

  private static boolean mayBound(VarSymbol variable, Set<Phase> phases) {
    Set<Phase> named = TimeName.of(variable.name).phases();
    return named.isEmpty() || named.containsAll(phases);
  }

  /** The calls that ignore a parameter, or whose result is dropped. */
  private ImmutableList<IgnoredBound> in(SourceFile file) {
    ImmutableList.Builder<IgnoredBound> found = ImmutableList.builder();
    for (MethodTree method : file.subjects().methods()) {
      Optional<VarSymbol> unused = unusedParameter(method);
      if (unused.isPresent()) {
        Optional<IgnoredBound> ignored = ignoring(method, unused.get(), file.bodies());
        if (ignored.isPresent()) {
          found.add(ignored.get());
        }
      }
      found.addAll(CorrectedTwins.in(method, vocabulary));
    }
    addDropped(file, found);
    return found.build();
  }

  private Optional<IgnoredBound> ignoring(MethodTree method, VarSymbol value, Bodies bodies) {
    if (overrides(Symbols.declared(method))) {
      return untimed(method, value, called -> waits(called, bodies));
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
  private boolean waits(MethodSymbol method, Bodies bodies) {
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

  private void addDropped(SourceFile file, ImmutableList.Builder<IgnoredBound> found) {
    for (SourceCall site : file.subjects().calls()) {
      if (isCopyingSetter(site) && isStatement(file.path(site.tree()))) {
        found.add(new IgnoredBound(site.tree(), null, null, IgnoredBound.Kind.DROPPED));
      }
    }
  }

  private static boolean isStatement(TreePath call) {
    return call.getParentPath().getLeaf() instanceof ExpressionStatementTree;
  }

  /** Whether the call sets a bound on a copy of what it is called on, and does no more. */
  private boolean isCopyingSetter(SourceCall site) {
    MethodFacts facts = site.facts();
    return facts.bounds().stream().anyMatch(bound -> bound.keys().isEmpty())
        && facts.requires().isEmpty()
        && (facts.copies() || isOnCopy(site.tree()));
  }

  /** Whether every setter of the receiver's type returns a copy of that type. */
  private boolean isOnCopy(ExpressionTree call) {
    ExpressionTree receiver = Symbols.receiver(call);
    return receiver != null
        && vocabulary.of(Symbols.type(receiver)).copies()
        && state.getTypes().isSameType(Symbols.type(call), Symbols.type(receiver));
  }

  /** A bound that the method is given and never looks at, although nobody else says it must. */
  private Optional<VarSymbol> unusedParameter(MethodTree method) {
    if (method.getBody() == null || method.getBody().getStatements().isEmpty()) {
      return Optional.empty();
    }
    Set<VarSymbol> bounds = new HashSet<>();
    for (VariableTree parameter : method.getParameters()) {
      VarSymbol variable = Symbols.variable(parameter);
      if (isBound(variable)) {
        bounds.add(variable);
      }
    }
    MethodSymbol declared = Symbols.declared(method);
    if (bounds.isEmpty() || declared == null || overrides(declared) && !takesUnit(declared)) {
      return Optional.empty();
    }
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree name, Void unused) {
        bounds.remove(Symbols.variable(name));
        return null;
      }
    }.scan(method.getBody(), null);
    for (VariableTree parameter : method.getParameters()) {
      VarSymbol variable = Symbols.variable(parameter);
      if (bounds.contains(variable)) {
        return Optional.of(variable);
      }
    }
    return Optional.empty();
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
    if (!isTime(parameters.get(index))) {
      return false;
    }
    boolean known =
        vocabulary.of(timed).bounds().stream()
            .flatMap(bound -> bound.phases().stream())
            .anyMatch(phase -> mayBound(value, Set.of(phase)) || phase == Phase.CALL);
    boolean besideUnit =
        parameters.size() > index + 1 && TimeExpressions.isUnit(parameters.get(index + 1));
    boolean named =
        timed.params != null
            && index < timed.params.size()
            && TimeName.of(timed.params.get(index).name).isBound();
    return known || besideUnit || named;
  }

  /** The constants that stand where a value belongs that has just been tested. */
  public static ImmutableList<IgnoredBound> tested(
      CompilationUnitTree unit, ImmutableList<TimeArgument> arguments) {
    ImmutableList.Builder<IgnoredBound> found = ImmutableList.builder();
    for (TimeArgument argument : arguments) {
      if (argument.bound() != null && Constants.number(argument.time()) != null) {
        Optional<IgnoredBound> tested = TestedBound.of(unit, argument);
        if (tested.isPresent()) {
          found.add(tested.get());
        }
      }
    }
    return found.build();
  }

  /** All of the given lists, each call once. */
  public static ImmutableList<IgnoredBound> once(List<ImmutableList<IgnoredBound>> lists) {
    ImmutableList.Builder<IgnoredBound> all = ImmutableList.builder();
    Set<Tree> calls = new HashSet<>();
    for (IgnoredBound ignored : Iterables.concat(lists)) {
      if (calls.add(ignored.call())) {
        all.add(ignored);
      }
    }
    return all.build();
  }
}
