package io.lettuce.core.cluster;

import static dev.fairlead.annotations.Sharing.SHAREABLE;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Opens;
import io.lettuce.core.AbstractRedisClient;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisException;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.SslOptions;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.cluster.api.StatefulRedisClusterConnection;
import io.lettuce.core.cluster.models.partitions.Partitions;
import io.lettuce.core.cluster.models.partitions.RedisClusterNode;
import io.lettuce.core.cluster.pubsub.StatefulRedisClusterPubSubConnection;
import io.lettuce.core.cluster.topology.ClusterTopologyRefresh;
import io.lettuce.core.codec.RedisCodec;
import io.lettuce.core.resource.ClientResources;
import java.io.Closeable;
import java.net.SocketAddress;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

public class ClusterClientOptions extends ClientOptions {
  public static final boolean DEFAULT_CLOSE_STALE_CONNECTIONS = true;
  public static final int DEFAULT_MAX_REDIRECTS = 5;
  public static final boolean DEFAULT_REFRESH_CLUSTER_VIEW = false;
  public static final long DEFAULT_REFRESH_PERIOD = 60L;
  public static final Duration DEFAULT_REFRESH_PERIOD_DURATION;
  public static final boolean DEFAULT_VALIDATE_CLUSTER_MEMBERSHIP = true;
  public static final Predicate<RedisClusterNode> DEFAULT_NODE_FILTER;
  protected ClusterClientOptions(ClusterClientOptions.Builder builder);
  protected ClusterClientOptions(ClusterClientOptions original);
  public static ClusterClientOptions copyOf(ClusterClientOptions options);
  public static ClusterClientOptions.Builder builder();
  public static ClusterClientOptions.Builder builder(ClientOptions clientOptions);
  public static ClusterClientOptions create();
  public ClusterClientOptions.Builder mutate();
  public boolean isCloseStaleConnections();
  public int getMaxRedirects();
  public boolean isRefreshClusterView();
  public Duration getRefreshPeriod();
  public ClusterTopologyRefreshOptions getTopologyRefreshOptions();
  public boolean isValidateClusterNodeMembership();
  public Predicate<RedisClusterNode> getNodeFilter();

  public static class Builder extends ClientOptions.Builder {
    protected Builder();
    public ClusterClientOptions.Builder autoReconnect(boolean autoReconnect);
    public ClusterClientOptions.Builder bufferUsageRatio(int bufferUsageRatio);
    public ClusterClientOptions.Builder cancelCommandsOnReconnectFailure(boolean cancelCommandsOnReconnectFailure);
    public ClusterClientOptions.Builder disconnectedBehavior(ClientOptions.DisconnectedBehavior disconnectedBehavior);
    public ClusterClientOptions.Builder maxRedirects(int maxRedirects);
    public ClusterClientOptions.Builder pingBeforeActivateConnection(boolean pingBeforeActivateConnection);
    public ClusterClientOptions.Builder suspendReconnectOnProtocolFailure(boolean suspendReconnectOnProtocolFailure);
    public ClusterClientOptions.Builder publishOnScheduler(boolean publishOnScheduler);
    public ClusterClientOptions.Builder requestQueueSize(int requestQueueSize);
    public ClusterClientOptions.Builder scriptCharset(Charset scriptCharset);
    public ClusterClientOptions.Builder socketOptions(SocketOptions socketOptions);
    public ClusterClientOptions.Builder sslOptions(SslOptions sslOptions);
    public ClusterClientOptions.Builder timeoutOptions(TimeoutOptions timeoutOptions);
    public ClusterClientOptions.Builder topologyRefreshOptions(ClusterTopologyRefreshOptions topologyRefreshOptions);
    public ClusterClientOptions.Builder validateClusterNodeMembership(boolean validateClusterNodeMembership);
    public ClusterClientOptions.Builder nodeFilter(Predicate<RedisClusterNode> nodeFilter);
    public ClusterClientOptions build();
  }
}

public class ClusterTopologyRefreshOptions {
  public static final Set<ClusterTopologyRefreshOptions.RefreshTrigger> DEFAULT_ADAPTIVE_REFRESH_TRIGGERS;
  public static final long DEFAULT_ADAPTIVE_REFRESH_TIMEOUT = 30L;
  public static final TimeUnit DEFAULT_ADAPTIVE_REFRESH_TIMEOUT_UNIT;
  public static final Duration DEFAULT_ADAPTIVE_REFRESH_TIMEOUT_DURATION;
  public static final boolean DEFAULT_CLOSE_STALE_CONNECTIONS = true;
  public static final boolean DEFAULT_DYNAMIC_REFRESH_SOURCES = true;
  public static final boolean DEFAULT_PERIODIC_REFRESH_ENABLED = false;
  public static final long DEFAULT_REFRESH_PERIOD = 60L;
  public static final TimeUnit DEFAULT_REFRESH_PERIOD_UNIT;
  public static final Duration DEFAULT_REFRESH_PERIOD_DURATION;
  public static final int DEFAULT_REFRESH_TRIGGERS_RECONNECT_ATTEMPTS = 5;
  protected ClusterTopologyRefreshOptions(ClusterTopologyRefreshOptions.Builder builder);
  protected ClusterTopologyRefreshOptions(ClusterTopologyRefreshOptions original);
  public static ClusterTopologyRefreshOptions copyOf(ClusterTopologyRefreshOptions options);
  public static ClusterTopologyRefreshOptions.Builder builder();
  public static ClusterTopologyRefreshOptions create();
  public static ClusterTopologyRefreshOptions enabled();
  public Set<ClusterTopologyRefreshOptions.RefreshTrigger> getAdaptiveRefreshTriggers();
  public Duration getAdaptiveRefreshTimeout();
  public boolean isCloseStaleConnections();
  public boolean useDynamicRefreshSources();
  public boolean isPeriodicRefreshEnabled();
  public Duration getRefreshPeriod();
  public int getRefreshTriggersReconnectAttempts();

