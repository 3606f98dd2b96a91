package reactor.netty.http.client;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Special.IMMEDIATE;
import static dev.fairlead.annotations.Special.INFINITE;

import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.ReturnsCopy;
import dev.fairlead.annotations.RunsHere;
import dev.fairlead.annotations.Unbounded;
import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.cookie.ClientCookieDecoder;
import io.netty.handler.codec.http.cookie.ClientCookieEncoder;
import io.netty.handler.codec.http.cookie.Cookie;
import io.netty.handler.codec.http.multipart.HttpDataFactory;
import io.netty.handler.codec.http.multipart.HttpPostRequestEncoder;
import io.netty.handler.codec.http.websocketx.WebSocketVersion;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.ByteBufFlux;
import reactor.netty.ByteBufMono;
import reactor.netty.ConnectionObserver;
import reactor.netty.NettyOutbound;
import reactor.netty.channel.ChannelMetricsRecorder;
import reactor.netty.http.Http2SettingsSpec;
import reactor.netty.http.Http3SettingsSpec;
import reactor.netty.http.HttpDecoderSpec;
import reactor.netty.http.HttpInfos;
import reactor.netty.http.HttpMetricsRecorder;
import reactor.netty.http.HttpProtocol;
import reactor.netty.http.logging.HttpMessageLogFactory;
import reactor.netty.http.websocket.WebsocketInbound;
import reactor.netty.http.websocket.WebsocketOutbound;
import reactor.netty.http.websocket.WebsocketSpec;
import reactor.netty.resources.ConnectionProvider;
import reactor.netty.tcp.SslProvider;
import reactor.netty.tcp.TcpClient;
import reactor.netty.transport.ClientTransport;
import reactor.netty.transport.ClientTransportConfig;
import reactor.netty.transport.ProxyProvider;
import reactor.util.context.Context;
import reactor.util.context.ContextView;

