package reactor.netty.transport;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.DNS;
import static dev.fairlead.annotations.Special.INFINITE;
import static dev.fairlead.annotations.WaitsFor.THREAD;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.BoundedByKey;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.ReturnsCopy;
import dev.fairlead.annotations.RunsHere;
import io.netty.channel.Channel;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.logging.LogLevel;
import io.netty.handler.proxy.ProxyHandler;
import io.netty.resolver.AddressResolverGroup;
import io.netty.resolver.HostsFileEntriesResolver;
import io.netty.resolver.ResolvedAddressTypes;
import io.netty.resolver.dns.DnsAddressResolverGroup;
import io.netty.resolver.dns.DnsCache;
import io.netty.resolver.dns.DnsNameResolverBuilder;
import io.netty.resolver.dns.DnsNameResolverChannelStrategy;
import io.netty.util.AttributeKey;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;
import reactor.netty.ChannelPipelineConfigurer;
import reactor.netty.Connection;
import reactor.netty.ConnectionObserver;
import reactor.netty.DisposableServer;
import reactor.netty.channel.ChannelMetricsRecorder;
import reactor.netty.resources.LoopResources;
import reactor.netty.transport.logging.AdvancedByteBufFormat;

@ReturnsCopy
public abstract class Transport<T extends Transport<T, C>, C extends TransportConfig> {
  public Transport();
  public <A> T attr(AttributeKey<A> key, A value);
  public T bindAddress(Supplier<? extends SocketAddress> bindAddressSupplier);
  public T channelGroup(ChannelGroup channelGroup);
  public C configuration();
  public T doOnChannelInit(ChannelPipelineConfigurer doOnChannelInit);
  protected T metrics(boolean enable);
  public T metrics(boolean enable, Supplier<? extends ChannelMetricsRecorder> recorder);
  public T observe(ConnectionObserver observer);
  @BoundedByKey(key = "CONNECT_TIMEOUT_MILLIS", value = CONNECT)
  public <O> T option(ChannelOption<O> key, O value);
  public T runOn(EventLoopGroup eventLoopGroup);
  public T runOn(LoopResources channelResources);
  public T runOn(LoopResources loopResources, boolean preferNative);
  public T wiretap(boolean enable);
  public T wiretap(String category);
  public T wiretap(String category, LogLevel level);
  public final T wiretap(String category, LogLevel level, AdvancedByteBufFormat format);
  public final T wiretap(String category, LogLevel level, AdvancedByteBufFormat format,
      Charset charset);
  protected T duplicate();
}

@ReturnsCopy
public abstract class ClientTransport<T extends ClientTransport<T, CONF>, CONF extends ClientTransportConfig<CONF>> extends Transport<T, CONF> {
  public ClientTransport();
  protected Mono<? extends Connection> connect();
  protected Connection connectNow();
  protected Connection connectNow(Duration timeout);
  public T doOnConnect(@NonBlocking Consumer<? super CONF> doOnConnect);
  public T doOnConnected(@NonBlocking Consumer<? super Connection> doOnConnected);
  public T doOnDisconnected(@NonBlocking Consumer<? super Connection> doOnDisconnected);
  public final T doOnResolve(@NonBlocking Consumer<? super Connection> doOnResolve);
  public final T doAfterResolve(
      @NonBlocking BiConsumer<? super Connection, ? super SocketAddress> doAfterResolve);
  public final T doOnResolveError(
      @NonBlocking BiConsumer<? super Connection, ? super Throwable> doOnResolveError);
  public T host(String host);
  public T noProxy();
  public T port(int port);
  public T proxy(@RunsHere Consumer<? super ProxyProvider.TypeSpec> proxyOptions);
  public final T proxyWithSystemProperties();
  public T remoteAddress(Supplier<? extends SocketAddress> remoteAddressSupplier);
  public T resolvedAddressesSelector(
      ClientTransport.ResolvedAddressSelector<? super CONF> resolvedAddressesSelector);
  public T resolver(AddressResolverGroup<?> resolver);
  public T resolver(@RunsHere Consumer<NameResolverProvider.NameResolverSpec> nameResolverSpec);
  public T runOn(LoopResources loopResources, boolean preferNative);
  public Mono<Void> warmup();

