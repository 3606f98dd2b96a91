package reactor.netty.tcp;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.WaitsFor.THREAD;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.ReturnsCopy;
import dev.fairlead.annotations.Unbounded;
import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.handler.logging.LogLevel;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslHandler;
import io.netty.resolver.AddressResolverGroup;
import io.netty.util.AsyncMapping;
import io.netty.util.AttributeKey;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.net.ssl.SNIServerName;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.ConnectionObserver;
import reactor.netty.DisposableServer;
import reactor.netty.NettyInbound;
import reactor.netty.NettyOutbound;
import reactor.netty.channel.ChannelMetricsRecorder;
import reactor.netty.resources.ConnectionProvider;
import reactor.netty.resources.LoopResources;
import reactor.netty.transport.ClientTransport;
import reactor.netty.transport.ClientTransportConfig;
import reactor.netty.transport.ProxyProvider;
import reactor.netty.transport.ServerTransport;
import reactor.netty.transport.ServerTransportConfig;

@ReturnsCopy @Connection(sharing = SHAREABLE)
public abstract class TcpClient extends ClientTransport<TcpClient, TcpClientConfig> {
  public TcpClient();
  @Unbounded({READ, CALL}) public static TcpClient create();
  @Unbounded({READ, CALL}) public static TcpClient create(ConnectionProvider provider);
  @Unbounded({READ, CALL}) public static TcpClient newConnection();
  public final TcpClient addressSupplier(Supplier<? extends SocketAddress> connectAddressSupplier);
  public <A> TcpClient attr(AttributeKey<A> key, A value);
  public TcpClient bindAddress(Supplier<? extends SocketAddress> bindAddressSupplier);
  public final TcpClient bootstrap(
      Function<? super Bootstrap, ? extends Bootstrap> bootstrapMapper);
  public Mono<? extends reactor.netty.Connection> connect();
  @Blocking(THREAD) @Opens public final reactor.netty.Connection connectNow();
  @Blocking(THREAD) @Opens public final reactor.netty.Connection connectNow(Duration timeout);
  public TcpClient doOnConnect(Consumer<? super TcpClientConfig> doOnConnect);
  public TcpClient doOnConnected(Consumer<? super reactor.netty.Connection> doOnConnected);
  public TcpClient doOnDisconnected(Consumer<? super reactor.netty.Connection> doOnDisconnected);
  public TcpClient handle(
      @NonBlocking BiFunction<? super NettyInbound, ? super NettyOutbound, ? extends Publisher<Void>> handler);
  public TcpClient host(String host);
  public TcpClient metrics(boolean enable);
  public TcpClient metrics(boolean enable, Supplier<? extends ChannelMetricsRecorder> recorder);
  public TcpClient noProxy();
  public TcpClient noSSL();
  public TcpClient observe(ConnectionObserver observer);
  public <O> TcpClient option(ChannelOption<O> key, O value);
  public TcpClient port(int port);
  public TcpClient proxy(Consumer<? super ProxyProvider.TypeSpec> proxyOptions);
  public TcpClient remoteAddress(Supplier<? extends SocketAddress> remoteAddressSupplier);
  public TcpClient resolver(AddressResolverGroup<?> resolver);
  public TcpClient runOn(EventLoopGroup eventLoopGroup);
  public TcpClient runOn(LoopResources channelResources);
  public TcpClient runOn(LoopResources loopResources, boolean preferNative);
  public TcpClient secure();
  public TcpClient secure(Consumer<? super SslProvider.SslContextSpec> sslProviderBuilder);
  public TcpClient secure(SslProvider sslProvider);
  public Mono<Void> warmup();
  public TcpClient wiretap(boolean enable);
  public TcpClient wiretap(String category);
  public TcpClient wiretap(String category, LogLevel level);
}

