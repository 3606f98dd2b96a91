package org.apache.curator.framework.recipes.cache;

import static dev.fairlead.annotations.Times.REPEATEDLY;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.RunsOnWorkers;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.curator.framework.CuratorFramework;
import org.apache.curator.framework.api.UnhandledErrorListener;
import org.apache.curator.framework.listen.Listenable;
import org.apache.curator.utils.CloseableExecutorService;
import org.apache.zookeeper.data.Stat;

public class ChildData implements Comparable<ChildData> {
  public ChildData(String path, Stat stat, byte[] data);
  public int compareTo(ChildData rhs);
  public String getPath();
  public Stat getStat();
  public byte[] getData();
}

public interface CuratorCache extends Closeable, CuratorCacheAccessor {
  static CuratorCache build(CuratorFramework client, String path, CuratorCache.Options... options);
  static CuratorCacheBuilder builder(CuratorFramework client, String path);
  static CuratorCacheBridgeBuilder bridgeBuilder(CuratorFramework client, String path);
  void start();
  void close();
  Listenable<CuratorCacheListener> listenable();
  Optional<ChildData> get(String path);
  int size();
  Stream<ChildData> stream();

  public enum Options {
    SINGLE_NODE_CACHE, COMPRESSED_DATA, DO_NOT_CLEAR_ON_CLOSE;
  }
}

public interface CuratorCacheAccessor {
  Optional<ChildData> get(String path);
  int size();
  Stream<ChildData> stream();
  static Predicate<ChildData> parentPathFilter(String parentPath);
}

public interface CuratorCacheBridge extends CuratorCache {
  boolean isCuratorCache();
}

public interface CuratorCacheBridgeBuilder {
  CuratorCacheBridgeBuilder withOptions(CuratorCache.Options... optionses);
  CuratorCacheBridgeBuilder withDataNotCached();
  CuratorCacheBridgeBuilder withExecutorService(ExecutorService executorService);
  CuratorCacheBridge build();
}

public interface CuratorCacheBuilder {
  CuratorCacheBuilder withOptions(CuratorCache.Options... optionses);
  CuratorCacheBuilder withStorage(CuratorCacheStorage storage);
  CuratorCacheBuilder withExceptionHandler(Consumer<Exception> exceptionHandler);
  CuratorCache build();
}

public interface CuratorCacheListener {
  @RunsOnWorkers(REPEATEDLY) void event(CuratorCacheListener.Type type, ChildData oldData, ChildData data);
  default void initialized();
  static CuratorCacheListenerBuilder builder();

  public enum Type {
    NODE_CREATED, NODE_CHANGED, NODE_DELETED;
  }
}

public interface CuratorCacheListenerBuilder {
  CuratorCacheListenerBuilder forAll(CuratorCacheListener listener);
  CuratorCacheListenerBuilder forCreates(Consumer<ChildData> listener);
  CuratorCacheListenerBuilder forChanges(CuratorCacheListenerBuilder.ChangeListener listener);
  CuratorCacheListenerBuilder forCreatesAndChanges(CuratorCacheListenerBuilder.ChangeListener listener);
  CuratorCacheListenerBuilder forDeletes(Consumer<ChildData> listener);
  CuratorCacheListenerBuilder forInitialized(Runnable listener);
  CuratorCacheListenerBuilder forPathChildrenCache(String rootPath, CuratorFramework client, PathChildrenCacheListener listener);
  CuratorCacheListenerBuilder forTreeCache(CuratorFramework client, TreeCacheListener listener);
  CuratorCacheListenerBuilder forNodeCache(NodeCacheListener listener);
  CuratorCacheListenerBuilder afterInitialized();
  CuratorCacheListener build();

  public interface ChangeListener {
    void event(ChildData oldNode, ChildData node);
  }
}

public interface CuratorCacheStorage extends CuratorCacheAccessor {
  static CuratorCacheStorage standard();
  static CuratorCacheStorage dataNotCached();
  Optional<ChildData> put(ChildData data);
  Optional<ChildData> remove(String path);
  void clear();
  Optional<ChildData> get(String path);
  int size();
  Stream<ChildData> stream();
}

public class NodeCache implements Closeable {
  public NodeCache(CuratorFramework client, String path);
  public NodeCache(CuratorFramework client, String path, boolean dataIsCompressed);
  public CuratorFramework getClient();
  public void start() throws Exception;
  @Blocking public void start(boolean buildInitial) throws Exception;
  public void close() throws IOException;
  public Listenable<NodeCacheListener> getListenable();
  @Blocking public void rebuild() throws Exception;
  public ChildData getCurrentData();
  public String getPath();
  protected void handleException(Throwable e);
}

public interface NodeCacheListener {
  @NonBlocking void nodeChanged() throws Exception;
}

