package org.apache.kafka.clients.consumer;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Sharing.CONFINED;
import static dev.fairlead.annotations.Special.IMMEDIATE;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.BoundedByKey;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.KnownDefect;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Receives;
import java.io.Closeable;
import java.io.Serializable;
import java.time.Duration;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.kafka.common.Configurable;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.config.AbstractConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Deserializer;

@Connection(sharing = CONFINED, expensive = true)
public interface Consumer<K, V> extends Closeable {
  Set<TopicPartition> assignment();
  Set<String> subscription();
  void subscribe(Collection<String> topics);
  void subscribe(Collection<String> topics, ConsumerRebalanceListener callback);
  void assign(Collection<TopicPartition> partitions);
  void subscribe(Pattern pattern, ConsumerRebalanceListener callback);
  void subscribe(Pattern pattern);
  @Blocking void unsubscribe();
  @KnownDefect(
      value = "its time does not bound the wait for the coordinator and for metadata, which goes on for ever while the brokers are silent",
      instead = "poll(Duration), which there is since 2.0",
      until = "4.0",
      source = "KIP-266")
  @Blocking @Receives ConsumerRecords<K, V> poll(@Bounds(value = READ, zero = IMMEDIATE) long timeout);
  @Blocking @Receives ConsumerRecords<K, V> poll(@Bounds(value = CALL, zero = IMMEDIATE) Duration timeout);
  @Blocking @Bounds(CALL) void commitSync();
  @Blocking void commitSync(@Bounds(value = CALL, zero = IMMEDIATE) Duration timeout);
  @Blocking @Bounds(CALL) void commitSync(Map<TopicPartition, OffsetAndMetadata> offsets);
  @Blocking void commitSync(Map<TopicPartition, OffsetAndMetadata> offsets, @Bounds(value = CALL, zero = IMMEDIATE) Duration timeout);
  void commitAsync();
  void commitAsync(OffsetCommitCallback callback);
  void commitAsync(Map<TopicPartition, OffsetAndMetadata> offsets, OffsetCommitCallback callback);
  void seek(TopicPartition partition, long offset);
  void seek(TopicPartition partition, OffsetAndMetadata offsetAndMetadata);
  void seekToBeginning(Collection<TopicPartition> partitions);
  void seekToEnd(Collection<TopicPartition> partitions);
  @Blocking @Bounds(CALL) long position(TopicPartition partition);
  @Blocking long position(TopicPartition partition, @Bounds(value = CALL, zero = IMMEDIATE) Duration timeout);
  @Blocking @Bounds(CALL) OffsetAndMetadata committed(TopicPartition partition);
  @Blocking OffsetAndMetadata committed(TopicPartition partition, @Bounds(value = CALL, zero = IMMEDIATE) Duration timeout);
  @Blocking @Bounds(CALL) Map<TopicPartition, OffsetAndMetadata> committed(Set<TopicPartition> partitions);
  @Blocking Map<TopicPartition, OffsetAndMetadata> committed(Set<TopicPartition> partitions, @Bounds(value = CALL, zero = IMMEDIATE) Duration timeout);
  Uuid clientInstanceId(Duration timeout);
  Map<MetricName, ? extends Metric> metrics();
  @Blocking @Bounds(CALL) List<PartitionInfo> partitionsFor(String topic);
  @Blocking List<PartitionInfo> partitionsFor(String topic, @Bounds(value = CALL, zero = IMMEDIATE) Duration timeout);
  @Blocking @Bounds(CALL) Map<String, List<PartitionInfo>> listTopics();
  @Blocking Map<String, List<PartitionInfo>> listTopics(@Bounds(value = CALL, zero = IMMEDIATE) Duration timeout);
  Set<TopicPartition> paused();
  void pause(Collection<TopicPartition> partitions);
  void resume(Collection<TopicPartition> partitions);
  @Blocking @Bounds(CALL) Map<TopicPartition, OffsetAndTimestamp> offsetsForTimes(Map<TopicPartition, Long> timestampsToSearch);
  @Blocking Map<TopicPartition, OffsetAndTimestamp> offsetsForTimes(Map<TopicPartition, Long> timestampsToSearch, @Bounds(value = CALL, zero = IMMEDIATE) Duration timeout);
  @Blocking @Bounds(CALL) Map<TopicPartition, Long> beginningOffsets(Collection<TopicPartition> partitions);
  @Blocking Map<TopicPartition, Long> beginningOffsets(Collection<TopicPartition> partitions, @Bounds(value = CALL, zero = IMMEDIATE) Duration timeout);
  @Blocking @Bounds(CALL) Map<TopicPartition, Long> endOffsets(Collection<TopicPartition> partitions);
  @Blocking Map<TopicPartition, Long> endOffsets(Collection<TopicPartition> partitions, @Bounds(value = CALL, zero = IMMEDIATE) Duration timeout);
  OptionalLong currentLag(TopicPartition topicPartition);
  ConsumerGroupMetadata groupMetadata();
  void enforceRebalance();
  void enforceRebalance(String reason);
  @Closes @Blocking @Bounds(CALL) void close();
  @Closes @Blocking void close(@Bounds(value = CALL, zero = IMMEDIATE) Duration timeout);
  void wakeup();
}

