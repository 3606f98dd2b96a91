package org.apache.hc.client5.http.impl.async;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.WaitsFor.THREAD;
import static dev.fairlead.annotations.Width.LIMITED;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.TakesOwnership;
import dev.fairlead.annotations.Unbounded;
import java.io.Closeable;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.hc.client5.http.AuthenticationStrategy;
import org.apache.hc.client5.http.ConnectionKeepAliveStrategy;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.EarlyHintsListener;
import org.apache.hc.client5.http.HttpRequestRetryStrategy;
import org.apache.hc.client5.http.SchemePortResolver;
import org.apache.hc.client5.http.UserTokenHandler;
import org.apache.hc.client5.http.async.AsyncExecChainHandler;
import org.apache.hc.client5.http.async.HttpAsyncClient;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.auth.AuthSchemeFactory;
import org.apache.hc.client5.http.auth.CredentialsProvider;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.cookie.CookieSpecFactory;
import org.apache.hc.client5.http.cookie.CookieStore;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.nio.AsyncClientConnectionManager;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.protocol.RedirectStrategy;
import org.apache.hc.client5.http.routing.HttpRoutePlanner;
import org.apache.hc.core5.concurrent.Cancellable;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.function.Callback;
import org.apache.hc.core5.function.Decorator;
import org.apache.hc.core5.function.Resolver;
import org.apache.hc.core5.function.Supplier;
import org.apache.hc.core5.http.ConnectionReuseStrategy;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpRequestInterceptor;
import org.apache.hc.core5.http.HttpResponseInterceptor;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.Lookup;
import org.apache.hc.core5.http.config.NamedElementChain;
import org.apache.hc.core5.http.impl.routing.RequestRouter;
import org.apache.hc.core5.http.nio.AsyncClientEndpoint;
import org.apache.hc.core5.http.nio.AsyncClientExchangeHandler;
import org.apache.hc.core5.http.nio.AsyncDataConsumer;
import org.apache.hc.core5.http.nio.AsyncPushConsumer;
import org.apache.hc.core5.http.nio.AsyncRequestProducer;
import org.apache.hc.core5.http.nio.AsyncResponseConsumer;
import org.apache.hc.core5.http.nio.HandlerFactory;
import org.apache.hc.core5.http.nio.ssl.TlsStrategy;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.http2.HttpVersionPolicy;
import org.apache.hc.core5.http2.config.H2Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.ModalCloseable;
import org.apache.hc.core5.net.NamedEndpoint;
import org.apache.hc.core5.reactor.ConnectionInitiator;
import org.apache.hc.core5.reactor.IOReactorConfig;
import org.apache.hc.core5.reactor.IOReactorStatus;
import org.apache.hc.core5.reactor.IOSession;
import org.apache.hc.core5.reactor.IOSessionListener;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

@Connection(sharing = SHAREABLE, expensive = true)
public abstract class CloseableHttpAsyncClient implements HttpAsyncClient, ModalCloseable {
  public CloseableHttpAsyncClient();
  public void start();
  public IOReactorStatus getStatus();
  @Blocking(THREAD) public void awaitShutdown(TimeValue waitTime) throws InterruptedException;
  public void initiateShutdown();
  protected <T> Future<T> doExecute(HttpHost target, AsyncRequestProducer requestProducer,
      AsyncResponseConsumer<T> responseConsumer,
      HandlerFactory<AsyncPushConsumer> pushHandlerFactory, HttpContext context,
      FutureCallback<T> callback);
  @Forks(LIMITED) @Requires(READ)
  public final <T> Future<T> execute(HttpHost target, AsyncRequestProducer requestProducer,
      AsyncResponseConsumer<T> responseConsumer,
      HandlerFactory<AsyncPushConsumer> pushHandlerFactory, HttpContext context,
      @NonBlocking FutureCallback<T> callback);
  @Forks(LIMITED) @Requires(READ)
  public final <T> Future<T> execute(@Requires(READ) AsyncRequestProducer requestProducer,
      AsyncResponseConsumer<T> responseConsumer,
      HandlerFactory<AsyncPushConsumer> pushHandlerFactory, HttpContext context,
      @NonBlocking FutureCallback<T> callback);
  @Forks(LIMITED) @Requires(READ)
  public final <T> Future<T> execute(@Requires(READ) AsyncRequestProducer requestProducer,
      AsyncResponseConsumer<T> responseConsumer, HttpContext context,
      @NonBlocking FutureCallback<T> callback);
  @Forks(LIMITED) @Requires(READ)
  public final <T> Future<T> execute(@Requires(READ) AsyncRequestProducer requestProducer,
      AsyncResponseConsumer<T> responseConsumer, @NonBlocking FutureCallback<T> callback);
  @Forks(LIMITED) @Requires(READ)
  public final Future<SimpleHttpResponse> execute(@Requires(READ) SimpleHttpRequest request,
      HttpContext context, @NonBlocking FutureCallback<SimpleHttpResponse> callback);
  @Forks(LIMITED) @Requires(READ)
  public final Future<SimpleHttpResponse> execute(@Requires(READ) SimpleHttpRequest request,
      @NonBlocking FutureCallback<SimpleHttpResponse> callback);
  public void register(String hostname, String uriPattern, Supplier<AsyncPushConsumer> supplier);
  public final void register(String uriPattern, Supplier<AsyncPushConsumer> supplier);
}

