package io.lettuce.core.pubsub.api.sync;

import io.lettuce.core.api.sync.RedisCommands;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;

public interface RedisPubSubCommands<K, V> extends RedisCommands<K, V> {
  void psubscribe(K... ks);
  void punsubscribe(K... ks);
  void subscribe(K... ks);
  void unsubscribe(K... ks);
  void ssubscribe(K... ks);
  void sunsubscribe(K... ks);
  StatefulRedisPubSubConnection<K, V> getStatefulConnection();
}
