package org.asynchttpclient;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.DNS;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;
import static dev.fairlead.annotations.Phase.WRITE;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Special.DEFAULT;
import static dev.fairlead.annotations.Special.IMMEDIATE;
import static dev.fairlead.annotations.Special.INFINITE;
import static dev.fairlead.annotations.Width.UNLIMITED;

import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.Limits;
import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.Opens;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.cookie.Cookie;
import io.netty.handler.ssl.SslContext;
import io.netty.resolver.NameResolver;
import io.netty.util.Timer;
import java.io.Closeable;
import java.io.File;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSession;
import org.asynchttpclient.channel.ChannelPool;
import org.asynchttpclient.channel.ChannelPoolPartitioning;
import org.asynchttpclient.channel.KeepAliveStrategy;
import org.asynchttpclient.cookie.CookieStore;
import org.asynchttpclient.filter.IOExceptionFilter;
import org.asynchttpclient.filter.RequestFilter;
import org.asynchttpclient.filter.ResponseFilter;
import org.asynchttpclient.handler.ProgressAsyncHandler;
import org.asynchttpclient.proxy.ProxyServer;
import org.asynchttpclient.proxy.ProxyServerSelector;
import org.asynchttpclient.request.body.generator.BodyGenerator;
import org.asynchttpclient.request.body.multipart.Part;
import org.asynchttpclient.uri.Uri;
import org.asynchttpclient.util.UriEncoder;
import org.reactivestreams.Publisher;

@Connection(sharing = SHAREABLE, expensive = true)
public interface AsyncHttpClient extends Closeable {
  boolean isClosed();
  AsyncHttpClient setSignatureCalculator(SignatureCalculator signatureCalculator);
  @Carries BoundRequestBuilder prepare(String method, String url);
  @Carries BoundRequestBuilder prepareGet(String url);
  @Carries BoundRequestBuilder prepareConnect(String url);
  @Carries BoundRequestBuilder prepareOptions(String url);
  @Carries BoundRequestBuilder prepareHead(String url);
  @Carries BoundRequestBuilder preparePost(String url);
  @Carries BoundRequestBuilder preparePut(String url);
  @Carries BoundRequestBuilder prepareDelete(String url);
  @Carries BoundRequestBuilder preparePatch(String url);
  @Carries BoundRequestBuilder prepareTrace(String url);
  @Carries BoundRequestBuilder prepareRequest(Request request);
  @Carries BoundRequestBuilder prepareRequest(RequestBuilder requestBuilder);
  @Forks(UNLIMITED)
  <T> ListenableFuture<T> executeRequest(Request request, @NonBlocking AsyncHandler<T> handler);
  @Forks(UNLIMITED)
  <T> ListenableFuture<T> executeRequest(RequestBuilder requestBuilder,
      @NonBlocking AsyncHandler<T> handler);
  @Forks(UNLIMITED) ListenableFuture<Response> executeRequest(Request request);
  @Forks(UNLIMITED) ListenableFuture<Response> executeRequest(RequestBuilder requestBuilder);
  ClientStats getClientStats();
  void flushChannelPoolPartitions(Predicate<Object> predicate);
  AsyncHttpClientConfig getConfig();
}

@Connection(sharing = SHAREABLE, expensive = true)
public class DefaultAsyncHttpClient implements AsyncHttpClient {
  @Opens public DefaultAsyncHttpClient();
  @Opens public DefaultAsyncHttpClient(@Carries AsyncHttpClientConfig config);
  @Closes public void close();
  public boolean isClosed();
  public DefaultAsyncHttpClient setSignatureCalculator(SignatureCalculator signatureCalculator);
  @Carries public BoundRequestBuilder prepare(String method, String url);
  @Carries public BoundRequestBuilder prepareGet(String url);
  @Carries public BoundRequestBuilder prepareConnect(String url);
  @Carries public BoundRequestBuilder prepareOptions(String url);
  @Carries public BoundRequestBuilder prepareHead(String url);
  @Carries public BoundRequestBuilder preparePost(String url);
  @Carries public BoundRequestBuilder preparePut(String url);
  @Carries public BoundRequestBuilder prepareDelete(String url);
  @Carries public BoundRequestBuilder preparePatch(String url);
  @Carries public BoundRequestBuilder prepareTrace(String url);
  @Carries public BoundRequestBuilder prepareRequest(Request request);
  @Carries public BoundRequestBuilder prepareRequest(RequestBuilder requestBuilder);
  @Forks(UNLIMITED)
  public <T> ListenableFuture<T> executeRequest(Request request,
      @NonBlocking AsyncHandler<T> handler);
  @Forks(UNLIMITED)
  public <T> ListenableFuture<T> executeRequest(RequestBuilder requestBuilder,
      @NonBlocking AsyncHandler<T> handler);
  @Forks(UNLIMITED) public ListenableFuture<Response> executeRequest(Request request);
  @Forks(UNLIMITED) public ListenableFuture<Response> executeRequest(RequestBuilder requestBuilder);
  public ChannelPool getChannelPool();
  public EventLoopGroup getEventLoopGroup();
  public ClientStats getClientStats();
  public void flushChannelPoolPartitions(Predicate<Object> predicate);
  protected BoundRequestBuilder requestBuilder(String method, String url);
  protected BoundRequestBuilder requestBuilder(Request prototype);
  public AsyncHttpClientConfig getConfig();
}

