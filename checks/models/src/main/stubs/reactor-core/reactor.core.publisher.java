package reactor.core.publisher;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.DNS;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;
import static dev.fairlead.annotations.Phase.WRITE;
import static dev.fairlead.annotations.Special.IMMEDIATE;
import static dev.fairlead.annotations.WaitsFor.THREAD;
import static dev.fairlead.annotations.Width.EXECUTOR;
import static dev.fairlead.annotations.Width.LIMITED;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.Joins;
import dev.fairlead.annotations.Limits;
import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.ReturnsCopy;
import dev.fairlead.annotations.RunsHere;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.reactivestreams.Processor;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import reactor.core.CorePublisher;
import reactor.core.CoreSubscriber;
import reactor.core.Disposable;
import reactor.core.Fuseable;
import reactor.core.Scannable;
import reactor.core.observability.SignalListener;
import reactor.core.observability.SignalListenerFactory;
import reactor.core.scheduler.Scheduler;
import reactor.util.Logger;
import reactor.util.context.Context;
import reactor.util.context.ContextView;
import reactor.util.function.Tuple2;
import reactor.util.function.Tuple3;
import reactor.util.function.Tuple4;
import reactor.util.function.Tuple5;
import reactor.util.function.Tuple6;
import reactor.util.function.Tuple7;
import reactor.util.function.Tuple8;
import reactor.util.retry.Retry;

