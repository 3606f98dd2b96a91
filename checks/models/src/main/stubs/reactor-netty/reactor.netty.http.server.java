package reactor.netty.http.server;

import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.ReturnsCopy;
import dev.fairlead.annotations.RunsHere;
import io.netty.channel.group.ChannelGroup;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.cookie.Cookie;
import io.netty.handler.codec.http.cookie.ServerCookieDecoder;
import io.netty.handler.codec.http.cookie.ServerCookieEncoder;
import io.netty.handler.codec.http.multipart.HttpData;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;
import reactor.netty.NettyInbound;
import reactor.netty.NettyOutbound;
import reactor.netty.channel.ChannelMetricsRecorder;
import reactor.netty.http.Http2SettingsSpec;
import reactor.netty.http.Http3SettingsSpec;
import reactor.netty.http.HttpDecoderSpec;
import reactor.netty.http.HttpInfos;
import reactor.netty.http.HttpProtocol;
import reactor.netty.http.logging.HttpMessageLogFactory;
import reactor.netty.http.server.compression.HttpCompressionOption;
import reactor.netty.http.server.logging.AccessLog;
import reactor.netty.http.server.logging.AccessLogArgProvider;
import reactor.netty.http.server.logging.AccessLogFactory;
import reactor.netty.http.server.logging.error.ErrorLogFactory;
import reactor.netty.http.websocket.WebsocketInbound;
import reactor.netty.http.websocket.WebsocketOutbound;
import reactor.netty.http.websocket.WebsocketSpec;
import reactor.netty.tcp.SslProvider;
import reactor.netty.tcp.TcpServer;
import reactor.netty.transport.ServerTransport;
import reactor.netty.transport.ServerTransportConfig;

@ReturnsCopy
public abstract class HttpServer extends ServerTransport<HttpServer, HttpServerConfig> {
  public HttpServer();
  public static HttpServer create();
  public static HttpServer from(TcpServer tcpServer);
  public final HttpServer accessLog(boolean enable);
  public final HttpServer accessLog(boolean enable, AccessLogFactory accessLogFactory);
  public final HttpServer accessLog(Function<AccessLogArgProvider, AccessLog> accessLogFactory);
  public final HttpServer bindAddress(Supplier<? extends SocketAddress> bindAddressSupplier);
  public final HttpServer channelGroup(ChannelGroup channelGroup);
  public final HttpServer compress(BiPredicate<HttpServerRequest, HttpServerResponse> predicate);
  public final HttpServer compress(boolean compressionEnabled);
  public final HttpServer compress(int minResponseSize);
  public final HttpServer compressOptions(HttpCompressionOption... compressionOptions);
  public final HttpServer cookieCodec(ServerCookieEncoder encoder);
  public final HttpServer cookieCodec(ServerCookieEncoder encoder, ServerCookieDecoder decoder);
  public final HttpServer errorLog(boolean enable);
  public final HttpServer errorLog(boolean enable, ErrorLogFactory errorLogFactory);
  public final HttpServer forwarded(
      BiFunction<ConnectionInfo, HttpRequest, ConnectionInfo> handler);
  public final HttpServer forwarded(boolean forwardedEnabled);
  public final HttpServer handle(
      @NonBlocking BiFunction<? super HttpServerRequest, ? super HttpServerResponse, ? extends Publisher<Void>> handler);
  public final HttpServer host(String host);
  public final HttpServer http2Settings(Consumer<Http2SettingsSpec.Builder> http2Settings);
  public final HttpServer http3Settings(Consumer<Http3SettingsSpec.Builder> http3Settings);
  public final HttpServer httpFormDecoder(
      Consumer<HttpServerFormDecoderProvider.Builder> formDecoderBuilder);
  public final HttpServer httpMessageLogFactory(HttpMessageLogFactory httpMessageLogFactory);
  public final HttpServer httpRequestDecoder(
      Function<HttpRequestDecoderSpec, HttpRequestDecoderSpec> requestDecoderOptions);
  public final HttpServer idleTimeout(Duration idleTimeout);
  public final HttpServer mapHandle(
      BiFunction<? super Mono<Void>, ? super Connection, ? extends Mono<Void>> mapHandle);
  public final HttpServer maxKeepAliveRequests(int maxKeepAliveRequests);
  public final HttpServer metrics(boolean enable, Function<String, String> uriTagValue);
  public final HttpServer metrics(boolean enable, Function<String, String> uriTagValue,
      Function<String, String> methodTagValue);
  public final HttpServer metrics(boolean enable,
      Supplier<? extends ChannelMetricsRecorder> recorder);
  public final HttpServer metrics(boolean enable,
      Supplier<? extends ChannelMetricsRecorder> recorder, Function<String, String> uriValue);
  public final HttpServer metrics(boolean enable,
      Supplier<? extends ChannelMetricsRecorder> recorder, Function<String, String> uriValue,
      Function<String, String> methodValue);
  public final HttpServer noSSL();
  public final HttpServer port(int port);
  public final HttpServer protocol(HttpProtocol... supportedProtocols);
  public final HttpServer proxyProtocol(ProxyProtocolSupportType proxyProtocolSupportType);
  public final HttpServer readTimeout(Duration readTimeout);
  public final HttpServer requestTimeout(Duration requestTimeout);
  public final HttpServer route(@RunsHere Consumer<? super HttpServerRoutes> routesBuilder);
  public final HttpServer secure(Consumer<? super SslProvider.SslContextSpec> sslProviderBuilder);
  public final HttpServer secure(Consumer<? super SslProvider.SslContextSpec> sslProviderBuilder,
      boolean redirectHttpToHttps);
  public final HttpServer secure(SslProvider sslProvider);
  public final HttpServer secure(SslProvider sslProvider, boolean redirectHttpToHttps);
  public final HttpServer tcpConfiguration(
      Function<? super TcpServer, ? extends TcpServer> tcpMapper);
  public Mono<Void> warmup();
  public final HttpServer wiretap(boolean enable);
}