@ReturnsCopy @Connection(sharing = SHAREABLE)
public abstract class HttpClient extends ClientTransport<HttpClient, HttpClientConfig> {
  public static final String USER_AGENT;
  public HttpClient();
  @Unbounded({READ, CALL}) public static HttpClient create();
  @Unbounded({READ, CALL}) public static HttpClient create(ConnectionProvider connectionProvider);
  @Unbounded({READ, CALL}) public static HttpClient from(TcpClient tcpClient);
  @Unbounded({READ, CALL}) public static HttpClient newConnection();
  public final HttpClient baseUrl(String baseUrl);
  public final HttpClient compress(boolean compressionEnabled);
  public final HttpClient cookie(Cookie cookie);
  public final HttpClient cookie(String name, Consumer<? super Cookie> cookieBuilder);
  public final HttpClient cookieCodec(ClientCookieEncoder encoder);
  public final HttpClient cookieCodec(ClientCookieEncoder encoder, ClientCookieDecoder decoder);
  public final HttpClient cookiesWhen(String name,
      Function<? super Cookie, Mono<? extends Cookie>> cookieBuilder);
  @Carries public final HttpClient.RequestSender delete();
  public final HttpClient disableRetry(boolean disableRetry);
  public final HttpClient doAfterRequest(
      @NonBlocking BiConsumer<? super HttpClientRequest, ? super reactor.netty.Connection> doAfterRequest);
  public final HttpClient doAfterResponseSuccess(
      @NonBlocking BiConsumer<? super HttpClientResponse, ? super reactor.netty.Connection> doAfterResponseSuccess);
  public final HttpClient doOnError(
      @NonBlocking BiConsumer<? super HttpClientRequest, ? super Throwable> doOnRequestError,
      @NonBlocking BiConsumer<? super HttpClientResponse, ? super Throwable> doOnResponseError);
  public final HttpClient doOnRedirect(
      @NonBlocking BiConsumer<? super HttpClientResponse, ? super reactor.netty.Connection> doOnRedirect);
  public final HttpClient doOnRequest(
      @NonBlocking BiConsumer<? super HttpClientRequest, ? super reactor.netty.Connection> doOnRequest);
  public final HttpClient doOnRequestError(
      @NonBlocking BiConsumer<? super HttpClientRequest, ? super Throwable> doOnRequestError);
  public final HttpClient doOnResponse(
      @NonBlocking BiConsumer<? super HttpClientResponse, ? super reactor.netty.Connection> doOnResponse);
  public final HttpClient doOnResponseError(
      @NonBlocking BiConsumer<? super HttpClientResponse, ? super Throwable> doOnResponseError);
  public final HttpClient followRedirect(
      BiPredicate<HttpClientRequest, HttpClientResponse> predicate);
  public final HttpClient followRedirect(
      BiPredicate<HttpClientRequest, HttpClientResponse> predicate,
      BiConsumer<HttpHeaders, HttpClientRequest> redirectRequestBiConsumer);
  public final HttpClient followRedirect(
      BiPredicate<HttpClientRequest, HttpClientResponse> predicate,
      Consumer<HttpClientRequest> redirectRequestConsumer);
  public final HttpClient followRedirect(boolean followRedirect);
  public final HttpClient followRedirect(boolean followRedirect,
      BiConsumer<HttpHeaders, HttpClientRequest> redirectRequestBiConsumer);
  public final HttpClient followRedirect(boolean followRedirect,
      Consumer<HttpClientRequest> redirectRequestConsumer);
  @Carries public final HttpClient.ResponseReceiver<?> get();
  @Carries public final HttpClient.ResponseReceiver<?> head();
  public final HttpClient headers(Consumer<? super HttpHeaders> headerBuilder);
  public final HttpClient headersWhen(
      Function<? super HttpHeaders, Mono<? extends HttpHeaders>> headerBuilder);
  public final HttpClient http2Settings(
      @RunsHere Consumer<Http2SettingsSpec.Builder> http2Settings);
  public final HttpClient http3Settings(Consumer<Http3SettingsSpec.Builder> http3Settings);
  public final HttpClient httpMessageLogFactory(HttpMessageLogFactory httpMessageLogFactory);
  public final HttpClient httpResponseDecoder(
      @RunsHere Function<HttpResponseDecoderSpec, HttpResponseDecoderSpec> responseDecoderOptions);
  public final HttpClient keepAlive(boolean keepAlive);
  public final HttpClient mapConnect(
      Function<? super Mono<? extends reactor.netty.Connection>, ? extends Mono<? extends reactor.netty.Connection>> connector);
  public final HttpClient metrics(boolean enable, Function<String, String> uriTagValue);
  public final HttpClient metrics(boolean enable,
      Supplier<? extends ChannelMetricsRecorder> recorder);
  public final HttpClient metrics(boolean enable,
      Supplier<? extends ChannelMetricsRecorder> recorder, Function<String, String> uriValue);
  public final HttpClient noSSL();
  public final HttpClient observe(@NonBlocking ConnectionObserver observer);
  @Carries public final HttpClient.ResponseReceiver<?> options();
  @Carries public final HttpClient.RequestSender patch();
  public final HttpClient port(int port);
  @Carries public final HttpClient.RequestSender post();
  public final HttpClient protocol(HttpProtocol... supportedProtocols);
  @Carries public final HttpClient.RequestSender put();
  public final HttpClient remoteAddress(Supplier<? extends SocketAddress> remoteAddressSupplier);
  @Carries public HttpClient.RequestSender request(HttpMethod method);
  @Bounds(value = READ, zero = IMMEDIATE, nullValue = INFINITE)
  public final HttpClient responseTimeout(Duration maxReadOperationInterval);
  public final HttpClient secure();
  public final HttpClient secure(
      @RunsHere Consumer<? super SslProvider.SslContextSpec> sslProviderBuilder);
  public HttpClient secure(SslProvider sslProvider);
  public final HttpClient tcpConfiguration(
      @RunsHere Function<? super TcpClient, ? extends TcpClient> tcpMapper);
  public Mono<Void> warmup();
  public final HttpClient proxyWhen(
      BiFunction<HttpClientConfig, ? super ProxyProvider.TypeSpec, Mono<? extends ProxyProvider.Builder>> proxyBuilder);
  @Carries public final HttpClient.WebsocketSender websocket();
  @Carries
  public final HttpClient.WebsocketSender websocket(WebsocketClientSpec websocketClientSpec);
  public final HttpClient wiretap(boolean enable);

  public interface RequestSender extends HttpClient.ResponseReceiver<HttpClient.RequestSender> {
    @Carries HttpClient.ResponseReceiver<?> send(Publisher<? extends ByteBuf> body);
    @Carries
    HttpClient.ResponseReceiver<?> send(
        BiFunction<? super HttpClientRequest, ? super NettyOutbound, ? extends Publisher<Void>> sender);
    @Carries
    default HttpClient.ResponseReceiver<?> sendForm(
        BiConsumer<? super HttpClientRequest, HttpClientForm> formCallback);
    @Carries
    HttpClient.ResponseReceiver<?> sendForm(
        BiConsumer<? super HttpClientRequest, HttpClientForm> formCallback,
        Consumer<Flux<Long>> progress);
  }

  public interface ResponseReceiver<S extends HttpClient.ResponseReceiver<?>>
      extends HttpClient.UriConfiguration<S> {
    @Carries Mono<HttpClientResponse> response();
    @Carries
    <V> Flux<V> response(@NonBlocking BiFunction<? super HttpClientResponse, ? super ByteBufFlux, ? extends Publisher<V>> receiver);
    @Carries
    <V> Flux<V> responseConnection(
        @NonBlocking BiFunction<? super HttpClientResponse, ? super reactor.netty.Connection, ? extends Publisher<V>> receiver);
    @Carries ByteBufFlux responseContent();
    @Carries
    <V> Mono<V> responseSingle(
        @NonBlocking BiFunction<? super HttpClientResponse, ? super ByteBufMono, ? extends Mono<V>> receiver);
  }