@ReturnsCopy
@Asynchronous
public abstract class Mono<T> implements CorePublisher<T> {
  public Mono();
  public static <T> Mono<T> create(Consumer<MonoSink<T>> callback);
  public static <T> Mono<T> defer(Supplier<? extends Mono<? extends T>> supplier);
  public static <T> Mono<T> deferContextual(
      Function<ContextView, ? extends Mono<? extends T>> contextualMonoFactory);
  public static Mono<Long> delay(Duration duration);
  public static Mono<Long> delay(Duration duration, Scheduler timer);
  public static <T> Mono<T> empty();
  public static <T> Mono<T> error(Throwable error);
  public static <T> Mono<T> error(@NonBlocking Supplier<? extends Throwable> errorSupplier);
  public static <T> Mono<T> first(Mono<? extends T>... monos);
  public static <T> Mono<T> first(Iterable<? extends Mono<? extends T>> monos);
  public static <T> Mono<T> firstWithSignal(Mono<? extends T>... monos);
  public static <T> Mono<T> firstWithSignal(Iterable<? extends Mono<? extends T>> monos);
  public static <T> Mono<T> firstWithValue(Iterable<? extends Mono<? extends T>> monos);
  public static <T> Mono<T> firstWithValue(Mono<? extends T> first, Mono<? extends T>... others);
  public static <T> Mono<T> from(Publisher<? extends T> source);
  public static <T> Mono<T> fromCallable(Callable<? extends T> supplier);
  public static <T> Mono<T> fromCompletionStage(CompletionStage<? extends T> completionStage);
  public static <T> Mono<T> fromCompletionStage(
      Supplier<? extends CompletionStage<? extends T>> stageSupplier);
  public static <I> Mono<I> fromDirect(Publisher<? extends I> source);
  public static <T> Mono<T> fromFuture(CompletableFuture<? extends T> future);
  public static <T> Mono<T> fromFuture(CompletableFuture<? extends T> future,
      boolean suppressCancel);
  public static <T> Mono<T> fromFuture(
      Supplier<? extends CompletableFuture<? extends T>> futureSupplier);
  public static <T> Mono<T> fromFuture(
      Supplier<? extends CompletableFuture<? extends T>> futureSupplier, boolean suppressCancel);
  public static <T> Mono<T> fromRunnable(Runnable runnable);
  public static <T> Mono<T> fromSupplier(Supplier<? extends T> supplier);
  public static <T> Mono<T> ignoreElements(Publisher<T> source);
  public static <T> Mono<T> just(T data);
  public static <T> Mono<T> justOrEmpty(Optional<? extends T> data);
  public static <T> Mono<T> justOrEmpty(T data);
  public static <T> Mono<T> never();
  public static <T> Mono<Boolean> sequenceEqual(Publisher<? extends T> source1,
      Publisher<? extends T> source2);
  public static <T> Mono<Boolean> sequenceEqual(Publisher<? extends T> source1,
      Publisher<? extends T> source2, @NonBlocking BiPredicate<? super T, ? super T> isEqual);
  public static <T> Mono<Boolean> sequenceEqual(Publisher<? extends T> source1,
      Publisher<? extends T> source2, @NonBlocking BiPredicate<? super T, ? super T> isEqual,
      int prefetch);
  public static <T, D> Mono<T> using(Callable<? extends D> resourceSupplier,
      Function<? super D, ? extends Mono<? extends T>> sourceSupplier,
      Consumer<? super D> resourceCleanup, boolean eager);
  public static <T, D> Mono<T> using(Callable<? extends D> resourceSupplier,
      Function<? super D, ? extends Mono<? extends T>> sourceSupplier,
      Consumer<? super D> resourceCleanup);
  public static <T, D extends AutoCloseable> Mono<T> using(Callable<? extends D> resourceSupplier,
      Function<? super D, ? extends Mono<? extends T>> sourceSupplier);
  public static <T, D extends AutoCloseable> Mono<T> using(Callable<? extends D> resourceSupplier,
      Function<? super D, ? extends Mono<? extends T>> sourceSupplier, boolean eager);
  public static <T, D> Mono<T> usingWhen(Publisher<D> resourceSupplier,
      Function<? super D, ? extends Mono<? extends T>> resourceClosure,
      Function<? super D, ? extends Publisher<?>> asyncCleanup);
  public static <T, D> Mono<T> usingWhen(Publisher<D> resourceSupplier,
      Function<? super D, ? extends Mono<? extends T>> resourceClosure,
      Function<? super D, ? extends Publisher<?>> asyncComplete,
      BiFunction<? super D, ? super Throwable, ? extends Publisher<?>> asyncError,
      Function<? super D, ? extends Publisher<?>> asyncCancel);
  public static Mono<Void> when(Publisher<?>... sources);
  @Joins public static Mono<Void> when(Iterable<? extends Publisher<?>> sources);
  @Joins public static Mono<Void> whenDelayError(Iterable<? extends Publisher<?>> sources);
  public static Mono<Void> whenDelayError(Publisher<?>... sources);
  public static <T1, T2> Mono<Tuple2<T1, T2>> zip(Mono<? extends T1> p1, Mono<? extends T2> p2);
  public static <T1, T2, O> Mono<O> zip(Mono<? extends T1> p1, Mono<? extends T2> p2,
      @NonBlocking BiFunction<? super T1, ? super T2, ? extends O> combinator);
  public static <T1, T2, T3> Mono<Tuple3<T1, T2, T3>> zip(Mono<? extends T1> p1,
      Mono<? extends T2> p2, Mono<? extends T3> p3);
  public static <T1, T2, T3, T4> Mono<Tuple4<T1, T2, T3, T4>> zip(Mono<? extends T1> p1,
      Mono<? extends T2> p2, Mono<? extends T3> p3, Mono<? extends T4> p4);
  public static <T1, T2, T3, T4, T5> Mono<Tuple5<T1, T2, T3, T4, T5>> zip(Mono<? extends T1> p1,
      Mono<? extends T2> p2, Mono<? extends T3> p3, Mono<? extends T4> p4, Mono<? extends T5> p5);
  public static <T1, T2, T3, T4, T5, T6> Mono<Tuple6<T1, T2, T3, T4, T5, T6>> zip(
      Mono<? extends T1> p1, Mono<? extends T2> p2, Mono<? extends T3> p3, Mono<? extends T4> p4,
      Mono<? extends T5> p5, Mono<? extends T6> p6);
  public static <T1, T2, T3, T4, T5, T6, T7> Mono<Tuple7<T1, T2, T3, T4, T5, T6, T7>> zip(
      Mono<? extends T1> p1, Mono<? extends T2> p2, Mono<? extends T3> p3, Mono<? extends T4> p4,
      Mono<? extends T5> p5, Mono<? extends T6> p6, Mono<? extends T7> p7);
  public static <T1, T2, T3, T4, T5, T6, T7, T8> Mono<Tuple8<T1, T2, T3, T4, T5, T6, T7, T8>> zip(
      Mono<? extends T1> p1, Mono<? extends T2> p2, Mono<? extends T3> p3, Mono<? extends T4> p4,
      Mono<? extends T5> p5, Mono<? extends T6> p6, Mono<? extends T7> p7, Mono<? extends T8> p8);
  @Joins
  public static <R> Mono<R> zip(Iterable<? extends Mono<?>> monos,
      @NonBlocking Function<? super Object[], ? extends R> combinator);
  public static <R> Mono<R> zip(@NonBlocking Function<? super Object[], ? extends R> combinator,
      Mono<?>... monos);
  public static <T1, T2> Mono<Tuple2<T1, T2>> zipDelayError(Mono<? extends T1> p1,
      Mono<? extends T2> p2);
  public static <T1, T2, T3> Mono<Tuple3<T1, T2, T3>> zipDelayError(Mono<? extends T1> p1,
      Mono<? extends T2> p2, Mono<? extends T3> p3);
  public static <T1, T2, T3, T4> Mono<Tuple4<T1, T2, T3, T4>> zipDelayError(Mono<? extends T1> p1,
      Mono<? extends T2> p2, Mono<? extends T3> p3, Mono<? extends T4> p4);
  public static <T1, T2, T3, T4, T5> Mono<Tuple5<T1, T2, T3, T4, T5>> zipDelayError(
      Mono<? extends T1> p1, Mono<? extends T2> p2, Mono<? extends T3> p3, Mono<? extends T4> p4,
      Mono<? extends T5> p5);
  public static <T1, T2, T3, T4, T5, T6> Mono<Tuple6<T1, T2, T3, T4, T5, T6>> zipDelayError(
      Mono<? extends T1> p1, Mono<? extends T2> p2, Mono<? extends T3> p3, Mono<? extends T4> p4,
      Mono<? extends T5> p5, Mono<? extends T6> p6);
  public static <T1, T2, T3, T4, T5, T6, T7> Mono<Tuple7<T1, T2, T3, T4, T5, T6, T7>> zipDelayError(
      Mono<? extends T1> p1, Mono<? extends T2> p2, Mono<? extends T3> p3, Mono<? extends T4> p4,
      Mono<? extends T5> p5, Mono<? extends T6> p6, Mono<? extends T7> p7);
  public static <T1, T2, T3, T4, T5, T6, T7, T8> Mono<Tuple8<T1, T2, T3, T4, T5, T6, T7, T8>> zipDelayError(Mono<? extends T1> p1, Mono<? extends T2> p2, Mono<? extends T3> p3, Mono<? extends T4> p4, Mono<? extends T5> p5, Mono<? extends T6> p6, Mono<? extends T7> p7, Mono<? extends T8> p8);
  @Joins
  public static <R> Mono<R> zipDelayError(Iterable<? extends Mono<?>> monos,
      @NonBlocking Function<? super Object[], ? extends R> combinator);
  public static <R> Mono<R> zipDelayError(
      @NonBlocking Function<? super Object[], ? extends R> combinator, Mono<?>... monos);
  public final <P> P as(@RunsHere Function<? super Mono<T>, P> transformer);
  public final Mono<Void> and(Publisher<?> other);
  @Blocking(THREAD) @Requires(READ) public T block();
  @Blocking(THREAD) public T block(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) Duration timeout);
  @Blocking(THREAD) @Requires(READ) public Optional<T> blockOptional();
  @Blocking(THREAD) public Optional<T> blockOptional(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) Duration timeout);
  public final <E> Mono<E> cast(Class<E> clazz);
  public final Mono<T> cache();
  public final Mono<T> cache(Duration ttl);
  public final Mono<T> cache(Duration ttl, Scheduler timer);
  public final Mono<T> cache(@NonBlocking Function<? super T, Duration> ttlForValue,
      @NonBlocking Function<Throwable, Duration> ttlForError,
      @NonBlocking Supplier<Duration> ttlForEmpty);
  public final Mono<T> cache(@NonBlocking Function<? super T, Duration> ttlForValue,
      @NonBlocking Function<Throwable, Duration> ttlForError,
      @NonBlocking Supplier<Duration> ttlForEmpty, Scheduler timer);
  public final Mono<T> cacheInvalidateIf(Predicate<? super T> invalidationPredicate);
  public final Mono<T> cacheInvalidateWhen(
      Function<? super T, Mono<Void>> invalidationTriggerGenerator);
  public final Mono<T> cacheInvalidateWhen(
      Function<? super T, Mono<Void>> invalidationTriggerGenerator,
      Consumer<? super T> onInvalidate);
  public final Mono<T> cancelOn(Scheduler scheduler);
  public final Mono<T> checkpoint();
  public final Mono<T> checkpoint(String description);
  public final Mono<T> checkpoint(String description, boolean forceStackTrace);
  @Carries public final Flux<T> concatWith(Publisher<? extends T> other);
  public final Mono<T> contextCapture();
  public final Mono<T> contextWrite(ContextView contextToAppend);
  public final Mono<T> contextWrite(Function<Context, Context> contextModifier);
  public final Mono<T> defaultIfEmpty(T defaultV);
  public final Mono<T> delayElement(Duration delay);
  public final Mono<T> delayElement(Duration delay, Scheduler timer);
  public final Mono<T> delayUntil(
      @NonBlocking Function<? super T, ? extends Publisher<?>> triggerProvider);
  public final Mono<T> delaySubscription(Duration delay);
  public final Mono<T> delaySubscription(Duration delay, Scheduler timer);
  public final <U> Mono<T> delaySubscription(Publisher<U> subscriptionDelay);
  public final <X> Mono<X> dematerialize();
  public final Mono<T> doAfterTerminate(@NonBlocking Runnable afterTerminate);
  public final Mono<T> doFirst(Runnable onFirst);
  public final Mono<T> doFinally(@NonBlocking Consumer<SignalType> onFinally);
  public final Mono<T> doOnCancel(@NonBlocking Runnable onCancel);
  public final <R> Mono<T> doOnDiscard(Class<R> type, @NonBlocking Consumer<? super R> discardHook);
  public final Mono<T> doOnNext(@NonBlocking Consumer<? super T> onNext);
  public final Mono<T> doOnSuccess(@NonBlocking Consumer<? super T> onSuccess);
  public final Mono<T> doOnEach(@NonBlocking Consumer<? super Signal<T>> signalConsumer);
  public final Mono<T> doOnError(@NonBlocking Consumer<? super Throwable> onError);
  public final <E extends Throwable> Mono<T> doOnError(Class<E> exceptionType,
      @NonBlocking Consumer<? super E> onError);
  public final Mono<T> doOnError(@NonBlocking Predicate<? super Throwable> predicate,
      @NonBlocking Consumer<? super Throwable> onError);
  public final Mono<T> doOnRequest(@NonBlocking LongConsumer consumer);
  public final Mono<T> doOnSubscribe(@NonBlocking Consumer<? super Subscription> onSubscribe);
  public final Mono<T> doOnTerminate(@NonBlocking Runnable onTerminate);
  public final Mono<Tuple2<Long, T>> elapsed();
  public final Mono<Tuple2<Long, T>> elapsed(Scheduler scheduler);
  @Carries
  public final Flux<T> expandDeep(
      @NonBlocking Function<? super T, ? extends Publisher<? extends T>> expander,
      int capacityHint);
  @Carries
  public final Flux<T> expandDeep(
      @NonBlocking Function<? super T, ? extends Publisher<? extends T>> expander);
  @Carries
  public final Flux<T> expand(
      @NonBlocking Function<? super T, ? extends Publisher<? extends T>> expander,
      int capacityHint);
  @Carries
  public final Flux<T> expand(
      @NonBlocking Function<? super T, ? extends Publisher<? extends T>> expander);
  public final Mono<T> filter(@NonBlocking Predicate<? super T> tester);
  public final Mono<T> filterWhen(
      @NonBlocking Function<? super T, ? extends Publisher<Boolean>> asyncPredicate);
  public final <R> Mono<R> flatMap(
      @NonBlocking Function<? super T, ? extends Mono<? extends R>> transformer);
  @Carries
  public final <R> Flux<R> flatMapMany(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> mapper);
  @Carries
  public final <R> Flux<R> flatMapMany(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> mapperOnNext,
      @NonBlocking Function<? super Throwable, ? extends Publisher<? extends R>> mapperOnError,
      @NonBlocking Supplier<? extends Publisher<? extends R>> mapperOnComplete);
  @Carries
  public final <R> Flux<R> flatMapIterable(
      @NonBlocking Function<? super T, ? extends Iterable<? extends R>> mapper);
  @Carries public final Flux<T> flux();
  public final Mono<Boolean> hasElement();
  public final <R> Mono<R> handle(@NonBlocking BiConsumer<? super T, SynchronousSink<R>> handler);
  public final Mono<T> hide();
  public final Mono<T> ignoreElement();
  public final Mono<T> log();
  public final Mono<T> log(String category);
  public final Mono<T> log(String category, Level level, SignalType... options);
  public final Mono<T> log(String category, Level level, boolean showOperatorLine,
      SignalType... options);
  public final Mono<T> log(Logger logger);
  public final Mono<T> log(Logger logger, Level level, boolean showOperatorLine,
      SignalType... options);
  public final <R> Mono<R> map(@NonBlocking Function<? super T, ? extends R> mapper);
  public final <R> Mono<R> mapNotNull(@NonBlocking Function<? super T, ? extends R> mapper);
  public final Mono<Signal<T>> materialize();
  @Carries public final Flux<T> mergeWith(Publisher<? extends T> other);
  public final Mono<T> metrics();
  public final Mono<T> name(String name);
  public final Mono<T> or(Mono<? extends T> other);
  public final <U> Mono<U> ofType(Class<U> clazz);
  public final Mono<T> onErrorComplete();
  public final Mono<T> onErrorComplete(Class<? extends Throwable> type);
  public final Mono<T> onErrorComplete(@NonBlocking Predicate<? super Throwable> predicate);
  public final Mono<T> onErrorContinue(@NonBlocking BiConsumer<Throwable, Object> errorConsumer);
  public final <E extends Throwable> Mono<T> onErrorContinue(Class<E> type,
      @NonBlocking BiConsumer<Throwable, Object> errorConsumer);
  public final <E extends Throwable> Mono<T> onErrorContinue(
      @NonBlocking Predicate<E> errorPredicate,
      @NonBlocking BiConsumer<Throwable, Object> errorConsumer);
  public final Mono<T> onErrorStop();
  public final Mono<T> onErrorMap(@NonBlocking Predicate<? super Throwable> predicate,
      @NonBlocking Function<? super Throwable, ? extends Throwable> mapper);
  public final Mono<T> onErrorMap(
      @NonBlocking Function<? super Throwable, ? extends Throwable> mapper);
  public final <E extends Throwable> Mono<T> onErrorMap(Class<E> type,
      @NonBlocking Function<? super E, ? extends Throwable> mapper);
  public final Mono<T> onErrorResume(
      @NonBlocking Function<? super Throwable, ? extends Mono<? extends T>> fallback);
  public final <E extends Throwable> Mono<T> onErrorResume(Class<E> type,
      @NonBlocking Function<? super E, ? extends Mono<? extends T>> fallback);
  public final Mono<T> onErrorResume(@NonBlocking Predicate<? super Throwable> predicate,
      @NonBlocking Function<? super Throwable, ? extends Mono<? extends T>> fallback);
  public final Mono<T> onErrorReturn(T fallbackValue);
  public final <E extends Throwable> Mono<T> onErrorReturn(Class<E> type, T fallbackValue);
  public final Mono<T> onErrorReturn(@NonBlocking Predicate<? super Throwable> predicate,
      T fallbackValue);
  public final Mono<T> onTerminateDetach();
  public final <R> Mono<R> publish(
      Function<? super Mono<T>, ? extends Mono<? extends R>> transform);
  @Forks(EXECUTOR) public final Mono<T> publishOn(Scheduler scheduler);
  @Carries public final Flux<T> repeat();
  @Carries public final Flux<T> repeat(@NonBlocking BooleanSupplier predicate);
  @Carries public final Flux<T> repeat(long numRepeat);
  @Carries public final Flux<T> repeat(long numRepeat, @NonBlocking BooleanSupplier predicate);
  @Carries
  public final Flux<T> repeatWhen(
      @NonBlocking Function<Flux<Long>, ? extends Publisher<?>> repeatFactory);
  public final Mono<T> repeatWhenEmpty(
      @NonBlocking Function<Flux<Long>, ? extends Publisher<?>> repeatFactory);
  public final Mono<T> repeatWhenEmpty(int maxRepeat,
      @NonBlocking Function<Flux<Long>, ? extends Publisher<?>> repeatFactory);
  public final Mono<T> retry();
  public final Mono<T> retry(long numRetries);
  public final Mono<T> retryWhen(Retry retrySpec);
  public final Mono<T> share();
  public final Mono<T> single();
  public final Mono<Optional<T>> singleOptional();
  @Requires(READ) public final Disposable subscribe();
  @Requires(READ) public final Disposable subscribe(@NonBlocking Consumer<? super T> consumer);
  @Requires(READ)
  public final Disposable subscribe(@NonBlocking Consumer<? super T> consumer,
      @NonBlocking Consumer<? super Throwable> errorConsumer);
  @Requires(READ)
  public final Disposable subscribe(@NonBlocking Consumer<? super T> consumer,
      @NonBlocking Consumer<? super Throwable> errorConsumer,
      @NonBlocking Runnable completeConsumer);
  public final Disposable subscribe(@NonBlocking Consumer<? super T> consumer,
      @NonBlocking Consumer<? super Throwable> errorConsumer,
      @NonBlocking Runnable completeConsumer,
      @NonBlocking Consumer<? super Subscription> subscriptionConsumer);
  public final Disposable subscribe(@NonBlocking Consumer<? super T> consumer,
      @NonBlocking Consumer<? super Throwable> errorConsumer,
      @NonBlocking Runnable completeConsumer, Context initialContext);
  public final void subscribe(Subscriber<? super T> actual);
  public void subscribe(CoreSubscriber<? super T> actual);
  @Forks(EXECUTOR) public final Mono<T> subscribeOn(Scheduler scheduler);
  public final <E extends Subscriber<? super T>> E subscribeWith(E subscriber);
  public final Mono<T> switchIfEmpty(Mono<? extends T> alternate);
  public final Mono<T> tag(String key, String value);
  @Bounds(value = CALL, covers = {DNS, CONNECT, TLS, ACQUIRE, WRITE, READ}, zero = IMMEDIATE,
      negative = IMMEDIATE)
  public final Mono<T> take(Duration duration);
  public final Mono<T> take(Duration duration, Scheduler timer);
  public final Mono<T> takeUntilOther(Publisher<?> other);
  public final Mono<T> tap(Supplier<SignalListener<T>> simpleListenerGenerator);
  public final Mono<T> tap(Function<ContextView, SignalListener<T>> listenerGenerator);
  public final Mono<T> tap(SignalListenerFactory<T, ?> listenerFactory);
  public final Mono<Void> then();
  public final <V> Mono<V> then(Mono<V> other);
  public final <V> Mono<V> thenReturn(V value);
  public final Mono<Void> thenEmpty(Publisher<Void> other);
  public final <V> Flux<V> thenMany(Publisher<V> other);
  public final Mono<Timed<T>> timed();
  public final Mono<Timed<T>> timed(Scheduler clock);
  @Bounds(value = CALL, covers = {DNS, CONNECT, TLS, ACQUIRE, WRITE, READ}, zero = IMMEDIATE,
      negative = IMMEDIATE)
  public final Mono<T> timeout(Duration timeout);
  @Bounds(value = CALL, covers = {DNS, CONNECT, TLS, ACQUIRE, WRITE, READ}, zero = IMMEDIATE,
      negative = IMMEDIATE)
  public final Mono<T> timeout(Duration timeout, Mono<? extends T> fallback);
  @Bounds(value = CALL, covers = {DNS, CONNECT, TLS, ACQUIRE, WRITE, READ}, zero = IMMEDIATE,
      negative = IMMEDIATE)
  public final Mono<T> timeout(Duration timeout, Scheduler timer);
  @Bounds(value = CALL, covers = {DNS, CONNECT, TLS, ACQUIRE, WRITE, READ}, zero = IMMEDIATE,
      negative = IMMEDIATE)
  public final Mono<T> timeout(Duration timeout, Mono<? extends T> fallback, Scheduler timer);
  public final <U> Mono<T> timeout(Publisher<U> firstTimeout);
  public final <U> Mono<T> timeout(Publisher<U> firstTimeout, Mono<? extends T> fallback);
  public final Mono<Tuple2<Long, T>> timestamp();
  public final Mono<Tuple2<Long, T>> timestamp(Scheduler scheduler);
  @Carries public final CompletableFuture<T> toFuture();
  public final <V> Mono<V> transform(
      @RunsHere Function<? super Mono<T>, ? extends Publisher<V>> transformer);
  public final <V> Mono<V> transformDeferred(
      Function<? super Mono<T>, ? extends Publisher<V>> transformer);
  public final <V> Mono<V> transformDeferredContextual(
      BiFunction<? super Mono<T>, ? super ContextView, ? extends Publisher<V>> transformer);
  public final <T2> Mono<Tuple2<T, T2>> zipWhen(
      @NonBlocking Function<T, Mono<? extends T2>> rightGenerator);
  public final <T2, O> Mono<O> zipWhen(@NonBlocking Function<T, Mono<? extends T2>> rightGenerator,
      @NonBlocking BiFunction<T, T2, O> combinator);
  public final <T2> Mono<Tuple2<T, T2>> zipWith(Mono<? extends T2> other);
  public final <T2, O> Mono<O> zipWith(Mono<? extends T2> other,
      @NonBlocking BiFunction<? super T, ? super T2, ? extends O> combinator);
  protected static <T> Mono<T> onAssembly(Mono<T> source);
}

