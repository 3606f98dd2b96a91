package org.apache.kafka.streams.processor;

import static dev.fairlead.annotations.Times.REPEATEDLY;
import static dev.fairlead.annotations.Width.LIMITED;

import dev.fairlead.annotations.OneOfMany;
import dev.fairlead.annotations.RunsOnWorkers;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.StreamsMetrics;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.query.Position;
import org.apache.kafka.streams.query.PositionBound;
import org.apache.kafka.streams.query.Query;
import org.apache.kafka.streams.query.QueryConfig;
import org.apache.kafka.streams.query.QueryResult;
import org.apache.kafka.streams.state.StoreBuilder;

public interface Cancellable {
  void cancel();
}

public interface CommitCallback {
  void onCommit() throws IOException;
}

public interface ConnectedStoreProvider {
  default Set<StoreBuilder<?>> stores();
}

@OneOfMany(per = "task", value = LIMITED)
public interface Processor<K, V> {
  void init(ProcessorContext context);
  @RunsOnWorkers(REPEATEDLY) void process(K key, V value);
  void close();
}

public interface ProcessorContext {
  String applicationId();
  TaskId taskId();
  Serde<?> keySerde();
  Serde<?> valueSerde();
  File stateDir();
  StreamsMetrics metrics();
  void register(StateStore store, StateRestoreCallback stateRestoreCallback);
  <S extends StateStore> S getStateStore(String name);
  Cancellable schedule(Duration interval, PunctuationType type, Punctuator callback);
  <K, V> void forward(K key, V value);
  <K, V> void forward(K key, V value, To to);
  void commit();
  String topic();
  int partition();
  long offset();
  Headers headers();
  long timestamp();
  Map<String, Object> appConfigs();
  Map<String, Object> appConfigsWithPrefix(String prefix);
  long currentSystemTimeMs();
  long currentStreamTimeMs();
}

public interface ProcessorSupplier<K, V> extends ConnectedStoreProvider, Supplier<Processor<K, V>> {
  Processor<K, V> get();
}

public enum PunctuationType {
  STREAM_TIME, WALL_CLOCK_TIME;
}

public interface Punctuator {
  void punctuate(long timestamp);
}

public interface RecordContext {
  String topic();
  int partition();
  long offset();
  long timestamp();
  Headers headers();
}

public interface StandbyUpdateListener {
  void onUpdateStart(TopicPartition topicPartition, String storeName, long startingOffset);
  void onBatchLoaded(TopicPartition topicPartition, String storeName, TaskId taskId, long batchEndOffset, long batchSize, long currentEndOffset);
  void onUpdateSuspended(TopicPartition topicPartition, String storeName, long storeOffset, long currentEndOffset, StandbyUpdateListener.SuspendReason reason);

  public enum SuspendReason {
    MIGRATED, PROMOTED;
  }
}

public interface StateRestoreCallback {
  void restore(byte[] key, byte[] value);
}

public interface StateRestoreListener {
  void onRestoreStart(TopicPartition topicPartition, String storeName, long startingOffset, long endingOffset);
  void onBatchRestored(TopicPartition topicPartition, String storeName, long batchEndOffset, long numRestored);
  void onRestoreEnd(TopicPartition topicPartition, String storeName, long totalRestored);
  default void onRestoreSuspended(TopicPartition topicPartition, String storeName, long totalRestored);
}

public interface StateStore {
  String name();
  void init(ProcessorContext context, StateStore root);
  default void init(StateStoreContext context, StateStore root);
  void flush();
  void close();
  boolean persistent();
  boolean isOpen();
  default <R> QueryResult<R> query(Query<R> query, PositionBound positionBound, QueryConfig config);
  default Position getPosition();
}

public interface StateStoreContext {
  String applicationId();
  TaskId taskId();
  Optional<RecordMetadata> recordMetadata();
  Serde<?> keySerde();
  Serde<?> valueSerde();
  File stateDir();
  StreamsMetrics metrics();
  void register(StateStore store, StateRestoreCallback stateRestoreCallback);
  void register(StateStore store, StateRestoreCallback stateRestoreCallback, CommitCallback commitCallback);
  Map<String, Object> appConfigs();
  Map<String, Object> appConfigsWithPrefix(String prefix);
}

public interface StreamPartitioner<K, V> {
  Integer partition(String topic, K key, V value, int numPartitions);
  default Optional<Set<Integer>> partitions(String topic, K key, V value, int numPartitions);
}

public class TaskId implements Comparable<TaskId> {
  public static final String NAMED_TOPOLOGY_DELIMITER = "__";
  public TaskId(int topicGroupId, int partition);
  public TaskId(int topicGroupId, int partition, String topologyName);
  public int subtopology();
  public int partition();
  public String topologyName();
  public static TaskId parse(String taskIdStr);
  public void writeTo(DataOutputStream out, int version) throws IOException;
  public static TaskId readFrom(DataInputStream in, int version) throws IOException;
  public void writeTo(ByteBuffer buf, int version);
  public static TaskId readFrom(ByteBuffer buf, int version);
  public int compareTo(TaskId other);
}

public class TaskMetadata {
  public TaskMetadata(String taskId, Set<TopicPartition> topicPartitions, Map<TopicPartition, Long> committedOffsets, Map<TopicPartition, Long> endOffsets, Optional<Long> timeCurrentIdlingStarted);
  public String taskId();
  public Set<TopicPartition> topicPartitions();
  public Map<TopicPartition, Long> committedOffsets();
  public Map<TopicPartition, Long> endOffsets();
  public Optional<Long> timeCurrentIdlingStarted();
}

public class ThreadMetadata {
  public ThreadMetadata(String threadName, String threadState, String mainConsumerClientId, String restoreConsumerClientId, Set<String> producerClientIds, String adminClientId, Set<TaskMetadata> activeTasks, Set<TaskMetadata> standbyTasks);
  public String threadState();
  public String threadName();
  public Set<TaskMetadata> activeTasks();
  public Set<TaskMetadata> standbyTasks();
  public String consumerClientId();
  public String restoreConsumerClientId();
  public Set<String> producerClientIds();
  public String adminClientId();
}

public interface TimestampExtractor {
  long extract(ConsumerRecord<Object, Object> record, long partitionTime);
}

public class To {
  protected To(To to);
  protected void update(To to);
  public static To child(String childName);
  public static To all();
  public To withTimestamp(long timestamp);
}

public interface TopicNameExtractor<K, V> {
  String extract(K key, V value, RecordContext recordContext);
}