public class ConsumerConfig extends AbstractConfig {
  public static final List<String> ASSIGN_FROM_SUBSCRIBED_ASSIGNORS;
  public static final String GROUP_ID_CONFIG = "group.id";
  public static final String GROUP_INSTANCE_ID_CONFIG = "group.instance.id";
  public static final String MAX_POLL_RECORDS_CONFIG = "max.poll.records";
  public static final int DEFAULT_MAX_POLL_RECORDS = 500;
  public static final String MAX_POLL_INTERVAL_MS_CONFIG = "max.poll.interval.ms";
  public static final String SESSION_TIMEOUT_MS_CONFIG = "session.timeout.ms";
  public static final String HEARTBEAT_INTERVAL_MS_CONFIG = "heartbeat.interval.ms";
  public static final String GROUP_PROTOCOL_CONFIG = "group.protocol";
  public static final String DEFAULT_GROUP_PROTOCOL;
  public static final String GROUP_PROTOCOL_DOC = "The group protocol consumer should use. We currently support \"classic\" or \"consumer\". If \"consumer\" is specified, then the consumer group protocol will be used. Otherwise, the classic group protocol will be used.";
  public static final String GROUP_REMOTE_ASSIGNOR_CONFIG = "group.remote.assignor";
  public static final String DEFAULT_GROUP_REMOTE_ASSIGNOR;
  public static final String GROUP_REMOTE_ASSIGNOR_DOC = "The server-side assignor to use. If no assignor is specified, the group coordinator will pick one. This configuration is applied only if <code>group.protocol</code> is set to \"consumer\".";
  public static final String BOOTSTRAP_SERVERS_CONFIG = "bootstrap.servers";
  public static final String CLIENT_DNS_LOOKUP_CONFIG = "client.dns.lookup";
  public static final String ENABLE_AUTO_COMMIT_CONFIG = "enable.auto.commit";
  public static final String AUTO_COMMIT_INTERVAL_MS_CONFIG = "auto.commit.interval.ms";
  public static final String PARTITION_ASSIGNMENT_STRATEGY_CONFIG = "partition.assignment.strategy";
  public static final String AUTO_OFFSET_RESET_CONFIG = "auto.offset.reset";
  public static final String AUTO_OFFSET_RESET_DOC = "What to do when there is no initial offset in Kafka or if the current offset does not exist any more on the server (e.g. because that data has been deleted): <ul><li>earliest: automatically reset the offset to the earliest offset<li>latest: automatically reset the offset to the latest offset</li><li>none: throw exception to the consumer if no previous offset is found for the consumer's group</li><li>anything else: throw exception to the consumer.</li></ul><p>Note that altering partition numbers while setting this config to latest may cause message delivery loss since producers could start to send messages to newly added partitions (i.e. no initial offsets exist yet) before consumers reset their offsets.";
  public static final String FETCH_MIN_BYTES_CONFIG = "fetch.min.bytes";
  public static final int DEFAULT_FETCH_MIN_BYTES = 1;
  public static final String FETCH_MAX_BYTES_CONFIG = "fetch.max.bytes";
  public static final int DEFAULT_FETCH_MAX_BYTES = 52428800;
  public static final String FETCH_MAX_WAIT_MS_CONFIG = "fetch.max.wait.ms";
  public static final int DEFAULT_FETCH_MAX_WAIT_MS = 500;
  public static final String METADATA_MAX_AGE_CONFIG = "metadata.max.age.ms";
  public static final String MAX_PARTITION_FETCH_BYTES_CONFIG = "max.partition.fetch.bytes";
  public static final int DEFAULT_MAX_PARTITION_FETCH_BYTES = 1048576;
  public static final String SEND_BUFFER_CONFIG = "send.buffer.bytes";
  public static final String RECEIVE_BUFFER_CONFIG = "receive.buffer.bytes";
  public static final String CLIENT_ID_CONFIG = "client.id";
  public static final String CLIENT_RACK_CONFIG = "client.rack";
  public static final String DEFAULT_CLIENT_RACK = "";
  public static final String RECONNECT_BACKOFF_MS_CONFIG = "reconnect.backoff.ms";
  public static final String RECONNECT_BACKOFF_MAX_MS_CONFIG = "reconnect.backoff.max.ms";
  public static final String RETRY_BACKOFF_MS_CONFIG = "retry.backoff.ms";
  public static final String ENABLE_METRICS_PUSH_CONFIG = "enable.metrics.push";
  public static final String ENABLE_METRICS_PUSH_DOC = "Whether to enable pushing of client metrics to the cluster, if the cluster has a client metrics subscription which matches this client.";
  public static final String RETRY_BACKOFF_MAX_MS_CONFIG = "retry.backoff.max.ms";
  public static final String METRICS_SAMPLE_WINDOW_MS_CONFIG = "metrics.sample.window.ms";
  public static final String METRICS_NUM_SAMPLES_CONFIG = "metrics.num.samples";
  public static final String METRICS_RECORDING_LEVEL_CONFIG = "metrics.recording.level";
  public static final String METRIC_REPORTER_CLASSES_CONFIG = "metric.reporters";
  public static final String AUTO_INCLUDE_JMX_REPORTER_CONFIG = "auto.include.jmx.reporter";
  public static final String CHECK_CRCS_CONFIG = "check.crcs";
  public static final String KEY_DESERIALIZER_CLASS_CONFIG = "key.deserializer";
  public static final String KEY_DESERIALIZER_CLASS_DOC = "Deserializer class for key that implements the <code>org.apache.kafka.common.serialization.Deserializer</code> interface.";
  public static final String VALUE_DESERIALIZER_CLASS_CONFIG = "value.deserializer";
  public static final String VALUE_DESERIALIZER_CLASS_DOC = "Deserializer class for value that implements the <code>org.apache.kafka.common.serialization.Deserializer</code> interface.";
  public static final String SOCKET_CONNECTION_SETUP_TIMEOUT_MS_CONFIG = "socket.connection.setup.timeout.ms";
  public static final String SOCKET_CONNECTION_SETUP_TIMEOUT_MAX_MS_CONFIG = "socket.connection.setup.timeout.max.ms";
  public static final String CONNECTIONS_MAX_IDLE_MS_CONFIG = "connections.max.idle.ms";
  public static final String REQUEST_TIMEOUT_MS_CONFIG = "request.timeout.ms";
  public static final String DEFAULT_API_TIMEOUT_MS_CONFIG = "default.api.timeout.ms";
  public static final String INTERCEPTOR_CLASSES_CONFIG = "interceptor.classes";
  public static final String INTERCEPTOR_CLASSES_DOC = "A list of classes to use as interceptors. Implementing the <code>org.apache.kafka.clients.consumer.ConsumerInterceptor</code> interface allows you to intercept (and possibly mutate) records received by the consumer. By default, there are no interceptors.";
  public static final String EXCLUDE_INTERNAL_TOPICS_CONFIG = "exclude.internal.topics";
  public static final boolean DEFAULT_EXCLUDE_INTERNAL_TOPICS = true;
  public static final String ISOLATION_LEVEL_CONFIG = "isolation.level";
  public static final String ISOLATION_LEVEL_DOC = "Controls how to read messages written transactionally. If set to <code>read_committed</code>, consumer.poll() will only return transactional messages which have been committed. If set to <code>read_uncommitted</code> (the default), consumer.poll() will return all messages, even transactional messages which have been aborted. Non-transactional messages will be returned unconditionally in either mode. <p>Messages will always be returned in offset order. Hence, in  <code>read_committed</code> mode, consumer.poll() will only return messages up to the last stable offset (LSO), which is the one less than the offset of the first open transaction. In particular any messages appearing after messages belonging to ongoing transactions will be withheld until the relevant transaction has been completed. As a result, <code>read_committed</code> consumers will not be able to read up to the high watermark when there are in flight transactions.</p><p> Further, when in <code>read_committed</code> the seekToEnd method will return the LSO</p>";
  public static final String DEFAULT_ISOLATION_LEVEL;
  public static final String ALLOW_AUTO_CREATE_TOPICS_CONFIG = "allow.auto.create.topics";
  public static final boolean DEFAULT_ALLOW_AUTO_CREATE_TOPICS = true;
  public static final String SECURITY_PROVIDERS_CONFIG = "security.providers";
  protected Map<String, Object> postProcessParsedConfig(Map<String, Object> parsedValues);
  public static Map<String, Object> appendDeserializerToConfig(Map<String, Object> configs, Deserializer<?> keyDeserializer, Deserializer<?> valueDeserializer);
  public ConsumerConfig(Properties props);
  public ConsumerConfig(Map<String, Object> props);
  protected ConsumerConfig(Map<?, ?> props, boolean doLog);
  public static Set<String> configNames();
  public static ConfigDef configDef();
  public static void main(String[] args);
}

