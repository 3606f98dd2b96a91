package io.vertx.core.net;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.TimeUnitOf.SECONDS;

import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.Unbounded;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ClientAuth;
import io.vertx.core.json.JsonObject;
import io.vertx.core.metrics.Measured;
import io.vertx.core.streams.ReadStream;
import io.vertx.core.streams.WriteStream;
import java.net.InetSocketAddress;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509KeyManager;
import javax.security.cert.X509Certificate;

@Connection(sharing = SHAREABLE, expensive = true)
public interface NetClient extends Measured {
  NetClient connect(int port, String host,
      @NonBlocking Handler<AsyncResult<NetSocket>> connectHandler);
  Future<NetSocket> connect(int port, String host);
  NetClient connect(int port, String host, String serverName,
      @NonBlocking Handler<AsyncResult<NetSocket>> connectHandler);
  Future<NetSocket> connect(int port, String host, String serverName);
  NetClient connect(SocketAddress remoteAddress,
      @NonBlocking Handler<AsyncResult<NetSocket>> connectHandler);
  Future<NetSocket> connect(SocketAddress remoteAddress);
  NetClient connect(SocketAddress remoteAddress, String serverName,
      @NonBlocking Handler<AsyncResult<NetSocket>> connectHandler);
  Future<NetSocket> connect(SocketAddress remoteAddress, String serverName);
  @Closes void close(@NonBlocking Handler<AsyncResult<Void>> handler);
  @Closes Future<Void> close();
  default Future<Boolean> updateSSLOptions(SSLOptions options);
  default void updateSSLOptions(SSLOptions options,
      @NonBlocking Handler<AsyncResult<Boolean>> handler);
  Future<Boolean> updateSSLOptions(SSLOptions options, boolean force);
  default void updateSSLOptions(SSLOptions options, boolean force,
      @NonBlocking Handler<AsyncResult<Boolean>> handler);
}

