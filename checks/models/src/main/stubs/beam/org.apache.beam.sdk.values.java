package org.apache.beam.sdk.values;

import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.transforms.Contextful;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ProcessFunction;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;

public class KV<K, V> implements Serializable {
  public static <K, V> KV<K, V> of(K key, V value);
  public K getKey();
  public V getValue();
}

public class PBegin implements PInput {}

public class PCollection<T> extends PValueBase implements PValue {
  public void finishSpecifyingOutput(String transformName, PInput input, PTransform<?, ?> transform);
  public void finishSpecifying(PInput input, PTransform<?, ?> transform);
  public TypeDescriptor<T> getTypeDescriptor();
  public String getName();
  public Map<TupleTag<?>, PValue> expand();
  public PCollection<T> setName(String name);
  public Coder<T> getCoder();
  public PCollection<T> setCoder(Coder<T> coder);
  public boolean hasSchema();
  public SerializableFunction<T, Row> getToRowFunction();
  public SerializableFunction<Row, T> getFromRowFunction();
  public <OutputT extends POutput> OutputT apply(PTransform<? super PCollection<T>, OutputT> t);
  public <OutputT extends POutput> OutputT apply(String name, PTransform<? super PCollection<T>, OutputT> t);
  public WindowingStrategy<?, ?> getWindowingStrategy();
  public PCollection.IsBounded isBounded();
  public PCollection<T> setTypeDescriptor(TypeDescriptor<T> typeDescriptor);
  public PCollection<T> setWindowingStrategyInternal(WindowingStrategy<?, ?> windowingStrategy);
  public PCollection<T> setIsBoundedInternal(PCollection.IsBounded isBounded);
  public static <T> PCollection<T> createPrimitiveOutputInternal(Pipeline pipeline, WindowingStrategy<?, ?> windowingStrategy, PCollection.IsBounded isBounded, Coder<T> coder);
  public static <T> PCollection<T> createPrimitiveOutputInternal(Pipeline pipeline, WindowingStrategy<?, ?> windowingStrategy, PCollection.IsBounded isBounded, Coder<T> coder, TupleTag<?> tag);

  public enum IsBounded {
    BOUNDED, UNBOUNDED;
  }
}

public class PCollectionTuple implements PInput, POutput {
  public static PCollectionTuple empty(Pipeline pipeline);
  public static <T> PCollectionTuple of(TupleTag<T> tag, PCollection<T> pc);
  public static <T> PCollectionTuple of(String tag, PCollection<T> pc);
  public static <T> PCollectionTuple of(String tag1, PCollection<T> pc1, String tag2, PCollection<T> pc2);
  public static <T> PCollectionTuple of(String tag1, PCollection<T> pc1, String tag2, PCollection<T> pc2, String tag3, PCollection<T> pc3);
  public static <T> PCollectionTuple of(String tag1, PCollection<T> pc1, String tag2, PCollection<T> pc2, String tag3, PCollection<T> pc3, String tag4, PCollection<T> pc4);
  public static <T> PCollectionTuple of(String tag1, PCollection<T> pc1, String tag2, PCollection<T> pc2, String tag3, PCollection<T> pc3, String tag4, PCollection<T> pc4, String tag5, PCollection<T> pc5);
  public <T> PCollectionTuple and(TupleTag<T> tag, PCollection<T> pc);
  public <T> PCollectionTuple and(String tag, PCollection<T> pc);
  public <T> boolean has(TupleTag<T> tag);
  public <T> boolean has(String tag);
  public <T> PCollection<T> get(TupleTag<T> tag);
  public <T> PCollection<T> get(String tag);
  public Map<TupleTag<?>, PCollection<?>> getAll();
  public <OutputT extends POutput> OutputT apply(PTransform<? super PCollectionTuple, OutputT> t);
  public <OutputT extends POutput> OutputT apply(String name, PTransform<? super PCollectionTuple, OutputT> t);
  public static PCollectionTuple ofPrimitiveOutputsInternal(Pipeline pipeline, TupleTagList outputTags, Map<TupleTag<?>, Coder<?>> coders, WindowingStrategy<?, ?> windowingStrategy, PCollection.IsBounded isBounded);
  public Pipeline getPipeline();
  public Map<TupleTag<?>, PValue> expand();
  public void finishSpecifyingOutput(String transformName, PInput input, PTransform<?, ?> transform);
}

public interface PCollectionView<T> extends PValue, Serializable {}

public interface PInput {}

public interface POutput {}

public interface PValue extends POutput, PInput {}

public abstract class PValueBase implements PValue {
  public String getName();
  public PValueBase setName(String name);
  public void finishSpecifying(PInput input, PTransform<?, ?> transform);
  public Pipeline getPipeline();
  public void finishSpecifyingOutput(String transformName, PInput input, PTransform<?, ?> transform);
}

