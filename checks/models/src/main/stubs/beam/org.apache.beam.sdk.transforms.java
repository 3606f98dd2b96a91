package org.apache.beam.sdk.transforms;

import static dev.fairlead.annotations.Times.CONCURRENTLY;
import static dev.fairlead.annotations.Width.LIMITED;

import dev.fairlead.annotations.OneOfMany;
import dev.fairlead.annotations.RunsOnWorkers;
import java.io.Serializable;
import java.lang.reflect.TypeVariable;
import java.util.Map;
import java.util.function.BiFunction;
import org.apache.beam.sdk.coders.CannotProvideCoderException;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.ValueProvider;
import org.apache.beam.sdk.transforms.display.HasDisplayData;
import org.apache.beam.sdk.transforms.resourcehints.ResourceHints;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.PaneInfo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.PInput;
import org.apache.beam.sdk.values.POutput;
import org.apache.beam.sdk.values.PValue;
import org.apache.beam.sdk.values.Row;
import org.apache.beam.sdk.values.TimestampedValue;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.WindowedValue;
import org.apache.beam.sdk.values.WindowingStrategy;

public class Combine {
  public static <V> Combine.Globally<V, V> globally(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) SerializableFunction<Iterable<V>, V> combiner);
  public static <V> Combine.Globally<V, V> globally(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) SerializableBiFunction<V, V, V> combiner);
  public static <InputT, OutputT> Combine.Globally<InputT, OutputT> globally(CombineFnBase.GlobalCombineFn<? super InputT, ?, OutputT> fn);
  public static <K, V> Combine.PerKey<K, V, V> perKey(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) SerializableFunction<Iterable<V>, V> fn);
  public static <K, V> Combine.PerKey<K, V, V> perKey(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) SerializableBiFunction<V, V, V> fn);
  public static <K, InputT, OutputT> Combine.PerKey<K, InputT, OutputT> perKey(CombineFnBase.GlobalCombineFn<? super InputT, ?, OutputT> fn);
  public static <K, InputT, OutputT> Combine.PerKey<K, InputT, OutputT> fewKeys(CombineFnBase.GlobalCombineFn<? super InputT, ?, OutputT> fn);
  public static <K, V> Combine.GroupedValues<K, V, V> groupedValues(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) SerializableFunction<Iterable<V>, V> fn);
  public static <K, V> Combine.GroupedValues<K, V, V> groupedValues(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) SerializableBiFunction<V, V, V> fn);
  public static <K, InputT, OutputT> Combine.GroupedValues<K, InputT, OutputT> groupedValues(CombineFnBase.GlobalCombineFn<? super InputT, ?, OutputT> fn);

  public static abstract class CombineFn<InputT, AccumT, OutputT> extends CombineFnBase.AbstractGlobalCombineFn<InputT, AccumT, OutputT> {
    public CombineFn();
    @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public abstract AccumT createAccumulator();
    @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public abstract AccumT addInput(AccumT mutableAccumulator, InputT input);
    @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public abstract AccumT mergeAccumulators(Iterable<AccumT> accumulators);
    @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public abstract OutputT extractOutput(AccumT accumulator);
    public AccumT compact(AccumT accumulator);
    public OutputT apply(Iterable<? extends InputT> inputs);
    public OutputT defaultValue();
    public TypeDescriptor<OutputT> getOutputType();
    public TypeDescriptor<InputT> getInputType();
  }
  public static class Globally<InputT, OutputT> extends PTransform<PCollection<InputT>, PCollection<OutputT>> {}
  public static class GroupedValues<K, InputT, OutputT> extends PTransform<PCollection<? extends KV<K, ? extends Iterable<InputT>>>, PCollection<KV<K, OutputT>>> {}
  public static class PerKey<K, InputT, OutputT> extends PTransform<PCollection<KV<K, InputT>>, PCollection<KV<K, OutputT>>> {}
}

