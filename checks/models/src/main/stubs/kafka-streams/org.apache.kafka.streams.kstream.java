package org.apache.kafka.streams.kstream;

import static dev.fairlead.annotations.Times.CONCURRENTLY;
import static dev.fairlead.annotations.Times.REPEATEDLY;
import static dev.fairlead.annotations.Width.LIMITED;

import dev.fairlead.annotations.OneOfMany;
import dev.fairlead.annotations.RunsOnWorkers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.ConnectedStoreProvider;
import org.apache.kafka.streams.processor.ProcessorContext;
import org.apache.kafka.streams.processor.ProcessorSupplier;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StreamPartitioner;
import org.apache.kafka.streams.processor.TimestampExtractor;
import org.apache.kafka.streams.processor.TopicNameExtractor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorSupplier;
import org.apache.kafka.streams.state.DslKeyValueParams;
import org.apache.kafka.streams.state.DslSessionParams;
import org.apache.kafka.streams.state.DslStoreSuppliers;
import org.apache.kafka.streams.state.DslWindowParams;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.SessionBytesStoreSupplier;
import org.apache.kafka.streams.state.SessionStore;
import org.apache.kafka.streams.state.WindowBytesStoreSupplier;
import org.apache.kafka.streams.state.WindowStore;

public interface Aggregator<K, V, VAgg> {
  VAgg apply(K k, V v, VAgg value);
}

public class Branched<K, V> implements NamedOperation<Branched<K, V>> {
  protected Branched(String name, Function<? super KStream<K, V>, ? extends KStream<K, V>> chainFunction, Consumer<? super KStream<K, V>> chainConsumer);
  protected Branched(Branched<K, V> branched);
  public static <K, V> Branched<K, V> as(String name);
  public static <K, V> Branched<K, V> withFunction(Function<? super KStream<K, V>, ? extends KStream<K, V>> chain);
  public static <K, V> Branched<K, V> withConsumer(Consumer<KStream<K, V>> chain);
  public static <K, V> Branched<K, V> withFunction(Function<? super KStream<K, V>, ? extends KStream<K, V>> chain, String name);
  public static <K, V> Branched<K, V> withConsumer(Consumer<? super KStream<K, V>> chain, String name);
  public Branched<K, V> withName(String name);
}

public interface BranchedKStream<K, V> {
  BranchedKStream<K, V> branch(@RunsOnWorkers(CONCURRENTLY) Predicate<? super K, ? super V> predicate);
  BranchedKStream<K, V> branch(@RunsOnWorkers(CONCURRENTLY) Predicate<? super K, ? super V> predicate, Branched<K, V> branched);
  Map<String, KStream<K, V>> defaultBranch();
  Map<String, KStream<K, V>> defaultBranch(Branched<K, V> branched);
  Map<String, KStream<K, V>> noDefaultBranch();
}

public interface CogroupedKStream<K, VAgg> {
  <V> CogroupedKStream<K, VAgg> cogroup(KGroupedStream<K, V> groupedStream, @RunsOnWorkers(CONCURRENTLY) Aggregator<? super K, ? super V, VAgg> aggregator);
  KTable<K, VAgg> aggregate(@RunsOnWorkers(CONCURRENTLY) Initializer<VAgg> initializer);
  KTable<K, VAgg> aggregate(@RunsOnWorkers(CONCURRENTLY) Initializer<VAgg> initializer, Named named);
  KTable<K, VAgg> aggregate(@RunsOnWorkers(CONCURRENTLY) Initializer<VAgg> initializer, Materialized<K, VAgg, KeyValueStore<Bytes, byte[]>> materialized);
  KTable<K, VAgg> aggregate(@RunsOnWorkers(CONCURRENTLY) Initializer<VAgg> initializer, Named named, Materialized<K, VAgg, KeyValueStore<Bytes, byte[]>> materialized);
  <W extends Window> TimeWindowedCogroupedKStream<K, VAgg> windowedBy(Windows<W> windows);
  TimeWindowedCogroupedKStream<K, VAgg> windowedBy(SlidingWindows windows);
  SessionWindowedCogroupedKStream<K, VAgg> windowedBy(SessionWindows windows);
}

public class Consumed<K, V> implements NamedOperation<Consumed<K, V>> {
  protected Consumed(Consumed<K, V> consumed);
  public static <K, V> Consumed<K, V> with(Serde<K> keySerde, Serde<V> valueSerde, TimestampExtractor timestampExtractor, Topology.AutoOffsetReset resetPolicy);
  public static <K, V> Consumed<K, V> with(Serde<K> keySerde, Serde<V> valueSerde);
  public static <K, V> Consumed<K, V> with(TimestampExtractor timestampExtractor);
  public static <K, V> Consumed<K, V> with(Topology.AutoOffsetReset resetPolicy);
  public static <K, V> Consumed<K, V> as(String processorName);
  public Consumed<K, V> withKeySerde(Serde<K> keySerde);
  public Consumed<K, V> withValueSerde(Serde<V> valueSerde);
  public Consumed<K, V> withTimestampExtractor(TimestampExtractor timestampExtractor);
  public Consumed<K, V> withOffsetResetPolicy(Topology.AutoOffsetReset resetPolicy);
  public Consumed<K, V> withName(String processorName);
}

public interface EmitStrategy {
  EmitStrategy.StrategyType type();
  static EmitStrategy onWindowClose();
  static EmitStrategy onWindowUpdate();

  public enum StrategyType {
    ON_WINDOW_UPDATE, ON_WINDOW_CLOSE;
    public static EmitStrategy forType(EmitStrategy.StrategyType type);
  }
}

public interface ForeachAction<K, V> {
  void apply(K key, V value);
}

public interface GlobalKTable<K, V> {
  String queryableStoreName();
}

public class Grouped<K, V> implements NamedOperation<Grouped<K, V>> {
  protected Grouped(Grouped<K, V> grouped);
  public static <K, V> Grouped<K, V> as(String name);
  public static <K, V> Grouped<K, V> keySerde(Serde<K> keySerde);
  public static <K, V> Grouped<K, V> valueSerde(Serde<V> valueSerde);
  public static <K, V> Grouped<K, V> with(String name, Serde<K> keySerde, Serde<V> valueSerde);
  public static <K, V> Grouped<K, V> with(Serde<K> keySerde, Serde<V> valueSerde);
  public Grouped<K, V> withName(String name);
  public Grouped<K, V> withKeySerde(Serde<K> keySerde);
  public Grouped<K, V> withValueSerde(Serde<V> valueSerde);
}

public interface Initializer<VAgg> {
  VAgg apply();
}

public class JoinWindows extends Windows<Window> {
  protected JoinWindows(JoinWindows joinWindows);
  public static JoinWindows ofTimeDifferenceAndGrace(Duration timeDifference, Duration afterWindowEnd);
  public static JoinWindows ofTimeDifferenceWithNoGrace(Duration timeDifference);
  public static JoinWindows of(Duration timeDifference) throws IllegalArgumentException;
  public JoinWindows before(Duration timeDifference) throws IllegalArgumentException;
  public JoinWindows after(Duration timeDifference) throws IllegalArgumentException;
  public Map<Long, Window> windowsFor(long timestamp);
  public long size();
  public JoinWindows grace(Duration afterWindowEnd) throws IllegalArgumentException;
  public long gracePeriodMs();
}

