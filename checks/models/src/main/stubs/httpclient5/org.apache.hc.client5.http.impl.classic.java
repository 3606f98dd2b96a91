package org.apache.hc.client5.http.impl.classic;

import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.WaitsFor.NETWORK;
import static dev.fairlead.annotations.Width.EXECUTOR;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.RunsHere;
import dev.fairlead.annotations.TakesOwnership;
import dev.fairlead.annotations.Unbounded;
import java.io.Closeable;
import java.io.IOException;
import java.net.ProxySelector;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.apache.hc.client5.http.AuthenticationStrategy;
import org.apache.hc.client5.http.ConnectionKeepAliveStrategy;
import org.apache.hc.client5.http.HttpRequestRetryStrategy;
import org.apache.hc.client5.http.SchemePortResolver;
import org.apache.hc.client5.http.UserTokenHandler;
import org.apache.hc.client5.http.auth.AuthSchemeFactory;
import org.apache.hc.client5.http.auth.CredentialsProvider;
import org.apache.hc.client5.http.classic.BackoffManager;
import org.apache.hc.client5.http.classic.ConnectionBackoffStrategy;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.cookie.CookieSpecFactory;
import org.apache.hc.client5.http.cookie.CookieStore;
import org.apache.hc.client5.http.entity.InputStreamFactory;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.protocol.RedirectStrategy;
import org.apache.hc.client5.http.routing.HttpRoutePlanner;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionReuseStrategy;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpRequestInterceptor;
import org.apache.hc.core5.http.HttpResponseInterceptor;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.http.ProtocolVersion;
import org.apache.hc.core5.http.config.Lookup;
import org.apache.hc.core5.http.config.NamedElementChain;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.ModalCloseable;
import org.apache.hc.core5.util.TimeValue;

@Connection(sharing = SHAREABLE, expensive = true)
public abstract class CloseableHttpClient implements HttpClient, ModalCloseable {
  public CloseableHttpClient();
  @Blocking(NETWORK)
  protected CloseableHttpResponse doExecute(HttpHost target, ClassicHttpRequest request,
      HttpContext context) throws IOException;
  @Blocking(NETWORK) @Requires(value = READ, until = "5.0.2")
  public CloseableHttpResponse execute(HttpHost target, @Requires(value = READ, until = "5.0.2") ClassicHttpRequest request,
      HttpContext context) throws IOException;
  @Blocking(NETWORK) @Requires(value = READ, until = "5.0.2")
  public CloseableHttpResponse execute(@Requires(value = READ, until = "5.0.2") ClassicHttpRequest request, HttpContext context)
      throws IOException;
  @Blocking(NETWORK) @Requires(value = READ, until = "5.0.2")
  public CloseableHttpResponse execute(@Requires(value = READ, until = "5.0.2") ClassicHttpRequest request) throws IOException;
  @Blocking(NETWORK) @Requires(value = READ, until = "5.0.2")
  public CloseableHttpResponse execute(HttpHost target, @Requires(value = READ, until = "5.0.2") ClassicHttpRequest request)
      throws IOException;
  @Blocking(NETWORK) @Requires(value = READ, until = "5.0.2")
  public <T> T execute(@Requires(value = READ, until = "5.0.2") ClassicHttpRequest request,
      @RunsHere HttpClientResponseHandler<? extends T> responseHandler) throws IOException;
  @Blocking(NETWORK) @Requires(value = READ, until = "5.0.2")
  public <T> T execute(@Requires(value = READ, until = "5.0.2") ClassicHttpRequest request, HttpContext context,
      @RunsHere HttpClientResponseHandler<? extends T> responseHandler) throws IOException;
  @Blocking(NETWORK) @Requires(value = READ, until = "5.0.2")
  public <T> T execute(HttpHost target, @Requires(value = READ, until = "5.0.2") ClassicHttpRequest request,
      @RunsHere HttpClientResponseHandler<? extends T> responseHandler) throws IOException;
  @Blocking(NETWORK) @Requires(value = READ, until = "5.0.2")
  public <T> T execute(HttpHost target, @Requires(value = READ, until = "5.0.2") ClassicHttpRequest request, HttpContext context,
      @RunsHere HttpClientResponseHandler<? extends T> responseHandler) throws IOException;
}