public class PathChildrenCache implements Closeable {
  public static final Supplier<ThreadFactory> defaultThreadFactorySupplier;
  public PathChildrenCache(CuratorFramework client, String path, PathChildrenCacheMode mode);
  public PathChildrenCache(CuratorFramework client, String path, PathChildrenCacheMode mode, ThreadFactory threadFactory);
  public PathChildrenCache(CuratorFramework client, String path, boolean cacheData);
  public PathChildrenCache(CuratorFramework client, String path, boolean cacheData, ThreadFactory threadFactory);
  public PathChildrenCache(CuratorFramework client, String path, boolean cacheData, boolean dataIsCompressed, ThreadFactory threadFactory);
  public PathChildrenCache(CuratorFramework client, String path, boolean cacheData, boolean dataIsCompressed, ExecutorService executorService);
  public PathChildrenCache(CuratorFramework client, String path, boolean cacheData, boolean dataIsCompressed, CloseableExecutorService executorService);
  public void start() throws Exception;
  @Blocking public void start(boolean buildInitial) throws Exception;
  public void start(PathChildrenCache.StartMode mode) throws Exception;
  @Blocking public void rebuild() throws Exception;
  @Blocking public void rebuildNode(String fullPath) throws Exception;
  public void close() throws IOException;
  public Listenable<PathChildrenCacheListener> getListenable();
  public List<ChildData> getCurrentData();
  public ChildData getCurrentData(String fullPath);
  public void clearDataBytes(String fullPath);
  public boolean clearDataBytes(String fullPath, int ifVersion);
  public void clearAndRefresh() throws Exception;
  public void clear();
  protected void handleException(Throwable e);
  protected void ensurePath() throws Exception;
  protected void remove(String fullPath);

  public enum StartMode {
    NORMAL, BUILD_INITIAL_CACHE, POST_INITIALIZED_EVENT;
  }
}

public class PathChildrenCacheEvent {
  public PathChildrenCacheEvent(PathChildrenCacheEvent.Type type, ChildData data);
  public PathChildrenCacheEvent.Type getType();
  public ChildData getData();
  public List<ChildData> getInitialData();

  public enum Type {
    CHILD_ADDED, CHILD_UPDATED, CHILD_REMOVED, CONNECTION_SUSPENDED, CONNECTION_RECONNECTED, CONNECTION_LOST, INITIALIZED;
  }
}

public interface PathChildrenCacheListener {
  @RunsOnWorkers(REPEATEDLY) void childEvent(CuratorFramework client, PathChildrenCacheEvent event) throws Exception;
}

public enum PathChildrenCacheMode {
  CACHE_DATA_AND_STAT, CACHE_DATA, CACHE_PATHS_ONLY;
}

public class TreeCache implements Closeable {
  public static TreeCache.Builder newBuilder(CuratorFramework client, String path);
  public TreeCache(CuratorFramework client, String path);
  public TreeCache start() throws Exception;
  public void close();
  public Listenable<TreeCacheListener> getListenable();
  public Listenable<UnhandledErrorListener> getUnhandledErrorListenable();
  public Map<String, ChildData> getCurrentChildren(String fullPath);
  public ChildData getCurrentData(String fullPath);
  public Iterator<ChildData> iterator();
  public int size();

  public static final class Builder {
    public TreeCache build();
    public TreeCache.Builder setCacheData(boolean cacheData);
    public TreeCache.Builder setDataIsCompressed(boolean dataIsCompressed);
    public TreeCache.Builder setExecutor(ThreadFactory threadFactory);
    public TreeCache.Builder setExecutor(ExecutorService executorService);
    public TreeCache.Builder setMaxDepth(int maxDepth);
    public TreeCache.Builder setCreateParentNodes(boolean createParentNodes);
    public TreeCache.Builder disableZkWatches(boolean disableZkWatches);
    public TreeCache.Builder setSelector(TreeCacheSelector selector);
  }
}

public class TreeCacheEvent {
  public TreeCacheEvent(TreeCacheEvent.Type type, ChildData data);
  public TreeCacheEvent(TreeCacheEvent.Type type, ChildData data, ChildData oldData);
  public TreeCacheEvent.Type getType();
  public ChildData getData();
  public ChildData getOldData();

  public enum Type {
    NODE_ADDED, NODE_UPDATED, NODE_REMOVED, CONNECTION_SUSPENDED, CONNECTION_RECONNECTED, CONNECTION_LOST, INITIALIZED;
  }
}

public interface TreeCacheListener {
  @RunsOnWorkers(REPEATEDLY) void childEvent(CuratorFramework client, TreeCacheEvent event) throws Exception;
}

public interface TreeCacheSelector {
  boolean traverseChildren(String fullPath);
  boolean acceptChild(String fullPath);
}
