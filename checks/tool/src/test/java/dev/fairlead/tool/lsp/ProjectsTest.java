package dev.fairlead.tool.lsp;

import static com.google.common.truth.Truth.assertThat;

import dev.fairlead.checks.database.CompilationEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectsTest {

  private static final String OPENER =
      """
      package p;

      import java.io.IOException;
      import java.net.HttpURLConnection;
      import java.net.URL;

      public class Opener {
        public static HttpURLConnection open(URL url) throws IOException {
          HttpURLConnection http = (HttpURLConnection) url.openConnection();
          SET
          return http;
        }
      }
      """;

  private static final String READER =
      """
      package p;

      import java.io.IOException;
      import java.net.HttpURLConnection;
      import java.net.URL;

      class Reader {
        int read(URL url) throws IOException {
          HttpURLConnection http = Opener.open(url);
          return http.getInputStream().read();
        }
      }
      """;

  private static final String BOUNDED =
      OPENER.replace("SET", "http.setConnectTimeout(5);\n    http.setReadTimeout(5);");
  private static final String UNBOUNDED = OPENER.replace("    SET\n", "");

  @TempDir Path folder;

  @Test
  void anOpenDocumentCountsBeforeItsStateOnDisk() throws Exception {
    Path sources = Files.createDirectories(folder.resolve("src/p"));
    Path opener = Files.writeString(sources.resolve("Opener.java"), BOUNDED);
    Path reader = Files.writeString(sources.resolve("Reader.java"), READER);
    try (Editor editor = Editor.of(folder)) {
      editor.open(reader, READER);
      assertThat(editor.diagnostics(reader)).isEmpty();

      editor.open(opener, BOUNDED);
      editor.replace(opener, "http.setReadTimeout(5);", "");
      assertThat(editor.diagnostics(opener).size() + afterOthers(editor, reader)).isAtLeast(1);
    }
  }

  /** How many findings a document has once it has been looked at again after another's edit. */
  private static int afterOthers(Editor editor, Path file) throws Exception {
    return editor
        .awaitShown(file, shown -> !shown.getDiagnostics().isEmpty())
        .getDiagnostics()
        .size();
  }

  @Test
  void theLastBuildSaysWithWhatAFileIsCompiled() throws Exception {
    Path lib = Files.createDirectories(folder.resolve("lib/src/p"));
    Path classes = Files.createDirectories(folder.resolve("lib/target/classes"));
    compile(Files.writeString(lib.resolve("Opener.java"), UNBOUNDED), classes);
    Path app = Files.createDirectories(folder.resolve("app/src/q"));
    Path output = Files.createDirectories(folder.resolve("app/target/classes"));
    String text =
        READER
            .replace("package p;", "package q;\n\nimport p.Opener;")
            .replace("Opener.open(url)", "Opener.missing(url)");
    Path reader = Files.writeString(app.resolve("Reader.java"), text);
    CompilationEntry entry =
        new CompilationEntry(
            output,
            List.of(folder.resolve("app/src")),
            List.of(),
            List.of(classes),
            List.of(),
            List.of("--release", "11"));
    Path database = Files.createDirectories(folder.resolve("app/target/fairlead-compilations"));
    Files.writeString(database.resolve(entry.fileName()), entry.text());
    Documents documents = new Documents();
    Projects projects = new Projects(documents, problem -> {});
    projects.folders(List.of(folder.toRealPath()));

    View view = projects.viewOf(Uris.real(reader), text).orElseThrow();

    assertThat(view.origin()).isEqualTo("the last build");
    assertThat(view.settings().classPath()).containsExactly(output, classes).inOrder();
    assertThat(view.settings().javacOptions()).containsExactly("--release", "11").inOrder();
    try (Editor editor = Editor.of(folder)) {
      editor.open(reader, text);
      editor.diagnostics(reader);
      String right =
          text.replace("missing", "open")
              .replace(
                  "Opener.open(url);", "Opener.open(url);\n    String s = url.toString().strip();");
      editor.replaceAll(reader, right);
      editor.diagnostics(reader);
      editor.replace(reader, "strip()", "stripIndent()");
      assertThat(editor.diagnostics(reader)).isEmpty();
    }
  }

  @Test
  void settingsOfTheEditorAndOfTheProjectArePickedUp() throws Exception {
    Path file = folder.resolve("Reader.java");
    String text = READER.replace("Opener.open(url)", "(HttpURLConnection) url.openConnection()");
    try (Editor editor = Editor.of(folder)) {
      editor.open(file, text);
      assertThat(editor.diagnostics(file)).hasSize(1);

      Path conf =
          Files.writeString(folder.resolve("fairlead.conf"), "Check:MissingTimeout = off\n");
      editor
          .server()
          .getWorkspaceService()
          .didChangeWatchedFiles(
              new DidChangeWatchedFilesParams(
                  List.of(new FileEvent(Editor.uri(conf), FileChangeType.Created))));
      editor.awaitShown(file, shown -> shown.getDiagnostics().isEmpty());

      Files.delete(conf);
      editor
          .server()
          .getWorkspaceService()
          .didChangeConfiguration(
              new DidChangeConfigurationParams(
                  Map.of("fairlead", Map.of("settings", Map.of("Fix:Read", "PT2S")))));
      editor.awaitShown(file, shown -> !shown.getDiagnostics().isEmpty());
      assertThat(editor.actions(file, "url.openConnection", List.of("quickfix")).get(0).getTitle())
          .contains("setReadTimeout(2000)");
    }
  }

  @Test
  void testCodeIsLeftOutUnlessAskedFor() throws Exception {
    Path directory = Files.createDirectories(folder.resolve("src/test/java/p"));
    Path file = directory.resolve("Reader.java");
    String text = READER.replace("Opener.open(url)", "(HttpURLConnection) url.openConnection()");
    try (Editor editor = Editor.of(folder)) {
      editor.open(file, text);
      assertThat(editor.diagnostics(file)).isEmpty();

      editor
          .server()
          .getWorkspaceService()
          .didChangeConfiguration(
              new DidChangeConfigurationParams(Map.of("fairlead", Map.of("includeTests", true))));
      List<Diagnostic> shown =
          editor.awaitShown(file, it -> !it.getDiagnostics().isEmpty()).getDiagnostics();
      assertThat(shown).hasSize(1);
    }
  }

  private static void compile(Path file, Path output) throws Exception {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
      assertThat(
              compiler
                  .getTask(
                      null,
                      files,
                      null,
                      List.of("-proc:none"),
                      null,
                      files.getJavaFileObjectsFromPaths(List.of(file)))
                  .call())
          .isTrue();
    }
  }
}
