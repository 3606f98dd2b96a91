package dev.fairlead.samples.fanout;

import static com.google.common.truth.Truth.assertThat;
import static dev.fairlead.runtime.fault.Fault.STALL_BEFORE_HEADERS;
import static java.util.concurrent.TimeUnit.SECONDS;

import dev.fairlead.runtime.fault.FaultServer;
import dev.fairlead.samples.run.NothingLeft;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

@ExtendWith(NothingLeft.class)
final class UnboundedFlatMapSampleTest {
  private static final int REQUESTS = 300;
  private static final int DEFAULT_OF_REACTOR = 256;

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
  void badHasHundredsUnderWay() throws Exception {
    assertUnderWay(UnboundedFlatMapSample.Bad.askAll(client, requests()), DEFAULT_OF_REACTOR);
  }

  @Test
  void goodHasSixteen() throws Exception {
    assertUnderWay(UnboundedFlatMapSample.Good.askAll(client, requests()), 16);
  }

  private void assertUnderWay(Flux<String> answers, int expected) throws InterruptedException {
    Disposable subscription = answers.subscribe(answer -> {}, closed -> {});
    assertThat(server.awaitRequests(expected)).isTrue();
    Thread.sleep(300);
    assertThat(server.open()).isEqualTo(expected);
    subscription.dispose();
  }

  private List<HttpRequest> requests() {
    HttpRequest request = HttpRequest.newBuilder(server.uri(STALL_BEFORE_HEADERS)).build();
    return Collections.nCopies(REQUESTS, request);
  }
}
