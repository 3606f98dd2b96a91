package io.reactivex.rxjava3.core;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.DNS;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;
import static dev.fairlead.annotations.Phase.WRITE;
import static dev.fairlead.annotations.Special.IMMEDIATE;
import static dev.fairlead.annotations.Times.REPEATEDLY;
import static dev.fairlead.annotations.WaitsFor.THREAD;
import static dev.fairlead.annotations.Width.EXECUTOR;
import static dev.fairlead.annotations.Width.LIMITED;
import static dev.fairlead.annotations.Width.UNLIMITED;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.Joins;
import dev.fairlead.annotations.Limits;
import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.ReturnsCopy;
import dev.fairlead.annotations.RunsHere;
import dev.fairlead.annotations.RunsOnWorkers;
import io.reactivex.rxjava3.disposables.Disposable;
import io.reactivex.rxjava3.disposables.DisposableContainer;
import io.reactivex.rxjava3.flowables.ConnectableFlowable;
import io.reactivex.rxjava3.flowables.GroupedFlowable;
import io.reactivex.rxjava3.functions.Action;
import io.reactivex.rxjava3.functions.BiConsumer;
import io.reactivex.rxjava3.functions.BiFunction;
import io.reactivex.rxjava3.functions.BiPredicate;
import io.reactivex.rxjava3.functions.BooleanSupplier;
import io.reactivex.rxjava3.functions.Cancellable;
import io.reactivex.rxjava3.functions.Consumer;
import io.reactivex.rxjava3.functions.Function;
import io.reactivex.rxjava3.functions.Function3;
import io.reactivex.rxjava3.functions.Function4;
import io.reactivex.rxjava3.functions.Function5;
import io.reactivex.rxjava3.functions.Function6;
import io.reactivex.rxjava3.functions.Function7;
import io.reactivex.rxjava3.functions.Function8;
import io.reactivex.rxjava3.functions.Function9;
import io.reactivex.rxjava3.functions.LongConsumer;
import io.reactivex.rxjava3.functions.Predicate;
import io.reactivex.rxjava3.functions.Supplier;
import io.reactivex.rxjava3.observables.ConnectableObservable;
import io.reactivex.rxjava3.observables.GroupedObservable;
import io.reactivex.rxjava3.observers.TestObserver;
import io.reactivex.rxjava3.parallel.ParallelFlowable;
import io.reactivex.rxjava3.schedulers.Timed;
import io.reactivex.rxjava3.subscribers.TestSubscriber;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

