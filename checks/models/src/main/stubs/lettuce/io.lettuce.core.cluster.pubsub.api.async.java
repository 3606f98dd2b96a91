package io.lettuce.core.cluster.pubsub.api.async;

import io.lettuce.core.cluster.api.NodeSelectionSupport;
import io.lettuce.core.cluster.api.async.AsyncExecutions;
import io.lettuce.core.cluster.models.partitions.RedisClusterNode;
import io.lettuce.core.cluster.pubsub.StatefulRedisClusterPubSubConnection;
import io.lettuce.core.pubsub.api.async.RedisPubSubAsyncCommands;
import java.util.function.Predicate;

public interface NodeSelectionPubSubAsyncCommands<K, V> {
  AsyncExecutions<Void> psubscribe(K... ks);
  AsyncExecutions<Void> punsubscribe(K... ks);
  AsyncExecutions<Void> subscribe(K... ks);
  AsyncExecutions<Void> unsubscribe(K... ks);
  AsyncExecutions<Void> ssubscribe(K... ks);
  AsyncExecutions<Void> sunsubscribe(K... ks);
}

public interface PubSubAsyncNodeSelection<K, V> extends NodeSelectionSupport<RedisPubSubAsyncCommands<K, V>, NodeSelectionPubSubAsyncCommands<K, V>> {}

public interface RedisClusterPubSubAsyncCommands<K, V> extends RedisPubSubAsyncCommands<K, V> {
  StatefulRedisClusterPubSubConnection<K, V> getStatefulConnection();
  default PubSubAsyncNodeSelection<K, V> masters();
  default PubSubAsyncNodeSelection<K, V> upstream();
  default PubSubAsyncNodeSelection<K, V> slaves();
  default PubSubAsyncNodeSelection<K, V> slaves(Predicate<RedisClusterNode> predicate);
  default PubSubAsyncNodeSelection<K, V> replicas();
  default PubSubAsyncNodeSelection<K, V> replicas(Predicate<RedisClusterNode> predicate);
  default PubSubAsyncNodeSelection<K, V> all();
  PubSubAsyncNodeSelection<K, V> nodes(Predicate<RedisClusterNode> predicate);
}
