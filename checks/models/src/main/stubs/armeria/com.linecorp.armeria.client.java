package com.linecorp.armeria.client;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.WRITE;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Special.REJECTED;
import static dev.fairlead.annotations.WaitsFor.NETWORK;
import static dev.fairlead.annotations.Width.UNLIMITED;

import com.linecorp.armeria.common.AbstractHttpRequestBuilder;
import com.linecorp.armeria.common.AbstractTlsConfig;
import com.linecorp.armeria.common.AggregatedHttpRequest;
import com.linecorp.armeria.common.AggregatedHttpResponse;
import com.linecorp.armeria.common.Http1HeaderNaming;
import com.linecorp.armeria.common.HttpData;
import com.linecorp.armeria.common.HttpMessageSetters;
import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.PathAndQueryParamSetters;
import com.linecorp.armeria.common.QueryParams;
import com.linecorp.armeria.common.Request;
import com.linecorp.armeria.common.RequestContext;
import com.linecorp.armeria.common.RequestHeaders;
import com.linecorp.armeria.common.RequestId;
import com.linecorp.armeria.common.RequestMethodSetters;
import com.linecorp.armeria.common.Response;
import com.linecorp.armeria.common.RpcRequest;
import com.linecorp.armeria.common.RpcResponse;
import com.linecorp.armeria.common.Scheme;
import com.linecorp.armeria.common.SuccessFunction;
import com.linecorp.armeria.common.TlsKeyPair;
import com.linecorp.armeria.common.TlsProvider;
import com.linecorp.armeria.common.TlsSetters;
import com.linecorp.armeria.common.util.AbstractOption;
import com.linecorp.armeria.common.util.AbstractOptionValue;
import com.linecorp.armeria.common.util.AbstractOptions;
import com.linecorp.armeria.common.util.ListenableAsyncCloseable;
import com.linecorp.armeria.common.util.SafeCloseable;
import com.linecorp.armeria.common.util.TimeoutMode;
import com.linecorp.armeria.common.util.TlsEngineType;
import com.linecorp.armeria.common.util.Unwrappable;
import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.Opens;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopGroup;
import io.netty.handler.ssl.SslContextBuilder;
import java.io.File;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.Charset;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import javax.net.ssl.KeyManagerFactory;

