package dev.fairlead.tool.input;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * The class path a user names, as {@code java} takes it: entries with the system's separator, of
 * which {@code directory/*} stands for all jars in a directory.
 *
 * @param entries the entries that can be read
 * @param problems one line for each that cannot
 */
public record ClassPath(List<Path> entries, List<String> problems) {

  /** Reads class paths, which are searched in their order; an empty one has no entries. */
  public static ClassPath of(List<String> texts) {
    List<Path> entries = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (String entry : String.join(File.pathSeparator, texts).split(File.pathSeparator)) {
      if (entry.endsWith(File.separator + "*") || entry.equals("*")) {
        addJars(entry, entries, problems);
      } else if (!entry.isEmpty()) {
        add(Path.of(entry), entries, problems);
      }
    }
    return new ClassPath(List.copyOf(entries), List.copyOf(problems));
  }

  private static void addJars(String entry, List<Path> entries, List<String> problems) {
    Path directory = Path.of(entry.substring(0, entry.length() - 1));
    try (Stream<Path> files = Files.list(directory)) {
      files
          .filter(file -> file.toString().endsWith(".jar"))
          .sorted()
          .forEach(file -> add(file, entries, problems));
    } catch (IOException e) {
      problems.add("--class-path " + entry + ": no such directory; its classes count as missing");
    }
  }

  private static void add(Path path, List<Path> entries, List<String> problems) {
    if (Files.isDirectory(path)) {
      entries.add(path);
    } else if (!Files.exists(path)) {
      problems.add("--class-path " + path + ": no such file; its classes count as missing");
    } else {
      try {
        new ZipFile(path.toFile()).close();
        entries.add(path);
      } catch (IOException e) {
        problems.add(
            "--class-path %s: not a readable jar (%s); its classes count as missing"
                .formatted(path, e.getMessage()));
      }
    }
  }
}
