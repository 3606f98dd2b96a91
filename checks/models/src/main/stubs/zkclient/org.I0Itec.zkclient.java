package org.I0Itec.zkclient;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Special.IMMEDIATE;
import static dev.fairlead.annotations.WaitsFor.DNS;
import static dev.fairlead.annotations.WaitsFor.NETWORK;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.Unbounded;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.I0Itec.zkclient.serialize.ZkSerializer;
import org.apache.zookeeper.Watcher;

@Connection(sharing = SHAREABLE, expensive = true)
public class ZkClient implements Watcher {
  /** Waits 2147483647 ms for the connection, until a server answers. */
  @Blocking({NETWORK, DNS})
  @Opens
  @Requires(CONNECT)
  @Unbounded(CONNECT)
  public ZkClient(String serverstring);

  @Blocking({NETWORK, DNS}) @Opens public ZkClient(String zkServers, @Bounds(value = CONNECT, zero = IMMEDIATE) int connectionTimeout);
  @Blocking({NETWORK, DNS}) @Opens public ZkClient(String zkServers, int sessionTimeout, @Bounds(value = CONNECT, zero = IMMEDIATE) int connectionTimeout);
  @Blocking({NETWORK, DNS}) @Opens public ZkClient(String zkServers, int sessionTimeout, @Bounds(value = CONNECT, zero = IMMEDIATE) int connectionTimeout, ZkSerializer zkSerializer);
  @Blocking({NETWORK, DNS}) @Opens public ZkClient(String zkServers, int sessionTimeout, @Bounds(value = CONNECT, zero = IMMEDIATE) int connectionTimeout, ZkSerializer zkSerializer, long operationRetryTimeout);
  @Blocking public boolean exists(String path);
  @Blocking public int countChildren(String path);
  @Blocking public boolean delete(String path);
  @Blocking public boolean deleteRecursive(String path);
  @Blocking public List<String> getChildren(String path);
  @Blocking public <T> T readData(String path);
  @Blocking public <T> T readData(String path, boolean returnNullIfPathNotExists);
  @Blocking public void writeData(String path, Object object);
  @Blocking public void createPersistent(String path);
  @Blocking public void createPersistent(String path, boolean createParents);
  @Blocking public void createPersistent(String path, Object data);
  @Blocking public void createEphemeral(String path);
  @Blocking public void createEphemeral(String path, Object data);
  public void setZkSerializer(ZkSerializer zkSerializer);
  @Blocking public void waitUntilConnected();
  @Blocking public boolean waitUntilConnected(@Bounds(value = CONNECT, zero = IMMEDIATE) long time, TimeUnit timeUnit);
  @Closes public void close();
}
