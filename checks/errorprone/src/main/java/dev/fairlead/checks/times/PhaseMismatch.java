package dev.fairlead.checks.times;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.annotations.Phase;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.code.TimeName;
import dev.fairlead.checks.vocabulary.Bound;
import dev.fairlead.checks.vocabulary.BoundingMethods;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A bound of one phase that is given the value named after another, although there is one named
 * after the first, or although nothing else gives the other phase its value.
 *
 * @param argument the value and the call
 * @param said the phase in the value's name
 * @param taken the phase that the call bounds
 * @param other the value named after {@code taken}; null where there is none
 */
public record PhaseMismatch(TimeArgument argument, Phase said, Phase taken, Symbol other) {
  /** The mismatches among {@code arguments}. */
  public static ImmutableList<PhaseMismatch> in(
      ImmutableList<TimeArgument> arguments, BoundingMethods bounding) {
    ImmutableList.Builder<PhaseMismatch> found = ImmutableList.builder();
    for (TimeArgument argument : arguments) {
      Optional<PhaseMismatch> mismatch = of(argument, arguments, bounding);
      if (mismatch.isPresent()) {
        found.add(mismatch.get());
      }
    }
    return found.build();
  }

  private static Optional<PhaseMismatch> of(
      TimeArgument argument, ImmutableList<TimeArgument> arguments, BoundingMethods bounding) {
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
    for (Symbol other : besides(named, argument.within())) {
      if (isFor(other, taken) && other.type.tsym == named.type.tsym) {
        return Optional.of(
            new PhaseMismatch(argument, Iterables.getOnlyElement(said), taken, other));
      }
    }
    Phase meant = Iterables.getOnlyElement(said);
    return isNamedInFull(named, meant)
            && hasSetter(argument.method(), meant, bounding)
            && arguments.stream().noneMatch(one -> givesPhase(one, meant, named, argument.method()))
        ? Optional.of(new PhaseMismatch(argument, meant, taken, null))
        : Optional.empty();
  }

  /** Whether the name speaks of the phase, rather than of the connection or socket as a whole. */
  private static boolean isNamedInFull(Symbol named, Phase phase) {
    TimeName name = TimeName.of(named.name);
    return name.isBound()
        && name.words()
            .contains(
                switch (phase) {
                  case CONNECT -> "connect";
                  case READ -> "read";
                  default -> "";
                });
  }

  private static boolean hasSetter(MethodSymbol method, Phase phase, BoundingMethods bounding) {
    return method != null
        && !method.isConstructor()
        && bounding.setter(method.owner.type, phase).isPresent();
  }

  /** Whether the call gives the phase a value, on an object of that type or this very one. */
  private static boolean givesPhase(
      TimeArgument one, Phase phase, Symbol named, MethodSymbol method) {
    return one.bound() != null
        && one.bound().phases().contains(phase)
        && (one.method() == null
            || one.method().owner == method.owner
            || named(one.time()) == named);
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
  private static List<Symbol> besides(Symbol named, Tree within) {
    List<Symbol> others = new ArrayList<>();
    if (named instanceof VarSymbol && within instanceof MethodTree method) {
      for (VariableTree parameter : method.getParameters()) {
        others.add(Symbols.variable(parameter));
      }
    }
    if (named.owner instanceof ClassSymbol owner) {
      for (Symbol member : owner.members().getSymbols()) {
        if (isAlike(member, named)) {
          others.add(member);
        }
      }
    }
    return others;
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
    return bare instanceof IdentifierTree && other != null
        ? SuggestedFix.replace(bare, other.name.toString())
        : SuggestedFix.emptyFix();
  }
}
