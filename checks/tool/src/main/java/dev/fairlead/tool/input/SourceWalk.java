package dev.fairlead.tool.input;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the {@code .java} files below a directory. Symbolic links are not followed, hidden
 * directories and module descriptors are left out.
 */
final class SourceWalk extends SimpleFileVisitor<Path> {

  private final Path root;
  private final boolean includeTests;
  private final List<Path> found = new ArrayList<>();
  private final List<Path> unreadable = new ArrayList<>();
  private int testFiles;
  private Path testRoot;

  SourceWalk(Path root, boolean includeTests) {
    this.root = root;
    this.includeTests = includeTests;
  }

  void run() throws IOException {
    Files.walkFileTree(root, this);
  }

  /** The files found, in no particular order. */
  List<Path> found() {
    return found;
  }

  /** The directories and files that could not be read. */
  List<Path> unreadable() {
    return unreadable;
  }

  /** How many test sources were passed by. */
  int testFiles() {
    return testFiles;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    Path name = directory.getFileName();
    if (!directory.equals(root) && name != null && name.toString().startsWith(".")) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    if (testRoot == null && !includeTests && isTestDirectory(directory)) {
      testRoot = directory;
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path directory, IOException failure) {
    if (directory.equals(testRoot)) {
      testRoot = null;
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String name = file.getFileName().toString();
    if (attributes.isRegularFile()
        && name.endsWith(".java")
        && !name.equals(".java")
        && !name.equals("module-info.java")) {
      if (testRoot == null) {
        found.add(file);
      } else {
        testFiles++;
      }
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    unreadable.add(file);
    return FileVisitResult.CONTINUE;
  }

  private boolean isTestDirectory(Path directory) {
    return TestSources.isTestDirectory(
        root.relativize(directory)
            .toString()
            .replace(directory.getFileSystem().getSeparator(), "/"));
  }
}
