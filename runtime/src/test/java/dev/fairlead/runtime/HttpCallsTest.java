package dev.fairlead.runtime;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fairlead.annotations.Phase;
import dev.fairlead.runtime.fault.Fault;
import dev.fairlead.runtime.fault.FaultServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(NoLeaks.class)
final class HttpCallsTest {
  private static final Duration SHORT = Duration.ofSeconds(1);
  private static final Duration LONG = Duration.ofMinutes(5);

  @RegisterExtension static final SharedHttpClient CLIENT = new SharedHttpClient();

  private static final BoundedResolver RESOLVER = BoundedResolver.builder().build();

  private final VirtualTicker ticker = new VirtualTicker();
  private final HttpClient client = CLIENT.get();
  private FaultServer server = FaultServer.start();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void returnsTheResponse() throws Exception {
    HttpResponse<String> first = send(Fault.NONE, Deadline.after(LONG));
    HttpResponse<String> second =
        HttpCalls.send(client, request(Fault.NONE), BodyHandlers.ofString(), Timeouts.defaults());

    assertThat(first.body()).isEqualTo(FaultServer.BODY);
    assertThat(second.body()).isEqualTo(FaultServer.BODY);
    assertWithMessage("the connection is used again").that(server.accepted()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"STALL_AFTER_HEADERS", "STALL_IN_BODY", "DRIP"})
  void endsAStalledBody(Fault fault) throws Exception {
    CompletableFuture<HttpResponse<String>> future =
        startAndAwaitHeaders(fault, BodyHandlers.ofString(), null);

    ticker.advance(SHORT);

    DeadlineExceededException thrown =
        assertThrows(DeadlineExceededException.class, () -> HttpCalls.await(future));
    assertThat(thrown.budget()).isEqualTo(SHORT);
    assertThat(thrown.elapsed()).isEqualTo(SHORT);
    assertThat(thrown.phase()).isEqualTo(Phase.READ);
    assertWithMessage("closed, as the server saw it").that(server.awaitOpen(0)).isTrue();
  }

  @Test
  void endsAnExchangeWithoutAnAnswer() throws Exception {
    CompletableFuture<HttpResponse<String>> future =
        start(client, Fault.STALL_BEFORE_HEADERS, BodyHandlers.ofString(), null);
    assertThat(server.awaitRequests(1)).isTrue();

    ticker.advance(SHORT);

    DeadlineExceededException thrown =
        assertThrows(DeadlineExceededException.class, () -> HttpCalls.await(future));
    assertThat(thrown.phase()).isEqualTo(Phase.CALL);
    assertWithMessage("closed, as the server saw it").that(server.awaitOpen(0)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"STALL_AFTER_ACCEPT", "STALL_IN_HANDSHAKE"})
  void endsAStalledConnection(Fault fault) throws Exception {
    server.close();
    server = FaultServer.startWith(fault);

    assertThrows(DeadlineExceededException.class, () -> send(fault, Deadline.after(SHORT)));

    assertThat(server.accepted()).isAtLeast(1);
    assertThat(server.awaitOpen(0)).isTrue();
  }

  @Test
  void namesTheReadWhenTheTimeToConnectIsOver() throws Exception {
    HttpClient impatient =
        HttpClient.newBuilder()
            .executor(CLIENT.threads())
            .connectTimeout(LONG.dividedBy(2))
            .build();
    CompletableFuture<HttpResponse<String>> future =
        start(impatient, Fault.STALL_BEFORE_HEADERS, BodyHandlers.ofString(), null, LONG);
    assertThat(server.awaitRequests(1)).isTrue();

    ticker.advance(LONG);

    DeadlineExceededException thrown =
        assertThrows(DeadlineExceededException.class, () -> HttpCalls.await(future));
    assertThat(thrown.phase()).isEqualTo(Phase.READ);
  }

  @ParameterizedTest
  @EnumSource(names = {"RESET", "RESET_IN_BODY", "TRUNCATE"})
  void passesFailuresOn(Fault fault) throws Exception {
    IOException thrown = assertThrows(IOException.class, () -> send(fault, Deadline.after(LONG)));

    assertThat(thrown).isNotInstanceOf(DeadlineExceededException.class);
    assertThat(server.awaitOpen(0)).isTrue();
  }

