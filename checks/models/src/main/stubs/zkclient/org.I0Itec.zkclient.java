package org.I0Itec.zkclient;

import static dev.fairlead.annotations.Sharing.SHAREABLE;

import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Opens;
import java.util.List;
import org.I0Itec.zkclient.serialize.ZkSerializer;
import org.apache.zookeeper.Watcher;

@Connection(sharing = SHAREABLE, expensive = true)
public class ZkClient implements Watcher {
  @Opens public ZkClient(String serverstring);
  @Opens public ZkClient(String zkServers, int connectionTimeout);
  @Opens public ZkClient(String zkServers, int sessionTimeout, int connectionTimeout);
  @Opens public ZkClient(String zkServers, int sessionTimeout, int connectionTimeout, ZkSerializer zkSerializer);
  @Opens public ZkClient(String zkServers, int sessionTimeout, int connectionTimeout, ZkSerializer zkSerializer, long operationRetryTimeout);
  public boolean exists(String path);
  public int countChildren(String path);
  public boolean delete(String path);
  public boolean deleteRecursive(String path);
  public List<String> getChildren(String path);
  public <T> T readData(String path);
  public <T> T readData(String path, boolean returnNullIfPathNotExists);
  public void writeData(String path, Object object);
  public void createPersistent(String path);
  public void createPersistent(String path, boolean createParents);
  public void createPersistent(String path, Object data);
  public void createEphemeral(String path);
  public void createEphemeral(String path, Object data);
  public void setZkSerializer(ZkSerializer zkSerializer);
  public void waitUntilConnected();
  @Closes public void close();
}