public class ConsumerGroupMetadata {
  public ConsumerGroupMetadata(String groupId, int generationId, String memberId, Optional<String> groupInstanceId);
  public ConsumerGroupMetadata(String groupId);
  public String groupId();
  public int generationId();
  public String memberId();
  public Optional<String> groupInstanceId();
}

public interface ConsumerInterceptor<K, V> extends Configurable, AutoCloseable {
  ConsumerRecords<K, V> onConsume(ConsumerRecords<K, V> records);
  void onCommit(Map<TopicPartition, OffsetAndMetadata> offsets);
  void close();
}

public interface ConsumerRebalanceListener {
  void onPartitionsRevoked(Collection<TopicPartition> partitions);
  void onPartitionsAssigned(Collection<TopicPartition> partitions);
  default void onPartitionsLost(Collection<TopicPartition> partitions);
}

public class ConsumerRecord<K, V> {
  public static final long NO_TIMESTAMP = -1L;
  public static final int NULL_SIZE = -1;
  public static final int NULL_CHECKSUM = -1;
  public ConsumerRecord(String topic, int partition, long offset, K key, V value);
  public String topic();
  public int partition();
  public Headers headers();
  public K key();
  public V value();
  public long offset();
  public long timestamp();
  public int serializedKeySize();
  public int serializedValueSize();
  public Optional<Integer> leaderEpoch();
}

