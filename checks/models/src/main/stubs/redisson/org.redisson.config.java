package org.redisson.config;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;

import dev.fairlead.annotations.Bounds;
import io.netty.channel.EventLoopGroup;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.TrustManagerFactory;
import org.redisson.api.NameMapper;
import org.redisson.api.NatMapper;

public class BaseConfig<T extends BaseConfig<T>> {
  public T setSubscriptionsPerConnection(int subscriptionsPerConnection);
  public int getSubscriptionsPerConnection();
  public T setPassword(String password);
  public String getPassword();
  public T setUsername(String username);
  public String getUsername();
  public T setRetryAttempts(int retryAttempts);
  public int getRetryAttempts();
  public T setRetryInterval(int retryInterval);
  public int getRetryInterval();
  @Bounds(READ) public T setTimeout(int timeout);
  public int getTimeout();
  public int getSubscriptionTimeout();
  public T setSubscriptionTimeout(int subscriptionTimeout);
  public T setClientName(String clientName);
  public String getClientName();
  @Bounds(CONNECT) public T setConnectTimeout(int connectTimeout);
  public int getConnectTimeout();
  public T setIdleConnectionTimeout(int idleConnectionTimeout);
  public int getIdleConnectionTimeout();
  public boolean isSslEnableEndpointIdentification();
  public T setSslEnableEndpointIdentification(boolean sslEnableEndpointIdentification);
  public SslProvider getSslProvider();
  public T setSslProvider(SslProvider sslProvider);
  public URL getSslTruststore();
  public T setSslTruststore(URL sslTruststore);
  public String getSslTruststorePassword();
  public T setSslTruststorePassword(String sslTruststorePassword);
  public URL getSslKeystore();
  public T setSslKeystore(URL sslKeystore);
  public String getSslKeystorePassword();
  public T setSslKeystorePassword(String sslKeystorePassword);
  public String[] getSslProtocols();
  public T setSslProtocols(String[] sslProtocols);
  public int getPingConnectionInterval();
  public T setPingConnectionInterval(int pingConnectionInterval);
  public boolean isKeepAlive();
  public T setKeepAlive(boolean keepAlive);
  public int getTcpKeepAliveCount();
  public T setTcpKeepAliveCount(int tcpKeepAliveCount);
  public int getTcpKeepAliveIdle();
  public T setTcpKeepAliveIdle(int tcpKeepAliveIdle);
  public int getTcpKeepAliveInterval();
  public T setTcpKeepAliveInterval(int tcpKeepAliveInterval);
  public int getTcpUserTimeout();
  public T setTcpUserTimeout(int tcpUserTimeout);
  public boolean isTcpNoDelay();
  public T setTcpNoDelay(boolean tcpNoDelay);
  public NameMapper getNameMapper();
  public T setNameMapper(NameMapper nameMapper);
  public String getSslKeystoreType();
  public T setSslKeystoreType(String sslKeystoreType);
  public String[] getSslCiphers();
  public T setSslCiphers(String[] sslCiphers);
  public TrustManagerFactory getSslTrustManagerFactory();
  public T setSslTrustManagerFactory(TrustManagerFactory trustManagerFactory);
  public KeyManagerFactory getSslKeyManagerFactory();
  public BaseConfig<T> setSslKeyManagerFactory(KeyManagerFactory keyManagerFactory);
  public CommandMapper getCommandMapper();
  public T setCommandMapper(CommandMapper commandMapper);
  public SslVerificationMode getSslVerificationMode();
  public T setSslVerificationMode(SslVerificationMode sslVerificationMode);
  public DelayStrategy getRetryDelay();
  public T setRetryDelay(DelayStrategy retryDelay);
  public DelayStrategy getReconnectionDelay();
  public T setReconnectionDelay(DelayStrategy reconnectionDelay);
}