public class CombineFnBase {
  static abstract class AbstractGlobalCombineFn<InputT, AccumT, OutputT> implements CombineFnBase.GlobalCombineFn<InputT, AccumT, OutputT>, Serializable {
    public Coder<AccumT> getAccumulatorCoder(CoderRegistry registry, Coder<InputT> inputCoder) throws CannotProvideCoderException;
    public Coder<OutputT> getDefaultOutputCoder(CoderRegistry registry, Coder<InputT> inputCoder) throws CannotProvideCoderException;
    public String getIncompatibleGlobalWindowErrorMessage();
    public TypeVariable<?> getInputTVariable();
    public TypeVariable<?> getAccumTVariable();
    public TypeVariable<?> getOutputTVariable();
  }
  public interface GlobalCombineFn<InputT, AccumT, OutputT> extends Serializable, HasDisplayData {
    Coder<AccumT> getAccumulatorCoder(CoderRegistry registry, Coder<InputT> inputCoder) throws CannotProvideCoderException;
    Coder<OutputT> getDefaultOutputCoder(CoderRegistry registry, Coder<InputT> inputCoder) throws CannotProvideCoderException;
    String getIncompatibleGlobalWindowErrorMessage();
    OutputT defaultValue();
  }
}

public final class Contextful<ClosureT> implements Serializable {
  public interface Fn<InputT, OutputT> extends Serializable {
    OutputT apply(InputT element, Contextful.Fn.Context c) throws Exception;

    public static abstract class Context {}
  }
}

public class Create<T> {
  public Create();
  public static <T> Create.Values<T> of(Iterable<T> elems);
  public static <T> Create.Values<T> of(T elem, T... elems);
  public static <T> Create.Values<T> empty(Coder<T> coder);
  public static <T> Create.Values<T> empty(TypeDescriptor<T> type);
  public static <K, V> Create.Values<KV<K, V>> of(Map<K, V> elems);
  public static <T> Create.OfValueProvider<T> ofProvider(ValueProvider<T> provider, Coder<T> coder);
  public static <T> Create.TimestampedValues<T> timestamped(Iterable<TimestampedValue<T>> elems);
  public static <T> Create.TimestampedValues<T> timestamped(TimestampedValue<T> elem, TimestampedValue<T>... elems);
  public static <T> Create.WindowedValues<T> windowedValues(Iterable<WindowedValue<T>> elems);
  public static <T> Create.WindowedValues<T> windowedValues(WindowedValue<T> elem, WindowedValue<T>... elems);
  public static <T> Create.TimestampedValues<T> timestamped(Iterable<T> values, Iterable<Long> timestamps);

  public static class OfValueProvider<T> extends PTransform<PBegin, PCollection<T>> {}
  public static class TimestampedValues<T> extends PTransform<PBegin, PCollection<T>> {}
  public static class Values<T> extends PTransform<PBegin, PCollection<T>> {}
  public static class WindowedValues<T> extends PTransform<PBegin, PCollection<T>> {}
}

@OneOfMany(per = "worker thread", value = LIMITED)
@RunsOnWorkers(value = CONCURRENTLY, serialized = true)
public abstract class DoFn<InputT, OutputT> implements Serializable, HasDisplayData {
  public DoFn();
  public TypeDescriptor<InputT> getInputTypeDescriptor();
  public TypeDescriptor<OutputT> getOutputTypeDescriptor();
  public void prepareForProcessing();

