package org.apache.http.impl.client;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.WaitsFor.NETWORK;
import static dev.fairlead.annotations.Width.EXECUTOR;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Configures;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.Limits;
import dev.fairlead.annotations.MutableUntilPublished;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.RunsHere;
import dev.fairlead.annotations.TakesOwnership;
import dev.fairlead.annotations.Unbounded;
import java.io.Closeable;
import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLContext;
import org.apache.http.ConnectionReuseStrategy;
import org.apache.http.Header;
import org.apache.http.HttpEntity;
import org.apache.http.HttpHost;
import org.apache.http.HttpRequest;
import org.apache.http.HttpRequestInterceptor;
import org.apache.http.HttpResponse;
import org.apache.http.HttpResponseInterceptor;
import org.apache.http.ProtocolException;
import org.apache.http.auth.AuthScheme;
import org.apache.http.auth.AuthSchemeProvider;
import org.apache.http.auth.AuthSchemeRegistry;
import org.apache.http.auth.AuthScope;
import org.apache.http.auth.Credentials;
import org.apache.http.client.AuthCache;
import org.apache.http.client.AuthenticationHandler;
import org.apache.http.client.AuthenticationStrategy;
import org.apache.http.client.BackoffManager;
import org.apache.http.client.ClientProtocolException;
import org.apache.http.client.ConnectionBackoffStrategy;
import org.apache.http.client.CookieStore;
import org.apache.http.client.CredentialsProvider;
import org.apache.http.client.HttpClient;
import org.apache.http.client.HttpRequestRetryHandler;
import org.apache.http.client.HttpResponseException;
import org.apache.http.client.RedirectHandler;
import org.apache.http.client.RedirectStrategy;
import org.apache.http.client.RequestDirector;
import org.apache.http.client.ResponseHandler;
import org.apache.http.client.ServiceUnavailableRetryStrategy;
import org.apache.http.client.UserTokenHandler;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.entity.InputStreamFactory;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.concurrent.FutureCallback;
import org.apache.http.config.ConnectionConfig;
import org.apache.http.config.Lookup;
import org.apache.http.config.SocketConfig;
import org.apache.http.conn.ClientConnectionManager;
import org.apache.http.conn.ConnectionKeepAliveStrategy;
import org.apache.http.conn.DnsResolver;
import org.apache.http.conn.HttpClientConnectionManager;
import org.apache.http.conn.SchemePortResolver;
import org.apache.http.conn.routing.HttpRoutePlanner;
import org.apache.http.conn.socket.LayeredConnectionSocketFactory;
import org.apache.http.conn.ssl.X509HostnameVerifier;
import org.apache.http.conn.util.PublicSuffixMatcher;
import org.apache.http.cookie.Cookie;
import org.apache.http.cookie.CookieSpecProvider;
import org.apache.http.cookie.CookieSpecRegistry;
import org.apache.http.impl.execchain.ClientExecChain;
import org.apache.http.params.HttpParams;
import org.apache.http.protocol.BasicHttpProcessor;
import org.apache.http.protocol.HttpContext;
import org.apache.http.protocol.HttpProcessor;
import org.apache.http.protocol.HttpRequestExecutor;

@Connection(sharing = SHAREABLE, expensive = true)
public abstract class CloseableHttpClient implements HttpClient, Closeable {
  public CloseableHttpClient();
  @Blocking(NETWORK)
  protected CloseableHttpResponse doExecute(HttpHost target, HttpRequest request,
      HttpContext context) throws IOException, ClientProtocolException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public CloseableHttpResponse execute(HttpHost target,
      @Requires({CONNECT, READ}) HttpRequest request, @Requires({CONNECT, READ}) HttpContext context) throws IOException,
      ClientProtocolException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public CloseableHttpResponse execute(@Requires({CONNECT, READ}) HttpUriRequest request,
      @Requires({CONNECT, READ}) HttpContext context) throws IOException, ClientProtocolException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public CloseableHttpResponse execute(@Requires({CONNECT, READ}) HttpUriRequest request)
      throws IOException, ClientProtocolException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public CloseableHttpResponse execute(HttpHost target,
      @Requires({CONNECT, READ}) HttpRequest request) throws IOException, ClientProtocolException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T execute(@Requires({CONNECT, READ}) HttpUriRequest request,
      @RunsHere ResponseHandler<? extends T> responseHandler) throws IOException,
      ClientProtocolException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T execute(@Requires({CONNECT, READ}) HttpUriRequest request,
      @RunsHere ResponseHandler<? extends T> responseHandler, @Requires({CONNECT, READ}) HttpContext context)
      throws IOException, ClientProtocolException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T execute(HttpHost target, @Requires({CONNECT, READ}) HttpRequest request,
      @RunsHere ResponseHandler<? extends T> responseHandler) throws IOException,
      ClientProtocolException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T execute(HttpHost target, @Requires({CONNECT, READ}) HttpRequest request,
      @RunsHere ResponseHandler<? extends T> responseHandler, @Requires({CONNECT, READ}) HttpContext context)
      throws IOException, ClientProtocolException;
}