public final class Dsl {
  private Dsl();
  @Opens public static AsyncHttpClient asyncHttpClient();
  @Opens
  public static AsyncHttpClient asyncHttpClient(
      @Carries DefaultAsyncHttpClientConfig.Builder configBuilder);
  @Opens public static AsyncHttpClient asyncHttpClient(@Carries AsyncHttpClientConfig config);
  public static RequestBuilder get(String url);
  public static RequestBuilder put(String url);
  public static RequestBuilder post(String url);
  public static RequestBuilder delete(String url);
  public static RequestBuilder head(String url);
  public static RequestBuilder options(String url);
  public static RequestBuilder patch(String url);
  public static RequestBuilder trace(String url);
  public static RequestBuilder request(String method, String url);
  public static ProxyServer.Builder proxyServer(String host, int port);
  public static DefaultAsyncHttpClientConfig.Builder config();
  public static Realm.Builder realm(Realm prototype);
  public static Realm.Builder realm(Realm.AuthScheme scheme, String principal, String password);
  public static Realm.Builder basicAuthRealm(String principal, String password);
  public static Realm.Builder digestAuthRealm(String principal, String password);
  public static Realm.Builder ntlmAuthRealm(String principal, String password);
}

public interface AsyncHttpClientConfig {
  String getAhcVersion();
  String getThreadPoolName();
  int getMaxConnections();
  int getMaxConnectionsPerHost();
  int getAcquireFreeChannelTimeout();
  int getConnectTimeout();
  int getReadTimeout();
  int getPooledConnectionIdleTimeout();
  int getConnectionPoolCleanerPeriod();
  int getRequestTimeout();
  boolean isFollowRedirect();
  int getMaxRedirects();
  boolean isKeepAlive();
  String getUserAgent();
  boolean isCompressionEnforced();
  ThreadFactory getThreadFactory();
  ProxyServerSelector getProxyServerSelector();
  SslContext getSslContext();
  Realm getRealm();
  List<RequestFilter> getRequestFilters();
  List<ResponseFilter> getResponseFilters();
  List<IOExceptionFilter> getIoExceptionFilters();
  CookieStore getCookieStore();
  int expiredCookieEvictionDelay();
  int getMaxRequestRetry();
  boolean isDisableUrlEncodingForBoundRequests();
  boolean isUseLaxCookieEncoder();
  boolean isStrict302Handling();
  int getConnectionTtl();
  boolean isUseOpenSsl();
  boolean isUseInsecureTrustManager();
  boolean isDisableHttpsEndpointIdentificationAlgorithm();
  String[] getEnabledProtocols();
  String[] getEnabledCipherSuites();
  boolean isFilterInsecureCipherSuites();
  int getSslSessionCacheSize();
  int getSslSessionTimeout();
  int getHttpClientCodecMaxInitialLineLength();
  int getHttpClientCodecMaxHeaderSize();
  int getHttpClientCodecMaxChunkSize();
  int getHttpClientCodecInitialBufferSize();
  boolean isDisableZeroCopy();
  int getHandshakeTimeout();
  SslEngineFactory getSslEngineFactory();
  int getChunkedFileChunkSize();
  int getWebSocketMaxBufferSize();
  int getWebSocketMaxFrameSize();
  boolean isKeepEncodingHeader();
  int getShutdownQuietPeriod();
  int getShutdownTimeout();
  Map<ChannelOption<Object>, Object> getChannelOptions();
  EventLoopGroup getEventLoopGroup();
  boolean isUseNativeTransport();
  Consumer<Channel> getHttpAdditionalChannelInitializer();
  Consumer<Channel> getWsAdditionalChannelInitializer();
  AsyncHttpClientConfig.ResponseBodyPartFactory getResponseBodyPartFactory();
  ChannelPool getChannelPool();
  Timer getNettyTimer();
  long getHashedWheelTimerTickDuration();
  int getHashedWheelTimerSize();
  KeepAliveStrategy getKeepAliveStrategy();
  boolean isValidateResponseHeaders();
  boolean isAggregateWebSocketFrameFragments();
  boolean isEnableWebSocketCompression();
  boolean isTcpNoDelay();
  boolean isSoReuseAddress();
  boolean isSoKeepAlive();
  int getSoLinger();
  int getSoSndBuf();
  int getSoRcvBuf();
  ByteBufAllocator getAllocator();
  int getIoThreadsCount();