@ReturnsCopy
public abstract class Flowable<T> implements Publisher<T> {
  public Flowable();
  public static <T> Flowable<T> amb(Iterable<? extends Publisher<? extends T>> sources);
  public static <T> Flowable<T> ambArray(Publisher<? extends T>... sources);
  public static int bufferSize();
  public static <T, R> Flowable<R> combineLatestArray(Publisher<? extends T>[] sources,
      @NonBlocking Function<? super Object[], ? extends R> combiner);
  public static <T, R> Flowable<R> combineLatestArray(Publisher<? extends T>[] sources,
      @NonBlocking Function<? super Object[], ? extends R> combiner, int bufferSize);
  public static <T, R> Flowable<R> combineLatest(Iterable<? extends Publisher<? extends T>> sources,
      @NonBlocking Function<? super Object[], ? extends R> combiner);
  public static <T, R> Flowable<R> combineLatest(Iterable<? extends Publisher<? extends T>> sources,
      @NonBlocking Function<? super Object[], ? extends R> combiner, int bufferSize);
  public static <T, R> Flowable<R> combineLatestArrayDelayError(Publisher<? extends T>[] sources,
      @NonBlocking Function<? super Object[], ? extends R> combiner);
  public static <T, R> Flowable<R> combineLatestArrayDelayError(Publisher<? extends T>[] sources,
      @NonBlocking Function<? super Object[], ? extends R> combiner, int bufferSize);
  public static <T, R> Flowable<R> combineLatestDelayError(
      Iterable<? extends Publisher<? extends T>> sources,
      @NonBlocking Function<? super Object[], ? extends R> combiner);
  public static <T, R> Flowable<R> combineLatestDelayError(
      Iterable<? extends Publisher<? extends T>> sources,
      @NonBlocking Function<? super Object[], ? extends R> combiner, int bufferSize);
  public static <T1, T2, R> Flowable<R> combineLatest(Publisher<? extends T1> source1,
      Publisher<? extends T2> source2,
      @NonBlocking BiFunction<? super T1, ? super T2, ? extends R> combiner);
  public static <T1, T2, T3, R> Flowable<R> combineLatest(Publisher<? extends T1> source1,
      Publisher<? extends T2> source2, Publisher<? extends T3> source3,
      @NonBlocking Function3<? super T1, ? super T2, ? super T3, ? extends R> combiner);
  public static <T1, T2, T3, T4, R> Flowable<R> combineLatest(Publisher<? extends T1> source1,
      Publisher<? extends T2> source2, Publisher<? extends T3> source3,
      Publisher<? extends T4> source4,
      @NonBlocking Function4<? super T1, ? super T2, ? super T3, ? super T4, ? extends R> combiner);
  public static <T1, T2, T3, T4, T5, R> Flowable<R> combineLatest(Publisher<? extends T1> source1,
      Publisher<? extends T2> source2, Publisher<? extends T3> source3,
      Publisher<? extends T4> source4, Publisher<? extends T5> source5,
      @NonBlocking Function5<? super T1, ? super T2, ? super T3, ? super T4, ? super T5, ? extends R> combiner);
  public static <T1, T2, T3, T4, T5, T6, R> Flowable<R> combineLatest(
      Publisher<? extends T1> source1, Publisher<? extends T2> source2,
      Publisher<? extends T3> source3, Publisher<? extends T4> source4,
      Publisher<? extends T5> source5, Publisher<? extends T6> source6,
      @NonBlocking Function6<? super T1, ? super T2, ? super T3, ? super T4, ? super T5, ? super T6, ? extends R> combiner);
  public static <T1, T2, T3, T4, T5, T6, T7, R> Flowable<R> combineLatest(
      Publisher<? extends T1> source1, Publisher<? extends T2> source2,
      Publisher<? extends T3> source3, Publisher<? extends T4> source4,
      Publisher<? extends T5> source5, Publisher<? extends T6> source6,
      Publisher<? extends T7> source7,
      @NonBlocking Function7<? super T1, ? super T2, ? super T3, ? super T4, ? super T5, ? super T6, ? super T7, ? extends R> combiner);
  public static <T1, T2, T3, T4, T5, T6, T7, T8, R> Flowable<R> combineLatest(
      Publisher<? extends T1> source1, Publisher<? extends T2> source2,
      Publisher<? extends T3> source3, Publisher<? extends T4> source4,
      Publisher<? extends T5> source5, Publisher<? extends T6> source6,
      Publisher<? extends T7> source7, Publisher<? extends T8> source8,
      @NonBlocking Function8<? super T1, ? super T2, ? super T3, ? super T4, ? super T5, ? super T6, ? super T7, ? super T8, ? extends R> combiner);
  public static <T1, T2, T3, T4, T5, T6, T7, T8, T9, R> Flowable<R> combineLatest(
      Publisher<? extends T1> source1, Publisher<? extends T2> source2,
      Publisher<? extends T3> source3, Publisher<? extends T4> source4,
      Publisher<? extends T5> source5, Publisher<? extends T6> source6,
      Publisher<? extends T7> source7, Publisher<? extends T8> source8,
      Publisher<? extends T9> source9,
      @NonBlocking Function9<? super T1, ? super T2, ? super T3, ? super T4, ? super T5, ? super T6, ? super T7, ? super T8, ? super T9, ? extends R> combiner);
  public static <T> Flowable<T> concat(Iterable<? extends Publisher<? extends T>> sources);
  public static <T> Flowable<T> concat(Publisher<? extends Publisher<? extends T>> sources);
  public static <T> Flowable<T> concat(Publisher<? extends Publisher<? extends T>> sources,
      int prefetch);
  public static <T> Flowable<T> concat(Publisher<? extends T> source1,
      Publisher<? extends T> source2);
  public static <T> Flowable<T> concat(Publisher<? extends T> source1,
      Publisher<? extends T> source2, Publisher<? extends T> source3);
  public static <T> Flowable<T> concat(Publisher<? extends T> source1,
      Publisher<? extends T> source2, Publisher<? extends T> source3,
      Publisher<? extends T> source4);
  public static <T> Flowable<T> concatArray(Publisher<? extends T>... sources);
  public static <T> Flowable<T> concatArrayDelayError(Publisher<? extends T>... sources);
  public static <T> Flowable<T> concatArrayEager(Publisher<? extends T>... sources);
  public static <T> Flowable<T> concatArrayEager(int maxConcurrency, int prefetch,
      Publisher<? extends T>... sources);
  public static <T> Flowable<T> concatArrayEagerDelayError(Publisher<? extends T>... sources);
  public static <T> Flowable<T> concatArrayEagerDelayError(int maxConcurrency, int prefetch,
      Publisher<? extends T>... sources);
  public static <T> Flowable<T> concatDelayError(
      Iterable<? extends Publisher<? extends T>> sources);
  public static <T> Flowable<T> concatDelayError(
      Publisher<? extends Publisher<? extends T>> sources);
  public static <T> Flowable<T> concatDelayError(
      Publisher<? extends Publisher<? extends T>> sources, int prefetch, boolean tillTheEnd);
  public static <T> Flowable<T> concatEager(Iterable<? extends Publisher<? extends T>> sources);
  public static <T> Flowable<T> concatEager(Iterable<? extends Publisher<? extends T>> sources,
      int maxConcurrency, int prefetch);
  public static <T> Flowable<T> concatEager(Publisher<? extends Publisher<? extends T>> sources);
  public static <T> Flowable<T> concatEager(Publisher<? extends Publisher<? extends T>> sources,
      int maxConcurrency, int prefetch);
  public static <T> Flowable<T> concatEagerDelayError(
      Iterable<? extends Publisher<? extends T>> sources);
  public static <T> Flowable<T> concatEagerDelayError(
      Iterable<? extends Publisher<? extends T>> sources, int maxConcurrency, int prefetch);
  public static <T> Flowable<T> concatEagerDelayError(
      Publisher<? extends Publisher<? extends T>> sources);
  public static <T> Flowable<T> concatEagerDelayError(
      Publisher<? extends Publisher<? extends T>> sources, int maxConcurrency, int prefetch);
  public static <T> Flowable<T> create(FlowableOnSubscribe<T> source, BackpressureStrategy mode);
  public static <T> Flowable<T> defer(Supplier<? extends Publisher<? extends T>> supplier);
  public static <T> Flowable<T> empty();
  public static <T> Flowable<T> error(Supplier<? extends Throwable> supplier);
  public static <T> Flowable<T> error(Throwable throwable);
  public static <T> Flowable<T> fromAction(Action action);
  public static <T> Flowable<T> fromArray(T... items);
  public static <T> Flowable<T> fromCallable(Callable<? extends T> callable);
  public static <T> Flowable<T> fromCompletable(CompletableSource completableSource);
  public static <T> Flowable<T> fromFuture(Future<? extends T> future);
  public static <T> Flowable<T> fromFuture(Future<? extends T> future, long timeout, TimeUnit unit);
  public static <T> Flowable<T> fromIterable(Iterable<? extends T> source);
  public static <T> Flowable<T> fromMaybe(MaybeSource<T> maybe);
  public static <T> Flowable<T> fromObservable(ObservableSource<T> source,
      BackpressureStrategy strategy);
  public static <T> Flowable<T> fromPublisher(Publisher<? extends T> publisher);
  public static <T> Flowable<T> fromRunnable(Runnable run);
  public static <T> Flowable<T> fromSingle(SingleSource<T> source);
  public static <T> Flowable<T> fromSupplier(Supplier<? extends T> supplier);
  public static <T> Flowable<T> generate(Consumer<Emitter<T>> generator);
  public static <T, S> Flowable<T> generate(Supplier<S> initialState,
      BiConsumer<S, Emitter<T>> generator);
  public static <T, S> Flowable<T> generate(Supplier<S> initialState,
      BiConsumer<S, Emitter<T>> generator, Consumer<? super S> disposeState);
  public static <T, S> Flowable<T> generate(Supplier<S> initialState,
      BiFunction<S, Emitter<T>, S> generator);
  public static <T, S> Flowable<T> generate(Supplier<S> initialState,
      BiFunction<S, Emitter<T>, S> generator, Consumer<? super S> disposeState);
  public static Flowable<Long> interval(long initialDelay, long period, TimeUnit unit);
  public static Flowable<Long> interval(long initialDelay, long period, TimeUnit unit,
      Scheduler scheduler);
  public static Flowable<Long> interval(long period, TimeUnit unit);
  public static Flowable<Long> interval(long period, TimeUnit unit, Scheduler scheduler);
  public static Flowable<Long> intervalRange(long start, long count, long initialDelay, long period,
      TimeUnit unit);
  public static Flowable<Long> intervalRange(long start, long count, long initialDelay, long period,
      TimeUnit unit, Scheduler scheduler);
  public static <T> Flowable<T> just(T item);
  public static <T> Flowable<T> just(T item1, T item2);
  public static <T> Flowable<T> just(T item1, T item2, T item3);
  public static <T> Flowable<T> just(T item1, T item2, T item3, T item4);
  public static <T> Flowable<T> just(T item1, T item2, T item3, T item4, T item5);
  public static <T> Flowable<T> just(T item1, T item2, T item3, T item4, T item5, T item6);
  public static <T> Flowable<T> just(T item1, T item2, T item3, T item4, T item5, T item6, T item7);
  public static <T> Flowable<T> just(T item1, T item2, T item3, T item4, T item5, T item6, T item7,
      T item8);
  public static <T> Flowable<T> just(T item1, T item2, T item3, T item4, T item5, T item6, T item7,
      T item8, T item9);
  public static <T> Flowable<T> just(T item1, T item2, T item3, T item4, T item5, T item6, T item7,
      T item8, T item9, T item10);
  @Forks(LIMITED)
  public static <T> Flowable<T> merge(Iterable<? extends Publisher<? extends T>> sources,
      @Limits int maxConcurrency, int bufferSize);
  public static <T> Flowable<T> mergeArray(int maxConcurrency, int bufferSize,
      Publisher<? extends T>... sources);
  @Forks(LIMITED)
  public static <T> Flowable<T> merge(Iterable<? extends Publisher<? extends T>> sources);
  @Forks(LIMITED)
  public static <T> Flowable<T> merge(Iterable<? extends Publisher<? extends T>> sources,
      @Limits int maxConcurrency);
  @Forks(LIMITED)
  public static <T> Flowable<T> merge(Publisher<? extends Publisher<? extends T>> sources);
  @Forks(LIMITED)
  public static <T> Flowable<T> merge(Publisher<? extends Publisher<? extends T>> sources,
      @Limits int maxConcurrency);
  public static <T> Flowable<T> mergeArray(Publisher<? extends T>... sources);
  @Forks(LIMITED)
  public static <T> Flowable<T> merge(Publisher<? extends T> source1,
      Publisher<? extends T> source2);
  @Forks(LIMITED)
  public static <T> Flowable<T> merge(Publisher<? extends T> source1,
      Publisher<? extends T> source2, Publisher<? extends T> source3);
  @Forks(LIMITED)
  public static <T> Flowable<T> merge(Publisher<? extends T> source1,
      Publisher<? extends T> source2, Publisher<? extends T> source3,
      Publisher<? extends T> source4);
  @Forks(LIMITED)
  public static <T> Flowable<T> mergeDelayError(Iterable<? extends Publisher<? extends T>> sources);
  @Forks(LIMITED)
  public static <T> Flowable<T> mergeDelayError(Iterable<? extends Publisher<? extends T>> sources,
      @Limits int maxConcurrency, int bufferSize);
  public static <T> Flowable<T> mergeArrayDelayError(int maxConcurrency, int bufferSize,
      Publisher<? extends T>... sources);
  @Forks(LIMITED)
  public static <T> Flowable<T> mergeDelayError(Iterable<? extends Publisher<? extends T>> sources,
      @Limits int maxConcurrency);
  @Forks(LIMITED)
  public static <T> Flowable<T> mergeDelayError(
      Publisher<? extends Publisher<? extends T>> sources);
  @Forks(LIMITED)
  public static <T> Flowable<T> mergeDelayError(Publisher<? extends Publisher<? extends T>> sources,
      @Limits int maxConcurrency);
  public static <T> Flowable<T> mergeArrayDelayError(Publisher<? extends T>... sources);
  @Forks(LIMITED)
  public static <T> Flowable<T> mergeDelayError(Publisher<? extends T> source1,
      Publisher<? extends T> source2);
  @Forks(LIMITED)
  public static <T> Flowable<T> mergeDelayError(Publisher<? extends T> source1,
      Publisher<? extends T> source2, Publisher<? extends T> source3);
  @Forks(LIMITED)
  public static <T> Flowable<T> mergeDelayError(Publisher<? extends T> source1,
      Publisher<? extends T> source2, Publisher<? extends T> source3,
      Publisher<? extends T> source4);
  public static <T> Flowable<T> never();
  public static Flowable<Integer> range(int start, int count);
  public static Flowable<Long> rangeLong(long start, long count);
  public static <T> Single<Boolean> sequenceEqual(Publisher<? extends T> source1,
      Publisher<? extends T> source2);
  public static <T> Single<Boolean> sequenceEqual(Publisher<? extends T> source1,
      Publisher<? extends T> source2, @NonBlocking BiPredicate<? super T, ? super T> isEqual);
  public static <T> Single<Boolean> sequenceEqual(Publisher<? extends T> source1,
      Publisher<? extends T> source2, @NonBlocking BiPredicate<? super T, ? super T> isEqual,
      int bufferSize);
  public static <T> Single<Boolean> sequenceEqual(Publisher<? extends T> source1,
      Publisher<? extends T> source2, int bufferSize);
  public static <T> Flowable<T> switchOnNext(Publisher<? extends Publisher<? extends T>> sources,
      int bufferSize);
  public static <T> Flowable<T> switchOnNext(Publisher<? extends Publisher<? extends T>> sources);
  public static <T> Flowable<T> switchOnNextDelayError(
      Publisher<? extends Publisher<? extends T>> sources);
  public static <T> Flowable<T> switchOnNextDelayError(
      Publisher<? extends Publisher<? extends T>> sources, int prefetch);
  public static Flowable<Long> timer(long delay, TimeUnit unit);
  public static Flowable<Long> timer(long delay, TimeUnit unit, Scheduler scheduler);
  public static <T> Flowable<T> unsafeCreate(Publisher<T> onSubscribe);
  public static <T, D> Flowable<T> using(Supplier<? extends D> resourceSupplier,
      Function<? super D, ? extends Publisher<? extends T>> sourceSupplier,
      Consumer<? super D> resourceCleanup);
  public static <T, D> Flowable<T> using(Supplier<? extends D> resourceSupplier,
      Function<? super D, ? extends Publisher<? extends T>> sourceSupplier,
      Consumer<? super D> resourceCleanup, boolean eager);
  @Joins
  public static <T, R> Flowable<R> zip(Iterable<? extends Publisher<? extends T>> sources,
      @NonBlocking Function<? super Object[], ? extends R> zipper);
  public static <T, R> Flowable<R> zip(Iterable<? extends Publisher<? extends T>> sources,
      @NonBlocking Function<? super Object[], ? extends R> zipper, boolean delayError,
      int bufferSize);
  public static <T1, T2, R> Flowable<R> zip(Publisher<? extends T1> source1,
      Publisher<? extends T2> source2,
      @NonBlocking BiFunction<? super T1, ? super T2, ? extends R> zipper);
  public static <T1, T2, R> Flowable<R> zip(Publisher<? extends T1> source1,
      Publisher<? extends T2> source2,
      @NonBlocking BiFunction<? super T1, ? super T2, ? extends R> zipper, boolean delayError);
  public static <T1, T2, R> Flowable<R> zip(Publisher<? extends T1> source1,
      Publisher<? extends T2> source2,
      @NonBlocking BiFunction<? super T1, ? super T2, ? extends R> zipper, boolean delayError,
      int bufferSize);
  public static <T1, T2, T3, R> Flowable<R> zip(Publisher<? extends T1> source1,
      Publisher<? extends T2> source2, Publisher<? extends T3> source3,
      @NonBlocking Function3<? super T1, ? super T2, ? super T3, ? extends R> zipper);
  public static <T1, T2, T3, T4, R> Flowable<R> zip(Publisher<? extends T1> source1,
      Publisher<? extends T2> source2, Publisher<? extends T3> source3,
      Publisher<? extends T4> source4,
      @NonBlocking Function4<? super T1, ? super T2, ? super T3, ? super T4, ? extends R> zipper);
  public static <T1, T2, T3, T4, T5, R> Flowable<R> zip(Publisher<? extends T1> source1,
      Publisher<? extends T2> source2, Publisher<? extends T3> source3,
      Publisher<? extends T4> source4, Publisher<? extends T5> source5,
      @NonBlocking Function5<? super T1, ? super T2, ? super T3, ? super T4, ? super T5, ? extends R> zipper);
  public static <T1, T2, T3, T4, T5, T6, R> Flowable<R> zip(Publisher<? extends T1> source1,
      Publisher<? extends T2> source2, Publisher<? extends T3> source3,
      Publisher<? extends T4> source4, Publisher<? extends T5> source5,
      Publisher<? extends T6> source6,
      @NonBlocking Function6<? super T1, ? super T2, ? super T3, ? super T4, ? super T5, ? super T6, ? extends R> zipper);
  public static <T1, T2, T3, T4, T5, T6, T7, R> Flowable<R> zip(Publisher<? extends T1> source1,
      Publisher<? extends T2> source2, Publisher<? extends T3> source3,
      Publisher<? extends T4> source4, Publisher<? extends T5> source5,
      Publisher<? extends T6> source6, Publisher<? extends T7> source7,
      @NonBlocking Function7<? super T1, ? super T2, ? super T3, ? super T4, ? super T5, ? super T6, ? super T7, ? extends R> zipper);
  public static <T1, T2, T3, T4, T5, T6, T7, T8, R> Flowable<R> zip(Publisher<? extends T1> source1,
      Publisher<? extends T2> source2, Publisher<? extends T3> source3,
      Publisher<? extends T4> source4, Publisher<? extends T5> source5,
      Publisher<? extends T6> source6, Publisher<? extends T7> source7,
      Publisher<? extends T8> source8,
      @NonBlocking Function8<? super T1, ? super T2, ? super T3, ? super T4, ? super T5, ? super T6, ? super T7, ? super T8, ? extends R> zipper);
  public static <T1, T2, T3, T4, T5, T6, T7, T8, T9, R> Flowable<R> zip(
      Publisher<? extends T1> source1, Publisher<? extends T2> source2,
      Publisher<? extends T3> source3, Publisher<? extends T4> source4,
      Publisher<? extends T5> source5, Publisher<? extends T6> source6,
      Publisher<? extends T7> source7, Publisher<? extends T8> source8,
      Publisher<? extends T9> source9,
      @NonBlocking Function9<? super T1, ? super T2, ? super T3, ? super T4, ? super T5, ? super T6, ? super T7, ? super T8, ? super T9, ? extends R> zipper);
  public static <T, R> Flowable<R> zipArray(
      @NonBlocking Function<? super Object[], ? extends R> zipper, boolean delayError,
      int bufferSize, Publisher<? extends T>... sources);
  public final Single<Boolean> all(@NonBlocking Predicate<? super T> predicate);
  public final Flowable<T> ambWith(Publisher<? extends T> other);
  public final Single<Boolean> any(@NonBlocking Predicate<? super T> predicate);
  @Blocking(THREAD) public final T blockingFirst();
  @Blocking(THREAD) public final T blockingFirst(T defaultItem);
  @Blocking(THREAD) public final void blockingForEach(@RunsHere Consumer<? super T> onNext);
  @Blocking(THREAD)
  public final void blockingForEach(@RunsHere Consumer<? super T> onNext, int bufferSize);
  @Blocking(THREAD) public final Iterable<T> blockingIterable();
  @Blocking(THREAD) public final Iterable<T> blockingIterable(int bufferSize);
  @Blocking(THREAD) public final T blockingLast();
  @Blocking(THREAD) public final T blockingLast(T defaultItem);
  @Blocking(THREAD) public final Iterable<T> blockingLatest();
  @Blocking(THREAD) public final Iterable<T> blockingMostRecent(T initialItem);
  @Blocking(THREAD) public final Iterable<T> blockingNext();
  @Blocking(THREAD) public final T blockingSingle();
  @Blocking(THREAD) public final T blockingSingle(T defaultItem);
  public final Future<T> toFuture();
  @Blocking(THREAD) public final void blockingSubscribe();
  @Blocking(THREAD) public final void blockingSubscribe(@RunsHere Consumer<? super T> onNext);
  @Blocking(THREAD)
  public final void blockingSubscribe(@RunsHere Consumer<? super T> onNext, int bufferSize);
  @Blocking(THREAD)
  public final void blockingSubscribe(@RunsHere Consumer<? super T> onNext,
      @RunsHere Consumer<? super Throwable> onError);
  @Blocking(THREAD)
  public final void blockingSubscribe(@RunsHere Consumer<? super T> onNext,
      @RunsHere Consumer<? super Throwable> onError, int bufferSize);
  @Blocking(THREAD)
  public final void blockingSubscribe(@RunsHere Consumer<? super T> onNext,
      @RunsHere Consumer<? super Throwable> onError, @RunsHere Action onComplete);
  @Blocking(THREAD)
  public final void blockingSubscribe(@RunsHere Consumer<? super T> onNext,
      @RunsHere Consumer<? super Throwable> onError, @RunsHere Action onComplete, int bufferSize);
  @Blocking(THREAD) public final void blockingSubscribe(Subscriber<? super T> subscriber);
  public final Flowable<List<T>> buffer(int count);
  public final Flowable<List<T>> buffer(int count, int skip);
  public final <U extends Collection<? super T>> Flowable<U> buffer(int count, int skip,
      @NonBlocking Supplier<U> bufferSupplier);
  public final <U extends Collection<? super T>> Flowable<U> buffer(int count,
      @NonBlocking Supplier<U> bufferSupplier);
  public final Flowable<List<T>> buffer(long timespan, long timeskip, TimeUnit unit);
  public final Flowable<List<T>> buffer(long timespan, long timeskip, TimeUnit unit,
      Scheduler scheduler);
  public final <U extends Collection<? super T>> Flowable<U> buffer(long timespan, long timeskip,
      TimeUnit unit, Scheduler scheduler, @NonBlocking Supplier<U> bufferSupplier);
  public final Flowable<List<T>> buffer(long timespan, TimeUnit unit);
  public final Flowable<List<T>> buffer(long timespan, TimeUnit unit, int count);
  public final Flowable<List<T>> buffer(long timespan, TimeUnit unit, Scheduler scheduler,
      int count);
  public final <U extends Collection<? super T>> Flowable<U> buffer(long timespan, TimeUnit unit,
      Scheduler scheduler, int count, @NonBlocking Supplier<U> bufferSupplier,
      boolean restartTimerOnMaxSize);
  public final Flowable<List<T>> buffer(long timespan, TimeUnit unit, Scheduler scheduler);
  public final <TOpening, TClosing> Flowable<List<T>> buffer(
      Publisher<? extends TOpening> openingIndicator,
      @NonBlocking Function<? super TOpening, ? extends Publisher<? extends TClosing>> closingIndicator);
  public final <TOpening, TClosing, U extends Collection<? super T>> Flowable<U> buffer(
      Publisher<? extends TOpening> openingIndicator,
      @NonBlocking Function<? super TOpening, ? extends Publisher<? extends TClosing>> closingIndicator, @NonBlocking Supplier<U> bufferSupplier);
  public final <B> Flowable<List<T>> buffer(Publisher<B> boundaryIndicator);
  public final <B> Flowable<List<T>> buffer(Publisher<B> boundaryIndicator, int initialCapacity);
  public final <B, U extends Collection<? super T>> Flowable<U> buffer(
      Publisher<B> boundaryIndicator, @NonBlocking Supplier<U> bufferSupplier);
  public final Flowable<T> cache();
  public final Flowable<T> cacheWithInitialCapacity(int initialCapacity);
  public final <U> Flowable<U> cast(Class<U> clazz);
  public final <U> Single<U> collect(@NonBlocking Supplier<? extends U> initialItemSupplier,
      @NonBlocking BiConsumer<? super U, ? super T> collector);
  public final <U> Single<U> collectInto(U initialItem,
      @NonBlocking BiConsumer<? super U, ? super T> collector);
  public final <R> Flowable<R> compose(
      @RunsHere FlowableTransformer<? super T, ? extends R> composer);
  public final <R> Flowable<R> concatMap(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> mapper);
  public final <R> Flowable<R> concatMap(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> mapper, int prefetch);
  public final <R> Flowable<R> concatMap(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> mapper, int prefetch,
      Scheduler scheduler);
  public final Completable concatMapCompletable(
      @NonBlocking Function<? super T, ? extends CompletableSource> mapper);
  public final Completable concatMapCompletable(
      @NonBlocking Function<? super T, ? extends CompletableSource> mapper, int prefetch);
  public final Completable concatMapCompletableDelayError(
      @NonBlocking Function<? super T, ? extends CompletableSource> mapper);
  public final Completable concatMapCompletableDelayError(
      @NonBlocking Function<? super T, ? extends CompletableSource> mapper, boolean tillTheEnd);
  public final Completable concatMapCompletableDelayError(
      @NonBlocking Function<? super T, ? extends CompletableSource> mapper, boolean tillTheEnd,
      int prefetch);
  public final <R> Flowable<R> concatMapDelayError(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> mapper);
  public final <R> Flowable<R> concatMapDelayError(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> mapper, boolean tillTheEnd,
      int prefetch);
  public final <R> Flowable<R> concatMapDelayError(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> mapper, boolean tillTheEnd,
      int prefetch, Scheduler scheduler);
  @Forks(LIMITED)
  public final <R> Flowable<R> concatMapEager(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> mapper);
  @Forks(LIMITED)
  public final <R> Flowable<R> concatMapEager(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> mapper,
      @Limits int maxConcurrency, int prefetch);
  @Forks(LIMITED)
  public final <R> Flowable<R> concatMapEagerDelayError(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> mapper,
      boolean tillTheEnd);
  @Forks(LIMITED)
  public final <R> Flowable<R> concatMapEagerDelayError(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> mapper, boolean tillTheEnd,
      @Limits int maxConcurrency, int prefetch);
  public final <U> Flowable<U> concatMapIterable(
      @NonBlocking Function<? super T, ? extends Iterable<? extends U>> mapper);
  public final <U> Flowable<U> concatMapIterable(
      @NonBlocking Function<? super T, ? extends Iterable<? extends U>> mapper, int prefetch);
  public final <R> Flowable<R> concatMapMaybe(
      @NonBlocking Function<? super T, ? extends MaybeSource<? extends R>> mapper);
  public final <R> Flowable<R> concatMapMaybe(
      @NonBlocking Function<? super T, ? extends MaybeSource<? extends R>> mapper, int prefetch);
  public final <R> Flowable<R> concatMapMaybeDelayError(
      @NonBlocking Function<? super T, ? extends MaybeSource<? extends R>> mapper);
  public final <R> Flowable<R> concatMapMaybeDelayError(
      @NonBlocking Function<? super T, ? extends MaybeSource<? extends R>> mapper,
      boolean tillTheEnd);
  public final <R> Flowable<R> concatMapMaybeDelayError(
      @NonBlocking Function<? super T, ? extends MaybeSource<? extends R>> mapper,
      boolean tillTheEnd, int prefetch);
  public final <R> Flowable<R> concatMapSingle(
      @NonBlocking Function<? super T, ? extends SingleSource<? extends R>> mapper);
  public final <R> Flowable<R> concatMapSingle(
      @NonBlocking Function<? super T, ? extends SingleSource<? extends R>> mapper, int prefetch);
  public final <R> Flowable<R> concatMapSingleDelayError(
      @NonBlocking Function<? super T, ? extends SingleSource<? extends R>> mapper);
  public final <R> Flowable<R> concatMapSingleDelayError(
      @NonBlocking Function<? super T, ? extends SingleSource<? extends R>> mapper,
      boolean tillTheEnd);
  public final <R> Flowable<R> concatMapSingleDelayError(
      @NonBlocking Function<? super T, ? extends SingleSource<? extends R>> mapper,
      boolean tillTheEnd, int prefetch);
  public final Flowable<T> concatWith(Publisher<? extends T> other);
  public final Flowable<T> concatWith(SingleSource<? extends T> other);
  public final Flowable<T> concatWith(MaybeSource<? extends T> other);
  public final Flowable<T> concatWith(CompletableSource other);
  public final Single<Boolean> contains(Object item);
  public final Single<Long> count();
  public final <U> Flowable<T> debounce(
      @NonBlocking Function<? super T, ? extends Publisher<U>> debounceIndicator);
  public final Flowable<T> debounce(long timeout, TimeUnit unit);
  public final Flowable<T> debounce(long timeout, TimeUnit unit, Scheduler scheduler);
  public final Flowable<T> debounce(long timeout, TimeUnit unit, Scheduler scheduler,
      @NonBlocking Consumer<? super T> onDropped);
  public final Flowable<T> defaultIfEmpty(T defaultItem);
  public final <U> Flowable<T> delay(
      @NonBlocking Function<? super T, ? extends Publisher<U>> itemDelayIndicator);
  public final Flowable<T> delay(long time, TimeUnit unit);
  public final Flowable<T> delay(long time, TimeUnit unit, boolean delayError);
  public final Flowable<T> delay(long time, TimeUnit unit, Scheduler scheduler);
  public final Flowable<T> delay(long time, TimeUnit unit, Scheduler scheduler, boolean delayError);
  public final <U, V> Flowable<T> delay(Publisher<U> subscriptionIndicator,
      @NonBlocking Function<? super T, ? extends Publisher<V>> itemDelayIndicator);
  public final <U> Flowable<T> delaySubscription(Publisher<U> subscriptionIndicator);
  public final Flowable<T> delaySubscription(long time, TimeUnit unit);
  public final Flowable<T> delaySubscription(long time, TimeUnit unit, Scheduler scheduler);
  public final <R> Flowable<R> dematerialize(
      @NonBlocking Function<? super T, Notification<R>> selector);
  public final Flowable<T> distinct();
  public final <K> Flowable<T> distinct(@NonBlocking Function<? super T, K> keySelector);
  public final <K> Flowable<T> distinct(@NonBlocking Function<? super T, K> keySelector,
      @NonBlocking Supplier<? extends Collection<? super K>> collectionSupplier);
  public final Flowable<T> distinctUntilChanged();
  public final <K> Flowable<T> distinctUntilChanged(
      @NonBlocking Function<? super T, K> keySelector);
  public final Flowable<T> distinctUntilChanged(
      @NonBlocking BiPredicate<? super T, ? super T> comparer);
  public final Flowable<T> doFinally(@NonBlocking Action onFinally);
  public final Flowable<T> doAfterNext(@NonBlocking Consumer<? super T> onAfterNext);
  public final Flowable<T> doAfterTerminate(@NonBlocking Action onAfterTerminate);
  public final Flowable<T> doOnCancel(@NonBlocking Action onCancel);
  public final Flowable<T> doOnComplete(@NonBlocking Action onComplete);
  public final Flowable<T> doOnEach(@NonBlocking Consumer<? super Notification<T>> onNotification);
  public final Flowable<T> doOnEach(Subscriber<? super T> subscriber);
  public final Flowable<T> doOnError(@NonBlocking Consumer<? super Throwable> onError);
  public final Flowable<T> doOnLifecycle(@NonBlocking Consumer<? super Subscription> onSubscribe,
      @NonBlocking LongConsumer onRequest, @NonBlocking Action onCancel);
  public final Flowable<T> doOnNext(@NonBlocking Consumer<? super T> onNext);
  public final Flowable<T> doOnRequest(@NonBlocking LongConsumer onRequest);
  public final Flowable<T> doOnSubscribe(@NonBlocking Consumer<? super Subscription> onSubscribe);
  public final Flowable<T> doOnTerminate(@NonBlocking Action onTerminate);
  public final Maybe<T> elementAt(long index);
  public final Single<T> elementAt(long index, T defaultItem);
  public final Single<T> elementAtOrError(long index);
  public final Flowable<T> filter(@NonBlocking Predicate<? super T> predicate);
  public final Maybe<T> firstElement();
  public final Single<T> first(T defaultItem);
  public final Single<T> firstOrError();
  @Forks(LIMITED)
  public final <R> Flowable<R> flatMap(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> mapper);
  @Forks(LIMITED)
  public final <R> Flowable<R> flatMap(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> mapper,
      boolean delayErrors);
  @Forks(LIMITED)
  public final <R> Flowable<R> flatMap(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> mapper,
      @Limits int maxConcurrency);
  @Forks(LIMITED)
  public final <R> Flowable<R> flatMap(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> mapper,
      boolean delayErrors, @Limits int maxConcurrency);
  @Forks(LIMITED)
  public final <R> Flowable<R> flatMap(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> mapper,
      boolean delayErrors, @Limits int maxConcurrency, int bufferSize);
  @Forks(LIMITED)
  public final <R> Flowable<R> flatMap(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> onNextMapper,
      @NonBlocking Function<? super Throwable, ? extends Publisher<? extends R>> onErrorMapper,
      @NonBlocking Supplier<? extends Publisher<? extends R>> onCompleteSupplier);
  @Forks(LIMITED)
  public final <R> Flowable<R> flatMap(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> onNextMapper,
      @NonBlocking Function<Throwable, ? extends Publisher<? extends R>> onErrorMapper,
      @NonBlocking Supplier<? extends Publisher<? extends R>> onCompleteSupplier,
      @Limits int maxConcurrency);
  @Forks(LIMITED)
  public final <U, R> Flowable<R> flatMap(
      @NonBlocking Function<? super T, ? extends Publisher<? extends U>> mapper,
      @NonBlocking BiFunction<? super T, ? super U, ? extends R> combiner);
  @Forks(LIMITED)
  public final <U, R> Flowable<R> flatMap(
      @NonBlocking Function<? super T, ? extends Publisher<? extends U>> mapper,
      @NonBlocking BiFunction<? super T, ? super U, ? extends R> combiner, boolean delayErrors);
  @Forks(LIMITED)
  public final <U, R> Flowable<R> flatMap(
      @NonBlocking Function<? super T, ? extends Publisher<? extends U>> mapper,
      @NonBlocking BiFunction<? super T, ? super U, ? extends R> combiner, boolean delayErrors,
      @Limits int maxConcurrency);
  @Forks(LIMITED)
  public final <U, R> Flowable<R> flatMap(
      @NonBlocking Function<? super T, ? extends Publisher<? extends U>> mapper,
      @NonBlocking BiFunction<? super T, ? super U, ? extends R> combiner, boolean delayErrors,
      @Limits int maxConcurrency, int bufferSize);
  @Forks(LIMITED)
  public final <U, R> Flowable<R> flatMap(
      @NonBlocking Function<? super T, ? extends Publisher<? extends U>> mapper,
      @NonBlocking BiFunction<? super T, ? super U, ? extends R> combiner,
      @Limits int maxConcurrency);
  @Forks(UNLIMITED)
  public final Completable flatMapCompletable(
      @NonBlocking Function<? super T, ? extends CompletableSource> mapper);
  @Forks(LIMITED)
  public final Completable flatMapCompletable(
      @NonBlocking Function<? super T, ? extends CompletableSource> mapper, boolean delayErrors,
      @Limits int maxConcurrency);
  public final <U> Flowable<U> flatMapIterable(
      @NonBlocking Function<? super T, ? extends Iterable<? extends U>> mapper);
  public final <U> Flowable<U> flatMapIterable(
      @NonBlocking Function<? super T, ? extends Iterable<? extends U>> mapper, int bufferSize);
  public final <U, V> Flowable<V> flatMapIterable(
      @NonBlocking Function<? super T, ? extends Iterable<? extends U>> mapper,
      @NonBlocking BiFunction<? super T, ? super U, ? extends V> combiner);
  public final <U, V> Flowable<V> flatMapIterable(
      @NonBlocking Function<? super T, ? extends Iterable<? extends U>> mapper,
      @NonBlocking BiFunction<? super T, ? super U, ? extends V> combiner, int prefetch);
  @Forks(UNLIMITED)
  public final <R> Flowable<R> flatMapMaybe(
      @NonBlocking Function<? super T, ? extends MaybeSource<? extends R>> mapper);
  @Forks(LIMITED)
  public final <R> Flowable<R> flatMapMaybe(
      @NonBlocking Function<? super T, ? extends MaybeSource<? extends R>> mapper,
      boolean delayErrors, @Limits int maxConcurrency);
  @Forks(UNLIMITED)
  public final <R> Flowable<R> flatMapSingle(
      @NonBlocking Function<? super T, ? extends SingleSource<? extends R>> mapper);
  @Forks(LIMITED)
  public final <R> Flowable<R> flatMapSingle(
      @NonBlocking Function<? super T, ? extends SingleSource<? extends R>> mapper,
      boolean delayErrors, @Limits int maxConcurrency);
  public final Disposable forEach(@NonBlocking Consumer<? super T> onNext);
  public final Disposable forEachWhile(@NonBlocking Predicate<? super T> onNext);
  public final Disposable forEachWhile(@NonBlocking Predicate<? super T> onNext,
      @NonBlocking Consumer<? super Throwable> onError);
  public final Disposable forEachWhile(@NonBlocking Predicate<? super T> onNext,
      @NonBlocking Consumer<? super Throwable> onError, @NonBlocking Action onComplete);
  public final <K> Flowable<GroupedFlowable<K, T>> groupBy(
      @NonBlocking Function<? super T, ? extends K> keySelector);
  public final <K> Flowable<GroupedFlowable<K, T>> groupBy(
      @NonBlocking Function<? super T, ? extends K> keySelector, boolean delayError);
  public final <K, V> Flowable<GroupedFlowable<K, V>> groupBy(
      @NonBlocking Function<? super T, ? extends K> keySelector,
      @NonBlocking Function<? super T, ? extends V> valueSelector);
  public final <K, V> Flowable<GroupedFlowable<K, V>> groupBy(
      @NonBlocking Function<? super T, ? extends K> keySelector,
      @NonBlocking Function<? super T, ? extends V> valueSelector, boolean delayError);
  public final <K, V> Flowable<GroupedFlowable<K, V>> groupBy(
      @NonBlocking Function<? super T, ? extends K> keySelector,
      @NonBlocking Function<? super T, ? extends V> valueSelector, boolean delayError,
      int bufferSize);
  public final <K, V> Flowable<GroupedFlowable<K, V>> groupBy(
      @NonBlocking Function<? super T, ? extends K> keySelector,
      @NonBlocking Function<? super T, ? extends V> valueSelector, boolean delayError,
      int bufferSize, @NonBlocking Function<? super Consumer<Object>, ? extends Map<K, Object>> evictingMapFactory);
  public final <TRight, TLeftEnd, TRightEnd, R> Flowable<R> groupJoin(
      Publisher<? extends TRight> other,
      @NonBlocking Function<? super T, ? extends Publisher<TLeftEnd>> leftEnd,
      @NonBlocking Function<? super TRight, ? extends Publisher<TRightEnd>> rightEnd,
      @NonBlocking BiFunction<? super T, ? super Flowable<TRight>, ? extends R> resultSelector);
  public final Flowable<T> hide();
  public final Completable ignoreElements();
  public final Single<Boolean> isEmpty();
  public final <TRight, TLeftEnd, TRightEnd, R> Flowable<R> join(Publisher<? extends TRight> other,
      @NonBlocking Function<? super T, ? extends Publisher<TLeftEnd>> leftEnd,
      @NonBlocking Function<? super TRight, ? extends Publisher<TRightEnd>> rightEnd,
      @NonBlocking BiFunction<? super T, ? super TRight, ? extends R> resultSelector);
  public final Maybe<T> lastElement();
  public final Single<T> last(T defaultItem);
  public final Single<T> lastOrError();
  public final <R> Flowable<R> lift(FlowableOperator<? extends R, ? super T> lifter);
  public final <R> Flowable<R> map(@NonBlocking Function<? super T, ? extends R> mapper);
  public final Flowable<Notification<T>> materialize();
  public final Flowable<T> mergeWith(Publisher<? extends T> other);
  public final Flowable<T> mergeWith(SingleSource<? extends T> other);
  public final Flowable<T> mergeWith(MaybeSource<? extends T> other);
  public final Flowable<T> mergeWith(CompletableSource other);
  @Forks(EXECUTOR) public final Flowable<T> observeOn(Scheduler scheduler);
  @Forks(EXECUTOR) public final Flowable<T> observeOn(Scheduler scheduler, boolean delayError);
  @Forks(EXECUTOR)
  public final Flowable<T> observeOn(Scheduler scheduler, boolean delayError, int bufferSize);
  public final <U> Flowable<U> ofType(Class<U> clazz);
  public final Flowable<T> onBackpressureBuffer();
  public final Flowable<T> onBackpressureBuffer(boolean delayError);
  public final Flowable<T> onBackpressureBuffer(int capacity);
  public final Flowable<T> onBackpressureBuffer(int capacity, boolean delayError);
  public final Flowable<T> onBackpressureBuffer(int capacity, boolean delayError,
      boolean unbounded);
  public final Flowable<T> onBackpressureBuffer(int capacity, boolean delayError, boolean unbounded,
      @NonBlocking Action onOverflow);
  public final Flowable<T> onBackpressureBuffer(int capacity, boolean delayError, boolean unbounded,
      @NonBlocking Action onOverflow, @NonBlocking Consumer<? super T> onDropped);
  public final Flowable<T> onBackpressureBuffer(int capacity, @NonBlocking Action onOverflow);
  public final Flowable<T> onBackpressureBuffer(long capacity, @NonBlocking Action onOverflow,
      BackpressureOverflowStrategy overflowStrategy);
  public final Flowable<T> onBackpressureBuffer(long capacity, @NonBlocking Action onOverflow,
      BackpressureOverflowStrategy overflowStrategy, @NonBlocking Consumer<? super T> onDropped);
  public final Flowable<T> onBackpressureDrop();
  public final Flowable<T> onBackpressureDrop(@NonBlocking Consumer<? super T> onDrop);
  public final Flowable<T> onBackpressureLatest();
  public final Flowable<T> onBackpressureLatest(@NonBlocking Consumer<? super T> onDropped);
  public final Flowable<T> onBackpressureReduce(@NonBlocking BiFunction<T, T, T> reducer);
  public final <R> Flowable<R> onBackpressureReduce(@NonBlocking Supplier<R> supplier,
      @NonBlocking BiFunction<R, ? super T, R> reducer);
  public final Flowable<T> onErrorComplete();
  public final Flowable<T> onErrorComplete(@NonBlocking Predicate<? super Throwable> predicate);
  public final Flowable<T> onErrorResumeNext(
      @NonBlocking Function<? super Throwable, ? extends Publisher<? extends T>> fallbackSupplier);
  public final Flowable<T> onErrorResumeWith(Publisher<? extends T> fallback);
  public final Flowable<T> onErrorReturn(
      @NonBlocking Function<? super Throwable, ? extends T> itemSupplier);
  public final Flowable<T> onErrorReturnItem(T item);
  public final Flowable<T> onTerminateDetach();
  public final ParallelFlowable<T> parallel();
  public final ParallelFlowable<T> parallel(int parallelism);
  public final ParallelFlowable<T> parallel(int parallelism, int prefetch);
  public final ConnectableFlowable<T> publish();
  public final <R> Flowable<R> publish(
      Function<? super Flowable<T>, ? extends Publisher<R>> selector);
  public final <R> Flowable<R> publish(
      Function<? super Flowable<T>, ? extends Publisher<? extends R>> selector, int prefetch);
  public final ConnectableFlowable<T> publish(int bufferSize);
  public final Flowable<T> rebatchRequests(int n);
  public final Maybe<T> reduce(@NonBlocking BiFunction<T, T, T> reducer);
  public final <R> Single<R> reduce(R seed, @NonBlocking BiFunction<R, ? super T, R> reducer);
  public final <R> Single<R> reduceWith(@NonBlocking Supplier<R> seedSupplier,
      @NonBlocking BiFunction<R, ? super T, R> reducer);
  public final Flowable<T> repeat();
  public final Flowable<T> repeat(long times);
  public final Flowable<T> repeatUntil(BooleanSupplier stop);
  public final Flowable<T> repeatWhen(
      @NonBlocking Function<? super Flowable<Object>, ? extends Publisher<?>> handler);
  public final ConnectableFlowable<T> replay();
  public final <R> Flowable<R> replay(
      Function<? super Flowable<T>, ? extends Publisher<R>> selector);
  public final <R> Flowable<R> replay(
      Function<? super Flowable<T>, ? extends Publisher<R>> selector, int bufferSize);
  public final <R> Flowable<R> replay(
      Function<? super Flowable<T>, ? extends Publisher<R>> selector, int bufferSize,
      boolean eagerTruncate);
  public final <R> Flowable<R> replay(
      Function<? super Flowable<T>, ? extends Publisher<R>> selector, int bufferSize, long time,
      TimeUnit unit);
  public final <R> Flowable<R> replay(
      Function<? super Flowable<T>, ? extends Publisher<R>> selector, int bufferSize, long time,
      TimeUnit unit, Scheduler scheduler);
  public final <R> Flowable<R> replay(
      Function<? super Flowable<T>, ? extends Publisher<R>> selector, int bufferSize, long time,
      TimeUnit unit, Scheduler scheduler, boolean eagerTruncate);
  public final <R> Flowable<R> replay(
      Function<? super Flowable<T>, ? extends Publisher<R>> selector, long time, TimeUnit unit);
  public final <R> Flowable<R> replay(
      Function<? super Flowable<T>, ? extends Publisher<R>> selector, long time, TimeUnit unit,
      Scheduler scheduler);
  public final <R> Flowable<R> replay(
      Function<? super Flowable<T>, ? extends Publisher<R>> selector, long time, TimeUnit unit,
      Scheduler scheduler, boolean eagerTruncate);
  public final ConnectableFlowable<T> replay(int bufferSize);
  public final ConnectableFlowable<T> replay(int bufferSize, boolean eagerTruncate);
  public final ConnectableFlowable<T> replay(int bufferSize, long time, TimeUnit unit);
  public final ConnectableFlowable<T> replay(int bufferSize, long time, TimeUnit unit,
      Scheduler scheduler);
  public final ConnectableFlowable<T> replay(int bufferSize, long time, TimeUnit unit,
      Scheduler scheduler, boolean eagerTruncate);
  public final ConnectableFlowable<T> replay(long time, TimeUnit unit);
  public final ConnectableFlowable<T> replay(long time, TimeUnit unit, Scheduler scheduler);
  public final ConnectableFlowable<T> replay(long time, TimeUnit unit, Scheduler scheduler,
      boolean eagerTruncate);
  public final Flowable<T> retry();
  public final Flowable<T> retry(
      @NonBlocking BiPredicate<? super Integer, ? super Throwable> predicate);
  public final Flowable<T> retry(long times);
  public final Flowable<T> retry(long times, @NonBlocking Predicate<? super Throwable> predicate);
  public final Flowable<T> retry(@NonBlocking Predicate<? super Throwable> predicate);
  public final Flowable<T> retryUntil(@NonBlocking BooleanSupplier stop);
  public final Flowable<T> retryWhen(
      @NonBlocking Function<? super Flowable<Throwable>, ? extends Publisher<?>> handler);
  public final void safeSubscribe(Subscriber<? super T> subscriber);
  public final Flowable<T> sample(long period, TimeUnit unit);
  public final Flowable<T> sample(long period, TimeUnit unit, boolean emitLast);
  public final Flowable<T> sample(long period, TimeUnit unit, Scheduler scheduler);
  public final Flowable<T> sample(long period, TimeUnit unit, Scheduler scheduler,
      boolean emitLast);
  public final Flowable<T> sample(long period, TimeUnit unit, Scheduler scheduler, boolean emitLast,
      @NonBlocking Consumer<? super T> onDropped);
  public final <U> Flowable<T> sample(Publisher<U> sampler);
  public final <U> Flowable<T> sample(Publisher<U> sampler, boolean emitLast);
  public final Flowable<T> scan(@NonBlocking BiFunction<T, T, T> accumulator);
  public final <R> Flowable<R> scan(R initialValue,
      @NonBlocking BiFunction<R, ? super T, R> accumulator);
  public final <R> Flowable<R> scanWith(@NonBlocking Supplier<R> seedSupplier,
      @NonBlocking BiFunction<R, ? super T, R> accumulator);
  public final Flowable<T> serialize();
  public final Flowable<T> share();
  public final Maybe<T> singleElement();
  public final Single<T> single(T defaultItem);
  public final Single<T> singleOrError();
  public final Flowable<T> skip(long count);
  public final Flowable<T> skip(long time, TimeUnit unit);
  public final Flowable<T> skip(long time, TimeUnit unit, Scheduler scheduler);
  public final Flowable<T> skipLast(int count);
  public final Flowable<T> skipLast(long time, TimeUnit unit);
  public final Flowable<T> skipLast(long time, TimeUnit unit, boolean delayError);
  public final Flowable<T> skipLast(long time, TimeUnit unit, Scheduler scheduler);
  public final Flowable<T> skipLast(long time, TimeUnit unit, Scheduler scheduler,
      boolean delayError);
  public final Flowable<T> skipLast(long time, TimeUnit unit, Scheduler scheduler,
      boolean delayError, int bufferSize);
  public final <U> Flowable<T> skipUntil(Publisher<U> other);
  public final Flowable<T> skipWhile(@NonBlocking Predicate<? super T> predicate);
  public final Flowable<T> sorted();
  public final Flowable<T> sorted(Comparator<? super T> comparator);
  public final Flowable<T> startWithIterable(Iterable<? extends T> items);
  public final Flowable<T> startWith(CompletableSource other);
  public final Flowable<T> startWith(SingleSource<T> other);
  public final Flowable<T> startWith(MaybeSource<T> other);
  public final Flowable<T> startWith(Publisher<? extends T> other);
  public final Flowable<T> startWithItem(T item);
  public final Flowable<T> startWithArray(T... items);
  public final Disposable subscribe();
  public final Disposable subscribe(@NonBlocking Consumer<? super T> onNext);
  public final Disposable subscribe(@NonBlocking Consumer<? super T> onNext,
      @NonBlocking Consumer<? super Throwable> onError);
  public final Disposable subscribe(@NonBlocking Consumer<? super T> onNext,
      @NonBlocking Consumer<? super Throwable> onError, @NonBlocking Action onComplete);
  public final Disposable subscribe(@NonBlocking Consumer<? super T> onNext,
      @NonBlocking Consumer<? super Throwable> onError, @NonBlocking Action onComplete,
      DisposableContainer container);
  public final void subscribe(Subscriber<? super T> subscriber);
  public final void subscribe(FlowableSubscriber<? super T> subscriber);
  protected void subscribeActual(Subscriber<? super T> subscriber);
  public final <E extends Subscriber<? super T>> E subscribeWith(E subscriber);
  @Forks(EXECUTOR) public final Flowable<T> subscribeOn(Scheduler scheduler);
  @Forks(EXECUTOR) public final Flowable<T> subscribeOn(Scheduler scheduler, boolean requestOn);
  public final Flowable<T> switchIfEmpty(Publisher<? extends T> other);
  public final <R> Flowable<R> switchMap(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> mapper);
  public final <R> Flowable<R> switchMap(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> mapper, int bufferSize);
  public final Completable switchMapCompletable(
      @NonBlocking Function<? super T, ? extends CompletableSource> mapper);
  public final Completable switchMapCompletableDelayError(
      @NonBlocking Function<? super T, ? extends CompletableSource> mapper);
  public final <R> Flowable<R> switchMapDelayError(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> mapper);
  public final <R> Flowable<R> switchMapDelayError(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> mapper, int bufferSize);
  public final <R> Flowable<R> switchMapMaybe(
      @NonBlocking Function<? super T, ? extends MaybeSource<? extends R>> mapper);
  public final <R> Flowable<R> switchMapMaybeDelayError(
      @NonBlocking Function<? super T, ? extends MaybeSource<? extends R>> mapper);
  public final <R> Flowable<R> switchMapSingle(
      @NonBlocking Function<? super T, ? extends SingleSource<? extends R>> mapper);
  public final <R> Flowable<R> switchMapSingleDelayError(
      @NonBlocking Function<? super T, ? extends SingleSource<? extends R>> mapper);
  public final Flowable<T> take(long count);
  public final Flowable<T> take(long time, TimeUnit unit);
  public final Flowable<T> take(long time, TimeUnit unit, Scheduler scheduler);
  public final Flowable<T> takeLast(int count);
  public final Flowable<T> takeLast(long count, long time, TimeUnit unit);
  public final Flowable<T> takeLast(long count, long time, TimeUnit unit, Scheduler scheduler);
  public final Flowable<T> takeLast(long count, long time, TimeUnit unit, Scheduler scheduler,
      boolean delayError, int bufferSize);
  public final Flowable<T> takeLast(long time, TimeUnit unit);
  public final Flowable<T> takeLast(long time, TimeUnit unit, boolean delayError);
  public final Flowable<T> takeLast(long time, TimeUnit unit, Scheduler scheduler);
  public final Flowable<T> takeLast(long time, TimeUnit unit, Scheduler scheduler,
      boolean delayError);
  public final Flowable<T> takeLast(long time, TimeUnit unit, Scheduler scheduler,
      boolean delayError, int bufferSize);
  public final Flowable<T> takeUntil(@NonBlocking Predicate<? super T> stopPredicate);
  public final <U> Flowable<T> takeUntil(Publisher<U> other);
  public final Flowable<T> takeWhile(@NonBlocking Predicate<? super T> predicate);
  public final Flowable<T> throttleFirst(long windowDuration, TimeUnit unit);
  public final Flowable<T> throttleFirst(long skipDuration, TimeUnit unit, Scheduler scheduler);
  public final Flowable<T> throttleFirst(long skipDuration, TimeUnit unit, Scheduler scheduler,
      @NonBlocking Consumer<? super T> onDropped);
  public final Flowable<T> throttleLast(long intervalDuration, TimeUnit unit);
  public final Flowable<T> throttleLast(long intervalDuration, TimeUnit unit, Scheduler scheduler);
  public final Flowable<T> throttleLast(long intervalDuration, TimeUnit unit, Scheduler scheduler,
      @NonBlocking Consumer<? super T> onDropped);
  public final Flowable<T> throttleLatest(long timeout, TimeUnit unit);
  public final Flowable<T> throttleLatest(long timeout, TimeUnit unit, boolean emitLast);
  public final Flowable<T> throttleLatest(long timeout, TimeUnit unit, Scheduler scheduler);
  public final Flowable<T> throttleLatest(long timeout, TimeUnit unit, Scheduler scheduler,
      boolean emitLast);
  public final Flowable<T> throttleLatest(long timeout, TimeUnit unit, Scheduler scheduler,
      boolean emitLast, @NonBlocking Consumer<? super T> onDropped);
  public final Flowable<T> throttleWithTimeout(long timeout, TimeUnit unit);
  public final Flowable<T> throttleWithTimeout(long timeout, TimeUnit unit, Scheduler scheduler);
  public final Flowable<T> throttleWithTimeout(long timeout, TimeUnit unit, Scheduler scheduler,
      @NonBlocking Consumer<? super T> onDropped);
  public final Flowable<Timed<T>> timeInterval();
  public final Flowable<Timed<T>> timeInterval(Scheduler scheduler);
  public final Flowable<Timed<T>> timeInterval(TimeUnit unit);
  public final Flowable<Timed<T>> timeInterval(TimeUnit unit, Scheduler scheduler);
  public final <V> Flowable<T> timeout(
      @NonBlocking Function<? super T, ? extends Publisher<V>> itemTimeoutIndicator);
  public final <V> Flowable<T> timeout(
      @NonBlocking Function<? super T, ? extends Publisher<V>> itemTimeoutIndicator,
      Publisher<? extends T> fallback);
  @Bounds(value = READ, zero = IMMEDIATE, negative = IMMEDIATE)
  public final Flowable<T> timeout(long timeout, TimeUnit unit);
  @Bounds(value = READ, zero = IMMEDIATE, negative = IMMEDIATE)
  public final Flowable<T> timeout(long timeout, TimeUnit unit, Publisher<? extends T> fallback);
  @Bounds(value = READ, zero = IMMEDIATE, negative = IMMEDIATE)
  public final Flowable<T> timeout(long timeout, TimeUnit unit, Scheduler scheduler,
      Publisher<? extends T> fallback);
  @Bounds(value = READ, zero = IMMEDIATE, negative = IMMEDIATE)
  public final Flowable<T> timeout(long timeout, TimeUnit unit, Scheduler scheduler);
  public final <U, V> Flowable<T> timeout(Publisher<U> firstTimeoutIndicator,
      @NonBlocking Function<? super T, ? extends Publisher<V>> itemTimeoutIndicator);
  public final <U, V> Flowable<T> timeout(Publisher<U> firstTimeoutIndicator,
      @NonBlocking Function<? super T, ? extends Publisher<V>> itemTimeoutIndicator,
      Publisher<? extends T> fallback);
  public final Flowable<Timed<T>> timestamp();
  public final Flowable<Timed<T>> timestamp(Scheduler scheduler);
  public final Flowable<Timed<T>> timestamp(TimeUnit unit);
  public final Flowable<Timed<T>> timestamp(TimeUnit unit, Scheduler scheduler);
  public final <R> R to(@RunsHere FlowableConverter<T, ? extends R> converter);
  public final Single<List<T>> toList();
  public final Single<List<T>> toList(int capacityHint);
  public final <U extends Collection<? super T>> Single<U> toList(
      @NonBlocking Supplier<U> collectionSupplier);
  public final <K> Single<Map<K, T>> toMap(
      @NonBlocking Function<? super T, ? extends K> keySelector);
  public final <K, V> Single<Map<K, V>> toMap(
      @NonBlocking Function<? super T, ? extends K> keySelector,
      @NonBlocking Function<? super T, ? extends V> valueSelector);
  public final <K, V> Single<Map<K, V>> toMap(
      @NonBlocking Function<? super T, ? extends K> keySelector,
      @NonBlocking Function<? super T, ? extends V> valueSelector,
      @NonBlocking Supplier<? extends Map<K, V>> mapSupplier);
  public final <K> Single<Map<K, Collection<T>>> toMultimap(
      @NonBlocking Function<? super T, ? extends K> keySelector);
  public final <K, V> Single<Map<K, Collection<V>>> toMultimap(
      @NonBlocking Function<? super T, ? extends K> keySelector,
      @NonBlocking Function<? super T, ? extends V> valueSelector);
  public final <K, V> Single<Map<K, Collection<V>>> toMultimap(
      @NonBlocking Function<? super T, ? extends K> keySelector,
      @NonBlocking Function<? super T, ? extends V> valueSelector,
      @NonBlocking Supplier<? extends Map<K, Collection<V>>> mapSupplier,
      @NonBlocking Function<? super K, ? extends Collection<? super V>> collectionFactory);
  public final <K, V> Single<Map<K, Collection<V>>> toMultimap(
      @NonBlocking Function<? super T, ? extends K> keySelector,
      @NonBlocking Function<? super T, ? extends V> valueSelector,
      @NonBlocking Supplier<Map<K, Collection<V>>> mapSupplier);
  public final Observable<T> toObservable();
  public final Single<List<T>> toSortedList();
  public final Single<List<T>> toSortedList(Comparator<? super T> comparator);
  public final Single<List<T>> toSortedList(Comparator<? super T> comparator, int capacityHint);
  public final Single<List<T>> toSortedList(int capacityHint);
  @Forks(EXECUTOR) public final Flowable<T> unsubscribeOn(Scheduler scheduler);
  public final Flowable<Flowable<T>> window(long count);
  public final Flowable<Flowable<T>> window(long count, long skip);
  public final Flowable<Flowable<T>> window(long count, long skip, int bufferSize);
  public final Flowable<Flowable<T>> window(long timespan, long timeskip, TimeUnit unit);
  public final Flowable<Flowable<T>> window(long timespan, long timeskip, TimeUnit unit,
      Scheduler scheduler);
  public final Flowable<Flowable<T>> window(long timespan, long timeskip, TimeUnit unit,
      Scheduler scheduler, int bufferSize);
  public final Flowable<Flowable<T>> window(long timespan, TimeUnit unit);
  public final Flowable<Flowable<T>> window(long timespan, TimeUnit unit, long count);
  public final Flowable<Flowable<T>> window(long timespan, TimeUnit unit, long count,
      boolean restart);
  public final Flowable<Flowable<T>> window(long timespan, TimeUnit unit, Scheduler scheduler);
  public final Flowable<Flowable<T>> window(long timespan, TimeUnit unit, Scheduler scheduler,
      long count);
  public final Flowable<Flowable<T>> window(long timespan, TimeUnit unit, Scheduler scheduler,
      long count, boolean restart);
  public final Flowable<Flowable<T>> window(long timespan, TimeUnit unit, Scheduler scheduler,
      long count, boolean restart, int bufferSize);
  public final <B> Flowable<Flowable<T>> window(Publisher<B> boundaryIndicator);
  public final <B> Flowable<Flowable<T>> window(Publisher<B> boundaryIndicator, int bufferSize);
  public final <U, V> Flowable<Flowable<T>> window(Publisher<U> openingIndicator,
      @NonBlocking Function<? super U, ? extends Publisher<V>> closingIndicator);
  public final <U, V> Flowable<Flowable<T>> window(Publisher<U> openingIndicator,
      @NonBlocking Function<? super U, ? extends Publisher<V>> closingIndicator, int bufferSize);
  public final <U, R> Flowable<R> withLatestFrom(Publisher<? extends U> other,
      @NonBlocking BiFunction<? super T, ? super U, ? extends R> combiner);
  public final <T1, T2, R> Flowable<R> withLatestFrom(Publisher<T1> source1, Publisher<T2> source2,
      @NonBlocking Function3<? super T, ? super T1, ? super T2, R> combiner);
  public final <T1, T2, T3, R> Flowable<R> withLatestFrom(Publisher<T1> source1,
      Publisher<T2> source2, Publisher<T3> source3,
      @NonBlocking Function4<? super T, ? super T1, ? super T2, ? super T3, R> combiner);
  public final <T1, T2, T3, T4, R> Flowable<R> withLatestFrom(Publisher<T1> source1,
      Publisher<T2> source2, Publisher<T3> source3, Publisher<T4> source4,
      @NonBlocking Function5<? super T, ? super T1, ? super T2, ? super T3, ? super T4, R> combiner);
  public final <R> Flowable<R> withLatestFrom(Publisher<?>[] others,
      @NonBlocking Function<? super Object[], R> combiner);
  public final <R> Flowable<R> withLatestFrom(Iterable<? extends Publisher<?>> others,
      @NonBlocking Function<? super Object[], R> combiner);
  public final <U, R> Flowable<R> zipWith(Iterable<U> other,
      @NonBlocking BiFunction<? super T, ? super U, ? extends R> zipper);
  public final <U, R> Flowable<R> zipWith(Publisher<? extends U> other,
      @NonBlocking BiFunction<? super T, ? super U, ? extends R> zipper);
  public final <U, R> Flowable<R> zipWith(Publisher<? extends U> other,
      @NonBlocking BiFunction<? super T, ? super U, ? extends R> zipper, boolean delayError);
  public final <U, R> Flowable<R> zipWith(Publisher<? extends U> other,
      @NonBlocking BiFunction<? super T, ? super U, ? extends R> zipper, boolean delayError,
      int bufferSize);
  public final TestSubscriber<T> test();
  public final TestSubscriber<T> test(long initialRequest);
  public final TestSubscriber<T> test(long initialRequest, boolean cancel);
  public static <T> Flowable<T> fromOptional(Optional<T> optional);
  public static <T> Flowable<T> fromCompletionStage(CompletionStage<T> stage);
  public static <T> Flowable<T> fromStream(Stream<T> stream);
  public final <R> Flowable<R> mapOptional(
      @NonBlocking Function<? super T, Optional<? extends R>> mapper);
  public final <R, A> Single<R> collect(Collector<? super T, A, R> collector);
  public final CompletionStage<T> firstStage(T defaultItem);
  public final CompletionStage<T> singleStage(T defaultItem);
  public final CompletionStage<T> lastStage(T defaultItem);
  public final CompletionStage<T> firstOrErrorStage();
  public final CompletionStage<T> singleOrErrorStage();
  public final CompletionStage<T> lastOrErrorStage();
  @Blocking(THREAD) public final Stream<T> blockingStream();
  @Blocking(THREAD) public final Stream<T> blockingStream(int prefetch);
  public final <R> Flowable<R> concatMapStream(
      @NonBlocking Function<? super T, ? extends Stream<? extends R>> mapper);
  public final <R> Flowable<R> concatMapStream(
      @NonBlocking Function<? super T, ? extends Stream<? extends R>> mapper, int prefetch);
  public final <R> Flowable<R> flatMapStream(
      @NonBlocking Function<? super T, ? extends Stream<? extends R>> mapper);
  public final <R> Flowable<R> flatMapStream(
      @NonBlocking Function<? super T, ? extends Stream<? extends R>> mapper, int prefetch);
}