public class BaseMasterSlaveServersConfig<T extends BaseMasterSlaveServersConfig<T>> extends BaseConfig<T> {
  public BaseMasterSlaveServersConfig();
  public T setSlaveConnectionPoolSize(int slaveConnectionPoolSize);
  public int getSlaveConnectionPoolSize();
  public T setFailedSlaveReconnectionInterval(int failedSlavesReconnectionTimeout);
  public int getFailedSlaveReconnectionInterval();
  public T setFailedSlaveCheckInterval(int slaveFailsInterval);
  public int getFailedSlaveCheckInterval();
  public T setMasterConnectionPoolSize(int masterConnectionPoolSize);
  public int getMasterConnectionPoolSize();
  public T setSubscriptionConnectionPoolSize(int subscriptionConnectionPoolSize);
  public int getSubscriptionConnectionPoolSize();
  public T setSlaveConnectionMinimumIdleSize(int slaveConnectionMinimumIdleSize);
  public int getSlaveConnectionMinimumIdleSize();
  public T setMasterConnectionMinimumIdleSize(int masterConnectionMinimumIdleSize);
  public int getMasterConnectionMinimumIdleSize();
  public T setSubscriptionConnectionMinimumIdleSize(int subscriptionConnectionMinimumIdleSize);
  public int getSubscriptionConnectionMinimumIdleSize();
  public T setReadMode(ReadMode readMode);
  public ReadMode getReadMode();
  public boolean isSlaveNotUsed();
  public T setSubscriptionMode(SubscriptionMode subscriptionMode);
  public SubscriptionMode getSubscriptionMode();
  public T setDnsMonitoringInterval(long dnsMonitoringInterval);
  public long getDnsMonitoringInterval();
}

public class ClusterServersConfig extends BaseMasterSlaveServersConfig<ClusterServersConfig> {
  public ClusterServersConfig();
  public ClusterServersConfig addNodeAddress(String... addresses);
  public List<String> getNodeAddresses();
  public void setNodeAddresses(List<String> nodeAddresses);
  public int getScanInterval();
  public ClusterServersConfig setScanInterval(int scanInterval);
  public boolean isCheckSlotsCoverage();
  public ClusterServersConfig setCheckSlotsCoverage(boolean checkSlotsCoverage);
  public boolean isCheckMasterLinkStatus();
  public ClusterServersConfig setCheckMasterLinkStatus(boolean checkMasterLinkStatus);
  public ClusterServersConfig setNatMap(Map<String, String> natMap);
  public NatMapper getNatMapper();
  public ClusterServersConfig setNatMapper(NatMapper natMapper);
  public ShardedSubscriptionMode getShardedSubscriptionMode();
  public ClusterServersConfig setShardedSubscriptionMode(ShardedSubscriptionMode shardedSubscriptionMode);
}

public interface CommandMapper {
  String map(String name);
}