  public interface ResolvedAddressSelector<CONF>
      extends BiFunction<CONF, List<? extends SocketAddress>, List<? extends SocketAddress>> {
    List<? extends SocketAddress> apply(CONF config,
        List<? extends SocketAddress> resolvedAddresses);
  }
}

@ReturnsCopy
public abstract class ServerTransport<T extends ServerTransport<T, CONF>, CONF extends ServerTransportConfig<CONF>> extends Transport<T, CONF> {
  public ServerTransport();
  public Mono<? extends DisposableServer> bind();
  @Blocking(THREAD) @Opens public final DisposableServer bindNow();
  @Blocking(THREAD) @Opens public final DisposableServer bindNow(Duration timeout);
  @Blocking(THREAD)
  public final void bindUntilJavaShutdown(Duration timeout, Consumer<DisposableServer> onStart);
  public <A> T childAttr(AttributeKey<A> key, A value);
  public T childObserve(ConnectionObserver observer);
  public <A> T childOption(ChannelOption<A> key, A value);
  public T doOnBind(Consumer<? super CONF> doOnBind);
  public T doOnBound(Consumer<? super DisposableServer> doOnBound);
  public T doOnConnection(Consumer<? super Connection> doOnConnection);
  public T doOnUnbound(Consumer<? super DisposableServer> doOnUnbound);
  public T host(String host);
  public T port(int port);
  public Mono<Void> warmup();
}

public final class ProxyProvider {
  public static ProxyProvider.TypeSpec builder();
  public final ProxyProvider.Proxy getType();
  public final Supplier<? extends InetSocketAddress> getAddress();
  public final Supplier<? extends SocketAddress> getSocketAddress();
  public final SocketAddress getProxyAddress();
  public final Predicate<SocketAddress> getNonProxyHostsPredicate();
  public final ProxyHandler newProxyHandler();
  public boolean shouldProxy(SocketAddress address);
  public void addProxyHandler(Channel channel);

  public interface AddressSpec {
    ProxyProvider.Builder host(String host);
    ProxyProvider.Builder address(InetSocketAddress address);
    default ProxyProvider.Builder socketAddress(SocketAddress address);
    ProxyProvider.Builder address(Supplier<? extends InetSocketAddress> addressSupplier);
    default ProxyProvider.Builder socketAddress(Supplier<? extends SocketAddress> addressSupplier);
  }

  static final class Build implements ProxyProvider.TypeSpec, ProxyProvider.AddressSpec,
      ProxyProvider.Builder {
    public final ProxyProvider.Builder username(String username);
    public final ProxyProvider.Builder password(
        Function<? super String, ? extends String> passwordFunction);
    public final ProxyProvider.Builder host(String host);
    public final ProxyProvider.Builder address(InetSocketAddress address);
    public final ProxyProvider.Builder port(int port);
    public final ProxyProvider.Builder socketAddress(SocketAddress address);
    public final ProxyProvider.Builder address(
        Supplier<? extends InetSocketAddress> addressSupplier);
    public final ProxyProvider.Builder socketAddress(
        Supplier<? extends SocketAddress> addressSupplier);
    public final ProxyProvider.Builder nonProxyHosts(String nonProxyHostsPattern);
    public final ProxyProvider.Builder nonProxyHostsPredicate(
        Predicate<SocketAddress> nonProxyHostsPredicate);
    public ProxyProvider.Builder httpHeaders(Consumer<HttpHeaders> headers);
    public final ProxyProvider.AddressSpec type(ProxyProvider.Proxy type);
    public ProxyProvider.Builder connectTimeoutMillis(long connectTimeoutMillis);
    public ProxyProvider build();
  }

  public interface Builder {
    ProxyProvider.Builder username(String username);
    ProxyProvider.Builder password(Function<? super String, ? extends String> password);
    ProxyProvider.Builder port(int port);
    ProxyProvider.Builder nonProxyHosts(String nonProxyHostsPattern);
    ProxyProvider.Builder nonProxyHostsPredicate(Predicate<SocketAddress> nonProxyHostsPredicate);
    ProxyProvider.Builder httpHeaders(Consumer<HttpHeaders> headers);
    @Bounds(CONNECT) ProxyProvider.Builder connectTimeoutMillis(long connectTimeoutMillis);
    ProxyProvider build();
  }

  public enum Proxy {
    HTTP,
    SOCKS4,
    SOCKS5;
  }

