package dev.fairlead.models;

import dev.fairlead.models.internal.stubs.StubCompiler;
import dev.fairlead.models.internal.stubs.StubType;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The stub sources of this module. */
final class BundledStubs {
  static final Path DIRECTORY = Path.of("src/main/stubs");

  private static List<StubType> types;

  private BundledStubs() {}

  /** Compiles all stubs, once. */
  static synchronized List<StubType> types() throws StubException {
    if (types == null) {
      types = new StubCompiler(name -> false).compile(DIRECTORY).types();
    }
    return types;
  }

  /** Returns the folders, one a library. */
  static Stream<String> libraries() throws IOException {
    try (Stream<Path> folders = Files.list(DIRECTORY)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    }
  }

  static Stream<StubType> of(String library) throws StubException {
    return types().stream().filter(type -> type.place().file().startsWith(library + "/"));
  }

  /** Returns the artifacts that a library is made of, as {@code group:artifact}, or {@code jdk}. */
  static List<String> artifacts(String library) {
    return property(library, "artifact");
  }

  /**
   * Returns the earlier artifacts of a library of which other facts hold, as {@code
   * group:artifact:version}.
   */
  static List<String> earlier(String library) {
    return property(library, "earlier");
  }

  private static List<String> property(String library, String name) {
    Properties properties = new Properties();
    Path file = DIRECTORY.resolve(library).resolve("library.properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Arrays.stream(properties.getProperty(name, "").split(","))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }
}
