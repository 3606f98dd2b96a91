package okhttp3;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;
import static dev.fairlead.annotations.Phase.WRITE;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.WaitsFor.NETWORK;
import static dev.fairlead.annotations.Width.LIMITED;
import static dev.fairlead.annotations.Width.UNLIMITED;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.Limits;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.ReturnsCopy;
import dev.fairlead.annotations.RunsOnWorkers;
import dev.fairlead.annotations.Unbounded;
import dev.fairlead.annotations.WaitsFor;
import java.io.Closeable;
import java.io.File;
import java.io.FileDescriptor;
import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URL;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.security.Principal;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.X509TrustManager;
import okio.BufferedSink;
import okio.BufferedSource;
import okio.ByteString;
import okio.FileSystem;
import okio.Path;
import okio.Socket;
import okio.Timeout;

@dev.fairlead.annotations.Connection(sharing = SHAREABLE, expensive = true)
public class OkHttpClient implements Call.Factory, WebSocket.Factory {
  public OkHttpClient(@Carries OkHttpClient.Builder builder);
  public final Dispatcher dispatcher();
  public final List<Interceptor> interceptors();
  public final List<Interceptor> networkInterceptors();
  public final EventListener.Factory eventListenerFactory();
  public final boolean retryOnConnectionFailure();
  public final boolean fastFallback();
  public final Authenticator authenticator();
  public final boolean followRedirects();
  public final boolean followSslRedirects();
  public final CookieJar cookieJar();
  public final Cache cache();
  public final Dns dns();
  public final Proxy proxy();
  public final ProxySelector proxySelector();
  public final Authenticator proxyAuthenticator();
  public final SocketFactory socketFactory();
  public final SSLSocketFactory sslSocketFactory();
  public final X509TrustManager x509TrustManager();
  public final List<ConnectionSpec> connectionSpecs();
  public final List<Protocol> protocols();
  public final HostnameVerifier hostnameVerifier();
  public final CertificatePinner certificatePinner();
  public final int callTimeoutMillis();
  public final int connectTimeoutMillis();
  public final int readTimeoutMillis();
  public final int writeTimeoutMillis();
  public final int pingIntervalMillis();
  public final int webSocketCloseTimeout();
  public final long minWebSocketMessageToCompress();
  public final ConnectionPool connectionPool();
  @Unbounded(CALL) @Opens public OkHttpClient();
  public final Address address(HttpUrl url);
  @Carries public Call newCall(Request request);
  @Opens @Forks(UNLIMITED)
  public WebSocket newWebSocket(Request request, WebSocketListener listener);
  @Carries public OkHttpClient.Builder newBuilder();

