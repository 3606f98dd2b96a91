package dev.fairlead.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fairlead.runtime.internal.Pem;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(NoLeaks.class)
final class TlsContextTest {

  private static final char[] PASSWORD = "secret".toCharArray();

  /** Made by {@code openssl ecparam -name prime256v1 -genkey}. */
  private static final String SEC1_KEY =
      """
      -----BEGIN EC PRIVATE KEY-----
      MHcCAQEEIAWTwhP2O9FmWpx4j/M41TwIwutn5fDdAEppy4QkqKWmoAoGCCqGSM49
      AwEHoUQDQgAEUzjxeqI5pElUUC9Q60G6NQ3MPhix0iYVsDvRMA29CZzS9nkt5hsO
      o5Nsoh4uHZyONTpY0xfs3WUdpBL4h4v4vw==
      -----END EC PRIVATE KEY-----
      """;

  /** The same key after {@code openssl pkcs8 -topk8}. */
  private static final String ENCRYPTED_KEY =
      """
      -----BEGIN ENCRYPTED PRIVATE KEY-----
      MIHsMFcGCSqGSIb3DQEFDTBKMCkGCSqGSIb3DQEFDDAcBAgPrKqfoUfG0QICCAAw
      DAYIKoZIhvcNAgkFADAdBglghkgBZQMEASoEELbdxk04KkdFVdeT7FFZ5ncEgZCE
      8R4Y9O1fAbvKHzhdOg5cMfsKkxnAifIJ5b4jYfk8PPHb1Vc0WSlb/0g1ise3WaG3
      +wGqwC9Xtoa2FsdXM22o8jUSgCApzcQjuk3YL0GAxAP4KE5863hetWxLFSAJR6HS
      6ktYL4Q3b367vXENmNNwVfMXhtbLc0w5wZfpQ4ujsyX2gm00d02mhYo8ee3kFK8=
      -----END ENCRYPTED PRIVATE KEY-----
      """;

  private static final String PUBLIC_KEY =
      "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEUzjxeqI5pElUUC9Q60G6NQ3MPhix"
          + "0iYVsDvRMA29CZzS9nkt5hsOo5Nsoh4uHZyONTpY0xfs3WUdpBL4h4v4vw==";

  @TempDir Path directory;

  @Test
  void presentsTheIdentityOfPemFiles() throws Exception {
    HeldCertificate alice = Identities.named("alice");
    HeldCertificate rsa =
        new HeldCertificate.Builder()
            .rsa2048()
            .signedBy(Identities.AUTHORITY)
            .commonName("rsa")
            .build();

    assertThat(seenByServer(fromPem(alice, alice.privateKeyPkcs8Pem()))).isEqualTo("alice");
    assertThat(seenByServer(fromPem(opensslIdentity(), SEC1_KEY))).isEqualTo("openssl");
    assertThat(seenByServer(fromPem(rsa, rsa.privateKeyPkcs8Pem()))).isEqualTo("rsa");
    assertThat(seenByServer(fromPem(rsa, rsa.privateKeyPkcs1Pem()))).isEqualTo("rsa");
  }

  @Test
  void presentsTheIdentityOfAnEncryptedKey() throws Exception {
    Path chain = write("identity.crt", opensslIdentity().certificatePem());
    Path key = write("identity.key", ENCRYPTED_KEY);

    TlsContext context =
        TlsContext.builder().identity(chain, key, PASSWORD).trust(authority()).build();

    assertThat(seenByServer(context)).isEqualTo("openssl");
    assertThrows(
        GeneralSecurityException.class,
        () -> TlsContext.builder().identity(chain, key, "wrong".toCharArray()));
    assertThrows(InvalidKeyException.class, () -> TlsContext.builder().identity(chain, key));
  }

  @Test
  void presentsTheIdentityOfAKeyStoreAsItWas() throws Exception {
    HeldCertificate alice = Identities.named("alice");
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setKeyEntry(
        "alice",
        alice.keyPair().getPrivate(),
        PASSWORD,
        new Certificate[] {alice.certificate(), Identities.AUTHORITY.certificate()});
    KeyStore trust = KeyStore.getInstance("PKCS12");
    trust.load(null, null);
    trust.setCertificateEntry("authority", Identities.AUTHORITY.certificate());
    TlsContext.Builder builder = TlsContext.builder().identity(store, PASSWORD).trust(trust);
    store.deleteEntry("alice");
    trust.deleteEntry("authority");

    assertThat(seenByServer(builder.build())).isEqualTo("alice");
  }

  @Test
  void twoIdentitiesInOneProcessStayApart() throws Exception {
    TlsContext alice = Identities.client("alice");
    TlsContext bob = Identities.client("bob");

    try (RecordingTlsServer server = new RecordingTlsServer(Identities.server().sslContext())) {
      for (int i = 0; i < 10; i++) {
        request(server, alice);
        request(server, bob);
      }

      for (int i = 0; i < 20; i += 2) {
        assertThat(server.identities().subList(i, i + 2)).containsExactly("alice", "bob").inOrder();
      }
    }
  }

  @Test
  void refusesASecondInit() throws Exception {
    TlsContext alice = Identities.client("alice");

    UnsupportedOperationException refusal =
        assertThrows(
            UnsupportedOperationException.class,
            () -> alice.sslContext().init(null, null, new SecureRandom()));

    assertThat(refusal).hasMessageThat().contains("build another TlsContext");
    assertThat(seenByServer(alice)).isEqualTo("alice");
  }