  @Test
  void keepsTheKindOfAFailure() {
    URI nobody = server.uri(Fault.NONE);
    server.close();

    assertThrows(
        ConnectException.class,
        () ->
            HttpCalls.send(
                client,
                HttpRequest.newBuilder(nobody).build(),
                BodyHandlers.ofString(),
                Deadline.after(LONG)));
  }

  @Test
  void boundsABodyThatIsStreamed() throws Exception {
    InputStream body =
        startAndAwaitHeaders(Fault.STALL_IN_BODY, BodyHandlers.ofInputStream(), null).get().body();

    ticker.advance(SHORT);

    IOException thrown = assertThrows(IOException.class, body::readAllBytes);
    assertThat(thrown).hasCauseThat().isInstanceOf(DeadlineExceededException.class);
    assertThat(server.awaitOpen(0)).isTrue();
  }

  @Test
  void closesAStreamThatNobodyReads() throws Exception {
    startAndAwaitHeaders(Fault.DRIP, BodyHandlers.ofInputStream(), null).get();
    assertThat(server.open()).isEqualTo(1);

    ticker.advance(SHORT);

    assertThat(server.awaitOpen(0)).isTrue();
  }

  @Test
  void forgetsAStreamThatWasReadOrClosed() throws Exception {
    InputStream whole = open(Fault.NONE, Deadline.after(LONG));
    assertThat(whole.readAllBytes()).hasLength(FaultServer.BODY.length());

    open(Fault.DRIP, Deadline.after(LONG)).close();

    assertThat(server.awaitOpen(1)).isTrue();
  }

  @Test
  void boundsTheWaitForEachPartOfTheBody() throws Exception {
    Duration read = SHORT.dividedBy(2);
    CompletableFuture<HttpResponse<String>> future =
        startAndAwaitHeaders(Fault.STALL_AFTER_HEADERS, BodyHandlers.ofString(), read);

    ticker.advance(read);

    DeadlineExceededException thrown =
        assertThrows(DeadlineExceededException.class, () -> HttpCalls.await(future));
    assertThat(thrown.phase()).isEqualTo(Phase.READ);
    assertThat(thrown.budget()).isEqualTo(read);
    assertThat(server.awaitOpen(0)).isTrue();
  }

  @Test
  void boundsTheTimeToTheHeaders() throws Exception {
    Duration each = Duration.ofMillis(50);
    Timeouts timeouts = new Timeouts(LONG, each, each, LONG, each, each, LONG);

    DeadlineExceededException thrown =
        assertThrows(
            DeadlineExceededException.class,
            () ->
                HttpCalls.send(
                    client,
                    request(Fault.STALL_BEFORE_HEADERS),
                    BodyHandlers.ofString(),
                    timeouts));

    assertThat(thrown.budget()).isEqualTo(each.multipliedBy(4));
    assertThat(server.awaitOpen(0)).isTrue();
  }

  @Test
  void aSlowReaderIsNotAStalledPeer() throws Exception {
    Timeouts timeouts = Timeouts.defaults().withRead(SHORT).withCall(LONG);
    InputStream body =
        HttpCalls.send(client, request(Fault.NONE), BodyHandlers.ofInputStream(), timeouts).body();
    Thread.sleep(SHORT.multipliedBy(3).toMillis());

    assertThat(body.readAllBytes()).hasLength(FaultServer.BODY.length());
  }

  @Test
  void boundsAWholeClient() throws Exception {
    HttpClient bounded = HttpCalls.bounded(client, Timeouts.defaults().withCall(SHORT));

    assertThat(bounded.send(request(Fault.NONE), BodyHandlers.ofString()).body())
        .isEqualTo(FaultServer.BODY);
    assertThrows(
        DeadlineExceededException.class,
        () -> bounded.send(request(Fault.STALL_IN_BODY), BodyHandlers.ofString()));
    ExecutionException thrown =
        assertThrows(
            ExecutionException.class,
            () -> bounded.sendAsync(request(Fault.DRIP), BodyHandlers.ofString()).get());

    assertThat(thrown).hasCauseThat().isInstanceOf(DeadlineExceededException.class);
    assertThat(server.awaitOpen(0)).isTrue();
    assertThrows(UnsupportedOperationException.class, bounded::newWebSocketBuilder);
  }

