package dev.fairlead.models;

import java.util.Optional;

/**
 * The versions of which a fact holds.
 *
 * @param since the first; empty where it always did
 * @param until the first of which it no longer holds; empty where it still does
 */
public record VersionRange(Optional<Version> since, Optional<Version> until) {
  /** Every version. */
  public static final VersionRange ALL = new VersionRange(Optional.empty(), Optional.empty());

  /** Whether a version is in it; where the version is not known, whether the newest is. */
  public boolean contains(Optional<Version> version) {
    if (version.isEmpty()) {
      return until.isEmpty();
    }
    Version known = version.get();
    return since.filter(first -> known.compareTo(first) < 0).isEmpty()
        && until.filter(end -> known.compareTo(end) >= 0).isEmpty();
  }

  /** Whether some version is in both. */
  public boolean overlaps(VersionRange other) {
    return !endsBefore(other) && !other.endsBefore(this);
  }

  private boolean endsBefore(VersionRange other) {
    return until.isPresent()
        && other.since.isPresent()
        && until.get().compareTo(other.since.get()) <= 0;
  }
}
