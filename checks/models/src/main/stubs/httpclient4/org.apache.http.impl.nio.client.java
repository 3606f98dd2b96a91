package org.apache.http.impl.nio.client;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Width.LIMITED;

import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.Limits;
import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.TakesOwnership;
import dev.fairlead.annotations.Unbounded;
import java.io.Closeable;
import java.util.Collection;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLContext;
import org.apache.http.ConnectionReuseStrategy;
import org.apache.http.Header;
import org.apache.http.HttpHost;
import org.apache.http.HttpRequest;
import org.apache.http.HttpRequestInterceptor;
import org.apache.http.HttpResponse;
import org.apache.http.HttpResponseInterceptor;
import org.apache.http.auth.AuthSchemeProvider;
import org.apache.http.client.AuthenticationStrategy;
import org.apache.http.client.CookieStore;
import org.apache.http.client.CredentialsProvider;
import org.apache.http.client.RedirectStrategy;
import org.apache.http.client.UserTokenHandler;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.concurrent.FutureCallback;
import org.apache.http.config.ConnectionConfig;
import org.apache.http.config.Lookup;
import org.apache.http.conn.ConnectionKeepAliveStrategy;
import org.apache.http.conn.SchemePortResolver;
import org.apache.http.conn.routing.HttpRoutePlanner;
import org.apache.http.conn.ssl.X509HostnameVerifier;
import org.apache.http.conn.util.PublicSuffixMatcher;
import org.apache.http.cookie.CookieSpecProvider;
import org.apache.http.impl.nio.reactor.IOReactorConfig;
import org.apache.http.nio.NHttpClientEventHandler;
import org.apache.http.nio.client.HttpAsyncClient;
import org.apache.http.nio.client.HttpPipeliningClient;
import org.apache.http.nio.conn.NHttpClientConnectionManager;
import org.apache.http.nio.conn.SchemeIOSessionStrategy;
import org.apache.http.nio.protocol.HttpAsyncRequestProducer;
import org.apache.http.nio.protocol.HttpAsyncResponseConsumer;
import org.apache.http.nio.reactor.ConnectingIOReactor;
import org.apache.http.protocol.HttpContext;
import org.apache.http.protocol.HttpProcessor;

@Connection(sharing = SHAREABLE, expensive = true)
public abstract class CloseableHttpAsyncClient implements HttpAsyncClient, Closeable {
  public CloseableHttpAsyncClient();
  public boolean isRunning();
  public void start();
  @Forks(LIMITED) @Requires({CONNECT, READ})
  public <T> Future<T> execute(@Requires({CONNECT, READ}) HttpAsyncRequestProducer requestProducer,
      HttpAsyncResponseConsumer<T> responseConsumer, @NonBlocking FutureCallback<T> callback);
  @Forks(LIMITED) @Requires({CONNECT, READ})
  public Future<HttpResponse> execute(HttpHost target,
      @Requires({CONNECT, READ}) HttpRequest request, HttpContext context,
      @NonBlocking FutureCallback<HttpResponse> callback);
  @Forks(LIMITED) @Requires({CONNECT, READ})
  public Future<HttpResponse> execute(HttpHost target,
      @Requires({CONNECT, READ}) HttpRequest request,
      @NonBlocking FutureCallback<HttpResponse> callback);
  @Forks(LIMITED) @Requires({CONNECT, READ})
  public Future<HttpResponse> execute(@Requires({CONNECT, READ}) HttpUriRequest request,
      @NonBlocking FutureCallback<HttpResponse> callback);
  @Forks(LIMITED) @Requires({CONNECT, READ})
  public Future<HttpResponse> execute(@Requires({CONNECT, READ}) HttpUriRequest request,
      HttpContext context, @NonBlocking FutureCallback<HttpResponse> callback);
}

public class HttpAsyncClients {
  private HttpAsyncClients();
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static HttpAsyncClientBuilder custom();
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public static CloseableHttpAsyncClient createDefault();
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public static CloseableHttpAsyncClient createSystem();
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public static CloseableHttpAsyncClient createMinimal();
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public static CloseableHttpAsyncClient createMinimal(ConnectingIOReactor ioReactor);
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public static CloseableHttpAsyncClient createMinimal(
      @Carries NHttpClientConnectionManager connManager);
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public static CloseableHttpAsyncClient createMinimal(
      @Carries NHttpClientConnectionManager connManager, boolean shared);
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public static CloseableHttpPipeliningClient createPipelining();
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public static CloseableHttpPipeliningClient createPipelining(ConnectingIOReactor ioReactor);
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public static CloseableHttpPipeliningClient createPipelining(
      @Carries NHttpClientConnectionManager connManager);
  @Opens @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL})
  public static CloseableHttpPipeliningClient createPipelining(
      @Carries NHttpClientConnectionManager connManager, boolean shared);
}

