package dev.fairlead.models;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The classes of the jars that the build has copied, and of the running JDK. */
final class RealClasses implements Closeable {
  private final Map<String, JarFile> jars = new TreeMap<>();
  private final Map<String, Optional<RealClass>> read = new HashMap<>();

  RealClasses(Path directory) throws IOException {
    try (Stream<Path> list = Files.list(directory)) {
      for (Path file : list.toList()) {
        jars.put(file.getFileName().toString(), new JarFile(file.toFile()));
      }
    }
  }

  /**
   * Returns the file name that the build gives to the jar of {@code group:artifact}, or of an
   * earlier {@code group:artifact:version}.
   */
  static String fileName(String artifact) {
    String[] parts = artifact.split(":");
    return parts[0] + "." + parts[1] + (parts.length > 2 ? "-" + parts[2] : "") + ".jar";
  }

  boolean has(String artifact) {
    return jars.containsKey(fileName(artifact));
  }

  /** Finds a class in these artifacts or, for {@code jdk}, in the running JDK. */
  Optional<RealClass> find(String name, List<String> artifacts) {
    String path = name.replace('.', '/') + ".class";
    return artifacts.stream()
        .flatMap(artifact -> bytes(artifact, path).stream())
        .findFirst()
        .map(RealClass::new);
  }

  /** Finds a class in any jar or in the running JDK. */
  Optional<RealClass> findAnywhere(String name) {
    return read.computeIfAbsent(
        name,
        n -> {
          String path = n.replace('.', '/') + ".class";
          return jdk(path)
              .or(() -> jars.keySet().stream().flatMap(f -> entry(f, path).stream()).findFirst())
              .map(RealClass::new);
        });
  }

  /** Returns the names of all supertypes, as far as their classes are at hand. */
  Set<String> supertypes(RealClass type) {
    Set<String> all = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(type.supertypes());
    while (!open.isEmpty()) {
      String name = open.pop();
      if (all.add(name)) {
        findAnywhere(name).ifPresent(found -> open.addAll(found.supertypes()));
      }
    }
    return all;
  }

  private Optional<byte[]> bytes(String artifact, String path) {
    return artifact.equals("jdk") ? jdk(path) : entry(fileName(artifact), path);
  }

  private static Optional<byte[]> jdk(String path) {
    try (InputStream in = ClassLoader.getPlatformClassLoader().getResourceAsStream(path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<byte[]> entry(String file, String path) {
    JarFile jar = jars.get(file);
    ZipEntry entry = jar == null ? null : jar.getEntry(path);
    if (entry == null) {
      return Optional.empty();
    }
    try (InputStream in = jar.getInputStream(entry)) {
      return Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    for (JarFile jar : jars.values()) {
      jar.close();
    }
  }
}
