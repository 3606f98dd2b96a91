package io.smallrye.mutiny.groups;

import static dev.fairlead.annotations.WaitsFor.THREAD;

import dev.fairlead.annotations.*;
import io.smallrye.mutiny.Context;
import io.smallrye.mutiny.GroupedMulti;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.converters.MultiConverter;
import io.smallrye.mutiny.converters.UniConverter;
import io.smallrye.mutiny.helpers.BlockingIterable;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.Cancellable;
import io.smallrye.mutiny.subscription.DemandPacer;
import io.smallrye.mutiny.subscription.MultiEmitter;
import io.smallrye.mutiny.subscription.MultiSubscriber;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.smallrye.mutiny.subscription.UniSubscriber;
import io.smallrye.mutiny.subscription.UniSubscription;
import io.smallrye.mutiny.tuples.Functions;
import io.smallrye.mutiny.tuples.Tuple2;
import io.smallrye.mutiny.tuples.Tuple3;
import io.smallrye.mutiny.tuples.Tuple4;
import io.smallrye.mutiny.tuples.Tuple5;
import io.smallrye.mutiny.tuples.Tuple6;
import io.smallrye.mutiny.tuples.Tuple7;
import io.smallrye.mutiny.tuples.Tuple8;
import io.smallrye.mutiny.tuples.Tuple9;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Stream;

public interface GeneratorEmitter<T> {
  void emit(T item);
  void fail(Throwable failure);
  void complete();
}

public class MultiBroadcast<T> {
  public Multi<T> toAllSubscribers();
  public Multi<T> toAtLeast(int number);
  public MultiBroadcast<T> withCancellationAfterLastSubscriberDeparture();
  public MultiBroadcast<T> withCancellationAfterLastSubscriberDeparture(Duration duration);
}

public class MultiCollect<T> {
  public Uni<T> first();
  public Uni<T> last();
  public Uni<List<T>> asList();
  public Uni<Set<T>> asSet();
  public <X, A> Uni<X> with(Collector<? super T, A, ? extends X> collector);
  public <X> Uni<X> in(@NonBlocking Supplier<X> supplier, @NonBlocking BiConsumer<X, T> callback);
  public <K> Uni<Map<K, T>> asMap(@NonBlocking Function<? super T, ? extends K> mapper);
  public <K, V> Uni<Map<K, V>> asMap(@NonBlocking Function<? super T, ? extends K> mapper, @NonBlocking Function<? super T, ? extends V> mapper2);
  public <K, V> Uni<Map<K, V>> asMap(@NonBlocking Function<? super T, ? extends K> mapper, @NonBlocking Function<? super T, ? extends V> mapper2, @NonBlocking BinaryOperator<V> binaryOperator);
  public <K, V> Uni<Map<K, Collection<V>>> asMultiMap(@NonBlocking Function<? super T, ? extends K> mapper, @NonBlocking Function<? super T, ? extends V> mapper2);
  public <K> Uni<Map<K, Collection<T>>> asMultiMap(@NonBlocking Function<? super T, ? extends K> mapper);
  public MultiCollect<T> where(@NonBlocking Predicate<T> test);
  public MultiCollect<T> when(@NonBlocking Function<? super T, Uni<Boolean>> mapper);
}

public class MultiConcat {
  public final <T> Multi<T> streams(Flow.Publisher<T>... publisher);
  public <T> Multi<T> streams(Iterable<? extends Flow.Publisher<T>> iterable);
  public MultiConcat collectFailures();
}

public class MultiConvert<T> {
  public <R> R with(@NonBlocking Function<Multi<T>, R> mapper);
  public Flow.Publisher<T> toPublisher();
}

public class MultiCreate {
  public <I, T> Multi<T> converter(MultiConverter<I, T> multiConverter, I i);
  public <T> Multi<T> completionStage(CompletionStage<? extends T> completionStage);
  public <T> Multi<T> completionStage(Supplier<? extends CompletionStage<? extends T>> supplier);
  public <T> Multi<T> safePublisher(Flow.Publisher<T> publisher);
  public <T> Multi<T> publisher(Flow.Publisher<T> publisher);
  public <T> Multi<T> uni(Uni<T> uni);
  public <T> Multi<T> item(Supplier<? extends T> supplier);
  public <T> Multi<T> items(Supplier<? extends Stream<? extends T>> supplier);
  public <T> Multi<T> item(T item);
  public final <T> Multi<T> items(T... item);
  public <T> Multi<T> iterable(Iterable<T> iterable);
  public <T> Multi<T> items(Stream<T> stream);
  public <T> Multi<T> optional(Optional<T> optional);
  public <T> Multi<T> optional(Supplier<Optional<T>> supplier);
  public <T> Multi<T> emitter(Consumer<MultiEmitter<? super T>> callback);
  public <T> Multi<T> emitter(Consumer<MultiEmitter<? super T>> callback, int number);
  public <T> Multi<T> emitter(Consumer<MultiEmitter<? super T>> callback, BackPressureStrategy backPressureStrategy);
  public <T> Multi<T> deferred(Supplier<Multi<? extends T>> supplier);
  public <T> Multi<T> context(Function<Context, Multi<? extends T>> mapper);
  public <T> Multi<T> failure(Throwable failure);
  public <T> Multi<T> failure(Supplier<Throwable> supplier);
  public <T> Multi<T> nothing();
  public <T> Multi<T> empty();
  public MultiTimePeriod ticks();
  public Multi<Integer> range(int number, int number2);
  public <R, I> MultiResource<R, I> resource(Supplier<? extends R> supplier, Function<? super R, ? extends Flow.Publisher<I>> mapper);
  public <R, I> MultiResourceUni<R, I> resourceFromUni(Supplier<Uni<R>> supplier, Function<? super R, ? extends Flow.Publisher<I>> mapper);
  public <S, T> Multi<T> generator(Supplier<S> supplier, BiFunction<S, GeneratorEmitter<? super T>, S> mapper);
}

public class MultiCreateBy {
  public MultiConcat concatenating();
  public MultiMerge merging();
  public MultiItemCombination combining();
  public MultiRepetition repeating();
  public MultiReplay replaying();
}

public class MultiDemandPacing<T> {
  public MultiDemandPacing<T> on(ScheduledExecutorService scheduledExecutorService);
  public Multi<T> using(DemandPacer demandPacer);
}

public class MultiFlatten<I, O> {
  public MultiFlatten<I, O> collectFailures();
  public MultiFlatten<I, O> withRequests(int number);
  public Multi<O> merge();
  public Multi<O> merge(int number);
  public Multi<O> concatenate(boolean flag);
  public Multi<O> concatenate();
}

