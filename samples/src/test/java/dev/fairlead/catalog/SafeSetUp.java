package dev.fairlead.catalog;

import static java.util.stream.Collectors.joining;

import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.annotations.Phase;
import dev.fairlead.checks.vocabulary.Bound;
import dev.fairlead.checks.vocabulary.MethodFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** How the objects of a library are made so that nothing the library asks for waits for ever. */
final class SafeSetUp {
  private static final String SECONDS = "10";
  private static final String MILLIS = "10_000";

  private final ModelledTypes types;
  private final List<ModelledMethod> methods;
  private final Set<Phase> required = EnumSet.noneOf(Phase.class);

  /** The set-up of what {@code methods}, all those of one library, make. */
  SafeSetUp(ModelledTypes types, List<ModelledMethod> methods) {
    this.types = types;
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
    methods.stream()
        .filter(method -> !method.facts().unbounded().isEmpty() && method.made() != null)
        .sorted(Comparator.comparing(method -> method.symbol().type.getParameterTypes().size()))
        .filter(method -> done.add(method.made()))
        .forEach(method -> line(method).ifPresent(lines::add));
    return lines;
  }

  private Optional<String> line(ModelledMethod maker) {
    ClassSymbol made = maker.made();
    Set<Phase> missing = EnumSet.copyOf(maker.facts().unbounded());
    missing.retainAll(required);
    Set<Phase> covered = EnumSet.noneOf(Phase.class);
    List<MethodSymbol> setters = new ArrayList<>();
    for (Phase phase : missing) {
      Optional<MethodSymbol> setter = types.vocabulary().setter(made.type, phase);
      if (setter.isEmpty()) {
        continue;
      }
      MethodFacts facts = types.vocabulary().of(setter.get());
      if (!setters.contains(setter.get())) {
        setters.add(setter.get());
      }
      facts.bounds().forEach(bound -> covered.addAll(bound.covers()));
    }
    if (setters.isEmpty() || !covered.containsAll(missing)) {
      return Optional.empty();
    }
    boolean fluent = setters.stream().allMatch(s -> s.getReturnType().tsym == made);
    if (fluent) {
      return Optional.of(maker.call() + setters.stream().map(this::call).collect(joining()) + ";");
    }
    String type = ModelledMethod.nested(made);
    String simple = made.name.toString();
    String variable = simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1);
    return Optional.of(
        type
            + " "
            + variable
            + " = "
            + maker.call()
            + "; "
            + setters.stream().map(s -> variable + call(s) + ";").collect(joining(" ")));
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