public abstract class Row implements Serializable {}

public class TimestampedValue<V> {}

public class TupleTag<V> implements Serializable {
  public TupleTag();
  public TupleTag(String id);
  public String getId();
  public String getOutName(int outIndex);
  public TypeDescriptor<V> getTypeDescriptor();
}

public class TupleTagList implements Serializable {
  public static TupleTagList empty();
  public static TupleTagList of(TupleTag<?> tag);
  public static TupleTagList of(List<TupleTag<?>> tags);
  public TupleTagList and(TupleTag<?> tag);
  public TupleTagList and(List<TupleTag<?>> tags);
  public int size();
  public TupleTag<?> get(int index);
  public List<TupleTag<?>> getAll();
}

public abstract class TypeDescriptor<T> implements Serializable {
  public static <T> TypeDescriptor<T> of(Class<T> type);
  public static TypeDescriptor<?> of(Type type);
  public Type getType();
  public Class<? super T> getRawType();
  public TypeDescriptor<?> getComponentType();
  public TypeDescriptor<? super T> getSupertype(Class<? super T> superclass);
  public boolean isArray();
  public TypeVariable<Class<? super T>> getTypeParameter(String paramName);
  public boolean isSupertypeOf(TypeDescriptor<?> source);
  public boolean isSubtypeOf(TypeDescriptor<?> parent);
  public List<TypeDescriptor<?>> getArgumentTypes(Method method);
  public TypeDescriptor<?> resolveType(Type type);
  public Iterable<TypeDescriptor> getTypes();
  public Iterable<TypeDescriptor> getInterfaces();
  public Iterable<TypeDescriptor> getClasses();
  public <X> TypeDescriptor<T> where(TypeParameter<X> typeParameter, TypeDescriptor<X> typeDescriptor);
  public TypeDescriptor<T> where(Type formal, Type actual);
  public boolean hasUnresolvedParameters();
}

public class TypeDescriptors {
  public TypeDescriptors();
  public static TypeDescriptor<Boolean> booleans();
  public static TypeDescriptor<Double> doubles();
  public static TypeDescriptor<Float> floats();
  public static TypeDescriptor<Integer> integers();
  public static TypeDescriptor<Long> longs();
  public static TypeDescriptor<Short> shorts();
  public static TypeDescriptor<BigDecimal> bigdecimals();
  public static TypeDescriptor<BigInteger> bigintegers();
  public static TypeDescriptor<Row> rows();
  public static TypeDescriptor<String> strings();
  public static TypeDescriptor<Character> characters();
  public static TypeDescriptor<Byte> bytes();
  public static TypeDescriptor<Void> nulls();
  public static <K, V> TypeDescriptor<KV<K, V>> kvs(TypeDescriptor<K> key, TypeDescriptor<V> value);
  public static <T> TypeDescriptor<Set<T>> sets(TypeDescriptor<T> element);
  public static <K, V> TypeDescriptor<Map<K, V>> maps(TypeDescriptor<K> keyType, TypeDescriptor<V> valueType);
  public static <T> TypeDescriptor<List<T>> lists(TypeDescriptor<T> element);
  public static <T> TypeDescriptor<Iterable<T>> iterables(TypeDescriptor<T> iterable);
  public static TypeDescriptor<Void> voids();
  public static <T, V> TypeDescriptor<V> extractFromTypeParameters(T instance, Class<? super T> supertype, TypeDescriptors.TypeVariableExtractor<T, V> extractor);
  public static <T, V> TypeDescriptor<V> extractFromTypeParameters(TypeDescriptor<T> type, Class<? super T> supertype, TypeDescriptors.TypeVariableExtractor<T, V> extractor);
  public static <InputT, OutputT> TypeDescriptor<InputT> inputOf(ProcessFunction<InputT, OutputT> fn);
  public static <InputT, OutputT> TypeDescriptor<InputT> inputOf(SerializableFunction<InputT, OutputT> fn);
  public static <InputT, OutputT> TypeDescriptor<OutputT> outputOf(ProcessFunction<InputT, OutputT> fn);
  public static <InputT, OutputT> TypeDescriptor<OutputT> outputOf(SerializableFunction<InputT, OutputT> fn);
  public static <InputT, OutputT> TypeDescriptor<InputT> inputOf(Contextful.Fn<InputT, OutputT> fn);
  public static <InputT, OutputT> TypeDescriptor<OutputT> outputOf(Contextful.Fn<InputT, OutputT> fn);

  public interface TypeVariableExtractor<InputT, OutputT> {}
}

public abstract class TypeParameter<T> {}

public interface WindowedValue<T> {}

public class WindowingStrategy<T, W extends BoundedWindow> implements Serializable {}