  enum ResponseBodyPartFactory {
    EAGER,
    LAZY;
  }
}

public class DefaultAsyncHttpClientConfig implements AsyncHttpClientConfig {
  public String getAhcVersion();
  public boolean isFollowRedirect();
  public int getMaxRedirects();
  public boolean isStrict302Handling();
  public boolean isCompressionEnforced();
  public String getUserAgent();
  public Realm getRealm();
  public int getMaxRequestRetry();
  public boolean isDisableUrlEncodingForBoundRequests();
  public boolean isUseLaxCookieEncoder();
  public boolean isDisableZeroCopy();
  public boolean isKeepEncodingHeader();
  public ProxyServerSelector getProxyServerSelector();
  public boolean isAggregateWebSocketFrameFragments();
  public boolean isEnableWebSocketCompression();
  public int getWebSocketMaxBufferSize();
  public int getWebSocketMaxFrameSize();
  public int getConnectTimeout();
  public int getRequestTimeout();
  public int getReadTimeout();
  public int getShutdownQuietPeriod();
  public int getShutdownTimeout();
  public boolean isKeepAlive();
  public int getPooledConnectionIdleTimeout();
  public int getConnectionPoolCleanerPeriod();
  public int getConnectionTtl();
  public int getMaxConnections();
  public int getMaxConnectionsPerHost();
  public int getAcquireFreeChannelTimeout();
  public ChannelPool getChannelPool();
  public KeepAliveStrategy getKeepAliveStrategy();
  public boolean isValidateResponseHeaders();
  public boolean isUseOpenSsl();
  public boolean isUseInsecureTrustManager();
  public boolean isDisableHttpsEndpointIdentificationAlgorithm();
  public int getHandshakeTimeout();
  public String[] getEnabledProtocols();
  public String[] getEnabledCipherSuites();
  public boolean isFilterInsecureCipherSuites();
  public int getSslSessionCacheSize();
  public int getSslSessionTimeout();
  public SslContext getSslContext();
  public SslEngineFactory getSslEngineFactory();
  public List<RequestFilter> getRequestFilters();
  public List<ResponseFilter> getResponseFilters();
  public List<IOExceptionFilter> getIoExceptionFilters();
  public CookieStore getCookieStore();
  public int expiredCookieEvictionDelay();
  public boolean isTcpNoDelay();
  public boolean isSoReuseAddress();
  public boolean isSoKeepAlive();
  public int getSoLinger();
  public int getSoSndBuf();
  public int getSoRcvBuf();
  public String getThreadPoolName();
  public int getHttpClientCodecMaxInitialLineLength();
  public int getHttpClientCodecMaxHeaderSize();
  public int getHttpClientCodecMaxChunkSize();
  public int getHttpClientCodecInitialBufferSize();
  public int getChunkedFileChunkSize();
  public Map<ChannelOption<Object>, Object> getChannelOptions();
  public EventLoopGroup getEventLoopGroup();
  public boolean isUseNativeTransport();
  public ByteBufAllocator getAllocator();
  public Timer getNettyTimer();
  public long getHashedWheelTimerTickDuration();
  public int getHashedWheelTimerSize();
  public ThreadFactory getThreadFactory();
  public Consumer<Channel> getHttpAdditionalChannelInitializer();
  public Consumer<Channel> getWsAdditionalChannelInitializer();
  public AsyncHttpClientConfig.ResponseBodyPartFactory getResponseBodyPartFactory();
  public int getIoThreadsCount();