public class MultiGroup<T> {
  public MultiGroupIntoLists<T> intoLists();
  public MultiGroupIntoMultis<T> intoMultis();
  public <K> Multi<GroupedMulti<K, T>> by(@NonBlocking Function<? super T, ? extends K> mapper);
  public <K, V> Multi<GroupedMulti<K, V>> by(@NonBlocking Function<? super T, ? extends K> mapper, @NonBlocking Function<? super T, ? extends V> mapper2);
}

public class MultiGroupIntoLists<T> {
  public Multi<List<T>> every(Duration duration);
  public Multi<List<T>> every(Duration duration, boolean flag);
  public Multi<List<T>> of(int number);
  public Multi<List<T>> of(int number, int number2);
  public Multi<List<T>> of(int number, Duration duration);
}

public class MultiGroupIntoMultis<T> {
  public Multi<Multi<T>> every(Duration duration);
  public Multi<Multi<T>> of(int number);
  public Multi<Multi<T>> of(int number, int number2);
}

public class MultiIfEmpty<T> {
  public Multi<T> failWith(Throwable failure);
  public Multi<T> failWith(@NonBlocking Supplier<? extends Throwable> supplier);
  public Multi<T> fail();
  public Multi<T> switchToEmitter(@NonBlocking Consumer<MultiEmitter<? super T>> callback);
  public Multi<T> switchTo(Flow.Publisher<? extends T> publisher);
  public Multi<T> switchTo(@NonBlocking Supplier<Flow.Publisher<? extends T>> supplier);
  public final Multi<T> continueWith(T... item);
  public Multi<T> continueWith(Iterable<T> iterable);
  public Multi<T> continueWith(@NonBlocking Supplier<? extends Iterable<? extends T>> supplier);
}

public class MultiIfNoItem<T> {
  public MultiOnItemTimeout<T> after(Duration duration);
}

public class MultiItemCombination {
  public <T1, T2> MultiItemCombine2<T1, T2> streams(Flow.Publisher<? extends T1> publisher, Flow.Publisher<? extends T2> publisher2);
  public <T1, T2, T3> MultiItemCombine3<T1, T2, T3> streams(Flow.Publisher<? extends T1> publisher, Flow.Publisher<? extends T2> publisher2, Flow.Publisher<? extends T3> publisher3);
  public <T1, T2, T3, T4> MultiItemCombine4<T1, T2, T3, T4> streams(Flow.Publisher<? extends T1> publisher, Flow.Publisher<? extends T2> publisher2, Flow.Publisher<? extends T3> publisher3, Flow.Publisher<? extends T4> publisher4);
  public <T1, T2, T3, T4, T5> MultiItemCombine5<T1, T2, T3, T4, T5> streams(Flow.Publisher<? extends T1> publisher, Flow.Publisher<? extends T2> publisher2, Flow.Publisher<? extends T3> publisher3, Flow.Publisher<? extends T4> publisher4, Flow.Publisher<? extends T5> publisher5);
  public <T1, T2, T3, T4, T5, T6> MultiItemCombine6<T1, T2, T3, T4, T5, T6> streams(Flow.Publisher<? extends T1> publisher, Flow.Publisher<? extends T2> publisher2, Flow.Publisher<? extends T3> publisher3, Flow.Publisher<? extends T4> publisher4, Flow.Publisher<? extends T5> publisher5, Flow.Publisher<? extends T6> publisher6);
  public <T1, T2, T3, T4, T5, T6, T7> MultiItemCombine7<T1, T2, T3, T4, T5, T6, T7> streams(Flow.Publisher<? extends T1> publisher, Flow.Publisher<? extends T2> publisher2, Flow.Publisher<? extends T3> publisher3, Flow.Publisher<? extends T4> publisher4, Flow.Publisher<? extends T5> publisher5, Flow.Publisher<? extends T6> publisher6, Flow.Publisher<? extends T7> publisher7);
  public <T1, T2, T3, T4, T5, T6, T7, T8> MultiItemCombine8<T1, T2, T3, T4, T5, T6, T7, T8> streams(Flow.Publisher<? extends T1> publisher, Flow.Publisher<? extends T2> publisher2, Flow.Publisher<? extends T3> publisher3, Flow.Publisher<? extends T4> publisher4, Flow.Publisher<? extends T5> publisher5, Flow.Publisher<? extends T6> publisher6, Flow.Publisher<? extends T7> publisher7, Flow.Publisher<? extends T8> publisher8);
  public <T1, T2, T3, T4, T5, T6, T7, T8, T9> MultiItemCombine9<T1, T2, T3, T4, T5, T6, T7, T8, T9> streams(Flow.Publisher<? extends T1> publisher, Flow.Publisher<? extends T2> publisher2, Flow.Publisher<? extends T3> publisher3, Flow.Publisher<? extends T4> publisher4, Flow.Publisher<? extends T5> publisher5, Flow.Publisher<? extends T6> publisher6, Flow.Publisher<? extends T7> publisher7, Flow.Publisher<? extends T8> publisher8, Flow.Publisher<? extends T9> publisher9);
  public MultiItemCombineIterable streams(Iterable<? extends Flow.Publisher<?>> iterable);
}

public class MultiItemCombine2<T1, T2> extends MultiItemCombineIterable {
  public MultiItemCombine2<T1, T2> collectFailures();
  public MultiItemCombine2<T1, T2> latestItems();
  public Multi<Tuple2<T1, T2>> asTuple();
  public <O> Multi<O> using(@NonBlocking BiFunction<T1, T2, O> mapper);
}

public class MultiItemCombine3<T1, T2, T3> extends MultiItemCombineIterable {
  public MultiItemCombine3<T1, T2, T3> collectFailures();
  public MultiItemCombine3<T1, T2, T3> latestItems();
  public Multi<Tuple3<T1, T2, T3>> asTuple();
  public <O> Multi<O> using(Functions.Function3<T1, T2, T3, O> function);
}

public class MultiItemCombine4<T1, T2, T3, T4> extends MultiItemCombineIterable {
  public MultiItemCombine4<T1, T2, T3, T4> collectFailures();
  public MultiItemCombine4<T1, T2, T3, T4> latestItems();
  public Multi<Tuple4<T1, T2, T3, T4>> asTuple();
  public <O> Multi<O> using(Functions.Function4<T1, T2, T3, T4, O> function);
}

public class MultiItemCombine5<T1, T2, T3, T4, T5> extends MultiItemCombineIterable {
  public MultiItemCombine5<T1, T2, T3, T4, T5> collectFailures();
  public MultiItemCombine5<T1, T2, T3, T4, T5> latestItems();
  public Multi<Tuple5<T1, T2, T3, T4, T5>> asTuple();
  public <O> Multi<O> using(Functions.Function5<T1, T2, T3, T4, T5, O> function);
}