@ReturnsCopy
@Asynchronous
public abstract class Flux<T> implements CorePublisher<T> {
  public Flux();
  public static <T, V> Flux<V> combineLatest(@NonBlocking Function<Object[], V> combinator,
      Publisher<? extends T>... sources);
  public static <T, V> Flux<V> combineLatest(@NonBlocking Function<Object[], V> combinator,
      int prefetch, Publisher<? extends T>... sources);
  public static <T1, T2, V> Flux<V> combineLatest(Publisher<? extends T1> source1,
      Publisher<? extends T2> source2,
      @NonBlocking BiFunction<? super T1, ? super T2, ? extends V> combinator);
  public static <T1, T2, T3, V> Flux<V> combineLatest(Publisher<? extends T1> source1,
      Publisher<? extends T2> source2, Publisher<? extends T3> source3,
      @NonBlocking Function<Object[], V> combinator);
  public static <T1, T2, T3, T4, V> Flux<V> combineLatest(Publisher<? extends T1> source1,
      Publisher<? extends T2> source2, Publisher<? extends T3> source3,
      Publisher<? extends T4> source4, @NonBlocking Function<Object[], V> combinator);
  public static <T1, T2, T3, T4, T5, V> Flux<V> combineLatest(Publisher<? extends T1> source1,
      Publisher<? extends T2> source2, Publisher<? extends T3> source3,
      Publisher<? extends T4> source4, Publisher<? extends T5> source5,
      @NonBlocking Function<Object[], V> combinator);
  public static <T1, T2, T3, T4, T5, T6, V> Flux<V> combineLatest(Publisher<? extends T1> source1,
      Publisher<? extends T2> source2, Publisher<? extends T3> source3,
      Publisher<? extends T4> source4, Publisher<? extends T5> source5,
      Publisher<? extends T6> source6, @NonBlocking Function<Object[], V> combinator);
  public static <T, V> Flux<V> combineLatest(Iterable<? extends Publisher<? extends T>> sources,
      @NonBlocking Function<Object[], V> combinator);
  public static <T, V> Flux<V> combineLatest(Iterable<? extends Publisher<? extends T>> sources,
      int prefetch, @NonBlocking Function<Object[], V> combinator);
  public static <T> Flux<T> concat(Iterable<? extends Publisher<? extends T>> sources);
  public final Flux<T> concatWithValues(T... values);
  public static <T> Flux<T> concat(Publisher<? extends Publisher<? extends T>> sources);
  public static <T> Flux<T> concat(Publisher<? extends Publisher<? extends T>> sources,
      int prefetch);
  public static <T> Flux<T> concat(Publisher<? extends T>... sources);
  public static <T> Flux<T> concatDelayError(Publisher<? extends Publisher<? extends T>> sources);
  public static <T> Flux<T> concatDelayError(Publisher<? extends Publisher<? extends T>> sources,
      int prefetch);
  public static <T> Flux<T> concatDelayError(Publisher<? extends Publisher<? extends T>> sources,
      boolean delayUntilEnd, int prefetch);
  public static <T> Flux<T> concatDelayError(Publisher<? extends T>... sources);
  public static <T> Flux<T> create(Consumer<? super FluxSink<T>> emitter);
  public static <T> Flux<T> create(Consumer<? super FluxSink<T>> emitter,
      FluxSink.OverflowStrategy backpressure);
  public static <T> Flux<T> push(Consumer<? super FluxSink<T>> emitter);
  public static <T> Flux<T> push(Consumer<? super FluxSink<T>> emitter,
      FluxSink.OverflowStrategy backpressure);
  public static <T> Flux<T> defer(Supplier<? extends Publisher<T>> supplier);
  public static <T> Flux<T> deferContextual(
      Function<ContextView, ? extends Publisher<T>> contextualPublisherFactory);
  public static <T> Flux<T> empty();
  public static <T> Flux<T> error(Throwable error);
  public static <T> Flux<T> error(@NonBlocking Supplier<? extends Throwable> errorSupplier);
  public static <O> Flux<O> error(Throwable throwable, boolean whenRequested);
  public static <I> Flux<I> first(Publisher<? extends I>... sources);
  public static <I> Flux<I> first(Iterable<? extends Publisher<? extends I>> sources);
  public static <I> Flux<I> firstWithSignal(Publisher<? extends I>... sources);
  public static <I> Flux<I> firstWithSignal(Iterable<? extends Publisher<? extends I>> sources);
  public static <I> Flux<I> firstWithValue(Iterable<? extends Publisher<? extends I>> sources);
  public static <I> Flux<I> firstWithValue(Publisher<? extends I> first,
      Publisher<? extends I>... others);
  public static <T> Flux<T> from(Publisher<? extends T> source);
  public static <T> Flux<T> fromArray(T[] array);
  public static <T> Flux<T> fromIterable(Iterable<? extends T> it);
  public static <T> Flux<T> fromStream(Stream<? extends T> s);
  public static <T> Flux<T> fromStream(Supplier<Stream<? extends T>> streamSupplier);
  public static <T> Flux<T> generate(Consumer<SynchronousSink<T>> generator);
  public static <T, S> Flux<T> generate(Callable<S> stateSupplier,
      BiFunction<S, SynchronousSink<T>, S> generator);
  public static <T, S> Flux<T> generate(Callable<S> stateSupplier,
      BiFunction<S, SynchronousSink<T>, S> generator, Consumer<? super S> stateConsumer);
  public static Flux<Long> interval(Duration period);
  public static Flux<Long> interval(Duration delay, Duration period);
  public static Flux<Long> interval(Duration period, Scheduler timer);
  public static Flux<Long> interval(Duration delay, Duration period, Scheduler timer);
  public static <T> Flux<T> just(T... data);
  public static <T> Flux<T> just(T data);
  @Forks(LIMITED)
  public static <T> Flux<T> merge(Publisher<? extends Publisher<? extends T>> source);
  @Forks(LIMITED)
  public static <T> Flux<T> merge(Publisher<? extends Publisher<? extends T>> source,
      @Limits int concurrency);
  @Forks(LIMITED)
  public static <T> Flux<T> merge(Publisher<? extends Publisher<? extends T>> source,
      @Limits int concurrency, int prefetch);
  @Forks(LIMITED)
  public static <I> Flux<I> merge(Iterable<? extends Publisher<? extends I>> sources);
  @Forks(LIMITED) public static <I> Flux<I> merge(Publisher<? extends I>... sources);
  @Forks(LIMITED) public static <I> Flux<I> merge(int prefetch, Publisher<? extends I>... sources);
  @Forks(LIMITED)
  public static <I> Flux<I> mergeDelayError(int prefetch, Publisher<? extends I>... sources);
  public static <I extends Comparable<? super I>> Flux<I> mergePriority(
      Publisher<? extends I>... sources);
  public static <T> Flux<T> mergePriority(Comparator<? super T> comparator,
      Publisher<? extends T>... sources);
  public static <T> Flux<T> mergePriority(int prefetch, Comparator<? super T> comparator,
      Publisher<? extends T>... sources);
  public static <T> Flux<T> mergePriorityDelayError(int prefetch, Comparator<? super T> comparator,
      Publisher<? extends T>... sources);
  public static <I extends Comparable<? super I>> Flux<I> mergeComparing(
      Publisher<? extends I>... sources);
  public static <T> Flux<T> mergeComparing(Comparator<? super T> comparator,
      Publisher<? extends T>... sources);
  public static <T> Flux<T> mergeComparing(int prefetch, Comparator<? super T> comparator,
      Publisher<? extends T>... sources);
  public static <T> Flux<T> mergeComparingDelayError(int prefetch, Comparator<? super T> comparator,
      Publisher<? extends T>... sources);
  public static <I extends Comparable<? super I>> Flux<I> mergeOrdered(
      Publisher<? extends I>... sources);
  public static <T> Flux<T> mergeOrdered(Comparator<? super T> comparator,
      Publisher<? extends T>... sources);
  public static <T> Flux<T> mergeOrdered(int prefetch, Comparator<? super T> comparator,
      Publisher<? extends T>... sources);
  @Forks(LIMITED)
  public static <T> Flux<T> mergeSequential(Publisher<? extends Publisher<? extends T>> sources);
  @Forks(LIMITED)
  public static <T> Flux<T> mergeSequential(Publisher<? extends Publisher<? extends T>> sources,
      @Limits int maxConcurrency, int prefetch);
  @Forks(LIMITED)
  public static <T> Flux<T> mergeSequentialDelayError(
      Publisher<? extends Publisher<? extends T>> sources, @Limits int maxConcurrency,
      int prefetch);
  @Forks(LIMITED) public static <I> Flux<I> mergeSequential(Publisher<? extends I>... sources);
  @Forks(LIMITED)
  public static <I> Flux<I> mergeSequential(int prefetch, Publisher<? extends I>... sources);
  @Forks(LIMITED)
  public static <I> Flux<I> mergeSequentialDelayError(int prefetch,
      Publisher<? extends I>... sources);
  @Forks(LIMITED)
  public static <I> Flux<I> mergeSequential(Iterable<? extends Publisher<? extends I>> sources);
  @Forks(LIMITED)
  public static <I> Flux<I> mergeSequential(Iterable<? extends Publisher<? extends I>> sources,
      @Limits int maxConcurrency, int prefetch);
  @Forks(LIMITED)
  public static <I> Flux<I> mergeSequentialDelayError(
      Iterable<? extends Publisher<? extends I>> sources, @Limits int maxConcurrency, int prefetch);
  public static <T> Flux<T> never();
  public static Flux<Integer> range(int start, int count);
  public static <T> Flux<T> switchOnNext(
      Publisher<? extends Publisher<? extends T>> mergedPublishers);
  public static <T> Flux<T> switchOnNext(
      Publisher<? extends Publisher<? extends T>> mergedPublishers, int prefetch);
  public static <T, D> Flux<T> using(Callable<? extends D> resourceSupplier,
      Function<? super D, ? extends Publisher<? extends T>> sourceSupplier,
      Consumer<? super D> resourceCleanup);
  public static <T, D> Flux<T> using(Callable<? extends D> resourceSupplier,
      Function<? super D, ? extends Publisher<? extends T>> sourceSupplier,
      Consumer<? super D> resourceCleanup, boolean eager);
  public static <T, D extends AutoCloseable> Flux<T> using(Callable<? extends D> resourceSupplier,
      Function<? super D, ? extends Publisher<? extends T>> sourceSupplier);
  public static <T, D extends AutoCloseable> Flux<T> using(Callable<? extends D> resourceSupplier,
      Function<? super D, ? extends Publisher<? extends T>> sourceSupplier, boolean eager);
  public static <T, D> Flux<T> usingWhen(Publisher<D> resourceSupplier,
      Function<? super D, ? extends Publisher<? extends T>> resourceClosure,
      Function<? super D, ? extends Publisher<?>> asyncCleanup);
  public static <T, D> Flux<T> usingWhen(Publisher<D> resourceSupplier,
      Function<? super D, ? extends Publisher<? extends T>> resourceClosure,
      Function<? super D, ? extends Publisher<?>> asyncComplete,
      BiFunction<? super D, ? super Throwable, ? extends Publisher<?>> asyncError,
      Function<? super D, ? extends Publisher<?>> asyncCancel);
  public static <T1, T2, O> Flux<O> zip(Publisher<? extends T1> source1,
      Publisher<? extends T2> source2,
      @NonBlocking BiFunction<? super T1, ? super T2, ? extends O> combinator);
  public static <T1, T2> Flux<Tuple2<T1, T2>> zip(Publisher<? extends T1> source1,
      Publisher<? extends T2> source2);
  public static <T1, T2, T3> Flux<Tuple3<T1, T2, T3>> zip(Publisher<? extends T1> source1,
      Publisher<? extends T2> source2, Publisher<? extends T3> source3);
  public static <T1, T2, T3, T4> Flux<Tuple4<T1, T2, T3, T4>> zip(Publisher<? extends T1> source1,
      Publisher<? extends T2> source2, Publisher<? extends T3> source3,
      Publisher<? extends T4> source4);
  public static <T1, T2, T3, T4, T5> Flux<Tuple5<T1, T2, T3, T4, T5>> zip(
      Publisher<? extends T1> source1, Publisher<? extends T2> source2,
      Publisher<? extends T3> source3, Publisher<? extends T4> source4,
      Publisher<? extends T5> source5);
  public static <T1, T2, T3, T4, T5, T6> Flux<Tuple6<T1, T2, T3, T4, T5, T6>> zip(
      Publisher<? extends T1> source1, Publisher<? extends T2> source2,
      Publisher<? extends T3> source3, Publisher<? extends T4> source4,
      Publisher<? extends T5> source5, Publisher<? extends T6> source6);
  public static <T1, T2, T3, T4, T5, T6, T7> Flux<Tuple7<T1, T2, T3, T4, T5, T6, T7>> zip(
      Publisher<? extends T1> source1, Publisher<? extends T2> source2,
      Publisher<? extends T3> source3, Publisher<? extends T4> source4,
      Publisher<? extends T5> source5, Publisher<? extends T6> source6,
      Publisher<? extends T7> source7);
  public static <T1, T2, T3, T4, T5, T6, T7, T8> Flux<Tuple8<T1, T2, T3, T4, T5, T6, T7, T8>> zip(
      Publisher<? extends T1> source1, Publisher<? extends T2> source2,
      Publisher<? extends T3> source3, Publisher<? extends T4> source4,
      Publisher<? extends T5> source5, Publisher<? extends T6> source6,
      Publisher<? extends T7> source7, Publisher<? extends T8> source8);
  public static <O> Flux<O> zip(Iterable<? extends Publisher<?>> sources,
      @NonBlocking Function<? super Object[], ? extends O> combinator);
  public static <O> Flux<O> zip(Iterable<? extends Publisher<?>> sources, int prefetch,
      @NonBlocking Function<? super Object[], ? extends O> combinator);
  public static <I, O> Flux<O> zip(@NonBlocking Function<? super Object[], ? extends O> combinator,
      Publisher<? extends I>... sources);
  public static <I, O> Flux<O> zip(@NonBlocking Function<? super Object[], ? extends O> combinator,
      int prefetch, Publisher<? extends I>... sources);
  public static <TUPLE extends Tuple2, V> Flux<V> zip(Publisher<? extends Publisher<?>> sources,
      @NonBlocking Function<? super TUPLE, ? extends V> combinator);
  @Carries public final Mono<Boolean> all(@NonBlocking Predicate<? super T> predicate);
  @Carries public final Mono<Boolean> any(@NonBlocking Predicate<? super T> predicate);
  public final <P> P as(@RunsHere Function<? super Flux<T>, P> transformer);
  @Blocking(THREAD) @Requires(READ) public final T blockFirst();
  @Blocking(THREAD) public final T blockFirst(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) Duration timeout);
  @Blocking(THREAD) @Requires(READ) public final T blockLast();
  @Blocking(THREAD) public final T blockLast(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) Duration timeout);
  public final Flux<List<T>> buffer();
  public final Flux<List<T>> buffer(int maxSize);
  public final <C extends Collection<? super T>> Flux<C> buffer(int maxSize,
      @NonBlocking Supplier<C> bufferSupplier);
  public final Flux<List<T>> buffer(int maxSize, int skip);
  public final <C extends Collection<? super T>> Flux<C> buffer(int maxSize, int skip,
      @NonBlocking Supplier<C> bufferSupplier);
  public final Flux<List<T>> buffer(Publisher<?> other);
  public final <C extends Collection<? super T>> Flux<C> buffer(Publisher<?> other,
      @NonBlocking Supplier<C> bufferSupplier);
  public final Flux<List<T>> buffer(Duration bufferingTimespan);
  public final Flux<List<T>> buffer(Duration bufferingTimespan, Duration openBufferEvery);
  public final Flux<List<T>> buffer(Duration bufferingTimespan, Scheduler timer);
  public final Flux<List<T>> buffer(Duration bufferingTimespan, Duration openBufferEvery,
      Scheduler timer);
  public final Flux<List<T>> bufferTimeout(int maxSize, Duration maxTime);
  public final <C extends Collection<? super T>> Flux<C> bufferTimeout(int maxSize,
      Duration maxTime, @NonBlocking Supplier<C> bufferSupplier);
  public final Flux<List<T>> bufferTimeout(int maxSize, Duration maxTime, Scheduler timer);
  public final <C extends Collection<? super T>> Flux<C> bufferTimeout(int maxSize,
      Duration maxTime, Scheduler timer, @NonBlocking Supplier<C> bufferSupplier);
  public final Flux<List<T>> bufferTimeout(int maxSize, Duration maxTime, boolean fairBackpressure);
  public final Flux<List<T>> bufferTimeout(int maxSize, Duration maxTime, Scheduler timer,
      boolean fairBackpressure);
  public final <C extends Collection<? super T>> Flux<C> bufferTimeout(int maxSize,
      Duration maxTime, @NonBlocking Supplier<C> bufferSupplier, boolean fairBackpressure);
  public final <C extends Collection<? super T>> Flux<C> bufferTimeout(int maxSize,
      Duration maxTime, Scheduler timer, @NonBlocking Supplier<C> bufferSupplier,
      boolean fairBackpressure);
  public final Flux<List<T>> bufferUntil(@NonBlocking Predicate<? super T> predicate);
  public final Flux<List<T>> bufferUntil(@NonBlocking Predicate<? super T> predicate,
      boolean cutBefore);
  public final Flux<List<T>> bufferUntilChanged();
  public final <V> Flux<List<T>> bufferUntilChanged(
      @NonBlocking Function<? super T, ? extends V> keySelector);
  public final <V> Flux<List<T>> bufferUntilChanged(
      @NonBlocking Function<? super T, ? extends V> keySelector,
      @NonBlocking BiPredicate<? super V, ? super V> keyComparator);
  public final Flux<List<T>> bufferWhile(@NonBlocking Predicate<? super T> predicate);
  public final <U, V> Flux<List<T>> bufferWhen(Publisher<U> bucketOpening,
      @NonBlocking Function<? super U, ? extends Publisher<V>> closeSelector);
  public final <U, V, C extends Collection<? super T>> Flux<C> bufferWhen(
      Publisher<U> bucketOpening,
      @NonBlocking Function<? super U, ? extends Publisher<V>> closeSelector,
      @NonBlocking Supplier<C> bufferSupplier);
  public final Flux<T> cache();
  public final Flux<T> cache(int history);
  public final Flux<T> cache(Duration ttl);
  public final Flux<T> cache(Duration ttl, Scheduler timer);
  public final Flux<T> cache(int history, Duration ttl);
  public final Flux<T> cache(int history, Duration ttl, Scheduler timer);
  public final <E> Flux<E> cast(Class<E> clazz);
  public final Flux<T> cancelOn(Scheduler scheduler);
  public final Flux<T> checkpoint();
  public final Flux<T> checkpoint(String description);
  public final Flux<T> checkpoint(String description, boolean forceStackTrace);
  @Carries
  public final <E> Mono<E> collect(@NonBlocking Supplier<E> containerSupplier,
      @NonBlocking BiConsumer<E, ? super T> collector);
  @Carries public final <R, A> Mono<R> collect(Collector<? super T, A, ? extends R> collector);
  @Carries public final Mono<List<T>> collectList();
  @Carries
  public final <K> Mono<Map<K, T>> collectMap(
      @NonBlocking Function<? super T, ? extends K> keyExtractor);
  @Carries
  public final <K, V> Mono<Map<K, V>> collectMap(
      @NonBlocking Function<? super T, ? extends K> keyExtractor,
      @NonBlocking Function<? super T, ? extends V> valueExtractor);
  @Carries
  public final <K, V> Mono<Map<K, V>> collectMap(
      @NonBlocking Function<? super T, ? extends K> keyExtractor,
      @NonBlocking Function<? super T, ? extends V> valueExtractor,
      @NonBlocking Supplier<Map<K, V>> mapSupplier);
  @Carries
  public final <K> Mono<Map<K, Collection<T>>> collectMultimap(
      @NonBlocking Function<? super T, ? extends K> keyExtractor);
  @Carries
  public final <K, V> Mono<Map<K, Collection<V>>> collectMultimap(
      @NonBlocking Function<? super T, ? extends K> keyExtractor,
      @NonBlocking Function<? super T, ? extends V> valueExtractor);
  @Carries
  public final <K, V> Mono<Map<K, Collection<V>>> collectMultimap(
      @NonBlocking Function<? super T, ? extends K> keyExtractor,
      @NonBlocking Function<? super T, ? extends V> valueExtractor,
      @NonBlocking Supplier<Map<K, Collection<V>>> mapSupplier);
  @Carries public final Mono<List<T>> collectSortedList();
  @Carries public final Mono<List<T>> collectSortedList(Comparator<? super T> comparator);
  public final <V> Flux<V> concatMap(
      @NonBlocking Function<? super T, ? extends Publisher<? extends V>> mapper);
  public final <V> Flux<V> concatMap(
      @NonBlocking Function<? super T, ? extends Publisher<? extends V>> mapper, int prefetch);
  public final <V> Flux<V> concatMapDelayError(
      @NonBlocking Function<? super T, ? extends Publisher<? extends V>> mapper);
  public final <V> Flux<V> concatMapDelayError(
      @NonBlocking Function<? super T, ? extends Publisher<? extends V>> mapper, int prefetch);
  public final <V> Flux<V> concatMapDelayError(
      @NonBlocking Function<? super T, ? extends Publisher<? extends V>> mapper,
      boolean delayUntilEnd, int prefetch);
  public final <R> Flux<R> concatMapIterable(
      @NonBlocking Function<? super T, ? extends Iterable<? extends R>> mapper);
  public final <R> Flux<R> concatMapIterable(
      @NonBlocking Function<? super T, ? extends Iterable<? extends R>> mapper, int prefetch);
  public final Flux<T> concatWith(Publisher<? extends T> other);
  public final Flux<T> contextCapture();
  public final Flux<T> contextWrite(ContextView contextToAppend);
  public final Flux<T> contextWrite(Function<Context, Context> contextModifier);
  @Carries public final Mono<Long> count();
  public final Flux<T> defaultIfEmpty(T defaultV);
  public final Flux<T> delayElements(Duration delay);
  public final Flux<T> delayElements(Duration delay, Scheduler timer);
  public final Flux<T> delaySequence(Duration delay);
  public final Flux<T> delaySequence(Duration delay, Scheduler timer);
  public final Flux<T> delayUntil(
      @NonBlocking Function<? super T, ? extends Publisher<?>> triggerProvider);
  public final Flux<T> delaySubscription(Duration delay);
  public final Flux<T> delaySubscription(Duration delay, Scheduler timer);
  public final <U> Flux<T> delaySubscription(Publisher<U> subscriptionDelay);
  public final <X> Flux<X> dematerialize();
  public final Flux<T> distinct();
  public final <V> Flux<T> distinct(@NonBlocking Function<? super T, ? extends V> keySelector);
  public final <V, C extends Collection<? super V>> Flux<T> distinct(
      @NonBlocking Function<? super T, ? extends V> keySelector,
      @NonBlocking Supplier<C> distinctCollectionSupplier);
  public final <V, C> Flux<T> distinct(@NonBlocking Function<? super T, ? extends V> keySelector,
      @NonBlocking Supplier<C> distinctStoreSupplier,
      @NonBlocking BiPredicate<C, V> distinctPredicate, @NonBlocking Consumer<C> cleanup);
  public final Flux<T> distinctUntilChanged();
  public final <V> Flux<T> distinctUntilChanged(
      @NonBlocking Function<? super T, ? extends V> keySelector);
  public final <V> Flux<T> distinctUntilChanged(
      @NonBlocking Function<? super T, ? extends V> keySelector,
      @NonBlocking BiPredicate<? super V, ? super V> keyComparator);
  public final Flux<T> doAfterTerminate(@NonBlocking Runnable afterTerminate);
  public final Flux<T> doOnCancel(@NonBlocking Runnable onCancel);
  public final Flux<T> doOnComplete(@NonBlocking Runnable onComplete);
  public final <R> Flux<T> doOnDiscard(Class<R> type, @NonBlocking Consumer<? super R> discardHook);
  public final Flux<T> doOnEach(@NonBlocking Consumer<? super Signal<T>> signalConsumer);
  public final Flux<T> doOnError(@NonBlocking Consumer<? super Throwable> onError);
  public final <E extends Throwable> Flux<T> doOnError(Class<E> exceptionType,
      @NonBlocking Consumer<? super E> onError);
  public final Flux<T> doOnError(@NonBlocking Predicate<? super Throwable> predicate,
      @NonBlocking Consumer<? super Throwable> onError);
  public final Flux<T> doOnNext(@NonBlocking Consumer<? super T> onNext);
  public final Flux<T> doOnRequest(@NonBlocking LongConsumer consumer);
  public final Flux<T> doOnSubscribe(@NonBlocking Consumer<? super Subscription> onSubscribe);
  public final Flux<T> doOnTerminate(@NonBlocking Runnable onTerminate);
  public final Flux<T> doFirst(Runnable onFirst);
  public final Flux<T> doFinally(@NonBlocking Consumer<SignalType> onFinally);
  public final Flux<Tuple2<Long, T>> elapsed();
  public final Flux<Tuple2<Long, T>> elapsed(Scheduler scheduler);
  @Carries public final Mono<T> elementAt(int index);
  @Carries public final Mono<T> elementAt(int index, T defaultValue);
  public final Flux<T> expandDeep(
      @NonBlocking Function<? super T, ? extends Publisher<? extends T>> expander,
      int capacityHint);
  public final Flux<T> expandDeep(
      @NonBlocking Function<? super T, ? extends Publisher<? extends T>> expander);
  public final Flux<T> expand(
      @NonBlocking Function<? super T, ? extends Publisher<? extends T>> expander,
      int capacityHint);
  public final Flux<T> expand(
      @NonBlocking Function<? super T, ? extends Publisher<? extends T>> expander);
  public final Flux<T> filter(@NonBlocking Predicate<? super T> p);
  public final Flux<T> filterWhen(
      @NonBlocking Function<? super T, ? extends Publisher<Boolean>> asyncPredicate);
  public final Flux<T> filterWhen(
      @NonBlocking Function<? super T, ? extends Publisher<Boolean>> asyncPredicate,
      int bufferSize);
  @Forks(LIMITED)
  public final <R> Flux<R> flatMap(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> mapper);
  @Forks(LIMITED)
  public final <V> Flux<V> flatMap(
      @NonBlocking Function<? super T, ? extends Publisher<? extends V>> mapper,
      @Limits int concurrency);
  @Forks(LIMITED)
  public final <V> Flux<V> flatMap(
      @NonBlocking Function<? super T, ? extends Publisher<? extends V>> mapper,
      @Limits int concurrency, int prefetch);
  @Forks(LIMITED)
  public final <V> Flux<V> flatMapDelayError(
      @NonBlocking Function<? super T, ? extends Publisher<? extends V>> mapper,
      @Limits int concurrency, int prefetch);
  @Forks(LIMITED)
  public final <R> Flux<R> flatMap(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> mapperOnNext,
      @NonBlocking Function<? super Throwable, ? extends Publisher<? extends R>> mapperOnError,
      @NonBlocking Supplier<? extends Publisher<? extends R>> mapperOnComplete);
  public final <R> Flux<R> flatMapIterable(
      @NonBlocking Function<? super T, ? extends Iterable<? extends R>> mapper);
  public final <R> Flux<R> flatMapIterable(
      @NonBlocking Function<? super T, ? extends Iterable<? extends R>> mapper, int prefetch);
  @Forks(LIMITED)
  public final <R> Flux<R> flatMapSequential(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> mapper);
  @Forks(LIMITED)
  public final <R> Flux<R> flatMapSequential(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> mapper,
      @Limits int maxConcurrency);
  @Forks(LIMITED)
  public final <R> Flux<R> flatMapSequential(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> mapper,
      @Limits int maxConcurrency, int prefetch);
  @Forks(LIMITED)
  public final <R> Flux<R> flatMapSequentialDelayError(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> mapper,
      @Limits int maxConcurrency, int prefetch);
  public int getPrefetch();
  public final <K> Flux<GroupedFlux<K, T>> groupBy(
      @NonBlocking Function<? super T, ? extends K> keyMapper);
  public final <K> Flux<GroupedFlux<K, T>> groupBy(
      @NonBlocking Function<? super T, ? extends K> keyMapper, int prefetch);
  public final <K, V> Flux<GroupedFlux<K, V>> groupBy(
      @NonBlocking Function<? super T, ? extends K> keyMapper,
      @NonBlocking Function<? super T, ? extends V> valueMapper);
  public final <K, V> Flux<GroupedFlux<K, V>> groupBy(
      @NonBlocking Function<? super T, ? extends K> keyMapper,
      @NonBlocking Function<? super T, ? extends V> valueMapper, int prefetch);
  public final <TRight, TLeftEnd, TRightEnd, R> Flux<R> groupJoin(Publisher<? extends TRight> other,
      @NonBlocking Function<? super T, ? extends Publisher<TLeftEnd>> leftEnd,
      @NonBlocking Function<? super TRight, ? extends Publisher<TRightEnd>> rightEnd,
      @NonBlocking BiFunction<? super T, ? super Flux<TRight>, ? extends R> resultSelector);
  public final <R> Flux<R> handle(@NonBlocking BiConsumer<? super T, SynchronousSink<R>> handler);
  @Carries public final Mono<Boolean> hasElement(T value);
  @Carries public final Mono<Boolean> hasElements();
  public Flux<T> hide();
  public final Flux<Tuple2<Long, T>> index();
  public final <I> Flux<I> index(
      @NonBlocking BiFunction<? super Long, ? super T, ? extends I> indexMapper);
  @Carries public final Mono<T> ignoreElements();
  public final <TRight, TLeftEnd, TRightEnd, R> Flux<R> join(Publisher<? extends TRight> other,
      @NonBlocking Function<? super T, ? extends Publisher<TLeftEnd>> leftEnd,
      @NonBlocking Function<? super TRight, ? extends Publisher<TRightEnd>> rightEnd,
      @NonBlocking BiFunction<? super T, ? super TRight, ? extends R> resultSelector);
  @Carries public final Mono<T> last();
  @Carries public final Mono<T> last(T defaultValue);
  public final Flux<T> limitRate(int prefetchRate);
  public final Flux<T> limitRate(int highTide, int lowTide);
  public final Flux<T> limitRequest(long n);
  public final Flux<T> log();
  public final Flux<T> log(String category);
  public final Flux<T> log(String category, Level level, SignalType... options);
  public final Flux<T> log(String category, Level level, boolean showOperatorLine,
      SignalType... options);
  public final Flux<T> log(Logger logger);
  public final Flux<T> log(Logger logger, Level level, boolean showOperatorLine,
      SignalType... options);
  public final <V> Flux<V> map(@NonBlocking Function<? super T, ? extends V> mapper);
  public final <V> Flux<V> mapNotNull(@NonBlocking Function<? super T, ? extends V> mapper);
  public final Flux<Signal<T>> materialize();
  public final Flux<T> mergeOrderedWith(Publisher<? extends T> other,
      Comparator<? super T> otherComparator);
  public final Flux<T> mergeComparingWith(Publisher<? extends T> other,
      Comparator<? super T> otherComparator);
  public final Flux<T> mergeWith(Publisher<? extends T> other);
  public final Flux<T> metrics();
  public final Flux<T> name(String name);
  @Carries public final Mono<T> next();
  public final <U> Flux<U> ofType(Class<U> clazz);
  public final Flux<T> onBackpressureBuffer();
  public final Flux<T> onBackpressureBuffer(int maxSize);
  public final Flux<T> onBackpressureBuffer(int maxSize,
      @NonBlocking Consumer<? super T> onOverflow);
  public final Flux<T> onBackpressureBuffer(int maxSize,
      BufferOverflowStrategy bufferOverflowStrategy);
  public final Flux<T> onBackpressureBuffer(int maxSize,
      @NonBlocking Consumer<? super T> onBufferOverflow,
      BufferOverflowStrategy bufferOverflowStrategy);
  public final Flux<T> onBackpressureBuffer(Duration ttl, int maxSize,
      @NonBlocking Consumer<? super T> onBufferEviction);
  public final Flux<T> onBackpressureBuffer(Duration ttl, int maxSize,
      @NonBlocking Consumer<? super T> onBufferEviction, Scheduler scheduler);
  public final Flux<T> onBackpressureDrop();
  public final Flux<T> onBackpressureDrop(@NonBlocking Consumer<? super T> onDropped);
  public final Flux<T> onBackpressureError();
  public final Flux<T> onBackpressureLatest();
  public final Flux<T> onErrorComplete();
  public final Flux<T> onErrorComplete(Class<? extends Throwable> type);
  public final Flux<T> onErrorComplete(@NonBlocking Predicate<? super Throwable> predicate);
  public final Flux<T> onErrorContinue(@NonBlocking BiConsumer<Throwable, Object> errorConsumer);
  public final <E extends Throwable> Flux<T> onErrorContinue(Class<E> type,
      @NonBlocking BiConsumer<Throwable, Object> errorConsumer);
  public final <E extends Throwable> Flux<T> onErrorContinue(
      @NonBlocking Predicate<E> errorPredicate,
      @NonBlocking BiConsumer<Throwable, Object> errorConsumer);
  public final Flux<T> onErrorStop();
  public final Flux<T> onErrorMap(
      @NonBlocking Function<? super Throwable, ? extends Throwable> mapper);
  public final <E extends Throwable> Flux<T> onErrorMap(Class<E> type,
      @NonBlocking Function<? super E, ? extends Throwable> mapper);
  public final Flux<T> onErrorMap(@NonBlocking Predicate<? super Throwable> predicate,
      @NonBlocking Function<? super Throwable, ? extends Throwable> mapper);
  public final Flux<T> onErrorResume(
      @NonBlocking Function<? super Throwable, ? extends Publisher<? extends T>> fallback);
  public final <E extends Throwable> Flux<T> onErrorResume(Class<E> type,
      @NonBlocking Function<? super E, ? extends Publisher<? extends T>> fallback);
  public final Flux<T> onErrorResume(@NonBlocking Predicate<? super Throwable> predicate,
      @NonBlocking Function<? super Throwable, ? extends Publisher<? extends T>> fallback);
  public final Flux<T> onErrorReturn(T fallbackValue);
  public final <E extends Throwable> Flux<T> onErrorReturn(Class<E> type, T fallbackValue);
  public final Flux<T> onErrorReturn(@NonBlocking Predicate<? super Throwable> predicate,
      T fallbackValue);
  public final Flux<T> onTerminateDetach();
  public final Flux<T> or(Publisher<? extends T> other);
  @Forks(LIMITED) public final ParallelFlux<T> parallel();
  @Forks(LIMITED) public final ParallelFlux<T> parallel(int parallelism);
  @Forks(LIMITED) public final ParallelFlux<T> parallel(int parallelism, int prefetch);
  public final ConnectableFlux<T> publish();
  public final ConnectableFlux<T> publish(int prefetch);
  public final <R> Flux<R> publish(
      Function<? super Flux<T>, ? extends Publisher<? extends R>> transform);
  public final <R> Flux<R> publish(
      Function<? super Flux<T>, ? extends Publisher<? extends R>> transform, int prefetch);
  public final Mono<T> publishNext();
  @Forks(EXECUTOR) public final Flux<T> publishOn(Scheduler scheduler);
  @Forks(EXECUTOR) public final Flux<T> publishOn(Scheduler scheduler, int prefetch);
  @Forks(EXECUTOR)
  public final Flux<T> publishOn(Scheduler scheduler, boolean delayError, int prefetch);
  @Carries public final Mono<T> reduce(@NonBlocking BiFunction<T, T, T> aggregator);
  @Carries
  public final <A> Mono<A> reduce(A initial, @NonBlocking BiFunction<A, ? super T, A> accumulator);
  @Carries
  public final <A> Mono<A> reduceWith(@NonBlocking Supplier<A> initial,
      @NonBlocking BiFunction<A, ? super T, A> accumulator);
  public final Flux<T> repeat();
  public final Flux<T> repeat(@NonBlocking BooleanSupplier predicate);
  public final Flux<T> repeat(long numRepeat);
  public final Flux<T> repeat(long numRepeat, @NonBlocking BooleanSupplier predicate);
  public final Flux<T> repeatWhen(
      @NonBlocking Function<Flux<Long>, ? extends Publisher<?>> repeatFactory);
  public final ConnectableFlux<T> replay();
  public final ConnectableFlux<T> replay(int history);
  public final ConnectableFlux<T> replay(Duration ttl);
  public final ConnectableFlux<T> replay(int history, Duration ttl);
  public final ConnectableFlux<T> replay(Duration ttl, Scheduler timer);
  public final ConnectableFlux<T> replay(int history, Duration ttl, Scheduler timer);
  public final Flux<T> retry();
  public final Flux<T> retry(long numRetries);
  public final Flux<T> retryWhen(Retry retrySpec);
  public final Flux<T> sample(Duration timespan);
  public final <U> Flux<T> sample(Publisher<U> sampler);
  public final Flux<T> sampleFirst(Duration timespan);
  public final <U> Flux<T> sampleFirst(
      @NonBlocking Function<? super T, ? extends Publisher<U>> samplerFactory);
  public final <U> Flux<T> sampleTimeout(
      @NonBlocking Function<? super T, ? extends Publisher<U>> throttlerFactory);
  public final <U> Flux<T> sampleTimeout(
      @NonBlocking Function<? super T, ? extends Publisher<U>> throttlerFactory,
      int maxConcurrency);
  public final Flux<T> scan(@NonBlocking BiFunction<T, T, T> accumulator);
  public final <A> Flux<A> scan(A initial, @NonBlocking BiFunction<A, ? super T, A> accumulator);
  public final <A> Flux<A> scanWith(@NonBlocking Supplier<A> initial,
      @NonBlocking BiFunction<A, ? super T, A> accumulator);
  public final Flux<T> share();
  @Carries public final Mono<T> shareNext();
  @Carries public final Mono<T> single();
  @Carries public final Mono<T> single(T defaultValue);
  @Carries public final Mono<T> singleOrEmpty();
  public final Flux<T> skip(long skipped);
  public final Flux<T> skip(Duration timespan);
  public final Flux<T> skip(Duration timespan, Scheduler timer);
  public final Flux<T> skipLast(int n);
  public final Flux<T> skipUntil(@NonBlocking Predicate<? super T> untilPredicate);
  public final Flux<T> skipUntilOther(Publisher<?> other);
  public final Flux<T> skipWhile(@NonBlocking Predicate<? super T> skipPredicate);
  public final Flux<T> sort();
  public final Flux<T> sort(Comparator<? super T> sortFunction);
  public final Flux<T> startWith(Iterable<? extends T> iterable);
  public final Flux<T> startWith(T... values);
  public final Flux<T> startWith(Publisher<? extends T> publisher);
  @Requires(READ) public final Disposable subscribe();
  @Requires(READ) public final Disposable subscribe(@NonBlocking Consumer<? super T> consumer);
  @Requires(READ)
  public final Disposable subscribe(@NonBlocking Consumer<? super T> consumer,
      @NonBlocking Consumer<? super Throwable> errorConsumer);
  @Requires(READ)
  public final Disposable subscribe(@NonBlocking Consumer<? super T> consumer,
      @NonBlocking Consumer<? super Throwable> errorConsumer,
      @NonBlocking Runnable completeConsumer);
  public final Disposable subscribe(@NonBlocking Consumer<? super T> consumer,
      @NonBlocking Consumer<? super Throwable> errorConsumer,
      @NonBlocking Runnable completeConsumer,
      @NonBlocking Consumer<? super Subscription> subscriptionConsumer);
  public final Disposable subscribe(@NonBlocking Consumer<? super T> consumer,
      @NonBlocking Consumer<? super Throwable> errorConsumer,
      @NonBlocking Runnable completeConsumer, Context initialContext);
  public final void subscribe(Subscriber<? super T> actual);
  public void subscribe(CoreSubscriber<? super T> actual);
  @Forks(EXECUTOR) public final Flux<T> subscribeOn(Scheduler scheduler);
  @Forks(EXECUTOR)
  public final Flux<T> subscribeOn(Scheduler scheduler, boolean requestOnSeparateThread);
  public final <E extends Subscriber<? super T>> E subscribeWith(E subscriber);
  public final <V> Flux<V> switchOnFirst(
      @NonBlocking BiFunction<Signal<? extends T>, Flux<T>, Publisher<? extends V>> transformer);
  public final <V> Flux<V> switchOnFirst(
      @NonBlocking BiFunction<Signal<? extends T>, Flux<T>, Publisher<? extends V>> transformer,
      boolean cancelSourceOnComplete);
  public final Flux<T> switchIfEmpty(Publisher<? extends T> alternate);
  public final <V> Flux<V> switchMap(@NonBlocking Function<? super T, Publisher<? extends V>> fn);
  public final <V> Flux<V> switchMap(@NonBlocking Function<? super T, Publisher<? extends V>> fn,
      int prefetch);
  public final Flux<T> tag(String key, String value);
  public final Flux<T> take(long n);
  public final Flux<T> take(long n, boolean limitRequest);
  public final Flux<T> take(Duration timespan);
  public final Flux<T> take(Duration timespan, Scheduler timer);
  public final Flux<T> takeLast(int n);
  public final Flux<T> takeUntil(@NonBlocking Predicate<? super T> predicate);
  public final Flux<T> takeUntilOther(Publisher<?> other);
  public final Flux<T> takeWhile(@NonBlocking Predicate<? super T> continuePredicate);
  public final Flux<T> tap(Supplier<SignalListener<T>> simpleListenerGenerator);
  public final Flux<T> tap(Function<ContextView, SignalListener<T>> listenerGenerator);
  public final Flux<T> tap(SignalListenerFactory<T, ?> listenerFactory);
  @Carries public final Mono<Void> then();
  @Carries public final <V> Mono<V> then(Mono<V> other);
  @Carries public final Mono<Void> thenEmpty(Publisher<Void> other);
  public final <V> Flux<V> thenMany(Publisher<V> other);
  public final Flux<Timed<T>> timed();
  public final Flux<Timed<T>> timed(Scheduler clock);
  @Bounds(READ) public final Flux<T> timeout(Duration timeout);
  @Bounds(READ) public final Flux<T> timeout(Duration timeout, Publisher<? extends T> fallback);
  @Bounds(READ) public final Flux<T> timeout(Duration timeout, Scheduler timer);
  @Bounds(READ)
  public final Flux<T> timeout(Duration timeout, Publisher<? extends T> fallback, Scheduler timer);
  public final <U> Flux<T> timeout(Publisher<U> firstTimeout);
  public final <U, V> Flux<T> timeout(Publisher<U> firstTimeout,
      @NonBlocking Function<? super T, ? extends Publisher<V>> nextTimeoutFactory);
  public final <U, V> Flux<T> timeout(Publisher<U> firstTimeout,
      @NonBlocking Function<? super T, ? extends Publisher<V>> nextTimeoutFactory,
      Publisher<? extends T> fallback);
  public final Flux<Tuple2<Long, T>> timestamp();
  public final Flux<Tuple2<Long, T>> timestamp(Scheduler scheduler);
  @Blocking(THREAD) public final Iterable<T> toIterable();
  @Blocking(THREAD) public final Iterable<T> toIterable(int batchSize);
  @Blocking(THREAD)
  public final Iterable<T> toIterable(int batchSize, @NonBlocking Supplier<Queue<T>> queueProvider);
  @Blocking(THREAD) public final Stream<T> toStream();
  @Blocking(THREAD) public final Stream<T> toStream(int batchSize);
  public final <V> Flux<V> transform(
      @RunsHere Function<? super Flux<T>, ? extends Publisher<V>> transformer);
  public final <V> Flux<V> transformDeferred(
      Function<? super Flux<T>, ? extends Publisher<V>> transformer);
  public final <V> Flux<V> transformDeferredContextual(
      BiFunction<? super Flux<T>, ? super ContextView, ? extends Publisher<V>> transformer);
  public final Flux<Flux<T>> window(int maxSize);
  public final Flux<Flux<T>> window(int maxSize, int skip);
  public final Flux<Flux<T>> window(Publisher<?> boundary);
  public final Flux<Flux<T>> window(Duration windowingTimespan);
  public final Flux<Flux<T>> window(Duration windowingTimespan, Duration openWindowEvery);
  public final Flux<Flux<T>> window(Duration windowingTimespan, Scheduler timer);
  public final Flux<Flux<T>> window(Duration windowingTimespan, Duration openWindowEvery,
      Scheduler timer);
  public final Flux<Flux<T>> windowTimeout(int maxSize, Duration maxTime);
  public final Flux<Flux<T>> windowTimeout(int maxSize, Duration maxTime, boolean fairBackpressure);
  public final Flux<Flux<T>> windowTimeout(int maxSize, Duration maxTime, Scheduler timer);
  public final Flux<Flux<T>> windowTimeout(int maxSize, Duration maxTime, Scheduler timer,
      boolean fairBackpressure);
  public final Flux<Flux<T>> windowUntil(@NonBlocking Predicate<T> boundaryTrigger);
  public final Flux<Flux<T>> windowUntil(@NonBlocking Predicate<T> boundaryTrigger,
      boolean cutBefore);
  public final Flux<Flux<T>> windowUntil(@NonBlocking Predicate<T> boundaryTrigger,
      boolean cutBefore, int prefetch);
  public final Flux<Flux<T>> windowUntilChanged();
  public final <V> Flux<Flux<T>> windowUntilChanged(
      @NonBlocking Function<? super T, ? super V> keySelector);
  public final <V> Flux<Flux<T>> windowUntilChanged(
      @NonBlocking Function<? super T, ? extends V> keySelector,
      @NonBlocking BiPredicate<? super V, ? super V> keyComparator);
  public final Flux<Flux<T>> windowWhile(@NonBlocking Predicate<T> inclusionPredicate);
  public final Flux<Flux<T>> windowWhile(@NonBlocking Predicate<T> inclusionPredicate,
      int prefetch);
  public final <U, V> Flux<Flux<T>> windowWhen(Publisher<U> bucketOpening,
      @NonBlocking Function<? super U, ? extends Publisher<V>> closeSelector);
  public final <U, R> Flux<R> withLatestFrom(Publisher<? extends U> other,
      @NonBlocking BiFunction<? super T, ? super U, ? extends R> resultSelector);
  public final <T2> Flux<Tuple2<T, T2>> zipWith(Publisher<? extends T2> source2);
  public final <T2, V> Flux<V> zipWith(Publisher<? extends T2> source2,
      @NonBlocking BiFunction<? super T, ? super T2, ? extends V> combinator);
  public final <T2, V> Flux<V> zipWith(Publisher<? extends T2> source2, int prefetch,
      @NonBlocking BiFunction<? super T, ? super T2, ? extends V> combinator);
  public final <T2> Flux<Tuple2<T, T2>> zipWith(Publisher<? extends T2> source2, int prefetch);
  public final <T2> Flux<Tuple2<T, T2>> zipWithIterable(Iterable<? extends T2> iterable);
  public final <T2, V> Flux<V> zipWithIterable(Iterable<? extends T2> iterable,
      @NonBlocking BiFunction<? super T, ? super T2, ? extends V> zipper);
  protected static <T> Flux<T> onAssembly(Flux<T> source);
  protected static <T> ConnectableFlux<T> onAssembly(ConnectableFlux<T> source);
}

