package dev.fairlead.checks.timeouts;

import com.google.errorprone.BugCheckerRefactoringTestHelper.TestMode;
import com.google.errorprone.CompilationTestHelper;
import dev.fairlead.checks.CheckTesting;
import org.junit.jupiter.api.Test;

final class MissingTimeoutTest {
  private final CompilationTestHelper compilation = CheckTesting.compilation(MissingTimeout.class);

  @Test
  void streamsThatGiveUp() {
    compilation
        .addSourceLines(
            "Git.java",
            """
            import java.io.BufferedInputStream;
            import java.io.FilterInputStream;
            import java.io.IOException;
            import java.io.InputStream;
            import java.net.InetSocketAddress;
            import java.net.Socket;

            class Git {
              private InputStream in;

              private static class TimeoutInputStream extends FilterInputStream {
                TimeoutInputStream(InputStream in) {
                  super(in);
                }
              }

              void given(InetSocketAddress address) throws IOException {
                Socket socket = new Socket();
                socket.connect(address, 5000);
                InputStream plain = socket.getInputStream();
                init(new BufferedInputStream(plain));
              }

              void made(InetSocketAddress address) throws IOException {
                Socket socket = new Socket();
                socket.connect(address, 5000);
                in = new TimeoutInputStream(socket.getInputStream());
              }

              void init(InputStream plain) {
                in = new TimeoutInputStream(plain);
              }

              void plain(InetSocketAddress address) throws IOException {
                // BUG: Diagnostic contains: Nothing bounds read of this Socket
                Socket socket = new Socket();
                socket.connect(address, 5000);
                keep(new BufferedInputStream(socket.getInputStream()));
              }

              void keep(InputStream plain) {
                in = plain;
              }
            }
            """)
        .doTest();
  }

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
            import javax.xml.parsers.DocumentBuilder;
            import org.xml.sax.InputSource;

            class Fetch {
              InputStream none(String text) throws Exception {
                // BUG: Diagnostic contains: Nothing bounds connect and read of this URLConnection
                URLConnection connection = new URL(text).openConnection();
                return connection.getInputStream();
              }

              int connectOnly(String text) throws Exception {
                // BUG: Diagnostic contains: Nothing bounds read of this URLConnection
                HttpURLConnection connection = (HttpURLConnection) new URL(text).openConnection();
                connection.setConnectTimeout(1_000);
                return connection.getResponseCode();
              }

              InputStream both(String text) throws Exception {
                URLConnection connection = new URL(text).openConnection();
                connection.setReadTimeout(1_000);
                connection.setConnectTimeout(1_000);
                return connection.getInputStream();
              }

              InputStream inHelper(String text) throws Exception {
                URLConnection connection = new URL(text).openConnection();
                prepare(connection);
                return connection.getInputStream();
              }

              static void prepare(URLConnection connection) {
                connection.setReadTimeout(1_000);
                connection.setConnectTimeout(1_000);
              }

              InputStream fromHelper(String text) throws Exception {
                return open(text).getInputStream();
              }

              private static URLConnection open(String text) throws Exception {
                // BUG: Diagnostic contains: Nothing bounds connect and read
                return new URL(text).openConnection();
              }

              InputStream stream(String text) throws Exception {
                // BUG: Diagnostic contains: Open a URLConnection, set both its timeouts
                return new URL(text).openStream();
              }

              void parsed(DocumentBuilder builder, String host) throws Exception {
                // BUG: Diagnostic contains: Open a URLConnection, set both its timeouts
                builder.parse("http://" + host + "/feed.xml");
              }

              void parsedByName(DocumentBuilder builder, String host) throws Exception {
                // BUG: Diagnostic contains: Nothing bounds connect and read of this InputSource
                builder.parse(new InputSource("http://" + host + "/feed.xml"));
              }

              void parsedStream(DocumentBuilder builder, InputStream in) throws Exception {
                builder.parse(new InputSource(in));
              }

              InputStream pointsAnywhere(URL url) throws Exception {
                return url.openStream();
              }

              InputStream pointsToAPage(URL url) throws Exception {
                // BUG: Diagnostic contains: Nothing bounds connect and read of this URLConnection
                return ((HttpURLConnection) url.openConnection()).getInputStream();
              }

              InputStream resource() throws Exception {
                return Fetch.class.getResource("page").openStream();
              }

              InputStream file(String name) throws Exception {
                return new URL("file:" + name).openStream();
              }

              InputStream configured(String configUrl) throws Exception {
                return new URL(configUrl).openStream();
              }

              InputStream described(String connectionPropertiesUrl) throws Exception {
                return new URL(connectionPropertiesUrl).openStream();
              }

              InputStream downloaded(String fileUrl) throws Exception {
                // BUG: Diagnostic contains: Nothing bounds connect and read of this URL
                return new URL(fileUrl).openStream();
              }

              boolean isTaken(int port) {
                try (Socket socket = new Socket("localhost", port)) {
                  return true;
                } catch (Exception free) {
                  return false;
                }
              }

              void socket(InetSocketAddress address) throws Exception {
                Socket socket = new Socket();
                socket.setSoTimeout(5);
                // BUG: Diagnostic contains: Nothing bounds connect of this Socket
                socket.connect(address);
              }

