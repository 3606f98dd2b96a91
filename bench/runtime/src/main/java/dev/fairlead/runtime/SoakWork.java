package dev.fairlead.runtime;

import dev.fairlead.runtime.fault.Fault;
import dev.fairlead.runtime.fault.FaultServer;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.SSLSocket;

/** The tasks of a soak: mostly sound exchanges, some with faults. */
final class SoakWork implements AutoCloseable {

  private static final Fault[] FAULTS = {
    Fault.STALL_BEFORE_HEADERS,
    Fault.STALL_AFTER_HEADERS,
    Fault.STALL_IN_BODY,
    Fault.DRIP,
    Fault.RESET,
    Fault.RESET_IN_BODY,
    Fault.TRUNCATE
  };
  private static final Duration SOUND = Duration.ofSeconds(20);
  private static final Duration FAULTY = Duration.ofMillis(50);
  private static final int READ_MILLIS = 20_000;
  private static final int PER_MILLE = 1_000;

  final AtomicLong opened = new AtomicLong();
  final AtomicLong closed = new AtomicLong();
  final AtomicLong handshakes = new AtomicLong();
  final AtomicLong requests = new AtomicLong();
  final AtomicLong faults = new AtomicLong();
  private final SoakPeers peers;
  private final TlsContext even = SoakPeers.context("even");
  private final TlsContext odd = SoakPeers.context("odd");
  private final ReloadableTlsContext tls = ReloadableTlsContext.of(even);
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(SOUND).build();
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

  int run(int element) throws Exception {
    int dice = ThreadLocalRandom.current().nextInt(PER_MILLE);
    if (dice < 600) {
      return echo(element);
    }
    if (dice < 800) {
      return request(Fault.NONE, SOUND, element);
    }
    if (dice < 990) {
      LockSupport.parkNanos(dice * 100L);
      return element;
    }
    if (dice < 992) {
      faults.incrementAndGet();
      return request(FAULTS[ThreadLocalRandom.current().nextInt(FAULTS.length)], FAULTY, element);
    }
    if (dice < 994) {
      return greet(element);
    }
    if (dice < 995) {
      ignoreInterrupts();
      return element;
    }
    throw new IOException("a fault of the task's own");
  }

  private int echo(int element) throws IOException {
    Socket socket = channel.get();
    int octet = element & 0x7f;
    try {
      socket.getOutputStream().write(octet);
      int answer = socket.getInputStream().read();
      if (answer < 0) {
        throw new EOFException("the peer has closed the channel");
      }
      if (answer != octet) {
        throw new AssertionError("two workers share a channel");
      }
      return element;
    } catch (IOException e) {
      channel.discard();
      throw e;
    }
  }

  private int request(Fault fault, Duration budget, int element) throws Exception {
    requests.incrementAndGet();
    HttpRequest request = HttpRequest.newBuilder(peers.http.uri(fault)).build();
    HttpResponse<String> response =
        HttpCalls.send(
            client, request, HttpResponse.BodyHandlers.ofString(), Deadline.after(budget));
    if (!response.body().equals(FaultServer.BODY)) {
      throw new AssertionError("half an answer was taken for a whole one");
    }
    return element;
  }

  private int greet(int element) throws IOException {
    try (Socket plain = new Socket(InetAddress.getLoopbackAddress(), peers.tlsPort());
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
      handshakes.incrementAndGet();
      return element;
    }
  }

  private static void ignoreInterrupts() {
    long end = System.nanoTime() + 20_000_000L;
    while (System.nanoTime() - end < 0) {
      LockSupport.parkNanos(1_000_000L);
      Thread.interrupted();
    }
  }

  private Socket openChannel() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), peers.echoPort());
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
  }
}