@ReturnsCopy
public abstract class ParallelFlux<T> implements CorePublisher<T> {
  public ParallelFlux();
  public static <T> ParallelFlux<T> from(Publisher<? extends T> source);
  public static <T> ParallelFlux<T> from(Publisher<? extends T> source, int parallelism);
  public static <T> ParallelFlux<T> from(Publisher<? extends T> source, int parallelism,
      int prefetch, @NonBlocking Supplier<Queue<T>> queueSupplier);
  public static <T> ParallelFlux<T> from(Publisher<T>... publishers);
  public final <U> U as(@RunsHere Function<? super ParallelFlux<T>, U> converter);
  public final ParallelFlux<T> checkpoint();
  public final ParallelFlux<T> checkpoint(String description);
  public final ParallelFlux<T> checkpoint(String description, boolean forceStackTrace);
  public final <C> ParallelFlux<C> collect(@NonBlocking Supplier<? extends C> collectionSupplier,
      @NonBlocking BiConsumer<? super C, ? super T> collector);
  public final Mono<List<T>> collectSortedList(Comparator<? super T> comparator);
  public final Mono<List<T>> collectSortedList(Comparator<? super T> comparator, int capacityHint);
  public final <R> ParallelFlux<R> concatMap(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> mapper);
  public final <R> ParallelFlux<R> concatMap(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> mapper, int prefetch);
  public final <R> ParallelFlux<R> concatMapDelayError(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> mapper);
  public final ParallelFlux<T> doAfterTerminate(@NonBlocking Runnable afterTerminate);
  public final ParallelFlux<T> doOnCancel(@NonBlocking Runnable onCancel);
  public final ParallelFlux<T> doOnComplete(@NonBlocking Runnable onComplete);
  public final ParallelFlux<T> doOnEach(@NonBlocking Consumer<? super Signal<T>> signalConsumer);
  public final ParallelFlux<T> doOnError(@NonBlocking Consumer<? super Throwable> onError);
  public final ParallelFlux<T> doOnSubscribe(
      @NonBlocking Consumer<? super Subscription> onSubscribe);
  public final ParallelFlux<T> doOnNext(@NonBlocking Consumer<? super T> onNext);
  public final ParallelFlux<T> doOnRequest(@NonBlocking LongConsumer onRequest);
  public final ParallelFlux<T> doOnTerminate(@NonBlocking Runnable onTerminate);
  public final ParallelFlux<T> filter(@NonBlocking Predicate<? super T> predicate);
  @Forks(LIMITED)
  public final <R> ParallelFlux<R> flatMap(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> mapper);
  @Forks(LIMITED)
  public final <R> ParallelFlux<R> flatMap(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> mapper,
      boolean delayError);
  @Forks(LIMITED)
  public final <R> ParallelFlux<R> flatMap(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> mapper, boolean delayError,
      int maxConcurrency);
  @Forks(LIMITED)
  public final <R> ParallelFlux<R> flatMap(
      @NonBlocking Function<? super T, ? extends Publisher<? extends R>> mapper, boolean delayError,
      int maxConcurrency, int prefetch);
  public final Flux<GroupedFlux<Integer, T>> groups();
  public final ParallelFlux<T> hide();
  public final ParallelFlux<T> log();
  public final ParallelFlux<T> log(String category);
  public final ParallelFlux<T> log(String category, Level level, SignalType... options);
  public final ParallelFlux<T> log(String category, Level level, boolean showOperatorLine,
      SignalType... options);
  public final <U> ParallelFlux<U> map(@NonBlocking Function<? super T, ? extends U> mapper);
  public final ParallelFlux<T> name(String name);
  public final Flux<T> ordered(Comparator<? super T> comparator);
  public final Flux<T> ordered(Comparator<? super T> comparator, int prefetch);
  public int parallelism();
  public final Mono<T> reduce(@NonBlocking BiFunction<T, T, T> reducer);
  public final <R> ParallelFlux<R> reduce(@NonBlocking Supplier<R> initialSupplier,
      @NonBlocking BiFunction<R, ? super T, R> reducer);
  @Forks(EXECUTOR) public final ParallelFlux<T> runOn(Scheduler scheduler);
  @Forks(EXECUTOR) public final ParallelFlux<T> runOn(Scheduler scheduler, int prefetch);
  public final Flux<T> sequential();
  public final Flux<T> sequential(int prefetch);
  public final Flux<T> sorted(Comparator<? super T> comparator);
  public final Flux<T> sorted(Comparator<? super T> comparator, int capacityHint);
  public void subscribe(CoreSubscriber<? super T>[] subscribers);
  public final Disposable subscribe();
  public final Disposable subscribe(@NonBlocking Consumer<? super T> onNext);
  public final Disposable subscribe(@NonBlocking Consumer<? super T> onNext,
      @NonBlocking Consumer<? super Throwable> onError);
  public final Disposable subscribe(@NonBlocking Consumer<? super T> onNext,
      @NonBlocking Consumer<? super Throwable> onError, @NonBlocking Runnable onComplete);
  public final void subscribe(CoreSubscriber<? super T> s);
  public final Disposable subscribe(@NonBlocking Consumer<? super T> onNext,
      @NonBlocking Consumer<? super Throwable> onError, @NonBlocking Runnable onComplete,
      @NonBlocking Consumer<? super Subscription> onSubscribe);
  public final Disposable subscribe(@NonBlocking Consumer<? super T> onNext,
      @NonBlocking Consumer<? super Throwable> onError, @NonBlocking Runnable onComplete,
      Context initialContext);
  public final void subscribe(Subscriber<? super T> s);
  public final ParallelFlux<T> tag(String key, String value);
  public final Mono<Void> then();
  public final <U> ParallelFlux<U> transform(
      @RunsHere Function<? super ParallelFlux<T>, ParallelFlux<U>> composer);
  public final <U> ParallelFlux<U> transformGroups(
      @RunsHere Function<? super GroupedFlux<Integer, T>, ? extends Publisher<? extends U>> composer);
  protected final boolean validate(Subscriber<?>[] subscribers);
  public int getPrefetch();
  protected static <T> ParallelFlux<T> onAssembly(ParallelFlux<T> source);
}