@ReturnsCopy
public abstract class Observable<T> implements ObservableSource<T> {
  public Observable();
  public static <T> Observable<T> amb(Iterable<? extends ObservableSource<? extends T>> sources);
  public static <T> Observable<T> ambArray(ObservableSource<? extends T>... sources);
  public static int bufferSize();
  public static <T, R> Observable<R> combineLatest(
      Iterable<? extends ObservableSource<? extends T>> sources,
      @NonBlocking Function<? super Object[], ? extends R> combiner);
  public static <T, R> Observable<R> combineLatest(
      Iterable<? extends ObservableSource<? extends T>> sources,
      @NonBlocking Function<? super Object[], ? extends R> combiner, int bufferSize);
  public static <T, R> Observable<R> combineLatestArray(ObservableSource<? extends T>[] sources,
      @NonBlocking Function<? super Object[], ? extends R> combiner);
  public static <T, R> Observable<R> combineLatestArray(ObservableSource<? extends T>[] sources,
      @NonBlocking Function<? super Object[], ? extends R> combiner, int bufferSize);
  public static <T1, T2, R> Observable<R> combineLatest(ObservableSource<? extends T1> source1,
      ObservableSource<? extends T2> source2,
      @NonBlocking BiFunction<? super T1, ? super T2, ? extends R> combiner);
  public static <T1, T2, T3, R> Observable<R> combineLatest(ObservableSource<? extends T1> source1,
      ObservableSource<? extends T2> source2, ObservableSource<? extends T3> source3,
      @NonBlocking Function3<? super T1, ? super T2, ? super T3, ? extends R> combiner);
  public static <T1, T2, T3, T4, R> Observable<R> combineLatest(
      ObservableSource<? extends T1> source1, ObservableSource<? extends T2> source2,
      ObservableSource<? extends T3> source3, ObservableSource<? extends T4> source4,
      @NonBlocking Function4<? super T1, ? super T2, ? super T3, ? super T4, ? extends R> combiner);
  public static <T1, T2, T3, T4, T5, R> Observable<R> combineLatest(
      ObservableSource<? extends T1> source1, ObservableSource<? extends T2> source2,
      ObservableSource<? extends T3> source3, ObservableSource<? extends T4> source4,
      ObservableSource<? extends T5> source5,
      @NonBlocking Function5<? super T1, ? super T2, ? super T3, ? super T4, ? super T5, ? extends R> combiner);
  public static <T1, T2, T3, T4, T5, T6, R> Observable<R> combineLatest(
      ObservableSource<? extends T1> source1, ObservableSource<? extends T2> source2,
      ObservableSource<? extends T3> source3, ObservableSource<? extends T4> source4,
      ObservableSource<? extends T5> source5, ObservableSource<? extends T6> source6,
      @NonBlocking Function6<? super T1, ? super T2, ? super T3, ? super T4, ? super T5, ? super T6, ? extends R> combiner);
  public static <T1, T2, T3, T4, T5, T6, T7, R> Observable<R> combineLatest(
      ObservableSource<? extends T1> source1, ObservableSource<? extends T2> source2,
      ObservableSource<? extends T3> source3, ObservableSource<? extends T4> source4,
      ObservableSource<? extends T5> source5, ObservableSource<? extends T6> source6,
      ObservableSource<? extends T7> source7,
      @NonBlocking Function7<? super T1, ? super T2, ? super T3, ? super T4, ? super T5, ? super T6, ? super T7, ? extends R> combiner);
  public static <T1, T2, T3, T4, T5, T6, T7, T8, R> Observable<R> combineLatest(
      ObservableSource<? extends T1> source1, ObservableSource<? extends T2> source2,
      ObservableSource<? extends T3> source3, ObservableSource<? extends T4> source4,
      ObservableSource<? extends T5> source5, ObservableSource<? extends T6> source6,
      ObservableSource<? extends T7> source7, ObservableSource<? extends T8> source8,
      @NonBlocking Function8<? super T1, ? super T2, ? super T3, ? super T4, ? super T5, ? super T6, ? super T7, ? super T8, ? extends R> combiner);
  public static <T1, T2, T3, T4, T5, T6, T7, T8, T9, R> Observable<R> combineLatest(
      ObservableSource<? extends T1> source1, ObservableSource<? extends T2> source2,
      ObservableSource<? extends T3> source3, ObservableSource<? extends T4> source4,
      ObservableSource<? extends T5> source5, ObservableSource<? extends T6> source6,
      ObservableSource<? extends T7> source7, ObservableSource<? extends T8> source8,
      ObservableSource<? extends T9> source9,
      @NonBlocking Function9<? super T1, ? super T2, ? super T3, ? super T4, ? super T5, ? super T6, ? super T7, ? super T8, ? super T9, ? extends R> combiner);
  public static <T, R> Observable<R> combineLatestArrayDelayError(
      ObservableSource<? extends T>[] sources,
      @NonBlocking Function<? super Object[], ? extends R> combiner);
  public static <T, R> Observable<R> combineLatestArrayDelayError(
      ObservableSource<? extends T>[] sources,
      @NonBlocking Function<? super Object[], ? extends R> combiner, int bufferSize);
  public static <T, R> Observable<R> combineLatestDelayError(
      Iterable<? extends ObservableSource<? extends T>> sources,
      @NonBlocking Function<? super Object[], ? extends R> combiner);
  public static <T, R> Observable<R> combineLatestDelayError(
      Iterable<? extends ObservableSource<? extends T>> sources,
      @NonBlocking Function<? super Object[], ? extends R> combiner, int bufferSize);
  public static <T> Observable<T> concat(Iterable<? extends ObservableSource<? extends T>> sources);
  public static <T> Observable<T> concat(
      ObservableSource<? extends ObservableSource<? extends T>> sources);
  public static <T> Observable<T> concat(
      ObservableSource<? extends ObservableSource<? extends T>> sources, int bufferSize);
  public static <T> Observable<T> concat(ObservableSource<? extends T> source1,
      ObservableSource<? extends T> source2);
  public static <T> Observable<T> concat(ObservableSource<? extends T> source1,
      ObservableSource<? extends T> source2, ObservableSource<? extends T> source3);
  public static <T> Observable<T> concat(ObservableSource<? extends T> source1,
      ObservableSource<? extends T> source2, ObservableSource<? extends T> source3,
      ObservableSource<? extends T> source4);
  public static <T> Observable<T> concatArray(ObservableSource<? extends T>... sources);
  public static <T> Observable<T> concatArrayDelayError(ObservableSource<? extends T>... sources);
  public static <T> Observable<T> concatArrayEager(ObservableSource<? extends T>... sources);
  public static <T> Observable<T> concatArrayEager(int maxConcurrency, int bufferSize,
      ObservableSource<? extends T>... sources);
  public static <T> Observable<T> concatArrayEagerDelayError(
      ObservableSource<? extends T>... sources);
  public static <T> Observable<T> concatArrayEagerDelayError(int maxConcurrency, int bufferSize,
      ObservableSource<? extends T>... sources);
  public static <T> Observable<T> concatDelayError(
      Iterable<? extends ObservableSource<? extends T>> sources);
  public static <T> Observable<T> concatDelayError(
      ObservableSource<? extends ObservableSource<? extends T>> sources);
  public static <T> Observable<T> concatDelayError(
      ObservableSource<? extends ObservableSource<? extends T>> sources, int bufferSize,
      boolean tillTheEnd);
  public static <T> Observable<T> concatEager(
      Iterable<? extends ObservableSource<? extends T>> sources);
  public static <T> Observable<T> concatEager(
      Iterable<? extends ObservableSource<? extends T>> sources, int maxConcurrency,
      int bufferSize);
  public static <T> Observable<T> concatEager(
      ObservableSource<? extends ObservableSource<? extends T>> sources);
  public static <T> Observable<T> concatEager(
      ObservableSource<? extends ObservableSource<? extends T>> sources, int maxConcurrency,
      int bufferSize);
  public static <T> Observable<T> concatEagerDelayError(
      Iterable<? extends ObservableSource<? extends T>> sources);
  public static <T> Observable<T> concatEagerDelayError(
      Iterable<? extends ObservableSource<? extends T>> sources, int maxConcurrency,
      int bufferSize);
  public static <T> Observable<T> concatEagerDelayError(
      ObservableSource<? extends ObservableSource<? extends T>> sources);
  public static <T> Observable<T> concatEagerDelayError(
      ObservableSource<? extends ObservableSource<? extends T>> sources, int maxConcurrency,
      int bufferSize);
  public static <T> Observable<T> create(ObservableOnSubscribe<T> source);
  public static <T> Observable<T> defer(Supplier<? extends ObservableSource<? extends T>> supplier);
  public static <T> Observable<T> empty();
  public static <T> Observable<T> error(Supplier<? extends Throwable> supplier);
  public static <T> Observable<T> error(Throwable throwable);
  public static <T> Observable<T> fromAction(Action action);
  public static <T> Observable<T> fromArray(T... items);
  public static <T> Observable<T> fromCallable(Callable<? extends T> callable);
  public static <T> Observable<T> fromCompletable(CompletableSource completableSource);
  public static <T> Observable<T> fromFuture(Future<? extends T> future);
  public static <T> Observable<T> fromFuture(Future<? extends T> future, long timeout,
      TimeUnit unit);
  public static <T> Observable<T> fromIterable(Iterable<? extends T> source);
  public static <T> Observable<T> fromMaybe(MaybeSource<T> maybe);
  public static <T> Observable<T> fromPublisher(Publisher<? extends T> publisher);
  public static <T> Observable<T> fromRunnable(Runnable run);
  public static <T> Observable<T> fromSingle(SingleSource<T> source);
  public static <T> Observable<T> fromSupplier(Supplier<? extends T> supplier);
  public static <T> Observable<T> generate(Consumer<Emitter<T>> generator);
  public static <T, S> Observable<T> generate(Supplier<S> initialState,
      BiConsumer<S, Emitter<T>> generator);
  public static <T, S> Observable<T> generate(Supplier<S> initialState,
      BiConsumer<S, Emitter<T>> generator, Consumer<? super S> disposeState);
  public static <T, S> Observable<T> generate(Supplier<S> initialState,
      BiFunction<S, Emitter<T>, S> generator);
  public static <T, S> Observable<T> generate(Supplier<S> initialState,
      BiFunction<S, Emitter<T>, S> generator, Consumer<? super S> disposeState);
  public static Observable<Long> interval(long initialDelay, long period, TimeUnit unit);
  public static Observable<Long> interval(long initialDelay, long period, TimeUnit unit,
      Scheduler scheduler);
  public static Observable<Long> interval(long period, TimeUnit unit);
  public static Observable<Long> interval(long period, TimeUnit unit, Scheduler scheduler);
  public static Observable<Long> intervalRange(long start, long count, long initialDelay,
      long period, TimeUnit unit);
  public static Observable<Long> intervalRange(long start, long count, long initialDelay,
      long period, TimeUnit unit, Scheduler scheduler);
  public static <T> Observable<T> just(T item);
  public static <T> Observable<T> just(T item1, T item2);
  public static <T> Observable<T> just(T item1, T item2, T item3);
  public static <T> Observable<T> just(T item1, T item2, T item3, T item4);
  public static <T> Observable<T> just(T item1, T item2, T item3, T item4, T item5);
  public static <T> Observable<T> just(T item1, T item2, T item3, T item4, T item5, T item6);
  public static <T> Observable<T> just(T item1, T item2, T item3, T item4, T item5, T item6,
      T item7);
  public static <T> Observable<T> just(T item1, T item2, T item3, T item4, T item5, T item6,
      T item7, T item8);
  public static <T> Observable<T> just(T item1, T item2, T item3, T item4, T item5, T item6,
      T item7, T item8, T item9);
  public static <T> Observable<T> just(T item1, T item2, T item3, T item4, T item5, T item6,
      T item7, T item8, T item9, T item10);
  @Forks(LIMITED)
  public static <T> Observable<T> merge(Iterable<? extends ObservableSource<? extends T>> sources,
      @Limits int maxConcurrency, int bufferSize);
  public static <T> Observable<T> mergeArray(int maxConcurrency, int bufferSize,
      ObservableSource<? extends T>... sources);
  @Forks(UNLIMITED)
  public static <T> Observable<T> merge(Iterable<? extends ObservableSource<? extends T>> sources);
  @Forks(LIMITED)
  public static <T> Observable<T> merge(Iterable<? extends ObservableSource<? extends T>> sources,
      @Limits int maxConcurrency);
  @Forks(UNLIMITED)
  public static <T> Observable<T> merge(
      ObservableSource<? extends ObservableSource<? extends T>> sources);
  @Forks(LIMITED)
  public static <T> Observable<T> merge(
      ObservableSource<? extends ObservableSource<? extends T>> sources,
      @Limits int maxConcurrency);
  @Forks(UNLIMITED)
  public static <T> Observable<T> merge(ObservableSource<? extends T> source1,
      ObservableSource<? extends T> source2);
  @Forks(UNLIMITED)
  public static <T> Observable<T> merge(ObservableSource<? extends T> source1,
      ObservableSource<? extends T> source2, ObservableSource<? extends T> source3);
  @Forks(UNLIMITED)
  public static <T> Observable<T> merge(ObservableSource<? extends T> source1,
      ObservableSource<? extends T> source2, ObservableSource<? extends T> source3,
      ObservableSource<? extends T> source4);
  public static <T> Observable<T> mergeArray(ObservableSource<? extends T>... sources);
  @Forks(UNLIMITED)
  public static <T> Observable<T> mergeDelayError(
      Iterable<? extends ObservableSource<? extends T>> sources);
  @Forks(LIMITED)
  public static <T> Observable<T> mergeDelayError(
      Iterable<? extends ObservableSource<? extends T>> sources, @Limits int maxConcurrency,
      int bufferSize);
  public static <T> Observable<T> mergeArrayDelayError(int maxConcurrency, int bufferSize,
      ObservableSource<? extends T>... sources);
  @Forks(LIMITED)
  public static <T> Observable<T> mergeDelayError(
      Iterable<? extends ObservableSource<? extends T>> sources, @Limits int maxConcurrency);
  @Forks(UNLIMITED)
  public static <T> Observable<T> mergeDelayError(
      ObservableSource<? extends ObservableSource<? extends T>> sources);
  @Forks(LIMITED)
  public static <T> Observable<T> mergeDelayError(
      ObservableSource<? extends ObservableSource<? extends T>> sources,
      @Limits int maxConcurrency);
  @Forks(UNLIMITED)
  public static <T> Observable<T> mergeDelayError(ObservableSource<? extends T> source1,
      ObservableSource<? extends T> source2);
  @Forks(UNLIMITED)
  public static <T> Observable<T> mergeDelayError(ObservableSource<? extends T> source1,
      ObservableSource<? extends T> source2, ObservableSource<? extends T> source3);
  @Forks(UNLIMITED)
  public static <T> Observable<T> mergeDelayError(ObservableSource<? extends T> source1,
      ObservableSource<? extends T> source2, ObservableSource<? extends T> source3,
      ObservableSource<? extends T> source4);
  public static <T> Observable<T> mergeArrayDelayError(ObservableSource<? extends T>... sources);
  public static <T> Observable<T> never();
  public static Observable<Integer> range(int start, int count);
  public static Observable<Long> rangeLong(long start, long count);
  public static <T> Single<Boolean> sequenceEqual(ObservableSource<? extends T> source1,
      ObservableSource<? extends T> source2);
  public static <T> Single<Boolean> sequenceEqual(ObservableSource<? extends T> source1,
      ObservableSource<? extends T> source2,
      @NonBlocking BiPredicate<? super T, ? super T> isEqual);
  public static <T> Single<Boolean> sequenceEqual(ObservableSource<? extends T> source1,
      ObservableSource<? extends T> source2, @NonBlocking BiPredicate<? super T, ? super T> isEqual,
      int bufferSize);
  public static <T> Single<Boolean> sequenceEqual(ObservableSource<? extends T> source1,
      ObservableSource<? extends T> source2, int bufferSize);
  public static <T> Observable<T> switchOnNext(
      ObservableSource<? extends ObservableSource<? extends T>> sources, int bufferSize);
  public static <T> Observable<T> switchOnNext(
      ObservableSource<? extends ObservableSource<? extends T>> sources);
  public static <T> Observable<T> switchOnNextDelayError(
      ObservableSource<? extends ObservableSource<? extends T>> sources);
  public static <T> Observable<T> switchOnNextDelayError(
      ObservableSource<? extends ObservableSource<? extends T>> sources, int bufferSize);
  public static Observable<Long> timer(long delay, TimeUnit unit);
  public static Observable<Long> timer(long delay, TimeUnit unit, Scheduler scheduler);
  public static <T> Observable<T> unsafeCreate(ObservableSource<T> onSubscribe);
  public static <T, D> Observable<T> using(Supplier<? extends D> resourceSupplier,
      Function<? super D, ? extends ObservableSource<? extends T>> sourceSupplier,
      Consumer<? super D> resourceCleanup);
  public static <T, D> Observable<T> using(Supplier<? extends D> resourceSupplier,
      Function<? super D, ? extends ObservableSource<? extends T>> sourceSupplier,
      Consumer<? super D> resourceCleanup, boolean eager);
  public static <T> Observable<T> wrap(ObservableSource<T> source);
  @Joins
  public static <T, R> Observable<R> zip(Iterable<? extends ObservableSource<? extends T>> sources,
      @NonBlocking Function<? super Object[], ? extends R> zipper);
  public static <T, R> Observable<R> zip(Iterable<? extends ObservableSource<? extends T>> sources,
      @NonBlocking Function<? super Object[], ? extends R> zipper, boolean delayError,
      int bufferSize);
  public static <T1, T2, R> Observable<R> zip(ObservableSource<? extends T1> source1,
      ObservableSource<? extends T2> source2,
      @NonBlocking BiFunction<? super T1, ? super T2, ? extends R> zipper);
  public static <T1, T2, R> Observable<R> zip(ObservableSource<? extends T1> source1,
      ObservableSource<? extends T2> source2,
      @NonBlocking BiFunction<? super T1, ? super T2, ? extends R> zipper, boolean delayError);
  public static <T1, T2, R> Observable<R> zip(ObservableSource<? extends T1> source1,
      ObservableSource<? extends T2> source2,
      @NonBlocking BiFunction<? super T1, ? super T2, ? extends R> zipper, boolean delayError,
      int bufferSize);
  public static <T1, T2, T3, R> Observable<R> zip(ObservableSource<? extends T1> source1,
      ObservableSource<? extends T2> source2, ObservableSource<? extends T3> source3,
      @NonBlocking Function3<? super T1, ? super T2, ? super T3, ? extends R> zipper);
  public static <T1, T2, T3, T4, R> Observable<R> zip(ObservableSource<? extends T1> source1,
      ObservableSource<? extends T2> source2, ObservableSource<? extends T3> source3,
      ObservableSource<? extends T4> source4,
      @NonBlocking Function4<? super T1, ? super T2, ? super T3, ? super T4, ? extends R> zipper);
  public static <T1, T2, T3, T4, T5, R> Observable<R> zip(ObservableSource<? extends T1> source1,
      ObservableSource<? extends T2> source2, ObservableSource<? extends T3> source3,
      ObservableSource<? extends T4> source4, ObservableSource<? extends T5> source5,
      @NonBlocking Function5<? super T1, ? super T2, ? super T3, ? super T4, ? super T5, ? extends R> zipper);
  public static <T1, T2, T3, T4, T5, T6, R> Observable<R> zip(
      ObservableSource<? extends T1> source1, ObservableSource<? extends T2> source2,
      ObservableSource<? extends T3> source3, ObservableSource<? extends T4> source4,
      ObservableSource<? extends T5> source5, ObservableSource<? extends T6> source6,
      @NonBlocking Function6<? super T1, ? super T2, ? super T3, ? super T4, ? super T5, ? super T6, ? extends R> zipper);
  public static <T1, T2, T3, T4, T5, T6, T7, R> Observable<R> zip(
      ObservableSource<? extends T1> source1, ObservableSource<? extends T2> source2,
      ObservableSource<? extends T3> source3, ObservableSource<? extends T4> source4,
      ObservableSource<? extends T5> source5, ObservableSource<? extends T6> source6,
      ObservableSource<? extends T7> source7,
      @NonBlocking Function7<? super T1, ? super T2, ? super T3, ? super T4, ? super T5, ? super T6, ? super T7, ? extends R> zipper);
  public static <T1, T2, T3, T4, T5, T6, T7, T8, R> Observable<R> zip(
      ObservableSource<? extends T1> source1, ObservableSource<? extends T2> source2,
      ObservableSource<? extends T3> source3, ObservableSource<? extends T4> source4,
      ObservableSource<? extends T5> source5, ObservableSource<? extends T6> source6,
      ObservableSource<? extends T7> source7, ObservableSource<? extends T8> source8,
      @NonBlocking Function8<? super T1, ? super T2, ? super T3, ? super T4, ? super T5, ? super T6, ? super T7, ? super T8, ? extends R> zipper);
  public static <T1, T2, T3, T4, T5, T6, T7, T8, T9, R> Observable<R> zip(
      ObservableSource<? extends T1> source1, ObservableSource<? extends T2> source2,
      ObservableSource<? extends T3> source3, ObservableSource<? extends T4> source4,
      ObservableSource<? extends T5> source5, ObservableSource<? extends T6> source6,
      ObservableSource<? extends T7> source7, ObservableSource<? extends T8> source8,
      ObservableSource<? extends T9> source9,
      @NonBlocking Function9<? super T1, ? super T2, ? super T3, ? super T4, ? super T5, ? super T6, ? super T7, ? super T8, ? super T9, ? extends R> zipper);
  public static <T, R> Observable<R> zipArray(
      @NonBlocking Function<? super Object[], ? extends R> zipper, boolean delayError,
      int bufferSize, ObservableSource<? extends T>... sources);
  public final Single<Boolean> all(@NonBlocking Predicate<? super T> predicate);
  public final Observable<T> ambWith(ObservableSource<? extends T> other);
  public final Single<Boolean> any(@NonBlocking Predicate<? super T> predicate);
  @Blocking(THREAD) public final T blockingFirst();
  @Blocking(THREAD) public final T blockingFirst(T defaultItem);
  @Blocking(THREAD) public final void blockingForEach(@RunsHere Consumer<? super T> onNext);
  @Blocking(THREAD)
  public final void blockingForEach(@RunsHere Consumer<? super T> onNext, int capacityHint);
  @Blocking(THREAD) public final Iterable<T> blockingIterable();
  @Blocking(THREAD) public final Iterable<T> blockingIterable(int capacityHint);
  @Blocking(THREAD) public final T blockingLast();
  @Blocking(THREAD) public final T blockingLast(T defaultItem);
  @Blocking(THREAD) public final Iterable<T> blockingLatest();
  @Blocking(THREAD) public final Iterable<T> blockingMostRecent(T initialItem);
  @Blocking(THREAD) public final Iterable<T> blockingNext();
  @Blocking(THREAD) public final T blockingSingle();
  @Blocking(THREAD) public final T blockingSingle(T defaultItem);
  public final Future<T> toFuture();
  @Blocking(THREAD) public final void blockingSubscribe();
  @Blocking(THREAD) public final void blockingSubscribe(@RunsHere Consumer<? super T> onNext);
  @Blocking(THREAD)
  public final void blockingSubscribe(@RunsHere Consumer<? super T> onNext,
      @RunsHere Consumer<? super Throwable> onError);
  @Blocking(THREAD)
  public final void blockingSubscribe(@RunsHere Consumer<? super T> onNext,
      @RunsHere Consumer<? super Throwable> onError, @RunsHere Action onComplete);
  @Blocking(THREAD) public final void blockingSubscribe(Observer<? super T> observer);
  public final Observable<List<T>> buffer(int count);
  public final Observable<List<T>> buffer(int count, int skip);
  public final <U extends Collection<? super T>> Observable<U> buffer(int count, int skip,
      @NonBlocking Supplier<U> bufferSupplier);
  public final <U extends Collection<? super T>> Observable<U> buffer(int count,
      @NonBlocking Supplier<U> bufferSupplier);
  public final Observable<List<T>> buffer(long timespan, long timeskip, TimeUnit unit);
  public final Observable<List<T>> buffer(long timespan, long timeskip, TimeUnit unit,
      Scheduler scheduler);
  public final <U extends Collection<? super T>> Observable<U> buffer(long timespan, long timeskip,
      TimeUnit unit, Scheduler scheduler, @NonBlocking Supplier<U> bufferSupplier);
  public final Observable<List<T>> buffer(long timespan, TimeUnit unit);
  public final Observable<List<T>> buffer(long timespan, TimeUnit unit, int count);
  public final Observable<List<T>> buffer(long timespan, TimeUnit unit, Scheduler scheduler,
      int count);
  public final <U extends Collection<? super T>> Observable<U> buffer(long timespan, TimeUnit unit,
      Scheduler scheduler, int count, @NonBlocking Supplier<U> bufferSupplier,
      boolean restartTimerOnMaxSize);
  public final Observable<List<T>> buffer(long timespan, TimeUnit unit, Scheduler scheduler);
  public final <TOpening, TClosing> Observable<List<T>> buffer(
      ObservableSource<? extends TOpening> openingIndicator,
      @NonBlocking Function<? super TOpening, ? extends ObservableSource<? extends TClosing>> closingIndicator);
  public final <TOpening, TClosing, U extends Collection<? super T>> Observable<U> buffer(
      ObservableSource<? extends TOpening> openingIndicator,
      @NonBlocking Function<? super TOpening, ? extends ObservableSource<? extends TClosing>> closingIndicator, @NonBlocking Supplier<U> bufferSupplier);
  public final <B> Observable<List<T>> buffer(ObservableSource<B> boundaryIndicator);
  public final <B> Observable<List<T>> buffer(ObservableSource<B> boundaryIndicator,
      int initialCapacity);
  public final <B, U extends Collection<? super T>> Observable<U> buffer(
      ObservableSource<B> boundaryIndicator, @NonBlocking Supplier<U> bufferSupplier);
  public final Observable<T> cache();
  public final Observable<T> cacheWithInitialCapacity(int initialCapacity);
  public final <U> Observable<U> cast(Class<U> clazz);
  public final <U> Single<U> collect(@NonBlocking Supplier<? extends U> initialItemSupplier,
      @NonBlocking BiConsumer<? super U, ? super T> collector);
  public final <U> Single<U> collectInto(U initialItem,
      @NonBlocking BiConsumer<? super U, ? super T> collector);
  public final <R> Observable<R> compose(
      @RunsHere ObservableTransformer<? super T, ? extends R> composer);
  public final <R> Observable<R> concatMap(
      @NonBlocking Function<? super T, ? extends ObservableSource<? extends R>> mapper);
  public final <R> Observable<R> concatMap(
      @NonBlocking Function<? super T, ? extends ObservableSource<? extends R>> mapper,
      int bufferSize);
  public final <R> Observable<R> concatMap(
      @NonBlocking Function<? super T, ? extends ObservableSource<? extends R>> mapper,
      int bufferSize, Scheduler scheduler);
  public final <R> Observable<R> concatMapDelayError(
      @NonBlocking Function<? super T, ? extends ObservableSource<? extends R>> mapper);
  public final <R> Observable<R> concatMapDelayError(
      @NonBlocking Function<? super T, ? extends ObservableSource<? extends R>> mapper,
      boolean tillTheEnd, int bufferSize);
  public final <R> Observable<R> concatMapDelayError(
      @NonBlocking Function<? super T, ? extends ObservableSource<? extends R>> mapper,
      boolean tillTheEnd, int bufferSize, Scheduler scheduler);
  @Forks(UNLIMITED)
  public final <R> Observable<R> concatMapEager(
      @NonBlocking Function<? super T, ? extends ObservableSource<? extends R>> mapper);
  @Forks(LIMITED)
  public final <R> Observable<R> concatMapEager(
      @NonBlocking Function<? super T, ? extends ObservableSource<? extends R>> mapper,
      @Limits int maxConcurrency, int bufferSize);
  @Forks(UNLIMITED)
  public final <R> Observable<R> concatMapEagerDelayError(
      @NonBlocking Function<? super T, ? extends ObservableSource<? extends R>> mapper,
      boolean tillTheEnd);
  @Forks(LIMITED)
  public final <R> Observable<R> concatMapEagerDelayError(
      @NonBlocking Function<? super T, ? extends ObservableSource<? extends R>> mapper,
      boolean tillTheEnd, @Limits int maxConcurrency, int bufferSize);
  public final Completable concatMapCompletable(
      @NonBlocking Function<? super T, ? extends CompletableSource> mapper);
  public final Completable concatMapCompletable(
      @NonBlocking Function<? super T, ? extends CompletableSource> mapper, int capacityHint);
  public final Completable concatMapCompletableDelayError(
      @NonBlocking Function<? super T, ? extends CompletableSource> mapper);
  public final Completable concatMapCompletableDelayError(
      @NonBlocking Function<? super T, ? extends CompletableSource> mapper, boolean tillTheEnd);
  public final Completable concatMapCompletableDelayError(
      @NonBlocking Function<? super T, ? extends CompletableSource> mapper, boolean tillTheEnd,
      int bufferSize);
  public final <U> Observable<U> concatMapIterable(
      @NonBlocking Function<? super T, ? extends Iterable<? extends U>> mapper);
  public final <R> Observable<R> concatMapMaybe(
      @NonBlocking Function<? super T, ? extends MaybeSource<? extends R>> mapper);
  public final <R> Observable<R> concatMapMaybe(
      @NonBlocking Function<? super T, ? extends MaybeSource<? extends R>> mapper, int bufferSize);
  public final <R> Observable<R> concatMapMaybeDelayError(
      @NonBlocking Function<? super T, ? extends MaybeSource<? extends R>> mapper);
  public final <R> Observable<R> concatMapMaybeDelayError(
      @NonBlocking Function<? super T, ? extends MaybeSource<? extends R>> mapper,
      boolean tillTheEnd);
  public final <R> Observable<R> concatMapMaybeDelayError(
      @NonBlocking Function<? super T, ? extends MaybeSource<? extends R>> mapper,
      boolean tillTheEnd, int bufferSize);
  public final <R> Observable<R> concatMapSingle(
      @NonBlocking Function<? super T, ? extends SingleSource<? extends R>> mapper);
  public final <R> Observable<R> concatMapSingle(
      @NonBlocking Function<? super T, ? extends SingleSource<? extends R>> mapper, int bufferSize);
  public final <R> Observable<R> concatMapSingleDelayError(
      @NonBlocking Function<? super T, ? extends SingleSource<? extends R>> mapper);
  public final <R> Observable<R> concatMapSingleDelayError(
      @NonBlocking Function<? super T, ? extends SingleSource<? extends R>> mapper,
      boolean tillTheEnd);
  public final <R> Observable<R> concatMapSingleDelayError(
      @NonBlocking Function<? super T, ? extends SingleSource<? extends R>> mapper,
      boolean tillTheEnd, int bufferSize);
  public final Observable<T> concatWith(ObservableSource<? extends T> other);
  public final Observable<T> concatWith(SingleSource<? extends T> other);
  public final Observable<T> concatWith(MaybeSource<? extends T> other);
  public final Observable<T> concatWith(CompletableSource other);
  public final Single<Boolean> contains(Object item);
  public final Single<Long> count();
  public final <U> Observable<T> debounce(
      @NonBlocking Function<? super T, ? extends ObservableSource<U>> debounceIndicator);
  public final Observable<T> debounce(long timeout, TimeUnit unit);
  public final Observable<T> debounce(long timeout, TimeUnit unit, Scheduler scheduler);
  public final Observable<T> debounce(long timeout, TimeUnit unit, Scheduler scheduler,
      @NonBlocking Consumer<? super T> onDropped);
  public final Observable<T> defaultIfEmpty(T defaultItem);
  public final <U> Observable<T> delay(
      @NonBlocking Function<? super T, ? extends ObservableSource<U>> itemDelayIndicator);
  public final Observable<T> delay(long time, TimeUnit unit);
  public final Observable<T> delay(long time, TimeUnit unit, boolean delayError);
  public final Observable<T> delay(long time, TimeUnit unit, Scheduler scheduler);
  public final Observable<T> delay(long time, TimeUnit unit, Scheduler scheduler,
      boolean delayError);
  public final <U, V> Observable<T> delay(ObservableSource<U> subscriptionIndicator,
      @NonBlocking Function<? super T, ? extends ObservableSource<V>> itemDelayIndicator);
  public final <U> Observable<T> delaySubscription(ObservableSource<U> subscriptionIndicator);
  public final Observable<T> delaySubscription(long time, TimeUnit unit);
  public final Observable<T> delaySubscription(long time, TimeUnit unit, Scheduler scheduler);
  public final <R> Observable<R> dematerialize(
      @NonBlocking Function<? super T, Notification<R>> selector);
  public final Observable<T> distinct();
  public final <K> Observable<T> distinct(@NonBlocking Function<? super T, K> keySelector);
  public final <K> Observable<T> distinct(@NonBlocking Function<? super T, K> keySelector,
      @NonBlocking Supplier<? extends Collection<? super K>> collectionSupplier);
  public final Observable<T> distinctUntilChanged();
  public final <K> Observable<T> distinctUntilChanged(
      @NonBlocking Function<? super T, K> keySelector);
  public final Observable<T> distinctUntilChanged(
      @NonBlocking BiPredicate<? super T, ? super T> comparer);
  public final Observable<T> doAfterNext(@NonBlocking Consumer<? super T> onAfterNext);
  public final Observable<T> doAfterTerminate(@NonBlocking Action onAfterTerminate);
  public final Observable<T> doFinally(@NonBlocking Action onFinally);
  public final Observable<T> doOnDispose(@NonBlocking Action onDispose);
  public final Observable<T> doOnComplete(@NonBlocking Action onComplete);
  public final Observable<T> doOnEach(
      @NonBlocking Consumer<? super Notification<T>> onNotification);
  public final Observable<T> doOnEach(Observer<? super T> observer);
  public final Observable<T> doOnError(@NonBlocking Consumer<? super Throwable> onError);
  public final Observable<T> doOnLifecycle(@NonBlocking Consumer<? super Disposable> onSubscribe,
      @NonBlocking Action onDispose);
  public final Observable<T> doOnNext(@NonBlocking Consumer<? super T> onNext);
  public final Observable<T> doOnSubscribe(@NonBlocking Consumer<? super Disposable> onSubscribe);
  public final Observable<T> doOnTerminate(@NonBlocking Action onTerminate);
  public final Maybe<T> elementAt(long index);
  public final Single<T> elementAt(long index, T defaultItem);
  public final Single<T> elementAtOrError(long index);
  public final Observable<T> filter(@NonBlocking Predicate<? super T> predicate);
  public final Maybe<T> firstElement();
  public final Single<T> first(T defaultItem);
  public final Single<T> firstOrError();
  @Forks(UNLIMITED)
  public final <R> Observable<R> flatMap(
      @NonBlocking Function<? super T, ? extends ObservableSource<? extends R>> mapper);
  @Forks(UNLIMITED)
  public final <R> Observable<R> flatMap(
      @NonBlocking Function<? super T, ? extends ObservableSource<? extends R>> mapper,
      boolean delayErrors);
  @Forks(LIMITED)
  public final <R> Observable<R> flatMap(
      @NonBlocking Function<? super T, ? extends ObservableSource<? extends R>> mapper,
      boolean delayErrors, @Limits int maxConcurrency);
  @Forks(LIMITED)
  public final <R> Observable<R> flatMap(
      @NonBlocking Function<? super T, ? extends ObservableSource<? extends R>> mapper,
      boolean delayErrors, @Limits int maxConcurrency, int bufferSize);
  @Forks(UNLIMITED)
  public final <R> Observable<R> flatMap(
      @NonBlocking Function<? super T, ? extends ObservableSource<? extends R>> onNextMapper,
      @NonBlocking Function<? super Throwable, ? extends ObservableSource<? extends R>> onErrorMapper, @NonBlocking Supplier<? extends ObservableSource<? extends R>> onCompleteSupplier);
  @Forks(UNLIMITED)
  public final <R> Observable<R> flatMap(
      @NonBlocking Function<? super T, ? extends ObservableSource<? extends R>> onNextMapper,
      @NonBlocking Function<Throwable, ? extends ObservableSource<? extends R>> onErrorMapper,
      @NonBlocking Supplier<? extends ObservableSource<? extends R>> onCompleteSupplier,
      int maxConcurrency);
  @Forks(LIMITED)
  public final <R> Observable<R> flatMap(
      @NonBlocking Function<? super T, ? extends ObservableSource<? extends R>> mapper,
      @Limits int maxConcurrency);
  @Forks(UNLIMITED)
  public final <U, R> Observable<R> flatMap(
      @NonBlocking Function<? super T, ? extends ObservableSource<? extends U>> mapper,
      @NonBlocking BiFunction<? super T, ? super U, ? extends R> combiner);
  @Forks(UNLIMITED)
  public final <U, R> Observable<R> flatMap(
      @NonBlocking Function<? super T, ? extends ObservableSource<? extends U>> mapper,
      @NonBlocking BiFunction<? super T, ? super U, ? extends R> combiner, boolean delayErrors);
  @Forks(LIMITED)
  public final <U, R> Observable<R> flatMap(
      @NonBlocking Function<? super T, ? extends ObservableSource<? extends U>> mapper,
      @NonBlocking BiFunction<? super T, ? super U, ? extends R> combiner, boolean delayErrors,
      @Limits int maxConcurrency);
  @Forks(LIMITED)
  public final <U, R> Observable<R> flatMap(
      @NonBlocking Function<? super T, ? extends ObservableSource<? extends U>> mapper,
      @NonBlocking BiFunction<? super T, ? super U, ? extends R> combiner, boolean delayErrors,
      @Limits int maxConcurrency, int bufferSize);
  @Forks(LIMITED)
  public final <U, R> Observable<R> flatMap(
      @NonBlocking Function<? super T, ? extends ObservableSource<? extends U>> mapper,
      @NonBlocking BiFunction<? super T, ? super U, ? extends R> combiner,
      @Limits int maxConcurrency);
  @Forks(UNLIMITED)
  public final Completable flatMapCompletable(
      @NonBlocking Function<? super T, ? extends CompletableSource> mapper);
  @Forks(UNLIMITED)
  public final Completable flatMapCompletable(
      @NonBlocking Function<? super T, ? extends CompletableSource> mapper, boolean delayErrors);
  public final <U> Observable<U> flatMapIterable(
      @NonBlocking Function<? super T, ? extends Iterable<? extends U>> mapper);
  public final <U, V> Observable<V> flatMapIterable(
      @NonBlocking Function<? super T, ? extends Iterable<? extends U>> mapper,
      @NonBlocking BiFunction<? super T, ? super U, ? extends V> combiner);
  @Forks(UNLIMITED)
  public final <R> Observable<R> flatMapMaybe(
      @NonBlocking Function<? super T, ? extends MaybeSource<? extends R>> mapper);
  @Forks(UNLIMITED)
  public final <R> Observable<R> flatMapMaybe(
      @NonBlocking Function<? super T, ? extends MaybeSource<? extends R>> mapper,
      boolean delayErrors);
  @Forks(UNLIMITED)
  public final <R> Observable<R> flatMapSingle(
      @NonBlocking Function<? super T, ? extends SingleSource<? extends R>> mapper);
  @Forks(UNLIMITED)
  public final <R> Observable<R> flatMapSingle(
      @NonBlocking Function<? super T, ? extends SingleSource<? extends R>> mapper,
      boolean delayErrors);
  public final Disposable forEach(@NonBlocking Consumer<? super T> onNext);
  public final Disposable forEachWhile(@NonBlocking Predicate<? super T> onNext);
  public final Disposable forEachWhile(@NonBlocking Predicate<? super T> onNext,
      @NonBlocking Consumer<? super Throwable> onError);
  public final Disposable forEachWhile(@NonBlocking Predicate<? super T> onNext,
      @NonBlocking Consumer<? super Throwable> onError, @NonBlocking Action onComplete);
  public final <K> Observable<GroupedObservable<K, T>> groupBy(
      @NonBlocking Function<? super T, ? extends K> keySelector);
  public final <K> Observable<GroupedObservable<K, T>> groupBy(
      @NonBlocking Function<? super T, ? extends K> keySelector, boolean delayError);
  public final <K, V> Observable<GroupedObservable<K, V>> groupBy(
      @NonBlocking Function<? super T, ? extends K> keySelector,
      @NonBlocking Function<? super T, ? extends V> valueSelector);
  public final <K, V> Observable<GroupedObservable<K, V>> groupBy(
      @NonBlocking Function<? super T, ? extends K> keySelector,
      @NonBlocking Function<? super T, ? extends V> valueSelector, boolean delayError);
  public final <K, V> Observable<GroupedObservable<K, V>> groupBy(
      @NonBlocking Function<? super T, ? extends K> keySelector,
      @NonBlocking Function<? super T, ? extends V> valueSelector, boolean delayError,
      int bufferSize);
  public final <TRight, TLeftEnd, TRightEnd, R> Observable<R> groupJoin(
      ObservableSource<? extends TRight> other,
      @NonBlocking Function<? super T, ? extends ObservableSource<TLeftEnd>> leftEnd,
      @NonBlocking Function<? super TRight, ? extends ObservableSource<TRightEnd>> rightEnd,
      @NonBlocking BiFunction<? super T, ? super Observable<TRight>, ? extends R> resultSelector);
  public final Observable<T> hide();
  public final Completable ignoreElements();
  public final Single<Boolean> isEmpty();
  public final <TRight, TLeftEnd, TRightEnd, R> Observable<R> join(
      ObservableSource<? extends TRight> other,
      @NonBlocking Function<? super T, ? extends ObservableSource<TLeftEnd>> leftEnd,
      @NonBlocking Function<? super TRight, ? extends ObservableSource<TRightEnd>> rightEnd,
      @NonBlocking BiFunction<? super T, ? super TRight, ? extends R> resultSelector);
  public final Maybe<T> lastElement();
  public final Single<T> last(T defaultItem);
  public final Single<T> lastOrError();
  public final <R> Observable<R> lift(ObservableOperator<? extends R, ? super T> lifter);
  public final <R> Observable<R> map(@NonBlocking Function<? super T, ? extends R> mapper);
  public final Observable<Notification<T>> materialize();
  public final Observable<T> mergeWith(ObservableSource<? extends T> other);
  public final Observable<T> mergeWith(SingleSource<? extends T> other);
  public final Observable<T> mergeWith(MaybeSource<? extends T> other);
  public final Observable<T> mergeWith(CompletableSource other);
  @Forks(EXECUTOR) public final Observable<T> observeOn(Scheduler scheduler);
  @Forks(EXECUTOR) public final Observable<T> observeOn(Scheduler scheduler, boolean delayError);
  @Forks(EXECUTOR)
  public final Observable<T> observeOn(Scheduler scheduler, boolean delayError, int bufferSize);
  public final <U> Observable<U> ofType(Class<U> clazz);
  public final Observable<T> onErrorComplete();
  public final Observable<T> onErrorComplete(@NonBlocking Predicate<? super Throwable> predicate);
  public final Observable<T> onErrorResumeNext(
      @NonBlocking Function<? super Throwable, ? extends ObservableSource<? extends T>> fallbackSupplier);
  public final Observable<T> onErrorResumeWith(ObservableSource<? extends T> fallback);
  public final Observable<T> onErrorReturn(
      @NonBlocking Function<? super Throwable, ? extends T> itemSupplier);
  public final Observable<T> onErrorReturnItem(T item);
  public final Observable<T> onTerminateDetach();
  public final ConnectableObservable<T> publish();
  public final <R> Observable<R> publish(
      Function<? super Observable<T>, ? extends ObservableSource<R>> selector);
  public final Maybe<T> reduce(@NonBlocking BiFunction<T, T, T> reducer);
  public final <R> Single<R> reduce(R seed, @NonBlocking BiFunction<R, ? super T, R> reducer);
  public final <R> Single<R> reduceWith(@NonBlocking Supplier<R> seedSupplier,
      @NonBlocking BiFunction<R, ? super T, R> reducer);
  public final Observable<T> repeat();
  public final Observable<T> repeat(long times);
  public final Observable<T> repeatUntil(BooleanSupplier stop);
  public final Observable<T> repeatWhen(
      @NonBlocking Function<? super Observable<Object>, ? extends ObservableSource<?>> handler);
  public final ConnectableObservable<T> replay();
  public final <R> Observable<R> replay(
      Function<? super Observable<T>, ? extends ObservableSource<R>> selector);
  public final <R> Observable<R> replay(
      Function<? super Observable<T>, ? extends ObservableSource<R>> selector, int bufferSize);
  public final <R> Observable<R> replay(
      Function<? super Observable<T>, ? extends ObservableSource<R>> selector, int bufferSize,
      boolean eagerTruncate);
  public final <R> Observable<R> replay(
      Function<? super Observable<T>, ? extends ObservableSource<R>> selector, int bufferSize,
      long time, TimeUnit unit);
  public final <R> Observable<R> replay(
      Function<? super Observable<T>, ? extends ObservableSource<R>> selector, int bufferSize,
      long time, TimeUnit unit, Scheduler scheduler);
  public final <R> Observable<R> replay(
      Function<? super Observable<T>, ? extends ObservableSource<R>> selector, int bufferSize,
      long time, TimeUnit unit, Scheduler scheduler, boolean eagerTruncate);
  public final <R> Observable<R> replay(
      Function<? super Observable<T>, ? extends ObservableSource<R>> selector, long time,
      TimeUnit unit);
  public final <R> Observable<R> replay(
      Function<? super Observable<T>, ? extends ObservableSource<R>> selector, long time,
      TimeUnit unit, Scheduler scheduler);
  public final <R> Observable<R> replay(
      Function<? super Observable<T>, ? extends ObservableSource<R>> selector, long time,
      TimeUnit unit, Scheduler scheduler, boolean eagerTruncate);
  public final ConnectableObservable<T> replay(int bufferSize);
  public final ConnectableObservable<T> replay(int bufferSize, boolean eagerTruncate);
  public final ConnectableObservable<T> replay(int bufferSize, long time, TimeUnit unit);
  public final ConnectableObservable<T> replay(int bufferSize, long time, TimeUnit unit,
      Scheduler scheduler);
  public final ConnectableObservable<T> replay(int bufferSize, long time, TimeUnit unit,
      Scheduler scheduler, boolean eagerTruncate);
  public final ConnectableObservable<T> replay(long time, TimeUnit unit);
  public final ConnectableObservable<T> replay(long time, TimeUnit unit, Scheduler scheduler);
  public final ConnectableObservable<T> replay(long time, TimeUnit unit, Scheduler scheduler,
      boolean eagerTruncate);
  public final Observable<T> retry();
  public final Observable<T> retry(
      @NonBlocking BiPredicate<? super Integer, ? super Throwable> predicate);
  public final Observable<T> retry(long times);
  public final Observable<T> retry(long times, @NonBlocking Predicate<? super Throwable> predicate);
  public final Observable<T> retry(@NonBlocking Predicate<? super Throwable> predicate);
  public final Observable<T> retryUntil(@NonBlocking BooleanSupplier stop);
  public final Observable<T> retryWhen(
      @NonBlocking Function<? super Observable<Throwable>, ? extends ObservableSource<?>> handler);
  public final void safeSubscribe(Observer<? super T> observer);
  public final Observable<T> sample(long period, TimeUnit unit);
  public final Observable<T> sample(long period, TimeUnit unit, boolean emitLast);
  public final Observable<T> sample(long period, TimeUnit unit, Scheduler scheduler);
  public final Observable<T> sample(long period, TimeUnit unit, Scheduler scheduler,
      boolean emitLast);
  public final Observable<T> sample(long period, TimeUnit unit, Scheduler scheduler,
      boolean emitLast, @NonBlocking Consumer<? super T> onDropped);
  public final <U> Observable<T> sample(ObservableSource<U> sampler);
  public final <U> Observable<T> sample(ObservableSource<U> sampler, boolean emitLast);
  public final Observable<T> scan(@NonBlocking BiFunction<T, T, T> accumulator);
  public final <R> Observable<R> scan(R initialValue,
      @NonBlocking BiFunction<R, ? super T, R> accumulator);
  public final <R> Observable<R> scanWith(@NonBlocking Supplier<R> seedSupplier,
      @NonBlocking BiFunction<R, ? super T, R> accumulator);
  public final Observable<T> serialize();
  public final Observable<T> share();
  public final Maybe<T> singleElement();
  public final Single<T> single(T defaultItem);
  public final Single<T> singleOrError();
  public final Observable<T> skip(long count);
  public final Observable<T> skip(long time, TimeUnit unit);
  public final Observable<T> skip(long time, TimeUnit unit, Scheduler scheduler);
  public final Observable<T> skipLast(int count);
  public final Observable<T> skipLast(long time, TimeUnit unit);
  public final Observable<T> skipLast(long time, TimeUnit unit, boolean delayError);
  public final Observable<T> skipLast(long time, TimeUnit unit, Scheduler scheduler);
  public final Observable<T> skipLast(long time, TimeUnit unit, Scheduler scheduler,
      boolean delayError);
  public final Observable<T> skipLast(long time, TimeUnit unit, Scheduler scheduler,
      boolean delayError, int bufferSize);
  public final <U> Observable<T> skipUntil(ObservableSource<U> other);
  public final Observable<T> skipWhile(@NonBlocking Predicate<? super T> predicate);
  public final Observable<T> sorted();
  public final Observable<T> sorted(Comparator<? super T> comparator);
  public final Observable<T> startWithIterable(Iterable<? extends T> items);
  public final Observable<T> startWith(CompletableSource other);
  public final Observable<T> startWith(SingleSource<T> other);
  public final Observable<T> startWith(MaybeSource<T> other);
  public final Observable<T> startWith(ObservableSource<? extends T> other);
  public final Observable<T> startWithItem(T item);
  public final Observable<T> startWithArray(T... items);
  public final Disposable subscribe();
  public final Disposable subscribe(@NonBlocking Consumer<? super T> onNext);
  public final Disposable subscribe(@NonBlocking Consumer<? super T> onNext,
      @NonBlocking Consumer<? super Throwable> onError);
  public final Disposable subscribe(@NonBlocking Consumer<? super T> onNext,
      @NonBlocking Consumer<? super Throwable> onError, @NonBlocking Action onComplete);
  public final Disposable subscribe(@NonBlocking Consumer<? super T> onNext,
      @NonBlocking Consumer<? super Throwable> onError, @NonBlocking Action onComplete,
      DisposableContainer container);
  public final void subscribe(Observer<? super T> observer);
  protected void subscribeActual(Observer<? super T> observer);
  public final <E extends Observer<? super T>> E subscribeWith(E observer);
  @Forks(EXECUTOR) public final Observable<T> subscribeOn(Scheduler scheduler);
  public final Observable<T> switchIfEmpty(ObservableSource<? extends T> other);
  public final <R> Observable<R> switchMap(
      @NonBlocking Function<? super T, ? extends ObservableSource<? extends R>> mapper);
  public final <R> Observable<R> switchMap(
      @NonBlocking Function<? super T, ? extends ObservableSource<? extends R>> mapper,
      int bufferSize);
  public final Completable switchMapCompletable(
      @NonBlocking Function<? super T, ? extends CompletableSource> mapper);
  public final Completable switchMapCompletableDelayError(
      @NonBlocking Function<? super T, ? extends CompletableSource> mapper);
  public final <R> Observable<R> switchMapMaybe(
      @NonBlocking Function<? super T, ? extends MaybeSource<? extends R>> mapper);
  public final <R> Observable<R> switchMapMaybeDelayError(
      @NonBlocking Function<? super T, ? extends MaybeSource<? extends R>> mapper);
  public final <R> Observable<R> switchMapSingle(
      @NonBlocking Function<? super T, ? extends SingleSource<? extends R>> mapper);
  public final <R> Observable<R> switchMapSingleDelayError(
      @NonBlocking Function<? super T, ? extends SingleSource<? extends R>> mapper);
  public final <R> Observable<R> switchMapDelayError(
      @NonBlocking Function<? super T, ? extends ObservableSource<? extends R>> mapper);
  public final <R> Observable<R> switchMapDelayError(
      @NonBlocking Function<? super T, ? extends ObservableSource<? extends R>> mapper,
      int bufferSize);
  public final Observable<T> take(long count);
  public final Observable<T> take(long time, TimeUnit unit);
  public final Observable<T> take(long time, TimeUnit unit, Scheduler scheduler);
  public final Observable<T> takeLast(int count);
  public final Observable<T> takeLast(long count, long time, TimeUnit unit);
  public final Observable<T> takeLast(long count, long time, TimeUnit unit, Scheduler scheduler);
  public final Observable<T> takeLast(long count, long time, TimeUnit unit, Scheduler scheduler,
      boolean delayError, int bufferSize);
  public final Observable<T> takeLast(long time, TimeUnit unit);
  public final Observable<T> takeLast(long time, TimeUnit unit, boolean delayError);
  public final Observable<T> takeLast(long time, TimeUnit unit, Scheduler scheduler);
  public final Observable<T> takeLast(long time, TimeUnit unit, Scheduler scheduler,
      boolean delayError);
  public final Observable<T> takeLast(long time, TimeUnit unit, Scheduler scheduler,
      boolean delayError, int bufferSize);
  public final <U> Observable<T> takeUntil(ObservableSource<U> other);
  public final Observable<T> takeUntil(@NonBlocking Predicate<? super T> stopPredicate);
  public final Observable<T> takeWhile(@NonBlocking Predicate<? super T> predicate);
  public final Observable<T> throttleFirst(long windowDuration, TimeUnit unit);
  public final Observable<T> throttleFirst(long skipDuration, TimeUnit unit, Scheduler scheduler);
  public final Observable<T> throttleFirst(long skipDuration, TimeUnit unit, Scheduler scheduler,
      @NonBlocking Consumer<? super T> onDropped);
  public final Observable<T> throttleLast(long intervalDuration, TimeUnit unit);
  public final Observable<T> throttleLast(long intervalDuration, TimeUnit unit, Scheduler scheduler,
      @NonBlocking Consumer<? super T> onDropped);
  public final Observable<T> throttleLast(long intervalDuration, TimeUnit unit,
      Scheduler scheduler);
  public final Observable<T> throttleLatest(long timeout, TimeUnit unit);
  public final Observable<T> throttleLatest(long timeout, TimeUnit unit, boolean emitLast);
  public final Observable<T> throttleLatest(long timeout, TimeUnit unit, Scheduler scheduler);
  public final Observable<T> throttleLatest(long timeout, TimeUnit unit, Scheduler scheduler,
      boolean emitLast);
  public final Observable<T> throttleLatest(long timeout, TimeUnit unit, Scheduler scheduler,
      boolean emitLast, @NonBlocking Consumer<? super T> onDropped);
  public final Observable<T> throttleWithTimeout(long timeout, TimeUnit unit);
  public final Observable<T> throttleWithTimeout(long timeout, TimeUnit unit, Scheduler scheduler);
  public final Observable<T> throttleWithTimeout(long timeout, TimeUnit unit, Scheduler scheduler,
      @NonBlocking Consumer<? super T> onDropped);
  public final Observable<Timed<T>> timeInterval();
  public final Observable<Timed<T>> timeInterval(Scheduler scheduler);
  public final Observable<Timed<T>> timeInterval(TimeUnit unit);
  public final Observable<Timed<T>> timeInterval(TimeUnit unit, Scheduler scheduler);
  public final <V> Observable<T> timeout(
      @NonBlocking Function<? super T, ? extends ObservableSource<V>> itemTimeoutIndicator);
  public final <V> Observable<T> timeout(
      @NonBlocking Function<? super T, ? extends ObservableSource<V>> itemTimeoutIndicator,
      ObservableSource<? extends T> fallback);
  @Bounds(value = READ, zero = IMMEDIATE, negative = IMMEDIATE)
  public final Observable<T> timeout(long timeout, TimeUnit unit);
  @Bounds(value = READ, zero = IMMEDIATE, negative = IMMEDIATE)
  public final Observable<T> timeout(long timeout, TimeUnit unit,
      ObservableSource<? extends T> fallback);
  @Bounds(value = READ, zero = IMMEDIATE, negative = IMMEDIATE)
  public final Observable<T> timeout(long timeout, TimeUnit unit, Scheduler scheduler,
      ObservableSource<? extends T> fallback);
  @Bounds(value = READ, zero = IMMEDIATE, negative = IMMEDIATE)
  public final Observable<T> timeout(long timeout, TimeUnit unit, Scheduler scheduler);
  public final <U, V> Observable<T> timeout(ObservableSource<U> firstTimeoutIndicator,
      @NonBlocking Function<? super T, ? extends ObservableSource<V>> itemTimeoutIndicator);
  public final <U, V> Observable<T> timeout(ObservableSource<U> firstTimeoutIndicator,
      @NonBlocking Function<? super T, ? extends ObservableSource<V>> itemTimeoutIndicator,
      ObservableSource<? extends T> fallback);
  public final Observable<Timed<T>> timestamp();
  public final Observable<Timed<T>> timestamp(Scheduler scheduler);
  public final Observable<Timed<T>> timestamp(TimeUnit unit);
  public final Observable<Timed<T>> timestamp(TimeUnit unit, Scheduler scheduler);
  public final <R> R to(@RunsHere ObservableConverter<T, ? extends R> converter);
  public final Single<List<T>> toList();
  public final Single<List<T>> toList(int capacityHint);
  public final <U extends Collection<? super T>> Single<U> toList(
      @NonBlocking Supplier<U> collectionSupplier);
  public final <K> Single<Map<K, T>> toMap(
      @NonBlocking Function<? super T, ? extends K> keySelector);
  public final <K, V> Single<Map<K, V>> toMap(
      @NonBlocking Function<? super T, ? extends K> keySelector,
      @NonBlocking Function<? super T, ? extends V> valueSelector);
  public final <K, V> Single<Map<K, V>> toMap(
      @NonBlocking Function<? super T, ? extends K> keySelector,
      @NonBlocking Function<? super T, ? extends V> valueSelector,
      @NonBlocking Supplier<? extends Map<K, V>> mapSupplier);
  public final <K> Single<Map<K, Collection<T>>> toMultimap(
      @NonBlocking Function<? super T, ? extends K> keySelector);
  public final <K, V> Single<Map<K, Collection<V>>> toMultimap(
      @NonBlocking Function<? super T, ? extends K> keySelector,
      @NonBlocking Function<? super T, ? extends V> valueSelector);
  public final <K, V> Single<Map<K, Collection<V>>> toMultimap(
      @NonBlocking Function<? super T, ? extends K> keySelector,
      @NonBlocking Function<? super T, ? extends V> valueSelector,
      @NonBlocking Supplier<? extends Map<K, Collection<V>>> mapSupplier,
      @NonBlocking Function<? super K, ? extends Collection<? super V>> collectionFactory);
  public final <K, V> Single<Map<K, Collection<V>>> toMultimap(
      @NonBlocking Function<? super T, ? extends K> keySelector,
      @NonBlocking Function<? super T, ? extends V> valueSelector,
      @NonBlocking Supplier<Map<K, Collection<V>>> mapSupplier);
  public final Flowable<T> toFlowable(BackpressureStrategy strategy);
  public final Single<List<T>> toSortedList();
  public final Single<List<T>> toSortedList(Comparator<? super T> comparator);
  public final Single<List<T>> toSortedList(Comparator<? super T> comparator, int capacityHint);
  public final Single<List<T>> toSortedList(int capacityHint);
  @Forks(EXECUTOR) public final Observable<T> unsubscribeOn(Scheduler scheduler);
  public final Observable<Observable<T>> window(long count);
  public final Observable<Observable<T>> window(long count, long skip);
  public final Observable<Observable<T>> window(long count, long skip, int bufferSize);
  public final Observable<Observable<T>> window(long timespan, long timeskip, TimeUnit unit);
  public final Observable<Observable<T>> window(long timespan, long timeskip, TimeUnit unit,
      Scheduler scheduler);
  public final Observable<Observable<T>> window(long timespan, long timeskip, TimeUnit unit,
      Scheduler scheduler, int bufferSize);
  public final Observable<Observable<T>> window(long timespan, TimeUnit unit);
  public final Observable<Observable<T>> window(long timespan, TimeUnit unit, long count);
  public final Observable<Observable<T>> window(long timespan, TimeUnit unit, long count,
      boolean restart);
  public final Observable<Observable<T>> window(long timespan, TimeUnit unit, Scheduler scheduler);
  public final Observable<Observable<T>> window(long timespan, TimeUnit unit, Scheduler scheduler,
      long count);
  public final Observable<Observable<T>> window(long timespan, TimeUnit unit, Scheduler scheduler,
      long count, boolean restart);
  public final Observable<Observable<T>> window(long timespan, TimeUnit unit, Scheduler scheduler,
      long count, boolean restart, int bufferSize);
  public final <B> Observable<Observable<T>> window(ObservableSource<B> boundaryIndicator);
  public final <B> Observable<Observable<T>> window(ObservableSource<B> boundaryIndicator,
      int bufferSize);
  public final <U, V> Observable<Observable<T>> window(ObservableSource<U> openingIndicator,
      @NonBlocking Function<? super U, ? extends ObservableSource<V>> closingIndicator);
  public final <U, V> Observable<Observable<T>> window(ObservableSource<U> openingIndicator,
      @NonBlocking Function<? super U, ? extends ObservableSource<V>> closingIndicator,
      int bufferSize);
  public final <U, R> Observable<R> withLatestFrom(ObservableSource<? extends U> other,
      @NonBlocking BiFunction<? super T, ? super U, ? extends R> combiner);
  public final <T1, T2, R> Observable<R> withLatestFrom(ObservableSource<T1> source1,
      ObservableSource<T2> source2,
      @NonBlocking Function3<? super T, ? super T1, ? super T2, R> combiner);
  public final <T1, T2, T3, R> Observable<R> withLatestFrom(ObservableSource<T1> source1,
      ObservableSource<T2> source2, ObservableSource<T3> source3,
      @NonBlocking Function4<? super T, ? super T1, ? super T2, ? super T3, R> combiner);
  public final <T1, T2, T3, T4, R> Observable<R> withLatestFrom(ObservableSource<T1> source1,
      ObservableSource<T2> source2, ObservableSource<T3> source3, ObservableSource<T4> source4,
      @NonBlocking Function5<? super T, ? super T1, ? super T2, ? super T3, ? super T4, R> combiner);
  public final <R> Observable<R> withLatestFrom(ObservableSource<?>[] others,
      @NonBlocking Function<? super Object[], R> combiner);
  public final <R> Observable<R> withLatestFrom(Iterable<? extends ObservableSource<?>> others,
      @NonBlocking Function<? super Object[], R> combiner);
  public final <U, R> Observable<R> zipWith(Iterable<U> other,
      @NonBlocking BiFunction<? super T, ? super U, ? extends R> zipper);
  public final <U, R> Observable<R> zipWith(ObservableSource<? extends U> other,
      @NonBlocking BiFunction<? super T, ? super U, ? extends R> zipper);
  public final <U, R> Observable<R> zipWith(ObservableSource<? extends U> other,
      @NonBlocking BiFunction<? super T, ? super U, ? extends R> zipper, boolean delayError);
  public final <U, R> Observable<R> zipWith(ObservableSource<? extends U> other,
      @NonBlocking BiFunction<? super T, ? super U, ? extends R> zipper, boolean delayError,
      int bufferSize);
  public final TestObserver<T> test();
  public final TestObserver<T> test(boolean dispose);
  public static <T> Observable<T> fromOptional(Optional<T> optional);
  public static <T> Observable<T> fromCompletionStage(CompletionStage<T> stage);
  public static <T> Observable<T> fromStream(Stream<T> stream);
  public final <R> Observable<R> mapOptional(
      @NonBlocking Function<? super T, Optional<? extends R>> mapper);
  public final <R, A> Single<R> collect(Collector<? super T, A, R> collector);
  public final CompletionStage<T> firstStage(T defaultItem);
  public final CompletionStage<T> singleStage(T defaultItem);
  public final CompletionStage<T> lastStage(T defaultItem);
  public final CompletionStage<T> firstOrErrorStage();
  public final CompletionStage<T> singleOrErrorStage();
  public final CompletionStage<T> lastOrErrorStage();
  @Blocking(THREAD) public final Stream<T> blockingStream();
  @Blocking(THREAD) public final Stream<T> blockingStream(int capacityHint);
  public final <R> Observable<R> concatMapStream(
      @NonBlocking Function<? super T, ? extends Stream<? extends R>> mapper);
  public final <R> Observable<R> flatMapStream(
      @NonBlocking Function<? super T, ? extends Stream<? extends R>> mapper);
}

