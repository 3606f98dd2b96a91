package dev.fairlead.checks.timeouts;

import com.google.errorprone.CompilationTestHelper;
import dev.fairlead.checks.CheckTesting;
import org.junit.jupiter.api.Test;

final class IgnoredTimeoutTest {
  private final CompilationTestHelper compilation = CheckTesting.compilation(IgnoredTimeout.class);

  @Test
  void clientsMadeWithout() {
    compilation
        .addSourceLines(
            "Docker.java",
            """
            class Docker {
              interface Client {
                String ask(int timeout);
              }

              static class DockerClient implements Client {
                static class Builder {
                  Builder host(String name) {
                    return this;
                  }

                  Builder responseTimeout(Integer millis) {
                    return this;
                  }

                  DockerClient build() {
                    return new DockerClient();
                  }
                }

                @Override
                public String ask(int timeout) {
                  return new DockerClient().toString();
                }
              }

              static DockerClient unused(String name, Integer readTimeoutOrNull) {
                // BUG: Diagnostic contains: readTimeoutOrNull is never used, and a client is made here
                return new DockerClient.Builder().host(name).build();
              }

              static DockerClient used(String name, Integer readTimeoutOrNull) {
                return new DockerClient.Builder()
                    .host(name)
                    .responseTimeout(readTimeoutOrNull)
                    .build();
              }

              static String nothingMade(String name, Integer readTimeout) {
                return name.trim();
              }

              static DockerClient otherTime(String name, int retries) {
                return new DockerClient.Builder().host(name).build();
              }
            }
            """)
        .doTest();
  }

  @Test
  void constantsInTheirPlace() {
    compilation
        .addSourceLines(
            "Pong.java",
            """
            import java.util.concurrent.CountDownLatch;
            import java.util.concurrent.TimeUnit;

            class Pong {
              interface Request {
                void waitForResponse(long millis);
              }

              void ping(Request request, long timeout) {
                // BUG: Diagnostic contains: timeout is never used, and waitForResponse is given a
                request.waitForResponse(5000);
              }

              boolean open(CountDownLatch opened, long timeoutMillis) throws Exception {
                // BUG: Diagnostic contains: timeoutMillis is never used, and await is given a constant
                return opened.await(10, TimeUnit.SECONDS);
              }

              void used(Request request, long timeout) {
                request.waitForResponse(5000);
                request.waitForResponse(timeout);
              }

              void noWait(StringBuilder text, long timeout) {
                text.append(5000);
              }

              void variable(Request request, long millis, long timeout) {
                request.waitForResponse(millis);
              }
            }
            """)
        .doTest();
  }

