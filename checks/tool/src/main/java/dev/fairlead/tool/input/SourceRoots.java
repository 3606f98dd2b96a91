package dev.fairlead.tool.input;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where the packages of a tree of sources start, read off the files' own declarations. */
public final class SourceRoots {

  private SourceRoots() {}

  /**
   * The tops of the packages below a directory; one file of each directory is asked. Hidden
   * directories and symbolic links are passed by.
   */
  public static Collection<Path> below(Path top) throws IOException {
    Set<Path> roots = new TreeSet<>();
    Files.walkFileTree(
        top,
        new SimpleFileVisitor<>() {
          private Path asked;

          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            boolean hidden =
                !directory.equals(top) && directory.getFileName().toString().startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            boolean source = attributes.isRegularFile() && file.toString().endsWith(".java");
            if (source && !file.endsWith("module-info.java") && !file.getParent().equals(asked)) {
              asked = file.getParent();
              List<Path> root = rootOf(file);
              roots.addAll(root);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
          }
        });
    return roots;
  }

  /** Whether there is no source below a directory that a scan would look at. */
  public static boolean holdsNothing(Path directory, boolean includeTests) throws IOException {
    SourceWalk walk = new SourceWalk(directory, includeTests);
    walk.run();
    return walk.found().isEmpty();
  }

  /** The top of the packages that a file is in; none if its package is elsewhere. */
  public static List<Path> of(SourceFile file) {
    return rootOf(file.path(), file.packageName());
  }

  private static List<Path> rootOf(Path file) {
    String packageName;
    try {
      packageName = SourceText.header(file).packageName();
    } catch (IOException unreadable) {
      return List.of();
    }
    return rootOf(file, packageName);
  }

  private static List<Path> rootOf(Path file, String packageName) {
    Path directory = file.getParent();
    if (packageName.isEmpty()) {
      return List.of();
    }
    Path suffix = Path.of(packageName.replace('.', '/'));
    if (!directory.endsWith(suffix)) {
      return List.of();
    }
    for (int i = 0; i < suffix.getNameCount(); i++) {
      directory = directory.getParent();
    }
    return List.of(directory);
  }
}