public class Joined<K, V, VO> implements NamedOperation<Joined<K, V, VO>> {
  protected Joined(Joined<K, V, VO> joined);
  public static <K, V, VO> Joined<K, V, VO> with(Serde<K> keySerde, Serde<V> valueSerde, Serde<VO> otherValueSerde);
  public static <K, V, VO> Joined<K, V, VO> with(Serde<K> keySerde, Serde<V> valueSerde, Serde<VO> otherValueSerde, String name);
  public static <K, V, VO> Joined<K, V, VO> with(Serde<K> keySerde, Serde<V> valueSerde, Serde<VO> otherValueSerde, String name, Duration gracePeriod);
  public static <K, V, VO> Joined<K, V, VO> keySerde(Serde<K> keySerde);
  public static <K, V, VO> Joined<K, V, VO> valueSerde(Serde<V> valueSerde);
  public static <K, V, VO> Joined<K, V, VO> otherValueSerde(Serde<VO> otherValueSerde);
  public static <K, V, VO> Joined<K, V, VO> as(String name);
  public Joined<K, V, VO> withKeySerde(Serde<K> keySerde);
  public Joined<K, V, VO> withValueSerde(Serde<V> valueSerde);
  public Joined<K, V, VO> withOtherValueSerde(Serde<VO> otherValueSerde);
  public Joined<K, V, VO> withName(String name);
  public Joined<K, V, VO> withGracePeriod(Duration gracePeriod);
  public Duration gracePeriod();
  public Serde<K> keySerde();
  public Serde<V> valueSerde();
  public Serde<VO> otherValueSerde();
}

public interface KGroupedStream<K, V> {
  KTable<K, Long> count();
  KTable<K, Long> count(Named named);
  KTable<K, Long> count(Materialized<K, Long, KeyValueStore<Bytes, byte[]>> materialized);
  KTable<K, Long> count(Named named, Materialized<K, Long, KeyValueStore<Bytes, byte[]>> materialized);
  KTable<K, V> reduce(@RunsOnWorkers(CONCURRENTLY) Reducer<V> reducer);
  KTable<K, V> reduce(@RunsOnWorkers(CONCURRENTLY) Reducer<V> reducer, Materialized<K, V, KeyValueStore<Bytes, byte[]>> materialized);
  KTable<K, V> reduce(@RunsOnWorkers(CONCURRENTLY) Reducer<V> reducer, Named named, Materialized<K, V, KeyValueStore<Bytes, byte[]>> materialized);
  <VR> KTable<K, VR> aggregate(@RunsOnWorkers(CONCURRENTLY) Initializer<VR> initializer, @RunsOnWorkers(CONCURRENTLY) Aggregator<? super K, ? super V, VR> aggregator);
  <VR> KTable<K, VR> aggregate(@RunsOnWorkers(CONCURRENTLY) Initializer<VR> initializer, @RunsOnWorkers(CONCURRENTLY) Aggregator<? super K, ? super V, VR> aggregator, Materialized<K, VR, KeyValueStore<Bytes, byte[]>> materialized);
  <VR> KTable<K, VR> aggregate(@RunsOnWorkers(CONCURRENTLY) Initializer<VR> initializer, @RunsOnWorkers(CONCURRENTLY) Aggregator<? super K, ? super V, VR> aggregator, Named named, Materialized<K, VR, KeyValueStore<Bytes, byte[]>> materialized);
  <W extends Window> TimeWindowedKStream<K, V> windowedBy(Windows<W> windows);
  TimeWindowedKStream<K, V> windowedBy(SlidingWindows windows);
  SessionWindowedKStream<K, V> windowedBy(SessionWindows windows);
  <VOut> CogroupedKStream<K, VOut> cogroup(@RunsOnWorkers(CONCURRENTLY) Aggregator<? super K, ? super V, VOut> aggregator);
}

public interface KGroupedTable<K, V> {
  KTable<K, Long> count(Materialized<K, Long, KeyValueStore<Bytes, byte[]>> materialized);
  KTable<K, Long> count(Named named, Materialized<K, Long, KeyValueStore<Bytes, byte[]>> materialized);
  KTable<K, Long> count();
  KTable<K, Long> count(Named named);
  KTable<K, V> reduce(@RunsOnWorkers(CONCURRENTLY) Reducer<V> adder, @RunsOnWorkers(CONCURRENTLY) Reducer<V> subtractor, Materialized<K, V, KeyValueStore<Bytes, byte[]>> materialized);
  KTable<K, V> reduce(@RunsOnWorkers(CONCURRENTLY) Reducer<V> adder, @RunsOnWorkers(CONCURRENTLY) Reducer<V> subtractor, Named named, Materialized<K, V, KeyValueStore<Bytes, byte[]>> materialized);
  KTable<K, V> reduce(@RunsOnWorkers(CONCURRENTLY) Reducer<V> adder, @RunsOnWorkers(CONCURRENTLY) Reducer<V> subtractor);
  <VR> KTable<K, VR> aggregate(@RunsOnWorkers(CONCURRENTLY) Initializer<VR> initializer, @RunsOnWorkers(CONCURRENTLY) Aggregator<? super K, ? super V, VR> adder, @RunsOnWorkers(CONCURRENTLY) Aggregator<? super K, ? super V, VR> subtractor, Materialized<K, VR, KeyValueStore<Bytes, byte[]>> materialized);
  <VR> KTable<K, VR> aggregate(@RunsOnWorkers(CONCURRENTLY) Initializer<VR> initializer, @RunsOnWorkers(CONCURRENTLY) Aggregator<? super K, ? super V, VR> adder, @RunsOnWorkers(CONCURRENTLY) Aggregator<? super K, ? super V, VR> subtractor, Named named, Materialized<K, VR, KeyValueStore<Bytes, byte[]>> materialized);
  <VR> KTable<K, VR> aggregate(@RunsOnWorkers(CONCURRENTLY) Initializer<VR> initializer, @RunsOnWorkers(CONCURRENTLY) Aggregator<? super K, ? super V, VR> adder, @RunsOnWorkers(CONCURRENTLY) Aggregator<? super K, ? super V, VR> subtractor);
  <VR> KTable<K, VR> aggregate(@RunsOnWorkers(CONCURRENTLY) Initializer<VR> initializer, @RunsOnWorkers(CONCURRENTLY) Aggregator<? super K, ? super V, VR> adder, @RunsOnWorkers(CONCURRENTLY) Aggregator<? super K, ? super V, VR> subtractor, Named named);
}