@Connection(sharing = SHAREABLE)
public interface WebClient extends ClientBuilderParams, Unwrappable {
  static WebClient of();
  static WebClient of(String uri);
  static WebClient of(URI uri);
  static WebClient of(HttpPreprocessor httpPreprocessor);
  static WebClient of(HttpPreprocessor httpPreprocessor, String path);
  static WebClientBuilder builder();
  static WebClientBuilder builder(String uri);
  static WebClientBuilder builder(URI uri);
  static WebClientBuilder builder(HttpPreprocessor httpPreprocessor);
  static WebClientBuilder builder(HttpPreprocessor httpPreprocessor, String path);
  @Forks(UNLIMITED) default HttpResponse execute(HttpRequest req);
  @Forks(UNLIMITED) HttpResponse execute(HttpRequest req, RequestOptions options);
  @Forks(UNLIMITED) default HttpResponse execute(AggregatedHttpRequest aggregatedReq);
  @Forks(UNLIMITED) default HttpResponse execute(RequestHeaders headers);
  @Forks(UNLIMITED) default HttpResponse execute(RequestHeaders headers, HttpData content);
  @Forks(UNLIMITED) default HttpResponse execute(RequestHeaders headers, byte[] content);
  @Forks(UNLIMITED) default HttpResponse execute(RequestHeaders headers, String content);
  @Forks(UNLIMITED)
  default HttpResponse execute(RequestHeaders headers, String content, Charset charset);
  default WebClientRequestPreparation prepare();
  @Forks(UNLIMITED) default HttpResponse options(String path);
  @Forks(UNLIMITED) default HttpResponse options(String path, QueryParams params);
  @Forks(UNLIMITED) default HttpResponse get(String path);
  @Forks(UNLIMITED) default HttpResponse get(String path, QueryParams params);
  @Forks(UNLIMITED) default HttpResponse head(String path);
  @Forks(UNLIMITED) default HttpResponse head(String path, QueryParams params);
  @Forks(UNLIMITED) default HttpResponse post(String path, HttpData content);
  @Forks(UNLIMITED) default HttpResponse post(String path, QueryParams params, HttpData content);
  @Forks(UNLIMITED) default HttpResponse post(String path, byte[] content);
  @Forks(UNLIMITED) default HttpResponse post(String path, QueryParams params, byte[] content);
  @Forks(UNLIMITED) default HttpResponse post(String path, String content);
  @Forks(UNLIMITED) default HttpResponse post(String path, QueryParams params, String content);
  @Forks(UNLIMITED) default HttpResponse post(String path, String content, Charset charset);
  @Forks(UNLIMITED)
  default HttpResponse post(String path, QueryParams params, String content, Charset charset);
  @Forks(UNLIMITED) default HttpResponse put(String path, HttpData content);
  @Forks(UNLIMITED) default HttpResponse put(String path, QueryParams params, HttpData content);
  @Forks(UNLIMITED) default HttpResponse put(String path, byte[] content);
  @Forks(UNLIMITED) default HttpResponse put(String path, QueryParams params, byte[] content);
  @Forks(UNLIMITED) default HttpResponse put(String path, String content);
  @Forks(UNLIMITED) default HttpResponse put(String path, QueryParams params, String content);
  @Forks(UNLIMITED) default HttpResponse put(String path, String content, Charset charset);
  @Forks(UNLIMITED)
  default HttpResponse put(String path, QueryParams params, String content, Charset charset);
  @Forks(UNLIMITED) default HttpResponse patch(String path, HttpData content);
  @Forks(UNLIMITED) default HttpResponse patch(String path, QueryParams params, HttpData content);
  @Forks(UNLIMITED) default HttpResponse patch(String path, byte[] content);
  @Forks(UNLIMITED) default HttpResponse patch(String path, QueryParams params, byte[] content);
  @Forks(UNLIMITED) default HttpResponse patch(String path, String content);
  @Forks(UNLIMITED) default HttpResponse patch(String path, QueryParams params, String content);
  @Forks(UNLIMITED) default HttpResponse patch(String path, String content, Charset charset);
  @Forks(UNLIMITED)
  default HttpResponse patch(String path, QueryParams params, String content, Charset charset);
  @Forks(UNLIMITED) default HttpResponse delete(String path);
  @Forks(UNLIMITED) default HttpResponse delete(String path, QueryParams params);
  @Forks(UNLIMITED) default HttpResponse trace(String path);
  @Forks(UNLIMITED) default HttpResponse trace(String path, QueryParams params);
  @Carries BlockingWebClient blocking();
  RestClient asRestClient();
  HttpClient unwrap();
}

