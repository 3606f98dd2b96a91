package org.apache.kafka.streams;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Special.IMMEDIATE;
import static dev.fairlead.annotations.WaitsFor.THREAD;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Opens;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.config.AbstractConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.metrics.Sensor;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.errors.ProductionExceptionHandler;
import org.apache.kafka.streams.errors.StreamsException;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.GlobalKTable;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.KTable;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.processor.ProcessorSupplier;
import org.apache.kafka.streams.processor.StandbyUpdateListener;
import org.apache.kafka.streams.processor.StateRestoreListener;
import org.apache.kafka.streams.processor.StreamPartitioner;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.TimestampExtractor;
import org.apache.kafka.streams.processor.TopicNameExtractor;
import org.apache.kafka.streams.query.StateQueryRequest;
import org.apache.kafka.streams.query.StateQueryResult;
import org.apache.kafka.streams.state.DslStoreSuppliers;
import org.apache.kafka.streams.state.HostInfo;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.QueryableStoreType;
import org.apache.kafka.streams.state.StoreBuilder;

public interface ClientInstanceIds {
  Uuid adminInstanceId();
  Map<String, Uuid> consumerInstanceIds();
  Map<String, Uuid> producerInstanceIds();
}

public interface KafkaClientSupplier {
  default Admin getAdmin(Map<String, Object> config);
  Producer<byte[], byte[]> getProducer(Map<String, Object> config);
  Consumer<byte[], byte[]> getConsumer(Map<String, Object> config);
  Consumer<byte[], byte[]> getRestoreConsumer(Map<String, Object> config);
  Consumer<byte[], byte[]> getGlobalConsumer(Map<String, Object> config);
}

@Connection(sharing = SHAREABLE, expensive = true)
public class KafkaStreams implements AutoCloseable {
  public KafkaStreams.State state();
  protected boolean isRunningOrRebalancing();
  protected boolean hasStartedOrFinishedShuttingDown();
  protected void validateIsRunningOrRebalancing();
  public void setStateListener(KafkaStreams.StateListener listener);
  public void setUncaughtExceptionHandler(Thread.UncaughtExceptionHandler uncaughtExceptionHandler);
  public void setUncaughtExceptionHandler(StreamsUncaughtExceptionHandler userStreamsUncaughtExceptionHandler);
  public void setGlobalStateRestoreListener(StateRestoreListener globalStateRestoreListener);
  public void setStandbyUpdateListener(StandbyUpdateListener standbyListener);
  public Map<MetricName, ? extends Metric> metrics();
  @Opens public KafkaStreams(Topology topology, Properties props);
  @Opens public KafkaStreams(Topology topology, Properties props, KafkaClientSupplier clientSupplier);
  @Opens public KafkaStreams(Topology topology, Properties props, Time time);
  @Opens public KafkaStreams(Topology topology, Properties props, KafkaClientSupplier clientSupplier, Time time);
  @Opens public KafkaStreams(Topology topology, StreamsConfig applicationConfigs);
  @Opens public KafkaStreams(Topology topology, StreamsConfig applicationConfigs, KafkaClientSupplier clientSupplier);
  @Opens public KafkaStreams(Topology topology, StreamsConfig applicationConfigs, Time time);
  public Optional<String> addStreamThread();
  public Optional<String> removeStreamThread();
  public Optional<String> removeStreamThread(Duration timeout);
  public void start() throws IllegalStateException, StreamsException;
  @Closes @Blocking(THREAD) public void close();
  @Closes @Blocking(THREAD) public boolean close(@Bounds(value = CALL, zero = IMMEDIATE) Duration timeout) throws IllegalArgumentException;
  @Closes @Blocking(THREAD) public boolean close(KafkaStreams.CloseOptions options) throws IllegalArgumentException;
  public void cleanUp();
  public Collection<org.apache.kafka.streams.state.StreamsMetadata> allMetadata();
  public Collection<StreamsMetadata> metadataForAllStreamsClients();
  public Collection<org.apache.kafka.streams.state.StreamsMetadata> allMetadataForStore(String storeName);
  public Collection<StreamsMetadata> streamsMetadataForStore(String storeName);
  public <K> KeyQueryMetadata queryMetadataForKey(String storeName, K key, Serializer<K> keySerializer);
  public <K> KeyQueryMetadata queryMetadataForKey(String storeName, K key, StreamPartitioner<? super K, ?> partitioner);
  public <T> T store(StoreQueryParameters<T> storeQueryParameters);
  public void pause();
  public boolean isPaused();
  public void resume();
  public ClientInstanceIds clientInstanceIds(Duration timeout);
  public Set<org.apache.kafka.streams.processor.ThreadMetadata> localThreadsMetadata();
  public Set<ThreadMetadata> metadataForLocalThreads();
  public Map<String, Map<Integer, LagInfo>> allLocalStorePartitionLags();
  public <R> StateQueryResult<R> query(StateQueryRequest<R> request);

