package io.vertx.ext.web.client;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Special.DEFAULT;
import static dev.fairlead.annotations.Special.INFINITE;
import static dev.fairlead.annotations.TimeUnitOf.SECONDS;
import static dev.fairlead.annotations.Width.LIMITED;

import dev.fairlead.annotations.Borrows;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.Unbounded;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.Http2Settings;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpResponseHead;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.core.net.JdkSSLEngineOptions;
import io.vertx.core.net.JksOptions;
import io.vertx.core.net.KeyCertOptions;
import io.vertx.core.net.OpenSSLEngineOptions;
import io.vertx.core.net.PemKeyCertOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.core.net.PfxOptions;
import io.vertx.core.net.ProxyOptions;
import io.vertx.core.net.SSLEngineOptions;
import io.vertx.core.net.SSLOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.net.TrustOptions;
import io.vertx.core.streams.ReadStream;
import io.vertx.core.tracing.TracingPolicy;
import io.vertx.ext.auth.authentication.Credentials;
import io.vertx.ext.web.client.predicate.ResponsePredicate;
import io.vertx.ext.web.client.predicate.ResponsePredicateResult;
import io.vertx.ext.web.client.spi.CookieStore;
import io.vertx.ext.web.codec.BodyCodec;
import io.vertx.ext.web.multipart.MultipartForm;
import io.vertx.uritemplate.ExpandOptions;
import io.vertx.uritemplate.UriTemplate;
import io.vertx.uritemplate.Variables;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

