package dev.fairlead.checks.timeouts;

import com.google.errorprone.CompilationTestHelper;
import dev.fairlead.checks.CheckTesting;
import org.junit.jupiter.api.Test;

final class InfiniteTimeoutTest {
  private final CompilationTestHelper compilation = CheckTesting.compilation(InfiniteTimeout.class);

  @Test
  void identification() {
    compilation
        .addSourceLines(
            "Fetch.java",
            """
            import java.net.InetSocketAddress;
            import java.net.Socket;
            import java.net.URL;
            import java.net.URLConnection;
            import java.sql.Statement;
            import java.util.concurrent.CountDownLatch;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.TimeUnit;

            class Fetch {
              private static final int FOREVER = 0;
              private static final long TIMEOUT_MS = 500;

              void zero(URL url) throws Exception {
                URLConnection connection = url.openConnection();
                // BUG: Diagnostic contains: 0 means no bound to setReadTimeout: read may wait for ever
                connection.setReadTimeout(0);
                connection.setConnectTimeout(1);
              }

              void constant(InetSocketAddress address) throws Exception {
                Socket socket = new Socket();
                // BUG: Diagnostic contains: FOREVER means no bound to connect: connect may wait
                socket.connect(address, FOREVER);
              }

              void takenBack(Socket socket) throws Exception {
                socket.setSoTimeout(0);
              }

              void longest(URLConnection connection) {
                // BUG: Diagnostic contains: Integer.MAX_VALUE is longer than anybody waits: connect is
                connection.setConnectTimeout(Integer.MAX_VALUE);
              }

              void shortened(Statement statement) throws Exception {
                // BUG: Diagnostic contains: is zero in whole seconds, which means no bound
                statement.setQueryTimeout((int) TimeUnit.MILLISECONDS.toSeconds(TIMEOUT_MS));
              }

              void divided(Statement statement) throws Exception {
                // BUG: Diagnostic contains: is zero in whole seconds, which means no bound
                statement.setQueryTimeout((int) (TIMEOUT_MS / 1000));
              }

              void mayBeShort(Statement statement, long timeout) throws Exception {
                // BUG: Diagnostic contains: cuts a time of less than one of the seconds down to zero
                statement.setQueryTimeout((int) TimeUnit.MILLISECONDS.toSeconds(timeout));
              }

              void roundedUp(Statement statement, long timeout) throws Exception {
                statement.setQueryTimeout(
                    (int) Math.max(1, TimeUnit.MILLISECONDS.toSeconds(timeout)));
              }

              void enlarged(URLConnection connection, long seconds) {
                connection.setReadTimeout((int) TimeUnit.SECONDS.toMillis(seconds));
              }

              void chosen(URLConnection connection, int timeout) {
                if (timeout > 0) {
                  connection.setReadTimeout(timeout);
                } else {
                  connection.setReadTimeout(0);
                }
              }

              void greetedThenIdle(Socket socket) throws Exception {
                socket.setSoTimeout(1_000);
                socket.getInputStream().read();
                socket.setSoTimeout(0);
              }

              void configured(URLConnection connection, int timeout) {
                connection.setReadTimeout(timeout);
              }

              abstract static class Line {
                void close() {
                  close(java.time.Duration.ofMillis(Long.MAX_VALUE));
                }

                void closeNow() {
                  // BUG: Diagnostic contains: is longer than anybody waits
                  close(java.time.Duration.ofMillis(Long.MAX_VALUE));
                }

                abstract void close(
                    @dev.fairlead.annotations.Bounds(dev.fairlead.annotations.Phase.CALL)
                        java.time.Duration time);
              }

              void waitsForThreads(CountDownLatch latch, ExecutorService pool) throws Exception {
                latch.await(0, TimeUnit.SECONDS);
                pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
              }
            }
            """)
        .doTest();
  }

