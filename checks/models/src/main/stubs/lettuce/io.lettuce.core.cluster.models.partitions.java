package io.lettuce.core.cluster.models.partitions;

import io.lettuce.core.RedisURI;
import io.lettuce.core.models.role.RedisNodeDescription;
import java.io.Serializable;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;

public class Partitions implements Collection<RedisClusterNode> {
  public Partitions();
  public Partitions clone();
  public RedisClusterNode getPartitionBySlot(int slot);
  public RedisClusterNode getMasterBySlot(int slot);
  public RedisClusterNode getPartitionByNodeId(String nodeId);
  public RedisClusterNode getPartition(String host, int port);
  public void updateCache();
  public Iterator<RedisClusterNode> iterator();
  public List<RedisClusterNode> getPartitions();
  public void addPartition(RedisClusterNode partition);
  public int size();
  public RedisClusterNode getPartition(int index);
  public void reload(List<RedisClusterNode> partitions);
  public boolean isEmpty();
  public boolean contains(Object o);
  public boolean addAll(Collection<? extends RedisClusterNode> c);
  public boolean removeAll(Collection<?> c);
  public boolean retainAll(Collection<?> c);
  public void clear();
  public Object[] toArray();
  public <T> T[] toArray(T[] a);
  public boolean add(RedisClusterNode redisClusterNode);
  public boolean remove(Object o);
  public boolean containsAll(Collection<?> c);
}

public class RedisClusterNode implements Serializable, RedisNodeDescription {
  public RedisClusterNode();
  public RedisClusterNode(RedisURI uri, String nodeId, boolean connected, String slaveOf, long pingSentTimestamp, long pongReceivedTimestamp, long configEpoch, List<Integer> slots, Set<RedisClusterNode.NodeFlag> flags);
  public RedisClusterNode(RedisClusterNode redisClusterNode);
  public static RedisClusterNode of(String nodeId);
  public RedisClusterNode clone();
  public RedisURI getUri();
  public void setUri(RedisURI uri);
  public String getNodeId();
  public void setNodeId(String nodeId);
  public boolean isConnected();
  public void setConnected(boolean connected);
  public String getSlaveOf();
  public void setSlaveOf(String slaveOf);
  public long getPingSentTimestamp();
  public void setPingSentTimestamp(long pingSentTimestamp);
  public long getPongReceivedTimestamp();
  public void setPongReceivedTimestamp(long pongReceivedTimestamp);
  public long getConfigEpoch();
  public void setConfigEpoch(long configEpoch);
  public long getReplOffset();
  public void setReplOffset(long replOffset);
  public List<Integer> getSlots();
  public boolean hasNoSlots();
  public void forEachSlot(IntConsumer consumer);
  public void setSlots(List<Integer> slots);
  public boolean hasSameSlotsAs(RedisClusterNode other);
  public Set<RedisClusterNode.NodeFlag> getFlags();
  public void setFlags(Set<RedisClusterNode.NodeFlag> flags);
  public boolean is(RedisClusterNode.NodeFlag nodeFlag);
  public void addAlias(RedisURI alias);
  public List<RedisURI> getAliases();
  public boolean hasSlot(int slot);

  public enum NodeFlag {
    NOFLAGS, MYSELF, SLAVE, REPLICA, MASTER, UPSTREAM, EVENTUAL_FAIL, FAIL, HANDSHAKE, NOADDR, LOADING, ONLINE;
  }
}
