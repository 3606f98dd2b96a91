package io.lettuce.core.cluster.api;

import static dev.fairlead.annotations.Sharing.SHAREABLE;

import dev.fairlead.annotations.Connection;
import io.lettuce.core.ReadFrom;
import io.lettuce.core.RedisChannelWriter;
import io.lettuce.core.api.StatefulConnection;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.cluster.api.async.RedisAdvancedClusterAsyncCommands;
import io.lettuce.core.cluster.api.push.RedisClusterPushListener;
import io.lettuce.core.cluster.api.reactive.RedisAdvancedClusterReactiveCommands;
import io.lettuce.core.cluster.api.sync.RedisAdvancedClusterCommands;
import io.lettuce.core.cluster.models.partitions.Partitions;
import io.lettuce.core.cluster.models.partitions.RedisClusterNode;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

public interface NodeSelectionSupport<API, CMD> {
  int size();
  CMD commands();
  API commands(int index);
  RedisClusterNode node(int index);
  Map<RedisClusterNode, API> asMap();
}

@Connection(sharing = SHAREABLE)
public interface StatefulRedisClusterConnection<K, V> extends StatefulConnection<K, V> {
  RedisAdvancedClusterCommands<K, V> sync();
  RedisAdvancedClusterAsyncCommands<K, V> async();
  RedisAdvancedClusterReactiveCommands<K, V> reactive();
  default StatefulRedisConnection<K, V> getConnection(String nodeId);
  default CompletableFuture<StatefulRedisConnection<K, V>> getConnectionAsync(String nodeId);
  default StatefulRedisConnection<K, V> getConnection(String host, int port);
  default CompletableFuture<StatefulRedisConnection<K, V>> getConnectionAsync(String host, int port);
  void setReadFrom(ReadFrom readFrom);
  ReadFrom getReadFrom();
  Partitions getPartitions();
  RedisChannelWriter getChannelWriter();
  void addListener(RedisClusterPushListener listener);
  void removeListener(RedisClusterPushListener listener);
}