  @Test
  void refusesAKeyThatIsNotTheCertificates() throws Exception {
    HeldCertificate alice = Identities.named("alice");
    HeldCertificate bob = Identities.named("bob");
    HeldCertificate rsa = new HeldCertificate.Builder().rsa2048().build();
    KeyPair ed25519 = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();

    for (PrivateKey key :
        List.of(bob.keyPair().getPrivate(), rsa.keyPair().getPrivate(), ed25519.getPrivate())) {
      InvalidKeyException refusal =
          assertThrows(
              InvalidKeyException.class,
              () -> TlsContext.builder().identity(key, List.of(alice.certificate())));
      assertThat(refusal).hasMessageThat().contains("CN=alice");
    }
  }

  @Test
  void refusesFilesThatHoldSomethingElse() throws Exception {
    Path empty = write("empty", "");
    Path cut = write("cut", Identities.named("x").privateKeyPkcs8Pem().substring(0, 60));
    Path chain = write("chain", Identities.named("x").certificatePem());
    Path old =
        write(
            "old",
            "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\nAA==\n"
                + "-----END RSA PRIVATE KEY-----\n");

    assertThrows(CertificateException.class, () -> TlsContext.builder().trust(empty));
    assertThrows(InvalidKeyException.class, () -> TlsContext.builder().identity(chain, cut));
    assertThat(
            assertThrows(
                InvalidKeyException.class, () -> TlsContext.builder().identity(chain, old)))
        .hasMessageThat()
        .contains("openssl pkcs8");
  }

  @Test
  void clientSocketsCheckTheHostName() throws Exception {
    TlsContext alice = Identities.client("alice");
    try (RecordingTlsServer server = new RecordingTlsServer(Identities.server().sslContext());
        SSLSocket socket =
            (SSLSocket)
                alice
                    .sslContext()
                    .getSocketFactory()
                    .createSocket(
                        new java.net.Socket(InetAddress.getLoopbackAddress(), server.port()),
                        "elsewhere.example",
                        server.port(),
                        true)) {
      SSLException refusal = assertThrows(SSLException.class, socket::startHandshake);

      assertThat(refusal).hasMessageThat().contains("elsewhere.example");
    }
  }

  @Test
  void enginesAndServersGetTheParameters() throws Exception {
    TlsContext context =
        TlsContext.builder()
            .protocols("TLSv1.3")
            .cipherSuites("TLS_AES_256_GCM_SHA384")
            .requireClientCertificate()
            .build();

    SSLEngine engine = context.sslContext().createSSLEngine();

    assertThat(engine.getEnabledProtocols()).asList().containsExactly("TLSv1.3");
    assertThat(engine.getEnabledCipherSuites()).asList().containsExactly("TLS_AES_256_GCM_SHA384");
    assertThat(engine.getNeedClientAuth()).isTrue();
    assertThat(context.parameters().getEndpointIdentificationAlgorithm()).isEqualTo("HTTPS");
    SSLParameters copy = context.parameters();
    copy.setProtocols(new String[] {"TLSv1.2"});
    assertThat(context.parameters().getProtocols()).asList().containsExactly("TLSv1.3");
  }

  @Test
  void unknownNamesAreRefusedAtOnce() {
    assertThrows(
        GeneralSecurityException.class, () -> TlsContext.builder().protocols("TLSv9").build());
    assertThrows(
        GeneralSecurityException.class, () -> TlsContext.builder().cipherSuites("NONE").build());
  }

  @Test
  void tellsWhenTheFirstCertificateExpires() throws Exception {
    HeldCertificate soon =
        new HeldCertificate.Builder()
            .signedBy(Identities.AUTHORITY)
            .duration(1, TimeUnit.HOURS)
            .build();

    TlsContext context =
        TlsContext.builder()
            .identity(
                soon.keyPair().getPrivate(),
                List.of(soon.certificate(), Identities.AUTHORITY.certificate()))
            .build();

    assertThat(context.notAfter()).hasValue(soon.certificate().getNotAfter().toInstant());
    assertThat(TlsContext.builder().build().notAfter()).isEmpty();
  }

  private TlsContext fromPem(HeldCertificate identity, String key) throws Exception {
    return TlsContext.builder()
        .identity(
            write("identity.crt", "some words before\n" + identity.certificatePem()),
            write("identity.key", key))
        .trust(authority())
        .build();
  }

  private Path authority() throws IOException {
    return write("authority.crt", Identities.AUTHORITY.certificatePem());
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text);
  }

  /** An identity with the key of the constants. */
  private static HeldCertificate opensslIdentity() throws GeneralSecurityException {
    PublicKey publicKey =
        KeyFactory.getInstance("EC")
            .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(PUBLIC_KEY)));
    PrivateKey privateKey = Pem.privateKey(SEC1_KEY, null);
    return new HeldCertificate.Builder()
        .signedBy(Identities.AUTHORITY)
        .commonName("openssl")
        .keyPair(new KeyPair(publicKey, privateKey))
        .build();
  }

  private static String seenByServer(TlsContext client) throws Exception {
    try (RecordingTlsServer server = new RecordingTlsServer(Identities.server().sslContext())) {
      return request(server, client);
    }
  }

  private static String request(RecordingTlsServer server, TlsContext client) throws Exception {
    return TlsRequests.overNewSocket(server, client.sslContext());
  }
}
