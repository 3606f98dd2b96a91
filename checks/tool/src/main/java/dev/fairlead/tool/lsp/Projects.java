package dev.fairlead.tool.lsp;

import dev.fairlead.checks.ConfigurationFile;
import dev.fairlead.checks.Setting;
import dev.fairlead.tool.engine.Settings;
import dev.fairlead.tool.input.SourceFile;
import dev.fairlead.tool.input.SourceRoots;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Where the documents belong, and with what they are checked. */
final class Projects {

  private static final Duration TIME_PER_FILE = Duration.ofSeconds(30);

  private final Documents documents;

  Projects(Documents documents) {
    this.documents = documents;
  }

  /** What a document is checked with. */
  View viewOf(Document document) throws IOException {
    Path directory = document.path().getParent();
    ConfigurationFile project = ConfigurationFile.above(directory);
    List<SourceFile> open =
        documents.all().stream()
            .map(other -> SourceFile.edited(other.path(), directory, other.text()))
            .sorted()
            .toList();
    SourceFile file = SourceFile.edited(document.path(), directory, document.text());
    Settings settings =
        new Settings(
            List.of(), Map.of(), project.paths(Setting.MODELS), Map.of(), project, TIME_PER_FILE);
    return new View(file, open, SourceRoots.of(file), settings);
  }
}