  public static final class Builder {
    @Unbounded(CALL) public Builder();
    public Builder(@Carries OkHttpClient okHttpClient);
    public final OkHttpClient.Builder dispatcher(Dispatcher dispatcher);
    public final OkHttpClient.Builder connectionPool(ConnectionPool connectionPool);
    public final List<Interceptor> interceptors();
    public final OkHttpClient.Builder addInterceptor(Interceptor interceptor);
    public final List<Interceptor> networkInterceptors();
    public final OkHttpClient.Builder addNetworkInterceptor(Interceptor interceptor);
    public final OkHttpClient.Builder eventListener(EventListener eventListener);
    public final OkHttpClient.Builder eventListenerFactory(
        EventListener.Factory eventListenerFactory);
    public final OkHttpClient.Builder retryOnConnectionFailure(boolean retryOnConnectionFailure);
    public final OkHttpClient.Builder fastFallback(boolean fastFallback);
    public final OkHttpClient.Builder authenticator(Authenticator authenticator);
    public final OkHttpClient.Builder followRedirects(boolean followRedirects);
    public final OkHttpClient.Builder followSslRedirects(boolean followProtocolRedirects);
    public final OkHttpClient.Builder cookieJar(CookieJar cookieJar);
    public final OkHttpClient.Builder cache(Cache cache);
    public final OkHttpClient.Builder dns(Dns dns);
    public final OkHttpClient.Builder proxy(Proxy proxy);
    public final OkHttpClient.Builder proxySelector(ProxySelector proxySelector);
    public final OkHttpClient.Builder proxyAuthenticator(Authenticator proxyAuthenticator);
    public final OkHttpClient.Builder socketFactory(SocketFactory socketFactory);
    public final OkHttpClient.Builder sslSocketFactory(SSLSocketFactory sslSocketFactory);
    public final OkHttpClient.Builder sslSocketFactory(SSLSocketFactory sslSocketFactory,
        X509TrustManager trustManager);
    public final OkHttpClient.Builder connectionSpecs(List<ConnectionSpec> connectionSpecs);
    public final OkHttpClient.Builder protocols(List<? extends Protocol> protocols);
    public final OkHttpClient.Builder hostnameVerifier(HostnameVerifier hostnameVerifier);
    public final OkHttpClient.Builder certificatePinner(CertificatePinner certificatePinner);
    @Bounds(value = CALL, covers = {CONNECT, TLS, WRITE, READ})
    public final OkHttpClient.Builder callTimeout(long timeout, TimeUnit unit);
    @Bounds(value = CALL, covers = {CONNECT, TLS, WRITE, READ})
    public final OkHttpClient.Builder callTimeout(Duration duration);
    @Bounds(CONNECT) public final OkHttpClient.Builder connectTimeout(long timeout, TimeUnit unit);
    @Bounds(CONNECT) public final OkHttpClient.Builder connectTimeout(Duration duration);
    @Bounds(value = READ, covers = TLS)
    public final OkHttpClient.Builder readTimeout(long timeout, TimeUnit unit);
    @Bounds(value = READ, covers = TLS)
    public final OkHttpClient.Builder readTimeout(Duration duration);
    @Bounds(WRITE) public final OkHttpClient.Builder writeTimeout(long timeout, TimeUnit unit);
    @Bounds(WRITE) public final OkHttpClient.Builder writeTimeout(Duration duration);
    public final OkHttpClient.Builder pingInterval(long interval, TimeUnit unit);
    public final OkHttpClient.Builder pingInterval(Duration duration);
    public final OkHttpClient.Builder webSocketCloseTimeout(long timeout, TimeUnit unit);
    public final OkHttpClient.Builder webSocketCloseTimeout(Duration duration);
    public final OkHttpClient.Builder minWebSocketMessageToCompress(long bytes);
    @Carries @Opens public final OkHttpClient build();
  }
}

public interface Call extends Cloneable {
  Request request();
  @Blocking(NETWORK) @Requires(value = CALL, strict = true) Response execute() throws IOException;
  @Forks(LIMITED) @Requires(value = CALL, strict = true)
  void enqueue(@RunsOnWorkers Callback callback);
  void cancel();
  boolean isExecuted();
  boolean isCanceled();
  Timeout timeout();
  void addEventListener(EventListener eventListener);
  <T> T tag(Class<? extends T> classValue);
  @Carries Call clone();

  interface Factory {
    Call newCall(Request request);
  }
}

public interface Callback {
  void onFailure(Call call, IOException iOException);
  void onResponse(Call call, Response response) throws IOException;
}

public final class Request {
  public Request(Request.Builder builder);
  public final HttpUrl url();
  public final String method();
  public final Headers headers();
  public final RequestBody body();
  public final HttpUrl cacheUrlOverride();
  public final boolean isHttps();
  public Request(HttpUrl url, Headers headers, String method, RequestBody body);
  public final String header(String name);
  public final List<String> headers(String name);
  public final Object tag();
  public final <T> T tag(Class<? extends T> type);
  public final Request.Builder newBuilder();
  public final CacheControl cacheControl();
  public final String toCurl(boolean includeBody);
  public final String toCurl();

  public static class Builder {
    public Builder();
    public Builder(Request request);
    public Request.Builder url(HttpUrl url);
    public Request.Builder url(String url);
    public Request.Builder url(URL url);
    public Request.Builder header(String name, String value);
    public Request.Builder addHeader(String name, String value);
    public Request.Builder removeHeader(String name);
    public Request.Builder headers(Headers headers);
    public Request.Builder cacheControl(CacheControl cacheControl);
    public Request.Builder get();
    public Request.Builder head();
    public Request.Builder post(RequestBody body);
    public Request.Builder delete(RequestBody body);
    public Request.Builder put(RequestBody body);
    public Request.Builder patch(RequestBody body);
    public Request.Builder query(RequestBody body);
    public Request.Builder method(String method, RequestBody body);
    public Request.Builder tag(Object tag);
    public <T> Request.Builder tag(Class<? super T> type, T tag);
    public final Request.Builder cacheUrlOverride(HttpUrl cacheUrlOverride);
    public final Request.Builder gzip();
    public Request build();
    public final Request.Builder delete();
  }
}

