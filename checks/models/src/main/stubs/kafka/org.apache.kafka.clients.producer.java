package org.apache.kafka.clients.producer;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;
import static dev.fairlead.annotations.Phase.WRITE;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Special.IMMEDIATE;
import static dev.fairlead.annotations.Width.LIMITED;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.BoundedByKey;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.Opens;
import java.io.Closeable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.Configurable;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.config.AbstractConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Serializer;

public interface Callback {
  @NonBlocking void onCompletion(RecordMetadata metadata, Exception exception);
}

@Connection(sharing = SHAREABLE, expensive = true)
public class KafkaProducer<K, V> implements Producer<K, V> {
  public static final String NETWORK_THREAD_PREFIX = "kafka-producer-network-thread";
  public static final String PRODUCER_METRIC_GROUP_NAME = "producer-metrics";
  @Opens public KafkaProducer(@BoundedByKey(key = {"max.block.ms", "MAX_BLOCK_MS_CONFIG"}, value = ACQUIRE, zero = IMMEDIATE) @BoundedByKey(key = {"request.timeout.ms", "REQUEST_TIMEOUT_MS_CONFIG"}, value = READ, zero = IMMEDIATE) @BoundedByKey(key = {"delivery.timeout.ms", "DELIVERY_TIMEOUT_MS_CONFIG"}, value = CALL, covers = {CONNECT, TLS, WRITE, READ}, zero = IMMEDIATE) Map<String, Object> configs);
  @Opens public KafkaProducer(@BoundedByKey(key = {"max.block.ms", "MAX_BLOCK_MS_CONFIG"}, value = ACQUIRE, zero = IMMEDIATE) @BoundedByKey(key = {"request.timeout.ms", "REQUEST_TIMEOUT_MS_CONFIG"}, value = READ, zero = IMMEDIATE) @BoundedByKey(key = {"delivery.timeout.ms", "DELIVERY_TIMEOUT_MS_CONFIG"}, value = CALL, covers = {CONNECT, TLS, WRITE, READ}, zero = IMMEDIATE) Map<String, Object> configs, Serializer<K> keySerializer, Serializer<V> valueSerializer);
  @Opens public KafkaProducer(@BoundedByKey(key = {"max.block.ms", "MAX_BLOCK_MS_CONFIG"}, value = ACQUIRE, zero = IMMEDIATE) @BoundedByKey(key = {"request.timeout.ms", "REQUEST_TIMEOUT_MS_CONFIG"}, value = READ, zero = IMMEDIATE) @BoundedByKey(key = {"delivery.timeout.ms", "DELIVERY_TIMEOUT_MS_CONFIG"}, value = CALL, covers = {CONNECT, TLS, WRITE, READ}, zero = IMMEDIATE) Properties properties);
  @Opens public KafkaProducer(@BoundedByKey(key = {"max.block.ms", "MAX_BLOCK_MS_CONFIG"}, value = ACQUIRE, zero = IMMEDIATE) @BoundedByKey(key = {"request.timeout.ms", "REQUEST_TIMEOUT_MS_CONFIG"}, value = READ, zero = IMMEDIATE) @BoundedByKey(key = {"delivery.timeout.ms", "DELIVERY_TIMEOUT_MS_CONFIG"}, value = CALL, covers = {CONNECT, TLS, WRITE, READ}, zero = IMMEDIATE) Properties properties, Serializer<K> keySerializer, Serializer<V> valueSerializer);
  @Blocking public void initTransactions();
  public void beginTransaction() throws ProducerFencedException;
  @Blocking public void sendOffsetsToTransaction(Map<TopicPartition, OffsetAndMetadata> offsets, String consumerGroupId) throws ProducerFencedException;
  @Blocking public void sendOffsetsToTransaction(Map<TopicPartition, OffsetAndMetadata> offsets, ConsumerGroupMetadata groupMetadata) throws ProducerFencedException;
  @Blocking public void commitTransaction() throws ProducerFencedException;
  @Blocking public void abortTransaction() throws ProducerFencedException;
  @Blocking @Forks(LIMITED) public Future<RecordMetadata> send(ProducerRecord<K, V> record);
  @Blocking @Forks(LIMITED) public Future<RecordMetadata> send(ProducerRecord<K, V> record, @NonBlocking Callback callback);
  @Blocking public void flush();
  @Blocking public List<PartitionInfo> partitionsFor(String topic);
  public Map<MetricName, ? extends Metric> metrics();
  public Uuid clientInstanceId(Duration timeout);
  @Closes @Blocking public void close();
  @Closes @Blocking public void close(@Bounds(value = CALL, zero = IMMEDIATE) Duration timeout);
}

