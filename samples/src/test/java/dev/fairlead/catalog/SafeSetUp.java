package dev.fairlead.catalog;

import static java.util.stream.Collectors.joining;

import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.annotations.Phase;
import dev.fairlead.checks.vocabulary.Bound;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** How the objects of a library are made so that nothing the library asks for waits for ever. */
final class SafeSetUp {
  private static final Pattern LEADING_CAPITALS =
      Pattern.compile("^[A-Z0-9]+(?=[A-Z][a-z]|$)|^[A-Z]");
  private static final String SECONDS = "10";
  private static final String MILLIS = "10_000";

  private final ModelledTypes types;
  private final List<Maker> makers;
  private final List<ModelledMethod> methods;
  private final Set<Phase> required = EnumSet.noneOf(Phase.class);

  /**
   * The set-up of one library.
   *
   * @param makers what makes objects with open phases, the preferred ones first
   * @param methods all its methods
   */
  SafeSetUp(ModelledTypes types, List<Maker> makers, List<ModelledMethod> methods) {
    this.types = types;
    this.makers = makers;
    this.methods = methods;
    methods.forEach(method -> required.addAll(method.requires()));
    if (required.isEmpty()) {
      required.addAll(EnumSet.allOf(Phase.class));
    }
  }

  /** One line for each type whose own setters bound all that its makers leave open. */
  Set<String> lines() {
    Set<String> lines = new TreeSet<>();
    Set<ClassSymbol> done = new HashSet<>();
    makers.stream()
        .filter(maker -> maker.made() != null && done.add(maker.made()))
        .forEach(maker -> line(maker).ifPresent(lines::add));
    return lines;
  }

  private Optional<String> line(Maker maker) {
    ClassSymbol made = maker.made();
    Set<Phase> missing = EnumSet.copyOf(maker.unbounded());
    missing.retainAll(required);
    Optional<String> own = line(maker.call(), made, missing);
    return own.isPresent()
        ? own
        : methods.stream()
            .filter(next -> next.facts().carries() && next.symbol().enclClass() == made)
            .filter(next -> next.made() != null && next.made() != made)
            .sorted(Comparator.comparing(next -> next.symbol().type.getParameterTypes().size()))
            .flatMap(
                next -> {
                  String call = next.call();
                  String chain = maker.call() + call.substring(call.lastIndexOf('.'));
                  return line(chain, next.made(), missing).stream();
                })
            .findFirst();
  }

  private Optional<String> line(String expression, ClassSymbol made, Set<Phase> missing) {
    Set<Phase> covered = EnumSet.noneOf(Phase.class);
    Set<MethodSymbol> setters = new LinkedHashSet<>();
    for (Phase phase : missing) {
      types
          .vocabulary()
          .boundingMethods()
          .setter(made.type, phase)
          .ifPresent(
              setter -> {
                setters.add(setter);
                types
                    .vocabulary()
                    .of(setter)
                    .bounds()
                    .forEach(bound -> covered.addAll(bound.covers()));
              });
    }
    if (setters.isEmpty() || !covered.containsAll(missing)) {
      return Optional.empty();
    }
    if (setters.stream().allMatch(setter -> setter.getReturnType().tsym == made)) {
      return Optional.of(expression + setters.stream().map(this::call).collect(joining()) + ";");
    }
    String variable = variable(made);
    return Optional.of(
        "%s %s = %s; %s"
            .formatted(
                ModelledMethod.nested(made),
                variable,
                expression,
                setters.stream()
                    .map(setter -> variable + call(setter) + ";")
                    .collect(joining(" "))));
  }

  private static String variable(ClassSymbol type) {
    return LEADING_CAPITALS
        .matcher(type.name.toString())
        .replaceFirst(capitals -> capitals.group().toLowerCase(Locale.ROOT));
  }

  private String call(MethodSymbol setter) {
    List<Type> parameters = setter.type.getParameterTypes();
    Bound bound = types.vocabulary().of(setter).bounds().get(0);
    String argument =
        switch (new ModelledMethod(setter, types.vocabulary().of(setter))
            .unit(bound, types.types())) {
          case "`Duration`" -> "Duration.ofSeconds(" + SECONDS + ")";
          case "`TimeUnit`" -> SECONDS + ", TimeUnit.SECONDS";
          case "s" -> SECONDS;
          case "ms" -> MILLIS;
          default -> throw new AssertionError(setter + " takes " + parameters);
        };
    return "." + setter.name + "(" + argument + ")";
  }
}
