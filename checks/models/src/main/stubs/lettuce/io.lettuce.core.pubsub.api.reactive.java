package io.lettuce.core.pubsub.api.reactive;

import io.lettuce.core.api.reactive.RedisReactiveCommands;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;

public class ChannelMessage<K, V> {
  public ChannelMessage(K channel, V message);
  public K getChannel();
  public V getMessage();
}

public class PatternMessage<K, V> {
  public PatternMessage(K pattern, K channel, V message);
  public K getPattern();
  public K getChannel();
  public V getMessage();
}

public interface RedisPubSubReactiveCommands<K, V> extends RedisReactiveCommands<K, V> {
  Flux<PatternMessage<K, V>> observePatterns();
  Flux<PatternMessage<K, V>> observePatterns(FluxSink.OverflowStrategy overflowStrategy);
  Flux<ChannelMessage<K, V>> observeChannels();
  Flux<ChannelMessage<K, V>> observeChannels(FluxSink.OverflowStrategy overflowStrategy);
  Mono<Void> psubscribe(K... ks);
  Mono<Void> punsubscribe(K... ks);
  Mono<Void> subscribe(K... ks);
  Mono<Void> unsubscribe(K... ks);
  Mono<Void> ssubscribe(K... ks);
  Mono<Void> sunsubscribe(K... ks);
  StatefulRedisPubSubConnection<K, V> getStatefulConnection();
}