  public @interface AlwaysFetched {}
  public @interface BoundedPerElement {}
  public interface BundleFinalizer {
    public interface Callback {
      void onBundleSuccess() throws Exception;
    }
  }
  public @interface Element {}
  public @interface FieldAccess {
    String value();
  }
  public @interface FinishBundle {}
  public abstract class FinishBundleContext {
    public FinishBundleContext();
    public abstract PipelineOptions getPipelineOptions();
  }
  public @interface GetInitialRestriction {}
  public @interface GetInitialWatermarkEstimatorState {}
  public @interface GetRestrictionCoder {}
  public @interface GetSize {}
  public @interface GetWatermarkEstimatorStateCoder {}
  public @interface Key {}
  public interface MultiOutputReceiver {
    <T> DoFn.OutputReceiver<T> get(TupleTag<T> tag);
    <T> DoFn.OutputReceiver<Row> getRowReceiver(TupleTag<T> tag);
  }
  public @interface NewTracker {}
  public @interface NewWatermarkEstimator {}
  public @interface OnTimer {
    String value();
  }
  public abstract class OnTimerContext extends DoFn<InputT, OutputT>.WindowedContext {
    public OnTimerContext();
    public abstract BoundedWindow window();
  }
  public @interface OnTimerFamily {
    String value();
  }
  public @interface OnWindowExpiration {}
  public abstract class OnWindowExpirationContext extends DoFn<InputT, OutputT>.WindowedContext {
    public OnWindowExpirationContext();
    public abstract BoundedWindow window();
  }
  public interface OutputReceiver<T> {
    void output(T output);
  }
  public abstract class ProcessContext extends DoFn<InputT, OutputT>.WindowedContext {
    public ProcessContext();
    public abstract InputT element();
    public abstract <T> T sideInput(PCollectionView<T> view);
    public abstract PaneInfo pane();
    public abstract String currentRecordId();
    public abstract Long currentRecordOffset();
  }
  public static abstract class ProcessContinuation {
    public ProcessContinuation();
    public static DoFn.ProcessContinuation stop();
    public static DoFn.ProcessContinuation resume();
    public abstract boolean shouldResume();
  }
  public @interface ProcessElement {}
  public @interface RequiresStableInput {}
  public @interface RequiresTimeSortedInput {}
  public @interface Restriction {}
  public @interface Setup {}
  public @interface SideInput {
    String value();
  }
  public @interface SplitRestriction {}
  public @interface StartBundle {}
  public abstract class StartBundleContext {
    public StartBundleContext();
    public abstract PipelineOptions getPipelineOptions();
  }
  public @interface StateId {
    String value();
  }
  public @interface Teardown {}
  public @interface TimerFamily {
    String value();
  }
  public @interface TimerId {
    String value() default "";
  }
  public @interface Timestamp {}
  public @interface TruncateRestriction {}
  public @interface UnboundedPerElement {}
  public @interface WatermarkEstimatorState {}
  public abstract class WindowedContext {
    public WindowedContext();
    public abstract PipelineOptions getPipelineOptions();
    public abstract void output(OutputT output);
    public abstract <T> void output(TupleTag<T> tag, T output);
  }
}

public abstract class DoFnSchemaInformation implements Serializable {}

public class Filter<T> extends PTransform<PCollection<T>, PCollection<T>> {
  public static <T, PredicateT extends ProcessFunction<T, Boolean>> Filter<T> by(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) PredicateT predicate);
  public static <T, PredicateT extends SerializableFunction<T, Boolean>> Filter<T> by(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) PredicateT predicate);
  public static <T extends Comparable<T>> Filter<T> lessThan(T value);
  public static <T extends Comparable<T>> Filter<T> greaterThan(T value);
  public static <T extends Comparable<T>> Filter<T> lessThanEq(T value);
  public static <T extends Comparable<T>> Filter<T> greaterThanEq(T value);
  public static <T extends Comparable<T>> Filter<T> equal(T value);
  public PCollection<T> expand(PCollection<T> input);
}

public class FlatMapElements<InputT, OutputT> extends PTransform<PCollection<? extends InputT>, PCollection<OutputT>> {
  public static <InputT, OutputT> FlatMapElements<InputT, OutputT> via(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) InferableFunction<? super InputT, ? extends Iterable<OutputT>> fn);
  public static <InputT, OutputT> FlatMapElements<InputT, OutputT> via(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) SimpleFunction<? super InputT, ? extends Iterable<OutputT>> fn);
  public static <OutputT> FlatMapElements<?, OutputT> into(TypeDescriptor<OutputT> outputType);
  public <NewInputT> FlatMapElements<NewInputT, OutputT> via(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) ProcessFunction<NewInputT, ? extends Iterable<OutputT>> fn);
  public <NewInputT> FlatMapElements<NewInputT, OutputT> via(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) SerializableFunction<NewInputT, ? extends Iterable<OutputT>> fn);
  public <NewInputT> FlatMapElements<NewInputT, OutputT> via(Contextful<Contextful.Fn<NewInputT, Iterable<OutputT>>> fn);
  public PCollection<OutputT> expand(PCollection<? extends InputT> input);
  public <NewFailureT> FlatMapElements.FlatMapWithFailures<InputT, OutputT, NewFailureT> exceptionsInto(TypeDescriptor<NewFailureT> failureTypeDescriptor);
  public <FailureT> FlatMapElements.FlatMapWithFailures<InputT, OutputT, FailureT> exceptionsVia(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) InferableFunction<WithFailures.ExceptionElement<InputT>, FailureT> exceptionHandler);

  public static class FlatMapWithFailures<InputT, OutputT, FailureT> extends PTransform<PCollection<InputT>, WithFailures.Result<PCollection<OutputT>, FailureT>> {}
}

