package dev.fairlead.checks;

import com.sun.tools.javac.util.Context;
import dev.fairlead.models.Version;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * The versions of libraries that a project's files declare, for where a jar does not say its own or
 * is not there. A compilation has them if whoever runs it puts them into its context.
 *
 * @param byArtifact the versions by {@code group:artifact}
 */
public record DeclaredVersions(Map<String, String> byArtifact) {
  private static final DeclaredVersions NONE = new DeclaredVersions(Map.of());

  /** Copies the versions. */
  public DeclaredVersions {
    byArtifact = Map.copyOf(byArtifact);
  }

  /** Those of a compilation. */
  public static DeclaredVersions of(Context context) {
    DeclaredVersions declared = context.get(DeclaredVersions.class);
    return declared == null ? NONE : declared;
  }

  /** The version of the first of these artifacts that is declared. */
  public Optional<Version> ofAny(Collection<String> artifacts) {
    return artifacts.stream()
        .filter(byArtifact::containsKey)
        .findFirst()
        .flatMap(artifact -> Version.parse(byArtifact.get(artifact)));
  }
}
