package dev.fairlead.runtime;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * What became of one element of a {@link FanOut}.
 *
 * <pre>{@code
 * for (Outcome<Price> outcome : fanOut.collect(shops, Shop::host, Shop::price)) {
 *   if (outcome instanceof Outcome.Success<Price> success) {
 *     prices.add(success.value());
 *   }
 * }
 * }</pre>
 *
 * <p>Every element that was taken from the source has exactly one outcome, and its task ran at most
 * once.
 *
 * <p>Not covered: what a task has done to other machines before it failed or was cancelled.
 *
 * <p>Immutable, if the value is.
 *
 * @param <R> what the tasks return
 */
public sealed interface Outcome<R extends @Nullable Object> {

  /** Whether the task returned. */
  default boolean isSuccess() {
    return this instanceof Success;
  }

  /**
   * What the task returned.
   *
   * @throws ExecutionException if it threw, with what it threw as the cause
   * @throws CancellationException if it was cancelled or not started
   */
  R orElseThrow() throws ExecutionException;

  /**
   * The task returned.
   *
   * @param value what it returned; null if it did
   * @param <R> what the tasks return
   */
  record Success<R extends @Nullable Object>(R value) implements Outcome<R> {

    @Override
    public R orElseThrow() {
      return value;
    }
  }

  /**
   * The task threw, and not because it was cancelled.
   *
   * @param cause what it threw
   * @param <R> what the tasks return
   */
  record Failure<R extends @Nullable Object>(Throwable cause) implements Outcome<R> {

    @Override
    public R orElseThrow() throws ExecutionException {
      throw new ExecutionException(cause);
    }
  }

  /**
   * The task was interrupted, because the time was over or its result no longer needed.
   *
   * @param cause what it threw then; null if it was still running when the call returned
   * @param <R> what the tasks return
   */
  record Cancelled<R extends @Nullable Object>(@Nullable Throwable cause) implements Outcome<R> {

    /** Whether the task had not ended when the call returned. It keeps its place until it does. */
    public boolean wasRunning() {
      return cause == null;
    }

    @Override
    public R orElseThrow() {
      CancellationException thrown = new CancellationException("cancelled");
      thrown.initCause(cause);
      throw thrown;
    }
  }

  /**
   * The task never ran: there was no place for it in time.
   *
   * @param <R> what the tasks return
   */
  record NotStarted<R extends @Nullable Object>() implements Outcome<R> {

    @Override
    public R orElseThrow() {
      throw new CancellationException("not started");
    }
  }
}
