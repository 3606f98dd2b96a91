package dev.fairlead.runtime;

import dev.fairlead.runtime.internal.Pem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;

/**
 * One identity, one set of trusted authorities and one set of TLS parameters that never change.
 *
 * <pre>{@code
 * TlsContext tls =
 *     TlsContext.builder()
 *         .identity(Path.of("client.crt"), Path.of("client.key"))
 *         .trust(Path.of("ca.crt"))
 *         .build();
 * HttpClient client = HttpClient.newBuilder().sslContext(tls.sslContext()).build();
 * }</pre>
 *
 * <p>Guaranteed: nobody who is handed {@link #sslContext()} can change what others present or
 * trust, because a second {@code init} is refused. Each context has session caches of its own, so
 * no session of one identity is resumed by another. The private key belongs to its certificate:
 * {@link Builder#build} has compared them. Sockets made by the client socket factory check the
 * server's host name.
 *
 * <p>Not covered: engines do not check the host name unless whoever creates them says so, as every
 * HTTP client does; certificates are not looked up for revocation; an expired certificate is
 * accepted here and refused by the peer, see {@link #notAfter()}.
 *
 * <p>Thread-safe and immutable. A builder is neither.
 */
public final class TlsContext {

  private final SSLContext delegate;
  private final SSLContext published;
  private final TlsMaterial material;

  private TlsContext(TlsMaterial material) throws GeneralSecurityException {
    this.material = material;
    this.delegate = material.newSslContext();
    this.published = new SelectingSslContext(new Fixed(new TlsGeneration(this, 0)));
  }

  /** A builder of a context with no identity that trusts what the JDK trusts. */
  public static Builder builder() {
    return new Builder();
  }

  /** The context for everything that asks for one; its {@code init} is refused. */
  public SSLContext sslContext() {
    return published;
  }

  /**
   * A copy of the parameters: protocols, cipher suites, whether client certificates are required,
   * and {@code HTTPS} host name checking, which only clients may apply.
   */
  public SSLParameters parameters() {
    SSLParameters parameters = configure(delegate.getDefaultSSLParameters());
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    return parameters;
  }

  /** When the first certificate of the identity expires; empty without an identity. */
  public Optional<Instant> notAfter() {
    return material.notAfter();
  }

  SSLContext delegate() {
    return delegate;
  }

  SSLParameters configure(SSLParameters parameters) {
    return material.configure(parameters);
  }

  boolean hasSameMaterialAs(TlsContext other) {
    return material.equals(other.material);
  }

  private record Fixed(TlsGeneration generation) implements TlsSelector {

    @Override
    public TlsGeneration select() {
      return generation;
    }

    @Override
    public void made(Object connection, TlsGeneration by) {}
  }

  /** Collects what a context consists of. Everything is read and copied when it is given. */
  public static final class Builder {

    private final List<TlsMaterial.Identity> identities = new ArrayList<>();
    private final Set<X509Certificate> anchors = new LinkedHashSet<>();
    private List<String> protocols = List.of("TLSv1.3", "TLSv1.2");
    private List<String> cipherSuites = List.of();
    private boolean clientCertificateRequired;

    private Builder() {}

    /**
     * Adds an identity from PEM files.
     *
     * @param chain the certificate, then its issuers
     * @param key its unencrypted private key: PKCS #8, PKCS #1 or SEC 1
     * @throws IOException if a file cannot be read
     * @throws GeneralSecurityException if it does not hold what it should
     */
    public Builder identity(Path chain, Path key) throws IOException, GeneralSecurityException {
      return identity(Files.readString(chain), Files.readString(key), null);
    }

    /**
     * Adds an identity from PEM files with an encrypted private key (PKCS #8).
     *
     * @throws IOException if a file cannot be read
     * @throws GeneralSecurityException if it does not hold what it should, or the password is wrong
     */
    public Builder identity(Path chain, Path key, char[] password)
        throws IOException, GeneralSecurityException {
      return identity(Files.readString(chain), Files.readString(key), password);
    }

    private Builder identity(String chain, String key, char @Nullable [] password)
        throws GeneralSecurityException {
      return identity(Pem.privateKey(key, password), Pem.certificates(chain));
    }

    /**
     * Adds an identity.
     *
     * @param chain the certificate, then its issuers
     * @throws GeneralSecurityException if the chain is empty or the key is not the certificate's
     */
    public Builder identity(PrivateKey key, List<X509Certificate> chain)
        throws GeneralSecurityException {
      identities.add(TlsMaterial.Identity.of(key, chain));
      return this;
    }

    /**
     * Adds every private key entry of a key store.
     *
     * @param password of the entries
     * @throws GeneralSecurityException if there is none, or the password is wrong
     */
    public Builder identity(KeyStore store, char[] password) throws GeneralSecurityException {
      identities.addAll(TlsMaterial.Identity.allOf(store, password));
      return this;
    }

    /**
     * Trusts the certificates of a PEM file, and no longer what the JDK trusts.
     *
     * @throws IOException if the file cannot be read
     * @throws GeneralSecurityException if it holds no certificate
     */
    public Builder trust(Path certificates) throws IOException, GeneralSecurityException {
      return trust(Pem.certificates(Files.readString(certificates)));
    }

    /**
     * Trusts the certificate entries of a key store, and no longer what the JDK trusts.
     *
     * @throws GeneralSecurityException if there is none
     */
    public Builder trust(KeyStore store) throws GeneralSecurityException {
      return trust(TlsMaterial.certificateEntries(store));
    }

    /** Trusts the certificates given, and no longer what the JDK trusts. */
    public Builder trust(List<X509Certificate> certificates) {
      anchors.addAll(certificates);
      return this;
    }

    /**
     * Trusts what the JDK trusts beside what else is given.
     *
     * @throws GeneralSecurityException if the JDK's certificates cannot be loaded
     */
    public Builder trustSystem() throws GeneralSecurityException {
      anchors.addAll(TlsMaterial.systemAnchors());
      return this;
    }

    /** Allows these protocols only; by default TLSv1.3 and TLSv1.2. */
    public Builder protocols(String... names) {
      protocols = List.of(names);
      return this;
    }

    /** Allows these cipher suites only, the preferred first; by default the JDK's choice. */
    public Builder cipherSuites(String... names) {
      cipherSuites = List.of(names);
      return this;
    }

    /** Has servers refuse clients without a trusted certificate. Clients are not affected. */
    public Builder requireClientCertificate() {
      clientCertificateRequired = true;
      return this;
    }

    /**
     * The context.
     *
     * @throws GeneralSecurityException if the JDK cannot make a context of it, for example because
     *     it does not know a protocol or a cipher suite
     */
    public TlsContext build() throws GeneralSecurityException {
      return new TlsContext(
          new TlsMaterial(
              List.copyOf(identities),
              anchors.isEmpty() ? TlsMaterial.systemAnchors() : Set.copyOf(anchors),
              protocols,
              cipherSuites,
              clientCertificateRequired));
    }
  }
}