public class HttpClients {
  private HttpClients();
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static HttpClientBuilder custom();
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public static CloseableHttpClient createDefault();
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public static CloseableHttpClient createSystem();
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public static CloseableHttpClient createMinimal();
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public static CloseableHttpClient createMinimal(@Carries HttpClientConnectionManager connManager);
}

public class HttpClientBuilder {
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static HttpClientBuilder create();
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) protected HttpClientBuilder();
  public final HttpClientBuilder setRequestExecutor(HttpRequestExecutor requestExec);
  public final HttpClientBuilder setHostnameVerifier(X509HostnameVerifier hostnameVerifier);
  public final HttpClientBuilder setSSLHostnameVerifier(HostnameVerifier hostnameVerifier);
  public final HttpClientBuilder setPublicSuffixMatcher(PublicSuffixMatcher publicSuffixMatcher);
  public final HttpClientBuilder setSslcontext(SSLContext sslcontext);
  public final HttpClientBuilder setSSLContext(SSLContext sslContext);
  public final HttpClientBuilder setSSLSocketFactory(
      LayeredConnectionSocketFactory sslSocketFactory);
  public final HttpClientBuilder setMaxConnTotal(@Limits int maxConnTotal);
  public final HttpClientBuilder setMaxConnPerRoute(@Limits int maxConnPerRoute);
  public final HttpClientBuilder setDefaultSocketConfig(@Carries SocketConfig config);
  public final HttpClientBuilder setDefaultConnectionConfig(ConnectionConfig config);
  public final HttpClientBuilder setConnectionTimeToLive(long connTimeToLive,
      TimeUnit connTimeToLiveTimeUnit);
  public final HttpClientBuilder setConnectionManager(
      @Carries({TLS, WRITE, READ}) @TakesOwnership HttpClientConnectionManager connManager);
  public final HttpClientBuilder setConnectionManagerShared(boolean shared);
  public final HttpClientBuilder setConnectionReuseStrategy(ConnectionReuseStrategy reuseStrategy);
  public final HttpClientBuilder setKeepAliveStrategy(
      ConnectionKeepAliveStrategy keepAliveStrategy);
  public final HttpClientBuilder setTargetAuthenticationStrategy(
      AuthenticationStrategy targetAuthStrategy);
  public final HttpClientBuilder setProxyAuthenticationStrategy(
      AuthenticationStrategy proxyAuthStrategy);
  public final HttpClientBuilder setUserTokenHandler(UserTokenHandler userTokenHandler);
  public final HttpClientBuilder disableConnectionState();
  public final HttpClientBuilder setSchemePortResolver(SchemePortResolver schemePortResolver);
  public final HttpClientBuilder setUserAgent(String userAgent);
  public final HttpClientBuilder setDefaultHeaders(Collection<? extends Header> defaultHeaders);
  public final HttpClientBuilder addInterceptorFirst(HttpResponseInterceptor itcp);
  public final HttpClientBuilder addInterceptorLast(HttpResponseInterceptor itcp);
  public final HttpClientBuilder addInterceptorFirst(HttpRequestInterceptor itcp);
  public final HttpClientBuilder addInterceptorLast(HttpRequestInterceptor itcp);
  public final HttpClientBuilder disableCookieManagement();
  public final HttpClientBuilder disableContentCompression();
  public final HttpClientBuilder disableAuthCaching();
  public final HttpClientBuilder setHttpProcessor(HttpProcessor httpprocessor);
  public final HttpClientBuilder setDnsResolver(DnsResolver dnsResolver);
  public final HttpClientBuilder setRetryHandler(HttpRequestRetryHandler retryHandler);
  public final HttpClientBuilder disableAutomaticRetries();
  public final HttpClientBuilder setProxy(HttpHost proxy);
  public final HttpClientBuilder setRoutePlanner(HttpRoutePlanner routePlanner);
  public final HttpClientBuilder setRedirectStrategy(RedirectStrategy redirectStrategy);
  public final HttpClientBuilder disableRedirectHandling();
  public final HttpClientBuilder setConnectionBackoffStrategy(
      ConnectionBackoffStrategy connectionBackoffStrategy);
  public final HttpClientBuilder setBackoffManager(BackoffManager backoffManager);
  public final HttpClientBuilder setServiceUnavailableRetryStrategy(
      ServiceUnavailableRetryStrategy serviceUnavailStrategy);
  public final HttpClientBuilder setDefaultCookieStore(CookieStore cookieStore);
  public final HttpClientBuilder setDefaultCredentialsProvider(
      CredentialsProvider credentialsProvider);
  public final HttpClientBuilder setDefaultAuthSchemeRegistry(
      Lookup<AuthSchemeProvider> authSchemeRegistry);
  public final HttpClientBuilder setDefaultCookieSpecRegistry(
      Lookup<CookieSpecProvider> cookieSpecRegistry);
  public final HttpClientBuilder setContentDecoderRegistry(
      Map<String, InputStreamFactory> contentDecoderMap);
  public final HttpClientBuilder setDefaultRequestConfig(@Carries RequestConfig config);
  public final HttpClientBuilder useSystemProperties();
  public final HttpClientBuilder evictExpiredConnections();
  public final HttpClientBuilder evictIdleConnections(Long maxIdleTime, TimeUnit maxIdleTimeUnit);
  public final HttpClientBuilder evictIdleConnections(long maxIdleTime, TimeUnit maxIdleTimeUnit);
  public final HttpClientBuilder disableDefaultUserAgent();
  protected ClientExecChain createMainExec(HttpRequestExecutor requestExec,
      HttpClientConnectionManager connManager, ConnectionReuseStrategy reuseStrategy,
      ConnectionKeepAliveStrategy keepAliveStrategy, HttpProcessor proxyHttpProcessor,
      AuthenticationStrategy targetAuthStrategy, AuthenticationStrategy proxyAuthStrategy,
      UserTokenHandler userTokenHandler);
  protected ClientExecChain decorateMainExec(ClientExecChain mainExec);
  protected ClientExecChain decorateProtocolExec(ClientExecChain protocolExec);
  protected void addCloseable(Closeable closeable);
  @Carries @Opens public CloseableHttpClient build();
}

