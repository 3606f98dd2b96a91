package io.lettuce.core.cluster.topology;

import io.lettuce.core.RedisURI;
import io.lettuce.core.cluster.models.partitions.Partitions;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionStage;

public interface ClusterTopologyRefresh {
  CompletionStage<Map<RedisURI, Partitions>> loadViews(Iterable<RedisURI> seed, Duration connectTimeout, boolean discovery);
}
