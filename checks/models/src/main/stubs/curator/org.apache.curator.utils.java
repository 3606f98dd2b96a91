package org.apache.curator.utils;

import java.io.Closeable;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.zookeeper.CreateMode;
import org.apache.zookeeper.KeeperException;
import org.apache.zookeeper.Watcher;
import org.apache.zookeeper.ZooKeeper;
import org.apache.zookeeper.client.ZKClientConfig;
import org.apache.zookeeper.data.ACL;

public class CloseableExecutorService implements Closeable {
  public CloseableExecutorService(ExecutorService executorService);
  public CloseableExecutorService(ExecutorService executorService, boolean shutdownOnClose);
  public boolean isShutdown();
  public void close();
  public <V> Future<V> submit(Callable<V> task);
  public Future<?> submit(Runnable task);
}

public class EnsurePath {
  public EnsurePath(String path);
  public EnsurePath(String path, InternalACLProvider aclProvider);
  public EnsurePath excludingLast();
  protected EnsurePath(String path, AtomicReference<EnsurePath.Helper> helper, boolean makeLastNode, InternalACLProvider aclProvider);
  public String getPath();
  protected boolean asContainers();

  interface Helper {}
}

public interface InternalACLProvider {
  List<ACL> getDefaultAcl();
  List<ACL> getAclForPath(String path);
}

public class ZKPaths {
  public static final String PATH_SEPARATOR = "/";
  public static CreateMode getContainerCreateMode();
  public static boolean hasContainerSupport();
  public static String fixForNamespace(String namespace, String path);
  public static String fixForNamespace(String namespace, String path, boolean isSequential);
  public static String getNodeFromPath(String path);
  public static ZKPaths.PathAndNode getPathAndNode(String path);
  public static String extractSequentialSuffix(String path);
  public static List<String> split(String path);
  public static void mkdirs(ZooKeeper zookeeper, String path) throws InterruptedException, KeeperException;
  public static void mkdirs(ZooKeeper zookeeper, String path, boolean makeLastNode) throws InterruptedException, KeeperException;
  public static void mkdirs(ZooKeeper zookeeper, String path, boolean makeLastNode, InternalACLProvider aclProvider) throws InterruptedException, KeeperException;
  public static void mkdirs(ZooKeeper zookeeper, String path, boolean makeLastNode, InternalACLProvider aclProvider, boolean asContainers) throws InterruptedException, KeeperException;
  public static void deleteChildren(ZooKeeper zookeeper, String path, boolean deleteSelf) throws InterruptedException, KeeperException;
  public static List<String> getSortedChildren(ZooKeeper zookeeper, String path) throws InterruptedException, KeeperException;
  public static String makePath(String parent, String child);
  public static String makePath(String parent, String firstChild, String... restChildren);

  public static class PathAndNode {
    public PathAndNode(String path, String node);
    public String getPath();
    public String getNode();
  }
}

public class ZookeeperCompatibility {
  public static final ZookeeperCompatibility LATEST;
  public static ZookeeperCompatibility.Builder builder();
  public boolean hasPersistentWatchers();

  public static class Builder {
    public Builder();
    public ZookeeperCompatibility.Builder hasPersistentWatchers(boolean value);
    public boolean hasPersistentWatchers();
    public ZookeeperCompatibility build();
  }
}

public interface ZookeeperFactory {
  ZooKeeper newZooKeeper(String connectString, int sessionTimeout, Watcher watcher, boolean canBeReadOnly) throws Exception;
  default ZooKeeper newZooKeeper(String connectString, int sessionTimeout, Watcher watcher, boolean canBeReadOnly, ZKClientConfig zkClientConfig) throws Exception;
}
