package io.lettuce.core.cluster.api.reactive;

import io.lettuce.core.KeyScanCursor;
import io.lettuce.core.KeyValue;
import io.lettuce.core.Range;
import io.lettuce.core.ScanArgs;
import io.lettuce.core.ScanCursor;
import io.lettuce.core.api.reactive.BaseRedisReactiveCommands;
import io.lettuce.core.api.reactive.RedisAclReactiveCommands;
import io.lettuce.core.api.reactive.RedisFunctionReactiveCommands;
import io.lettuce.core.api.reactive.RedisGeoReactiveCommands;
import io.lettuce.core.api.reactive.RedisHLLReactiveCommands;
import io.lettuce.core.api.reactive.RedisHashReactiveCommands;
import io.lettuce.core.api.reactive.RedisJsonReactiveCommands;
import io.lettuce.core.api.reactive.RedisKeyReactiveCommands;
import io.lettuce.core.api.reactive.RedisListReactiveCommands;
import io.lettuce.core.api.reactive.RedisScriptingReactiveCommands;
import io.lettuce.core.api.reactive.RedisServerReactiveCommands;
import io.lettuce.core.api.reactive.RedisSetReactiveCommands;
import io.lettuce.core.api.reactive.RedisSortedSetReactiveCommands;
import io.lettuce.core.api.reactive.RedisStreamReactiveCommands;
import io.lettuce.core.api.reactive.RedisStringReactiveCommands;
import io.lettuce.core.cluster.api.StatefulRedisClusterConnection;
import io.lettuce.core.cluster.models.partitions.RedisClusterNode;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

public interface ReactiveExecutions<T> {
  Flux<T> flux();
  Collection<RedisClusterNode> nodes();
}

public interface RedisAdvancedClusterReactiveCommands<K, V> extends RedisClusterReactiveCommands<K, V> {
  RedisClusterReactiveCommands<K, V> getConnection(String nodeId);
  RedisClusterReactiveCommands<K, V> getConnection(String host, int port);
  StatefulRedisClusterConnection<K, V> getStatefulConnection();
  Mono<Long> del(K... ks);
  Mono<Long> unlink(K... ks);
  Mono<Long> exists(K... ks);
  Flux<KeyValue<K, V>> mget(K... ks);
  Mono<String> mset(Map<K, V> map);
  Mono<Boolean> msetnx(Map<K, V> map);
  Mono<String> clientSetname(K name);
  Mono<String> flushall();
  Mono<String> flushallAsync();
  Mono<String> flushdb();
  Mono<Long> dbsize();
  Flux<K> keys(K pattern);
  Mono<K> randomkey();
  Mono<String> scriptFlush();
  Mono<String> scriptKill();
  Mono<String> scriptLoad(String script);
  Mono<String> scriptLoad(byte[] script);
  Mono<Void> shutdown(boolean save);
  Mono<KeyScanCursor<K>> scan();
  Mono<KeyScanCursor<K>> scan(ScanArgs scanArgs);
  Mono<KeyScanCursor<K>> scan(ScanCursor scanCursor, ScanArgs scanArgs);
  Mono<KeyScanCursor<K>> scan(ScanCursor scanCursor);
  Mono<Long> touch(K... ks);
}

public interface RedisClusterReactiveCommands<K, V> extends BaseRedisReactiveCommands<K, V>, RedisAclReactiveCommands<K, V>, RedisFunctionReactiveCommands<K, V>, RedisGeoReactiveCommands<K, V>, RedisHashReactiveCommands<K, V>, RedisHLLReactiveCommands<K, V>, RedisKeyReactiveCommands<K, V>, RedisListReactiveCommands<K, V>, RedisScriptingReactiveCommands<K, V>, RedisServerReactiveCommands<K, V>, RedisSetReactiveCommands<K, V>, RedisSortedSetReactiveCommands<K, V>, RedisStreamReactiveCommands<K, V>, RedisStringReactiveCommands<K, V>, RedisJsonReactiveCommands<K, V> {
  void setTimeout(Duration timeout);
  Mono<String> asking();
  Mono<String> auth(CharSequence password);
  Mono<String> auth(String username, CharSequence password);
  Mono<String> clusterAddSlots(int... ns);
  Mono<String> clusterBumpepoch();
  Mono<Long> clusterCountFailureReports(String nodeId);
  Mono<Long> clusterCountKeysInSlot(int slot);
  Mono<String> clusterAddSlotsRange(Range<Integer>... ranges);
  Mono<String> clusterDelSlots(int... ns);
  Mono<String> clusterDelSlotsRange(Range<Integer>... ranges);
  Mono<String> clusterFailover(boolean force);
  Mono<String> clusterFailover(boolean force, boolean takeOver);
  Mono<String> clusterFlushslots();
  Mono<String> clusterForget(String nodeId);
  Flux<K> clusterGetKeysInSlot(int slot, int count);
  Mono<String> clusterInfo();
  Mono<Long> clusterKeyslot(K key);
  Mono<String> clusterMeet(String ip, int port);
  Mono<String> clusterMyId();
  Mono<String> clusterMyShardId();
  Mono<String> clusterNodes();
  Mono<String> clusterReplicate(String nodeId);
  Flux<String> clusterReplicas(String nodeId);
  Mono<String> clusterReset(boolean hard);
  Mono<String> clusterSaveconfig();
  Mono<String> clusterSetConfigEpoch(long configEpoch);
  Mono<String> clusterSetSlotImporting(int slot, String nodeId);
  Mono<String> clusterSetSlotMigrating(int slot, String nodeId);
  Mono<String> clusterSetSlotNode(int slot, String nodeId);
  Mono<String> clusterSetSlotStable(int slot);
  Mono<List<Object>> clusterShards();
  Flux<String> clusterSlaves(String nodeId);
  Flux<Object> clusterSlots();
  Mono<String> readOnly();
  Mono<String> readWrite();
  Mono<List<Map<String, Object>>> clusterLinks();
}
