package io.vertx.core.http;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.WRITE;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Special.DEFAULT;
import static dev.fairlead.annotations.Special.INFINITE;
import static dev.fairlead.annotations.TimeUnitOf.SECONDS;

import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Limits;
import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.Unbounded;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.json.JsonObject;
import io.vertx.core.metrics.Measured;
import io.vertx.core.net.ClientOptionsBase;
import io.vertx.core.net.HostAndPort;
import io.vertx.core.net.JdkSSLEngineOptions;
import io.vertx.core.net.JksOptions;
import io.vertx.core.net.KeyCertOptions;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.net.NetSocket;
import io.vertx.core.net.OpenSSLEngineOptions;
import io.vertx.core.net.PemKeyCertOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.core.net.PfxOptions;
import io.vertx.core.net.ProxyOptions;
import io.vertx.core.net.SSLEngineOptions;
import io.vertx.core.net.SSLOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.net.TrafficShapingOptions;
import io.vertx.core.net.TrustOptions;
import io.vertx.core.streams.ReadStream;
import io.vertx.core.streams.WriteStream;
import io.vertx.core.tracing.TracingPolicy;
import java.net.URL;
import java.security.cert.Certificate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import javax.security.cert.X509Certificate;

public interface HttpClientBuilder {
  HttpClientBuilder with(@Carries HttpClientOptions options);
  HttpClientBuilder with(@Carries PoolOptions options);
  HttpClientBuilder withConnectHandler(@NonBlocking Handler<HttpConnection> handler);
  HttpClientBuilder withRedirectHandler(
      @NonBlocking Function<HttpClientResponse, Future<RequestOptions>> handler);
  @Carries @Opens HttpClient build();
}

public class PoolOptions {
  public PoolOptions();
  public PoolOptions(PoolOptions other);
  public PoolOptions(JsonObject json);
  public int getHttp1MaxSize();
  public PoolOptions setHttp1MaxSize(int http1MaxSize);
  public int getHttp2MaxSize();
  public PoolOptions setHttp2MaxSize(int max);
  public int getCleanerPeriod();
  public PoolOptions setCleanerPeriod(int cleanerPeriod);
  public int getEventLoopSize();
  public PoolOptions setEventLoopSize(int eventLoopSize);
  public PoolOptions setMaxWaitQueueSize(int maxWaitQueueSize);
  public int getMaxWaitQueueSize();
  public JsonObject toJson();
}

@Connection(sharing = SHAREABLE, expensive = true)
public interface HttpClient extends Measured {
  void request(RequestOptions options,
      @NonBlocking Handler<AsyncResult<HttpClientRequest>> handler);
  @Carries Future<HttpClientRequest> request(RequestOptions options);
  void request(HttpMethod method, int port, String host, String requestURI,
      @NonBlocking Handler<AsyncResult<HttpClientRequest>> handler);
  @Carries
  default Future<HttpClientRequest> request(HttpMethod method, int port, String host,
      String requestURI);
  void request(HttpMethod method, String host, String requestURI,
      @NonBlocking Handler<AsyncResult<HttpClientRequest>> handler);
  @Carries
  default Future<HttpClientRequest> request(HttpMethod method, String host, String requestURI);
  void request(HttpMethod method, String requestURI,
      @NonBlocking Handler<AsyncResult<HttpClientRequest>> handler);
  @Carries default Future<HttpClientRequest> request(HttpMethod method, String requestURI);
  void webSocket(int port, String host, String requestURI,
      @NonBlocking Handler<AsyncResult<WebSocket>> handler);
  Future<WebSocket> webSocket(int port, String host, String requestURI);
  void webSocket(String host, String requestURI,
      @NonBlocking Handler<AsyncResult<WebSocket>> handler);
  Future<WebSocket> webSocket(String host, String requestURI);
  void webSocket(String requestURI, @NonBlocking Handler<AsyncResult<WebSocket>> handler);
  Future<WebSocket> webSocket(String requestURI);
  void webSocket(WebSocketConnectOptions options,
      @NonBlocking Handler<AsyncResult<WebSocket>> handler);
  Future<WebSocket> webSocket(WebSocketConnectOptions options);
  void webSocketAbs(String url, MultiMap headers, WebsocketVersion version,
      List<String> subProtocols, @NonBlocking Handler<AsyncResult<WebSocket>> handler);
  Future<WebSocket> webSocketAbs(String url, MultiMap headers, WebsocketVersion version,
      List<String> subProtocols);
  default Future<Boolean> updateSSLOptions(SSLOptions options);
  default void updateSSLOptions(SSLOptions options,
      @NonBlocking Handler<AsyncResult<Boolean>> handler);
  Future<Boolean> updateSSLOptions(SSLOptions options, boolean force);
  default void updateSSLOptions(SSLOptions options, boolean force,
      @NonBlocking Handler<AsyncResult<Boolean>> handler);
  HttpClient connectionHandler(@NonBlocking Handler<HttpConnection> handler);
  HttpClient redirectHandler(
      @NonBlocking Function<HttpClientResponse, Future<RequestOptions>> handler);
  Function<HttpClientResponse, Future<RequestOptions>> redirectHandler();
  @Closes void close(@NonBlocking Handler<AsyncResult<Void>> handler);
  @Closes Future<Void> close();
}