  public static class CloseOptions {
    public CloseOptions();
    public KafkaStreams.CloseOptions timeout(Duration timeout);
    public KafkaStreams.CloseOptions leaveGroup(boolean leaveGroup);
  }
  public enum State {
    CREATED, REBALANCING, RUNNING, PENDING_SHUTDOWN, NOT_RUNNING, PENDING_ERROR, ERROR;
    public boolean hasNotStarted();
    public boolean isRunningOrRebalancing();
    public boolean isShuttingDown();
    public boolean hasCompletedShutdown();
    public boolean hasStartedOrFinishedShuttingDown();
    public boolean isValidTransition(KafkaStreams.State newState);
  }
  public interface StateListener {
    void onChange(KafkaStreams.State newState, KafkaStreams.State oldState);
  }
}

public class KeyQueryMetadata {
  public static final KeyQueryMetadata NOT_AVAILABLE;
  public KeyQueryMetadata(HostInfo activeHost, Set<HostInfo> standbyHosts, int partition);
  public HostInfo getActiveHost();
  public Set<HostInfo> getStandbyHosts();
  public int getPartition();
  public HostInfo activeHost();
  public Set<HostInfo> standbyHosts();
  public int partition();
}

public class KeyValue<K, V> {
  public KeyValue(K key, V value);
  public static <K, V> KeyValue<K, V> pair(K key, V value);
}

public class LagInfo {
  public long currentOffsetPosition();
  public long endOffsetPosition();
  public long offsetLag();
}

public class StoreQueryParameters<T> {
  protected StoreQueryParameters(String storeName, QueryableStoreType<T> queryableStoreType, Integer partition, boolean staleStores);
  public static <T> StoreQueryParameters<T> fromNameAndType(String storeName, QueryableStoreType<T> queryableStoreType);
  public StoreQueryParameters<T> withPartition(Integer partition);
  public StoreQueryParameters<T> enableStaleStores();
  public String storeName();
  public QueryableStoreType<T> queryableStoreType();
  public Integer partition();
  public boolean staleStoresEnabled();
}

public class StreamsBuilder {
  public StreamsBuilder();
  public StreamsBuilder(TopologyConfig topologyConfigs);
  protected Topology newTopology(TopologyConfig topologyConfigs);
  public <K, V> KStream<K, V> stream(String topic);
  public <K, V> KStream<K, V> stream(String topic, Consumed<K, V> consumed);
  public <K, V> KStream<K, V> stream(Collection<String> topics);
  public <K, V> KStream<K, V> stream(Collection<String> topics, Consumed<K, V> consumed);
  public <K, V> KStream<K, V> stream(Pattern topicPattern);
  public <K, V> KStream<K, V> stream(Pattern topicPattern, Consumed<K, V> consumed);
  public <K, V> KTable<K, V> table(String topic, Consumed<K, V> consumed, Materialized<K, V, KeyValueStore<Bytes, byte[]>> materialized);
  public <K, V> KTable<K, V> table(String topic);
  public <K, V> KTable<K, V> table(String topic, Consumed<K, V> consumed);
  public <K, V> KTable<K, V> table(String topic, Materialized<K, V, KeyValueStore<Bytes, byte[]>> materialized);
  public <K, V> GlobalKTable<K, V> globalTable(String topic, Consumed<K, V> consumed);
  public <K, V> GlobalKTable<K, V> globalTable(String topic);
  public <K, V> GlobalKTable<K, V> globalTable(String topic, Consumed<K, V> consumed, Materialized<K, V, KeyValueStore<Bytes, byte[]>> materialized);
  public <K, V> GlobalKTable<K, V> globalTable(String topic, Materialized<K, V, KeyValueStore<Bytes, byte[]>> materialized);
  public StreamsBuilder addStateStore(StoreBuilder<?> builder);
  public <K, V> StreamsBuilder addGlobalStore(StoreBuilder<?> storeBuilder, String topic, Consumed<K, V> consumed, ProcessorSupplier<K, V> stateUpdateSupplier);
  public <KIn, VIn> StreamsBuilder addGlobalStore(StoreBuilder<?> storeBuilder, String topic, Consumed<KIn, VIn> consumed, org.apache.kafka.streams.processor.api.ProcessorSupplier<KIn, VIn, Void, Void> stateUpdateSupplier);
  public Topology build();
  public Topology build(Properties props);
}