public class MultiItemCombine6<T1, T2, T3, T4, T5, T6> extends MultiItemCombineIterable {
  public MultiItemCombine6<T1, T2, T3, T4, T5, T6> collectFailures();
  public MultiItemCombine6<T1, T2, T3, T4, T5, T6> latestItems();
  public Multi<Tuple6<T1, T2, T3, T4, T5, T6>> asTuple();
  public <O> Multi<O> using(Functions.Function6<T1, T2, T3, T4, T5, T6, O> function);
}

public class MultiItemCombine7<T1, T2, T3, T4, T5, T6, T7> extends MultiItemCombineIterable {
  public MultiItemCombine7<T1, T2, T3, T4, T5, T6, T7> collectFailures();
  public MultiItemCombine7<T1, T2, T3, T4, T5, T6, T7> latestItems();
  public Multi<Tuple7<T1, T2, T3, T4, T5, T6, T7>> asTuple();
  public <O> Multi<O> using(Functions.Function7<T1, T2, T3, T4, T5, T6, T7, O> function);
}

public class MultiItemCombine8<T1, T2, T3, T4, T5, T6, T7, T8> extends MultiItemCombineIterable {
  public MultiItemCombine8<T1, T2, T3, T4, T5, T6, T7, T8> collectFailures();
  public MultiItemCombine8<T1, T2, T3, T4, T5, T6, T7, T8> latestItems();
  public Multi<Tuple8<T1, T2, T3, T4, T5, T6, T7, T8>> asTuple();
  public <O> Multi<O> using(Functions.Function8<T1, T2, T3, T4, T5, T6, T7, T8, O> function);
}

public class MultiItemCombine9<T1, T2, T3, T4, T5, T6, T7, T8, T9> extends MultiItemCombineIterable {
  public MultiItemCombine9<T1, T2, T3, T4, T5, T6, T7, T8, T9> collectFailures();
  public MultiItemCombine9<T1, T2, T3, T4, T5, T6, T7, T8, T9> latestItems();
  public Multi<Tuple9<T1, T2, T3, T4, T5, T6, T7, T8, T9>> asTuple();
  public <O> Multi<O> using(Functions.Function9<T1, T2, T3, T4, T5, T6, T7, T8, T9, O> function);
}

public class MultiItemCombineIterable {
  public MultiItemCombineIterable collectFailures();
  public MultiItemCombineIterable latestItems();
  public <O> Multi<O> using(@NonBlocking Function<List<?>, O> mapper);
}

public class MultiMerge {
  public final <T> Multi<T> streams(Flow.Publisher<T>... publisher);
  public <T> Multi<T> streams(Iterable<? extends Flow.Publisher<T>> iterable);
  public MultiMerge collectFailures();
  public MultiMerge withRequests(int number);
  public MultiMerge withConcurrency(int number);
}

public class MultiOnCancel<T> {
  public Multi<T> invoke(@NonBlocking Runnable action);
  public Multi<T> call(@NonBlocking Supplier<Uni<?>> supplier);
}

public class MultiOnCompletion<T> {
  public Multi<T> invoke(@NonBlocking Runnable action);
  public Multi<T> call(@NonBlocking Supplier<Uni<?>> supplier);
  public Multi<T> failWith(Throwable failure);
  public Multi<T> failWith(@NonBlocking Supplier<Throwable> supplier);
  public Multi<T> fail();
  public Multi<T> switchToEmitter(@NonBlocking Consumer<MultiEmitter<? super T>> callback);
  public Multi<T> switchTo(Flow.Publisher<? extends T> publisher);
  public Multi<T> switchTo(@NonBlocking Supplier<Flow.Publisher<? extends T>> supplier);
  public final Multi<T> continueWith(T... item);
  public Multi<T> continueWith(Iterable<T> iterable);
  public Multi<T> continueWith(@NonBlocking Supplier<? extends Iterable<? extends T>> supplier);
  public MultiIfEmpty<T> ifEmpty();
}

public class MultiOnFailure<T> {
  public Multi<T> invoke(@NonBlocking Consumer<Throwable> callback);
  public Multi<T> invoke(@NonBlocking Runnable action);
  public Multi<T> call(@NonBlocking Function<Throwable, Uni<?>> mapper);
  public Multi<T> call(@NonBlocking Supplier<Uni<?>> supplier);
  public Multi<T> transform(@NonBlocking Function<? super Throwable, ? extends Throwable> mapper);
  public Multi<T> recoverWithItem(T item);
  public Multi<T> recoverWithItem(@NonBlocking Supplier<T> supplier);
  public Multi<T> recoverWithItem(@NonBlocking Function<? super Throwable, ? extends T> mapper);
  public Multi<T> recoverWithCompletion();
  public Multi<T> recoverWithMulti(@NonBlocking Function<? super Throwable, Multi<? extends T>> mapper);
  public Multi<T> recoverWithMulti(@NonBlocking Supplier<Multi<? extends T>> supplier);
  public Multi<T> recoverWithMulti(Multi<? extends T> multi);
  public MultiRetry<T> retry();
}

public class MultiOnItem<T> {
  public <R> Multi<R> transform(@NonBlocking Function<? super T, ? extends R> mapper);
  public Multi<T> invoke(@NonBlocking Consumer<? super T> callback);
  public Multi<T> invoke(@NonBlocking Runnable action);
  public Multi<T> call(@NonBlocking Function<? super T, Uni<?>> mapper);
  public Multi<T> call(@NonBlocking Supplier<Uni<?>> supplier);
  public <O> Multi<O> disjoint();
  public <O> MultiFlatten<T, O> transformToMulti(@NonBlocking Function<? super T, ? extends Flow.Publisher<? extends O>> mapper);
  public <O> Multi<O> transformToMultiAndConcatenate(@NonBlocking Function<? super T, ? extends Flow.Publisher<? extends O>> mapper);
  public <O> Multi<O> transformToMultiAndMerge(@NonBlocking Function<? super T, ? extends Flow.Publisher<? extends O>> mapper);
  public <O> Multi<O> transformToIterable(@NonBlocking Function<? super T, ? extends Iterable<O>> mapper);
  public <O> MultiFlatten<T, O> transformToUni(@NonBlocking Function<? super T, Uni<? extends O>> mapper);
  public <O> Multi<O> transformToUniAndConcatenate(@NonBlocking Function<? super T, Uni<? extends O>> mapper);
  public <O> Multi<O> transformToUniAndMerge(@NonBlocking Function<? super T, Uni<? extends O>> mapper);
  public Multi<Void> ignore();
  public Uni<Void> ignoreAsUni();
  public <O> Multi<O> castTo(Class<O> type);
  public <S> Multi<S> scan(@NonBlocking Supplier<S> supplier, @NonBlocking BiFunction<S, ? super T, S> mapper);
  public Multi<T> scan(@NonBlocking BinaryOperator<T> binaryOperator);
  public Multi<T> failWith(@NonBlocking Function<? super T, ? extends Throwable> mapper);
  public Multi<T> failWith(@NonBlocking Supplier<? extends Throwable> supplier);
}