public class MockProducer<K, V> implements Producer<K, V> {
  public MockProducer(Cluster cluster, boolean autoComplete, Partitioner partitioner, Serializer<K> keySerializer, Serializer<V> valueSerializer);
  public MockProducer(boolean autoComplete, Serializer<K> keySerializer, Serializer<V> valueSerializer);
  public MockProducer(Cluster cluster, boolean autoComplete, Serializer<K> keySerializer, Serializer<V> valueSerializer);
  public MockProducer(boolean autoComplete, Partitioner partitioner, Serializer<K> keySerializer, Serializer<V> valueSerializer);
  public MockProducer();
  public void initTransactions();
  public void beginTransaction() throws ProducerFencedException;
  public void sendOffsetsToTransaction(Map<TopicPartition, OffsetAndMetadata> offsets, String consumerGroupId) throws ProducerFencedException;
  public void sendOffsetsToTransaction(Map<TopicPartition, OffsetAndMetadata> offsets, ConsumerGroupMetadata groupMetadata) throws ProducerFencedException;
  public void commitTransaction() throws ProducerFencedException;
  public void abortTransaction() throws ProducerFencedException;
  public Future<RecordMetadata> send(ProducerRecord<K, V> record);
  public Future<RecordMetadata> send(ProducerRecord<K, V> record, Callback callback);
  public void flush();
  public List<PartitionInfo> partitionsFor(String topic);
  public void disableTelemetry();
  public void injectTimeoutException(int injectTimeoutExceptionCounter);
  public void setClientInstanceId(Uuid instanceId);
  public Uuid clientInstanceId(Duration timeout);
  public Map<MetricName, Metric> metrics();
  public void setMockMetrics(MetricName name, Metric metric);
  public void close();
  public void close(Duration timeout);
  public boolean closed();
  public void fenceProducer();
  public boolean transactionInitialized();
  public boolean transactionInFlight();
  public boolean transactionCommitted();
  public boolean transactionAborted();
  public boolean flushed();
  public boolean sentOffsets();
  public long commitCount();
  public List<ProducerRecord<K, V>> history();
  public List<ProducerRecord<K, V>> uncommittedRecords();
  public List<Map<String, Map<TopicPartition, OffsetAndMetadata>>> consumerGroupOffsetsHistory();
  public Map<String, Map<TopicPartition, OffsetAndMetadata>> uncommittedOffsets();
  public void clear();
  public boolean completeNext();
  public boolean errorNext(RuntimeException e);
}

public interface Partitioner extends Configurable, Closeable {
  int partition(String topic, Object key, byte[] keyBytes, Object value, byte[] valueBytes, Cluster cluster);
  void close();
  default void onNewBatch(String topic, Cluster cluster, int prevPartition);
}

@Connection(sharing = SHAREABLE, expensive = true)
public interface Producer<K, V> extends Closeable {
  @Blocking void initTransactions();
  void beginTransaction() throws ProducerFencedException;
  @Blocking void sendOffsetsToTransaction(Map<TopicPartition, OffsetAndMetadata> offsets, String consumerGroupId) throws ProducerFencedException;
  @Blocking void sendOffsetsToTransaction(Map<TopicPartition, OffsetAndMetadata> offsets, ConsumerGroupMetadata groupMetadata) throws ProducerFencedException;
  @Blocking void commitTransaction() throws ProducerFencedException;
  @Blocking void abortTransaction() throws ProducerFencedException;
  @Blocking @Forks(LIMITED) Future<RecordMetadata> send(ProducerRecord<K, V> record);
  @Blocking @Forks(LIMITED) Future<RecordMetadata> send(ProducerRecord<K, V> record, @NonBlocking Callback callback);
  @Blocking void flush();
  @Blocking List<PartitionInfo> partitionsFor(String topic);
  Map<MetricName, ? extends Metric> metrics();
  Uuid clientInstanceId(Duration timeout);
  @Closes @Blocking void close();
  @Closes @Blocking void close(@Bounds(value = CALL, zero = IMMEDIATE) Duration timeout);
}