public class StreamsConfig extends AbstractConfig {
  public static final int DUMMY_THREAD_INDEX = 1;
  public static final long MAX_TASK_IDLE_MS_DISABLED = -1L;
  public static final int MAX_RACK_AWARE_ASSIGNMENT_TAG_LIST_SIZE = 5;
  public static final int MAX_RACK_AWARE_ASSIGNMENT_TAG_KEY_LENGTH = 20;
  public static final int MAX_RACK_AWARE_ASSIGNMENT_TAG_VALUE_LENGTH = 30;
  public static final String TOPIC_PREFIX = "topic.";
  public static final String CONSUMER_PREFIX = "consumer.";
  public static final String MAIN_CONSUMER_PREFIX = "main.consumer.";
  public static final String RESTORE_CONSUMER_PREFIX = "restore.consumer.";
  public static final String GLOBAL_CONSUMER_PREFIX = "global.consumer.";
  public static final String PRODUCER_PREFIX = "producer.";
  public static final String ADMIN_CLIENT_PREFIX = "admin.";
  public static final String CLIENT_TAG_PREFIX = "client.tag.";
  public static final String TOPOLOGY_OPTIMIZATION_CONFIG = "topology.optimization";
  public static final String NO_OPTIMIZATION = "none";
  public static final String OPTIMIZE = "all";
  public static final String REUSE_KTABLE_SOURCE_TOPICS = "reuse.ktable.source.topics";
  public static final String MERGE_REPARTITION_TOPICS = "merge.repartition.topics";
  public static final String SINGLE_STORE_SELF_JOIN = "single.store.self.join";
  public static final String UPGRADE_FROM_0100;
  public static final String UPGRADE_FROM_0101;
  public static final String UPGRADE_FROM_0102;
  public static final String UPGRADE_FROM_0110;
  public static final String UPGRADE_FROM_10;
  public static final String UPGRADE_FROM_11;
  public static final String UPGRADE_FROM_20;
  public static final String UPGRADE_FROM_21;
  public static final String UPGRADE_FROM_22;
  public static final String UPGRADE_FROM_23;
  public static final String UPGRADE_FROM_24;
  public static final String UPGRADE_FROM_25;
  public static final String UPGRADE_FROM_26;
  public static final String UPGRADE_FROM_27;
  public static final String UPGRADE_FROM_28;
  public static final String UPGRADE_FROM_30;
  public static final String UPGRADE_FROM_31;
  public static final String UPGRADE_FROM_32;
  public static final String UPGRADE_FROM_33;
  public static final String UPGRADE_FROM_34;
  public static final String UPGRADE_FROM_35;
  public static final String UPGRADE_FROM_36;
  public static final String UPGRADE_FROM_37;
  public static final String UPGRADE_FROM_38;
  public static final String AT_LEAST_ONCE = "at_least_once";
  public static final String EXACTLY_ONCE = "exactly_once";
  public static final String EXACTLY_ONCE_BETA = "exactly_once_beta";
  public static final String EXACTLY_ONCE_V2 = "exactly_once_v2";
  public static final String METRICS_LATEST = "latest";
  public static final String ACCEPTABLE_RECOVERY_LAG_CONFIG = "acceptable.recovery.lag";
  public static final String APPLICATION_ID_CONFIG = "application.id";
  public static final String APPLICATION_SERVER_CONFIG = "application.server";
  public static final String BOOTSTRAP_SERVERS_CONFIG = "bootstrap.servers";
  public static final String BUFFERED_RECORDS_PER_PARTITION_CONFIG = "buffered.records.per.partition";
  public static final String BUFFERED_RECORDS_PER_PARTITION_DOC = "Maximum number of records to buffer per partition.";
  public static final String BUILT_IN_METRICS_VERSION_CONFIG = "built.in.metrics.version";
  public static final String CACHE_MAX_BYTES_BUFFERING_CONFIG = "cache.max.bytes.buffering";
  public static final String CACHE_MAX_BYTES_BUFFERING_DOC = "Maximum number of memory bytes to be used for buffering across all threads";
  public static final String STATESTORE_CACHE_MAX_BYTES_CONFIG = "statestore.cache.max.bytes";
  public static final String STATESTORE_CACHE_MAX_BYTES_DOC = "Maximum number of memory bytes to be used for statestore cache across all threads";
  public static final String CLIENT_ID_CONFIG = "client.id";
  public static final String ENABLE_METRICS_PUSH_CONFIG = "enable.metrics.push";
  public static final String ENABLE_METRICS_PUSH_DOC = "Whether to enable pushing of internal client metrics for (main, restore, and global) consumers, producers, and admin clients. The cluster must have a client metrics subscription which corresponds to a client.";
  public static final String COMMIT_INTERVAL_MS_CONFIG = "commit.interval.ms";
  public static final String REPARTITION_PURGE_INTERVAL_MS_CONFIG = "repartition.purge.interval.ms";
  public static final String CONNECTIONS_MAX_IDLE_MS_CONFIG = "connections.max.idle.ms";
  public static final String DEFAULT_DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG = "default.deserialization.exception.handler";
  public static final String DEFAULT_DESERIALIZATION_EXCEPTION_HANDLER_CLASS_DOC = "Exception handling class that implements the <code>org.apache.kafka.streams.errors.DeserializationExceptionHandler</code> interface.";
  public static final String DEFAULT_PRODUCTION_EXCEPTION_HANDLER_CLASS_CONFIG = "default.production.exception.handler";
  public static final String PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG = "processing.exception.handler";
  public static final String PROCESSING_EXCEPTION_HANDLER_CLASS_DOC = "Exception handling class that implements the <code>org.apache.kafka.streams.errors.ProcessingExceptionHandler</code> interface.";
  public static final String DEFAULT_DSL_STORE_CONFIG = "default.dsl.store";
  public static final String DEFAULT_DSL_STORE_DOC = "The default state store type used by DSL operators.";
  public static final String ROCKS_DB = "rocksDB";
  public static final String IN_MEMORY = "in_memory";
  public static final String DEFAULT_DSL_STORE = "rocksDB";
  public static final String DSL_STORE_SUPPLIERS_CLASS_CONFIG = "dsl.store.suppliers.class";
  public static final String DEFAULT_WINDOWED_KEY_SERDE_INNER_CLASS = "default.windowed.key.serde.inner";
  public static final String DEFAULT_WINDOWED_VALUE_SERDE_INNER_CLASS = "default.windowed.value.serde.inner";
  public static final String WINDOWED_INNER_CLASS_SERDE = "windowed.inner.class.serde";
  public static final String DEFAULT_KEY_SERDE_CLASS_CONFIG = "default.key.serde";
  public static final String DEFAULT_VALUE_SERDE_CLASS_CONFIG = "default.value.serde";
  public static final String DEFAULT_TIMESTAMP_EXTRACTOR_CLASS_CONFIG = "default.timestamp.extractor";
  public static final String DEFAULT_TIMESTAMP_EXTRACTOR_CLASS_DOC = "Default timestamp extractor class that implements the <code>org.apache.kafka.streams.processor.TimestampExtractor</code> interface.";
  public static final String MAX_TASK_IDLE_MS_CONFIG = "max.task.idle.ms";
  public static final String MAX_TASK_IDLE_MS_DOC = "This config controls whether joins and merges may produce out-of-order results. The config value is the maximum amount of time in milliseconds a stream task will stay idle when it is fully caught up on some (but not all) input partitions to wait for producers to send additional records and avoid potential out-of-order record processing across multiple input streams. The default (zero) does not wait for producers to send more records, but it does wait to fetch data that is already present on the brokers. This default means that for records that are already present on the brokers, Streams will process them in timestamp order. Set to -1 to disable idling entirely and process any locally available data, even though doing so may produce out-of-order processing.";
  public static final String MAX_WARMUP_REPLICAS_CONFIG = "max.warmup.replicas";
  public static final String METADATA_MAX_AGE_CONFIG = "metadata.max.age.ms";
  public static final String METRICS_NUM_SAMPLES_CONFIG = "metrics.num.samples";
  public static final String METRICS_RECORDING_LEVEL_CONFIG = "metrics.recording.level";
  public static final String METRIC_REPORTER_CLASSES_CONFIG = "metric.reporters";
  public static final String METRICS_SAMPLE_WINDOW_MS_CONFIG = "metrics.sample.window.ms";
  public static final String AUTO_INCLUDE_JMX_REPORTER_CONFIG = "auto.include.jmx.reporter";
  public static final String NUM_STANDBY_REPLICAS_CONFIG = "num.standby.replicas";
  public static final String NUM_STREAM_THREADS_CONFIG = "num.stream.threads";
  public static final String POLL_MS_CONFIG = "poll.ms";
  public static final String PROBING_REBALANCE_INTERVAL_MS_CONFIG = "probing.rebalance.interval.ms";
  public static final String PROCESSING_GUARANTEE_CONFIG = "processing.guarantee";
  public static final String RECEIVE_BUFFER_CONFIG = "receive.buffer.bytes";
  public static final String RACK_AWARE_ASSIGNMENT_TAGS_CONFIG = "rack.aware.assignment.tags";
  public static final String RECONNECT_BACKOFF_MS_CONFIG = "reconnect.backoff.ms";
  public static final String RECONNECT_BACKOFF_MAX_MS_CONFIG = "reconnect.backoff.max.ms";
  public static final String REPLICATION_FACTOR_CONFIG = "replication.factor";
  public static final String REQUEST_TIMEOUT_MS_CONFIG = "request.timeout.ms";
  public static final String RETRIES_CONFIG = "retries";
  public static final String RETRY_BACKOFF_MS_CONFIG = "retry.backoff.ms";
  public static final String ROCKSDB_CONFIG_SETTER_CLASS_CONFIG = "rocksdb.config.setter";
  public static final String SECURITY_PROTOCOL_CONFIG = "security.protocol";
  public static final String SEND_BUFFER_CONFIG = "send.buffer.bytes";
  public static final String STATE_CLEANUP_DELAY_MS_CONFIG = "state.cleanup.delay.ms";
  public static final String STATE_DIR_CONFIG = "state.dir";
  public static final String TASK_TIMEOUT_MS_CONFIG = "task.timeout.ms";
  public static final String TASK_TIMEOUT_MS_DOC = "The maximum amount of time in milliseconds a task might stall due to internal errors and retries until an error is raised. For a timeout of 0ms, a task would raise an error for the first internal error. For any timeout larger than 0ms, a task will retry at least once before an error is raised.";
  public static final String WINDOW_SIZE_MS_CONFIG = "window.size.ms";
  public static final String UPGRADE_FROM_CONFIG = "upgrade.from";
  public static final String WINDOW_STORE_CHANGE_LOG_ADDITIONAL_RETENTION_MS_CONFIG = "windowstore.changelog.additional.retention.ms";
  public static final String DEFAULT_CLIENT_SUPPLIER_CONFIG = "default.client.supplier";
  public static final String DEFAULT_CLIENT_SUPPLIER_DOC = "Client supplier class that implements the <code>org.apache.kafka.streams.KafkaClientSupplier</code> interface.";
  public static final String RACK_AWARE_ASSIGNMENT_STRATEGY_NONE = "none";
  public static final String RACK_AWARE_ASSIGNMENT_STRATEGY_MIN_TRAFFIC = "min_traffic";
  public static final String RACK_AWARE_ASSIGNMENT_STRATEGY_BALANCE_SUBTOPOLOGY = "balance_subtopology";
  public static final String RACK_AWARE_ASSIGNMENT_STRATEGY_CONFIG = "rack.aware.assignment.strategy";
  public static final String RACK_AWARE_ASSIGNMENT_STRATEGY_DOC = "The strategy we use for rack aware assignment. Rack aware assignment will take <code>client.rack</code> and <code>racks</code> of <code>TopicPartition</code> into account when assigning tasks to minimize cross rack traffic. Valid settings are : <code>none</code> (default), which will disable rack aware assignment; <code>min_traffic</code>, which will compute minimum cross rack traffic assignment; <code>balance_subtopology</code>, which will compute minimum cross rack traffic and try to balance the tasks of same subtopolgies across different clients";
  public static final String RACK_AWARE_ASSIGNMENT_TRAFFIC_COST_CONFIG = "rack.aware.assignment.traffic_cost";
  public static final String RACK_AWARE_ASSIGNMENT_TRAFFIC_COST_DOC;
  public static final String RACK_AWARE_ASSIGNMENT_NON_OVERLAP_COST_CONFIG = "rack.aware.assignment.non_overlap_cost";
  public static final String RACK_AWARE_ASSIGNMENT_NON_OVERLAP_COST_DOC;
  public static final String TASK_ASSIGNOR_CLASS_CONFIG = "task.assignor.class";
  public static final String LOG_SUMMARY_INTERVAL_MS_CONFIG = "log.summary.interval.ms";
  public static final String TOPOLOGY_OPTIMIZATION = "topology.optimization";
  public static String consumerPrefix(String consumerProp);
  public static String mainConsumerPrefix(String consumerProp);
  public static String restoreConsumerPrefix(String consumerProp);
  public static String clientTagPrefix(String clientTagKey);
  public static String globalConsumerPrefix(String consumerProp);
  public static String producerPrefix(String producerProp);
  public static String adminClientPrefix(String adminClientProp);
  public static String topicPrefix(String topicProp);
  public static ConfigDef configDef();
  public StreamsConfig(Map<?, ?> props);
  protected StreamsConfig(Map<?, ?> props, boolean doLog);
  protected Map<String, Object> postProcessParsedConfig(Map<String, Object> parsedValues);
  public Map<String, Object> getMainConsumerConfigs(String groupId, String clientId, int threadIdx);
  public Map<String, Object> getRestoreConsumerConfigs(String clientId);
  public Map<String, Object> getGlobalConsumerConfigs(String clientId);
  public Map<String, Object> getProducerConfigs(String clientId);
  public Map<String, Object> getAdminConfigs(String clientId);
  public Map<String, String> getClientTags();
  public static Set<String> verifyTopologyOptimizationConfigs(String config);
  public KafkaClientSupplier getKafkaClientSupplier();
  public Serde<?> defaultKeySerde();
  public Serde<?> defaultValueSerde();
  public TimestampExtractor defaultTimestampExtractor();
  public DeserializationExceptionHandler defaultDeserializationExceptionHandler();
  public ProductionExceptionHandler defaultProductionExceptionHandler();
  public ProcessingExceptionHandler processingExceptionHandler();
  public static void main(String[] args);
}

