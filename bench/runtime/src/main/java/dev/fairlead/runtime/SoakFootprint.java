package dev.fairlead.runtime;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the process holds: every thread by its name, every descriptor by what it is open on, and the
 * heap after a collection.
 *
 * @param jvmThreads how many threads the JVM and its carriers of virtual threads have
 */
record SoakFootprint(
    Map<String, Integer> threads, int jvmThreads, Map<String, Integer> descriptors, long bytes) {

  private static final Path DESCRIPTORS = Path.of("/proc/self/fd");
  private static final int COLLECTIONS = 4;
  private static final long SETTLE_MILLIS = 100;
  private static final List<String> JVM_THREADS =
      List.of(
          "ForkJoinPool",
          "Common-Cleaner",
          "MasterPoller",
          "VirtualThread-",
          "Read-Poller",
          "Write-Poller",
          "process reaper",
          "CompletableFutureDelayScheduler",
          "Attach Listener");

  static SoakFootprint measure() throws IOException, InterruptedException {
    long bytes = Long.MAX_VALUE;
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
      Thread.sleep(SETTLE_MILLIS);
      bytes = Math.min(bytes, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
    Map<String, Integer> threads = new TreeMap<>();
    int jvmThreads = 0;
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (isOfTheJvm(thread)) {
        jvmThreads++;
      } else {
        threads.merge(thread.getName().replaceAll("[0-9]+", "N"), 1, Integer::sum);
      }
    }
    return new SoakFootprint(threads, jvmThreads, openDescriptors(), bytes);
  }

  private static boolean isOfTheJvm(Thread thread) {
    ThreadGroup group = thread.getThreadGroup();
    return group != null && group.getName().equals("system")
        || JVM_THREADS.stream().anyMatch(thread.getName()::startsWith);
  }

  private static Map<String, Integer> openDescriptors() throws IOException {
    Map<String, Integer> descriptors = new TreeMap<>();
    if (!Files.isDirectory(DESCRIPTORS)) {
      return descriptors;
    }
    try (Stream<Path> entries = Files.list(DESCRIPTORS)) {
      for (Path entry : entries.toList()) {
        try {
          String target = Files.readSymbolicLink(entry).toString();
          if (!target.startsWith("/proc/")) {
            descriptors.merge(target.replaceAll(":\\[[0-9]+\\]$", ""), 1, Integer::sum);
          }
        } catch (NoSuchFileException closedMeanwhile) {
          continue;
        }
      }
    }
    return descriptors;
  }

  /** Whether this holds the same threads and descriptors, and no more than so many bytes more. */
  boolean isAsSmallAs(SoakFootprint baseline, long slack) {
    return threads.equals(baseline.threads)
        && descriptors.equals(baseline.descriptors)
        && bytes <= baseline.bytes + slack;
  }

  /** The stacks of all threads but the JVM's. */
  static String stacks() {
    StringBuilder text = new StringBuilder();
    Thread.getAllStackTraces()
        .forEach(
            (thread, stack) -> {
              if (!isOfTheJvm(thread)) {
                text.append(thread.getName()).append(' ').append(thread.getState()).append('\n');
                Arrays.stream(stack)
                    .forEach(frame -> text.append("    ").append(frame).append('\n'));
              }
            });
    return text.toString();
  }

  @Override
  public String toString() {
    return "threads %s and %d of the JVM, descriptors %s, heap %,d KB"
        .formatted(threads, jvmThreads, sockets(), bytes >> 10);
  }

  private Map<String, Integer> sockets() {
    Map<String, Integer> kinds = new TreeMap<>();
    descriptors.forEach(
        (target, count) ->
            kinds.merge(target.startsWith("/") ? "file" : target, count, Integer::sum));
    return kinds;
  }
}