public abstract class ConnectableFlux<T> extends Flux<T> {
  public ConnectableFlux();
  public final Flux<T> autoConnect();
  public final Flux<T> autoConnect(int minSubscribers);
  public final Flux<T> autoConnect(int minSubscribers, Consumer<? super Disposable> cancelSupport);
  public final Disposable connect();
  public void connect(Consumer<? super Disposable> cancelSupport);
  public final ConnectableFlux<T> hide();
  public final Flux<T> refCount();
  public final Flux<T> refCount(int minSubscribers);
  public final Flux<T> refCount(int minSubscribers, Duration gracePeriod);
  public final Flux<T> refCount(int minSubscribers, Duration gracePeriod, Scheduler scheduler);
}

public abstract class GroupedFlux<K, V> extends Flux<V> {
  public GroupedFlux();
  public K key();
}

public interface FluxSink<T> {
  FluxSink<T> next(T t);
  void complete();
  void error(Throwable e);
  Context currentContext();
  default ContextView contextView();
  long requestedFromDownstream();
  boolean isCancelled();
  FluxSink<T> onRequest(LongConsumer consumer);
  FluxSink<T> onCancel(Disposable d);
  FluxSink<T> onDispose(Disposable d);

  enum OverflowStrategy {
    IGNORE,
    ERROR,
    DROP,
    LATEST,
    BUFFER;
  }
}