public final class Response implements Closeable {
  public final Request request();
  public final Protocol protocol();
  public final String message();
  public final int code();
  public final Handshake handshake();
  public final Headers headers();
  public final ResponseBody body();
  public final Socket socket();
  public final Response networkResponse();
  public final Response cacheResponse();
  public final Response priorResponse();
  public final long sentRequestAtMillis();
  public final long receivedResponseAtMillis();
  public final boolean isSuccessful();
  public final List<String> headers(String name);
  public final String header(String name, String defaultValue);
  public final Headers trailers() throws IOException;
  public final Headers peekTrailers() throws IOException;
  @Blocking(NETWORK) public final ResponseBody peekBody(long byteCount) throws IOException;
  public final Response.Builder newBuilder();
  public final boolean isRedirect();
  public final List<Challenge> challenges();
  public final CacheControl cacheControl();
  public void close();
  public final String header(String name);

  public static class Builder {
    public Builder();
    public Builder(Response response);
    public Response.Builder request(Request request);
    public Response.Builder protocol(Protocol protocol);
    public Response.Builder code(int code);
    public Response.Builder message(String message);
    public Response.Builder handshake(Handshake handshake);
    public Response.Builder header(String name, String value);
    public Response.Builder addHeader(String name, String value);
    public Response.Builder removeHeader(String name);
    public Response.Builder headers(Headers headers);
    public Response.Builder body(ResponseBody body);
    public Response.Builder socket(Socket socket);
    public Response.Builder networkResponse(Response networkResponse);
    public Response.Builder cacheResponse(Response cacheResponse);
    public Response.Builder priorResponse(Response priorResponse);
    public Response.Builder trailers(TrailersSource trailersSource);
    public Response.Builder sentRequestAtMillis(long sentRequestAtMillis);
    public Response.Builder receivedResponseAtMillis(long receivedResponseAtMillis);
    public Response build();
  }
}

public abstract class ResponseBody implements Closeable {
  public static final ResponseBody EMPTY;
  public ResponseBody();
  public MediaType contentType();
  public long contentLength();
  public final InputStream byteStream();
  public BufferedSource source();
  @Blocking(NETWORK) public final byte[] bytes() throws IOException;
  @Blocking(NETWORK) public final ByteString byteString() throws IOException;
  public final Reader charStream();
  @Blocking(NETWORK) public final String string() throws IOException;
  public void close();
  public static ResponseBody create(String value, MediaType mediaType);
  public static ResponseBody create(byte[] values, MediaType mediaType);
  public static ResponseBody create(ByteString byteString, MediaType mediaType);
  public static ResponseBody create(BufferedSource bufferedSource, MediaType mediaType, long value);
  public static ResponseBody create(MediaType contentType, String content);
  public static ResponseBody create(MediaType contentType, byte[] content);
  public static ResponseBody create(MediaType contentType, ByteString content);
  public static ResponseBody create(MediaType contentType, long contentLength,
      BufferedSource content);
}

public abstract class RequestBody {
  public static final RequestBody EMPTY;
  public RequestBody();
  public MediaType contentType();
  public long contentLength() throws IOException;
  public void writeTo(BufferedSink bufferedSink) throws IOException;
  public boolean isDuplex();
  public boolean isOneShot();
  public final ByteString sha256() throws IOException;
  public static RequestBody create(String value, MediaType mediaType);
  public static RequestBody create(ByteString byteString, MediaType mediaType);
  public static RequestBody create(FileDescriptor fileDescriptor, MediaType mediaType);
  public static RequestBody create(byte[] values, MediaType mediaType, int value, int value2);
  public static RequestBody create(File file, MediaType mediaType);
  public static RequestBody create(Path path, FileSystem fileSystem, MediaType mediaType);
  public static RequestBody create(MediaType contentType, String content);
  public static RequestBody create(MediaType contentType, ByteString content);
  public static RequestBody create(MediaType contentType, byte[] content, int offset,
      int byteCount);
  public static RequestBody create(MediaType contentType, File file);
  public static RequestBody create(byte[] values, MediaType mediaType, int value);
  public static RequestBody create(byte[] values, MediaType mediaType);
  public static RequestBody create(byte[] values);
  public static RequestBody create(MediaType contentType, byte[] content, int offset);
  public static RequestBody create(MediaType contentType, byte[] content);
}

