package io.lettuce.core.cluster.pubsub;

import static dev.fairlead.annotations.Sharing.SHAREABLE;

import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.NonBlocking;
import io.lettuce.core.cluster.api.push.RedisClusterPushListener;
import io.lettuce.core.cluster.models.partitions.Partitions;
import io.lettuce.core.cluster.models.partitions.RedisClusterNode;
import io.lettuce.core.cluster.pubsub.api.async.RedisClusterPubSubAsyncCommands;
import io.lettuce.core.cluster.pubsub.api.reactive.RedisClusterPubSubReactiveCommands;
import io.lettuce.core.cluster.pubsub.api.sync.RedisClusterPubSubCommands;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import java.util.concurrent.CompletableFuture;

public interface RedisClusterPubSubListener<K, V> {
  @NonBlocking void message(RedisClusterNode node, K channel, V message);
  @NonBlocking void message(RedisClusterNode node, K pattern, K channel, V message);
  @NonBlocking void subscribed(RedisClusterNode node, K channel, long count);
  @NonBlocking void psubscribed(RedisClusterNode node, K pattern, long count);
  @NonBlocking void unsubscribed(RedisClusterNode node, K channel, long count);
  @NonBlocking void punsubscribed(RedisClusterNode node, K pattern, long count);
  @NonBlocking default void smessage(RedisClusterNode node, K shardChannel, V message);
  @NonBlocking default void ssubscribed(RedisClusterNode node, K shardChannel, long count);
  @NonBlocking default void sunsubscribed(RedisClusterNode node, K shardChannel, long count);
}

@Connection(sharing = SHAREABLE)
public interface StatefulRedisClusterPubSubConnection<K, V> extends StatefulRedisPubSubConnection<K, V> {
  RedisClusterPubSubCommands<K, V> sync();
  RedisClusterPubSubAsyncCommands<K, V> async();
  RedisClusterPubSubReactiveCommands<K, V> reactive();
  StatefulRedisPubSubConnection<K, V> getConnection(String nodeId);
  CompletableFuture<StatefulRedisPubSubConnection<K, V>> getConnectionAsync(String nodeId);
  StatefulRedisPubSubConnection<K, V> getConnection(String host, int port);
  CompletableFuture<StatefulRedisPubSubConnection<K, V>> getConnectionAsync(String host, int port);
  Partitions getPartitions();
  void setNodeMessagePropagation(boolean enabled);
  void addListener(RedisClusterPubSubListener<K, V> listener);
  void removeListener(RedisClusterPubSubListener<K, V> listener);
  void addListener(RedisClusterPushListener listener);
  void removeListener(RedisClusterPushListener listener);
}
