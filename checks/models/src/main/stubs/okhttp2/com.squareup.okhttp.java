package com.squareup.okhttp;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;
import static dev.fairlead.annotations.Phase.WRITE;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.WaitsFor.NETWORK;
import static dev.fairlead.annotations.Width.LIMITED;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.Limits;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.RunsOnWorkers;
import dev.fairlead.annotations.Unbounded;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.net.CookieHandler;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.security.Principal;
import java.security.cert.Certificate;
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
import okio.BufferedSink;
import okio.BufferedSource;
import okio.ByteString;

@dev.fairlead.annotations.Connection(sharing = SHAREABLE, expensive = true)
public class OkHttpClient implements Cloneable {
  @Opens
  @Unbounded(value = {CONNECT, TLS, WRITE, READ, CALL}, until = "2.5")
  @Unbounded(value = CALL, since = "2.5")
  public OkHttpClient();
  @Bounds(CONNECT) public void setConnectTimeout(long timeout, TimeUnit unit);
  public int getConnectTimeout();
  @Bounds(value = READ, covers = TLS) public void setReadTimeout(long timeout, TimeUnit unit);
  public int getReadTimeout();
  @Bounds(WRITE) public void setWriteTimeout(long timeout, TimeUnit unit);
  public int getWriteTimeout();
  public OkHttpClient setProxy(Proxy proxy);
  public Proxy getProxy();
  public OkHttpClient setProxySelector(ProxySelector proxySelector);
  public ProxySelector getProxySelector();
  public OkHttpClient setCookieHandler(CookieHandler cookieHandler);
  public CookieHandler getCookieHandler();
  public OkHttpClient setCache(Cache cache);
  public Cache getCache();
  public OkHttpClient setDns(Dns dns);
  public Dns getDns();
  public OkHttpClient setSocketFactory(SocketFactory socketFactory);
  public SocketFactory getSocketFactory();
  public OkHttpClient setSslSocketFactory(SSLSocketFactory sslSocketFactory);
  public SSLSocketFactory getSslSocketFactory();
  public OkHttpClient setHostnameVerifier(HostnameVerifier hostnameVerifier);
  public HostnameVerifier getHostnameVerifier();
  public OkHttpClient setCertificatePinner(CertificatePinner certificatePinner);
  public CertificatePinner getCertificatePinner();
  public OkHttpClient setAuthenticator(Authenticator authenticator);
  public Authenticator getAuthenticator();
  public OkHttpClient setConnectionPool(ConnectionPool connectionPool);
  public ConnectionPool getConnectionPool();
  public OkHttpClient setFollowSslRedirects(boolean followProtocolRedirects);
  public boolean getFollowSslRedirects();
  public void setFollowRedirects(boolean followRedirects);
  public boolean getFollowRedirects();
  public void setRetryOnConnectionFailure(boolean retryOnConnectionFailure);
  public boolean getRetryOnConnectionFailure();
  public OkHttpClient setDispatcher(Dispatcher dispatcher);
  public Dispatcher getDispatcher();
  public OkHttpClient setProtocols(List<Protocol> protocols);
  public List<Protocol> getProtocols();
  public OkHttpClient setConnectionSpecs(List<ConnectionSpec> connectionSpecs);
  public List<ConnectionSpec> getConnectionSpecs();
  public List<Interceptor> interceptors();
  public List<Interceptor> networkInterceptors();
  @Carries public Call newCall(Request request);
  public OkHttpClient cancel(Object tag);
  @Carries public OkHttpClient clone();
}

public class Call {
  @Blocking(NETWORK) @Requires({CONNECT, READ}) public Response execute() throws IOException;
  @Forks(LIMITED) @Requires({CONNECT, READ})
  public void enqueue(@RunsOnWorkers Callback responseCallback);
  public void cancel();
  public boolean isExecuted();
  public boolean isCanceled();
}

public interface Callback {
  void onFailure(Request request, IOException e);
  void onResponse(Response response) throws IOException;
}

public final class Request {
  public HttpUrl httpUrl();
  public URL url();
  public URI uri() throws IOException;
  public String urlString();
  public String method();
  public Headers headers();
  public String header(String name);
  public List<String> headers(String name);
  public RequestBody body();
  public Object tag();
  public Request.Builder newBuilder();
  public CacheControl cacheControl();
  public boolean isHttps();

  public static class Builder {
    public Builder();
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
    public Request.Builder delete();
    public Request.Builder put(RequestBody body);
    public Request.Builder patch(RequestBody body);
    public Request.Builder method(String method, RequestBody body);
    public Request.Builder tag(Object tag);
    public Request build();
  }
}