  public static class Builder {
    public Builder();
    public Builder(AsyncHttpClientConfig config);
    public DefaultAsyncHttpClientConfig.Builder setFollowRedirect(boolean followRedirect);
    public DefaultAsyncHttpClientConfig.Builder setMaxRedirects(int maxRedirects);
    public DefaultAsyncHttpClientConfig.Builder setStrict302Handling(boolean strict302Handling);
    public DefaultAsyncHttpClientConfig.Builder setCompressionEnforced(boolean compressionEnforced);
    public DefaultAsyncHttpClientConfig.Builder setUserAgent(String userAgent);
    public DefaultAsyncHttpClientConfig.Builder setRealm(Realm realm);
    public DefaultAsyncHttpClientConfig.Builder setRealm(Realm.Builder realmBuilder);
    public DefaultAsyncHttpClientConfig.Builder setMaxRequestRetry(int maxRequestRetry);
    public DefaultAsyncHttpClientConfig.Builder setDisableUrlEncodingForBoundRequests(
        boolean disableUrlEncodingForBoundRequests);
    public DefaultAsyncHttpClientConfig.Builder setUseLaxCookieEncoder(boolean useLaxCookieEncoder);
    public DefaultAsyncHttpClientConfig.Builder setDisableZeroCopy(boolean disableZeroCopy);
    public DefaultAsyncHttpClientConfig.Builder setKeepEncodingHeader(boolean keepEncodingHeader);
    public DefaultAsyncHttpClientConfig.Builder setProxyServerSelector(
        ProxyServerSelector proxyServerSelector);
    public DefaultAsyncHttpClientConfig.Builder setValidateResponseHeaders(
        boolean validateResponseHeaders);
    public DefaultAsyncHttpClientConfig.Builder setProxyServer(ProxyServer proxyServer);
    public DefaultAsyncHttpClientConfig.Builder setProxyServer(
        ProxyServer.Builder proxyServerBuilder);
    public DefaultAsyncHttpClientConfig.Builder setUseProxySelector(boolean useProxySelector);
    public DefaultAsyncHttpClientConfig.Builder setUseProxyProperties(boolean useProxyProperties);
    public DefaultAsyncHttpClientConfig.Builder setAggregateWebSocketFrameFragments(
        boolean aggregateWebSocketFrameFragments);
    public DefaultAsyncHttpClientConfig.Builder setEnablewebSocketCompression(
        boolean enablewebSocketCompression);
    public DefaultAsyncHttpClientConfig.Builder setWebSocketMaxBufferSize(
        int webSocketMaxBufferSize);
    public DefaultAsyncHttpClientConfig.Builder setWebSocketMaxFrameSize(int webSocketMaxFrameSize);
    @Bounds(CONNECT)
    public DefaultAsyncHttpClientConfig.Builder setConnectTimeout(int connectTimeout);
    @Bounds(value = CALL, covers = {DNS, CONNECT, TLS, ACQUIRE, WRITE, READ}, zero = IMMEDIATE,
        negative = INFINITE)
    public DefaultAsyncHttpClientConfig.Builder setRequestTimeout(int requestTimeout);
    @Bounds(value = READ, zero = IMMEDIATE, negative = INFINITE)
    public DefaultAsyncHttpClientConfig.Builder setReadTimeout(int readTimeout);
    public DefaultAsyncHttpClientConfig.Builder setShutdownQuietPeriod(int shutdownQuietPeriod);
    public DefaultAsyncHttpClientConfig.Builder setShutdownTimeout(int shutdownTimeout);
    public DefaultAsyncHttpClientConfig.Builder setKeepAlive(boolean keepAlive);
    public DefaultAsyncHttpClientConfig.Builder setPooledConnectionIdleTimeout(
        int pooledConnectionIdleTimeout);
    public DefaultAsyncHttpClientConfig.Builder setConnectionPoolCleanerPeriod(
        int connectionPoolCleanerPeriod);
    public DefaultAsyncHttpClientConfig.Builder setConnectionTtl(int connectionTtl);
    public DefaultAsyncHttpClientConfig.Builder setMaxConnections(@Limits int maxConnections);
    public DefaultAsyncHttpClientConfig.Builder setMaxConnectionsPerHost(
        @Limits int maxConnectionsPerHost);
    @Bounds(value = ACQUIRE, zero = IMMEDIATE)
    public DefaultAsyncHttpClientConfig.Builder setAcquireFreeChannelTimeout(
        int acquireFreeChannelTimeout);
    public DefaultAsyncHttpClientConfig.Builder setChannelPool(ChannelPool channelPool);
    public DefaultAsyncHttpClientConfig.Builder setKeepAliveStrategy(
        KeepAliveStrategy keepAliveStrategy);
    public DefaultAsyncHttpClientConfig.Builder setUseOpenSsl(boolean useOpenSsl);
    public DefaultAsyncHttpClientConfig.Builder setUseInsecureTrustManager(
        boolean useInsecureTrustManager);
    public DefaultAsyncHttpClientConfig.Builder setDisableHttpsEndpointIdentificationAlgorithm(
        boolean disableHttpsEndpointIdentificationAlgorithm);
    @Bounds(TLS)
    public DefaultAsyncHttpClientConfig.Builder setHandshakeTimeout(int handshakeTimeout);
    public DefaultAsyncHttpClientConfig.Builder setEnabledProtocols(String[] enabledProtocols);
    public DefaultAsyncHttpClientConfig.Builder setEnabledCipherSuites(
        String[] enabledCipherSuites);
    public DefaultAsyncHttpClientConfig.Builder setFilterInsecureCipherSuites(
        boolean filterInsecureCipherSuites);
    public DefaultAsyncHttpClientConfig.Builder setSslSessionCacheSize(Integer sslSessionCacheSize);
    public DefaultAsyncHttpClientConfig.Builder setSslSessionTimeout(Integer sslSessionTimeout);
    public DefaultAsyncHttpClientConfig.Builder setSslContext(SslContext sslContext);
    public DefaultAsyncHttpClientConfig.Builder setSslEngineFactory(
        SslEngineFactory sslEngineFactory);
    public DefaultAsyncHttpClientConfig.Builder addRequestFilter(RequestFilter requestFilter);
    public DefaultAsyncHttpClientConfig.Builder removeRequestFilter(RequestFilter requestFilter);
    public DefaultAsyncHttpClientConfig.Builder addResponseFilter(ResponseFilter responseFilter);
    public DefaultAsyncHttpClientConfig.Builder removeResponseFilter(ResponseFilter responseFilter);
    public DefaultAsyncHttpClientConfig.Builder addIOExceptionFilter(
        IOExceptionFilter ioExceptionFilter);
    public DefaultAsyncHttpClientConfig.Builder removeIOExceptionFilter(
        IOExceptionFilter ioExceptionFilter);
    public DefaultAsyncHttpClientConfig.Builder setCookieStore(CookieStore cookieStore);
    public DefaultAsyncHttpClientConfig.Builder setExpiredCookieEvictionDelay(
        int expiredCookieEvictionDelay);
    public DefaultAsyncHttpClientConfig.Builder setTcpNoDelay(boolean tcpNoDelay);
    public DefaultAsyncHttpClientConfig.Builder setSoReuseAddress(boolean soReuseAddress);
    public DefaultAsyncHttpClientConfig.Builder setSoKeepAlive(boolean soKeepAlive);
    public DefaultAsyncHttpClientConfig.Builder setSoLinger(int soLinger);
    public DefaultAsyncHttpClientConfig.Builder setSoSndBuf(int soSndBuf);
    public DefaultAsyncHttpClientConfig.Builder setSoRcvBuf(int soRcvBuf);
    public DefaultAsyncHttpClientConfig.Builder setThreadPoolName(String threadPoolName);
    public DefaultAsyncHttpClientConfig.Builder setHttpClientCodecMaxInitialLineLength(
        int httpClientCodecMaxInitialLineLength);
    public DefaultAsyncHttpClientConfig.Builder setHttpClientCodecMaxHeaderSize(
        int httpClientCodecMaxHeaderSize);
    public DefaultAsyncHttpClientConfig.Builder setHttpClientCodecMaxChunkSize(
        int httpClientCodecMaxChunkSize);
    public DefaultAsyncHttpClientConfig.Builder setHttpClientCodecInitialBufferSize(
        int httpClientCodecInitialBufferSize);
    public DefaultAsyncHttpClientConfig.Builder setChunkedFileChunkSize(int chunkedFileChunkSize);
    public DefaultAsyncHttpClientConfig.Builder setHashedWheelTickDuration(
        long hashedWheelTickDuration);
    public DefaultAsyncHttpClientConfig.Builder setHashedWheelSize(int hashedWheelSize);
    public <T> DefaultAsyncHttpClientConfig.Builder addChannelOption(ChannelOption<T> name,
        T value);
    public DefaultAsyncHttpClientConfig.Builder setEventLoopGroup(EventLoopGroup eventLoopGroup);
    public DefaultAsyncHttpClientConfig.Builder setUseNativeTransport(boolean useNativeTransport);
    public DefaultAsyncHttpClientConfig.Builder setAllocator(ByteBufAllocator allocator);
    public DefaultAsyncHttpClientConfig.Builder setNettyTimer(Timer nettyTimer);
    public DefaultAsyncHttpClientConfig.Builder setThreadFactory(ThreadFactory threadFactory);
    public DefaultAsyncHttpClientConfig.Builder setHttpAdditionalChannelInitializer(
        Consumer<Channel> httpAdditionalChannelInitializer);
    public DefaultAsyncHttpClientConfig.Builder setWsAdditionalChannelInitializer(
        Consumer<Channel> wsAdditionalChannelInitializer);
    public DefaultAsyncHttpClientConfig.Builder setResponseBodyPartFactory(
        AsyncHttpClientConfig.ResponseBodyPartFactory responseBodyPartFactory);
    public DefaultAsyncHttpClientConfig.Builder setIoThreadsCount(int ioThreadsCount);
    @Carries public DefaultAsyncHttpClientConfig build();
  }
}