@ReturnsCopy
public abstract class Single<T> implements SingleSource<T> {
  public Single();
  public static <T> Single<T> amb(Iterable<? extends SingleSource<? extends T>> sources);
  public static <T> Single<T> ambArray(SingleSource<? extends T>... sources);
  public static <T> Flowable<T> concat(Iterable<? extends SingleSource<? extends T>> sources);
  public static <T> Observable<T> concat(
      ObservableSource<? extends SingleSource<? extends T>> sources);
  public static <T> Flowable<T> concat(Publisher<? extends SingleSource<? extends T>> sources);
  public static <T> Flowable<T> concat(Publisher<? extends SingleSource<? extends T>> sources,
      int prefetch);
  public static <T> Flowable<T> concat(SingleSource<? extends T> source1,
      SingleSource<? extends T> source2);
  public static <T> Flowable<T> concat(SingleSource<? extends T> source1,
      SingleSource<? extends T> source2, SingleSource<? extends T> source3);
  public static <T> Flowable<T> concat(SingleSource<? extends T> source1,
      SingleSource<? extends T> source2, SingleSource<? extends T> source3,
      SingleSource<? extends T> source4);
  public static <T> Flowable<T> concatArray(SingleSource<? extends T>... sources);
  public static <T> Flowable<T> concatArrayDelayError(SingleSource<? extends T>... sources);
  public static <T> Flowable<T> concatArrayEager(SingleSource<? extends T>... sources);
  public static <T> Flowable<T> concatArrayEagerDelayError(SingleSource<? extends T>... sources);
  public static <T> Flowable<T> concatDelayError(
      Iterable<? extends SingleSource<? extends T>> sources);
  public static <T> Flowable<T> concatDelayError(
      Publisher<? extends SingleSource<? extends T>> sources);
  public static <T> Flowable<T> concatDelayError(
      Publisher<? extends SingleSource<? extends T>> sources, int prefetch);
  public static <T> Flowable<T> concatEager(Iterable<? extends SingleSource<? extends T>> sources);
  public static <T> Flowable<T> concatEager(Iterable<? extends SingleSource<? extends T>> sources,
      int maxConcurrency);
  public static <T> Flowable<T> concatEager(Publisher<? extends SingleSource<? extends T>> sources);
  public static <T> Flowable<T> concatEager(Publisher<? extends SingleSource<? extends T>> sources,
      int maxConcurrency);
  public static <T> Flowable<T> concatEagerDelayError(
      Iterable<? extends SingleSource<? extends T>> sources);
  public static <T> Flowable<T> concatEagerDelayError(
      Iterable<? extends SingleSource<? extends T>> sources, int maxConcurrency);
  public static <T> Flowable<T> concatEagerDelayError(
      Publisher<? extends SingleSource<? extends T>> sources);
  public static <T> Flowable<T> concatEagerDelayError(
      Publisher<? extends SingleSource<? extends T>> sources, int maxConcurrency);
  public static <T> Single<T> create(SingleOnSubscribe<T> source);
  public static <T> Single<T> defer(Supplier<? extends SingleSource<? extends T>> supplier);
  public static <T> Single<T> error(Supplier<? extends Throwable> supplier);
  public static <T> Single<T> error(Throwable throwable);
  public static <T> Single<T> fromCallable(Callable<? extends T> callable);
  public static <T> Single<T> fromFuture(Future<? extends T> future);
  public static <T> Single<T> fromFuture(Future<? extends T> future, long timeout, TimeUnit unit);
  public static <T> Single<T> fromMaybe(MaybeSource<T> maybe);
  public static <T> Single<T> fromMaybe(MaybeSource<T> maybe, T defaultItem);
  public static <T> Single<T> fromPublisher(Publisher<? extends T> publisher);
  public static <T> Single<T> fromObservable(ObservableSource<? extends T> observable);
  public static <T> Single<T> fromSupplier(Supplier<? extends T> supplier);
  public static <T> Single<T> just(T item);
  @Forks(UNLIMITED)
  public static <T> Flowable<T> merge(Iterable<? extends SingleSource<? extends T>> sources);
  @Forks(UNLIMITED)
  public static <T> Flowable<T> merge(Publisher<? extends SingleSource<? extends T>> sources);
  public static <T> Single<T> merge(SingleSource<? extends SingleSource<? extends T>> source);
  public static <T> Flowable<T> merge(SingleSource<? extends T> source1,
      SingleSource<? extends T> source2);
  public static <T> Flowable<T> merge(SingleSource<? extends T> source1,
      SingleSource<? extends T> source2, SingleSource<? extends T> source3);
  public static <T> Flowable<T> merge(SingleSource<? extends T> source1,
      SingleSource<? extends T> source2, SingleSource<? extends T> source3,
      SingleSource<? extends T> source4);
  public static <T> Flowable<T> mergeArray(SingleSource<? extends T>... sources);
  public static <T> Flowable<T> mergeArrayDelayError(SingleSource<? extends T>... sources);
  @Forks(UNLIMITED)
  public static <T> Flowable<T> mergeDelayError(
      Iterable<? extends SingleSource<? extends T>> sources);
  @Forks(UNLIMITED)
  public static <T> Flowable<T> mergeDelayError(
      Publisher<? extends SingleSource<? extends T>> sources);
  public static <T> Flowable<T> mergeDelayError(SingleSource<? extends T> source1,
      SingleSource<? extends T> source2);
  public static <T> Flowable<T> mergeDelayError(SingleSource<? extends T> source1,
      SingleSource<? extends T> source2, SingleSource<? extends T> source3);
  public static <T> Flowable<T> mergeDelayError(SingleSource<? extends T> source1,
      SingleSource<? extends T> source2, SingleSource<? extends T> source3,
      SingleSource<? extends T> source4);
  public static <T> Single<T> never();
  public static Single<Long> timer(long delay, TimeUnit unit);
  public static Single<Long> timer(long delay, TimeUnit unit, Scheduler scheduler);
  public static <T> Single<Boolean> sequenceEqual(SingleSource<? extends T> source1,
      SingleSource<? extends T> source2);
  public static <T> Flowable<T> switchOnNext(
      Publisher<? extends SingleSource<? extends T>> sources);
  public static <T> Flowable<T> switchOnNextDelayError(
      Publisher<? extends SingleSource<? extends T>> sources);
  public static <T> Single<T> unsafeCreate(SingleSource<T> onSubscribe);
  public static <T, U> Single<T> using(Supplier<U> resourceSupplier,
      Function<? super U, ? extends SingleSource<? extends T>> sourceSupplier,
      Consumer<? super U> resourceCleanup);
  public static <T, U> Single<T> using(Supplier<U> resourceSupplier,
      Function<? super U, ? extends SingleSource<? extends T>> sourceSupplier,
      Consumer<? super U> resourceCleanup, boolean eager);
  public static <T> Single<T> wrap(SingleSource<T> source);
  @Joins
  public static <T, R> Single<R> zip(Iterable<? extends SingleSource<? extends T>> sources,
      @NonBlocking Function<? super Object[], ? extends R> zipper);
  public static <T1, T2, R> Single<R> zip(SingleSource<? extends T1> source1,
      SingleSource<? extends T2> source2,
      @NonBlocking BiFunction<? super T1, ? super T2, ? extends R> zipper);
  public static <T1, T2, T3, R> Single<R> zip(SingleSource<? extends T1> source1,
      SingleSource<? extends T2> source2, SingleSource<? extends T3> source3,
      @NonBlocking Function3<? super T1, ? super T2, ? super T3, ? extends R> zipper);
  public static <T1, T2, T3, T4, R> Single<R> zip(SingleSource<? extends T1> source1,
      SingleSource<? extends T2> source2, SingleSource<? extends T3> source3,
      SingleSource<? extends T4> source4,
      @NonBlocking Function4<? super T1, ? super T2, ? super T3, ? super T4, ? extends R> zipper);
  public static <T1, T2, T3, T4, T5, R> Single<R> zip(SingleSource<? extends T1> source1,
      SingleSource<? extends T2> source2, SingleSource<? extends T3> source3,
      SingleSource<? extends T4> source4, SingleSource<? extends T5> source5,
      @NonBlocking Function5<? super T1, ? super T2, ? super T3, ? super T4, ? super T5, ? extends R> zipper);
  public static <T1, T2, T3, T4, T5, T6, R> Single<R> zip(SingleSource<? extends T1> source1,
      SingleSource<? extends T2> source2, SingleSource<? extends T3> source3,
      SingleSource<? extends T4> source4, SingleSource<? extends T5> source5,
      SingleSource<? extends T6> source6,
      @NonBlocking Function6<? super T1, ? super T2, ? super T3, ? super T4, ? super T5, ? super T6, ? extends R> zipper);
  public static <T1, T2, T3, T4, T5, T6, T7, R> Single<R> zip(SingleSource<? extends T1> source1,
      SingleSource<? extends T2> source2, SingleSource<? extends T3> source3,
      SingleSource<? extends T4> source4, SingleSource<? extends T5> source5,
      SingleSource<? extends T6> source6, SingleSource<? extends T7> source7,
      @NonBlocking Function7<? super T1, ? super T2, ? super T3, ? super T4, ? super T5, ? super T6, ? super T7, ? extends R> zipper);
  public static <T1, T2, T3, T4, T5, T6, T7, T8, R> Single<R> zip(
      SingleSource<? extends T1> source1, SingleSource<? extends T2> source2,
      SingleSource<? extends T3> source3, SingleSource<? extends T4> source4,
      SingleSource<? extends T5> source5, SingleSource<? extends T6> source6,
      SingleSource<? extends T7> source7, SingleSource<? extends T8> source8,
      @NonBlocking Function8<? super T1, ? super T2, ? super T3, ? super T4, ? super T5, ? super T6, ? super T7, ? super T8, ? extends R> zipper);
  public static <T1, T2, T3, T4, T5, T6, T7, T8, T9, R> Single<R> zip(
      SingleSource<? extends T1> source1, SingleSource<? extends T2> source2,
      SingleSource<? extends T3> source3, SingleSource<? extends T4> source4,
      SingleSource<? extends T5> source5, SingleSource<? extends T6> source6,
      SingleSource<? extends T7> source7, SingleSource<? extends T8> source8,
      SingleSource<? extends T9> source9,
      @NonBlocking Function9<? super T1, ? super T2, ? super T3, ? super T4, ? super T5, ? super T6, ? super T7, ? super T8, ? super T9, ? extends R> zipper);
  public static <T, R> Single<R> zipArray(
      @NonBlocking Function<? super Object[], ? extends R> zipper,
      SingleSource<? extends T>... sources);
  public final Single<T> ambWith(SingleSource<? extends T> other);
  public final Single<T> hide();
  public final <R> Single<R> compose(
      @RunsHere SingleTransformer<? super T, ? extends R> transformer);
  public final Single<T> cache();
  public final <U> Single<U> cast(Class<? extends U> clazz);
  public final <R> Single<R> concatMap(
      @NonBlocking Function<? super T, ? extends SingleSource<? extends R>> mapper);
  public final Completable concatMapCompletable(
      @NonBlocking Function<? super T, ? extends CompletableSource> mapper);
  public final <R> Maybe<R> concatMapMaybe(
      @NonBlocking Function<? super T, ? extends MaybeSource<? extends R>> mapper);
  public final Flowable<T> concatWith(SingleSource<? extends T> other);
  public final Single<T> delay(long time, TimeUnit unit);
  public final Single<T> delay(long time, TimeUnit unit, boolean delayError);
  public final Single<T> delay(long time, TimeUnit unit, Scheduler scheduler);
  public final Single<T> delay(long time, TimeUnit unit, Scheduler scheduler, boolean delayError);
  public final Single<T> delaySubscription(CompletableSource subscriptionIndicator);
  public final <U> Single<T> delaySubscription(SingleSource<U> subscriptionIndicator);
  public final <U> Single<T> delaySubscription(ObservableSource<U> subscriptionIndicator);
  public final <U> Single<T> delaySubscription(Publisher<U> subscriptionIndicator);
  public final Single<T> delaySubscription(long time, TimeUnit unit);
  public final Single<T> delaySubscription(long time, TimeUnit unit, Scheduler scheduler);
  public final <R> Maybe<R> dematerialize(
      @NonBlocking Function<? super T, Notification<R>> selector);
  public final Single<T> doAfterSuccess(@NonBlocking Consumer<? super T> onAfterSuccess);
  public final Single<T> doAfterTerminate(@NonBlocking Action onAfterTerminate);
  public final Single<T> doFinally(@NonBlocking Action onFinally);
  public final Single<T> doOnLifecycle(@NonBlocking Consumer<? super Disposable> onSubscribe,
      @NonBlocking Action onDispose);
  public final Single<T> doOnSubscribe(@NonBlocking Consumer<? super Disposable> onSubscribe);
  public final Single<T> doOnTerminate(@NonBlocking Action onTerminate);
  public final Single<T> doOnSuccess(@NonBlocking Consumer<? super T> onSuccess);
  public final Single<T> doOnEvent(@NonBlocking BiConsumer<? super T, ? super Throwable> onEvent);
  public final Single<T> doOnError(@NonBlocking Consumer<? super Throwable> onError);
  public final Single<T> doOnDispose(@NonBlocking Action onDispose);
  public final Maybe<T> filter(@NonBlocking Predicate<? super T> predicate);
  public final <R> Single<R> flatMap(
      @NonBlocking Function<? super T, ? extends SingleSource<? extends R>> mapper);
  public final <U, R> Single<R> flatMap(
      @NonBlocking Function<? super T, ? extends SingleSource<? extends U>> mapper,
      @NonBlocking BiFunction<? super T, ? super U, ? extends R> combiner);
  public final <R> Single<R> flatMap(
      @NonBlocking Function<? super T, ? extends SingleSource<? extends R>> onSuccessMapper,
      @NonBlocking Function<? super Throwable, ? extends SingleSource<? extends R>> onErrorMapper);
  public final <R> Maybe<R> flatMapMaybe(
      @NonBlocking Function<? super T, ? extends MaybeSource<? extends R>> mapper);
  public final <R> Flowable<R> flatMapPublisher(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> mapper);
  public final <U> Flowable<U> flattenAsFlowable(
      @NonBlocking Function<? super T, ? extends Iterable<? extends U>> mapper);
  public final <U> Observable<U> flattenAsObservable(
      @NonBlocking Function<? super T, ? extends Iterable<? extends U>> mapper);
  public final <R> Observable<R> flatMapObservable(
      @NonBlocking Function<? super T, ? extends ObservableSource<? extends R>> mapper);
  public final Completable flatMapCompletable(
      @NonBlocking Function<? super T, ? extends CompletableSource> mapper);
  @Blocking(THREAD) public final T blockingGet();
  @Blocking(THREAD) public final void blockingSubscribe();
  @Blocking(THREAD) public final void blockingSubscribe(@RunsHere Consumer<? super T> onSuccess);
  @Blocking(THREAD)
  public final void blockingSubscribe(@RunsHere Consumer<? super T> onSuccess,
      @RunsHere Consumer<? super Throwable> onError);
  @Blocking(THREAD) public final void blockingSubscribe(SingleObserver<? super T> observer);
  public final <R> Single<R> lift(SingleOperator<? extends R, ? super T> lift);
  public final <R> Single<R> map(@NonBlocking Function<? super T, ? extends R> mapper);
  public final Single<Notification<T>> materialize();
  public final Single<Boolean> contains(Object item);
  public final Single<Boolean> contains(Object item,
      @NonBlocking BiPredicate<Object, Object> comparer);
  public final Flowable<T> mergeWith(SingleSource<? extends T> other);
  public final <U> Maybe<U> ofType(Class<U> clazz);
  @Forks(EXECUTOR) public final Single<T> observeOn(Scheduler scheduler);
  public final Single<T> onErrorReturn(@NonBlocking Function<Throwable, ? extends T> itemSupplier);
  public final Single<T> onErrorReturnItem(T item);
  public final Single<T> onErrorResumeWith(SingleSource<? extends T> fallback);
  public final Maybe<T> onErrorComplete();
  public final Maybe<T> onErrorComplete(@NonBlocking Predicate<? super Throwable> predicate);
  public final Single<T> onErrorResumeNext(
      @NonBlocking Function<? super Throwable, ? extends SingleSource<? extends T>> fallbackSupplier);
  public final Single<T> onTerminateDetach();
  public final Flowable<T> repeat();
  public final Flowable<T> repeat(long times);
  public final Flowable<T> repeatWhen(
      @NonBlocking Function<? super Flowable<Object>, ? extends Publisher<?>> handler);
  public final Flowable<T> repeatUntil(BooleanSupplier stop);
  public final Single<T> retry();
  public final Single<T> retry(long times);
  public final Single<T> retry(
      @NonBlocking BiPredicate<? super Integer, ? super Throwable> predicate);
  public final Single<T> retry(long times, @NonBlocking Predicate<? super Throwable> predicate);
  public final Single<T> retry(@NonBlocking Predicate<? super Throwable> predicate);
  public final Single<T> retryUntil(@NonBlocking BooleanSupplier stop);
  public final Single<T> retryWhen(
      @NonBlocking Function<? super Flowable<Throwable>, ? extends Publisher<?>> handler);
  public final void safeSubscribe(SingleObserver<? super T> observer);
  public final Flowable<T> startWith(CompletableSource other);
  public final Flowable<T> startWith(SingleSource<T> other);
  public final Flowable<T> startWith(MaybeSource<T> other);
  public final Observable<T> startWith(ObservableSource<T> other);
  public final Flowable<T> startWith(Publisher<T> other);
  public final Disposable subscribe();
  public final Disposable subscribe(
      @NonBlocking BiConsumer<? super T, ? super Throwable> onCallback);
  public final Disposable subscribe(@NonBlocking Consumer<? super T> onSuccess);
  public final Disposable subscribe(@NonBlocking Consumer<? super T> onSuccess,
      @NonBlocking Consumer<? super Throwable> onError);
  public final Disposable subscribe(@NonBlocking Consumer<? super T> onSuccess,
      @NonBlocking Consumer<? super Throwable> onError, DisposableContainer container);
  public final void subscribe(SingleObserver<? super T> observer);
  protected void subscribeActual(SingleObserver<? super T> observer);
  public final <E extends SingleObserver<? super T>> E subscribeWith(E observer);
  @Forks(EXECUTOR) public final Single<T> subscribeOn(Scheduler scheduler);
  public final Single<Timed<T>> timeInterval();
  public final Single<Timed<T>> timeInterval(Scheduler scheduler);
  public final Single<Timed<T>> timeInterval(TimeUnit unit);
  public final Single<Timed<T>> timeInterval(TimeUnit unit, Scheduler scheduler);
  public final Single<Timed<T>> timestamp();
  public final Single<Timed<T>> timestamp(Scheduler scheduler);
  public final Single<Timed<T>> timestamp(TimeUnit unit);
  public final Single<Timed<T>> timestamp(TimeUnit unit, Scheduler scheduler);
  public final Single<T> takeUntil(CompletableSource other);
  public final <E> Single<T> takeUntil(Publisher<E> other);
  public final <E> Single<T> takeUntil(SingleSource<? extends E> other);
  @Bounds(value = CALL, covers = {DNS, CONNECT, TLS, ACQUIRE, WRITE, READ}, zero = IMMEDIATE,
      negative = IMMEDIATE)
  public final Single<T> timeout(long timeout, TimeUnit unit);
  @Bounds(value = CALL, covers = {DNS, CONNECT, TLS, ACQUIRE, WRITE, READ}, zero = IMMEDIATE,
      negative = IMMEDIATE)
  public final Single<T> timeout(long timeout, TimeUnit unit, Scheduler scheduler);
  @Bounds(value = CALL, covers = {DNS, CONNECT, TLS, ACQUIRE, WRITE, READ}, zero = IMMEDIATE,
      negative = IMMEDIATE)
  public final Single<T> timeout(long timeout, TimeUnit unit, Scheduler scheduler,
      SingleSource<? extends T> fallback);
  @Bounds(value = CALL, covers = {DNS, CONNECT, TLS, ACQUIRE, WRITE, READ}, zero = IMMEDIATE,
      negative = IMMEDIATE)
  public final Single<T> timeout(long timeout, TimeUnit unit, SingleSource<? extends T> fallback);
  public final <R> R to(@RunsHere SingleConverter<T, ? extends R> converter);
  public final Completable ignoreElement();
  public final Flowable<T> toFlowable();
  public final Future<T> toFuture();
  public final Maybe<T> toMaybe();
  public final Observable<T> toObservable();
  @Forks(EXECUTOR) public final Single<T> unsubscribeOn(Scheduler scheduler);
  public final <U, R> Single<R> zipWith(SingleSource<U> other,
      @NonBlocking BiFunction<? super T, ? super U, ? extends R> zipper);
  public final TestObserver<T> test();
  public final TestObserver<T> test(boolean dispose);
  public static <T> Single<T> fromCompletionStage(CompletionStage<T> stage);
  public final <R> Maybe<R> mapOptional(
      @NonBlocking Function<? super T, Optional<? extends R>> mapper);
  public final CompletionStage<T> toCompletionStage();
  public final <R> Flowable<R> flattenStreamAsFlowable(
      @NonBlocking Function<? super T, ? extends Stream<? extends R>> mapper);
  public final <R> Observable<R> flattenStreamAsObservable(
      @NonBlocking Function<? super T, ? extends Stream<? extends R>> mapper);
}

