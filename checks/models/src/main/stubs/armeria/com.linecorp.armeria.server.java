package com.linecorp.armeria.server;

import com.linecorp.armeria.common.ContextAwareBlockingTaskExecutor;
import com.linecorp.armeria.common.ExchangeType;
import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.QueryParams;
import com.linecorp.armeria.common.Request;
import com.linecorp.armeria.common.RequestContext;
import com.linecorp.armeria.common.Response;
import com.linecorp.armeria.common.SessionProtocol;
import com.linecorp.armeria.common.TlsKeyPair;
import com.linecorp.armeria.common.TlsSetters;
import com.linecorp.armeria.common.util.BlockingTaskExecutor;
import com.linecorp.armeria.common.util.ListenableAsyncCloseable;
import com.linecorp.armeria.common.util.TimeoutMode;
import com.linecorp.armeria.common.util.Unwrappable;
import dev.fairlead.annotations.NonBlocking;
import io.netty.channel.EventLoopGroup;
import java.io.File;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import javax.net.ssl.KeyManagerFactory;

public final class Server implements ListenableAsyncCloseable {
  public static ServerBuilder builder();
  public ServerPort activePort();
  public ServerPort activePort(SessionProtocol protocol);
  public int activeLocalPort();
  public int activeLocalPort(SessionProtocol protocol);
  public CompletableFuture<Void> start();
  public CompletableFuture<Void> stop();
  public void close();
  public CompletableFuture<Void> closeOnJvmShutdown();
  public CompletableFuture<Void> closeOnJvmShutdown(Runnable whenClosing);
}

public final class ServerBuilder implements TlsSetters, ServiceConfigsBuilder<ServerBuilder> {
  public ServerBuilder http(int port);
  public ServerBuilder http(InetSocketAddress localAddress);
  public ServerBuilder https(int port);
  public ServerBuilder https(InetSocketAddress localAddress);
  public ServerBuilder port(int port, SessionProtocol... protocols);
  public ServerBuilder port(int port, Iterable<SessionProtocol> protocols);
  public ServerBuilder port(InetSocketAddress localAddress, SessionProtocol... protocols);
  public ServerBuilder port(InetSocketAddress localAddress, Iterable<SessionProtocol> protocols);
  public ServerBuilder port(ServerPort port);
  public ServerBuilder workerGroup(EventLoopGroup workerGroup, boolean shutdownOnStop);
  public ServerBuilder workerGroup(int numThreads);
  public ServerBuilder serviceWorkerGroup(EventLoopGroup serviceWorkerGroup,
      boolean shutdownOnStop);
  public ServerBuilder serviceWorkerGroup(int numThreads);
  public ServerBuilder maxNumConnections(int maxNumConnections);
  public ServerBuilder idleTimeoutMillis(long idleTimeoutMillis);
  public ServerBuilder idleTimeoutMillis(long idleTimeoutMillis, boolean keepAliveOnPing);
  public ServerBuilder idleTimeout(Duration idleTimeout);
  public ServerBuilder idleTimeout(Duration idleTimeout, boolean keepAliveOnPing);
  public ServerBuilder gracefulShutdownTimeoutMillis(long quietPeriodMillis, long timeoutMillis);
  public ServerBuilder gracefulShutdownTimeout(Duration quietPeriod, Duration timeout);
  public ServerBuilder blockingTaskExecutor(ScheduledExecutorService blockingTaskExecutor,
      boolean shutdownOnStop);
  public ServerBuilder blockingTaskExecutor(BlockingTaskExecutor blockingTaskExecutor,
      boolean shutdownOnStop);
  public ServerBuilder blockingTaskExecutor(int numThreads);
  public ServerBuilder tls(File keyCertChainFile, File keyFile);
  public ServerBuilder tls(File keyCertChainFile, File keyFile, String keyPassword);
  public ServerBuilder tls(InputStream keyCertChainInputStream, InputStream keyInputStream);
  public ServerBuilder tls(InputStream keyCertChainInputStream, InputStream keyInputStream,
      String keyPassword);
  public ServerBuilder tls(PrivateKey key, X509Certificate... keyCertChain);
  public ServerBuilder tls(PrivateKey key, Iterable<? extends X509Certificate> keyCertChain);
  public ServerBuilder tls(PrivateKey key, String keyPassword, X509Certificate... keyCertChain);
  public ServerBuilder tls(PrivateKey key, String keyPassword,
      Iterable<? extends X509Certificate> keyCertChain);
  public ServerBuilder tls(TlsKeyPair tlsKeyPair);
  public ServerBuilder tls(KeyManagerFactory keyManagerFactory);
  public ServerBuilder serviceUnder(String pathPrefix, HttpService service);
  public ServerBuilder service(String pathPattern, @NonBlocking HttpService service);
  public ServerBuilder service(Route route, @NonBlocking HttpService service);
  public ServerBuilder service(HttpServiceWithRoutes serviceWithRoutes,
      Iterable<? extends Function<? super HttpService, ? extends HttpService>> decorators);
  public final ServerBuilder service(HttpServiceWithRoutes serviceWithRoutes,
      Function<? super HttpService, ? extends HttpService>... decorators);
  public ServerBuilder annotatedService(Object service);
  public ServerBuilder annotatedService(Object service, Object... exceptionHandlersAndConverters);
  public ServerBuilder annotatedService(Object service,
      Function<? super HttpService, ? extends HttpService> decorator,
      Object... exceptionHandlersAndConverters);
  public ServerBuilder annotatedService(String pathPrefix, Object service);
  public ServerBuilder annotatedService(String pathPrefix, Object service,
      Object... exceptionHandlersAndConverters);
  public ServerBuilder annotatedService(String pathPrefix, Object service,
      Function<? super HttpService, ? extends HttpService> decorator,
      Object... exceptionHandlersAndConverters);
  public ServerBuilder annotatedService(String pathPrefix, Object service,
      Iterable<?> exceptionHandlersAndConverters);
  public ServerBuilder annotatedService(String pathPrefix, Object service,
      Function<? super HttpService, ? extends HttpService> decorator,
      Iterable<?> exceptionHandlersAndConverters);
  public AnnotatedServiceBindingBuilder annotatedService();
  public VirtualHostBuilder virtualHost(String hostnamePattern);
  public VirtualHostBuilder virtualHost(String defaultHostname, String hostnamePattern);
  public VirtualHostBuilder virtualHost(int port);
  public ServerBuilder decorator(Function<? super HttpService, ? extends HttpService> decorator);
  public ServerBuilder decorator(DecoratingHttpServiceFunction decoratingHttpServiceFunction);
  public ServerBuilder decorator(String pathPattern,
      Function<? super HttpService, ? extends HttpService> decorator);
  public ServerBuilder decorator(String pathPattern,
      DecoratingHttpServiceFunction decoratingHttpServiceFunction);
  public ServerBuilder decorator(Route route,
      Function<? super HttpService, ? extends HttpService> decorator);
  public ServerBuilder decorator(Route route,
      DecoratingHttpServiceFunction decoratingHttpServiceFunction);
  public ServerBuilder requestTimeout(Duration requestTimeout);
  public ServerBuilder requestTimeoutMillis(long requestTimeoutMillis);
  public ServerBuilder maxRequestLength(long maxRequestLength);
  public Server build();
}