public final class HttpClients {
  private HttpClients();
  @Unbounded(value = READ, until = "5.0.2") public static HttpClientBuilder custom();
  @Opens @Unbounded(value = READ, until = "5.0.2")
  public static CloseableHttpClient createDefault();
  @Opens @Unbounded(value = READ, until = "5.0.2")
  public static CloseableHttpClient createSystem();
  @Opens @Unbounded(value = READ, until = "5.0.2")
  public static MinimalHttpClient createMinimal();
  @Opens @Unbounded(value = READ, until = "5.0.2")
  public static MinimalHttpClient createMinimal(HttpClientConnectionManager connManager);
}

public class HttpClientBuilder {
  @Unbounded(value = READ, until = "5.0.2") public static HttpClientBuilder create();
  protected HttpClientBuilder();
  public final HttpClientBuilder setRequestExecutor(HttpRequestExecutor requestExec);
  public final HttpClientBuilder setConnectionManager(
      @Carries @TakesOwnership HttpClientConnectionManager connManager);
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
  public final HttpClientBuilder addResponseInterceptorFirst(HttpResponseInterceptor interceptor);
  public final HttpClientBuilder addResponseInterceptorLast(HttpResponseInterceptor interceptor);
  public final HttpClientBuilder addRequestInterceptorFirst(HttpRequestInterceptor interceptor);
  public final HttpClientBuilder addRequestInterceptorLast(HttpRequestInterceptor interceptor);
  public final HttpClientBuilder addExecInterceptorBefore(String existing, String name,
      ExecChainHandler interceptor);
  public final HttpClientBuilder addExecInterceptorAfter(String existing, String name,
      ExecChainHandler interceptor);
  public final HttpClientBuilder replaceExecInterceptor(String existing,
      ExecChainHandler interceptor);
  public final HttpClientBuilder addExecInterceptorFirst(String name, ExecChainHandler interceptor);
  public final HttpClientBuilder addExecInterceptorLast(String name, ExecChainHandler interceptor);
  public final HttpClientBuilder disableCookieManagement();
  public final HttpClientBuilder disableContentCompression();
  public final HttpClientBuilder disableAuthCaching();
  public final HttpClientBuilder setRetryStrategy(HttpRequestRetryStrategy retryStrategy);
  public final HttpClientBuilder disableAutomaticRetries();
  public final HttpClientBuilder setProxy(HttpHost proxy);
  public final HttpClientBuilder setRoutePlanner(HttpRoutePlanner routePlanner);
  public final HttpClientBuilder setRedirectStrategy(RedirectStrategy redirectStrategy);
  public final HttpClientBuilder disableRedirectHandling();
  public final HttpClientBuilder setConnectionBackoffStrategy(
      ConnectionBackoffStrategy connectionBackoffStrategy);
  public final HttpClientBuilder setBackoffManager(BackoffManager backoffManager);
  public final HttpClientBuilder setDefaultCookieStore(CookieStore cookieStore);
  public final HttpClientBuilder setDefaultCredentialsProvider(
      CredentialsProvider credentialsProvider);
  public final HttpClientBuilder setDefaultAuthSchemeRegistry(
      Lookup<AuthSchemeFactory> authSchemeRegistry);
  public final HttpClientBuilder setDefaultCookieSpecRegistry(
      Lookup<CookieSpecFactory> cookieSpecRegistry);
  public final HttpClientBuilder setContentDecoderRegistry(
      LinkedHashMap<String, InputStreamFactory> contentDecoderMap);
  public final HttpClientBuilder setDefaultRequestConfig(@Carries RequestConfig config);
  public final HttpClientBuilder useSystemProperties();
  public final HttpClientBuilder evictExpiredConnections();
  public final HttpClientBuilder evictIdleConnections(TimeValue maxIdleTime);
  public final HttpClientBuilder disableDefaultUserAgent();
  public final HttpClientBuilder setProxySelector(ProxySelector proxySelector);
  protected void customizeExecChain(NamedElementChain<ExecChainHandler> execChainDefinition);
  protected void addCloseable(Closeable closeable);
  public HttpClientConnectionManager getConnManager();
  protected Function<HttpContext, HttpClientContext> contextAdaptor();
  @Carries @Opens public CloseableHttpClient build();
}

