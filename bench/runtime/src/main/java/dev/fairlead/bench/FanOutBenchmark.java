package dev.fairlead.bench;

import dev.failsafe.Bulkhead;
import dev.fairlead.runtime.FanOut;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** 4,000 tasks, 64 at a time, each result kept: how many per second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(FanOutBenchmark.TASKS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(2)
public class FanOutBenchmark {

  static final int TASKS = 4_000;
  private static final int LIMIT = 64;
  private static final int KEYS = 8;
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final long PAUSE_NANOS = 100_000;

  /** What a task does: nothing, a little computation, or a wait. */
  @Param({"nothing", "compute", "wait"})
  public String task;

  private IntUnaryOperator work;
  private List<Integer> elements;
  private ThreadFactory threads;
  private FanOut fanOut;
  private Bulkhead<Object> failsafe;
  private io.github.resilience4j.bulkhead.Bulkhead resilience4j;

  /** Makes what the benchmarks share. */
  @Setup
  public void setUp() {
    work =
        switch (task) {
          case "compute" -> FanOutBenchmark::compute;
          case "wait" -> FanOutBenchmark::pause;
          default -> i -> i;
        };
    elements = IntStream.range(0, TASKS).boxed().toList();
    threads = Threads.virtual();
    fanOut = FanOut.builder(LIMIT, LONG).limitPerKey(LIMIT / 4).build();
    failsafe = Bulkhead.builder(LIMIT).build();
    resilience4j =
        io.github.resilience4j.bulkhead.Bulkhead.of(
            "benchmark",
            BulkheadConfig.custom().maxConcurrentCalls(LIMIT).maxWaitDuration(LONG).build());
  }

  private static int compute(int i) {
    Blackhole.consumeCPU(2_000);
    return i;
  }

  private static int pause(int i) {
    LockSupport.parkNanos(PAUSE_NANOS);
    return i;
  }

  /** Ours. */
  @Benchmark
  public Object fanOut() throws Exception {
    return fanOut.collect(elements, i -> work.applyAsInt(i));
  }

  /** Ours, with keys. */
  @Benchmark
  public Object fanOutWithKeys() throws Exception {
    return fanOut.collect(elements, i -> i % KEYS, i -> work.applyAsInt(i));
  }

  /** A virtual thread per task, behind a semaphore. */
  @Benchmark
  public Object rawSemaphore() throws Exception {
    Semaphore semaphore = new Semaphore(LIMIT);
    return run(semaphore::acquire, semaphore::release);
  }

  /** A virtual thread per task, behind a fair semaphore per key and a fair one for all. */
  @Benchmark
  public Object rawSemaphoreWithKeys() throws Exception {
    Semaphore all = new Semaphore(LIMIT);
    Semaphore[] keys = new Semaphore[KEYS];
    for (int k = 0; k < KEYS; k++) {
      keys[k] = new Semaphore(LIMIT / 4);
    }
    AtomicReferenceArray<Object> results = new AtomicReferenceArray<>(TASKS);
    CountDownLatch done = new CountDownLatch(TASKS);
    for (Integer element : elements) {
      Semaphore key = keys[element % KEYS];
      key.acquire();
      all.acquire();
      threads
          .newThread(
              () -> {
                try {
                  results.set(element, work.applyAsInt(element));
                } finally {
                  all.release();
                  key.release();
                  done.countDown();
                }
              })
          .start();
    }
    done.await();
    return results;
  }

  /** A virtual thread per task, behind Resilience4j's bulkhead. */
  @Benchmark
  public Object resilience4j() throws Exception {
    return run(resilience4j::acquirePermission, resilience4j::onComplete);
  }

  /** A virtual thread per task, behind Failsafe's bulkhead. */
  @Benchmark
  public Object failsafe() throws Exception {
    return run(failsafe::acquirePermit, failsafe::releasePermit);
  }

  private Object run(Acquisition acquire, Runnable release) throws InterruptedException {
    AtomicReferenceArray<Object> results = new AtomicReferenceArray<>(TASKS);
    CountDownLatch done = new CountDownLatch(TASKS);
    for (Integer element : elements) {
      acquire.acquire();
      threads
          .newThread(
              () -> {
                try {
                  results.set(element, work.applyAsInt(element));
                } finally {
                  release.run();
                  done.countDown();
                }
              })
          .start();
    }
    done.await();
    return results;
  }

  @FunctionalInterface
  private interface Acquisition {
    void acquire() throws InterruptedException;
  }
}
