package com.mongodb.connection;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Special.IMMEDIATE;
import static dev.fairlead.annotations.Special.INFINITE;

import com.mongodb.Block;
import com.mongodb.ConnectionString;
import com.mongodb.MongoException;
import com.mongodb.ReadPreference;
import com.mongodb.ServerAddress;
import com.mongodb.TagSet;
import com.mongodb.selector.ServerSelector;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.ssl.SslContext;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.bson.BsonDocument;
import org.bson.types.ObjectId;

public final class AsyncTransportSettings extends TransportSettings {
  public ExecutorService getExecutorService();

  public static final class Builder {
    public AsyncTransportSettings.Builder executorService(ExecutorService executorService);
    public AsyncTransportSettings build();
  }
}

public enum ClusterConnectionMode {
  SINGLE, MULTIPLE, LOAD_BALANCED;
}

public class ClusterDescription {
  public ClusterDescription(ClusterConnectionMode connectionMode, ClusterType type, List<ServerDescription> serverDescriptions);
  public ClusterDescription(ClusterConnectionMode connectionMode, ClusterType type, List<ServerDescription> serverDescriptions, ClusterSettings clusterSettings, ServerSettings serverSettings);
  public ClusterDescription(ClusterConnectionMode connectionMode, ClusterType type, MongoException srvResolutionException, List<ServerDescription> serverDescriptions, ClusterSettings clusterSettings, ServerSettings serverSettings);
  public ClusterSettings getClusterSettings();
  public ServerSettings getServerSettings();
  public boolean isCompatibleWithDriver();
  public ServerDescription findServerIncompatiblyOlderThanDriver();
  public ServerDescription findServerIncompatiblyNewerThanDriver();
  public boolean hasReadableServer(ReadPreference readPreference);
  public boolean hasWritableServer();
  public ClusterConnectionMode getConnectionMode();
  public ClusterType getType();
  public MongoException getSrvResolutionException();
  public List<ServerDescription> getServerDescriptions();
  public Integer getLogicalSessionTimeoutMinutes();
  public String getShortDescription();
}

public final class ClusterId {
  public ClusterId();
  public ClusterId(String description);
  public String getValue();
  public String getDescription();
}

public final class ClusterSettings {
  public static ClusterSettings.Builder builder();
  public static ClusterSettings.Builder builder(ClusterSettings clusterSettings);
  public String getSrvHost();
  public Integer getSrvMaxHosts();
  public String getSrvServiceName();
  public List<ServerAddress> getHosts();
  public ClusterConnectionMode getMode();
  public ClusterType getRequiredClusterType();
  public String getRequiredReplicaSetName();
  public ServerSelector getServerSelector();
  public long getServerSelectionTimeout(TimeUnit timeUnit);
  public long getLocalThreshold(TimeUnit timeUnit);
  public String getShortDescription();

  public static final class Builder {
    public ClusterSettings.Builder applySettings(ClusterSettings clusterSettings);
    public ClusterSettings.Builder srvHost(String srvHost);
    public ClusterSettings.Builder srvMaxHosts(Integer srvMaxHosts);
    public ClusterSettings.Builder srvServiceName(String srvServiceName);
    public ClusterSettings.Builder hosts(List<ServerAddress> hosts);
    public ClusterSettings.Builder mode(ClusterConnectionMode mode);
    public ClusterSettings.Builder requiredReplicaSetName(String requiredReplicaSetName);
    public ClusterSettings.Builder requiredClusterType(ClusterType requiredClusterType);
    public ClusterSettings.Builder localThreshold(long localThreshold, TimeUnit timeUnit);
    public ClusterSettings.Builder serverSelector(ServerSelector serverSelector);
    public ClusterSettings.Builder serverSelectionTimeout(long serverSelectionTimeout, TimeUnit timeUnit);
    public ClusterSettings.Builder applyConnectionString(ConnectionString connectionString);
    public ClusterSettings build();
  }
}

public enum ClusterType {
  STANDALONE, REPLICA_SET, SHARDED, LOAD_BALANCED, UNKNOWN;
}

public class ConnectionPoolSettings {
  public static ConnectionPoolSettings.Builder builder();
  public static ConnectionPoolSettings.Builder builder(ConnectionPoolSettings connectionPoolSettings);
  public int getMaxSize();
  public int getMinSize();
  public long getMaxWaitTime(TimeUnit timeUnit);
  public long getMaxConnectionLifeTime(TimeUnit timeUnit);
  public long getMaxConnectionIdleTime(TimeUnit timeUnit);
  public long getMaintenanceInitialDelay(TimeUnit timeUnit);
  public long getMaintenanceFrequency(TimeUnit timeUnit);
  public int getMaxConnecting();