public class Config {
  public Config();
  public Config(Config oldConf);
  public boolean isReferenceEnabled();
  public void setReferenceEnabled(boolean redissonReferenceEnabled);
  public ClusterServersConfig useClusterServers();
  protected ClusterServersConfig getClusterServersConfig();
  protected void setClusterServersConfig(ClusterServersConfig clusterServersConfig);
  public ReplicatedServersConfig useReplicatedServers();
  protected ReplicatedServersConfig getReplicatedServersConfig();
  protected void setReplicatedServersConfig(ReplicatedServersConfig replicatedServersConfig);
  public SingleServerConfig useSingleServer();
  protected SingleServerConfig getSingleServerConfig();
  protected void setSingleServerConfig(SingleServerConfig singleConnectionConfig);
  public SentinelServersConfig useSentinelServers();
  protected SentinelServersConfig getSentinelServersConfig();
  protected void setSentinelServersConfig(SentinelServersConfig sentinelConnectionConfig);
  public MasterSlaveServersConfig useMasterSlaveServers();
  protected MasterSlaveServersConfig getMasterSlaveServersConfig();
  protected void setMasterSlaveServersConfig(MasterSlaveServersConfig masterSlaveConnectionConfig);
  public boolean isClusterConfig();
  public boolean isSentinelConfig();
  public boolean isSingleConfig();
  public int getThreads();
  public Config setThreads(int threads);
  public Config setTransportMode(TransportMode transportMode);
  public TransportMode getTransportMode();
  public Config setNettyThreads(int nettyThreads);
  public int getNettyThreads();
  public Executor getNettyExecutor();
  public Config setNettyExecutor(Executor nettyExecutor);
  public Config setExecutor(ExecutorService executor);
  public ExecutorService getExecutor();
  public Config setEventLoopGroup(EventLoopGroup eventLoopGroup);
  public EventLoopGroup getEventLoopGroup();
  public Config setLockWatchdogTimeout(long lockWatchdogTimeout);
  public long getLockWatchdogTimeout();
  public Config setFairLockWaitTimeout(long fairLockWaitTimeout);
  public long getFairLockWaitTimeout();
  public Config setLockWatchdogBatchSize(int lockWatchdogBatchSize);
  public int getLockWatchdogBatchSize();
  public Config setCheckLockSyncedSlaves(boolean checkLockSyncedSlaves);
  public boolean isCheckLockSyncedSlaves();
  public Config setKeepPubSubOrder(boolean keepPubSubOrder);
  public boolean isKeepPubSubOrder();
  public static Config fromJSON(String content) throws IOException;
  public static Config fromJSON(InputStream inputStream) throws IOException;
  public static Config fromJSON(File file, ClassLoader classLoader) throws IOException;
  public static Config fromJSON(File file) throws IOException;
  public static Config fromJSON(URL url) throws IOException;
  public static Config fromJSON(Reader reader) throws IOException;
  public String toJSON() throws IOException;
  public static Config fromYAML(String content) throws IOException;
  public static Config fromYAML(InputStream inputStream) throws IOException;
  public static Config fromYAML(File file) throws IOException;
  public static Config fromYAML(File file, ClassLoader classLoader) throws IOException;
  public static Config fromYAML(URL url) throws IOException;
  public static Config fromYAML(Reader reader) throws IOException;
  public String toYAML() throws IOException;
  public Config setUseScriptCache(boolean useScriptCache);
  public boolean isUseScriptCache();
  public int getMinCleanUpDelay();
  public Config setMinCleanUpDelay(int minCleanUpDelay);
  public int getMaxCleanUpDelay();
  public Config setMaxCleanUpDelay(int maxCleanUpDelay);
  public int getCleanUpKeysAmount();
  public Config setCleanUpKeysAmount(int cleanUpKeysAmount);
  public boolean isUseThreadClassLoader();
  public Config setUseThreadClassLoader(boolean useThreadClassLoader);
  public long getReliableTopicWatchdogTimeout();
  public Config setReliableTopicWatchdogTimeout(long timeout);
  public long getSlavesSyncTimeout();
  public Config setSlavesSyncTimeout(long timeout);
  public boolean isLazyInitialization();
  public Config setLazyInitialization(boolean lazyInitialization);
  public Protocol getProtocol();
  public Config setProtocol(Protocol protocol);
  public Set<ValkeyCapability> getValkeyCapabilities();
  public Config setValkeyCapabilities(Set<ValkeyCapability> valkeyCapabilities);
}

public interface DelayStrategy {
  Duration calcDelay(int attempt);
}

public class MasterSlaveServersConfig extends BaseMasterSlaveServersConfig<MasterSlaveServersConfig> {
  public MasterSlaveServersConfig();
  public MasterSlaveServersConfig setMasterAddress(String masterAddress);
  public String getMasterAddress();
  public MasterSlaveServersConfig addSlaveAddress(String... addresses);
  public MasterSlaveServersConfig addSlaveAddress(String slaveAddress);
  public Set<String> getSlaveAddresses();
  public void setSlaveAddresses(Set<String> readAddresses);
  public MasterSlaveServersConfig setDatabase(int database);
  public int getDatabase();
}

