package dev.fairlead.checks.bounds;

import com.google.errorprone.CompilationTestHelper;
import dev.fairlead.checks.CheckTesting;
import dev.fairlead.checks.timeouts.MissingTimeout;
import org.junit.jupiter.api.Test;

final class GivenBackTest {
  private final CompilationTestHelper compilation = CheckTesting.compilation(MissingTimeout.class);

  @Test
  void openConnections() {
    compilation
        .addSourceLines(
            "Connector.java",
            """
            import java.io.IOException;
            import java.net.HttpURLConnection;
            import java.net.URL;
            import java.net.URLConnection;
            import java.net.URLStreamHandler;

            interface Connector {
              HttpURLConnection connect(URL url) throws IOException;

              static Connector plain() {
                return new Connector() {
                  @Override
                  public HttpURLConnection connect(URL url) throws IOException {
                    // BUG: Diagnostic contains: Nothing bounds connect and read of this URLConnection
                    return (HttpURLConnection) url.openConnection();
                  }
                };
              }

              static Connector bounded() {
                return new Connector() {
                  @Override
                  public HttpURLConnection connect(URL url) throws IOException {
                    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
                    connection.setConnectTimeout(1_000);
                    connection.setReadTimeout(1_000);
                    return connection;
                  }
                };
              }

              static Connector ofUnknownHandler() {
                return URL_TO_CONNECTION::open;
              }

              Opener URL_TO_CONNECTION = url -> (HttpURLConnection) url.openConnection();

              interface Opener {
                HttpURLConnection open(URL url) throws IOException;
              }

              class Half {
                HttpURLConnection post(URL url) throws IOException {
                  HttpURLConnection connection = (HttpURLConnection) url.openConnection();
                  connection.setConnectTimeout(1_000);
                  // BUG: Diagnostic contains: Nothing bounds read of this URLConnection
                  return connection;
                }
              }

              class Tunnel {
                java.net.Socket dial(java.net.SocketAddress address) throws IOException {
                  java.nio.channels.SocketChannel channel =
                      // BUG: Diagnostic contains: Nothing bounds connect of this SocketChannel
                      java.nio.channels.SocketChannel.open(address);
                  java.net.Socket socket = channel.socket();
                  socket.setSoTimeout(1_000);
                  return socket;
                }
              }

              class CalledHere {
                int status(URL url) throws IOException {
                  HttpURLConnection connection = open(url);
                  connection.setConnectTimeout(1_000);
                  connection.setReadTimeout(1_000);
                  return connection.getResponseCode();
                }

                HttpURLConnection open(URL url) throws IOException {
                  return (HttpURLConnection) url.openConnection();
                }
              }

              class Handler extends URLStreamHandler {
                @Override
                protected URLConnection openConnection(URL url) throws IOException {
                  return (HttpURLConnection) new URL("http", "proxy", url.getFile()).openConnection();
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void clientsOfChains() {
    compilation
        .addSourceLines(
            "Api.java",
            """
            import dev.fairlead.annotations.Bounds;
            import dev.fairlead.annotations.Carries;
            import dev.fairlead.annotations.Connection;
            import dev.fairlead.annotations.Phase;
            import dev.fairlead.annotations.Requires;
            import dev.fairlead.annotations.Sharing;
            import dev.fairlead.annotations.Unbounded;

            interface Api {
              @Unbounded({Phase.CONNECT, Phase.READ})
              Client client();

              @Connection(sharing = Sharing.SHAREABLE)
              interface Client {
                @Carries
                Target target(String uri);

                @Bounds({Phase.CONNECT, Phase.READ})
                Client timeout(int millis);
              }

              interface Target {
                @Carries
                Request request();
              }

              interface Request extends Exchange {}

              interface Exchange {
                @Requires({Phase.CONNECT, Phase.READ})
                String get();
              }
            }
            """)
        .addSourceLines(
            "Factory.java",
            """
            class Factory {
              static Api.Client unbounded(Api api) {
                // BUG: Diagnostic contains: Nothing bounds connect and read of this Api.Client
                return api.client();
              }

              static Api.Client bounded(Api api) {
                return api.client().timeout(1000);
              }
            }
            """)
        .doTest();
  }

  @Test
  void keptBuilders() {
    compilation
        .addSourceLines(
            "Plan.java",
            """
            import java.net.http.HttpClient;

            class Plan {
              private final HttpClient.Builder client;

              Plan() {
                client = HttpClient.newBuilder();
              }

              HttpClient.Builder client() {
                return client;
              }

              static HttpClient.Builder another() {
                HttpClient.Builder another = HttpClient.newBuilder();
                // BUG: Diagnostic contains: Nothing bounds connect of this HttpClient.Builder
                return another;
              }
            }
            """)
        .doTest();
  }

  @Test
  void buildersOfClients() {
    compilation
        .addSourceLines(
            "Clients.java",
            """
            import java.net.URI;
            import java.net.http.HttpClient;
            import java.net.http.HttpRequest;
            import java.time.Duration;

            class Clients {
              static HttpClient.Builder builder() {
                HttpClient.Builder builder = HttpClient.newBuilder();
                builder.followRedirects(HttpClient.Redirect.NEVER);
                // BUG: Diagnostic contains: Nothing bounds connect of this HttpClient.Builder
                return builder;
              }

              static HttpClient.Builder bounded() {
                return HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1));
              }

              static HttpClient.Builder given(HttpClient.Builder builder) {
                return builder.followRedirects(HttpClient.Redirect.NEVER);
              }

              static HttpRequest.Builder request(URI uri) {
                return HttpRequest.newBuilder(uri);
              }

              interface Starts {
                HttpClient.Builder start();
              }

              static class Counting implements Starts {
                @Override
                public HttpClient.Builder start() {
                  return HttpClient.newBuilder();
                }
              }
            }
            """)
        .doTest();
  }
}
