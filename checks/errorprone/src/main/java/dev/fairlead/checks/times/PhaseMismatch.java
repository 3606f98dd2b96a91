package dev.fairlead.checks.times;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.annotations.Phase;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.code.TimeName;
import dev.fairlead.checks.vocabulary.Bound;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A bound of one phase that is given the value named after another, although there is one named
 * after the first.
 *
 * @param argument the value and the call
 * @param said the phase in the value's name
 * @param taken the phase that the call bounds
 * @param other the value named after {@code taken}
 */
public record PhaseMismatch(TimeArgument argument, Phase said, Phase taken, Symbol other) {
  /** The mismatches among {@code arguments}. */
  public static ImmutableList<PhaseMismatch> in(ImmutableList<TimeArgument> arguments) {
    return arguments.stream()
        .flatMap(argument -> of(argument).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<PhaseMismatch> of(TimeArgument argument) {
    Bound bound = argument.bound();
    Symbol named = named(argument.time());
    if (bound == null || bound.phases().size() != 1 || named == null) {
      return Optional.empty();
    }
    Phase taken = Iterables.getOnlyElement(bound.phases());
    ImmutableSet<Phase> said = TimeName.of(named.name).phases();
    if (said.size() != 1 || said.contains(taken)) {
      return Optional.empty();
    }
    return besides(named, argument.within())
        .filter(other -> isFor(other, taken) && other.type.tsym == named.type.tsym)
        .findFirst()
        .map(other -> new PhaseMismatch(argument, Iterables.getOnlyElement(said), taken, other));
  }

  private static boolean isFor(Symbol symbol, Phase phase) {
    TimeName name = TimeName.of(symbol.name);
    return name.isBound() && name.phases().equals(ImmutableSet.of(phase));
  }

  /** The variable, or the getter, that is the whole of the expression. */
  private static Symbol named(ExpressionTree time) {
    Tree bare = Symbols.strip(time);
    if (bare instanceof MethodInvocationTree call) {
      return call.getArguments().isEmpty() ? Symbols.called(call) : null;
    }
    return Symbols.variable(bare);
  }

  /** What could have been named instead. */
  private static Stream<Symbol> besides(Symbol named, Tree within) {
    Stream<Symbol> members =
        named.owner instanceof ClassSymbol owner
            ? Streams.stream(owner.members().getSymbols(other -> isAlike(other, named)))
            : Stream.empty();
    Stream<Symbol> parameters =
        named instanceof VarSymbol && within instanceof MethodTree method
            ? method.getParameters().stream().map(Symbols::variable)
            : Stream.empty();
    return Stream.concat(parameters, members);
  }

  private static boolean isAlike(Symbol other, Symbol named) {
    return other.kind == named.kind && (!(other instanceof MethodSymbol) || isGetter(other.type));
  }

  private static boolean isGetter(Type type) {
    return type.getParameterTypes().isEmpty();
  }

  /** The other value in the place of this one. */
  public SuggestedFix fix() {
    Tree bare = Symbols.strip(argument.time());
    return bare instanceof IdentifierTree
        ? SuggestedFix.replace(bare, other.name.toString())
        : SuggestedFix.emptyFix();
  }
}
