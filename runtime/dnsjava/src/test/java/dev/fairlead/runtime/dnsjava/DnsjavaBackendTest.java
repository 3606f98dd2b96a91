package dev.fairlead.runtime.dnsjava;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fairlead.runtime.BoundedResolver;
import dev.fairlead.runtime.Deadline;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.lookup.LookupSession;

final class DnsjavaBackendTest {
  private static final Duration LIMIT = Duration.ofMillis(300);

  private final FakeNameServer server = new FakeNameServer();
  private final DnsjavaBackend backend =
      new DnsjavaBackend(
          LookupSession.builder().resolver(new SimpleResolver(server.address())).build(), LIMIT);

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void findsAddressesAndHowLongTheyHold() throws Exception {
    server.add("orders.example", "10.0.0.7", 42);

    BoundedResolver.Answer answer = backend.lookup("orders.example");

    assertThat(answer.addresses())
        .containsExactly(InetAddress.getByAddress(new byte[] {10, 0, 0, 7}));
    assertThat(answer.addresses().get(0).getHostName()).isEqualTo("orders.example");
    assertThat(answer.ttl()).isEqualTo(Duration.ofSeconds(42));
  }

  @Test
  void tellsAnUnknownHostFromASilentServer() {
    assertThrows(UnknownHostException.class, () -> backend.lookup("nobody.example"));

    IOException silent = assertThrows(IOException.class, () -> backend.lookup("silent.example"));
    IOException broken = assertThrows(IOException.class, () -> backend.lookup("broken.example"));

    assertThat(silent).isNotInstanceOf(UnknownHostException.class);
    assertThat(broken).isNotInstanceOf(UnknownHostException.class);
  }

  @Test
  void freesItsThread() throws Exception {
    server.add("orders.example", "10.0.0.7", 42);
    try (BoundedResolver resolver = BoundedResolver.builder().threads(1).backend(backend).build()) {
      assertThrows(IOException.class, () -> resolver.resolve("silent.example", Deadline.never()));

      List<InetAddress> addresses = resolver.resolve("orders.example", Deadline.never());

      assertThat(addresses).hasSize(1);
    }
  }

  @Test
  void refusesNoLimit() throws Exception {
    LookupSession session = LookupSession.builder().resolver(new SimpleResolver()).build();

    assertThrows(IllegalArgumentException.class, () -> new DnsjavaBackend(session, Duration.ZERO));
  }
}
