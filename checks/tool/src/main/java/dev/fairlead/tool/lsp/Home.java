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
 * @param javacOptions what decides what the code means
 * @param origin how that is known, for people
 */
record Home(
    List<Path> sourceRoots,
    List<Path> classPath,
    Map<String, String> versions,
    List<String> javacOptions,
    String origin) {}
