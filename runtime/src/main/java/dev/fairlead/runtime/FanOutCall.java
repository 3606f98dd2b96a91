package dev.fairlead.runtime;

import java.util.Iterator;
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

  private final FanOutCrew<V, R> crew;
  private final FanOutReport<V, R> report;
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
    this.report = new FanOutReport<>(lock, listener);
    this.crew = new FanOutCrew<>(this, settings.threads());
    this.lookahead = Math.min(settings.limit(), settings.queue());
  }

  /** Runs every element of the source, or stops earlier; {@link #stopped()} tells. */
  void run(Iterator<? extends V> source) throws InterruptedException {
    try {
      FanOutElement<V, R> next = null;
      while (offer(next) && source.hasNext()) {
        V value = source.next();
        next = new FanOutElement<>(this, value);
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
  private boolean offer(@Nullable FanOutElement<V, R> element) throws InterruptedException {
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
        report.end(element, new Outcome.NotStarted<>());
      }
      room = stop == null && report.isEmpty() && hasRoom() && !deadline.isExpired();
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
        while (stop == null && report.isEmpty() && (!hasRoom() || deadline.isExpired())) {
          if (!await()) {
            stop(Stop.DEADLINE);
          }
        }
        if (stop != null) {
          return false;
        }
        if (report.isEmpty()) {
          return true;
        }
      } finally {
        lock.unlock();
      }
      report.tell();
    }
  }

  private void awaitEnd() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      exhausted = true;
      crew.dismissIdle();
    } finally {
      lock.unlock();
    }
    while (true) {
      report.tell();
      lock.lockInterruptibly();
      try {
        while (stop == null && report.isEmpty() && !isOver() && await()) {}
        if (stop == null && report.isEmpty() && waiting + running > 0) {
          stop(Stop.DEADLINE);
        }
        if (stop != null || report.isEmpty()) {
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
        while (!crew.isEmpty() && nanos > 0) {
          try {
            nanos = changed.awaitNanos(nanos);
          } catch (InterruptedException e) {
            interrupted = true;
          }
        }
        callerWaits = false;
      }
      for (FanOutWorker<V, R> worker : crew.workers()) {
        if (worker.element != null) {
          report.end(worker.element, new Outcome.Cancelled<>(null));
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
      report.tell();
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

  private boolean isOver() {
    return waiting == 0 && crew.isEmpty();
  }

  private boolean hasRoom() {
    return waiting < lookahead || (waiting < settings.queue() && places.isStarving());
  }

  /** Whether the caller has something to do. It refills when half of what it took is used up. */
  private boolean concernsCaller() {
    return stop != null
        || !report.isEmpty()
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
    return entry == null ? null : ((FanOutElement<?, ?>) entry).granted();
  }

  /** Runs an element that has got its place; what is returned runs without the lock. */
  @Nullable Runnable place(FanOutElement<V, R> element) {
    waiting--;
    running++;
    return crew.assign(element);
  }

  /** A worker could not be started. Called without the lock. */
  void broken(FanOutWorker<V, R> worker, Throwable cause) {
    Runnable granted;
    lock.lock();
    try {
      brokenBy = cause;
      stop(Stop.CALLER);
      granted = release(worker, new Outcome.NotStarted<>());
      crew.left(worker);
      wakeCaller();
    } finally {
      lock.unlock();
    }
    if (granted != null) {
      granted.run();
    }
  }

  /** The first element of a worker, which now is on its thread. */
  FanOutElement<V, R> begin(FanOutWorker<V, R> worker) {
    lock.lock();
    try {
      worker.thread = Thread.currentThread();
      return worker.element;
    } finally {
      lock.unlock();
    }
  }

  Outcome<R> execute(FanOutElement<V, R> element) {
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
  @Nullable FanOutElement<V, R> next(FanOutWorker<V, R> worker, Outcome<R> outcome) {
    Runnable granted = null;
    FanOutElement<V, R> next = null;
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
          crew.idles(worker);
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
    FanOutElement<V, R> element = worker.element;
    worker.element = null;
    running--;
    places.release(element);
    if (returned) {
      return;
    }
    if (stop != null && outcome instanceof Outcome.Failure<R> failure) {
      report.end(element, new Outcome.Cancelled<>(failure.cause()));
      return;
    }
    report.end(element, outcome);
    Stop reason = listener.stopAfter(outcome);
    if (reason != null) {
      stop(reason);
    }
  }

  @SuppressWarnings("unchecked")
  private FanOutElement<V, R> cast(Places.Entry own) {
    return (FanOutElement<V, R>) own;
  }

  /** The worker's thread is about to end. */
  void left(FanOutWorker<V, R> worker) {
    lock.lock();
    try {
      crew.left(worker);
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
        report.end(cast(entry), new Outcome.NotStarted<>());
      }
      crew.interrupt();
      crew.dismissIdle();
    } finally {
      lock.unlock();
    }
  }
}