  public interface TypeSpec {
    ProxyProvider.AddressSpec type(ProxyProvider.Proxy type);
  }
}

public final class NameResolverProvider {
  public static NameResolverProvider.NameResolverSpec builder();
  public Supplier<? extends SocketAddress> bindAddressSupplier();
  public Duration cacheMaxTimeToLive();
  public Duration cacheMinTimeToLive();
  public Duration cacheNegativeTimeToLive();
  public DnsNameResolverChannelStrategy datagramChannelStrategy();
  public Function<DnsNameResolverBuilder, DnsAddressResolverGroup> dnsAddressResolverGroupProvider();
  public HostsFileEntriesResolver hostsFileEntriesResolver();
  public boolean isCompleteOncePreferredResolved();
  public boolean isDisableOptionalRecord();
  public boolean isDisableRecursionDesired();
  public boolean isPreferNative();
  public boolean isRetryTcpOnTimeout();
  public boolean isRoundRobinSelection();
  public LoopResources loopResources();
  public int maxPayloadSize();
  public int maxQueriesPerResolve();
  public int ndots();
  public Duration queryTimeout();
  public DnsCache resolveCache();
  public ResolvedAddressTypes resolvedAddressTypes();
  public Iterable<String> searchDomains();
  public DnsAddressResolverGroup newNameResolverGroup(LoopResources defaultLoopResources,
      boolean defaultPreferNative);

  public interface NameResolverSpec {
    NameResolverProvider.NameResolverSpec bindAddressSupplier(
        Supplier<? extends SocketAddress> bindAddressSupplier);
    NameResolverProvider build();
    NameResolverProvider.NameResolverSpec cacheMaxTimeToLive(Duration cacheMaxTimeToLive);
    NameResolverProvider.NameResolverSpec cacheMinTimeToLive(Duration cacheMinTimeToLive);
    NameResolverProvider.NameResolverSpec cacheNegativeTimeToLive(Duration cacheNegativeTimeToLive);
    NameResolverProvider.NameResolverSpec completeOncePreferredResolved(boolean enable);
    NameResolverProvider.NameResolverSpec datagramChannelStrategy(
        DnsNameResolverChannelStrategy datagramChannelStrategy);
    NameResolverProvider.NameResolverSpec disableOptionalRecord(boolean disable);
    NameResolverProvider.NameResolverSpec disableRecursionDesired(boolean disable);
    NameResolverProvider.NameResolverSpec dnsAddressResolverGroupProvider(
        Function<DnsNameResolverBuilder, DnsAddressResolverGroup> dnsAddressResolverGroupProvider);
    NameResolverProvider.NameResolverSpec hostsFileEntriesResolver(
        HostsFileEntriesResolver hostsFileEntriesResolver);
    NameResolverProvider.NameResolverSpec maxPayloadSize(int maxPayloadSize);
    NameResolverProvider.NameResolverSpec maxQueriesPerResolve(int maxQueriesPerResolve);
    NameResolverProvider.NameResolverSpec ndots(int ndots);
    @Bounds(value = DNS, zero = INFINITE, negative = INFINITE)
    NameResolverProvider.NameResolverSpec queryTimeout(Duration queryTimeout);
    NameResolverProvider.NameResolverSpec resolveCache(DnsCache resolveCache);
    NameResolverProvider.NameResolverSpec resolvedAddressTypes(
        ResolvedAddressTypes resolvedAddressTypes);
    NameResolverProvider.NameResolverSpec retryTcpOnTimeout(boolean enable);
    NameResolverProvider.NameResolverSpec roundRobinSelection(boolean enable);
    NameResolverProvider.NameResolverSpec runOn(EventLoopGroup eventLoopGroup);
    NameResolverProvider.NameResolverSpec runOn(LoopResources loopResources);
    NameResolverProvider.NameResolverSpec runOn(LoopResources loopResources, boolean preferNative);
    NameResolverProvider.NameResolverSpec searchDomains(List<String> searchDomains);
    NameResolverProvider.NameResolverSpec trace(String category, LogLevel level);
  }
}

public abstract class ClientTransportConfig<CONF extends TransportConfig> extends TransportConfig {}

public abstract class ServerTransportConfig<CONF extends TransportConfig> extends TransportConfig {}

public abstract class TransportConfig {}
