package dev.fairlead.bench;

import dev.fairlead.runtime.ReloadableTlsContext;
import dev.fairlead.runtime.TlsContext;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import nl.altindag.ssl.SSLFactory;
import nl.altindag.ssl.util.SSLFactoryUtils;
import okhttp3.tls.HeldCertificate;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Full handshakes with client certificates, in memory, while the client's identity is renewed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 6, time = 2)
@Fork(2)
public class HandshakeBenchmark {

  private static final char[] PASSWORD = {};

  /** How often the identity is renewed; 0 for never. Plain contexts cannot be. */
  @Param({"0", "10000"})
  public int renewalsPerSecond;

  private SSLContext server;
  private SSLContext plain;
  private ReloadableTlsContext ours;
  private TlsContext[] identities;
  private SSLFactory ayza;
  private SSLFactory[] ayzaIdentities;
  private AtomicBoolean done;
  private Thread renewal;

  /** Handshakes that failed, per second. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Failures {

    /** Handshakes that failed. */
    public long failed;

    /** Begins an iteration. */
    @Setup(Level.Iteration)
    public void reset() {
      failed = 0;
    }
  }

  /** Makes the identities and starts renewing them. */
  @Setup
  public void setUp() throws Exception {
    HeldCertificate authority =
        new HeldCertificate.Builder().certificateAuthority(0).commonName("authority").build();
    server =
        context(authority, held(authority, "server"))
            .requireClientCertificate()
            .build()
            .sslContext();
    HeldCertificate[] held = {held(authority, "one"), held(authority, "two")};
    identities =
        new TlsContext[] {context(authority, held[0]).build(), context(authority, held[1]).build()};
    ours = ReloadableTlsContext.of(identities[0]);
    plain = ayza(SSLFactory.builder(), authority, held[0]).getSslContext();
    ayza =
        ayza(
            SSLFactory.builder().withSwappableIdentityMaterial().withSwappableTrustMaterial(),
            authority,
            held[0]);
    ayzaIdentities =
        new SSLFactory[] {
          ayza(SSLFactory.builder(), authority, held[0]),
          ayza(SSLFactory.builder(), authority, held[1])
        };
    done = new AtomicBoolean();
    renewal = new Thread(this::renew);
    renewal.start();
  }

  /** Ends the renewals. */
  @TearDown
  public void tearDown() throws InterruptedException {
    done.set(true);
    renewal.join();
  }

  private void renew() {
    for (int i = 1; renewalsPerSecond > 0 && !done.get(); i = 1 - i) {
      ours.replace(identities[i]);
      SSLFactoryUtils.reload(ayza, ayzaIdentities[i], false);
      java.util.concurrent.locks.LockSupport.parkNanos(1_000_000_000L / renewalsPerSecond);
    }
  }

  private static HeldCertificate held(HeldCertificate authority, String name) {
    return new HeldCertificate.Builder().signedBy(authority).commonName(name).build();
  }

  private static TlsContext.Builder context(HeldCertificate authority, HeldCertificate identity)
      throws Exception {
    return TlsContext.builder()
        .identity(identity.keyPair().getPrivate(), List.of(identity.certificate()))
        .trust(List.of(authority.certificate()));
  }

  private static SSLFactory ayza(
      SSLFactory.Builder builder, HeldCertificate authority, HeldCertificate identity) {
    return builder
        .withIdentityMaterial(
            identity.keyPair().getPrivate(), PASSWORD, "identity", identity.certificate())
        .withTrustMaterial(authority.certificate())
        .build();
  }

  /** The JDK's context, which nothing can renew. */
  @Benchmark
  public boolean plain(Failures failures) throws SSLException {
    return count(EngineHandshake.succeeds(plain, server), failures);
  }

  /** Ours. */
  @Benchmark
  public boolean reloadable(Failures failures) throws SSLException {
    return count(EngineHandshake.succeeds(ours.sslContext(), server), failures);
  }

  /** The swapping key manager of ayza. */
  @Benchmark
  public boolean ayza(Failures failures) throws SSLException {
    return count(EngineHandshake.succeeds(ayza.getSslContext(), server), failures);
  }

  private static boolean count(boolean succeeded, Failures failures) {
    if (!succeeded) {
      failures.failed++;
    }
    return succeeded;
  }
}