  public static final class Builder {
    public ConnectionPoolSettings.Builder applySettings(ConnectionPoolSettings connectionPoolSettings);
    public ConnectionPoolSettings.Builder maxSize(int maxSize);
    public ConnectionPoolSettings.Builder minSize(int minSize);
    @Bounds(value = ACQUIRE, zero = IMMEDIATE, negative = INFINITE) public ConnectionPoolSettings.Builder maxWaitTime(long maxWaitTime, TimeUnit timeUnit);
    public ConnectionPoolSettings.Builder maxConnectionLifeTime(long maxConnectionLifeTime, TimeUnit timeUnit);
    public ConnectionPoolSettings.Builder maxConnectionIdleTime(long maxConnectionIdleTime, TimeUnit timeUnit);
    public ConnectionPoolSettings.Builder maintenanceInitialDelay(long maintenanceInitialDelay, TimeUnit timeUnit);
    public ConnectionPoolSettings.Builder maintenanceFrequency(long maintenanceFrequency, TimeUnit timeUnit);
    public ConnectionPoolSettings.Builder maxConnecting(int maxConnecting);
    @Carries public ConnectionPoolSettings build();
    public ConnectionPoolSettings.Builder applyConnectionString(ConnectionString connectionString);
  }
}

public final class NettyTransportSettings extends TransportSettings {
  public EventLoopGroup getEventLoopGroup();
  public Class<? extends SocketChannel> getSocketChannelClass();
  public ByteBufAllocator getAllocator();
  public SslContext getSslContext();

  public static final class Builder {
    public NettyTransportSettings.Builder allocator(ByteBufAllocator allocator);
    public NettyTransportSettings.Builder socketChannelClass(Class<? extends SocketChannel> socketChannelClass);
    public NettyTransportSettings.Builder eventLoopGroup(EventLoopGroup eventLoopGroup);
    public NettyTransportSettings.Builder sslContext(SslContext sslContext);
    public NettyTransportSettings build();
  }
}

public final class ProxySettings {
  public static ProxySettings.Builder builder();
  public static ProxySettings.Builder builder(ProxySettings proxySettings);
  public String getHost();
  public int getPort();
  public String getUsername();
  public String getPassword();
  public boolean isProxyEnabled();

  public static final class Builder {
    public ProxySettings.Builder applySettings(ProxySettings proxySettings);
    public ProxySettings.Builder host(String host);
    public ProxySettings.Builder port(int port);
    public ProxySettings.Builder username(String username);
    public ProxySettings.Builder password(String password);
    public ProxySettings.Builder applyConnectionString(ConnectionString connectionString);
    public ProxySettings build();
  }
}

public enum ServerConnectionState {
  CONNECTING, CONNECTED;
}

public class ServerDescription {
  public static final String MIN_DRIVER_SERVER_VERSION = "4.2";
  public static final int MIN_DRIVER_WIRE_VERSION = 8;
  public static final int MAX_DRIVER_WIRE_VERSION = 25;
  public static ServerDescription.Builder builder();
  public static ServerDescription.Builder builder(ServerDescription serverDescription);
  public String getCanonicalAddress();
  public Integer getLogicalSessionTimeoutMinutes();
  public boolean isHelloOk();
  public boolean isCompatibleWithDriver();
  public boolean isIncompatiblyNewerThanDriver();
  public boolean isIncompatiblyOlderThanDriver();
  public static int getDefaultMaxDocumentSize();
  public static int getDefaultMinWireVersion();
  public static int getDefaultMaxWireVersion();
  public ServerAddress getAddress();
  public boolean isReplicaSetMember();
  public boolean isShardRouter();
  public boolean isStandAlone();
  public boolean isPrimary();
  public boolean isSecondary();
  public boolean isCryptd();
  public Set<String> getHosts();
  public Set<String> getPassives();
  public Set<String> getArbiters();
  public String getPrimary();
  public int getMaxDocumentSize();
  public TagSet getTagSet();
  public int getMinWireVersion();
  public int getMaxWireVersion();
  public ObjectId getElectionId();
  public Integer getSetVersion();
  public TopologyVersion getTopologyVersion();
  public Date getLastWriteDate();
  public long getLastUpdateTime(TimeUnit timeUnit);
  public boolean hasTags(TagSet desiredTags);
  public String getSetName();
  public boolean isOk();
  public ServerConnectionState getState();
  public ServerType getType();
  public ClusterType getClusterType();
  public long getRoundTripTimeNanos();
  public long getMinRoundTripTimeNanos();
  public Throwable getException();
  public String getShortDescription();