@Unbounded({READ, CALL})
public class NetClientOptions extends ClientOptionsBase {
  public NetClientOptions();
  public NetClientOptions(NetClientOptions other);
  public NetClientOptions(ClientOptionsBase other);
  public NetClientOptions(JsonObject json);
  public NetClientOptions setSendBufferSize(int sendBufferSize);
  public NetClientOptions setReceiveBufferSize(int receiveBufferSize);
  public NetClientOptions setReuseAddress(boolean reuseAddress);
  public NetClientOptions setReusePort(boolean reusePort);
  public NetClientOptions setTrafficClass(int trafficClass);
  public NetClientOptions setTcpNoDelay(boolean tcpNoDelay);
  public NetClientOptions setTcpKeepAlive(boolean tcpKeepAlive);
  public NetClientOptions setSoLinger(int soLinger);
  @Bounds(value = READ, unit = SECONDS) public NetClientOptions setIdleTimeout(int idleTimeout);
  @Bounds(value = READ, unit = SECONDS) public NetClientOptions setReadIdleTimeout(int idleTimeout);
  public NetClientOptions setWriteIdleTimeout(int idleTimeout);
  public NetClientOptions setIdleTimeoutUnit(TimeUnit idleTimeoutUnit);
  public NetClientOptions setSsl(boolean ssl);
  public NetClientOptions setKeyCertOptions(KeyCertOptions options);
  public NetClientOptions setKeyStoreOptions(JksOptions options);
  public NetClientOptions setPfxKeyCertOptions(PfxOptions options);
  public NetClientOptions setPemKeyCertOptions(PemKeyCertOptions options);
  public NetClientOptions setTrustOptions(TrustOptions options);
  public NetClientOptions setTrustStoreOptions(JksOptions options);
  public NetClientOptions setPemTrustOptions(PemTrustOptions options);
  public NetClientOptions setPfxTrustOptions(PfxOptions options);
  public NetClientOptions addEnabledCipherSuite(String suite);
  public NetClientOptions removeEnabledCipherSuite(String suite);
  public NetClientOptions addEnabledSecureTransportProtocol(String protocol);
  public NetClientOptions removeEnabledSecureTransportProtocol(String protocol);
  public NetClientOptions setUseAlpn(boolean useAlpn);
  public NetClientOptions setSslEngineOptions(SSLEngineOptions sslEngineOptions);
  public NetClientOptions setJdkSslEngineOptions(JdkSSLEngineOptions sslEngineOptions);
  public NetClientOptions setTcpFastOpen(boolean tcpFastOpen);
  public NetClientOptions setTcpCork(boolean tcpCork);
  public NetClientOptions setTcpQuickAck(boolean tcpQuickAck);
  public ClientOptionsBase setOpenSslEngineOptions(OpenSSLEngineOptions sslEngineOptions);
  public NetClientOptions addCrlPath(String crlPath) throws NullPointerException;
  public NetClientOptions addCrlValue(Buffer crlValue) throws NullPointerException;
  public NetClientOptions setTrustAll(boolean trustAll);
  @Bounds(CONNECT) public NetClientOptions setConnectTimeout(int connectTimeout);
  public NetClientOptions setMetricsName(String metricsName);
  public NetClientOptions setReconnectAttempts(int attempts);
  public int getReconnectAttempts();
  public NetClientOptions setReconnectInterval(long interval);
  public String getHostnameVerificationAlgorithm();
  public NetClientOptions setHostnameVerificationAlgorithm(String hostnameVerificationAlgorithm);
  public List<String> getApplicationLayerProtocols();
  public NetClientOptions setApplicationLayerProtocols(List<String> protocols);
  public long getReconnectInterval();
  public NetClientOptions setLogActivity(boolean logEnabled);
  public NetClientOptions setProxyOptions(ProxyOptions proxyOptions);
  public NetClientOptions setNonProxyHosts(List<String> nonProxyHosts);
  public NetClientOptions addNonProxyHost(String nonProxyHost);
  public NetClientOptions setLocalAddress(String localAddress);
  public NetClientOptions setEnabledSecureTransportProtocols(
      Set<String> enabledSecureTransportProtocols);
  public NetClientOptions setSslHandshakeTimeout(long sslHandshakeTimeout);
  public NetClientOptions setSslHandshakeTimeoutUnit(TimeUnit sslHandshakeTimeoutUnit);
  public JsonObject toJson();
  public boolean isRegisterWriteHandler();
  public NetClientOptions setRegisterWriteHandler(boolean registerWriteHandler);
}