public enum Protocol {
  RESP2, RESP3;
}

public enum ReadMode {
  SLAVE, MASTER, MASTER_SLAVE;
}

public class ReplicatedServersConfig extends BaseMasterSlaveServersConfig<ReplicatedServersConfig> {
  public ReplicatedServersConfig();
  public ReplicatedServersConfig addNodeAddress(String... addresses);
  public List<String> getNodeAddresses();
  public void setNodeAddresses(List<String> nodeAddresses);
  public int getScanInterval();
  public ReplicatedServersConfig setScanInterval(int scanInterval);
  public ReplicatedServersConfig setDatabase(int database);
  public int getDatabase();
  public ReplicatedServersConfig setMonitorIPChanges(boolean monitorIPChanges);
  public boolean isMonitorIPChanges();
}

public class SentinelServersConfig extends BaseMasterSlaveServersConfig<SentinelServersConfig> {
  public SentinelServersConfig();
  public SentinelServersConfig setMasterName(String masterName);
  public String getMasterName();
  public SentinelServersConfig setSentinelUsername(String sentinelUsername);
  public String getSentinelUsername();
  public SentinelServersConfig setSentinelPassword(String sentinelPassword);
  public String getSentinelPassword();
  public SentinelServersConfig addSentinelAddress(String... addresses);
  public List<String> getSentinelAddresses();
  public void setSentinelAddresses(List<String> sentinelAddresses);
  public SentinelServersConfig setDatabase(int database);
  public int getDatabase();
  public int getScanInterval();
  public SentinelServersConfig setScanInterval(int scanInterval);
  public SentinelServersConfig setNatMap(Map<String, String> natMap);
  public NatMapper getNatMapper();
  public SentinelServersConfig setNatMapper(NatMapper natMapper);
  public boolean isCheckSentinelsList();
  public SentinelServersConfig setCheckSentinelsList(boolean checkSentinelsList);
  public boolean isCheckSlaveStatusWithSyncing();
  public SentinelServersConfig setCheckSlaveStatusWithSyncing(boolean checkSlaveStatusWithSyncing);
  public boolean isSentinelsDiscovery();
  public SentinelServersConfig setSentinelsDiscovery(boolean sentinelsDiscovery);
}

public enum ShardedSubscriptionMode {
  AUTO, ON, OFF;
}

public class SingleServerConfig extends BaseConfig<SingleServerConfig> {
  public SingleServerConfig setConnectionPoolSize(int connectionPoolSize);
  public int getConnectionPoolSize();
  public SingleServerConfig setSubscriptionConnectionPoolSize(int subscriptionConnectionPoolSize);
  public int getSubscriptionConnectionPoolSize();
  public SingleServerConfig setAddress(String address);
  public String getAddress();
  public SingleServerConfig setDnsMonitoringInterval(long dnsMonitoringInterval);
  public long getDnsMonitoringInterval();
  public SingleServerConfig setSubscriptionConnectionMinimumIdleSize(int subscriptionConnectionMinimumIdleSize);
  public int getSubscriptionConnectionMinimumIdleSize();
  public SingleServerConfig setConnectionMinimumIdleSize(int connectionMinimumIdleSize);
  public int getConnectionMinimumIdleSize();
  public SingleServerConfig setDatabase(int database);
  public int getDatabase();
}

public enum SslProvider {
  JDK, OPENSSL;
}

public enum SslVerificationMode {
  NONE, CA_ONLY, STRICT;
}

public enum SubscriptionMode {
  SLAVE, MASTER;
}

public enum TransportMode {
  NIO, EPOLL, KQUEUE, IO_URING;
}

public enum ValkeyCapability {
  REDIRECT;
}
