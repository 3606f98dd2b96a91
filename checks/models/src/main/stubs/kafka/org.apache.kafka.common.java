package org.apache.kafka.common;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Special.IMMEDIATE;
import static dev.fairlead.annotations.WaitsFor.THREAD;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Joins;
import dev.fairlead.annotations.NonBlocking;
import java.io.Serializable;
import java.net.InetSocketAddress;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.config.ConfigException;

public final class Cluster {
  public Cluster(String clusterId, Collection<Node> nodes, Collection<PartitionInfo> partitions, Set<String> unauthorizedTopics, Set<String> internalTopics);
  public Cluster(String clusterId, Collection<Node> nodes, Collection<PartitionInfo> partitions, Set<String> unauthorizedTopics, Set<String> internalTopics, Node controller);
  public Cluster(String clusterId, Collection<Node> nodes, Collection<PartitionInfo> partitions, Set<String> unauthorizedTopics, Set<String> invalidTopics, Set<String> internalTopics, Node controller);
  public Cluster(String clusterId, Collection<Node> nodes, Collection<PartitionInfo> partitions, Set<String> unauthorizedTopics, Set<String> invalidTopics, Set<String> internalTopics, Node controller, Map<String, Uuid> topicIds);
  public static Cluster empty();
  public static Cluster bootstrap(List<InetSocketAddress> addresses);
  public Cluster withPartitions(Map<TopicPartition, PartitionInfo> partitions);
  public List<Node> nodes();
  public Node nodeById(int id);
  public Optional<Node> nodeIfOnline(TopicPartition partition, int id);
  public Node leaderFor(TopicPartition topicPartition);
  public PartitionInfo partition(TopicPartition topicPartition);
  public List<PartitionInfo> partitionsForTopic(String topic);
  public Integer partitionCountForTopic(String topic);
  public List<PartitionInfo> availablePartitionsForTopic(String topic);
  public List<PartitionInfo> partitionsForNode(int nodeId);
  public Set<String> topics();
  public Set<String> unauthorizedTopics();
  public Set<String> invalidTopics();
  public Set<String> internalTopics();
  public boolean isBootstrapConfigured();
  public ClusterResource clusterResource();
  public Node controller();
  public Collection<Uuid> topicIds();
  public Uuid topicId(String topic);
  public String topicName(Uuid topicId);
}

public class ClusterResource {
  public ClusterResource(String clusterId);
  public String clusterId();
}

public interface Configurable {
  void configure(Map<String, ?> configs);
}

public enum ConsumerGroupState {
  UNKNOWN, PREPARING_REBALANCE, COMPLETING_REBALANCE, STABLE, DEAD, EMPTY, ASSIGNING, RECONCILING;
  public static ConsumerGroupState parse(String name);
}

public enum ElectionType {
  PREFERRED, UNCLEAN;
}

public enum GroupType {
  UNKNOWN, CONSUMER, CLASSIC;
  public static GroupType parse(String name);
}

public enum IsolationLevel {
  READ_UNCOMMITTED, READ_COMMITTED;
  public byte id();
  public static IsolationLevel forId(byte id);
}

public class KafkaException extends RuntimeException {
  public KafkaException(String message, Throwable cause);
  public KafkaException(String message);
  public KafkaException(Throwable cause);
  public KafkaException();
}