  @Test
  void timedFormsThatAreNone() {
    compilation
        .addSourceLines(
            "Answer.java",
            """
            import java.util.concurrent.CountDownLatch;
            import java.util.concurrent.Future;
            import java.util.concurrent.TimeUnit;

            abstract class Answer implements Future<String> {
              private final CountDownLatch done = new CountDownLatch(1);
              private String value;

              @Override
              public String get() throws InterruptedException {
                done.await();
                return value;
              }

              @Override
              public String get(long timeout, TimeUnit unit) throws InterruptedException {
                // BUG: Diagnostic contains: timeout is never used, and get has a form that takes it
                return get();
              }

              abstract static class Awaited implements Future<String> {
                final CountDownLatch done = new CountDownLatch(1);

                @Override
                public String get(long timeout, TimeUnit unit) throws InterruptedException {
                  // BUG: Diagnostic contains: timeout is never used, and await has a form
                  done.await();
                  return "";
                }
              }

              abstract static class There implements Future<String> {
                @Override
                public String get() {
                  return "";
                }

                @Override
                public String get(long timeout, TimeUnit unit) {
                  return get();
                }
              }

              abstract static class NeverFull extends java.util.concurrent.LinkedBlockingQueue<String> {
                private final java.util.concurrent.locks.Lock lock =
                    new java.util.concurrent.locks.ReentrantLock();

                @Override
                public boolean offer(String element) {
                  lock.lock();
                  return true;
                }

                @Override
                public boolean offer(String element, long timeout, TimeUnit unit) {
                  return offer(element);
                }
              }

              abstract static class Kept implements Future<String> {
                final CountDownLatch done = new CountDownLatch(1);

                @Override
                public String get(long timeout, TimeUnit unit) throws InterruptedException {
                  return done.await(timeout, unit) ? "" : null;
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void boundsThatCopiesLose() {
    compilation
        .addSourceLines(
            "Request.java",
            """
            class Request {
              private final String method;
              private final String host;
              private final String path;
              private final String body;
              private final int requestTimeout;
              int readTimeout;

              Request(String method, String host, String path, String body, int requestTimeout) {
                this.method = method;
                this.host = host;
                this.path = path;
                this.body = body;
                this.requestTimeout = requestTimeout;
              }

              Request(Request original) {
                this.method = original.method;
                this.host = original.getHost();
                this.path = original.path;
                this.body = original.body;
                // BUG: Diagnostic contains: and readTimeout is passed over: the copy loses the bound
                this.requestTimeout = original.getRequestTimeout();
              }

              Request(Request original, String path) {
                this.method = original.method;
                this.host = original.host;
                this.path = path;
                this.body = original.body;
                this.requestTimeout = original.requestTimeout;
              }

              Request(Request original, int requestTimeout) {
                this.method = original.method;
                this.host = original.host;
                this.path = original.path;
                this.body = original.body;
                this.requestTimeout = original.requestTimeout;
                setReadTimeout(original.readTimeout);
              }

              final void setReadTimeout(int readTimeout) {
                this.readTimeout = readTimeout;
              }

              String getHost() {
                return host;
              }

              int getRequestTimeout() {
                return requestTimeout;
              }
            }
            """)
        .doTest();
  }

  @Test
  void numbersAmongText() {
    compilation
        .addSourceLines(
            "Database.java",
            """
            import java.sql.Connection;
            import java.sql.Driver;
            import java.sql.DriverManager;
            import java.sql.SQLException;
            import java.util.HashMap;
            import java.util.Map;
            import java.util.Properties;

            class Database {
              private int socketTimeout;
              private Driver driver;

              Connection direct(String url) throws SQLException {
                Properties properties = new Properties();
                // BUG: Diagnostic contains: only text is read
                properties.put("socketTimeout", socketTimeout);
                properties.put("user", "me");
                properties.put("tcpKeepAlive", true);
                properties.put("ownKey", 7);
                return DriverManager.getConnection(url, properties);
              }

              Connection throughHelper(String url, Integer connectTimeout) throws SQLException {
                Properties properties = new Properties();
                // BUG: Diagnostic contains: only text is read
                properties.putIfAbsent("connectTimeout", connectTimeout);
                return open(url, properties);
              }

              private Connection open(String url, Properties info) throws SQLException {
                return driver.connect(url, info);
              }

              Connection asText(String url) throws SQLException {
                Properties properties = new Properties();
                properties.put("socketTimeout", String.valueOf(socketTimeout));
                properties.setProperty("connectTimeout", "5");
                return DriverManager.getConnection(url, properties);
              }

              Map<String, Object> forOthers() {
                Properties properties = new Properties();
                properties.put("socketTimeout", socketTimeout);
                Map<String, Object> map = new HashMap<>();
                map.put("socketTimeout", socketTimeout);
                properties.forEach((key, value) -> map.put(key.toString(), value));
                return map;
              }
            }
            """)
        .doTest();
  }

  @Test
  void twins() {
    compilation
        .addSourceLines(
            "Twins.java",
            """
            import java.net.Socket;

            class Twins {
              interface Request {
                Request timeout(int millis);

                Request header(String text);
              }

              private int timeout;
              private int readTimeout;

              void field(Request request, int timeout) {
                if (!(this.timeout >= 1 && this.timeout <= 10)) {
                  this.timeout = 3;
                }
                // BUG: Diagnostic contains: timeout is given timeout as it came, although the field
                request.timeout(timeout * 1000).header("x");
              }

              void parameter(Socket socket, int readTimeout) throws Exception {
                this.readTimeout = readTimeout;
                if (readTimeout <= 0) {
                  readTimeout = 1000;
                }
                // BUG: Diagnostic contains: setSoTimeout is given readTimeout as it came
                socket.setSoTimeout(this.readTimeout);
              }

              void passedOn(Socket socket, int readTimeout) throws Exception {
                if (readTimeout <= 0) {
                  readTimeout = 1000;
                }
                this.readTimeout = readTimeout;
                socket.setSoTimeout(this.readTimeout);
              }

              void theRightOne(Request request, int timeout) {
                this.timeout = timeout;
                if (this.timeout <= 0) {
                  this.timeout = 3;
                }
                request.timeout(this.timeout);
              }

              void both(Request request, Socket socket, int timeout) throws Exception {
                if (this.timeout <= 0) {
                  this.timeout = 3;
                }
                socket.setSoTimeout(this.timeout);
                request.timeout(timeout);
              }

              void notPutRight(Request request, int timeout) {
                if (this.timeout <= 0) {
                  System.out.println(timeout);
                }
                request.timeout(timeout);
              }

              void noBound(Request request, int timeout) {
                if (this.timeout <= 0) {
                  this.timeout = 3;
                }
                request.header("t" + timeout);
              }
            }
            """)
        .doTest();
  }

  @Test
  void identification() {
    compilation
        .addSourceLines(
            "Client.java",
            """
            import dev.fairlead.annotations.Bounds;
            import dev.fairlead.annotations.Phase;
            import dev.fairlead.annotations.ReturnsCopy;
            import java.net.InetSocketAddress;
            import java.net.Socket;
            import java.net.URLConnection;
            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.TimeUnit;

            class Client {
              private int connectTimeout;

              interface Link {
                String await();

                String await(long timeout, TimeUnit unit);

                String call(String name);

                String call(String name, int timeoutMs);

                @ReturnsCopy
                @Bounds(Phase.CALL)
                Link withTimeout(long timeoutMs);
              }

              void parameter(Socket socket, InetSocketAddress address, int timeoutMillis)
                  throws Exception {
                // BUG: Diagnostic contains: Nothing bounds connect of this Socket, although timeoutMillis is in scope
                socket.connect(address);
                socket.setSoTimeout(timeoutMillis);
              }

              Socket positive(String host, int timeout) throws Exception {
                if (timeout > 0) {
                  // BUG: Diagnostic contains: although timeout is in scope
                  return new Socket(host, 80);
                }
                return null;
              }

              void field(Socket socket, InetSocketAddress address) throws Exception {
                // BUG: Diagnostic contains: although connectTimeout is in scope
                socket.connect(address);
              }

              String unused(CompletableFuture<String> answer, long timeout) throws Exception {
                // BUG: Diagnostic contains: timeout is never used, and get has a form that takes it
                return answer.get();
              }

              String ownForms(Link link, long timeoutMs) {
                // BUG: Diagnostic contains: timeoutMs is never used, and await has a form
                return link.await() + link.call("x");
              }

              String ownNamed(Link link, int timeoutMs) {
                // BUG: Diagnostic contains: timeoutMs is never used, and call has a form
                return link.call("x");
              }

              @ReturnsCopy
              interface Immutable {
                @Bounds(Phase.READ)
                Immutable readTimeout(int millis);

                @Bounds(Phase.READ)
                void setReadTimeout(int millis);
              }

              Immutable copies(Immutable client) {
                // BUG: Diagnostic contains: readTimeout returns a copy that has the bound
                client.readTimeout(5);
                client.setReadTimeout(5);
                Runnable discarded = () -> use(client.readTimeout(5));
                return client.readTimeout(5);
              }

              void use(Immutable client) {}

              void dropped(Link link) {
                // BUG: Diagnostic contains: withTimeout returns a copy that has the bound
                link.withTimeout(5);
                Link bounded = link.withTimeout(5);
              }

              void tested(URLConnection connection) {
                int wait = responseTimeout();
                if (wait > 0) {
                  // BUG: Diagnostic contains: wait is tested, but setReadTimeout is given a constant
                  connection.setReadTimeout(1);
                }
              }

              void testedAndUsed(URLConnection connection, int timeout) {
                if (timeout > 0) {
                  connection.setReadTimeout(timeout);
                }
              }

              int responseTimeout() {
                return 7;
              }

              void used(Socket socket, InetSocketAddress address, int timeout) throws Exception {
                socket.connect(address, timeout);
              }

              String usedElsewhere(CompletableFuture<String> answer, long timeout)
                  throws Exception {
                answer.orTimeout(timeout, TimeUnit.MILLISECONDS);
                return answer.get();
              }

              interface Source {
                String read(long timeout) throws Exception;
              }

              static class Immediate implements Source {
                private CompletableFuture<String> answer;

                @Override
                public String read(long timeout) throws Exception {
                  return answer.get();
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void isNotReportedTwice() {
    CheckTesting.compilation(MissingTimeout.class)
        .addSourceLines(
            "Client.java",
            """
            import java.net.InetSocketAddress;
            import java.net.Socket;

            class Client {
              void connect(Socket socket, InetSocketAddress address, int timeoutMillis)
                  throws Exception {
                socket.connect(address);
                socket.setSoTimeout(timeoutMillis);
              }
            }
            """)
        .expectNoDiagnostics()
        .doTest();
  }

  @Test
  void replacement() {
    CheckTesting.refactoring(IgnoredTimeout.class)
        .addInputLines(
            "Client.java",
            """
            import dev.fairlead.annotations.Bounds;
            import dev.fairlead.annotations.Phase;
            import dev.fairlead.annotations.ReturnsCopy;
            import java.io.InputStream;
            import java.net.InetSocketAddress;
            import java.net.Socket;
            import java.net.URL;
            import java.net.URLConnection;

            class Client {
              interface Link {
                @ReturnsCopy
                @Bounds(Phase.CALL)
                Link withTimeout(long timeoutMs);
              }

              void connect(Socket socket, InetSocketAddress address, int timeoutMillis)
                  throws Exception {
                socket.connect(address);
              }

              InputStream read(String text, int readTimeout) throws Exception {
                URLConnection connection = new URL(text).openConnection();
                connection.setConnectTimeout(5);
                return connection.getInputStream();
              }

              Link bound(Link link) {
                link.withTimeout(5);
                return link;
              }

              java.sql.Connection open(String url, int limit) throws Exception {
                java.util.Properties properties = new java.util.Properties();
                properties.put("socketTimeout", limit);
                return java.sql.DriverManager.getConnection(url, properties);
              }
            }
            """)
        .addOutputLines(
            "Client.java",
            """
            import dev.fairlead.annotations.Bounds;
            import dev.fairlead.annotations.Phase;
            import dev.fairlead.annotations.ReturnsCopy;
            import java.io.InputStream;
            import java.net.InetSocketAddress;
            import java.net.Socket;
            import java.net.URL;
            import java.net.URLConnection;

            class Client {
              interface Link {
                @ReturnsCopy
                @Bounds(Phase.CALL)
                Link withTimeout(long timeoutMs);
              }

              void connect(Socket socket, InetSocketAddress address, int timeoutMillis)
                  throws Exception {
                socket.connect(address, timeoutMillis);
              }

              InputStream read(String text, int readTimeout) throws Exception {
                URLConnection connection = new URL(text).openConnection();
                connection.setReadTimeout(readTimeout);
                connection.setConnectTimeout(5);
                return connection.getInputStream();
              }

              Link bound(Link link) {
                link = link.withTimeout(5);
                return link;
              }

              java.sql.Connection open(String url, int limit) throws Exception {
                java.util.Properties properties = new java.util.Properties();
                properties.put("socketTimeout", String.valueOf(limit));
                return java.sql.DriverManager.getConnection(url, properties);
              }
            }
            """)
        .doTest();
  }

  @Test
  void socketOfAChannel() {
    compilation
        .addSourceLines(
            "Listener.java",
            """
            import java.io.InputStream;
            import java.net.InetSocketAddress;
            import java.net.Socket;
            import java.nio.ByteBuffer;
            import java.nio.channels.ServerSocketChannel;
            import java.nio.channels.SocketChannel;

            class Listener {
              SocketChannel accepted(int port) throws Exception {
                ServerSocketChannel listener = ServerSocketChannel.open();
                listener.bind(new InetSocketAddress(port));
                // BUG: Diagnostic contains: the channel itself waits without it
                listener.socket().setSoTimeout(5000);
                return listener.accept();
              }

              int read(InetSocketAddress peer, ByteBuffer buffer) throws Exception {
                SocketChannel channel = SocketChannel.open();
                channel.socket().connect(peer, 1000);
                // BUG: Diagnostic contains: This bounds only what goes through the streams of the socket
                channel.socket().setSoTimeout(1000);
                return channel.read(buffer);
              }

              int stream(InetSocketAddress peer) throws Exception {
                SocketChannel channel = SocketChannel.open();
                channel.socket().connect(peer, 1000);
                channel.socket().setSoTimeout(1000);
                InputStream in = channel.socket().getInputStream();
                return in.read();
              }

              Socket ofSocket(int port) throws Exception {
                ServerSocketChannel listener = ServerSocketChannel.open();
                listener.socket().setSoTimeout(5000);
                return listener.socket().accept();
              }

              int given(SocketChannel channel, ByteBuffer buffer) throws Exception {
                channel.socket().setSoTimeout(1000);
                return channel.read(buffer);
              }
            }
            """)
        .addSourceLines(
            "Kept.java",
            """
            import java.net.InetSocketAddress;
            import java.nio.ByteBuffer;
            import java.nio.channels.SocketChannel;

            class Kept {
              private SocketChannel channel;
              SocketChannel shown;

              void connect(InetSocketAddress peer, int millis) throws Exception {
                channel = SocketChannel.open();
                // BUG: Diagnostic contains: This bounds only what goes through the streams of the socket
                channel.socket().setSoTimeout(millis);
                channel.socket().connect(peer, millis);
                shown = SocketChannel.open();
                shown.socket().setSoTimeout(millis);
              }

              int read(ByteBuffer buffer) throws Exception {
                return channel.read(buffer) + shown.read(buffer);
              }
            }
            """)
        .addSourceLines(
            "Selected.java",
            """
            import java.nio.ByteBuffer;
            import java.nio.channels.SocketChannel;

            class Selected {
              int read(ByteBuffer buffer) throws Exception {
                SocketChannel channel = SocketChannel.open();
                channel.configureBlocking(false);
                channel.socket().setSoTimeout(1000);
                return channel.read(buffer);
              }
            }
            """)
        .doTest();
  }

  @Test
  void whatIsNoTimeAndWhatIsSetUnderAnAccessorsName() {
    compilation
        .addSourceLines(
            "Pool.java",
            """
            class Pool {
              interface Settings {
                void setTimeoutMultiplier(double factor);

                void setTimeout(int millis);
              }

              interface Config {
                String getCatalog();

                String getSchema();

                String getName();

                String getUser();

                int getValidationTimeout();
              }

              private final String catalog;
              private final String schema;
              private final String name;
              private final String user;
              private final int validationTimeout;
              private final int isNetworkTimeout;

              Pool(Config config) {
                this.catalog = config.getCatalog();
                this.schema = config.getSchema();
                this.name = config.getName();
                this.user = config.getUser();
                this.validationTimeout = config.getValidationTimeout();
                this.isNetworkTimeout = -1;
              }

              void retry(Settings settings, int timeout) {
                settings.setTimeoutMultiplier(1.0);
              }

              void set(Settings settings, int timeout) {
                // BUG: Diagnostic contains: timeout is never used, and setTimeout is given a constant
                settings.setTimeout(5000);
              }
            }
            """)
        .doTest();
  }
}
