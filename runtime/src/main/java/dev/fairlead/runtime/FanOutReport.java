package dev.fairlead.runtime;

import java.util.ArrayDeque;
import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.Nullable;

/** What has ended in a call and its listener has not been told yet. Used under the call's lock. */
final class FanOutReport<V, R extends @Nullable Object> {

  private final Lock lock;
  private final FanOutListener<V, R> listener;
  private final ArrayDeque<FanOutElement<V, R>> ended = new ArrayDeque<>();

  FanOutReport(Lock lock, FanOutListener<V, R> listener) {
    this.lock = lock;
    this.listener = listener;
  }

  void end(FanOutElement<V, R> element, Outcome<R> outcome) {
    element.outcome = outcome;
    if (listener.isTold()) {
      ended.add(element);
    } else {
      element.value = null;
    }
  }

  boolean isEmpty() {
    return ended.isEmpty();
  }

  /** Tells the listener; called by the calling thread, without the lock. */
  void tell() {
    if (!listener.isTold()) {
      return;
    }
    for (FanOutElement<V, R> next = poll(); next != null; next = poll()) {
      listener.ended(next);
    }
  }

  private @Nullable FanOutElement<V, R> poll() {
    lock.lock();
    try {
      return ended.poll();
    } finally {
      lock.unlock();
    }
  }
}
