package org.apache.zookeeper.admin;

import static dev.fairlead.annotations.Sharing.SHAREABLE;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.Opens;
import java.io.IOException;
import java.util.List;
import org.apache.zookeeper.AsyncCallback;
import org.apache.zookeeper.KeeperException;
import org.apache.zookeeper.Watcher;
import org.apache.zookeeper.ZooKeeper;
import org.apache.zookeeper.client.ZKClientConfig;
import org.apache.zookeeper.data.Stat;

@Connection(sharing = SHAREABLE, expensive = true)
public class ZooKeeperAdmin extends ZooKeeper {
  @Opens public ZooKeeperAdmin(String connectString, int sessionTimeout, @NonBlocking Watcher watcher) throws IOException;
  @Opens public ZooKeeperAdmin(String connectString, int sessionTimeout, @NonBlocking Watcher watcher, ZKClientConfig conf) throws IOException;
  @Opens public ZooKeeperAdmin(String connectString, int sessionTimeout, @NonBlocking Watcher watcher, boolean canBeReadOnly, ZKClientConfig conf) throws IOException;
  @Opens public ZooKeeperAdmin(String connectString, int sessionTimeout, @NonBlocking Watcher watcher, boolean canBeReadOnly) throws IOException;
  @Blocking public byte[] reconfigure(String joiningServers, String leavingServers, String newMembers, long fromConfig, Stat stat) throws KeeperException, InterruptedException;
  @Blocking public byte[] reconfigure(List<String> joiningServers, List<String> leavingServers, List<String> newMembers, long fromConfig, Stat stat) throws KeeperException, InterruptedException;
  public void reconfigure(String joiningServers, String leavingServers, String newMembers, long fromConfig, AsyncCallback.DataCallback cb, Object ctx);
  public void reconfigure(List<String> joiningServers, List<String> leavingServers, List<String> newMembers, long fromConfig, AsyncCallback.DataCallback cb, Object ctx);
}