@ReturnsCopy
public abstract class Maybe<T> implements MaybeSource<T> {
  public Maybe();
  public static <T> Maybe<T> amb(Iterable<? extends MaybeSource<? extends T>> sources);
  public static <T> Maybe<T> ambArray(MaybeSource<? extends T>... sources);
  public static <T> Flowable<T> concat(Iterable<? extends MaybeSource<? extends T>> sources);
  public static <T> Flowable<T> concat(MaybeSource<? extends T> source1,
      MaybeSource<? extends T> source2);
  public static <T> Flowable<T> concat(MaybeSource<? extends T> source1,
      MaybeSource<? extends T> source2, MaybeSource<? extends T> source3);
  public static <T> Flowable<T> concat(MaybeSource<? extends T> source1,
      MaybeSource<? extends T> source2, MaybeSource<? extends T> source3,
      MaybeSource<? extends T> source4);
  public static <T> Flowable<T> concat(Publisher<? extends MaybeSource<? extends T>> sources);
  public static <T> Flowable<T> concat(Publisher<? extends MaybeSource<? extends T>> sources,
      int prefetch);
  public static <T> Flowable<T> concatArray(MaybeSource<? extends T>... sources);
  public static <T> Flowable<T> concatArrayDelayError(MaybeSource<? extends T>... sources);
  public static <T> Flowable<T> concatArrayEager(MaybeSource<? extends T>... sources);
  public static <T> Flowable<T> concatArrayEagerDelayError(MaybeSource<? extends T>... sources);
  public static <T> Flowable<T> concatDelayError(
      Iterable<? extends MaybeSource<? extends T>> sources);
  public static <T> Flowable<T> concatDelayError(
      Publisher<? extends MaybeSource<? extends T>> sources);
  public static <T> Flowable<T> concatDelayError(
      Publisher<? extends MaybeSource<? extends T>> sources, int prefetch);
  public static <T> Flowable<T> concatEager(Iterable<? extends MaybeSource<? extends T>> sources);
  public static <T> Flowable<T> concatEager(Iterable<? extends MaybeSource<? extends T>> sources,
      int maxConcurrency);
  public static <T> Flowable<T> concatEager(Publisher<? extends MaybeSource<? extends T>> sources);
  public static <T> Flowable<T> concatEager(Publisher<? extends MaybeSource<? extends T>> sources,
      int maxConcurrency);
  public static <T> Flowable<T> concatEagerDelayError(
      Iterable<? extends MaybeSource<? extends T>> sources);
  public static <T> Flowable<T> concatEagerDelayError(
      Iterable<? extends MaybeSource<? extends T>> sources, int maxConcurrency);
  public static <T> Flowable<T> concatEagerDelayError(
      Publisher<? extends MaybeSource<? extends T>> sources);
  public static <T> Flowable<T> concatEagerDelayError(
      Publisher<? extends MaybeSource<? extends T>> sources, int maxConcurrency);
  public static <T> Maybe<T> create(MaybeOnSubscribe<T> onSubscribe);
  public static <T> Maybe<T> defer(Supplier<? extends MaybeSource<? extends T>> supplier);
  public static <T> Maybe<T> empty();
  public static <T> Maybe<T> error(Throwable throwable);
  public static <T> Maybe<T> error(Supplier<? extends Throwable> supplier);
  public static <T> Maybe<T> fromAction(Action action);
  public static <T> Maybe<T> fromCompletable(CompletableSource completableSource);
  public static <T> Maybe<T> fromSingle(SingleSource<T> single);
  public static <T> Maybe<T> fromCallable(Callable<? extends T> callable);
  public static <T> Maybe<T> fromFuture(Future<? extends T> future);
  public static <T> Maybe<T> fromFuture(Future<? extends T> future, long timeout, TimeUnit unit);
  public static <T> Maybe<T> fromObservable(ObservableSource<T> source);
  public static <T> Maybe<T> fromPublisher(Publisher<T> source);
  public static <T> Maybe<T> fromRunnable(Runnable run);
  public static <T> Maybe<T> fromSupplier(Supplier<? extends T> supplier);
  public static <T> Maybe<T> just(T item);
  @Forks(UNLIMITED)
  public static <T> Flowable<T> merge(Iterable<? extends MaybeSource<? extends T>> sources);
  @Forks(UNLIMITED)
  public static <T> Flowable<T> merge(Publisher<? extends MaybeSource<? extends T>> sources);
  @Forks(LIMITED)
  public static <T> Flowable<T> merge(Publisher<? extends MaybeSource<? extends T>> sources,
      @Limits int maxConcurrency);
  public static <T> Maybe<T> merge(MaybeSource<? extends MaybeSource<? extends T>> source);
  public static <T> Flowable<T> merge(MaybeSource<? extends T> source1,
      MaybeSource<? extends T> source2);
  public static <T> Flowable<T> merge(MaybeSource<? extends T> source1,
      MaybeSource<? extends T> source2, MaybeSource<? extends T> source3);
  public static <T> Flowable<T> merge(MaybeSource<? extends T> source1,
      MaybeSource<? extends T> source2, MaybeSource<? extends T> source3,
      MaybeSource<? extends T> source4);
  public static <T> Flowable<T> mergeArray(MaybeSource<? extends T>... sources);
  public static <T> Flowable<T> mergeArrayDelayError(MaybeSource<? extends T>... sources);
  @Forks(UNLIMITED)
  public static <T> Flowable<T> mergeDelayError(
      Iterable<? extends MaybeSource<? extends T>> sources);
  @Forks(UNLIMITED)
  public static <T> Flowable<T> mergeDelayError(
      Publisher<? extends MaybeSource<? extends T>> sources);
  @Forks(LIMITED)
  public static <T> Flowable<T> mergeDelayError(
      Publisher<? extends MaybeSource<? extends T>> sources, @Limits int maxConcurrency);
  public static <T> Flowable<T> mergeDelayError(MaybeSource<? extends T> source1,
      MaybeSource<? extends T> source2);
  public static <T> Flowable<T> mergeDelayError(MaybeSource<? extends T> source1,
      MaybeSource<? extends T> source2, MaybeSource<? extends T> source3);
  public static <T> Flowable<T> mergeDelayError(MaybeSource<? extends T> source1,
      MaybeSource<? extends T> source2, MaybeSource<? extends T> source3,
      MaybeSource<? extends T> source4);
  public static <T> Maybe<T> never();
  public static <T> Single<Boolean> sequenceEqual(MaybeSource<? extends T> source1,
      MaybeSource<? extends T> source2);
  public static <T> Single<Boolean> sequenceEqual(MaybeSource<? extends T> source1,
      MaybeSource<? extends T> source2, @NonBlocking BiPredicate<? super T, ? super T> isEqual);
  public static <T> Flowable<T> switchOnNext(Publisher<? extends MaybeSource<? extends T>> sources);
  public static <T> Flowable<T> switchOnNextDelayError(
      Publisher<? extends MaybeSource<? extends T>> sources);
  public static Maybe<Long> timer(long delay, TimeUnit unit);
  public static Maybe<Long> timer(long delay, TimeUnit unit, Scheduler scheduler);
  public static <T> Maybe<T> unsafeCreate(MaybeSource<T> onSubscribe);
  public static <T, D> Maybe<T> using(Supplier<? extends D> resourceSupplier,
      Function<? super D, ? extends MaybeSource<? extends T>> sourceSupplier,
      Consumer<? super D> resourceCleanup);
  public static <T, D> Maybe<T> using(Supplier<? extends D> resourceSupplier,
      Function<? super D, ? extends MaybeSource<? extends T>> sourceSupplier,
      Consumer<? super D> resourceCleanup, boolean eager);
  public static <T> Maybe<T> wrap(MaybeSource<T> source);
  @Joins
  public static <T, R> Maybe<R> zip(Iterable<? extends MaybeSource<? extends T>> sources,
      @NonBlocking Function<? super Object[], ? extends R> zipper);
  public static <T1, T2, R> Maybe<R> zip(MaybeSource<? extends T1> source1,
      MaybeSource<? extends T2> source2,
      @NonBlocking BiFunction<? super T1, ? super T2, ? extends R> zipper);
  public static <T1, T2, T3, R> Maybe<R> zip(MaybeSource<? extends T1> source1,
      MaybeSource<? extends T2> source2, MaybeSource<? extends T3> source3,
      @NonBlocking Function3<? super T1, ? super T2, ? super T3, ? extends R> zipper);
  public static <T1, T2, T3, T4, R> Maybe<R> zip(MaybeSource<? extends T1> source1,
      MaybeSource<? extends T2> source2, MaybeSource<? extends T3> source3,
      MaybeSource<? extends T4> source4,
      @NonBlocking Function4<? super T1, ? super T2, ? super T3, ? super T4, ? extends R> zipper);
  public static <T1, T2, T3, T4, T5, R> Maybe<R> zip(MaybeSource<? extends T1> source1,
      MaybeSource<? extends T2> source2, MaybeSource<? extends T3> source3,
      MaybeSource<? extends T4> source4, MaybeSource<? extends T5> source5,
      @NonBlocking Function5<? super T1, ? super T2, ? super T3, ? super T4, ? super T5, ? extends R> zipper);
  public static <T1, T2, T3, T4, T5, T6, R> Maybe<R> zip(MaybeSource<? extends T1> source1,
      MaybeSource<? extends T2> source2, MaybeSource<? extends T3> source3,
      MaybeSource<? extends T4> source4, MaybeSource<? extends T5> source5,
      MaybeSource<? extends T6> source6,
      @NonBlocking Function6<? super T1, ? super T2, ? super T3, ? super T4, ? super T5, ? super T6, ? extends R> zipper);
  public static <T1, T2, T3, T4, T5, T6, T7, R> Maybe<R> zip(MaybeSource<? extends T1> source1,
      MaybeSource<? extends T2> source2, MaybeSource<? extends T3> source3,
      MaybeSource<? extends T4> source4, MaybeSource<? extends T5> source5,
      MaybeSource<? extends T6> source6, MaybeSource<? extends T7> source7,
      @NonBlocking Function7<? super T1, ? super T2, ? super T3, ? super T4, ? super T5, ? super T6, ? super T7, ? extends R> zipper);
  public static <T1, T2, T3, T4, T5, T6, T7, T8, R> Maybe<R> zip(MaybeSource<? extends T1> source1,
      MaybeSource<? extends T2> source2, MaybeSource<? extends T3> source3,
      MaybeSource<? extends T4> source4, MaybeSource<? extends T5> source5,
      MaybeSource<? extends T6> source6, MaybeSource<? extends T7> source7,
      MaybeSource<? extends T8> source8,
      @NonBlocking Function8<? super T1, ? super T2, ? super T3, ? super T4, ? super T5, ? super T6, ? super T7, ? super T8, ? extends R> zipper);
  public static <T1, T2, T3, T4, T5, T6, T7, T8, T9, R> Maybe<R> zip(
      MaybeSource<? extends T1> source1, MaybeSource<? extends T2> source2,
      MaybeSource<? extends T3> source3, MaybeSource<? extends T4> source4,
      MaybeSource<? extends T5> source5, MaybeSource<? extends T6> source6,
      MaybeSource<? extends T7> source7, MaybeSource<? extends T8> source8,
      MaybeSource<? extends T9> source9,
      @NonBlocking Function9<? super T1, ? super T2, ? super T3, ? super T4, ? super T5, ? super T6, ? super T7, ? super T8, ? super T9, ? extends R> zipper);
  public static <T, R> Maybe<R> zipArray(
      @NonBlocking Function<? super Object[], ? extends R> zipper,
      MaybeSource<? extends T>... sources);
  public final Maybe<T> ambWith(MaybeSource<? extends T> other);
  @Blocking(THREAD) public final T blockingGet();
  @Blocking(THREAD) public final T blockingGet(T defaultValue);
  @Blocking(THREAD) public final void blockingSubscribe();
  @Blocking(THREAD) public final void blockingSubscribe(@RunsHere Consumer<? super T> onSuccess);
  @Blocking(THREAD)
  public final void blockingSubscribe(@RunsHere Consumer<? super T> onSuccess,
      @RunsHere Consumer<? super Throwable> onError);
  @Blocking(THREAD)
  public final void blockingSubscribe(@RunsHere Consumer<? super T> onSuccess,
      @RunsHere Consumer<? super Throwable> onError, @RunsHere Action onComplete);
  @Blocking(THREAD) public final void blockingSubscribe(MaybeObserver<? super T> observer);
  public final Maybe<T> cache();
  public final <U> Maybe<U> cast(Class<? extends U> clazz);
  public final <R> Maybe<R> compose(@RunsHere MaybeTransformer<? super T, ? extends R> transformer);
  public final <R> Maybe<R> concatMap(
      @NonBlocking Function<? super T, ? extends MaybeSource<? extends R>> mapper);
  public final Completable concatMapCompletable(
      @NonBlocking Function<? super T, ? extends CompletableSource> mapper);
  public final <R> Maybe<R> concatMapSingle(
      @NonBlocking Function<? super T, ? extends SingleSource<? extends R>> mapper);
  public final Flowable<T> concatWith(MaybeSource<? extends T> other);
  public final Single<Boolean> contains(Object item);
  public final Single<Long> count();
  public final Single<T> defaultIfEmpty(T defaultItem);
  public final <R> Maybe<R> dematerialize(
      @NonBlocking Function<? super T, Notification<R>> selector);
  public final Maybe<T> delay(long time, TimeUnit unit);
  public final Maybe<T> delay(long time, TimeUnit unit, boolean delayError);
  public final Maybe<T> delay(long time, TimeUnit unit, Scheduler scheduler);
  public final Maybe<T> delay(long time, TimeUnit unit, Scheduler scheduler, boolean delayError);
  public final <U> Maybe<T> delay(Publisher<U> delayIndicator);
  public final <U> Maybe<T> delaySubscription(Publisher<U> subscriptionIndicator);
  public final Maybe<T> delaySubscription(long time, TimeUnit unit);
  public final Maybe<T> delaySubscription(long time, TimeUnit unit, Scheduler scheduler);
  public final Maybe<T> doAfterSuccess(@NonBlocking Consumer<? super T> onAfterSuccess);
  public final Maybe<T> doAfterTerminate(@NonBlocking Action onAfterTerminate);
  public final Maybe<T> doFinally(@NonBlocking Action onFinally);
  public final Maybe<T> doOnDispose(@NonBlocking Action onDispose);
  public final Maybe<T> doOnComplete(@NonBlocking Action onComplete);
  public final Maybe<T> doOnError(@NonBlocking Consumer<? super Throwable> onError);
  public final Maybe<T> doOnEvent(@NonBlocking BiConsumer<? super T, ? super Throwable> onEvent);
  public final Maybe<T> doOnLifecycle(@NonBlocking Consumer<? super Disposable> onSubscribe,
      @NonBlocking Action onDispose);
  public final Maybe<T> doOnSubscribe(@NonBlocking Consumer<? super Disposable> onSubscribe);
  public final Maybe<T> doOnTerminate(@NonBlocking Action onTerminate);
  public final Maybe<T> doOnSuccess(@NonBlocking Consumer<? super T> onSuccess);
  public final Maybe<T> filter(@NonBlocking Predicate<? super T> predicate);
  public final <R> Maybe<R> flatMap(
      @NonBlocking Function<? super T, ? extends MaybeSource<? extends R>> mapper);
  public final <R> Maybe<R> flatMap(
      @NonBlocking Function<? super T, ? extends MaybeSource<? extends R>> onSuccessMapper,
      @NonBlocking Function<? super Throwable, ? extends MaybeSource<? extends R>> onErrorMapper,
      @NonBlocking Supplier<? extends MaybeSource<? extends R>> onCompleteSupplier);
  public final <U, R> Maybe<R> flatMap(
      @NonBlocking Function<? super T, ? extends MaybeSource<? extends U>> mapper,
      @NonBlocking BiFunction<? super T, ? super U, ? extends R> combiner);
  public final <U> Flowable<U> flattenAsFlowable(
      @NonBlocking Function<? super T, ? extends Iterable<? extends U>> mapper);
  public final <U> Observable<U> flattenAsObservable(
      @NonBlocking Function<? super T, ? extends Iterable<? extends U>> mapper);
  public final <R> Observable<R> flatMapObservable(
      @NonBlocking Function<? super T, ? extends ObservableSource<? extends R>> mapper);
  public final <R> Flowable<R> flatMapPublisher(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> mapper);
  public final <R> Maybe<R> flatMapSingle(
      @NonBlocking Function<? super T, ? extends SingleSource<? extends R>> mapper);
  public final Completable flatMapCompletable(
      @NonBlocking Function<? super T, ? extends CompletableSource> mapper);
  public final Maybe<T> hide();
  public final Completable ignoreElement();
  public final Single<Boolean> isEmpty();
  public final <R> Maybe<R> lift(MaybeOperator<? extends R, ? super T> lift);
  public final <R> Maybe<R> map(@NonBlocking Function<? super T, ? extends R> mapper);
  public final Single<Notification<T>> materialize();
  public final Flowable<T> mergeWith(MaybeSource<? extends T> other);
  @Forks(EXECUTOR) public final Maybe<T> observeOn(Scheduler scheduler);
  public final <U> Maybe<U> ofType(Class<U> clazz);
  public final <R> R to(@RunsHere MaybeConverter<T, ? extends R> converter);
  public final Flowable<T> toFlowable();
  public final Future<T> toFuture();
  public final Observable<T> toObservable();
  public final Single<T> toSingle();
  public final Maybe<T> onErrorComplete();
  public final Maybe<T> onErrorComplete(@NonBlocking Predicate<? super Throwable> predicate);
  public final Maybe<T> onErrorResumeWith(MaybeSource<? extends T> fallback);
  public final Maybe<T> onErrorResumeNext(
      @NonBlocking Function<? super Throwable, ? extends MaybeSource<? extends T>> fallbackSupplier);
  public final Maybe<T> onErrorReturn(
      @NonBlocking Function<? super Throwable, ? extends T> itemSupplier);
  public final Maybe<T> onErrorReturnItem(T item);
  public final Maybe<T> onTerminateDetach();
  public final Flowable<T> repeat();
  public final Flowable<T> repeat(long times);
  public final Flowable<T> repeatUntil(BooleanSupplier stop);
  public final Flowable<T> repeatWhen(
      @NonBlocking Function<? super Flowable<Object>, ? extends Publisher<?>> handler);
  public final Maybe<T> retry();
  public final Maybe<T> retry(
      @NonBlocking BiPredicate<? super Integer, ? super Throwable> predicate);
  public final Maybe<T> retry(long times);
  public final Maybe<T> retry(long times, @NonBlocking Predicate<? super Throwable> predicate);
  public final Maybe<T> retry(@NonBlocking Predicate<? super Throwable> predicate);
  public final Maybe<T> retryUntil(@NonBlocking BooleanSupplier stop);
  public final Maybe<T> retryWhen(
      @NonBlocking Function<? super Flowable<Throwable>, ? extends Publisher<?>> handler);
  public final void safeSubscribe(MaybeObserver<? super T> observer);
  public final Flowable<T> startWith(CompletableSource other);
  public final Flowable<T> startWith(SingleSource<T> other);
  public final Flowable<T> startWith(MaybeSource<T> other);
  public final Observable<T> startWith(ObservableSource<T> other);
  public final Flowable<T> startWith(Publisher<T> other);
  public final Disposable subscribe();
  public final Disposable subscribe(@NonBlocking Consumer<? super T> onSuccess);
  public final Disposable subscribe(@NonBlocking Consumer<? super T> onSuccess,
      @NonBlocking Consumer<? super Throwable> onError);
  public final Disposable subscribe(@NonBlocking Consumer<? super T> onSuccess,
      @NonBlocking Consumer<? super Throwable> onError, @NonBlocking Action onComplete);
  public final Disposable subscribe(@NonBlocking Consumer<? super T> onSuccess,
      @NonBlocking Consumer<? super Throwable> onError, @NonBlocking Action onComplete,
      DisposableContainer container);
  public final void subscribe(MaybeObserver<? super T> observer);
  protected void subscribeActual(MaybeObserver<? super T> observer);
  @Forks(EXECUTOR) public final Maybe<T> subscribeOn(Scheduler scheduler);
  public final <E extends MaybeObserver<? super T>> E subscribeWith(E observer);
  public final Maybe<T> switchIfEmpty(MaybeSource<? extends T> other);
  public final Single<T> switchIfEmpty(SingleSource<? extends T> other);
  public final <U> Maybe<T> takeUntil(MaybeSource<U> other);
  public final <U> Maybe<T> takeUntil(Publisher<U> other);
  public final Maybe<Timed<T>> timeInterval();
  public final Maybe<Timed<T>> timeInterval(Scheduler scheduler);
  public final Maybe<Timed<T>> timeInterval(TimeUnit unit);
  public final Maybe<Timed<T>> timeInterval(TimeUnit unit, Scheduler scheduler);
  public final Maybe<Timed<T>> timestamp();
  public final Maybe<Timed<T>> timestamp(Scheduler scheduler);
  public final Maybe<Timed<T>> timestamp(TimeUnit unit);
  public final Maybe<Timed<T>> timestamp(TimeUnit unit, Scheduler scheduler);
  @Bounds(value = CALL, covers = {DNS, CONNECT, TLS, ACQUIRE, WRITE, READ}, zero = IMMEDIATE,
      negative = IMMEDIATE)
  public final Maybe<T> timeout(long timeout, TimeUnit unit);
  @Bounds(value = CALL, covers = {DNS, CONNECT, TLS, ACQUIRE, WRITE, READ}, zero = IMMEDIATE,
      negative = IMMEDIATE)
  public final Maybe<T> timeout(long timeout, TimeUnit unit, MaybeSource<? extends T> fallback);
  @Bounds(value = CALL, covers = {DNS, CONNECT, TLS, ACQUIRE, WRITE, READ}, zero = IMMEDIATE,
      negative = IMMEDIATE)
  public final Maybe<T> timeout(long timeout, TimeUnit unit, Scheduler scheduler,
      MaybeSource<? extends T> fallback);
  @Bounds(value = CALL, covers = {DNS, CONNECT, TLS, ACQUIRE, WRITE, READ}, zero = IMMEDIATE,
      negative = IMMEDIATE)
  public final Maybe<T> timeout(long timeout, TimeUnit unit, Scheduler scheduler);
  public final <U> Maybe<T> timeout(MaybeSource<U> timeoutIndicator);
  public final <U> Maybe<T> timeout(MaybeSource<U> timeoutIndicator,
      MaybeSource<? extends T> fallback);
  public final <U> Maybe<T> timeout(Publisher<U> timeoutIndicator);
  public final <U> Maybe<T> timeout(Publisher<U> timeoutIndicator,
      MaybeSource<? extends T> fallback);
  @Forks(EXECUTOR) public final Maybe<T> unsubscribeOn(Scheduler scheduler);
  public final <U, R> Maybe<R> zipWith(MaybeSource<? extends U> other,
      @NonBlocking BiFunction<? super T, ? super U, ? extends R> zipper);
  public final TestObserver<T> test();
  public final TestObserver<T> test(boolean dispose);
  public static <T> Maybe<T> fromOptional(Optional<T> optional);
  public static <T> Maybe<T> fromCompletionStage(CompletionStage<T> stage);
  public final <R> Maybe<R> mapOptional(
      @NonBlocking Function<? super T, Optional<? extends R>> mapper);
  public final CompletionStage<T> toCompletionStage();
  public final CompletionStage<T> toCompletionStage(T defaultItem);
  public final <R> Flowable<R> flattenStreamAsFlowable(
      @NonBlocking Function<? super T, ? extends Stream<? extends R>> mapper);
  public final <R> Observable<R> flattenStreamAsObservable(
      @NonBlocking Function<? super T, ? extends Stream<? extends R>> mapper);
}