  public static class Builder {
    public ClusterTopologyRefreshOptions.Builder enableAdaptiveRefreshTrigger(ClusterTopologyRefreshOptions.RefreshTrigger... refreshTrigger);
    public ClusterTopologyRefreshOptions.Builder enableAllAdaptiveRefreshTriggers();
    public ClusterTopologyRefreshOptions.Builder adaptiveRefreshTriggersTimeout(Duration timeout);
    public ClusterTopologyRefreshOptions.Builder adaptiveRefreshTriggersTimeout(long timeout, TimeUnit unit);
    public ClusterTopologyRefreshOptions.Builder closeStaleConnections(boolean closeStaleConnections);
    public ClusterTopologyRefreshOptions.Builder dynamicRefreshSources(boolean dynamicRefreshSources);
    public ClusterTopologyRefreshOptions.Builder enablePeriodicRefresh();
    public ClusterTopologyRefreshOptions.Builder enablePeriodicRefresh(boolean enabled);
    public ClusterTopologyRefreshOptions.Builder enablePeriodicRefresh(Duration refreshPeriod);
    public ClusterTopologyRefreshOptions.Builder enablePeriodicRefresh(long refreshPeriod, TimeUnit refreshPeriodUnit);
    public ClusterTopologyRefreshOptions.Builder refreshPeriod(Duration refreshPeriod);
    public ClusterTopologyRefreshOptions.Builder refreshPeriod(long refreshPeriod, TimeUnit refreshPeriodUnit);
    public ClusterTopologyRefreshOptions.Builder refreshTriggersReconnectAttempts(int refreshTriggersReconnectAttempts);
    public ClusterTopologyRefreshOptions build();
  }
  public enum RefreshTrigger {
    MOVED_REDIRECT, ASK_REDIRECT, PERSISTENT_RECONNECTS, UNCOVERED_SLOT, UNKNOWN_NODE;
  }
}

public class PartitionException extends RedisException {
  public PartitionException(String msg);
  public PartitionException(String msg, Throwable cause);
  public PartitionException(Throwable cause);
}

public class PartitionSelectorException extends PartitionException {
  public PartitionSelectorException(String msg, Partitions partitions);
  public Partitions getPartitions();
}

@Connection(sharing = SHAREABLE, expensive = true)
public class RedisClusterClient extends AbstractRedisClient {
  protected RedisClusterClient();
  protected RedisClusterClient(ClientResources clientResources, Iterable<RedisURI> redisURIs);
  @Opens public static RedisClusterClient create(RedisURI redisURI);
  @Opens public static RedisClusterClient create(Iterable<RedisURI> redisURIs);
  @Opens public static RedisClusterClient create(String uri);
  @Opens public static RedisClusterClient create(ClientResources clientResources, RedisURI redisURI);
  @Opens public static RedisClusterClient create(ClientResources clientResources, String uri);
  @Opens public static RedisClusterClient create(ClientResources clientResources, Iterable<RedisURI> redisURIs);
  public void setOptions(ClusterClientOptions clientOptions);
  public Partitions getPartitions();
  protected Iterable<RedisURI> getTopologyRefreshSource();
  @Opens @Blocking public StatefulRedisClusterConnection<String, String> connect();
  @Opens @Blocking public <K, V> StatefulRedisClusterConnection<K, V> connect(RedisCodec<K, V> codec);
  public <K, V> CompletableFuture<StatefulRedisClusterConnection<K, V>> connectAsync(RedisCodec<K, V> codec);
  @Opens @Blocking public StatefulRedisClusterPubSubConnection<String, String> connectPubSub();
  @Opens @Blocking public <K, V> StatefulRedisClusterPubSubConnection<K, V> connectPubSub(RedisCodec<K, V> codec);
  public <K, V> CompletableFuture<StatefulRedisClusterPubSubConnection<K, V>> connectPubSubAsync(RedisCodec<K, V> codec);
  public void reloadPartitions();
  public void refreshPartitions();
  public CompletionStage<Void> refreshPartitionsAsync();
  public void suspendTopologyRefresh();
  public boolean isTopologyRefreshInProgress();
  protected void updatePartitionsInConnections();
  protected CompletableFuture<Partitions> initializePartitions();
  protected Partitions loadPartitions();
  protected CompletableFuture<Partitions> loadPartitionsAsync();
  protected Partitions determinePartitions(Partitions current, Map<RedisURI, Partitions> topologyViews);
  public void setPartitions(Partitions partitions);
  public CompletableFuture<Void> shutdownAsync(long quietPeriod, long timeout, TimeUnit timeUnit);
  protected RedisURI getFirstUri();
  protected Mono<SocketAddress> getSocketAddressSupplier(Supplier<Partitions> partitionsSupplier, Function<Partitions, Collection<RedisClusterNode>> sortFunction);
  protected Iterable<RedisURI> getInitialUris();
  protected <T extends Closeable> void forEachCloseable(Predicate<? super Closeable> selector, Consumer<T> function);
  protected ClusterTopologyRefresh createTopologyRefresh();
  protected boolean useDynamicRefreshSources();
  protected RedisCodec<String, String> newStringStringCodec();
  protected static <T> CompletableFuture<T> transformAsyncConnectionException(CompletionStage<T> future, Iterable<RedisURI> target);
}

public class UnknownPartitionException extends PartitionException {
  public UnknownPartitionException(String msg);
}
