package dev.fairlead.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/**
 * How fast the benchmarks are in relation to each other, on a machine that is busy with other work.
 *
 * <p>The two sides of a pair take turns in one JVM, in batches of some 100 ms. Printed are the
 * ratio of the processor time that the process has used, user and system, over all batches; and the
 * median and the quartiles of the ratios of the time that neighbouring batches took. Above 1, the
 * first of the pair is faster.
 *
 * <p>Arguments: how many batches of each, and a part of the name of a pair; without it, all pairs,
 * each in a JVM of its own.
 */
public final class Ratios {

  private static final long BATCH_NANOS = 150_000_000;
  private static final int WARM_UPS = 20;
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private static volatile Object result;

  private Ratios() {}

  /** Runs it. */
  public static void main(String[] args) throws Exception {
    Map<String, Pair> pairs = pairs();
    if (args.length > 1) {
      for (Map.Entry<String, Pair> pair : pairs.entrySet()) {
        if (pair.getKey().contains(args[1])) {
          System.out.println(
              "| " + pair.getKey() + " | " + pair.getValue().run(Integer.parseInt(args[0])) + " |");
        }
      }
      System.exit(0);
    }
    System.out.println("| pair | processor time | time |");
    System.out.println("|---|---|---|");
    for (String name : pairs.keySet()) {
      runInJvmOfItsOwn(args[0], name);
    }
  }

  private static void runInJvmOfItsOwn(String rounds, String name)
      throws IOException, InterruptedException {
    new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Ratios.class.getName(),
            rounds,
            name)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .redirectOutput(ProcessBuilder.Redirect.INHERIT)
        .start()
        .waitFor();
  }

  private static Map<String, Pair> pairs() {
    Map<String, Pair> pairs = new TreeMap<>();
    for (String task : List.of("compute", "wait")) {
      FanOutBenchmark fanOut = new FanOutBenchmark();
      fanOut.task = task;
      Setup setup = fanOut::setUp;
      String of = "fan-out, tasks " + task + ": ";
      pairs.put(of + "FanOut / semaphore", new Pair(setup, fanOut::fanOut, fanOut::rawSemaphore));
      pairs.put(
          of + "FanOut, 8 keys / 9 semaphores",
          new Pair(setup, fanOut::fanOutWithKeys, fanOut::rawSemaphoreWithKeys));
      pairs.put(
          of + "FanOut / Resilience4j", new Pair(setup, fanOut::fanOut, fanOut::resilience4j));
      pairs.put(of + "FanOut / Failsafe", new Pair(setup, fanOut::fanOut, fanOut::failsafe));
    }
    DispatcherBenchmark dispatcher = new DispatcherBenchmark();
    pairs.put(
        "OkHttp calls: FanOut / dispatcher",
        new Pair(dispatcher::setUp, dispatcher::fanOut, dispatcher::dispatcher));
    DeadlineBenchmark deadline = new DeadlineBenchmark();
    pairs.put(
        "deadline: call / unbounded",
        new Pair(deadline::setUp, deadline::bound, deadline::unbounded));
    pairs.put(
        "deadline: callInterruptibly / timer",
        new Pair(deadline::setUp, deadline::boundInterruptibly, deadline::rawTimer));
    pairs.put(
        "deadline: callInterruptibly / Failsafe",
        new Pair(deadline::setUp, deadline::boundInterruptibly, deadline::failsafe));
    HandshakeBenchmark handshake = new HandshakeBenchmark();
    HandshakeBenchmark.Failures failures = new HandshakeBenchmark.Failures();
    pairs.put(
        "handshakes: ReloadableTlsContext / plain",
        new Pair(
            handshake::setUp,
            () -> handshake.reloadable(failures),
            () -> handshake.plain(failures)));
    pairs.put(
        "handshakes: ReloadableTlsContext / ayza",
        new Pair(
            handshake::setUp,
            () -> handshake.reloadable(failures),
            () -> handshake.ayza(failures)));
    ResolverBenchmark resolver = new ResolverBenchmark();
    pairs.put(
        "look-ups in the cache: BoundedResolver / JDK",
        new Pair(resolver::setUp, resolver::bounded, resolver::jdk));
    return pairs;
  }

  /** Makes what a benchmark needs. */
  @FunctionalInterface
  private interface Setup {
    void run() throws Exception;
  }

  private record Cost(double processorNanos, double nanos) {}

  private record Pair(Setup setup, Callable<?> first, Callable<?> second) {

    String run(int rounds) throws Exception {
      setup.run();
      int ofFirst = 1;
      int ofSecond = 1;
      for (int i = 0; i < WARM_UPS; i++) {
        ofFirst = size(ofFirst, cost(first, ofFirst));
        ofSecond = size(ofSecond, cost(second, ofSecond));
      }
      double firstInAll = 0;
      double secondInAll = 0;
      List<Double> time = new ArrayList<>();
      for (int i = 0; i < rounds; i++) {
        Cost one = cost(first, ofFirst);
        Cost two = cost(second, ofSecond);
        firstInAll += one.processorNanos();
        secondInAll += two.processorNanos();
        time.add(two.nanos() / one.nanos());
      }
      return "%.2f | %s".formatted(secondInAll / firstInAll, spread(time));
    }

    private static int size(int before, Cost each) {
      double wanted = BATCH_NANOS / Math.max(each.processorNanos(), 1);
      return (int) Math.max(1, Math.min(wanted, before * 4L));
    }

    private static Cost cost(Callable<?> benchmark, int times) throws Exception {
      long processor = PROCESS.getProcessCpuTime();
      long start = System.nanoTime();
      for (int i = 0; i < times; i++) {
        result = benchmark.call();
      }
      double nanos = System.nanoTime() - start;
      return new Cost((double) (PROCESS.getProcessCpuTime() - processor) / times, nanos / times);
    }

    private static String spread(List<Double> values) {
      double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
      return "%.2f (%.2f to %.2f)"
          .formatted(
              sorted[sorted.length / 2], sorted[sorted.length / 4], sorted[sorted.length * 3 / 4]);
    }
  }
}
