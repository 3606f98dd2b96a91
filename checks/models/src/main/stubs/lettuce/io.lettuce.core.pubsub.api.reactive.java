package io.lettuce.core.pubsub.api.reactive;

import io.lettuce.core.api.reactive.RedisReactiveCommands;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;

public interface RedisPubSubReactiveCommands<K, V> extends RedisReactiveCommands<K, V> {
  StatefulRedisPubSubConnection<K, V> getStatefulConnection();
}
