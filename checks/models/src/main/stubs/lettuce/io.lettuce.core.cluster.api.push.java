package io.lettuce.core.cluster.api.push;

import io.lettuce.core.api.push.PushMessage;
import io.lettuce.core.cluster.models.partitions.RedisClusterNode;

public interface RedisClusterPushListener {
  void onPushMessage(RedisClusterNode node, PushMessage message);
}
