package dev.fairlead.tool.input;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * A Java source file, on disk or in an archive.
 *
 * @param path where it is read from
 * @param name how reports name it: relative, with {@code /} between the parts
 * @param packageName the package it declares; empty for the unnamed package
 * @param bytes its size
 */
public record SourceFile(Path path, String name, String packageName, long bytes)
    implements Comparable<SourceFile> {

  private static final Comparator<SourceFile> BY_NAME =
      Comparator.comparing(SourceFile::name).thenComparing(file -> file.path().toString());

  /**
   * A file that is being edited.
   *
   * @param path where it is or will be saved
   * @param base what its name is relative to, where no repository holds it
   * @param text what it says now
   */
  public static SourceFile edited(Path path, Path base, String text) {
    String name = Naming.of(path, base, path.getParent()).name(path);
    return new SourceFile(path, name, PackageDeclaration.in(text), text.length());
  }

  /** The file's name without its extension, which is the simple name of its main class. */
  public String stem() {
    String fileName = path.getFileName().toString();
    return fileName.substring(0, fileName.length() - ".java".length());
  }

  /** The fully qualified name of the file's main class. */
  public String className() {
    return packageName.isEmpty() ? stem() : packageName + "." + stem();
  }

  @Override
  public int compareTo(SourceFile other) {
    return BY_NAME.compare(this, other);
  }
}
