package dev.fairlead.tool.engine;

import dev.fairlead.checks.ConfigurationFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How to scan.
 *
 * @param classPath jars and directories of classes, in the order they are searched
 * @param models the directory with the user's own stubs
 * @param decided what the project decided
 * @param timePerFile the longest that one step of the work on one file may take
 * @param charactersAtOnce how much source is attributed at once, which bounds the memory
 */
public record Settings(
    List<Path> classPath,
    Optional<Path> models,
    ConfigurationFile decided,
    Duration timePerFile,
    long charactersAtOnce) {

  private static final long CHARACTERS_AT_ONCE = 6 << 20;

  /** The usual limit to memory. */
  public Settings(
      List<Path> classPath,
      Optional<Path> models,
      ConfigurationFile decided,
      Duration timePerFile) {
    this(List.copyOf(classPath), models, decided, timePerFile, CHARACTERS_AT_ONCE);
  }
}