public final class HttpAsyncClients {
  private HttpAsyncClients();
  @Unbounded({READ, CALL}) public static HttpAsyncClientBuilder custom();
  @Opens @Unbounded({READ, CALL}) public static CloseableHttpAsyncClient createDefault();
  @Opens @Unbounded({READ, CALL}) public static CloseableHttpAsyncClient createSystem();
  @Unbounded({READ, CALL}) public static H2AsyncClientBuilder customHttp2();
  @Opens @Unbounded({READ, CALL}) public static CloseableHttpAsyncClient createHttp2Default();
  @Opens @Unbounded({READ, CALL}) public static CloseableHttpAsyncClient createHttp2System();
  @Opens @Unbounded({READ, CALL})
  public static MinimalHttpAsyncClient createMinimal(HttpVersionPolicy versionPolicy,
      H2Config h2Config, Http1Config h1Config, @Carries IOReactorConfig ioReactorConfig,
      @Carries AsyncClientConnectionManager connmgr);
  @Opens @Unbounded({READ, CALL})
  public static MinimalHttpAsyncClient createMinimal(H2Config h2Config, Http1Config h1Config,
      @Carries IOReactorConfig ioReactorConfig, @Carries AsyncClientConnectionManager connmgr);
  @Opens @Unbounded({READ, CALL})
  public static MinimalHttpAsyncClient createMinimal(HttpVersionPolicy versionPolicy,
      H2Config h2Config, Http1Config h1Config, @Carries IOReactorConfig ioReactorConfig);
  @Opens @Unbounded({READ, CALL})
  public static MinimalHttpAsyncClient createMinimal(H2Config h2Config, Http1Config h1Config,
      @Carries IOReactorConfig ioReactorConfig);
  @Opens @Unbounded({READ, CALL})
  public static MinimalHttpAsyncClient createMinimal(H2Config h2Config, Http1Config h1Config);
  @Opens @Unbounded({READ, CALL}) public static MinimalHttpAsyncClient createMinimal();
  @Opens @Unbounded({READ, CALL})
  public static MinimalHttpAsyncClient createMinimal(
      @Carries AsyncClientConnectionManager connManager);
  @Opens @Unbounded({READ, CALL})
  public static MinimalH2AsyncClient createHttp2Minimal(H2Config h2Config,
      @Carries IOReactorConfig ioReactorConfig, DnsResolver dnsResolver, TlsStrategy tlsStrategy);
  @Opens @Unbounded({READ, CALL})
  public static MinimalH2AsyncClient createHttp2Minimal(H2Config h2Config,
      @Carries IOReactorConfig ioReactorConfig, TlsStrategy tlsStrategy);
  @Opens @Unbounded({READ, CALL})
  public static MinimalH2AsyncClient createHttp2Minimal(H2Config h2Config,
      @Carries IOReactorConfig ioReactorConfig);
  @Opens @Unbounded({READ, CALL})
  public static MinimalH2AsyncClient createHttp2Minimal(H2Config h2Config);
  @Opens @Unbounded({READ, CALL}) public static MinimalH2AsyncClient createHttp2Minimal();
  public static HandlerFactory<AsyncPushConsumer> pushRouter(
      RequestRouter<Supplier<AsyncPushConsumer>> requestRouter);
  public static CloseableHttpClient classic(CloseableHttpAsyncClient client,
      Timeout operationTimeout);
}

