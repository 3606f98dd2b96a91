package dev.fairlead.checks.bounds;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;

/**
 * What an expression may evaluate to.
 *
 * @param objects the objects that are followed
 * @param unknown whether it may be something else
 */
record Value(ImmutableSet<Tracked> objects, boolean unknown) {
  static final Value UNKNOWN = new Value(ImmutableSet.of(), true);
  static final Value NULL = new Value(ImmutableSet.of(), false);

  /** Written out: asked of every value at every join, where a record's own is slow to start. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Value that && unknown == that.unknown && objects.equals(that.objects);
  }

  @Override
  public int hashCode() {
    return 31 * objects.hashCode() + Boolean.hashCode(unknown);
  }

  static Value of(Tracked object) {
    return new Value(ImmutableSet.of(object), false);
  }

  Value or(Value other) {
    if (equals(other) || other.equals(NULL)) {
      return this;
    }
    return new Value(Sets.union(objects, other.objects).immutableCopy(), unknown || other.unknown);
  }
}