public final class FormBody extends RequestBody {
  public FormBody(List<String> encodedNames, List<String> encodedValues);
  public final int size();
  public final String encodedName(int index);
  public final String name(int index);
  public final String encodedValue(int index);
  public final String value(int index);
  public MediaType contentType();
  public long contentLength();
  public void writeTo(BufferedSink sink) throws IOException;

  public static final class Builder {
    public Builder(Charset charset);
    public final FormBody.Builder add(String name, String value);
    public final FormBody.Builder addEncoded(String name, String value);
    public final FormBody build();
    public Builder();
  }
}

public final class MultipartBody extends RequestBody {
  public static final MediaType MIXED;
  public static final MediaType ALTERNATIVE;
  public static final MediaType DIGEST;
  public static final MediaType PARALLEL;
  public static final MediaType FORM;
  public MultipartBody(ByteString boundaryByteString, MediaType type,
      List<MultipartBody.Part> parts);
  public final MediaType type();
  public final List<MultipartBody.Part> parts();
  public final String boundary();
  public final int size();
  public final MultipartBody.Part part(int index);
  public boolean isOneShot();
  public MediaType contentType();
  public long contentLength() throws IOException;
  public void writeTo(BufferedSink sink) throws IOException;

  public static final class Builder {
    public Builder(String boundary);
    public final MultipartBody.Builder setType(MediaType type);
    public final MultipartBody.Builder addPart(RequestBody body);
    public final MultipartBody.Builder addPart(Headers headers, RequestBody body);
    public final MultipartBody.Builder addFormDataPart(String name, String value);
    public final MultipartBody.Builder addFormDataPart(String name, String filename,
        RequestBody body);
    public final MultipartBody.Builder addPart(MultipartBody.Part part);
    public final MultipartBody build();
    public Builder();
  }

  public static final class Part {
    public final Headers headers();
    public final RequestBody body();
    public static MultipartBody.Part create(RequestBody body);
    public static MultipartBody.Part create(Headers headers, RequestBody body);
    public static MultipartBody.Part createFormData(String name, String value);
    public static MultipartBody.Part createFormData(String name, String filename, RequestBody body);
  }
}

public final class Headers implements Iterable {
  public static final Headers EMPTY;
  public Headers(String[] namesAndValues);
  public final String get(String name);
  public final Date getDate(String name);
  public final Instant getInstant(String name);
  public final int size();
  public final String name(int index);
  public final String value(int index);
  public final Set<String> names();
  public final List<String> values(String name);
  public final long byteCount();
  public final Headers.Builder newBuilder();
  public final Map<String, List<String>> toMultimap();
  public static Headers of(String... namesAndValues);
  public static Headers of(Map<String, String> map);

  public static final class Builder {
    public Builder();
    public final Headers.Builder add(String line);
    public final Headers.Builder add(String name, String value);
    public final Headers.Builder addUnsafeNonAscii(String name, String value);
    public final Headers.Builder addAll(Headers headers);
    public final Headers.Builder add(String name, Date value);
    public final Headers.Builder add(String name, Instant value);
    public final Headers.Builder set(String name, Date value);
    public final Headers.Builder set(String name, Instant value);
    public final Headers.Builder removeAll(String name);
    public final Headers.Builder set(String name, String value);
    public final String get(String name);
    public final Headers build();
  }
}

public final class HttpUrl {
  public final String scheme();
  public final String username();
  public final String password();
  public final String host();
  public final int port();
  public final List<String> pathSegments();
  public final String fragment();
  public final boolean isHttps();
  public final URL url();
  public final URI uri();
  public final String encodedUsername();
  public final String encodedPassword();
  public final int pathSize();
  public final String encodedPath();
  public final List<String> encodedPathSegments();
  public final String encodedQuery();
  public final String query();
  public final int querySize();
  public final String queryParameter(String name);
  public final Set<String> queryParameterNames();
  public final List<String> queryParameterValues(String name);
  public final String queryParameterName(int index);
  public final String queryParameterValue(int index);
  public final String encodedFragment();
  public final String redact();
  public final HttpUrl resolve(String link);
  public final HttpUrl.Builder newBuilder();
  public final HttpUrl.Builder newBuilder(String link);
  public final String topPrivateDomain();
  public static int defaultPort(String scheme);
  public static HttpUrl get(String value);
  public static HttpUrl parse(String value);
  public static HttpUrl get(URL uRL);
  public static HttpUrl get(URI uRI);