public class ProducerConfig extends AbstractConfig {
  public static final String BOOTSTRAP_SERVERS_CONFIG = "bootstrap.servers";
  public static final String CLIENT_DNS_LOOKUP_CONFIG = "client.dns.lookup";
  public static final String METADATA_MAX_AGE_CONFIG = "metadata.max.age.ms";
  public static final String METADATA_MAX_IDLE_CONFIG = "metadata.max.idle.ms";
  public static final String BATCH_SIZE_CONFIG = "batch.size";
  public static final String PARTITIONER_ADPATIVE_PARTITIONING_ENABLE_CONFIG = "partitioner.adaptive.partitioning.enable";
  public static final String PARTITIONER_AVAILABILITY_TIMEOUT_MS_CONFIG = "partitioner.availability.timeout.ms";
  public static final String PARTITIONER_IGNORE_KEYS_CONFIG = "partitioner.ignore.keys";
  public static final String ACKS_CONFIG = "acks";
  public static final String LINGER_MS_CONFIG = "linger.ms";
  public static final String REQUEST_TIMEOUT_MS_CONFIG = "request.timeout.ms";
  public static final String DELIVERY_TIMEOUT_MS_CONFIG = "delivery.timeout.ms";
  public static final String CLIENT_ID_CONFIG = "client.id";
  public static final String SEND_BUFFER_CONFIG = "send.buffer.bytes";
  public static final String RECEIVE_BUFFER_CONFIG = "receive.buffer.bytes";
  public static final String MAX_REQUEST_SIZE_CONFIG = "max.request.size";
  public static final String RECONNECT_BACKOFF_MS_CONFIG = "reconnect.backoff.ms";
  public static final String RECONNECT_BACKOFF_MAX_MS_CONFIG = "reconnect.backoff.max.ms";
  public static final String MAX_BLOCK_MS_CONFIG = "max.block.ms";
  public static final String BUFFER_MEMORY_CONFIG = "buffer.memory";
  public static final String RETRY_BACKOFF_MS_CONFIG = "retry.backoff.ms";
  public static final String RETRY_BACKOFF_MAX_MS_CONFIG = "retry.backoff.max.ms";
  public static final String ENABLE_METRICS_PUSH_CONFIG = "enable.metrics.push";
  public static final String ENABLE_METRICS_PUSH_DOC = "Whether to enable pushing of client metrics to the cluster, if the cluster has a client metrics subscription which matches this client.";
  public static final String COMPRESSION_TYPE_CONFIG = "compression.type";
  public static final String COMPRESSION_GZIP_LEVEL_CONFIG = "compression.gzip.level";
  public static final String COMPRESSION_LZ4_LEVEL_CONFIG = "compression.lz4.level";
  public static final String COMPRESSION_ZSTD_LEVEL_CONFIG = "compression.zstd.level";
  public static final String METRICS_SAMPLE_WINDOW_MS_CONFIG = "metrics.sample.window.ms";
  public static final String METRICS_NUM_SAMPLES_CONFIG = "metrics.num.samples";
  public static final String METRICS_RECORDING_LEVEL_CONFIG = "metrics.recording.level";
  public static final String METRIC_REPORTER_CLASSES_CONFIG = "metric.reporters";
  public static final String AUTO_INCLUDE_JMX_REPORTER_CONFIG = "auto.include.jmx.reporter";
  public static final String MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION = "max.in.flight.requests.per.connection";
  public static final String RETRIES_CONFIG = "retries";
  public static final String KEY_SERIALIZER_CLASS_CONFIG = "key.serializer";
  public static final String KEY_SERIALIZER_CLASS_DOC = "Serializer class for key that implements the <code>org.apache.kafka.common.serialization.Serializer</code> interface.";
  public static final String VALUE_SERIALIZER_CLASS_CONFIG = "value.serializer";
  public static final String VALUE_SERIALIZER_CLASS_DOC = "Serializer class for value that implements the <code>org.apache.kafka.common.serialization.Serializer</code> interface.";
  public static final String SOCKET_CONNECTION_SETUP_TIMEOUT_MS_CONFIG = "socket.connection.setup.timeout.ms";
  public static final String SOCKET_CONNECTION_SETUP_TIMEOUT_MAX_MS_CONFIG = "socket.connection.setup.timeout.max.ms";
  public static final String CONNECTIONS_MAX_IDLE_MS_CONFIG = "connections.max.idle.ms";
  public static final String PARTITIONER_CLASS_CONFIG = "partitioner.class";
  public static final String INTERCEPTOR_CLASSES_CONFIG = "interceptor.classes";
  public static final String INTERCEPTOR_CLASSES_DOC = "A list of classes to use as interceptors. Implementing the <code>org.apache.kafka.clients.producer.ProducerInterceptor</code> interface allows you to intercept (and possibly mutate) the records received by the producer before they are published to the Kafka cluster. By default, there are no interceptors.";
  public static final String ENABLE_IDEMPOTENCE_CONFIG = "enable.idempotence";
  public static final String ENABLE_IDEMPOTENCE_DOC = "When set to 'true', the producer will ensure that exactly one copy of each message is written in the stream. If 'false', producer retries due to broker failures, etc., may write duplicates of the retried message in the stream. Note that enabling idempotence requires <code>max.in.flight.requests.per.connection</code> to be less than or equal to 5 (with message ordering preserved for any allowable value), <code>retries</code> to be greater than 0, and <code>acks</code> must be 'all'. <p>Idempotence is enabled by default if no conflicting configurations are set. If conflicting configurations are set and idempotence is not explicitly enabled, idempotence is disabled. If idempotence is explicitly enabled and conflicting configurations are set, a <code>ConfigException</code> is thrown.";
  public static final String TRANSACTION_TIMEOUT_CONFIG = "transaction.timeout.ms";
  public static final String TRANSACTION_TIMEOUT_DOC = "The maximum amount of time in milliseconds that a transaction will remain open before the coordinator proactively aborts it. The start of the transaction is set at the time that the first partition is added to it. If this value is larger than the <code>transaction.max.timeout.ms</code> setting in the broker, the request will fail with a <code>InvalidTxnTimeoutException</code> error.";
  public static final String TRANSACTIONAL_ID_CONFIG = "transactional.id";
  public static final String TRANSACTIONAL_ID_DOC = "The TransactionalId to use for transactional delivery. This enables reliability semantics which span multiple producer sessions since it allows the client to guarantee that transactions using the same TransactionalId have been completed prior to starting any new transactions. If no TransactionalId is provided, then the producer is limited to idempotent delivery. If a TransactionalId is configured, <code>enable.idempotence</code> is implied. By default the TransactionId is not configured, which means transactions cannot be used. Note that, by default, transactions require a cluster of at least three brokers which is the recommended setting for production; for development you can change this, by adjusting broker setting <code>transaction.state.log.replication.factor</code>.";
  public static final String SECURITY_PROVIDERS_CONFIG = "security.providers";
  protected Map<String, Object> postProcessParsedConfig(Map<String, Object> parsedValues);
  public ProducerConfig(Properties props);
  public ProducerConfig(Map<String, Object> props);
  public static Set<String> configNames();
  public static ConfigDef configDef();
  public static void main(String[] args);
}

