package org.apache.curator.framework.recipes.nodes;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Special.IMMEDIATE;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.curator.framework.CuratorFramework;
import org.apache.curator.framework.listen.Listenable;
import org.apache.zookeeper.CreateMode;

public class PersistentNode implements Closeable {
  public PersistentNode(CuratorFramework givenClient, CreateMode mode, boolean useProtection, String basePath, byte[] initData);
  public PersistentNode(CuratorFramework givenClient, CreateMode mode, boolean useProtection, String basePath, byte[] initData, boolean useParentCreation);
  public PersistentNode(CuratorFramework givenClient, CreateMode mode, boolean useProtection, String basePath, byte[] initData, long ttl, boolean useParentCreation);
  public void start();
  @Blocking public boolean waitForInitialCreate(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit) throws InterruptedException;
  public void close() throws IOException;
  public Listenable<PersistentNodeListener> getListenable();
  public String getActualPath();
  public void setData(byte[] data) throws Exception;
  public byte[] getData();
  protected void deleteNode() throws Exception;
}

public interface PersistentNodeListener {
  void nodeCreated(String path) throws Exception;
}