  @Test
  void whatIsLeftOfATime() {
    compilation
        .addSourceLines(
            "Launcher.java",
            """
            import java.net.Socket;
            import java.util.concurrent.CountDownLatch;
            import java.util.concurrent.TimeUnit;

            class Launcher {
              private boolean done;

              synchronized void run(long timeout) throws Exception {
                long end = System.currentTimeMillis() + timeout;
                while (!done) {
                  // BUG: Diagnostic contains: Nothing looks whether any of the time is left
                  wait(end - System.currentTimeMillis());
                }
              }

              void read(Socket socket, long end) throws Exception {
                // BUG: Diagnostic contains: which means no bound to setSoTimeout, or less
                socket.setSoTimeout((int) (end - System.currentTimeMillis()));
              }

              synchronized void looks(long timeout) throws Exception {
                long end = System.currentTimeMillis() + timeout;
                while (!done && System.currentTimeMillis() < end) {
                  wait(end - System.currentTimeMillis());
                }
              }

              synchronized void positive(long end) throws Exception {
                wait(Math.max(1, end - System.currentTimeMillis()));
              }

              void ends(CountDownLatch latch, long end) throws Exception {
                latch.await(end - System.currentTimeMillis(), TimeUnit.MILLISECONDS);
              }
            }
            """)
        .doTest();
  }

  @Test
  void replacement() {
    CheckTesting.refactoring(InfiniteTimeout.class)
        .addInputLines(
            "Query.java",
            """
            import java.sql.Statement;
            import java.util.concurrent.TimeUnit;

            class Query {
              void bound(Statement statement, long timeout) throws Exception {
                statement.setQueryTimeout((int) TimeUnit.MILLISECONDS.toSeconds(timeout));
              }

              void divide(Statement statement, int timeoutMs) throws Exception {
                statement.setQueryTimeout(timeoutMs / 1000);
              }
            }
            """)
        .addOutputLines(
            "Query.java",
            """
            import java.sql.Statement;
            import java.util.concurrent.TimeUnit;

            class Query {
              void bound(Statement statement, long timeout) throws Exception {
                statement.setQueryTimeout(
                    (int) Math.max(1L, TimeUnit.MILLISECONDS.toSeconds(timeout)));
              }

              void divide(Statement statement, int timeoutMs) throws Exception {
                statement.setQueryTimeout(Math.max(1, timeoutMs / 1000));
              }
            }
            """)
        .doTest();
  }

  @Test
  void pollForEverIsForTheStrictProfile() {
    String library =
        """
        package org.apache.kafka.clients.consumer;

        import java.time.Duration;
        import java.util.List;
        import org.apache.kafka.common.PartitionInfo;

        public interface Consumer<K, V> {
          ConsumerRecords<K, V> poll(Duration timeout);

          List<PartitionInfo> partitionsFor(String topic, Duration timeout);
        }
        """;
    String records =
        "package org.apache.kafka.clients.consumer; public class ConsumerRecords<K, V> {}";
    String partition = "package org.apache.kafka.common; public class PartitionInfo {}";
    String source =
        """
        import java.time.Duration;
        import org.apache.kafka.clients.consumer.Consumer;

        class Reader {
          private final Consumer<String, String> consumer;

          Reader(Consumer<String, String> consumer) {
            this.consumer = consumer;
          }

          void next() {
            // STRICT
            consumer.poll(Duration.ofMillis(Long.MAX_VALUE));
          }

          void last() {
            // BUG: Diagnostic contains: Duration.ofMillis(Long.MAX_VALUE) is longer than anybody waits
            consumer.partitionsFor("topic", Duration.ofMillis(Long.MAX_VALUE));
          }
        }
        """;
    compilation
        .addSourceLines("org/apache/kafka/clients/consumer/Consumer.java", library)
        .addSourceLines("org/apache/kafka/clients/consumer/ConsumerRecords.java", records)
        .addSourceLines("org/apache/kafka/common/PartitionInfo.java", partition)
        .addSourceLines("Reader.java", source)
        .doTest();
    CheckTesting.strictly(InfiniteTimeout.class)
        .addSourceLines("org/apache/kafka/clients/consumer/Consumer.java", library)
        .addSourceLines("org/apache/kafka/clients/consumer/ConsumerRecords.java", records)
        .addSourceLines("org/apache/kafka/common/PartitionInfo.java", partition)
        .addSourceLines(
            "Reader.java",
            source.replace(
                "// STRICT",
                "// BUG: Diagnostic contains: Duration.ofMillis(Long.MAX_VALUE) is longer than"))
        .doTest();
  }
}