public interface HttpServerRequest extends NettyInbound, HttpServerInfos {
  HttpServerRequest withConnection(Consumer<? super Connection> withConnection);
  String param(CharSequence key);
  Map<String, String> params();
  HttpServerRequest paramsResolver(Function<? super String, Map<String, String>> paramsResolver);
  default Flux<HttpContent> receiveContent();
  boolean isFormUrlencoded();
  boolean isMultipart();
  Flux<HttpData> receiveForm();
  Flux<HttpData> receiveForm(Consumer<HttpServerFormDecoderProvider.Builder> formDecoderBuilder);
  InetSocketAddress hostAddress();
  InetSocketAddress remoteAddress();
  HttpHeaders requestHeaders();
  String protocol();
  ZonedDateTime timestamp();
  String forwardedPrefix();
}

public interface HttpServerResponse extends NettyOutbound, HttpServerInfos {
  HttpServerResponse addCookie(Cookie cookie);
  HttpServerResponse addHeader(CharSequence name, CharSequence value);
  HttpServerResponse chunkedTransfer(boolean chunked);
  HttpServerResponse withConnection(Consumer<? super Connection> withConnection);
  HttpServerResponse compression(boolean compress);
  boolean hasSentHeaders();
  HttpServerResponse header(CharSequence name, CharSequence value);
  HttpServerResponse headers(HttpHeaders headers);
  HttpServerResponse keepAlive(boolean keepAlive);
  HttpHeaders responseHeaders();
  Mono<Void> send();
  NettyOutbound sendHeaders();
  Mono<Void> sendNotFound();
  Mono<Void> sendRedirect(String location);
  default Mono<Void> sendWebsocket(
      BiFunction<? super WebsocketInbound, ? super WebsocketOutbound, ? extends Publisher<Void>> websocketHandler);
  Mono<Void> sendWebsocket(
      BiFunction<? super WebsocketInbound, ? super WebsocketOutbound, ? extends Publisher<Void>> websocketHandler, WebsocketServerSpec websocketServerSpec);
  HttpServerResponse sse();
  HttpResponseStatus status();
  HttpServerResponse status(HttpResponseStatus status);
  default HttpServerResponse status(int status);
  HttpServerResponse trailerHeaders(Consumer<? super HttpHeaders> trailerHeaders);
}

