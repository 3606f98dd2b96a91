package io.lettuce.core.pubsub.api.async;

import io.lettuce.core.RedisFuture;
import io.lettuce.core.api.async.RedisAsyncCommands;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;

public interface RedisPubSubAsyncCommands<K, V> extends RedisAsyncCommands<K, V> {
  RedisFuture<Void> psubscribe(K... ks);
  RedisFuture<Void> punsubscribe(K... ks);
  RedisFuture<Void> subscribe(K... ks);
  RedisFuture<Void> unsubscribe(K... ks);
  StatefulRedisPubSubConnection<K, V> getStatefulConnection();
  RedisFuture<Void> ssubscribe(K... ks);
  RedisFuture<Void> sunsubscribe(K... ks);
}