@Connection(sharing = SHAREABLE, expensive = true)
public interface WebClient {
  @Opens @Unbounded({READ, CALL}) static WebClient create(@Borrows Vertx vertx);
  @Opens @Unbounded({READ, CALL})
  static WebClient create(@Borrows Vertx vertx, @Carries WebClientOptions options);
  static WebClient wrap(@Carries HttpClient httpClient);
  static WebClient wrap(@Carries HttpClient httpClient, WebClientOptions options);
  @Carries
  default HttpRequest<Buffer> request(HttpMethod method, int port, String host, String requestURI);
  @Carries
  default HttpRequest<Buffer> request(HttpMethod method, int port, String host,
      UriTemplate requestURI);
  @Carries
  HttpRequest<Buffer> request(HttpMethod method, SocketAddress serverAddress, int port, String host,
      String requestURI);
  @Carries
  HttpRequest<Buffer> request(HttpMethod method, SocketAddress serverAddress, int port, String host,
      UriTemplate requestURI);
  @Carries default HttpRequest<Buffer> request(HttpMethod method, String host, String requestURI);
  @Carries
  default HttpRequest<Buffer> request(HttpMethod method, String host, UriTemplate requestURI);
  @Carries
  HttpRequest<Buffer> request(HttpMethod method, SocketAddress serverAddress, String host,
      String requestURI);
  @Carries
  HttpRequest<Buffer> request(HttpMethod method, SocketAddress serverAddress, String host,
      UriTemplate requestURI);
  @Carries default HttpRequest<Buffer> request(HttpMethod method, String requestURI);
  @Carries default HttpRequest<Buffer> request(HttpMethod method, UriTemplate requestURI);
  @Carries
  HttpRequest<Buffer> request(HttpMethod method, SocketAddress serverAddress, String requestURI);
  @Carries
  HttpRequest<Buffer> request(HttpMethod method, SocketAddress serverAddress,
      UriTemplate requestURI);
  @Carries default HttpRequest<Buffer> request(HttpMethod method, @Carries RequestOptions options);
  @Carries
  HttpRequest<Buffer> request(HttpMethod method, SocketAddress serverAddress,
      @Carries RequestOptions options);
  @Carries default HttpRequest<Buffer> requestAbs(HttpMethod method, String absoluteURI);
  @Carries default HttpRequest<Buffer> requestAbs(HttpMethod method, UriTemplate absoluteURI);
  @Carries
  HttpRequest<Buffer> requestAbs(HttpMethod method, SocketAddress serverAddress,
      String absoluteURI);
  @Carries
  HttpRequest<Buffer> requestAbs(HttpMethod method, SocketAddress serverAddress,
      UriTemplate absoluteURI);
  @Carries default HttpRequest<Buffer> get(String requestURI);
  @Carries default HttpRequest<Buffer> get(UriTemplate requestURI);
  @Carries default HttpRequest<Buffer> get(int port, String host, String requestURI);
  @Carries default HttpRequest<Buffer> get(int port, String host, UriTemplate requestURI);
  @Carries default HttpRequest<Buffer> get(String host, String requestURI);
  @Carries default HttpRequest<Buffer> get(String host, UriTemplate requestURI);
  @Carries default HttpRequest<Buffer> getAbs(String absoluteURI);
  @Carries default HttpRequest<Buffer> getAbs(UriTemplate absoluteURI);
  @Carries default HttpRequest<Buffer> post(String requestURI);
  @Carries default HttpRequest<Buffer> post(UriTemplate requestURI);
  @Carries default HttpRequest<Buffer> post(int port, String host, String requestURI);
  @Carries default HttpRequest<Buffer> post(int port, String host, UriTemplate requestURI);
  @Carries default HttpRequest<Buffer> post(String host, String requestURI);
  @Carries default HttpRequest<Buffer> post(String host, UriTemplate requestURI);
  @Carries default HttpRequest<Buffer> postAbs(String absoluteURI);
  @Carries default HttpRequest<Buffer> postAbs(UriTemplate absoluteURI);
  @Carries default HttpRequest<Buffer> put(String requestURI);
  @Carries default HttpRequest<Buffer> put(UriTemplate requestURI);
  @Carries default HttpRequest<Buffer> put(int port, String host, String requestURI);
  @Carries default HttpRequest<Buffer> put(int port, String host, UriTemplate requestURI);
  @Carries default HttpRequest<Buffer> put(String host, String requestURI);
  @Carries default HttpRequest<Buffer> put(String host, UriTemplate requestURI);
  @Carries default HttpRequest<Buffer> putAbs(String absoluteURI);
  @Carries default HttpRequest<Buffer> putAbs(UriTemplate absoluteURI);
  @Carries default HttpRequest<Buffer> delete(String requestURI);
  @Carries default HttpRequest<Buffer> delete(UriTemplate requestURI);
  @Carries default HttpRequest<Buffer> delete(int port, String host, String requestURI);
  @Carries default HttpRequest<Buffer> delete(int port, String host, UriTemplate requestURI);
  @Carries default HttpRequest<Buffer> delete(String host, String requestURI);
  @Carries default HttpRequest<Buffer> delete(String host, UriTemplate requestURI);
  @Carries default HttpRequest<Buffer> deleteAbs(String absoluteURI);
  @Carries default HttpRequest<Buffer> deleteAbs(UriTemplate absoluteURI);
  @Carries default HttpRequest<Buffer> patch(String requestURI);
  @Carries default HttpRequest<Buffer> patch(UriTemplate requestURI);
  @Carries default HttpRequest<Buffer> patch(int port, String host, String requestURI);
  @Carries default HttpRequest<Buffer> patch(int port, String host, UriTemplate requestURI);
  @Carries default HttpRequest<Buffer> patch(String host, String requestURI);
  @Carries default HttpRequest<Buffer> patch(String host, UriTemplate requestURI);
  @Carries default HttpRequest<Buffer> patchAbs(String absoluteURI);
  @Carries default HttpRequest<Buffer> patchAbs(UriTemplate absoluteURI);
  @Carries default HttpRequest<Buffer> head(String requestURI);
  @Carries default HttpRequest<Buffer> head(UriTemplate requestURI);
  @Carries default HttpRequest<Buffer> head(int port, String host, String requestURI);
  @Carries default HttpRequest<Buffer> head(int port, String host, UriTemplate requestURI);
  @Carries default HttpRequest<Buffer> head(String host, String requestURI);
  @Carries default HttpRequest<Buffer> head(String host, UriTemplate requestURI);
  @Carries default HttpRequest<Buffer> headAbs(String absoluteURI);
  @Carries default HttpRequest<Buffer> headAbs(UriTemplate absoluteURI);
  default Future<Boolean> updateSSLOptions(SSLOptions options);
  default void updateSSLOptions(SSLOptions options, Handler<AsyncResult<Boolean>> handler);
  Future<Boolean> updateSSLOptions(SSLOptions options, boolean force);
  default void updateSSLOptions(SSLOptions options, boolean force,
      Handler<AsyncResult<Boolean>> handler);
  @Closes void close();
}

