package dev.fairlead.bench.typecheck;

import dev.fairlead.typecheck.FairleadChecker;
import dev.fairlead.typecheck.infer.Annotate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;

/** Runs the study and prints one section per module. */
public final class CaseStudy {
  private static final int ROUNDS = 5;
  private static final String CHECKS = "-Xplugin:ErrorProne -XepDisableAllChecks";

  private final Path modules;
  private boolean failed;

  private CaseStudy(Path modules) {
    this.modules = modules;
  }

  /**
   * Runs it.
   *
   * @param args the directory with one folder per module, each with {@code src} and {@code lib},
   *     and the names of some modules; all where none is named
   */
  public static void main(String[] args) throws IOException {
    CaseStudy study = new CaseStudy(Path.of(args[0]).toAbsolutePath());
    List<String> wanted = List.of(args).subList(1, args.length);
    for (Module module : Module.ALL) {
      if (wanted.isEmpty() || wanted.contains(module.name())) {
        study.run(module);
      }
    }
    System.exit(study.failed ? 1 : 0);
  }

  private void run(Module module) throws IOException {
    Path original = modules.resolve(module.name()).resolve("src");
    Path copy = Files.createTempDirectory(module.name());
    Path classes = Files.createTempDirectory("classes");
    copy(original, copy);
    String classPath = module.classPath(modules);
    System.out.println("== " + module.name() + ", " + lines(module, copy) + " lines of code");

    List<String> annotate = new ArrayList<>(List.of("-cp", classPath));
    annotate.addAll(module.options());
    annotate.addAll(List.of("--", copy.toString()));
    Annotate.main(annotate.toArray(String[]::new));
    System.out.println("annotations in the sources: " + annotations(module, copy));

    List<String> options = new ArrayList<>(module.options());
    options.add("-nowarn");
    Javac javac = new Javac(classPath, options, classes);
    List<Path> sources = module.sources(copy);
    report("before it is mended", javac.errors(sources, Map.of(), checkers()));
    for (Path source : sources) {
      String text = Files.readString(source);
      for (Map.Entry<String, String> mend : module.mends().entrySet()) {
        text = text.replace(mend.getKey(), mend.getValue());
      }
      Files.writeString(source, text);
    }
    List<String> left = javac.errors(sources, Map.of(), checkers());
    report("mended", left);
    failed |= !left.isEmpty();
    mutate(module, sources, javac);
    time(module, original, classPath, classes);
  }

  private void mutate(Module module, List<Path> sources, Javac javac) throws IOException {
    int made = 0;
    int rejected = 0;
    for (Path source : sources) {
      for (Mutants.Mutant mutant : Mutants.of(source, module.setters())) {
        made++;
        List<String> errors =
            javac.errors(sources, Map.of(mutant.file(), mutant.text()), checkers());
        boolean found =
            errors.stream().anyMatch(error -> error.matches("(?s).*: \\[[a-z.]+] .*"));
        if (found) {
          rejected++;
        } else {
          System.out.println("accepted: " + mutant.file().getFileName() + " " + mutant.what());
        }
      }
    }
    System.out.println("mutants: " + rejected + " of " + made + " rejected");
  }

  private void time(Module module, Path original, String classPath, Path classes)
      throws IOException {
    List<Path> sources = module.sources(original);
    List<String> plain = List.of("-nowarn", "-proc:none");
    List<String> checks =
        List.of("-nowarn", "-proc:none", "-processorpath", System.getProperty("java.class.path"));
    List<String> withChecks = new ArrayList<>(checks);
    withChecks.add(CHECKS + enabled());
    List<String> typed = new ArrayList<>(module.options());
    typed.addAll(List.of("-nowarn", "-Awarns"));
    double javac = median(new Javac(classPath, plain, classes), sources, false);
    double searched = median(new Javac(classPath, withChecks, classes), sources, false);
    double proved = median(new Javac(classPath, typed, classes), sources, true);
    System.out.printf(
        "javac %.2f s, with the checks %.2f s (x%.1f), with the type checkers %.2f s (x%.1f)%n",
        javac, searched, searched / javac, proved, proved / javac);
  }

  private static String enabled() {
    return " -Xep:MissingTimeout:WARN -Xep:InfiniteTimeout:WARN -Xep:BlockingOnEventLoop:WARN";
  }

  private static double median(Javac javac, List<Path> sources, boolean typed)
      throws IOException {
    double[] seconds = new double[ROUNDS];
    for (int i = -1; i < ROUNDS; i++) {
      long start = System.nanoTime();
      javac.errors(sources, Map.of(), typed ? checkers() : List.of());
      if (i >= 0) {
        seconds[i] = (System.nanoTime() - start) / 1e9;
      }
    }
    Arrays.sort(seconds);
    return seconds[ROUNDS / 2];
  }

  private static List<Processor> checkers() {
    return List.of(new FairleadChecker());
  }

  private static void report(String when, List<String> errors) {
    System.out.println("findings " + when + ": " + errors.size());
    errors.forEach(error -> System.out.println("  " + error));
  }

  private static long lines(Module module, Path root) throws IOException {
    long lines = 0;
    for (Path source : module.sources(root)) {
      lines += Files.readAllLines(source).stream().filter(line -> !line.isBlank()).count();
    }
    return lines;
  }

  private static int annotations(Module module, Path root) throws IOException {
    int found = 0;
    for (Path source : module.sources(root)) {
      for (String mark : List.of("@Bounded(", "@NonBlocking ", "@RunsHere ")) {
        found += Files.readString(source).split(Pattern.quote(mark), -1).length - 1;
      }
    }
    return found;
  }

  private static void copy(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(from)) {
      files = walk.toList();
    }
    for (Path file : files) {
      Path target = to.resolve(from.relativize(file).toString());
      if (Files.isDirectory(file)) {
        Files.createDirectories(target);
      } else {
        Files.copy(file, target);
      }
    }
  }
}
