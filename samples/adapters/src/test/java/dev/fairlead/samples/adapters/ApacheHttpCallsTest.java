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
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ApacheHttpCallsTest {
  private static final Duration SHORT = Duration.ofSeconds(1);

  private final FaultServer server = FaultServer.start();
  private final BoundedResolver resolver = BoundedResolver.builder().build();

  @AfterEach
  void stop() {
    resolver.close();
    server.close();
  }

  @Test
  void returnsTheResponse() throws Exception {
    assertThat(execute(resolver, Fault.NONE, Deadline.after(Duration.ofMinutes(1))))
        .isEqualTo(FaultServer.BODY);
  }

  @ParameterizedTest
  @EnumSource(names = {"STALL_BEFORE_HEADERS", "STALL_IN_BODY", "DRIP"})
  void closesTheConnectionAtTheDeadline(Fault fault) throws Exception {
    assertThrows(
        DeadlineExceededException.class, () -> execute(resolver, fault, Deadline.after(SHORT)));

    assertThat(server.awaitOpen(0)).isTrue();
  }

  @Test
  void boundsTheLookUp() {
    CountDownLatch answer = new CountDownLatch(1);
    try (BoundedResolver silent = SilentResolver.until(answer)) {
      DeadlineExceededException thrown =
          assertThrows(
              DeadlineExceededException.class,
              () -> execute(silent, Fault.NONE, Deadline.after(SHORT)));

      assertThat(thrown.phase()).isEqualTo(Phase.DNS);
      answer.countDown();
    }
  }

  private String execute(BoundedResolver names, Fault fault, Deadline deadline) throws IOException {
    try (CloseableHttpClient client =
        HttpClients.custom()
            .disableAutomaticRetries()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(ApacheHttpCalls.dns(names))
                    .build())
            .build()) {
      return ApacheHttpCalls.execute(
          client,
          new HttpGet(server.uri(fault)),
          deadline,
          response -> EntityUtils.toString(response.getEntity()));
    }
  }
}
