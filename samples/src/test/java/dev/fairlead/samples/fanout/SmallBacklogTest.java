package dev.fairlead.samples.fanout;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.US_ASCII;

import com.sun.management.UnixOperatingSystemMXBean;
import dev.fairlead.runtime.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/**
 * Ten thousand requests to a server with eight threads and a backlog of 64 connections: at once,
 * and sixteen at a time.
 */
final class SmallBacklogTest {
  private static final int REQUESTS = 10_000;
  private static final UnixOperatingSystemMXBean SYSTEM =
      (UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final SmallServer server = new SmallServer();
  private final ExecutorService clientThreads = Executors.newFixedThreadPool(2);
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(Version.HTTP_1_1)
          .executor(clientThreads)
          .connectTimeout(Duration.ofSeconds(3))
          .build();
  private final OpenDescriptors descriptors = new OpenDescriptors();

  private final List<HttpRequest> requests =
      Collections.nCopies(
          REQUESTS, HttpRequest.newBuilder(server.uri()).timeout(Duration.ofSeconds(20)).build());

  @AfterEach
  void stop() throws Exception {
    descriptors.stop();
    server.stop();
    clientThreads.shutdownNow();
  }

  @Test
  void atOnceMostOfThemFindTheServerFull(TestInfo test) {
    List<CompletableFuture<HttpResponse<String>>> all =
        UnboundedFanOutSample.Bad.fetchAll(client, requests);
    int failed = 0;
    for (CompletableFuture<HttpResponse<String>> one : all) {
      failed += one.handle((response, failure) -> failure == null ? 0 : 1).join();
    }

    print(test, failed);
    assertThat(failed).isGreaterThan(0);
    assertThat(descriptors.most()).isGreaterThan(500);
  }

  @Test
  void sixteenAtATimeAllAreAnswered(TestInfo test) throws Exception {
    List<Outcome<HttpResponse<String>>> all = UnboundedFanOutSample.Good.fetchAll(client, requests);

    long failed = all.stream().filter(outcome -> !outcome.isSuccess()).count();
    print(test, failed);
    assertThat(failed).isEqualTo(0);
    assertThat(descriptors.most()).isLessThan(200);
  }

  private void print(TestInfo test, long failed) {
    System.out.printf(
        "%s: %d of %d requests failed, at most %d descriptors were open%n",
        test.getDisplayName(), failed, REQUESTS, descriptors.most());
  }

  /** How many descriptors more than before the process has had open. */
  private static final class OpenDescriptors {
    private final long before = SYSTEM.getOpenFileDescriptorCount();
    private final Thread watch = new Thread(this::watch, "descriptors");
    private volatile long most;

    OpenDescriptors() {
      watch.setDaemon(true);
      watch.start();
    }

    private void watch() {
      while (!Thread.currentThread().isInterrupted()) {
        most = Math.max(most, SYSTEM.getOpenFileDescriptorCount() - before);
        try {
          Thread.sleep(5);
        } catch (InterruptedException e) {
          return;
        }
      }
    }

    long most() {
      return most;
    }

    void stop() {
      watch.interrupt();
    }
  }

  private static final class SmallServer {
    private static final byte[] ANSWER =
        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok".getBytes(US_ASCII);

    private final ServerSocket listener;
    private final Thread[] threads = new Thread[8];

    SmallServer() {
      try {
        listener = new ServerSocket(0, 64, InetAddress.getLoopbackAddress());
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
      for (int i = 0; i < threads.length; i++) {
        threads[i] = new Thread(this::serve, "small-server-" + i);
        threads[i].start();
      }
    }

    URI uri() {
      return URI.create("http://127.0.0.1:" + listener.getLocalPort() + "/");
    }

    private void serve() {
      while (!listener.isClosed()) {
        try (Socket connection = listener.accept()) {
          connection.setSoTimeout(1000);
          readHead(connection.getInputStream());
          Thread.sleep(2);
          connection.getOutputStream().write(ANSWER);
        } catch (IOException clientGone) {
          continue;
        } catch (InterruptedException e) {
          return;
        }
      }
    }

    private static void readHead(InputStream in) throws IOException {
      int lineBreaks = 0;
      while (lineBreaks < 2) {
        int next = in.read();
        if (next < 0) {
          throw new IOException("closed");
        }
        lineBreaks = next == '\n' ? lineBreaks + 1 : next == '\r' ? lineBreaks : 0;
      }
    }

    void stop() throws Exception {
      listener.close();
      for (Thread thread : threads) {
        thread.interrupt();
        thread.join();
      }
    }
  }
}
