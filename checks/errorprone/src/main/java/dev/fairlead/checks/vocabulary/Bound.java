package dev.fairlead.checks.vocabulary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.fairlead.annotations.Phase;
import dev.fairlead.annotations.Special;
import dev.fairlead.annotations.TimeUnitOf;

/**
 * A bound that a call sets.
 *
 * @param phases the phases that the time given is meant for
 * @param covers all phases that cannot outlast it, {@code phases} among them
 * @param parameter the index of the argument that is the time, or of the properties that hold it;
 *     -1 where the call itself is the bound
 * @param keys the property keys that set it, one of which must be there; empty for a plain setter
 * @param assumed whether a key that cannot be seen is assumed to be there
 * @param of what a text with the key begins with, if the unit is this one; empty for any
 * @param joined what separates the key from the text in front of it, the first time and later
 * @param asText whether a value under the key that is no text is passed over
 * @param unit the unit of a bare number
 * @param zero what zero means
 * @param negative what a negative number means
 * @param nullValue what {@code null} means
 */
public record Bound(
    ImmutableSet<Phase> phases,
    ImmutableSet<Phase> covers,
    int parameter,
    ImmutableList<String> keys,
    boolean assumed,
    ImmutableList<String> of,
    String joined,
    boolean asText,
    TimeUnitOf unit,
    Special zero,
    Special negative,
    Special nullValue) {

  /** The same bound, set only by a key that can be seen. */
  public Bound unassumed() {
    return assumed
        ? new Bound(
            phases, covers, parameter, keys, false, of, joined, asText, unit, zero, negative,
            nullValue)
        : this;
  }
}
