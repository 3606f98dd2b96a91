package dev.fairlead.tool.lsp;

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
 * What one document is checked with.
 *
 * @param file the document
 * @param open the other documents that its code can name
 * @param sourceRoots the tops of the packages it can name, in the order they are searched
 * @param settings how to check
 */
record View(SourceFile file, List<SourceFile> open, List<Path> sourceRoots, Settings settings) {

  Optional<FileResult> check(FileEngine engine, Documents documents, BooleanSupplier cancelled)
      throws IOException, InterruptedException {
    SourceIndex index = new SourceIndex(open, sourceRoots);
    return engine.check(file, index, documents::text, settings, cancelled);
  }
}
