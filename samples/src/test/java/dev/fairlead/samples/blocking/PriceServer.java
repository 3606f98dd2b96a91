package dev.fairlead.samples.blocking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Answers the one client it has, whatever it asks. */
final class PriceServer implements AutoCloseable {
  static final String PRICE = "42";

  private final ServerSocket listener;
  private final CountDownLatch answered = new CountDownLatch(1);
  private volatile Socket accepted;

  PriceServer() throws IOException {
    listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::serve, "price-server");
    thread.setDaemon(true);
    thread.start();
  }

  SocketAddress address() {
    return listener.getLocalSocketAddress();
  }

  /** Waits until an answer was sent; false after twenty seconds. */
  boolean awaitAnswer() throws InterruptedException {
    return answered.await(20, TimeUnit.SECONDS);
  }

  private void serve() {
    try (Socket client = listener.accept()) {
      accepted = client;
      if (listener.isClosed()) {
        return;
      }
      byte[] question = new byte[64];
      while (client.getInputStream().read(question) > 0) {
        client.getOutputStream().write(PRICE.getBytes(UTF_8));
        answered.countDown();
      }
    } catch (IOException closed) {
      // The end of the test.
    }
  }

  @Override
  public void close() throws IOException {
    listener.close();
    Socket client = accepted;
    if (client != null) {
      client.close();
    }
  }
}
