package dev.fairlead.tool.lsp;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Where a file belongs: what its code can name.
 *
 * @param sourceRoots the tops of the packages it can name, in the order they are searched
 * @param classPath jars and directories of classes
 * @param versions of libraries that the class path lacks, by {@code group:artifact}
 * @param level what decides what the code means
 * @param origin how that is known, for people
 */
record Home(
    List<Path> sourceRoots,
    List<Path> classPath,
    Map<String, String> versions,
    Level level,
    String origin) {

  /** The same for a file that is read with another level. */
  Home at(Level other) {
    return new Home(sourceRoots, classPath, versions, other, origin);
  }
}
