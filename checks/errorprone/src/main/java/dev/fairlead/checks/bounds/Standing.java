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
      new Standing(
          new EnumMap<>(Phase.class),
          ImmutableList.of(),
          ImmutableSet.of(),
          ImmutableSet.of(),
          false);

  private final EnumMap<Phase, Certainty> own;
  private final ImmutableList<Carried> carried;
  private final ImmutableSet<String> keys;
  private final ImmutableSet<Phase> insisted;
  private final boolean escaped;

  private Standing(
      EnumMap<Phase, Certainty> own,
      ImmutableList<Carried> carried,
      ImmutableSet<String> keys,
      ImmutableSet<Phase> insisted,
      boolean escaped) {
    this.own = own;
    this.carried = carried;
    this.keys = keys;
    this.insisted = insisted;
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

  /** Whether such code may have bounded the phase: not where the program asked to wait. */
  boolean mayBeBounded(Phase phase) {
    return escaped && !insisted.contains(phase);
  }

  Standing with(Iterable<Phase> phases, Certainty certainty) {
    EnumMap<Phase, Certainty> changed = new EnumMap<>(own);
    for (Phase phase : phases) {
      changed.put(phase, certainty);
    }
    return new Standing(changed, carried, keys, insisted, escaped);
  }

  /** Nothing else than the object bounds it: what it was made from does not, in these phases. */
  Standing open(Iterable<Phase> phases) {
    return new Standing(
        with(phases, Certainty.NO).own, ImmutableList.of(), keys, insisted, escaped);
  }

  /** The program asks for no bound of the phases, in so many words. */
  Standing insisting(ImmutableSet<Phase> phases) {
    return new Standing(with(phases, Certainty.NO).own, carried, keys, phases, escaped);
  }

  Standing carrying(Carried value) {
    if (carried.contains(value)) {
      return this;
    }
    return new Standing(
        own,
        ImmutableList.<Carried>builder().addAll(carried).add(value).build(),
        keys,
        insisted,
        escaped);
  }

  Standing withKey(String key) {
    return new Standing(
        own, carried, Sets.union(keys, Set.of(key)).immutableCopy(), insisted, escaped);
  }

  Standing escape() {
    return escaped ? this : new Standing(own, carried, keys, insisted, true);
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
        Sets.intersection(insisted, other.insisted).immutableCopy(),
        escaped || other.escaped);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Standing that
        && own.equals(that.own)
        && carried.equals(that.carried)
        && keys.equals(that.keys)
        && insisted.equals(that.insisted)
        && escaped == that.escaped;
  }

  @Override
  public int hashCode() {
    return 31 * own.hashCode() + carried.hashCode();
  }
}