@NonBlocking
public interface AsyncHandler<T> {
  AsyncHandler.State onStatusReceived(HttpResponseStatus responseStatus) throws Exception;
  AsyncHandler.State onHeadersReceived(HttpHeaders headers) throws Exception;
  AsyncHandler.State onBodyPartReceived(HttpResponseBodyPart bodyPart) throws Exception;
  default AsyncHandler.State onTrailingHeadersReceived(HttpHeaders headers) throws Exception;
  void onThrowable(Throwable t);
  T onCompleted() throws Exception;
  default void onHostnameResolutionAttempt(String name);
  default void onHostnameResolutionSuccess(String name, List<InetSocketAddress> addresses);
  default void onHostnameResolutionFailure(String name, Throwable cause);
  default void onTcpConnectAttempt(InetSocketAddress remoteAddress);
  default void onTcpConnectSuccess(InetSocketAddress remoteAddress, Channel connection);
  default void onTcpConnectFailure(InetSocketAddress remoteAddress, Throwable cause);
  default void onTlsHandshakeAttempt();
  default void onTlsHandshakeSuccess(SSLSession sslSession);
  default void onTlsHandshakeFailure(Throwable cause);
  default void onConnectionPoolAttempt();
  default void onConnectionPooled(Channel connection);
  default void onConnectionOffer(Channel connection);
  default void onRetry();

