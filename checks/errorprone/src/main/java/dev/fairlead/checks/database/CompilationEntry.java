package dev.fairlead.checks.database;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * With what the sources of one class output were compiled.
 *
 * @param classOutput where the classes go
 * @param sourceRoots the tops of the packages of what was compiled, generated sources included;
 *     sorted
 * @param sourcePath where javac was told to look for more sources
 * @param classPath the class path, in its order
 * @param modulePath the module path, in its order
 * @param options those that decide what code means: release or source level, preview features
 */
public record CompilationEntry(
    Path classOutput,
    List<Path> sourceRoots,
    List<Path> sourcePath,
    List<Path> classPath,
    List<Path> modulePath,
    List<String> options) {

  private static final String HEADER = "fairlead compilation 1";

  /** How a directory of entries is called below that of a build's results. */
  public static final String DIRECTORY = "fairlead-compilations";

  /** Copies what it is given. */
  public CompilationEntry {
    sourceRoots = List.copyOf(new TreeSet<>(sourceRoots));
    sourcePath = List.copyOf(sourcePath);
    classPath = List.copyOf(classPath);
    modulePath = List.copyOf(modulePath);
    options = List.copyOf(options);
  }

  /** The entry as text: a line for each value, behind the name of what it is. */
  public String text() {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    line(text, "classOutput", classOutput);
    sourceRoots.forEach(path -> line(text, "sourceRoot", path));
    sourcePath.forEach(path -> line(text, "sourcePath", path));
    classPath.forEach(path -> line(text, "classPath", path));
    modulePath.forEach(path -> line(text, "modulePath", path));
    options.forEach(option -> line(text, "option", option));
    return text.toString();
  }

  /** The name of its file, the same for every compilation to that class output. */
  public String fileName() {
    String path = classOutput.toString();
    long hash = 0xcbf29ce484222325L;
    for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (each & 0xff)) * 0x100000001b3L;
    }
    return String.format("%016x.txt", hash);
  }

  /** Reads an entry; empty if the text is none. */
  public static Optional<CompilationEntry> parse(String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
      return Optional.empty();
    }
    List<Path> output = paths(lines, "classOutput");
    return output.size() != 1
        ? Optional.empty()
        : Optional.of(
            new CompilationEntry(
                output.get(0),
                paths(lines, "sourceRoot"),
                paths(lines, "sourcePath"),
                paths(lines, "classPath"),
                paths(lines, "modulePath"),
                values(lines, "option")));
  }

  private static void line(StringBuilder text, String name, Object value) {
    text.append(name).append('\t').append(value).append('\n');
  }

  private static List<Path> paths(List<String> lines, String name) {
    return values(lines, name).stream().map(Path::of).toList();
  }

  private static List<String> values(List<String> lines, String name) {
    List<String> values = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith(name + "\t")) {
        values.add(line.substring(name.length() + 1));
      }
    }
    return values;
  }
}
