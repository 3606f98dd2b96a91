package org.apache.http.conn.ssl;

import static dev.fairlead.annotations.WaitsFor.NETWORK;

import dev.fairlead.annotations.Blocking;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.security.KeyManagementException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.UnrecoverableKeyException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Map;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import org.apache.http.HttpHost;
import org.apache.http.conn.ConnectTimeoutException;
import org.apache.http.conn.scheme.HostNameResolver;
import org.apache.http.conn.scheme.LayeredSchemeSocketFactory;
import org.apache.http.conn.scheme.LayeredSocketFactory;
import org.apache.http.conn.scheme.SchemeLayeredSocketFactory;
import org.apache.http.conn.socket.LayeredConnectionSocketFactory;
import org.apache.http.conn.util.PublicSuffixMatcher;
import org.apache.http.params.HttpParams;
import org.apache.http.protocol.HttpContext;

public abstract class AbstractVerifier implements X509HostnameVerifier {
  public AbstractVerifier();
  public final void verify(String host, SSLSocket ssl) throws IOException;
  public final boolean verify(String host, SSLSession session);
  public final void verify(String host, X509Certificate cert) throws SSLException;
  public final void verify(String host, String[] cns, String[] subjectAlts,
      boolean strictWithSubDomains) throws SSLException;
  public static boolean acceptableCountryWildcard(String cn);
  public static String[] getCNs(X509Certificate cert);
  public static String[] getDNSSubjectAlts(X509Certificate cert);
  public static int countDots(String s);
}

public class AllowAllHostnameVerifier extends AbstractVerifier {
  public static final AllowAllHostnameVerifier INSTANCE;
  public AllowAllHostnameVerifier();
  public final void verify(String host, String[] cns, String[] subjectAlts);
}

public class BrowserCompatHostnameVerifier extends AbstractVerifier {
  public static final BrowserCompatHostnameVerifier INSTANCE;
  public BrowserCompatHostnameVerifier();
  public final void verify(String host, String[] cns, String[] subjectAlts) throws SSLException;
}

public final class DefaultHostnameVerifier implements HostnameVerifier {
  public DefaultHostnameVerifier(PublicSuffixMatcher publicSuffixMatcher);
  public DefaultHostnameVerifier();
  public boolean verify(String host, SSLSession session);
  public void verify(String host, X509Certificate cert) throws SSLException;
}

public class NoopHostnameVerifier implements HostnameVerifier {
  public static final NoopHostnameVerifier INSTANCE;
  public NoopHostnameVerifier();
  public boolean verify(String s, SSLSession sslSession);
}

public final class PrivateKeyDetails {
  public PrivateKeyDetails(String type, X509Certificate[] certChain);
  public String getType();
  public X509Certificate[] getCertChain();
}

public interface PrivateKeyStrategy {
  String chooseAlias(Map<String, PrivateKeyDetails> aliases, Socket socket);
}

public class SSLConnectionSocketFactory implements LayeredConnectionSocketFactory {
  public static final String TLS = "TLS";
  public static final String SSL = "SSL";
  public static final String SSLV2 = "SSLv2";
  public static final X509HostnameVerifier ALLOW_ALL_HOSTNAME_VERIFIER;
  public static final X509HostnameVerifier BROWSER_COMPATIBLE_HOSTNAME_VERIFIER;
  public static final X509HostnameVerifier STRICT_HOSTNAME_VERIFIER;
  public static HostnameVerifier getDefaultHostnameVerifier();
  public static SSLConnectionSocketFactory getSocketFactory() throws SSLInitializationException;
  public static SSLConnectionSocketFactory getSystemSocketFactory()
      throws SSLInitializationException;
  public SSLConnectionSocketFactory(SSLContext sslContext);
  public SSLConnectionSocketFactory(SSLContext sslContext, X509HostnameVerifier hostnameVerifier);
  public SSLConnectionSocketFactory(SSLContext sslContext, String[] supportedProtocols,
      String[] supportedCipherSuites, X509HostnameVerifier hostnameVerifier);
  public SSLConnectionSocketFactory(javax.net.ssl.SSLSocketFactory socketfactory,
      X509HostnameVerifier hostnameVerifier);
  public SSLConnectionSocketFactory(javax.net.ssl.SSLSocketFactory socketfactory,
      String[] supportedProtocols, String[] supportedCipherSuites,
      X509HostnameVerifier hostnameVerifier);
  public SSLConnectionSocketFactory(SSLContext sslContext, HostnameVerifier hostnameVerifier);
  public SSLConnectionSocketFactory(SSLContext sslContext, String[] supportedProtocols,
      String[] supportedCipherSuites, HostnameVerifier hostnameVerifier);
  public SSLConnectionSocketFactory(javax.net.ssl.SSLSocketFactory socketfactory,
      HostnameVerifier hostnameVerifier);
  public SSLConnectionSocketFactory(javax.net.ssl.SSLSocketFactory socketfactory,
      String[] supportedProtocols, String[] supportedCipherSuites,
      HostnameVerifier hostnameVerifier);
  protected void prepareSocket(SSLSocket socket) throws IOException;
  public Socket createSocket(HttpContext context) throws IOException;
  @Blocking(NETWORK)
  public Socket connectSocket(int connectTimeout, Socket socket, HttpHost host,
      InetSocketAddress remoteAddress, InetSocketAddress localAddress, HttpContext context)
      throws IOException;
  public Socket createLayeredSocket(Socket socket, String target, int port, HttpContext context)
      throws IOException;
}

