package dev.fairlead.runtime;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;

/** Answers HTTP requests over TLS with the name in the client's certificate. */
final class RecordingTlsServer implements AutoCloseable {

  private final SSLServerSocket listener;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Socket> open = new CopyOnWriteArrayList<>();
  private final List<String> identities = new CopyOnWriteArrayList<>();
  private final AtomicInteger failedHandshakes = new AtomicInteger();

  RecordingTlsServer(SSLContext context) throws IOException {
    listener =
        (SSLServerSocket)
            context
                .getServerSocketFactory()
                .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    threads.execute(this::accept);
  }

  int port() {
    return listener.getLocalPort();
  }

  URI uri() {
    return URI.create("https://localhost:" + port() + "/");
  }

  /** The name in the client's certificate, one per connection, in the order of the handshakes. */
  List<String> identities() {
    return List.copyOf(identities);
  }

  int failedHandshakes() {
    return failedHandshakes.get();
  }

  private void accept() {
    while (true) {
      try {
        Socket socket = listener.accept();
        open.add(socket);
        threads.execute(() -> serve((SSLSocket) socket));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(SSLSocket socket) {
    try (socket) {
      String name = handshake(socket);
      byte[] answer =
          "HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s"
              .formatted(name.length(), name)
              .getBytes(StandardCharsets.US_ASCII);
      OutputStream out = socket.getOutputStream();
      while (skipRequest(socket)) {
        out.write(answer);
        out.flush();
      }
    } catch (IOException closed) {
      // The peer's business.
    } finally {
      open.remove(socket);
    }
  }

  private String handshake(SSLSocket socket) throws IOException {
    try {
      socket.startHandshake();
    } catch (SSLException e) {
      failedHandshakes.incrementAndGet();
      throw e;
    }
    SSLSession session = socket.getSession();
    String name = session.getPeerPrincipal().getName().replaceAll(".*CN=([^,]+).*", "$1");
    identities.add(name);
    return name;
  }

  private static boolean skipRequest(SSLSocket socket) throws IOException {
    int matched = 0;
    while (matched < 4) {
      int octet = socket.getInputStream().read();
      if (octet < 0) {
        return false;
      }
      matched = octet == "\r\n\r\n".charAt(matched) ? matched + 1 : octet == '\r' ? 1 : 0;
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    listener.close();
    for (Socket socket : open) {
      socket.close();
    }
    threads.shutdownNow();
  }
}
