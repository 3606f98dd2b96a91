package dev.fairlead.checks.timeouts;

import com.google.errorprone.CompilationTestHelper;
import dev.fairlead.checks.CheckTesting;
import org.junit.jupiter.api.Test;

final class MissingTimeoutTest {
  private final CompilationTestHelper compilation = CheckTesting.compilation(MissingTimeout.class);

  @Test
  void identification() {
    compilation
        .addSourceLines(
            "Fetch.java",
            """
            import java.io.InputStream;
            import java.net.HttpURLConnection;
            import java.net.InetSocketAddress;
            import java.net.Socket;
            import java.net.URL;
            import java.net.URLConnection;

            class Fetch {
              InputStream none(URL url) throws Exception {
                // BUG: Diagnostic contains: Nothing bounds connect and read of this URLConnection
                URLConnection connection = url.openConnection();
                return connection.getInputStream();
              }

              int connectOnly(URL url) throws Exception {
                // BUG: Diagnostic contains: Nothing bounds read of this URLConnection
                HttpURLConnection connection = (HttpURLConnection) url.openConnection();
                connection.setConnectTimeout(1_000);
                return connection.getResponseCode();
              }

              InputStream both(URL url) throws Exception {
                URLConnection connection = url.openConnection();
                connection.setReadTimeout(1_000);
                connection.setConnectTimeout(1_000);
                return connection.getInputStream();
              }

              InputStream inHelper(URL url) throws Exception {
                URLConnection connection = url.openConnection();
                prepare(connection);
                return connection.getInputStream();
              }

              static void prepare(URLConnection connection) {
                connection.setReadTimeout(1_000);
                connection.setConnectTimeout(1_000);
              }

              InputStream fromHelper(URL url) throws Exception {
                return open(url).getInputStream();
              }

              private static URLConnection open(URL url) throws Exception {
                // BUG: Diagnostic contains: Nothing bounds connect and read
                return url.openConnection();
              }

              InputStream stream(URL url) throws Exception {
                // BUG: Diagnostic contains: Nothing bounds connect and read
                return url.openStream();
              }

              void socket(InetSocketAddress address) throws Exception {
                Socket socket = new Socket();
                socket.setSoTimeout(5);
                // BUG: Diagnostic contains: Nothing bounds connect of this Socket
                socket.connect(address);
              }

              void boundSocket(InetSocketAddress address) throws Exception {
                Socket socket = new Socket();
                socket.connect(address, 1_000);
                socket.setSoTimeout(5);
                socket.getInputStream().read();
              }

              void unseen(URLConnection connection) throws Exception {
                connection.getInputStream();
              }
            }
            """)
        .doTest();
  }

  @Test
  void fieldsAndLambdas() {
    compilation
        .addSourceLines(
            "Page.java",
            """
            import java.io.InputStream;
            import java.net.URI;
            import java.net.URL;
            import java.net.URLConnection;
            import java.net.http.HttpClient;
            import java.net.http.HttpRequest;
            import java.net.http.HttpResponse.BodyHandlers;
            import java.time.Duration;
            import java.util.concurrent.Callable;

            class Page {
              private URLConnection bare;
              private URLConnection bounded;

              void open(URL url) throws Exception {
                // BUG: Diagnostic contains: Nothing bounds connect and read
                bare = url.openConnection();
                bounded = url.openConnection();
              }

              void configure() {
                bounded.setConnectTimeout(5);
                bounded.setReadTimeout(5);
              }

              InputStream read() throws Exception {
                bare.getInputStream().read();
                return bounded.getInputStream();
              }

              Callable<InputStream> later(URL url) throws Exception {
                // BUG: Diagnostic contains: Nothing bounds connect and read
                URLConnection connection = url.openConnection();
                return () -> connection.getInputStream();
              }

              private final HttpClient client =
                  HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

              String send(URI uri) throws Exception {
                // BUG: Diagnostic contains: Nothing bounds read of this HttpRequest.Builder
                HttpRequest request = HttpRequest.newBuilder(uri).build();
                return client.send(request, BodyHandlers.ofString()).body();
              }

              String sendBounded(URI uri) throws Exception {
                HttpRequest request =
                    HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(3)).GET().build();
                return client.send(request, BodyHandlers.ofString()).body();
              }
            }
            """)
        .doTest();
  }

  @Test
  void suppressed() {
    compilation
        .addSourceLines(
            "Legacy.java",
            """
            import java.io.InputStream;
            import java.net.URL;

            class Legacy {
              @SuppressWarnings("MissingTimeout")
              InputStream read(URL url) throws Exception {
                return url.openStream();
              }
            }
            """)
        .expectNoDiagnostics()
        .doTest();
  }

  @Test
  void replacement() {
    CheckTesting.refactoring(MissingTimeout.class)
        .addInputLines(
            "Fetch.java",
            """
            import java.io.InputStream;
            import java.net.URI;
            import java.net.URL;
            import java.net.URLConnection;
            import java.net.http.HttpClient;
            import java.net.http.HttpRequest;
            import java.net.http.HttpResponse.BodyHandlers;

            class Fetch {
              InputStream read(URL url) throws Exception {
                URLConnection connection = url.openConnection();
                return connection.getInputStream();
              }

              void send(HttpClient client, URI uri) throws Exception {
                HttpRequest request = HttpRequest.newBuilder(uri).build();
                client.send(request, BodyHandlers.discarding());
              }
            }
            """)
        .addOutputLines(
            "Fetch.java",
            """
            import java.io.InputStream;
            import java.net.URI;
            import java.net.URL;
            import java.net.URLConnection;
            import java.net.http.HttpClient;
            import java.net.http.HttpRequest;
            import java.net.http.HttpResponse.BodyHandlers;
            import java.time.Duration;

            class Fetch {
              InputStream read(URL url) throws Exception {
                URLConnection connection = url.openConnection();
                connection.setConnectTimeout(5000);
                connection.setReadTimeout(10000);
                return connection.getInputStream();
              }

              void send(HttpClient client, URI uri) throws Exception {
                HttpRequest request =
                    HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(10)).build();
                client.send(request, BodyHandlers.discarding());
              }
            }
            """)
        .doTest();
  }
}
