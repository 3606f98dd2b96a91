package dev.fairlead.checks.bounds;

import com.google.common.collect.ImmutableSet;
import dev.fairlead.annotations.Phase;
import dev.fairlead.checks.vocabulary.MethodFacts;
import java.util.List;

/**
 * An object whose bounds another has taken over.
 *
 * @param value what it may be
 * @param phases the phases whose bounds were; empty for all
 */
record Carried(Value value, ImmutableSet<Phase> phases) {
  @Override
  public boolean equals(Object other) {
    return other instanceof Carried that && value.equals(that.value) && phases.equals(that.phases);
  }

  @Override
  public int hashCode() {
    return 31 * value.hashCode() + phases.hashCode();
  }

  static Carried all(Value value) {
    return new Carried(value, ImmutableSet.of());
  }

  /** What the models say is taken over of that argument. */
  static Carried argument(MethodFacts facts, int index, List<Value> arguments) {
    return new Carried(arguments.get(index), facts.parameter(index).carried());
  }

  boolean concerns(Phase phase) {
    return phases.isEmpty() || phases.contains(phase);
  }
}
