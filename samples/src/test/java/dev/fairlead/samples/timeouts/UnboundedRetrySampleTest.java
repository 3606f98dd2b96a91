package dev.fairlead.samples.timeouts;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fairlead.samples.run.Background;
import dev.fairlead.samples.run.NothingLeft;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NothingLeft.class)
final class UnboundedRetrySampleTest {
  private static final int MANY = 200;

  private final AtomicInteger calls = new AtomicInteger();
  private final CountDownLatch manyCalls = new CountDownLatch(MANY);
  private volatile boolean recovered;
  private ServerSocket listener;

  @BeforeEach
  void listen() throws IOException {
    listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread server = new Thread(this::serve, "overloaded");
    server.setDaemon(true);
    server.start();
  }

  @AfterEach
  void stop() throws IOException {
    listener.close();
  }

  @Test
  void badCallsHundredsOfTimes() throws Exception {
    Background<String> bad = Background.start(() -> UnboundedRetrySample.Bad.greeting(address()));

    assertThat(manyCalls.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(bad.isRunning()).isTrue();

    recovered = true;
    assertThat(bad.result()).isEqualTo("hello");
  }

  @Test
  void goodGivesUpAfterThreeCalls() {
    Background<String> good = Background.start(() -> UnboundedRetrySample.Good.greeting(address()));

    ExecutionException failure = assertThrows(ExecutionException.class, good::result);
    assertThat(failure).hasCauseThat().isInstanceOf(IOException.class);
    assertThat(calls.get()).isEqualTo(3);
  }

  private InetSocketAddress address() {
    return (InetSocketAddress) listener.getLocalSocketAddress();
  }

  private void serve() {
    try {
      while (true) {
        try (Socket client = listener.accept()) {
          calls.incrementAndGet();
          manyCalls.countDown();
          if (recovered) {
            client.getOutputStream().write("hello\n".getBytes(StandardCharsets.US_ASCII));
          }
        }
      }
    } catch (IOException closed) {
      // The end of the test.
    }
  }
}