public abstract class ClientOptionsBase extends TCPSSLOptions {
  public ClientOptionsBase();
  public ClientOptionsBase(ClientOptionsBase other);
  public ClientOptionsBase(JsonObject json);
  public JsonObject toJson();
  public boolean isTrustAll();
  public ClientOptionsBase setTrustAll(boolean trustAll);
  public int getConnectTimeout();
  @Bounds(CONNECT) public ClientOptionsBase setConnectTimeout(int connectTimeout);
  public String getMetricsName();
  public ClientOptionsBase setMetricsName(String metricsName);
  public ClientOptionsBase setProxyOptions(ProxyOptions proxyOptions);
  public ProxyOptions getProxyOptions();
  public List<String> getNonProxyHosts();
  public ClientOptionsBase setNonProxyHosts(List<String> nonProxyHosts);
  public ClientOptionsBase addNonProxyHost(String host);
  public String getLocalAddress();
  public ClientOptionsBase setLocalAddress(String localAddress);
  public ClientOptionsBase setLogActivity(boolean logEnabled);
  public ClientOptionsBase setTcpNoDelay(boolean tcpNoDelay);
  public ClientOptionsBase setTcpKeepAlive(boolean tcpKeepAlive);
  public ClientOptionsBase setSoLinger(int soLinger);
  @Bounds(value = READ, unit = SECONDS) public ClientOptionsBase setIdleTimeout(int idleTimeout);
  @Bounds(value = READ, unit = SECONDS)
  public ClientOptionsBase setReadIdleTimeout(int idleTimeout);
  public ClientOptionsBase setWriteIdleTimeout(int idleTimeout);
  public ClientOptionsBase setIdleTimeoutUnit(TimeUnit idleTimeoutUnit);
  public ClientOptionsBase setSsl(boolean ssl);
  public ClientOptionsBase setKeyCertOptions(KeyCertOptions options);
  public ClientOptionsBase setKeyStoreOptions(JksOptions options);
  public ClientOptionsBase setPfxKeyCertOptions(PfxOptions options);
  public ClientOptionsBase setPemKeyCertOptions(PemKeyCertOptions options);
  public ClientOptionsBase setTrustOptions(TrustOptions options);
  public ClientOptionsBase setTrustStoreOptions(JksOptions options);
  public ClientOptionsBase setPfxTrustOptions(PfxOptions options);
  public ClientOptionsBase setPemTrustOptions(PemTrustOptions options);
  public ClientOptionsBase setUseAlpn(boolean useAlpn);
  public ClientOptionsBase setSslEngineOptions(SSLEngineOptions sslEngineOptions);
  public ClientOptionsBase setJdkSslEngineOptions(JdkSSLEngineOptions sslEngineOptions);
  public ClientOptionsBase setOpenSslEngineOptions(OpenSSLEngineOptions sslEngineOptions);
  public ClientOptionsBase setSendBufferSize(int sendBufferSize);
  public ClientOptionsBase setReceiveBufferSize(int receiveBufferSize);
  public ClientOptionsBase setReuseAddress(boolean reuseAddress);
  public ClientOptionsBase setReusePort(boolean reusePort);
  public ClientOptionsBase setTrafficClass(int trafficClass);
  public ClientOptionsBase addEnabledCipherSuite(String suite);
  public ClientOptionsBase removeEnabledCipherSuite(String suite);
  public ClientOptionsBase addCrlPath(String crlPath) throws NullPointerException;
  public ClientOptionsBase addCrlValue(Buffer crlValue) throws NullPointerException;
  public ClientOptionsBase addEnabledSecureTransportProtocol(String protocol);
  public ClientOptionsBase removeEnabledSecureTransportProtocol(String protocol);
  public ClientOptionsBase setTcpFastOpen(boolean tcpFastOpen);
  public ClientOptionsBase setTcpCork(boolean tcpCork);
  public ClientOptionsBase setTcpQuickAck(boolean tcpQuickAck);
  public ClientOptionsBase setTcpUserTimeout(int tcpUserTimeout);
}