public class MultiOnItemTimeout<T> {
  public MultiOnItemTimeout<T> on(ScheduledExecutorService scheduledExecutorService);
  public Multi<T> fail();
  public Multi<T> failWith(Throwable failure);
  public Multi<T> failWith(@NonBlocking Supplier<? extends Throwable> supplier);
  public Multi<T> recoverWithCompletion();
  public Multi<T> recoverWithMulti(@NonBlocking Supplier<Multi<? extends T>> supplier);
  public Multi<T> recoverWithMulti(Multi<? extends T> multi);
}

public class MultiOnRequest<T> {
  public Multi<T> invoke(@NonBlocking LongConsumer longConsumer);
  public Multi<T> invoke(@NonBlocking Runnable action);
  public Multi<T> call(LongFunction<Uni<?>> longFunction);
  public Multi<T> call(@NonBlocking Supplier<Uni<?>> supplier);
}

public class MultiOnSubscribe<T> {
  public Multi<T> invoke(@NonBlocking Consumer<? super Flow.Subscription> callback);
  public Multi<T> invoke(@NonBlocking Runnable action);
  public Multi<T> call(@NonBlocking Function<? super Flow.Subscription, Uni<?>> mapper);
  public Multi<T> call(@NonBlocking Supplier<Uni<?>> supplier);
}

public class MultiOnTerminate<T> {
  public Multi<T> invoke(@NonBlocking BiConsumer<Throwable, Boolean> callback);
  public Multi<T> invoke(@NonBlocking Runnable action);
  public Multi<T> call(@NonBlocking BiFunction<Throwable, Boolean, Uni<?>> mapper);
  public Multi<T> call(@NonBlocking Supplier<Uni<?>> supplier);
}

public class MultiOverflow<T> {
  public Multi<T> bufferUnconditionally();
  public Multi<T> buffer();
  public Multi<T> buffer(int number);
  public Multi<T> drop();
  public Multi<T> dropPreviousItems();
  public MultiOverflowStrategy<T> invoke(@NonBlocking Consumer<T> callback);
  public MultiOverflowStrategy<T> invoke(@NonBlocking Runnable action);
  public MultiOverflowStrategy<T> call(@NonBlocking Supplier<Uni<?>> supplier);
  public MultiOverflowStrategy<T> call(@NonBlocking Function<T, Uni<?>> mapper);
}

public class MultiOverflowStrategy<T> {
  public Multi<T> drop();
  public Multi<T> buffer();
  public Multi<T> buffer(int number);
  public Multi<T> bufferUnconditionally();
  public Multi<T> dropPreviousItems();
}

public class MultiRepetition {
  public <S, T> UniRepeat<T> uni(@NonBlocking Supplier<S> supplier, @NonBlocking Function<S, Uni<? extends T>> mapper);
  public <T> UniRepeat<T> uni(@NonBlocking Supplier<Uni<? extends T>> supplier);
  public <S, T> UniRepeat<T> completionStage(@NonBlocking Supplier<S> supplier, @NonBlocking Function<S, ? extends CompletionStage<? extends T>> mapper);
  public <T> UniRepeat<T> completionStage(@NonBlocking Supplier<? extends CompletionStage<? extends T>> supplier);
  public <S, T> UniRepeat<T> uni(@NonBlocking Supplier<S> supplier, @NonBlocking BiConsumer<S, UniEmitter<? super T>> callback);
  public <T> UniRepeat<T> uni(@NonBlocking Consumer<UniEmitter<? super T>> callback);
  public <T> UniRepeat<T> supplier(@NonBlocking Supplier<? extends T> supplier);
  public <S, T> UniRepeat<T> supplier(@NonBlocking Supplier<S> supplier, @NonBlocking Function<S, ? extends T> mapper);
}

public class MultiReplay {
  public MultiReplay upTo(long number);
  public <T> Multi<T> ofMulti(Multi<T> multi);
  public <T> Multi<T> ofSeedAndMulti(Iterable<T> iterable, Multi<T> multi);
}

public class MultiResource<R, I> {
  public Multi<I> withFinalizer(Consumer<? super R> callback);
  public Multi<I> withFinalizer(Function<? super R, Uni<Void>> mapper);
  public Multi<I> withFinalizer(Function<? super R, Uni<Void>> mapper, BiFunction<? super R, ? super Throwable, Uni<Void>> mapper2, Function<? super R, Uni<Void>> mapper3);
}

public class MultiResourceUni<R, I> {
  public Multi<I> withFinalizer(Consumer<? super R> callback);
  public Multi<I> withFinalizer(Function<? super R, Uni<Void>> mapper);
  public Multi<I> withFinalizer(Function<? super R, Uni<Void>> mapper, BiFunction<? super R, ? super Throwable, Uni<Void>> mapper2, Function<? super R, Uni<Void>> mapper3);
}

public class MultiRetry<T> {
  public MultiRetry<T> withExecutor(ScheduledExecutorService scheduledExecutorService);
  public Multi<T> indefinitely();
  public Multi<T> atMost(long number);
  public Multi<T> expireAt(long number);
  public Multi<T> expireIn(long number);
  public Multi<T> until(@NonBlocking Predicate<? super Throwable> test);
  public Multi<T> when(@NonBlocking Function<Multi<Throwable>, ? extends Flow.Publisher<?>> mapper);
  public MultiRetry<T> withBackOff(Duration duration);
  public MultiRetry<T> withBackOff(Duration duration, Duration duration2);
  public MultiRetry<T> withJitter(double factor);
}

public class MultiSelect<T> {
  public Multi<T> first();
  public Multi<T> last();
  public Multi<T> first(long number);
  public Multi<T> last(int number);
  public Multi<T> first(@NonBlocking Predicate<? super T> test);
  public Multi<T> first(Duration duration);
  public Multi<T> where(@NonBlocking Predicate<? super T> test);
  public Multi<T> where(@NonBlocking Predicate<? super T> test, int number);
  public Multi<T> when(@NonBlocking Function<? super T, Uni<Boolean>> mapper);
  public Multi<T> distinct();
  public Multi<T> distinct(Comparator<? super T> comparator);
}