  @Test
  void obeysTheDeadlineInForce() throws Exception {
    Deadline outer = Deadline.after(SHORT);

    assertThrows(
        DeadlineExceededException.class,
        () -> outer.call(() -> send(Fault.STALL_IN_BODY, Deadline.after(LONG))));

    assertThat(server.awaitOpen(0)).isTrue();
  }

  @Test
  void sendsNothingAfterTheDeadline() {
    assertThrows(
        DeadlineExceededException.class, () -> send(Fault.NONE, Deadline.after(Duration.ZERO)));

    assertThat(server.accepted()).isEqualTo(0);
  }

  @Test
  void endsInTheLookUp() throws Exception {
    CountDownLatch answer = new CountDownLatch(1);
    try (BoundedResolver silent = silentResolver(answer)) {
      CompletableFuture<HttpResponse<String>> future =
          HttpCalls.start(
              client,
              request(Fault.NONE),
              BodyHandlers.ofString(),
              CallLimits.of(Deadline.after(SHORT)),
              silent,
              Runnable::run);

      DeadlineExceededException thrown =
          assertThrows(DeadlineExceededException.class, () -> HttpCalls.await(future));

      assertThat(thrown.phase()).isEqualTo(Phase.DNS);
      assertThat(server.accepted()).isEqualTo(0);
      answer.countDown();
    }
  }

  @Test
  void boundsTheLookUpOnItsOwn() {
    CountDownLatch answer = new CountDownLatch(1);
    try (BoundedResolver silent = silentResolver(answer)) {
      Timeouts timeouts = Timeouts.defaults().withDns(SHORT).withCall(LONG);
      CompletableFuture<HttpResponse<String>> future =
          HttpCalls.start(
              client,
              request(Fault.NONE),
              BodyHandlers.ofString(),
              CallLimits.of(timeouts),
              silent,
              Runnable::run);

      DeadlineExceededException thrown =
          assertThrows(DeadlineExceededException.class, () -> HttpCalls.await(future));

      assertThat(thrown.phase()).isEqualTo(Phase.DNS);
      assertThat(thrown.budget()).isEqualTo(SHORT);
      answer.countDown();
    }
  }

  @Test
  void cancellingClosesTheConnection() throws Exception {
    CompletableFuture<HttpResponse<String>> future = stalled(BodyHandlers.ofString());

    future.cancel(true);

    assertThat(server.awaitOpen(0)).isTrue();
  }

  @Test
  void cancellingAStageClosesTheConnection() throws Exception {
    CompletableFuture<String> stage =
        stalled(BodyHandlers.ofString()).thenApply(HttpResponse::body).thenApply(String::trim);

    stage.cancel(false);

    assertThat(server.awaitOpen(0)).isTrue();
  }

  @Test
  void completingAStageClosesTheConnection() throws Exception {
    CompletableFuture<String> stage =
        stalled(BodyHandlers.ofString()).thenApply(HttpResponse::body);

    stage.completeOnTimeout("instead", SHORT.toMillis(), TimeUnit.MILLISECONDS);

    assertThat(stage.get()).isEqualTo("instead");
    assertThat(server.awaitOpen(0)).isTrue();
  }

  @Test
  void timingAStageOutClosesTheStreamItReads() throws Exception {
    CompletableFuture<byte[]> stage =
        stalled(BodyHandlers.ofInputStream())
            .thenApplyAsync(response -> read(response.body()), CLIENT.threads())
            .orTimeout(SHORT.toMillis(), TimeUnit.MILLISECONDS);

    ExecutionException thrown = assertThrows(ExecutionException.class, stage::get);

    assertThat(thrown).hasCauseThat().isInstanceOf(TimeoutException.class);
    assertThat(server.awaitOpen(0)).isTrue();
  }

