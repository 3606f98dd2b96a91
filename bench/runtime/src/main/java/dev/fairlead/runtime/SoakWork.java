package dev.fairlead.runtime;

import static java.util.Objects.requireNonNull;

import dev.fairlead.runtime.fault.Fault;
import dev.fairlead.runtime.fault.FaultServer;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.SSLSocket;

/** The tasks of a soak. */
final class SoakWork implements AutoCloseable {

  private static final Duration SOUND = Duration.ofSeconds(60);
  private static final Duration FAULTY = Duration.ofMillis(50);
  private static final Duration SHORT = Duration.ofMillis(4);
  private static final int READ_MILLIS = 60_000;
  private static final int NAMES = 300;
  private static final String SILENT = "silent-";
  private static final String UNKNOWN = "unknown-";

  final AtomicLong opened = new AtomicLong();
  final AtomicLong closed = new AtomicLong();
  private final SoakPeers peers;
  private final TlsContext even = SoakPeers.context("even");
  private final TlsContext odd = SoakPeers.context("odd");
  private final ReloadableTlsContext tls = ReloadableTlsContext.of(even);
  private final ThreadPoolExecutor httpThreads =
      new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          1,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          SystemTicker.daemon("soak-http-"));
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(SOUND).executor(httpThreads).build();
  private final BoundedResolver resolver =
      BoundedResolver.builder()
          .backend(SoakWork::lookUp)
          .maxEntries(NAMES / 3)
          .ttl(Duration.ofMillis(1), Duration.ofMillis(100))
          .failureTtl(Duration.ofMillis(20))
          .build();
  private final WorkerLocal<Socket> channel = WorkerLocal.of(this::openChannel, this::closeChannel);

  SoakWork(SoakPeers peers) throws Exception {
    this.peers = peers;
  }

  /** Alternates between two identities. */
  void reload() {
    tls.replace(tls.epoch() % 2 == 0 ? odd : even);
  }

  long reloads() {
    return tls.epoch();
  }

  /** What it holds for tasks that run: channels, names being looked up, threads of the client. */
  long held() {
    return opened.get() - closed.get() + resolver.pending() + httpThreads.getActiveCount();
  }

  /** Returns the element or throws, as the fault says. */
  int run(SoakFault fault, int element) throws Exception {
    switch (fault) {
      case ECHO -> echo(element & 0x7f);
      case REQUEST -> request(peers.uri(Fault.NONE), SOUND);
      case PAUSE -> LockSupport.parkNanos(element % 100 * 1_000L);
      case NAME -> resolver.resolve("host-" + element % NAMES + ".example", Deadline.after(SOUND));
      case HANDSHAKE -> greet();
      case EXPIRY -> expire();
      case DEAF -> ignoreInterrupts();
      case THROW -> throw new IOException("a fault of the task's own");
      case CHANNEL_CLOSED -> echo(SoakPeers.HANG_UP);
      case UNKNOWN_NAME -> resolver.resolve(UNKNOWN + element % NAMES, Deadline.after(SOUND));
      case SILENT_NAME -> resolver.resolve(SILENT + element % NAMES, Deadline.after(SHORT));
      case CONNECTION_REFUSED -> request(peers.refusingUri(), SOUND);
      default -> request(peers.uri(requireNonNull(fault.ofServer())), FAULTY);
    }
    return element;
  }

  private void echo(int octet) throws IOException {
    Socket socket = channel.get();
    try {
      socket.getOutputStream().write(octet);
      int answer = socket.getInputStream().read();
      if (answer < 0) {
        throw new EOFException("the peer has closed the channel");
      }
      if (answer != octet) {
        throw new AssertionError("two workers share a channel");
      }
    } catch (IOException e) {
      channel.discard();
      throw e;
    }
  }

  private void request(URI uri, Duration budget) throws Exception {
    HttpResponse<String> response =
        HttpCalls.send(
            client,
            HttpRequest.newBuilder(uri).build(),
            HttpResponse.BodyHandlers.ofString(),
            Deadline.after(budget));
    if (!response.body().equals(FaultServer.BODY)) {
      throw new AssertionError("half an answer was taken for a whole one");
    }
  }

  private static BoundedResolver.Answer lookUp(String host) throws IOException {
    if (host.startsWith(UNKNOWN)) {
      throw new UnknownHostException(host);
    }
    if (host.startsWith(SILENT)) {
      LockSupport.parkNanos(FAULTY.toNanos());
      throw new IOException("no answer");
    }
    LockSupport.parkNanos(host.hashCode() & 0xfffff);
    return new BoundedResolver.Answer(List.of(InetAddress.getLoopbackAddress()), SHORT);
  }

  private void greet() throws IOException {
    try (Socket plain = connected(peers.tlsPort());
        SSLSocket socket =
            (SSLSocket)
                tls.sslContext()
                    .getSocketFactory()
                    .createSocket(plain, "localhost", peers.tlsPort(), true)) {
      socket.setSoTimeout(READ_MILLIS);
      String seen = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      String expected = tls.epochOf(socket).orElseThrow() % 2 == 0 ? "CN=even" : "CN=odd";
      if (!seen.equals(expected)) {
        throw new AssertionError("the server saw " + seen + ", not " + expected);
      }
    }
  }

  private static void expire() throws IOException, InterruptedException {
    try {
      Deadline.after(SHORT)
          .callInterruptibly(
              () -> {
                Thread.sleep(SOUND.toMillis());
                return null;
              });
    } catch (DeadlineExceededException expected) {
      if (Deadline.current().isExpired()) {
        throw expected;
      }
    }
  }

  private static void ignoreInterrupts() {
    long end = System.nanoTime() + FAULTY.toNanos();
    while (System.nanoTime() - end < 0) {
      LockSupport.parkNanos(SHORT.toNanos());
      Thread.interrupted();
    }
  }

  private static Socket connected(int port) throws IOException {
    Socket socket = new Socket();
    try {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), READ_MILLIS);
      return socket;
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  private Socket openChannel() throws IOException {
    Socket socket = connected(peers.echoPort());
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(READ_MILLIS);
    opened.incrementAndGet();
    return socket;
  }

  private void closeChannel(Socket socket) throws IOException {
    closed.incrementAndGet();
    socket.close();
  }

  @Override
  public void close() {
    channel.close();
    resolver.close();
    httpThreads.shutdown();
  }
}
