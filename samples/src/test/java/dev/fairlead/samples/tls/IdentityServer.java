package dev.fairlead.samples.tls;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetAddress;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** Demands a client certificate and tells whose it saw. */
final class IdentityServer implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 20_000;
  private final SSLServerSocket listener;

  IdentityServer(SSLContext context) throws IOException {
    listener =
        (SSLServerSocket)
            context
                .getServerSocketFactory()
                .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    listener.setNeedClientAuth(true);
    Thread thread = new Thread(this::accept, "identity-server");
    thread.setDaemon(true);
    thread.start();
  }

  /** Connects, and returns the name in the certificate that the server saw. */
  String seenOf(SSLSocketFactory sockets) throws IOException {
    try (SSLSocket socket =
        (SSLSocket) sockets.createSocket(listener.getInetAddress(), listener.getLocalPort())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      byte[] name = socket.getInputStream().readAllBytes();
      return new String(name, US_ASCII);
    }
  }

  private void accept() {
    while (!listener.isClosed()) {
      try (SSLSocket socket = (SSLSocket) listener.accept()) {
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.startHandshake();
        String name = socket.getSession().getPeerPrincipal().getName();
        socket.getOutputStream().write(name.getBytes(US_ASCII));
      } catch (IOException closedOrRefused) {
        // The client, which gets no name, fails.
      }
    }
  }

  @Override
  public void close() throws IOException {
    listener.close();
  }
}
