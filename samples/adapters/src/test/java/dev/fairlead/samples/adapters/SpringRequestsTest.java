package dev.fairlead.samples.adapters;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.base.Throwables;
import dev.fairlead.runtime.DeadlineExceededException;
import dev.fairlead.runtime.Timeouts;
import dev.fairlead.runtime.fault.Fault;
import dev.fairlead.runtime.fault.FaultServer;
import java.net.http.HttpClient;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

final class SpringRequestsTest {
  private final FaultServer server = FaultServer.start();
  private final RestClient client =
      RestClient.builder()
          .requestFactory(
              SpringRequests.bounded(
                  HttpClient.newHttpClient(), Timeouts.defaults().withCall(Duration.ofSeconds(2))))
          .build();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void returnsTheResponse() {
    assertThat(get(Fault.NONE)).isEqualTo(FaultServer.BODY);
  }

  @ParameterizedTest
  @EnumSource(names = {"STALL_BEFORE_HEADERS", "STALL_IN_BODY", "DRIP"})
  void closesTheConnectionAtTheDeadline(Fault fault) throws Exception {
    RestClientException thrown = assertThrows(RestClientException.class, () -> get(fault));

    assertThat(
            Throwables.getCausalChain(thrown).stream()
                .anyMatch(DeadlineExceededException.class::isInstance))
        .isTrue();
    assertThat(server.awaitOpen(0)).isTrue();
  }

  private String get(Fault fault) {
    return client.get().uri(server.uri(fault)).retrieve().body(String.class);
  }
}
