package dev.fairlead.models;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * The bundled stubs of all libraries but the JDK as class files, for the class path of a
 * compilation whose own is incomplete, with Fairlead's annotations. They come after what there is
 * of the real libraries.
 *
 * <p>They have the signatures of the libraries and nothing else: every body throws {@link
 * UnsupportedOperationException}.
 */
public final class StandIns {
  private static final String RESOURCE = "standins.jar";

  private static final String ARTIFACTS = "artifacts.properties";

  private StandIns() {}

  /**
   * The libraries that a package is modelled for, as {@code group:artifact}; empty if no stub
   * speaks of it. They are read anew at each call.
   */
  public static List<String> artifacts(String packageName) {
    Properties artifacts = new Properties();
    try (InputStream in = StandIns.class.getResourceAsStream(ARTIFACTS)) {
      artifacts.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String found = artifacts.getProperty(packageName, "");
    return found.isEmpty() ? List.of() : List.of(found.split(","));
  }

  /**
   * Opens the jar. The caller closes it.
   *
   * @throws IOException if it is missing: a defect of the build
   */
  public static InputStream jar() throws IOException {
    InputStream jar = StandIns.class.getResourceAsStream(RESOURCE);
    if (jar == null) {
      throw new FileNotFoundException(RESOURCE + " is missing beside " + StandIns.class.getName());
    }
    return jar;
  }

  /**
   * Writes the jar to a file.
   *
   * @param file a file that does not exist yet
   * @throws IOException if it exists or cannot be written
   */
  public static void copyTo(Path file) throws IOException {
    try (InputStream jar = jar()) {
      Files.copy(jar, file);
    }
  }
}
