package com.ning.http.client;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;
import static dev.fairlead.annotations.Phase.WRITE;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Special.DEFAULT;
import static dev.fairlead.annotations.Special.IMMEDIATE;
import static dev.fairlead.annotations.Special.INFINITE;
import static dev.fairlead.annotations.Width.UNLIMITED;

import com.ning.http.client.cookie.Cookie;
import com.ning.http.client.filter.IOExceptionFilter;
import com.ning.http.client.filter.RequestFilter;
import com.ning.http.client.filter.ResponseFilter;
import com.ning.http.client.multipart.Part;
import com.ning.http.client.uri.Uri;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.Limits;
import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.Opens;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLContext;

@Connection(sharing = SHAREABLE, expensive = true)
public class AsyncHttpClient implements Closeable {
  protected SignatureCalculator signatureCalculator;
  @Opens public AsyncHttpClient();
  @Opens public AsyncHttpClient(AsyncHttpProvider provider);
  @Opens public AsyncHttpClient(@Carries AsyncHttpClientConfig config);
  @Opens
  public AsyncHttpClient(AsyncHttpProvider httpProvider, @Carries AsyncHttpClientConfig config);
  @Opens public AsyncHttpClient(String providerClass, @Carries AsyncHttpClientConfig config);
  public AsyncHttpProvider getProvider();
  @Closes public void close();
  public void closeAsynchronously();
  public boolean isClosed();
  public AsyncHttpClientConfig getConfig();
  public AsyncHttpClient setSignatureCalculator(SignatureCalculator signatureCalculator);
  @Carries public AsyncHttpClient.BoundRequestBuilder prepareGet(String url);
  @Carries public AsyncHttpClient.BoundRequestBuilder prepareConnect(String url);
  @Carries public AsyncHttpClient.BoundRequestBuilder prepareOptions(String url);
  @Carries public AsyncHttpClient.BoundRequestBuilder prepareHead(String url);
  @Carries public AsyncHttpClient.BoundRequestBuilder preparePost(String url);
  @Carries public AsyncHttpClient.BoundRequestBuilder preparePut(String url);
  @Carries public AsyncHttpClient.BoundRequestBuilder prepareDelete(String url);
  @Carries public AsyncHttpClient.BoundRequestBuilder preparePatch(String url);
  @Carries public AsyncHttpClient.BoundRequestBuilder prepareTrace(String url);
  @Carries public AsyncHttpClient.BoundRequestBuilder prepareRequest(Request request);
  @Forks(UNLIMITED)
  public <T> ListenableFuture<T> executeRequest(Request request,
      @NonBlocking AsyncHandler<T> handler);
  @Forks(UNLIMITED) public ListenableFuture<Response> executeRequest(Request request);
  protected AsyncHttpClient.BoundRequestBuilder requestBuilder(String method, String url);
  protected AsyncHttpClient.BoundRequestBuilder requestBuilder(Request prototype);

  public class BoundRequestBuilder extends RequestBuilderBase<AsyncHttpClient.BoundRequestBuilder> {
    @Forks(UNLIMITED) public <T> ListenableFuture<T> execute(@NonBlocking AsyncHandler<T> handler);
    @Forks(UNLIMITED) public ListenableFuture<Response> execute();
    public AsyncHttpClient.BoundRequestBuilder addBodyPart(Part part);
    public AsyncHttpClient.BoundRequestBuilder addCookie(Cookie cookie);
    public AsyncHttpClient.BoundRequestBuilder addHeader(String name, String value);
    public AsyncHttpClient.BoundRequestBuilder addFormParam(String key, String value);
    public AsyncHttpClient.BoundRequestBuilder addQueryParam(String name, String value);
    public Request build();
    public AsyncHttpClient.BoundRequestBuilder setBody(byte[] data);
    public AsyncHttpClient.BoundRequestBuilder setBody(InputStream stream);
    public AsyncHttpClient.BoundRequestBuilder setBody(String data);
    public AsyncHttpClient.BoundRequestBuilder setHeader(String name, String value);
    public AsyncHttpClient.BoundRequestBuilder setHeaders(FluentCaseInsensitiveStringsMap headers);
    public AsyncHttpClient.BoundRequestBuilder setHeaders(Map<String, Collection<String>> headers);
    public AsyncHttpClient.BoundRequestBuilder setFormParams(Map<String, List<String>> params);
    public AsyncHttpClient.BoundRequestBuilder setFormParams(List<Param> params);
    public AsyncHttpClient.BoundRequestBuilder setUrl(String url);
    public AsyncHttpClient.BoundRequestBuilder setVirtualHost(String virtualHost);
    public AsyncHttpClient.BoundRequestBuilder setSignatureCalculator(
        SignatureCalculator signatureCalculator);
  }
}

