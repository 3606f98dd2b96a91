package dev.fairlead.runtime;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A stretch of one thread with a declared end, and what was opened in it. */
final class WorkerScope {

  private static final ThreadLocal<WorkerScope> CURRENT = new ThreadLocal<>();

  private final Map<WorkerLocal<?>, WorkerLocal.Slot<?>> slots = new IdentityHashMap<>();

  private WorkerScope() {}

  static @Nullable WorkerScope current() {
    return CURRENT.get();
  }

  /** Runs the body as a worker of its own, and closes at the end what it opened. */
  static void run(Runnable body) {
    WorkerScope outer = CURRENT.get();
    WorkerScope scope = new WorkerScope();
    CURRENT.set(scope);
    try {
      body.run();
    } finally {
      if (outer == null) {
        CURRENT.remove();
      } else {
        CURRENT.set(outer);
      }
      scope.end();
    }
  }

  /** The slot, made at its first use; {@link WorkerLocal} keeps the types together. */
  @SuppressWarnings("unchecked")
  <T> WorkerLocal.Slot<T> slot(WorkerLocal<T> local) {
    return (WorkerLocal.Slot<T>) slots.computeIfAbsent(local, WorkerLocal::newSlot);
  }

  <T> void forget(WorkerLocal<T> local) {
    slots.remove(local);
  }

  private void end() {
    for (WorkerLocal.Slot<?> slot : slots.values()) {
      slot.end();
    }
  }
}