public class ConsumerRecords<K, V> implements Iterable<ConsumerRecord<K, V>> {
  public static final ConsumerRecords<Object, Object> EMPTY;
  public ConsumerRecords(Map<TopicPartition, List<ConsumerRecord<K, V>>> records);
  public List<ConsumerRecord<K, V>> records(TopicPartition partition);
  public Iterable<ConsumerRecord<K, V>> records(String topic);
  public Set<TopicPartition> partitions();
  public Iterator<ConsumerRecord<K, V>> iterator();
  public int count();
  public boolean isEmpty();
  public static <K, V> ConsumerRecords<K, V> empty();
}

@Connection(sharing = CONFINED, expensive = true)
public class KafkaConsumer<K, V> implements Consumer<K, V> {
  @Opens public KafkaConsumer(@BoundedByKey(key = {"request.timeout.ms", "REQUEST_TIMEOUT_MS_CONFIG"}, value = READ, zero = IMMEDIATE) @BoundedByKey(key = {"default.api.timeout.ms", "DEFAULT_API_TIMEOUT_MS_CONFIG"}, value = CALL, zero = IMMEDIATE) Map<String, Object> configs);
  @Opens public KafkaConsumer(@BoundedByKey(key = {"request.timeout.ms", "REQUEST_TIMEOUT_MS_CONFIG"}, value = READ, zero = IMMEDIATE) @BoundedByKey(key = {"default.api.timeout.ms", "DEFAULT_API_TIMEOUT_MS_CONFIG"}, value = CALL, zero = IMMEDIATE) Properties properties);
  @Opens public KafkaConsumer(@BoundedByKey(key = {"request.timeout.ms", "REQUEST_TIMEOUT_MS_CONFIG"}, value = READ, zero = IMMEDIATE) @BoundedByKey(key = {"default.api.timeout.ms", "DEFAULT_API_TIMEOUT_MS_CONFIG"}, value = CALL, zero = IMMEDIATE) Properties properties, Deserializer<K> keyDeserializer, Deserializer<V> valueDeserializer);
  @Opens public KafkaConsumer(@BoundedByKey(key = {"request.timeout.ms", "REQUEST_TIMEOUT_MS_CONFIG"}, value = READ, zero = IMMEDIATE) @BoundedByKey(key = {"default.api.timeout.ms", "DEFAULT_API_TIMEOUT_MS_CONFIG"}, value = CALL, zero = IMMEDIATE) Map<String, Object> configs, Deserializer<K> keyDeserializer, Deserializer<V> valueDeserializer);
  public Set<TopicPartition> assignment();
  public Set<String> subscription();
  public void subscribe(Collection<String> topics, ConsumerRebalanceListener listener);
  public void subscribe(Collection<String> topics);
  public void subscribe(Pattern pattern, ConsumerRebalanceListener listener);
  public void subscribe(Pattern pattern);
  @Blocking public void unsubscribe();
  public void assign(Collection<TopicPartition> partitions);
  @Blocking @Receives public ConsumerRecords<K, V> poll(@Bounds(value = READ, zero = IMMEDIATE) long timeoutMs);
  @Blocking @Receives public ConsumerRecords<K, V> poll(@Bounds(value = CALL, zero = IMMEDIATE) Duration timeout);
  @Blocking @Bounds(CALL) public void commitSync();
  @Blocking public void commitSync(@Bounds(value = CALL, zero = IMMEDIATE) Duration timeout);
  @Blocking @Bounds(CALL) public void commitSync(Map<TopicPartition, OffsetAndMetadata> offsets);
  @Blocking public void commitSync(Map<TopicPartition, OffsetAndMetadata> offsets, @Bounds(value = CALL, zero = IMMEDIATE) Duration timeout);
  public void commitAsync();
  public void commitAsync(OffsetCommitCallback callback);
  public void commitAsync(Map<TopicPartition, OffsetAndMetadata> offsets, OffsetCommitCallback callback);
  public void seek(TopicPartition partition, long offset);
  public void seek(TopicPartition partition, OffsetAndMetadata offsetAndMetadata);
  public void seekToBeginning(Collection<TopicPartition> partitions);
  public void seekToEnd(Collection<TopicPartition> partitions);
  @Blocking @Bounds(CALL) public long position(TopicPartition partition);
  @Blocking public long position(TopicPartition partition, @Bounds(value = CALL, zero = IMMEDIATE) Duration timeout);
  @Blocking @Bounds(CALL) public OffsetAndMetadata committed(TopicPartition partition);
  @Blocking public OffsetAndMetadata committed(TopicPartition partition, @Bounds(value = CALL, zero = IMMEDIATE) Duration timeout);
  @Blocking @Bounds(CALL) public Map<TopicPartition, OffsetAndMetadata> committed(Set<TopicPartition> partitions);
  @Blocking public Map<TopicPartition, OffsetAndMetadata> committed(Set<TopicPartition> partitions, @Bounds(value = CALL, zero = IMMEDIATE) Duration timeout);
  public Uuid clientInstanceId(Duration timeout);
  public Map<MetricName, ? extends Metric> metrics();
  @Blocking @Bounds(CALL) public List<PartitionInfo> partitionsFor(String topic);
  @Blocking public List<PartitionInfo> partitionsFor(String topic, @Bounds(value = CALL, zero = IMMEDIATE) Duration timeout);
  @Blocking @Bounds(CALL) public Map<String, List<PartitionInfo>> listTopics();
  @Blocking public Map<String, List<PartitionInfo>> listTopics(@Bounds(value = CALL, zero = IMMEDIATE) Duration timeout);
  public void pause(Collection<TopicPartition> partitions);
  public void resume(Collection<TopicPartition> partitions);
  public Set<TopicPartition> paused();
  @Blocking @Bounds(CALL) public Map<TopicPartition, OffsetAndTimestamp> offsetsForTimes(Map<TopicPartition, Long> timestampsToSearch);
  @Blocking public Map<TopicPartition, OffsetAndTimestamp> offsetsForTimes(Map<TopicPartition, Long> timestampsToSearch, @Bounds(value = CALL, zero = IMMEDIATE) Duration timeout);
  @Blocking @Bounds(CALL) public Map<TopicPartition, Long> beginningOffsets(Collection<TopicPartition> partitions);
  @Blocking public Map<TopicPartition, Long> beginningOffsets(Collection<TopicPartition> partitions, @Bounds(value = CALL, zero = IMMEDIATE) Duration timeout);
  @Blocking @Bounds(CALL) public Map<TopicPartition, Long> endOffsets(Collection<TopicPartition> partitions);
  @Blocking public Map<TopicPartition, Long> endOffsets(Collection<TopicPartition> partitions, @Bounds(value = CALL, zero = IMMEDIATE) Duration timeout);
  public OptionalLong currentLag(TopicPartition topicPartition);
  public ConsumerGroupMetadata groupMetadata();
  public void enforceRebalance(String reason);
  public void enforceRebalance();
  @Closes @Blocking @Bounds(CALL) public void close();
  @Closes @Blocking public void close(@Bounds(value = CALL, zero = IMMEDIATE) Duration timeout);
  public void wakeup();
}