public class AsyncHttpClientConfig {
  protected int connectTimeout;
  protected int maxConnections;
  protected int maxConnectionsPerHost;
  protected int requestTimeout;
  protected int readTimeout;
  protected int webSocketTimeout;
  protected boolean allowPoolingConnections;
  protected boolean allowPoolingSslConnections;
  protected int pooledConnectionIdleTimeout;
  protected int connectionTTL;
  protected SSLContext sslContext;
  protected HostnameVerifier hostnameVerifier;
  protected boolean acceptAnyCertificate;
  protected boolean followRedirect;
  protected int maxRedirects;
  protected boolean strict302Handling;
  protected ProxyServerSelector proxyServerSelector;
  protected boolean useRelativeURIsWithConnectProxies;
  protected boolean compressionEnforced;
  protected String userAgent;
  protected ExecutorService applicationThreadPool;
  protected Realm realm;
  protected List<RequestFilter> requestFilters;
  protected List<ResponseFilter> responseFilters;
  protected List<IOExceptionFilter> ioExceptionFilters;
  protected int maxRequestRetry;
  protected boolean disableUrlEncodingForBoundRequests;
  protected int ioThreadMultiplier;
  protected String[] enabledProtocols;
  protected String[] enabledCipherSuites;
  protected Integer sslSessionCacheSize;
  protected Integer sslSessionTimeout;
  protected AsyncHttpProviderConfig<?, ?> providerConfig;
  protected AsyncHttpClientConfig();
  public int getMaxConnections();
  public int getMaxConnectionsPerHost();
  public int getConnectTimeout();
  public int getWebSocketTimeout();
  public int getReadTimeout();
  public int getPooledConnectionIdleTimeout();
  public int getRequestTimeout();
  public boolean isFollowRedirect();
  public int getMaxRedirects();
  public boolean isAllowPoolingConnections();
  public String getUserAgent();
  public boolean isCompressionEnforced();
  public ExecutorService executorService();
  public ProxyServerSelector getProxyServerSelector();
  public SSLContext getSSLContext();
  public AsyncHttpProviderConfig<?, ?> getAsyncHttpProviderConfig();
  public Realm getRealm();
  public List<RequestFilter> getRequestFilters();
  public List<ResponseFilter> getResponseFilters();
  public List<IOExceptionFilter> getIOExceptionFilters();
  public int getMaxRequestRetry();
  public boolean isAllowPoolingSslConnections();
  public boolean isDisableUrlEncodingForBoundedRequests();
  public boolean isValid();
  public HostnameVerifier getHostnameVerifier();
  public int getIoThreadMultiplier();
  public boolean isStrict302Handling();
  public boolean isUseRelativeURIsWithConnectProxies();
  public int getConnectionTTL();
  public boolean isAcceptAnyCertificate();
  public String[] getEnabledProtocols();
  public String[] getEnabledCipherSuites();
  public Integer getSslSessionCacheSize();
  public Integer getSslSessionTimeout();

