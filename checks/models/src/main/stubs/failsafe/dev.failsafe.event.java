package dev.failsafe.event;

import dev.failsafe.CircuitBreaker;
import dev.failsafe.ExecutionContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

public class CircuitBreakerStateChangedEvent {
  public CircuitBreakerStateChangedEvent(CircuitBreaker.State previousState);
  public CircuitBreaker.State getPreviousState();
}

public interface EventListener<E> {
  void accept(E event) throws Throwable;
  default void acceptUnchecked(E event);
}

public class ExecutionAttemptedEvent<R> extends ExecutionEvent {
  public ExecutionAttemptedEvent(R result, Throwable exception, ExecutionContext<R> context);
  public Throwable getLastException();
  public R getLastResult();
}

public class ExecutionCompletedEvent<R> extends ExecutionEvent {
  public ExecutionCompletedEvent(R result, Throwable exception, ExecutionContext<R> context);
  public Throwable getException();
  public R getResult();
}

public abstract class ExecutionEvent {
  public Duration getElapsedTime();
  public int getAttemptCount();
  public int getExecutionCount();
  public Optional<Instant> getStartTime();
  public Duration getElapsedAttemptTime();
  public boolean isFirstAttempt();
  public boolean isRetry();
}

public class ExecutionScheduledEvent<R> extends ExecutionEvent {
  public ExecutionScheduledEvent(R result, Throwable exception, Duration delay, ExecutionContext<R> context);
  public Throwable getLastException();
  public R getLastResult();
  public Duration getDelay();
}