public interface KStream<K, V> {
  KStream<K, V> filter(@RunsOnWorkers(CONCURRENTLY) Predicate<? super K, ? super V> predicate);
  KStream<K, V> filter(@RunsOnWorkers(CONCURRENTLY) Predicate<? super K, ? super V> predicate, Named named);
  KStream<K, V> filterNot(@RunsOnWorkers(CONCURRENTLY) Predicate<? super K, ? super V> predicate);
  KStream<K, V> filterNot(@RunsOnWorkers(CONCURRENTLY) Predicate<? super K, ? super V> predicate, Named named);
  <KR> KStream<KR, V> selectKey(@RunsOnWorkers(CONCURRENTLY) KeyValueMapper<? super K, ? super V, ? extends KR> mapper);
  <KR> KStream<KR, V> selectKey(@RunsOnWorkers(CONCURRENTLY) KeyValueMapper<? super K, ? super V, ? extends KR> mapper, Named named);
  <KR, VR> KStream<KR, VR> map(@RunsOnWorkers(CONCURRENTLY) KeyValueMapper<? super K, ? super V, ? extends KeyValue<? extends KR, ? extends VR>> mapper);
  <KR, VR> KStream<KR, VR> map(@RunsOnWorkers(CONCURRENTLY) KeyValueMapper<? super K, ? super V, ? extends KeyValue<? extends KR, ? extends VR>> mapper, Named named);
  <VR> KStream<K, VR> mapValues(@RunsOnWorkers(CONCURRENTLY) ValueMapper<? super V, ? extends VR> mapper);
  <VR> KStream<K, VR> mapValues(@RunsOnWorkers(CONCURRENTLY) ValueMapper<? super V, ? extends VR> mapper, Named named);
  <VR> KStream<K, VR> mapValues(@RunsOnWorkers(CONCURRENTLY) ValueMapperWithKey<? super K, ? super V, ? extends VR> mapper);
  <VR> KStream<K, VR> mapValues(@RunsOnWorkers(CONCURRENTLY) ValueMapperWithKey<? super K, ? super V, ? extends VR> mapper, Named named);
  <KR, VR> KStream<KR, VR> flatMap(@RunsOnWorkers(CONCURRENTLY) KeyValueMapper<? super K, ? super V, ? extends Iterable<? extends KeyValue<? extends KR, ? extends VR>>> mapper);
  <KR, VR> KStream<KR, VR> flatMap(@RunsOnWorkers(CONCURRENTLY) KeyValueMapper<? super K, ? super V, ? extends Iterable<? extends KeyValue<? extends KR, ? extends VR>>> mapper, Named named);
  <VR> KStream<K, VR> flatMapValues(@RunsOnWorkers(CONCURRENTLY) ValueMapper<? super V, ? extends Iterable<? extends VR>> mapper);
  <VR> KStream<K, VR> flatMapValues(@RunsOnWorkers(CONCURRENTLY) ValueMapper<? super V, ? extends Iterable<? extends VR>> mapper, Named named);
  <VR> KStream<K, VR> flatMapValues(@RunsOnWorkers(CONCURRENTLY) ValueMapperWithKey<? super K, ? super V, ? extends Iterable<? extends VR>> mapper);
  <VR> KStream<K, VR> flatMapValues(@RunsOnWorkers(CONCURRENTLY) ValueMapperWithKey<? super K, ? super V, ? extends Iterable<? extends VR>> mapper, Named named);
  void print(Printed<K, V> printed);
  void foreach(@RunsOnWorkers(CONCURRENTLY) ForeachAction<? super K, ? super V> action);
  void foreach(@RunsOnWorkers(CONCURRENTLY) ForeachAction<? super K, ? super V> action, Named named);
  KStream<K, V> peek(@RunsOnWorkers(CONCURRENTLY) ForeachAction<? super K, ? super V> action);
  KStream<K, V> peek(@RunsOnWorkers(CONCURRENTLY) ForeachAction<? super K, ? super V> action, Named named);
  KStream<K, V>[] branch(Predicate<? super K, ? super V>... predicates);
  KStream<K, V>[] branch(Named named, Predicate<? super K, ? super V>... predicates);
  BranchedKStream<K, V> split();
  BranchedKStream<K, V> split(Named named);
  KStream<K, V> merge(KStream<K, V> stream);
  KStream<K, V> merge(KStream<K, V> stream, Named named);
  KStream<K, V> through(String topic);
  KStream<K, V> through(String topic, Produced<K, V> produced);
  KStream<K, V> repartition();
  KStream<K, V> repartition(Repartitioned<K, V> repartitioned);
  void to(String topic);
  void to(String topic, Produced<K, V> produced);
  void to(TopicNameExtractor<K, V> topicExtractor);
  void to(TopicNameExtractor<K, V> topicExtractor, Produced<K, V> produced);
  KTable<K, V> toTable();
  KTable<K, V> toTable(Named named);
  KTable<K, V> toTable(Materialized<K, V, KeyValueStore<Bytes, byte[]>> materialized);
  KTable<K, V> toTable(Named named, Materialized<K, V, KeyValueStore<Bytes, byte[]>> materialized);
  <KR> KGroupedStream<KR, V> groupBy(@RunsOnWorkers(CONCURRENTLY) KeyValueMapper<? super K, ? super V, KR> keySelector);
  <KR> KGroupedStream<KR, V> groupBy(@RunsOnWorkers(CONCURRENTLY) KeyValueMapper<? super K, ? super V, KR> keySelector, Grouped<KR, V> grouped);
  KGroupedStream<K, V> groupByKey();
  KGroupedStream<K, V> groupByKey(Grouped<K, V> grouped);
  <VO, VR> KStream<K, VR> join(KStream<K, VO> otherStream, @RunsOnWorkers(CONCURRENTLY) ValueJoiner<? super V, ? super VO, ? extends VR> joiner, JoinWindows windows);
  <VO, VR> KStream<K, VR> join(KStream<K, VO> otherStream, @RunsOnWorkers(CONCURRENTLY) ValueJoinerWithKey<? super K, ? super V, ? super VO, ? extends VR> joiner, JoinWindows windows);
  <VO, VR> KStream<K, VR> join(KStream<K, VO> otherStream, @RunsOnWorkers(CONCURRENTLY) ValueJoiner<? super V, ? super VO, ? extends VR> joiner, JoinWindows windows, StreamJoined<K, V, VO> streamJoined);
  <VO, VR> KStream<K, VR> join(KStream<K, VO> otherStream, @RunsOnWorkers(CONCURRENTLY) ValueJoinerWithKey<? super K, ? super V, ? super VO, ? extends VR> joiner, JoinWindows windows, StreamJoined<K, V, VO> streamJoined);
  <VO, VR> KStream<K, VR> leftJoin(KStream<K, VO> otherStream, @RunsOnWorkers(CONCURRENTLY) ValueJoiner<? super V, ? super VO, ? extends VR> joiner, JoinWindows windows);
  <VO, VR> KStream<K, VR> leftJoin(KStream<K, VO> otherStream, @RunsOnWorkers(CONCURRENTLY) ValueJoinerWithKey<? super K, ? super V, ? super VO, ? extends VR> joiner, JoinWindows windows);
  <VO, VR> KStream<K, VR> leftJoin(KStream<K, VO> otherStream, @RunsOnWorkers(CONCURRENTLY) ValueJoiner<? super V, ? super VO, ? extends VR> joiner, JoinWindows windows, StreamJoined<K, V, VO> streamJoined);
  <VO, VR> KStream<K, VR> leftJoin(KStream<K, VO> otherStream, @RunsOnWorkers(CONCURRENTLY) ValueJoinerWithKey<? super K, ? super V, ? super VO, ? extends VR> joiner, JoinWindows windows, StreamJoined<K, V, VO> streamJoined);
  <VO, VR> KStream<K, VR> outerJoin(KStream<K, VO> otherStream, @RunsOnWorkers(CONCURRENTLY) ValueJoiner<? super V, ? super VO, ? extends VR> joiner, JoinWindows windows);
  <VO, VR> KStream<K, VR> outerJoin(KStream<K, VO> otherStream, @RunsOnWorkers(CONCURRENTLY) ValueJoinerWithKey<? super K, ? super V, ? super VO, ? extends VR> joiner, JoinWindows windows);
  <VO, VR> KStream<K, VR> outerJoin(KStream<K, VO> otherStream, @RunsOnWorkers(CONCURRENTLY) ValueJoiner<? super V, ? super VO, ? extends VR> joiner, JoinWindows windows, StreamJoined<K, V, VO> streamJoined);
  <VO, VR> KStream<K, VR> outerJoin(KStream<K, VO> otherStream, @RunsOnWorkers(CONCURRENTLY) ValueJoinerWithKey<? super K, ? super V, ? super VO, ? extends VR> joiner, JoinWindows windows, StreamJoined<K, V, VO> streamJoined);
  <VT, VR> KStream<K, VR> join(KTable<K, VT> table, @RunsOnWorkers(CONCURRENTLY) ValueJoiner<? super V, ? super VT, ? extends VR> joiner);
  <VT, VR> KStream<K, VR> join(KTable<K, VT> table, @RunsOnWorkers(CONCURRENTLY) ValueJoinerWithKey<? super K, ? super V, ? super VT, ? extends VR> joiner);
  <VT, VR> KStream<K, VR> join(KTable<K, VT> table, @RunsOnWorkers(CONCURRENTLY) ValueJoiner<? super V, ? super VT, ? extends VR> joiner, Joined<K, V, VT> joined);
  <VT, VR> KStream<K, VR> join(KTable<K, VT> table, @RunsOnWorkers(CONCURRENTLY) ValueJoinerWithKey<? super K, ? super V, ? super VT, ? extends VR> joiner, Joined<K, V, VT> joined);
  <VT, VR> KStream<K, VR> leftJoin(KTable<K, VT> table, @RunsOnWorkers(CONCURRENTLY) ValueJoiner<? super V, ? super VT, ? extends VR> joiner);
  <VT, VR> KStream<K, VR> leftJoin(KTable<K, VT> table, @RunsOnWorkers(CONCURRENTLY) ValueJoinerWithKey<? super K, ? super V, ? super VT, ? extends VR> joiner);
  <VT, VR> KStream<K, VR> leftJoin(KTable<K, VT> table, @RunsOnWorkers(CONCURRENTLY) ValueJoiner<? super V, ? super VT, ? extends VR> joiner, Joined<K, V, VT> joined);
  <VT, VR> KStream<K, VR> leftJoin(KTable<K, VT> table, @RunsOnWorkers(CONCURRENTLY) ValueJoinerWithKey<? super K, ? super V, ? super VT, ? extends VR> joiner, Joined<K, V, VT> joined);
  <GK, GV, RV> KStream<K, RV> join(GlobalKTable<GK, GV> globalTable, @RunsOnWorkers(CONCURRENTLY) KeyValueMapper<? super K, ? super V, ? extends GK> keySelector, @RunsOnWorkers(CONCURRENTLY) ValueJoiner<? super V, ? super GV, ? extends RV> joiner);
  <GK, GV, RV> KStream<K, RV> join(GlobalKTable<GK, GV> globalTable, @RunsOnWorkers(CONCURRENTLY) KeyValueMapper<? super K, ? super V, ? extends GK> keySelector, @RunsOnWorkers(CONCURRENTLY) ValueJoinerWithKey<? super K, ? super V, ? super GV, ? extends RV> joiner);
  <GK, GV, RV> KStream<K, RV> join(GlobalKTable<GK, GV> globalTable, @RunsOnWorkers(CONCURRENTLY) KeyValueMapper<? super K, ? super V, ? extends GK> keySelector, @RunsOnWorkers(CONCURRENTLY) ValueJoiner<? super V, ? super GV, ? extends RV> joiner, Named named);
  <GK, GV, RV> KStream<K, RV> join(GlobalKTable<GK, GV> globalTable, @RunsOnWorkers(CONCURRENTLY) KeyValueMapper<? super K, ? super V, ? extends GK> keySelector, @RunsOnWorkers(CONCURRENTLY) ValueJoinerWithKey<? super K, ? super V, ? super GV, ? extends RV> joiner, Named named);
  <GK, GV, RV> KStream<K, RV> leftJoin(GlobalKTable<GK, GV> globalTable, @RunsOnWorkers(CONCURRENTLY) KeyValueMapper<? super K, ? super V, ? extends GK> keySelector, @RunsOnWorkers(CONCURRENTLY) ValueJoiner<? super V, ? super GV, ? extends RV> valueJoiner);
  <GK, GV, RV> KStream<K, RV> leftJoin(GlobalKTable<GK, GV> globalTable, @RunsOnWorkers(CONCURRENTLY) KeyValueMapper<? super K, ? super V, ? extends GK> keySelector, @RunsOnWorkers(CONCURRENTLY) ValueJoinerWithKey<? super K, ? super V, ? super GV, ? extends RV> valueJoiner);
  <GK, GV, RV> KStream<K, RV> leftJoin(GlobalKTable<GK, GV> globalTable, @RunsOnWorkers(CONCURRENTLY) KeyValueMapper<? super K, ? super V, ? extends GK> keySelector, @RunsOnWorkers(CONCURRENTLY) ValueJoiner<? super V, ? super GV, ? extends RV> valueJoiner, Named named);
  <GK, GV, RV> KStream<K, RV> leftJoin(GlobalKTable<GK, GV> globalTable, @RunsOnWorkers(CONCURRENTLY) KeyValueMapper<? super K, ? super V, ? extends GK> keySelector, @RunsOnWorkers(CONCURRENTLY) ValueJoinerWithKey<? super K, ? super V, ? super GV, ? extends RV> valueJoiner, Named named);
  <K1, V1> KStream<K1, V1> transform(@RunsOnWorkers(CONCURRENTLY) TransformerSupplier<? super K, ? super V, KeyValue<K1, V1>> transformerSupplier, String... strings);
  <K1, V1> KStream<K1, V1> transform(@RunsOnWorkers(CONCURRENTLY) TransformerSupplier<? super K, ? super V, KeyValue<K1, V1>> transformerSupplier, Named named, String... strings);
  <K1, V1> KStream<K1, V1> flatTransform(@RunsOnWorkers(CONCURRENTLY) TransformerSupplier<? super K, ? super V, Iterable<KeyValue<K1, V1>>> transformerSupplier, String... strings);
  <K1, V1> KStream<K1, V1> flatTransform(@RunsOnWorkers(CONCURRENTLY) TransformerSupplier<? super K, ? super V, Iterable<KeyValue<K1, V1>>> transformerSupplier, Named named, String... strings);
  <VR> KStream<K, VR> transformValues(@RunsOnWorkers(CONCURRENTLY) ValueTransformerSupplier<? super V, ? extends VR> valueTransformerSupplier, String... strings);
  <VR> KStream<K, VR> transformValues(@RunsOnWorkers(CONCURRENTLY) ValueTransformerSupplier<? super V, ? extends VR> valueTransformerSupplier, Named named, String... strings);
  <VR> KStream<K, VR> transformValues(@RunsOnWorkers(CONCURRENTLY) ValueTransformerWithKeySupplier<? super K, ? super V, ? extends VR> valueTransformerWithKeySupplier, String... strings);
  <VR> KStream<K, VR> transformValues(@RunsOnWorkers(CONCURRENTLY) ValueTransformerWithKeySupplier<? super K, ? super V, ? extends VR> valueTransformerWithKeySupplier, Named named, String... strings);
  <VR> KStream<K, VR> flatTransformValues(@RunsOnWorkers(CONCURRENTLY) ValueTransformerSupplier<? super V, Iterable<VR>> valueTransformerSupplier, String... strings);
  <VR> KStream<K, VR> flatTransformValues(@RunsOnWorkers(CONCURRENTLY) ValueTransformerSupplier<? super V, Iterable<VR>> valueTransformerSupplier, Named named, String... strings);
  <VR> KStream<K, VR> flatTransformValues(@RunsOnWorkers(CONCURRENTLY) ValueTransformerWithKeySupplier<? super K, ? super V, Iterable<VR>> valueTransformerWithKeySupplier, String... strings);
  <VR> KStream<K, VR> flatTransformValues(@RunsOnWorkers(CONCURRENTLY) ValueTransformerWithKeySupplier<? super K, ? super V, Iterable<VR>> valueTransformerWithKeySupplier, Named named, String... strings);
  void process(@RunsOnWorkers(CONCURRENTLY) ProcessorSupplier<? super K, ? super V> processorSupplier, String... strings);
  void process(@RunsOnWorkers(CONCURRENTLY) ProcessorSupplier<? super K, ? super V> processorSupplier, Named named, String... strings);
  <KOut, VOut> KStream<KOut, VOut> process(@RunsOnWorkers(CONCURRENTLY) org.apache.kafka.streams.processor.api.ProcessorSupplier<? super K, ? super V, KOut, VOut> processorSupplier, String... strings);
  <KOut, VOut> KStream<KOut, VOut> process(@RunsOnWorkers(CONCURRENTLY) org.apache.kafka.streams.processor.api.ProcessorSupplier<? super K, ? super V, KOut, VOut> processorSupplier, Named named, String... strings);
  <VOut> KStream<K, VOut> processValues(@RunsOnWorkers(CONCURRENTLY) FixedKeyProcessorSupplier<? super K, ? super V, VOut> fixedKeyProcessorSupplier, String... strings);
  <VOut> KStream<K, VOut> processValues(@RunsOnWorkers(CONCURRENTLY) FixedKeyProcessorSupplier<? super K, ? super V, VOut> fixedKeyProcessorSupplier, Named named, String... strings);
}

