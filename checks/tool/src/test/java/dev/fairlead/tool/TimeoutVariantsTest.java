package dev.fairlead.tool;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the family says of clients of many libraries without bounds, with one of two, and with all:
 * through fields, helpers, builders and property maps, and with stand-ins for the libraries.
 */
final class TimeoutVariantsTest {
  private static final Path SOURCES = Path.of("src/test/resources/timeouts");

  private static final String MARK = "// BUG";

  private static final Pattern FINDING =
      Pattern.compile(
          "(?m)^(\\w+\\.java):(\\d+):\\d+: \\w+: \\[\\w*(Timeout|TimeoutUnit|Wait|Retry|Deadline)]");

  @TempDir Path directory;

  @Test
  void findsThoseThatAreMarkedAndNoOthers() throws Exception {
    Set<String> marked = new TreeSet<>();
    try (Stream<Path> sources = Files.list(SOURCES)) {
      for (Path source : sources.toList()) {
        Files.copy(source, directory.resolve(source.getFileName()));
        List<String> lines = Files.readAllLines(source);
        for (int i = 0; i < lines.size(); i++) {
          if (lines.get(i).strip().equals(MARK)) {
            marked.add(member(source.getFileName().toString(), i));
          }
        }
      }
    }

    Command scan = Command.run(directory, "scan", ".");

    Set<String> found = new TreeSet<>();
    Matcher finding = FINDING.matcher(scan.out());
    while (finding.find()) {
      found.add(member(finding.group(1), Integer.parseInt(finding.group(2)) - 1));
    }
    assertThat(found).containsExactlyElementsIn(marked);
  }

  /** The first line of the member with a line: empty lines divide members. */
  private static String member(String name, int line) throws Exception {
    List<String> lines = Files.readAllLines(SOURCES.resolve(name));
    int first = line;
    while (!lines.get(first - 1).isBlank()) {
      first--;
    }
    boolean marked = lines.get(first).strip().equals(MARK);
    return name + ": " + lines.get(marked ? first + 1 : first).strip();
  }
}