public interface StreamsMetadata {
  HostInfo hostInfo();
  Set<String> stateStoreNames();
  Set<TopicPartition> topicPartitions();
  Set<TopicPartition> standbyTopicPartitions();
  Set<String> standbyStateStoreNames();
  String host();
  int port();
}

public interface StreamsMetrics {
  Map<MetricName, ? extends Metric> metrics();
  Sensor addLatencyRateTotalSensor(String string1, String string2, String string3, Sensor.RecordingLevel recordingLevel, String... strings);
  Sensor addRateTotalSensor(String string1, String string2, String string3, Sensor.RecordingLevel recordingLevel, String... strings);
  Sensor addSensor(String name, Sensor.RecordingLevel recordingLevel);
  Sensor addSensor(String string, Sensor.RecordingLevel recordingLevel, Sensor... sensors);
  void removeSensor(Sensor sensor);
}

public interface TaskMetadata {
  TaskId taskId();
  Set<TopicPartition> topicPartitions();
  Map<TopicPartition, Long> committedOffsets();
  Map<TopicPartition, Long> endOffsets();
  Optional<Long> timeCurrentIdlingStarted();
}

public interface ThreadMetadata {
  String threadState();
  String threadName();
  Set<TaskMetadata> activeTasks();
  Set<TaskMetadata> standbyTasks();
  String consumerClientId();
  String restoreConsumerClientId();
  Set<String> producerClientIds();
  String adminClientId();
}

