package org.apache.hc.client5.http.ssl;

import static dev.fairlead.annotations.WaitsFor.NETWORK;

import dev.fairlead.annotations.Blocking;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.apache.hc.client5.http.psl.PublicSuffixMatcher;
import org.apache.hc.client5.http.socket.LayeredConnectionSocketFactory;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.function.Factory;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.nio.ssl.TlsStrategy;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.http.ssl.TLS;
import org.apache.hc.core5.net.NamedEndpoint;
import org.apache.hc.core5.reactor.ssl.SSLBufferMode;
import org.apache.hc.core5.reactor.ssl.TlsDetails;
import org.apache.hc.core5.reactor.ssl.TransportSecurityLayer;
import org.apache.hc.core5.ssl.SSLInitializationException;
import org.apache.hc.core5.ssl.TrustStrategy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

public class ClientTlsStrategyBuilder {
  public ClientTlsStrategyBuilder();
  public static ClientTlsStrategyBuilder create();
  public ClientTlsStrategyBuilder setSslContext(SSLContext sslContext);
  public final ClientTlsStrategyBuilder setTlsVersions(String... tlslVersions);
  public final ClientTlsStrategyBuilder setTlsVersions(TLS... tlslVersions);
  public final ClientTlsStrategyBuilder setCiphers(String... ciphers);
  public ClientTlsStrategyBuilder setSslBufferMode(SSLBufferMode sslBufferMode);
  public void setHostnameVerificationPolicy(HostnameVerificationPolicy hostnameVerificationPolicy);
  public ClientTlsStrategyBuilder setHostVerificationPolicy(
      HostnameVerificationPolicy hostnameVerificationPolicy);
  public ClientTlsStrategyBuilder setHostnameVerifier(HostnameVerifier hostnameVerifier);
  public ClientTlsStrategyBuilder setTlsDetailsFactory(
      Factory<SSLEngine, TlsDetails> tlsDetailsFactory);
  public final ClientTlsStrategyBuilder useSystemProperties();
  public TlsStrategy build();
  public TlsStrategy buildAsync();
  public TlsSocketStrategy buildClassic();
}

public class ConscryptClientTlsStrategy extends AbstractClientTlsStrategy {
  public static TlsStrategy getDefault();
  public static TlsStrategy getSystemDefault();
  public ConscryptClientTlsStrategy(SSLContext sslContext, String[] supportedProtocols,
      String[] supportedCipherSuites, SSLBufferMode sslBufferManagement,
      HostnameVerifier hostnameVerifier);
  public ConscryptClientTlsStrategy(SSLContext sslContext, String[] supportedProtocols,
      String[] supportedCipherSuites, SSLBufferMode sslBufferManagement,
      HostnameVerificationPolicy hostnameVerificationPolicy, HostnameVerifier hostnameVerifier);
  public ConscryptClientTlsStrategy(SSLContext sslContext, HostnameVerifier hostnameVerifier);
  public ConscryptClientTlsStrategy(SSLContext sslContext,
      HostnameVerificationPolicy hostnameVerificationPolicy, HostnameVerifier hostnameVerifier);
  public ConscryptClientTlsStrategy(SSLContext sslContext);
  public static boolean isSupported();
}

public class DefaultClientTlsStrategy extends AbstractClientTlsStrategy {
  public static DefaultClientTlsStrategy createDefault();
  public static DefaultClientTlsStrategy createSystemDefault();
  public static TlsStrategy getDefault();
  public static TlsStrategy getSystemDefault();
  public DefaultClientTlsStrategy(SSLContext sslContext, String[] supportedProtocols,
      String[] supportedCipherSuites, SSLBufferMode sslBufferManagement,
      HostnameVerifier hostnameVerifier, Factory<SSLEngine, TlsDetails> tlsDetailsFactory);
  public DefaultClientTlsStrategy(SSLContext sslContext, String[] supportedProtocols,
      String[] supportedCipherSuites, SSLBufferMode sslBufferManagement,
      HostnameVerificationPolicy hostnameVerificationPolicy, HostnameVerifier hostnameVerifier);
  public DefaultClientTlsStrategy(SSLContext sslContext, String[] supportedProtocols,
      String[] supportedCipherSuites, SSLBufferMode sslBufferManagement,
      HostnameVerifier hostnameVerifier);
  public DefaultClientTlsStrategy(SSLContext sslContext, HostnameVerifier hostnameVerifier);
  public DefaultClientTlsStrategy(SSLContext sslContext,
      HostnameVerificationPolicy hostnameVerificationPolicy, HostnameVerifier hostnameVerifier);
  public DefaultClientTlsStrategy(SSLContext sslContext);
}

public final class DefaultHostnameVerifier implements HttpClientHostnameVerifier {
  public DefaultHostnameVerifier(PublicSuffixMatcher publicSuffixMatcher);
  public DefaultHostnameVerifier();
  public boolean verify(String host, SSLSession session);
  public void verify(String host, X509Certificate cert) throws SSLException;
}

public enum HostnameVerificationPolicy {
  BUILTIN,
  CLIENT,
  BOTH;
}