@Connection(sharing = SHAREABLE, expensive = true) @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
public class DefaultHttpClient extends AbstractHttpClient {
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public DefaultHttpClient(ClientConnectionManager conman, @Carries HttpParams params);
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public DefaultHttpClient(ClientConnectionManager conman);
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public DefaultHttpClient(@Carries HttpParams params);
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public DefaultHttpClient();
  protected HttpParams createHttpParams();
  public static void setDefaultHttpParams(HttpParams params);
  protected BasicHttpProcessor createHttpProcessor();
}

@Connection(sharing = SHAREABLE, expensive = true)
public class SystemDefaultHttpClient extends DefaultHttpClient {
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public SystemDefaultHttpClient(@Carries HttpParams params);
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public SystemDefaultHttpClient();
  protected ClientConnectionManager createClientConnectionManager();
  protected HttpRoutePlanner createHttpRoutePlanner();
  protected ConnectionReuseStrategy createConnectionReuseStrategy();
}

@Connection(sharing = SHAREABLE, expensive = true)
public class ContentEncodingHttpClient extends DefaultHttpClient {
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public ContentEncodingHttpClient(ClientConnectionManager conman, @Carries HttpParams params);
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public ContentEncodingHttpClient(@Carries HttpParams params);
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public ContentEncodingHttpClient();
  protected BasicHttpProcessor createHttpProcessor();
}