public interface HttpServerRoutes
    extends BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> {
  Predicate<HttpServerRequest> INDEX_PREDICATE = null;
  static HttpServerRoutes newRoutes();
  default HttpServerRoutes delete(String path,
      @NonBlocking BiFunction<? super HttpServerRequest, ? super HttpServerResponse, ? extends Publisher<Void>> handler);
  default HttpServerRoutes directory(String uri, Path directory);
  HttpServerRoutes directory(String uri, Path directory,
      Function<HttpServerResponse, HttpServerResponse> interceptor);
  default HttpServerRoutes file(String uri, Path path);
  default HttpServerRoutes file(String uri, String path);
  default HttpServerRoutes file(Predicate<HttpServerRequest> uri, Path path,
      Function<HttpServerResponse, HttpServerResponse> interceptor);
  default HttpServerRoutes get(String path,
      @NonBlocking BiFunction<? super HttpServerRequest, ? super HttpServerResponse, ? extends Publisher<Void>> handler);
  default HttpServerRoutes head(String path,
      @NonBlocking BiFunction<? super HttpServerRequest, ? super HttpServerResponse, ? extends Publisher<Void>> handler);
  default HttpServerRoutes index(
      BiFunction<? super HttpServerRequest, ? super HttpServerResponse, ? extends Publisher<Void>> handler);
  default HttpServerRoutes options(String path,
      @NonBlocking BiFunction<? super HttpServerRequest, ? super HttpServerResponse, ? extends Publisher<Void>> handler);
  default HttpServerRoutes post(String path,
      @NonBlocking BiFunction<? super HttpServerRequest, ? super HttpServerResponse, ? extends Publisher<Void>> handler);
  default HttpServerRoutes put(String path,
      @NonBlocking BiFunction<? super HttpServerRequest, ? super HttpServerResponse, ? extends Publisher<Void>> handler);
  HttpServerRoutes removeIf(Predicate<? super HttpRouteHandlerMetadata> condition);
  HttpServerRoutes route(Predicate<? super HttpServerRequest> condition,
      @NonBlocking BiFunction<? super HttpServerRequest, ? super HttpServerResponse, ? extends Publisher<Void>> handler);
  HttpServerRoutes comparator(Comparator<HttpRouteHandlerMetadata> comparator);
  HttpServerRoutes noComparator();
  default HttpServerRoutes ws(String path,
      @NonBlocking BiFunction<? super WebsocketInbound, ? super WebsocketOutbound, ? extends Publisher<Void>> handler);
  default HttpServerRoutes ws(String path,
      @NonBlocking BiFunction<? super WebsocketInbound, ? super WebsocketOutbound, ? extends Publisher<Void>> handler, WebsocketServerSpec configurer);
  default HttpServerRoutes ws(Predicate<? super HttpServerRequest> condition,
      @NonBlocking BiFunction<? super WebsocketInbound, ? super WebsocketOutbound, ? extends Publisher<Void>> handler, WebsocketServerSpec websocketServerSpec);
}

public final class HttpRequestDecoderSpec extends HttpDecoderSpec<HttpRequestDecoderSpec> {
  public static final int DEFAULT_H2C_MAX_CONTENT_LENGTH = 0;
  public HttpRequestDecoderSpec get();
}

public interface WebsocketServerSpec extends WebsocketSpec {
  boolean compressionAllowServerNoContext();
  boolean compressionPreferredClientNoContext();
  static WebsocketServerSpec.Builder builder();

  final class Builder extends WebsocketSpec.Builder<WebsocketServerSpec.Builder> {
    private Builder();
  }
}

public final class ConnectionInfo {}

public interface ConnectionInformation {
  SocketAddress hostAddress();
  SocketAddress connectionHostAddress();
  SocketAddress remoteAddress();
  SocketAddress connectionRemoteAddress();
  String scheme();
  String connectionScheme();
  String hostName();
  int hostPort();
}

public interface HttpRouteHandlerMetadata {}

public final class HttpServerConfig extends ServerTransportConfig<HttpServerConfig> {}

public final class HttpServerFormDecoderProvider {

  public interface Builder {}
}

public interface HttpServerInfos extends HttpInfos, ConnectionInformation {
  Map<CharSequence, List<Cookie>> allCookies();
}

public enum ProxyProtocolSupportType {
  AUTO,
  ON,
  OFF;
}
