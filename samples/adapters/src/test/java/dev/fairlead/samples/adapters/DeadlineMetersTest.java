package dev.fairlead.samples.adapters;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fairlead.runtime.Deadline;
import dev.fairlead.runtime.DeadlineExceededException;
import dev.fairlead.runtime.HttpCalls;
import dev.fairlead.runtime.fault.Fault;
import dev.fairlead.runtime.fault.FaultServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class DeadlineMetersTest {
  private final FaultServer server = FaultServer.start();
  private final HttpClient client = HttpClient.newHttpClient();
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final DeadlineMeters meters = new DeadlineMeters(registry, "orders.load");

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void countsThePhaseThatSpentTheTime() throws Exception {
    meters.time(() -> send(Fault.NONE, Duration.ofMinutes(1)));
    assertThrows(
        DeadlineExceededException.class,
        () -> meters.time(() -> send(Fault.STALL_IN_BODY, Duration.ofSeconds(1))));
    assertThrows(
        IOException.class, () -> meters.time(() -> send(Fault.RESET, Duration.ofMinutes(1))));

    assertThat(count("ok")).isEqualTo(1);
    assertThat(count("READ")).isEqualTo(1);
    assertThat(count("error")).isEqualTo(1);
  }

  private HttpResponse<String> send(Fault fault, Duration budget)
      throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(server.uri(fault)).build();
    return HttpCalls.send(client, request, BodyHandlers.ofString(), Deadline.after(budget));
  }

  private long count(String outcome) {
    return registry.get("orders.load").tag("outcome", outcome).timer().count();
  }
}