@Connection(sharing = SHAREABLE, expensive = true)
public class DecompressingHttpClient implements HttpClient {
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public DecompressingHttpClient();
  public DecompressingHttpClient(@Carries HttpClient backend);
  @Carries public HttpParams getParams();
  public ClientConnectionManager getConnectionManager();
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public HttpResponse execute(@Requires({CONNECT, READ}) HttpUriRequest request) throws IOException,
      ClientProtocolException;
  public HttpClient getHttpClient();
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public HttpResponse execute(@Requires({CONNECT, READ}) HttpUriRequest request,
      @Requires({CONNECT, READ}) HttpContext context) throws IOException, ClientProtocolException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public HttpResponse execute(HttpHost target, @Requires({CONNECT, READ}) HttpRequest request)
      throws IOException, ClientProtocolException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public HttpResponse execute(HttpHost target, @Requires({CONNECT, READ}) HttpRequest request,
      @Requires({CONNECT, READ}) HttpContext context) throws IOException, ClientProtocolException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T execute(@Requires({CONNECT, READ}) HttpUriRequest request,
      @RunsHere ResponseHandler<? extends T> responseHandler) throws IOException,
      ClientProtocolException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T execute(@Requires({CONNECT, READ}) HttpUriRequest request,
      @RunsHere ResponseHandler<? extends T> responseHandler, @Requires({CONNECT, READ}) HttpContext context)
      throws IOException, ClientProtocolException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T execute(HttpHost target, @Requires({CONNECT, READ}) HttpRequest request,
      @RunsHere ResponseHandler<? extends T> responseHandler) throws IOException,
      ClientProtocolException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T execute(HttpHost target, @Requires({CONNECT, READ}) HttpRequest request,
      @RunsHere ResponseHandler<? extends T> responseHandler, @Requires({CONNECT, READ}) HttpContext context)
      throws IOException, ClientProtocolException;
}

@Connection(sharing = SHAREABLE, expensive = true)
public class AutoRetryHttpClient implements HttpClient {
  public AutoRetryHttpClient(@Carries HttpClient client,
      ServiceUnavailableRetryStrategy retryStrategy);
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public AutoRetryHttpClient();
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public AutoRetryHttpClient(ServiceUnavailableRetryStrategy config);
  public AutoRetryHttpClient(@Carries HttpClient client);
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public HttpResponse execute(HttpHost target, @Requires({CONNECT, READ}) HttpRequest request)
      throws IOException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T execute(HttpHost target, @Requires({CONNECT, READ}) HttpRequest request,
      @RunsHere ResponseHandler<? extends T> responseHandler) throws IOException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T execute(HttpHost target, @Requires({CONNECT, READ}) HttpRequest request,
      @RunsHere ResponseHandler<? extends T> responseHandler, @Requires({CONNECT, READ}) HttpContext context)
      throws IOException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public HttpResponse execute(@Requires({CONNECT, READ}) HttpUriRequest request) throws IOException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public HttpResponse execute(@Requires({CONNECT, READ}) HttpUriRequest request,
      @Requires({CONNECT, READ}) HttpContext context) throws IOException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T execute(@Requires({CONNECT, READ}) HttpUriRequest request,
      @RunsHere ResponseHandler<? extends T> responseHandler) throws IOException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public <T> T execute(@Requires({CONNECT, READ}) HttpUriRequest request,
      @RunsHere ResponseHandler<? extends T> responseHandler, @Requires({CONNECT, READ}) HttpContext context)
      throws IOException;
  @Blocking(NETWORK) @Requires({CONNECT, READ})
  public HttpResponse execute(HttpHost target, @Requires({CONNECT, READ}) HttpRequest request,
      @Requires({CONNECT, READ}) HttpContext context) throws IOException;
  public ClientConnectionManager getConnectionManager();
  @Carries public HttpParams getParams();
}

