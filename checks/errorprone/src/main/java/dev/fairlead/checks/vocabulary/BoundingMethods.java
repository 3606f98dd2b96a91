package dev.fairlead.checks.vocabulary;

import com.google.common.collect.ImmutableSet;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.util.Names;
import dev.fairlead.annotations.Phase;
import dev.fairlead.checks.vocabulary.Speaker.ModelledMethod;
import dev.fairlead.models.MethodModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The methods that set the bounds of objects, and the forms of calls that take one. */
public final class BoundingMethods {
  private static final ImmutableSet<String> MAPS = ImmutableSet.of("java.util.Map");

  private final Vocabulary vocabulary;
  private final Ancestry ancestry;
  private final Signatures signatures;
  private final Types types;
  private final Names names;

  BoundingMethods(
      Vocabulary vocabulary, Ancestry ancestry, Signatures signatures, Types types, Names names) {
    this.vocabulary = vocabulary;
    this.ancestry = ancestry;
    this.signatures = signatures;
    this.types = types;
    this.names = names;
  }

  /** The method of {@code type} that bounds {@code phase} and takes nothing but the time. */
  public Optional<MethodSymbol> setter(Type type, Phase phase) {
    if (type == null || !(type.tsym instanceof ClassSymbol owner) || type.hasTag(TypeTag.ERROR)) {
      return Optional.empty();
    }
    MethodSymbol plainest = null;
    for (Speaker speaker : ancestry.of(owner)) {
      for (MethodSymbol setter : setters(speaker, phase)) {
        if (plainest == null || isPlainer(setter, plainest)) {
          plainest = setter;
        }
      }
    }
    return Optional.ofNullable(plainest);
  }

  /** The one that takes a duration, the one that takes less, the first by name. */
  private static boolean isPlainer(MethodSymbol one, MethodSymbol other) {
    if (takesDuration(one) != takesDuration(other)) {
      return takesDuration(one);
    }
    int more = arity(one) - arity(other);
    return more < 0 || more == 0 && one.toString().compareTo(other.toString()) < 0;
  }

  /**
   * The overload of {@code method} that takes the same arguments and then a bound for the phase.
   */
  public Optional<MethodSymbol> timedForm(MethodSymbol method, Phase phase) {
    MethodSymbol shortest = null;
    for (Symbol member : method.owner.members().getSymbolsByName(method.name)) {
      if (member instanceof MethodSymbol other
          && isExtended(method, other)
          && setsPlainly(vocabulary.of(other), phase)
          && (shortest == null || arity(other) < arity(shortest))) {
        shortest = other;
      }
    }
    return Optional.ofNullable(shortest);
  }

