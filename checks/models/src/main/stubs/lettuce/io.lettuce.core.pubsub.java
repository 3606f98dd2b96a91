package io.lettuce.core.pubsub;

import static dev.fairlead.annotations.Sharing.SHAREABLE;

import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.NonBlocking;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.pubsub.api.async.RedisPubSubAsyncCommands;
import io.lettuce.core.pubsub.api.reactive.RedisPubSubReactiveCommands;
import io.lettuce.core.pubsub.api.sync.RedisPubSubCommands;

public class RedisPubSubAdapter<K, V> implements RedisPubSubListener<K, V> {
  public RedisPubSubAdapter();
  @NonBlocking public void message(K channel, V message);
  @NonBlocking public void message(K pattern, K channel, V message);
  @NonBlocking public void subscribed(K channel, long count);
  @NonBlocking public void psubscribed(K pattern, long count);
  @NonBlocking public void unsubscribed(K channel, long count);
  @NonBlocking public void punsubscribed(K pattern, long count);
  @NonBlocking public void smessage(K shardChannel, V message);
  @NonBlocking public void ssubscribed(K shardChannel, long count);
  @NonBlocking public void sunsubscribed(K shardChannel, long count);
}

public interface RedisPubSubListener<K, V> {
  @NonBlocking void message(K channel, V message);
  @NonBlocking void message(K pattern, K channel, V message);
  @NonBlocking void subscribed(K channel, long count);
  @NonBlocking void psubscribed(K pattern, long count);
  @NonBlocking void unsubscribed(K channel, long count);
  @NonBlocking void punsubscribed(K pattern, long count);
  @NonBlocking default void ssubscribed(K shardChannel, long count);
  @NonBlocking default void sunsubscribed(K shardChannel, long count);
  @NonBlocking default void smessage(K shardChannel, V message);
}

@Connection(sharing = SHAREABLE)
public interface StatefulRedisPubSubConnection<K, V> extends StatefulRedisConnection<K, V> {
  RedisPubSubCommands<K, V> sync();
  RedisPubSubAsyncCommands<K, V> async();
  RedisPubSubReactiveCommands<K, V> reactive();
  void addListener(RedisPubSubListener<K, V> listener);
  void removeListener(RedisPubSubListener<K, V> listener);
}
