package dev.fairlead.consumer;

import dev.fairlead.annotations.Phase;
import dev.fairlead.checks.FairleadCheck;
import dev.fairlead.models.ModelIndex;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * A local Maven repository with this build's artifacts in it and everything else as it is in the
 * one of the user, which is not written to.
 */
final class StagedRepository implements AutoCloseable {
  private static final String VERSION = "0.1.0-SNAPSHOT";
  private static final Path GROUP = Path.of("dev", "fairlead");

  private final Path directory;
  private final List<Path> links = new ArrayList<>();

  private StagedRepository(Path directory) {
    this.directory = directory;
  }

  /** Makes one in {@code directory}, which is empty. */
  static StagedRepository in(Path directory, Path users, Path sources)
      throws IOException, URISyntaxException {
    StagedRepository staged = new StagedRepository(directory);
    staged.linkAllBut(GROUP, Path.of(""), users);
    staged.pom("fairlead-parent", sources.resolve("pom.xml"));
    staged.pom("fairlead-annotations", sources.resolve("annotations/pom.xml"));
    staged.pom("fairlead-models", sources.resolve("checks/models/pom.xml"));
    staged.pom("fairlead-checks", sources.resolve("checks/errorprone/pom.xml"));
    staged.jar("fairlead-annotations", Phase.class);
    staged.jar("fairlead-models", ModelIndex.class);
    staged.jar("fairlead-checks", FairleadCheck.class);
    return staged;
  }

  /** Links what is in {@code below} of the user's repository, except the way to {@code group}. */
  private void linkAllBut(Path group, Path below, Path users) throws IOException {
    Path first = group.getName(0);
    Path own = Files.createDirectories(directory.resolve(below).resolve(first));
    try (Stream<Path> entries = Files.list(users)) {
      for (Path entry : entries.filter(entry -> !entry.endsWith(first)).toList()) {
        links.add(Files.createSymbolicLink(own.resolveSibling(entry.getFileName()), entry));
      }
    }
    if (group.getNameCount() > 1 && Files.isDirectory(users.resolve(first))) {
      linkAllBut(
          group.subpath(1, group.getNameCount()), below.resolve(first), users.resolve(first));
    }
  }

  private void pom(String artifact, Path pom) throws IOException {
    Files.copy(pom, place(artifact, ".pom"));
  }

  private Path place(String artifact, String extension) throws IOException {
    Path version = directory.resolve(GROUP).resolve(artifact).resolve(VERSION);
    return Files.createDirectories(version).resolve(artifact + "-" + VERSION + extension);
  }

  /** Puts the jar or class directory in place in which {@code member} was found. */
  private void jar(String artifact, Class<?> member) throws IOException, URISyntaxException {
    Path from = Path.of(member.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path to = place(artifact, ".jar");
    if (Files.isDirectory(from)) {
      zip(from, to);
    } else {
      Files.copy(from, to);
    }
  }

  private static void zip(Path classes, Path jar) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(classes)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      for (Path file : files) {
        entries.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, entries);
        entries.closeEntry();
      }
    }
  }

  /** The value of Maven's option {@code maven.repo.local}. */
  String location() {
    return directory.toString();
  }

  /** Removes the links, so that nobody who deletes the directory comes by them. */
  @Override
  public void close() throws IOException {
    for (Path link : links) {
      Files.delete(link);
    }
  }
}