public class GroupByKey<K, V> extends PTransform<PCollection<KV<K, V>>, PCollection<KV<K, Iterable<V>>>> {
  public static <K, V> GroupByKey<K, V> create();
  public boolean fewKeys();
  public static void applicableTo(PCollection<?> input);
  public void validate(PipelineOptions options, Map<TupleTag<?>, PCollection<?>> inputs, Map<TupleTag<?>, PCollection<?>> outputs);
  public WindowingStrategy<?, ?> updateWindowingStrategy(WindowingStrategy<?, ?> inputStrategy);
  public PCollection<KV<K, Iterable<V>>> expand(PCollection<KV<K, V>> input);
  public static <K, V> Coder<K> getKeyCoder(Coder<KV<K, V>> inputCoder);
  public static <K, V> Coder<V> getInputValueCoder(Coder<KV<K, V>> inputCoder);
  public static <K, V> KvCoder<K, Iterable<V>> getOutputKvCoder(Coder<KV<K, V>> inputCoder);
}

public abstract class InferableFunction<InputT, OutputT> implements ProcessFunction<InputT, OutputT>, HasDisplayData {
  protected InferableFunction();
  protected InferableFunction(ProcessFunction<InputT, OutputT> fn);
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public OutputT apply(InputT input) throws Exception;
  public static <InputT, OutputT> InferableFunction<InputT, OutputT> fromProcessFunctionWithOutputType(ProcessFunction<InputT, OutputT> fn, TypeDescriptor<OutputT> outputType);
  public TypeDescriptor<InputT> getInputTypeDescriptor();
  public TypeDescriptor<OutputT> getOutputTypeDescriptor();
}

public class MapElements<InputT, OutputT> extends PTransform<PCollection<? extends InputT>, PCollection<OutputT>> {
  public static <InputT, OutputT> MapElements<InputT, OutputT> via(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) InferableFunction<InputT, OutputT> fn);
  public static <InputT, OutputT> MapElements<InputT, OutputT> via(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) SimpleFunction<InputT, OutputT> fn);
  public static <OutputT> MapElements<?, OutputT> into(TypeDescriptor<OutputT> outputType);
  public <NewInputT> MapElements<NewInputT, OutputT> via(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) ProcessFunction<NewInputT, OutputT> fn);
  public <NewInputT> MapElements<NewInputT, OutputT> via(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) SerializableFunction<NewInputT, OutputT> fn);
  public <NewInputT> MapElements<NewInputT, OutputT> via(Contextful<Contextful.Fn<NewInputT, OutputT>> fn);
  public PCollection<OutputT> expand(PCollection<? extends InputT> input);
  public <NewFailureT> MapElements.MapWithFailures<InputT, OutputT, NewFailureT> exceptionsInto(TypeDescriptor<NewFailureT> failureTypeDescriptor);
  public <FailureT> MapElements.MapWithFailures<InputT, OutputT, FailureT> exceptionsVia(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) InferableFunction<WithFailures.ExceptionElement<InputT>, FailureT> exceptionHandler);

  public static class MapWithFailures<InputT, OutputT, FailureT> extends PTransform<PCollection<InputT>, WithFailures.Result<PCollection<OutputT>, FailureT>> {}
}

public abstract class PTransform<InputT extends PInput, OutputT extends POutput> implements Serializable, HasDisplayData {
  public abstract OutputT expand(InputT input);
  public void validate(PipelineOptions options);
  public void validate(PipelineOptions options, Map<TupleTag<?>, PCollection<?>> inputs, Map<TupleTag<?>, PCollection<?>> outputs);
  public Map<TupleTag<?>, PValue> getAdditionalInputs();
  public String getName();
  public PTransform<InputT, OutputT> setResourceHints(ResourceHints resourceHints);
  public ResourceHints getResourceHints();
  public Map<String, byte[]> getAnnotations();
  public PTransform<InputT, OutputT> addAnnotation(String annotationType, byte[] annotation);
  public <T> Coder<T> getDefaultOutputCoder(InputT input, PCollection<T> output) throws CannotProvideCoderException;
  public static <InputT extends PInput, OutputT extends POutput> PTransform<InputT, OutputT> compose(SerializableFunction<InputT, OutputT> fn);
  public static <InputT extends PInput, OutputT extends POutput> PTransform<InputT, OutputT> compose(String name, SerializableFunction<InputT, OutputT> fn);
}

