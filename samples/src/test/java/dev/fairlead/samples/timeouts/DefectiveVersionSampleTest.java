package dev.fairlead.samples.timeouts;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fairlead.runtime.fault.Fault;
import dev.fairlead.runtime.fault.FaultServer;
import dev.fairlead.samples.run.Background;
import dev.fairlead.samples.run.NothingLeft;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NothingLeft.class)
final class DefectiveVersionSampleTest {
  private final FaultServer silent = FaultServer.startWith(Fault.STALL_AFTER_ACCEPT);

  @AfterEach
  void stop() {
    silent.close();
  }

  @Test
  void badStillWaitsWhenGoodHasReturned() throws Exception {
    KafkaConsumer<String, String> waiting = consumer();
    KafkaConsumer<String, String> returning = consumer();
    Background<Integer> bad = Background.start(() -> DefectiveVersionSample.Bad.read(waiting));
    assertThat(silent.awaitAccepted(1)).isTrue();

    for (int i = 0; i < 3; i++) {
      assertThat(Background.start(() -> DefectiveVersionSample.Good.read(returning)).result())
          .isEqualTo(0);
    }

    assertThat(bad.isIn(DefectiveVersionSample.Bad.class.getName())).isTrue();
    waiting.wakeup();
    ExecutionException ended = assertThrows(ExecutionException.class, bad::result);
    assertThat(ended).hasCauseThat().isInstanceOf(WakeupException.class);
    waiting.close(Duration.ZERO);
    returning.close(Duration.ZERO);
  }

  private KafkaConsumer<String, String> consumer() {
    KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                "localhost:" + silent.port(),
                "group.id",
                "prices",
                "key.deserializer",
                StringDeserializer.class.getName(),
                "value.deserializer",
                StringDeserializer.class.getName()));
    consumer.subscribe(List.of("prices"));
    return consumer;
  }
}