  public static final class Builder {
    public Builder();
    public final HttpUrl.Builder scheme(String scheme);
    public final HttpUrl.Builder username(String username);
    public final HttpUrl.Builder encodedUsername(String encodedUsername);
    public final HttpUrl.Builder password(String password);
    public final HttpUrl.Builder encodedPassword(String encodedPassword);
    public final HttpUrl.Builder host(String host);
    public final HttpUrl.Builder port(int port);
    public final HttpUrl.Builder addPathSegment(String pathSegment);
    public final HttpUrl.Builder addPathSegments(String pathSegments);
    public final HttpUrl.Builder addEncodedPathSegment(String encodedPathSegment);
    public final HttpUrl.Builder addEncodedPathSegments(String encodedPathSegments);
    public final HttpUrl.Builder setPathSegment(int index, String pathSegment);
    public final HttpUrl.Builder setEncodedPathSegment(int index, String encodedPathSegment);
    public final HttpUrl.Builder removePathSegment(int index);
    public final HttpUrl.Builder encodedPath(String encodedPath);
    public final HttpUrl.Builder query(String query);
    public final HttpUrl.Builder encodedQuery(String encodedQuery);
    public final HttpUrl.Builder addQueryParameter(String name, String value);
    public final HttpUrl.Builder addEncodedQueryParameter(String encodedName, String encodedValue);
    public final HttpUrl.Builder setQueryParameter(String name, String value);
    public final HttpUrl.Builder setEncodedQueryParameter(String encodedName, String encodedValue);
    public final HttpUrl.Builder removeAllQueryParameters(String name);
    public final HttpUrl.Builder removeAllEncodedQueryParameters(String encodedName);
    public final HttpUrl.Builder fragment(String fragment);
    public final HttpUrl.Builder encodedFragment(String encodedFragment);
    public final HttpUrl build();
  }
}

public final class MediaType {
  public MediaType(String mediaType, String type, String subtype, String[] parameterNamesAndValues);
  public final String type();
  public final String subtype();
  public final Charset charset(Charset defaultValue);
  public final String parameter(String name);
  public final Charset charset();
  public static MediaType get(String value);
  public static MediaType parse(String value);
}

public interface Interceptor {
  Response intercept(Interceptor.Chain chain) throws IOException;

  interface Chain {
    Request request();
    @Blocking(NETWORK) Response proceed(Request request) throws IOException;
    Connection connection();
    Call call();
    int connectTimeoutMillis();
    @ReturnsCopy @Bounds(CONNECT)
    Interceptor.Chain withConnectTimeout(int value, TimeUnit timeUnit);
    int readTimeoutMillis();
    @ReturnsCopy @Bounds(value = READ, covers = TLS)
    Interceptor.Chain withReadTimeout(int value, TimeUnit timeUnit);
    int writeTimeoutMillis();
    @ReturnsCopy @Bounds(WRITE) Interceptor.Chain withWriteTimeout(int value, TimeUnit timeUnit);
    boolean getFollowSslRedirects();
    boolean getFollowRedirects();
    Dns getDns();
    @ReturnsCopy Interceptor.Chain withDns(Dns dns);
    SocketFactory getSocketFactory();
    @ReturnsCopy Interceptor.Chain withSocketFactory(SocketFactory socketFactory);
    boolean getRetryOnConnectionFailure();
    @ReturnsCopy Interceptor.Chain withRetryOnConnectionFailure(boolean value);
    Authenticator getAuthenticator();
    @ReturnsCopy Interceptor.Chain withAuthenticator(Authenticator authenticator);
    CookieJar getCookieJar();
    @ReturnsCopy Interceptor.Chain withCookieJar(CookieJar cookieJar);
    Cache getCache();
    @ReturnsCopy Interceptor.Chain withCache(Cache cache);
    Proxy getProxy();
    @ReturnsCopy Interceptor.Chain withProxy(Proxy proxy);
    ProxySelector getProxySelector();
    @ReturnsCopy Interceptor.Chain withProxySelector(ProxySelector proxySelector);
    Authenticator getProxyAuthenticator();
    @ReturnsCopy Interceptor.Chain withProxyAuthenticator(Authenticator authenticator);
    SSLSocketFactory getSslSocketFactoryOrNull();
    @ReturnsCopy
    Interceptor.Chain withSslSocketFactory(SSLSocketFactory sSLSocketFactory,
        X509TrustManager x509TrustManager);
    X509TrustManager getX509TrustManagerOrNull();
    HostnameVerifier getHostnameVerifier();
    @ReturnsCopy Interceptor.Chain withHostnameVerifier(HostnameVerifier hostnameVerifier);
    CertificatePinner getCertificatePinner();
    @ReturnsCopy Interceptor.Chain withCertificatePinner(CertificatePinner certificatePinner);
    ConnectionPool getConnectionPool();
    @ReturnsCopy Interceptor.Chain withConnectionPool(ConnectionPool connectionPool);
    EventListener getEventListener();
  }
}