public interface MonoSink<T> {
  void success();
  void success(T value);
  void error(Throwable e);
  Context currentContext();
  default ContextView contextView();
  MonoSink<T> onRequest(LongConsumer consumer);
  MonoSink<T> onCancel(Disposable d);
  MonoSink<T> onDispose(Disposable d);
}

public interface SynchronousSink<T> {
  void complete();
  Context currentContext();
  default ContextView contextView();
  void error(Throwable e);
  void next(T t);
}

public interface Signal<T> extends Supplier<T>, Consumer<Subscriber<? super T>> {
  static <T> Signal<T> complete();
  static <T> Signal<T> complete(Context context);
  static <T> Signal<T> error(Throwable e);
  static <T> Signal<T> error(Throwable e, Context context);
  static <T> Signal<T> next(T t);
  static <T> Signal<T> next(T t, Context context);
  static <T> Signal<T> subscribe(Subscription subscription);
  static <T> Signal<T> subscribe(Subscription subscription, Context context);
  static boolean isComplete(Object o);
  static boolean isError(Object o);
  Throwable getThrowable();
  Subscription getSubscription();
  T get();
  default boolean hasValue();
  default boolean hasError();
  SignalType getType();
  ContextView getContextView();
  default boolean isOnError();
  default boolean isOnComplete();
  default boolean isOnSubscribe();
  default boolean isOnNext();
  default void accept(Subscriber<? super T> observer);
}