public interface KTable<K, V> {
  KTable<K, V> filter(@RunsOnWorkers(CONCURRENTLY) Predicate<? super K, ? super V> predicate);
  KTable<K, V> filter(@RunsOnWorkers(CONCURRENTLY) Predicate<? super K, ? super V> predicate, Named named);
  KTable<K, V> filter(@RunsOnWorkers(CONCURRENTLY) Predicate<? super K, ? super V> predicate, Materialized<K, V, KeyValueStore<Bytes, byte[]>> materialized);
  KTable<K, V> filter(@RunsOnWorkers(CONCURRENTLY) Predicate<? super K, ? super V> predicate, Named named, Materialized<K, V, KeyValueStore<Bytes, byte[]>> materialized);
  KTable<K, V> filterNot(@RunsOnWorkers(CONCURRENTLY) Predicate<? super K, ? super V> predicate);
  KTable<K, V> filterNot(@RunsOnWorkers(CONCURRENTLY) Predicate<? super K, ? super V> predicate, Named named);
  KTable<K, V> filterNot(@RunsOnWorkers(CONCURRENTLY) Predicate<? super K, ? super V> predicate, Materialized<K, V, KeyValueStore<Bytes, byte[]>> materialized);
  KTable<K, V> filterNot(@RunsOnWorkers(CONCURRENTLY) Predicate<? super K, ? super V> predicate, Named named, Materialized<K, V, KeyValueStore<Bytes, byte[]>> materialized);
  <VR> KTable<K, VR> mapValues(@RunsOnWorkers(CONCURRENTLY) ValueMapper<? super V, ? extends VR> mapper);
  <VR> KTable<K, VR> mapValues(@RunsOnWorkers(CONCURRENTLY) ValueMapper<? super V, ? extends VR> mapper, Named named);
  <VR> KTable<K, VR> mapValues(@RunsOnWorkers(CONCURRENTLY) ValueMapperWithKey<? super K, ? super V, ? extends VR> mapper);
  <VR> KTable<K, VR> mapValues(@RunsOnWorkers(CONCURRENTLY) ValueMapperWithKey<? super K, ? super V, ? extends VR> mapper, Named named);
  <VR> KTable<K, VR> mapValues(@RunsOnWorkers(CONCURRENTLY) ValueMapper<? super V, ? extends VR> mapper, Materialized<K, VR, KeyValueStore<Bytes, byte[]>> materialized);
  <VR> KTable<K, VR> mapValues(@RunsOnWorkers(CONCURRENTLY) ValueMapper<? super V, ? extends VR> mapper, Named named, Materialized<K, VR, KeyValueStore<Bytes, byte[]>> materialized);
  <VR> KTable<K, VR> mapValues(@RunsOnWorkers(CONCURRENTLY) ValueMapperWithKey<? super K, ? super V, ? extends VR> mapper, Materialized<K, VR, KeyValueStore<Bytes, byte[]>> materialized);
  <VR> KTable<K, VR> mapValues(@RunsOnWorkers(CONCURRENTLY) ValueMapperWithKey<? super K, ? super V, ? extends VR> mapper, Named named, Materialized<K, VR, KeyValueStore<Bytes, byte[]>> materialized);
  KStream<K, V> toStream();
  KStream<K, V> toStream(Named named);
  <KR> KStream<KR, V> toStream(@RunsOnWorkers(CONCURRENTLY) KeyValueMapper<? super K, ? super V, ? extends KR> mapper);
  <KR> KStream<KR, V> toStream(@RunsOnWorkers(CONCURRENTLY) KeyValueMapper<? super K, ? super V, ? extends KR> mapper, Named named);
  KTable<K, V> suppress(Suppressed<? super K> suppressed);
  <VR> KTable<K, VR> transformValues(@RunsOnWorkers(CONCURRENTLY) ValueTransformerWithKeySupplier<? super K, ? super V, ? extends VR> valueTransformerWithKeySupplier, String... strings);
  <VR> KTable<K, VR> transformValues(@RunsOnWorkers(CONCURRENTLY) ValueTransformerWithKeySupplier<? super K, ? super V, ? extends VR> valueTransformerWithKeySupplier, Named named, String... strings);
  <VR> KTable<K, VR> transformValues(@RunsOnWorkers(CONCURRENTLY) ValueTransformerWithKeySupplier<? super K, ? super V, ? extends VR> valueTransformerWithKeySupplier, Materialized<K, VR, KeyValueStore<Bytes, byte[]>> materialized, String... strings);
  <VR> KTable<K, VR> transformValues(@RunsOnWorkers(CONCURRENTLY) ValueTransformerWithKeySupplier<? super K, ? super V, ? extends VR> valueTransformerWithKeySupplier, Materialized<K, VR, KeyValueStore<Bytes, byte[]>> materialized, Named named, String... strings);
  <KR, VR> KGroupedTable<KR, VR> groupBy(@RunsOnWorkers(CONCURRENTLY) KeyValueMapper<? super K, ? super V, KeyValue<KR, VR>> selector);
  <KR, VR> KGroupedTable<KR, VR> groupBy(@RunsOnWorkers(CONCURRENTLY) KeyValueMapper<? super K, ? super V, KeyValue<KR, VR>> selector, Grouped<KR, VR> grouped);
  <VO, VR> KTable<K, VR> join(KTable<K, VO> other, @RunsOnWorkers(CONCURRENTLY) ValueJoiner<? super V, ? super VO, ? extends VR> joiner);
  <VO, VR> KTable<K, VR> join(KTable<K, VO> other, @RunsOnWorkers(CONCURRENTLY) ValueJoiner<? super V, ? super VO, ? extends VR> joiner, Named named);
  <VO, VR> KTable<K, VR> join(KTable<K, VO> other, @RunsOnWorkers(CONCURRENTLY) ValueJoiner<? super V, ? super VO, ? extends VR> joiner, Materialized<K, VR, KeyValueStore<Bytes, byte[]>> materialized);
  <VO, VR> KTable<K, VR> join(KTable<K, VO> other, @RunsOnWorkers(CONCURRENTLY) ValueJoiner<? super V, ? super VO, ? extends VR> joiner, Named named, Materialized<K, VR, KeyValueStore<Bytes, byte[]>> materialized);
  <VO, VR> KTable<K, VR> leftJoin(KTable<K, VO> other, @RunsOnWorkers(CONCURRENTLY) ValueJoiner<? super V, ? super VO, ? extends VR> joiner);
  <VO, VR> KTable<K, VR> leftJoin(KTable<K, VO> other, @RunsOnWorkers(CONCURRENTLY) ValueJoiner<? super V, ? super VO, ? extends VR> joiner, Named named);
  <VO, VR> KTable<K, VR> leftJoin(KTable<K, VO> other, @RunsOnWorkers(CONCURRENTLY) ValueJoiner<? super V, ? super VO, ? extends VR> joiner, Materialized<K, VR, KeyValueStore<Bytes, byte[]>> materialized);
  <VO, VR> KTable<K, VR> leftJoin(KTable<K, VO> other, @RunsOnWorkers(CONCURRENTLY) ValueJoiner<? super V, ? super VO, ? extends VR> joiner, Named named, Materialized<K, VR, KeyValueStore<Bytes, byte[]>> materialized);
  <VO, VR> KTable<K, VR> outerJoin(KTable<K, VO> other, @RunsOnWorkers(CONCURRENTLY) ValueJoiner<? super V, ? super VO, ? extends VR> joiner);
  <VO, VR> KTable<K, VR> outerJoin(KTable<K, VO> other, @RunsOnWorkers(CONCURRENTLY) ValueJoiner<? super V, ? super VO, ? extends VR> joiner, Named named);
  <VO, VR> KTable<K, VR> outerJoin(KTable<K, VO> other, @RunsOnWorkers(CONCURRENTLY) ValueJoiner<? super V, ? super VO, ? extends VR> joiner, Materialized<K, VR, KeyValueStore<Bytes, byte[]>> materialized);
  <VO, VR> KTable<K, VR> outerJoin(KTable<K, VO> other, @RunsOnWorkers(CONCURRENTLY) ValueJoiner<? super V, ? super VO, ? extends VR> joiner, Named named, Materialized<K, VR, KeyValueStore<Bytes, byte[]>> materialized);
  <VR, KO, VO> KTable<K, VR> join(KTable<KO, VO> other, Function<V, KO> foreignKeyExtractor, @RunsOnWorkers(CONCURRENTLY) ValueJoiner<V, VO, VR> joiner);
  <VR, KO, VO> KTable<K, VR> join(KTable<KO, VO> other, Function<V, KO> foreignKeyExtractor, @RunsOnWorkers(CONCURRENTLY) ValueJoiner<V, VO, VR> joiner, Named named);
  <VR, KO, VO> KTable<K, VR> join(KTable<KO, VO> other, Function<V, KO> foreignKeyExtractor, @RunsOnWorkers(CONCURRENTLY) ValueJoiner<V, VO, VR> joiner, TableJoined<K, KO> tableJoined);
  <VR, KO, VO> KTable<K, VR> join(KTable<KO, VO> other, Function<V, KO> foreignKeyExtractor, @RunsOnWorkers(CONCURRENTLY) ValueJoiner<V, VO, VR> joiner, Materialized<K, VR, KeyValueStore<Bytes, byte[]>> materialized);
  <VR, KO, VO> KTable<K, VR> join(KTable<KO, VO> other, Function<V, KO> foreignKeyExtractor, @RunsOnWorkers(CONCURRENTLY) ValueJoiner<V, VO, VR> joiner, Named named, Materialized<K, VR, KeyValueStore<Bytes, byte[]>> materialized);
  <VR, KO, VO> KTable<K, VR> join(KTable<KO, VO> other, Function<V, KO> foreignKeyExtractor, @RunsOnWorkers(CONCURRENTLY) ValueJoiner<V, VO, VR> joiner, TableJoined<K, KO> tableJoined, Materialized<K, VR, KeyValueStore<Bytes, byte[]>> materialized);
  <VR, KO, VO> KTable<K, VR> leftJoin(KTable<KO, VO> other, Function<V, KO> foreignKeyExtractor, @RunsOnWorkers(CONCURRENTLY) ValueJoiner<V, VO, VR> joiner);
  <VR, KO, VO> KTable<K, VR> leftJoin(KTable<KO, VO> other, Function<V, KO> foreignKeyExtractor, @RunsOnWorkers(CONCURRENTLY) ValueJoiner<V, VO, VR> joiner, Named named);
  <VR, KO, VO> KTable<K, VR> leftJoin(KTable<KO, VO> other, Function<V, KO> foreignKeyExtractor, @RunsOnWorkers(CONCURRENTLY) ValueJoiner<V, VO, VR> joiner, TableJoined<K, KO> tableJoined);
  <VR, KO, VO> KTable<K, VR> leftJoin(KTable<KO, VO> other, Function<V, KO> foreignKeyExtractor, @RunsOnWorkers(CONCURRENTLY) ValueJoiner<V, VO, VR> joiner, Materialized<K, VR, KeyValueStore<Bytes, byte[]>> materialized);
  <VR, KO, VO> KTable<K, VR> leftJoin(KTable<KO, VO> other, Function<V, KO> foreignKeyExtractor, @RunsOnWorkers(CONCURRENTLY) ValueJoiner<V, VO, VR> joiner, Named named, Materialized<K, VR, KeyValueStore<Bytes, byte[]>> materialized);
  <VR, KO, VO> KTable<K, VR> leftJoin(KTable<KO, VO> other, Function<V, KO> foreignKeyExtractor, @RunsOnWorkers(CONCURRENTLY) ValueJoiner<V, VO, VR> joiner, TableJoined<K, KO> tableJoined, Materialized<K, VR, KeyValueStore<Bytes, byte[]>> materialized);
  String queryableStoreName();
}

