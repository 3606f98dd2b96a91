package com.hazelcast.core;

import static dev.fairlead.annotations.Sharing.SHAREABLE;

import com.hazelcast.cache.ICache;
import com.hazelcast.client.ClientService;
import com.hazelcast.config.Config;
import com.hazelcast.map.IMap;
import com.hazelcast.multimap.MultiMap;
import com.hazelcast.replicatedmap.ReplicatedMap;
import com.hazelcast.spi.eviction.EvictableEntryView;
import com.hazelcast.topic.ITopic;
import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Opens;
import java.util.Collection;
import java.util.EventListener;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;

public interface DistributedObject {
  String getPartitionKey();
  String getName();
  String getServiceName();
  void destroy();
}

public interface DistributedObjectListener extends EventListener {}

public interface EntryView<K, V> extends EvictableEntryView<K, V> {}

public final class Hazelcast {
  public static void shutdownAll();
  @Opens @Blocking public static HazelcastInstance newHazelcastInstance(Config config);
  @Opens @Blocking public static HazelcastInstance newHazelcastInstance();
  public static HazelcastInstance getHazelcastInstanceByName(String instanceName);
  @Opens @Blocking public static HazelcastInstance getOrCreateHazelcastInstance();
  @Opens @Blocking public static HazelcastInstance getOrCreateHazelcastInstance(Config config);
  public static Set<HazelcastInstance> getAllHazelcastInstances();
  public static HazelcastInstance bootstrappedInstance();
  public static void setOutOfMemoryHandler(OutOfMemoryHandler outOfMemoryHandler);
}

@Connection(sharing = SHAREABLE, expensive = true)
public interface HazelcastInstance {
  String getName();
  <E> ITopic<E> getTopic(String name);
  <K, V> IMap<K, V> getMap(String name);
  <K, V> ReplicatedMap<K, V> getReplicatedMap(String name);
  <K, V> MultiMap<K, V> getMultiMap(String name);
  <E> ITopic<E> getReliableTopic(String name);
  IExecutorService getExecutorService(String name);
  Collection<DistributedObject> getDistributedObjects();
  UUID addDistributedObjectListener(DistributedObjectListener distributedObjectListener);
  boolean removeDistributedObjectListener(UUID registrationId);
  Config getConfig();
  ClientService getClientService();
  LifecycleService getLifecycleService();
  <T extends DistributedObject> T getDistributedObject(String serviceName, String name);
  ConcurrentMap<String, Object> getUserContext();
  ICacheManager getCacheManager();
  @Closes @Blocking void shutdown();
}

public interface ICacheManager {
  <K, V> ICache<K, V> getCache(String name);
}

public interface IExecutorService extends ExecutorService, DistributedObject {}

public interface LifecycleService {}

public abstract class OutOfMemoryHandler {}

public interface PrefixedDistributedObject extends DistributedObject {
  String getPrefixedName();
}
