package dev.fairlead.tool.lsp;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeActionsTest {

  private static final String TWO =
      """
      package p;

      import java.io.IOException;
      import java.net.HttpURLConnection;
      import java.net.URL;

      class Two {
        int one(URL url) throws IOException {
          HttpURLConnection first = (HttpURLConnection) url.openConnection();
          return first.getInputStream().read();
        }

        int other(URL url) throws IOException {
          HttpURLConnection second = (HttpURLConnection) url.openConnection();
          return second.getInputStream().read();
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void suppressesAtTheSmallestDeclarationWithAPlaceForTheReason() throws Exception {
    Path file = folder.resolve("Two.java");
    try (Editor editor = Editor.of(folder)) {
      editor.open(file, TWO);
      assertThat(editor.diagnostics(file)).hasSize(2);

      CodeAction suppress = named(editor, file, "openConnection", "suppress");
      editor.apply(file, suppress);

      assertThat(editor.text(file))
          .contains(
              "    @SuppressWarnings(\"MissingTimeout\") // reason: \n    HttpURLConnection first");
      assertThat(editor.diagnostics(file)).hasSize(1);
    }
  }

  @Test
  void aSecondNameJoinsTheFirst() throws Exception {
    Path file = folder.resolve("Two.java");
    String named = TWO.replace("  int one(", "  @SuppressWarnings(\"unused\")\n  int one(");
    String moved =
        named.replace(
            "HttpURLConnection first = (HttpURLConnection) url.openConnection();\n"
                + "    return first.getInputStream().read();",
            "return ((HttpURLConnection) url.openConnection()).getInputStream().read();");
    try (Editor editor = Editor.of(folder)) {
      editor.open(file, moved);
      assertThat(editor.diagnostics(file)).hasSize(2);

      editor.apply(file, named(editor, file, "openConnection", "suppress"));

      assertThat(editor.text(file))
          .contains("@SuppressWarnings({\"unused\", \"MissingTimeout\"})\n  int one(");
      assertThat(editor.diagnostics(file)).hasSize(1);
    }
  }

  @Test
  void aSuppressionThatSuppressesNothingIsNeedlessAndCanGo() throws Exception {
    Path file = folder.resolve("Two.java");
    Files.writeString(folder.resolve("fairlead.conf"), "UnusedSuppressions = true\n");
    String text =
        "class Two {\n  @SuppressWarnings(\"MissingTimeout\") // reason: none\n  int one;\n}\n";
    try (Editor editor = Editor.of(folder)) {
      editor.open(file, text);

      Diagnostic needless = editor.diagnostics(file).get(0);

      assertThat(needless.getTags()).containsExactly(DiagnosticTag.Unnecessary);
      editor.apply(file, named(editor, file, "MissingTimeout", "remove"));
      assertThat(editor.text(file)).doesNotContain("@SuppressWarnings");
      assertThat(editor.diagnostics(file)).isEmpty();
    }
  }

  @Test
  void fixesAllOfTheFileAtOnce() throws Exception {
    Path file = folder.resolve("Two.java");
    try (Editor editor = Editor.of(folder)) {
      editor.open(file, TWO);
      editor.diagnostics(file);

      List<CodeAction> all = editor.actions(file, "package", List.of(CodeActionKind.SourceFixAll));
      assertThat(all).hasSize(1);
      assertThat(all.get(0).getKind()).isEqualTo("source.fixAll.fairlead");
      editor.apply(file, all.get(0));

      assertThat(editor.text(file)).contains("first.setReadTimeout");
      assertThat(editor.text(file)).contains("second.setReadTimeout");
      assertThat(editor.diagnostics(file)).isEmpty();
    }
  }

  @Test
  void hoverSaysWhatACallDoes() throws Exception {
    Path file = folder.resolve("Two.java");
    String bounded =
        TWO.replace(
            "return first",
            "java.net.http.HttpClient.newBuilder();\n    first.setReadTimeout(5);\n    return first");
    try (Editor editor = Editor.of(folder)) {
      editor.open(file, bounded);

      String setter = editor.hover(file, "setReadTimeout");
      assertThat(setter).contains("Bounds read");
      assertThat(setter).contains("Does not cover DNS, connect");
      assertThat(setter).contains("Zero means for ever");
      assertThat(editor.hover(file, "openConnection")).contains("Opens a connection");
      assertThat(editor.hover(file, "newBuilder")).contains("Nothing bounds connect, TLS");
      assertThat(editor.hover(file, "class Two")).isEmpty();
    }
  }

  @Test
  void scansTheFolderWhenAsked() throws Exception {
    Path sources = Files.createDirectories(folder.resolve("p"));
    Path file = Files.writeString(sources.resolve("Two.java"), TWO);
    try (Editor editor = Editor.of(folder)) {
      ExecuteCommandParams command = new ExecuteCommandParams("fairlead.scanWorkspace", List.of());
      command.setWorkDoneToken("scan");

      Object findings = Editor.get(editor.server().getWorkspaceService().executeCommand(command));

      assertThat(((Number) findings).intValue()).isEqualTo(2);
      assertThat(editor.awaitShown(file, shown -> true).getDiagnostics()).hasSize(2);
      assertThat(editor.progress().size()).isAtLeast(2);
    }
  }

  private static CodeAction named(Editor editor, Path file, String at, String title)
      throws Exception {
    return editor.actions(file, at, List.of(CodeActionKind.QuickFix)).stream()
        .filter(action -> action.getTitle().contains(title))
        .findFirst()
        .orElseThrow();
  }
}
