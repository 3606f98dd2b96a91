package dev.fairlead.tool.input;

import dev.fairlead.checks.configuration.TestCode;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The {@code src/<set>/java} directories of a Gradle project and its subprojects. */
final class GradleProject {

  private static final Set<String> NOT_SOURCES = Set.of("build", "out", "node_modules");

  private GradleProject() {}

  static List<Path> sourceRoots(Path project, boolean includeTests) throws IOException {
    List<Path> roots = new ArrayList<>();
    Files.walkFileTree(
        project,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            String name = directory.getFileName() == null ? "" : directory.getFileName().toString();
            if (directory.equals(project)) {
              return FileVisitResult.CONTINUE;
            }
            if (isSourceSet(directory)) {
              String set = directory.getParent().getFileName().toString();
              if (includeTests || !TestCode.isSourceSet(set)) {
                roots.add(directory);
              }
              return FileVisitResult.SKIP_SUBTREE;
            }
            return name.startsWith(".") || NOT_SOURCES.contains(name)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
          }
        });
    return roots;
  }

  private static boolean isSourceSet(Path directory) {
    int names = directory.getNameCount();
    return names > 2
        && directory.endsWith("java")
        && directory.getName(names - 3).toString().equals("src");
  }
}