public abstract class TCPSSLOptions extends NetworkOptions {
  public TCPSSLOptions();
  public TCPSSLOptions(TCPSSLOptions other);
  public TCPSSLOptions(JsonObject json);
  public JsonObject toJson();
  public SSLOptions getSslOptions();
  public boolean isTcpNoDelay();
  public TCPSSLOptions setTcpNoDelay(boolean tcpNoDelay);
  public boolean isTcpKeepAlive();
  public TCPSSLOptions setTcpKeepAlive(boolean tcpKeepAlive);
  public int getTcpKeepAliveIdleSeconds();
  public TCPSSLOptions setTcpKeepAliveIdleSeconds(int tcpKeepAliveIdleSeconds);
  public int getTcpKeepAliveCount();
  public TCPSSLOptions setTcpKeepAliveCount(int tcpKeepAliveCount);
  public int getTcpKeepAliveIntervalSeconds();
  public TCPSSLOptions setTcpKeepAliveIntervalSeconds(int tcpKeepAliveIntervalSeconds);
  public int getSoLinger();
  public TCPSSLOptions setSoLinger(int soLinger);
  @Bounds(value = READ, unit = SECONDS) public TCPSSLOptions setIdleTimeout(int idleTimeout);
  public int getIdleTimeout();
  @Bounds(value = READ, unit = SECONDS) public TCPSSLOptions setReadIdleTimeout(int idleTimeout);
  public int getReadIdleTimeout();
  public TCPSSLOptions setWriteIdleTimeout(int idleTimeout);
  public int getWriteIdleTimeout();
  public TCPSSLOptions setIdleTimeoutUnit(TimeUnit idleTimeoutUnit);
  public TimeUnit getIdleTimeoutUnit();
  public boolean isSsl();
  public TCPSSLOptions setSsl(boolean ssl);
  public KeyCertOptions getKeyCertOptions();
  public TCPSSLOptions setKeyCertOptions(KeyCertOptions options);
  public JksOptions getKeyStoreOptions();
  public TCPSSLOptions setKeyStoreOptions(JksOptions options);
  public PfxOptions getPfxKeyCertOptions();
  public TCPSSLOptions setPfxKeyCertOptions(PfxOptions options);
  public PemKeyCertOptions getPemKeyCertOptions();
  public TCPSSLOptions setPemKeyCertOptions(PemKeyCertOptions options);
  public TrustOptions getTrustOptions();
  public TCPSSLOptions setTrustOptions(TrustOptions options);
  public JksOptions getTrustStoreOptions();
  public TCPSSLOptions setTrustStoreOptions(JksOptions options);
  public PfxOptions getPfxTrustOptions();
  public TCPSSLOptions setPfxTrustOptions(PfxOptions options);
  public PemTrustOptions getPemTrustOptions();
  public TCPSSLOptions setPemTrustOptions(PemTrustOptions options);
  public TCPSSLOptions addEnabledCipherSuite(String suite);
  public TCPSSLOptions removeEnabledCipherSuite(String suite);
  public Set<String> getEnabledCipherSuites();
  public List<String> getCrlPaths();
  public TCPSSLOptions addCrlPath(String crlPath);
  public List<Buffer> getCrlValues();
  public TCPSSLOptions addCrlValue(Buffer crlValue);
  public boolean isUseAlpn();
  public TCPSSLOptions setUseAlpn(boolean useAlpn);
  public SSLEngineOptions getSslEngineOptions();
  public TCPSSLOptions setSslEngineOptions(SSLEngineOptions sslEngineOptions);
  public JdkSSLEngineOptions getJdkSslEngineOptions();
  public TCPSSLOptions setJdkSslEngineOptions(JdkSSLEngineOptions sslEngineOptions);
  public OpenSSLEngineOptions getOpenSslEngineOptions();
  public TCPSSLOptions setOpenSslEngineOptions(OpenSSLEngineOptions sslEngineOptions);
  public TCPSSLOptions setEnabledSecureTransportProtocols(
      Set<String> enabledSecureTransportProtocols);
  public TCPSSLOptions addEnabledSecureTransportProtocol(String protocol);
  public TCPSSLOptions removeEnabledSecureTransportProtocol(String protocol);
  public boolean isTcpFastOpen();
  public TCPSSLOptions setTcpFastOpen(boolean tcpFastOpen);
  public boolean isTcpCork();
  public TCPSSLOptions setTcpCork(boolean tcpCork);
  public boolean isTcpQuickAck();
  public TCPSSLOptions setTcpQuickAck(boolean tcpQuickAck);
  public int getTcpUserTimeout();
  public TCPSSLOptions setTcpUserTimeout(int tcpUserTimeout);
  public Set<String> getEnabledSecureTransportProtocols();
  public long getSslHandshakeTimeout();
  @Bounds(value = TLS, unit = SECONDS)
  public TCPSSLOptions setSslHandshakeTimeout(long sslHandshakeTimeout);
  public TCPSSLOptions setSslHandshakeTimeoutUnit(TimeUnit sslHandshakeTimeoutUnit);
  public TimeUnit getSslHandshakeTimeoutUnit();
  public TCPSSLOptions setLogActivity(boolean logEnabled);
  public TCPSSLOptions setSendBufferSize(int sendBufferSize);
  public TCPSSLOptions setReceiveBufferSize(int receiveBufferSize);
  public TCPSSLOptions setReuseAddress(boolean reuseAddress);
  public TCPSSLOptions setTrafficClass(int trafficClass);
  public TCPSSLOptions setReusePort(boolean reusePort);
}