public abstract class KafkaFuture<T> implements Future<T> {
  public KafkaFuture();
  public static <U> KafkaFuture<U> completedFuture(U value);
  @Joins public static KafkaFuture<Void> allOf(KafkaFuture<?>... futures);
  public abstract CompletionStage<T> toCompletionStage();
  public abstract <R> KafkaFuture<R> thenApply(@NonBlocking KafkaFuture.BaseFunction<T, R> function);
  public abstract <R> KafkaFuture<R> thenApply(KafkaFuture.Function<T, R> function);
  public abstract KafkaFuture<T> whenComplete(@NonBlocking KafkaFuture.BiConsumer<? super T, ? super Throwable> action);
  protected abstract boolean complete(T newValue);
  protected abstract boolean completeExceptionally(Throwable newException);
  public abstract boolean cancel(boolean mayInterruptIfRunning);
  @Blocking(THREAD) @Joins @Bounds(CALL) public abstract T get() throws InterruptedException, ExecutionException;
  @Blocking(THREAD) @Joins public abstract T get(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException;
  public abstract T getNow(T valueIfAbsent) throws InterruptedException, ExecutionException;
  public abstract boolean isCancelled();
  public abstract boolean isCompletedExceptionally();
  public abstract boolean isDone();

  public interface BaseFunction<A, B> {
    B apply(A a);
  }
  public interface BiConsumer<A, B> {
    void accept(A a, B b);
  }
  public static abstract class Function<A, B> implements KafkaFuture.BaseFunction<A, B> {
    public Function();
  }
}

public interface Metric {
  MetricName metricName();
  Object metricValue();
}

public final class MetricName {
  public MetricName(String name, String group, String description, Map<String, String> tags);
  public String name();
  public String group();
  public Map<String, String> tags();
  public String description();
}

public class Node {
  public Node(int id, String host, int port);
  public Node(int id, String host, int port, String rack);
  public static Node noNode();
  public boolean isEmpty();
  public int id();
  public String idString();
  public String host();
  public int port();
  public boolean hasRack();
  public String rack();
}

public class PartitionInfo {
  public PartitionInfo(String topic, int partition, Node leader, Node[] replicas, Node[] inSyncReplicas);
  public PartitionInfo(String topic, int partition, Node leader, Node[] replicas, Node[] inSyncReplicas, Node[] offlineReplicas);
  public String topic();
  public int partition();
  public Node leader();
  public Node[] replicas();
  public Node[] inSyncReplicas();
  public Node[] offlineReplicas();
}

public interface Reconfigurable extends Configurable {
  Set<String> reconfigurableConfigs();
  void validateReconfiguration(Map<String, ?> configs) throws ConfigException;
  void reconfigure(Map<String, ?> configs);
}

public abstract class TopicCollection {
  public static TopicCollection.TopicIdCollection ofTopicIds(Collection<Uuid> topics);
  public static TopicCollection.TopicNameCollection ofTopicNames(Collection<String> topics);

  public static class TopicIdCollection extends TopicCollection {
    public Collection<Uuid> topicIds();
  }
  public static class TopicNameCollection extends TopicCollection {
    public Collection<String> topicNames();
  }
}

public final class TopicPartition implements Serializable {
  public TopicPartition(String topic, int partition);
  public int partition();
  public String topic();
}

public class TopicPartitionInfo {
  public TopicPartitionInfo(int partition, Node leader, List<Node> replicas, List<Node> isr, List<Node> elr, List<Node> lastKnownElr);
  public TopicPartitionInfo(int partition, Node leader, List<Node> replicas, List<Node> isr);
  public int partition();
  public Node leader();
  public List<Node> replicas();
  public List<Node> isr();
  public List<Node> elr();
  public List<Node> lastKnownElr();
}

public final class TopicPartitionReplica implements Serializable {
  public TopicPartitionReplica(String topic, int partition, int brokerId);
  public String topic();
  public int partition();
  public int brokerId();
}

public class Uuid implements Comparable<Uuid> {
  public static final Uuid ONE_UUID;
  public static final Uuid METADATA_TOPIC_ID;
  public static final Uuid ZERO_UUID;
  public static final Set<Uuid> RESERVED;
  public Uuid(long mostSigBits, long leastSigBits);
  public static Uuid randomUuid();
  public long getMostSignificantBits();
  public long getLeastSignificantBits();
  public static Uuid fromString(String str);
  public int compareTo(Uuid other);
  public static Uuid[] toArray(List<Uuid> list);
  public static List<Uuid> toList(Uuid[] array);
}