public class Topology {
  public Topology();
  public Topology(TopologyConfig topologyConfigs);
  public Topology addSource(String name, String... topics);
  public Topology addSource(String name, Pattern topicPattern);
  public Topology addSource(Topology.AutoOffsetReset offsetReset, String name, String... topics);
  public Topology addSource(Topology.AutoOffsetReset offsetReset, String name, Pattern topicPattern);
  public Topology addSource(TimestampExtractor timestampExtractor, String name, String... topics);
  public Topology addSource(TimestampExtractor timestampExtractor, String name, Pattern topicPattern);
  public Topology addSource(Topology.AutoOffsetReset offsetReset, TimestampExtractor timestampExtractor, String name, String... topics);
  public Topology addSource(Topology.AutoOffsetReset offsetReset, TimestampExtractor timestampExtractor, String name, Pattern topicPattern);
  public Topology addSource(String name, Deserializer<?> keyDeserializer, Deserializer<?> valueDeserializer, String... topics);
  public Topology addSource(String name, Deserializer<?> keyDeserializer, Deserializer<?> valueDeserializer, Pattern topicPattern);
  public Topology addSource(Topology.AutoOffsetReset offsetReset, String name, Deserializer<?> keyDeserializer, Deserializer<?> valueDeserializer, String... topics);
  public Topology addSource(Topology.AutoOffsetReset offsetReset, String name, Deserializer<?> keyDeserializer, Deserializer<?> valueDeserializer, Pattern topicPattern);
  public Topology addSource(Topology.AutoOffsetReset offsetReset, String name, TimestampExtractor timestampExtractor, Deserializer<?> keyDeserializer, Deserializer<?> valueDeserializer, String... topics);
  public Topology addSource(Topology.AutoOffsetReset offsetReset, String name, TimestampExtractor timestampExtractor, Deserializer<?> keyDeserializer, Deserializer<?> valueDeserializer, Pattern topicPattern);
  public Topology addSink(String name, String topic, String... parentNames);
  public <K, V> Topology addSink(String name, String topic, StreamPartitioner<? super K, ? super V> partitioner, String... parentNames);
  public <K, V> Topology addSink(String name, String topic, Serializer<K> keySerializer, Serializer<V> valueSerializer, String... parentNames);
  public <K, V> Topology addSink(String name, String topic, Serializer<K> keySerializer, Serializer<V> valueSerializer, StreamPartitioner<? super K, ? super V> partitioner, String... parentNames);
  public <K, V> Topology addSink(String name, TopicNameExtractor<K, V> topicExtractor, String... parentNames);
  public <K, V> Topology addSink(String name, TopicNameExtractor<K, V> topicExtractor, StreamPartitioner<? super K, ? super V> partitioner, String... parentNames);
  public <K, V> Topology addSink(String name, TopicNameExtractor<K, V> topicExtractor, Serializer<K> keySerializer, Serializer<V> valueSerializer, String... parentNames);
  public <K, V> Topology addSink(String name, TopicNameExtractor<K, V> topicExtractor, Serializer<K> keySerializer, Serializer<V> valueSerializer, StreamPartitioner<? super K, ? super V> partitioner, String... parentNames);
  public Topology addProcessor(String name, ProcessorSupplier supplier, String... parentNames);
  public <KIn, VIn, KOut, VOut> Topology addProcessor(String name, org.apache.kafka.streams.processor.api.ProcessorSupplier<KIn, VIn, KOut, VOut> supplier, String... parentNames);
  public Topology addStateStore(StoreBuilder<?> storeBuilder, String... processorNames);
  public <KIn, VIn> Topology addReadOnlyStateStore(StoreBuilder<?> storeBuilder, String sourceName, TimestampExtractor timestampExtractor, Deserializer<KIn> keyDeserializer, Deserializer<VIn> valueDeserializer, String topic, String processorName, org.apache.kafka.streams.processor.api.ProcessorSupplier<KIn, VIn, Void, Void> stateUpdateSupplier);
  public <KIn, VIn> Topology addReadOnlyStateStore(StoreBuilder<?> storeBuilder, String sourceName, Deserializer<KIn> keyDeserializer, Deserializer<VIn> valueDeserializer, String topic, String processorName, org.apache.kafka.streams.processor.api.ProcessorSupplier<KIn, VIn, Void, Void> stateUpdateSupplier);
  public <K, V> Topology addGlobalStore(StoreBuilder<?> storeBuilder, String sourceName, Deserializer<K> keyDeserializer, Deserializer<V> valueDeserializer, String topic, String processorName, ProcessorSupplier<K, V> stateUpdateSupplier);
  public <K, V> Topology addGlobalStore(StoreBuilder<?> storeBuilder, String sourceName, TimestampExtractor timestampExtractor, Deserializer<K> keyDeserializer, Deserializer<V> valueDeserializer, String topic, String processorName, ProcessorSupplier<K, V> stateUpdateSupplier);
  public <KIn, VIn> Topology addGlobalStore(StoreBuilder<?> storeBuilder, String sourceName, Deserializer<KIn> keyDeserializer, Deserializer<VIn> valueDeserializer, String topic, String processorName, org.apache.kafka.streams.processor.api.ProcessorSupplier<KIn, VIn, Void, Void> stateUpdateSupplier);
  public <KIn, VIn> Topology addGlobalStore(StoreBuilder<?> storeBuilder, String sourceName, TimestampExtractor timestampExtractor, Deserializer<KIn> keyDeserializer, Deserializer<VIn> valueDeserializer, String topic, String processorName, org.apache.kafka.streams.processor.api.ProcessorSupplier<KIn, VIn, Void, Void> stateUpdateSupplier);
  public Topology connectProcessorAndStateStores(String processorName, String... stateStoreNames);
  public TopologyDescription describe();