public abstract class NetworkOptions {
  public NetworkOptions();
  public NetworkOptions(NetworkOptions other);
  public NetworkOptions(JsonObject json);
  public JsonObject toJson();
  public int getSendBufferSize();
  public NetworkOptions setSendBufferSize(int sendBufferSize);
  public int getReceiveBufferSize();
  public NetworkOptions setReceiveBufferSize(int receiveBufferSize);
  public boolean isReuseAddress();
  public NetworkOptions setReuseAddress(boolean reuseAddress);
  public int getTrafficClass();
  public NetworkOptions setTrafficClass(int trafficClass);
  public boolean getLogActivity();
  public NetworkOptions setLogActivity(boolean logActivity);
  public boolean isReusePort();
  public NetworkOptions setReusePort(boolean reusePort);
}

public interface NetServer extends Measured {
  ReadStream<NetSocket> connectStream();
  NetServer connectHandler(@NonBlocking Handler<NetSocket> handler);
  Handler<NetSocket> connectHandler();
  Future<NetServer> listen();
  default NetServer listen(@NonBlocking Handler<AsyncResult<NetServer>> listenHandler);
  default Future<NetServer> listen(int port, String host);
  default NetServer listen(int port, String host,
      @NonBlocking Handler<AsyncResult<NetServer>> listenHandler);
  default Future<NetServer> listen(int port);
  default NetServer listen(int port, @NonBlocking Handler<AsyncResult<NetServer>> listenHandler);
  Future<NetServer> listen(SocketAddress localAddress);
  default NetServer listen(SocketAddress localAddress,
      @NonBlocking Handler<AsyncResult<NetServer>> listenHandler);
  NetServer exceptionHandler(@NonBlocking Handler<Throwable> handler);
  Future<Void> close();
  void close(@NonBlocking Handler<AsyncResult<Void>> completionHandler);
  int actualPort();
  default Future<Boolean> updateSSLOptions(SSLOptions options);
  default void updateSSLOptions(SSLOptions options,
      @NonBlocking Handler<AsyncResult<Boolean>> handler);
  Future<Boolean> updateSSLOptions(SSLOptions options, boolean force);
  default void updateSSLOptions(SSLOptions options, boolean force,
      @NonBlocking Handler<AsyncResult<Boolean>> handler);
  void updateTrafficShapingOptions(TrafficShapingOptions options);
}

