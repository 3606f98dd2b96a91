package dev.fairlead.samples.workers;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.US_ASCII;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.fairlead.samples.run.NothingLeft;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NothingLeft.class)
final class ClientPerCallSampleTest {
  private static final int CALLS = 10;

  /** The connections by which the server was asked. */
  private final Set<InetSocketAddress> connections = ConcurrentHashMap.newKeySet();

  private HttpServer server;
  private HttpRequest request;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/price", this::answer);
    server.start();
    request =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/price"))
            .timeout(Duration.ofSeconds(20))
            .build();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    connections.add(exchange.getRemoteAddress());
    byte[] price = "42".getBytes(US_ASCII);
    exchange.sendResponseHeaders(200, price.length);
    exchange.getResponseBody().write(price);
    exchange.close();
  }

  @Test
  void badOpensAConnectionForEachCall() throws Exception {
    ClientPerCallSample.Bad bad = new ClientPerCallSample.Bad();
    for (int i = 0; i < CALLS; i++) {
      assertThat(bad.price(request)).isEqualTo("42");
    }

    assertThat(connections).hasSize(CALLS);
  }

  @Test
  void goodAsksOnOne() throws Exception {
    ClientPerCallSample.Good good = new ClientPerCallSample.Good();
    for (int i = 0; i < CALLS; i++) {
      assertThat(good.price(request)).isEqualTo("42");
    }

    assertThat(connections).hasSize(1);
  }
}