public interface ProducerInterceptor<K, V> extends Configurable, AutoCloseable {
  ProducerRecord<K, V> onSend(ProducerRecord<K, V> record);
  void onAcknowledgement(RecordMetadata metadata, Exception exception);
  void close();
}

public class ProducerRecord<K, V> {
  public ProducerRecord(String topic, Integer partition, Long timestamp, K key, V value, Iterable<Header> headers);
  public ProducerRecord(String topic, Integer partition, Long timestamp, K key, V value);
  public ProducerRecord(String topic, Integer partition, K key, V value, Iterable<Header> headers);
  public ProducerRecord(String topic, Integer partition, K key, V value);
  public ProducerRecord(String topic, K key, V value);
  public ProducerRecord(String topic, V value);
  public String topic();
  public Headers headers();
  public K key();
  public V value();
  public Long timestamp();
  public Integer partition();
}

public final class RecordMetadata {
  public static final int UNKNOWN_PARTITION = -1;
  public RecordMetadata(TopicPartition topicPartition, long baseOffset, int batchIndex, long timestamp, int serializedKeySize, int serializedValueSize);
  public RecordMetadata(TopicPartition topicPartition, long baseOffset, long batchIndex, long timestamp, Long checksum, int serializedKeySize, int serializedValueSize);
  public boolean hasOffset();
  public long offset();
  public boolean hasTimestamp();
  public long timestamp();
  public int serializedKeySize();
  public int serializedValueSize();
  public String topic();
  public int partition();
}
