package dev.fairlead.tool.lsp;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as editors start it. */
class ServerProcessTest {

  @TempDir Path folder;

  @Test
  void servesOverStandardStreamsAndEndsWhenAsked() throws Exception {
    Path file = folder.resolve("A.java");
    Process process = ServerProcess.start();
    try (Editor editor = Editor.of(folder, process)) {
      editor.open(
          file,
          """
          class A {
            int read(java.net.URL url) throws java.io.IOException {
              var connection = (java.net.HttpURLConnection) url.openConnection();
              return connection.getInputStream().read();
            }
          }
          """);

      assertThat(editor.diagnostics(file)).hasSize(1);
      assertThat(editor.end()).isTrue();
      assertThat(process.exitValue()).isEqualTo(0);
    }
  }

  @Test
  void anEditorThatVanishesEndsIt() throws Exception {
    Process process = ServerProcess.start();
    process.getOutputStream().close();

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(3);
  }
}
