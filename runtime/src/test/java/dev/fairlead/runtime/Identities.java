package dev.fairlead.runtime;

import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import okhttp3.tls.HeldCertificate;

/** An authority and the identities it vouches for. */
final class Identities {

  static final HeldCertificate AUTHORITY =
      new HeldCertificate.Builder().certificateAuthority(0).commonName("authority").build();

  private static final HeldCertificate SERVER =
      new HeldCertificate.Builder()
          .signedBy(AUTHORITY)
          .commonName("server")
          .addSubjectAlternativeName("localhost")
          .addSubjectAlternativeName(InetAddress.getLoopbackAddress().getHostAddress())
          .build();

  private Identities() {}

  static HeldCertificate named(String commonName) {
    return new HeldCertificate.Builder().signedBy(AUTHORITY).commonName(commonName).build();
  }

  static TlsContext client(HeldCertificate identity) throws GeneralSecurityException {
    return TlsContext.builder()
        .identity(identity.keyPair().getPrivate(), List.of(identity.certificate()))
        .trust(List.of(AUTHORITY.certificate()))
        .build();
  }

  static TlsContext client(String commonName) throws GeneralSecurityException {
    return client(named(commonName));
  }

  static TlsContext server() throws GeneralSecurityException {
    return TlsContext.builder()
        .identity(SERVER.keyPair().getPrivate(), List.of(SERVER.certificate()))
        .trust(List.of(AUTHORITY.certificate()))
        .requireClientCertificate()
        .build();
  }

  static X509Certificate serverCertificate() {
    return SERVER.certificate();
  }
}