public class MultiSkip<T> {
  public Multi<T> first(long number);
  public Multi<T> first();
  public Multi<T> first(@NonBlocking Predicate<? super T> test);
  public Multi<T> first(Duration duration);
  public Multi<T> last(int number);
  public Multi<T> last();
  public Multi<T> repetitions();
  public Multi<T> repetitions(Comparator<? super T> comparator);
  public Multi<T> where(@NonBlocking Predicate<? super T> test);
  public Multi<T> when(@NonBlocking Function<? super T, Uni<Boolean>> mapper);
}

public class MultiSubscribe<T> {
  public <S extends Flow.Subscriber<? super T>> S withSubscriber(S s);
  public Cancellable with(@NonBlocking Consumer<? super Flow.Subscription> callback, @NonBlocking Consumer<? super T> callback2, @NonBlocking Consumer<? super Throwable> callback3, @NonBlocking Runnable action);
  public Cancellable with(Context context, @NonBlocking Consumer<? super Flow.Subscription> callback, @NonBlocking Consumer<? super T> callback2, @NonBlocking Consumer<? super Throwable> callback3, @NonBlocking Runnable action);
  public Cancellable with(@NonBlocking Consumer<? super T> callback, @NonBlocking Consumer<? super Throwable> callback2, @NonBlocking Runnable action);
  public Cancellable with(Context context, @NonBlocking Consumer<? super T> callback, @NonBlocking Consumer<? super Throwable> callback2, @NonBlocking Runnable action);
  public Cancellable with(@NonBlocking Consumer<? super T> callback, @NonBlocking Consumer<? super Throwable> callback2);
  public Cancellable with(Context context, @NonBlocking Consumer<? super T> callback, @NonBlocking Consumer<? super Throwable> callback2);
  public Cancellable with(@NonBlocking Consumer<? super T> callback);
  public Cancellable with(Context context, @NonBlocking Consumer<? super T> callback);
  public Cancellable with(@NonBlocking Consumer<? super T> callback, @NonBlocking Runnable action);
  public Cancellable with(Context context, @NonBlocking Consumer<? super T> callback, @NonBlocking Runnable action);
  public BlockingIterable<T> asIterable();
  public BlockingIterable<T> asIterable(@NonBlocking Supplier<Context> supplier);
  public BlockingIterable<T> asIterable(int number, @NonBlocking Supplier<Queue<T>> supplier);
  public BlockingIterable<T> asIterable(@NonBlocking Supplier<Context> supplier, int number, @NonBlocking Supplier<Queue<T>> supplier2);
  public Stream<T> asStream();
  public Stream<T> asStream(@NonBlocking Supplier<Context> supplier);
  public Stream<T> asStream(int number, @NonBlocking Supplier<Queue<T>> supplier);
  public Stream<T> asStream(@NonBlocking Supplier<Context> supplier, int number, @NonBlocking Supplier<Queue<T>> supplier2);
}

public class MultiTimePeriod {
  public MultiTimePeriod startingAfter(Duration duration);
  public MultiTimePeriod onExecutor(ScheduledExecutorService scheduledExecutorService);
  public Multi<Long> every(Duration duration);
}

public class UniAndGroup<T1> {
  public <T2> UniAndGroup2<T1, T2> uni(Uni<? extends T2> uni);
  public <T2, T3> UniAndGroup3<T1, T2, T3> unis(Uni<? extends T2> uni, Uni<? extends T3> uni2);
  public <T2, T3, T4> UniAndGroup4<T1, T2, T3, T4> unis(Uni<? extends T2> uni, Uni<? extends T3> uni2, Uni<? extends T4> uni3);
  public <T2, T3, T4, T5> UniAndGroup5<T1, T2, T3, T4, T5> unis(Uni<? extends T2> uni, Uni<? extends T3> uni2, Uni<? extends T4> uni3, Uni<? extends T5> uni4);
  public <T2, T3, T4, T5, T6> UniAndGroup6<T1, T2, T3, T4, T5, T6> unis(Uni<? extends T2> uni, Uni<? extends T3> uni2, Uni<? extends T4> uni3, Uni<? extends T5> uni4, Uni<? extends T6> uni5);
  public <T2, T3, T4, T5, T6, T7> UniAndGroup7<T1, T2, T3, T4, T5, T6, T7> unis(Uni<? extends T2> uni, Uni<? extends T3> uni2, Uni<? extends T4> uni3, Uni<? extends T5> uni4, Uni<? extends T6> uni5, Uni<? extends T7> uni6);
  public <T2, T3, T4, T5, T6, T7, T8> UniAndGroup8<T1, T2, T3, T4, T5, T6, T7, T8> unis(Uni<? extends T2> uni, Uni<? extends T3> uni2, Uni<? extends T4> uni3, Uni<? extends T5> uni4, Uni<? extends T6> uni5, Uni<? extends T7> uni6, Uni<? extends T8> uni7);
  public <T2, T3, T4, T5, T6, T7, T8, T9> UniAndGroup9<T1, T2, T3, T4, T5, T6, T7, T8, T9> unis(Uni<? extends T2> uni, Uni<? extends T3> uni2, Uni<? extends T4> uni3, Uni<? extends T5> uni4, Uni<? extends T6> uni5, Uni<? extends T7> uni6, Uni<? extends T8> uni7, Uni<? extends T9> uni8);
  public UniAndGroupIterable<T1> unis(Uni<?>... uni);
  public UniAndGroupIterable<T1> unis(Iterable<? extends Uni<?>> iterable);
}

public class UniAndGroup2<T1, T2> extends UniAndGroupIterable<T1> {
  public UniAndGroup2<T1, T2> collectFailures();
  public Uni<Tuple2<T1, T2>> asTuple();
  public <O> Uni<O> combinedWith(@NonBlocking BiFunction<T1, T2, O> mapper);
  public <O> Uni<O> with(@NonBlocking BiFunction<T1, T2, O> mapper);
  public <O> Uni<O> withUni(@NonBlocking BiFunction<T1, T2, Uni<O>> mapper);
}

public class UniAndGroup3<T1, T2, T3> extends UniAndGroupIterable<T1> {
  public UniAndGroup3<T1, T2, T3> collectFailures();
  public Uni<Tuple3<T1, T2, T3>> asTuple();
  public <O> Uni<O> combinedWith(Functions.Function3<T1, T2, T3, O> function);
  public <O> Uni<O> with(Functions.Function3<T1, T2, T3, O> function);
  public <O> Uni<O> withUni(Functions.Function3<T1, T2, T3, Uni<O>> function);
}