public final class Response {
  public Request request();
  public Protocol protocol();
  public int code();
  public boolean isSuccessful();
  public String message();
  public Handshake handshake();
  public List<String> headers(String name);
  public String header(String name);
  public String header(String name, String defaultValue);
  public Headers headers();
  public ResponseBody body();
  public Response.Builder newBuilder();
  public boolean isRedirect();
  public Response networkResponse();
  public Response cacheResponse();
  public Response priorResponse();
  public List<Challenge> challenges();
  public CacheControl cacheControl();

  public static class Builder {
    public Builder();
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
    public Response.Builder networkResponse(Response networkResponse);
    public Response.Builder cacheResponse(Response cacheResponse);
    public Response.Builder priorResponse(Response priorResponse);
    public Response build();
  }
}

public abstract class ResponseBody implements Closeable {
  public ResponseBody();
  public MediaType contentType();
  public long contentLength() throws IOException;
  public final InputStream byteStream() throws IOException;
  public BufferedSource source() throws IOException;
  @Blocking(NETWORK) public final byte[] bytes() throws IOException;
  public final Reader charStream() throws IOException;
  @Blocking(NETWORK) public final String string() throws IOException;
  public void close() throws IOException;
  public static ResponseBody create(MediaType contentType, String content);
  public static ResponseBody create(MediaType contentType, byte[] content);
  public static ResponseBody create(MediaType contentType, long contentLength,
      BufferedSource content);
}

public abstract class RequestBody {
  public RequestBody();
  public MediaType contentType();
  public long contentLength() throws IOException;
  public void writeTo(BufferedSink sink) throws IOException;
  public static RequestBody create(MediaType contentType, String content);
  public static RequestBody create(MediaType contentType, ByteString content);
  public static RequestBody create(MediaType contentType, byte[] content);
  public static RequestBody create(MediaType contentType, byte[] content, int offset,
      int byteCount);
  public static RequestBody create(MediaType contentType, File file);
}

public final class FormEncodingBuilder {
  public FormEncodingBuilder();
  public FormEncodingBuilder add(String name, String value);
  public FormEncodingBuilder addEncoded(String name, String value);
  public RequestBody build();
}

public final class MultipartBuilder {
  public static final MediaType MIXED;
  public static final MediaType ALTERNATIVE;
  public static final MediaType DIGEST;
  public static final MediaType PARALLEL;
  public static final MediaType FORM;
  public MultipartBuilder();
  public MultipartBuilder(String boundary);
  public MultipartBuilder type(MediaType type);
  public MultipartBuilder addPart(RequestBody body);
  public MultipartBuilder addPart(Headers headers, RequestBody body);
  public MultipartBuilder addFormDataPart(String name, String value);
  public MultipartBuilder addFormDataPart(String name, String filename, RequestBody value);
  public RequestBody build();
}

public final class Headers {
  public String get(String name);
  public Date getDate(String name);
  public int size();
  public String name(int index);
  public String value(int index);
  public Set<String> names();
  public List<String> values(String name);
  public Headers.Builder newBuilder();
  public Map<String, List<String>> toMultimap();
  public static Headers of(String... namesAndValues);
  public static Headers of(Map<String, String> headers);

  public static final class Builder {
    public Builder();
    public Headers.Builder add(String line);
    public Headers.Builder add(String name, String value);
    public Headers.Builder removeAll(String name);
    public Headers.Builder set(String name, String value);
    public String get(String name);
    public Headers build();
  }
}

public final class HttpUrl {
  public URL url();
  public URI uri();
  public String scheme();
  public boolean isHttps();
  public String encodedUsername();
  public String username();
  public String encodedPassword();
  public String password();
  public String host();
  public int port();
  public static int defaultPort(String scheme);
  public int pathSize();
  public String encodedPath();
  public List<String> encodedPathSegments();
  public List<String> pathSegments();
  public String encodedQuery();
  public String query();
  public int querySize();
  public String queryParameter(String name);
  public Set<String> queryParameterNames();
  public List<String> queryParameterValues(String name);
  public String queryParameterName(int index);
  public String queryParameterValue(int index);
  public String encodedFragment();
  public String fragment();
  public HttpUrl resolve(String link);
  public HttpUrl.Builder newBuilder();
  public static HttpUrl parse(String url);
  public static HttpUrl get(URL url);
  public static HttpUrl get(URI uri);