@Connection(sharing = SHAREABLE)
public interface BlockingWebClient extends ClientBuilderParams, Unwrappable {
  static BlockingWebClient of();
  static BlockingWebClient of(String uri);
  static BlockingWebClient of(URI uri);
  @Blocking(NETWORK) default AggregatedHttpResponse execute(HttpRequest req);
  @Blocking(NETWORK) AggregatedHttpResponse execute(HttpRequest req, RequestOptions options);
  @Blocking(NETWORK) default AggregatedHttpResponse execute(AggregatedHttpRequest aggregatedReq);
  @Blocking(NETWORK) default AggregatedHttpResponse execute(RequestHeaders headers);
  @Blocking(NETWORK)
  default AggregatedHttpResponse execute(RequestHeaders headers, HttpData content);
  @Blocking(NETWORK) default AggregatedHttpResponse execute(RequestHeaders headers, byte[] content);
  @Blocking(NETWORK) default AggregatedHttpResponse execute(RequestHeaders headers, String content);
  @Blocking(NETWORK)
  default AggregatedHttpResponse execute(RequestHeaders headers, String content, Charset charset);
  BlockingWebClientRequestPreparation prepare();
  @Blocking(NETWORK) default AggregatedHttpResponse options(String path);
  @Blocking(NETWORK) default AggregatedHttpResponse options(String path, QueryParams params);
  @Blocking(NETWORK) default AggregatedHttpResponse get(String path);
  @Blocking(NETWORK) default AggregatedHttpResponse get(String path, QueryParams params);
  @Blocking(NETWORK) default AggregatedHttpResponse head(String path);
  @Blocking(NETWORK) default AggregatedHttpResponse head(String path, QueryParams params);
  @Blocking(NETWORK) default AggregatedHttpResponse post(String path, HttpData content);
  @Blocking(NETWORK)
  default AggregatedHttpResponse post(String path, QueryParams params, HttpData content);
  @Blocking(NETWORK) default AggregatedHttpResponse post(String path, byte[] content);
  @Blocking(NETWORK)
  default AggregatedHttpResponse post(String path, QueryParams params, byte[] content);
  @Blocking(NETWORK) default AggregatedHttpResponse post(String path, String content);
  @Blocking(NETWORK)
  default AggregatedHttpResponse post(String path, QueryParams params, String content);
  @Blocking(NETWORK)
  default AggregatedHttpResponse post(String path, String content, Charset charset);
  @Blocking(NETWORK)
  default AggregatedHttpResponse post(String path, QueryParams params, String content,
      Charset charset);
  @Blocking(NETWORK) default AggregatedHttpResponse put(String path, HttpData content);
  @Blocking(NETWORK)
  default AggregatedHttpResponse put(String path, QueryParams params, HttpData content);
  @Blocking(NETWORK) default AggregatedHttpResponse put(String path, byte[] content);
  @Blocking(NETWORK)
  default AggregatedHttpResponse put(String path, QueryParams params, byte[] content);
  @Blocking(NETWORK) default AggregatedHttpResponse put(String path, String content);
  @Blocking(NETWORK)
  default AggregatedHttpResponse put(String path, QueryParams params, String content);
  @Blocking(NETWORK)
  default AggregatedHttpResponse put(String path, String content, Charset charset);
  @Blocking(NETWORK)
  default AggregatedHttpResponse put(String path, QueryParams params, String content,
      Charset charset);
  @Blocking(NETWORK) default AggregatedHttpResponse patch(String path, HttpData content);
  @Blocking(NETWORK)
  default AggregatedHttpResponse patch(String path, QueryParams params, HttpData content);
  @Blocking(NETWORK) default AggregatedHttpResponse patch(String path, byte[] content);
  @Blocking(NETWORK)
  default AggregatedHttpResponse patch(String path, QueryParams params, byte[] content);
  @Blocking(NETWORK) default AggregatedHttpResponse patch(String path, String content);
  @Blocking(NETWORK)
  default AggregatedHttpResponse patch(String path, QueryParams params, String content);
  @Blocking(NETWORK)
  default AggregatedHttpResponse patch(String path, String content, Charset charset);
  @Blocking(NETWORK)
  default AggregatedHttpResponse patch(String path, QueryParams params, String content,
      Charset charset);
  @Blocking(NETWORK) default AggregatedHttpResponse delete(String path);
  @Blocking(NETWORK) default AggregatedHttpResponse delete(String path, QueryParams params);
  @Blocking(NETWORK) default AggregatedHttpResponse trace(String path);
  @Blocking(NETWORK) default AggregatedHttpResponse trace(String path, QueryParams params);
  HttpClient unwrap();
}

public final class WebClientBuilder extends AbstractWebClientBuilder {
  public WebClient build();
  public WebClientBuilder rpcDecorator(Function<? super RpcClient, ? extends RpcClient> decorator);
  public WebClientBuilder rpcDecorator(DecoratingRpcClientFunction decorator);
  public WebClientBuilder options(ClientOptions options);
  public WebClientBuilder options(ClientOptionValue<?>... options);
  public WebClientBuilder options(Iterable<ClientOptionValue<?>> options);
  public <T> WebClientBuilder option(ClientOption<T> option, T value);
  public <T> WebClientBuilder option(ClientOptionValue<T> optionValue);
  public WebClientBuilder factory(ClientFactory factory);
  public WebClientBuilder writeTimeout(Duration writeTimeout);
  public WebClientBuilder writeTimeoutMillis(long writeTimeoutMillis);
  public WebClientBuilder responseTimeout(Duration responseTimeout);
  public WebClientBuilder responseTimeoutMillis(long responseTimeoutMillis);
  public WebClientBuilder maxResponseLength(long maxResponseLength);
  public WebClientBuilder requestAutoAbortDelay(Duration delay);
  public WebClientBuilder requestAutoAbortDelayMillis(long delayMillis);
  public WebClientBuilder requestIdGenerator(Supplier<RequestId> requestIdGenerator);
  public WebClientBuilder successFunction(SuccessFunction successFunction);
  public WebClientBuilder contextHook(Supplier<? extends AutoCloseable> contextHook);
  public WebClientBuilder decorator(Function<? super HttpClient, ? extends HttpClient> decorator);
  public WebClientBuilder decorator(DecoratingHttpClientFunction decorator);
  public WebClientBuilder clearDecorators();
  public WebClientBuilder addHeader(CharSequence name, Object value);
  public WebClientBuilder addHeaders(
      Iterable<? extends Map.Entry<? extends CharSequence, ?>> headers);
  public WebClientBuilder setHeader(CharSequence name, Object value);
  public WebClientBuilder setHeaders(
      Iterable<? extends Map.Entry<? extends CharSequence, ?>> headers);
  public WebClientBuilder followRedirects();
  public WebClientBuilder contextCustomizer(
      Consumer<? super ClientRequestContext> contextCustomizer);
  public WebClientBuilder responseTimeoutMode(ResponseTimeoutMode responseTimeoutMode);
  public WebClientBuilder preprocessor(HttpPreprocessor decorator);
  public WebClientBuilder rpcPreprocessor(RpcPreprocessor rpcPreprocessor);
}