@Unbounded({READ, CALL})
public class WebClientOptions extends HttpClientOptions {
  public WebClientOptions();
  public WebClientOptions(@Carries WebClientOptions other);
  public WebClientOptions(@Carries HttpClientOptions other);
  public WebClientOptions(JsonObject json);
  public JsonObject toJson();
  public boolean isUserAgentEnabled();
  public WebClientOptions setUserAgentEnabled(boolean userAgentEnabled);
  public String getUserAgent();
  public WebClientOptions setUserAgent(String userAgent);
  public boolean isFollowRedirects();
  public WebClientOptions setFollowRedirects(boolean followRedirects);
  public ExpandOptions getTemplateExpandOptions();
  public WebClientOptions setTemplateExpandOptions(ExpandOptions templateExpandOptions);
  public WebClientOptions setMaxRedirects(int maxRedirects);
  public WebClientOptions setSendBufferSize(int sendBufferSize);
  public WebClientOptions setReceiveBufferSize(int receiveBufferSize);
  public WebClientOptions setReuseAddress(boolean reuseAddress);
  public WebClientOptions setTrafficClass(int trafficClass);
  public WebClientOptions setTcpNoDelay(boolean tcpNoDelay);
  public WebClientOptions setTcpKeepAlive(boolean tcpKeepAlive);
  public WebClientOptions setSoLinger(int soLinger);
  @Bounds(value = READ, unit = SECONDS) public WebClientOptions setIdleTimeout(int idleTimeout);
  public WebClientOptions setIdleTimeoutUnit(TimeUnit idleTimeoutUnit);
  public WebClientOptions setSsl(boolean ssl);
  public WebClientOptions setKeyCertOptions(KeyCertOptions options);
  public WebClientOptions setKeyStoreOptions(JksOptions options);
  public WebClientOptions setPfxKeyCertOptions(PfxOptions options);
  public WebClientOptions setTrustOptions(TrustOptions options);
  public WebClientOptions setPemKeyCertOptions(PemKeyCertOptions options);
  public WebClientOptions setTrustStoreOptions(JksOptions options);
  public WebClientOptions setPfxTrustOptions(PfxOptions options);
  public WebClientOptions setPemTrustOptions(PemTrustOptions options);
  public WebClientOptions addEnabledCipherSuite(String suite);
  public WebClientOptions addCrlPath(String crlPath) throws NullPointerException;
  public WebClientOptions addCrlValue(Buffer crlValue) throws NullPointerException;
  @Bounds(CONNECT) public WebClientOptions setConnectTimeout(int connectTimeout);
  public WebClientOptions setTrustAll(boolean trustAll);
  public WebClientOptions setMaxPoolSize(int maxPoolSize);
  public WebClientOptions setHttp2MultiplexingLimit(int limit);
  public WebClientOptions setHttp2MaxPoolSize(int max);
  public WebClientOptions setHttp2ConnectionWindowSize(int http2ConnectionWindowSize);
  public WebClientOptions setKeepAlive(boolean keepAlive);
  public WebClientOptions setPipelining(boolean pipelining);
  public WebClientOptions setPipeliningLimit(int limit);
  public WebClientOptions setVerifyHost(boolean verifyHost);
  public WebClientOptions setTryUseCompression(boolean tryUseCompression);
  public WebClientOptions setDecompressionSupported(boolean tryUseCompression);
  public WebClientOptions setSendUnmaskedFrames(boolean sendUnmaskedFrames);
  public WebClientOptions setMaxWebSocketFrameSize(int maxWebsocketFrameSize);
  public WebClientOptions setDefaultHost(String defaultHost);
  public WebClientOptions setDefaultPort(int defaultPort);
  public WebClientOptions setMaxChunkSize(int maxChunkSize);
  public WebClientOptions setProtocolVersion(HttpVersion protocolVersion);
  public WebClientOptions setMaxHeaderSize(int maxHeaderSize);
  public WebClientOptions setMaxWaitQueueSize(int maxWaitQueueSize);
  public WebClientOptions setUseAlpn(boolean useAlpn);
  public WebClientOptions setSslEngineOptions(SSLEngineOptions sslEngineOptions);
  public WebClientOptions setJdkSslEngineOptions(JdkSSLEngineOptions sslEngineOptions);
  public WebClientOptions setOpenSslEngineOptions(OpenSSLEngineOptions sslEngineOptions);
  public WebClientOptions setHttp2ClearTextUpgrade(boolean value);
  public WebClientOptions setAlpnVersions(List<HttpVersion> alpnVersions);
  public WebClientOptions setMetricsName(String metricsName);
  public WebClientOptions setProxyOptions(ProxyOptions proxyOptions);
  public WebClientOptions setLocalAddress(String localAddress);
  public WebClientOptions setLogActivity(boolean logEnabled);
  public WebClientOptions addEnabledSecureTransportProtocol(String protocol);
  public WebClientOptions removeEnabledSecureTransportProtocol(String protocol);
  public WebClientOptions setEnabledSecureTransportProtocols(
      Set<String> enabledSecureTransportProtocols);
  public WebClientOptions setReusePort(boolean reusePort);
  public WebClientOptions setTcpFastOpen(boolean tcpFastOpen);
  public WebClientOptions setTcpCork(boolean tcpCork);
  public WebClientOptions setTcpQuickAck(boolean tcpQuickAck);
  public WebClientOptions setHttp2KeepAliveTimeout(int keepAliveTimeout);
  public WebClientOptions setForceSni(boolean forceSni);
  public WebClientOptions setDecoderInitialBufferSize(int decoderInitialBufferSize);
  public WebClientOptions setPoolCleanerPeriod(int poolCleanerPeriod);
  public WebClientOptions setKeepAliveTimeout(int keepAliveTimeout);
  public WebClientOptions setMaxWebSocketMessageSize(int maxWebsocketMessageSize);
  public WebClientOptions setMaxInitialLineLength(int maxInitialLineLength);
  public WebClientOptions setInitialSettings(Http2Settings settings);
  public WebClientOptions setSslHandshakeTimeout(long sslHandshakeTimeout);
  public WebClientOptions setSslHandshakeTimeoutUnit(TimeUnit sslHandshakeTimeoutUnit);
  public WebClientOptions setTryUsePerFrameWebSocketCompression(boolean offer);
  public WebClientOptions setTryUsePerMessageWebSocketCompression(boolean offer);
  public WebClientOptions setWebSocketCompressionLevel(int compressionLevel);
  public WebClientOptions setWebSocketCompressionAllowClientNoContext(boolean offer);
  public WebClientOptions setWebSocketCompressionRequestServerNoContext(boolean offer);
  @Bounds(value = READ, unit = SECONDS) public WebClientOptions setReadIdleTimeout(int idleTimeout);
  public WebClientOptions setWriteIdleTimeout(int idleTimeout);
  public WebClientOptions setMaxWebSockets(int maxWebSockets);
  public WebClientOptions setNonProxyHosts(List<String> nonProxyHosts);
  public WebClientOptions addNonProxyHost(String nonProxyHost);
  public WebClientOptions setWebSocketClosingTimeout(int webSocketClosingTimeout);
  public WebClientOptions setTracingPolicy(TracingPolicy tracingPolicy);
  public WebClientOptions setPoolEventLoopSize(int poolEventLoopSize);
  public WebClientOptions setShared(boolean shared);
  public WebClientOptions setName(String name);
  public static String loadUserAgent();
}