public interface KeyValueMapper<K, V, VR> {
  VR apply(K key, V value);
}

public class Materialized<K, V, S extends StateStore> {
  protected Materialized(Materialized<K, V, S> materialized);
  public static <K, V, S extends StateStore> Materialized<K, V, S> as(DslStoreSuppliers storeSuppliers);
  public static <K, V, S extends StateStore> Materialized<K, V, S> as(String storeName);
  public static <K, V> Materialized<K, V, WindowStore<Bytes, byte[]>> as(WindowBytesStoreSupplier supplier);
  public static <K, V> Materialized<K, V, SessionStore<Bytes, byte[]>> as(SessionBytesStoreSupplier supplier);
  public static <K, V> Materialized<K, V, KeyValueStore<Bytes, byte[]>> as(KeyValueBytesStoreSupplier supplier);
  public static <K, V, S extends StateStore> Materialized<K, V, S> with(Serde<K> keySerde, Serde<V> valueSerde);
  public Materialized<K, V, S> withValueSerde(Serde<V> valueSerde);
  public Materialized<K, V, S> withKeySerde(Serde<K> keySerde);
  public Materialized<K, V, S> withLoggingEnabled(Map<String, String> config);
  public Materialized<K, V, S> withLoggingDisabled();
  public Materialized<K, V, S> withCachingEnabled();
  public Materialized<K, V, S> withCachingDisabled();
  public Materialized<K, V, S> withRetention(Duration retention) throws IllegalArgumentException;
  public Materialized<K, V, S> withStoreType(DslStoreSuppliers storeSuppliers) throws IllegalArgumentException;