public class HttpAsyncClientBuilder {
  @Unbounded({CONNECT, TLS, ACQUIRE, READ, CALL}) public static HttpAsyncClientBuilder create();
  protected HttpAsyncClientBuilder();
  public final HttpAsyncClientBuilder setPublicSuffixMatcher(
      PublicSuffixMatcher publicSuffixMatcher);
  public final HttpAsyncClientBuilder setConnectionManager(
      @Carries @TakesOwnership NHttpClientConnectionManager connManager);
  public final HttpAsyncClientBuilder setConnectionManagerShared(boolean shared);
  public final HttpAsyncClientBuilder setSchemePortResolver(SchemePortResolver schemePortResolver);
  public final HttpAsyncClientBuilder setMaxConnTotal(@Limits int maxConnTotal);
  public final HttpAsyncClientBuilder setMaxConnPerRoute(@Limits int maxConnPerRoute);
  public final HttpAsyncClientBuilder setConnectionTimeToLive(long connTimeToLive,
      TimeUnit connTimeToLiveTimeUnit);
  public final HttpAsyncClientBuilder setConnectionReuseStrategy(
      ConnectionReuseStrategy reuseStrategy);
  public final HttpAsyncClientBuilder setKeepAliveStrategy(
      ConnectionKeepAliveStrategy keepAliveStrategy);
  public final HttpAsyncClientBuilder setUserTokenHandler(UserTokenHandler userTokenHandler);
  public final HttpAsyncClientBuilder setTargetAuthenticationStrategy(
      AuthenticationStrategy targetAuthStrategy);
  public final HttpAsyncClientBuilder setProxyAuthenticationStrategy(
      AuthenticationStrategy proxyAuthStrategy);
  public final HttpAsyncClientBuilder setHttpProcessor(HttpProcessor httpprocessor);
  public final HttpAsyncClientBuilder addInterceptorFirst(HttpResponseInterceptor itcp);
  public final HttpAsyncClientBuilder addInterceptorLast(HttpResponseInterceptor itcp);
  public final HttpAsyncClientBuilder addInterceptorFirst(HttpRequestInterceptor itcp);
  public final HttpAsyncClientBuilder addInterceptorLast(HttpRequestInterceptor itcp);
  public final HttpAsyncClientBuilder setRoutePlanner(HttpRoutePlanner routePlanner);
  public final HttpAsyncClientBuilder setRedirectStrategy(RedirectStrategy redirectStrategy);
  public final HttpAsyncClientBuilder setDefaultCookieStore(CookieStore cookieStore);
  public final HttpAsyncClientBuilder setDefaultCredentialsProvider(
      CredentialsProvider credentialsProvider);
  public final HttpAsyncClientBuilder setDefaultAuthSchemeRegistry(
      Lookup<AuthSchemeProvider> authSchemeRegistry);
  public final HttpAsyncClientBuilder setDefaultCookieSpecRegistry(
      Lookup<CookieSpecProvider> cookieSpecRegistry);
  public final HttpAsyncClientBuilder setUserAgent(String userAgent);
  public final HttpAsyncClientBuilder setProxy(HttpHost proxy);
  public final HttpAsyncClientBuilder setSSLStrategy(SchemeIOSessionStrategy strategy);
  public final HttpAsyncClientBuilder setSSLContext(SSLContext sslcontext);
  public final HttpAsyncClientBuilder setHostnameVerifier(X509HostnameVerifier hostnameVerifier);
  public final HttpAsyncClientBuilder setSSLHostnameVerifier(HostnameVerifier hostnameVerifier);
  public final HttpAsyncClientBuilder setDefaultHeaders(
      Collection<? extends Header> defaultHeaders);
  public final HttpAsyncClientBuilder setDefaultIOReactorConfig(@Carries IOReactorConfig config);
  public final HttpAsyncClientBuilder setDefaultConnectionConfig(ConnectionConfig config);
  public final HttpAsyncClientBuilder setDefaultRequestConfig(@Carries RequestConfig config);
  public final HttpAsyncClientBuilder setThreadFactory(ThreadFactory threadFactory);
  public final HttpAsyncClientBuilder setEventHandler(NHttpClientEventHandler eventHandler);
  public final HttpAsyncClientBuilder disableConnectionState();
  public final HttpAsyncClientBuilder disableCookieManagement();
  public final HttpAsyncClientBuilder disableAuthCaching();
  public final HttpAsyncClientBuilder useSystemProperties();
  @Carries @Opens public CloseableHttpAsyncClient build();
}

public abstract class CloseableHttpPipeliningClient extends CloseableHttpAsyncClient
    implements HttpPipeliningClient {}
