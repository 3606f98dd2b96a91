package dev.fairlead.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSessionContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import nl.altindag.ssl.SSLFactory;
import nl.altindag.ssl.util.SSLFactoryUtils;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the JDK and a swapping library do to an identity, and ours beside it. */
@ExtendWith(NoLeaks.class)
final class TlsFactsTest {

  private static final char[] PASSWORD = {};
  private static final int HANDSHAKES = 60;

  /** M13: a handshake asks a key manager three times; a swap in between gives it parts of two. */
  @Test
  void swappingTheKeyManagerTearsAHandshake() throws Exception {
    SSLFactory swappable =
        ayza(
            Identities.named("old"),
            SSLFactory.builder().withSwappableIdentityMaterial().withSwappableTrustMaterial());
    SSLFactory next = ayza(Identities.named("new"), SSLFactory.builder());
    KeyManager manager =
        new AfterKey(
            swappable.getKeyManager().orElseThrow(), () -> SSLFactoryUtils.reload(swappable, next));
    SSLContext client = SSLContext.getInstance("TLS");
    client.init(
        new KeyManager[] {manager},
        new TrustManager[] {swappable.getTrustManager().orElseThrow()},
        null);
    try (RecordingTlsServer server = new RecordingTlsServer(Identities.server().sslContext())) {

      assertThrows(IOException.class, () -> TlsRequests.overNewSocket(server, client));

      while (server.failedHandshakes() == 0) {
        Thread.sleep(1);
      }
      assertThat(server.identities()).isEmpty();
      assertThat(TlsRequests.overNewSocket(server, client)).isEqualTo("new");
    }
  }

  @Test
  void replacingTheContextTearsNoHandshake() throws Exception {
    TlsContext one = Identities.client("one");
    TlsContext two = Identities.client("two");
    ReloadableTlsContext client = ReloadableTlsContext.of(one);
    AtomicBoolean done = new AtomicBoolean();
    CountDownLatch replaced = new CountDownLatch(100);
    Thread replacer =
        new Thread(
            () -> {
              while (!done.get()) {
                client.replace(client.current() == one ? two : one);
                replaced.countDown();
                LockSupport.parkNanos(100_000);
              }
            });
    try (RecordingTlsServer server = new RecordingTlsServer(Identities.server().sslContext())) {
      replacer.start();
      try {
        assertThat(replaced.await(10, TimeUnit.SECONDS)).isTrue();
        for (int i = 0; i < HANDSHAKES; i++) {
          String seen = TlsRequests.overNewSocket(server, client.sslContext());
          assertThat(seen).isAnyOf("one", "two");
        }
      } finally {
        done.set(true);
        replacer.join();
      }

      assertThat(server.identities()).hasSize(HANDSHAKES);
      assertThat(server.failedHandshakes()).isEqualTo(0);
    }
  }

  /** Which identity a live client presents after a second init depends on the session cache. */
  @Test
  void initialisingAgainChangesTheIdentitySomeTimeLater() throws Exception {
    SSLContext context = SSLContext.getInstance("TLS");
    initialise(context, Identities.named("old"));
    try (RecordingTlsServer server = new RecordingTlsServer(Identities.server().sslContext())) {
      assertThat(TlsRequests.overNewSocket(server, context)).isEqualTo("old");

      initialise(context, Identities.named("new"));
      assertThat(TlsRequests.overNewSocket(server, context)).isEqualTo("old");

      forgetSessions(context.getClientSessionContext());
      assertThat(TlsRequests.overNewSocket(server, context)).isEqualTo("new");
    }
  }

  @Test
  void replacingTheContextChangesTheIdentityAtTheNextConnection() throws Exception {
    ReloadableTlsContext client = ReloadableTlsContext.of(Identities.client("old"));
    try (RecordingTlsServer server = new RecordingTlsServer(Identities.server().sslContext())) {
      assertThat(TlsRequests.overNewSocket(server, client.sslContext())).isEqualTo("old");

      client.replace(Identities.client("new"));

      assertThat(TlsRequests.overNewSocket(server, client.sslContext())).isEqualTo("new");
    }
  }

  @Test
  void aLiveHttpClientKeepsItsPooledConnectionAndGetsTheNewIdentityForTheNext() throws Exception {
    ReloadableTlsContext tls = ReloadableTlsContext.of(Identities.client("old"));
    HttpClient client =
        HttpClient.newBuilder()
            .sslContext(tls.sslContext())
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    try (RecordingTlsServer first = new RecordingTlsServer(Identities.server().sslContext());
        RecordingTlsServer second = new RecordingTlsServer(Identities.server().sslContext())) {
      assertThat(get(client, first.uri())).isEqualTo("old");

      tls.replace(Identities.client("new"));

      assertThat(get(client, first.uri())).isEqualTo("old");
      assertThat(get(client, second.uri())).isEqualTo("new");
      assertThat(first.identities()).containsExactly("old");
      assertThrows(
          UnsupportedOperationException.class, () -> client.sslContext().init(null, null, null));
    }
  }

  private static String get(HttpClient client, URI uri) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(10)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  private static SSLFactory ayza(HeldCertificate identity, SSLFactory.Builder builder) {
    return builder
        .withIdentityMaterial(
            identity.keyPair().getPrivate(), PASSWORD, "identity", identity.certificate())
        .withTrustMaterial(Identities.AUTHORITY.certificate())
        .build();
  }

  private static void initialise(SSLContext context, HeldCertificate identity) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setKeyEntry(
        "identity",
        identity.keyPair().getPrivate(),
        PASSWORD,
        new Certificate[] {identity.certificate()});
    store.setCertificateEntry("authority", Identities.AUTHORITY.certificate());
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, PASSWORD);
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(store);
    context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
  }

  private static void forgetSessions(SSLSessionContext sessions) {
    for (byte[] id : Collections.list(sessions.getIds())) {
      SSLSession session = sessions.getSession(id);
      if (session != null) {
        session.invalidate();
      }
    }
  }
}