public abstract class AbstractWebClientBuilder extends AbstractClientOptionsBuilder {
  protected AbstractWebClientBuilder();
  protected AbstractWebClientBuilder(URI uri);
  protected AbstractWebClientBuilder(HttpPreprocessor httpPreprocessor, String path);
  protected final WebClient buildWebClient();
  protected final ClientBuilderParams clientBuilderParams(ClientOptions options);
  public AbstractWebClientBuilder rpcDecorator(
      Function<? super RpcClient, ? extends RpcClient> decorator);
  public AbstractWebClientBuilder rpcDecorator(DecoratingRpcClientFunction decorator);
  public AbstractClientOptionsBuilder rpcPreprocessor(RpcPreprocessor rpcPreprocessor);
}

public class AbstractClientOptionsBuilder {
  protected AbstractClientOptionsBuilder();
  protected AbstractClientOptionsBuilder(ClientOptions options);
  public AbstractClientOptionsBuilder options(ClientOptions options);
  public AbstractClientOptionsBuilder options(ClientOptionValue<?>... options);
  public AbstractClientOptionsBuilder options(Iterable<ClientOptionValue<?>> options);
  public <T> AbstractClientOptionsBuilder option(ClientOption<T> option, T value);
  public <T> AbstractClientOptionsBuilder option(ClientOptionValue<T> optionValue);
  public AbstractClientOptionsBuilder factory(ClientFactory factory);
  @Bounds(WRITE) public AbstractClientOptionsBuilder writeTimeout(Duration writeTimeout);
  @Bounds(WRITE) public AbstractClientOptionsBuilder writeTimeoutMillis(long writeTimeoutMillis);
  @Bounds(value = CALL, covers = READ)
  public AbstractClientOptionsBuilder responseTimeout(Duration responseTimeout);
  @Bounds(value = CALL, covers = READ)
  public AbstractClientOptionsBuilder responseTimeoutMillis(long responseTimeoutMillis);
  public AbstractClientOptionsBuilder maxResponseLength(long maxResponseLength);
  public AbstractClientOptionsBuilder requestAutoAbortDelay(Duration delay);
  public AbstractClientOptionsBuilder requestAutoAbortDelayMillis(long delayMillis);
  public AbstractClientOptionsBuilder requestIdGenerator(Supplier<RequestId> requestIdGenerator);
  public AbstractClientOptionsBuilder successFunction(SuccessFunction successFunction);
  public AbstractClientOptionsBuilder contextHook(Supplier<? extends AutoCloseable> contextHook);
  public AbstractClientOptionsBuilder decorator(
      Function<? super HttpClient, ? extends HttpClient> decorator);
  public AbstractClientOptionsBuilder decorator(DecoratingHttpClientFunction decorator);
  public AbstractClientOptionsBuilder clearDecorators();
  public AbstractClientOptionsBuilder rpcDecorator(
      Function<? super RpcClient, ? extends RpcClient> decorator);
  public AbstractClientOptionsBuilder rpcDecorator(DecoratingRpcClientFunction decorator);
  public AbstractClientOptionsBuilder addHeader(CharSequence name, Object value);
  public AbstractClientOptionsBuilder addHeaders(
      Iterable<? extends Map.Entry<? extends CharSequence, ?>> headers);
  public AbstractClientOptionsBuilder setHeader(CharSequence name, Object value);
  public AbstractClientOptionsBuilder setHeaders(
      Iterable<? extends Map.Entry<? extends CharSequence, ?>> headers);
  public AbstractClientOptionsBuilder followRedirects();
  public AbstractClientOptionsBuilder contextCustomizer(
      Consumer<? super ClientRequestContext> contextCustomizer);
  public AbstractClientOptionsBuilder responseTimeoutMode(ResponseTimeoutMode responseTimeoutMode);
  public AbstractClientOptionsBuilder preprocessor(HttpPreprocessor preprocessor);
  public AbstractClientOptionsBuilder rpcPreprocessor(RpcPreprocessor rpcPreprocessor);
  protected final ClientOptions buildOptions();
  protected final ClientOptions buildOptions(ClientOptions baseOptions);
}