  public enum StoreType implements DslStoreSuppliers {
    ROCKS_DB, IN_MEMORY;
    public void configure(Map<String, ?> configs);
    public KeyValueBytesStoreSupplier keyValueStore(DslKeyValueParams params);
    public WindowBytesStoreSupplier windowStore(DslWindowParams params);
    public SessionBytesStoreSupplier sessionStore(DslSessionParams params);
  }
}

public interface Merger<K, V> {
  V apply(K aggKey, V aggOne, V aggTwo);
}

public class Named implements NamedOperation<Named> {
  protected Named(Named named);
  protected Named(String name);
  public static Named as(String name);
  public Named withName(String name);
  protected static void validate(String name);
}

interface NamedOperation<T extends NamedOperation<T>> {
  T withName(String name);
}

public interface Predicate<K, V> {
  boolean test(K key, V value);
}

public class Printed<K, V> implements NamedOperation<Printed<K, V>> {
  protected Printed(Printed<K, V> printed);
  public static <K, V> Printed<K, V> toFile(String filePath);
  public static <K, V> Printed<K, V> toSysOut();
  public Printed<K, V> withLabel(String label);
  public Printed<K, V> withKeyValueMapper(KeyValueMapper<? super K, ? super V, String> mapper);
  public Printed<K, V> withName(String processorName);
}