  public static class Builder {
    public Builder();
    public AsyncHttpClientConfig.Builder setMaxConnections(@Limits int maxConnections);
    public AsyncHttpClientConfig.Builder setMaxConnectionsPerHost(
        @Limits int maxConnectionsPerHost);
    @Bounds(CONNECT) public AsyncHttpClientConfig.Builder setConnectTimeout(int connectTimeOut);
    public AsyncHttpClientConfig.Builder setWebSocketTimeout(int webSocketTimeout);
    @Bounds(value = READ, zero = IMMEDIATE, negative = INFINITE)
    public AsyncHttpClientConfig.Builder setReadTimeout(int readTimeout);
    public AsyncHttpClientConfig.Builder setPooledConnectionIdleTimeout(
        int pooledConnectionIdleTimeout);
    @Bounds(value = CALL, covers = {CONNECT, TLS, WRITE, READ}, zero = IMMEDIATE,
        negative = INFINITE)
    public AsyncHttpClientConfig.Builder setRequestTimeout(int requestTimeout);
    public AsyncHttpClientConfig.Builder setFollowRedirect(boolean followRedirect);
    public AsyncHttpClientConfig.Builder setMaxRedirects(int maxRedirects);
    public AsyncHttpClientConfig.Builder setCompressionEnforced(boolean compressionEnforced);
    public AsyncHttpClientConfig.Builder setUserAgent(String userAgent);
    public AsyncHttpClientConfig.Builder setAllowPoolingConnections(
        boolean allowPoolingConnections);
    public AsyncHttpClientConfig.Builder setExecutorService(ExecutorService applicationThreadPool);
    public AsyncHttpClientConfig.Builder setProxyServerSelector(
        ProxyServerSelector proxyServerSelector);
    public AsyncHttpClientConfig.Builder setProxyServer(ProxyServer proxyServer);
    public AsyncHttpClientConfig.Builder setSSLContext(SSLContext sslContext);
    public AsyncHttpClientConfig.Builder setAsyncHttpClientProviderConfig(
        AsyncHttpProviderConfig<?, ?> providerConfig);
    public AsyncHttpClientConfig.Builder setRealm(Realm realm);
    public AsyncHttpClientConfig.Builder addRequestFilter(RequestFilter requestFilter);
    public AsyncHttpClientConfig.Builder removeRequestFilter(RequestFilter requestFilter);
    public AsyncHttpClientConfig.Builder addResponseFilter(ResponseFilter responseFilter);
    public AsyncHttpClientConfig.Builder removeResponseFilter(ResponseFilter responseFilter);
    public AsyncHttpClientConfig.Builder addIOExceptionFilter(IOExceptionFilter ioExceptionFilter);
    public AsyncHttpClientConfig.Builder removeIOExceptionFilter(
        IOExceptionFilter ioExceptionFilter);
    public AsyncHttpClientConfig.Builder setMaxRequestRetry(int maxRequestRetry);
    public AsyncHttpClientConfig.Builder setAllowPoolingSslConnections(
        boolean allowPoolingSslConnections);
    public AsyncHttpClientConfig.Builder setDisableUrlEncodingForBoundedRequests(
        boolean disableUrlEncodingForBoundedRequests);
    public AsyncHttpClientConfig.Builder setUseProxySelector(boolean useProxySelector);
    public AsyncHttpClientConfig.Builder setUseProxyProperties(boolean useProxyProperties);
    public AsyncHttpClientConfig.Builder setIOThreadMultiplier(int multiplier);
    public AsyncHttpClientConfig.Builder setHostnameVerifier(HostnameVerifier hostnameVerifier);
    public AsyncHttpClientConfig.Builder setStrict302Handling(boolean strict302Handling);
    public AsyncHttpClientConfig.Builder setUseRelativeURIsWithConnectProxies(
        boolean useRelativeURIsWithConnectProxies);
    public AsyncHttpClientConfig.Builder setConnectionTTL(int connectionTTL);
    public AsyncHttpClientConfig.Builder setAcceptAnyCertificate(boolean acceptAnyCertificate);
    public AsyncHttpClientConfig.Builder setEnabledProtocols(String[] enabledProtocols);
    public AsyncHttpClientConfig.Builder setEnabledCipherSuites(String[] enabledCipherSuites);
    public AsyncHttpClientConfig.Builder setSslSessionCacheSize(Integer sslSessionCacheSize);
    public AsyncHttpClientConfig.Builder setSslSessionTimeout(Integer sslSessionTimeout);
    public Builder(AsyncHttpClientConfig prototype);
    @Carries public AsyncHttpClientConfig build();
  }
}

@NonBlocking
public interface AsyncHandler<T> {
  void onThrowable(Throwable t);
  AsyncHandler.STATE onBodyPartReceived(HttpResponseBodyPart bodyPart) throws Exception;
  AsyncHandler.STATE onStatusReceived(HttpResponseStatus responseStatus) throws Exception;
  AsyncHandler.STATE onHeadersReceived(HttpResponseHeaders headers) throws Exception;
  T onCompleted() throws Exception;

  enum STATE {
    ABORT,
    CONTINUE,
    UPGRADE;
  }
}

