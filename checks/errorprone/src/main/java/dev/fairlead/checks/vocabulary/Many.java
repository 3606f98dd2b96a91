package dev.fairlead.checks.vocabulary;

import com.google.common.collect.ImmutableSet;
import dev.fairlead.annotations.Width;
import java.util.List;

/**
 * That there is an object of a class for each of something.
 *
 * @param per what there is one for each of; empty where there is one object after all
 * @param unlimited whether peers or data decide how many there are at a time
 * @param when the values of the annotation of which it is said; none for any
 */
public record Many(String per, boolean unlimited, ImmutableSet<String> when) {
  static Many of(Statement said) {
    return said == null
        ? null
        : new Many(
            said.text("per"),
            said.constant(Width.class, "value", Width.UNLIMITED) == Width.UNLIMITED,
            ImmutableSet.copyOf(said.list("when")));
  }

  /** Whether it is said of an annotation with these values. */
  boolean holdsOf(Statement annotation) {
    if (when.isEmpty()) {
      return true;
    }
    for (List<String> values : annotation.values().values()) {
      for (String value : values) {
        if (when.contains(value)) {
          return true;
        }
      }
    }
    return false;
  }
}
