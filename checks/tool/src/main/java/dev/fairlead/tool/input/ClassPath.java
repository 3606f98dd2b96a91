package dev.fairlead.tool.input;

import dev.fairlead.tool.maven.Libraries;
import dev.fairlead.tool.maven.LibraryFinder;
import dev.fairlead.tool.maven.LocalRepository;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * The classes that sources are compiled with.
 *
 * @param entries the entries that can be read
 * @param versions of libraries, there or not, by {@code group:artifact}
 * @param problems one line for each entry that was named and cannot be read
 * @param notes what else the user should know
 */
public record ClassPath(
    List<Path> entries, Map<String, String> versions, List<String> problems, List<String> notes) {

  /**
   * The files of the modules of the Maven project at a directory; none if there is no such project.
   *
   * @throws IOException with a message for the user, if they cannot be understood
   */
  public static List<Path> modules(Path project) throws IOException {
    return ProjectLayout.of(project, false).poms();
  }

  /** What a Maven project's files name, as far as the local repository has it. */
  public static ClassPath ofProject(Collection<Path> poms, boolean includeTests) {
    if (poms.isEmpty()) {
      return new ClassPath(List.of(), Map.of(), List.of(), List.of());
    }
    Libraries libraries = new LibraryFinder(LocalRepository.directory()).find(poms, includeTests);
    List<String> notes = new ArrayList<>();
    if (libraries.missing() > 0) {
      notes.add(
          "%d of %d libraries are not in the local Maven repository; their classes count as missing"
              .formatted(libraries.missing(), libraries.missing() + libraries.jars().size()));
    }
    return new ClassPath(libraries.jars(), libraries.versions(), List.of(), notes);
  }

  /**
   * Reads class paths as {@code java} takes them: entries with the system's separator, of which
   * {@code directory/*} stands for all jars in a directory. They are searched in their order; an
   * empty one has no entries.
   */
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
    return new ClassPath(List.copyOf(entries), Map.of(), List.copyOf(problems), List.of());
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
