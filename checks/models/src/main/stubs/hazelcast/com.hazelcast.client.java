package com.hazelcast.client;

import com.hazelcast.client.config.ClientConfig;
import com.hazelcast.client.config.ClientFailoverConfig;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.core.OutOfMemoryHandler;
import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Opens;
import java.util.Collection;

public interface ClientService {}

public final class HazelcastClient {
  @Opens @Blocking public static HazelcastInstance newHazelcastClient();
  @Opens @Blocking public static HazelcastInstance newHazelcastClient(ClientConfig config);
  @Opens @Blocking public static HazelcastInstance newHazelcastFailoverClient();
  @Opens @Blocking public static HazelcastInstance newHazelcastFailoverClient(ClientFailoverConfig clientFailoverConfig);
  public static HazelcastInstance getHazelcastClientByName(String instanceName);
  @Opens @Blocking public static HazelcastInstance getOrCreateHazelcastClient();
  @Opens @Blocking public static HazelcastInstance getOrCreateHazelcastClient(ClientConfig config);
  public static Collection<HazelcastInstance> getAllHazelcastClients();
  public static void shutdownAll();
  public static void shutdown(HazelcastInstance instance);
  public static void shutdown(String instanceName);
  public static void setOutOfMemoryHandler(OutOfMemoryHandler outOfMemoryHandler);
}