  public static final class Builder {
    public Builder();
    public HttpUrl.Builder scheme(String scheme);
    public HttpUrl.Builder username(String username);
    public HttpUrl.Builder encodedUsername(String encodedUsername);
    public HttpUrl.Builder password(String password);
    public HttpUrl.Builder encodedPassword(String encodedPassword);
    public HttpUrl.Builder host(String host);
    public HttpUrl.Builder port(int port);
    public HttpUrl.Builder addPathSegment(String pathSegment);
    public HttpUrl.Builder addEncodedPathSegment(String encodedPathSegment);
    public HttpUrl.Builder setPathSegment(int index, String pathSegment);
    public HttpUrl.Builder setEncodedPathSegment(int index, String encodedPathSegment);
    public HttpUrl.Builder removePathSegment(int index);
    public HttpUrl.Builder encodedPath(String encodedPath);
    public HttpUrl.Builder query(String query);
    public HttpUrl.Builder encodedQuery(String encodedQuery);
    public HttpUrl.Builder addQueryParameter(String name, String value);
    public HttpUrl.Builder addEncodedQueryParameter(String encodedName, String encodedValue);
    public HttpUrl.Builder setQueryParameter(String name, String value);
    public HttpUrl.Builder setEncodedQueryParameter(String encodedName, String encodedValue);
    public HttpUrl.Builder removeAllQueryParameters(String name);
    public HttpUrl.Builder removeAllEncodedQueryParameters(String encodedName);
    public HttpUrl.Builder fragment(String fragment);
    public HttpUrl.Builder encodedFragment(String encodedFragment);
    public HttpUrl build();
  }
}

public final class MediaType {
  public static MediaType parse(String string);
  public String type();
  public String subtype();
  public Charset charset();
  public Charset charset(Charset defaultValue);
}

public interface Interceptor {
  Response intercept(Interceptor.Chain chain) throws IOException;

  interface Chain {
    Request request();
    @Blocking(NETWORK) Response proceed(Request request) throws IOException;
    Connection connection();
  }
}

public final class Dispatcher {
  public Dispatcher(ExecutorService executorService);
  public Dispatcher();
  public ExecutorService getExecutorService();
  public void setMaxRequests(@Limits int maxRequests);
  public int getMaxRequests();
  public void setMaxRequestsPerHost(@Limits int maxRequestsPerHost);
  public int getMaxRequestsPerHost();
  public void cancel(Object tag);
  public int getRunningCallCount();
  public int getQueuedCallCount();
}

public final class ConnectionPool {
  public ConnectionPool(int maxIdleConnections, long keepAliveDurationMs);
  public ConnectionPool(int maxIdleConnections, long keepAliveDuration, TimeUnit timeUnit);
  public int getIdleConnectionCount();
  public static ConnectionPool getDefault();
  public int getConnectionCount();
  public int getSpdyConnectionCount();
  public int getMultiplexedConnectionCount();
  public int getHttpConnectionCount();
  public void evictAll();
}

public interface Connection {
  Route getRoute();
  Socket getSocket();
  Handshake getHandshake();
  Protocol getProtocol();
}

public interface Dns {
  public static final Dns SYSTEM;
  List<InetAddress> lookup(String hostname) throws UnknownHostException;
}

public interface Authenticator {
  Request authenticate(Proxy proxy, Response response) throws IOException;
  Request authenticateProxy(Proxy proxy, Response response) throws IOException;
}

public final class Cache {
  public Cache(File directory, long maxSize);
  public void delete() throws IOException;
  public void evictAll() throws IOException;
  public Iterator<String> urls() throws IOException;
  public int getWriteAbortCount();
  public int getWriteSuccessCount();
  public long getSize() throws IOException;
  public long getMaxSize();
  public void flush() throws IOException;
  public void close() throws IOException;
  public File getDirectory();
  public boolean isClosed();
  public int getNetworkCount();
  public int getHitCount();
  public int getRequestCount();
}

public final class CacheControl {
  public static final CacheControl FORCE_NETWORK;
  public static final CacheControl FORCE_CACHE;
  public boolean noCache();
  public boolean noStore();
  public int maxAgeSeconds();
  public int sMaxAgeSeconds();
  public boolean isPrivate();
  public boolean isPublic();
  public boolean mustRevalidate();
  public int maxStaleSeconds();
  public int minFreshSeconds();
  public boolean onlyIfCached();
  public boolean noTransform();
  public static CacheControl parse(Headers headers);

  public static final class Builder {
    public Builder();
    public CacheControl.Builder noCache();
    public CacheControl.Builder noStore();
    public CacheControl.Builder maxAge(int maxAge, TimeUnit timeUnit);
    public CacheControl.Builder maxStale(int maxStale, TimeUnit timeUnit);
    public CacheControl.Builder minFresh(int minFresh, TimeUnit timeUnit);
    public CacheControl.Builder onlyIfCached();
    public CacheControl.Builder noTransform();
    public CacheControl build();
  }
}