public class HttpAsyncClientBuilder {
  @Unbounded({READ, CALL}) public static HttpAsyncClientBuilder create();
  protected HttpAsyncClientBuilder();
  public final HttpAsyncClientBuilder setVersionPolicy(HttpVersionPolicy versionPolicy);
  public final HttpAsyncClientBuilder setHttp1Config(Http1Config h1Config);
  public final HttpAsyncClientBuilder setH2Config(H2Config h2Config);
  public final HttpAsyncClientBuilder setConnectionManager(
      @Carries @TakesOwnership AsyncClientConnectionManager connManager);
  public final HttpAsyncClientBuilder setConnectionManagerShared(boolean shared);
  public final HttpAsyncClientBuilder setIOReactorConfig(@Carries IOReactorConfig ioReactorConfig);
  public final HttpAsyncClientBuilder setIOSessionListener(IOSessionListener ioSessionListener);
  public final HttpAsyncClientBuilder setIoReactorExceptionCallback(
      Callback<Exception> ioReactorExceptionCallback);
  public final HttpAsyncClientBuilder setCharCodingConfig(CharCodingConfig charCodingConfig);
  public final HttpAsyncClientBuilder setConnectionReuseStrategy(
      ConnectionReuseStrategy reuseStrategy);
  public final HttpAsyncClientBuilder setKeepAliveStrategy(
      ConnectionKeepAliveStrategy keepAliveStrategy);
  public final HttpAsyncClientBuilder setUserTokenHandler(UserTokenHandler userTokenHandler);
  public final HttpAsyncClientBuilder setTargetAuthenticationStrategy(
      AuthenticationStrategy targetAuthStrategy);
  public final HttpAsyncClientBuilder setProxyAuthenticationStrategy(
      AuthenticationStrategy proxyAuthStrategy);
  public final HttpAsyncClientBuilder setIoSessionDecorator(
      Decorator<IOSession> ioSessionDecorator);
  public final HttpAsyncClientBuilder addResponseInterceptorFirst(
      HttpResponseInterceptor interceptor);
  public final HttpAsyncClientBuilder addResponseInterceptorLast(
      HttpResponseInterceptor interceptor);
  public final HttpAsyncClientBuilder addExecInterceptorBefore(String existing, String name,
      AsyncExecChainHandler interceptor);
  public final HttpAsyncClientBuilder addExecInterceptorAfter(String existing, String name,
      AsyncExecChainHandler interceptor);
  public final HttpAsyncClientBuilder replaceExecInterceptor(String existing,
      AsyncExecChainHandler interceptor);
  public final HttpAsyncClientBuilder addExecInterceptorFirst(String name,
      AsyncExecChainHandler interceptor);
  public final HttpAsyncClientBuilder addExecInterceptorLast(String name,
      AsyncExecChainHandler interceptor);
  public final HttpAsyncClientBuilder addRequestInterceptorFirst(
      HttpRequestInterceptor interceptor);
  public final HttpAsyncClientBuilder addRequestInterceptorLast(HttpRequestInterceptor interceptor);
  public final HttpAsyncClientBuilder setRetryStrategy(HttpRequestRetryStrategy retryStrategy);
  public HttpAsyncClientBuilder setRedirectStrategy(RedirectStrategy redirectStrategy);
  public final HttpAsyncClientBuilder setSchemePortResolver(SchemePortResolver schemePortResolver);
  public final HttpAsyncClientBuilder setThreadFactory(ThreadFactory threadFactory);
  public final HttpAsyncClientBuilder setUserAgent(String userAgent);
  public final HttpAsyncClientBuilder setDefaultHeaders(
      Collection<? extends Header> defaultHeaders);
  public final HttpAsyncClientBuilder setProxySelector(ProxySelector proxySelector);
  public final HttpAsyncClientBuilder setProxy(HttpHost proxy);
  public final HttpAsyncClientBuilder setRoutePlanner(HttpRoutePlanner routePlanner);
  public final HttpAsyncClientBuilder setDefaultCredentialsProvider(
      CredentialsProvider credentialsProvider);
  public final HttpAsyncClientBuilder setDefaultAuthSchemeRegistry(
      Lookup<AuthSchemeFactory> authSchemeRegistry);
  public final HttpAsyncClientBuilder setDefaultCookieSpecRegistry(
      Lookup<CookieSpecFactory> cookieSpecRegistry);
  public final HttpAsyncClientBuilder setDefaultCookieStore(CookieStore cookieStore);
  public final HttpAsyncClientBuilder setDefaultRequestConfig(@Carries RequestConfig config);
  public final HttpAsyncClientBuilder useSystemProperties();
  public final HttpAsyncClientBuilder disableConnectionState();
  public final HttpAsyncClientBuilder disableRedirectHandling();
  public final HttpAsyncClientBuilder disableAutomaticRetries();
  public final HttpAsyncClientBuilder disableCookieManagement();
  public final HttpAsyncClientBuilder disableAuthCaching();
  public final HttpAsyncClientBuilder evictExpiredConnections();
  public final HttpAsyncClientBuilder evictIdleConnections(TimeValue maxIdleTime);
  public HttpAsyncClientBuilder setContentDecoderMap(
      LinkedHashMap<String, UnaryOperator<AsyncDataConsumer>> contentDecoderMap);
  public HttpAsyncClientBuilder disableContentCompression();
  public final HttpAsyncClientBuilder disableRequestPriority();
  public final HttpAsyncClientBuilder setEarlyHintsListener(EarlyHintsListener listener);
  protected void customizeExecChain(NamedElementChain<AsyncExecChainHandler> execChainDefinition);
  protected void addCloseable(Closeable closeable);
  protected Function<HttpContext, HttpClientContext> contextAdaptor();
  public AsyncClientConnectionManager getConnManager();
  @Carries @Opens public CloseableHttpAsyncClient build();
}

