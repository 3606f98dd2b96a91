package dev.fairlead.typecheck.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.util.Elements;
import org.checkerframework.javacutil.UserError;

/** The stub files that are beside a checker, in the folder {@code stubs}. */
public final class StubResources {
  private static final String VOCABULARY = "dev.fairlead.annotations.Phase";

  private final Set<String> files;
  private final Set<String> packages;
  private final Set<String> types;

  /** The stub files beside {@code checker}. */
  public StubResources(Class<?> checker) {
    this.files = lines(checker, "stubs/files");
    this.packages = lines(checker, "stubs/packages");
    this.types = lines(checker, "stubs/types");
  }

  /**
   * The files of the packages that a compilation can see: the others would be read for nothing.
   *
   * @throws UserError if the vocabulary itself is not on the class path, without which every stub
   *     would say nothing
   */
  public List<String> visible(Elements elements) {
    if (elements.getTypeElement(VOCABULARY) == null) {
      throw new UserError(
          "fairlead-annotations is not on the class path of this compilation: put it there, and"
              + " fairlead-typecheck too.");
    }
    return files.stream()
        .filter(name -> elements.getPackageElement(name) != null)
        .sorted()
        .map(name -> "stubs/" + name + ".astub")
        .toList();
  }

  /** Whether the stubs describe a package, be it by saying nothing of it. */
  public boolean describesPackage(String name) {
    return packages.contains(name);
  }

  /** Whether a file says something of the type with this canonical name, or of its members. */
  public boolean describesType(String name) {
    return types.contains(name);
  }

  private static Set<String> lines(Class<?> checker, String resource) {
    try (InputStream stream = checker.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IOException(resource + " is missing beside " + checker.getName());
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