public final class Dispatcher {
  public Dispatcher();
  public final int getMaxRequests();
  public final void setMaxRequests(@Limits int maxRequests);
  public final int getMaxRequestsPerHost();
  public final void setMaxRequestsPerHost(@Limits int maxRequestsPerHost);
  public final Runnable getIdleCallback();
  public final void setIdleCallback(Runnable runnable);
  public final ExecutorService executorService();
  public Dispatcher(ExecutorService executorService);
  public final void cancelAll();
  public final List<Call> queuedCalls();
  public final List<Call> runningCalls();
  public final int queuedCallsCount();
  public final int runningCallsCount();
}

public final class ConnectionPool {
  public ConnectionPool(int maxIdleConnections, long keepAliveDuration, TimeUnit timeUnit);
  public ConnectionPool();
  public final int idleConnectionCount();
  public final int connectionCount();
  public final void evictAll();
}

public interface WebSocket {
  Request request();
  long queueSize();
  boolean send(String value);
  boolean send(ByteString byteString);
  @Closes boolean close(int value, String value2);
  @Closes void cancel();

  interface Factory {
    @Opens @Forks(UNLIMITED)
    WebSocket newWebSocket(Request request, WebSocketListener webSocketListener);
  }
}

public abstract class WebSocketListener {
  public WebSocketListener();
  public void onOpen(WebSocket webSocket, Response response);
  @Delivers public void onMessage(WebSocket webSocket, String text);
  @Delivers public void onMessage(WebSocket webSocket, ByteString bytes);
  public void onClosing(WebSocket webSocket, int code, String reason);
  public void onClosed(WebSocket webSocket, int code, String reason);
  public void onFailure(WebSocket webSocket, Throwable t, Response response);
}

public interface Authenticator {
  Authenticator NONE = null;
  Authenticator JAVA_NET_AUTHENTICATOR = null;
  Request authenticate(Route route, Response response) throws IOException;
}

public final class Cache implements Closeable, Flushable {
  public Cache(FileSystem fileSystem, Path directory, long maxSize);
  public Cache(File directory, long maxSize);
  public final boolean isClosed();
  public final void initialize() throws IOException;
  public final void delete() throws IOException;
  public final void evictAll() throws IOException;
  public final Iterator<String> urls() throws IOException;
  public final int writeAbortCount();
  public final int writeSuccessCount();
  public final long size() throws IOException;
  public final long maxSize();
  public void flush() throws IOException;
  public void close() throws IOException;
  public final File directory();
  public final Path directoryPath();
  public final int networkCount();
  public final int hitCount();
  public final int requestCount();
  public static String key(HttpUrl url);
}

public final class CacheControl {
  public static final CacheControl FORCE_NETWORK;
  public static final CacheControl FORCE_CACHE;
  public CacheControl(boolean noCache, boolean noStore, int maxAgeSeconds, int sMaxAgeSeconds,
      boolean isPrivate, boolean isPublic, boolean mustRevalidate, int maxStaleSeconds,
      int minFreshSeconds, boolean onlyIfCached, boolean noTransform, boolean immutable,
      String headerValue);
  public final boolean noCache();
  public final boolean noStore();
  public final int maxAgeSeconds();
  public final int sMaxAgeSeconds();
  public final boolean isPrivate();
  public final boolean isPublic();
  public final boolean mustRevalidate();
  public final int maxStaleSeconds();
  public final int minFreshSeconds();
  public final boolean onlyIfCached();
  public final boolean noTransform();
  public final boolean immutable();
  public static CacheControl parse(Headers headers);