@Unbounded({READ, CALL})
public class HttpClientOptions extends ClientOptionsBase {
  public HttpClientOptions();
  public HttpClientOptions(ClientOptionsBase other);
  public HttpClientOptions(@Carries HttpClientOptions other);
  public HttpClientOptions(JsonObject json);
  public JsonObject toJson();
  public HttpClientOptions setSendBufferSize(int sendBufferSize);
  public HttpClientOptions setReceiveBufferSize(int receiveBufferSize);
  public HttpClientOptions setReuseAddress(boolean reuseAddress);
  public HttpClientOptions setReusePort(boolean reusePort);
  public HttpClientOptions setTrafficClass(int trafficClass);
  public HttpClientOptions setTcpNoDelay(boolean tcpNoDelay);
  public HttpClientOptions setTcpKeepAlive(boolean tcpKeepAlive);
  public HttpClientOptions setSoLinger(int soLinger);
  @Bounds(value = READ, unit = SECONDS) public HttpClientOptions setIdleTimeout(int idleTimeout);
  @Bounds(value = READ, unit = SECONDS)
  public HttpClientOptions setReadIdleTimeout(int idleTimeout);
  @Bounds(value = WRITE, unit = SECONDS)
  public HttpClientOptions setWriteIdleTimeout(int idleTimeout);
  public HttpClientOptions setIdleTimeoutUnit(TimeUnit idleTimeoutUnit);
  public HttpClientOptions setSsl(boolean ssl);
  public HttpClientOptions setKeyCertOptions(KeyCertOptions options);
  public HttpClientOptions setKeyStoreOptions(JksOptions options);
  public HttpClientOptions setPfxKeyCertOptions(PfxOptions options);
  public HttpClientOptions setTrustOptions(TrustOptions options);
  public HttpClientOptions setPemKeyCertOptions(PemKeyCertOptions options);
  public HttpClientOptions setTrustStoreOptions(JksOptions options);
  public HttpClientOptions setPfxTrustOptions(PfxOptions options);
  public HttpClientOptions setPemTrustOptions(PemTrustOptions options);
  public HttpClientOptions addEnabledCipherSuite(String suite);
  public HttpClientOptions removeEnabledCipherSuite(String suite);
  public HttpClientOptions addEnabledSecureTransportProtocol(String protocol);
  public HttpClientOptions removeEnabledSecureTransportProtocol(String protocol);
  public HttpClientOptions setTcpFastOpen(boolean tcpFastOpen);
  public HttpClientOptions setTcpCork(boolean tcpCork);
  public HttpClientOptions setTcpQuickAck(boolean tcpQuickAck);
  public HttpClientOptions setTcpUserTimeout(int tcpUserTimeout);
  public HttpClientOptions addCrlPath(String crlPath) throws NullPointerException;
  public HttpClientOptions addCrlValue(Buffer crlValue) throws NullPointerException;
  @Bounds(CONNECT) public HttpClientOptions setConnectTimeout(int connectTimeout);
  public HttpClientOptions setTrustAll(boolean trustAll);
  public HttpClientOptions setEnabledSecureTransportProtocols(
      Set<String> enabledSecureTransportProtocols);
  public HttpClientOptions setSslHandshakeTimeout(long sslHandshakeTimeout);
  public HttpClientOptions setSslHandshakeTimeoutUnit(TimeUnit sslHandshakeTimeoutUnit);
  public int getMaxPoolSize();
  public HttpClientOptions setMaxPoolSize(@Limits int maxPoolSize);
  public int getHttp2MultiplexingLimit();
  public HttpClientOptions setHttp2MultiplexingLimit(int limit);
  public int getHttp2MaxPoolSize();
  public HttpClientOptions setHttp2MaxPoolSize(int max);
  public int getHttp2ConnectionWindowSize();
  public HttpClientOptions setHttp2ConnectionWindowSize(int http2ConnectionWindowSize);
  public int getHttp2KeepAliveTimeout();
  public HttpClientOptions setHttp2KeepAliveTimeout(int keepAliveTimeout);
  public int getHttp2UpgradeMaxContentLength();
  public HttpClientOptions setHttp2UpgradeMaxContentLength(int http2UpgradeMaxContentLength);
  public boolean isKeepAlive();
  public HttpClientOptions setKeepAlive(boolean keepAlive);
  public int getKeepAliveTimeout();
  public HttpClientOptions setKeepAliveTimeout(int keepAliveTimeout);
  public boolean isPipelining();
  public HttpClientOptions setPipelining(boolean pipelining);
  public int getPipeliningLimit();
  public HttpClientOptions setPipeliningLimit(int limit);
  public boolean isVerifyHost();
  public HttpClientOptions setVerifyHost(boolean verifyHost);
  public boolean isTryUseCompression();
  public HttpClientOptions setTryUseCompression(boolean tryUseCompression);
  public boolean isDecompressionSupported();
  public HttpClientOptions setDecompressionSupported(boolean decompressionSupported);
  public boolean isSendUnmaskedFrames();
  public HttpClientOptions setSendUnmaskedFrames(boolean sendUnmaskedFrames);
  public int getMaxWebSocketFrameSize();
  public HttpClientOptions setMaxWebSocketFrameSize(int maxWebSocketFrameSize);
  public int getMaxWebSocketMessageSize();
  public HttpClientOptions setMaxWebSocketMessageSize(int maxWebSocketMessageSize);
  public int getMaxWebSockets();
  public HttpClientOptions setMaxWebSockets(int maxWebSockets);
  public String getDefaultHost();
  public HttpClientOptions setDefaultHost(String defaultHost);
  public int getDefaultPort();
  public HttpClientOptions setDefaultPort(int defaultPort);
  public HttpVersion getProtocolVersion();
  public HttpClientOptions setProtocolVersion(HttpVersion protocolVersion);
  public HttpClientOptions setMaxChunkSize(int maxChunkSize);
  public int getMaxChunkSize();
  public int getMaxInitialLineLength();
  public HttpClientOptions setMaxInitialLineLength(int maxInitialLineLength);
  public int getMaxHeaderSize();
  public HttpClientOptions setMaxHeaderSize(int maxHeaderSize);
  public HttpClientOptions setMaxWaitQueueSize(@Limits int maxWaitQueueSize);
  public int getMaxWaitQueueSize();
  public Http2Settings getInitialSettings();
  public HttpClientOptions setInitialSettings(Http2Settings settings);
  public HttpClientOptions setUseAlpn(boolean useAlpn);
  public HttpClientOptions setSslEngineOptions(SSLEngineOptions sslEngineOptions);
  public HttpClientOptions setJdkSslEngineOptions(JdkSSLEngineOptions sslEngineOptions);
  public HttpClientOptions setOpenSslEngineOptions(OpenSSLEngineOptions sslEngineOptions);
  public List<HttpVersion> getAlpnVersions();
  public HttpClientOptions setAlpnVersions(List<HttpVersion> alpnVersions);
  public boolean isHttp2ClearTextUpgrade();
  public HttpClientOptions setHttp2ClearTextUpgrade(boolean value);
  public boolean isHttp2ClearTextUpgradeWithPreflightRequest();
  public HttpClientOptions setHttp2ClearTextUpgradeWithPreflightRequest(boolean value);
  public int getMaxRedirects();
  public HttpClientOptions setMaxRedirects(int maxRedirects);
  public boolean isForceSni();
  public HttpClientOptions setForceSni(boolean forceSni);
  public HttpClientOptions setMetricsName(String metricsName);
  public HttpClientOptions setProxyOptions(ProxyOptions proxyOptions);
  public HttpClientOptions setNonProxyHosts(List<String> nonProxyHosts);
  public HttpClientOptions addNonProxyHost(String nonProxyHost);
  public HttpClientOptions setLocalAddress(String localAddress);
  public HttpClientOptions setLogActivity(boolean logEnabled);
  public HttpClientOptions setTryUsePerFrameWebSocketCompression(boolean offer);
  public boolean getTryWebSocketDeflateFrameCompression();
  public boolean getTryUsePerFrameWebSocketCompression();
  public HttpClientOptions setTryUsePerMessageWebSocketCompression(boolean offer);
  public boolean getTryUsePerMessageWebSocketCompression();
  public HttpClientOptions setWebSocketCompressionLevel(int compressionLevel);
  public int getWebSocketCompressionLevel();
  public HttpClientOptions setWebSocketCompressionAllowClientNoContext(boolean offer);
  public boolean getWebSocketCompressionAllowClientNoContext();
  public HttpClientOptions setWebSocketCompressionRequestServerNoContext(boolean offer);
  public boolean getWebSocketCompressionRequestServerNoContext();
  public int getWebSocketClosingTimeout();
  public HttpClientOptions setWebSocketClosingTimeout(int webSocketClosingTimeout);
  public int getDecoderInitialBufferSize();
  public HttpClientOptions setDecoderInitialBufferSize(int decoderInitialBufferSize);
  public int getPoolCleanerPeriod();
  public HttpClientOptions setPoolCleanerPeriod(int poolCleanerPeriod);
  public int getPoolEventLoopSize();
  public HttpClientOptions setPoolEventLoopSize(int poolEventLoopSize);
  public TracingPolicy getTracingPolicy();
  public HttpClientOptions setTracingPolicy(TracingPolicy tracingPolicy);
  public boolean isShared();
  public HttpClientOptions setShared(boolean shared);
  public String getName();
  public HttpClientOptions setName(String name);
  public PoolOptions getPoolOptions();
}