public class SSLContextBuilder {
  public SSLContextBuilder();
  public SSLContextBuilder useTLS();
  public SSLContextBuilder useSSL();
  public SSLContextBuilder useProtocol(String protocol);
  public SSLContextBuilder setSecureRandom(SecureRandom secureRandom);
  public SSLContextBuilder loadTrustMaterial(KeyStore truststore, TrustStrategy trustStrategy)
      throws NoSuchAlgorithmException, KeyStoreException;
  public SSLContextBuilder loadTrustMaterial(KeyStore truststore) throws NoSuchAlgorithmException,
      KeyStoreException;
  public SSLContextBuilder loadKeyMaterial(KeyStore keystore, char[] keyPassword)
      throws NoSuchAlgorithmException, KeyStoreException, UnrecoverableKeyException;
  public SSLContextBuilder loadKeyMaterial(KeyStore keystore, char[] keyPassword,
      PrivateKeyStrategy aliasStrategy) throws NoSuchAlgorithmException, KeyStoreException,
      UnrecoverableKeyException;
  public SSLContext build() throws NoSuchAlgorithmException, KeyManagementException;
}

public class SSLContexts {
  public SSLContexts();
  public static SSLContext createDefault() throws SSLInitializationException;
  public static SSLContext createSystemDefault() throws SSLInitializationException;
  public static SSLContextBuilder custom();
}

public class SSLInitializationException extends IllegalStateException {
  public SSLInitializationException(String message, Throwable cause);
}