public interface HttpClientHostnameVerifier extends HostnameVerifier {
  void verify(String host, X509Certificate cert) throws SSLException;
}

public final class HttpsSupport {
  public HttpsSupport();
  public static String[] getSystemProtocols();
  public static String[] getSystemCipherSuits();
  public static HostnameVerifier getDefaultHostnameVerifier();
}

public class NoopHostnameVerifier implements HostnameVerifier {
  public static final NoopHostnameVerifier INSTANCE;
  public NoopHostnameVerifier();
  public boolean verify(String s, SSLSession sslSession);
}

public class SSLConnectionSocketFactory implements LayeredConnectionSocketFactory {
  public static SSLConnectionSocketFactory getSocketFactory() throws SSLInitializationException;
  public static SSLConnectionSocketFactory getSystemSocketFactory()
      throws SSLInitializationException;
  public SSLConnectionSocketFactory(SSLContext sslContext);
  public SSLConnectionSocketFactory(SSLContext sslContext, HostnameVerifier hostnameVerifier);
  public SSLConnectionSocketFactory(SSLContext sslContext, String[] supportedProtocols,
      String[] supportedCipherSuites, HostnameVerifier hostnameVerifier);
  public SSLConnectionSocketFactory(SSLSocketFactory socketFactory,
      HostnameVerifier hostnameVerifier);
  public SSLConnectionSocketFactory(SSLSocketFactory socketFactory, String[] supportedProtocols,
      String[] supportedCipherSuites, HostnameVerifier hostnameVerifier);
  protected void prepareSocket(SSLSocket socket) throws IOException;
  protected void prepareSocket(SSLSocket socket, HttpContext context) throws IOException;
  public Socket createSocket(HttpContext context) throws IOException;
  public Socket createSocket(Proxy proxy, HttpContext context) throws IOException;
  @Blocking(NETWORK)
  public Socket connectSocket(TimeValue connectTimeout, Socket socket, HttpHost host,
      InetSocketAddress remoteAddress, InetSocketAddress localAddress, HttpContext context)
      throws IOException;
  @Blocking(NETWORK)
  public Socket connectSocket(Socket socket, HttpHost host, InetSocketAddress remoteAddress,
      InetSocketAddress localAddress, Timeout connectTimeout, Object attachment,
      HttpContext context) throws IOException;
  @Blocking(NETWORK)
  protected void connectSocket(Socket sock, InetSocketAddress remoteAddress, Timeout connectTimeout,
      HttpContext context) throws IOException;
  public Socket createLayeredSocket(Socket socket, String target, int port, HttpContext context)
      throws IOException;
  public Socket createLayeredSocket(Socket socket, String target, int port, Object attachment,
      HttpContext context) throws IOException;
  protected void verifySession(String hostname, SSLSession sslSession) throws SSLException;
}

public class SSLConnectionSocketFactoryBuilder {
  public SSLConnectionSocketFactoryBuilder();
  public static SSLConnectionSocketFactoryBuilder create();
  public SSLConnectionSocketFactoryBuilder setSslContext(SSLContext sslContext);
  public final SSLConnectionSocketFactoryBuilder setTlsVersions(String... tlslVersions);
  public final SSLConnectionSocketFactoryBuilder setTlsVersions(TLS... tlslVersions);
  public final SSLConnectionSocketFactoryBuilder setCiphers(String... ciphers);
  public SSLConnectionSocketFactoryBuilder setHostnameVerifier(HostnameVerifier hostnameVerifier);
  public final SSLConnectionSocketFactoryBuilder useSystemProperties();
  public SSLConnectionSocketFactory build();
}

public final class SpkiPinningClientTlsStrategy extends DefaultClientTlsStrategy {
  protected void verifySession(String hostname, SSLSession sslSession) throws SSLException;
  public static SpkiPinningClientTlsStrategy.Builder newBuilder(SSLContext sslContext);

  public static final class Builder {
    public SpkiPinningClientTlsStrategy.Builder add(String hostPattern, String... pins);
    public SpkiPinningClientTlsStrategy build();
  }
}

public interface TlsSocketStrategy {
  SSLSocket upgrade(Socket socket, String target, int port, Object attachment, HttpContext context)
      throws IOException;
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

abstract class AbstractClientTlsStrategy implements TlsStrategy, TlsSocketStrategy {
  public boolean upgrade(TransportSecurityLayer tlsSession, HttpHost host,
      SocketAddress localAddress, SocketAddress remoteAddress, Object attachment,
      Timeout handshakeTimeout);
  public void upgrade(TransportSecurityLayer tlsSession, NamedEndpoint endpoint, Object attachment,
      Timeout handshakeTimeout, FutureCallback<TransportSecurityLayer> callback);
  protected void initializeEngine(SSLEngine sslEngine);
  protected void initializeSocket(SSLSocket socket);
  protected void verifySession(String hostname, SSLSession sslsession) throws SSLException;
  public SSLSocket upgrade(Socket socket, String target, int port, Object attachment,
      HttpContext context) throws IOException;
}
