package dev.fairlead.runtime;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/** The workers of one call. Used under the call's lock, unless said otherwise. */
final class FanOutCrew<V, R extends @Nullable Object> {

  private final FanOutCall<V, R> call;
  private final ThreadFactory threads;
  private final Set<FanOutWorker<V, R>> workers = new LinkedHashSet<>();
  private final ArrayDeque<FanOutWorker<V, R>> idle = new ArrayDeque<>();

  FanOutCrew(FanOutCall<V, R> call, ThreadFactory threads) {
    this.call = call;
    this.threads = threads;
  }

  /**
   * Gives the element to an idle worker or to a new one.
   *
   * @return starts the new worker; runs without the lock
   */
  @Nullable Runnable assign(FanOutElement<V, R> element) {
    FanOutWorker<V, R> worker = idle.poll();
    if (worker != null) {
      worker.wake(element);
      return null;
    }
    FanOutWorker<V, R> fresh = new FanOutWorker<>(call, element);
    workers.add(fresh);
    return () -> start(fresh);
  }

  private void start(FanOutWorker<V, R> worker) {
    try {
      Thread thread = threads.newThread(worker);
      if (thread == null) {
        throw new RejectedExecutionException("the thread factory returned no thread");
      }
      thread.start();
    } catch (RuntimeException | Error e) {
      call.broken(worker, e);
    }
  }

  /** A worker has no element for now, but may get one. */
  void idles(FanOutWorker<V, R> worker) {
    worker.idles = true;
    idle.push(worker);
  }

  /** A worker is about to end, or has not come to run. */
  void left(FanOutWorker<V, R> worker) {
    workers.remove(worker);
  }

  boolean isEmpty() {
    return workers.isEmpty();
  }

  Iterable<FanOutWorker<V, R>> workers() {
    return workers;
  }

  void interrupt() {
    workers.forEach(FanOutWorker::interrupt);
  }

  /** Ends the workers that have no element. */
  void dismissIdle() {
    for (FanOutWorker<V, R> worker = idle.poll(); worker != null; worker = idle.poll()) {
      worker.wake(null);
    }
  }
}