public class MockConsumer<K, V> implements Consumer<K, V> {
  public MockConsumer(OffsetResetStrategy offsetResetStrategy);
  public Set<TopicPartition> assignment();
  public void rebalance(Collection<TopicPartition> newAssignment);
  public Set<String> subscription();
  public void subscribe(Collection<String> topics);
  public void subscribe(Pattern pattern, ConsumerRebalanceListener listener);
  public void subscribe(Pattern pattern);
  public void subscribe(Collection<String> topics, ConsumerRebalanceListener listener);
  public void assign(Collection<TopicPartition> partitions);
  public void unsubscribe();
  public ConsumerRecords<K, V> poll(long timeout);
  public ConsumerRecords<K, V> poll(Duration timeout);
  public void addRecord(ConsumerRecord<K, V> record);
  public void setException(KafkaException exception);
  public void setMaxPollRecords(long maxPollRecords);
  public void setPollException(KafkaException exception);
  public void setOffsetsException(KafkaException exception);
  public void commitAsync(Map<TopicPartition, OffsetAndMetadata> offsets, OffsetCommitCallback callback);
  public void commitSync(Map<TopicPartition, OffsetAndMetadata> offsets);
  public void commitAsync();
  public void commitAsync(OffsetCommitCallback callback);
  public void commitSync();
  public void commitSync(Duration timeout);
  public void commitSync(Map<TopicPartition, OffsetAndMetadata> offsets, Duration timeout);
  public void seek(TopicPartition partition, long offset);
  public void seek(TopicPartition partition, OffsetAndMetadata offsetAndMetadata);
  public OffsetAndMetadata committed(TopicPartition partition);
  public OffsetAndMetadata committed(TopicPartition partition, Duration timeout);
  public Map<TopicPartition, OffsetAndMetadata> committed(Set<TopicPartition> partitions);
  public Map<TopicPartition, OffsetAndMetadata> committed(Set<TopicPartition> partitions, Duration timeout);
  public long position(TopicPartition partition);
  public long position(TopicPartition partition, Duration timeout);
  public void seekToBeginning(Collection<TopicPartition> partitions);
  public void updateBeginningOffsets(Map<TopicPartition, Long> newOffsets);
  public void seekToEnd(Collection<TopicPartition> partitions);
  public void updateEndOffsets(Map<TopicPartition, Long> newOffsets);
  public void disableTelemetry();
  public void injectTimeoutException(int injectTimeoutExceptionCounter);
  public void setClientInstanceId(Uuid instanceId);
  public Uuid clientInstanceId(Duration timeout);
  public Map<MetricName, ? extends Metric> metrics();
  public List<PartitionInfo> partitionsFor(String topic);
  public Map<String, List<PartitionInfo>> listTopics();
  public void updatePartitions(String topic, List<PartitionInfo> partitions);
  public void pause(Collection<TopicPartition> partitions);
  public void resume(Collection<TopicPartition> partitions);
  public Map<TopicPartition, OffsetAndTimestamp> offsetsForTimes(Map<TopicPartition, Long> timestampsToSearch);
  public Map<TopicPartition, Long> beginningOffsets(Collection<TopicPartition> partitions);
  public Map<TopicPartition, Long> endOffsets(Collection<TopicPartition> partitions);
  public void close();
  public void close(Duration timeout);
  public boolean closed();
  public void wakeup();
  public void schedulePollTask(Runnable task);
  public void scheduleNopPollTask();
  public Set<TopicPartition> paused();
  public List<PartitionInfo> partitionsFor(String topic, Duration timeout);
  public Map<String, List<PartitionInfo>> listTopics(Duration timeout);
  public Map<TopicPartition, OffsetAndTimestamp> offsetsForTimes(Map<TopicPartition, Long> timestampsToSearch, Duration timeout);
  public Map<TopicPartition, Long> beginningOffsets(Collection<TopicPartition> partitions, Duration timeout);
  public Map<TopicPartition, Long> endOffsets(Collection<TopicPartition> partitions, Duration timeout);
  public OptionalLong currentLag(TopicPartition topicPartition);
  public ConsumerGroupMetadata groupMetadata();
  public void enforceRebalance();
  public void enforceRebalance(String reason);
  public boolean shouldRebalance();
  public void resetShouldRebalance();
  public Duration lastPollTimeout();
}

public class OffsetAndMetadata implements Serializable {
  public OffsetAndMetadata(long offset, Optional<Integer> leaderEpoch, String metadata);
  public OffsetAndMetadata(long offset, String metadata);
  public OffsetAndMetadata(long offset);
  public long offset();
  public String metadata();
  public Optional<Integer> leaderEpoch();
}

public final class OffsetAndTimestamp {
  public OffsetAndTimestamp(long offset, long timestamp);
  public OffsetAndTimestamp(long offset, long timestamp, Optional<Integer> leaderEpoch);
  public long timestamp();
  public long offset();
  public Optional<Integer> leaderEpoch();
}

public interface OffsetCommitCallback {
  void onComplete(Map<TopicPartition, OffsetAndMetadata> offsets, Exception exception);
}

public enum OffsetResetStrategy {
  LATEST, EARLIEST, NONE;
}