public final class CloseableHttpResponse implements ClassicHttpResponse, ModalCloseable {
  public static CloseableHttpResponse adapt(ClassicHttpResponse response);
  public static CloseableHttpResponse create(ClassicHttpResponse response,
      CloseableDelegate closeableDelegate);
  public int getCode();
  public HttpEntity getEntity();
  public boolean containsHeader(String name);
  public void setVersion(ProtocolVersion version);
  public void setCode(int code);
  public String getReasonPhrase();
  public int countHeaders(String name);
  public void setEntity(HttpEntity entity);
  public ProtocolVersion getVersion();
  public void setReasonPhrase(String reason);
  public Header[] getHeaders(String name);
  public void addHeader(Header header);
  public Locale getLocale();
  public void addHeader(String name, Object value);
  public void setLocale(Locale loc);
  public Header getHeader(String name) throws ProtocolException;
  public void setHeader(Header header);
  public Header getFirstHeader(String name);
  public void setHeader(String name, Object value);
  public void setHeaders(Header... headers);
  public boolean removeHeader(Header header);
  public boolean removeHeaders(String name);
  public Header getLastHeader(String name);
  public Header[] getHeaders();
  public Iterator<Header> headerIterator();
  public Iterator<Header> headerIterator(String name);
  public void close(CloseMode closeMode);
  public void close() throws IOException;
}

@Connection(sharing = SHAREABLE, expensive = true)
public class MinimalHttpClient extends CloseableHttpClient {
  @Blocking(NETWORK)
  protected CloseableHttpResponse doExecute(HttpHost target, ClassicHttpRequest request,
      HttpContext context) throws IOException;
  public void close() throws IOException;
  public void close(CloseMode closeMode);
}

public abstract class AbstractHttpClientResponseHandler<T> implements HttpClientResponseHandler<T> {
  public AbstractHttpClientResponseHandler();
  public T handleResponse(ClassicHttpResponse response) throws IOException;
  public T handleEntity(HttpEntity entity) throws IOException;
}

public class BasicHttpClientResponseHandler extends AbstractHttpClientResponseHandler<String> {
  public BasicHttpClientResponseHandler();
  public String handleEntity(HttpEntity entity) throws IOException;
  public String handleResponse(ClassicHttpResponse response) throws IOException;
}

@Connection(sharing = SHAREABLE, expensive = true)
public class FutureRequestExecutionService implements Closeable {
  public FutureRequestExecutionService(@Carries HttpClient httpClient,
      ExecutorService executorService);
  @Forks(EXECUTOR)
  public <T> FutureTask<T> execute(ClassicHttpRequest request, HttpContext context,
      HttpClientResponseHandler<T> HttpClientResponseHandler);
  @Forks(EXECUTOR)
  public <T> FutureTask<T> execute(ClassicHttpRequest request, HttpContext context,
      HttpClientResponseHandler<T> HttpClientResponseHandler, FutureCallback<T> callback);
  public FutureRequestExecutionMetrics metrics();
  public void close() throws IOException;
}

public interface CloseableDelegate {
  void close(Closeable closeable, CloseMode closeMode) throws IOException;
}

public final class FutureRequestExecutionMetrics {}
