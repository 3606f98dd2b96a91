package dev.fairlead.tool.lsp;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The places that a finding's message speaks of, one click away. */
class RelatedPlacesTest {

  private static final Path SAMPLES =
      Path.of("../../samples/src/main/java/dev/fairlead/samples").toAbsolutePath().normalize();

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          timeouts | MissingTimeout | http.getInputStream()
          timeouts | IgnoredTimeout | int timeoutMillis
          tls | MutableTlsContext | private final SSLContext context;
          tls | SharedTlsEngine | SSLEngine engine
          workers | ConnectionSharedWithWorkers | Connection connection = source.getConnection()
          workers | ConnectionInShippedFunction | Connection connection = DriverManager.getConnection(url)
          workers | ConnectionAcrossCheckpoint | private final Connection connection;
          workers | ReconfiguredClient | private final Bootstrap bootstrap;
          workers | UndrainedChildProcess | new ProcessBuilder(command).redirectErrorStream(true).start()
          fanout | UnboundedFanOut | .map(one -> client.sendAsync(one, BodyHandlers.ofString()))
          fanout | UnboundedQueue | echoing.execute(() -> echo(client))
          blocking | PoolSelfDeadlock | pool.submit(() -> part)
          blocking | NetworkUnderLock | socket.connect(peer, BOUND_MILLIS)
          blocking | NetworkInStaticInit | socket.connect(peer, BOUND_MILLIS)
          blocking | BlockingOnCommonPool | greeting(peer)
          """)
  void ofTheSample(String family, String check, String place) throws Exception {
    Path file = SAMPLES.resolve(family).resolve(check + "Sample.java");
    try (Editor editor = Editor.of(SAMPLES)) {
      editor.open(file, Files.readString(file));
      Diagnostic found =
          editor.diagnostics(file).stream()
              .filter(it -> it.getCode().getLeft().equals(check))
              .findFirst()
              .orElseThrow();
      assertThat(found.getRelatedInformation()).isNotNull();
      List<String> texts =
          found.getRelatedInformation().stream()
              .map(it -> Texts.of(editor.text(file), it.getLocation().getRange()))
              .toList();
      assertWithMessage("%s", found).that(texts).contains(place);
    }
  }

  @Test
  void everyCallOnTheWayThatTheFileHolds() throws Exception {
    Path file = folder.resolve("Cache.java");
    try (Editor editor = Editor.of(folder)) {
      editor.open(
          file,
          """
          import java.io.IOException;
          import java.net.InetSocketAddress;
          import java.net.Socket;

          class Cache {
            private String greeting;

            synchronized void refresh(InetSocketAddress peer) throws IOException {
              greeting = find(peer);
            }

            synchronized String greeting() {
              return greeting;
            }

            private String find(InetSocketAddress peer) throws IOException {
              return ask(peer);
            }

            private static String ask(InetSocketAddress peer) throws IOException {
              try (Socket socket = new Socket()) {
                socket.connect(peer, 1_000);
                return socket.toString();
              }
            }
          }
          """);

      Diagnostic found = editor.diagnostics(file).get(0);

      assertThat(found.getCode().getLeft()).isEqualTo("NetworkUnderLock");
      assertThat(
              found.getRelatedInformation().stream()
                  .map(it -> Texts.of(editor.text(file), it.getLocation().getRange()))
                  .toList())
          .containsExactly("ask(peer)", "socket.connect(peer, 1_000)")
          .inOrder();
      assertThat(
              found.getRelatedInformation().stream()
                  .map(DiagnosticRelatedInformation::getMessage)
                  .toList())
          .containsExactly("this call leads on", "this call waits")
          .inOrder();
    }
  }
}
