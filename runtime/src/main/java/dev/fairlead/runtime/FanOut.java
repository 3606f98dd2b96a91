package dev.fairlead.runtime;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Limits;
import dev.fairlead.annotations.Phase;
import dev.fairlead.annotations.RunsHere;
import dev.fairlead.annotations.RunsOnWorkers;
import dev.fairlead.annotations.Times;
import dev.fairlead.annotations.WaitsFor;
import dev.fairlead.runtime.internal.WorkerThreads;
import java.time.Duration;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The same work on many elements at once: on so many at a time, and on so many of one host.
 *
 * <pre>{@code
 * private static final FanOut SHOPS =
 *     FanOut.builder(64, Duration.ofSeconds(5)).limitPerKey(16).build();
 *
 * List<Outcome<Price>> prices = SHOPS.collect(shops, Shop::host, shop -> shop.price(article));
 * }</pre>
 *
 * <p>Guaranteed:
 *
 * <ul>
 *   <li>Never more than {@code limit} tasks run at a time, nor more than {@code limitPerKey} with
 *       equal keys, over all calls of one FanOut together. A task has its places before it has a
 *       thread, and keeps them until it has ended, whatever has become of its call.
 *   <li>Keys take turns: those that hang hold their own places only.
 *   <li>The source is used by the calling thread alone, and never more than {@code limit + queue}
 *       of its elements are taken from it that have not ended. It may be without end.
 *   <li>A call ends by its timeout, or earlier by {@link Deadline#current()}; both are what {@link
 *       Deadline#current()} says in its tasks. What then runs is interrupted. The thread of a task
 *       takes no interrupt into another task.
 *   <li>If a call ends earlier, none of its threads runs on. Only a task that does not answer to
 *       its interrupt for the {@link Builder#grace} is left behind, and reported as {@link
 *       Outcome.Cancelled#wasRunning()}.
 *   <li>Every element taken from the source is run at most once and has one {@link Outcome}.
 * </ul>
 *
 * <p>Tasks run on virtual threads where the JVM has them, else on platform threads that are made
 * for the call. They inherit no thread locals, get the caller's context class loader, and are
 * workers as {@link WorkerLocal} means it; one may run several elements of its call.
 *
 * <p>Not covered: a source that waits inside its iterator is not stopped by the timeout; a task
 * that is abandoned may still change something.
 *
 * <p>Thread-safe. Make one per resource that is to be spared, and keep it.
 */
public final class FanOut {

  private final Settings settings;
  private final FanOutPlaces places;
  private final @Nullable Consumer<? super Progress> progress;

  private FanOut(
      Settings settings, FanOutPlaces places, @Nullable Consumer<? super Progress> progress) {
    this.settings = settings;
    this.places = places;
    this.progress = progress;
  }

  record Settings(
      int limit,
      int limitPerKey,
      int queue,
      Duration timeout,
      Duration grace,
      ThreadFactory threads) {}

  /**
   * A fan-out with the defaults of its {@link Builder}.
   *
   * @param limit how many tasks may run at a time; at least 1
   * @param timeout of each call; positive
   */
  public static FanOut of(@Limits int limit, Duration timeout) {
    return builder(limit, timeout).build();
  }

  /**
   * A builder; what it needs at least are a limit and a timeout.
   *
   * @param limit how many tasks may run at a time; at least 1
   * @param timeout of each call; positive
   */
  public static Builder builder(@Limits int limit, Duration timeout) {
    return new Builder(limit, timeout);
  }

  /** The same fan-out, with the same places, whose calls report how far they are. */
  public FanOut onProgress(Consumer<? super Progress> listener) {
    return new FanOut(settings, places, Objects.requireNonNull(listener));
  }

  /** How many tasks are running, of all calls; also those that their call has left behind. */
  public int running() {
    return places.taken();
  }

  /** {@link #collect(Iterable, Function, Task)} without keys: only the whole is limited. */
  @Blocking(WaitsFor.THREAD)
  public <V, R extends @Nullable Object> List<Outcome<R>> collect(
      @RunsHere Iterable<? extends V> source,
      @RunsOnWorkers(Times.CONCURRENTLY) Task<? super V, ? extends R> task)
      throws InterruptedException {
    return collectAll(source, null, task);
  }

  /**
   * Runs the task on each element and returns what became of them, in the order of the source.
   *
   * <p>When the time is over it returns what there is. If the source is a {@link Collection}, the
   * list has an outcome for each of its elements; of another source, for each that was taken.
   *
   * @param source for a stream, {@code stream::iterator}
   * @param key what limits an element further, like its host; called once per element by this
   *     thread
   * @throws InterruptedException if this thread is interrupted; the tasks are interrupted too
   * @throws IllegalStateException if a task of this fan-out calls it, or a thread that must not
   *     wait
   */
  @Blocking(WaitsFor.THREAD)
  public <V, R extends @Nullable Object> List<Outcome<R>> collect(
      @RunsHere Iterable<? extends V> source,
      @RunsHere Function<? super V, ?> key,
      @RunsOnWorkers(Times.CONCURRENTLY) Task<? super V, ? extends R> task)
      throws InterruptedException {
    return collectAll(source, Objects.requireNonNull(key), task);
  }

  private <V, R extends @Nullable Object> List<Outcome<R>> collectAll(
      Iterable<? extends V> source,
      @Nullable Function<? super V, ?> key,
      Task<? super V, ? extends R> task)
      throws InterruptedException {
    FanOutListeners.Collecting<V, R> collecting = new FanOutListeners.Collecting<>(progress);
    Iterator<? extends V> iterator = source.iterator();
    run(iterator, key, task, collecting);
    List<Outcome<R>> outcomes = collecting.outcomes();
    if (source instanceof Collection) {
      for (; iterator.hasNext(); iterator.next()) {
        outcomes.add(new Outcome.NotStarted<>());
      }
    }
    return outcomes;
  }

  /** {@link #allOrThrow(Iterable, Function, Task)} without keys: only the whole is limited. */
  @Blocking(WaitsFor.THREAD)
  public <V, R extends @Nullable Object> List<R> allOrThrow(
      @RunsHere Iterable<? extends V> source,
      @RunsOnWorkers(Times.CONCURRENTLY) Task<? super V, ? extends R> task)
      throws InterruptedException, ExecutionException, DeadlineExceededException {
    return all(source, null, task);
  }

  /**
   * Runs the task on each element and returns the results, in the order of the source.
   *
   * <p>The first failure interrupts the other tasks.
   *
   * @throws ExecutionException if a task threw; its cause is what the first one threw
   * @throws DeadlineExceededException if the time is over; its phase is ACQUIRE if no task was
   *     running then, only waiting for a place
   * @throws InterruptedException if this thread is interrupted; the tasks are interrupted too
   * @throws IllegalStateException if a task of this fan-out calls it, or a thread that must not
   *     wait
   */
  @Blocking(WaitsFor.THREAD)
  public <V, R extends @Nullable Object> List<R> allOrThrow(
      @RunsHere Iterable<? extends V> source,
      @RunsHere Function<? super V, ?> key,
      @RunsOnWorkers(Times.CONCURRENTLY) Task<? super V, ? extends R> task)
      throws InterruptedException, ExecutionException, DeadlineExceededException {
    return all(source, Objects.requireNonNull(key), task);
  }

  private <V, R extends @Nullable Object> List<R> all(
      Iterable<? extends V> source,
      @Nullable Function<? super V, ?> key,
      Task<? super V, ? extends R> task)
      throws InterruptedException, ExecutionException, DeadlineExceededException {
    FanOutListeners.Demanding<V, R> demanding = new FanOutListeners.Demanding<>(progress);
    FanOutCall<V, R> call = run(source.iterator(), key, task, demanding);
    throwIfOver(call);
    return demanding.results();
  }

  /** {@link #anyOrThrow(Iterable, Function, Task)} without keys: only the whole is limited. */
  @Blocking(WaitsFor.THREAD)
  public <V, R extends @Nullable Object> R anyOrThrow(
      @RunsHere Iterable<? extends V> source,
      @RunsOnWorkers(Times.CONCURRENTLY) Task<? super V, ? extends R> task)
      throws InterruptedException, ExecutionException, DeadlineExceededException {
    return any(source, null, task);
  }

  /**
   * Runs the task on elements until it has succeeded on one, and returns that result.
   *
   * <p>The first success interrupts the other tasks.
   *
   * @throws ExecutionException if the task threw on every element; its cause is what the first one
   *     threw
   * @throws DeadlineExceededException if the time is over; its phase is ACQUIRE if no task was
   *     running then, only waiting for a place
   * @throws InterruptedException if this thread is interrupted; the tasks are interrupted too
   * @throws IllegalArgumentException if the source is empty
   * @throws IllegalStateException if a task of this fan-out calls it, or a thread that must not
   *     wait
   */
  @Blocking(WaitsFor.THREAD)
  public <V, R extends @Nullable Object> R anyOrThrow(
      @RunsHere Iterable<? extends V> source,
      @RunsHere Function<? super V, ?> key,
      @RunsOnWorkers(Times.CONCURRENTLY) Task<? super V, ? extends R> task)
      throws InterruptedException, ExecutionException, DeadlineExceededException {
    return any(source, Objects.requireNonNull(key), task);
  }

  private <V, R extends @Nullable Object> R any(
      Iterable<? extends V> source,
      @Nullable Function<? super V, ?> key,
      Task<? super V, ? extends R> task)
      throws InterruptedException, ExecutionException, DeadlineExceededException {
    FanOutListeners.Racing<V, R> racing = new FanOutListeners.Racing<>(progress);
    FanOutCall<V, R> call = run(source.iterator(), key, task, racing);
    throwIfOver(call);
    return racing.result();
  }

  /**
   * Runs the task on each element and tells the sink what became of each, as they end.
   *
   * <p>The sink is called by this thread, one element after the other. While it is busy no more
   * elements are taken than there is room for, so neither an endless source nor a slow sink fills
   * the memory. When the time is over it is told of the elements that were taken, and the call
   * returns.
   *
   * @param key what limits an element further, like its host; called once per element by this
   *     thread
   * @throws InterruptedException if this thread is interrupted; the tasks are interrupted too
   * @throws IllegalStateException if a task of this fan-out calls it, or a thread that must not
   *     wait
   */
  @Blocking(WaitsFor.THREAD)
  public <V, R extends @Nullable Object> void forEach(
      @RunsHere Iterable<? extends V> source,
      @RunsHere Function<? super V, ?> key,
      @RunsOnWorkers(Times.CONCURRENTLY) Task<? super V, ? extends R> task,
      @RunsHere BiConsumer<? super V, ? super Outcome<R>> sink)
      throws InterruptedException {
    run(
        source.iterator(),
        Objects.requireNonNull(key),
        task,
        new FanOutListeners.Telling<>(progress, sink));
  }

  private <V, R extends @Nullable Object> FanOutCall<V, R> run(
      Iterator<? extends V> source,
      @Nullable Function<? super V, ?> key,
      Task<? super V, ? extends R> task,
      FanOutListener<V, R> listener)
      throws InterruptedException {
    BlockingGuard.check("FanOut");
    places.requireNotHeld();
    FanOutCall<V, R> call =
        new FanOutCall<>(settings, places, key, Objects.requireNonNull(task), listener);
    call.run(source);
    return call;
  }

  private static void throwIfOver(FanOutCall<?, ?> call) throws DeadlineExceededException {
    if (call.stopped() == FanOutCall.Stop.DEADLINE) {
      throw call.deadline().exceeded(call.wasRunning() ? Phase.CALL : Phase.ACQUIRE);
    }
  }

  /**
   * The work on one element.
   *
   * @param <V> the element
   * @param <R> the result
   */
  @FunctionalInterface
  public interface Task<V, R extends @Nullable Object> {

    /** Does it. It is interrupted when its result is no longer needed. */
    R run(V element) throws Exception;
  }

  /**
   * How far a call is; told by the calling thread after each element that has ended.
   *
   * @param pulled how many elements were taken from the source
   * @param succeeded on how many the task returned
   * @param failed on how many it threw, was cancelled or was not started
   */
  public record Progress(long pulled, long succeeded, long failed) {}

  /** Collects the settings. */
  public static final class Builder {

    private static final int QUEUE = 1_000;
    private static final int KEYS = 4;

    private final int limit;
    private final Duration timeout;
    private int limitPerKey;
    private int queue = QUEUE;
    private Duration grace = Duration.ofSeconds(1);
    private ThreadFactory threads = WorkerThreads.factory();

    private Builder(int limit, Duration timeout) {
      this.limit = atLeastOne("limit", limit);
      this.timeout = timeout;
      this.limitPerKey = Math.max(limit / KEYS, 1);
      if (timeout.isNegative() || timeout.isZero()) {
        throw new IllegalArgumentException("timeout is not positive: " + timeout);
      }
    }

    private static int atLeastOne(String name, int value) {
      if (value < 1) {
        throw new IllegalArgumentException(name + " is less than 1: " + value);
      }
      return value;
    }

    /**
     * How many tasks with equal keys may run at a time; by default a quarter of the limit.
     *
     * @param tasks at least 1
     */
    public Builder limitPerKey(@Limits int tasks) {
      limitPerKey = atLeastOne("limitPerKey", tasks);
      return this;
    }

    /**
     * How many elements of a call may wait because their keys have no place; by default 1,000.
     *
     * <p>As long as no key holds things up, no more than {@code limit} wait.
     *
     * @param elements at least 1
     */
    public Builder queue(int elements) {
      queue = atLeastOne("queue", elements);
      return this;
    }

    /**
     * How long a call that ends before its time waits for interrupted tasks to end; by default one
     * second, never beyond the call's own time.
     *
     * @param time zero not to wait
     */
    public Builder grace(Duration time) {
      if (time.isNegative()) {
        throw new IllegalArgumentException("grace is negative: " + time);
      }
      grace = time;
      return this;
    }

    /** What makes the threads; by default virtual ones where the JVM has them. */
    public Builder threads(ThreadFactory factory) {
      threads = Objects.requireNonNull(factory);
      return this;
    }

    /** The fan-out. */
    public FanOut build() {
      return new FanOut(
          new Settings(limit, limitPerKey, queue, timeout, grace, threads),
          new FanOutPlaces(limit, limitPerKey),
          null);
    }
  }
}