public final class ConnectionSpec {
  public static final ConnectionSpec MODERN_TLS;
  public static final ConnectionSpec COMPATIBLE_TLS;
  public static final ConnectionSpec CLEARTEXT;
  public boolean isTls();
  public List<CipherSuite> cipherSuites();
  public List<TlsVersion> tlsVersions();
  public boolean supportsTlsExtensions();
  public boolean isCompatible(SSLSocket socket);

  public static final class Builder {
    public Builder(ConnectionSpec connectionSpec);
    public ConnectionSpec.Builder cipherSuites(CipherSuite... cipherSuites);
    public ConnectionSpec.Builder cipherSuites(String... cipherSuites);
    public ConnectionSpec.Builder tlsVersions(TlsVersion... tlsVersions);
    public ConnectionSpec.Builder tlsVersions(String... tlsVersions);
    public ConnectionSpec.Builder supportsTlsExtensions(boolean supportsTlsExtensions);
    public ConnectionSpec build();
  }
}

public final class CertificatePinner {
  public static final CertificatePinner DEFAULT;
  public void check(String hostname, List<Certificate> peerCertificates)
      throws SSLPeerUnverifiedException;
  public void check(String hostname, Certificate... peerCertificates)
      throws SSLPeerUnverifiedException;
  public static String pin(Certificate certificate);

  public static final class Builder {
    public Builder();
    public CertificatePinner.Builder add(String hostname, String... pins);
    public CertificatePinner build();
  }
}

public final class Credentials {
  private Credentials();
  public static String basic(String userName, String password);
}

public enum Protocol {
  HTTP_1_0,
  HTTP_1_1,
  SPDY_3,
  HTTP_2;
  public static Protocol get(String protocol) throws IOException;
}

public enum TlsVersion {
  TLS_1_2,
  TLS_1_1,
  TLS_1_0,
  SSL_3_0;
  public static TlsVersion forJavaName(String javaName);
  public String javaName();
}

public final class Handshake {
  public static Handshake get(SSLSession session);
  public static Handshake get(String cipherSuite, List<Certificate> peerCertificates,
      List<Certificate> localCertificates);
  public String cipherSuite();
  public List<Certificate> peerCertificates();
  public Principal peerPrincipal();
  public List<Certificate> localCertificates();
  public Principal localPrincipal();
}

public final class Route {
  public Route(Address address, Proxy proxy, InetSocketAddress inetSocketAddress);
  public Address getAddress();
  public Proxy getProxy();
  public InetSocketAddress getSocketAddress();
  public boolean requiresTunnel();
}

public final class Address {}

public final class Challenge {}