@Connection(sharing = SHAREABLE, expensive = true)
@MutableUntilPublished
public abstract class AbstractHttpClient extends CloseableHttpClient {
  protected AbstractHttpClient(ClientConnectionManager conman, HttpParams params);
  protected HttpParams createHttpParams();
  protected BasicHttpProcessor createHttpProcessor();
  protected HttpContext createHttpContext();
  protected ClientConnectionManager createClientConnectionManager();
  protected AuthSchemeRegistry createAuthSchemeRegistry();
  protected CookieSpecRegistry createCookieSpecRegistry();
  protected HttpRequestExecutor createRequestExecutor();
  protected ConnectionReuseStrategy createConnectionReuseStrategy();
  protected ConnectionKeepAliveStrategy createConnectionKeepAliveStrategy();
  protected HttpRequestRetryHandler createHttpRequestRetryHandler();
  protected RedirectHandler createRedirectHandler();
  protected AuthenticationStrategy createTargetAuthenticationStrategy();
  protected AuthenticationHandler createTargetAuthenticationHandler();
  protected AuthenticationStrategy createProxyAuthenticationStrategy();
  protected AuthenticationHandler createProxyAuthenticationHandler();
  protected CookieStore createCookieStore();
  protected CredentialsProvider createCredentialsProvider();
  protected HttpRoutePlanner createHttpRoutePlanner();
  protected UserTokenHandler createUserTokenHandler();
  @Carries public final HttpParams getParams();
  @Configures public void setParams(@Carries HttpParams params);
  public final ClientConnectionManager getConnectionManager();
  public final HttpRequestExecutor getRequestExecutor();
  public final AuthSchemeRegistry getAuthSchemes();
  @Configures public void setAuthSchemes(AuthSchemeRegistry registry);
  public final ConnectionBackoffStrategy getConnectionBackoffStrategy();
  @Configures public void setConnectionBackoffStrategy(ConnectionBackoffStrategy strategy);
  public final CookieSpecRegistry getCookieSpecs();
  public final BackoffManager getBackoffManager();
  @Configures public void setBackoffManager(BackoffManager manager);
  @Configures public void setCookieSpecs(CookieSpecRegistry registry);
  public final ConnectionReuseStrategy getConnectionReuseStrategy();
  @Configures public void setReuseStrategy(ConnectionReuseStrategy strategy);
  public final ConnectionKeepAliveStrategy getConnectionKeepAliveStrategy();
  @Configures public void setKeepAliveStrategy(ConnectionKeepAliveStrategy strategy);
  public final HttpRequestRetryHandler getHttpRequestRetryHandler();
  @Configures public void setHttpRequestRetryHandler(HttpRequestRetryHandler handler);
  public final RedirectHandler getRedirectHandler();
  @Configures public void setRedirectHandler(RedirectHandler handler);
  public final RedirectStrategy getRedirectStrategy();
  @Configures public void setRedirectStrategy(RedirectStrategy strategy);
  public final AuthenticationHandler getTargetAuthenticationHandler();
  @Configures public void setTargetAuthenticationHandler(AuthenticationHandler handler);
  public final AuthenticationStrategy getTargetAuthenticationStrategy();
  @Configures public void setTargetAuthenticationStrategy(AuthenticationStrategy strategy);
  public final AuthenticationHandler getProxyAuthenticationHandler();
  @Configures public void setProxyAuthenticationHandler(AuthenticationHandler handler);
  public final AuthenticationStrategy getProxyAuthenticationStrategy();
  @Configures public void setProxyAuthenticationStrategy(AuthenticationStrategy strategy);
  public final CookieStore getCookieStore();
  @Configures public void setCookieStore(CookieStore cookieStore);
  public final CredentialsProvider getCredentialsProvider();
  @Configures public void setCredentialsProvider(CredentialsProvider credsProvider);
  public final HttpRoutePlanner getRoutePlanner();
  @Configures public void setRoutePlanner(HttpRoutePlanner routePlanner);
  public final UserTokenHandler getUserTokenHandler();
  @Configures public void setUserTokenHandler(UserTokenHandler handler);
  protected final BasicHttpProcessor getHttpProcessor();
  public int getResponseInterceptorCount();
  public HttpResponseInterceptor getResponseInterceptor(int index);
  public HttpRequestInterceptor getRequestInterceptor(int index);
  public int getRequestInterceptorCount();
  @Configures public void addResponseInterceptor(HttpResponseInterceptor itcp);
  @Configures public void addResponseInterceptor(HttpResponseInterceptor itcp, int index);
  @Configures public void clearResponseInterceptors();
  @Configures public void removeResponseInterceptorByClass(Class<? extends HttpResponseInterceptor> clazz);
  @Configures public void addRequestInterceptor(HttpRequestInterceptor itcp);
  @Configures public void addRequestInterceptor(HttpRequestInterceptor itcp, int index);
  @Configures public void clearRequestInterceptors();
  @Configures public void removeRequestInterceptorByClass(Class<? extends HttpRequestInterceptor> clazz);
  protected final CloseableHttpResponse doExecute(HttpHost target, HttpRequest request,
      HttpContext context) throws IOException, ClientProtocolException;
  protected RequestDirector createClientRequestDirector(HttpRequestExecutor requestExec,
      ClientConnectionManager conman, ConnectionReuseStrategy reustrat,
      ConnectionKeepAliveStrategy kastrat, HttpRoutePlanner rouplan, HttpProcessor httpProcessor,
      HttpRequestRetryHandler retryHandler, RedirectHandler redirectHandler,
      AuthenticationHandler targetAuthHandler, AuthenticationHandler proxyAuthHandler,
      UserTokenHandler userTokenHandler, HttpParams params);
  protected RequestDirector createClientRequestDirector(HttpRequestExecutor requestExec,
      ClientConnectionManager conman, ConnectionReuseStrategy reustrat,
      ConnectionKeepAliveStrategy kastrat, HttpRoutePlanner rouplan, HttpProcessor httpProcessor,
      HttpRequestRetryHandler retryHandler, RedirectStrategy redirectStrategy,
      AuthenticationHandler targetAuthHandler, AuthenticationHandler proxyAuthHandler,
      UserTokenHandler userTokenHandler, HttpParams params);
  protected RequestDirector createClientRequestDirector(HttpRequestExecutor requestExec,
      ClientConnectionManager conman, ConnectionReuseStrategy reustrat,
      ConnectionKeepAliveStrategy kastrat, HttpRoutePlanner rouplan, HttpProcessor httpProcessor,
      HttpRequestRetryHandler retryHandler, RedirectStrategy redirectStrategy,
      AuthenticationStrategy targetAuthStrategy, AuthenticationStrategy proxyAuthStrategy,
      UserTokenHandler userTokenHandler, HttpParams params);
  protected HttpParams determineParams(HttpRequest req);
  public void close();
}