@Connection(sharing = SHAREABLE, expensive = true)
public interface ClientFactory extends ListenableAsyncCloseable, Unwrappable {
  static ClientFactory ofDefault();
  static ClientFactory insecure();
  static ClientFactoryBuilder builder();
  static void closeDefault();
  static void disableShutdownHook();
  Set<Scheme> supportedSchemes();
  default boolean isClientTypeSupported(Class<?> clientType);
  EventLoopGroup eventLoopGroup();
  Supplier<EventLoop> eventLoopSupplier();
  ClientFactoryOptions options();
  Object newClient(ClientBuilderParams params);
  int numConnections();
  default <T> ClientBuilderParams clientBuilderParams(T client);
  default <T> T unwrap(Object client, Class<T> type);
  default ClientFactory unwrap();
  default URI validateUri(URI uri);
  default Scheme validateScheme(Scheme scheme);
  default ClientBuilderParams validateParams(ClientBuilderParams params);
  default CompletableFuture<Void> closeOnJvmShutdown();
  CompletableFuture<Void> closeOnJvmShutdown(Runnable whenClosing);
}

public final class ClientFactoryBuilder implements TlsSetters {
  public ClientFactoryBuilder workerGroup(EventLoopGroup workerGroup, boolean shutdownOnClose);
  public ClientFactoryBuilder workerGroup(int numThreads);
  public ClientFactoryBuilder eventLoopSchedulerFactory(
      Function<? super EventLoopGroup, ? extends EventLoopScheduler> eventLoopSchedulerFactory);
  public ClientFactoryBuilder maxNumEventLoopsPerHttp1Endpoint(int maxNumEventLoopsPerEndpoint);
  public ClientFactoryBuilder maxNumEventLoopsPerEndpoint(int maxNumEventLoopsPerEndpoint);
  public ClientFactoryBuilder maxNumEventLoopsFunction(
      ToIntFunction<Endpoint> maxNumEventLoopsFunction);
  @Bounds(value = CONNECT, zero = REJECTED)
  public ClientFactoryBuilder connectTimeout(Duration connectTimeout);
  @Bounds(value = CONNECT, zero = REJECTED)
  public ClientFactoryBuilder connectTimeoutMillis(long connectTimeoutMillis);
  public <T> ClientFactoryBuilder channelOption(ChannelOption<T> option, T value);
  public ClientFactoryBuilder tlsNoVerify();
  public ClientFactoryBuilder tlsNoVerifyHosts(String... insecureHosts);
  public ClientFactoryBuilder tls(File keyCertChainFile, File keyFile);
  public ClientFactoryBuilder tls(File keyCertChainFile, File keyFile, String keyPassword);
  public ClientFactoryBuilder tls(InputStream keyCertChainInputStream, InputStream keyInputStream);
  public ClientFactoryBuilder tls(InputStream keyCertChainInputStream, InputStream keyInputStream,
      String keyPassword);
  public ClientFactoryBuilder tls(PrivateKey key, X509Certificate... keyCertChain);
  public ClientFactoryBuilder tls(PrivateKey key, Iterable<? extends X509Certificate> keyCertChain);
  public ClientFactoryBuilder tls(PrivateKey key, String keyPassword,
      X509Certificate... keyCertChain);
  public ClientFactoryBuilder tls(PrivateKey key, String keyPassword,
      Iterable<? extends X509Certificate> keyCertChain);
  public ClientFactoryBuilder tls(TlsKeyPair tlsKeyPair);
  public ClientFactoryBuilder tls(KeyManagerFactory keyManagerFactory);
  public ClientFactoryBuilder tlsCustomizer(Consumer<? super SslContextBuilder> tlsCustomizer);
  public ClientFactoryBuilder tlsProvider(TlsProvider tlsProvider);
  public ClientFactoryBuilder tlsProvider(TlsProvider tlsProvider, ClientTlsConfig tlsConfig);
  public ClientFactoryBuilder tlsAllowUnsafeCiphers();
  public ClientFactoryBuilder tlsAllowUnsafeCiphers(boolean tlsAllowUnsafeCiphers);
  public ClientFactoryBuilder tlsEngineType(TlsEngineType tlsEngineType);
  public ClientFactoryBuilder domainNameResolverCustomizer(
      Consumer<? super DnsResolverGroupBuilder> dnsResolverGroupCustomizer);
  public ClientFactoryBuilder ipAddressFilter(Predicate<? super InetSocketAddress> ipAddressFilter);
  public ClientFactoryBuilder http2InitialConnectionWindowSize(
      int http2InitialConnectionWindowSize);
  public ClientFactoryBuilder http2InitialStreamWindowSize(int http2InitialStreamWindowSize);
  public ClientFactoryBuilder http2StreamWindowUpdateRatio(float http2StreamWindowUpdateRatio);
  public ClientFactoryBuilder http2MaxFrameSize(int http2MaxFrameSize);
  public ClientFactoryBuilder http2MaxHeaderListSize(long http2MaxHeaderListSize);
  public ClientFactoryBuilder http1MaxInitialLineLength(int http1MaxInitialLineLength);
  public ClientFactoryBuilder http1MaxHeaderSize(int http1MaxHeaderSize);
  public ClientFactoryBuilder http1MaxChunkSize(int http1MaxChunkSize);
  public ClientFactoryBuilder idleTimeout(Duration idleTimeout);
  public ClientFactoryBuilder idleTimeout(Duration idleTimeout, boolean keepAliveOnPing);
  public ClientFactoryBuilder idleTimeoutMillis(long idleTimeoutMillis);
  public ClientFactoryBuilder idleTimeoutMillis(long idleTimeoutMillis, boolean keepAliveOnPing);
  public ClientFactoryBuilder pingIntervalMillis(long pingIntervalMillis);
  public ClientFactoryBuilder pingInterval(Duration pingInterval);
  public ClientFactoryBuilder maxConnectionAgeMillis(long maxConnectionAgeMillis);
  public ClientFactoryBuilder maxConnectionAge(Duration maxConnectionAge);
  public ClientFactoryBuilder maxNumRequestsPerConnection(int maxNumRequestsPerConnection);
  public ClientFactoryBuilder useHttp2Preface(boolean useHttp2Preface);
  public ClientFactoryBuilder preferHttp1(boolean preferHttp1);
  public ClientFactoryBuilder useHttp2WithoutAlpn(boolean useHttp2WithoutAlpn);
  public ClientFactoryBuilder useHttp1Pipelining(boolean useHttp1Pipelining);
  public ClientFactoryBuilder connectionPoolListener(ConnectionPoolListener connectionPoolListener);
  public ClientFactoryBuilder connectionPoolListener(ConnectionPoolListener connectionPoolListener,
      boolean autoClose);
  public ClientFactoryBuilder http2GracefulShutdownTimeout(Duration duration);
  public ClientFactoryBuilder http2GracefulShutdownTimeoutMillis(
      long http2GracefulShutdownTimeoutMillis);
  public ClientFactoryBuilder proxyConfig(ProxySelector proxySelector);
  public ClientFactoryBuilder http1HeaderNaming(Http1HeaderNaming http1HeaderNaming);
  public <T> ClientFactoryBuilder option(ClientFactoryOption<T> option, T value);
  public <T> ClientFactoryBuilder option(ClientFactoryOptionValue<T> optionValue);
  public ClientFactoryBuilder options(ClientFactoryOptions options);
  @Opens public ClientFactory build();
}