@NonBlocking
public abstract class AsyncCompletionHandler<T> implements AsyncHandler<T>,
    ProgressAsyncHandler<T> {
  public AsyncCompletionHandler();
  public AsyncHandler.STATE onBodyPartReceived(HttpResponseBodyPart content) throws Exception;
  public AsyncHandler.STATE onStatusReceived(HttpResponseStatus status) throws Exception;
  public AsyncHandler.STATE onHeadersReceived(HttpResponseHeaders headers) throws Exception;
  public final T onCompleted() throws Exception;
  public void onThrowable(Throwable t);
  public T onCompleted(Response response) throws Exception;
  public AsyncHandler.STATE onHeaderWriteCompleted();
  public AsyncHandler.STATE onContentWriteCompleted();
  public AsyncHandler.STATE onContentWriteProgress(long amount, long current, long total);
}

public class AsyncCompletionHandlerBase extends AsyncCompletionHandler<Response> {
  public AsyncCompletionHandlerBase();
  public Response onCompleted(Response response) throws Exception;
  public void onThrowable(Throwable t);
}

public abstract class RequestBuilderBase<T extends RequestBuilderBase<T>> {
  protected List<Param> rbQueryParams;
  protected SignatureCalculator signatureCalculator;
  protected RequestBuilderBase(Class<T> derived, String method, boolean disableUrlEncoding);
  protected RequestBuilderBase(Class<T> derived, Request prototype);
  public T setUrl(String url);
  public T setUri(Uri uri);
  public T setInetAddress(InetAddress address);
  public T setLocalInetAddress(InetAddress address);
  public T setVirtualHost(String virtualHost);
  public T setHeader(String name, String value);
  public T addHeader(String name, String value);
  public T setHeaders(FluentCaseInsensitiveStringsMap headers);
  public T setHeaders(Map<String, Collection<String>> headers);
  public T setContentLength(int length);
  public T setCookies(Collection<Cookie> cookies);
  public T addCookie(Cookie cookie);
  public T addOrReplaceCookie(Cookie cookie);
  public void resetCookies();
  public void resetQuery();
  public void resetFormParams();
  public void resetNonMultipartData();
  public void resetMultipartData();
  public T setBody(File file);
  public T setBody(byte[] data);
  public T setBody(List<byte[]> data);
  public T setBody(String data);
  public T setBody(InputStream stream);
  public T setBody(BodyGenerator bodyGenerator);
  public T addQueryParam(String name, String value);
  public T addQueryParams(List<Param> params);
  public T setQueryParams(Map<String, List<String>> map);
  public T setQueryParams(List<Param> params);
  public T addFormParam(String name, String value);
  public T setFormParams(Map<String, List<String>> map);
  public T setFormParams(List<Param> params);
  public T addBodyPart(Part part);
  public T setProxyServer(ProxyServer proxyServer);
  public T setRealm(Realm realm);
  public T setFollowRedirects(boolean followRedirects);
  @Bounds(value = CALL, covers = {CONNECT, TLS, WRITE, READ}, zero = DEFAULT, negative = INFINITE)
  public T setRequestTimeout(int requestTimeout);
  public T setRangeOffset(long rangeOffset);
  public T setMethod(String method);
  public T setBodyEncoding(String charset);
  public T setConnectionPoolKeyStrategy(ConnectionPoolPartitioning connectionPoolKeyStrategy);
  public T setNameResolver(NameResolver nameResolver);
  public T setSignatureCalculator(SignatureCalculator signatureCalculator);
  public Request build();
}

public class RequestBuilder extends RequestBuilderBase<RequestBuilder> {
  public RequestBuilder();
  public RequestBuilder(String method);
  public RequestBuilder(String method, boolean disableUrlEncoding);
  public RequestBuilder(Request prototype);
  public RequestBuilder addBodyPart(Part part);
  public RequestBuilder addCookie(Cookie cookie);
  public RequestBuilder addHeader(String name, String value);
  public RequestBuilder addFormParam(String key, String value);
  public RequestBuilder addQueryParam(String name, String value);
  public RequestBuilder addQueryParams(List<Param> queryParams);
  public RequestBuilder setQueryParams(List<Param> params);
  public RequestBuilder setQueryParams(Map<String, List<String>> params);
  public Request build();
  public RequestBuilder setBody(byte[] data);
  public RequestBuilder setBody(InputStream stream);
  public RequestBuilder setBody(String data);
  public RequestBuilder setHeader(String name, String value);
  public RequestBuilder setHeaders(FluentCaseInsensitiveStringsMap headers);
  public RequestBuilder setHeaders(Map<String, Collection<String>> headers);
  public RequestBuilder setFormParams(List<Param> params);
  public RequestBuilder setFormParams(Map<String, List<String>> params);
  public RequestBuilder setMethod(String method);
  public RequestBuilder setUrl(String url);
  public RequestBuilder setProxyServer(ProxyServer proxyServer);
  public RequestBuilder setVirtualHost(String virtualHost);
  public RequestBuilder setFollowRedirects(boolean followRedirects);
  public RequestBuilder addOrReplaceCookie(Cookie c);
}

