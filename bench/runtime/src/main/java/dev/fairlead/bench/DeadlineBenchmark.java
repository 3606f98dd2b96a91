package dev.fairlead.bench;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.Timeout;
import dev.fairlead.runtime.Deadline;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What a bound adds to a call of some microseconds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class DeadlineBenchmark {

  private static final Duration LONG = Duration.ofMinutes(1);
  private static final long TOKENS = 1_000;

  private final FailsafeExecutor<Object> failsafe =
      Failsafe.with(Timeout.builder(LONG).withInterrupt().build());
  private ScheduledThreadPoolExecutor timer;

  /** Starts the timer of the raw form. */
  @Setup
  public void setUp() {
    timer = new ScheduledThreadPoolExecutor(1);
    timer.setRemoveOnCancelPolicy(true);
  }

  /** Stops it. */
  @TearDown
  public void tearDown() {
    timer.shutdownNow();
  }

  private static long work() {
    Blackhole.consumeCPU(TOKENS);
    return TOKENS;
  }

  /** No bound. */
  @Benchmark
  public long unbounded() {
    return work();
  }

  /** A deadline that the called code may ask for. */
  @Benchmark
  public long bound() {
    return Deadline.after(LONG).call(DeadlineBenchmark::work);
  }

  /** A deadline that interrupts. */
  @Benchmark
  public long boundInterruptibly() throws Exception {
    return Deadline.after(LONG).callInterruptibly(DeadlineBenchmark::work);
  }

  /** A timer's entry that interrupts, made and cancelled by hand. */
  @Benchmark
  public long rawTimer() {
    Thread thread = Thread.currentThread();
    Future<?> alarm = timer.schedule(thread::interrupt, LONG.toNanos(), TimeUnit.NANOSECONDS);
    try {
      return work();
    } finally {
      alarm.cancel(false);
    }
  }

  /** Failsafe's time-out with interrupt. */
  @Benchmark
  public long failsafe() {
    return failsafe.get(DeadlineBenchmark::work);
  }
}