@ReturnsCopy
public abstract class Completable implements CompletableSource {
  public Completable();
  public static Completable ambArray(CompletableSource... sources);
  public static Completable amb(Iterable<? extends CompletableSource> sources);
  public static Completable complete();
  public static Completable concatArray(CompletableSource... sources);
  public static Completable concatArrayDelayError(CompletableSource... sources);
  public static Completable concat(Iterable<? extends CompletableSource> sources);
  public static Completable concat(Publisher<? extends CompletableSource> sources);
  public static Completable concat(Publisher<? extends CompletableSource> sources, int prefetch);
  public static Completable concatDelayError(Iterable<? extends CompletableSource> sources);
  public static Completable concatDelayError(Publisher<? extends CompletableSource> sources);
  public static Completable concatDelayError(Publisher<? extends CompletableSource> sources,
      int prefetch);
  public static Completable create(CompletableOnSubscribe source);
  public static Single<Boolean> sequenceEqual(CompletableSource source1, CompletableSource source2);
  public static Completable unsafeCreate(CompletableSource onSubscribe);
  public static Completable defer(Supplier<? extends CompletableSource> supplier);
  public static Completable error(Supplier<? extends Throwable> supplier);
  public static Completable error(Throwable throwable);
  public static Completable fromAction(Action action);
  public static Completable fromCallable(Callable<?> callable);
  public static Completable fromFuture(Future<?> future);
  public static <T> Completable fromMaybe(MaybeSource<T> maybe);
  public static Completable fromRunnable(Runnable run);
  public static <T> Completable fromObservable(ObservableSource<T> observable);
  public static <T> Completable fromPublisher(Publisher<T> publisher);
  public static <T> Completable fromSingle(SingleSource<T> single);
  public static Completable fromSupplier(Supplier<?> supplier);
  public static Completable mergeArray(CompletableSource... sources);
  @Forks(UNLIMITED) public static Completable merge(Iterable<? extends CompletableSource> sources);
  @Forks(UNLIMITED) public static Completable merge(Publisher<? extends CompletableSource> sources);
  @Forks(LIMITED)
  public static Completable merge(Publisher<? extends CompletableSource> sources,
      @Limits int maxConcurrency);
  public static Completable mergeArrayDelayError(CompletableSource... sources);
  @Forks(UNLIMITED)
  public static Completable mergeDelayError(Iterable<? extends CompletableSource> sources);
  @Forks(UNLIMITED)
  public static Completable mergeDelayError(Publisher<? extends CompletableSource> sources);
  @Forks(LIMITED)
  public static Completable mergeDelayError(Publisher<? extends CompletableSource> sources,
      @Limits int maxConcurrency);
  public static Completable never();
  public static Completable timer(long delay, TimeUnit unit);
  public static Completable timer(long delay, TimeUnit unit, Scheduler scheduler);
  public static Completable switchOnNext(Publisher<? extends CompletableSource> sources);
  public static Completable switchOnNextDelayError(Publisher<? extends CompletableSource> sources);
  public static <R> Completable using(Supplier<R> resourceSupplier,
      Function<? super R, ? extends CompletableSource> sourceSupplier,
      Consumer<? super R> resourceCleanup);
  public static <R> Completable using(Supplier<R> resourceSupplier,
      Function<? super R, ? extends CompletableSource> sourceSupplier,
      Consumer<? super R> resourceCleanup, boolean eager);
  public static Completable wrap(CompletableSource source);
  public final Completable ambWith(CompletableSource other);
  public final <T> Observable<T> andThen(ObservableSource<T> next);
  public final <T> Flowable<T> andThen(Publisher<T> next);
  public final <T> Single<T> andThen(SingleSource<T> next);
  public final <T> Maybe<T> andThen(MaybeSource<T> next);
  public final Completable andThen(CompletableSource next);
  @Blocking(THREAD) public final void blockingAwait();
  @Blocking(THREAD) public final boolean blockingAwait(long timeout, TimeUnit unit);
  @Blocking(THREAD) public final void blockingSubscribe();
  @Blocking(THREAD) public final void blockingSubscribe(@RunsHere Action onComplete);
  @Blocking(THREAD)
  public final void blockingSubscribe(@RunsHere Action onComplete,
      @RunsHere Consumer<? super Throwable> onError);
  @Blocking(THREAD) public final void blockingSubscribe(CompletableObserver observer);
  public final Completable cache();
  public final Completable compose(@RunsHere CompletableTransformer transformer);
  public final Completable concatWith(CompletableSource other);
  public final Completable delay(long time, TimeUnit unit);
  public final Completable delay(long time, TimeUnit unit, Scheduler scheduler);
  public final Completable delay(long time, TimeUnit unit, Scheduler scheduler, boolean delayError);
  public final Completable delaySubscription(long time, TimeUnit unit);
  public final Completable delaySubscription(long time, TimeUnit unit, Scheduler scheduler);
  public final Completable doOnComplete(@NonBlocking Action onComplete);
  public final Completable doOnDispose(@NonBlocking Action onDispose);
  public final Completable doOnError(@NonBlocking Consumer<? super Throwable> onError);
  public final Completable doOnEvent(@NonBlocking Consumer<? super Throwable> onEvent);
  public final Completable doOnLifecycle(@NonBlocking Consumer<? super Disposable> onSubscribe,
      @NonBlocking Action onDispose);
  public final Completable doOnSubscribe(@NonBlocking Consumer<? super Disposable> onSubscribe);
  public final Completable doOnTerminate(@NonBlocking Action onTerminate);
  public final Completable doAfterTerminate(@NonBlocking Action onAfterTerminate);
  public final Completable doFinally(@NonBlocking Action onFinally);
  public final Completable lift(CompletableOperator onLift);
  public final <T> Single<Notification<T>> materialize();
  public final Completable mergeWith(CompletableSource other);
  @Forks(EXECUTOR) public final Completable observeOn(Scheduler scheduler);
  public final Completable onErrorComplete();
  public final Completable onErrorComplete(@NonBlocking Predicate<? super Throwable> predicate);
  public final Completable onErrorResumeNext(
      @NonBlocking Function<? super Throwable, ? extends CompletableSource> fallbackSupplier);
  public final Completable onErrorResumeWith(CompletableSource fallback);
  public final <T> Maybe<T> onErrorReturn(
      @NonBlocking Function<? super Throwable, ? extends T> itemSupplier);
  public final <T> Maybe<T> onErrorReturnItem(T item);
  public final Completable onTerminateDetach();
  public final Completable repeat();
  public final Completable repeat(long times);
  public final Completable repeatUntil(BooleanSupplier stop);
  public final Completable repeatWhen(
      @NonBlocking Function<? super Flowable<Object>, ? extends Publisher<?>> handler);
  public final Completable retry();
  public final Completable retry(
      @NonBlocking BiPredicate<? super Integer, ? super Throwable> predicate);
  public final Completable retry(long times);
  public final Completable retry(long times, @NonBlocking Predicate<? super Throwable> predicate);
  public final Completable retry(@NonBlocking Predicate<? super Throwable> predicate);
  public final Completable retryUntil(@NonBlocking BooleanSupplier stop);
  public final Completable retryWhen(
      @NonBlocking Function<? super Flowable<Throwable>, ? extends Publisher<?>> handler);
  public final void safeSubscribe(CompletableObserver observer);
  public final Completable startWith(CompletableSource other);
  public final <T> Flowable<T> startWith(SingleSource<T> other);
  public final <T> Flowable<T> startWith(MaybeSource<T> other);
  public final <T> Observable<T> startWith(ObservableSource<T> other);
  public final <T> Flowable<T> startWith(Publisher<T> other);
  public final Completable hide();
  public final Disposable subscribe();
  public final void subscribe(CompletableObserver observer);
  protected void subscribeActual(CompletableObserver observer);
  public final <E extends CompletableObserver> E subscribeWith(E observer);
  public final Disposable subscribe(@NonBlocking Action onComplete,
      @NonBlocking Consumer<? super Throwable> onError);
  public final Disposable subscribe(@NonBlocking Action onComplete,
      @NonBlocking Consumer<? super Throwable> onError, DisposableContainer container);
  public final Disposable subscribe(@NonBlocking Action onComplete);
  @Forks(EXECUTOR) public final Completable subscribeOn(Scheduler scheduler);
  public final Completable takeUntil(CompletableSource other);
  @Bounds(value = CALL, covers = {DNS, CONNECT, TLS, ACQUIRE, WRITE, READ}, zero = IMMEDIATE,
      negative = IMMEDIATE)
  public final Completable timeout(long timeout, TimeUnit unit);
  @Bounds(value = CALL, covers = {DNS, CONNECT, TLS, ACQUIRE, WRITE, READ}, zero = IMMEDIATE,
      negative = IMMEDIATE)
  public final Completable timeout(long timeout, TimeUnit unit, CompletableSource fallback);
  @Bounds(value = CALL, covers = {DNS, CONNECT, TLS, ACQUIRE, WRITE, READ}, zero = IMMEDIATE,
      negative = IMMEDIATE)
  public final Completable timeout(long timeout, TimeUnit unit, Scheduler scheduler);
  @Bounds(value = CALL, covers = {DNS, CONNECT, TLS, ACQUIRE, WRITE, READ}, zero = IMMEDIATE,
      negative = IMMEDIATE)
  public final Completable timeout(long timeout, TimeUnit unit, Scheduler scheduler,
      CompletableSource fallback);
  public final <R> R to(@RunsHere CompletableConverter<? extends R> converter);
  public final <T> Flowable<T> toFlowable();
  public final Future<Void> toFuture();
  public final <T> Maybe<T> toMaybe();
  public final <T> Observable<T> toObservable();
  public final <T> Single<T> toSingle(@NonBlocking Supplier<? extends T> completionValueSupplier);
  public final <T> Single<T> toSingleDefault(T completionValue);
  @Forks(EXECUTOR) public final Completable unsubscribeOn(Scheduler scheduler);
  public final TestObserver<Void> test();
  public final TestObserver<Void> test(boolean dispose);
  public static Completable fromCompletionStage(CompletionStage<?> stage);
  public final <T> CompletionStage<T> toCompletionStage(T defaultItem);
}

