package dev.fairlead.checks.bounds;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.fairlead.annotations.Phase;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What is known of one object at one point of the code. Immutable.
 *
 * <p>A phase without an entry is bounded by the library's default, or not the object's business.
 */
final class Standing {
  static final Standing NEW =
      new Standing(new EnumMap<>(Phase.class), ImmutableList.of(), ImmutableSet.of(), false);

  private final EnumMap<Phase, Certainty> own;
  private final ImmutableList<Carried> carried;
  private final ImmutableSet<String> keys;
  private final boolean escaped;

  private Standing(
      EnumMap<Phase, Certainty> own,
      ImmutableList<Carried> carried,
      ImmutableSet<String> keys,
      boolean escaped) {
    this.own = own;
    this.carried = carried;
    this.keys = keys;
    this.escaped = escaped;
  }

  /** The object's own bounds. */
  Map<Phase, Certainty> own() {
    return own;
  }

  /** The objects whose bounds it has taken over. */
  ImmutableList<Carried> carried() {
    return carried;
  }

  /** The property keys put into it. */
  Set<String> keys() {
    return keys;
  }

  /** Whether code that cannot be seen may have changed it. */
  boolean escaped() {
    return escaped;
  }

  Standing with(Iterable<Phase> phases, Certainty certainty) {
    EnumMap<Phase, Certainty> changed = new EnumMap<>(own);
    phases.forEach(phase -> changed.put(phase, certainty));
    return new Standing(changed, carried, keys, escaped);
  }

  Standing carrying(Carried value) {
    if (carried.contains(value)) {
      return this;
    }
    return new Standing(
        own, ImmutableList.<Carried>builder().addAll(carried).add(value).build(), keys, escaped);
  }

  Standing withKey(String key) {
    return new Standing(own, carried, Sets.union(keys, Set.of(key)).immutableCopy(), escaped);
  }

  Standing escape() {
    return escaped ? this : new Standing(own, carried, keys, true);
  }

  /** What is true where two paths meet. */
  Standing join(Standing other) {
    if (this == other) {
      return this;
    }
    EnumMap<Phase, Certainty> joined = new EnumMap<>(Phase.class);
    for (Phase phase : Sets.union(own.keySet(), other.own.keySet())) {
      Certainty mine = own.getOrDefault(phase, Certainty.YES);
      joined.put(phase, mine.join(other.own.getOrDefault(phase, Certainty.YES)));
    }
    return merge(other, joined);
  }

  /** What is true of an object that both describe, one of them having run at an unknown time. */
  Standing strengthen(Standing other) {
    if (this == other) {
      return this;
    }
    EnumMap<Phase, Certainty> best = new EnumMap<>(Phase.class);
    for (Phase phase : Sets.union(own.keySet(), other.own.keySet())) {
      Certainty mine = own.getOrDefault(phase, Certainty.YES);
      best.put(phase, mine.or(other.own.getOrDefault(phase, Certainty.YES)));
    }
    return merge(other, best);
  }

  private Standing merge(Standing other, EnumMap<Phase, Certainty> certainties) {
    ImmutableSet<Carried> both =
        ImmutableSet.<Carried>builder().addAll(carried).addAll(other.carried).build();
    return new Standing(
        certainties,
        both.asList(),
        Sets.union(keys, other.keys).immutableCopy(),
        escaped || other.escaped);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Standing that
        && own.equals(that.own)
        && carried.equals(that.carried)
        && keys.equals(that.keys)
        && escaped == that.escaped;
  }

  @Override
  public int hashCode() {
    return 31 * own.hashCode() + carried.hashCode();
  }
}