class MinimalHttpClient extends CloseableHttpClient {}

public class BasicCredentialsProvider implements CredentialsProvider {
  public BasicCredentialsProvider();
  public void setCredentials(AuthScope authscope, Credentials credentials);
  public Credentials getCredentials(AuthScope authscope);
  public void clear();
}

public class SystemDefaultCredentialsProvider implements CredentialsProvider {
  public SystemDefaultCredentialsProvider();
  public void setCredentials(AuthScope authscope, Credentials credentials);
  public Credentials getCredentials(AuthScope authscope);
  public void clear();
}

public class BasicCookieStore implements CookieStore, Serializable {
  public BasicCookieStore();
  public void addCookie(Cookie cookie);
  public void addCookies(Cookie[] cookies);
  public List<Cookie> getCookies();
  public boolean clearExpired(Date date);
  public void clear();
}

public class BasicAuthCache implements AuthCache {
  public BasicAuthCache(SchemePortResolver schemePortResolver);
  public BasicAuthCache();
  protected HttpHost getKey(HttpHost host);
  public void put(HttpHost host, AuthScheme authScheme);
  public AuthScheme get(HttpHost host);
  public void remove(HttpHost host);
  public void clear();
}

public abstract class AbstractResponseHandler<T> implements ResponseHandler<T> {
  public AbstractResponseHandler();
  public T handleResponse(HttpResponse response) throws HttpResponseException, IOException;
  public T handleEntity(HttpEntity entity) throws IOException;
}