public final class Notification<T> {
  public boolean isOnComplete();
  public boolean isOnError();
  public boolean isOnNext();
  public T getValue();
  public Throwable getError();
  public static <T> Notification<T> createOnNext(T value);
  public static <T> Notification<T> createOnError(Throwable error);
  public static <T> Notification<T> createOnComplete();
}

public enum BackpressureStrategy {
  MISSING,
  ERROR,
  BUFFER,
  DROP,
  LATEST;
}

public enum BackpressureOverflowStrategy {
  ERROR,
  DROP_OLDEST,
  DROP_LATEST;
}

public interface Emitter<T> {
  void onNext(T value);
  void onError(Throwable error);
  void onComplete();
}

public interface FlowableEmitter<T> extends Emitter<T> {
  void setDisposable(Disposable d);
  void setCancellable(Cancellable c);
  long requested();
  boolean isCancelled();
  FlowableEmitter<T> serialize();
  boolean tryOnError(Throwable t);
}

public interface ObservableEmitter<T> extends Emitter<T> {
  void setDisposable(Disposable d);
  void setCancellable(Cancellable c);
  boolean isDisposed();
  ObservableEmitter<T> serialize();
  boolean tryOnError(Throwable t);
}

public interface SingleEmitter<T> {
  void onSuccess(T t);
  void onError(Throwable t);
  void setDisposable(Disposable d);
  void setCancellable(Cancellable c);
  boolean isDisposed();
  boolean tryOnError(Throwable t);
}

