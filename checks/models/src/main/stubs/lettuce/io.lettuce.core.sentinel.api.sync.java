package io.lettuce.core.sentinel.api.sync;

import io.lettuce.core.ClientListArgs;
import io.lettuce.core.KillArgs;
import io.lettuce.core.sentinel.api.StatefulRedisSentinelConnection;
import java.net.SocketAddress;
import java.util.List;
import java.util.Map;

public interface RedisSentinelCommands<K, V> {
  SocketAddress getMasterAddrByName(K key);
  List<Map<K, V>> masters();
  Map<K, V> master(K key);
  List<Map<K, V>> slaves(K key);
  Long reset(K key);
  List<Map<K, V>> replicas(K key);
  String failover(K key);
  String monitor(K key, String ip, int port, int quorum);
  String set(K key, String option, V value);
  String remove(K key);
  K clientGetname();
  String clientSetname(K name);
  String clientSetinfo(String key, String value);
  String clientKill(String addr);
  Long clientKill(KillArgs killArgs);
  String clientPause(long timeout);
  String clientList();
  String clientList(ClientListArgs clientListArgs);
  String clientInfo();
  String info();
  String info(String section);
  String ping();
  boolean isOpen();
  StatefulRedisSentinelConnection<K, V> getStatefulConnection();
}
