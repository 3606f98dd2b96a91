package dev.fairlead.samples.fanout;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fairlead.samples.run.Background;
import dev.fairlead.samples.run.NothingLeft;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many clients connect and say nothing yet. */
@ExtendWith(NothingLeft.class)
final class UnboundedQueueSampleTest {
  private static final int CLIENTS = 100;

  private interface Serving {
    void serve(ServerSocket listener) throws Exception;
  }

  @Test
  void badKeepsEveryClientWaiting() throws Exception {
    assertThat(sentAwayBy(UnboundedQueueSample.Bad::serve)).isEqualTo(0);
  }

  @Test
  void goodSendsAwayWhomItHasNoPlaceFor() throws Exception {
    assertThat(sentAwayBy(UnboundedQueueSample.Good::serve)).isEqualTo(CLIENTS - 2 - 8);
  }

  private static int sentAwayBy(Serving server) throws Exception {
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
    int sentAway = 0;
    for (Socket client : clients) {
      sentAway += isSentAway(client) ? 1 : 0;
    }
    for (Socket client : clients) {
      client.close();
    }
    listener.close();
    assertThrows(ExecutionException.class, background::result);
    return sentAway;
  }

  private static boolean isSentAway(Socket client) throws IOException {
    client.setSoTimeout(20);
    try {
      return client.getInputStream().read() == -1;
    } catch (SocketTimeoutException waits) {
      return false;
    }
  }
}
