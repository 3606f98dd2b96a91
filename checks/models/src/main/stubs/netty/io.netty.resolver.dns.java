package io.netty.resolver.dns;

import static dev.fairlead.annotations.Phase.DNS;
import static dev.fairlead.annotations.Special.INFINITE;

import dev.fairlead.annotations.Bounds;
import io.netty.channel.AddressedEnvelope;
import io.netty.channel.ChannelFactory;
import io.netty.channel.EventLoop;
import io.netty.channel.socket.DatagramChannel;
import io.netty.channel.socket.InternetProtocolFamily;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.codec.dns.DnsQuestion;
import io.netty.handler.codec.dns.DnsRecord;
import io.netty.handler.codec.dns.DnsResponse;
import io.netty.resolver.AddressResolver;
import io.netty.resolver.AddressResolverGroup;
import io.netty.resolver.HostsFileEntriesResolver;
import io.netty.resolver.InetNameResolver;
import io.netty.resolver.NameResolver;
import io.netty.resolver.ResolvedAddressTypes;
import io.netty.util.AttributeKey;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.Promise;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.List;

public class DnsAddressResolverGroup extends AddressResolverGroup<InetSocketAddress> {
  public DnsAddressResolverGroup(DnsNameResolverBuilder dnsResolverBuilder);
  public DnsAddressResolverGroup(Class<? extends DatagramChannel> channelType,
      DnsServerAddressStreamProvider nameServerProvider);
  public DnsAddressResolverGroup(ChannelFactory<? extends DatagramChannel> channelFactory,
      DnsServerAddressStreamProvider nameServerProvider);
  protected final AddressResolver<InetSocketAddress> newResolver(EventExecutor executor)
      throws Exception;
  protected AddressResolver<InetSocketAddress> newResolver(EventLoop eventLoop,
      ChannelFactory<? extends DatagramChannel> channelFactory,
      DnsServerAddressStreamProvider nameServerProvider) throws Exception;
  protected NameResolver<InetAddress> newNameResolver(EventLoop eventLoop,
      ChannelFactory<? extends DatagramChannel> channelFactory,
      DnsServerAddressStreamProvider nameServerProvider) throws Exception;
  protected AddressResolver<InetSocketAddress> newAddressResolver(EventLoop eventLoop,
      NameResolver<InetAddress> resolver) throws Exception;
}

public interface DnsCache {}