public interface Request {
  String getMethod();
  Uri getUri();
  String getUrl();
  InetAddress getInetAddress();
  InetAddress getLocalAddress();
  FluentCaseInsensitiveStringsMap getHeaders();
  Collection<Cookie> getCookies();
  byte[] getByteData();
  List<byte[]> getCompositeByteData();
  String getStringData();
  InputStream getStreamData();
  BodyGenerator getBodyGenerator();
  long getContentLength();
  List<Param> getFormParams();
  List<Part> getParts();
  String getVirtualHost();
  List<Param> getQueryParams();
  ProxyServer getProxyServer();
  Realm getRealm();
  File getFile();
  Boolean getFollowRedirect();
  int getRequestTimeout();
  long getRangeOffset();
  String getBodyEncoding();
  ConnectionPoolPartitioning getConnectionPoolPartitioning();
  NameResolver getNameResolver();
}

public interface Response {
  int getStatusCode();
  String getStatusText();
  byte[] getResponseBodyAsBytes() throws IOException;
  ByteBuffer getResponseBodyAsByteBuffer() throws IOException;
  InputStream getResponseBodyAsStream() throws IOException;
  String getResponseBodyExcerpt(int maxLength, String charset) throws IOException;
  String getResponseBody(String charset) throws IOException;
  String getResponseBodyExcerpt(int maxLength) throws IOException;
  String getResponseBody() throws IOException;
  Uri getUri();
  String getContentType();
  String getHeader(String name);
  List<String> getHeaders(String name);
  FluentCaseInsensitiveStringsMap getHeaders();
  boolean isRedirected();
  List<Cookie> getCookies();
  boolean hasResponseStatus();
  boolean hasResponseHeaders();
  boolean hasResponseBody();
}

public interface ListenableFuture<V> extends Future<V> {
  void done();
  void abort(Throwable t);
  void touch();
  ListenableFuture<V> addListener(Runnable listener, Executor exec);
}

public abstract class HttpResponseBodyPart {
  public HttpResponseBodyPart(boolean last);
  public void markUnderlyingConnectionAsToBeClosed();
  public boolean isUnderlyingConnectionToBeClosed();
  public boolean isLast();
  public int length();
  public byte[] getBodyPartBytes();
  public int writeTo(OutputStream outputStream) throws IOException;
  public ByteBuffer getBodyByteBuffer();
}

public abstract class HttpResponseStatus {
  protected final AsyncHttpClientConfig config;
  public HttpResponseStatus(Uri uri, AsyncHttpClientConfig config);
  public final Uri getUri();
  public AsyncHttpClientConfig getConfig();
  public Response prepareResponse(HttpResponseHeaders headers,
      List<HttpResponseBodyPart> bodyParts);
  public int getStatusCode();
  public String getStatusText();
  public String getProtocolName();
  public int getProtocolMajorVersion();
  public int getProtocolMinorVersion();
  public String getProtocolText();
}

public abstract class HttpResponseHeaders {
  public HttpResponseHeaders();
  public HttpResponseHeaders(boolean traillingHeaders);
  public FluentCaseInsensitiveStringsMap getHeaders();
  public boolean isTraillingHeadersReceived();
}

