package org.apache.curator.framework;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Special.INFINITE;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.Unbounded;
import java.io.Closeable;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.apache.curator.RetryPolicy;
import org.apache.curator.ensemble.EnsembleProvider;
import org.apache.curator.framework.api.ACLProvider;
import org.apache.curator.framework.api.CompressionProvider;
import org.apache.curator.framework.api.CreateBuilder;
import org.apache.curator.framework.api.CuratorListener;
import org.apache.curator.framework.api.DeleteBuilder;
import org.apache.curator.framework.api.ExistsBuilder;
import org.apache.curator.framework.api.GetACLBuilder;
import org.apache.curator.framework.api.GetChildrenBuilder;
import org.apache.curator.framework.api.GetConfigBuilder;
import org.apache.curator.framework.api.GetDataBuilder;
import org.apache.curator.framework.api.ReconfigBuilder;
import org.apache.curator.framework.api.RemoveWatchesBuilder;
import org.apache.curator.framework.api.SetACLBuilder;
import org.apache.curator.framework.api.SetDataBuilder;
import org.apache.curator.framework.api.SyncBuilder;
import org.apache.curator.framework.api.TempGetDataBuilder;
import org.apache.curator.framework.api.UnhandledErrorListener;
import org.apache.curator.framework.api.WatchesBuilder;
import org.apache.curator.framework.api.transaction.CuratorMultiTransaction;
import org.apache.curator.framework.api.transaction.CuratorTransaction;
import org.apache.curator.framework.api.transaction.TransactionOp;
import org.apache.curator.framework.listen.Listenable;
import org.apache.curator.framework.state.ConnectionStateErrorPolicy;
import org.apache.curator.framework.state.ConnectionStateListener;
import org.apache.curator.framework.state.ConnectionStateListenerManagerFactory;
import org.apache.curator.utils.EnsurePath;
import org.apache.curator.utils.ZookeeperCompatibility;
import org.apache.curator.utils.ZookeeperFactory;
import org.apache.zookeeper.Watcher;
import org.apache.zookeeper.client.ZKClientConfig;

public class AuthInfo {
  public AuthInfo(String scheme, byte[] auth);
  public String getScheme();
  public byte[] getAuth();
}

@Connection(sharing = SHAREABLE, expensive = true)
public interface CuratorFramework extends Closeable {
  void start();
  @Closes @Blocking void close();
  boolean isStarted();
  CreateBuilder create();
  DeleteBuilder delete();
  ExistsBuilder checkExists();
  GetDataBuilder getData();
  SetDataBuilder setData();
  GetChildrenBuilder getChildren();
  GetACLBuilder getACL();
  SetACLBuilder setACL();
  ReconfigBuilder reconfig();
  GetConfigBuilder getConfig();
  CuratorTransaction inTransaction();
  CuratorMultiTransaction transaction();
  TransactionOp transactionOp();
  void sync(String path, Object backgroundContextObject);
  void createContainers(String path) throws Exception;
  SyncBuilder sync();
  RemoveWatchesBuilder watches();
  WatchesBuilder watchers();
  Listenable<ConnectionStateListener> getConnectionStateListenable();
  Listenable<CuratorListener> getCuratorListenable();
  Listenable<UnhandledErrorListener> getUnhandledErrorListenable();
  CuratorFramework nonNamespaceView();
  CuratorFramework usingNamespace(String newNamespace);
  String getNamespace();
  ZookeeperCompatibility getZookeeperCompatibility();
  EnsurePath newNamespaceAwareEnsurePath(String path);
  void clearWatcherReferences(Watcher watcher);
  @Blocking boolean blockUntilConnected(@Bounds(value = CONNECT, negative = INFINITE) int maxWaitTime, TimeUnit units) throws InterruptedException;
  @Blocking @Unbounded(CONNECT) @Requires(CONNECT) void blockUntilConnected() throws InterruptedException;
  WatcherRemoveCuratorFramework newWatcherRemoveCuratorFramework();
  ConnectionStateErrorPolicy getConnectionStateErrorPolicy();
  boolean compressionEnabled();
  default CompletableFuture<Void> postSafeNotify(Object monitorHolder);
  CompletableFuture<Void> runSafe(Runnable runnable);
}

public class CuratorFrameworkFactory {
  public static CuratorFrameworkFactory.Builder builder();
  @Opens public static CuratorFramework newClient(String connectString, RetryPolicy retryPolicy);
  @Opens public static CuratorFramework newClient(String connectString, int sessionTimeoutMs, int connectionTimeoutMs, RetryPolicy retryPolicy);
  @Opens public static CuratorFramework newClient(String connectString, int sessionTimeoutMs, int connectionTimeoutMs, RetryPolicy retryPolicy, ZKClientConfig zkClientConfig);
  public static byte[] getLocalAddress();

