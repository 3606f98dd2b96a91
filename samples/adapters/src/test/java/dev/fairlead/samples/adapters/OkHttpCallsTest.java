package dev.fairlead.samples.adapters;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fairlead.annotations.Phase;
import dev.fairlead.runtime.BoundedResolver;
import dev.fairlead.runtime.Deadline;
import dev.fairlead.runtime.DeadlineExceededException;
import dev.fairlead.runtime.fault.Fault;
import dev.fairlead.runtime.fault.FaultServer;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class OkHttpCallsTest {
  private static final Duration SHORT = Duration.ofSeconds(1);

  private final FaultServer server = FaultServer.start();
  private final BoundedResolver resolver = BoundedResolver.builder().build();
  private final OkHttpClient client =
      new OkHttpClient.Builder().dns(OkHttpCalls.dns(resolver)).build();

  @AfterEach
  void stop() {
    client.dispatcher().executorService().shutdownNow();
    client.connectionPool().evictAll();
    resolver.close();
    server.close();
  }

  @Test
  void returnsTheResponse() throws Exception {
    assertThat(execute(client, Fault.NONE, Deadline.after(Duration.ofMinutes(1))))
        .isEqualTo(FaultServer.BODY);
  }

  @ParameterizedTest
  @EnumSource(names = {"STALL_BEFORE_HEADERS", "STALL_IN_BODY", "DRIP"})
  void closesTheConnectionAtTheDeadline(Fault fault) throws Exception {
    assertThrows(
        DeadlineExceededException.class, () -> execute(client, fault, Deadline.after(SHORT)));

    assertThat(server.awaitOpen(0)).isTrue();
  }

  @Test
  void passesOtherFailuresOn() {
    IOException thrown =
        assertThrows(
            IOException.class,
            () -> execute(client, Fault.RESET, Deadline.after(Duration.ofMinutes(1))));

    assertThat(thrown).isNotInstanceOf(DeadlineExceededException.class);
  }

  @Test
  void boundsTheLookUp() {
    CountDownLatch answer = new CountDownLatch(1);
    try (BoundedResolver silent = SilentResolver.until(answer)) {
      OkHttpClient stuck = client.newBuilder().dns(OkHttpCalls.dns(silent)).build();

      DeadlineExceededException thrown =
          assertThrows(
              DeadlineExceededException.class,
              () -> execute(stuck, Fault.NONE, Deadline.after(SHORT)));

      assertThat(thrown.phase()).isEqualTo(Phase.DNS);
      answer.countDown();
    }
  }

  private String execute(OkHttpClient client, Fault fault, Deadline deadline) throws IOException {
    Request request = new Request.Builder().url(server.uri(fault).toString()).build();
    return OkHttpCalls.execute(client, request, deadline, response -> response.body().string());
  }
}
