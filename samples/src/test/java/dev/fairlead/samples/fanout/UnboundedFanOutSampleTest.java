package dev.fairlead.samples.fanout;

import static com.google.common.truth.Truth.assertThat;
import static dev.fairlead.runtime.fault.Fault.NONE;
import static dev.fairlead.runtime.fault.Fault.STALL_BEFORE_HEADERS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fairlead.runtime.Outcome;
import dev.fairlead.runtime.fault.Fault;
import dev.fairlead.runtime.fault.FaultServer;
import dev.fairlead.samples.run.Background;
import dev.fairlead.samples.run.NothingLeft;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NothingLeft.class)
final class UnboundedFanOutSampleTest {
  private static final int REQUESTS = 200;
  private static final int LIMIT = 16;

  private static final ThreadPoolExecutor CLIENT_THREADS =
      new ThreadPoolExecutor(2, 2, 0, SECONDS, new LinkedBlockingQueue<>());

  private static HttpClient client;

  private final FaultServer server = FaultServer.start();

  @BeforeAll
  static void startClient() {
    CLIENT_THREADS.prestartAllCoreThreads();
    client = HttpClient.newBuilder().version(Version.HTTP_1_1).executor(CLIENT_THREADS).build();
  }

  @AfterAll
  static void stopClient() {
    client = null;
    CLIENT_THREADS.shutdownNow();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void badOpensASocketForEveryRequestAtOnce() throws Exception {
    CompletableFuture<?> all =
        CompletableFuture.allOf(
            UnboundedFanOutSample.Bad.fetchAll(client, requests(STALL_BEFORE_HEADERS))
                .toArray(CompletableFuture<?>[]::new));

    assertThat(server.awaitRequests(REQUESTS)).isTrue();
    assertThat(server.open()).isEqualTo(REQUESTS);
    server.close();
    assertThrows(CompletionException.class, all::join);
  }

  @Test
  void goodOpensAsManyAsItsLimit() throws Exception {
    Background<List<Outcome<HttpResponse<String>>>> good =
        Background.start(
            () -> UnboundedFanOutSample.Good.fetchAll(client, requests(STALL_BEFORE_HEADERS)));

    assertThat(server.awaitRequests(LIMIT)).isTrue();
    Thread.sleep(300);
    assertThat(server.accepted()).isEqualTo(LIMIT);
    server.close();
    assertThat(good.result()).hasSize(REQUESTS);
  }

  @Test
  void goodFetchesAll() throws Exception {
    List<Outcome<HttpResponse<String>>> outcomes =
        UnboundedFanOutSample.Good.fetchAll(client, requests(NONE));

    assertThat(outcomes.stream().filter(Outcome::isSuccess).count()).isEqualTo(REQUESTS);
    assertThat(server.awaitAnswered(REQUESTS)).isTrue();
    assertThat(server.answered()).isEqualTo(REQUESTS);
  }

  private List<HttpRequest> requests(Fault fault) {
    HttpRequest request = HttpRequest.newBuilder(server.uri(fault)).build();
    return Collections.nCopies(REQUESTS, request);
  }
}
