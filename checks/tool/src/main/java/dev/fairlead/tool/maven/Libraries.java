package dev.fairlead.tool.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The libraries that a project is compiled with.
 *
 * @param jars those that the local repository has, nearest first
 * @param versions the version of every one of them, there or not, by {@code group:artifact}
 * @param missing how many of them the local repository has not
 */
public record Libraries(List<Path> jars, Map<String, String> versions, int missing) {
  /** Those of no project. */
  public static final Libraries NONE = new Libraries(List.of(), Map.of(), 0);

  /** Copies what it is given. */
  public Libraries {
    jars = List.copyOf(jars);
    versions = Map.copyOf(versions);
  }
}