public class Produced<K, V> implements NamedOperation<Produced<K, V>> {
  protected Produced(Produced<K, V> produced);
  public static <K, V> Produced<K, V> with(Serde<K> keySerde, Serde<V> valueSerde);
  public static <K, V> Produced<K, V> with(Serde<K> keySerde, Serde<V> valueSerde, StreamPartitioner<? super K, ? super V> partitioner);
  public static <K, V> Produced<K, V> as(String processorName);
  public static <K, V> Produced<K, V> keySerde(Serde<K> keySerde);
  public static <K, V> Produced<K, V> valueSerde(Serde<V> valueSerde);
  public static <K, V> Produced<K, V> streamPartitioner(StreamPartitioner<? super K, ? super V> partitioner);
  public Produced<K, V> withStreamPartitioner(StreamPartitioner<? super K, ? super V> partitioner);
  public Produced<K, V> withValueSerde(Serde<V> valueSerde);
  public Produced<K, V> withKeySerde(Serde<K> keySerde);
  public Produced<K, V> withName(String name);
}

public interface Reducer<V> {
  V apply(V value1, V value2);
}

public class Repartitioned<K, V> implements NamedOperation<Repartitioned<K, V>> {
  protected Repartitioned(Repartitioned<K, V> repartitioned);
  public static <K, V> Repartitioned<K, V> as(String name);
  public static <K, V> Repartitioned<K, V> with(Serde<K> keySerde, Serde<V> valueSerde);
  public static <K, V> Repartitioned<K, V> streamPartitioner(StreamPartitioner<K, V> partitioner);
  public static <K, V> Repartitioned<K, V> numberOfPartitions(int numberOfPartitions);
  public Repartitioned<K, V> withName(String name);
  public Repartitioned<K, V> withNumberOfPartitions(int numberOfPartitions);
  public Repartitioned<K, V> withKeySerde(Serde<K> keySerde);
  public Repartitioned<K, V> withValueSerde(Serde<V> valueSerde);
  public Repartitioned<K, V> withStreamPartitioner(StreamPartitioner<K, V> partitioner);
}

public interface SessionWindowedCogroupedKStream<K, V> {
  KTable<Windowed<K>, V> aggregate(@RunsOnWorkers(CONCURRENTLY) Initializer<V> initializer, @RunsOnWorkers(CONCURRENTLY) Merger<? super K, V> sessionMerger);
  KTable<Windowed<K>, V> aggregate(@RunsOnWorkers(CONCURRENTLY) Initializer<V> initializer, @RunsOnWorkers(CONCURRENTLY) Merger<? super K, V> sessionMerger, Named named);
  KTable<Windowed<K>, V> aggregate(@RunsOnWorkers(CONCURRENTLY) Initializer<V> initializer, @RunsOnWorkers(CONCURRENTLY) Merger<? super K, V> sessionMerger, Materialized<K, V, SessionStore<Bytes, byte[]>> materialized);
  KTable<Windowed<K>, V> aggregate(@RunsOnWorkers(CONCURRENTLY) Initializer<V> initializer, @RunsOnWorkers(CONCURRENTLY) Merger<? super K, V> sessionMerger, Named named, Materialized<K, V, SessionStore<Bytes, byte[]>> materialized);
}

public interface SessionWindowedKStream<K, V> {
  KTable<Windowed<K>, Long> count();
  KTable<Windowed<K>, Long> count(Named named);
  KTable<Windowed<K>, Long> count(Materialized<K, Long, SessionStore<Bytes, byte[]>> materialized);
  KTable<Windowed<K>, Long> count(Named named, Materialized<K, Long, SessionStore<Bytes, byte[]>> materialized);
  <VR> KTable<Windowed<K>, VR> aggregate(@RunsOnWorkers(CONCURRENTLY) Initializer<VR> initializer, @RunsOnWorkers(CONCURRENTLY) Aggregator<? super K, ? super V, VR> aggregator, @RunsOnWorkers(CONCURRENTLY) Merger<? super K, VR> sessionMerger);
  <VR> KTable<Windowed<K>, VR> aggregate(@RunsOnWorkers(CONCURRENTLY) Initializer<VR> initializer, @RunsOnWorkers(CONCURRENTLY) Aggregator<? super K, ? super V, VR> aggregator, @RunsOnWorkers(CONCURRENTLY) Merger<? super K, VR> sessionMerger, Named named);
  <VR> KTable<Windowed<K>, VR> aggregate(@RunsOnWorkers(CONCURRENTLY) Initializer<VR> initializer, @RunsOnWorkers(CONCURRENTLY) Aggregator<? super K, ? super V, VR> aggregator, @RunsOnWorkers(CONCURRENTLY) Merger<? super K, VR> sessionMerger, Materialized<K, VR, SessionStore<Bytes, byte[]>> materialized);
  <VR> KTable<Windowed<K>, VR> aggregate(@RunsOnWorkers(CONCURRENTLY) Initializer<VR> initializer, @RunsOnWorkers(CONCURRENTLY) Aggregator<? super K, ? super V, VR> aggregator, @RunsOnWorkers(CONCURRENTLY) Merger<? super K, VR> sessionMerger, Named named, Materialized<K, VR, SessionStore<Bytes, byte[]>> materialized);
  KTable<Windowed<K>, V> reduce(@RunsOnWorkers(CONCURRENTLY) Reducer<V> reducer);
  KTable<Windowed<K>, V> reduce(@RunsOnWorkers(CONCURRENTLY) Reducer<V> reducer, Named named);
  KTable<Windowed<K>, V> reduce(@RunsOnWorkers(CONCURRENTLY) Reducer<V> reducer, Materialized<K, V, SessionStore<Bytes, byte[]>> materialized);
  KTable<Windowed<K>, V> reduce(@RunsOnWorkers(CONCURRENTLY) Reducer<V> reducer, Named named, Materialized<K, V, SessionStore<Bytes, byte[]>> materialized);
  SessionWindowedKStream<K, V> emitStrategy(EmitStrategy emitStrategy);
}

public final class SessionWindows {
  public static SessionWindows ofInactivityGapWithNoGrace(Duration inactivityGap);
  public static SessionWindows ofInactivityGapAndGrace(Duration inactivityGap, Duration afterWindowEnd);
  public static SessionWindows with(Duration inactivityGap);
  public SessionWindows grace(Duration afterWindowEnd) throws IllegalArgumentException;
  public long gracePeriodMs();
  public long inactivityGap();
}

public final class SlidingWindows {
  public static SlidingWindows ofTimeDifferenceWithNoGrace(Duration timeDifference) throws IllegalArgumentException;
  public static SlidingWindows ofTimeDifferenceAndGrace(Duration timeDifference, Duration afterWindowEnd) throws IllegalArgumentException;
  public static SlidingWindows withTimeDifferenceAndGrace(Duration timeDifference, Duration grace) throws IllegalArgumentException;
  public long timeDifferenceMs();
  public long gracePeriodMs();
}

public class StreamJoined<K, V1, V2> implements NamedOperation<StreamJoined<K, V1, V2>> {
  protected StreamJoined(StreamJoined<K, V1, V2> streamJoined);
  public static <K, V1, V2> StreamJoined<K, V1, V2> with(WindowBytesStoreSupplier storeSupplier, WindowBytesStoreSupplier otherStoreSupplier);
  public static <K, V1, V2> StreamJoined<K, V1, V2> with(DslStoreSuppliers storeSuppliers);
  public static <K, V1, V2> StreamJoined<K, V1, V2> as(String storeName);
  public static <K, V1, V2> StreamJoined<K, V1, V2> with(Serde<K> keySerde, Serde<V1> valueSerde, Serde<V2> otherValueSerde);
  public StreamJoined<K, V1, V2> withName(String name);
  public StreamJoined<K, V1, V2> withStoreName(String storeName);
  public StreamJoined<K, V1, V2> withKeySerde(Serde<K> keySerde);
  public StreamJoined<K, V1, V2> withValueSerde(Serde<V1> valueSerde);
  public StreamJoined<K, V1, V2> withOtherValueSerde(Serde<V2> otherValueSerde);
  public StreamJoined<K, V1, V2> withDslStoreSuppliers(DslStoreSuppliers dslStoreSuppliers);
  public StreamJoined<K, V1, V2> withThisStoreSupplier(WindowBytesStoreSupplier thisStoreSupplier);
  public StreamJoined<K, V1, V2> withOtherStoreSupplier(WindowBytesStoreSupplier otherStoreSupplier);
  public StreamJoined<K, V1, V2> withLoggingEnabled(Map<String, String> config);
  public StreamJoined<K, V1, V2> withLoggingDisabled();
}