  public static class Builder {
    public ServerDescription.Builder address(ServerAddress address);
    public ServerDescription.Builder canonicalAddress(String canonicalAddress);
    public ServerDescription.Builder type(ServerType type);
    public ServerDescription.Builder cryptd(boolean cryptd);
    public ServerDescription.Builder hosts(Set<String> hosts);
    public ServerDescription.Builder passives(Set<String> passives);
    public ServerDescription.Builder arbiters(Set<String> arbiters);
    public ServerDescription.Builder primary(String primary);
    public ServerDescription.Builder maxDocumentSize(int maxDocumentSize);
    public ServerDescription.Builder tagSet(TagSet tagSet);
    public ServerDescription.Builder roundTripTime(long roundTripTime, TimeUnit timeUnit);
    public ServerDescription.Builder minRoundTripTime(long minRoundTripTime, TimeUnit timeUnit);
    public ServerDescription.Builder setName(String setName);
    public ServerDescription.Builder ok(boolean ok);
    public ServerDescription.Builder state(ServerConnectionState state);
    public ServerDescription.Builder minWireVersion(int minWireVersion);
    public ServerDescription.Builder maxWireVersion(int maxWireVersion);
    public ServerDescription.Builder electionId(ObjectId electionId);
    public ServerDescription.Builder setVersion(Integer setVersion);
    public ServerDescription.Builder topologyVersion(TopologyVersion topologyVersion);
    public ServerDescription.Builder lastWriteDate(Date lastWriteDate);
    public ServerDescription.Builder lastUpdateTimeNanos(long lastUpdateTimeNanos);
    public ServerDescription.Builder logicalSessionTimeoutMinutes(Integer logicalSessionTimeoutMinutes);
    public ServerDescription.Builder helloOk(boolean helloOk);
    public ServerDescription.Builder exception(Throwable exception);
    public ServerDescription build();
  }
}

public final class ServerId {
  public ServerId(ClusterId clusterId, ServerAddress address);
  public ClusterId getClusterId();
  public ServerAddress getAddress();
}

public enum ServerMonitoringMode {
  STREAM, POLL, AUTO;
}

public class ServerSettings {
  public static ServerSettings.Builder builder();
  public static ServerSettings.Builder builder(ServerSettings serverSettings);
  public long getHeartbeatFrequency(TimeUnit timeUnit);
  public long getMinHeartbeatFrequency(TimeUnit timeUnit);
  public ServerMonitoringMode getServerMonitoringMode();

  public static final class Builder {
    public ServerSettings.Builder applySettings(ServerSettings serverSettings);
    public ServerSettings.Builder heartbeatFrequency(long heartbeatFrequency, TimeUnit timeUnit);
    public ServerSettings.Builder minHeartbeatFrequency(long minHeartbeatFrequency, TimeUnit timeUnit);
    public ServerSettings.Builder serverMonitoringMode(ServerMonitoringMode serverMonitoringMode);
    public ServerSettings.Builder applyConnectionString(ConnectionString connectionString);
    public ServerSettings build();
  }
}

public enum ServerType {
  STANDALONE, REPLICA_SET_PRIMARY, REPLICA_SET_SECONDARY, REPLICA_SET_ARBITER, REPLICA_SET_OTHER, REPLICA_SET_GHOST, SHARD_ROUTER, LOAD_BALANCER, UNKNOWN;
  public abstract ClusterType getClusterType();
}

public final class SocketSettings {
  public static SocketSettings.Builder builder();
  public static SocketSettings.Builder builder(SocketSettings socketSettings);
  public int getConnectTimeout(TimeUnit timeUnit);
  public int getReadTimeout(TimeUnit timeUnit);
  public ProxySettings getProxySettings();
  public int getReceiveBufferSize();
  public int getSendBufferSize();

  public static final class Builder {
    public SocketSettings.Builder applySettings(SocketSettings socketSettings);
    @Bounds(CONNECT) public SocketSettings.Builder connectTimeout(long connectTimeout, TimeUnit timeUnit);
    @Bounds(READ) public SocketSettings.Builder readTimeout(long readTimeout, TimeUnit timeUnit);
    public SocketSettings.Builder receiveBufferSize(int receiveBufferSize);
    public SocketSettings.Builder sendBufferSize(int sendBufferSize);
    public SocketSettings.Builder applyToProxySettings(Block<ProxySettings.Builder> block);
    public SocketSettings.Builder applyConnectionString(ConnectionString connectionString);
    @Carries public SocketSettings build();
  }
}

public class SslSettings {
  public static SslSettings.Builder builder();
  public static SslSettings.Builder builder(SslSettings sslSettings);
  public boolean isEnabled();
  public boolean isInvalidHostNameAllowed();
  public SSLContext getContext();

  public static final class Builder {
    public SslSettings.Builder applySettings(SslSettings sslSettings);
    public SslSettings.Builder enabled(boolean enabled);
    public SslSettings.Builder invalidHostNameAllowed(boolean invalidHostNameAllowed);
    public SslSettings.Builder context(SSLContext context);
    public SslSettings.Builder applyConnectionString(ConnectionString connectionString);
    public SslSettings build();
  }
}

public final class TopologyVersion {
  public TopologyVersion(BsonDocument topologyVersionDocument);
  public TopologyVersion(ObjectId processId, long counter);
  public ObjectId getProcessId();
  public long getCounter();
  public BsonDocument asDocument();
}

public abstract class TransportSettings {
  public TransportSettings();
  public static NettyTransportSettings.Builder nettyBuilder();
  public static AsyncTransportSettings.Builder asyncBuilder();
}