public class NetServerOptions extends TCPSSLOptions {
  public NetServerOptions();
  public NetServerOptions(NetServerOptions other);
  public NetServerOptions(JsonObject json);
  public JsonObject toJson();
  public NetServerOptions setSendBufferSize(int sendBufferSize);
  public NetServerOptions setReceiveBufferSize(int receiveBufferSize);
  public NetServerOptions setReuseAddress(boolean reuseAddress);
  public NetServerOptions setReusePort(boolean reusePort);
  public NetServerOptions setTrafficClass(int trafficClass);
  public NetServerOptions setTcpNoDelay(boolean tcpNoDelay);
  public NetServerOptions setTcpKeepAlive(boolean tcpKeepAlive);
  public NetServerOptions setSoLinger(int soLinger);
  public NetServerOptions setIdleTimeout(int idleTimeout);
  public NetServerOptions setReadIdleTimeout(int idleTimeout);
  public NetServerOptions setWriteIdleTimeout(int idleTimeout);
  public NetServerOptions setIdleTimeoutUnit(TimeUnit idleTimeoutUnit);
  public NetServerOptions setSsl(boolean ssl);
  public NetServerOptions setUseAlpn(boolean useAlpn);
  public NetServerOptions setSslEngineOptions(SSLEngineOptions sslEngineOptions);
  public NetServerOptions setJdkSslEngineOptions(JdkSSLEngineOptions sslEngineOptions);
  public NetServerOptions setOpenSslEngineOptions(OpenSSLEngineOptions sslEngineOptions);
  public NetServerOptions setKeyCertOptions(KeyCertOptions options);
  public NetServerOptions setKeyStoreOptions(JksOptions options);
  public NetServerOptions setPfxKeyCertOptions(PfxOptions options);
  public NetServerOptions setPemKeyCertOptions(PemKeyCertOptions options);
  public NetServerOptions setTrustOptions(TrustOptions options);
  public NetServerOptions setTrustStoreOptions(JksOptions options);
  public NetServerOptions setPfxTrustOptions(PfxOptions options);
  public NetServerOptions setPemTrustOptions(PemTrustOptions options);
  public NetServerOptions addEnabledCipherSuite(String suite);
  public NetServerOptions removeEnabledCipherSuite(String suite);
  public NetServerOptions addEnabledSecureTransportProtocol(String protocol);
  public NetServerOptions removeEnabledSecureTransportProtocol(String protocol);
  public NetServerOptions setTcpFastOpen(boolean tcpFastOpen);
  public NetServerOptions setTcpCork(boolean tcpCork);
  public NetServerOptions setTcpQuickAck(boolean tcpQuickAck);
  public NetServerOptions addCrlPath(String crlPath) throws NullPointerException;
  public NetServerOptions addCrlValue(Buffer crlValue) throws NullPointerException;
  public NetServerOptions setEnabledSecureTransportProtocols(
      Set<String> enabledSecureTransportProtocols);
  public NetServerOptions setSslHandshakeTimeout(long sslHandshakeTimeout);
  public NetServerOptions setSslHandshakeTimeoutUnit(TimeUnit sslHandshakeTimeoutUnit);
  public int getAcceptBacklog();
  public NetServerOptions setAcceptBacklog(int acceptBacklog);
  public int getPort();
  public NetServerOptions setPort(int port);
  public String getHost();
  public NetServerOptions setHost(String host);
  public ClientAuth getClientAuth();
  public NetServerOptions setClientAuth(ClientAuth clientAuth);
  public NetServerOptions setLogActivity(boolean logEnabled);
  public boolean isSni();
  public NetServerOptions setSni(boolean sni);
  public boolean isUseProxyProtocol();
  public NetServerOptions setUseProxyProtocol(boolean useProxyProtocol);
  public long getProxyProtocolTimeout();
  public NetServerOptions setProxyProtocolTimeout(long proxyProtocolTimeout);
  public NetServerOptions setProxyProtocolTimeoutUnit(TimeUnit proxyProtocolTimeoutUnit);
  public TimeUnit getProxyProtocolTimeoutUnit();
  public TrafficShapingOptions getTrafficShapingOptions();
  public NetServerOptions setTrafficShapingOptions(TrafficShapingOptions trafficShapingOptions);
  public boolean isRegisterWriteHandler();
  public NetServerOptions setRegisterWriteHandler(boolean registerWriteHandler);
}

