package dev.fairlead.typecheck.deadline;

import dev.fairlead.typecheck.vocabulary.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A bound that a call sets.
 *
 * @param phases the phases bounded
 * @param parameter the index of the argument that is the time, or holds the properties; -1 where
 *     the method says it
 * @param keys the properties, one of which must be there; empty for a plain time
 * @param marker whether the keys are words of a text rather than names of times
 * @param asText whether a value that is no text bounds nothing
 * @param zero what zero means
 * @param negative what a negative number means
 * @param nullValue what {@code null} means
 */
record Bound(
    Set<String> phases,
    int parameter,
    List<String> keys,
    boolean marker,
    boolean asText,
    String zero,
    String negative,
    String nullValue) {

  static Bound of(Statement said, int parameter) {
    Set<String> phases = new LinkedHashSet<>(said.all("value"));
    phases.addAll(said.all("covers"));
    boolean byKey = said.is("BoundedByKey");
    return new Bound(
        phases,
        parameter,
        byKey ? said.all("key") : List.of(),
        byKey && !said.says("assumed"),
        byKey && said.says("asText"),
        said.one("zero"),
        said.one("negative"),
        said.one("nullValue"));
  }
}