public interface ClientRequestContext extends RequestContext {
  void setWriteTimeoutMillis(long writeTimeoutMillis);
  void setWriteTimeout(Duration writeTimeout);
  void clearResponseTimeout();
  void setResponseTimeoutMillis(TimeoutMode mode, long responseTimeoutMillis);
  default void setResponseTimeoutMillis(long responseTimeoutMillis);
  void setResponseTimeout(TimeoutMode mode, Duration responseTimeout);
  default void setResponseTimeout(Duration responseTimeout);
}

public final class Endpoint implements com.linecorp.armeria.common.util.AsyncCloseable, Comparable<Endpoint> {
  public static Endpoint of(String host, int port);
  public static Endpoint of(String host);
  public static Endpoint of(SocketAddress addr);
  public String host();
  public int port();
  public int port(int defaultValue);
}

public abstract class AbstractDnsResolverBuilder<SELF extends AbstractDnsResolverBuilder<SELF>> {}

public final class BlockingWebClientRequestPreparation
    implements WebRequestPreparationSetters<AggregatedHttpResponse> {}

public interface Client<I extends Request, O extends Response> extends Unwrappable {
  O execute(ClientRequestContext ctx, I req) throws Exception;
}

public interface ClientBuilderParams {
  static ClientBuilderParams of(URI uri, Class<?> type, ClientOptions options);
  Scheme scheme();
  String absolutePathRef();
  URI uri();
  Class<?> clientType();
  ClientOptions options();
  default ClientBuilderParamsBuilder paramsBuilder();
}

