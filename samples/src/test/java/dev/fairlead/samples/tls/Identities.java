package dev.fairlead.samples.tls;

import java.net.InetAddress;
import java.security.KeyStore;
import java.security.cert.Certificate;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** An authority, made for this run, and those whom it vouches for. */
final class Identities {
  static final char[] PASSWORD = "password".toCharArray();

  private static final HeldCertificate AUTHORITY =
      new HeldCertificate.Builder().certificateAuthority(0).commonName("authority").build();

  private Identities() {}

  /** The key and certificate of {@code name}, and the authority to trust. */
  static KeyStore of(String name) throws Exception {
    HeldCertificate identity =
        new HeldCertificate.Builder().signedBy(AUTHORITY).commonName(name).build();
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setKeyEntry(
        "identity",
        identity.keyPair().getPrivate(),
        PASSWORD,
        new Certificate[] {identity.certificate()});
    store.setCertificateEntry("authority", AUTHORITY.certificate());
    return store;
  }

  static HandshakeCertificates server() {
    HeldCertificate identity =
        new HeldCertificate.Builder()
            .signedBy(AUTHORITY)
            .commonName("server")
            .addSubjectAlternativeName("localhost")
            .addSubjectAlternativeName(InetAddress.getLoopbackAddress().getHostAddress())
            .build();
    return new HandshakeCertificates.Builder()
        .heldCertificate(identity)
        .addTrustedCertificate(AUTHORITY.certificate())
        .build();
  }
}