  enum State {
    ABORT,
    CONTINUE;
  }
}

@NonBlocking
public abstract class AsyncCompletionHandler<T> implements ProgressAsyncHandler<T> {
  public AsyncCompletionHandler();
  public AsyncHandler.State onStatusReceived(HttpResponseStatus status) throws Exception;
  public AsyncHandler.State onHeadersReceived(HttpHeaders headers) throws Exception;
  public AsyncHandler.State onBodyPartReceived(HttpResponseBodyPart content) throws Exception;
  public AsyncHandler.State onTrailingHeadersReceived(HttpHeaders headers) throws Exception;
  public final T onCompleted() throws Exception;
  public void onThrowable(Throwable t);
  public T onCompleted(Response response) throws Exception;
  public AsyncHandler.State onHeadersWritten();
  public AsyncHandler.State onContentWritten();
  public AsyncHandler.State onContentWriteProgress(long amount, long current, long total);
}

public class AsyncCompletionHandlerBase extends AsyncCompletionHandler<Response> {
  public AsyncCompletionHandlerBase();
  public Response onCompleted(Response response) throws Exception;
}

public class BoundRequestBuilder extends RequestBuilderBase<BoundRequestBuilder> {
  public BoundRequestBuilder(AsyncHttpClient client, String method, boolean isDisableUrlEncoding,
      boolean validateHeaders);
  public BoundRequestBuilder(AsyncHttpClient client, String method, boolean isDisableUrlEncoding);
  public BoundRequestBuilder(AsyncHttpClient client, Request prototype);
  @Forks(UNLIMITED) public <T> ListenableFuture<T> execute(@NonBlocking AsyncHandler<T> handler);
  @Forks(UNLIMITED) public ListenableFuture<Response> execute();
}

