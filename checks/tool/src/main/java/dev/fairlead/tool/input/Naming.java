package dev.fairlead.tool.input;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the files below one named path are called in reports: relative to the root of the repository
 * that holds them, else to the current directory, else to the path that was named. So a report says
 * nothing about the machine it was made on.
 */
record Naming(Path base, String prefix) {

  /**
   * The naming of the files below a path.
   *
   * @param argument an absolute, existing path
   * @param current the current directory
   * @param outside what names are relative to when no repository and no current directory holds it
   */
  static Naming of(Path argument, Path current, Path outside) {
    for (Path at = argument; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"))) {
        return new Naming(at, "");
      }
    }
    return new Naming(argument.startsWith(current) ? current : outside, "");
  }

  /** The naming of the entries of an archive. */
  Naming inside(Path archive, Path archiveRoot) {
    return new Naming(archiveRoot, name(archive) + "!/");
  }

  String name(Path path) {
    String separator = path.getFileSystem().getSeparator();
    return prefix + base.relativize(path).toString().replace(separator, "/");
  }
}
