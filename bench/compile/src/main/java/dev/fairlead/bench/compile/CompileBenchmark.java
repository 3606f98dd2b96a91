package dev.fairlead.bench.compile;

import com.google.errorprone.bugpatterns.BugChecker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * Compares the compilers on each code base and prints a table.
 *
 * <p>Each round runs every compiler once, so that a load on the machine falls on all of them. Of a
 * loaded machine believe the ratios of CPU time, not the wall clock.
 */
final class CompileBenchmark {
  private static final double MEGABYTE = 1 << 20;
  private static final int ROUNDS_OF_START = 3;
  private static final long NANOS_A_ROUND = TimeUnit.SECONDS.toNanos(25);

  private final ChildJvm child;
  private final int rounds;
  private final List<Map<Setup, Series>> compared = new ArrayList<>();

  private CompileBenchmark(ChildJvm child, int rounds) {
    this.child = child;
    this.rounds = rounds;
  }

  /**
   * Arguments: the directory with the code bases, and how many rounds count at least. A small code
   * base, whose figures vary more, gets as many more as fit into 25 seconds for each of them.
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path directory = Path.of(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    List<String> checks = checks();
    System.out.printf(
        "JDK %s, %d processors; checks %s%n",
        Runtime.version(), Runtime.getRuntime().availableProcessors(), checks);
    CompileBenchmark benchmark = new CompileBenchmark(new ChildJvm(checks), rounds);
    for (Path code : codeBases(directory)) {
      benchmark.compare(CodeBase.in(code));
    }
    benchmark.together();
    benchmark.start(oneLine(directory.resolveSibling("one-line")));
  }

  private static List<String> checks() {
    return ServiceLoader.load(BugChecker.class).stream()
        .map(ServiceLoader.Provider::type)
        .filter(check -> check.getName().startsWith("dev.fairlead."))
        .map(Class::getSimpleName)
        .sorted()
        .toList();
  }

  private static List<Path> codeBases(Path directory) throws IOException {
    try (Stream<Path> all = Files.list(directory)) {
      return all.sorted(Comparator.naturalOrder()).toList();
    }
  }

  private static CodeBase oneLine(Path directory) throws IOException {
    Path sources = Files.createDirectories(directory.resolve("src"));
    Files.writeString(sources.resolve("OneLine.java"), "class OneLine {}\n");
    return CodeBase.in(directory);
  }

  private void compare(CodeBase code) throws IOException, InterruptedException {
    Map<Setup, Series> measured = measure(code, rounds, rounds * NANOS_A_ROUND);
    compared.add(measured);
    System.out.printf(
        "%n%s: %d files, %.0f k lines; medians of %d%n",
        code.name(),
        code.sources().size(),
        code.kiloLines(),
        measured.get(Setup.FAIRLEAD).rounds());
    System.out.printf("  %-24s %8s %8s %8s%n", "", "CPU s", "wall s", "MB");
    for (Setup setup : Setup.values()) {
      Series series = measured.get(setup);
      System.out.printf(
          "  %-24s %8.2f %8.2f %8.0f%n",
          setup.title(),
          series.median(Cost::cpu) / 1e9,
          series.median(Cost::wall) / 1e9,
          series.median(Cost::memory) / MEGABYTE);
    }
    for (Setup base : List.of(Setup.ERROR_PRONE, Setup.JAVAC)) {
      Series ours = measured.get(Setup.FAIRLEAD);
      Series without = measured.get(base);
      System.out.printf(
          "  ours / %-17s %8.3f %8.3f %8.3f   half of the rounds: CPU %s, wall %s%n",
          base == Setup.JAVAC ? "javac" : "Error Prone",
          ours.ratioTo(without, Cost::cpu),
          ours.ratioTo(without, Cost::wall),
          ours.ratioTo(without, Cost::memory),
          middleHalf(ours, without, Cost::cpu),
          middleHalf(ours, without, Cost::wall));
    }
  }

  /** What one build of all the code bases takes, by the medians of each. */
  private void together() {
    System.out.printf(
        "%nall together: ours / Error Prone %.3f of CPU, %.3f of wall clock%n",
        ratioOfSums(Cost::cpu), ratioOfSums(Cost::wall));
  }

  private double ratioOfSums(ToLongFunction<Cost> figure) {
    double ours = 0;
    double without = 0;
    for (Map<Setup, Series> measured : compared) {
      ours += measured.get(Setup.FAIRLEAD).median(figure);
      without += measured.get(Setup.ERROR_PRONE).median(figure);
    }
    return ours / without;
  }

  private static String middleHalf(Series ours, Series without, ToLongFunction<Cost> figure) {
    return String.format(
        "%.3f to %.3f", ours.ratioTo(without, figure, 0.25), ours.ratioTo(without, figure, 0.75));
  }

  private void start(CodeBase oneLine) throws IOException, InterruptedException {
    int enough = rounds * ROUNDS_OF_START;
    Map<Setup, Series> measured = measure(oneLine, enough, 0);
    Series ours = measured.get(Setup.FAIRLEAD);
    Series without = measured.get(Setup.ERROR_PRONE);
    System.out.printf(
        "%nstart, from one line of source: %.0f ms of CPU, %.0f ms of wall clock; medians of %d%n",
        ours.excessOver(without, Cost::cpu) / 1e6,
        ours.excessOver(without, Cost::wall) / 1e6,
        enough);
  }

  /** A round that does not count, which fills the file cache, and then those that do. */
  private Map<Setup, Series> measure(CodeBase code, int atLeast, long nanos)
      throws IOException, InterruptedException {
    Map<Setup, Series> measured = new EnumMap<>(Setup.class);
    for (Setup setup : Setup.values()) {
      child.compile(code, setup);
      measured.put(setup, new Series());
    }
    long started = System.nanoTime();
    for (int round = 0; round < atLeast || System.nanoTime() - started < nanos; round++) {
      for (Setup setup : Setup.values()) {
        measured.get(setup).add(child.compile(code, setup));
      }
    }
    return measured;
  }
}
