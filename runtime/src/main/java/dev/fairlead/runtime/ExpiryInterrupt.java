package dev.fairlead.runtime;

import java.util.concurrent.atomic.AtomicReference;

/** Interrupts the thread that made it, at most once and not after {@link #finish()}. */
final class ExpiryInterrupt {
  private enum State {
    ARMED,
    INTERRUPTING,
    INTERRUPTED,
    FINISHED
  }

  private final AtomicReference<State> state = new AtomicReference<>(State.ARMED);
  private final Thread thread = Thread.currentThread();
  private final boolean interruptedBefore = thread.isInterrupted();

  /** Interrupts the thread, if it has not finished. */
  void fire() {
    if (state.compareAndSet(State.ARMED, State.INTERRUPTING)) {
      thread.interrupt();
      state.set(State.INTERRUPTED);
    }
  }

  /**
   * Ends the stretch that may be interrupted; called by the thread itself.
   *
   * <p>An interrupt of ours that nobody has taken is taken back; one that was pending before stays.
   *
   * @return whether the thread was interrupted; the first call tells
   */
  boolean finish() {
    if (state.compareAndSet(State.ARMED, State.FINISHED) || state.get() == State.FINISHED) {
      return false;
    }
    while (!state.compareAndSet(State.INTERRUPTED, State.FINISHED)) {
      Thread.onSpinWait();
    }
    if (Thread.interrupted() && interruptedBefore) {
      thread.interrupt();
    }
    return true;
  }
}
