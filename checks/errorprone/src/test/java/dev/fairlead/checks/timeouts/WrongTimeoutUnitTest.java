package dev.fairlead.checks.timeouts;

import com.google.errorprone.CompilationTestHelper;
import dev.fairlead.checks.CheckTesting;
import org.junit.jupiter.api.Test;

final class WrongTimeoutUnitTest {
  private final CompilationTestHelper compilation =
      CheckTesting.compilation(WrongTimeoutUnit.class);

  @Test
  void identification() {
    compilation
        .addSourceLines(
            "Client.java",
            """
            import java.net.URLConnection;
            import java.time.Duration;
            import java.util.concurrent.CountDownLatch;
            import java.util.concurrent.TimeUnit;

            class Client {
              private static final int TIMEOUT_SECONDS = 30;
              private static final int PING_TIMEOUT_SECONDS = 5000;
              private long timeOutMs;
              private int connectTimeout;
              private int readTimeout;

              interface Settings {
                int getRequestTimeoutSeconds();

                int connectTimeoutMillis();

                int readTimeoutMillis();
              }

              void unitBeside(CountDownLatch latch) throws Exception {
                // BUG: Diagnostic contains: timeOutMs is in milliseconds by its name, but await takes it as seconds: the bound is 1000 times as long
                latch.await(timeOutMs, TimeUnit.SECONDS);
                latch.await(timeOutMs, TimeUnit.MILLISECONDS);
              }

              void setter(URLConnection connection, Settings settings) {
                // BUG: Diagnostic contains: TIMEOUT_SECONDS is in seconds by its name, but setConnectTimeout takes it as milliseconds: the bound is a 1000th
                connection.setConnectTimeout(TIMEOUT_SECONDS);
                // BUG: Diagnostic contains: settings.getRequestTimeoutSeconds() is in seconds
                connection.setReadTimeout(settings.getRequestTimeoutSeconds());
              }

              void misnamed(URLConnection connection) {
                connection.setConnectTimeout(PING_TIMEOUT_SECONDS);
              }

              void converted(URLConnection connection, Settings settings, long timeoutSec) {
                connection.setConnectTimeout(TIMEOUT_SECONDS * 1000);
                connection.setReadTimeout((int) TimeUnit.SECONDS.toMillis(timeoutSec));
              }

              Duration factory(long timeoutMillis) {
                // BUG: Diagnostic contains: timeoutMillis is in milliseconds by its name, but ofSeconds
                return Duration.ofSeconds(timeoutMillis);
              }

              long conversion(int timeoutMinutes) {
                // BUG: Diagnostic contains: timeoutMinutes is in minutes by its name, but toMillis
                return TimeUnit.SECONDS.toMillis(timeoutMinutes);
              }

              void own(long timeoutMillis) {
                // BUG: Diagnostic contains: timeoutMillis is in milliseconds by its name, but pause takes
                pause(timeoutMillis);
                pause(timeoutMillis / 1000);
              }

              void pause(long seconds) {}

              void noBound(long delayMillis) {
                pause(delayMillis);
              }

              void swapped(URLConnection connection) {
                // BUG: Diagnostic contains: connectTimeout is the bound of connect by its name, but setReadTimeout bounds read
                connection.setReadTimeout(connectTimeout);
                connection.setConnectTimeout(connectTimeout);
              }

              void swappedGetters(URLConnection connection, Settings settings) {
                // BUG: Diagnostic contains: settings.readTimeoutMillis() is the bound of read
                connection.setConnectTimeout(settings.readTimeoutMillis());
                connection.setReadTimeout(settings.readTimeoutMillis());
              }

              static class OneForAll {
                private int connectTimeout;

                void configure(URLConnection connection) {
                  connection.setReadTimeout(connectTimeout);
                  connection.setConnectTimeout(connectTimeout);
                }
              }

              void unnamed(URLConnection connection, int millisPerSecond, int timeout) {
                connection.setReadTimeout(timeout);
                connection.setConnectTimeout(millisPerSecond);
              }
            }
            """)
        .doTest();
  }

  @Test
  void aServerSocketWaitsForConnections() {
    compilation
        .addSourceLines(
            "Data.java",
            """
            class Data {
              private int connectTimeout;
              private int readTimeout;

              void limit(java.net.ServerSocket server, java.net.Socket socket)
                  throws java.io.IOException {
                server.setSoTimeout(connectTimeout);
                // BUG: Diagnostic contains: setSoTimeout bounds read with it
                socket.setSoTimeout(connectTimeout);
              }
            }
            """)
        .doTest();
  }