public class FluentCaseInsensitiveStringsMap implements Map<String, List<String>>,
    Iterable<Map.Entry<String, List<String>>> {
  public FluentCaseInsensitiveStringsMap();
  public FluentCaseInsensitiveStringsMap(FluentCaseInsensitiveStringsMap src);
  public FluentCaseInsensitiveStringsMap(Map<String, Collection<String>> src);
  public FluentCaseInsensitiveStringsMap add(String key, String value);
  public FluentCaseInsensitiveStringsMap add(String key, String... values);
  public FluentCaseInsensitiveStringsMap add(String key, Collection<String> values);
  public FluentCaseInsensitiveStringsMap addAll(FluentCaseInsensitiveStringsMap src);
  public FluentCaseInsensitiveStringsMap addAll(Map<String, Collection<String>> src);
  public FluentCaseInsensitiveStringsMap replaceWith(String key, String... values);
  public FluentCaseInsensitiveStringsMap replaceWith(String key, Collection<String> values);
  public FluentCaseInsensitiveStringsMap replaceAll(FluentCaseInsensitiveStringsMap src);
  public FluentCaseInsensitiveStringsMap replaceAll(
      Map<? extends String, ? extends Collection<String>> src);
  public List<String> put(String key, List<String> value);
  public void putAll(Map<? extends String, ? extends List<String>> values);
  public FluentCaseInsensitiveStringsMap delete(String key);
  public FluentCaseInsensitiveStringsMap deleteAll(String... keys);
  public FluentCaseInsensitiveStringsMap deleteAll(Collection<String> keys);
  public List<String> remove(Object key);
  public void clear();
  public Iterator<Map.Entry<String, List<String>>> iterator();
  public Set<String> keySet();
  public Set<Map.Entry<String, List<String>>> entrySet();
  public int size();
  public boolean isEmpty();
  public boolean containsKey(Object key);
  public boolean containsValue(Object value);
  public String getFirstValue(String key);
  public String getJoinedValue(String key, String delimiter);
  public List<String> get(Object key);
  public Collection<List<String>> values();
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
  public String getMethodName();
  public boolean getUsePreemptiveAuth();
  public String getNtlmDomain();
  public String getNtlmHost();
  public boolean isUseAbsoluteURI();
  public boolean isOmitQuery();
  public boolean isTargetProxy();

  public enum AuthScheme {
    DIGEST,
    BASIC,
    NTLM,
    SPNEGO,
    KERBEROS,
    NONE;
  }

  public static class RealmBuilder {}
}

public class ProxyServer {
  public ProxyServer(ProxyServer.Protocol protocol, String host, int port, String principal,
      String password);
  public ProxyServer(String host, int port, String principal, String password);
  public ProxyServer(ProxyServer.Protocol protocol, String host, int port);
  public ProxyServer(String host, int port);
  public Realm.RealmBuilder realmBuilder();
  public ProxyServer.Protocol getProtocol();
  public String getHost();
  public int getPort();
  public String getPrincipal();
  public String getPassword();
  public ProxyServer setCharset(Charset charset);
  public Charset getCharset();
  public ProxyServer addNonProxyHost(String uri);
  public ProxyServer removeNonProxyHost(String uri);
  public List<String> getNonProxyHosts();
  public ProxyServer setNtlmDomain(String ntlmDomain);
  public String getNtlmDomain();
  public Realm.AuthScheme getScheme();
  public void setScheme(Realm.AuthScheme scheme);
  public String getNtlmHost();
  public void setNtlmHost(String ntlmHost);
  public String getUrl();
  public boolean isForceHttp10();
  public void setForceHttp10(boolean forceHttp10);

  public enum Protocol {
    HTTP,
    HTTPS,
    NTLM,
    KERBEROS,
    SPNEGO;
  }
}

public class Param {
  public Param(String name, String value);
  public String getName();
  public String getValue();
}

public interface AsyncHttpProvider {}

public interface AsyncHttpProviderConfig<U, V> {}

public interface Body extends Closeable {}

public interface BodyGenerator {
  Body createBody() throws IOException;
}

public interface ConnectionPoolPartitioning {
  Object getPartitionKey(Uri uri, ProxyServer proxyServer);
}

public interface NameResolver {
  InetAddress resolve(String name) throws UnknownHostException;
}

public interface ProgressAsyncHandler<T> extends AsyncHandler<T> {
  AsyncHandler.STATE onHeaderWriteCompleted();
  AsyncHandler.STATE onContentWriteCompleted();
  AsyncHandler.STATE onContentWriteProgress(long amount, long current, long total);
}

public interface ProxyServerSelector {
  ProxyServer select(Uri uri);
}

public interface SignatureCalculator {
  void calculateAndAddSignature(Request request, RequestBuilderBase<?> requestBuilder);
}