public interface HttpService extends Service<HttpRequest, HttpResponse> {
  @NonBlocking HttpResponse serve(ServiceRequestContext ctx, HttpRequest req) throws Exception;
  default <R extends Service<R_I, R_O>, R_I extends Request, R_O extends Response> R decorate(
      Function<? super HttpService, R> decorator);
  default HttpService decorate(DecoratingHttpServiceFunction function);
  default ExchangeType exchangeType(RoutingContext routingContext);
  default ServiceOptions options();
}

public interface Service<I extends Request, O extends Response> extends Unwrappable {
  @NonBlocking O serve(ServiceRequestContext ctx, I req) throws Exception;
}

public abstract class AbstractHttpService implements HttpService {
  public AbstractHttpService();
  @NonBlocking
  public final HttpResponse serve(ServiceRequestContext ctx, HttpRequest req) throws Exception;
  @NonBlocking
  protected HttpResponse doOptions(ServiceRequestContext ctx, HttpRequest req) throws Exception;
  @NonBlocking
  protected HttpResponse doGet(ServiceRequestContext ctx, HttpRequest req) throws Exception;
  @NonBlocking
  protected HttpResponse doHead(ServiceRequestContext ctx, HttpRequest req) throws Exception;
  @NonBlocking
  protected HttpResponse doPost(ServiceRequestContext ctx, HttpRequest req) throws Exception;
  @NonBlocking
  protected HttpResponse doPut(ServiceRequestContext ctx, HttpRequest req) throws Exception;
  @NonBlocking
  protected HttpResponse doPatch(ServiceRequestContext ctx, HttpRequest req) throws Exception;
  @NonBlocking
  protected HttpResponse doDelete(ServiceRequestContext ctx, HttpRequest req) throws Exception;
  @NonBlocking
  protected HttpResponse doTrace(ServiceRequestContext ctx, HttpRequest req) throws Exception;
  @NonBlocking
  protected HttpResponse doConnect(ServiceRequestContext ctx, HttpRequest req) throws Exception;
}

public interface ServiceRequestContext extends RequestContext {
  HttpRequest request();
  InetSocketAddress remoteAddress();
  default String pathParam(String name);
  QueryParams queryParams();
  default List<String> queryParams(String name);
  default String queryParam(String name);
  ContextAwareBlockingTaskExecutor blockingTaskExecutor();
  void clearRequestTimeout();
  default void setRequestTimeoutMillis(long requestTimeoutMillis);
  void setRequestTimeoutMillis(TimeoutMode mode, long requestTimeoutMillis);
  default void setRequestTimeout(Duration requestTimeout);
  void setRequestTimeout(TimeoutMode mode, Duration requestTimeout);
}

abstract class AbstractAnnotatedServiceConfigSetters<SELF extends AbstractAnnotatedServiceConfigSetters<SELF>> implements AnnotatedServiceConfigSetters<SELF> {}

public final class AnnotatedServiceBindingBuilder
    extends AbstractAnnotatedServiceConfigSetters<AnnotatedServiceBindingBuilder> {}

interface AnnotatedServiceConfigSetters<SELF extends AnnotatedServiceConfigSetters<SELF>>
    extends ServiceConfigSetters<SELF> {}

public interface DecoratingHttpServiceFunction {
  HttpResponse serve(HttpService delegate, ServiceRequestContext ctx, HttpRequest req)
      throws Exception;
}

public interface HttpServiceWithRoutes extends HttpService,
    ServiceWithRoutes<HttpRequest, HttpResponse> {}

public interface Route {}

public interface RoutingContext {}

public final class ServerPort implements Comparable<ServerPort> {}

interface ServiceConfigSetters<SELF extends ServiceConfigSetters<SELF>> {}

interface ServiceConfigsBuilder<SELF extends ServiceConfigsBuilder<SELF>> {}

public final class ServiceOptions {}

public interface ServiceWithRoutes<I extends Request, O extends Response> extends Service<I, O> {}

public final class VirtualHostBuilder implements TlsSetters,
    ServiceConfigsBuilder<VirtualHostBuilder> {}
