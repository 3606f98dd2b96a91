package dev.fairlead.models;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One annotation of the vocabulary, as a stub gives it.
 *
 * @param name the annotation's simple name
 * @param values only the members given explicitly; a constant by its simple name, a string as it
 *     is, a boolean as {@code true} or {@code false}, a single value as a list of one
 */
public record Fact(String name, Map<String, List<String>> values) {
  /** The member, understood on every annotation, for the first version that the fact holds of. */
  public static final String SINCE = "since";

  /** The member for the first version that it no longer holds of. */
  public static final String UNTIL = "until";

  /** Copies the values. */
  public Fact {
    Map<String, List<String>> copy = new HashMap<>();
    for (Map.Entry<String, List<String>> member : values.entrySet()) {
      copy.put(member.getKey(), List.copyOf(member.getValue()));
    }
    values = Collections.unmodifiableMap(copy);
  }

  /** Returns the values given for a member, or none. */
  public List<String> list(String key) {
    return values.getOrDefault(key, List.of());
  }

  /** Returns the first value given for a member, or {@code otherwise} where none is. */
  public String one(String key, String otherwise) {
    List<String> given = list(key);
    return given.isEmpty() ? otherwise : given.get(0);
  }

  /** Whether it holds of some versions only. */
  public boolean isRanged() {
    return !values.isEmpty() && (values.containsKey(SINCE) || values.containsKey(UNTIL));
  }

  /** The versions of which it holds. */
  public VersionRange versions() {
    return isRanged() ? new VersionRange(version(SINCE), version(UNTIL)) : VersionRange.ALL;
  }

  private Optional<Version> version(String key) {
    List<String> given = list(key);
    return given.isEmpty() ? Optional.empty() : Version.parse(given.get(0));
  }
}
