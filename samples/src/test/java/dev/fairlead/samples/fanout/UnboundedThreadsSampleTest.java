package dev.fairlead.samples.fanout;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fairlead.samples.run.Background;
import dev.fairlead.samples.run.NothingLeft;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many clients connect and say nothing yet. */
@ExtendWith(NothingLeft.class)
final class UnboundedThreadsSampleTest {
  private static final int CLIENTS = 100;

  private interface Serving {
    void serve(ServerSocket listener) throws Exception;
  }

  @Test
  void badHasAThreadForEachClient() throws Exception {
    assertThat(threadsOf(UnboundedThreadsSample.Bad::serve)).isEqualTo(CLIENTS);
  }

  @Test
  void goodHasEight() throws Exception {
    assertThat(threadsOf(UnboundedThreadsSample.Good::serve)).isEqualTo(8);
  }

  private static long threadsOf(Serving server) throws Exception {
    ServerSocket listener = new ServerSocket(0, CLIENTS, InetAddress.getLoopbackAddress());
    Callable<Void> serving =
        () -> {
          server.serve(listener);
          return null;
        };
    Background<Void> background = Background.start(serving);
    List<Socket> clients = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      clients.add(new Socket(listener.getInetAddress(), listener.getLocalPort()));
    }
    long threads = settledThreads();
    for (Socket client : clients) {
      client.getOutputStream().write(7);
      assertThat(client.getInputStream().read()).isEqualTo(7);
      client.close();
    }
    listener.close();
    assertThrows(ExecutionException.class, background::result);
    return threads;
  }

  /** How many threads serve clients, once their number has not changed for a while. */
  private static long settledThreads() throws InterruptedException {
    long before = -1;
    long now = threads();
    while (now != before || now == 0) {
      Thread.sleep(300);
      before = now;
      now = threads();
    }
    return now;
  }

  private static long threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("echo"))
        .count();
  }
}