public abstract class RequestBuilderBase<T extends RequestBuilderBase<T>> {
  public static NameResolver<InetAddress> DEFAULT_NAME_RESOLVER;
  protected UriEncoder uriEncoder;
  protected List<Param> queryParams;
  protected SignatureCalculator signatureCalculator;
  protected String method;
  protected Uri uri;
  protected InetAddress address;
  protected InetAddress localAddress;
  protected HttpHeaders headers;
  protected ArrayList<Cookie> cookies;
  protected byte[] byteData;
  protected List<byte[]> compositeByteData;
  protected String stringData;
  protected ByteBuffer byteBufferData;
  protected InputStream streamData;
  protected BodyGenerator bodyGenerator;
  protected List<Param> formParams;
  protected List<Part> bodyParts;
  protected String virtualHost;
  protected ProxyServer proxyServer;
  protected Realm realm;
  protected File file;
  protected Boolean followRedirect;
  protected int requestTimeout;
  protected int readTimeout;
  protected long rangeOffset;
  protected Charset charset;
  protected ChannelPoolPartitioning channelPoolPartitioning;
  protected NameResolver<InetAddress> nameResolver;
  protected RequestBuilderBase(String method, boolean disableUrlEncoding);
  protected RequestBuilderBase(String method, boolean disableUrlEncoding, boolean validateHeaders);
  protected RequestBuilderBase(Request prototype);
  protected RequestBuilderBase(Request prototype, boolean disableUrlEncoding,
      boolean validateHeaders);
  public T setUrl(String url);
  public T setUri(Uri uri);
  public T setAddress(InetAddress address);
  public T setLocalAddress(InetAddress address);
  public T setVirtualHost(String virtualHost);
  public T clearHeaders();
  public T setHeader(CharSequence name, String value);
  public T setHeader(CharSequence name, Object value);
  public T setHeader(CharSequence name, Iterable<?> values);
  public T addHeader(CharSequence name, String value);
  public T addHeader(CharSequence name, Object value);
  public T addHeader(CharSequence name, Iterable<?> values);
  public T setHeaders(HttpHeaders headers);
  public T setHeaders(Map<? extends CharSequence, ? extends Iterable<?>> headers);
  public T setSingleHeaders(Map<? extends CharSequence, ?> headers);
  public T setCookies(Collection<Cookie> cookies);
  public T addCookie(Cookie cookie);
  public T addOrReplaceCookie(Cookie cookie);
  public T addCookieIfUnset(Cookie cookie);
  public void resetCookies();
  public void resetQuery();
  public void resetFormParams();
  public void resetNonMultipartData();
  public void resetMultipartData();
  public T setBody(File file);
  public T setBody(byte[] data);
  public T setBody(List<byte[]> data);
  public T setBody(String data);
  public T setBody(ByteBuffer data);
  public T setBody(InputStream stream);
  public T setBody(Publisher<ByteBuf> publisher);
  public T setBody(Publisher<ByteBuf> publisher, long contentLength);
  public T setBody(BodyGenerator bodyGenerator);
  public T addQueryParam(String name, String value);
  public T addQueryParams(List<Param> params);
  public T setQueryParams(Map<String, List<String>> map);
  public T setQueryParams(List<Param> params);
  public T addFormParam(String name, String value);
  public T setFormParams(Map<String, List<String>> map);
  public T setFormParams(List<Param> params);
  public T addBodyPart(Part bodyPart);
  public T setBodyParts(List<Part> bodyParts);
  public T setProxyServer(ProxyServer proxyServer);
  public T setProxyServer(ProxyServer.Builder proxyServerBuilder);
  public T setRealm(Realm.Builder realm);
  public T setRealm(Realm realm);
  public T setFollowRedirect(boolean followRedirect);
  @Bounds(value = CALL, covers = {DNS, CONNECT, TLS, ACQUIRE, WRITE, READ}, zero = DEFAULT,
      negative = INFINITE)
  public T setRequestTimeout(int requestTimeout);
  @Bounds(value = READ, zero = DEFAULT, negative = INFINITE)
  public T setReadTimeout(int readTimeout);
  public T setRangeOffset(long rangeOffset);
  public T setMethod(String method);
  public T setCharset(Charset charset);
  public T setChannelPoolPartitioning(ChannelPoolPartitioning channelPoolPartitioning);
  public T setNameResolver(NameResolver<InetAddress> nameResolver);
  public T setSignatureCalculator(SignatureCalculator signatureCalculator);
  public Request build();
}

public class RequestBuilder extends RequestBuilderBase<RequestBuilder> {
  public RequestBuilder();
  public RequestBuilder(String method);
  public RequestBuilder(String method, boolean disableUrlEncoding);
  public RequestBuilder(String method, boolean disableUrlEncoding, boolean validateHeaders);
  public RequestBuilder(Request prototype);
  public RequestBuilder(Request prototype, boolean disableUrlEncoding, boolean validateHeaders);
}

public interface Request {
  String getMethod();
  Uri getUri();
  String getUrl();
  InetAddress getAddress();
  InetAddress getLocalAddress();
  HttpHeaders getHeaders();
  List<Cookie> getCookies();
  byte[] getByteData();
  List<byte[]> getCompositeByteData();
  String getStringData();
  ByteBuffer getByteBufferData();
  InputStream getStreamData();
  BodyGenerator getBodyGenerator();
  List<Param> getFormParams();
  List<Part> getBodyParts();
  String getVirtualHost();
  List<Param> getQueryParams();
  ProxyServer getProxyServer();
  Realm getRealm();
  File getFile();
  Boolean getFollowRedirect();
  int getRequestTimeout();
  int getReadTimeout();
  long getRangeOffset();
  Charset getCharset();
  ChannelPoolPartitioning getChannelPoolPartitioning();
  NameResolver<InetAddress> getNameResolver();
  default RequestBuilder toBuilder();
}