  @Test
  void unitsThatNobodyReads() {
    compilation
        .addSourceLines(
            "Reconnect.java",
            """
            import java.util.concurrent.CountDownLatch;
            import java.util.concurrent.Delayed;
            import java.util.concurrent.TimeUnit;

            abstract class Reconnect implements Delayed {
              private long next;

              @Override
              public long getDelay(TimeUnit unit) {
                // BUG: Diagnostic contains: unit is never looked at, so whoever names another unit
                return next - System.currentTimeMillis();
              }

              boolean await(CountDownLatch latch, long timeout, TimeUnit unit) throws Exception {
                // BUG: Diagnostic contains: unit is never looked at
                return latch.await(timeout, TimeUnit.SECONDS);
              }

              boolean passedOn(CountDownLatch latch, long timeout, TimeUnit unit) throws Exception {
                return latch.await(timeout, unit);
              }

              long inTheSameUnit(long otherwise, TimeUnit unit) {
                return otherwise;
              }

              boolean neither(long timeout, TimeUnit unit) {
                return true;
              }

              abstract static class Due implements Delayed {
                @Override
                public long getDelay(TimeUnit unit) {
                  return 0;
                }
              }

              abstract static class Converted implements Delayed {
                long next;

                @Override
                public long getDelay(TimeUnit unit) {
                  return unit.convert(next - System.nanoTime(), TimeUnit.NANOSECONDS);
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void replacement() {
    CheckTesting.refactoring(WrongTimeoutUnit.class)
        .addInputLines(
            "Client.java",
            """
            import java.net.URLConnection;
            import java.time.Duration;
            import java.util.concurrent.CountDownLatch;
            import java.util.concurrent.TimeUnit;

            class Client {
              boolean await(CountDownLatch latch, long timeoutMs) throws Exception {
                return latch.await(timeoutMs, TimeUnit.SECONDS);
              }

              void configure(URLConnection connection, int timeoutSeconds) {
                connection.setReadTimeout(timeoutSeconds);
              }

              Duration duration(long timeoutMillis) {
                return Duration.ofSeconds(timeoutMillis);
              }

              void phase(URLConnection connection, int connectTimeout, int readTimeout) {
                connection.setReadTimeout(connectTimeout);
              }
            }
            """)
        .addOutputLines(
            "Client.java",
            """
            import java.net.URLConnection;
            import java.time.Duration;
            import java.util.concurrent.CountDownLatch;
            import java.util.concurrent.TimeUnit;

            class Client {
              boolean await(CountDownLatch latch, long timeoutMs) throws Exception {
                return latch.await(timeoutMs, TimeUnit.MILLISECONDS);
              }

              void configure(URLConnection connection, int timeoutSeconds) {
                connection.setReadTimeout((int) TimeUnit.SECONDS.toMillis(timeoutSeconds));
              }

              Duration duration(long timeoutMillis) {
                return Duration.ofMillis(timeoutMillis);
              }

              void phase(URLConnection connection, int connectTimeout, int readTimeout) {
                connection.setReadTimeout(readTimeout);
              }
            }
            """)
        .doTest();
  }

  @Test
  void phaseLeftWithoutBound() {
    compilation
        .addSourceLines(
            "Swapped.java",
            """
            import java.net.URLConnection;

            class Swapped {
              private int connectTimeout;

              void configure(URLConnection connection) {
                // BUG: Diagnostic contains: read with it: nothing bounds what it is meant for
                connection.setReadTimeout(connectTimeout);
              }
            }
            """)
        .addSourceLines(
            "Both.java",
            """
            import java.net.InetSocketAddress;
            import java.net.Socket;
            import java.net.URLConnection;

            class Both {
              private int connectTimeout;
              private int connectionTimeout;
              private int timeout;

              void both(URLConnection connection) {
                connection.setReadTimeout(connectTimeout);
                connection.setConnectTimeout(timeout);
              }

              void handshake(Socket socket, InetSocketAddress peer) throws Exception {
                socket.setSoTimeout(connectTimeout);
                socket.connect(peer, connectTimeout);
              }
            }
            """)
        .addSourceLines(
            "Whole.java",
            """
            import java.net.URLConnection;

            class Whole {
              private int connectionTimeout;

              void whole(URLConnection connection) {
                connection.setReadTimeout(connectionTimeout);
              }
            }
            """)
        .addSourceLines(
            "Elsewhere.java",
            """
            import java.net.Socket;
            import java.net.URLConnection;

            class Elsewhere {
              private int connectTimeout;

              void handshake(Socket socket) throws Exception {
                socket.setSoTimeout(connectTimeout);
              }

              void open(URLConnection connection) {
                connection.setConnectTimeout(connectTimeout);
              }
            }
            """)
        .doTest();
  }

  @Test
  void setterOfAnotherPhaseOnceMore() {
    compilation
        .addSourceLines(
            "Provider.java",
            """
            import java.time.Duration;

            class Provider {
              interface Service {
                void setConnectTimeout(Duration timeout);

                void setReadTimeout(Duration timeout);

                void setWriteTimeout(Duration timeout);

                Duration getWriteTimeout();
              }

              void copied(Service service, Duration connectTimeout, Duration readTimeout, Duration writeTimeout) {
                service.setConnectTimeout(connectTimeout);
                service.setReadTimeout(readTimeout);
                // BUG: Diagnostic contains: writeTimeout is the bound of write by its name, but replaces that of read, which has just been set
                service.setReadTimeout(writeTimeout);
              }

              void right(Service service, Duration readTimeout, Duration writeTimeout) {
                service.setReadTimeout(readTimeout);
                service.setWriteTimeout(writeTimeout);
              }

              void ofTwo(Service service, Service other, Duration readTimeout, Duration writeTimeout) {
                service.setReadTimeout(readTimeout);
                other.setReadTimeout(other.getWriteTimeout());
              }

              void either(Service service, Duration readTimeout, Duration writeTimeout, boolean writes) {
                service.setReadTimeout(readTimeout);
                if (writes) {
                  service.setReadTimeout(writeTimeout);
                }
              }

              void again(Service service, Duration readTimeout, Duration longerReadTimeout) {
                service.setReadTimeout(readTimeout);
                service.setReadTimeout(longerReadTimeout);
              }
            }
            """)
        .doTest();
  }
}
