package dev.fairlead.tool.lsp;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenDocumentTest {

  private static final String CLIENT =
      """
      package p;

      import java.io.IOException;
      import java.net.HttpURLConnection;
      import java.net.URL;

      class Client {
        int read(URL url) throws IOException {
          HttpURLConnection http = (HttpURLConnection) url.openConnection();
          return http.getInputStream().read();
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void showsWhatIsWrongWithTextThatIsNotSaved() throws Exception {
    Path file = folder.resolve("Client.java");
    try (Editor editor = Editor.of(folder)) {
      editor.open(file, CLIENT);

      List<Diagnostic> shown = editor.diagnostics(file);

      assertThat(shown.stream().map(it -> it.getCode().getLeft())).contains("MissingTimeout");
      Diagnostic first = shown.get(0);
      assertThat(first.getSource()).isEqualTo("fairlead");
      assertThat(first.getSeverity()).isEqualTo(DiagnosticSeverity.Warning);
      assertThat(first.getCodeDescription().getHref()).endsWith("timeouts/MissingTimeout.md");
      assertThat(Texts.of(CLIENT, first.getRange())).contains("openConnection");
      assertThat(editor.end()).isTrue();
    }
  }

  @Test
  void aFixMakesItsFindingGoAndUndoingItBringsItBack() throws Exception {
    Path file = folder.resolve("Client.java");
    try (Editor editor = Editor.of(folder)) {
      editor.open(file, CLIENT);
      int before = editor.diagnostics(file).size();

      CodeAction fix =
          editor.actions(file, "openConnection", List.of(CodeActionKind.QuickFix)).get(0);
      editor.apply(file, fix);
      assertThat(editor.diagnostics(file).size()).isLessThan(before);

      editor.replaceAll(file, CLIENT);
      assertThat(editor.diagnostics(file)).hasSize(before);
    }
  }

  @Test
  void aFileThatDoesNotParseKeepsItsFindingsAndSaysSo() throws Exception {
    Path file = folder.resolve("Client.java");
    try (Editor editor = Editor.of(folder)) {
      editor.open(file, CLIENT);
      List<Diagnostic> before = editor.diagnostics(file);

      editor.replace(file, "class Client {\n", "class Client {\n  int broken(;\n");

      List<Diagnostic> after = editor.diagnostics(file);
      assertThat(after).hasSize(before.size());
      assertThat(after.get(0).getMessage().getLeft()).contains("last version that compiled");
      assertThat(Texts.of(editor.text(file), after.get(0).getRange()))
          .isEqualTo(Texts.of(CLIENT, before.get(0).getRange()));
      assertThat(editor.actions(file, "openConnection", List.of())).isEmpty();
    }
  }
}
