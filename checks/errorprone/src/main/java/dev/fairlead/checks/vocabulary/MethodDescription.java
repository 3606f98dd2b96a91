package dev.fairlead.checks.vocabulary;

import static java.util.stream.Collectors.joining;

import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.fairlead.annotations.Phase;
import dev.fairlead.annotations.Special;
import dev.fairlead.annotations.TimeUnitOf;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What is known of a method, in words, for whoever reads a call of it. */
public final class MethodDescription {
  private final Vocabulary vocabulary;
  private final MethodSymbol method;
  private final MethodFacts facts;
  private final List<String> lines = new ArrayList<>();

  private MethodDescription(Vocabulary vocabulary, MethodSymbol method) {
    this.vocabulary = vocabulary;
    this.method = method;
    this.facts = vocabulary.of(method);
  }

  /** One Markdown list entry for each thing known of the method; empty if nothing is. */
  public static Optional<String> of(MethodSymbol method, Vocabulary vocabulary) {
    MethodDescription description = new MethodDescription(vocabulary, method);
    description.describe();
    return description.lines.isEmpty()
        ? Optional.empty()
        : Optional.of(description.lines.stream().map(line -> "- " + line).collect(joining("\n")));
  }

  private void describe() {
    TypeFacts made =
        method.isConstructor()
            ? vocabulary.of(method.owner.type)
            : vocabulary.of(method.getReturnType());
    Set<Phase> open = new TreeSet<>(facts.unbounded());
    if (open.isEmpty() && (method.isConstructor() || facts.opens())) {
      open.addAll(made.unbounded());
    }
    if (!open.isEmpty()) {
      say("Nothing bounds %s of what it makes, unless you say otherwise.", phases(open));
    }
    if (!facts.blocking().isEmpty()) {
      say(
          "May wait for: %s.",
          facts.blocking().stream()
              .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', ' '))
              .sorted()
              .collect(joining(", ")));
    }
    requires("its receiver", facts.requires());
    for (int i = 0; i < facts.parameters().size(); i++) {
      requires("`" + name(i) + "`", facts.parameters().get(i).requires());
    }
    facts.bounds().forEach(this::bound);
    if (facts.carries()) {
      say("Its result has the bounds of its receiver.");
    }
    if (facts.copies()) {
      say("Leaves its receiver as it is: its result has the setting.");
    }
    if (facts.opens()) {
      say("Opens a connection that the caller has to close.");
    }
    if (made.confined()) {
      say("One thread at a time may use what it returns.");
    } else if (made.expensive()) {
      say("What it returns is expensive: make one and share it.");
    }
    if (facts.forks() != null) {
      say("Starts concurrent work.");
    }
    if (facts.processWide()) {
      say("Changes the whole process.");
    }
    facts.defects().forEach(defect -> say("Known defect: %s", defect.what()));
  }

  private void requires(String of, Set<Phase> phases) {
    if (!phases.isEmpty()) {
      say("Needs a bound on %s of %s.", phases(phases), of);
    }
  }

  private void bound(Bound bound) {
    Set<Phase> covered = EnumSet.noneOf(Phase.class);
    covered.addAll(bound.covers());
    covered.removeAll(bound.phases());
    Set<Phase> open = EnumSet.allOf(Phase.class);
    open.removeAll(bound.covers());
    StringBuilder line = new StringBuilder("Bounds " + phases(bound.phases()));
    int time = bound.parameter() >= 0 || method.params().isEmpty() ? bound.parameter() : 0;
    if (time >= 0) {
      line.append(" by `").append(name(time)).append('`');
      if (bound.keys().isEmpty() && bound.unit() != TimeUnitOf.INFERRED) {
        line.append(" in ").append(bound.unit().name().toLowerCase(Locale.ROOT));
      }
    }
    if (!bound.keys().isEmpty()) {
      line.append(" with the key ")
          .append(bound.keys().stream().map(key -> "`" + key + "`").collect(joining(" or ")));
    }
    if (!covered.isEmpty()) {
      line.append("; no longer either: ").append(phases(covered));
    }
    line.append(". Does not cover ").append(phases(open)).append('.');
    if (time >= 0) {
      line.append(" Zero ").append(meaning(bound.zero()));
      line.append(", a negative number ").append(meaning(bound.negative()));
      line.append(", null ").append(meaning(bound.nullValue())).append('.');
    }
    lines.add(line.toString());
  }

  private String name(int parameter) {
    return parameter < method.params().size()
        ? method.params().get(parameter).name.toString()
        : "argument " + (parameter + 1);
  }

  private static String meaning(Special special) {
    return switch (special) {
      case INFINITE -> "means for ever";
      case REJECTED -> "is refused";
      default -> "means " + special.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    };
  }

  private static String phases(Collection<Phase> phases) {
    return phases.stream()
        .sorted()
        .map(
            phase ->
                phase == Phase.DNS || phase == Phase.TLS
                    ? phase.name()
                    : phase.name().toLowerCase(Locale.ROOT))
        .collect(joining(", "));
  }

  private void say(String format, Object... arguments) {
    lines.add(String.format(format, arguments));
  }
}