public interface NetSocket extends ReadStream<Buffer>, WriteStream<Buffer> {
  NetSocket exceptionHandler(@NonBlocking Handler<Throwable> handler);
  NetSocket handler(@NonBlocking Handler<Buffer> handler);
  NetSocket pause();
  NetSocket resume();
  NetSocket fetch(long amount);
  NetSocket endHandler(@NonBlocking Handler<Void> endHandler);
  NetSocket setWriteQueueMaxSize(int maxSize);
  NetSocket drainHandler(@NonBlocking Handler<Void> handler);
  String writeHandlerID();
  void write(String str, @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> write(String str);
  void write(String str, String enc, @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> write(String str, String enc);
  void write(Buffer message, @NonBlocking Handler<AsyncResult<Void>> handler);
  default Future<Void> sendFile(String filename);
  default Future<Void> sendFile(String filename, long offset);
  Future<Void> sendFile(String filename, long offset, long length);
  default NetSocket sendFile(String filename,
      @NonBlocking Handler<AsyncResult<Void>> resultHandler);
  default NetSocket sendFile(String filename, long offset,
      @NonBlocking Handler<AsyncResult<Void>> resultHandler);
  NetSocket sendFile(String filename, long offset, long length,
      @NonBlocking Handler<AsyncResult<Void>> resultHandler);
  SocketAddress remoteAddress();
  SocketAddress remoteAddress(boolean real);
  SocketAddress localAddress();
  SocketAddress localAddress(boolean real);
  Future<Void> end();
  void end(@NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> close();
  void close(@NonBlocking Handler<AsyncResult<Void>> handler);
  NetSocket closeHandler(@NonBlocking Handler<Void> handler);
  NetSocket upgradeToSsl(@NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> upgradeToSsl();
  NetSocket upgradeToSsl(String serverName, @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> upgradeToSsl(String serverName);
  boolean isSsl();
  SSLSession sslSession();
  X509Certificate[] peerCertificateChain() throws SSLPeerUnverifiedException;
  List<Certificate> peerCertificates() throws SSLPeerUnverifiedException;
  String indicatedServerName();
  String applicationLayerProtocol();
}

public interface SocketAddress {
  static SocketAddress sharedRandomPort(int id, String host);
  static SocketAddress inetSocketAddress(int port, String host);
  static SocketAddress domainSocketAddress(String path);
  static SocketAddress inetSocketAddress(InetSocketAddress address);
  String host();
  String hostName();
  String hostAddress();
  int port();
  String path();
  boolean isInetSocket();
  boolean isDomainSocket();
}

public interface HostAndPort {
  static HostAndPort create(String host, int port);
  static HostAndPort parseAuthority(String string, int schemePort);
  static HostAndPort authority(String host, int port);
  static HostAndPort authority(String host);
  String host();
  int port();
}

public interface KeyCertOptions {
  KeyCertOptions copy();
  KeyManagerFactory getKeyManagerFactory(Vertx vertx) throws Exception;
  default Function<String, X509KeyManager> keyManagerMapper(Vertx vertx) throws Exception;
  default Function<String, KeyManagerFactory> keyManagerFactoryMapper(Vertx vertx) throws Exception;
  static KeyCertOptions wrap(X509KeyManager keyManager);
  static KeyCertOptions wrap(KeyManagerFactory keyManagerFactory);
}

public interface TrustOptions {
  TrustOptions copy();
  TrustManagerFactory getTrustManagerFactory(Vertx vertx) throws Exception;
  Function<String, TrustManager[]> trustManagerMapper(Vertx vertx) throws Exception;
  static TrustOptions wrap(TrustManager trustManager);
  static TrustOptions wrap(TrustManagerFactory trustManagerFactory);
}

public class JksOptions extends KeyStoreOptionsBase {
  public JksOptions();
  public JksOptions(JksOptions other);
  public JksOptions(JsonObject json);
  public JksOptions setPassword(String password);
  public JksOptions setPath(String path);
  public JksOptions setValue(Buffer value);
  public JksOptions setAlias(String alias);
  public JksOptions setAliasPassword(String aliasPassword);
  public JksOptions copy();
  public JsonObject toJson();
}

public class PfxOptions extends KeyStoreOptionsBase {
  public PfxOptions();
  public PfxOptions(PfxOptions other);
  public PfxOptions(JsonObject json);
  public PfxOptions setPassword(String password);
  public PfxOptions setPath(String path);
  public PfxOptions setValue(Buffer value);
  public PfxOptions setAlias(String alias);
  public PfxOptions setAliasPassword(String aliasPassword);
  public PfxOptions copy();
  public JsonObject toJson();
}

public class PemKeyCertOptions implements KeyCertOptions {
  public PemKeyCertOptions();
  public PemKeyCertOptions(PemKeyCertOptions other);
  public PemKeyCertOptions(JsonObject json);
  public JsonObject toJson();
  public String getKeyPath();
  public PemKeyCertOptions setKeyPath(String keyPath);
  public List<String> getKeyPaths();
  public PemKeyCertOptions setKeyPaths(List<String> keyPaths);
  public PemKeyCertOptions addKeyPath(String keyPath);
  public Buffer getKeyValue();
  public PemKeyCertOptions setKeyValue(Buffer keyValue);
  public List<Buffer> getKeyValues();
  public PemKeyCertOptions setKeyValues(List<Buffer> keyValues);
  public PemKeyCertOptions addKeyValue(Buffer keyValue);
  public String getCertPath();
  public PemKeyCertOptions setCertPath(String certPath);
  public List<String> getCertPaths();
  public PemKeyCertOptions setCertPaths(List<String> certPaths);
  public PemKeyCertOptions addCertPath(String certPath);
  public Buffer getCertValue();
  public PemKeyCertOptions setCertValue(Buffer certValue);
  public List<Buffer> getCertValues();
  public PemKeyCertOptions setCertValues(List<Buffer> certValues);
  public PemKeyCertOptions addCertValue(Buffer certValue);
  public PemKeyCertOptions copy();
  public KeyStore loadKeyStore(Vertx vertx) throws Exception;
  public KeyManagerFactory getKeyManagerFactory(Vertx vertx) throws Exception;
  public Function<String, X509KeyManager> keyManagerMapper(Vertx vertx) throws Exception;
  public Function<String, KeyManagerFactory> keyManagerFactoryMapper(Vertx vertx) throws Exception;
}

public class PemTrustOptions implements TrustOptions, Cloneable {
  public PemTrustOptions();
  public PemTrustOptions(PemTrustOptions other);
  public PemTrustOptions(JsonObject json);
  public JsonObject toJson();
  public List<String> getCertPaths();
  public PemTrustOptions addCertPath(String certPath) throws NullPointerException;
  public List<Buffer> getCertValues();
  public PemTrustOptions addCertValue(Buffer certValue) throws NullPointerException;
  public KeyStore loadKeyStore(Vertx vertx) throws Exception;
  public TrustManagerFactory getTrustManagerFactory(Vertx vertx) throws Exception;
  public Function<String, TrustManager[]> trustManagerMapper(Vertx vertx) throws Exception;
  public PemTrustOptions copy();
}

public class ProxyOptions {
  public ProxyOptions();
  public ProxyOptions(ProxyOptions other);
  public ProxyOptions(JsonObject json);
  public JsonObject toJson();
  public String getHost();
  public ProxyOptions setHost(String host);
  public int getPort();
  public ProxyOptions setPort(int port);
  public String getUsername();
  public ProxyOptions setUsername(String username);
  public String getPassword();
  public ProxyOptions setPassword(String password);
  public ProxyType getType();
  public ProxyOptions setType(ProxyType type);
  public Duration getConnectTimeout();
  public ProxyOptions setConnectTimeout(Duration connectTimeout);
}

public enum ProxyType {
  HTTP,
  SOCKS4,
  SOCKS5;
}

public interface SelfSignedCertificate {
  PemKeyCertOptions keyCertOptions();
  PemTrustOptions trustOptions();
  String privateKeyPath();
  String certificatePath();
  void delete();
  static SelfSignedCertificate create();
  static SelfSignedCertificate create(String fqdn);
}

public class JdkSSLEngineOptions extends SSLEngineOptions {}

public abstract class KeyStoreOptionsBase implements KeyCertOptions, TrustOptions {
  protected KeyStoreOptionsBase();
  protected KeyStoreOptionsBase(KeyStoreOptionsBase other);
  protected String getType();
  protected KeyStoreOptionsBase setType(String type);
  protected String getProvider();
  protected KeyStoreOptionsBase setProvider(String provider);
  public String getPassword();
  public KeyStoreOptionsBase setPassword(String password);
  public String getPath();
  public KeyStoreOptionsBase setPath(String path);
  public Buffer getValue();
  public KeyStoreOptionsBase setValue(Buffer value);
  public String getAlias();
  public KeyStoreOptionsBase setAlias(String alias);
  public String getAliasPassword();
  public KeyStoreOptionsBase setAliasPassword(String aliasPassword);
  public KeyStore loadKeyStore(Vertx vertx) throws Exception;
  public KeyManagerFactory getKeyManagerFactory(Vertx vertx) throws Exception;
  public Function<String, X509KeyManager> keyManagerMapper(Vertx vertx) throws Exception;
  public Function<String, KeyManagerFactory> keyManagerFactoryMapper(Vertx vertx) throws Exception;
  public TrustManagerFactory getTrustManagerFactory(Vertx vertx) throws Exception;
  public Function<String, TrustManager[]> trustManagerMapper(Vertx vertx) throws Exception;
  public KeyStoreOptionsBase copy();
}

public class OpenSSLEngineOptions extends SSLEngineOptions {}

public abstract class SSLEngineOptions {}

public class SSLOptions {}

public class TrafficShapingOptions {}
