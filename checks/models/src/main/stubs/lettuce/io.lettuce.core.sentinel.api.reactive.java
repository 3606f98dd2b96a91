package io.lettuce.core.sentinel.api.reactive;

import io.lettuce.core.ClientListArgs;
import io.lettuce.core.KillArgs;
import io.lettuce.core.sentinel.api.StatefulRedisSentinelConnection;
import java.net.SocketAddress;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

public interface RedisSentinelReactiveCommands<K, V> {
  Mono<SocketAddress> getMasterAddrByName(K key);
  Flux<Map<K, V>> masters();
  Mono<Map<K, V>> master(K key);
  Flux<Map<K, V>> slaves(K key);
  Mono<Long> reset(K key);
  Flux<Map<K, V>> replicas(K key);
  Mono<String> failover(K key);
  Mono<String> monitor(K key, String ip, int port, int quorum);
  Mono<String> set(K key, String option, V value);
  Mono<String> remove(K key);
  Mono<K> clientGetname();
  Mono<String> clientSetname(K name);
  Mono<String> clientSetinfo(String key, String value);
  Mono<String> clientKill(String addr);
  Mono<Long> clientKill(KillArgs killArgs);
  Mono<String> clientPause(long timeout);
  Mono<String> clientList();
  Mono<String> clientList(ClientListArgs clientListArgs);
  Mono<String> clientInfo();
  Mono<String> info();
  Mono<String> info(String section);
  Mono<String> ping();
  boolean isOpen();
  StatefulRedisSentinelConnection<K, V> getStatefulConnection();
}
