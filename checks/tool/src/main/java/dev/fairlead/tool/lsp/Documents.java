package dev.fairlead.tool.lsp;

import dev.fairlead.tool.input.SourceFile;
import dev.fairlead.tool.input.SourceText;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/** The files that are open in the editor. Safe for use by several threads. */
final class Documents {

  private final Map<Path, Document> open = new ConcurrentHashMap<>();

  void open(Document document) {
    open.put(document.path(), document);
  }

  void edit(Path path, int version, List<TextDocumentContentChangeEvent> changes) {
    open.computeIfPresent(path, (same, document) -> document.edited(version, changes));
  }

  void close(Path path) {
    open.remove(path);
  }

  Optional<Document> at(Path path) {
    return Optional.ofNullable(open.get(path));
  }

  /** Whether nothing has changed in a document since it was seen so. */
  boolean isCurrent(Document seen) {
    return open.get(seen.path()) == seen;
  }

  Collection<Document> all() {
    return List.copyOf(open.values());
  }

  /**
   * Replaces a document by what a look at it has made of it, unless it has changed since.
   *
   * @return what the document is now; empty if it has changed or is closed
   */
  Optional<Document> update(Document seen, UnaryOperator<Document> update) {
    Document[] updated = new Document[1];
    open.computeIfPresent(
        seen.path(),
        (path, now) -> {
          if (now != seen) {
            return now;
          }
          updated[0] = update.apply(now);
          return updated[0];
        });
    return Optional.ofNullable(updated[0]);
  }

  /** What a file says: in the editor if it is open there, else on disk. */
  String text(SourceFile file) throws java.io.IOException {
    Document document = open.get(file.path());
    return document == null ? SourceText.of(file) : document.text();
  }
}
