package io.lettuce.core.cluster.pubsub.api.sync;

import io.lettuce.core.cluster.api.NodeSelectionSupport;
import io.lettuce.core.cluster.api.sync.Executions;
import io.lettuce.core.cluster.models.partitions.RedisClusterNode;
import io.lettuce.core.cluster.pubsub.StatefulRedisClusterPubSubConnection;
import io.lettuce.core.pubsub.api.sync.RedisPubSubCommands;
import java.util.function.Predicate;

public interface NodeSelectionPubSubCommands<K, V> {
  Executions<Void> psubscribe(K... ks);
  Executions<Void> punsubscribe(K... ks);
  Executions<Void> subscribe(K... ks);
  Executions<Void> unsubscribe(K... ks);
  Executions<Void> ssubscribe(K... ks);
  Executions<Void> sunsubscribe(K... ks);
}

public interface PubSubNodeSelection<K, V> extends NodeSelectionSupport<RedisPubSubCommands<K, V>, NodeSelectionPubSubCommands<K, V>> {}

public interface RedisClusterPubSubCommands<K, V> extends RedisPubSubCommands<K, V> {
  StatefulRedisClusterPubSubConnection<K, V> getStatefulConnection();
  default PubSubNodeSelection<K, V> masters();
  default PubSubNodeSelection<K, V> upstream();
  default PubSubNodeSelection<K, V> slaves();
  default PubSubNodeSelection<K, V> slaves(Predicate<RedisClusterNode> predicate);
  default PubSubNodeSelection<K, V> replicas();
  default PubSubNodeSelection<K, V> replicas(Predicate<RedisClusterNode> predicate);
  default PubSubNodeSelection<K, V> all();
  PubSubNodeSelection<K, V> nodes(Predicate<RedisClusterNode> predicate);
}
