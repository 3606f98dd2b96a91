package dev.fairlead.runtime;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that counts the connections it has accepted and the ones it saw close. */
final class CountedConnections implements AutoCloseable {

  private final ServerSocket listener =
      new ServerSocket(0, 1_000, InetAddress.getLoopbackAddress());
  private final AtomicInteger accepted = new AtomicInteger();
  private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();

  CountedConnections() throws IOException {
    new Thread(this::accept, "counted-connections").start();
  }

  Socket connect() throws IOException {
    Socket socket = new Socket(listener.getInetAddress(), listener.getLocalPort());
    socket.setSoTimeout(10_000);
    if (socket.getInputStream().read() != 'x') {
      throw new IOException("not accepted");
    }
    return socket;
  }

  int accepted() {
    return accepted.get();
  }

  /** How many the peers have not closed. */
  int open() throws IOException {
    int open = 0;
    for (Socket socket : sockets) {
      socket.setSoTimeout(200);
      try {
        if (socket.getInputStream().read() >= 0) {
          open++;
        }
      } catch (java.net.SocketTimeoutException stillOpen) {
        open++;
      }
    }
    return open;
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = listener.accept();
        accepted.incrementAndGet();
        sockets.add(socket);
        socket.getOutputStream().write('x');
      }
    } catch (IOException closed) {
      return;
    }
  }

  @Override
  public void close() throws IOException {
    listener.close();
    for (Socket socket : sockets) {
      socket.close();
    }
  }
}
