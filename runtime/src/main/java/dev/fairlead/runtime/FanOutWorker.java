package dev.fairlead.runtime;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A thread of one call, which runs one element after the other. */
final class FanOutWorker<V, R extends @Nullable Object> implements Runnable {

  private final FanOutCall<V, R> call;

  /** Guarded by the call's lock, as is the thread; null while no task may be interrupted. */
  @Nullable FanOutElement<V, R> element;

  @Nullable Thread thread;

  /** Set by this worker under the lock, unset by whoever takes it from the idle ones. */
  volatile boolean idles;

  FanOutWorker(FanOutCall<V, R> call, FanOutElement<V, R> first) {
    this.call = call;
    this.element = first;
  }

  @Override
  public void run() {
    try {
      WorkerScope.run(() -> call.deadline().run(() -> call.shared().run(this::runElements)));
    } finally {
      call.left(this);
    }
  }

  private void runElements() {
    Thread.currentThread().setContextClassLoader(call.loader());
    FanOutElement<V, R> current = call.begin(this);
    while (current != null) {
      Outcome<R> outcome = call.execute(current);
      current = call.next(this, outcome);
      // Ours came for a task that has ended. If it came for the next, execute sees why.
      Thread.interrupted();
      if (current == null) {
        current = awaitElement();
      }
    }
  }

  /** The element that this idle worker is given; null if it is to end. */
  private @Nullable FanOutElement<V, R> awaitElement() {
    while (idles) {
      LockSupport.park(this);
      Thread.interrupted();
    }
    return element;
  }

  /** Ends the idling with an element to run, or with none. Called under the lock. */
  void wake(@Nullable FanOutElement<V, R> next) {
    element = next;
    idles = false;
    LockSupport.unpark(thread);
  }

  /** Interrupts the task, if one runs. Called under the lock. */
  void interrupt() {
    if (element != null && thread != null) {
      thread.interrupt();
    }
  }
}
