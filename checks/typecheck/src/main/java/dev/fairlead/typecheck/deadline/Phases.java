package dev.fairlead.typecheck.deadline;

import dev.fairlead.annotations.Phase;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Sets of phases, by their names, as the qualifiers hold them. */
final class Phases {
  static final Set<String> ALL =
      Arrays.stream(Phase.values()).map(Phase::name).collect(Collectors.toUnmodifiableSet());

  private Phases() {}

  static Set<String> allBut(Collection<String> phases) {
    Set<String> rest = new TreeSet<>(ALL);
    rest.removeAll(phases);
    return rest;
  }

  /** Those of the accumulated strings that are phases. */
  static Set<String> known(Collection<String> accumulated) {
    Set<String> phases = new TreeSet<>(accumulated);
    phases.retainAll(ALL);
    return phases;
  }

  /** The names in the order of a call's phases, as a message has them. */
  static String text(Collection<String> phases) {
    Set<String> ordered = new LinkedHashSet<>();
    for (Phase phase : Phase.values()) {
      if (phases.contains(phase.name())) {
        ordered.add(phase.name().toLowerCase(Locale.ROOT));
      }
    }
    return String.join(" and ", ordered);
  }

  /** The names as {@link dev.fairlead.annotations.Bounded} has them. */
  static String annotation(Collection<String> phases) {
    return new TreeSet<>(phases).stream().collect(Collectors.joining(", ", "@Bounded({", "})"));
  }
}
