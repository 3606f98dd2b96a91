package dev.fairlead.runtime;

import static java.util.Objects.requireNonNull;

import dev.fairlead.annotations.Phase;
import dev.fairlead.annotations.RunsHere;
import dev.fairlead.annotations.RunsOnWorkers;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The moment by which a call has to be over.
 *
 * <p>Each step of the call takes what is left, instead of starting a time-out of its own:
 *
 * <pre>{@code
 * Deadline deadline = Deadline.after(Duration.ofSeconds(2));
 * socket.connect(address, deadline.remainingMillisCeil());
 * socket.setSoTimeout(deadline.remainingMillisCeil());
 * }</pre>
 *
 * <p>Bound to a thread, it reaches code that does not take one as an argument. A nested binding can
 * only shorten it:
 *
 * <pre>{@code
 * Order order = deadline.call(() -> orders.load(id));   // sees Deadline.current()
 * }</pre>
 *
 * <p>Guarantee: time is monotonic, so the wall clock may jump; {@link #remainingMillisCeil} is
 * never the zero that means "for ever"; {@link #callInterruptibly} leaves no interrupt of its own
 * behind.
 *
 * <p>Not covered: a deadline stops nothing by itself. A thread in a look-up of the operating system
 * or in a plain socket read does not answer to an interrupt either: use the library's setters,
 * {@link HttpCalls}, {@link BoundedResolver} or {@link #onExpiry}.
 *
 * <p>Immutable; all threads may use it.
 */
public final class Deadline implements Comparable<Deadline> {
  private static final long LONGEST_NANOS = Duration.ofDays(100L * 365).toNanos();
  private static final Duration FOR_EVER = Duration.ofNanos(Long.MAX_VALUE);
  private static final Deadline NEVER = new Deadline(SystemTicker.INSTANCE, 0, Long.MAX_VALUE);
  private static final ThreadLocal<Deadline> CURRENT = new ThreadLocal<>();

  private final Ticker ticker;
  private final long startNanos;
  private final long budgetNanos;

  private Deadline(Ticker ticker, long startNanos, long budgetNanos) {
    this.ticker = ticker;
    this.startNanos = startNanos;
    this.budgetNanos = budgetNanos;
  }

  /**
   * A deadline that far from now.
   *
   * @param budget zero or negative makes a deadline that has passed; more than 100 years counts as
   *     100 years
   */
  public static Deadline after(Duration budget) {
    return after(budget, SystemTicker.INSTANCE);
  }

  static Deadline after(Duration budget, Ticker ticker) {
    long nanos = Math.min(Durations.saturatedNanos(budget), LONGEST_NANOS);
    return new Deadline(ticker, ticker.nanoTime(), Math.max(nanos, 0));
  }

  /** A deadline that never passes. */
  public static Deadline never() {
    return NEVER;
  }

  /** The deadline bound to this thread by {@link #call}, or {@link #never()}. */
  public static Deadline current() {
    Deadline bound = CURRENT.get();
    return bound == null ? NEVER : bound;
  }

  /** The earlier of the two. */
  public Deadline minimum(Deadline other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** What is left: zero when it has passed, 292 years for {@link #never()}. */
  public Duration remaining() {
    return this == NEVER ? FOR_EVER : Duration.ofNanos(Math.max(remainingNanos(), 0));
  }

  /** Whether it has passed. */
  public boolean isExpired() {
    return this != NEVER && remainingNanos() <= 0;
  }

  /**
   * What is left in milliseconds, rounded up, for setters that take {@code int} milliseconds.
   *
   * @return at least 1; {@link Integer#MAX_VALUE} for anything longer and for {@link #never()}
   * @throws DeadlineExceededException if it has passed
   */
  public int remainingMillisCeil() throws DeadlineExceededException {
    int millis = Durations.ceilMillis(remainingNanos());
    if (millis == 0) {
      throw exceeded(Phase.CALL);
    }
    return millis;
  }

  /**
   * Does nothing while there is time.
   *
   * @param phase what is about to begin, or was going on
   * @throws DeadlineExceededException if it has passed
   */
  public void check(Phase phase) throws DeadlineExceededException {
    if (isExpired()) {
      throw exceeded(phase);
    }
  }

  /** The exception that says this deadline has passed, with the time spent until now. */
  public DeadlineExceededException exceeded(Phase phase) {
    return exceeded(phase, null);
  }

  /** {@link #exceeded(Phase)} with what a call threw when it was ended. */
  public DeadlineExceededException exceeded(Phase phase, @Nullable Throwable cause) {
    Duration elapsed =
        this == NEVER ? Duration.ZERO : Duration.ofNanos(ticker.nanoTime() - startNanos);
    return new DeadlineExceededException(phase, Duration.ofNanos(budgetNanos), elapsed, cause);
  }

  /**
   * Runs an operation on this thread with this deadline as {@link #current()}.
   *
   * <p>A deadline that is already bound stays in force if it is earlier. The operation runs even if
   * the deadline has passed: its first bounded call throws.
   *
   * @throws X what the operation throws
   */
  public <T extends @Nullable Object, X extends Exception> T call(
      @RunsHere Operation<? extends T, X> operation) throws X {
    Deadline outer = CURRENT.get();
    CURRENT.set(outer == null ? this : minimum(outer));
    try {
      return operation.call();
    } finally {
      if (outer == null) {
        CURRENT.remove();
      } else {
        CURRENT.set(outer);
      }
    }
  }

  /** {@link #call} for an operation without a result. */
  public void run(@RunsHere Runnable operation) {
    call(
        () -> {
          operation.run();
          return null;
        });
  }

  /**
   * {@link #call}, and interrupts this thread when the deadline passes.
   *
   * <p>The interrupt is taken back if the operation did not take it; an interrupt that was pending
   * before stays. One that another thread sends after the expiry cannot be told from ours and is
   * taken back with it. An operation that returns a result in spite of the interrupt has returned a
   * result.
   *
   * @throws X what the operation throws before the deadline
   * @throws DeadlineExceededException if the deadline had passed at the start, or if the operation
   *     was interrupted by it and threw; the cause is what it threw
   */
  public <T extends @Nullable Object, X extends Exception> T callInterruptibly(
      @RunsHere Operation<? extends T, X> operation) throws X, DeadlineExceededException {
    Deadline effective = minimum(current());
    effective.check(Phase.CALL);
    ExpiryInterrupt interrupt = new ExpiryInterrupt();
    Ticker.Alarm alarm = effective.alarm(interrupt::fire);
    try {
      return effective.call(operation);
    } catch (Exception e) {
      if (interrupt.finish()) {
        throw effective.exceeded(Phase.CALL, e);
      }
      throw e;
    } finally {
      alarm.cancel();
      interrupt.finish();
    }
  }

  /** An executor that runs its tasks under this deadline, on the threads of the one given. */
  public Executor propagate(@RunsOnWorkers Executor executor) {
    requireNonNull(executor);
    return task -> {
      requireNonNull(task);
      executor.execute(() -> run(task));
    };
  }

  /** The same task, run under this deadline by whichever thread calls it. */
  public <T extends @Nullable Object> Callable<T> wrap(Callable<T> task) {
    requireNonNull(task);
    return () -> call(task::call);
  }

  /**
   * Runs an action when the deadline passes, for libraries whose calls end by a method of their
   * own:
   *
   * <pre>{@code
   * Deadline.Registration registration = deadline.onExpiry(okHttpCall::cancel);
   * try {
   *   return okHttpCall.execute();
   * } finally {
   *   registration.close();
   * }
   * }</pre>
   *
   * <p>The action runs on a daemon thread of the library, at once if the deadline has passed. A
   * bounded number of threads (64) serves the actions of all deadlines, apart from the library's
   * own, so it should end what it has to end and return.
   */
  public Registration onExpiry(@RunsOnWorkers Runnable action) {
    requireNonNull(action);
    if (this == NEVER) {
      return Ticker.Alarm.NONE::cancel;
    }
    return alarm(() -> ticker.actions().execute(action))::cancel;
  }

  /** Runs an action of ours on the timer's thread. */
  Ticker.Alarm alarm(Runnable action) {
    return this == NEVER ? Ticker.Alarm.NONE : ticker.schedule(remainingNanos(), action);
  }

  Ticker ticker() {
    return ticker;
  }

  private long remainingNanos() {
    return this == NEVER ? Long.MAX_VALUE : budgetNanos - (ticker.nanoTime() - startNanos);
  }

  /**
   * The earlier one first; {@link #never()} last.
   *
   * @throws IllegalArgumentException if the two do not run on the same clock, which only tests can
   *     bring about
   */
  @Override
  public int compareTo(Deadline other) {
    if (this == NEVER || other == NEVER) {
      return Boolean.compare(this == NEVER, other == NEVER);
    }
    if (ticker != other.ticker) {
      throw new IllegalArgumentException("deadlines of two clocks");
    }
    return Long.signum(expiryNanos() - other.expiryNanos());
  }

  /** Whether the other is a deadline at the same moment of the same clock. */
  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof Deadline that
        && this != NEVER
        && that != NEVER
        && ticker == that.ticker
        && expiryNanos() == that.expiryNanos();
  }

  @Override
  public int hashCode() {
    return this == NEVER ? 0 : Long.hashCode(expiryNanos());
  }

  private long expiryNanos() {
    return startNanos + budgetNanos;
  }

  @Override
  public String toString() {
    return this == NEVER
        ? "Deadline[never]"
        : "Deadline[%s of %s left]".formatted(remaining(), Duration.ofNanos(budgetNanos));
  }

  /**
   * What runs under a deadline.
   *
   * @param <T> its result
   * @param <X> what it throws; inferred from a lambda
   */
  @FunctionalInterface
  public interface Operation<T extends @Nullable Object, X extends Exception> {
    /** Does it. */
    T call() throws X;
  }

  /** An action that waits for a deadline. */
  public interface Registration extends AutoCloseable {
    /** Forgets the action. One that has started goes on; closing again does nothing. */
    @Override
    void close();
  }
}