  public static class Builder {
    @Opens public CuratorFramework build();
    public CuratorTempFramework buildTemp();
    public CuratorTempFramework buildTemp(long inactiveThreshold, TimeUnit unit);
    public CuratorFrameworkFactory.Builder authorization(String scheme, byte[] auth);
    public CuratorFrameworkFactory.Builder authorization(List<AuthInfo> authInfos);
    public CuratorFrameworkFactory.Builder connectString(String connectString);
    public CuratorFrameworkFactory.Builder ensembleProvider(EnsembleProvider ensembleProvider);
    public CuratorFrameworkFactory.Builder ensembleTracker(boolean withEnsembleTracker);
    public boolean withEnsembleTracker();
    public CuratorFrameworkFactory.Builder defaultData(byte[] defaultData);
    public CuratorFrameworkFactory.Builder namespace(String namespace);
    public CuratorFrameworkFactory.Builder sessionTimeoutMs(int sessionTimeoutMs);
    @Bounds(CONNECT) public CuratorFrameworkFactory.Builder connectionTimeoutMs(int connectionTimeoutMs);
    public CuratorFrameworkFactory.Builder maxCloseWaitMs(int maxCloseWaitMs);
    public CuratorFrameworkFactory.Builder retryPolicy(RetryPolicy retryPolicy);
    public CuratorFrameworkFactory.Builder threadFactory(ThreadFactory threadFactory);
    public CuratorFrameworkFactory.Builder compressionProvider(CompressionProvider compressionProvider);
    public CuratorFrameworkFactory.Builder enableCompression();
    public CuratorFrameworkFactory.Builder zookeeperFactory(ZookeeperFactory zookeeperFactory);
    public CuratorFrameworkFactory.Builder aclProvider(ACLProvider aclProvider);
    public CuratorFrameworkFactory.Builder canBeReadOnly(boolean canBeReadOnly);
    public CuratorFrameworkFactory.Builder dontUseContainerParents();
    public CuratorFrameworkFactory.Builder connectionStateErrorPolicy(ConnectionStateErrorPolicy connectionStateErrorPolicy);
    public CuratorFrameworkFactory.Builder waitForShutdownTimeoutMs(int waitForShutdownTimeoutMs);
    public CuratorFrameworkFactory.Builder simulatedSessionExpirationPercent(int simulatedSessionExpirationPercent);
    public CuratorFrameworkFactory.Builder zkClientConfig(ZKClientConfig zkClientConfig);
    public CuratorFrameworkFactory.Builder runSafeService(Executor runSafeService);
    public CuratorFrameworkFactory.Builder connectionStateListenerManagerFactory(ConnectionStateListenerManagerFactory connectionStateListenerManagerFactory);
    public CuratorFrameworkFactory.Builder zookeeperCompatibility(ZookeeperCompatibility zookeeperCompatibility);
    public Executor getRunSafeService();
    public ACLProvider getAclProvider();
    public ZookeeperFactory getZookeeperFactory();
    public CompressionProvider getCompressionProvider();
    public boolean compressionEnabled();
    public ThreadFactory getThreadFactory();
    public EnsembleProvider getEnsembleProvider();
    public int getSessionTimeoutMs();
    public int getConnectionTimeoutMs();
    public int getWaitForShutdownTimeoutMs();
    public int getMaxCloseWaitMs();
    public RetryPolicy getRetryPolicy();
    public String getNamespace();
    public boolean useContainerParentsIfAvailable();
    public ConnectionStateErrorPolicy getConnectionStateErrorPolicy();
    public int getSimulatedSessionExpirationPercent();
    public ZKClientConfig getZkClientConfig();
    public String getAuthScheme();
    public byte[] getAuthValue();
    public List<AuthInfo> getAuthInfos();
    public byte[] getDefaultData();
    public boolean canBeReadOnly();
    public ConnectionStateListenerManagerFactory getConnectionStateListenerManagerFactory();
    public ZookeeperCompatibility getZookeeperCompatibility();
  }
}

public interface CuratorTempFramework extends Closeable {
  void close();
  CuratorTransaction inTransaction() throws Exception;
  TempGetDataBuilder getData() throws Exception;
}

public interface WatcherRemoveCuratorFramework extends CuratorFramework {
  void removeWatchers();
}
