package dev.fairlead.runtime;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Runs tasks over loopback for a long time, with faults at random, and accounts for each.
 *
 * <p>Arguments: how many tasks to run at least, how many seconds to last at least, the seed.
 */
public final class Soak {

  private static final int LIMIT = 64;
  private static final int HOSTS = 10;
  private static final int LARGEST_CALL = 10_000;
  private static final Duration CALL = Duration.ofMinutes(2);
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration IDLE_THREADS = Duration.ofSeconds(90);
  private static final Duration REPORT = Duration.ofSeconds(10);
  private static final int WARM_UP_CALLS = 12;
  private static final long SLACK_BYTES = 32L << 20;
  private static final int SLACK_THREADS = 8;
  private static final int SLACK_DESCRIPTORS = 8;

  private final long tasks;
  private final Duration duration;
  private final Random random;
  private final SoakAccount account = new SoakAccount();
  private final FanOut fanOut = FanOut.builder(LIMIT, CALL).limitPerKey(LIMIT / 4).build();

  Soak(long tasks, Duration duration, long seed) {
    this.tasks = tasks;
    this.duration = duration;
    this.random = new Random(seed);
  }

  /** Runs it; the exit status is not 0 if anything is lost, run twice or left behind. */
  public static void main(String[] args) throws Exception {
    long tasks = args.length > 0 ? Long.parseLong(args[0]) : 1_000_000;
    long seconds = args.length > 1 ? Long.parseLong(args[1]) : 0;
    long seed = args.length > 2 ? Long.parseLong(args[2]) : System.nanoTime();
    System.out.println("seed " + seed);
    new Soak(tasks, Duration.ofSeconds(seconds), seed).run();
  }

  /** Throws an {@link AssertionError} if anything is lost, run twice or left behind. */
  SoakAccount run() throws Exception {
    try (SoakPeers peers = new SoakPeers();
        SoakWork work = new SoakWork(peers)) {
      long start = System.nanoTime();
      long reported = start;
      Footprint baseline = null;
      for (int call = 0; account.elements() < tasks || since(start) < duration.toNanos(); call++) {
        call(work, call);
        work.reload();
        if (call == WARM_UP_CALLS) {
          settle(peers, work);
          baseline = Footprint.measure(peers);
        }
        if (since(reported) > REPORT.toNanos()) {
          reported = System.nanoTime();
          System.out.println(account);
        }
      }
      settle(peers, work);
      if (baseline != null) {
        requireNoMoreThan(baseline, peers);
      }
      report(peers, work, Duration.ofNanos(since(start)));
    }
    return account;
  }

  private static long since(long nanoTime) {
    return System.nanoTime() - nanoTime;
  }

  /** One call, of a kind chosen at random. */
  private void call(SoakWork work, int number) throws Exception {
    int size = 1 + random.nextInt(LARGEST_CALL);
    AtomicIntegerArray runs = new AtomicIntegerArray(size);
    FanOut.Task<Integer, Integer> task =
        i -> {
          runs.incrementAndGet(i);
          return work.run(i);
        };
    List<Integer> elements = IntStream.range(0, size).boxed().toList();
    switch (random.nextInt(8)) {
      case 0 ->
          account.settle(
              Deadline.after(Duration.ofMillis(random.nextInt(500)))
                  .call(() -> fanOut.collect(elements, Soak::host, task)),
              runs);
      case 1 ->
          fanOut.forEach(
              elements, Soak::host, task, (i, outcome) -> account.settle(i, outcome, runs.get(i)));
      case 2 -> stopEarly(elements, task, runs, number);
      default -> account.settle(fanOut.collect(elements, Soak::host, task), runs);
    }
  }

  private static int host(int element) {
    return element % HOSTS;
  }

  private void stopEarly(
      List<Integer> elements, FanOut.Task<Integer, Integer> task, AtomicIntegerArray runs, int call)
      throws Exception {
    try {
      if (call % 2 == 0) {
        fanOut.allOrThrow(elements, Soak::host, task);
      } else {
        fanOut.anyOrThrow(elements, Soak::host, task);
      }
    } catch (ExecutionException expected) {
      if (expected.getCause() instanceof Error error) {
        throw error;
      }
    }
    for (int i = 0; i < runs.length(); i++) {
      require(runs.get(i) <= 1, "a task ran twice");
    }
  }

  private void settle(SoakPeers peers, SoakWork work) throws InterruptedException {
    await("places in use", fanOut::running);
    await("values of workers", () -> work.opened.get() - work.closed.get());
    await("timer entries", SystemTicker.INSTANCE::pending);
    require(
        peers.failedHandshakes.get() == 0, "failed handshakes: " + peers.failedHandshakes.get());
  }

  private static void await(String what, LongSupplier count) throws InterruptedException {
    long start = System.nanoTime();
    while (count.getAsLong() != 0 && since(start) < PATIENCE.toNanos()) {
      LockSupport.parkNanos(1_000_000L);
    }
    require(count.getAsLong() == 0, what + " left: " + count.getAsLong());
  }

  private static void require(boolean sound, String message) {
    if (!sound) {
      throw new AssertionError(message);
    }
  }

  /** The JDK's HTTP client keeps idle threads for a minute; ours end at once. */
  private static void requireNoMoreThan(Footprint baseline, SoakPeers peers) throws Exception {
    long start = System.nanoTime();
    Footprint now = Footprint.measure(peers);
    while (!now.isNoMoreThan(baseline) && since(start) < IDLE_THREADS.toNanos()) {
      now = Footprint.measure(peers);
    }
    System.out.println("at rest, before: " + baseline + "; after: " + now);
    require(now.isNoMoreThan(baseline), "something is left: " + threadNames());
  }

  private static Map<String, Long> threadNames() {
    return Thread.getAllStackTraces().keySet().stream()
        .collect(
            Collectors.groupingBy(
                thread -> thread.getName().replaceAll("[0-9]+", "N"), Collectors.counting()));
  }

  private void report(SoakPeers peers, SoakWork work, Duration took) {
    System.out.println(account);
    System.out.printf(
        "%,d s; %,d requests (%,d with faults), %,d handshakes over %,d reloads, %,d failed;"
            + " %,d channels opened and closed%n",
        took.toSeconds(),
        work.requests.get(),
        work.faults.get(),
        work.handshakes.get(),
        work.reloads(),
        peers.failedHandshakes.get(),
        work.opened.get());
  }

  /** What a process holds when it is at rest. */
  private record Footprint(long bytes, long threads, long descriptors) {

    static Footprint measure(SoakPeers peers) throws InterruptedException, IOException {
      long best = Long.MAX_VALUE;
      for (int i = 0; i < 5; i++) {
        System.gc();
        Thread.sleep(200);
        best = Math.min(best, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
      }
      // A connection is two descriptors and, on the peers' side, a thread.
      long connections = peers.open();
      return new Footprint(
          best,
          ManagementFactory.getThreadMXBean().getThreadCount() - connections,
          openDescriptors() - 2 * connections);
    }

    private static long openDescriptors() throws IOException {
      Path directory = Path.of("/proc/self/fd");
      if (!Files.isDirectory(directory)) {
        return 0;
      }
      try (Stream<Path> entries = Files.list(directory)) {
        return entries.count();
      }
    }

    boolean isNoMoreThan(Footprint baseline) {
      return bytes <= baseline.bytes + SLACK_BYTES
          && threads <= baseline.threads + SLACK_THREADS
          && descriptors <= baseline.descriptors + SLACK_DESCRIPTORS;
    }
  }
}