public interface Suppressed<K> extends NamedOperation<Suppressed<K>> {
  static Suppressed<Windowed> untilWindowCloses(Suppressed.StrictBufferConfig bufferConfig);
  static <K> Suppressed<K> untilTimeLimit(Duration timeToWaitForMoreEvents, Suppressed.BufferConfig bufferConfig);
  Suppressed<K> withName(String name);

  public interface BufferConfig<BC extends Suppressed.BufferConfig<BC>> {
    static Suppressed.EagerBufferConfig maxRecords(long recordLimit);
    BC withMaxRecords(long recordLimit);
    static Suppressed.EagerBufferConfig maxBytes(long byteLimit);
    BC withMaxBytes(long byteLimit);
    static Suppressed.StrictBufferConfig unbounded();
    Suppressed.StrictBufferConfig withNoBound();
    Suppressed.StrictBufferConfig shutDownWhenFull();
    Suppressed.EagerBufferConfig emitEarlyWhenFull();
    BC withLoggingDisabled();
    BC withLoggingEnabled(Map<String, String> config);
  }
  public interface EagerBufferConfig extends Suppressed.BufferConfig<Suppressed.EagerBufferConfig> {}
  public interface StrictBufferConfig extends Suppressed.BufferConfig<Suppressed.StrictBufferConfig> {}
}

public class TableJoined<K, KO> implements NamedOperation<TableJoined<K, KO>> {
  protected TableJoined(TableJoined<K, KO> tableJoined);
  public static <K, KO> TableJoined<K, KO> with(StreamPartitioner<K, Void> partitioner, StreamPartitioner<KO, Void> otherPartitioner);
  public static <K, KO> TableJoined<K, KO> as(String name);
  public TableJoined<K, KO> withPartitioner(StreamPartitioner<K, Void> partitioner);
  public TableJoined<K, KO> withOtherPartitioner(StreamPartitioner<KO, Void> otherPartitioner);
  public TableJoined<K, KO> withName(String name);
}

public interface TimeWindowedCogroupedKStream<K, V> {
  KTable<Windowed<K>, V> aggregate(@RunsOnWorkers(CONCURRENTLY) Initializer<V> initializer);
  KTable<Windowed<K>, V> aggregate(@RunsOnWorkers(CONCURRENTLY) Initializer<V> initializer, Named named);
  KTable<Windowed<K>, V> aggregate(@RunsOnWorkers(CONCURRENTLY) Initializer<V> initializer, Materialized<K, V, WindowStore<Bytes, byte[]>> materialized);
  KTable<Windowed<K>, V> aggregate(@RunsOnWorkers(CONCURRENTLY) Initializer<V> initializer, Named named, Materialized<K, V, WindowStore<Bytes, byte[]>> materialized);
}

public interface TimeWindowedKStream<K, V> {
  KTable<Windowed<K>, Long> count();
  KTable<Windowed<K>, Long> count(Named named);
  KTable<Windowed<K>, Long> count(Materialized<K, Long, WindowStore<Bytes, byte[]>> materialized);
  KTable<Windowed<K>, Long> count(Named named, Materialized<K, Long, WindowStore<Bytes, byte[]>> materialized);
  <VR> KTable<Windowed<K>, VR> aggregate(@RunsOnWorkers(CONCURRENTLY) Initializer<VR> initializer, @RunsOnWorkers(CONCURRENTLY) Aggregator<? super K, ? super V, VR> aggregator);
  <VR> KTable<Windowed<K>, VR> aggregate(@RunsOnWorkers(CONCURRENTLY) Initializer<VR> initializer, @RunsOnWorkers(CONCURRENTLY) Aggregator<? super K, ? super V, VR> aggregator, Named named);
  <VR> KTable<Windowed<K>, VR> aggregate(@RunsOnWorkers(CONCURRENTLY) Initializer<VR> initializer, @RunsOnWorkers(CONCURRENTLY) Aggregator<? super K, ? super V, VR> aggregator, Materialized<K, VR, WindowStore<Bytes, byte[]>> materialized);
  <VR> KTable<Windowed<K>, VR> aggregate(@RunsOnWorkers(CONCURRENTLY) Initializer<VR> initializer, @RunsOnWorkers(CONCURRENTLY) Aggregator<? super K, ? super V, VR> aggregator, Named named, Materialized<K, VR, WindowStore<Bytes, byte[]>> materialized);
  KTable<Windowed<K>, V> reduce(@RunsOnWorkers(CONCURRENTLY) Reducer<V> reducer);
  KTable<Windowed<K>, V> reduce(@RunsOnWorkers(CONCURRENTLY) Reducer<V> reducer, Named named);
  KTable<Windowed<K>, V> reduce(@RunsOnWorkers(CONCURRENTLY) Reducer<V> reducer, Materialized<K, V, WindowStore<Bytes, byte[]>> materialized);
  KTable<Windowed<K>, V> reduce(@RunsOnWorkers(CONCURRENTLY) Reducer<V> reducer, Named named, Materialized<K, V, WindowStore<Bytes, byte[]>> materialized);
  TimeWindowedKStream<K, V> emitStrategy(EmitStrategy emitStrategy);
}

@OneOfMany(per = "task", value = LIMITED)
public interface Transformer<K, V, R> {
  void init(ProcessorContext context);
  @RunsOnWorkers(REPEATEDLY) R transform(K key, V value);
  void close();
}

public interface TransformerSupplier<K, V, R> extends ConnectedStoreProvider, Supplier<Transformer<K, V, R>> {
  Transformer<K, V, R> get();
}

public interface ValueJoiner<V1, V2, VR> {
  VR apply(V1 value1, V2 value2);
}

public interface ValueJoinerWithKey<K1, V1, V2, VR> {
  VR apply(K1 readOnlyKey, V1 value1, V2 value2);
}

public interface ValueMapper<V, VR> {
  VR apply(V value);
}

public interface ValueMapperWithKey<K, V, VR> {
  VR apply(K readOnlyKey, V value);
}

@OneOfMany(per = "task", value = LIMITED)
public interface ValueTransformer<V, VR> {
  void init(ProcessorContext context);
  @RunsOnWorkers(REPEATEDLY) VR transform(V value);
  void close();
}

public interface ValueTransformerSupplier<V, VR> extends ConnectedStoreProvider {
  ValueTransformer<V, VR> get();
}

@OneOfMany(per = "task", value = LIMITED)
public interface ValueTransformerWithKey<K, V, VR> {
  void init(ProcessorContext context);
  @RunsOnWorkers(REPEATEDLY) VR transform(K readOnlyKey, V value);
  void close();
}

public interface ValueTransformerWithKeySupplier<K, V, VR> extends ConnectedStoreProvider, Supplier<ValueTransformerWithKey<K, V, VR>> {
  ValueTransformerWithKey<K, V, VR> get();
}

public abstract class Window {
  public Window(long startMs, long endMs) throws IllegalArgumentException;
  public long start();
  public long end();
  public Instant startTime();
  public Instant endTime();
  public abstract boolean overlap(Window other);
}

public class Windowed<K> {
  public Windowed(K key, Window window);
  public K key();
  public Window window();
}

public abstract class Windows<W extends Window> {
  protected Windows();
  public abstract Map<Long, W> windowsFor(long timestamp);
  public abstract long size();
  public abstract long gracePeriodMs();
}
