package dev.fairlead.bench.typecheck;

import com.google.errorprone.bugpatterns.BugChecker;
import dev.fairlead.bench.compile.ChildJvm;
import dev.fairlead.bench.compile.Cost;
import dev.fairlead.bench.compile.Series;
import dev.fairlead.typecheck.FairleadChecker;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/**
 * What the type checkers cost, beside javac alone and Error Prone without and with our checks. Each
 * round runs every compiler once, each in a JVM of its own.
 */
final class Timing {
  private enum Compiler {
    JAVAC,
    ERROR_PRONE,
    CHECKS,
    TYPE_CHECKERS,
    ALL
  }

  private static final String PATH = System.getProperty("java.class.path");

  private final Path directory;
  private final List<String> common = new ArrayList<>();
  private final List<String> options;

  /**
   * Compilations of sources that all of them accept.
   *
   * @param directory where they write
   * @param options what the type checkers are told of the module
   */
  Timing(Path directory, List<Path> sources, String classPath, List<String> options) {
    this.directory = directory;
    this.options = options;
    common.addAll(List.of("-nowarn", "-classpath", classPath, "-XDcompilePolicy=simple"));
    common.add("--should-stop=ifError=FLOW");
    sources.forEach(source -> common.add(source.toString()));
  }

  void print(int rounds) throws IOException, InterruptedException {
    Map<Compiler, Series> measured = new EnumMap<>(Compiler.class);
    for (int round = -1; round < rounds; round++) {
      for (Compiler each : Compiler.values()) {
        Cost cost = ChildJvm.compile(directory, each.toString(), arguments(each));
        if (round >= 0) {
          measured.computeIfAbsent(each, key -> new Series()).add(cost);
        }
      }
    }
    for (Compiler each : Compiler.values()) {
      Series series = measured.get(each);
      System.out.printf(
          "  %-14s CPU %6.2f s, wall %6.2f s; of javac CPU x%.2f, wall x%.2f;"
              + " of the checks CPU x%.2f, wall x%.2f%n",
          each,
          series.median(Cost::cpu) / 1e9,
          series.median(Cost::wall) / 1e9,
          series.ratioTo(measured.get(Compiler.JAVAC), Cost::cpu),
          series.ratioTo(measured.get(Compiler.JAVAC), Cost::wall),
          series.ratioTo(measured.get(Compiler.CHECKS), Cost::cpu),
          series.ratioTo(measured.get(Compiler.CHECKS), Cost::wall));
    }
  }

  private List<String> arguments(Compiler compiler) {
    List<String> arguments = new ArrayList<>(common);
    if (compiler == Compiler.TYPE_CHECKERS || compiler == Compiler.ALL) {
      arguments.addAll(options);
      arguments.addAll(List.of("-processor", FairleadChecker.class.getName(), "-Awarns"));
    } else {
      arguments.add("-proc:none");
    }
    if (compiler != Compiler.JAVAC) {
      arguments.addAll(List.of("-processorpath", PATH));
    }
    if (compiler == Compiler.ERROR_PRONE) {
      arguments.add("-Xplugin:ErrorProne -XepDisableAllChecks");
    } else if (compiler == Compiler.CHECKS || compiler == Compiler.ALL) {
      arguments.add("-Xplugin:ErrorProne -XepDisableAllChecks " + checks());
    }
    return arguments;
  }

  private static String checks() {
    return ServiceLoader.load(BugChecker.class).stream()
        .map(ServiceLoader.Provider::type)
        .filter(check -> check.getName().startsWith("dev.fairlead."))
        .map(check -> "-Xep:" + check.getSimpleName() + ":WARN")
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
