package dev.fairlead.typecheck.deadline;

import dev.fairlead.typecheck.vocabulary.Statement;
import dev.fairlead.typecheck.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/** What the vocabulary says of one method or constructor about bounds. */
final class MethodBounds {
  /** The place of the receiver among those of the arguments. */
  static final int RECEIVER = -1;

  private final Set<String> unbounded = new HashSet<>();
  private final List<Bound> bounds = new ArrayList<>();
  private final Map<Integer, Set<String>> requires = new HashMap<>();
  private final Map<Integer, Set<String>> carries = new HashMap<>();
  private final Set<Integer> functions = new HashSet<>();
  private boolean copies;
  private boolean waits;

  private MethodBounds() {}

  static MethodBounds of(ExecutableElement method, Vocabulary vocabulary, boolean strict) {
    MethodBounds facts = new MethodBounds();
    vocabulary.of(method).forEach(said -> facts.add(said, RECEIVER, strict));
    for (int i = 0; i < method.getParameters().size(); i++) {
      int index = i;
      vocabulary.ofParameter(method, i).forEach(said -> facts.add(said, index, strict));
    }
    facts.carries.keySet().removeAll(facts.functions);
    return facts;
  }

  private void add(Statement said, int place, boolean strict) {
    if (said.is("Unbounded")) {
      unbounded.addAll(said.all("value"));
    } else if (said.is("Bounds") || said.is("BoundedByKey")) {
      bounds.add(Bound.of(said, place));
    } else if (said.is("Requires") && (strict || !said.says("strict"))) {
      requires.computeIfAbsent(place, key -> new HashSet<>()).addAll(said.all("value"));
    } else if (said.is("Carries")) {
      List<String> phases = said.all("value");
      carries
          .computeIfAbsent(place, key -> new HashSet<>())
          .addAll(phases.isEmpty() ? Phases.ALL : phases);
    } else if (said.is("RunsHere")) {
      functions.add(place);
    } else if (said.is("ReturnsCopy")) {
      copies = true;
    } else if (said.is("Blocking")) {
      waits = true;
    }
  }

  /** The phases that the object made starts without. */
  Set<String> unbounded() {
    return unbounded;
  }

  List<Bound> bounds() {
    return bounds;
  }

  /** The phases that must be bounded, by the place that must bound them. */
  Map<Integer, Set<String>> requires() {
    return requires;
  }

  /** The phases whose bounds go along, by the place from which they do. */
  Map<Integer, Set<String>> carries() {
    return carries;
  }

  boolean copies() {
    return copies;
  }

  /** Whether the time given is that of this very wait rather than of its receiver's later ones. */
  boolean isOfThisCall(Bound bound) {
    return waits && bound.parameter() >= 0 && bound.keys().isEmpty();
  }

  boolean isBlank() {
    return unbounded.isEmpty() && bounds.isEmpty() && carries.isEmpty() && !copies;
  }
}
