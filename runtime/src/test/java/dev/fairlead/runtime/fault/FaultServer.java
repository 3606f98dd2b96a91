package dev.fairlead.runtime.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * An HTTP/1.1 server on loopback that misbehaves as told, and says what it saw.
 *
 * <p>Each request chooses its fault by its URI, so that one server can serve a mixture:
 *
 * <pre>{@code
 * try (FaultServer server = FaultServer.start()) {
 *   HttpRequest request = HttpRequest.newBuilder(server.uri(Fault.STALL_IN_BODY)).build();
 *   ...
 *   assertThat(server.awaitOpen(0)).isTrue();   // the client has closed its connection
 * }
 * }</pre>
 *
 * <p>All threads may use it.
 */
public final class FaultServer implements AutoCloseable {
  /** The body of a whole answer. */
  public static final String BODY = Exchange.BODY;

  private static final int BACKLOG = 1024;
  private static final long POLL_MILLIS = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final ServerSocket listener;
  private final Fault connectionFault;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final AtomicInteger accepted = new AtomicInteger();
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicInteger answered = new AtomicInteger();

  private FaultServer(Fault connectionFault) throws IOException {
    this.connectionFault = connectionFault;
    listener = new ServerSocket();
    listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG);
    thread("fault-server-listener", this::accept);
  }

  /** Starts a server whose requests choose their faults. */
  public static FaultServer start() {
    return startWith(Fault.NONE);
  }

  /**
   * Starts a server all of whose connections have a fault.
   *
   * @param fault {@link Fault#STALL_AFTER_ACCEPT} or {@link Fault#STALL_IN_HANDSHAKE}, or {@link
   *     Fault#NONE} to let the requests choose
   */
  public static FaultServer startWith(Fault fault) {
    if (fault != Fault.NONE && !fault.ofConnection()) {
      throw new IllegalArgumentException(fault + " is chosen by a request");
    }
    try {
      return new FaultServer(fault);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where a request meets this fault. */
  public URI uri(Fault fault) {
    return uri(fault, "localhost");
  }

  /** The same by another name of this machine. */
  public URI uri(Fault fault, String host) {
    if (fault.ofConnection() && fault != connectionFault) {
      throw new IllegalArgumentException(fault + " is chosen by startWith");
    }
    String scheme = fault == Fault.STALL_IN_HANDSHAKE ? "https" : "http";
    return URI.create("%s://%s:%d/%s".formatted(scheme, host, port(), fault));
  }

  /** Where it listens, on loopback. */
  public InetSocketAddress address() {
    return (InetSocketAddress) listener.getLocalSocketAddress();
  }

  /** The port it listens on. */
  public int port() {
    return listener.getLocalPort();
  }

  /** How many connections were accepted. */
  public int accepted() {
    return accepted.get();
  }

  /** How many requests were read to their end. */
  public int requests() {
    return requests.get();
  }

  /** How many answers were sent to their end. */
  public int answered() {
    return answered.get();
  }

  /** How many connections neither side has closed. */
  public int open() {
    return open.size();
  }

  /** Waits until as many requests have been read; false after ten seconds. */
  public boolean awaitRequests(int count) throws InterruptedException {
    return await(() -> requests() >= count);
  }

  /** Waits until as many connections have been accepted; false after ten seconds. */
  public boolean awaitAccepted(int count) throws InterruptedException {
    return await(() -> accepted() >= count);
  }

  /** Waits until as many answers have been sent to their end; false after ten seconds. */
  public boolean awaitAnswered(int count) throws InterruptedException {
    return await(() -> answered() >= count);
  }

  /** Waits until at most as many connections are open; false after ten seconds. */
  public boolean awaitOpen(int count) throws InterruptedException {
    return await(() -> open() <= count);
  }

  /** Closes the listener and every connection. */
  @Override
  public void close() {
    closeQuietly(listener);
    open.forEach(FaultServer::closeQuietly);
  }

  private static boolean await(BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - end > 0) {
        return false;
      }
      Thread.sleep(POLL_MILLIS);
    }
    return true;
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        Socket socket = listener.accept();
        open.add(socket);
        thread("fault-server-" + accepted.incrementAndGet(), () -> serve(socket));
      } catch (IOException e) {
        if (!listener.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
    open.forEach(FaultServer::closeQuietly);
  }

  private void serve(Socket socket) {
    try (socket) {
      socket.setTcpNoDelay(true);
      Exchange exchange = new Exchange(socket);
      if (connectionFault != Fault.NONE) {
        exchange.swallow();
        return;
      }
      while (true) {
        Fault fault = exchange.readRequest();
        if (fault == null) {
          return;
        }
        requests.incrementAndGet();
        if (!exchange.answer(fault)) {
          return;
        }
        answered.incrementAndGet();
      }
    } catch (IOException closedByPeer) {
      // That is what open() tells.
    } finally {
      open.remove(socket);
    }
  }

  private static void closeQuietly(AutoCloseable closeable) {
    try {
      closeable.close();
    } catch (Exception alreadyUseless) {
      // Nothing more can be done to it.
    }
  }

  private static void thread(String name, Runnable task) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
  }
}
