package dev.fairlead.runtime;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.base.Throwables;
import dev.fairlead.annotations.Phase;
import dev.fairlead.runtime.fault.Fault;
import dev.fairlead.runtime.fault.FaultServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the JDK's HTTP client and sockets do to a bound, and what ours do in the same place. */
@ExtendWith(NoLeaks.class)
final class HttpClientFactsTest {
  private static final Duration BOUND = Duration.ofSeconds(1);

  /** Long enough for the headers on a busy machine: it is the body that it does not bound. */
  private static final Duration REQUEST_TIMEOUT = Duration.ofSeconds(3);

  private static final Duration WELL_PAST_THEM = Duration.ofSeconds(5);
  private static final int FIXED_IN = 26;

  @RegisterExtension static final SharedHttpClient CLIENT = new SharedHttpClient();

  private final ExecutorService threads = CLIENT.threads();
  private final HttpClient client = CLIENT.get();
  private final FaultServer server = FaultServer.start();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void requestTimeoutDoesNotBoundTheBody() throws Exception {
    Assumptions.assumeTrue(Runtime.version().feature() < FIXED_IN);
    Future<HttpResponse<String>> jdk =
        client.sendAsync(stalledWithTimeout(), BodyHandlers.ofString());

    assertStillWaiting(jdk);
    assertThat(server.open()).isEqualTo(1);
    jdk.cancel(true);
    assertThat(server.awaitOpen(0)).isTrue();

    assertThrows(
        DeadlineExceededException.class,
        () ->
            HttpCalls.send(
                client, stalledWithTimeout(), BodyHandlers.ofString(), Deadline.after(BOUND)));
    assertThat(server.awaitOpen(0)).isTrue();
  }

  @Test
  void orTimeoutLeavesTheConnectionOpen() throws Exception {
    CompletableFuture<HttpResponse<String>> jdk =
        client.sendAsync(stalled(), BodyHandlers.ofString());
    assertTimesOut(jdk.thenApply(r -> r).orTimeout(BOUND.toMillis(), TimeUnit.MILLISECONDS));

    Thread.sleep(WELL_PAST_THEM.toMillis());
    assertWithMessage("as the server sees it").that(server.open()).isEqualTo(1);
    jdk.cancel(true);
    assertThat(server.awaitOpen(0)).isTrue();

    CompletableFuture<HttpResponse<String>> ours =
        HttpCalls.sendAsync(client, stalled(), BodyHandlers.ofString(), Timeouts.defaults());
    assertTimesOut(ours.thenApply(r -> r).orTimeout(BOUND.toMillis(), TimeUnit.MILLISECONDS));
    assertThat(server.awaitOpen(0)).isTrue();
  }

  @Test
  void cancellingAStageClosesTheConnection() throws Exception {
    CompletableFuture<String> jdk =
        client.sendAsync(stalled(), BodyHandlers.ofString()).thenApply(HttpResponse::body);
    assertThat(server.awaitRequests(1)).isTrue();
    jdk.cancel(true);
    assertThat(server.awaitOpen(0)).isTrue();

    CompletableFuture<String> ours =
        HttpCalls.sendAsync(client, stalled(), BodyHandlers.ofString(), Timeouts.defaults())
            .thenApply(HttpResponse::body);
    assertThat(server.awaitRequests(2)).isTrue();
    ours.cancel(true);
    assertThat(server.awaitOpen(0)).isTrue();
  }

  @Test
  void streamedBodyHasNoBoundAndCancellingComesTooLate() throws Exception {
    CompletableFuture<HttpResponse<InputStream>> jdk =
        client.sendAsync(stalledWithTimeout(), BodyHandlers.ofInputStream());
    InputStream body = jdk.get().body();
    Future<byte[]> read = threads.submit(body::readAllBytes);

    assertThat(jdk.cancel(true)).isFalse();
    assertStillWaiting(read);
    body.close();
    assertThat(server.awaitOpen(0)).isTrue();

    IOException thrown =
        assertThrows(
            IOException.class,
            () ->
                HttpCalls.send(
                        client, stalled(), BodyHandlers.ofInputStream(), Deadline.after(BOUND))
                    .body()
                    .readAllBytes());
    assertThat(Throwables.getRootCause(thrown)).isInstanceOf(DeadlineExceededException.class);
    assertThat(server.awaitOpen(0)).isTrue();
  }

  @Test
  void truncatedRemainderIsNoBoundAtAll() throws Exception {
    Duration left = Duration.ofNanos(400_000);
    try (Socket jdk = connect();
        Socket ours = connect()) {
      jdk.setSoTimeout((int) left.toMillis());
      Future<Integer> read = threads.submit(() -> jdk.getInputStream().read());
      assertThat(jdk.getSoTimeout()).isEqualTo(0);
      assertStillWaiting(read);

      VirtualTicker ticker = new VirtualTicker();
      Deadline deadline = Deadline.after(BOUND, ticker);
      ticker.advance(BOUND.minus(left));
      ours.setSoTimeout(Timeouts.defaults().limitMillis(Phase.READ, deadline));
      assertThat(ours.getSoTimeout()).isEqualTo(1);
      assertThrows(IOException.class, () -> ours.getInputStream().read());
    }
  }

  private Socket connect() throws IOException {
    return new Socket(server.address().getAddress(), server.port());
  }

  private HttpRequest stalled() {
    return HttpRequest.newBuilder(server.uri(Fault.STALL_IN_BODY)).build();
  }

  private HttpRequest stalledWithTimeout() {
    return HttpRequest.newBuilder(server.uri(Fault.STALL_IN_BODY)).timeout(REQUEST_TIMEOUT).build();
  }

  private static void assertStillWaiting(Future<?> future) {
    assertThrows(
        TimeoutException.class, () -> future.get(WELL_PAST_THEM.toMillis(), TimeUnit.MILLISECONDS));
  }

  private static void assertTimesOut(Future<?> future) {
    ExecutionException thrown = assertThrows(ExecutionException.class, future::get);
    assertThat(thrown).hasCauseThat().isInstanceOf(TimeoutException.class);
  }
}