@ReturnsCopy
public abstract class TcpServer extends ServerTransport<TcpServer, TcpServerConfig> {
  public TcpServer();
  public static TcpServer create();
  public TcpServer bindAddress(Supplier<? extends SocketAddress> bindAddressSupplier);
  public TcpServer channelGroup(ChannelGroup channelGroup);
  public TcpServer doOnBind(Consumer<? super TcpServerConfig> doOnBind);
  public TcpServer doOnBound(Consumer<? super DisposableServer> doOnBound);
  public TcpServer doOnConnection(Consumer<? super reactor.netty.Connection> doOnConnection);
  public TcpServer doOnUnbound(Consumer<? super DisposableServer> doOnUnbound);
  public TcpServer handle(
      @NonBlocking BiFunction<? super NettyInbound, ? super NettyOutbound, ? extends Publisher<Void>> handler);
  public TcpServer host(String host);
  public TcpServer metrics(boolean enable);
  public TcpServer metrics(boolean enable, Supplier<? extends ChannelMetricsRecorder> recorder);
  public TcpServer noSSL();
  public TcpServer port(int port);
  public TcpServer runOn(EventLoopGroup eventLoopGroup);
  public TcpServer runOn(LoopResources channelResources);
  public TcpServer runOn(LoopResources loopResources, boolean preferNative);
  public TcpServer secure(Consumer<? super SslProvider.SslContextSpec> sslProviderBuilder);
  public TcpServer secure(SslProvider sslProvider);
  public Mono<Void> warmup();
  public TcpServer wiretap(boolean enable);
  public TcpServer wiretap(String category);
  public TcpServer wiretap(String category, LogLevel level);
}

public final class SslProvider {
  public static SslProvider.SslContextSpec builder();
  public static SslProvider addHandlerConfigurator(SslProvider provider,
      Consumer<? super SslHandler> handlerConfigurator);
  public static SslProvider defaultClientProvider();
  public SslContext getSslContext();
  public List<SNIServerName> getServerNames();
  public void configure(SslHandler sslHandler);
  public void addSslHandler(Channel channel, SocketAddress remoteAddress, boolean sslDebug);

  public interface Builder {
    SslProvider.Builder handlerConfigurator(Consumer<? super SslHandler> handlerConfigurator);
    @Bounds(TLS) SslProvider.Builder handshakeTimeout(Duration handshakeTimeout);
    @Bounds(TLS) SslProvider.Builder handshakeTimeoutMillis(long handshakeTimeoutMillis);
    SslProvider.Builder closeNotifyFlushTimeout(Duration closeNotifyFlushTimeout);
    SslProvider.Builder closeNotifyFlushTimeoutMillis(long closeNotifyFlushTimeoutMillis);
    SslProvider.Builder closeNotifyReadTimeout(Duration closeNotifyReadTimeout);
    SslProvider.Builder closeNotifyReadTimeoutMillis(long closeNotifyReadTimeoutMillis);
    SslProvider.Builder addSniMapping(String domainName,
        Consumer<? super SslProvider.SslContextSpec> sslProviderBuilder);
    SslProvider.Builder addSniMappings(
        Map<String, Consumer<? super SslProvider.SslContextSpec>> confPerDomainName);
    SslProvider.Builder setSniMappings(
        Map<String, Consumer<? super SslProvider.SslContextSpec>> confPerDomainName);
    SslProvider.Builder setSniAsyncMappings(AsyncMapping<String, SslProvider> mappings);
    SslProvider.Builder serverNames(SNIServerName... serverNames);
    SslProvider build();
  }

  public interface SslContextSpec {
    SslProvider.Builder sslContext(SslProvider.GenericSslContextSpec<?> spec);
    SslProvider.Builder sslContext(SslProvider.ProtocolSslContextSpec spec);
    SslProvider.Builder sslContext(SslContext sslContext);
  }

  public interface GenericSslContextSpec<B> {}

  public interface ProtocolSslContextSpec
      extends SslProvider.GenericSslContextSpec<SslContextBuilder> {}
}

public final class TcpClientConfig extends ClientTransportConfig<TcpClientConfig> {}

public final class TcpServerConfig extends ServerTransportConfig<TcpServerConfig> {}
