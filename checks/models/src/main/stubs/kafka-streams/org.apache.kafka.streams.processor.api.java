package org.apache.kafka.streams.processor.api;

import static dev.fairlead.annotations.Times.REPEATEDLY;
import static dev.fairlead.annotations.Width.LIMITED;

import dev.fairlead.annotations.OneOfMany;
import dev.fairlead.annotations.RunsOnWorkers;
import java.io.File;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.StreamsMetrics;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.ConnectedStoreProvider;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.Punctuator;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.TaskId;

@OneOfMany(per = "task", value = LIMITED)
public interface FixedKeyProcessor<KIn, VIn, VOut> {
  default void init(FixedKeyProcessorContext<KIn, VOut> context);
  @RunsOnWorkers(REPEATEDLY) void process(FixedKeyRecord<KIn, VIn> record);
  default void close();
}

public interface FixedKeyProcessorContext<KForward, VForward> extends ProcessingContext {
  <K extends KForward, V extends VForward> void forward(FixedKeyRecord<K, V> record);
  <K extends KForward, V extends VForward> void forward(FixedKeyRecord<K, V> record, String childName);
}

public interface FixedKeyProcessorSupplier<KIn, VIn, VOut> extends ConnectedStoreProvider, Supplier<FixedKeyProcessor<KIn, VIn, VOut>> {
  FixedKeyProcessor<KIn, VIn, VOut> get();
}

public final class FixedKeyRecord<K, V> {
  public K key();
  public V value();
  public long timestamp();
  public Headers headers();
  public <NewV> FixedKeyRecord<K, NewV> withValue(NewV value);
  public FixedKeyRecord<K, V> withTimestamp(long timestamp);
  public FixedKeyRecord<K, V> withHeaders(Headers headers);
}

public interface ProcessingContext {
  String applicationId();
  TaskId taskId();
  Optional<RecordMetadata> recordMetadata();
  Serde<?> keySerde();
  Serde<?> valueSerde();
  File stateDir();
  StreamsMetrics metrics();
  <S extends StateStore> S getStateStore(String name);
  Cancellable schedule(Duration interval, PunctuationType type, Punctuator callback);
  void commit();
  Map<String, Object> appConfigs();
  Map<String, Object> appConfigsWithPrefix(String prefix);
  long currentSystemTimeMs();
  long currentStreamTimeMs();
}

@OneOfMany(per = "task", value = LIMITED)
public interface Processor<KIn, VIn, KOut, VOut> {
  default void init(ProcessorContext<KOut, VOut> context);
  @RunsOnWorkers(REPEATEDLY) void process(Record<KIn, VIn> record);
  default void close();
}

public interface ProcessorContext<KForward, VForward> extends ProcessingContext {
  <K extends KForward, V extends VForward> void forward(Record<K, V> record);
  <K extends KForward, V extends VForward> void forward(Record<K, V> record, String childName);
}

public interface ProcessorSupplier<KIn, VIn, KOut, VOut> extends ConnectedStoreProvider, Supplier<Processor<KIn, VIn, KOut, VOut>> {
  Processor<KIn, VIn, KOut, VOut> get();
}

public class Record<K, V> {
  public Record(K key, V value, long timestamp, Headers headers);
  public Record(K key, V value, long timestamp);
  public K key();
  public V value();
  public long timestamp();
  public Headers headers();
  public <NewK> Record<NewK, V> withKey(NewK key);
  public <NewV> Record<K, NewV> withValue(NewV value);
  public Record<K, V> withTimestamp(long timestamp);
  public Record<K, V> withHeaders(Headers headers);
}

public interface RecordMetadata {
  String topic();
  int partition();
  long offset();
}