public class BasicResponseHandler extends AbstractResponseHandler<String> {
  public BasicResponseHandler();
  public String handleEntity(HttpEntity entity) throws IOException;
  public String handleResponse(HttpResponse response) throws HttpResponseException, IOException;
}

public class DefaultHttpRequestRetryHandler implements HttpRequestRetryHandler {
  public static final DefaultHttpRequestRetryHandler INSTANCE;
  protected DefaultHttpRequestRetryHandler(int retryCount, boolean requestSentRetryEnabled,
      Collection<Class<? extends IOException>> clazzes);
  public DefaultHttpRequestRetryHandler(int retryCount, boolean requestSentRetryEnabled);
  public DefaultHttpRequestRetryHandler();
  public boolean retryRequest(IOException exception, int executionCount, HttpContext context);
  public boolean isRequestSentRetryEnabled();
  public int getRetryCount();
  protected boolean handleAsIdempotent(HttpRequest request);
  protected boolean requestIsAborted(HttpRequest request);
}

public class StandardHttpRequestRetryHandler extends DefaultHttpRequestRetryHandler {
  public StandardHttpRequestRetryHandler(int retryCount, boolean requestSentRetryEnabled);
  public StandardHttpRequestRetryHandler();
  protected boolean handleAsIdempotent(HttpRequest request);
}

public class DefaultRedirectStrategy implements RedirectStrategy {
  public static final int SC_PERMANENT_REDIRECT = 308;
  public static final String REDIRECT_LOCATIONS = "http.protocol.redirect-locations";
  public static final DefaultRedirectStrategy INSTANCE;
  public DefaultRedirectStrategy();
  public DefaultRedirectStrategy(String[] redirectMethods);
  public boolean isRedirected(HttpRequest request, HttpResponse response, HttpContext context)
      throws ProtocolException;
  public URI getLocationURI(HttpRequest request, HttpResponse response, HttpContext context)
      throws ProtocolException;
  protected URI createLocationURI(String location) throws ProtocolException;
  protected boolean isRedirectable(String method);
  public HttpUriRequest getRedirect(HttpRequest request, HttpResponse response,
      HttpContext context) throws ProtocolException;
}

public class LaxRedirectStrategy extends DefaultRedirectStrategy {
  public static final LaxRedirectStrategy INSTANCE;
  public LaxRedirectStrategy();
}

public class DefaultConnectionKeepAliveStrategy implements ConnectionKeepAliveStrategy {
  public static final DefaultConnectionKeepAliveStrategy INSTANCE;
  public DefaultConnectionKeepAliveStrategy();
  public long getKeepAliveDuration(HttpResponse response, HttpContext context);
}

public class DefaultServiceUnavailableRetryStrategy implements ServiceUnavailableRetryStrategy {
  public DefaultServiceUnavailableRetryStrategy(int maxRetries, int retryInterval);
  public DefaultServiceUnavailableRetryStrategy();
  public boolean retryRequest(HttpResponse response, int executionCount, HttpContext context);
  public long getRetryInterval();
}

@Connection(sharing = SHAREABLE, expensive = true)
public class FutureRequestExecutionService implements Closeable {
  public FutureRequestExecutionService(@Carries HttpClient httpclient,
      ExecutorService executorService);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  public <T> HttpRequestFutureTask<T> execute(@Requires({CONNECT, READ}) HttpUriRequest request,
      @Requires({CONNECT, READ}) HttpContext context, ResponseHandler<T> responseHandler);
  @Forks(EXECUTOR) @Requires({CONNECT, READ})
  public <T> HttpRequestFutureTask<T> execute(@Requires({CONNECT, READ}) HttpUriRequest request,
      @Requires({CONNECT, READ}) HttpContext context, ResponseHandler<T> responseHandler, FutureCallback<T> callback);
  public FutureRequestExecutionMetrics metrics();
  public void close() throws IOException;
}

public final class FutureRequestExecutionMetrics {}

public class HttpRequestFutureTask<V> extends FutureTask<V> {}