  public static final class Builder {
    public Builder();
    public final CacheControl.Builder noCache();
    public final CacheControl.Builder noStore();
    public final CacheControl.Builder onlyIfCached();
    public final CacheControl.Builder noTransform();
    public final CacheControl.Builder immutable();
    public final CacheControl.Builder maxAge(int maxAge, TimeUnit timeUnit);
    public final CacheControl.Builder maxStale(int maxStale, TimeUnit timeUnit);
    public final CacheControl.Builder minFresh(int minFresh, TimeUnit timeUnit);
    public final CacheControl build();
  }
}

public final class Cookie {
  public final String name();
  public final String value();
  public final long expiresAt();
  public final String domain();
  public final String path();
  public final boolean secure();
  public final boolean httpOnly();
  public final boolean persistent();
  public final boolean hostOnly();
  public final String sameSite();
  public final boolean matches(HttpUrl url);
  public final Cookie.Builder newBuilder();
  public static Cookie parse(HttpUrl url, String setCookie);
  public static List<Cookie> parseAll(HttpUrl url, Headers headers);

  public static final class Builder {
    public Builder();
    public Builder(Cookie cookie);
    public final Cookie.Builder name(String name);
    public final Cookie.Builder value(String value);
    public final Cookie.Builder expiresAt(long expiresAt);
    public final Cookie.Builder domain(String domain);
    public final Cookie.Builder hostOnlyDomain(String domain);
    public final Cookie.Builder path(String path);
    public final Cookie.Builder secure();
    public final Cookie.Builder httpOnly();
    public final Cookie.Builder sameSite(String sameSite);
    public final Cookie build();
  }
}

public interface CookieJar {
  CookieJar NO_COOKIES = null;
  void saveFromResponse(HttpUrl httpUrl, List<Cookie> list);
  List<Cookie> loadForRequest(HttpUrl httpUrl);
}

public interface Dns {
  Dns SYSTEM = null;
  @Blocking(WaitsFor.DNS) List<InetAddress> lookup(String value) throws UnknownHostException;
  default Dns.Call newCall(Dns.Request request);

  interface Call {}

  final class Request {}
}

public abstract class EventListener {
  public static final EventListener NONE;
  public EventListener();
  public void callStart(Call call);
  public void dispatcherQueueStart(Call call, Dispatcher dispatcher);
  public void dispatcherQueueEnd(Call call, Dispatcher dispatcher);
  public void proxySelectStart(Call call, HttpUrl url);
  public void proxySelectEnd(Call call, HttpUrl url, List<Proxy> proxies);
  public void dnsStart(Call call, String domainName);
  public void dnsEnd(Call call, String domainName, List<InetAddress> inetAddressList);
  public void connectStart(Call call, InetSocketAddress inetSocketAddress, Proxy proxy);
  public void secureConnectStart(Call call);
  public void secureConnectEnd(Call call, Handshake handshake);
  public void connectEnd(Call call, InetSocketAddress inetSocketAddress, Proxy proxy,
      Protocol protocol);
  public void connectFailed(Call call, InetSocketAddress inetSocketAddress, Proxy proxy,
      Protocol protocol, IOException ioe);
  public void connectionAcquired(Call call, Connection connection);
  public void connectionReleased(Call call, Connection connection);
  public void requestHeadersStart(Call call);
  public void requestHeadersEnd(Call call, Request request);
  public void requestBodyStart(Call call);
  public void requestBodyEnd(Call call, long byteCount);
  public void requestFailed(Call call, IOException ioe);
  public void responseHeadersStart(Call call);
  public void responseHeadersEnd(Call call, Response response);
  public void responseBodyStart(Call call);
  public void responseBodyEnd(Call call, long byteCount);
  public void responseFailed(Call call, IOException ioe);
  public void callEnd(Call call);
  public void callFailed(Call call, IOException ioe);
  public void canceled(Call call);
  public void satisfactionFailure(Call call, Response response);
  public void cacheHit(Call call, Response response);
  public void cacheMiss(Call call);
  public void cacheConditionalHit(Call call, Response cachedResponse);
  public void retryDecision(Call call, IOException exception, boolean retry);
  public void followUpDecision(Call call, Response networkResponse, Request nextRequest);
  public final EventListener plus(EventListener other);