public class H2AsyncClientBuilder {
  @Unbounded({READ, CALL}) public static H2AsyncClientBuilder create();
  protected H2AsyncClientBuilder();
  public final H2AsyncClientBuilder setH2Config(H2Config h2Config);
  public final H2AsyncClientBuilder setIOReactorConfig(@Carries IOReactorConfig ioReactorConfig);
  public final H2AsyncClientBuilder setIOSessionListener(IOSessionListener ioSessionListener);
  public final H2AsyncClientBuilder setCharCodingConfig(CharCodingConfig charCodingConfig);
  public final H2AsyncClientBuilder setTargetAuthenticationStrategy(
      AuthenticationStrategy targetAuthStrategy);
  public final H2AsyncClientBuilder setProxyAuthenticationStrategy(
      AuthenticationStrategy proxyAuthStrategy);
  public final H2AsyncClientBuilder setIoReactorExceptionCallback(
      Callback<Exception> ioReactorExceptionCallback);
  public final H2AsyncClientBuilder setIoSessionDecorator(Decorator<IOSession> ioSessionDecorator);
  public final H2AsyncClientBuilder disableRequestPriority();
  public final H2AsyncClientBuilder addResponseInterceptorFirst(
      HttpResponseInterceptor interceptor);
  public final H2AsyncClientBuilder addResponseInterceptorLast(HttpResponseInterceptor interceptor);
  public final H2AsyncClientBuilder addExecInterceptorBefore(String existing, String name,
      AsyncExecChainHandler interceptor);
  public final H2AsyncClientBuilder addExecInterceptorAfter(String existing, String name,
      AsyncExecChainHandler interceptor);
  public final H2AsyncClientBuilder replaceExecInterceptor(String existing,
      AsyncExecChainHandler interceptor);
  public final H2AsyncClientBuilder addExecInterceptorFirst(String name,
      AsyncExecChainHandler interceptor);
  public final H2AsyncClientBuilder addExecInterceptorLast(String name,
      AsyncExecChainHandler interceptor);
  public final H2AsyncClientBuilder addRequestInterceptorFirst(HttpRequestInterceptor interceptor);
  public final H2AsyncClientBuilder addRequestInterceptorLast(HttpRequestInterceptor interceptor);
  public final H2AsyncClientBuilder setRetryStrategy(HttpRequestRetryStrategy retryStrategy);
  public H2AsyncClientBuilder setRedirectStrategy(RedirectStrategy redirectStrategy);
  public final H2AsyncClientBuilder setSchemePortResolver(SchemePortResolver schemePortResolver);
  public final H2AsyncClientBuilder setDnsResolver(DnsResolver dnsResolver);
  public final H2AsyncClientBuilder setTlsStrategy(TlsStrategy tlsStrategy);
  public final H2AsyncClientBuilder setThreadFactory(ThreadFactory threadFactory);
  public final H2AsyncClientBuilder setUserAgent(String userAgent);
  public final H2AsyncClientBuilder setDefaultHeaders(Collection<? extends Header> defaultHeaders);
  public final H2AsyncClientBuilder setRoutePlanner(HttpRoutePlanner routePlanner);
  public final H2AsyncClientBuilder setDefaultCredentialsProvider(
      CredentialsProvider credentialsProvider);
  public final H2AsyncClientBuilder setDefaultAuthSchemeRegistry(
      Lookup<AuthSchemeFactory> authSchemeRegistry);
  public final H2AsyncClientBuilder setDefaultCookieSpecRegistry(
      Lookup<CookieSpecFactory> cookieSpecRegistry);
  public final H2AsyncClientBuilder setDefaultCookieStore(CookieStore cookieStore);
  public final H2AsyncClientBuilder setDefaultRequestConfig(@Carries RequestConfig config);
  public final H2AsyncClientBuilder setConnectionConfigResolver(
      Resolver<HttpHost, ConnectionConfig> connectionConfigResolver);
  public final H2AsyncClientBuilder setDefaultConnectionConfig(
      @Carries ConnectionConfig connectionConfig);
  public final H2AsyncClientBuilder useSystemProperties();
  public final H2AsyncClientBuilder disableRedirectHandling();
  public final H2AsyncClientBuilder disableAutomaticRetries();
  public final H2AsyncClientBuilder disableCookieManagement();
  public final H2AsyncClientBuilder disableAuthCaching();
  public final H2AsyncClientBuilder evictIdleConnections(TimeValue maxIdleTime);
  protected void customizeExecChain(NamedElementChain<AsyncExecChainHandler> execChainDefinition);
  protected void addCloseable(Closeable closeable);
  @Carries @Opens public CloseableHttpAsyncClient build();
}

