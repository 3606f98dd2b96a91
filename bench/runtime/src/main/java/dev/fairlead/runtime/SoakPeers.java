package dev.fairlead.runtime;

import dev.fairlead.runtime.fault.Fault;
import dev.fairlead.runtime.fault.FaultServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import okhttp3.tls.HeldCertificate;

/** The machines that a soak talks to, all on loopback. */
final class SoakPeers implements AutoCloseable {

  private static final int BACKLOG = 1_024;
  private static final List<Fault> OF_CONNECTION =
      List.of(Fault.STALL_AFTER_ACCEPT, Fault.STALL_IN_HANDSHAKE);

  /** What makes the peer of a channel close it. */
  static final int HANG_UP = 0xff;

  /** The JDK keeps 20,480 of them by default, which would look like a leak. */
  private static final int SESSIONS = 100;

  private static final HeldCertificate AUTHORITY =
      new HeldCertificate.Builder().certificateAuthority(0).commonName("authority").build();

  private final FaultServer http = FaultServer.start();
  private final Map<Fault, FaultServer> stalling = new EnumMap<>(Fault.class);
  final AtomicInteger failedHandshakes = new AtomicInteger();
  private final ServerSocket echo;
  private final ServerSocket tls;
  private final Socket refusing = new Socket();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();

  SoakPeers() throws IOException, GeneralSecurityException {
    OF_CONNECTION.forEach(fault -> stalling.put(fault, FaultServer.startWith(fault)));
    refusing.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    echo = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
    tls =
        context("localhost")
            .sslContext()
            .getServerSocketFactory()
            .createServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
    daemon(() -> accept(echo, this::echo));
    daemon(() -> accept(tls, this::greet));
  }

  /** A context with an identity of this name, for both sides. */
  static TlsContext context(String name) throws GeneralSecurityException {
    HeldCertificate identity =
        new HeldCertificate.Builder()
            .signedBy(AUTHORITY)
            .commonName(name)
            .addSubjectAlternativeName(name)
            .build();
    TlsContext context =
        TlsContext.builder()
            .identity(identity.keyPair().getPrivate(), List.of(identity.certificate()))
            .trust(List.of(AUTHORITY.certificate()))
            .requireClientCertificate()
            .build();
    context.sslContext().getServerSessionContext().setSessionCacheSize(SESSIONS);
    context.sslContext().getClientSessionContext().setSessionCacheSize(SESSIONS);
    return context;
  }

  int echoPort() {
    return echo.getLocalPort();
  }

  int tlsPort() {
    return tls.getLocalPort();
  }

  /** Where a request meets this fault. */
  URI uri(Fault fault) {
    return stalling.getOrDefault(fault, http).uri(fault);
  }

  /** Where nobody listens, nor ever will. */
  URI refusingUri() {
    return URI.create("http://localhost:" + refusing.getLocalPort());
  }

  /** How many connections no side has closed. */
  int open() {
    return open.size() + http.open() + stalling.values().stream().mapToInt(FaultServer::open).sum();
  }

  private void accept(ServerSocket listener, Service service) {
    try {
      while (true) {
        Socket socket = listener.accept();
        open.add(socket);
        daemon(() -> serve(socket, service));
      }
    } catch (IOException closed) {
      return;
    }
  }

  private void serve(Socket socket, Service service) {
    try (socket) {
      service.serve(socket);
    } catch (IOException e) {
      // The client's business.
    } finally {
      open.remove(socket);
    }
  }

  private void echo(Socket socket) throws IOException {
    socket.setTcpNoDelay(true);
    for (int octet = socket.getInputStream().read();
        octet >= 0;
        octet = socket.getInputStream().read()) {
      if (octet == HANG_UP) {
        return;
      }
      socket.getOutputStream().write(octet);
    }
  }

  /** Says the name in the client's certificate. */
  private void greet(Socket socket) throws IOException {
    try {
      ((SSLSocket) socket).startHandshake();
    } catch (SSLException e) {
      // Otherwise the client was cancelled and has hung up.
      if (!(e.getCause() instanceof IOException)) {
        failedHandshakes.incrementAndGet();
      }
      throw e;
    }
    String name = ((SSLSocket) socket).getSession().getPeerPrincipal().getName();
    socket.getOutputStream().write(name.getBytes(StandardCharsets.UTF_8));
  }

  private static void daemon(Runnable body) {
    Thread thread = new Thread(body, "soak-peer");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    http.close();
    stalling.values().forEach(FaultServer::close);
    refusing.close();
    echo.close();
    tls.close();
    for (Socket socket : open) {
      socket.close();
    }
  }

  @FunctionalInterface
  private interface Service {
    void serve(Socket socket) throws IOException;
  }
}