  @Test
  void actionsThatHangDelayNoOtherDeadline() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    for (int i = 0; i < 100; i++) {
      Deadline.after(Duration.ZERO).onExpiry(() -> awaitQuietly(release));
    }

    assertThrows(DeadlineExceededException.class, () -> send(Fault.DRIP, Deadline.after(SHORT)));
    try (BoundedResolver silent = silentResolver(release)) {
      assertThrows(
          DeadlineExceededException.class,
          () -> silent.resolve("silent.example", Deadline.after(SHORT)));
    } finally {
      release.countDown();
    }
  }

  @Test
  void interruptingClosesTheConnection() throws Exception {
    FutureTask<InterruptedException> task =
        new FutureTask<>(
            () ->
                assertThrows(
                    InterruptedException.class,
                    () -> send(Fault.STALL_IN_BODY, Deadline.after(LONG))));
    Thread thread = new Thread(task);
    thread.start();
    assertThat(server.awaitRequests(1)).isTrue();

    thread.interrupt();

    assertThat(task.get()).isNotNull();
    assertThat(server.awaitOpen(0)).isTrue();
  }

  @Test
  void aRefusedRequestFailsTheFuture() {
    HttpRequest notHttp =
        new HttpRequestWithUri(request(Fault.NONE), URI.create("ftp://localhost/x"));

    assertThrows(
        IllegalArgumentException.class,
        () -> HttpCalls.send(client, notHttp, BodyHandlers.ofString(), Deadline.after(LONG)));
  }

  @Test
  void refusesToWaitOnAnEventLoop() {
    BlockingGuard.Scope loop = BlockingGuard.nonBlocking();
    try {
      assertThrows(IllegalStateException.class, () -> send(Fault.NONE, Deadline.after(LONG)));
    } finally {
      loop.close();
    }
    assertThat(server.accepted()).isEqualTo(0);
  }

  private <T> CompletableFuture<HttpResponse<T>> startAndAwaitHeaders(
      Fault fault, BodyHandler<T> handler, Duration read) throws InterruptedException {
    CountDownLatch subscribed = new CountDownLatch(1);
    CompletableFuture<HttpResponse<T>> future =
        start(client, fault, info -> new Announcing<>(handler.apply(info), subscribed), read);
    subscribed.await();
    return future;
  }

  private <T> CompletableFuture<HttpResponse<T>> start(
      HttpClient client, Fault fault, BodyHandler<T> handler, Duration read) {
    return start(client, fault, handler, read, SHORT);
  }

  private <T> CompletableFuture<HttpResponse<T>> start(
      HttpClient client, Fault fault, BodyHandler<T> handler, Duration read, Duration call) {
    Deadline deadline = Deadline.after(call, ticker);
    return HttpCalls.start(
        client,
        request(fault),
        handler,
        new CallLimits(deadline, null, null, read),
        RESOLVER,
        Runnable::run);
  }

  private HttpRequest request(Fault fault) {
    return HttpRequest.newBuilder(server.uri(fault)).build();
  }

  private HttpResponse<String> send(Fault fault, Deadline deadline)
      throws IOException, InterruptedException {
    return HttpCalls.send(client, request(fault), BodyHandlers.ofString(), deadline);
  }

  private InputStream open(Fault fault, Deadline deadline) throws Exception {
    return HttpCalls.send(client, request(fault), BodyHandlers.ofInputStream(), deadline).body();
  }

  private <T> CompletableFuture<HttpResponse<T>> stalled(BodyHandler<T> handler) throws Exception {
    CompletableFuture<HttpResponse<T>> future =
        HttpCalls.sendAsync(client, request(Fault.STALL_IN_BODY), handler, Deadline.after(LONG));
    assertThat(server.awaitRequests(1)).isTrue();
    return future;
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] read(InputStream body) {
    try (body) {
      return body.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static BoundedResolver silentResolver(CountDownLatch answer) {
    return BoundedResolver.builder()
        .threads(1)
        .backend(
            host -> {
              try {
                answer.await();
              } catch (InterruptedException e) {
                throw new IOException(e);
              }
              return new BoundedResolver.Answer(List.of(InetAddress.getLoopbackAddress()), LONG);
            })
        .build();
  }
}
