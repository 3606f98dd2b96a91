package dev.fairlead.runtime;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * The result of a call, or a stage that depends on it: whoever ends it ends the call.
 *
 * <p>{@code cancel}, {@code orTimeout} and {@code completeOnTimeout} all come down to the methods
 * overridden here; the call's own results do not.
 */
final class CallFuture<T> extends CompletableFuture<T> {
  private final Consumer<Throwable> end;

  /** A future that hands the reason on when it is completed from outside. */
  CallFuture(Consumer<Throwable> end) {
    this.end = end;
  }

  /** Completes it with the call's own result. */
  boolean deliver(T value) {
    return super.complete(value);
  }

  /** Completes it with the call's own failure. */
  void deliverFailure(Throwable failure) {
    super.completeExceptionally(failure);
  }

  @Override
  public <U> CompletableFuture<U> newIncompleteFuture() {
    return new CallFuture<>(end);
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean first = !isDone();
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    if (first && cancelled) {
      end.accept(new CancellationException());
    }
    return cancelled;
  }

  @Override
  public boolean complete(T value) {
    boolean completed = super.complete(value);
    if (completed) {
      end.accept(new CancellationException());
    }
    return completed;
  }

  @Override
  public boolean completeExceptionally(Throwable failure) {
    boolean completed = super.completeExceptionally(failure);
    if (completed) {
      end.accept(failure);
    }
    return completed;
  }
}