public enum SignalType {
  SUBSCRIBE,
  REQUEST,
  CANCEL,
  ON_SUBSCRIBE,
  ON_NEXT,
  ON_ERROR,
  ON_COMPLETE,
  AFTER_TERMINATE,
  CURRENT_CONTEXT,
  ON_CONTEXT;
}

public final class Sinks {
  private Sinks();
  public static <T> Sinks.Empty<T> empty();
  public static <T> Sinks.One<T> one();
  public static Sinks.ManySpec many();
  public static Sinks.RootSpec unsafe();

  public interface Empty<T> extends Scannable {
    Sinks.EmitResult tryEmitEmpty();
    Sinks.EmitResult tryEmitError(Throwable error);
    void emitEmpty(Sinks.EmitFailureHandler failureHandler);
    void emitError(Throwable error, Sinks.EmitFailureHandler failureHandler);
    int currentSubscriberCount();
    Mono<T> asMono();
  }

  public interface EmitFailureHandler {
    Sinks.EmitFailureHandler FAIL_FAST = null;
    static Sinks.EmitFailureHandler busyLooping(Duration duration);
    boolean onEmitFailure(SignalType signalType, Sinks.EmitResult emitResult);
  }

  public enum EmitResult {
    OK,
    FAIL_TERMINATED,
    FAIL_OVERFLOW,
    FAIL_CANCELLED,
    FAIL_NON_SERIALIZED,
    FAIL_ZERO_SUBSCRIBER;
    public boolean isSuccess();
    public boolean isFailure();
    public void orThrow();
    public void orThrowWithCause(Throwable cause);
  }

  public static final class EmissionException extends IllegalStateException {
    public EmissionException(Sinks.EmitResult reason);
    public EmissionException(Throwable cause, Sinks.EmitResult reason);
    public EmissionException(Sinks.EmitResult reason, String message);
    public Sinks.EmitResult getReason();
  }

  public interface Many<T> extends Scannable {
    Sinks.EmitResult tryEmitNext(T t);
    Sinks.EmitResult tryEmitComplete();
    Sinks.EmitResult tryEmitError(Throwable error);
    void emitNext(T t, Sinks.EmitFailureHandler failureHandler);
    void emitComplete(Sinks.EmitFailureHandler failureHandler);
    void emitError(Throwable error, Sinks.EmitFailureHandler failureHandler);
    int currentSubscriberCount();
    Flux<T> asFlux();
  }

  public interface ManySpec {
    Sinks.UnicastSpec unicast();
    Sinks.MulticastSpec multicast();
    Sinks.MulticastReplaySpec replay();
  }

  public interface ManyWithUpstream<T> extends Sinks.Many<T> {
    Disposable subscribeTo(Publisher<? extends T> upstream);
  }

  public interface MulticastReplaySpec {
    <T> Sinks.Many<T> all();
    <T> Sinks.Many<T> all(int batchSize);
    <T> Sinks.Many<T> latest();
    <T> Sinks.Many<T> latestOrDefault(T value);
    <T> Sinks.Many<T> limit(int historySize);
    <T> Sinks.Many<T> limit(Duration maxAge);
    <T> Sinks.Many<T> limit(Duration maxAge, Scheduler scheduler);
    <T> Sinks.Many<T> limit(int historySize, Duration maxAge);
    <T> Sinks.Many<T> limit(int historySize, Duration maxAge, Scheduler scheduler);
  }

  public interface MulticastSpec {
    <T> Sinks.Many<T> onBackpressureBuffer();
    <T> Sinks.Many<T> onBackpressureBuffer(int bufferSize);
    <T> Sinks.Many<T> onBackpressureBuffer(int bufferSize, boolean autoCancel);
    <T> Sinks.Many<T> directAllOrNothing();
    <T> Sinks.Many<T> directBestEffort();
  }

  public interface One<T> extends Sinks.Empty<T> {
    Sinks.EmitResult tryEmitValue(T value);
    void emitValue(T value, Sinks.EmitFailureHandler failureHandler);
  }