public class SSLSocketFactory implements LayeredConnectionSocketFactory, SchemeLayeredSocketFactory,
    LayeredSchemeSocketFactory, LayeredSocketFactory {
  public static final String TLS = "TLS";
  public static final String SSL = "SSL";
  public static final String SSLV2 = "SSLv2";
  public static final X509HostnameVerifier ALLOW_ALL_HOSTNAME_VERIFIER;
  public static final X509HostnameVerifier BROWSER_COMPATIBLE_HOSTNAME_VERIFIER;
  public static final X509HostnameVerifier STRICT_HOSTNAME_VERIFIER;
  public static SSLSocketFactory getSocketFactory() throws SSLInitializationException;
  public static SSLSocketFactory getSystemSocketFactory() throws SSLInitializationException;
  public SSLSocketFactory(String algorithm, KeyStore keystore, String keyPassword,
      KeyStore truststore, SecureRandom random, HostNameResolver nameResolver)
      throws NoSuchAlgorithmException, KeyManagementException, KeyStoreException,
      UnrecoverableKeyException;
  public SSLSocketFactory(String algorithm, KeyStore keystore, String keyPassword,
      KeyStore truststore, SecureRandom random, TrustStrategy trustStrategy,
      X509HostnameVerifier hostnameVerifier) throws NoSuchAlgorithmException,
      KeyManagementException, KeyStoreException, UnrecoverableKeyException;
  public SSLSocketFactory(String algorithm, KeyStore keystore, String keyPassword,
      KeyStore truststore, SecureRandom random, X509HostnameVerifier hostnameVerifier)
      throws NoSuchAlgorithmException, KeyManagementException, KeyStoreException,
      UnrecoverableKeyException;
  public SSLSocketFactory(KeyStore keystore, String keystorePassword, KeyStore truststore)
      throws NoSuchAlgorithmException, KeyManagementException, KeyStoreException,
      UnrecoverableKeyException;
  public SSLSocketFactory(KeyStore keystore, String keystorePassword)
      throws NoSuchAlgorithmException, KeyManagementException, KeyStoreException,
      UnrecoverableKeyException;
  public SSLSocketFactory(KeyStore truststore) throws NoSuchAlgorithmException,
      KeyManagementException, KeyStoreException, UnrecoverableKeyException;
  public SSLSocketFactory(TrustStrategy trustStrategy, X509HostnameVerifier hostnameVerifier)
      throws NoSuchAlgorithmException, KeyManagementException, KeyStoreException,
      UnrecoverableKeyException;
  public SSLSocketFactory(TrustStrategy trustStrategy) throws NoSuchAlgorithmException,
      KeyManagementException, KeyStoreException, UnrecoverableKeyException;
  public SSLSocketFactory(SSLContext sslContext);
  public SSLSocketFactory(SSLContext sslContext, HostNameResolver nameResolver);
  public SSLSocketFactory(SSLContext sslContext, X509HostnameVerifier hostnameVerifier);
  public SSLSocketFactory(SSLContext sslContext, String[] supportedProtocols,
      String[] supportedCipherSuites, X509HostnameVerifier hostnameVerifier);
  public SSLSocketFactory(javax.net.ssl.SSLSocketFactory socketfactory,
      X509HostnameVerifier hostnameVerifier);
  public SSLSocketFactory(javax.net.ssl.SSLSocketFactory socketfactory, String[] supportedProtocols,
      String[] supportedCipherSuites, X509HostnameVerifier hostnameVerifier);
  public Socket createSocket(HttpParams params) throws IOException;
  public Socket createSocket() throws IOException;
  @Blocking(NETWORK)
  public Socket connectSocket(Socket socket, InetSocketAddress remoteAddress,
      InetSocketAddress localAddress, HttpParams params) throws IOException, UnknownHostException,
      ConnectTimeoutException;
  public boolean isSecure(Socket sock) throws IllegalArgumentException;
  public Socket createLayeredSocket(Socket socket, String host, int port, HttpParams params)
      throws IOException, UnknownHostException;
  public Socket createLayeredSocket(Socket socket, String host, int port, boolean autoClose)
      throws IOException, UnknownHostException;
  public void setHostnameVerifier(X509HostnameVerifier hostnameVerifier);
  public X509HostnameVerifier getHostnameVerifier();
  @Blocking(NETWORK)
  public Socket connectSocket(Socket socket, String host, int port, InetAddress local,
      int localPort, HttpParams params) throws IOException, UnknownHostException,
      ConnectTimeoutException;
  public Socket createSocket(Socket socket, String host, int port, boolean autoClose)
      throws IOException, UnknownHostException;
  protected void prepareSocket(SSLSocket socket) throws IOException;
  public Socket createSocket(HttpContext context) throws IOException;
  @Blocking(NETWORK)
  public Socket connectSocket(int connectTimeout, Socket socket, HttpHost host,
      InetSocketAddress remoteAddress, InetSocketAddress localAddress, HttpContext context)
      throws IOException;
  public Socket createLayeredSocket(Socket socket, String target, int port, HttpContext context)
      throws IOException;
}

public class StrictHostnameVerifier extends AbstractVerifier {
  public static final StrictHostnameVerifier INSTANCE;
  public StrictHostnameVerifier();
  public final void verify(String host, String[] cns, String[] subjectAlts) throws SSLException;
}

public class TrustAllStrategy implements TrustStrategy {
  public static final TrustAllStrategy INSTANCE;
  public TrustAllStrategy();
  public boolean isTrusted(X509Certificate[] chain, String authType) throws CertificateException;
}

public class TrustSelfSignedStrategy implements TrustStrategy {
  public static final TrustSelfSignedStrategy INSTANCE;
  public TrustSelfSignedStrategy();
  public boolean isTrusted(X509Certificate[] chain, String authType) throws CertificateException;
}

public interface TrustStrategy extends org.apache.http.ssl.TrustStrategy {}

public interface X509HostnameVerifier extends HostnameVerifier {
  void verify(String host, SSLSocket ssl) throws IOException;
  void verify(String host, X509Certificate cert) throws SSLException;
  void verify(String host, String[] cns, String[] subjectAlts) throws SSLException;
}
