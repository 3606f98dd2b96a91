package dev.fairlead.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** The places of a {@link FanOut}, which all its calls share. */
final class FanOutPlaces {

  private static final ThreadLocal<FanOutPlaces> HELD = new ThreadLocal<>();

  final ReentrantLock lock = new ReentrantLock();

  /** Guarded by the lock. */
  final Places places;

  /** The calls whose callers wait; guarded by the lock. */
  final List<FanOutCall<?, ?>> waitingCalls = new ArrayList<>();

  FanOutPlaces(int limit, int limitPerKey) {
    places = new Places(limit, limitPerKey);
  }

  /** Runs the body as the holder of places. */
  void run(Runnable body) {
    HELD.set(this);
    try {
      body.run();
    } finally {
      HELD.remove();
    }
  }

  void requireNotHeld() {
    if (HELD.get() == this) {
      throw new IllegalStateException(
          "a task of this FanOut would wait for other tasks of it, while it holds one of their"
              + " places; give the inner work a FanOut of its own");
    }
  }

  /** Wakes who has something to do after a change that the call made. Called under the lock. */
  void wakeCallers(FanOutCall<?, ?> changed) {
    changed.wakeCaller();
    if (!waitingCalls.isEmpty() && places.isStarving()) {
      for (FanOutCall<?, ?> call : waitingCalls) {
        call.wakeCaller();
      }
    }
  }

  int taken() {
    lock.lock();
    try {
      return places.taken();
    } finally {
      lock.unlock();
    }
  }
}