public final class DnsNameResolverBuilder {
  public DnsNameResolverBuilder();
  public DnsNameResolverBuilder(EventLoop eventLoop);
  public DnsNameResolverBuilder eventLoop(EventLoop eventLoop);
  protected ChannelFactory<? extends DatagramChannel> channelFactory();
  public DnsNameResolverBuilder channelFactory(
      ChannelFactory<? extends DatagramChannel> datagramChannelFactory);
  public DnsNameResolverBuilder datagramChannelFactory(
      ChannelFactory<? extends DatagramChannel> datagramChannelFactory);
  public DnsNameResolverBuilder channelType(Class<? extends DatagramChannel> channelType);
  public DnsNameResolverBuilder datagramChannelType(Class<? extends DatagramChannel> channelType);
  public DnsNameResolverBuilder socketChannelFactory(
      ChannelFactory<? extends SocketChannel> channelFactory);
  public DnsNameResolverBuilder socketChannelType(Class<? extends SocketChannel> channelType);
  public DnsNameResolverBuilder socketChannelFactory(
      ChannelFactory<? extends SocketChannel> channelFactory, boolean retryOnTimeout);
  public DnsNameResolverBuilder socketChannelType(Class<? extends SocketChannel> channelType,
      boolean retryOnTimeout);
  public DnsNameResolverBuilder resolveCache(DnsCache resolveCache);
  public DnsNameResolverBuilder cnameCache(DnsCnameCache cnameCache);
  public DnsNameResolverBuilder dnsQueryLifecycleObserverFactory(
      DnsQueryLifecycleObserverFactory lifecycleObserverFactory);
  public DnsNameResolverBuilder authoritativeDnsServerCache(DnsCache authoritativeDnsServerCache);
  public DnsNameResolverBuilder authoritativeDnsServerCache(
      AuthoritativeDnsServerCache authoritativeDnsServerCache);
  public DnsNameResolverBuilder localAddress(SocketAddress localAddress);
  public DnsNameResolverBuilder ttl(int minTtl, int maxTtl);
  public DnsNameResolverBuilder negativeTtl(int negativeTtl);
  @Bounds(value = DNS, negative = INFINITE)
  public DnsNameResolverBuilder queryTimeoutMillis(long queryTimeoutMillis);
  public static ResolvedAddressTypes computeResolvedAddressTypes(
      InternetProtocolFamily... internetProtocolFamilies);
  public DnsNameResolverBuilder resolvedAddressTypes(ResolvedAddressTypes resolvedAddressTypes);
  public DnsNameResolverBuilder completeOncePreferredResolved(
      boolean completeOncePreferredResolved);
  public DnsNameResolverBuilder recursionDesired(boolean recursionDesired);
  public DnsNameResolverBuilder maxQueriesPerResolve(int maxQueriesPerResolve);
  public DnsNameResolverBuilder traceEnabled(boolean traceEnabled);
  public DnsNameResolverBuilder maxPayloadSize(int maxPayloadSize);
  public DnsNameResolverBuilder optResourceEnabled(boolean optResourceEnabled);
  public DnsNameResolverBuilder hostsFileEntriesResolver(
      HostsFileEntriesResolver hostsFileEntriesResolver);
  protected DnsServerAddressStreamProvider nameServerProvider();
  public DnsNameResolverBuilder nameServerProvider(
      DnsServerAddressStreamProvider dnsServerAddressStreamProvider);
  protected DnsServerAddressStream queryServerAddressStream();
  public DnsNameResolverBuilder queryServerAddressStream(
      DnsServerAddressStream queryServerAddressStream);
  public DnsNameResolverBuilder searchDomains(Iterable<String> searchDomains);
  public DnsNameResolverBuilder ndots(int ndots);
  public DnsNameResolverBuilder decodeIdn(boolean decodeIdn);
  public DnsNameResolverBuilder consolidateCacheSize(int maxNumConsolidation);
  public DnsNameResolverBuilder datagramChannelStrategy(
      DnsNameResolverChannelStrategy datagramChannelStrategy);
  public DnsNameResolver build();
  public DnsNameResolverBuilder copy();
}

public enum DnsNameResolverChannelStrategy {
  ChannelPerResolver,
  ChannelPerResolution;
}

