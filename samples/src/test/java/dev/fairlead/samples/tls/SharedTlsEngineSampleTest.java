package dev.fairlead.samples.tls;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fairlead.samples.run.NothingLeft;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NothingLeft.class)
final class SharedTlsEngineSampleTest {
  private static final int LARGEST_RECORD = 40_000;

  private final CountDownLatch onTheWire = new CountDownLatch(1);
  private final ExecutorService workers = new TakingTurns();
  private SSLEngine client;
  private SSLEngine server;

  @BeforeEach
  void handshake() throws Exception {
    SSLContext context = Identities.server().sslContext();
    client = context.createSSLEngine();
    client.setUseClientMode(true);
    server = context.createSSLEngine();
    server.setUseClientMode(false);
    client.beginHandshake();
    server.beginHandshake();
    ByteBuffer toServer = ByteBuffer.allocate(LARGEST_RECORD * 2);
    ByteBuffer toClient = ByteBuffer.allocate(LARGEST_RECORD * 2);
    for (int i = 0; i < 20; i++) {
      step(client, toClient, toServer);
      step(server, toServer, toClient);
    }
    assertThat(client.getHandshakeStatus()).isEqualTo(HandshakeStatus.NOT_HANDSHAKING);
    assertThat(server.getHandshakeStatus()).isEqualTo(HandshakeStatus.NOT_HANDSHAKING);
  }

  private static void step(SSLEngine engine, ByteBuffer in, ByteBuffer out) throws SSLException {
    ByteBuffer plain = ByteBuffer.allocate(LARGEST_RECORD);
    in.flip();
    engine.unwrap(in, plain);
    in.compact();
    for (Runnable task = engine.getDelegatedTask();
        task != null;
        task = engine.getDelegatedTask()) {
      task.run();
    }
    if (engine.getHandshakeStatus() == HandshakeStatus.NEED_WRAP) {
      engine.wrap(ByteBuffer.allocate(0), out);
    }
  }

  @AfterEach
  void stop() {
    workers.shutdownNow();
  }

  @Test
  void badSendsRecordsThatThePeerRefuses() throws Exception {
    Arrivals arrivals = new Arrivals(30);
    SharedTlsEngineSample.Bad.sendAll(client, messages(), arrivals, workers);

    assertThrows(SSLException.class, () -> receivedOf(arrivals));
  }

  @Test
  void goodSendsRecordsInTheirOrder() throws Exception {
    Arrivals arrivals = new Arrivals(1);
    SharedTlsEngineSample.Good.sendAll(client, messages(), arrivals, workers);

    assertThat(receivedOf(arrivals)).containsExactly("one", "two");
  }

  private static List<ByteBuffer> messages() {
    return List.of(
        ByteBuffer.wrap("one".getBytes(US_ASCII)), ByteBuffer.wrap("two".getBytes(US_ASCII)));
  }

  private List<String> receivedOf(Arrivals arrivals) throws SSLException {
    List<String> received = new ArrayList<>();
    for (ByteBuffer record : arrivals.records) {
      ByteBuffer plain = ByteBuffer.allocate(LARGEST_RECORD);
      server.unwrap(record, plain);
      received.add(US_ASCII.decode(plain.flip()).toString());
    }
    return received;
  }

  /** Two threads, of which the second makes its record once the first one's is on the wire. */
  private final class TakingTurns extends ThreadPoolExecutor {
    private final AtomicBoolean begun = new AtomicBoolean();

    TakingTurns() {
      super(2, 2, 0, SECONDS, new LinkedBlockingQueue<>());
    }

    @Override
    protected void beforeExecute(Thread thread, Runnable task) {
      if (begun.getAndSet(true)) {
        try {
          assertThat(onTheWire.await(30, SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
          thread.interrupt();
        }
      }
    }
  }

  /** A wire on which the first record to leave lets the second overtake it, if there is one. */
  private final class Arrivals implements SharedTlsEngineSample.Wire {
    private final List<ByteBuffer> records = new ArrayList<>();
    private final AtomicBoolean first = new AtomicBoolean(true);
    private final CountDownLatch second = new CountDownLatch(1);
    private final int patienceSeconds;

    Arrivals(int patienceSeconds) {
      this.patienceSeconds = patienceSeconds;
    }

    @Override
    public void send(ByteBuffer record) throws InterruptedException {
      boolean isFirst = first.getAndSet(false);
      onTheWire.countDown();
      boolean waits = isFirst && second.await(patienceSeconds, SECONDS);
      synchronized (records) {
        records.add(record);
      }
      if (!waits) {
        second.countDown();
      }
    }
  }
}