public enum CipherSuite {
  TLS_RSA_WITH_NULL_MD5,
  TLS_RSA_WITH_NULL_SHA,
  TLS_RSA_EXPORT_WITH_RC4_40_MD5,
  TLS_RSA_WITH_RC4_128_MD5,
  TLS_RSA_WITH_RC4_128_SHA,
  TLS_RSA_EXPORT_WITH_DES40_CBC_SHA,
  TLS_RSA_WITH_DES_CBC_SHA,
  TLS_RSA_WITH_3DES_EDE_CBC_SHA,
  TLS_DHE_DSS_EXPORT_WITH_DES40_CBC_SHA,
  TLS_DHE_DSS_WITH_DES_CBC_SHA,
  TLS_DHE_DSS_WITH_3DES_EDE_CBC_SHA,
  TLS_DHE_RSA_EXPORT_WITH_DES40_CBC_SHA,
  TLS_DHE_RSA_WITH_DES_CBC_SHA,
  TLS_DHE_RSA_WITH_3DES_EDE_CBC_SHA,
  TLS_DH_anon_EXPORT_WITH_RC4_40_MD5,
  TLS_DH_anon_WITH_RC4_128_MD5,
  TLS_DH_anon_EXPORT_WITH_DES40_CBC_SHA,
  TLS_DH_anon_WITH_DES_CBC_SHA,
  TLS_DH_anon_WITH_3DES_EDE_CBC_SHA,
  TLS_KRB5_WITH_DES_CBC_SHA,
  TLS_KRB5_WITH_3DES_EDE_CBC_SHA,
  TLS_KRB5_WITH_RC4_128_SHA,
  TLS_KRB5_WITH_DES_CBC_MD5,
  TLS_KRB5_WITH_3DES_EDE_CBC_MD5,
  TLS_KRB5_WITH_RC4_128_MD5,
  TLS_KRB5_EXPORT_WITH_DES_CBC_40_SHA,
  TLS_KRB5_EXPORT_WITH_RC4_40_SHA,
  TLS_KRB5_EXPORT_WITH_DES_CBC_40_MD5,
  TLS_KRB5_EXPORT_WITH_RC4_40_MD5,
  TLS_RSA_WITH_AES_128_CBC_SHA,
  TLS_DHE_DSS_WITH_AES_128_CBC_SHA,
  TLS_DHE_RSA_WITH_AES_128_CBC_SHA,
  TLS_DH_anon_WITH_AES_128_CBC_SHA,
  TLS_RSA_WITH_AES_256_CBC_SHA,
  TLS_DHE_DSS_WITH_AES_256_CBC_SHA,
  TLS_DHE_RSA_WITH_AES_256_CBC_SHA,
  TLS_DH_anon_WITH_AES_256_CBC_SHA,
  TLS_RSA_WITH_NULL_SHA256,
  TLS_RSA_WITH_AES_128_CBC_SHA256,
  TLS_RSA_WITH_AES_256_CBC_SHA256,
  TLS_DHE_DSS_WITH_AES_128_CBC_SHA256,
  TLS_DHE_RSA_WITH_AES_128_CBC_SHA256,
  TLS_DHE_DSS_WITH_AES_256_CBC_SHA256,
  TLS_DHE_RSA_WITH_AES_256_CBC_SHA256,
  TLS_DH_anon_WITH_AES_128_CBC_SHA256,
  TLS_DH_anon_WITH_AES_256_CBC_SHA256,
  TLS_RSA_WITH_AES_128_GCM_SHA256,
  TLS_RSA_WITH_AES_256_GCM_SHA384,
  TLS_DHE_RSA_WITH_AES_128_GCM_SHA256,
  TLS_DHE_RSA_WITH_AES_256_GCM_SHA384,
  TLS_DHE_DSS_WITH_AES_128_GCM_SHA256,
  TLS_DHE_DSS_WITH_AES_256_GCM_SHA384,
  TLS_DH_anon_WITH_AES_128_GCM_SHA256,
  TLS_DH_anon_WITH_AES_256_GCM_SHA384,
  TLS_EMPTY_RENEGOTIATION_INFO_SCSV,
  TLS_ECDH_ECDSA_WITH_NULL_SHA,
  TLS_ECDH_ECDSA_WITH_RC4_128_SHA,
  TLS_ECDH_ECDSA_WITH_3DES_EDE_CBC_SHA,
  TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA,
  TLS_ECDH_ECDSA_WITH_AES_256_CBC_SHA,
  TLS_ECDHE_ECDSA_WITH_NULL_SHA,
  TLS_ECDHE_ECDSA_WITH_RC4_128_SHA,
  TLS_ECDHE_ECDSA_WITH_3DES_EDE_CBC_SHA,
  TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA,
  TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA,
  TLS_ECDH_RSA_WITH_NULL_SHA,
  TLS_ECDH_RSA_WITH_RC4_128_SHA,
  TLS_ECDH_RSA_WITH_3DES_EDE_CBC_SHA,
  TLS_ECDH_RSA_WITH_AES_128_CBC_SHA,
  TLS_ECDH_RSA_WITH_AES_256_CBC_SHA,
  TLS_ECDHE_RSA_WITH_NULL_SHA,
  TLS_ECDHE_RSA_WITH_RC4_128_SHA,
  TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA,
  TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA,
  TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA,
  TLS_ECDH_anon_WITH_NULL_SHA,
  TLS_ECDH_anon_WITH_RC4_128_SHA,
  TLS_ECDH_anon_WITH_3DES_EDE_CBC_SHA,
  TLS_ECDH_anon_WITH_AES_128_CBC_SHA,
  TLS_ECDH_anon_WITH_AES_256_CBC_SHA,
  TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256,
  TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384,
  TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA256,
  TLS_ECDH_ECDSA_WITH_AES_256_CBC_SHA384,
  TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256,
  TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384,
  TLS_ECDH_RSA_WITH_AES_128_CBC_SHA256,
  TLS_ECDH_RSA_WITH_AES_256_CBC_SHA384,
  TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256,
  TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384,
  TLS_ECDH_ECDSA_WITH_AES_128_GCM_SHA256,
  TLS_ECDH_ECDSA_WITH_AES_256_GCM_SHA384,
  TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
  TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
  TLS_ECDH_RSA_WITH_AES_128_GCM_SHA256,
  TLS_ECDH_RSA_WITH_AES_256_GCM_SHA384;
}
