package org.redisson.api.options;

import org.redisson.codec.JsonCodec;

public interface ClientSideCachingOptions {}

public interface CodecOptions<T extends InvocationOptions<T>, C> extends InvocationOptions<T> {
  T codec(C codec);
}

public interface CommonOptions extends InvocationOptions<CommonOptions> {}

public interface ExMapOptions<T extends ExMapOptions<T, K, V>, K, V> extends CodecOptions {}

public interface ExecutorOptions extends CodecOptions {}

public interface InvocationOptions<T extends InvocationOptions<T>> {}

public interface JsonBucketOptions<V> extends CodecOptions<JsonBucketOptions<V>, JsonCodec> {}

public interface KeysOptions extends InvocationOptions<KeysOptions> {}

public interface LiveObjectOptions extends InvocationOptions<LiveObjectOptions> {}

public interface LocalCachedMapOptions<K, V> extends ExMapOptions<LocalCachedMapOptions<K, V>, K, V> {}

public interface MapCacheOptions<K, V> extends ExMapOptions<MapCacheOptions<K, V>, K, V> {
  MapCacheOptions<K, V> removeEmptyEvictionTask();
}

public interface MapOptions<K, V> extends ExMapOptions<MapOptions<K, V>, K, V> {}

public interface OptionalOptions extends CodecOptions {}

public interface PatternTopicOptions extends CodecOptions {}

public interface PlainOptions extends CodecOptions {}
