package dev.fairlead.tool.lsp;

import static com.google.common.truth.Truth.assertThat;

import dev.fairlead.tool.Main;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as editors start it. */
class ServerProcessTest {

  @TempDir Path folder;

  @Test
  void servesOverStandardStreamsAndEndsWhenAsked() throws Exception {
    Path file = folder.resolve("A.java");
    Process process = start();
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
    Process process = start();
    process.getOutputStream().close();

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(3);
  }

  private static Process start() throws Exception {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("--add-"))
        .forEach(line::add);
    line.addAll(
        List.of(
            "-cp", System.getProperty("java.class.path"), Main.class.getName(), "lsp", "--stdio"));
    return new ProcessBuilder(line).redirectError(Redirect.DISCARD).start();
  }
}
