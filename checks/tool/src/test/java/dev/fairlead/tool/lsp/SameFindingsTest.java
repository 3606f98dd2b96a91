package dev.fairlead.tool.lsp;

import static com.google.common.truth.Truth.assertThat;

import dev.fairlead.checks.configuration.ConfigurationFile;
import dev.fairlead.checks.report.CheckCatalog;
import dev.fairlead.checks.report.Finding;
import dev.fairlead.tool.engine.Engine;
import dev.fairlead.tool.engine.Settings;
import dev.fairlead.tool.input.ClassPath;
import dev.fairlead.tool.input.InputCollector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Diagnostic;
import org.junit.jupiter.api.Test;

/** The editor finds in a file what a scan of its project finds in it. */
class SameFindingsTest {

  private static final Path SAMPLES =
      Path.of("../../samples/src/main/java/dev/fairlead/samples").toAbsolutePath().normalize();

  private static final Path PROJECT = Path.of("../..").toAbsolutePath().normalize();

  @Test
  void editorAndScanAgree() throws Exception {
    List<String> scanned = new ArrayList<>();
    ClassPath classes = ClassPath.ofProject(ClassPath.modules(PROJECT), false);
    Settings settings =
        new Settings(
            classes.entries(),
            classes.versions(),
            List.of(),
            Map.of(),
            ConfigurationFile.none(),
            Duration.ofSeconds(60));
    try (InputCollector collector = new InputCollector(SAMPLES, false)) {
      new Engine(settings, new CheckCatalog(), "test", (done, all, file) -> {})
          .scan(collector.collect(List.of(SAMPLES), List.of()))
          .findings()
          .forEach(finding -> scanned.add(line(finding)));
    }

    List<String> edited = new ArrayList<>();
    try (Editor editor = Editor.of(SAMPLES);
        Stream<Path> files = Files.walk(SAMPLES)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".java")).sorted().toList()) {
        editor.open(file, Files.readString(file));
        for (Diagnostic diagnostic : editor.diagnostics(file)) {
          edited.add(line(file, diagnostic));
        }
        editor.close(file);
      }
    }

    assertThat(scanned).isNotEmpty();
    assertThat(edited).containsExactlyElementsIn(scanned);
  }

  private static String line(Finding finding) {
    String name = finding.path().substring(finding.path().lastIndexOf('/') + 1);
    return String.join(
        " ",
        name,
        String.valueOf(finding.region().startLine()),
        String.valueOf(finding.region().startColumn()),
        finding.rule(),
        finding.message());
  }

  private static String line(Path file, Diagnostic diagnostic) {
    return String.join(
        " ",
        file.getFileName().toString(),
        String.valueOf(diagnostic.getRange().getStart().getLine() + 1),
        String.valueOf(diagnostic.getRange().getStart().getCharacter() + 1),
        diagnostic.getCode().getLeft(),
        diagnostic.getMessage().getLeft());
  }
}