public class ParDo {
  public ParDo();
  public static <InputT, OutputT> ParDo.SingleOutput<InputT, OutputT> of(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) DoFn<InputT, OutputT> fn);
  public static DoFnSchemaInformation getDoFnSchemaInformation(DoFn<?, ?> fn, PCollection<?> input);

  public static class MultiOutput<InputT, OutputT> extends PTransform<PCollection<? extends InputT>, PCollectionTuple> {
    public ParDo.MultiOutput<InputT, OutputT> withSideInputs(PCollectionView<?>... sideInputs);
    public ParDo.MultiOutput<InputT, OutputT> withSideInputs(Iterable<? extends PCollectionView<?>> sideInputs);
    public ParDo.MultiOutput<InputT, OutputT> withSideInputs(Map<String, PCollectionView<?>> sideInputs);
    public ParDo.MultiOutput<InputT, OutputT> withSideInput(String tagId, PCollectionView<?> pCollectionView);
    public PCollectionTuple expand(PCollection<? extends InputT> input);
    protected String getKindString();
    public DoFn<InputT, OutputT> getFn();
    public TupleTag<OutputT> getMainOutputTag();
    public TupleTagList getAdditionalOutputTags();
    public Map<String, PCollectionView<?>> getSideInputs();
    public Map<TupleTag<?>, PValue> getAdditionalInputs();
  }
  public static class SingleOutput<InputT, OutputT> extends PTransform<PCollection<? extends InputT>, PCollection<OutputT>> {
    public ParDo.SingleOutput<InputT, OutputT> withSideInputs(PCollectionView<?>... sideInputs);
    public ParDo.SingleOutput<InputT, OutputT> withSideInputs(Iterable<? extends PCollectionView<?>> sideInputs);
    public ParDo.SingleOutput<InputT, OutputT> withSideInputs(Map<String, PCollectionView<?>> sideInputs);
    public ParDo.SingleOutput<InputT, OutputT> withSideInput(String tagId, PCollectionView<?> pCollectionView);
    public ParDo.MultiOutput<InputT, OutputT> withOutputTags(TupleTag<OutputT> mainOutputTag, TupleTagList additionalOutputTags);
    public PCollection<OutputT> expand(PCollection<? extends InputT> input);
    protected String getKindString();
    public DoFn<InputT, OutputT> getFn();
    public Map<String, PCollectionView<?>> getSideInputs();
    public Map<TupleTag<?>, PValue> getAdditionalInputs();
  }
}

public interface ProcessFunction<InputT, OutputT> extends Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) OutputT apply(InputT input) throws Exception;
}

public interface SerializableBiFunction<FirstInputT, SecondInputT, OutputT> extends BiFunction<FirstInputT, SecondInputT, OutputT>, Serializable {}

public interface SerializableFunction<InputT, OutputT> extends ProcessFunction<InputT, OutputT>, Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) OutputT apply(InputT input);
}

public abstract class SimpleFunction<InputT, OutputT> extends InferableFunction<InputT, OutputT> implements SerializableFunction<InputT, OutputT> {
  protected SimpleFunction();
  protected SimpleFunction(SerializableFunction<InputT, OutputT> fn);
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) public OutputT apply(InputT input);
  public static <InputT, OutputT> SimpleFunction<InputT, OutputT> fromSerializableFunctionWithOutputType(SerializableFunction<InputT, OutputT> fn, TypeDescriptor<OutputT> outputType);
}

public class WithFailures {
  public static abstract class ExceptionElement<T> {}
  public static abstract class Result<OutputT extends POutput, FailureElementT> implements PInput, POutput {}
}

public class WithKeys<K, V> extends PTransform<PCollection<V>, PCollection<KV<K, V>>> {
  public static <K, V> WithKeys<K, V> of(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) SerializableFunction<V, K> fn);
  public static <K, V> WithKeys<K, V> of(K key);
  public WithKeys<K, V> withKeyType(TypeDescriptor<K> keyType);
  public PCollection<KV<K, V>> expand(PCollection<V> in);
}