public class UniAndGroup4<T1, T2, T3, T4> extends UniAndGroupIterable<T1> {
  public UniAndGroup4<T1, T2, T3, T4> collectFailures();
  public Uni<Tuple4<T1, T2, T3, T4>> asTuple();
  public <O> Uni<O> combinedWith(Functions.Function4<T1, T2, T3, T4, O> function);
  public <O> Uni<O> with(Functions.Function4<T1, T2, T3, T4, O> function);
  public <O> Uni<O> withUni(Functions.Function4<T1, T2, T3, T4, Uni<O>> function);
}

public class UniAndGroup5<T1, T2, T3, T4, T5> extends UniAndGroupIterable<T1> {
  public UniAndGroup5<T1, T2, T3, T4, T5> collectFailures();
  public Uni<Tuple5<T1, T2, T3, T4, T5>> asTuple();
  public <O> Uni<O> combinedWith(Functions.Function5<T1, T2, T3, T4, T5, O> function);
  public <O> Uni<O> with(Functions.Function5<T1, T2, T3, T4, T5, O> function);
  public <O> Uni<O> withUni(Functions.Function5<T1, T2, T3, T4, T5, Uni<O>> function);
}

public class UniAndGroup6<T1, T2, T3, T4, T5, T6> extends UniAndGroupIterable<T1> {
  public UniAndGroup6<T1, T2, T3, T4, T5, T6> collectFailures();
  public Uni<Tuple6<T1, T2, T3, T4, T5, T6>> asTuple();
  public <O> Uni<O> combinedWith(Functions.Function6<T1, T2, T3, T4, T5, T6, O> function);
  public <O> Uni<O> with(Functions.Function6<T1, T2, T3, T4, T5, T6, O> function);
  public <O> Uni<O> withUni(Functions.Function6<T1, T2, T3, T4, T5, T6, Uni<O>> function);
}

public class UniAndGroup7<T1, T2, T3, T4, T5, T6, T7> extends UniAndGroupIterable<T1> {
  public UniAndGroup7<T1, T2, T3, T4, T5, T6, T7> collectFailures();
  public Uni<Tuple7<T1, T2, T3, T4, T5, T6, T7>> asTuple();
  public <O> Uni<O> combinedWith(Functions.Function7<T1, T2, T3, T4, T5, T6, T7, O> function);
  public <O> Uni<O> with(Functions.Function7<T1, T2, T3, T4, T5, T6, T7, O> function);
  public <O> Uni<O> withUni(Functions.Function7<T1, T2, T3, T4, T5, T6, T7, Uni<O>> function);
}

public class UniAndGroup8<T1, T2, T3, T4, T5, T6, T7, T8> extends UniAndGroupIterable<T1> {
  public UniAndGroup8<T1, T2, T3, T4, T5, T6, T7, T8> collectFailures();
  public Uni<Tuple8<T1, T2, T3, T4, T5, T6, T7, T8>> asTuple();
  public <O> Uni<O> combinedWith(Functions.Function8<T1, T2, T3, T4, T5, T6, T7, T8, O> function);
  public <O> Uni<O> with(Functions.Function8<T1, T2, T3, T4, T5, T6, T7, T8, O> function);
  public <O> Uni<O> withUni(Functions.Function8<T1, T2, T3, T4, T5, T6, T7, T8, Uni<O>> function);
}

public class UniAndGroup9<T1, T2, T3, T4, T5, T6, T7, T8, T9> extends UniAndGroupIterable<T1> {
  public UniAndGroup9<T1, T2, T3, T4, T5, T6, T7, T8, T9> collectFailures();
  public Uni<Tuple9<T1, T2, T3, T4, T5, T6, T7, T8, T9>> asTuple();
  public <O> Uni<O> combinedWith(Functions.Function9<T1, T2, T3, T4, T5, T6, T7, T8, T9, O> function);
  public <O> Uni<O> with(Functions.Function9<T1, T2, T3, T4, T5, T6, T7, T8, T9, O> function);
  public <O> Uni<O> withUni(Functions.Function9<T1, T2, T3, T4, T5, T6, T7, T8, T9, Uni<O>> function);
}

public class UniAndGroupIterable<T1> {
  public UniAndGroupIterable<T1> collectFailures();
  public UniAndGroupIterable<T1> usingConcurrencyOf(int number);
  public <O> Uni<O> combinedWith(@NonBlocking Function<List<?>, O> mapper);
  public <O> Uni<O> with(@NonBlocking Function<List<?>, O> mapper);
  public <O> Uni<O> withUni(@NonBlocking Function<List<?>, Uni<O>> mapper);
  public <O, I> Uni<O> combinedWith(Class<I> type, @NonBlocking Function<List<I>, O> mapper);
  public <O, I> Uni<O> with(Class<I> type, @NonBlocking Function<List<I>, O> mapper);
  public <O, I> Uni<O> withUni(Class<I> type, @NonBlocking Function<List<I>, Uni<O>> mapper);
  public Uni<Void> discardItems();
}

public class UniAny {
  public final <T> Uni<T> of(Uni<? super T>... uni);
  public <T> Uni<T> of(Iterable<? extends Uni<? super T>> iterable);
}

public class UniAwait<T> {
  @Blocking(THREAD) public T indefinitely();
  @Blocking(THREAD) public T atMost(Duration duration);
  public UniAwaitOptional<T> asOptional();
}

public class UniAwaitOptional<T> {
  @Blocking(THREAD) public Optional<T> indefinitely();
  @Blocking(THREAD) public Optional<T> atMost(Duration duration);
}

public class UniCombine {
  public UniAny any();
  public UniZip all();
}

public class UniConvert<T> {
  public <R> R with(@NonBlocking Function<Uni<T>, R> mapper);
  public CompletionStage<T> toCompletionStage();
  public CompletableFuture<T> toCompletableFuture();
  public Flow.Publisher<T> toPublisher();
}