              void inThreads(String host) throws Exception {
                Socket[] opened = {null, null};
                Thread waitedFor =
                    new Thread(
                        () -> {
                          try {
                            opened[0] = new Socket(host, 80);
                          } catch (Exception failed) {
                            System.err.println(failed);
                          }
                        });
                waitedFor.start();
                waitedFor.join(1000);
                Thread forgotten =
                    new Thread(
                        () -> {
                          try {
                            // BUG: Diagnostic contains: Nothing bounds connect of this Socket
                            opened[1] = new Socket(host, 80);
                          } catch (Exception failed) {
                            System.err.println(failed);
                          }
                        });
                forgotten.start();
                forgotten.join();
              }

              int askedAndUsed(InetSocketAddress address, int timeout) throws Exception {
                if (timeout == 0) {
                  Socket socket = new Socket();
                  socket.connect(address);
                  return socket.getInputStream().read();
                }
                return -1;
              }

              Socket asked(String host, int timeout) throws Exception {
                if (timeout == 0) {
                  return new Socket(host, 80);
                }
                Socket socket;
                if (timeout > 0) {
                  socket = new Socket();
                  socket.connect(new InetSocketAddress(host, 80), timeout);
                } else {
                  socket = new Socket(host, 80);
                }
                socket.setSoTimeout(5);
                return socket;
              }

              void chosen(Socket socket, InetSocketAddress address, int timeout) throws Exception {
                if (timeout > 0) {
                  socket.connect(address, timeout);
                } else {
                  socket.connect(address);
                }
              }

              void left(Socket socket, InetSocketAddress address, int timeout) throws Exception {
                if (timeout > 0) {
                  socket.connect(address, timeout);
                  return;
                }
                socket.connect(address);
              }

              void checked(InetSocketAddress address) throws Exception {
                Socket socket = new Socket();
                int timeout = Integer.getInteger("timeout");
                if (timeout < 0) {
                  throw new IllegalArgumentException();
                }
                // BUG: Diagnostic contains: Nothing bounds connect of this Socket
                socket.connect(address);
              }

              static class Named extends Socket {
                Named(String host) throws Exception {
                  super(host, 80);
                }

                @Override
                public void connect(java.net.SocketAddress address) throws java.io.IOException {
                  super.connect(address);
                }
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
  void resources() {
    compilation
        .addSourceLines(
            "Resources.java",
            """
            import java.io.File;
            import java.io.InputStream;
            import java.net.URL;

            class Resources {
              InputStream remote(String address) throws Exception {
                // BUG: Diagnostic contains: Nothing bounds connect and read of this URL
                return new URL(address).openStream();
              }

              InputStream onClassPathFirst(String name) throws Exception {
                URL found = getClass().getResource(name);
                if (found == null) {
                  found = new URL(name);
                }
                return found.openStream();
              }

              InputStream located(String name) throws Exception {
                return locate(name).openStream();
              }

              private static URL locate(String name) throws Exception {
                if (name.startsWith("classpath:")) {
                  return ClassLoader.getSystemResource(name);
                }
                try {
                  return new URL(name);
                } catch (java.net.MalformedURLException noAddress) {
                  return new File(name).toURI().toURL();
                }
              }

              static class Fetcher {
                private final URL address;

                Fetcher(URL address) {
                  this.address = address;
                }

                static Fetcher of(String text) throws Exception {
                  return new Fetcher(new URL(text));
                }

                InputStream call() throws Exception {
                  // BUG: Diagnostic contains: Nothing bounds connect and read of this URL
                  return address.openStream();
                }
              }

              InputStream oneOfTwo(String first, String second, boolean choice) throws Exception {
                URL address = choice ? new URL(first) : new URL(second);
                // BUG: Diagnostic contains: Nothing bounds connect and read of this URL
                return address.openStream();
              }
            }
            """)
        .doTest();
  }