@Connection(sharing = SHAREABLE, expensive = true)
public final class MinimalHttpAsyncClient extends AbstractMinimalHttpAsyncClientBase {
  public Future<AsyncClientEndpoint> lease(HttpHost host,
      FutureCallback<AsyncClientEndpoint> callback);
  public Future<AsyncClientEndpoint> lease(HttpHost host, HttpContext context,
      FutureCallback<AsyncClientEndpoint> callback);
  public Cancellable execute(AsyncClientExchangeHandler exchangeHandler,
      HandlerFactory<AsyncPushConsumer> pushHandlerFactory, HttpContext context);
}

@Connection(sharing = SHAREABLE, expensive = true)
public final class MinimalH2AsyncClient extends AbstractMinimalHttpAsyncClientBase {
  public Cancellable execute(AsyncClientExchangeHandler exchangeHandler,
      HandlerFactory<AsyncPushConsumer> pushHandlerFactory, HttpContext context);
  public void setConnectionConfigResolver(
      Resolver<HttpHost, ConnectionConfig> connectionConfigResolver);
}

abstract class AbstractHttpAsyncClientBase extends CloseableHttpAsyncClient
    implements ConnectionInitiator {
  public final void start();
  public void register(String hostname, String uriPattern, Supplier<AsyncPushConsumer> supplier);
  public Future<IOSession> connect(NamedEndpoint remoteEndpoint, SocketAddress remoteAddress,
      SocketAddress localAddress, Timeout timeout, Object attachment,
      FutureCallback<IOSession> callback);
  public final IOReactorStatus getStatus();
  public final void awaitShutdown(TimeValue waitTime) throws InterruptedException;
  public final void initiateShutdown();
  public final void close(CloseMode closeMode);
  public void close();
}

abstract class AbstractMinimalHttpAsyncClientBase extends AbstractHttpAsyncClientBase {
  protected <T> Future<T> doExecute(HttpHost httpHost, AsyncRequestProducer requestProducer,
      AsyncResponseConsumer<T> responseConsumer,
      HandlerFactory<AsyncPushConsumer> pushHandlerFactory, HttpContext context,
      FutureCallback<T> callback);
  public final Cancellable execute(AsyncClientExchangeHandler exchangeHandler);
  public Cancellable execute(AsyncClientExchangeHandler exchangeHandler,
      HandlerFactory<AsyncPushConsumer> pushHandlerFactory, HttpContext context);
}
