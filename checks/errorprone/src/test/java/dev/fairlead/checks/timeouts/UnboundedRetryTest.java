package dev.fairlead.checks.timeouts;

import com.google.errorprone.CompilationTestHelper;
import dev.fairlead.checks.CheckTesting;
import java.util.List;
import org.junit.jupiter.api.Test;

final class UnboundedRetryTest {
  private final CompilationTestHelper compilation = CheckTesting.compilation(UnboundedRetry.class);

  @Test
  void counterStandsStill() {
    compilation
        .addSourceLines(
            "Mapping.java",
            """
            abstract class Mapping {
              private static final int MAX_RETRIES = 5;
              private int port;

              abstract boolean map(int port) throws Exception;

              boolean never() throws Exception {
                int retries = 0;
                // BUG: Diagnostic contains: Nothing in this loop changes retries
                while (retries < MAX_RETRIES) {
                  if (map(port)) {
                    return true;
                  }
                  port++;
                }
                return false;
              }

              boolean counted() throws Exception {
                int retries = 0;
                while (retries < MAX_RETRIES) {
                  if (map(port)) {
                    return true;
                  }
                  retries++;
                }
                return false;
              }

              void counterInCondition() throws Exception {
                int attempts = 0;
                while (attempts++ < MAX_RETRIES) {
                  map(port);
                }
                int retriesLeft = MAX_RETRIES;
                do {
                  map(port);
                } while (--retriesLeft > 0);
                for (int attempt = 0; attempt < MAX_RETRIES; attempt++) {
                  map(port);
                }
              }

              void otherwise(int from, int to) throws Exception {
                while (from < to) {
                  if (map(port)) {
                    break;
                  }
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void retriesAtOnce() {
    compilation
        .addSourceLines(
            "Connector.java",
            """
            import java.io.IOException;
            import java.net.InetAddress;
            import java.net.ServerSocket;
            import java.net.Socket;
            import java.net.UnknownHostException;

            class Connector {
              private static final int MOST = 3;
              private volatile boolean running;

              Socket atOnce(String host) {
                // BUG: Diagnostic contains: makes new Socket again at once
                while (true) {
                  try {
                    return new Socket(host, 80);
                  } catch (IOException gone) {
                    System.err.println(gone);
                  }
                }
              }

              Socket untilConnected(String host) {
                Socket socket = null;
                // BUG: Diagnostic contains: open → new Socket again at once
                while (socket == null) {
                  try {
                    socket = open(host);
                  } catch (Exception gone) {
                    System.err.println(gone);
                  }
                }
                return socket;
              }

              private Socket open(String host) throws IOException {
                return new Socket(host, 80);
              }

              InetAddress resolve(String host) {
                // BUG: Diagnostic contains: makes InetAddress.getByName again
                for (; ; ) {
                  try {
                    return InetAddress.getByName(host);
                  } catch (UnknownHostException unknown) {
                    continue;
                  }
                }
              }

              Socket withPause(String host) throws InterruptedException {
                while (true) {
                  try {
                    return new Socket(host, 80);
                  } catch (IOException gone) {
                    Thread.sleep(1000);
                  }
                }
              }

              interface Pace {
                void sleep(IOException gone);
              }

              Socket withPauseOfHandler(String host, Pace pace) {
                while (true) {
                  try {
                    return new Socket(host, 80);
                  } catch (IOException gone) {
                    handle(gone, pace);
                  }
                }
              }

              private void handle(IOException gone, Pace pace) {
                pace.sleep(gone);
              }

              Socket withLimit(String host) throws IOException {
                int failures = 0;
                while (true) {
                  try {
                    return new Socket(host, 80);
                  } catch (IOException gone) {
                    if (++failures > MOST) {
                      throw gone;
                    }
                  }
                }
              }

              Socket untilStopped(String host) {
                long end = System.nanoTime() + 1_000_000_000L;
                while (true) {
                  try {
                    return new Socket(host, 80);
                  } catch (IOException gone) {
                    if (System.nanoTime() - end > 0) {
                      return null;
                    }
                  }
                }
              }

              void poll(java.net.DatagramSocket socket, java.net.DatagramPacket packet) {
                while (running) {
                  try {
                    socket.receive(packet);
                  } catch (java.io.InterruptedIOException nothing) {
                    continue;
                  } catch (IOException broken) {
                    System.err.println(broken);
                  }
                  break;
                }
              }

              void serve(ServerSocket listener) {
                while (running) {
                  try {
                    listener.accept().close();
                  } catch (IOException broken) {
                    System.err.println(broken);
                  }
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void whatTheCallDeclares() {
    compilation
        .addSourceLines(
            "Databases.java",
            """
            import java.sql.Connection;
            import java.sql.DriverManager;
            import java.sql.SQLException;
            import javax.naming.NamingException;
            import javax.naming.directory.DirContext;

            class Databases {
              Connection untilThere(String url) {
                Connection connection = null;
                // BUG: Diagnostic contains: makes open → DriverManager.getConnection again at once
                while (connection == null) {
                  try {
                    connection = open(url);
                  } catch (SQLException gone) {
                    System.err.println(gone);
                  }
                }
                return connection;
              }

              private Connection open(String url) throws SQLException {
                return DriverManager.getConnection(url);
              }

              Object lookup(DirContext directory, String name) {
                // BUG: Diagnostic contains: makes directory.lookup again at once
                while (true) {
                  try {
                    return directory.lookup(name);
                  } catch (NamingException gone) {
                    System.err.println(gone);
                  }
                }
              }

              Connection otherwise(String url) throws SQLException {
                while (true) {
                  try {
                    return DriverManager.getConnection(url);
                  } catch (IllegalStateException notYet) {
                    System.err.println(notYet);
                  }
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void strict() {
    CompilationTestHelper.newInstance(UnboundedRetry.class, getClass())
        .setArgs(List.of("-XepOpt:Fairlead:FailOnDefect=true", "-XepOpt:Fairlead:Profile=strict"))
        .addSourceLines(
            "Stopping.java",
            """
            import java.util.concurrent.CountDownLatch;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.TimeUnit;

            class Stopping {
              void stop(ExecutorService workers) throws InterruptedException {
                workers.shutdown();
                // BUG: Diagnostic contains: This loop repeats awaitTermination
                while (!workers.isTerminated()) {
                  workers.awaitTermination(1, TimeUnit.SECONDS);
                }
                // BUG: Diagnostic contains: so that its time bounds nothing
                while (!workers.awaitTermination(1, TimeUnit.SECONDS)) {
                  System.err.println("still waiting");
                }
              }

              void stopForEver(ExecutorService workers) throws InterruptedException {
                while (!workers.isTerminated()) {
                  workers.awaitTermination(1, TimeUnit.HOURS);
                }
              }

              void stopByForce(ExecutorService workers, CountDownLatch latch)
                  throws InterruptedException {
                while (!workers.isTerminated()) {
                  if (!workers.awaitTermination(1, TimeUnit.SECONDS)) {
                    workers.shutdownNow();
                  }
                }
                int times = 0;
                while (!workers.awaitTermination(1, TimeUnit.SECONDS)) {
                  if (++times == 10) {
                    return;
                  }
                }
                latch.await(1, TimeUnit.SECONDS);
              }
            }
            """)
        .doTest();
  }

  @Test
  void strictWithPause() {
    CompilationTestHelper.newInstance(UnboundedRetry.class, getClass())
        .setArgs(List.of("-XepOpt:Fairlead:FailOnDefect=true", "-XepOpt:Fairlead:Profile=strict"))
        .addSourceLines(
            "Reconnecting.java",
            RECONNECTING.replace(
                "// strict", "// BUG: Diagnostic contains: keeps the thread, without end"))
        .doTest();
    CheckTesting.compilation(UnboundedRetry.class)
        .addSourceLines("Reconnecting.java", RECONNECTING)
        .doTest();
  }

  private static final String RECONNECTING =
      """
      import java.io.IOException;
      import java.net.Socket;

      class Reconnecting {
        Socket connected(String host) throws InterruptedException {
          // strict
          while (true) {
            try {
              return new Socket(host, 80);
            } catch (IOException gone) {
              Thread.sleep(1000);
            }
          }
        }

        Socket connectedInTime(String host, long end) throws IOException, InterruptedException {
          while (true) {
            try {
              return new Socket(host, 80);
            } catch (IOException gone) {
              if (System.nanoTime() > end) {
                throw gone;
              }
              Thread.sleep(1000);
            }
          }
        }
      }
      """;

  @Test
  void aCollectionOfWhatWasTried() {
    CheckTesting.compilation(UnboundedRetry.class)
        .addSourceLines(
            "Dial.java",
            """
            import java.io.IOException;
            import java.net.InetAddress;
            import java.net.Socket;
            import java.util.HashSet;
            import java.util.Set;

            abstract class Dial {
              abstract InetAddress next();

              Socket any(int all) throws IOException {
                Set<InetAddress> tried = new HashSet<>();
                while (true) {
                  if (tried.size() >= all) {
                    throw new IOException("none is up");
                  }
                  InetAddress address = next();
                  tried.add(address);
                  try {
                    return new Socket(address, 80);
                  } catch (IOException down) {
                    System.err.println(down);
                  }
                }
              }

              Socket one() {
                // BUG: Diagnostic contains: again at once
                while (true) {
                  try {
                    return new Socket(next(), 80);
                  } catch (IOException down) {
                    System.err.println(down);
                  }
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void givenTime() {
    compilation
        .addSourceLines(
            "Offsets.java",
            """
            import java.util.concurrent.CountDownLatch;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.TimeUnit;
            import java.util.concurrent.locks.Condition;

            class Offsets {
              private static final long TIMEOUT_MS = 100;
              private final Logger log = new Logger();
              private Condition reached;
              private ExecutorService workers;
              private long requestTimeout;
              private long pollTimeout;
              private long offset;
              private boolean closed;

              static class Logger {
                void debug(String text) {}
              }

              void repeated(long until, long timeout, TimeUnit unit) {
                // BUG: Diagnostic contains: waits for timeout, and again, until its condition changes
                while (offset < until) {
                  try {
                    reached.await(timeout, unit);
                    log.debug("not yet");
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                  }
                }
              }

              synchronized long closable(long timeout) throws InterruptedException {
                // BUG: Diagnostic contains: the time bounds one round
                while (offset == 0) {
                  wait(timeout);
                  if (closed) {
                    throw new IllegalStateException();
                  }
                }
                return offset;
              }

              void stopped() {
                workers.shutdown();
                // BUG: Diagnostic contains: waits for requestTimeout
                while (!workers.isTerminated()) {
                  try {
                    workers.awaitTermination(requestTimeout, TimeUnit.MILLISECONDS);
                  } catch (InterruptedException e) {
                    workers.shutdownNow();
                    break;
                  }
                }
              }

              synchronized void counted(long timeout) throws InterruptedException {
                long end = System.currentTimeMillis() + timeout;
                while (offset == 0 && System.currentTimeMillis() < end) {
                  wait(timeout);
                }
                long left = timeout;
                while (offset == 0 && left > 0) {
                  wait(left);
                  left = end - System.currentTimeMillis();
                }
                while (offset == 0) {
                  wait(timeout);
                  if (System.currentTimeMillis() > end) {
                    return;
                  }
                }
                while (offset == 0 && timeout > 0) {
                  wait(timeout);
                  timeout = end - System.currentTimeMillis();
                }
              }

              void asked(Condition reached, long timeout) throws InterruptedException {
                while (offset == 0) {
                  if (!reached.await(timeout, TimeUnit.SECONDS)) {
                    return;
                  }
                }
                boolean left = true;
                while (offset == 0 && left) {
                  left = reached.await(timeout, TimeUnit.SECONDS);
                }
              }

              synchronized void serves(Runnable work, long timeout) throws InterruptedException {
                while (!closed) {
                  work.run();
                  wait(timeout);
                }
              }

              synchronized void beat() throws InterruptedException {
                while (offset == 0) {
                  wait(TIMEOUT_MS);
                }
                while (offset == 0) {
                  wait(pollTimeout);
                }
                while (offset == 0) {
                  wait(1000);
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void limitThatNobodyComesNearer() {
    compilation
        .addSourceLines(
            "Deleting.java",
            """
            import java.io.File;

            class Deleting {
              void stands(File file) throws Exception {
                int count = 0;
                // BUG: Diagnostic contains: Nothing in this loop changes count
                while (!file.delete() && count < 5) {
                  Thread.sleep(1000);
                }
              }

              void standsBelow(File file) throws Exception {
                long left = 5000;
                // BUG: Diagnostic contains: Nothing in this loop changes left
                while (left > 0 && !file.delete()) {
                  Thread.sleep(100);
                }
              }

              void counts(File file) throws Exception {
                int count = 0;
                while (!file.delete() && count++ < 5) {
                  Thread.sleep(1000);
                }
              }

              void countsElsewhere(File file) throws Exception {
                int count = 0;
                while (!file.delete() && count < 5) {
                  Thread.sleep(1000);
                  count += 1;
                }
              }

              void isASetting(File file) throws Exception {
                final int most = 0;
                while (!file.delete() && most < 5) {
                  Thread.sleep(1000);
                }
              }

              void neverHolds(File file) throws Exception {
                int level = 0;
                while (!file.delete() && level > 3) {
                  Thread.sleep(1000);
                }
              }

              void given(File file, int level) throws Exception {
                while (!file.delete() && level < 3) {
                  Thread.sleep(1000);
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void pollsForEver() {
    compilation
        .addSourceLines(
            "Polling.java",
            """
            import java.net.URI;
            import java.net.http.HttpClient;
            import java.net.http.HttpRequest;
            import java.net.http.HttpResponse.BodyHandlers;
            import java.time.Duration;

            class Polling {
              private final HttpClient client = HttpClient.newHttpClient();
              private volatile boolean running;

              String state(URI job) throws Exception {
                HttpRequest request = HttpRequest.newBuilder(job).timeout(Duration.ofSeconds(9)).build();
                return client.send(request, BodyHandlers.ofString()).body();
              }

              void untilDone(URI job) throws Exception {
                String state = state(job);
                // BUG: Diagnostic contains: asks state → client.send again and again
                while (!state.equals("done")) {
                  Thread.sleep(1000);
                  state = state(job);
                }
              }

              void untilItIsThere(URI job) throws Exception {
                // BUG: Diagnostic contains: asks state → client.send again and again
                while (true) {
                  if (state(job).equals("done")) {
                    return;
                  }
                  Thread.sleep(1000);
                }
              }

              void counted(URI job) throws Exception {
                int rounds = 0;
                while (!state(job).equals("done") && rounds++ < 60) {
                  Thread.sleep(1000);
                }
              }

              void inTime(URI job) throws Exception {
                long end = System.nanoTime() + 60_000_000_000L;
                String state = state(job);
                while (!state.equals("done")) {
                  if (System.nanoTime() > end) {
                    throw new IllegalStateException(state);
                  }
                  Thread.sleep(1000);
                  state = state(job);
                }
              }

              void watches(URI job) throws Exception {
                while (running) {
                  String state = state(job);
                  Thread.sleep(1000);
                }
              }

              void watchesOn(URI job) throws Exception {
                while (true) {
                  String state = state(job);
                  Thread.sleep(1000);
                }
              }

              Runnable ofItsOwn(URI job) {
                return new Runnable() {
                  @Override
                  public void run() {
                    try {
                      while (true) {
                        if (state(job).equals("end")) {
                          return;
                        }
                        Thread.sleep(1000);
                      }
                    } catch (Exception e) {
                      throw new IllegalStateException(e);
                    }
                  }
                };
              }
            }
            """)
        .doTest();
  }

  @Test
  void retriesByRecursion() {
    compilation
        .addSourceLines(
            "Again.java",
            """
            import java.io.IOException;
            import java.net.URI;
            import java.net.http.HttpClient;
            import java.net.http.HttpRequest;
            import java.net.http.HttpResponse.BodyHandlers;
            import java.time.Duration;

            class Again {
              private final HttpClient client = HttpClient.newHttpClient();

              private HttpRequest request(URI address) {
                return HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(9)).build();
              }

              String inHandler(URI address) throws InterruptedException {
                try {
                  return client.send(request(address), BodyHandlers.ofString()).body();
                } catch (IOException e) {
                  Thread.sleep(1000);
                  // BUG: Diagnostic contains: begins the method anew whenever client.send fails
                  return inHandler(address);
                }
              }

              String afterwards(URI address) throws InterruptedException {
                try {
                  return client.send(request(address), BodyHandlers.ofString()).body();
                } catch (IOException e) {
                  System.err.println(e);
                }
                Thread.sleep(1000);
                // BUG: Diagnostic contains: begins the method anew whenever client.send fails
                return afterwards(address);
              }

              String limited(URI address, int left) throws IOException, InterruptedException {
                try {
                  return client.send(request(address), BodyHandlers.ofString()).body();
                } catch (IOException e) {
                  if (left == 0) {
                    throw e;
                  }
                  return limited(address, left - 1);
                }
              }

              String onlyOnce(URI address) throws IOException, InterruptedException {
                try {
                  return client.send(request(address), BodyHandlers.ofString()).body();
                } catch (IOException e) {
                  if (address.getPort() == 80) {
                    return onlyOnce(address);
                  }
                  throw e;
                }
              }

              String another(URI address, URI mirror) throws InterruptedException {
                try {
                  return client.send(request(address), BodyHandlers.ofString()).body();
                } catch (IOException e) {
                  return another(mirror, address);
                }
              }
            }
            """)
        .doTest();
  }
}