  public enum AutoOffsetReset {
    EARLIEST, LATEST;
  }
}

public class TopologyConfig extends AbstractConfig {
  public TopologyConfig(StreamsConfig globalAppConfigs);
  public TopologyConfig(String topologyName, StreamsConfig globalAppConfigs, Properties topologyOverrides);
  public Materialized.StoreType parseStoreType();
  public Optional<DslStoreSuppliers> resolveDslStoreSuppliers();
  public boolean isNamedTopology();
  public TopologyConfig.TaskConfig getTaskConfig();

  public static class TaskConfig {}
}

public interface TopologyDescription {
  Set<TopologyDescription.Subtopology> subtopologies();
  Set<TopologyDescription.GlobalStore> globalStores();

  public interface GlobalStore {
    TopologyDescription.Source source();
    TopologyDescription.Processor processor();
    int id();
  }
  public interface Node {
    String name();
    Set<TopologyDescription.Node> predecessors();
    Set<TopologyDescription.Node> successors();
  }
  public interface Processor extends TopologyDescription.Node {
    Set<String> stores();
  }
  public interface Source extends TopologyDescription.Node {
    Set<String> topicSet();
    Pattern topicPattern();
  }
  public interface Subtopology {
    int id();
    Set<TopologyDescription.Node> nodes();
  }
}
