package io.lettuce.core.api.reactive;

import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.cluster.api.reactive.RedisClusterReactiveCommands;

public interface BaseRedisReactiveCommands<K, V> {
  boolean isOpen();
  void reset();
  void setAutoFlushCommands(boolean autoFlush);
  void flushCommands();
}

public interface RedisAclReactiveCommands<K, V> {}

public interface RedisFunctionReactiveCommands<K, V> {}

public interface RedisGeoReactiveCommands<K, V> {}

public interface RedisHLLReactiveCommands<K, V> {}

public interface RedisHashReactiveCommands<K, V> {}

public interface RedisJsonReactiveCommands<K, V> {}

public interface RedisKeyReactiveCommands<K, V> {}

public interface RedisListReactiveCommands<K, V> {}

public interface RedisReactiveCommands<K, V> extends BaseRedisReactiveCommands<K, V>, RedisAclReactiveCommands<K, V>, RedisClusterReactiveCommands<K, V>, RedisFunctionReactiveCommands<K, V>, RedisGeoReactiveCommands<K, V>, RedisHashReactiveCommands<K, V>, RedisHLLReactiveCommands<K, V>, RedisKeyReactiveCommands<K, V>, RedisListReactiveCommands<K, V>, RedisScriptingReactiveCommands<K, V>, RedisServerReactiveCommands<K, V>, RedisSetReactiveCommands<K, V>, RedisSortedSetReactiveCommands<K, V>, RedisStreamReactiveCommands<K, V>, RedisStringReactiveCommands<K, V>, RedisTransactionalReactiveCommands<K, V>, RedisJsonReactiveCommands<K, V> {
  StatefulRedisConnection<K, V> getStatefulConnection();
}

public interface RedisScriptingReactiveCommands<K, V> {
  String digest(String script);
  String digest(byte[] script);
}

public interface RedisServerReactiveCommands<K, V> {}

public interface RedisSetReactiveCommands<K, V> {}

public interface RedisSortedSetReactiveCommands<K, V> {}

public interface RedisStreamReactiveCommands<K, V> {}

public interface RedisStringReactiveCommands<K, V> {}

public interface RedisTransactionalReactiveCommands<K, V> {}