public interface MaybeEmitter<T> {
  void onSuccess(T t);
  void onError(Throwable t);
  void onComplete();
  void setDisposable(Disposable d);
  void setCancellable(Cancellable c);
  boolean isDisposed();
  boolean tryOnError(Throwable t);
}

public interface CompletableEmitter {
  void onComplete();
  void onError(Throwable t);
  void setDisposable(Disposable d);
  void setCancellable(Cancellable c);
  boolean isDisposed();
  boolean tryOnError(Throwable t);
}

public interface Observer<T> {
  void onSubscribe(Disposable d);
  void onNext(T t);
  void onError(Throwable e);
  void onComplete();
}

public interface SingleObserver<T> {
  void onSubscribe(Disposable d);
  void onSuccess(T t);
  void onError(Throwable e);
}

public interface MaybeObserver<T> {
  void onSubscribe(Disposable d);
  void onSuccess(T t);
  void onError(Throwable e);
  void onComplete();
}

public interface CompletableObserver {
  void onSubscribe(Disposable d);
  void onComplete();
  void onError(Throwable e);
}

public interface FlowableSubscriber<T> extends Subscriber<T> {
  void onSubscribe(Subscription s);
}

public interface ObservableSource<T> {
  void subscribe(Observer<? super T> observer);
}

public interface SingleSource<T> {
  void subscribe(SingleObserver<? super T> observer);
}

public interface MaybeSource<T> {
  void subscribe(MaybeObserver<? super T> observer);
}

public interface CompletableSource {
  void subscribe(CompletableObserver observer);
}

public interface FlowableTransformer<Upstream, Downstream> {
  Publisher<Downstream> apply(Flowable<Upstream> upstream);
}

public interface ObservableTransformer<Upstream, Downstream> {
  ObservableSource<Downstream> apply(Observable<Upstream> upstream);
}

public interface SingleTransformer<Upstream, Downstream> {
  SingleSource<Downstream> apply(Single<Upstream> upstream);
}

public interface MaybeTransformer<Upstream, Downstream> {
  MaybeSource<Downstream> apply(Maybe<Upstream> upstream);
}

public interface CompletableTransformer {
  CompletableSource apply(Completable upstream);
}

public abstract class Scheduler {
  public Scheduler();
  public static long clockDriftTolerance();
  public Scheduler.Worker createWorker();
  public long now(TimeUnit unit);
  public void start();
  public void shutdown();
  @Forks(EXECUTOR) public Disposable scheduleDirect(@RunsOnWorkers Runnable run);
  @Forks(EXECUTOR)
  public Disposable scheduleDirect(@RunsOnWorkers Runnable run, long delay, TimeUnit unit);
  @Forks(EXECUTOR)
  public Disposable schedulePeriodicallyDirect(@RunsOnWorkers(REPEATEDLY) Runnable run,
      long initialDelay, long period, TimeUnit unit);
  public <S extends Scheduler & Disposable> S when(
      Function<Flowable<Flowable<Completable>>, Completable> combine);

  public static abstract class Worker implements Disposable {
    public Worker();
    @Forks(EXECUTOR) public Disposable schedule(@RunsOnWorkers Runnable run);
    @Forks(EXECUTOR)
    public Disposable schedule(@RunsOnWorkers Runnable run, long delay, TimeUnit unit);
    @Forks(EXECUTOR)
    public Disposable schedulePeriodically(@RunsOnWorkers(REPEATEDLY) Runnable run,
        long initialDelay, long period, TimeUnit unit);
    public long now(TimeUnit unit);
  }
}

public interface CompletableConverter<R> {
  R apply(Completable upstream);
}

public interface CompletableOnSubscribe {
  void subscribe(CompletableEmitter emitter) throws Throwable;
}

public interface CompletableOperator {
  CompletableObserver apply(CompletableObserver observer) throws Throwable;
}

public interface FlowableConverter<T, R> {
  R apply(Flowable<T> upstream);
}

public interface FlowableOnSubscribe<T> {
  void subscribe(FlowableEmitter<T> emitter) throws Throwable;
}

public interface FlowableOperator<Downstream, Upstream> {
  Subscriber<? super Upstream> apply(Subscriber<? super Downstream> subscriber) throws Throwable;
}

public interface MaybeConverter<T, R> {
  R apply(Maybe<T> upstream);
}

public interface MaybeOnSubscribe<T> {
  void subscribe(MaybeEmitter<T> emitter) throws Throwable;
}

public interface MaybeOperator<Downstream, Upstream> {
  MaybeObserver<? super Upstream> apply(MaybeObserver<? super Downstream> observer)
      throws Throwable;
}

public interface ObservableConverter<T, R> {
  R apply(Observable<T> upstream);
}

public interface ObservableOnSubscribe<T> {
  void subscribe(ObservableEmitter<T> emitter) throws Throwable;
}

public interface ObservableOperator<Downstream, Upstream> {
  Observer<? super Upstream> apply(Observer<? super Downstream> observer) throws Throwable;
}

public interface SingleConverter<T, R> {
  R apply(Single<T> upstream);
}

public interface SingleOnSubscribe<T> {
  void subscribe(SingleEmitter<T> emitter) throws Throwable;
}

public interface SingleOperator<Downstream, Upstream> {
  SingleObserver<? super Upstream> apply(SingleObserver<? super Downstream> observer)
      throws Throwable;
}
