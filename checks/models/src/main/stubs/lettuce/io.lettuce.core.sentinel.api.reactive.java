package io.lettuce.core.sentinel.api.reactive;

import io.lettuce.core.sentinel.api.StatefulRedisSentinelConnection;

public interface RedisSentinelReactiveCommands<K, V> {
  boolean isOpen();
  StatefulRedisSentinelConnection<K, V> getStatefulConnection();
}
