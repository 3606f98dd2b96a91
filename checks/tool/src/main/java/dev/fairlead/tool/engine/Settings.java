package dev.fairlead.tool.engine;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How to scan.
 *
 * @param classPath jars and directories of classes, in the order they are searched
 * @param models the directory with the user's own stubs
 * @param timePerFile the longest that one step of the work on one file may take
 * @param charactersAtOnce how much source is attributed at once, which bounds the memory
 */
public record Settings(
    List<Path> classPath, Optional<Path> models, Duration timePerFile, long charactersAtOnce) {

  private static final Duration TIME_PER_FILE = Duration.ofSeconds(60);
  private static final long CHARACTERS_AT_ONCE = 6 << 20;

  /** The usual limits. */
  public Settings(List<Path> classPath, Optional<Path> models) {
    this(List.copyOf(classPath), models, TIME_PER_FILE, CHARACTERS_AT_ONCE);
  }
}
