package dev.fairlead.tool.lsp;

import dev.fairlead.tool.engine.CallDescription;
import dev.fairlead.tool.engine.FileEngine;
import dev.fairlead.tool.engine.FileResult;
import dev.fairlead.tool.engine.Settings;
import dev.fairlead.tool.input.SourceFile;
import dev.fairlead.tool.input.SourceIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What one file is checked with.
 *
 * @param file the file
 * @param open the file and the open documents that its code can name, before their state on disk
 * @param sourceRoots the tops of the packages it can name, in the order they are searched
 * @param settings how to check
 * @param origin how that is known, for people
 */
record View(
    SourceFile file,
    List<SourceFile> open,
    List<Path> sourceRoots,
    Settings settings,
    String origin) {

  /** How many files are read for one: as many as the checks look into the classes of. */
  private static final int MOST_FILES = 200;

  /** What is wrong with the file; empty if nobody wants to know any more. */
  Optional<FileResult> check(FileEngine engine, Documents documents, BooleanSupplier cancelled)
      throws IOException, InterruptedException {
    return engine.check(file, index(documents), documents::text, settings, cancelled);
  }

  /** What the models say of the call at an offset of the file. */
  Optional<CallDescription> describe(FileEngine engine, Documents documents, int offset)
      throws IOException, InterruptedException {
    return engine.describe(file, offset, index(documents), documents::text, settings);
  }

  /** Where the types are that the file names. */
  private SourceIndex index(Documents documents) {
    return new SourceIndex(open, sourceRoots).around(file, documents::text, MOST_FILES);
  }
}