public class UniCreate {
  public <I, T> Uni<T> converter(UniConverter<I, T> uniConverter, I i);
  public <T> Uni<T> completionStage(CompletionStage<? extends T> completionStage);
  public <T, S> Uni<T> completionStage(Supplier<S> supplier, Function<S, ? extends CompletionStage<? extends T>> mapper);
  public <T> Uni<T> completionStage(Supplier<? extends CompletionStage<? extends T>> supplier);
  public <T> Uni<T> future(Future<? extends T> future);
  public <T> Uni<T> future(Supplier<Future<? extends T>> supplier);
  public <T> Uni<T> future(Future<? extends T> future, Duration duration);
  public <T> Uni<T> future(Supplier<Future<? extends T>> supplier, Duration duration);
  public <T> Uni<T> publisher(Flow.Publisher<? extends T> publisher);
  public <T> Uni<T> item(Supplier<? extends T> supplier);
  public <T, S> Uni<T> item(Supplier<S> supplier, Function<S, ? extends T> mapper);
  public <T> Uni<T> item(T item);
  public Uni<Void> voidItem();
  public <T> Uni<T> nullItem();
  public <T> Uni<T> optional(Optional<T> optional);
  public <T> Uni<T> optional(Supplier<Optional<T>> supplier);
  public <T> Uni<T> emitter(Consumer<UniEmitter<? super T>> callback);
  public <T, S> Uni<T> emitter(Supplier<S> supplier, BiConsumer<S, UniEmitter<? super T>> callback);
  public <T> Uni<T> deferred(Supplier<Uni<? extends T>> supplier);
  public <T> Uni<T> context(Function<Context, Uni<? extends T>> mapper);
  public <T, S> Uni<T> deferred(Supplier<S> supplier, Function<S, Uni<? extends T>> mapper);
  public <T> Uni<T> failure(Throwable failure);
  public <T> Uni<T> failure(Supplier<Throwable> supplier);
  public <T> Uni<T> nothing();
  public <T> Uni<T> multi(Multi<T> multi);
}

public class UniIfNoItem<T> {
  public UniOnTimeout<T> after(Duration duration);
}

public class UniJoin {}

public class UniMemoize<T> {
  public Uni<T> until(@NonBlocking BooleanSupplier booleanSupplier);
  public Uni<T> atLeast(Duration duration);
  public Uni<T> forFixedDuration(Duration duration);
  public Uni<T> indefinitely();
}

public class UniOnCancel<T> {
  public Uni<T> invoke(@NonBlocking Runnable action);
  public Uni<T> call(@NonBlocking Supplier<Uni<?>> supplier);
}

public class UniOnFailure<T> {
  public Uni<T> invoke(@NonBlocking Consumer<Throwable> callback);
  public Uni<T> invoke(@NonBlocking Runnable action);
  public Uni<T> call(@NonBlocking Function<Throwable, Uni<?>> mapper);
  public Uni<T> call(@NonBlocking Supplier<Uni<?>> supplier);
  public Uni<T> transform(@NonBlocking Function<? super Throwable, ? extends Throwable> mapper);
  public Uni<T> recoverWithItem(T item);
  public Uni<T> recoverWithItem(@NonBlocking Supplier<T> supplier);
  public Uni<T> recoverWithItem(@NonBlocking Function<? super Throwable, ? extends T> mapper);
  public Uni<T> recoverWithUni(@NonBlocking Function<? super Throwable, Uni<? extends T>> mapper);
  public Uni<T> recoverWithUni(@NonBlocking Supplier<Uni<? extends T>> supplier);
  public Uni<T> recoverWithUni(Uni<? extends T> uni);
  public UniRetry<T> retry();
  public Uni<T> recoverWithNull();
}

public class UniOnItem<T> {
  public Uni<T> invoke(@NonBlocking Consumer<? super T> callback);
  public Uni<T> invoke(@NonBlocking Runnable action);
  public Uni<T> call(@NonBlocking Function<? super T, Uni<?>> mapper);
  public Uni<T> call(@NonBlocking Supplier<Uni<?>> supplier);
  public <R> Uni<R> transform(@NonBlocking Function<? super T, ? extends R> mapper);
  public <R> Uni<R> transformToUni(@NonBlocking Function<? super T, Uni<? extends R>> mapper);
  public <R> Multi<R> transformToMulti(@NonBlocking Function<? super T, ? extends Flow.Publisher<? extends R>> mapper);
  public <R> Uni<R> transformToUni(@NonBlocking BiConsumer<? super T, UniEmitter<? super R>> callback);
  public UniOnItemDelay<T> delayIt();
  public UniOnItemIgnore<T> ignore();
  public Uni<T> failWith(@NonBlocking Function<? super T, ? extends Throwable> mapper);
  public Uni<T> failWith(@NonBlocking Supplier<? extends Throwable> supplier);
  public <O> Uni<O> castTo(Class<O> type);
  public UniOnNull<T> ifNull();
  public UniOnNotNull<T> ifNotNull();
  public <O> Multi<O> disjoint();
}

public class UniOnItemDelay<T> {
  public UniOnItemDelay<T> onExecutor(ScheduledExecutorService scheduledExecutorService);
  public Uni<T> by(Duration duration);
  public Uni<T> until(@NonBlocking Function<? super T, Uni<?>> mapper);
}

public class UniOnItemIgnore<T> {
  public Uni<T> andFail(Throwable failure);
  public Uni<T> andFail(@NonBlocking Supplier<Throwable> supplier);
  public Uni<T> andFail();
  public <O> Uni<O> andSwitchTo(Uni<? extends O> uni);
  public <O> Uni<O> andSwitchTo(@NonBlocking Supplier<Uni<? extends O>> supplier);
  public Uni<T> andContinueWith(T item);
  public Uni<Void> andContinueWithNull();
  public Uni<T> andContinueWith(@NonBlocking Supplier<? extends T> supplier);
}

public class UniOnItemOrFailure<T> {
  public Uni<T> invoke(@NonBlocking BiConsumer<? super T, Throwable> callback);
  public Uni<T> invoke(@NonBlocking Runnable action);
  public Uni<T> call(@NonBlocking BiFunction<? super T, Throwable, Uni<?>> mapper);
  public Uni<T> call(@NonBlocking Supplier<Uni<?>> supplier);
  public <R> Uni<R> transform(@NonBlocking BiFunction<? super T, Throwable, ? extends R> mapper);
  public <R> Uni<R> transformToUni(@NonBlocking BiFunction<? super T, Throwable, Uni<? extends R>> mapper);
  public <R> Uni<R> transformToUni(Functions.TriConsumer<? super T, Throwable, UniEmitter<? super R>> triConsumer);
}

public class UniOnNotNull<T> {
  public Uni<T> invoke(@NonBlocking Consumer<? super T> callback);
  public Uni<T> invoke(@NonBlocking Runnable action);
  public Uni<T> call(@NonBlocking Function<? super T, Uni<?>> mapper);
  public Uni<T> call(@NonBlocking Supplier<Uni<?>> supplier);
  public <R> Uni<R> transform(@NonBlocking Function<? super T, ? extends R> mapper);
  public <R> Uni<R> transformToUni(@NonBlocking Function<? super T, Uni<? extends R>> mapper);
  public <R> Multi<R> transformToMulti(@NonBlocking Function<? super T, ? extends Flow.Publisher<? extends R>> mapper);
  public <R> Uni<R> transformToUni(@NonBlocking BiConsumer<? super T, UniEmitter<? super R>> callback);
  public Uni<T> failWith(@NonBlocking Supplier<? extends Throwable> supplier);
  public Uni<T> failWith(Throwable failure);
}