public class DnsNameResolver extends InetNameResolver {
  public static final AttributeKey<Boolean> DNS_PIPELINE_ATTRIBUTE;
  public DnsNameResolver(EventLoop eventLoop,
      ChannelFactory<? extends DatagramChannel> channelFactory, DnsCache resolveCache,
      DnsCache authoritativeDnsServerCache,
      DnsQueryLifecycleObserverFactory dnsQueryLifecycleObserverFactory, long queryTimeoutMillis,
      ResolvedAddressTypes resolvedAddressTypes, boolean recursionDesired, int maxQueriesPerResolve,
      boolean traceEnabled, int maxPayloadSize, boolean optResourceEnabled,
      HostsFileEntriesResolver hostsFileEntriesResolver,
      DnsServerAddressStreamProvider dnsServerAddressStreamProvider, String[] searchDomains,
      int ndots, boolean decodeIdn);
  public DnsNameResolver(EventLoop eventLoop,
      ChannelFactory<? extends DatagramChannel> channelFactory, DnsCache resolveCache,
      AuthoritativeDnsServerCache authoritativeDnsServerCache,
      DnsQueryLifecycleObserverFactory dnsQueryLifecycleObserverFactory, long queryTimeoutMillis,
      ResolvedAddressTypes resolvedAddressTypes, boolean recursionDesired, int maxQueriesPerResolve,
      boolean traceEnabled, int maxPayloadSize, boolean optResourceEnabled,
      HostsFileEntriesResolver hostsFileEntriesResolver,
      DnsServerAddressStreamProvider dnsServerAddressStreamProvider, String[] searchDomains,
      int ndots, boolean decodeIdn);
  protected DnsServerAddressStream newRedirectDnsServerStream(String hostname,
      List<InetSocketAddress> nameservers);
  public DnsCache resolveCache();
  public DnsCnameCache cnameCache();
  public AuthoritativeDnsServerCache authoritativeDnsServerCache();
  public long queryTimeoutMillis();
  public DnsServerAddressStream queryDnsServerAddressStream();
  public ResolvedAddressTypes resolvedAddressTypes();
  public boolean isRecursionDesired();
  public int maxQueriesPerResolve();
  public int maxPayloadSize();
  public boolean isOptResourceEnabled();
  public HostsFileEntriesResolver hostsFileEntriesResolver();
  public void close();
  protected EventLoop executor();
  public final Future<InetAddress> resolve(String inetHost, Iterable<DnsRecord> additionals);
  public final Future<InetAddress> resolve(String inetHost, Iterable<DnsRecord> additionals,
      Promise<InetAddress> promise);
  public final Future<List<InetAddress>> resolveAll(String inetHost,
      Iterable<DnsRecord> additionals);
  public final Future<List<InetAddress>> resolveAll(String inetHost,
      Iterable<DnsRecord> additionals, Promise<List<InetAddress>> promise);
  protected void doResolve(String inetHost, Promise<InetAddress> promise) throws Exception;
  public final Future<List<DnsRecord>> resolveAll(DnsQuestion question);
  public final Future<List<DnsRecord>> resolveAll(DnsQuestion question,
      Iterable<DnsRecord> additionals);
  public final Future<List<DnsRecord>> resolveAll(DnsQuestion question,
      Iterable<DnsRecord> additionals, Promise<List<DnsRecord>> promise);
  protected void doResolve(String inetHost, DnsRecord[] additionals, Promise<InetAddress> promise,
      DnsCache resolveCache) throws Exception;
  protected void doResolveAll(String inetHost, Promise<List<InetAddress>> promise) throws Exception;
  protected void doResolveAll(String inetHost, DnsRecord[] additionals,
      Promise<List<InetAddress>> promise, DnsCache resolveCache) throws Exception;
  public Future<AddressedEnvelope<DnsResponse, InetSocketAddress>> query(DnsQuestion question);
  public Future<AddressedEnvelope<DnsResponse, InetSocketAddress>> query(DnsQuestion question,
      Iterable<DnsRecord> additionals);
  public Future<AddressedEnvelope<DnsResponse, InetSocketAddress>> query(DnsQuestion question,
      Promise<AddressedEnvelope<? extends DnsResponse, InetSocketAddress>> promise);
  public Future<AddressedEnvelope<DnsResponse, InetSocketAddress>> query(
      InetSocketAddress nameServerAddr, DnsQuestion question);
  public Future<AddressedEnvelope<DnsResponse, InetSocketAddress>> query(
      InetSocketAddress nameServerAddr, DnsQuestion question, Iterable<DnsRecord> additionals);
  public Future<AddressedEnvelope<DnsResponse, InetSocketAddress>> query(
      InetSocketAddress nameServerAddr, DnsQuestion question,
      Promise<AddressedEnvelope<? extends DnsResponse, InetSocketAddress>> promise);
  public Future<AddressedEnvelope<DnsResponse, InetSocketAddress>> query(
      InetSocketAddress nameServerAddr, DnsQuestion question, Iterable<DnsRecord> additionals,
      Promise<AddressedEnvelope<? extends DnsResponse, InetSocketAddress>> promise);
  public static boolean isTransportOrTimeoutError(Throwable cause);
  public static boolean isTimeoutError(Throwable cause);
}

public interface AuthoritativeDnsServerCache {}

public interface DnsCnameCache {}

public interface DnsQueryLifecycleObserver {}

public interface DnsQueryLifecycleObserverFactory {
  DnsQueryLifecycleObserver newDnsQueryLifecycleObserver(DnsQuestion question);
}

public interface DnsServerAddressStream {}

public interface DnsServerAddressStreamProvider {
  DnsServerAddressStream nameServerAddressStream(String hostname);
}
