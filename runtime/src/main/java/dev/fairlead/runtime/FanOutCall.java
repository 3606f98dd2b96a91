package dev.fairlead.runtime;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One call of a {@link FanOut}: the calling thread takes elements from the source while there is
 * room, workers run them.
 *
 * <p>Fields are guarded by the lock of the {@link FanOutPlaces} unless said otherwise. Foreign code
 * (source, key, task, listeners, thread factory) runs without it.
 */
final class FanOutCall<V, R extends @Nullable Object> {

  /** Why no more elements are started. */
  enum Stop {
    DEADLINE,
    FAILURE,
    SUCCESS,
    CALLER
  }

  private final FanOut.Settings settings;
  private final FanOutPlaces shared;
  private final ReentrantLock lock;
  private final Condition changed;
  private final Places places;
  private final Deadline deadline;
  private final @Nullable Function<? super V, ?> key;
  private final FanOut.Task<? super V, ? extends R> task;
  private final FanOutListener<V, R> listener;
  private final int lookahead;
  private final ClassLoader loader = Thread.currentThread().getContextClassLoader();

  private final ArrayDeque<FanOutWorker<V, R>> idle = new ArrayDeque<>();
  private final Set<FanOutWorker<V, R>> workers = new LinkedHashSet<>();
  private final ArrayDeque<Element<V, R>> ended = new ArrayDeque<>();
  private int waiting;
  private int running;
  private boolean callerWaits;
  private boolean exhausted;
  private boolean returned;
  private boolean wasRunning;
  private @Nullable Throwable brokenBy;
  private volatile @Nullable Stop stop;

  FanOutCall(
      FanOut.Settings settings,
      FanOutPlaces shared,
      @Nullable Function<? super V, ?> key,
      FanOut.Task<? super V, ? extends R> task,
      FanOutListener<V, R> listener) {
    this.settings = settings;
    this.shared = shared;
    this.lock = shared.lock;
    this.changed = lock.newCondition();
    this.places = shared.places;
    this.deadline = Deadline.after(settings.timeout()).minimum(Deadline.current());
    this.key = key;
    this.task = task;
    this.listener = listener;
    this.lookahead = Math.min(settings.limit(), settings.queue());
  }

  /** Runs every element of the source, or stops earlier; {@link #stopped()} tells. */
  void run(Iterator<? extends V> source) throws InterruptedException {
    try {
      Element<V, R> next = null;
      while (offer(next) && source.hasNext()) {
        V value = source.next();
        next = new Element<>(this, value);
        next.name = key == null ? null : key.apply(value);
        listener.pulled(next);
      }
      awaitEnd();
    } catch (InterruptedException | RuntimeException | Error e) {
      stop(Stop.CALLER);
      throw e;
    } finally {
      leave();
    }
  }

  @Nullable Stop stopped() {
    return stop;
  }

  /** Whether a task was running when the call was stopped. */
  boolean wasRunning() {
    return wasRunning;
  }

  Deadline deadline() {
    return deadline;
  }

  ClassLoader loader() {
    return loader;
  }

  FanOutPlaces shared() {
    return shared;
  }

