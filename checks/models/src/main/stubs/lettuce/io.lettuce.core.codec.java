package io.lettuce.core.codec;

import java.nio.ByteBuffer;

public interface RedisCodec<K, V> {
  static <K, V> RedisCodec<K, V> of(RedisCodec<K, ?> keyCodec, RedisCodec<?, V> valueCodec);
  K decodeKey(ByteBuffer bytes);
  V decodeValue(ByteBuffer bytes);
  ByteBuffer encodeKey(K key);
  ByteBuffer encodeValue(V value);
}
