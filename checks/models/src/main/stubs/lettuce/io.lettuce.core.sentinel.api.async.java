package io.lettuce.core.sentinel.api.async;

import io.lettuce.core.ClientListArgs;
import io.lettuce.core.KillArgs;
import io.lettuce.core.RedisFuture;
import io.lettuce.core.sentinel.api.StatefulRedisSentinelConnection;
import java.net.SocketAddress;
import java.util.List;
import java.util.Map;

public interface RedisSentinelAsyncCommands<K, V> {
  RedisFuture<SocketAddress> getMasterAddrByName(K key);
  RedisFuture<List<Map<K, V>>> masters();
  RedisFuture<Map<K, V>> master(K key);
  RedisFuture<List<Map<K, V>>> slaves(K key);
  RedisFuture<Long> reset(K key);
  RedisFuture<List<Map<K, V>>> replicas(K key);
  RedisFuture<String> failover(K key);
  RedisFuture<String> monitor(K key, String ip, int port, int quorum);
  RedisFuture<String> set(K key, String option, V value);
  RedisFuture<String> remove(K key);
  RedisFuture<K> clientGetname();
  RedisFuture<String> clientSetname(K name);
  RedisFuture<String> clientSetinfo(String key, String value);
  RedisFuture<String> clientKill(String addr);
  RedisFuture<Long> clientKill(KillArgs killArgs);
  RedisFuture<String> clientPause(long timeout);
  RedisFuture<String> clientList();
  RedisFuture<String> clientList(ClientListArgs clientListArgs);
  RedisFuture<String> clientInfo();
  RedisFuture<String> info();
  RedisFuture<String> info(String section);
  RedisFuture<String> ping();
  boolean isOpen();
  StatefulRedisSentinelConnection<K, V> getStatefulConnection();
}
