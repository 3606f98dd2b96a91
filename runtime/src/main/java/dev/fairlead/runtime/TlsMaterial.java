package dev.fairlead.runtime;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** What a TLS context is made of, comparable, so that a reload can tell that nothing changed. */
record TlsMaterial(
    List<Identity> identities,
    Set<X509Certificate> anchors,
    List<String> protocols,
    List<String> cipherSuites,
    boolean clientCertificateRequired) {

  /** A private key and the certificates that vouch for it. */
  record Identity(PrivateKey key, List<X509Certificate> chain) {

    static Identity of(PrivateKey key, List<X509Certificate> chain)
        throws GeneralSecurityException {
      if (chain.isEmpty()) {
        throw new CertificateException("an identity needs a certificate");
      }
      if (!matches(key, chain.get(0).getPublicKey())) {
        throw new InvalidKeyException(
            "the private key is not that of " + chain.get(0).getSubjectX500Principal());
      }
      return new Identity(key, List.copyOf(chain));
    }

    static List<Identity> allOf(KeyStore store, char[] password) throws GeneralSecurityException {
      List<Identity> found = new ArrayList<>();
      for (String alias : Collections.list(store.aliases())) {
        if (store.getKey(alias, password) instanceof PrivateKey key) {
          found.add(of(key, x509(store.getCertificateChain(alias))));
        }
      }
      if (found.isEmpty()) {
        throw new GeneralSecurityException("no private key in the key store");
      }
      return found;
    }

    private static List<X509Certificate> x509(Certificate @Nullable [] chain) {
      List<X509Certificate> certificates = new ArrayList<>();
      if (chain != null) {
        for (Certificate certificate : chain) {
          certificates.add((X509Certificate) certificate);
        }
      }
      return certificates;
    }

    private static boolean matches(PrivateKey key, PublicKey certified)
        throws GeneralSecurityException {
      if (key instanceof RSAKey rsa) {
        return certified instanceof RSAKey other && rsa.getModulus().equals(other.getModulus());
      }
      String algorithm = key.getAlgorithm().equals("EC") ? "SHA256withECDSA" : key.getAlgorithm();
      byte[] probe = {1};
      Signature signature = Signature.getInstance(algorithm);
      signature.initSign(key);
      signature.update(probe);
      byte[] signed = signature.sign();
      try {
        signature.initVerify(certified);
        signature.update(probe);
        return signature.verify(signed);
      } catch (InvalidKeyException e) {
        return false;
      }
    }
  }

  static List<X509Certificate> certificateEntries(KeyStore store) throws GeneralSecurityException {
    List<X509Certificate> certificates = new ArrayList<>();
    for (String alias : Collections.list(store.aliases())) {
      if (store.isCertificateEntry(alias)) {
        certificates.add((X509Certificate) store.getCertificate(alias));
      }
    }
    if (certificates.isEmpty()) {
      throw new GeneralSecurityException("no certificate entry in the key store");
    }
    return certificates;
  }

  static Set<X509Certificate> systemAnchors() throws GeneralSecurityException {
    Set<X509Certificate> anchors = new LinkedHashSet<>();
    for (TrustManager manager : trustManagers(null)) {
      if (manager instanceof X509TrustManager x509) {
        anchors.addAll(List.of(x509.getAcceptedIssuers()));
      }
    }
    return anchors;
  }

  Optional<Instant> notAfter() {
    return identities.stream()
        .flatMap(identity -> identity.chain().stream())
        .map(certificate -> certificate.getNotAfter().toInstant())
        .min(Instant::compareTo);
  }

  /** A context that shares nothing with any other, not even a session cache. */
  SSLContext newSslContext() throws GeneralSecurityException {
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keyManagers(), trustManagers(trustStore()), null);
    SSLParameters supported = context.getSupportedSSLParameters();
    requireSupported("protocol", protocols, supported.getProtocols());
    requireSupported("cipher suite", cipherSuites, supported.getCipherSuites());
    return context;
  }

  private static void requireSupported(String what, List<String> names, String[] supported)
      throws GeneralSecurityException {
    for (String name : names) {
      if (!List.of(supported).contains(name)) {
        throw new GeneralSecurityException("unknown " + what + ": " + name);
      }
    }
  }

  SSLParameters configure(SSLParameters parameters) {
    parameters.setProtocols(protocols.toArray(String[]::new));
    if (!cipherSuites.isEmpty()) {
      parameters.setCipherSuites(cipherSuites.toArray(String[]::new));
      parameters.setUseCipherSuitesOrder(true);
    }
    if (clientCertificateRequired) {
      parameters.setNeedClientAuth(true);
    }
    return parameters;
  }

  private KeyManager[] keyManagers() throws GeneralSecurityException {
    char[] password = {};
    KeyStore store = emptyKeyStore();
    for (int i = 0; i < identities.size(); i++) {
      Identity identity = identities.get(i);
      store.setKeyEntry(
          "identity-" + i,
          identity.key(),
          password,
          identity.chain().toArray(X509Certificate[]::new));
    }
    KeyManagerFactory factory =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(store, password);
    return factory.getKeyManagers();
  }

  private KeyStore trustStore() throws GeneralSecurityException {
    KeyStore store = emptyKeyStore();
    int i = 0;
    for (X509Certificate anchor : anchors) {
      store.setCertificateEntry("anchor-" + i++, anchor);
    }
    return store;
  }

  private static TrustManager[] trustManagers(@Nullable KeyStore anchors)
      throws GeneralSecurityException {
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(anchors);
    return factory.getTrustManagers();
  }

  private static KeyStore emptyKeyStore() throws GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try {
      store.load(null, null);
    } catch (IOException e) {
      throw new GeneralSecurityException("a key store in memory", e);
    }
    return store;
  }
}
