package io.lettuce.core.api;

import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Sharing.SHAREABLE;

import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisConnectionStateListener;
import io.lettuce.core.api.async.RedisAsyncCommands;
import io.lettuce.core.api.push.PushListener;
import io.lettuce.core.api.reactive.RedisReactiveCommands;
import io.lettuce.core.api.sync.RedisCommands;
import io.lettuce.core.resource.ClientResources;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

public interface AsyncCloseable extends io.lettuce.core.internal.AsyncCloseable {
  CompletableFuture<Void> closeAsync();
}

@Connection(sharing = SHAREABLE)
public interface StatefulConnection<K, V> extends AutoCloseable, AsyncCloseable {
  void addListener(RedisConnectionStateListener listener);
  void removeListener(RedisConnectionStateListener listener);
  @Bounds(READ) void setTimeout(Duration timeout);
  Duration getTimeout();
  @Closes void close();
  @Closes CompletableFuture<Void> closeAsync();
  boolean isOpen();
  ClientOptions getOptions();
  ClientResources getResources();
  void reset();
  void setAutoFlushCommands(boolean autoFlush);
  void flushCommands();
}

@Connection(sharing = SHAREABLE)
public interface StatefulRedisConnection<K, V> extends StatefulConnection<K, V> {
  boolean isMulti();
  RedisCommands<K, V> sync();
  RedisAsyncCommands<K, V> async();
  RedisReactiveCommands<K, V> reactive();
  void addListener(PushListener listener);
  void removeListener(PushListener listener);
}
