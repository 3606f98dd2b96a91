package dev.fairlead.catalog;

import dev.fairlead.models.ModelIndex;
import dev.fairlead.models.StubException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A library that the models describe.
 *
 * @param name its name
 * @param artifacts the jars that its stubs are compared with, as {@code group:name version}
 * @param models what is known of its types, and of no others
 */
record Library(String name, List<String> artifacts, ModelIndex models) {
  private static final String STUBS = "checks/models/src/main/stubs";
  private static final String JARS = Repository.read(Repository.path("checks/models/pom.xml"));
  private static final String VERSIONS = Repository.read(Repository.path("pom.xml"));

  /** The libraries by name, whatever the case. */
  static List<Library> all() {
    return Repository.files(STUBS, "library.properties").stream()
        .map(Library::of)
        .sorted(Comparator.comparing(Library::name, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  private static Library of(Path file) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(Repository.read(file)));
      return new Library(
          properties.getProperty("name"),
          Arrays.stream(properties.getProperty("artifact").split(","))
              .filter(artifact -> artifact.contains(":"))
              .map(artifact -> artifact + " " + version(artifact))
              .toList(),
          ModelIndex.compile(file.getParent()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (StubException e) {
      throw new AssertionError(e);
    }
  }

  private static String version(String artifact) {
    String[] parts = artifact.split(":");
    String item =
        "<groupId>%s</groupId><artifactId>%s</artifactId><version>${".formatted(parts[0], parts[1]);
    String property = first(Pattern.quote(item) + "([^}]+)}", JARS);
    return first("<" + Pattern.quote(property) + ">([^<]+)<", VERSIONS);
  }

  private static String first(String pattern, String text) {
    Matcher found = Pattern.compile(pattern).matcher(text);
    if (!found.find()) {
      throw new AssertionError("nothing matches " + pattern);
    }
    return found.group(1);
  }
}
