package dev.fairlead.samples.blocking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Accepts connections and says nothing on them until it is told to. */
final class SilentServer implements AutoCloseable {
  private final ServerSocket listener;
  private final Thread thread;
  private final List<Socket> connections = new ArrayList<>();
  private final CountDownLatch connected = new CountDownLatch(1);
  private String answer;

  SilentServer() throws IOException {
    listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    thread = new Thread(this::serve, "silent-server");
    thread.setDaemon(true);
    thread.start();
  }

  InetSocketAddress address() {
    return (InetSocketAddress) listener.getLocalSocketAddress();
  }

  /** Waits until somebody has connected; false after twenty seconds. */
  boolean awaitConnection() throws InterruptedException {
    return connected.await(20, TimeUnit.SECONDS);
  }

  /** How many have connected. */
  synchronized int connections() {
    return connections.size();
  }

  /** Says {@code text} on every connection, and on those that come later. */
  synchronized void answer(String text) throws IOException {
    answer = text;
    for (Socket connection : connections) {
      say(connection);
    }
  }

  private void serve() {
    try {
      while (true) {
        accept(listener.accept());
      }
    } catch (IOException closed) {
      // The end of the test.
    }
  }

  private synchronized void accept(Socket connection) throws IOException {
    connections.add(connection);
    if (answer != null) {
      say(connection);
    }
    connected.countDown();
  }

  private void say(Socket connection) throws IOException {
    connection.getOutputStream().write(answer.getBytes(UTF_8));
  }

  @Override
  public void close() throws IOException {
    listener.close();
    synchronized (this) {
      for (Socket connection : connections) {
        connection.close();
      }
    }
  }
}