  /** Has the element wait for its turn, and waits until there is room to take another one. */
  private boolean offer(@Nullable Element<V, R> element) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    Runnable granted = null;
    boolean room;
    lock.lock();
    try {
      if (element != null && stop == null) {
        waiting++;
        if (element.name == null) {
          places.addUnkeyed(this, element);
        } else {
          places.add(element.name, element);
          element.name = null;
        }
        granted = grant(places.take());
      } else if (element != null) {
        end(element, new Outcome.NotStarted<>());
      }
      room = stop == null && ended.isEmpty() && hasRoom() && !deadline.isExpired();
    } finally {
      lock.unlock();
    }
    if (granted != null) {
      granted.run();
    }
    return room || awaitRoom();
  }

  private boolean awaitRoom() throws InterruptedException {
    while (true) {
      lock.lockInterruptibly();
      try {
        while (stop == null && ended.isEmpty() && (!hasRoom() || deadline.isExpired())) {
          if (!await()) {
            stop(Stop.DEADLINE);
          }
        }
        if (stop != null) {
          return false;
        }
        if (ended.isEmpty()) {
          return true;
        }
      } finally {
        lock.unlock();
      }
      tell();
    }
  }

  private void awaitEnd() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      exhausted = true;
      dismissIdle();
    } finally {
      lock.unlock();
    }
    while (true) {
      tell();
      lock.lockInterruptibly();
      try {
        while (stop == null && ended.isEmpty() && !isOver() && await()) {}
        if (stop == null && ended.isEmpty() && waiting + running > 0) {
          stop(Stop.DEADLINE);
        }
        if (stop != null || ended.isEmpty()) {
          return;
        }
      } finally {
        lock.unlock();
      }
    }
  }

  /** Gives cancelled tasks a little time to end, then reports those that still run. */
  private void leave() throws InterruptedException {
    boolean interrupted = false;
    lock.lock();
    try {
      if (stop != null && stop != Stop.DEADLINE) {
        long nanos =
            Math.min(Durations.saturatedNanos(settings.grace()), deadline.remaining().toNanos());
        callerWaits = true;
        while (!workers.isEmpty() && nanos > 0) {
          try {
            nanos = changed.awaitNanos(nanos);
          } catch (InterruptedException e) {
            interrupted = true;
          }
        }
        callerWaits = false;
      }
      for (FanOutWorker<V, R> worker : workers) {
        if (worker.element != null) {
          end(worker.element, new Outcome.Cancelled<>(null));
        }
      }
      returned = true;
    } finally {
      lock.unlock();
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
    if (stop != Stop.CALLER) {
      tell();
    }
    rethrow(brokenBy);
  }

  private static void rethrow(@Nullable Throwable broken) {
    if (broken instanceof Error error) {
      throw error;
    }
    if (broken != null) {
      throw new RejectedExecutionException("no thread to run a task on", broken);
    }
  }

  /** Waits for a change; false when the time is over. */
  private boolean await() throws InterruptedException {
    long nanos = deadline.remaining().toNanos();
    if (nanos <= 0) {
      return false;
    }
    callerWaits = true;
    shared.waitingCalls.add(this);
    try {
      changed.awaitNanos(nanos);
    } finally {
      callerWaits = false;
      shared.waitingCalls.remove(this);
    }
    return true;
  }

  /** Tells the listener, on the calling thread, what has ended. */
  private void tell() {
    if (!listener.isTold()) {
      return;
    }
    while (true) {
      Element<V, R> element;
      lock.lock();
      try {
        element = ended.poll();
      } finally {
        lock.unlock();
      }
      if (element == null) {
        return;
      }
      listener.ended(element);
    }
  }

  private boolean isOver() {
    return waiting == 0 && workers.isEmpty();
  }

  private boolean hasRoom() {
    return waiting < lookahead || (waiting < settings.queue() && places.isStarving());
  }

  /** Whether the caller has something to do. It refills when half of what it took is used up. */
  private boolean concernsCaller() {
    return stop != null
        || !ended.isEmpty()
        || (exhausted && isOver())
        || (!exhausted && (waiting <= lookahead / 2 || hasRoom() && places.isStarving()));
  }

  void wakeCaller() {
    if (callerWaits && concernsCaller()) {
      changed.signal();
    }
  }

  /** Hands an entry that has got its place to its call; what is returned runs without the lock. */
  private static @Nullable Runnable grant(Places.@Nullable Entry entry) {
    return entry == null ? null : ((Element<?, ?>) entry).granted();
  }

  private @Nullable Runnable place(Element<V, R> element) {
    waiting--;
    running++;
    FanOutWorker<V, R> worker = idle.poll();
    if (worker != null) {
      worker.wake(element);
      return null;
    }
    FanOutWorker<V, R> fresh = new FanOutWorker<>(this, element);
    workers.add(fresh);
    return () -> start(fresh);
  }

  private void start(FanOutWorker<V, R> worker) {
    try {
      Thread thread = settings.threads().newThread(worker);
      if (thread == null) {
        throw new RejectedExecutionException("the thread factory returned no thread");
      }
      thread.start();
    } catch (RuntimeException | Error e) {
      broken(worker, e);
    }
  }

  private void broken(FanOutWorker<V, R> worker, Throwable cause) {
    Runnable granted;
    lock.lock();
    try {
      brokenBy = cause;
      stop(Stop.CALLER);
      granted = release(worker, new Outcome.NotStarted<>());
      workers.remove(worker);
      wakeCaller();
    } finally {
      lock.unlock();
    }
    if (granted != null) {
      granted.run();
    }
  }

  /** The first element of a worker, which now is on its thread. */
  Element<V, R> begin(FanOutWorker<V, R> worker) {
    lock.lock();
    try {
      worker.thread = Thread.currentThread();
      return worker.element;
    } finally {
      lock.unlock();
    }
  }

  Outcome<R> execute(Element<V, R> element) {
    if (stop != null) {
      return new Outcome.NotStarted<>();
    }
    try {
      return new Outcome.Success<>(task.run(element.value));
    } catch (Throwable e) {
      return new Outcome.Failure<>(e);
    }
  }

  /** Ends the worker's element; returns its next one, or null if it has none now. */
  @Nullable Element<V, R> next(FanOutWorker<V, R> worker, Outcome<R> outcome) {
    Runnable granted = null;
    Element<V, R> next = null;
    lock.lock();
    try {
      settle(worker, outcome);
      Places.Entry entry = places.take();
      if (entry != null && entry.owner == this) {
        next = cast(entry);
        waiting--;
        running++;
        worker.element = next;
      } else {
        granted = grant(entry);
        if (stop == null && !exhausted) {
          worker.idles = true;
          idle.push(worker);
        }
      }
      shared.wakeCallers(this);
    } finally {
      lock.unlock();
    }
    if (granted != null) {
      granted.run();
    }
    return next;
  }

  private @Nullable Runnable release(FanOutWorker<V, R> worker, Outcome<R> outcome) {
    settle(worker, outcome);
    return grant(places.take());
  }

  private void settle(FanOutWorker<V, R> worker, Outcome<R> outcome) {
    Element<V, R> element = worker.element;
    worker.element = null;
    running--;
    places.release(element);
    if (returned) {
      return;
    }
    if (stop != null && outcome instanceof Outcome.Failure<R> failure) {
      end(element, new Outcome.Cancelled<>(failure.cause()));
      return;
    }
    end(element, outcome);
    Stop reason = listener.stopAfter(outcome);
    if (reason != null) {
      stop(reason);
    }
  }

  @SuppressWarnings("unchecked")
  private Element<V, R> cast(Places.Entry own) {
    return (Element<V, R>) own;
  }

  private void end(Element<V, R> element, Outcome<R> outcome) {
    element.outcome = outcome;
    if (listener.isTold()) {
      ended.add(element);
    } else {
      element.value = null;
    }
  }

  /** The worker's thread is about to end. */
  void left(FanOutWorker<V, R> worker) {
    lock.lock();
    try {
      workers.remove(worker);
      shared.wakeCallers(this);
    } finally {
      lock.unlock();
    }
  }

  private void stop(Stop reason) {
    lock.lock();
    try {
      if (stop != null) {
        return;
      }
      stop = reason;
      wasRunning = running > 0;
      for (Places.Entry entry : places.removeWaiting(this)) {
        waiting--;
        end(cast(entry), new Outcome.NotStarted<>());
      }
      for (FanOutWorker<V, R> worker : workers) {
        worker.interrupt();
      }
      dismissIdle();
    } finally {
      lock.unlock();
    }
  }

  private void dismissIdle() {
    for (FanOutWorker<V, R> worker = idle.poll(); worker != null; worker = idle.poll()) {
      worker.wake(null);
    }
  }

  /** An element of the source. */
  static final class Element<V, R extends @Nullable Object> extends Places.Entry {

    private final FanOutCall<V, R> call;
    @Nullable V value;
    @Nullable Object name;
    @Nullable Outcome<R> outcome;

    Element(FanOutCall<V, R> call, V value) {
      super(call);
      this.call = call;
      this.value = value;
    }

    @Nullable Runnable granted() {
      return call.place(this);
    }
  }
}