  public interface RootSpec {
    <T> Sinks.Empty<T> empty();
    <T> Sinks.One<T> one();
    Sinks.ManySpec many();
    Sinks.ManyWithUpstreamUnsafeSpec manyWithUpstream();
  }

  public interface UnicastSpec {
    <T> Sinks.Many<T> onBackpressureBuffer();
    <T> Sinks.Many<T> onBackpressureBuffer(Queue<T> queue);
    <T> Sinks.Many<T> onBackpressureBuffer(Queue<T> queue, Disposable endCallback);
    <T> Sinks.Many<T> onBackpressureError();
  }

  public interface ManyWithUpstreamUnsafeSpec {}
}

public abstract class BaseSubscriber<T> implements CoreSubscriber<T>, Subscription, Disposable {
  public BaseSubscriber();
  protected Subscription upstream();
  public boolean isDisposed();
  public void dispose();
  @NonBlocking protected void hookOnSubscribe(Subscription subscription);
  @NonBlocking protected void hookOnNext(T value);
  @NonBlocking protected void hookOnComplete();
  @NonBlocking protected void hookOnError(Throwable throwable);
  @NonBlocking protected void hookOnCancel();
  @NonBlocking protected void hookFinally(SignalType type);
  public final void onSubscribe(Subscription s);
  public final void onNext(T value);
  public final void onError(Throwable t);
  public final void onComplete();
  public final void request(long n);
  public final void requestUnbounded();
  public final void cancel();
}

public enum BufferOverflowStrategy {
  ERROR,
  DROP_LATEST,
  DROP_OLDEST;
}

public abstract class Hooks {
  public static <T> Flux<T> convertToFluxBypassingHooks(Publisher<T> publisher);
  public static <T> Mono<T> convertToMonoBypassingHooks(Publisher<T> publisher,
      boolean enforceMonoContract);
  public static void onEachOperator(
      Function<? super Publisher<Object>, ? extends Publisher<Object>> onEachOperator);
  public static void onEachOperator(String key,
      Function<? super Publisher<Object>, ? extends Publisher<Object>> onEachOperator);
  public static void resetOnEachOperator(String key);
  public static void resetOnEachOperator();
  public static void onErrorDropped(Consumer<? super Throwable> c);
  public static void onLastOperator(
      Function<? super Publisher<Object>, ? extends Publisher<Object>> onLastOperator);
  public static void onLastOperator(String key,
      Function<? super Publisher<Object>, ? extends Publisher<Object>> onLastOperator);
  public static void resetOnLastOperator(String key);
  public static void resetOnLastOperator();
  public static void onNextDropped(Consumer<Object> c);
  public static void onNextDroppedFail();
  public static void onOperatorDebug();
  public static void resetOnOperatorDebug();
  public static void onNextError(
      BiFunction<? super Throwable, Object, ? extends Throwable> onNextError);
  public static void onOperatorError(
      BiFunction<? super Throwable, Object, ? extends Throwable> onOperatorError);
  public static void onOperatorError(String key,
      BiFunction<? super Throwable, Object, ? extends Throwable> onOperatorError);
  public static void resetOnOperatorError(String key);
  public static void resetOnOperatorError();
  public static void resetOnErrorDropped();
  public static void resetOnNextDropped();
  public static void resetOnNextError();
  public static void enableContextLossTracking();
  public static void disableContextLossTracking();
  public static void enableAutomaticContextPropagation();
  public static void disableAutomaticContextPropagation();
  public static <T, P extends Publisher<T>> Publisher<T> addReturnInfo(P publisher, String method);
  public static <T, P extends Publisher<T>> Publisher<T> addCallSiteInfo(P publisher,
      String callSite);
  public static void addQueueWrapper(String key, Function<Queue<?>, Queue<?>> decorator);
  public static void removeQueueWrapper(String key);
  public static void removeQueueWrappers();
  public static <T> Queue<T> wrapQueue(Queue<T> queue);
}

public final class DirectProcessor<T> extends FluxProcessor<T, T>
    implements DirectInnerContainer<T> {
  public static <E> DirectProcessor<E> create();
  public int getPrefetch();
  public Context currentContext();
  public void onSubscribe(Subscription s);
  public void onComplete();
  public void onError(Throwable throwable);
  public void onNext(T t);
  protected boolean isIdentityProcessor();
  public void subscribe(CoreSubscriber<? super T> actual);
  public Stream<? extends Scannable> inners();
  public boolean isTerminated();
  public long downstreamCount();
  public boolean hasDownstreams();
  public Throwable getError();
}

public final class EmitterProcessor<T> extends FluxProcessor<T, T> implements InternalManySink<T>,
    Sinks.ManyWithUpstream<T> {
  public static <E> EmitterProcessor<E> create();
  public static <E> EmitterProcessor<E> create(boolean autoCancel);
  public static <E> EmitterProcessor<E> create(int bufferSize);
  public static <E> EmitterProcessor<E> create(int bufferSize, boolean autoCancel);
  public Stream<? extends Scannable> inners();
  public Context currentContext();
  public Disposable subscribeTo(Publisher<? extends T> upstream);
  public void subscribe(CoreSubscriber<? super T> actual);
  public void onComplete();
  public Sinks.EmitResult tryEmitComplete();
  public void onError(Throwable throwable);
  public Sinks.EmitResult tryEmitError(Throwable t);
  public void onNext(T t);
  public Sinks.EmitResult tryEmitNext(T t);
  public int currentSubscriberCount();
  public Flux<T> asFlux();
  protected boolean isIdentityProcessor();
  public int getPending();
  public boolean isDisposed();
  public void onSubscribe(Subscription s);
  public Throwable getError();
  public boolean isCancelled();
  public final int getBufferSize();
  public boolean isTerminated();
  public int getPrefetch();
  public Object scanUnsafe(Scannable.Attr key);
  public long downstreamCount();
}

public final class UnicastProcessor<T> extends FluxProcessor<T, T>
    implements Fuseable.QueueSubscription<T>, Fuseable, InnerOperator<T, T>, InternalManySink<T> {
  public static <E> UnicastProcessor<E> create();
  public static <E> UnicastProcessor<E> create(Queue<E> queue);
  public static <E> UnicastProcessor<E> create(Queue<E> queue, Disposable endcallback);
  public static <E> UnicastProcessor<E> create(Queue<E> queue, Consumer<? super E> onOverflow,
      Disposable endcallback);
  public UnicastProcessor(Queue<T> queue);
  public UnicastProcessor(Queue<T> queue, Disposable onTerminate);
  public UnicastProcessor(Queue<T> queue, Consumer<? super T> onOverflow, Disposable onTerminate);
  public int getBufferSize();
  public Stream<Scannable> inners();
  public Object scanUnsafe(Scannable.Attr key);
  public void onComplete();
  public Sinks.EmitResult tryEmitComplete();
  public void onError(Throwable throwable);
  public Sinks.EmitResult tryEmitError(Throwable t);
  public void onNext(T t);
  public void emitNext(T value, Sinks.EmitFailureHandler failureHandler);
  public Sinks.EmitResult tryEmitNext(T t);
  public int currentSubscriberCount();
  public Flux<T> asFlux();
  protected boolean isIdentityProcessor();
  public void onSubscribe(Subscription s);
  public int getPrefetch();
  public Context currentContext();
  public void subscribe(CoreSubscriber<? super T> actual);
  public void request(long n);
  public void cancel();
  public T poll();
  public int size();
  public boolean isEmpty();
  public void clear();
  public int requestFusion(int requestedMode);
  public boolean isDisposed();
  public boolean isTerminated();
  public Throwable getError();
  public CoreSubscriber<? super T> actual();
  public long downstreamCount();
  public boolean hasDownstreams();
}

public final class ReplayProcessor<T> extends FluxProcessor<T, T> implements Fuseable,
    InternalManySink<T> {
  public static <T> ReplayProcessor<T> cacheLast();
  public static <T> ReplayProcessor<T> cacheLastOrDefault(T value);
  public static <E> ReplayProcessor<E> create();
  public static <E> ReplayProcessor<E> create(int historySize);
  public static <E> ReplayProcessor<E> create(int historySize, boolean unbounded);
  public static <T> ReplayProcessor<T> createTimeout(Duration maxAge);
  public static <T> ReplayProcessor<T> createTimeout(Duration maxAge, Scheduler scheduler);
  public static <T> ReplayProcessor<T> createSizeAndTimeout(int size, Duration maxAge);
  public static <T> ReplayProcessor<T> createSizeAndTimeout(int size, Duration maxAge,
      Scheduler scheduler);
  public void subscribe(CoreSubscriber<? super T> actual);
  public Throwable getError();
  public Object scanUnsafe(Scannable.Attr key);
  public Stream<? extends Scannable> inners();
  public long downstreamCount();
  public boolean isTerminated();
  public void onSubscribe(Subscription s);
  public Context currentContext();
  public int getPrefetch();
  public void onComplete();
  public Sinks.EmitResult tryEmitComplete();
  public void onError(Throwable throwable);
  public Sinks.EmitResult tryEmitError(Throwable t);
  public void onNext(T t);
  public Sinks.EmitResult tryEmitNext(T t);
  public int currentSubscriberCount();
  public Flux<T> asFlux();
  protected boolean isIdentityProcessor();
}

public abstract class FluxProcessor<IN, OUT> extends Flux<OUT> implements Processor<IN, OUT>,
    CoreSubscriber<IN>, Scannable, Disposable, ContextHolder {
  public FluxProcessor();
  public static <T> FluxProcessor<Publisher<? extends T>, T> switchOnNext();
  public static <IN, OUT> FluxProcessor<IN, OUT> wrap(Subscriber<IN> upstream,
      Publisher<OUT> downstream);
  public void dispose();
  public long downstreamCount();
  public int getBufferSize();
  public Throwable getError();
  public boolean hasDownstreams();
  public final boolean hasCompleted();
  public final boolean hasError();
  public Stream<? extends Scannable> inners();
  public boolean isTerminated();
  public boolean isSerialized();
  public Object scanUnsafe(Scannable.Attr key);
  public Context currentContext();
  public final FluxProcessor<IN, OUT> serialize();
  public final FluxSink<IN> sink();
  public final FluxSink<IN> sink(FluxSink.OverflowStrategy strategy);
  protected boolean serializeAlways();
  protected boolean isIdentityProcessor();
}

public abstract class MonoProcessor<O> extends Mono<O> implements Processor<O, O>,
    CoreSubscriber<O>, Disposable, Subscription, Scannable {
  public MonoProcessor();
  public static <T> MonoProcessor<T> create();
  public void cancel();
  public boolean isCancelled();
  public void request(long n);
  public void dispose();
  @Blocking(THREAD) @Requires(READ) public O block();
  @Blocking(THREAD) public O block(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) Duration timeout);
  public Throwable getError();
  public final boolean isError();
  public final boolean isSuccess();
  public boolean isTerminated();
  public boolean isDisposed();
  public O peek();
  public Context currentContext();
  public Object scanUnsafe(Scannable.Attr key);
  public long downstreamCount();
  public final boolean hasDownstreams();
  public Stream<? extends Scannable> inners();
}

public abstract class FluxOperator<I, O> extends Flux<O> implements Scannable {
  protected final Flux<? extends I> source;
  protected FluxOperator(Flux<? extends I> source);
  public Object scanUnsafe(Scannable.Attr key);
}

public abstract class MonoOperator<I, O> extends Mono<O> implements Scannable {
  protected final Mono<? extends I> source;
  protected MonoOperator(Mono<? extends I> source);
  public Object scanUnsafe(Scannable.Attr key);
}

interface ContextHolder {
  Context currentContext();
}

interface DirectInnerContainer<T> {}

interface InnerConsumer<I> extends CoreSubscriber<I>, Scannable {}

interface InnerOperator<I, O> extends InnerConsumer<I>, InnerProducer<O> {
  default Context currentContext();
}

interface InnerProducer<O> extends Scannable, Subscription {
  CoreSubscriber<? super O> actual();
  default Object scanUnsafe(Scannable.Attr key);
}

interface InternalManySink<T> extends Sinks.Many<T>, ContextHolder {
  default void emitNext(T value, Sinks.EmitFailureHandler failureHandler);
  default void emitComplete(Sinks.EmitFailureHandler failureHandler);
  default void emitError(Throwable error, Sinks.EmitFailureHandler failureHandler);
}

public interface Timed<T> extends Supplier<T> {}