  /** The method of {@code type} that connects or asks, and takes the bound of that phase. */
  public Optional<MethodSymbol> step(Type type, Phase phase) {
    if (type == null || type.hasTag(TypeTag.ERROR)) {
      return Optional.empty();
    }
    for (Symbol member : type.tsym.members().getSymbols()) {
      if (member instanceof MethodSymbol method && !method.isConstructor() && !method.isStatic()) {
        MethodFacts facts = vocabulary.of(method);
        if (!facts.blocking().isEmpty() && setsPlainly(facts, phase)) {
          return Optional.of(method);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether some overload of {@code method} bounds the phase. */
  public boolean isBoundedByForm(MethodSymbol method, Phase phase) {
    for (Symbol member : method.owner.members().getSymbolsByName(method.name)) {
      if (member instanceof MethodSymbol other && sets(vocabulary.of(other), phase)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the class of {@code type} declares a method that takes properties with the bound. */
  public boolean isBoundedByKey(Type type, Phase phase) {
    return keyed(type, phase).isPresent();
  }

  /**
   * The method that the class of {@code type} declares and that takes properties with the bound.
   */
  public Optional<MethodSymbol> keyed(Type type, Phase phase) {
    if (type == null || type.hasTag(TypeTag.ERROR)) {
      return Optional.empty();
    }
    for (Symbol member : type.tsym.members().getSymbols()) {
      if (member instanceof MethodSymbol method) {
        for (Bound bound : vocabulary.of(method).bounds()) {
          if (bound.phases().contains(phase) && !bound.keys().isEmpty()) {
            return Optional.of(method);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the class of {@code type} makes its objects from a map that may have the bound. */
  public boolean isMadeFromKeys(Type type, Phase phase) {
    if (type == null || type.hasTag(TypeTag.ERROR)) {
      return false;
    }
    for (Symbol member : type.tsym.members().getSymbols()) {
      if (member instanceof MethodSymbol method
          && (method.isConstructor() || method.getReturnType().tsym == type.tsym)
          && hasKeyInMap(method, phase)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasKeyInMap(MethodSymbol method, Phase phase) {
    List<Type> parameters = method.type.getParameterTypes();
    for (Bound bound : vocabulary.of(method).bounds()) {
      if (bound.phases().contains(phase)
          && !bound.keys().isEmpty()
          && bound.parameter() >= 0
          && ancestry.isAny(parameters.get(bound.parameter()), MAPS)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code longer} takes the arguments of {@code method} and then one or two more. */
  public boolean isExtended(MethodSymbol method, MethodSymbol longer) {
    List<Type> untimed = method.type.getParameterTypes();
    List<Type> timed = longer.type.getParameterTypes();
    if (timed.size() <= untimed.size() || timed.size() > untimed.size() + 2) {
      return false;
    }
    for (int i = 0; i < untimed.size(); i++) {
      if (!types.isSameType(untimed.get(i), timed.get(i))) {
        return false;
      }
    }
    return true;
  }

  private List<MethodSymbol> setters(Speaker speaker, Phase phase) {
    List<MethodSymbol> setters = new ArrayList<>();
    if (speaker.isModelled()) {
      for (ModelledMethod method : speaker.methods()) {
        if (isPlainSetter(method.facts(), phase)) {
          addDeclared(method.model(), speaker.symbol(), setters);
        }
      }
    } else {
      for (Symbol member : speaker.symbol().members().getSymbols()) {
        if (member instanceof MethodSymbol method
            && isPlainSetter(vocabulary.of(method), phase)
            && takesNothingButTime(method)) {
          setters.add(method);
        }
      }
    }
    return setters;
  }

  private void addDeclared(MethodModel model, ClassSymbol owner, List<MethodSymbol> setters) {
    for (Symbol member : owner.members().getSymbolsByName(names.fromString(model.name()))) {
      if (member instanceof MethodSymbol method
          && signatures.matches(model, method)
          && takesNothingButTime(method)) {
        setters.add(method);
      }
    }
  }

  private static boolean takesNothingButTime(MethodSymbol method) {
    return !method.isConstructor() && !method.isStatic() && takesTime(method);
  }

  private static boolean isPlainSetter(MethodFacts facts, Phase phase) {
    return facts.requires().isEmpty() && facts.blocking().isEmpty() && setsPlainly(facts, phase);
  }

  private static boolean sets(MethodFacts facts, Phase phase) {
    for (Bound bound : facts.bounds()) {
      if (bound.phases().contains(phase)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it sets a bound of the phase without a key. */
  private static boolean setsPlainly(MethodFacts facts, Phase phase) {
    for (Bound bound : facts.bounds()) {
      if (bound.phases().contains(phase) && bound.keys().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static int arity(MethodSymbol method) {
    return method.type.getParameterTypes().size();
  }

  private static boolean takesDuration(MethodSymbol method) {
    return method.type.getParameterTypes().head.tsym.flatName().contentEquals("java.time.Duration");
  }

  private static boolean takesTime(MethodSymbol method) {
    List<Type> parameters = method.type.getParameterTypes();
    return switch (parameters.size()) {
      case 1 -> parameters.get(0).isNumeric() || takesDuration(method);
      case 2 ->
          parameters.get(0).isNumeric()
              && parameters.get(1).tsym.flatName().contentEquals("java.util.concurrent.TimeUnit");
      default -> false;
    };
  }
}
