package io.lettuce.core.resource;

import io.lettuce.core.RedisURI;
import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.EventLoopGroup;
import io.netty.resolver.AddressResolverGroup;
import io.netty.util.Timer;
import io.netty.util.concurrent.EventExecutorGroup;
import io.netty.util.concurrent.Future;
import java.net.InetAddress;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

public interface ClientResources {
  static ClientResources create();
  static ClientResources create(ThreadFactoryProvider threadFactoryProvider);
  static ClientResources.Builder builder();
  ClientResources.Builder mutate();
  Future<Boolean> shutdown();
  Future<Boolean> shutdown(long quietPeriod, long timeout, TimeUnit timeUnit);
  AddressResolverGroup<?> addressResolverGroup();
  int computationThreadPoolSize();
  DnsResolver dnsResolver();
  EventLoopGroupProvider eventLoopGroupProvider();
  EventExecutorGroup eventExecutorGroup();
  int ioThreadPoolSize();
  NettyCustomizer nettyCustomizer();
  Delay reconnectDelay();
  SocketAddressResolver socketAddressResolver();
  Timer timer();

  public interface Builder {
    ClientResources.Builder addressResolverGroup(AddressResolverGroup<?> addressResolverGroup);
    ClientResources.Builder computationThreadPoolSize(int computationThreadPoolSize);
    ClientResources.Builder dnsResolver(DnsResolver dnsResolver);
    ClientResources.Builder eventExecutorGroup(EventExecutorGroup eventExecutorGroup);
    ClientResources.Builder eventLoopGroupProvider(EventLoopGroupProvider eventLoopGroupProvider);
    ClientResources.Builder ioThreadPoolSize(int ioThreadPoolSize);
    ClientResources.Builder nettyCustomizer(NettyCustomizer nettyCustomizer);
    ClientResources.Builder reconnectDelay(Delay reconnectDelay);
    ClientResources.Builder reconnectDelay(Supplier<Delay> reconnectDelay);
    ClientResources.Builder socketAddressResolver(SocketAddressResolver socketAddressResolver);
    ClientResources.Builder threadFactoryProvider(ThreadFactoryProvider threadFactoryProvider);
    ClientResources.Builder timer(Timer timer);
    ClientResources build();
  }
}

public abstract class Delay {
  protected Delay();
  public abstract Duration createDelay(long attempt);
  public static Delay constant(Duration delay);
  public static Delay constant(int delay, TimeUnit timeUnit);
  public static Delay exponential();
  public static Delay exponential(Duration lower, Duration upper, int powersOf, TimeUnit targetTimeUnit);
  public static Delay exponential(long lower, long upper, TimeUnit unit, int powersOf);
  public static Delay equalJitter();
  public static Delay equalJitter(Duration lower, Duration upper, long base, TimeUnit targetTimeUnit);
  public static Delay equalJitter(long lower, long upper, long base, TimeUnit unit);
  public static Delay fullJitter();
  public static Delay fullJitter(Duration lower, Duration upper, long base, TimeUnit targetTimeUnit);
  public static Delay fullJitter(long lower, long upper, long base, TimeUnit unit);
  public static Supplier<Delay> decorrelatedJitter();
  public static Supplier<Delay> decorrelatedJitter(Duration lower, Duration upper, long base, TimeUnit targetTimeUnit);
  public static Supplier<Delay> decorrelatedJitter(long lower, long upper, long base, TimeUnit unit);
  protected static long randomBetween(long min, long max);
  protected static Duration applyBounds(Duration calculatedValue, Duration lower, Duration upper);
}

public interface DnsResolver {
  static DnsResolver jvmDefault();
  static DnsResolver unresolved();
  InetAddress[] resolve(String host) throws UnknownHostException;
}

public interface EventLoopGroupProvider {
  <T extends EventLoopGroup> T allocate(Class<T> type);
  int threadPoolSize();
  Future<Boolean> release(EventExecutorGroup eventLoopGroup, long quietPeriod, long timeout, TimeUnit unit);
  Future<Boolean> shutdown(long quietPeriod, long timeout, TimeUnit timeUnit);
}

public interface NettyCustomizer {
  default void afterBootstrapInitialized(Bootstrap bootstrap);
  default void afterChannelInitialized(Channel channel);
}

public class SocketAddressResolver {
  protected SocketAddressResolver();
  protected SocketAddressResolver(DnsResolver dnsResolver);
  public static SocketAddressResolver create(DnsResolver dnsResolver);
  public SocketAddress resolve(RedisURI redisURI);
  public static SocketAddress resolve(RedisURI redisURI, DnsResolver dnsResolver);
}

public interface ThreadFactoryProvider {
  ThreadFactory getThreadFactory(String poolName);
}
