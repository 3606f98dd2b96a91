package reactor.netty.resources;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Special.IMMEDIATE;
import static dev.fairlead.annotations.Special.INFINITE;

import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Limits;
import dev.fairlead.annotations.Opens;
import io.netty.channel.Channel;
import io.netty.channel.EventLoopGroup;
import io.netty.resolver.AddressResolverGroup;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.netty.ConnectionObserver;
import reactor.netty.transport.TransportConfig;

@Connection(sharing = SHAREABLE, expensive = true)
public interface ConnectionProvider extends Disposable {
  int DEFAULT_POOL_MAX_CONNECTIONS = 0;
  long DEFAULT_POOL_ACQUIRE_TIMEOUT = 0;
  long DEFAULT_POOL_MAX_IDLE_TIME = 0;
  long DEFAULT_POOL_MAX_LIFE_TIME = 0;
  String LEASING_STRATEGY_FIFO = "fifo";
  String LEASING_STRATEGY_LIFO = "lifo";
  String DEFAULT_POOL_LEASING_STRATEGY = null;
  static ConnectionProvider.Builder builder(String name);
  @Opens static ConnectionProvider newConnection();
  @Opens static ConnectionProvider create(String name);
  @Opens static ConnectionProvider create(String name, int maxConnections);
  @Opens static ConnectionProvider create(String name, int maxConnections, boolean metricsEnabled);
  Mono<? extends reactor.netty.Connection> acquire(TransportConfig config,
      ConnectionObserver connectionObserver, Supplier<? extends SocketAddress> remoteAddress,
      AddressResolverGroup<?> resolverGroup);
  default void disposeWhen(SocketAddress remoteAddress);
  @Closes default void dispose();
  default Mono<Void> disposeLater();
  default int maxConnections();
  default Map<SocketAddress, Integer> maxConnectionsPerHost();
  default ConnectionProvider.Builder mutate();
  default String name();

  final class Builder extends ConnectionProvider.ConnectionPoolSpec<ConnectionProvider.Builder> {
    public final ConnectionProvider.Builder name(String name);
    public final ConnectionProvider.Builder disposeInactivePoolsInBackground(
        Duration disposeInterval, Duration poolInactivity);
    public final ConnectionProvider.Builder disposeTimeout(Duration timeout);
    public final ConnectionProvider.Builder forRemoteHost(SocketAddress remoteHost,
        Consumer<ConnectionProvider.HostSpecificSpec> spec);
    public ConnectionProvider.Builder maxConnectionPools(int maxConnectionPools);
    @Carries @Opens public ConnectionProvider build();
  }

  class ConnectionPoolSpec<SPEC extends ConnectionProvider.ConnectionPoolSpec<SPEC>>
      implements Supplier<SPEC> {
    private ConnectionPoolSpec();
    @Bounds(value = ACQUIRE, zero = INFINITE, negative = IMMEDIATE)
    public final SPEC pendingAcquireTimeout(Duration pendingAcquireTimeout);
    public final SPEC maxConnections(@Limits int maxConnections);
    public final SPEC pendingAcquireMaxCount(@Limits int pendingAcquireMaxCount);
    public final SPEC maxIdleTime(Duration maxIdleTime);
    public final SPEC maxLifeTime(Duration maxLifeTime);
    public final SPEC evictionPredicate(
        BiPredicate<reactor.netty.Connection, ConnectionProvider.ConnectionMetadata> evictionPredicate);
    public final SPEC metrics(boolean metricsEnabled);
    public final SPEC metrics(boolean metricsEnabled,
        Supplier<? extends ConnectionProvider.MeterRegistrar> registrar);
    public final SPEC lifo();
    public final SPEC fifo();
    public final SPEC evictInBackground(Duration evictionInterval);
    public final SPEC pendingAcquireTimer(
        BiFunction<Runnable, Duration, Disposable> pendingAcquireTimer);
    public final SPEC allocationStrategy(
        ConnectionProvider.AllocationStrategy<?> allocationStrategy);
    public SPEC get();
  }

  final class HostSpecificSpec
      extends ConnectionProvider.ConnectionPoolSpec<ConnectionProvider.HostSpecificSpec> {
    public HostSpecificSpec();
  }

  interface ConnectionMetadata {}

  interface MeterRegistrar {
    void registerMetrics(String poolName, String id, SocketAddress remoteAddress,
        ConnectionPoolMetrics metrics);
  }

  interface AllocationStrategy<A extends ConnectionProvider.AllocationStrategy<A>> {}
}

@Connection(sharing = SHAREABLE, expensive = true)
public interface LoopResources extends Disposable {
  int DEFAULT_IO_WORKER_COUNT = 0;
  int DEFAULT_IO_SELECT_COUNT = 0;
  boolean DEFAULT_NATIVE = false;
  long DEFAULT_SHUTDOWN_QUIET_PERIOD = 0;
  long DEFAULT_SHUTDOWN_TIMEOUT = 0;
  static EventLoopGroup colocate(EventLoopGroup group);
  @Opens static LoopResources create(String prefix);
  @Opens static LoopResources create(String prefix, int workerCount, boolean daemon);
  @Opens
  static LoopResources create(String prefix, int selectCount, int workerCount, boolean daemon);
  @Opens
  static LoopResources create(String prefix, int selectCount, int workerCount, boolean daemon,
      boolean colocate);
  default boolean daemon();
  @Closes default void dispose();
  default Mono<Void> disposeLater();
  default Mono<Void> disposeLater(Duration quietPeriod, Duration timeout);
  default <CHANNEL extends Channel> CHANNEL onChannel(Class<CHANNEL> channelType,
      EventLoopGroup group);
  default <CHANNEL extends Channel> Class<? extends CHANNEL> onChannelClass(
      Class<CHANNEL> channelType, EventLoopGroup group);
  default EventLoopGroup onClient(boolean useNative);
  EventLoopGroup onServer(boolean useNative);
  default EventLoopGroup onServerSelect(boolean useNative);
  static boolean hasNativeSupport();
}

public interface ConnectionPoolMetrics {}
