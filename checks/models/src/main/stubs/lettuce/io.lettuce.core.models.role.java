package io.lettuce.core.models.role;

import io.lettuce.core.RedisURI;

public interface RedisInstance {}

public interface RedisNodeDescription extends RedisInstance {
  RedisURI getUri();
}
