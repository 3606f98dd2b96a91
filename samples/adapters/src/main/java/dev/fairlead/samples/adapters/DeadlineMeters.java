package dev.fairlead.samples.adapters;

import dev.fairlead.runtime.Deadline;
import dev.fairlead.runtime.DeadlineExceededException;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/**
 * Times calls, and counts which phase spent the time of those that ran out of it.
 *
 * <pre>{@code
 * new DeadlineMeters(registry, "orders.load").time(() -> HttpCalls.send(…));
 * }</pre>
 *
 * <p>One timer with the tag {@code outcome}: {@code ok}, {@code error}, or the phase.
 */
public final class DeadlineMeters {
  private final MeterRegistry registry;
  private final String name;

  /** Meters with this name. */
  public DeadlineMeters(MeterRegistry registry, String name) {
    this.registry = registry;
    this.name = name;
  }

  /** Runs an operation and records how long it took and how it ended. */
  public <T, X extends Exception> T time(Deadline.Operation<T, X> operation) throws X {
    Timer.Sample sample = Timer.start(registry);
    String outcome = "error";
    try {
      T result = operation.call();
      outcome = "ok";
      return result;
    } catch (Exception e) {
      if (e instanceof DeadlineExceededException exceeded) {
        outcome = exceeded.phase().name();
      }
      throw e;
    } finally {
      sample.stop(registry.timer(name, "outcome", outcome));
    }
  }
}