  @Test
  void factories() {
    compilation
        .addSourceLines(
            "Sockets.java",
            """
            import java.io.IOException;
            import java.net.InetAddress;
            import java.net.InetSocketAddress;
            import java.net.Socket;
            import javax.net.SocketFactory;
            import javax.net.ssl.SSLContext;
            import javax.net.ssl.SSLSocket;

            class Sockets extends SocketFactory {
              private SocketFactory others;

              @Override
              public Socket createSocket() {
                return new Socket();
              }

              @Override
              public Socket createSocket(String host, int port) throws IOException {
                return connected(new InetSocketAddress(host, port));
              }

              @Override
              public Socket createSocket(InetAddress host, int port) throws IOException {
                Socket socket = createSocket();
                socket.connect(new InetSocketAddress(host, port));
                return socket;
              }

              @Override
              public Socket createSocket(String host, int port, InetAddress own, int ownPort)
                  throws IOException {
                return createSocket(host, port);
              }

              @Override
              public Socket createSocket(InetAddress host, int port, InetAddress own, int ownPort)
                  throws IOException {
                return createSocket(host, port);
              }

              private Socket connected(InetSocketAddress address) throws IOException {
                Socket socket = createSocket();
                socket.connect(address);
                return socket;
              }

              void greet(InetSocketAddress address) throws IOException {
                Socket socket = new Socket();
                // BUG: Diagnostic contains: Nothing bounds connect of this Socket
                socket.connect(address);
              }

              static class Secure {
                private SSLContext context;

                SSLSocket toBeConnected() throws IOException {
                  return configured((SSLSocket) context.getSocketFactory().createSocket());
                }

                private SSLSocket configured(SSLSocket socket) {
                  socket.setUseClientMode(true);
                  return socket;
                }

                Socket opened(InetSocketAddress address) throws IOException {
                  Socket socket = new Socket();
                  socket.connect(address, 1_000);
                  // BUG: Diagnostic contains: Nothing bounds read of this Socket
                  return socket;
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void connectionForTheData() {
    compilation
        .addSourceLines(
            "org/apache/commons/net/SocketClient.java",
            """
            package org.apache.commons.net;

            public abstract class SocketClient {
              public void connect(String host) throws java.io.IOException {}

              public void setDefaultTimeout(int timeout) {}
            }
            """)
        .addSourceLines(
            "org/apache/commons/net/ftp/FTPClient.java",
            """
            package org.apache.commons.net.ftp;

            public class FTPClient extends org.apache.commons.net.SocketClient {
              public boolean login(String user, String password) {
                return true;
              }

              public String[] listNames() {
                return new String[0];
              }

              public boolean retrieveFile(String remote, java.io.OutputStream local) {
                return true;
              }

              public void setDataTimeout(int timeout) {}

              public void setDataTimeout(java.time.Duration timeout) {}
            }
            """)
        .addSourceLines(
            "Files.java",
            """
            import java.io.OutputStream;
            import java.time.Duration;
            import org.apache.commons.net.ftp.FTPClient;

            class Files {
              void fetch(String host, OutputStream to) throws Exception {
                // BUG: Diagnostic contains: Nothing bounds data of this FTPClient
                FTPClient client = new FTPClient();
                client.setDefaultTimeout(1_000);
                client.connect(host);
                client.retrieveFile("prices", to);
              }

              void list(String host) throws Exception {
                // BUG: Diagnostic contains: Nothing bounds read of this FTPClient
                FTPClient client = new FTPClient();
                client.setDataTimeout(Duration.ofSeconds(1));
                client.connect(host);
                client.listNames();
              }

              void login(String host) throws Exception {
                FTPClient client = new FTPClient();
                client.setDefaultTimeout(1_000);
                client.connect(host);
                client.login("me", "secret");
              }

              FTPClient connected(String host) throws Exception {
                FTPClient client = new FTPClient();
                client.setDefaultTimeout(1_000);
                client.connect(host);
                return client;
              }

              void fetchBounded(String host, OutputStream to) throws Exception {
                FTPClient client = new FTPClient();
                client.setDefaultTimeout(1_000);
                client.setDataTimeout(1_000);
                client.connect(host);
                client.retrieveFile("prices", to);
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

              void open(String text) throws Exception {
                // BUG: Diagnostic contains: Nothing bounds connect and read
                bare = new URL(text).openConnection();
                bounded = new URL(text).openConnection();
              }

              void configure() {
                bounded.setConnectTimeout(5);
                bounded.setReadTimeout(5);
              }

              InputStream read() throws Exception {
                bare.getInputStream().read();
                return bounded.getInputStream();
              }

              Callable<InputStream> later(String text) throws Exception {
                // BUG: Diagnostic contains: Nothing bounds connect and read
                URLConnection connection = new URL(text).openConnection();
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
  void waitsBoundThemselvesOnly() {
    compilation
        .addSourceLines(
            "Link.java",
            """
            import static dev.fairlead.annotations.Phase.CALL;

            import dev.fairlead.annotations.Bounds;
            import dev.fairlead.annotations.Requires;
            import dev.fairlead.annotations.Unbounded;

            class Link {
              @Unbounded(CALL)
              Link() {}

              @Bounds(CALL)
              void timeout(long millis) {}

              @Requires(CALL)
              void ask() {}

              static void waited() throws InterruptedException {
                // BUG: Diagnostic contains: Nothing bounds call of this Link
                Link link = new Link();
                synchronized (link) {
                  link.wait(10);
                }
                link.ask();
              }

              static void bounded() {
                Link link = new Link();
                link.timeout(10);
                link.ask();
              }
            }
            """)
        .doTest();
  }

  @Test
  void castAlone() {
    compilation
        .addSourceLines(
            "Cast.java",
            """
            import java.io.InputStream;
            import java.net.HttpURLConnection;
            import java.net.URL;

            class Cast {
              InputStream http(URL url) throws Exception {
                // BUG: Diagnostic contains: Nothing bounds connect and read of this URLConnection
                HttpURLConnection connection = (HttpURLConnection) url.openConnection();
                return connection.getInputStream();
              }

              InputStream any(URL url) throws Exception {
                return url.openConnection().getInputStream();
              }
            }
            """)
        .doTest();
  }

  @Test
  void channelsAndSends() {
    compilation
        .addSourceLines(
            "RemoteEndpoint.java",
            """
            package jakarta.websocket;

            public interface RemoteEndpoint {
              interface Basic extends RemoteEndpoint {
                void sendText(String text) throws java.io.IOException;
              }

              interface Async extends RemoteEndpoint {
                java.util.concurrent.Future<Void> sendText(String text);
              }
            }
            """)
        .addSourceLines(
            "Channels.java",
            """
            import jakarta.websocket.RemoteEndpoint;
            import java.net.SocketAddress;
            import java.nio.channels.SocketChannel;
            import java.util.concurrent.TimeUnit;

            class Channels {
              interface Configurator {
                void configure(SocketChannel channel);
              }

              void blocking(SocketAddress address) throws Exception {
                SocketChannel channel = SocketChannel.open();
                channel.configureBlocking(true);
                // BUG: Diagnostic contains: Nothing bounds connect of this SocketChannel
                channel.connect(address);
              }

              void blockingAndConfigured(SocketAddress address, Configurator configurator)
                  throws Exception {
                SocketChannel channel = SocketChannel.open();
                channel.configureBlocking(true);
                configurator.configure(channel);
                // BUG: Diagnostic contains: Nothing bounds connect of this SocketChannel
                channel.connect(address);
              }

              void configured(SocketAddress address, Configurator configurator) throws Exception {
                SocketChannel channel = SocketChannel.open();
                configurator.configure(channel);
                channel.connect(address);
              }

              void blockingOnOnePath(SocketAddress address, boolean choice, Configurator configurator)
                  throws Exception {
                SocketChannel channel = SocketChannel.open();
                if (choice) {
                  channel.configureBlocking(true);
                }
                configurator.configure(channel);
                channel.connect(address);
              }

              SocketChannel dial(SocketAddress address) throws Exception {
                // BUG: Diagnostic contains: Nothing bounds connect of this SocketChannel
                return SocketChannel.open(address);
              }

              void selected(SocketAddress address) throws Exception {
                SocketChannel channel = SocketChannel.open();
                channel.configureBlocking(false);
                channel.connect(address);
              }

              void chosen(SocketAddress address, boolean blocking) throws Exception {
                SocketChannel channel = SocketChannel.open();
                channel.configureBlocking(blocking);
                channel.connect(address);
              }

              void throughSocket(SocketAddress address) throws Exception {
                SocketChannel channel = SocketChannel.open();
                channel.socket().connect(address, 1_000);
              }

              void send(RemoteEndpoint.Basic peer) throws Exception {
                // BUG: Diagnostic contains: Nothing bounds write of this RemoteEndpoint.Basic
                peer.sendText("news");
              }

              void send(RemoteEndpoint.Async peer) throws Exception {
                peer.sendText("news").get(1, TimeUnit.SECONDS);
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
              @SuppressWarnings({"MissingTimeout", "deprecation"})
              InputStream read(String text) throws Exception {
                return new URL(text).openStream();
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
            import java.net.InetSocketAddress;
            import java.net.Socket;
            import java.net.URI;
            import java.net.URL;
            import java.net.URLConnection;
            import java.net.http.HttpClient;
            import java.net.http.HttpRequest;
            import java.net.http.HttpResponse.BodyHandlers;

            class Fetch {
              InputStream read(String text) throws Exception {
                URLConnection connection = new URL(text).openConnection();
                return connection.getInputStream();
              }

              void send(HttpClient client, URI uri) throws Exception {
                HttpRequest request = HttpRequest.newBuilder(uri).build();
                client.send(request, BodyHandlers.discarding());
              }

              void connect(Socket socket, InetSocketAddress address) throws Exception {
                socket.connect(address);
              }
            }
            """)
        .addOutputLines(
            "Fetch.java",
            """
            import java.io.InputStream;
            import java.net.InetSocketAddress;
            import java.net.Socket;
            import java.net.URI;
            import java.net.URL;
            import java.net.URLConnection;
            import java.net.http.HttpClient;
            import java.net.http.HttpRequest;
            import java.net.http.HttpResponse.BodyHandlers;
            import java.time.Duration;

            class Fetch {
              InputStream read(String text) throws Exception {
                URLConnection connection = new URL(text).openConnection();
                connection.setConnectTimeout(5000);
                connection.setReadTimeout(10000);
                return connection.getInputStream();
              }

              void send(HttpClient client, URI uri) throws Exception {
                HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(10)).build();
                client.send(request, BodyHandlers.discarding());
              }

              void connect(Socket socket, InetSocketAddress address) throws Exception {
                socket.connect(address, 5000);
              }
            }
            """)
        .doTest(TestMode.TEXT_MATCH);
  }

  @Test
  void anAddressFromElsewhereIsForTheStrictProfile() {
    compilation.addSourceLines("Databases.java", DATABASES).doTest();
    CompilationTestHelper.newInstance(MissingTimeout.class, getClass())
        .setArgs("-XepOpt:Fairlead:FailOnDefect=true", "-XepOpt:Fairlead:Profile=strict")
        .addSourceLines(
            "Databases.java",
            DATABASES.replace("// strict", "// BUG: Diagnostic contains: Nothing bounds read"))
        .doTest();
  }

  private static final String DATABASES =
      """
      import java.sql.Connection;
      import java.sql.DriverManager;
      import java.sql.SQLException;

      class Databases {
        Connection configured(String url) throws SQLException {
          // strict
          return DriverManager.getConnection(url);
        }

        Connection named(String host) throws SQLException {
          // BUG: Diagnostic contains: Nothing bounds read
          return DriverManager.getConnection("jdbc:mysql://" + host + "/prices");
        }

        Connection bounded(String host) throws SQLException {
          return DriverManager.getConnection(
              "jdbc:mysql://" + host + "/prices?socketTimeout=10000");
        }
      }
      """;

  @Test
  void decisionsAreForTheStrictProfile() {
    String code =
        """
        import dev.fairlead.annotations.Bounds;
        import dev.fairlead.annotations.Phase;
        import dev.fairlead.annotations.Requires;
        import dev.fairlead.annotations.Unbounded;

        class Peer {
          @Unbounded({Phase.CONNECT, Phase.READ})
          Peer() {}

          @Bounds(Phase.READ)
          void setTimeout(int millis) {}

          @Requires(value = Phase.READ, strict = true)
          String ask() {
            return "";
          }

          static String answer() {
            %s
            Peer peer = new Peer();
            return peer.ask();
          }
        }
        """;
    CheckTesting.compilation(MissingTimeout.class)
        .addSourceLines("Peer.java", code.formatted(""))
        .doTest();
    CompilationTestHelper.newInstance(MissingTimeout.class, MissingTimeoutTest.class)
        .setArgs("-XepOpt:Fairlead:Profile=strict", "-XepOpt:Fairlead:FailOnDefect=true")
        .addSourceLines(
            "Feed.java",
            code.formatted("// BUG: Diagnostic contains: Nothing bounds read of this Peer"))
        .doTest();
  }

  @Test
  void settersOfTheSupertype() {
    compilation
        .addSourceLines(
            "Commands.java",
            """
            import dev.fairlead.annotations.Bounds;
            import dev.fairlead.annotations.Phase;
            import dev.fairlead.annotations.Requires;
            import dev.fairlead.annotations.TimeUnitOf;
            import dev.fairlead.annotations.Unbounded;

            abstract class Commands {
              abstract static class Command<C extends Command<C>> {
                @Bounds(value = {Phase.CONNECT, Phase.READ}, unit = TimeUnitOf.SECONDS)
                abstract C setTimeout(int seconds);
              }

              abstract static class Copy extends Command<Copy> {
                abstract Copy from(String uri);

                @Requires({Phase.CONNECT, Phase.READ})
                abstract String call();
              }

              @Unbounded({Phase.CONNECT, Phase.READ})
              abstract Copy copy();

              void copies(String uri, int seconds) {
                // BUG: Diagnostic contains: Set it with setTimeout(…)
                copy().from(uri).call();
                copy().setTimeout(seconds).from(uri).call();
                Copy command = copy().from(uri);
                command.setTimeout(30);
                command.call();
              }
            }
            """)
        .doTest();
  }

  @Test
  void replacementByTheLongForm() {
    String fixed =
        """
        import java.io.IOException;
        import java.io.InputStream;
        import java.net.SocketAddress;
        import java.net.URL;
        import java.net.URLConnection;
        import java.nio.channels.SocketChannel;

        class Load {
          static class Texts {
            void load(InputStream in) {}
          }

          InputStream open(String text) throws IOException {
            URLConnection connection = new URL(text).openConnection();
            connection.setConnectTimeout(5_000);
            connection.setReadTimeout(10_000);
            return connection.getInputStream();
          }

          Texts load(String text, String connection) throws IOException {
            Texts loaded = new Texts();
            URLConnection opened = new URL(text + connection).openConnection();
            opened.setConnectTimeout(5_000);
            opened.setReadTimeout(10_000);
            loaded.load(opened.getInputStream());
            return loaded;
          }

          int first(String text) throws IOException {
            try (InputStream in = new URL(text).openStream()) {
              return in.read();
            }
          }

          void reach(SocketAddress address) throws IOException {
            SocketChannel channel = SocketChannel.open();
            channel.socket().connect(address, 5_000);
          }
        }
        """
            .replace("_000", "000");
    CheckTesting.refactoring(MissingTimeout.class)
        .addInputLines(
            "Load.java",
            """
            import java.io.IOException;
            import java.io.InputStream;
            import java.net.SocketAddress;
            import java.net.URL;
            import java.nio.channels.SocketChannel;

            class Load {
              static class Texts {
                void load(InputStream in) {}
              }

              InputStream open(String text) throws IOException {
                return new URL(text).openStream();
              }

              Texts load(String text, String connection) throws IOException {
                Texts loaded = new Texts();
                loaded.load(new URL(text + connection).openStream());
                return loaded;
              }

              int first(String text) throws IOException {
                try (InputStream in = new URL(text).openStream()) {
                  return in.read();
                }
              }

              void reach(SocketAddress address) throws IOException {
                SocketChannel channel = SocketChannel.open();
                channel.connect(address);
              }
            }
            """)
        .addOutputLines("Load.java", fixed)
        .doTest();
    compilation
        .addSourceLines(
            "Load.java",
            fixed.replace(
                "    try (InputStream in",
                "    // BUG: Diagnostic contains: Nothing bounds connect and read of this URL\n"
                    + "    try (InputStream in"))
        .doTest();
  }

  @Test
  void replacementByASocketThatIsConnectedWithATime() {
    String before =
        """
        import java.io.IOException;
        import java.net.Proxy;
        import java.net.Socket;

        class Dial {
          int read(String host, int port) throws IOException {
            Socket socket = new Socket(host, port);
            return socket.getInputStream().read();
          }

          boolean isUp(String host, int port) {
            try (Socket socket = new Socket(host, port)) {
              socket.setTcpNoDelay(true);
              return true;
            } catch (IOException gone) {
              return false;
            }
          }

          int read(Proxy proxy, String host) throws IOException {
            return new Socket(host, 80).getInputStream().read();
          }
        }
        """;
    String after =
        """
        import java.io.IOException;
        import java.net.InetSocketAddress;
        import java.net.Proxy;
        import java.net.Socket;

        class Dial {
          int read(String host, int port) throws IOException {
            Socket socket = new Socket();
            socket.connect(new InetSocketAddress(host, port), 5000);
            socket.setSoTimeout(10000);
            return socket.getInputStream().read();
          }

          boolean isUp(String host, int port) {
            try (Socket socket = new Socket()) {
              socket.connect(new InetSocketAddress(host, port), 5000);
              socket.setTcpNoDelay(true);
              return true;
            } catch (IOException gone) {
              return false;
            }
          }

          int read(Proxy proxy, String host) throws IOException {
            return new Socket(host, 80).getInputStream().read();
          }
        }
        """;
    CheckTesting.refactoring(MissingTimeout.class)
        .addInputLines("Dial.java", before)
        .addOutputLines("Dial.java", after)
        .doTest(TestMode.TEXT_MATCH);
    compilation
        .addSourceLines(
            "Dial.java",
            after.replace(
                "    return new Socket(host, 80)",
                "    // BUG: Diagnostic contains: Nothing bounds connect and read\n"
                    + "    return new Socket(host, 80)"))
        .doTest();
  }

  @Test
  void theLastCallInTheFileOfAHelperInAnother() {
    compilation
        .addSourceLines(
            "Pages.java",
            """
            import java.io.IOException;
            import java.net.URL;
            import java.net.URLConnection;

            class Pages {
              static URLConnection open(String text) throws IOException {
                // BUG: Diagnostic contains: Nothing bounds connect and read of this URLConnection
                return new URL(text).openConnection();
              }
            }
            """)
        .addSourceLines(
            "Reader.java",
            """
            import java.io.IOException;
            import java.io.InputStream;
            import java.net.URLConnection;

            class Reader {
              InputStream outer(String text) throws IOException {
                return inner(text).getInputStream();
              }

              URLConnection inner(String text) throws IOException {
                // BUG: Diagnostic contains: Nothing bounds connect and read of this URLConnection
                return Pages.open(text);
              }
            }
            """)
        .doTest();
  }

  @Test
  void socketOfASuperclassInAnotherFile() {
    compilation
        .addSourceLines(
            "Channel.java",
            """
            import java.io.IOException;
            import java.net.Socket;

            class Channel {
              protected final Socket socket;
              private final int time = 1000;

              Channel(Socket socket) {
                this.socket = socket;
              }

              protected void setReadTimeout() throws IOException {
                Socket own = socket;
                if (own != null && !own.isClosed()) {
                  own.setSoTimeout(time);
                }
              }
            }
            """)
        .addSourceLines(
            "Bounded.java",
            """
            import java.io.IOException;
            import java.net.Socket;
            import java.net.SocketAddress;

            class Bounded extends Channel {
              Bounded(SocketAddress peer) throws IOException {
                super(new Socket());
                socket.connect(peer, 1000);
                setReadTimeout();
                socket.getInputStream().read();
              }
            }
            """)
        .addSourceLines(
            "Unbounded.java",
            """
            import java.io.IOException;
            import java.net.Socket;
            import java.net.SocketAddress;

            class Unbounded extends Channel {
              Unbounded(SocketAddress peer) throws IOException {
                // BUG: Diagnostic contains: Nothing bounds read of this Socket
                super(new Socket());
                socket.connect(peer, 1000);
                socket.getInputStream().read();
              }
            }
            """)
        .doTest();
  }

  @Test
  void askedForItsType() {
    compilation
        .addSourceLines(
            "Resource.java",
            """
            import java.io.InputStream;
            import java.net.HttpURLConnection;
            import java.net.JarURLConnection;
            import java.net.URL;
            import java.net.URLConnection;

            class Resource {
              InputStream asked(URL url) throws Exception {
                // BUG: Diagnostic contains: Nothing bounds connect and read of this URLConnection
                URLConnection connection = url.openConnection();
                if (connection instanceof HttpURLConnection) {
                  ((HttpURLConnection) connection).setRequestMethod("GET");
                }
                return connection.getInputStream();
              }

              InputStream named(URL url) throws Exception {
                // BUG: Diagnostic contains: Nothing bounds connect and read of this URLConnection
                URLConnection connection = url.openConnection();
                if (connection instanceof HttpURLConnection http && http.getResponseCode() != 200) {
                  return null;
                }
                return connection.getInputStream();
              }

              InputStream bounded(URL url) throws Exception {
                URLConnection connection = url.openConnection();
                if (connection instanceof HttpURLConnection) {
                  connection.setConnectTimeout(1000);
                  connection.setReadTimeout(1000);
                }
                return connection.getInputStream();
              }

              InputStream boundedBefore(URL url) throws Exception {
                URLConnection connection = url.openConnection();
                connection.setConnectTimeout(1000);
                connection.setReadTimeout(1000);
                if (connection instanceof HttpURLConnection) {
                  ((HttpURLConnection) connection).setRequestMethod("GET");
                }
                return connection.getInputStream();
              }

              InputStream isNot(URL url) throws Exception {
                URLConnection connection = url.openConnection();
                if (!(connection instanceof HttpURLConnection)) {
                  return connection.getInputStream();
                }
                return null;
              }

              InputStream isNotEither(URL url) throws Exception {
                URLConnection connection = url.openConnection();
                if (connection instanceof HttpURLConnection) {
                  return null;
                } else {
                  return connection.getInputStream();
                }
              }

              InputStream ofAJar(URL url) throws Exception {
                URLConnection connection = url.openConnection();
                if (connection instanceof JarURLConnection) {
                  connection.setUseCaches(false);
                }
                return connection.getInputStream();
              }

              InputStream given(URLConnection connection) throws Exception {
                connection.setUseCaches(false);
                if (connection instanceof HttpURLConnection) {
                  ((HttpURLConnection) connection).setRequestMethod("GET");
                }
                return connection.getInputStream();
              }

              interface Configurer {
                void configure(URLConnection connection);
              }

              InputStream configured(URL url, Configurer configurer) throws Exception {
                URLConnection connection = url.openConnection();
                configurer.configure(connection);
                if (connection instanceof HttpURLConnection) {
                  ((HttpURLConnection) connection).setRequestMethod("GET");
                }
                return connection.getInputStream();
              }
            }
            """)
        .doTest();
  }

  @Test
  void setterThatIsReferredTo() {
    compilation
        .addSourceLines(
            "Directory.java",
            """
            import java.net.URI;
            import java.net.http.HttpClient;
            import java.net.http.HttpRequest;
            import java.net.http.HttpResponse.BodyHandlers;
            import java.time.Duration;
            import java.util.Optional;

            class Directory {
              private static final HttpClient CLIENT =
                  HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

              Object ask(URI uri, Optional<Duration> time) throws Exception {
                HttpRequest.Builder request = HttpRequest.newBuilder(uri);
                bound(request, time);
                return CLIENT.send(request.build(), BodyHandlers.ofString());
              }

              Object compare(URI uri, Optional<Object> other) throws Exception {
                // BUG: Diagnostic contains: Nothing bounds read of this HttpRequest.Builder
                HttpRequest.Builder request = HttpRequest.newBuilder(uri);
                other.map(request::equals);
                return CLIENT.send(request.build(), BodyHandlers.ofString());
              }

              private static void bound(HttpRequest.Builder request, Optional<Duration> time) {
                time.filter(given -> !given.isZero()).ifPresent(request::timeout);
              }
            }
            """)
        .doTest();
  }

  @Test
  void clientWhoseUserBoundsEachRequest() {
    compilation
        .addSourceLines(
            "org/apache/http/client/HttpClient.java",
            "package org.apache.http.client; public interface HttpClient {}")
        .addSourceLines(
            "org/apache/http/impl/client/CloseableHttpClient.java",
            "package org.apache.http.impl.client;",
            "public abstract class CloseableHttpClient",
            "    implements org.apache.http.client.HttpClient {}")
        .addSourceLines(
            "org/apache/http/impl/client/HttpClientBuilder.java",
            "package org.apache.http.impl.client;",
            "public class HttpClientBuilder {",
            "  public static HttpClientBuilder create() { return null; }",
            "  public CloseableHttpClient build() { return null; }",
            "}")
        .addSourceLines(
            "org/apache/solr/client/solrj/impl/SolrClientBuilder.java",
            "package org.apache.solr.client.solrj.impl;",
            "public abstract class SolrClientBuilder<B extends SolrClientBuilder<B>> {",
            "  public B withHttpClient(org.apache.http.client.HttpClient client) { return null; }",
            "}")
        .addSourceLines(
            "Indexes.java",
            """
            import org.apache.http.client.HttpClient;
            import org.apache.http.impl.client.HttpClientBuilder;
            import org.apache.solr.client.solrj.impl.SolrClientBuilder;

            class Indexes {
              void solr(SolrClientBuilder<?> builder) {
                builder.withHttpClient(HttpClientBuilder.create().build());
              }

              HttpClient plain() {
                // BUG: Diagnostic contains: Nothing bounds connect and read of this CloseableHttpClient
                return HttpClientBuilder.create().build();
              }
            }
            """)
        .doTest();
  }

  @Test
  void whatALoaderReadsIsMostlyAFile() {
    compilation
        .addSourceLines(
            "org/p/Loads.java",
            """
            package org.p;

            import java.io.IOException;
            import java.io.InputStream;
            import java.net.URL;
            import java.security.KeyStore;
            import java.util.Properties;
            import java.util.jar.Manifest;

            class Loads {
              void keys(KeyStore store, String text) throws Exception {
                URL url = new URL(text);
                store.load(url.openStream(), null);
              }

              void properties(Properties loaded, String text) throws IOException {
                loaded.load(new URL(text).openConnection().getInputStream());
              }

              String version(String of) throws IOException {
                URL resource = Loads.class.getResource(of);
                String jar = resource.toString();
                String manifest = jar.substring(0, jar.lastIndexOf('!')) + "!/META-INF/MANIFEST.MF";
                try (InputStream stream = new URL(manifest).openStream()) {
                  return String.valueOf(stream.read());
                }
              }

              Manifest manifest(String text) throws IOException {
                return new Manifest(new URL(text).openStream());
              }

              int first(String text) throws IOException {
                class Local {}
                new Thread() {}.start();
                new Local();
                // BUG: Diagnostic contains: Nothing bounds connect and read of this URL
                return new URL(text + "/META").openStream().read();
              }
            }
            """)
        .doTest();
  }

  @Test
  void aChannelThatDoesNotBlockUnderTheNameOfItsSupertype() {
    compilation
        .addSourceLines(
            "Channels.java",
            """
            import java.io.IOException;
            import java.net.SocketAddress;
            import java.nio.channels.DatagramChannel;
            import java.nio.channels.SelectableChannel;
            import java.nio.channels.SocketChannel;

            class Channels {
              SelectableChannel open(SocketAddress peer, boolean packets) throws IOException {
                SelectableChannel channel;
                if (packets) {
                  channel = DatagramChannel.open();
                  channel.configureBlocking(false);
                } else {
                  channel = SocketChannel.open();
                  channel.configureBlocking(false);
                  ((SocketChannel) channel).connect(peer);
                }
                return channel;
              }

              SelectableChannel blocking(SocketAddress peer) throws IOException {
                SelectableChannel channel = SocketChannel.open();
                // BUG: Diagnostic contains: Nothing bounds connect of this SocketChannel
                ((SocketChannel) channel).connect(peer);
                return channel;
              }
            }
            """)
        .doTest();
  }

  @Test
  void aToolOfTheCommandLineIsForTheStrictProfile() {
    String tool =
        """
        package org.p.tools;

        import java.io.IOException;
        import java.net.URL;

        class Fetch {
          public static void main(String[] arguments) throws IOException {
            new Fetch().fetch(arguments[0]);
          }

          int fetch(String text) throws IOException {
            // STRICT
            return new URL(text).openStream().read();
          }
        }
        """;
    String found = "// BUG: Diagnostic contains: Nothing bounds connect and read";
    compilation.addSourceLines("Fetch.java", tool).doTest();
    CheckTesting.strictly(MissingTimeout.class)
        .addSourceLines("Fetch.java", tool.replace("// STRICT", found))
        .doTest();
    CheckTesting.compilation(MissingTimeout.class)
        .addSourceLines(
            "Fetch.java", tool.replace("// STRICT", found).replace("org.p.tools", "org.p.server"))
        .doTest();
    CheckTesting.compilation(MissingTimeout.class)
        .addSourceLines(
            "Fetch.java", tool.replace("// STRICT", found).replace("void main(", "void start("))
        .doTest();
  }

  @Test
  void boundsThatComeAfterTheStreamAndBeforeTheRead() {
    CheckTesting.compilation(MissingTimeout.class)
        .addSourceLines(
            "Query.java",
            """
            import java.io.BufferedReader;
            import java.io.InputStream;
            import java.io.InputStreamReader;
            import java.io.PrintWriter;
            import java.net.InetSocketAddress;
            import java.net.Socket;

            class Query {
              String inTime(InetSocketAddress address) throws Exception {
                try (Socket socket = new Socket()) {
                  socket.connect(address, 1000);
                  try (PrintWriter out = new PrintWriter(socket.getOutputStream(), true);
                      BufferedReader in =
                          new BufferedReader(new InputStreamReader(socket.getInputStream()))) {
                    socket.setSoTimeout(1000);
                    out.println("x");
                    return in.readLine();
                  }
                }
              }

              int wrapped(InetSocketAddress address) throws Exception {
                Socket socket = new Socket();
                socket.connect(address, 1000);
                InputStream in = socket.getInputStream();
                InputStreamReader reader = new InputStreamReader(in);
                socket.setSoTimeout(1000);
                return reader.read();
              }

              int afterTheRead(InetSocketAddress address) throws Exception {
                // BUG: Diagnostic contains: Nothing bounds read of this Socket
                Socket socket = new Socket();
                socket.connect(address, 1000);
                InputStream in = socket.getInputStream();
                int first = in.read();
                socket.setSoTimeout(1000);
                return first + in.read();
              }

              int afterTheHandOver(InetSocketAddress address) throws Exception {
                // BUG: Diagnostic contains: Nothing bounds read of this Socket
                Socket socket = new Socket();
                socket.connect(address, 1000);
                InputStream in = socket.getInputStream();
                greet(socket);
                socket.setSoTimeout(1000);
                return in.read();
              }

              void greet(Socket socket) throws Exception {
                socket.getInputStream().read();
              }

              int never(InetSocketAddress address) throws Exception {
                // BUG: Diagnostic contains: Nothing bounds read of this Socket
                Socket socket = new Socket();
                socket.connect(address, 1000);
                InputStream in = socket.getInputStream();
                socket.setKeepAlive(true);
                return in.read();
              }
            }
            """)
        .doTest();
  }

  @Test
  void functionsThatConfigureWhatTheyAreGiven() {
    CheckTesting.compilation(MissingTimeout.class)
        .addSourceLines(
            "Builder.java",
            """
            import dev.fairlead.annotations.Blocking;
            import dev.fairlead.annotations.Bounds;
            import dev.fairlead.annotations.Carries;
            import dev.fairlead.annotations.Phase;
            import dev.fairlead.annotations.Requires;
            import dev.fairlead.annotations.RunsHere;
            import dev.fairlead.annotations.Unbounded;
            import java.util.function.Consumer;

            class Builder {
              static class Settings {
                @Bounds(Phase.READ)
                Settings answerIn(int millis) {
                  return this;
                }

                Settings name(String name) {
                  return this;
                }
              }

              static class Client {
                @Blocking
                @Requires(Phase.READ)
                void ask() {}
              }

              @Unbounded(Phase.READ)
              static Builder make() {
                return new Builder();
              }

              Builder settings(@RunsHere @Carries Consumer<Settings> function) {
                return this;
              }

              @Carries
              Client build() {
                return new Client();
              }
            }
            """)
        .addSourceLines(
            "Use.java",
            """
            import java.util.function.Consumer;

            class Use {
              void statements() {
                Builder builder = Builder.make();
                builder.settings(
                    settings -> {
                      settings.name("x");
                      settings.answerIn(1000);
                    });
                builder.build().ask();
              }

              void written() {
                Builder builder = Builder.make();
                builder.settings(
                    new Consumer<Builder.Settings>() {
                      @Override
                      public void accept(Builder.Settings settings) {
                        settings.answerIn(1000);
                      }
                    });
                builder.build().ask();
              }

              void refused() {
                Builder builder = Builder.make();
                builder.settings(
                    settings -> {
                      throw new IllegalStateException();
                    });
              }

              void other() {
                Builder builder = Builder.make();
                builder.settings(
                    settings -> {
                      settings.name("x");
                    });
                // BUG: Diagnostic contains: Nothing bounds read of this Builder.Client
                builder.build().ask();
              }
            }
            """)
        .doTest();
  }
}