public interface HttpRequest<T> {
  HttpRequest<T> method(HttpMethod value);
  HttpMethod method();
  HttpRequest<T> port(int value);
  int port();
  @Carries <U> HttpRequest<U> as(BodyCodec<U> responseCodec);
  BodyCodec<T> bodyCodec();
  HttpRequest<T> host(String value);
  String host();
  HttpRequest<T> virtualHost(String value);
  String virtualHost();
  HttpRequest<T> uri(String value);
  String uri();
  HttpRequest<T> putHeaders(MultiMap headers);
  HttpRequest<T> putHeader(String name, String value);
  HttpRequest<T> putHeader(String name, Iterable<String> value);
  MultiMap headers();
  HttpRequest<T> authentication(Credentials credentials);
  default HttpRequest<T> basicAuthentication(String id, String password);
  default HttpRequest<T> basicAuthentication(Buffer id, Buffer password);
  default HttpRequest<T> bearerTokenAuthentication(String bearerToken);
  HttpRequest<T> ssl(Boolean value);
  Boolean ssl();
  @Bounds(value = {CONNECT, READ}, covers = ACQUIRE, negative = INFINITE)
  HttpRequest<T> timeout(long value);
  long timeout();
  @Bounds(value = READ, negative = INFINITE) HttpRequest<T> idleTimeout(long timeout);
  long idleTimeout();
  @Bounds(value = CONNECT, covers = ACQUIRE, negative = DEFAULT)
  HttpRequest<T> connectTimeout(long timeout);
  long connectTimeout();
  HttpRequest<T> addQueryParam(String paramName, String paramValue);
  HttpRequest<T> setQueryParam(String paramName, String paramValue);
  HttpRequest<T> setTemplateParam(String paramName, String paramValue);
  HttpRequest<T> setTemplateParam(String paramName, List<String> paramValue);
  HttpRequest<T> setTemplateParam(String paramName, Map<String, String> paramValue);
  HttpRequest<T> followRedirects(boolean value);
  boolean followRedirects();
  HttpRequest<T> proxy(ProxyOptions proxyOptions);
  ProxyOptions proxy();
  default HttpRequest<T> expect(Function<HttpResponse<Void>, ResponsePredicateResult> predicate);
  HttpRequest<T> expect(ResponsePredicate predicate);
  List<ResponsePredicate> expectations();
  MultiMap queryParams();
  Variables templateParams();
  @Carries HttpRequest<T> copy();
  HttpRequest<T> multipartMixed(boolean allow);
  boolean multipartMixed();
  HttpRequest<T> traceOperation(String traceOperation);
  String traceOperation();
  @Forks(LIMITED) @Requires(READ)
  void sendStream(ReadStream<Buffer> body,
      @NonBlocking Handler<AsyncResult<HttpResponse<T>>> handler);
  @Forks(LIMITED) @Requires(READ)
  default Future<HttpResponse<T>> sendStream(ReadStream<Buffer> body);
  @Forks(LIMITED) @Requires(READ)
  void sendBuffer(Buffer body, @NonBlocking Handler<AsyncResult<HttpResponse<T>>> handler);
  @Forks(LIMITED) @Requires(READ) default Future<HttpResponse<T>> sendBuffer(Buffer body);
  @Forks(LIMITED) @Requires(READ)
  void sendJsonObject(JsonObject body, @NonBlocking Handler<AsyncResult<HttpResponse<T>>> handler);
  @Forks(LIMITED) @Requires(READ) default Future<HttpResponse<T>> sendJsonObject(JsonObject body);
  @Forks(LIMITED) @Requires(READ)
  void sendJson(Object body, @NonBlocking Handler<AsyncResult<HttpResponse<T>>> handler);
  @Forks(LIMITED) @Requires(READ) default Future<HttpResponse<T>> sendJson(Object body);
  @Forks(LIMITED) @Requires(READ)
  void sendForm(MultiMap body, @NonBlocking Handler<AsyncResult<HttpResponse<T>>> handler);
  @Forks(LIMITED) @Requires(READ) default Future<HttpResponse<T>> sendForm(MultiMap body);
  @Forks(LIMITED) @Requires(READ)
  void sendForm(MultiMap body, String charset,
      @NonBlocking Handler<AsyncResult<HttpResponse<T>>> handler);
  @Forks(LIMITED) @Requires(READ)
  default Future<HttpResponse<T>> sendForm(MultiMap body, String charset);
  @Forks(LIMITED) @Requires(READ)
  void sendMultipartForm(MultipartForm body,
      @NonBlocking Handler<AsyncResult<HttpResponse<T>>> handler);
  @Forks(LIMITED) @Requires(READ)
  default Future<HttpResponse<T>> sendMultipartForm(MultipartForm body);
  @Forks(LIMITED) @Requires(READ)
  void send(@NonBlocking Handler<AsyncResult<HttpResponse<T>>> handler);
  @Forks(LIMITED) @Requires(READ) default Future<HttpResponse<T>> send();
}

public interface HttpResponse<T> extends HttpResponseHead {
  MultiMap trailers();
  String getTrailer(String trailerName);
  T body();
  Buffer bodyAsBuffer();
  List<String> followedRedirects();
  default String bodyAsString();
  default String bodyAsString(String encoding);
  default JsonObject bodyAsJsonObject();
  JsonArray bodyAsJsonArray();
  default <R> R bodyAsJson(Class<R> type);
}

public interface WebClientSession extends WebClient {
  static WebClientSession create(WebClient webClient);
  static WebClientSession create(WebClient webClient, CookieStore cookieStore);
  WebClientSession addHeader(CharSequence name, CharSequence value);
  WebClientSession addHeader(String name, String value);
  WebClientSession addHeader(CharSequence name, Iterable<CharSequence> values);
  WebClientSession addHeader(String name, Iterable<String> values);
  WebClientSession removeHeader(CharSequence name);
  WebClientSession removeHeader(String name);
  CookieStore cookieStore();
}