public interface HttpClientRequest extends WriteStream<Buffer> {
  HttpClientRequest exceptionHandler(@NonBlocking Handler<Throwable> handler);
  HttpClientRequest setWriteQueueMaxSize(int maxSize);
  HttpClientRequest drainHandler(@NonBlocking Handler<Void> handler);
  HttpClientRequest authority(HostAndPort authority);
  HttpClientRequest setHost(String host);
  String getHost();
  HttpClientRequest setPort(int port);
  int getPort();
  HttpClientRequest setFollowRedirects(boolean followRedirects);
  boolean isFollowRedirects();
  HttpClientRequest setMaxRedirects(int maxRedirects);
  int getMaxRedirects();
  int numberOfRedirections();
  HttpClientRequest setChunked(boolean chunked);
  boolean isChunked();
  HttpMethod getMethod();
  HttpClientRequest setMethod(HttpMethod method);
  String absoluteURI();
  String getURI();
  HttpClientRequest setURI(String uri);
  String path();
  String query();
  MultiMap headers();
  HttpClientRequest putHeader(String name, String value);
  HttpClientRequest putHeader(CharSequence name, CharSequence value);
  HttpClientRequest putHeader(String name, Iterable<String> values);
  HttpClientRequest putHeader(CharSequence name, Iterable<CharSequence> values);
  HttpClientRequest traceOperation(String op);
  String traceOperation();
  HttpVersion version();
  Future<Void> write(String chunk);
  void write(String chunk, @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> write(String chunk, String enc);
  void write(String chunk, String enc, @NonBlocking Handler<AsyncResult<Void>> handler);
  HttpClientRequest continueHandler(@NonBlocking Handler<Void> handler);
  HttpClientRequest earlyHintsHandler(@NonBlocking Handler<MultiMap> handler);
  HttpClientRequest redirectHandler(
      @NonBlocking Function<HttpClientResponse, Future<HttpClientRequest>> handler);
  Future<Void> sendHead();
  HttpClientRequest sendHead(@NonBlocking Handler<AsyncResult<Void>> completionHandler);
  void connect(@NonBlocking Handler<AsyncResult<HttpClientResponse>> handler);
  Future<HttpClientResponse> connect();
  HttpClientRequest response(@NonBlocking Handler<AsyncResult<HttpClientResponse>> handler);
  Future<HttpClientResponse> response();
  @Requires(READ) default void send(@NonBlocking Handler<AsyncResult<HttpClientResponse>> handler);
  @Requires(READ) default Future<HttpClientResponse> send();
  @Requires(READ)
  default void send(String body, @NonBlocking Handler<AsyncResult<HttpClientResponse>> handler);
  @Requires(READ) default Future<HttpClientResponse> send(String body);
  @Requires(READ)
  default void send(Buffer body, @NonBlocking Handler<AsyncResult<HttpClientResponse>> handler);
  @Requires(READ) default Future<HttpClientResponse> send(Buffer body);
  @Requires(READ)
  default void send(ReadStream<Buffer> body,
      @NonBlocking Handler<AsyncResult<HttpClientResponse>> handler);
  @Requires(READ) default Future<HttpClientResponse> send(ReadStream<Buffer> body);
  Future<Void> end(String chunk);
  void end(String chunk, @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> end(String chunk, String enc);
  void end(String chunk, String enc, @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> end(Buffer chunk);
  void end(Buffer chunk, @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> end();
  void end(@NonBlocking Handler<AsyncResult<Void>> handler);
  @Bounds(value = READ, negative = INFINITE) HttpClientRequest setTimeout(long timeout);
  @Bounds(value = READ, negative = INFINITE) default HttpClientRequest idleTimeout(long timeout);
  HttpClientRequest pushHandler(@NonBlocking Handler<HttpClientRequest> handler);
  default boolean reset();
  boolean reset(long code);
  boolean reset(long code, Throwable cause);
  HttpConnection connection();
  HttpClientRequest writeCustomFrame(int type, int flags, Buffer payload);
  default int streamId();
  default HttpClientRequest writeCustomFrame(HttpFrame frame);
  default HttpClientRequest setStreamPriority(StreamPriority streamPriority);
  StreamPriority getStreamPriority();
}

public interface HttpClientResponse extends ReadStream<Buffer>, HttpResponseHead {
  HttpClientResponse fetch(long amount);
  HttpClientResponse resume();
  HttpClientResponse exceptionHandler(@NonBlocking Handler<Throwable> handler);
  HttpClientResponse handler(@NonBlocking Handler<Buffer> handler);
  HttpClientResponse pause();
  HttpClientResponse endHandler(@NonBlocking Handler<Void> endHandler);
  NetSocket netSocket();
  String getTrailer(String trailerName);
  MultiMap trailers();
  default HttpClientResponse bodyHandler(@NonBlocking Handler<Buffer> bodyHandler);
  default HttpClientResponse body(@NonBlocking Handler<AsyncResult<Buffer>> handler);
  Future<Buffer> body();
  default void end(@NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> end();
  HttpClientResponse customFrameHandler(@NonBlocking Handler<HttpFrame> handler);
  HttpClientRequest request();
  HttpClientResponse streamPriorityHandler(@NonBlocking Handler<StreamPriority> handler);
}

@Unbounded({READ, CALL})
public class RequestOptions {
  public RequestOptions();
  public RequestOptions(@Carries RequestOptions other);
  public RequestOptions(JsonObject json);
  public ProxyOptions getProxyOptions();
  public RequestOptions setProxyOptions(ProxyOptions proxyOptions);
  public SocketAddress getServer();
  public RequestOptions setServer(SocketAddress server);
  public HttpMethod getMethod();
  public RequestOptions setMethod(HttpMethod method);
  public String getHost();
  public RequestOptions setHost(String host);
  public Integer getPort();
  public RequestOptions setPort(Integer port);
  public Boolean isSsl();
  public RequestOptions setSsl(Boolean ssl);
  public String getURI();
  public RequestOptions setURI(String uri);
  public Boolean getFollowRedirects();
  public RequestOptions setFollowRedirects(Boolean followRedirects);
  public long getTimeout();
  @Bounds(value = {CONNECT, READ}, covers = ACQUIRE, negative = INFINITE)
  public RequestOptions setTimeout(long timeout);
  public long getConnectTimeout();
  @Bounds(value = CONNECT, covers = ACQUIRE, negative = DEFAULT)
  public RequestOptions setConnectTimeout(long timeout);
  public long getIdleTimeout();
  @Bounds(value = READ, negative = INFINITE) public RequestOptions setIdleTimeout(long timeout);
  public RequestOptions setAbsoluteURI(String absoluteURI);
  public RequestOptions setAbsoluteURI(URL url);
  public RequestOptions addHeader(String key, String value);
  public RequestOptions addHeader(CharSequence key, CharSequence value);
  public RequestOptions addHeader(CharSequence key, Iterable<CharSequence> values);
  public RequestOptions putHeader(String key, String value);
  public RequestOptions putHeader(CharSequence key, CharSequence value);
  public RequestOptions putHeader(CharSequence key, Iterable<CharSequence> values);
  public RequestOptions removeHeader(String key);
  public RequestOptions removeHeader(CharSequence key);
  public RequestOptions setHeaders(MultiMap headers);
  public MultiMap getHeaders();
  public String getTraceOperation();
  public RequestOptions setTraceOperation(String op);
  public JsonObject toJson();
}

public interface HttpServer extends Measured {
  ReadStream<HttpServerRequest> requestStream();
  HttpServer requestHandler(@NonBlocking Handler<HttpServerRequest> handler);
  Handler<HttpServerRequest> requestHandler();
  HttpServer invalidRequestHandler(@NonBlocking Handler<HttpServerRequest> handler);
  HttpServer connectionHandler(@NonBlocking Handler<HttpConnection> handler);
  HttpServer exceptionHandler(@NonBlocking Handler<Throwable> handler);
  ReadStream<ServerWebSocket> webSocketStream();
  HttpServer webSocketHandler(@NonBlocking Handler<ServerWebSocket> handler);
  HttpServer webSocketHandshakeHandler(@NonBlocking Handler<ServerWebSocketHandshake> handler);
  Handler<ServerWebSocket> webSocketHandler();
  default Future<Boolean> updateSSLOptions(SSLOptions options);
  default void updateSSLOptions(SSLOptions options,
      @NonBlocking Handler<AsyncResult<Boolean>> handler);
  Future<Boolean> updateSSLOptions(SSLOptions options, boolean force);
  default void updateSSLOptions(SSLOptions options, boolean force,
      @NonBlocking Handler<AsyncResult<Boolean>> handler);
  void updateTrafficShapingOptions(TrafficShapingOptions options);
  Future<HttpServer> listen();
  default Future<HttpServer> listen(int port, String host);
  default HttpServer listen(int port, String host,
      @NonBlocking Handler<AsyncResult<HttpServer>> listenHandler);
  default HttpServer listen(SocketAddress address,
      @NonBlocking Handler<AsyncResult<HttpServer>> listenHandler);
  Future<HttpServer> listen(SocketAddress address);
  default Future<HttpServer> listen(int port);
  default HttpServer listen(int port, @NonBlocking Handler<AsyncResult<HttpServer>> listenHandler);
  default HttpServer listen(@NonBlocking Handler<AsyncResult<HttpServer>> listenHandler);
  Future<Void> close();
  void close(@NonBlocking Handler<AsyncResult<Void>> completionHandler);
  int actualPort();
}

public class HttpServerOptions extends NetServerOptions {
  public HttpServerOptions();
  public HttpServerOptions(HttpServerOptions other);
  public HttpServerOptions(JsonObject json);
  public JsonObject toJson();
  public HttpServerOptions setSendBufferSize(int sendBufferSize);
  public HttpServerOptions setReceiveBufferSize(int receiveBufferSize);
  public HttpServerOptions setReuseAddress(boolean reuseAddress);
  public HttpServerOptions setReusePort(boolean reusePort);
  public HttpServerOptions setTrafficClass(int trafficClass);
  public HttpServerOptions setTcpNoDelay(boolean tcpNoDelay);
  public HttpServerOptions setTcpKeepAlive(boolean tcpKeepAlive);
  public HttpServerOptions setSoLinger(int soLinger);
  public HttpServerOptions setIdleTimeout(int idleTimeout);
  public HttpServerOptions setReadIdleTimeout(int idleTimeout);
  public HttpServerOptions setWriteIdleTimeout(int idleTimeout);
  public HttpServerOptions setIdleTimeoutUnit(TimeUnit idleTimeoutUnit);
  public HttpServerOptions setSsl(boolean ssl);
  public HttpServerOptions setUseAlpn(boolean useAlpn);
  public HttpServerOptions setKeyCertOptions(KeyCertOptions options);
  public HttpServerOptions setKeyStoreOptions(JksOptions options);
  public HttpServerOptions setPfxKeyCertOptions(PfxOptions options);
  public HttpServerOptions setPemKeyCertOptions(PemKeyCertOptions options);
  public HttpServerOptions setTrustOptions(TrustOptions options);
  public HttpServerOptions setTrustStoreOptions(JksOptions options);
  public HttpServerOptions setPemTrustOptions(PemTrustOptions options);
  public HttpServerOptions setPfxTrustOptions(PfxOptions options);
  public HttpServerOptions addEnabledCipherSuite(String suite);
  public HttpServerOptions removeEnabledCipherSuite(String suite);
  public HttpServerOptions addEnabledSecureTransportProtocol(String protocol);
  public HttpServerOptions removeEnabledSecureTransportProtocol(String protocol);
  public HttpServerOptions setTcpFastOpen(boolean tcpFastOpen);
  public HttpServerOptions setTcpCork(boolean tcpCork);
  public HttpServerOptions setTcpQuickAck(boolean tcpQuickAck);
  public HttpServerOptions addCrlPath(String crlPath) throws NullPointerException;
  public HttpServerOptions addCrlValue(Buffer crlValue) throws NullPointerException;
  public HttpServerOptions setAcceptBacklog(int acceptBacklog);
  public HttpServerOptions setPort(int port);
  public HttpServerOptions setHost(String host);
  public HttpServerOptions setClientAuth(ClientAuth clientAuth);
  public HttpServerOptions setSslEngineOptions(SSLEngineOptions sslEngineOptions);
  public HttpServerOptions setJdkSslEngineOptions(JdkSSLEngineOptions sslEngineOptions);
  public HttpServerOptions setOpenSslEngineOptions(OpenSSLEngineOptions sslEngineOptions);
  public HttpServerOptions setEnabledSecureTransportProtocols(
      Set<String> enabledSecureTransportProtocols);
  public HttpServerOptions setSslHandshakeTimeout(long sslHandshakeTimeout);
  public HttpServerOptions setSslHandshakeTimeoutUnit(TimeUnit sslHandshakeTimeoutUnit);
  public boolean isCompressionSupported();
  public HttpServerOptions setCompressionSupported(boolean compressionSupported);
  public int getCompressionLevel();
  public HttpServerOptions setCompressionLevel(int compressionLevel);
  public boolean isAcceptUnmaskedFrames();
  public HttpServerOptions setAcceptUnmaskedFrames(boolean acceptUnmaskedFrames);
  public int getMaxWebSocketFrameSize();
  public HttpServerOptions setMaxWebSocketFrameSize(int maxWebSocketFrameSize);
  public int getMaxWebSocketMessageSize();
  public HttpServerOptions setMaxWebSocketMessageSize(int maxWebSocketMessageSize);
  public HttpServerOptions addWebSocketSubProtocol(String subProtocol);
  public HttpServerOptions setWebSocketSubProtocols(List<String> subProtocols);
  public List<String> getWebSocketSubProtocols();
  public boolean isHandle100ContinueAutomatically();
  public HttpServerOptions setHandle100ContinueAutomatically(
      boolean handle100ContinueAutomatically);
  public HttpServerOptions setMaxChunkSize(int maxChunkSize);
  public int getMaxChunkSize();
  public int getMaxInitialLineLength();
  public HttpServerOptions setMaxInitialLineLength(int maxInitialLineLength);
  public int getMaxHeaderSize();
  public HttpServerOptions setMaxHeaderSize(int maxHeaderSize);
  public int getMaxFormAttributeSize();
  public HttpServerOptions setMaxFormAttributeSize(int maxSize);
  public int getMaxFormFields();
  public HttpServerOptions setMaxFormFields(int maxFormFields);
  public int getMaxFormBufferedBytes();
  public HttpServerOptions setMaxFormBufferedBytes(int maxFormBufferedBytes);
  public Http2Settings getInitialSettings();
  public HttpServerOptions setInitialSettings(Http2Settings settings);
  public List<HttpVersion> getAlpnVersions();
  public HttpServerOptions setAlpnVersions(List<HttpVersion> alpnVersions);
  public boolean isHttp2ClearTextEnabled();
  public HttpServerOptions setHttp2ClearTextEnabled(boolean http2ClearTextEnabled);
  public int getHttp2ConnectionWindowSize();
  public HttpServerOptions setHttp2ConnectionWindowSize(int http2ConnectionWindowSize);
  public HttpServerOptions setLogActivity(boolean logEnabled);
  public HttpServerOptions setSni(boolean sni);
  public HttpServerOptions setUseProxyProtocol(boolean useProxyProtocol);
  public HttpServerOptions setProxyProtocolTimeout(long proxyProtocolTimeout);
  public HttpServerOptions setProxyProtocolTimeoutUnit(TimeUnit proxyProtocolTimeoutUnit);
  public boolean isDecompressionSupported();
  public HttpServerOptions setDecompressionSupported(boolean decompressionSupported);
  public int getDecoderInitialBufferSize();
  public HttpServerOptions setDecoderInitialBufferSize(int decoderInitialBufferSize);
  public HttpServerOptions setPerFrameWebSocketCompressionSupported(boolean supported);
  public boolean getPerFrameWebSocketCompressionSupported();
  public HttpServerOptions setPerMessageWebSocketCompressionSupported(boolean supported);
  public boolean getPerMessageWebSocketCompressionSupported();
  public HttpServerOptions setWebSocketCompressionLevel(int compressionLevel);
  public int getWebSocketCompressionLevel();
  public HttpServerOptions setWebSocketAllowServerNoContext(boolean accept);
  public boolean getWebSocketAllowServerNoContext();
  public HttpServerOptions setWebSocketPreferredClientNoContext(boolean accept);
  public boolean getWebSocketPreferredClientNoContext();
  public int getWebSocketClosingTimeout();
  public HttpServerOptions setWebSocketClosingTimeout(int webSocketClosingTimeout);
  public HttpServerOptions setTrafficShapingOptions(TrafficShapingOptions trafficShapingOptions);
  public TracingPolicy getTracingPolicy();
  public HttpServerOptions setTracingPolicy(TracingPolicy tracingPolicy);
  public boolean isRegisterWriteHandler();
  public HttpServerOptions setRegisterWriteHandler(boolean registerWriteHandler);
  public boolean isRegisterWebSocketWriteHandlers();
  public HttpServerOptions setRegisterWebSocketWriteHandlers(
      boolean registerWebSocketWriteHandlers);
  public int getHttp2RstFloodMaxRstFramePerWindow();
  public HttpServerOptions setHttp2RstFloodMaxRstFramePerWindow(
      int http2RstFloodMaxRstFramePerWindow);
  public int getHttp2RstFloodWindowDuration();
  public HttpServerOptions setHttp2RstFloodWindowDuration(int http2RstFloodWindowDuration);
  public TimeUnit getHttp2RstFloodWindowDurationTimeUnit();
  public HttpServerOptions setHttp2RstFloodWindowDurationTimeUnit(
      TimeUnit http2RstFloodWindowDurationTimeUnit);
}

public interface HttpServerRequest extends ReadStream<Buffer> {
  Handler<HttpServerRequest> DEFAULT_INVALID_REQUEST_HANDLER = null;
  HttpServerRequest exceptionHandler(@NonBlocking Handler<Throwable> handler);
  HttpServerRequest handler(@NonBlocking Handler<Buffer> handler);
  HttpServerRequest pause();
  HttpServerRequest resume();
  HttpServerRequest fetch(long amount);
  HttpServerRequest endHandler(@NonBlocking Handler<Void> endHandler);
  HttpVersion version();
  HttpMethod method();
  default boolean isSSL();
  String scheme();
  String uri();
  String path();
  String query();
  HostAndPort authority();
  HostAndPort authority(boolean real);
  String host();
  long bytesRead();
  HttpServerResponse response();
  MultiMap headers();
  default String getHeader(String headerName);
  default String getHeader(CharSequence headerName);
  HttpServerRequest setParamsCharset(String charset);
  String getParamsCharset();
  default MultiMap params();
  MultiMap params(boolean semicolonIsNormalChar);
  default String getParam(String paramName);
  default String getParam(String paramName, String defaultValue);
  default SocketAddress remoteAddress();
  default SocketAddress localAddress();
  default SSLSession sslSession();
  X509Certificate[] peerCertificateChain() throws SSLPeerUnverifiedException;
  String absoluteURI();
  default HttpServerRequest bodyHandler(@NonBlocking Handler<Buffer> bodyHandler);
  default HttpServerRequest body(@NonBlocking Handler<AsyncResult<Buffer>> handler);
  Future<Buffer> body();
  default void end(@NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> end();
  default void toNetSocket(@NonBlocking Handler<AsyncResult<NetSocket>> handler);
  Future<NetSocket> toNetSocket();
  HttpServerRequest setExpectMultipart(boolean expect);
  boolean isExpectMultipart();
  HttpServerRequest uploadHandler(@NonBlocking Handler<HttpServerFileUpload> uploadHandler);
  MultiMap formAttributes();
  String getFormAttribute(String attributeName);
  default int streamId();
  default void toWebSocket(@NonBlocking Handler<AsyncResult<ServerWebSocket>> handler);
  Future<ServerWebSocket> toWebSocket();
  boolean isEnded();
  HttpServerRequest customFrameHandler(@NonBlocking Handler<HttpFrame> handler);
  HttpConnection connection();
  default StreamPriority streamPriority();
  HttpServerRequest streamPriorityHandler(@NonBlocking Handler<StreamPriority> handler);
  Cookie getCookie(String name);
  Cookie getCookie(String name, String domain, String path);
  default int cookieCount();
  default Map<String, Cookie> cookieMap();
  Set<Cookie> cookies(String name);
  Set<Cookie> cookies();
  default HttpServerRequest routed(String route);
}

public interface HttpServerResponse extends WriteStream<Buffer> {
  HttpServerResponse exceptionHandler(@NonBlocking Handler<Throwable> handler);
  HttpServerResponse setWriteQueueMaxSize(int maxSize);
  HttpServerResponse drainHandler(@NonBlocking Handler<Void> handler);
  int getStatusCode();
  HttpServerResponse setStatusCode(int statusCode);
  String getStatusMessage();
  HttpServerResponse setStatusMessage(String statusMessage);
  HttpServerResponse setChunked(boolean chunked);
  boolean isChunked();
  MultiMap headers();
  HttpServerResponse putHeader(String name, String value);
  HttpServerResponse putHeader(CharSequence name, CharSequence value);
  HttpServerResponse putHeader(String name, Iterable<String> values);
  HttpServerResponse putHeader(CharSequence name, Iterable<CharSequence> values);
  MultiMap trailers();
  HttpServerResponse putTrailer(String name, String value);
  HttpServerResponse putTrailer(CharSequence name, CharSequence value);
  HttpServerResponse putTrailer(String name, Iterable<String> values);
  HttpServerResponse putTrailer(CharSequence name, Iterable<CharSequence> value);
  HttpServerResponse closeHandler(@NonBlocking Handler<Void> handler);
  HttpServerResponse endHandler(@NonBlocking Handler<Void> handler);
  Future<Void> writeHead();
  Future<Void> write(String chunk, String enc);
  void write(String chunk, String enc, @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> write(String chunk);
  void write(String chunk, @NonBlocking Handler<AsyncResult<Void>> handler);
  HttpServerResponse writeContinue();
  Future<Void> writeEarlyHints(MultiMap headers);
  void writeEarlyHints(MultiMap headers, @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> end(String chunk);
  void end(String chunk, @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> end(String chunk, String enc);
  void end(String chunk, String enc, @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> end(Buffer chunk);
  void end(Buffer chunk, @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> end();
  default void send(@NonBlocking Handler<AsyncResult<Void>> handler);
  default Future<Void> send();
  default void send(String body, @NonBlocking Handler<AsyncResult<Void>> handler);
  default Future<Void> send(String body);
  default void send(Buffer body, @NonBlocking Handler<AsyncResult<Void>> handler);
  default Future<Void> send(Buffer body);
  default void send(ReadStream<Buffer> body, @NonBlocking Handler<AsyncResult<Void>> handler);
  default Future<Void> send(ReadStream<Buffer> body);
  default Future<Void> sendFile(String filename);
  default Future<Void> sendFile(String filename, long offset);
  Future<Void> sendFile(String filename, long offset, long length);
  default HttpServerResponse sendFile(String filename,
      @NonBlocking Handler<AsyncResult<Void>> resultHandler);
  default HttpServerResponse sendFile(String filename, long offset,
      @NonBlocking Handler<AsyncResult<Void>> resultHandler);
  HttpServerResponse sendFile(String filename, long offset, long length,
      @NonBlocking Handler<AsyncResult<Void>> resultHandler);
  void close();
  boolean ended();
  boolean closed();
  boolean headWritten();
  HttpServerResponse headersEndHandler(@NonBlocking Handler<Void> handler);
  HttpServerResponse bodyEndHandler(@NonBlocking Handler<Void> handler);
  long bytesWritten();
  int streamId();
  default HttpServerResponse push(HttpMethod method, String host, String path,
      @NonBlocking Handler<AsyncResult<HttpServerResponse>> handler);
  default Future<HttpServerResponse> push(HttpMethod method, String host, String path);
  default HttpServerResponse push(HttpMethod method, HostAndPort host, String path,
      @NonBlocking Handler<AsyncResult<HttpServerResponse>> handler);
  default Future<HttpServerResponse> push(HttpMethod method, HostAndPort host, String path);
  default HttpServerResponse push(HttpMethod method, String path, MultiMap headers,
      @NonBlocking Handler<AsyncResult<HttpServerResponse>> handler);
  default Future<HttpServerResponse> push(HttpMethod method, String path, MultiMap headers);
  default HttpServerResponse push(HttpMethod method, String path,
      @NonBlocking Handler<AsyncResult<HttpServerResponse>> handler);
  default Future<HttpServerResponse> push(HttpMethod method, String path);
  default HttpServerResponse push(HttpMethod method, String host, String path, MultiMap headers,
      @NonBlocking Handler<AsyncResult<HttpServerResponse>> handler);
  Future<HttpServerResponse> push(HttpMethod method, String host, String path, MultiMap headers);
  default HttpServerResponse push(HttpMethod method, HostAndPort authority, String path,
      MultiMap headers, @NonBlocking Handler<AsyncResult<HttpServerResponse>> handler);
  Future<HttpServerResponse> push(HttpMethod method, HostAndPort authority, String path,
      MultiMap headers);
  default boolean reset();
  boolean reset(long code);
  HttpServerResponse writeCustomFrame(int type, int flags, Buffer payload);
  default HttpServerResponse writeCustomFrame(HttpFrame frame);
  default HttpServerResponse setStreamPriority(StreamPriority streamPriority);
  HttpServerResponse addCookie(Cookie cookie);
  default Cookie removeCookie(String name);
  Cookie removeCookie(String name, boolean invalidate);
  default Set<Cookie> removeCookies(String name);
  Set<Cookie> removeCookies(String name, boolean invalidate);
  default Cookie removeCookie(String name, String domain, String path);
  Cookie removeCookie(String name, String domain, String path, boolean invalidate);
}

public interface HttpServerFileUpload extends ReadStream<Buffer> {
  HttpServerFileUpload exceptionHandler(@NonBlocking Handler<Throwable> handler);
  HttpServerFileUpload handler(@NonBlocking Handler<Buffer> handler);
  HttpServerFileUpload endHandler(@NonBlocking Handler<Void> endHandler);
  HttpServerFileUpload pause();
  HttpServerFileUpload resume();
  HttpServerFileUpload fetch(long amount);
  void streamToFileSystem(String filename, @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> streamToFileSystem(String filename);
  boolean cancelStreamToFileSystem() throws IllegalStateException;
  String filename();
  String name();
  String contentType();
  String contentTransferEncoding();
  String charset();
  long size();
  boolean isSizeAvailable();
  AsyncFile file();
}

public interface HttpConnection {
  default int getWindowSize();
  default HttpConnection setWindowSize(int windowSize);
  default HttpConnection goAway(long errorCode);
  default HttpConnection goAway(long errorCode, int lastStreamId);
  HttpConnection goAway(long errorCode, int lastStreamId, Buffer debugData);
  HttpConnection goAwayHandler(@NonBlocking Handler<GoAway> handler);
  HttpConnection shutdownHandler(@NonBlocking Handler<Void> handler);
  default void shutdown(@NonBlocking Handler<AsyncResult<Void>> handler);
  default Future<Void> shutdown();
  default void shutdown(long timeout, @NonBlocking Handler<AsyncResult<Void>> handler);
  default Future<Void> shutdown(long timeoutMs);
  default void shutdown(long timeout, TimeUnit unit,
      @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> shutdown(long timeout, TimeUnit unit);
  HttpConnection closeHandler(@NonBlocking Handler<Void> handler);
  Future<Void> close();
  default void close(@NonBlocking Handler<AsyncResult<Void>> handler);
  Http2Settings settings();
  Future<Void> updateSettings(Http2Settings settings);
  HttpConnection updateSettings(Http2Settings settings,
      @NonBlocking Handler<AsyncResult<Void>> completionHandler);
  Http2Settings remoteSettings();
  HttpConnection remoteSettingsHandler(@NonBlocking Handler<Http2Settings> handler);
  HttpConnection ping(Buffer data, @NonBlocking Handler<AsyncResult<Buffer>> pongHandler);
  Future<Buffer> ping(Buffer data);
  HttpConnection pingHandler(@NonBlocking Handler<Buffer> handler);
  HttpConnection exceptionHandler(@NonBlocking Handler<Throwable> handler);
  SocketAddress remoteAddress();
  SocketAddress remoteAddress(boolean real);
  SocketAddress localAddress();
  SocketAddress localAddress(boolean real);
  boolean isSsl();
  SSLSession sslSession();
  X509Certificate[] peerCertificateChain() throws SSLPeerUnverifiedException;
  List<Certificate> peerCertificates() throws SSLPeerUnverifiedException;
  String indicatedServerName();
}

public interface HttpHeaders {
  static CharSequence createOptimized(String value);
  static MultiMap headers();
  static MultiMap set(String name, String value);
  static MultiMap set(CharSequence name, CharSequence value);
}

public class HttpMethod {
  public static final HttpMethod OPTIONS;
  public static final HttpMethod GET;
  public static final HttpMethod HEAD;
  public static final HttpMethod POST;
  public static final HttpMethod PUT;
  public static final HttpMethod DELETE;
  public static final HttpMethod TRACE;
  public static final HttpMethod CONNECT;
  public static final HttpMethod PATCH;
  public static final HttpMethod PROPFIND;
  public static final HttpMethod PROPPATCH;
  public static final HttpMethod MKCOL;
  public static final HttpMethod COPY;
  public static final HttpMethod MOVE;
  public static final HttpMethod LOCK;
  public static final HttpMethod UNLOCK;
  public static final HttpMethod MKCALENDAR;
  public static final HttpMethod VERSION_CONTROL;
  public static final HttpMethod REPORT;
  public static final HttpMethod CHECKOUT;
  public static final HttpMethod CHECKIN;
  public static final HttpMethod UNCHECKOUT;
  public static final HttpMethod MKWORKSPACE;
  public static final HttpMethod UPDATE;
  public static final HttpMethod LABEL;
  public static final HttpMethod MERGE;
  public static final HttpMethod BASELINE_CONTROL;
  public static final HttpMethod MKACTIVITY;
  public static final HttpMethod ORDERPATCH;
  public static final HttpMethod ACL;
  public static final HttpMethod SEARCH;
  public static List<HttpMethod> values();
  public static HttpMethod valueOf(String value);
  public JsonObject toJson();
  public HttpMethod(String name);
  public String name();
}

public enum HttpVersion {
  HTTP_1_0,
  HTTP_1_1,
  HTTP_2;
  public String alpnName();
}

public interface Cookie {
  static Cookie cookie(String name, String value);
  String getName();
  String getValue();
  Cookie setValue(String value);
  Cookie setDomain(String domain);
  String getDomain();
  Cookie setPath(String path);
  String getPath();
  Cookie setMaxAge(long maxAge);
  long getMaxAge();
  Cookie setSecure(boolean secure);
  boolean isSecure();
  Cookie setHttpOnly(boolean httpOnly);
  boolean isHttpOnly();
  Cookie setSameSite(CookieSameSite policy);
  CookieSameSite getSameSite();
  String encode();
}

public interface ServerWebSocket extends WebSocketBase {
  ServerWebSocket exceptionHandler(@NonBlocking Handler<Throwable> handler);
  ServerWebSocket handler(@NonBlocking Handler<Buffer> handler);
  ServerWebSocket pause();
  ServerWebSocket resume();
  ServerWebSocket fetch(long amount);
  ServerWebSocket endHandler(@NonBlocking Handler<Void> endHandler);
  ServerWebSocket setWriteQueueMaxSize(int maxSize);
  ServerWebSocket drainHandler(@NonBlocking Handler<Void> handler);
  ServerWebSocket writeFrame(WebSocketFrame frame, @NonBlocking Handler<AsyncResult<Void>> handler);
  ServerWebSocket writeFinalTextFrame(String text, @NonBlocking Handler<AsyncResult<Void>> handler);
  ServerWebSocket writeFinalBinaryFrame(Buffer data,
      @NonBlocking Handler<AsyncResult<Void>> handler);
  ServerWebSocket writeBinaryMessage(Buffer data, @NonBlocking Handler<AsyncResult<Void>> handler);
  ServerWebSocket writeTextMessage(String text, @NonBlocking Handler<AsyncResult<Void>> handler);
  ServerWebSocket writePing(Buffer data, @NonBlocking Handler<AsyncResult<Void>> handler);
  ServerWebSocket writePong(Buffer data, @NonBlocking Handler<AsyncResult<Void>> handler);
  ServerWebSocket closeHandler(@NonBlocking Handler<Void> handler);
  ServerWebSocket frameHandler(@NonBlocking Handler<WebSocketFrame> handler);
  String scheme();
  String host();
  HostAndPort authority();
  String uri();
  String path();
  String query();
  void accept();
  void reject();
  void reject(int status);
  void setHandshake(Future<Integer> future, @NonBlocking Handler<AsyncResult<Integer>> handler);
  Future<Integer> setHandshake(Future<Integer> future);
  Future<Void> close();
  SSLSession sslSession();
}

public interface WebSocket extends WebSocketBase {
  WebSocket exceptionHandler(@NonBlocking Handler<Throwable> handler);
  WebSocket handler(@NonBlocking Handler<Buffer> handler);
  WebSocket pause();
  WebSocket resume();
  WebSocket fetch(long amount);
  WebSocket endHandler(@NonBlocking Handler<Void> endHandler);
  WebSocket setWriteQueueMaxSize(int maxSize);
  WebSocket drainHandler(@NonBlocking Handler<Void> handler);
  WebSocket writeFrame(WebSocketFrame frame, @NonBlocking Handler<AsyncResult<Void>> handler);
  WebSocket writeFinalTextFrame(String text, @NonBlocking Handler<AsyncResult<Void>> handler);
  WebSocket writeFinalBinaryFrame(Buffer data, @NonBlocking Handler<AsyncResult<Void>> handler);
  WebSocket writeBinaryMessage(Buffer data, @NonBlocking Handler<AsyncResult<Void>> handler);
  WebSocket writeTextMessage(String text, @NonBlocking Handler<AsyncResult<Void>> handler);
  WebSocket writePing(Buffer data, @NonBlocking Handler<AsyncResult<Void>> handler);
  WebSocket writePong(Buffer data, @NonBlocking Handler<AsyncResult<Void>> handler);
  WebSocket closeHandler(@NonBlocking Handler<Void> handler);
  WebSocket frameHandler(@NonBlocking Handler<WebSocketFrame> handler);
}

public interface WebSocketBase extends ReadStream<Buffer>, WriteStream<Buffer> {
  WebSocketBase exceptionHandler(@NonBlocking Handler<Throwable> handler);
  WebSocketBase handler(@NonBlocking Handler<Buffer> handler);
  WebSocketBase pause();
  WebSocketBase resume();
  WebSocketBase fetch(long amount);
  WebSocketBase endHandler(@NonBlocking Handler<Void> endHandler);
  WebSocketBase setWriteQueueMaxSize(int maxSize);
  WebSocketBase drainHandler(@NonBlocking Handler<Void> handler);
  String binaryHandlerID();
  String textHandlerID();
  String subProtocol();
  Short closeStatusCode();
  String closeReason();
  MultiMap headers();
  Future<Void> writeFrame(WebSocketFrame frame);
  WebSocketBase writeFrame(WebSocketFrame frame, @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> writeFinalTextFrame(String text);
  WebSocketBase writeFinalTextFrame(String text, @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> writeFinalBinaryFrame(Buffer data);
  WebSocketBase writeFinalBinaryFrame(Buffer data, @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> writeBinaryMessage(Buffer data);
  WebSocketBase writeBinaryMessage(Buffer data, @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> writeTextMessage(String text);
  WebSocketBase writeTextMessage(String text, @NonBlocking Handler<AsyncResult<Void>> handler);
  WebSocketBase writePing(Buffer data, @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> writePing(Buffer data);
  WebSocketBase writePong(Buffer data, @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> writePong(Buffer data);
  WebSocketBase closeHandler(@NonBlocking Handler<Void> handler);
  WebSocketBase frameHandler(@NonBlocking Handler<WebSocketFrame> handler);
  WebSocketBase textMessageHandler(@NonBlocking Handler<String> handler);
  WebSocketBase binaryMessageHandler(@NonBlocking Handler<Buffer> handler);
  WebSocketBase pongHandler(@NonBlocking Handler<Buffer> handler);
  Future<Void> end();
  void end(@NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> close();
  void close(@NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> close(short statusCode);
  void close(short statusCode, @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> close(short statusCode, String reason);
  void close(short statusCode, String reason, @NonBlocking Handler<AsyncResult<Void>> handler);
  SocketAddress remoteAddress();
  SocketAddress localAddress();
  boolean isSsl();
  boolean isClosed();
  SSLSession sslSession();
  X509Certificate[] peerCertificateChain() throws SSLPeerUnverifiedException;
  List<Certificate> peerCertificates() throws SSLPeerUnverifiedException;
}

public interface WebSocketFrame {
  static WebSocketFrame binaryFrame(Buffer data, boolean isFinal);
  static WebSocketFrame textFrame(String str, boolean isFinal);
  static WebSocketFrame pingFrame(Buffer data);
  static WebSocketFrame pongFrame(Buffer data);
  static WebSocketFrame continuationFrame(Buffer data, boolean isFinal);
  WebSocketFrameType type();
  boolean isText();
  boolean isBinary();
  boolean isContinuation();
  boolean isClose();
  boolean isPing();
  String textData();
  Buffer binaryData();
  boolean isFinal();
  short closeStatusCode();
  String closeReason();
}

public class WebSocketConnectOptions extends RequestOptions {
  public WebSocketConnectOptions();
  public WebSocketConnectOptions(WebSocketConnectOptions other);
  public WebSocketConnectOptions(JsonObject json);
  public WebsocketVersion getVersion();
  public WebSocketConnectOptions setVersion(WebsocketVersion version);
  public List<String> getSubProtocols();
  public WebSocketConnectOptions setSubProtocols(List<String> subProtocols);
  public WebSocketConnectOptions addSubProtocol(String subprotocol);
  public ProxyOptions getProxyOptions();
  public RequestOptions setProxyOptions(ProxyOptions proxyOptions);
  public boolean getAllowOriginHeader();
  public WebSocketConnectOptions setAllowOriginHeader(boolean allowOriginHeader);
  public WebSocketConnectOptions setHost(String host);
  public WebSocketConnectOptions setPort(Integer port);
  public WebSocketConnectOptions setSsl(Boolean ssl);
  public WebSocketConnectOptions setURI(String uri);
  public WebSocketConnectOptions setTimeout(long timeout);
  public WebSocketConnectOptions setConnectTimeout(long timeout);
  public WebSocketConnectOptions setIdleTimeout(long timeout);
  public WebSocketConnectOptions addHeader(String key, String value);
  public WebSocketConnectOptions addHeader(CharSequence key, CharSequence value);
  public WebSocketConnectOptions addHeader(CharSequence key, Iterable<CharSequence> values);
  public WebSocketConnectOptions putHeader(String key, String value);
  public WebSocketConnectOptions putHeader(CharSequence key, CharSequence value);
  public WebSocketConnectOptions putHeader(CharSequence key, Iterable<CharSequence> values);
  public WebSocketConnectOptions setHeaders(MultiMap headers);
  public WebSocketConnectOptions setServer(SocketAddress server);
  public WebSocketConnectOptions setMethod(HttpMethod method);
  public WebSocketConnectOptions setFollowRedirects(Boolean followRedirects);
  public WebSocketConnectOptions setAbsoluteURI(String absoluteURI);
  public WebSocketConnectOptions setAbsoluteURI(URL url);
  public WebSocketConnectOptions setTraceOperation(String op);
  public JsonObject toJson();
  public boolean isRegisterWriteHandlers();
  public WebSocketConnectOptions setRegisterWriteHandlers(boolean registerWriteHandlers);
}

public interface WebSocketClient extends Measured {
  ClientWebSocket webSocket();
  default void connect(int port, String host, String requestURI,
      @NonBlocking Handler<AsyncResult<WebSocket>> handler);
  default Future<WebSocket> connect(int port, String host, String requestURI);
  default void connect(String host, String requestURI,
      @NonBlocking Handler<AsyncResult<WebSocket>> handler);
  default Future<WebSocket> connect(String host, String requestURI);
  default void connect(String requestURI, @NonBlocking Handler<AsyncResult<WebSocket>> handler);
  default Future<WebSocket> connect(String requestURI);
  void connect(WebSocketConnectOptions options,
      @NonBlocking Handler<AsyncResult<WebSocket>> handler);
  Future<WebSocket> connect(WebSocketConnectOptions options);
  default Future<Boolean> updateSSLOptions(SSLOptions options);
  default void updateSSLOptions(SSLOptions options,
      @NonBlocking Handler<AsyncResult<Boolean>> handler);
  Future<Boolean> updateSSLOptions(SSLOptions options, boolean force);
  default void updateSSLOptions(SSLOptions options, boolean force,
      @NonBlocking Handler<AsyncResult<Boolean>> handler);
  void close(@NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> close();
}

public class WebSocketClientOptions extends ClientOptionsBase {
  public WebSocketClientOptions();
  public WebSocketClientOptions(WebSocketClientOptions other);
  public WebSocketClientOptions(JsonObject json);
  public String getDefaultHost();
  public WebSocketClientOptions setDefaultHost(String defaultHost);
  public int getDefaultPort();
  public WebSocketClientOptions setDefaultPort(int defaultPort);
  public boolean isVerifyHost();
  public WebSocketClientOptions setVerifyHost(boolean verifyHost);
  public boolean isSendUnmaskedFrames();
  public WebSocketClientOptions setSendUnmaskedFrames(boolean sendUnmaskedFrames);
  public int getMaxFrameSize();
  public WebSocketClientOptions setMaxFrameSize(int maxFrameSize);
  public int getMaxMessageSize();
  public WebSocketClientOptions setMaxMessageSize(int maxMessageSize);
  public int getMaxConnections();
  public WebSocketClientOptions setMaxConnections(int maxConnections);
  public WebSocketClientOptions setTryUsePerFrameCompression(boolean offer);
  public boolean getTryUsePerFrameCompression();
  public WebSocketClientOptions setTryUsePerMessageCompression(boolean offer);
  public boolean getTryUsePerMessageCompression();
  public WebSocketClientOptions setCompressionLevel(int compressionLevel);
  public int getCompressionLevel();
  public WebSocketClientOptions setCompressionAllowClientNoContext(boolean offer);
  public boolean getCompressionAllowClientNoContext();
  public WebSocketClientOptions setCompressionRequestServerNoContext(boolean offer);
  public boolean getCompressionRequestServerNoContext();
  public int getClosingTimeout();
  public WebSocketClientOptions setClosingTimeout(int closingTimeout);
  public boolean isShared();
  public WebSocketClientOptions setShared(boolean shared);
  public String getName();
  public WebSocketClientOptions setName(String name);
  public JsonObject toJson();
  public WebSocketClientOptions setTrustAll(boolean trustAll);
  public WebSocketClientOptions setConnectTimeout(int connectTimeout);
  public WebSocketClientOptions setMetricsName(String metricsName);
  public WebSocketClientOptions setProxyOptions(ProxyOptions proxyOptions);
  public WebSocketClientOptions setNonProxyHosts(List<String> nonProxyHosts);
  public WebSocketClientOptions setLocalAddress(String localAddress);
  public WebSocketClientOptions setLogActivity(boolean logEnabled);
  public WebSocketClientOptions setTcpNoDelay(boolean tcpNoDelay);
  public WebSocketClientOptions setTcpKeepAlive(boolean tcpKeepAlive);
  public WebSocketClientOptions setSoLinger(int soLinger);
  public WebSocketClientOptions setIdleTimeout(int idleTimeout);
  public WebSocketClientOptions setReadIdleTimeout(int idleTimeout);
  public WebSocketClientOptions setWriteIdleTimeout(int idleTimeout);
  public WebSocketClientOptions setIdleTimeoutUnit(TimeUnit idleTimeoutUnit);
  public WebSocketClientOptions setSsl(boolean ssl);
  public WebSocketClientOptions setKeyCertOptions(KeyCertOptions options);
  public WebSocketClientOptions setKeyStoreOptions(JksOptions options);
  public WebSocketClientOptions setPfxKeyCertOptions(PfxOptions options);
  public WebSocketClientOptions setPemKeyCertOptions(PemKeyCertOptions options);
  public WebSocketClientOptions setTrustOptions(TrustOptions options);
  public WebSocketClientOptions setTrustStoreOptions(JksOptions options);
  public WebSocketClientOptions setPfxTrustOptions(PfxOptions options);
  public WebSocketClientOptions setPemTrustOptions(PemTrustOptions options);
  public WebSocketClientOptions setUseAlpn(boolean useAlpn);
  public WebSocketClientOptions setSslEngineOptions(SSLEngineOptions sslEngineOptions);
  public WebSocketClientOptions setJdkSslEngineOptions(JdkSSLEngineOptions sslEngineOptions);
  public WebSocketClientOptions setOpenSslEngineOptions(OpenSSLEngineOptions sslEngineOptions);
  public WebSocketClientOptions setSendBufferSize(int sendBufferSize);
  public WebSocketClientOptions setReceiveBufferSize(int receiveBufferSize);
  public WebSocketClientOptions setReuseAddress(boolean reuseAddress);
  public WebSocketClientOptions setReusePort(boolean reusePort);
  public WebSocketClientOptions setTrafficClass(int trafficClass);
  public WebSocketClientOptions setTcpFastOpen(boolean tcpFastOpen);
  public WebSocketClientOptions setTcpCork(boolean tcpCork);
  public WebSocketClientOptions setTcpQuickAck(boolean tcpQuickAck);
  public WebSocketClientOptions setTcpUserTimeout(int tcpUserTimeout);
  public WebSocketClientOptions setEnabledSecureTransportProtocols(
      Set<String> enabledSecureTransportProtocols);
  public WebSocketClientOptions setSslHandshakeTimeout(long sslHandshakeTimeout);
  public WebSocketClientOptions setSslHandshakeTimeoutUnit(TimeUnit sslHandshakeTimeoutUnit);
  public WebSocketClientOptions addNonProxyHost(String host);
  public WebSocketClientOptions addEnabledCipherSuite(String suite);
  public WebSocketClientOptions removeEnabledCipherSuite(String suite);
  public WebSocketClientOptions addCrlPath(String crlPath) throws NullPointerException;
  public WebSocketClientOptions addCrlValue(Buffer crlValue) throws NullPointerException;
  public WebSocketClientOptions addEnabledSecureTransportProtocol(String protocol);
}

public enum ClientAuth {
  NONE,
  REQUEST,
  REQUIRED;
}

public interface ClientWebSocket extends WebSocket {}

public enum CookieSameSite {
  NONE,
  STRICT,
  LAX;
}

public class GoAway {}

public class Http2Settings {}

public interface HttpFrame {}

public interface HttpResponseHead {
  HttpVersion version();
  int statusCode();
  String statusMessage();
  MultiMap headers();
  String getHeader(String headerName);
  String getHeader(CharSequence headerName);
  List<String> cookies();
}

public interface ServerWebSocketHandshake {}

public class StreamPriority {}

public enum WebSocketFrameType {
  CONTINUATION,
  TEXT,
  BINARY,
  CLOSE,
  PING,
  PONG;
}

public enum WebsocketVersion {
  V00,
  V07,
  V08,
  V13;
}