  public interface UriConfiguration<S extends HttpClient.UriConfiguration<?>> {
    @Carries S uri(String uri);
    @Carries S uri(Mono<String> uri);
    @Carries S uri(URI uri);
  }

  public interface WebsocketSender
      extends HttpClient.WebsocketReceiver<HttpClient.WebsocketSender> {
    @Carries
    HttpClient.WebsocketReceiver<?> send(
        Function<? super HttpClientRequest, ? extends Publisher<Void>> sender);
  }

  public interface WebsocketReceiver<S extends HttpClient.WebsocketReceiver<?>>
      extends HttpClient.UriConfiguration<S> {
    @Carries Mono<? extends reactor.netty.Connection> connect();
    @Carries
    <V> Flux<V> handle(@NonBlocking BiFunction<? super WebsocketInbound, ? super WebsocketOutbound, ? extends Publisher<V>> receiver);
    @Carries ByteBufFlux receive();
  }
}

public interface HttpClientRequest extends HttpClientInfos {
  HttpClientRequest addCookie(Cookie cookie);
  HttpClientRequest addHeader(CharSequence name, CharSequence value);
  HttpClientRequest header(CharSequence name, CharSequence value);
  HttpClientRequest headers(HttpHeaders headers);
  boolean isFollowRedirect();
  @Bounds(value = READ, nullValue = INFINITE)
  HttpClientRequest responseTimeout(Duration maxReadOperationInterval);
}

public interface HttpClientResponse extends HttpClientInfos {
  HttpHeaders responseHeaders();
  HttpResponseStatus status();
  Mono<HttpHeaders> trailerHeaders();
}

public interface HttpClientForm {
  HttpClientForm attr(String name, String value);
  HttpClientForm charset(Charset charset);
  HttpClientForm cleanOnTerminate(boolean clean);
  HttpClientForm encoding(HttpPostRequestEncoder.EncoderMode mode);
  HttpClientForm factory(HttpDataFactory factory);
  HttpClientForm file(String name, File file);
  HttpClientForm file(String name, InputStream stream);
  default HttpClientForm file(String name, File file, String contentType);
  HttpClientForm file(String name, String filename, File file, String contentType);
  default HttpClientForm file(String name, InputStream stream, String contentType);
  HttpClientForm file(String name, String filename, InputStream stream, String contentType);
  HttpClientForm files(String name, File[] files, String[] contentTypes);
  HttpClientForm files(String name, File[] files, String[] contentTypes, boolean[] textFiles);
  HttpClientForm multipart(boolean multipart);
  HttpClientForm textFile(String name, File file);
  HttpClientForm textFile(String name, InputStream stream);
  HttpClientForm textFile(String name, File file, String contentType);
  HttpClientForm textFile(String name, InputStream inputStream, String contentType);
}

public enum HttpClientState implements ConnectionObserver.State {
  REQUEST_PREPARED,
  REQUEST_SENT,
  RESPONSE_INCOMPLETE,
  RESPONSE_RECEIVED,
  RESPONSE_COMPLETED,
  STREAM_CONFIGURED,
  UPGRADE_REJECTED,
  UPGRADE_SUCCESSFUL;
}

public interface HttpClientInfos extends HttpInfos {
  Context currentContext();
  ContextView currentContextView();
  String[] redirectedFrom();
  HttpHeaders requestHeaders();
  String resourceUrl();
}

public interface HttpClientMetricsRecorder extends HttpMetricsRecorder {}

public final class PrematureCloseException extends IOException {}

public interface WebsocketClientSpec extends WebsocketSpec {
  boolean compressionAllowClientNoContext();
  boolean compressionRequestedServerNoContext();
  WebSocketVersion version();
  static WebsocketClientSpec.Builder builder();

  final class Builder extends WebsocketSpec.Builder<WebsocketClientSpec.Builder> {
    private Builder();
    public final WebsocketClientSpec.Builder compressionAllowClientNoContext(
        boolean allowClientNoContext);
    public final WebsocketClientSpec.Builder compressionRequestedServerNoContext(
        boolean requestedServerNoContext);
    public final WebsocketClientSpec.Builder version(WebSocketVersion version);
    public final WebsocketClientSpec build();
  }
}

public final class HttpResponseDecoderSpec extends HttpDecoderSpec<HttpResponseDecoderSpec> {
  public static final boolean DEFAULT_FAIL_ON_MISSING_RESPONSE = false;
  public static final boolean DEFAULT_PARSE_HTTP_AFTER_CONNECT_REQUEST = false;
  public static final int DEFAULT_H2C_MAX_CONTENT_LENGTH = 65536;
  public HttpResponseDecoderSpec get();
  public HttpResponseDecoderSpec failOnMissingResponse(boolean failOnMissingResponse);
  public HttpResponseDecoderSpec parseHttpAfterConnectRequest(boolean parseHttpAfterConnectRequest);
}

public final class HttpClientConfig extends ClientTransportConfig<HttpClientConfig> {}