public interface Response {
  int getStatusCode();
  String getStatusText();
  byte[] getResponseBodyAsBytes();
  ByteBuffer getResponseBodyAsByteBuffer();
  InputStream getResponseBodyAsStream();
  String getResponseBody(Charset charset);
  String getResponseBody();
  Uri getUri();
  String getContentType();
  String getHeader(CharSequence name);
  List<String> getHeaders(CharSequence name);
  HttpHeaders getHeaders();
  boolean isRedirected();
  List<Cookie> getCookies();
  boolean hasResponseStatus();
  boolean hasResponseHeaders();
  boolean hasResponseBody();
  SocketAddress getRemoteAddress();
  SocketAddress getLocalAddress();
}

public interface ListenableFuture<V> extends Future<V> {
  void done();
  void abort(Throwable t);
  void touch();
  ListenableFuture<V> addListener(Runnable listener, Executor exec);
  CompletableFuture<V> toCompletableFuture();
}

public abstract class HttpResponseBodyPart {
  public HttpResponseBodyPart(boolean last);
  public int length();
  public byte[] getBodyPartBytes();
  public ByteBuffer getBodyByteBuffer();
  public boolean isLast();
}

public abstract class HttpResponseStatus {
  public HttpResponseStatus(Uri uri);
  public Uri getUri();
  public int getStatusCode();
  public String getStatusText();
  public String getProtocolName();
  public int getProtocolMajorVersion();
  public int getProtocolMinorVersion();
  public String getProtocolText();
  public SocketAddress getRemoteAddress();
  public SocketAddress getLocalAddress();
}

public class Realm {
  public String getPrincipal();
  public String getPassword();
  public Realm.AuthScheme getScheme();
  public String getRealmName();
  public String getNonce();
  public String getAlgorithm();
  public String getResponse();
  public String getOpaque();
  public String getQop();
  public String getNc();
  public String getCnonce();
  public Uri getUri();
  public Charset getCharset();
  public boolean isUsePreemptiveAuth();
  public String getNtlmDomain();
  public String getNtlmHost();
  public boolean isUseAbsoluteURI();
  public boolean isOmitQuery();
  public Map<String, String> getCustomLoginConfig();
  public String getServicePrincipalName();
  public boolean isUseCanonicalHostname();
  public String getLoginContextName();

  public static class Builder {
    public Builder();
    public Builder(String principal, String password);
    public Realm.Builder setNtlmDomain(String ntlmDomain);
    public Realm.Builder setNtlmHost(String host);
    public Realm.Builder setScheme(Realm.AuthScheme scheme);
    public Realm.Builder setRealmName(String realmName);
    public Realm.Builder setNonce(String nonce);
    public Realm.Builder setAlgorithm(String algorithm);
    public Realm.Builder setResponse(String response);
    public Realm.Builder setOpaque(String opaque);
    public Realm.Builder setQop(String qop);
    public Realm.Builder setNc(String nc);
    public Realm.Builder setUri(Uri uri);
    public Realm.Builder setMethodName(String methodName);
    public Realm.Builder setUsePreemptiveAuth(boolean usePreemptiveAuth);
    public Realm.Builder setUseAbsoluteURI(boolean useAbsoluteURI);
    public Realm.Builder setOmitQuery(boolean omitQuery);
    public Realm.Builder setCharset(Charset charset);
    public Realm.Builder setCustomLoginConfig(Map<String, String> customLoginConfig);
    public Realm.Builder setServicePrincipalName(String servicePrincipalName);
    public Realm.Builder setUseCanonicalHostname(boolean useCanonicalHostname);
    public Realm.Builder setLoginContextName(String loginContextName);
    public Realm.Builder parseWWWAuthenticateHeader(String headerLine);
    public Realm.Builder parseProxyAuthenticateHeader(String headerLine);
    public Realm build();
  }

  public enum AuthScheme {
    BASIC,
    DIGEST,
    NTLM,
    SPNEGO,
    KERBEROS;
  }
}

public class Param {
  public Param(String name, String value);
  public static List<Param> map2ParamList(Map<String, List<String>> map);
  public String getName();
  public String getValue();
}

public class ClientStats {}

public interface SignatureCalculator {
  void calculateAndAddSignature(Request request, RequestBuilderBase<?> requestBuilder);
}

public interface SslEngineFactory {
  SSLEngine newSslEngine(AsyncHttpClientConfig config, String peerHost, int peerPort);
}