public final class ClientBuilderParamsBuilder {}

public final class ClientFactoryOption<T>
    extends AbstractOption<ClientFactoryOption<T>, ClientFactoryOptionValue<T>, T> {}

public final class ClientFactoryOptionValue<T>
    extends AbstractOptionValue<ClientFactoryOptionValue<T>, ClientFactoryOption<T>, T> {}

public final class ClientFactoryOptions
    extends AbstractOptions<ClientFactoryOption<Object>, ClientFactoryOptionValue<Object>> {}

public final class ClientOption<T>
    extends AbstractOption<ClientOption<T>, ClientOptionValue<T>, T> {}

public final class ClientOptionValue<T>
    extends AbstractOptionValue<ClientOptionValue<T>, ClientOption<T>, T> {}

public final class ClientOptions
    extends AbstractOptions<ClientOption<Object>, ClientOptionValue<Object>> {}

public final class ClientTlsConfig extends AbstractTlsConfig {}

public interface ConnectionPoolListener extends SafeCloseable, Unwrappable {}

public interface DecoratingHttpClientFunction {
  HttpResponse execute(HttpClient delegate, ClientRequestContext ctx, HttpRequest req)
      throws Exception;
}

public interface DecoratingRpcClientFunction {
  RpcResponse execute(RpcClient delegate, ClientRequestContext ctx, RpcRequest req)
      throws Exception;
}

public final class DnsResolverGroupBuilder
    extends AbstractDnsResolverBuilder<DnsResolverGroupBuilder> {}

public interface EventLoopScheduler {}

public interface HttpClient extends Client<HttpRequest, HttpResponse> {
  HttpResponse execute(ClientRequestContext ctx, HttpRequest req) throws Exception;
}

public interface HttpPreprocessor extends Preprocessor<HttpRequest, HttpResponse> {}

public interface PreClient<I extends Request, O extends Response> {
  O execute(PreClientRequestContext ctx, I req) throws Exception;
}

public interface PreClientRequestContext extends ClientRequestContext {}

public interface Preprocessor<I extends Request, O extends Response> {
  O execute(PreClient<I, O> delegate, PreClientRequestContext ctx, I req) throws Exception;
}

public interface RequestOptions {}

public interface RequestOptionsSetters {}

public interface RequestPreparationSetters extends RequestOptionsSetters, HttpMessageSetters,
    PathAndQueryParamSetters {}

public enum ResponseTimeoutMode {
  FROM_START,
  CONNECTION_ACQUIRED,
  REQUEST_SENT;
}

public interface RestClient extends ClientBuilderParams, Unwrappable {}

public interface RpcClient extends Client<RpcRequest, RpcResponse> {
  RpcResponse execute(ClientRequestContext ctx, RpcRequest req) throws Exception;
}

public interface RpcPreprocessor extends Preprocessor<RpcRequest, RpcResponse> {}

public final class WebClientRequestPreparation extends AbstractHttpRequestBuilder
    implements WebRequestPreparationSetters<HttpResponse> {}

interface WebRequestPreparationSetters<T> extends RequestPreparationSetters, RequestMethodSetters {}
