package dev.fairlead.checks.vocabulary;

import com.google.common.collect.Streams;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.util.Names;
import dev.fairlead.annotations.Phase;
import dev.fairlead.models.MethodModel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The methods that set the bounds of objects, and the forms of calls that take one. */
public final class BoundingMethods {
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
    if (type == null || !(type.tsym instanceof ClassSymbol owner) || type.isErroneous()) {
      return Optional.empty();
    }
    return ancestry.of(owner).stream()
        .flatMap(speaker -> setters(speaker, phase))
        .min(
            Comparator.comparing((MethodSymbol method) -> !takesDuration(method))
                .thenComparing(method -> method.type.getParameterTypes().size())
                .thenComparing(MethodSymbol::toString));
  }

  /**
   * The overload of {@code method} that takes the same arguments and then a bound for the phase.
   */
  public Optional<MethodSymbol> timedForm(MethodSymbol method, Phase phase) {
    List<Type> untimed = method.type.getParameterTypes();
    return Streams.stream(method.owner.members().getSymbolsByName(method.name))
        .filter(MethodSymbol.class::isInstance)
        .map(MethodSymbol.class::cast)
        .filter(other -> isExtended(untimed, other.type.getParameterTypes()))
        .filter(
            other ->
                vocabulary.of(other).bounds().stream()
                    .anyMatch(bound -> bound.keys().isEmpty() && bound.phases().contains(phase)))
        .min(Comparator.comparing(other -> other.type.getParameterTypes().size()));
  }

  /** Whether some overload of {@code method} bounds the phase. */
  public boolean isBoundedByForm(MethodSymbol method, Phase phase) {
    return Streams.stream(method.owner.members().getSymbolsByName(method.name))
        .filter(MethodSymbol.class::isInstance)
        .flatMap(other -> vocabulary.of((MethodSymbol) other).bounds().stream())
        .anyMatch(bound -> bound.phases().contains(phase));
  }

  /** Whether {@code longer} takes the arguments of {@code method} and then one or two more. */
  public boolean isExtended(MethodSymbol method, MethodSymbol longer) {
    return isExtended(method.type.getParameterTypes(), longer.type.getParameterTypes());
  }

  private boolean isExtended(List<Type> untimed, List<Type> timed) {
    return timed.size() > untimed.size()
        && timed.size() <= untimed.size() + 2
        && IntStream.range(0, untimed.size())
            .allMatch(i -> types.isSameType(untimed.get(i), timed.get(i)));
  }

  private Stream<MethodSymbol> setters(Speaker speaker, Phase phase) {
    Stream<MethodSymbol> setters =
        speaker.isModelled()
            ? speaker.methods().values().stream()
                .filter(method -> isPlainSetter(method.facts(), phase))
                .flatMap(method -> declared(method.model(), speaker.symbol()))
            : Streams.stream(speaker.symbol().members().getSymbols())
                .filter(MethodSymbol.class::isInstance)
                .map(MethodSymbol.class::cast)
                .filter(method -> isPlainSetter(vocabulary.of(method), phase));
    return setters.filter(
        method -> !method.isConstructor() && !method.isStatic() && takesTime(method));
  }

  private Stream<MethodSymbol> declared(MethodModel model, ClassSymbol owner) {
    return Streams.stream(owner.members().getSymbolsByName(names.fromString(model.name())))
        .filter(MethodSymbol.class::isInstance)
        .map(MethodSymbol.class::cast)
        .filter(method -> signatures.matches(model, method));
  }

  private static boolean isPlainSetter(MethodFacts facts, Phase phase) {
    return facts.requires().isEmpty()
        && facts.blocking().isEmpty()
        && facts.bounds().stream()
            .anyMatch(bound -> bound.phases().contains(phase) && bound.keys().isEmpty());
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
