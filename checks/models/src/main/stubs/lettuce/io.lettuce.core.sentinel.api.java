package io.lettuce.core.sentinel.api;

import io.lettuce.core.api.StatefulConnection;
import io.lettuce.core.sentinel.api.async.RedisSentinelAsyncCommands;
import io.lettuce.core.sentinel.api.reactive.RedisSentinelReactiveCommands;
import io.lettuce.core.sentinel.api.sync.RedisSentinelCommands;

public interface StatefulRedisSentinelConnection<K, V> extends StatefulConnection<K, V> {
  RedisSentinelCommands<K, V> sync();
  RedisSentinelAsyncCommands<K, V> async();
  RedisSentinelReactiveCommands<K, V> reactive();
}
