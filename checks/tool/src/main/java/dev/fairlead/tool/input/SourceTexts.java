package dev.fairlead.tool.input;

import java.io.IOException;

/** Where the text of source files comes from. Safe for use by several threads. */
@FunctionalInterface
public interface SourceTexts {

  /** What is on disk. */
  SourceTexts DISK = SourceText::of;

  /**
   * The text of a file.
   *
   * @throws IOException if it cannot be read
   */
  String of(SourceFile file) throws IOException;
}