public class UniOnNull<T> {
  public Uni<T> failWith(Throwable failure);
  public Uni<T> failWith(@NonBlocking Supplier<? extends Throwable> supplier);
  public Uni<T> fail();
  public Uni<T> switchTo(Uni<? extends T> uni);
  public Uni<T> switchTo(@NonBlocking Supplier<Uni<? extends T>> supplier);
  public Uni<T> continueWith(T item);
  public Uni<T> continueWith(@NonBlocking Supplier<? extends T> supplier);
}

public class UniOnSubscribe<T> {
  public Uni<T> invoke(@NonBlocking Consumer<? super UniSubscription> callback);
  public Uni<T> invoke(@NonBlocking Runnable action);
  public Uni<T> call(@NonBlocking Function<? super UniSubscription, Uni<?>> mapper);
  public Uni<T> call(@NonBlocking Supplier<Uni<?>> supplier);
}

public class UniOnTerminate<T> {
  public Uni<T> invoke(Functions.TriConsumer<T, Throwable, Boolean> triConsumer);
  public Uni<T> invoke(@NonBlocking Runnable action);
  public Uni<T> call(Functions.Function3<? super T, Throwable, Boolean, Uni<?>> function);
  public Uni<T> call(@NonBlocking Supplier<Uni<?>> supplier);
}

public class UniOnTimeout<T> {
  public UniOnTimeout<T> after(Duration duration);
  public UniOnTimeout<T> on(ScheduledExecutorService scheduledExecutorService);
  public Uni<T> fail();
  public Uni<T> failWith(Throwable failure);
  public Uni<T> failWith(@NonBlocking Supplier<? extends Throwable> supplier);
  public Uni<T> recoverWithItem(T item);
  public Uni<T> recoverWithItem(@NonBlocking Supplier<T> supplier);
  public Uni<T> recoverWithUni(@NonBlocking Supplier<Uni<? extends T>> supplier);
  public Uni<T> recoverWithUni(Uni<? extends T> uni);
}

public class UniOr<T> {
  public final Uni<T> unis(Uni<T>... uni);
}

public class UniRepeat<T> {
  public UniRepeat<T> withDelay(Duration duration);
  public Multi<T> indefinitely();
  public Multi<T> atMost(long number);
  public Multi<T> until(@NonBlocking Predicate<T> test);
  public Multi<T> whilst(@NonBlocking Predicate<T> test);
}

public class UniRetry<T> {
  public UniRetry<T> withExecutor(ScheduledExecutorService scheduledExecutorService);
  public Uni<T> indefinitely();
  public Uni<T> atMost(long number);
  public Uni<T> expireAt(long number);
  public Uni<T> expireIn(long number);
  public Uni<T> until(@NonBlocking Predicate<? super Throwable> test);
  public Uni<T> when(@NonBlocking Function<Multi<Throwable>, ? extends Flow.Publisher<?>> mapper);
  public UniRetry<T> withBackOff(Duration duration);
  public UniRetry<T> withBackOff(Duration duration, Duration duration2);
  public UniRetry<T> withJitter(double factor);
}

public class UniSubscribe<T> {
  public <S extends UniSubscriber<? super T>> S withSubscriber(S s);
  public <S extends UniSubscriber<? super T>> S withSerializedSubscriber(S s);
  public Cancellable with(@NonBlocking Consumer<? super T> callback, @NonBlocking Consumer<? super Throwable> callback2);
  public Cancellable with(Context context, @NonBlocking Consumer<? super T> callback, @NonBlocking Consumer<? super Throwable> callback2);
  public Cancellable with(Context context, @NonBlocking Consumer<? super T> callback);
  public Cancellable with(@NonBlocking Consumer<? super T> callback);
  public CompletableFuture<T> asCompletionStage();
  public CompletableFuture<T> asCompletionStage(Context context);
}

public class UniZip {
  public <T1, T2> UniAndGroup2<T1, T2> unis(Uni<? extends T1> uni, Uni<? extends T2> uni2);
  public <T1, T2, T3> UniAndGroup3<T1, T2, T3> unis(Uni<? extends T1> uni, Uni<? extends T2> uni2, Uni<? extends T3> uni3);
  public <T1, T2, T3, T4> UniAndGroup4<T1, T2, T3, T4> unis(Uni<? extends T1> uni, Uni<? extends T2> uni2, Uni<? extends T3> uni3, Uni<? extends T4> uni4);
  public <T1, T2, T3, T4, T5> UniAndGroup5<T1, T2, T3, T4, T5> unis(Uni<? extends T1> uni, Uni<? extends T2> uni2, Uni<? extends T3> uni3, Uni<? extends T4> uni4, Uni<? extends T5> uni5);
  public <T1, T2, T3, T4, T5, T6> UniAndGroup6<T1, T2, T3, T4, T5, T6> unis(Uni<? extends T1> uni, Uni<? extends T2> uni2, Uni<? extends T3> uni3, Uni<? extends T4> uni4, Uni<? extends T5> uni5, Uni<? extends T6> uni6);
  public <T1, T2, T3, T4, T5, T6, T7> UniAndGroup7<T1, T2, T3, T4, T5, T6, T7> unis(Uni<? extends T1> uni, Uni<? extends T2> uni2, Uni<? extends T3> uni3, Uni<? extends T4> uni4, Uni<? extends T5> uni5, Uni<? extends T6> uni6, Uni<? extends T7> uni7);
  public <T1, T2, T3, T4, T5, T6, T7, T8> UniAndGroup8<T1, T2, T3, T4, T5, T6, T7, T8> unis(Uni<? extends T1> uni, Uni<? extends T2> uni2, Uni<? extends T3> uni3, Uni<? extends T4> uni4, Uni<? extends T5> uni5, Uni<? extends T6> uni6, Uni<? extends T7> uni7, Uni<? extends T8> uni8);
  public <T1, T2, T3, T4, T5, T6, T7, T8, T9> UniAndGroup9<T1, T2, T3, T4, T5, T6, T7, T8, T9> unis(Uni<? extends T1> uni, Uni<? extends T2> uni2, Uni<? extends T3> uni3, Uni<? extends T4> uni4, Uni<? extends T5> uni5, Uni<? extends T6> uni6, Uni<? extends T7> uni7, Uni<? extends T8> uni8, Uni<? extends T9> uni9);
  public <O> UniAndGroupIterable<O> unis(Uni<?>... uni);
  public <O> UniAndGroupIterable<O> unis(Iterable<? extends Uni<?>> iterable);
}
