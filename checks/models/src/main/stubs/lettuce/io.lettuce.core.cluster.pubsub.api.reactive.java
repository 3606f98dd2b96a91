package io.lettuce.core.cluster.pubsub.api.reactive;

import io.lettuce.core.cluster.api.NodeSelectionSupport;
import io.lettuce.core.cluster.api.reactive.ReactiveExecutions;
import io.lettuce.core.cluster.models.partitions.RedisClusterNode;
import io.lettuce.core.cluster.pubsub.StatefulRedisClusterPubSubConnection;
import io.lettuce.core.pubsub.api.reactive.RedisPubSubReactiveCommands;
import java.util.function.Predicate;

public interface NodeSelectionPubSubReactiveCommands<K, V> {
  ReactiveExecutions<Void> psubscribe(K... ks);
  ReactiveExecutions<Void> punsubscribe(K... ks);
  ReactiveExecutions<Void> subscribe(K... ks);
  ReactiveExecutions<Void> unsubscribe(K... ks);
  ReactiveExecutions<Void> ssubscribe(K... ks);
  ReactiveExecutions<Void> sunsubscribe(K... ks);
}

public interface PubSubReactiveNodeSelection<K, V> extends NodeSelectionSupport<RedisPubSubReactiveCommands<K, V>, NodeSelectionPubSubReactiveCommands<K, V>> {}

public interface RedisClusterPubSubReactiveCommands<K, V> extends RedisPubSubReactiveCommands<K, V> {
  StatefulRedisClusterPubSubConnection<K, V> getStatefulConnection();
  default PubSubReactiveNodeSelection<K, V> masters();
  default PubSubReactiveNodeSelection<K, V> upstream();
  default PubSubReactiveNodeSelection<K, V> slaves();
  default PubSubReactiveNodeSelection<K, V> slaves(Predicate<RedisClusterNode> predicate);
  default PubSubReactiveNodeSelection<K, V> replicas();
  default PubSubReactiveNodeSelection<K, V> replicas(Predicate<RedisClusterNode> predicate);
  default PubSubReactiveNodeSelection<K, V> all();
  PubSubReactiveNodeSelection<K, V> nodes(Predicate<RedisClusterNode> predicate);
}
