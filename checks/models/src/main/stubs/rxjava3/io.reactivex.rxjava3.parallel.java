package io.reactivex.rxjava3.parallel;

import static dev.fairlead.annotations.Width.EXECUTOR;
import static dev.fairlead.annotations.Width.LIMITED;
import static dev.fairlead.annotations.Width.UNLIMITED;

import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.Limits;
import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.ReturnsCopy;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.functions.Action;
import io.reactivex.rxjava3.functions.BiConsumer;
import io.reactivex.rxjava3.functions.BiFunction;
import io.reactivex.rxjava3.functions.Consumer;
import io.reactivex.rxjava3.functions.Function;
import io.reactivex.rxjava3.functions.LongConsumer;
import io.reactivex.rxjava3.functions.Predicate;
import io.reactivex.rxjava3.functions.Supplier;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

@ReturnsCopy
public abstract class ParallelFlowable<T> {
  public ParallelFlowable();
  public void subscribe(Subscriber<? super T>[] subscribers);
  public int parallelism();
  protected final boolean validate(Subscriber<?>[] subscribers);
  public static <T> ParallelFlowable<T> from(Publisher<? extends T> source);
  public static <T> ParallelFlowable<T> from(Publisher<? extends T> source, int parallelism);
  public static <T> ParallelFlowable<T> from(Publisher<? extends T> source, int parallelism,
      int prefetch);
  public final <R> ParallelFlowable<R> map(@NonBlocking Function<? super T, ? extends R> mapper);
  public final <R> ParallelFlowable<R> map(@NonBlocking Function<? super T, ? extends R> mapper,
      ParallelFailureHandling errorHandler);
  public final <R> ParallelFlowable<R> map(@NonBlocking Function<? super T, ? extends R> mapper,
      @NonBlocking BiFunction<? super Long, ? super Throwable, ParallelFailureHandling> errorHandler);
  public final ParallelFlowable<T> filter(@NonBlocking Predicate<? super T> predicate);
  public final ParallelFlowable<T> filter(@NonBlocking Predicate<? super T> predicate,
      ParallelFailureHandling errorHandler);
  public final ParallelFlowable<T> filter(@NonBlocking Predicate<? super T> predicate,
      @NonBlocking BiFunction<? super Long, ? super Throwable, ParallelFailureHandling> errorHandler);
  @Forks(EXECUTOR) public final ParallelFlowable<T> runOn(Scheduler scheduler);
  @Forks(EXECUTOR) public final ParallelFlowable<T> runOn(Scheduler scheduler, int prefetch);
  public final Flowable<T> reduce(@NonBlocking BiFunction<T, T, T> reducer);
  public final <R> ParallelFlowable<R> reduce(@NonBlocking Supplier<R> initialSupplier,
      @NonBlocking BiFunction<R, ? super T, R> reducer);
  public final Flowable<T> sequential();
  public final Flowable<T> sequential(int prefetch);
  public final Flowable<T> sequentialDelayError();
  public final Flowable<T> sequentialDelayError(int prefetch);
  public final Flowable<T> sorted(Comparator<? super T> comparator);
  public final Flowable<T> sorted(Comparator<? super T> comparator, int capacityHint);
  public final Flowable<List<T>> toSortedList(Comparator<? super T> comparator);
  public final Flowable<List<T>> toSortedList(Comparator<? super T> comparator, int capacityHint);
  public final ParallelFlowable<T> doOnNext(@NonBlocking Consumer<? super T> onNext);
  public final ParallelFlowable<T> doOnNext(@NonBlocking Consumer<? super T> onNext,
      ParallelFailureHandling errorHandler);
  public final ParallelFlowable<T> doOnNext(@NonBlocking Consumer<? super T> onNext,
      @NonBlocking BiFunction<? super Long, ? super Throwable, ParallelFailureHandling> errorHandler);
  public final ParallelFlowable<T> doAfterNext(@NonBlocking Consumer<? super T> onAfterNext);
  public final ParallelFlowable<T> doOnError(@NonBlocking Consumer<? super Throwable> onError);
  public final ParallelFlowable<T> doOnComplete(@NonBlocking Action onComplete);
  public final ParallelFlowable<T> doAfterTerminated(@NonBlocking Action onAfterTerminate);
  public final ParallelFlowable<T> doOnSubscribe(
      @NonBlocking Consumer<? super Subscription> onSubscribe);
  public final ParallelFlowable<T> doOnRequest(@NonBlocking LongConsumer onRequest);
  public final ParallelFlowable<T> doOnCancel(@NonBlocking Action onCancel);
  public final <C> ParallelFlowable<C> collect(
      @NonBlocking Supplier<? extends C> collectionSupplier,
      @NonBlocking BiConsumer<? super C, ? super T> collector);
  public static <T> ParallelFlowable<T> fromArray(Publisher<T>... publishers);
  public final <R> R to(ParallelFlowableConverter<T, R> converter);
  public final <U> ParallelFlowable<U> compose(ParallelTransformer<T, U> composer);
  @Forks(UNLIMITED)
  public final <R> ParallelFlowable<R> flatMap(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> mapper);
  @Forks(UNLIMITED)
  public final <R> ParallelFlowable<R> flatMap(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> mapper,
      boolean delayError);
  @Forks(LIMITED)
  public final <R> ParallelFlowable<R> flatMap(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> mapper, boolean delayError,
      @Limits int maxConcurrency);
  @Forks(LIMITED)
  public final <R> ParallelFlowable<R> flatMap(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> mapper, boolean delayError,
      @Limits int maxConcurrency, int prefetch);
  public final <R> ParallelFlowable<R> concatMap(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> mapper);
  public final <R> ParallelFlowable<R> concatMap(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> mapper, int prefetch);
  public final <R> ParallelFlowable<R> concatMapDelayError(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> mapper,
      boolean tillTheEnd);
  public final <R> ParallelFlowable<R> concatMapDelayError(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> mapper, int prefetch,
      boolean tillTheEnd);
  public final <U> ParallelFlowable<U> flatMapIterable(
      @NonBlocking Function<? super T, ? extends Iterable<? extends U>> mapper);
  public final <U> ParallelFlowable<U> flatMapIterable(
      @NonBlocking Function<? super T, ? extends Iterable<? extends U>> mapper, int bufferSize);
  public final <R> ParallelFlowable<R> mapOptional(
      @NonBlocking Function<? super T, Optional<? extends R>> mapper);
  public final <R> ParallelFlowable<R> mapOptional(
      @NonBlocking Function<? super T, Optional<? extends R>> mapper,
      ParallelFailureHandling errorHandler);
  public final <R> ParallelFlowable<R> mapOptional(
      @NonBlocking Function<? super T, Optional<? extends R>> mapper,
      @NonBlocking BiFunction<? super Long, ? super Throwable, ParallelFailureHandling> errorHandler);
  public final <R> ParallelFlowable<R> flatMapStream(
      @NonBlocking Function<? super T, ? extends Stream<? extends R>> mapper);
  public final <R> ParallelFlowable<R> flatMapStream(
      @NonBlocking Function<? super T, ? extends Stream<? extends R>> mapper, int prefetch);
  public final <A, R> Flowable<R> collect(Collector<T, A, R> collector);
}

public enum ParallelFailureHandling
    implements BiFunction<Long, Throwable, ParallelFailureHandling> {
  STOP,
  ERROR,
  SKIP,
  RETRY;
}

public interface ParallelFlowableConverter<T, R> {
  R apply(ParallelFlowable<T> upstream);
}

public interface ParallelTransformer<Upstream, Downstream> {
  ParallelFlowable<Downstream> apply(ParallelFlowable<Upstream> upstream);
}
