package dev.fairlead.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NoLeaks.class)
final class ReloadableTlsContextTest {

  @Test
  void openConnectionsKeepTheirIdentityAndNewOnesGetTheNewOne() throws Exception {
    ReloadableTlsContext client = ReloadableTlsContext.of(Identities.client("old"));
    try (RecordingTlsServer server = new RecordingTlsServer(Identities.server().sslContext());
        SSLSocket open = connect(server, client)) {
      assertThat(TlsRequests.over(open)).isEqualTo("old");

      client.replace(Identities.client("new"));

      assertThat(TlsRequests.over(open)).isEqualTo("old");
      assertThat(TlsRequests.overNewSocket(server, client.sslContext())).isEqualTo("new");
      assertThat(server.identities()).containsExactly("old", "new").inOrder();
    }
  }

  @Test
  void tellsWhichConnectionsAreStale() throws Exception {
    ReloadableTlsContext client = ReloadableTlsContext.of(Identities.client("old"));
    try (RecordingTlsServer server = new RecordingTlsServer(Identities.server().sslContext());
        SSLSocket before = connect(server, client)) {
      SSLEngine engineBefore = client.sslContext().createSSLEngine("localhost", 443);
      client.replace(Identities.client("new"));
      try (SSLSocket after = connect(server, client)) {
        assertThat(client.epoch()).isEqualTo(1);
        assertThat(client.epochOf(before)).hasValue(0);
        assertThat(client.epochOf(engineBefore)).hasValue(0);
        assertThat(client.epochOf(after)).hasValue(1);
        assertThat(client.epochOf(client.sslContext().createSSLEngine())).hasValue(1);
        assertThat(client.epochOf(client.current().sslContext().createSSLEngine())).isEmpty();
      }
    }
  }

  @Test
  void listenersAreToldInOrderUntilTheyLeave() throws Exception {
    ReloadableTlsContext tls = ReloadableTlsContext.of(Identities.client("a"));
    TlsContext b = Identities.client("b");
    TlsContext c = Identities.client("c");
    List<TlsContext> told = new ArrayList<>();
    tls.onReplace(
        context -> {
          throw new IllegalArgumentException("a listener that fails, for the test");
        });
    ReloadableTlsContext.Registration registration = tls.onReplace(told::add);

    assertThat(tls.replace(b)).isTrue();
    assertThat(tls.replace(c)).isTrue();
    registration.close();
    tls.replace(b);

    assertThat(told).containsExactly(b, c).inOrder();
    assertThat(tls.current()).isSameInstanceAs(b);
  }

  @Test
  void aListenerCannotReplace() throws Exception {
    ReloadableTlsContext tls = ReloadableTlsContext.of(Identities.client("a"));
    List<IllegalStateException> refusals = new ArrayList<>();
    TlsContext c = Identities.client("c");
    tls.onReplace(
        context -> refusals.add(assertThrows(IllegalStateException.class, () -> tls.replace(c))));

    tls.replace(Identities.client("b"));

    assertThat(refusals).hasSize(1);
    assertThat(tls.epoch()).isEqualTo(1);
  }

  @Test
  void theSameMaterialIsNotAReplacement() throws Exception {
    HeldCertificate alice = Identities.named("alice");
    TlsContext first = Identities.client(alice);
    ReloadableTlsContext tls = ReloadableTlsContext.of(first);

    assertThat(tls.replace(Identities.client(alice))).isFalse();

    assertThat(tls.current()).isSameInstanceAs(first);
    assertThat(tls.epoch()).isEqualTo(0);
  }

  @Test
  void refusesInit() throws Exception {
    ReloadableTlsContext tls = ReloadableTlsContext.of(Identities.client("a"));

    assertThrows(
        UnsupportedOperationException.class, () -> tls.sslContext().init(null, null, null));
  }

  @Test
  void aListeningServerChangesItsCertificate() throws Exception {
    HeldCertificate renewed =
        new HeldCertificate.Builder()
            .signedBy(Identities.AUTHORITY)
            .commonName("renewed")
            .addSubjectAlternativeName("localhost")
            .build();
    ReloadableTlsContext tls = ReloadableTlsContext.of(Identities.server());
    TlsContext client = Identities.client("alice");
    try (RecordingTlsServer server = new RecordingTlsServer(tls.sslContext())) {
      assertThat(certificateOf(server, client)).contains("CN=server");

      tls.replace(
          TlsContext.builder()
              .identity(renewed.keyPair().getPrivate(), List.of(renewed.certificate()))
              .trust(List.of(Identities.AUTHORITY.certificate()))
              .requireClientCertificate()
              .build());

      assertThat(certificateOf(server, client)).contains("CN=renewed");
      assertThat(server.identities()).containsExactly("alice", "alice");
    }
  }

  @Test
  void aServerSocketsOwnSettingsWin() throws Exception {
    ReloadableTlsContext tls = ReloadableTlsContext.of(Identities.server());
    try (SSLServerSocket socket =
        (SSLServerSocket) tls.sslContext().getServerSocketFactory().createServerSocket()) {
      assertThat(socket.getNeedClientAuth()).isTrue();

      socket.setNeedClientAuth(false);
      socket.setEnabledProtocols(new String[] {"TLSv1.2"});

      assertThat(socket.getNeedClientAuth()).isFalse();
      assertThat(socket.getEnabledProtocols()).asList().containsExactly("TLSv1.2");
      assertThat(socket.getSupportedProtocols()).asList().contains("TLSv1.3");
      assertThat(socket.getEnabledCipherSuites()).isNotEmpty();
    }
  }

  private static SSLSocket connect(RecordingTlsServer server, ReloadableTlsContext client)
      throws Exception {
    return (SSLSocket)
        client.sslContext().getSocketFactory().createSocket("localhost", server.port());
  }

  private static String certificateOf(RecordingTlsServer server, TlsContext client)
      throws Exception {
    try (SSLSocket socket =
        (SSLSocket)
            client.sslContext().getSocketFactory().createSocket("localhost", server.port())) {
      TlsRequests.over(socket);
      return socket.getSession().getPeerPrincipal().getName();
    }
  }
}