  public interface Factory {
    EventListener create(Call call);
  }
}

public enum Protocol {
  HTTP_1_0,
  HTTP_1_1,
  SPDY_3,
  HTTP_2,
  H2_PRIOR_KNOWLEDGE,
  QUIC,
  HTTP_3;
  public static Protocol get(String protocol) throws IOException;
}

public final class ConnectionSpec {
  public static final ConnectionSpec RESTRICTED_TLS;
  public static final ConnectionSpec MODERN_TLS;
  public static final ConnectionSpec COMPATIBLE_TLS;
  public static final ConnectionSpec CLEARTEXT;
  public ConnectionSpec(boolean isTls, boolean supportsTlsExtensions, String[] cipherSuitesAsString,
      String[] tlsVersionsAsString);
  public final boolean isTls();
  public final boolean supportsTlsExtensions();
  public final List<CipherSuite> cipherSuites();
  public final List<TlsVersion> tlsVersions();
  public final boolean isCompatible(SSLSocket socket);

  public static final class Builder {
    public Builder(boolean tls);
    public Builder(ConnectionSpec connectionSpec);
    public final ConnectionSpec.Builder allEnabledCipherSuites();
    public final ConnectionSpec.Builder cipherSuites(CipherSuite... cipherSuites);
    public final ConnectionSpec.Builder cipherSuites(String... cipherSuites);
    public final ConnectionSpec.Builder allEnabledTlsVersions();
    public final ConnectionSpec.Builder tlsVersions(TlsVersion... tlsVersions);
    public final ConnectionSpec.Builder tlsVersions(String... tlsVersions);
    public final ConnectionSpec.Builder supportsTlsExtensions(boolean supportsTlsExtensions);
    public final ConnectionSpec build();
  }
}

public final class CertificatePinner {
  public static final CertificatePinner DEFAULT;
  public final Set<CertificatePinner.Pin> getPins();
  public final void check(String hostname, List<? extends Certificate> peerCertificates)
      throws SSLPeerUnverifiedException;
  public final void check(String hostname, Certificate... peerCertificates)
      throws SSLPeerUnverifiedException;
  public final List<CertificatePinner.Pin> findMatchingPins(String hostname);
  public static ByteString sha1Hash(X509Certificate x509Certificate);
  public static ByteString sha256Hash(X509Certificate x509Certificate);
  public static String pin(Certificate certificate);

  public static final class Builder {
    public Builder();
    public final List<CertificatePinner.Pin> getPins();
    public final CertificatePinner.Builder add(String pattern, String... pins);
    public final CertificatePinner build();
  }

  public static final class Pin {}
}

public enum TlsVersion {
  TLS_1_3,
  TLS_1_2,
  TLS_1_1,
  TLS_1_0,
  SSL_3_0;
  public final String javaName();
  public static TlsVersion forJavaName(String javaName);
}

public final class CipherSuite {
  public static CipherSuite forJavaName(String javaName);
}

public final class Credentials {
  private Credentials();
  public static final Credentials INSTANCE;
  public static String basic(String username, String password, Charset charset);
  public static String basic(String username, String password);
}

public final class Route {
  public Route(Address address, Proxy proxy, InetSocketAddress socketAddress,
      ByteString echConfigList);
  public final Address address();
  public final Proxy proxy();
  public final InetSocketAddress socketAddress();
  public final ByteString echConfigList();
  public Route(Address address, Proxy proxy, InetSocketAddress socketAddress);
  public final boolean requiresTunnel();
}

public final class Address {
  public final Proxy proxy();
  public final HttpUrl url();
}

public interface Connection {
  Route route();
  java.net.Socket socket();
  Handshake handshake();
  Protocol protocol();
}

public final class Handshake {
  public final TlsVersion tlsVersion();
  public final CipherSuite cipherSuite();
  public final List<Certificate> localCertificates();
  public final List<Certificate> peerCertificates();
  public final Principal peerPrincipal();
  public final Principal localPrincipal();
  public static Handshake get(SSLSession sSLSession) throws IOException;
  public static Handshake get(TlsVersion tlsVersion, CipherSuite cipherSuite,
      List<? extends Certificate> peerCertificates, List<? extends Certificate> localCertificates);
}

public final class Challenge {}

public interface TrailersSource {
  Headers get() throws IOException;
}
