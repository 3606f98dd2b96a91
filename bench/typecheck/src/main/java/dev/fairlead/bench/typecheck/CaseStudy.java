package dev.fairlead.bench.typecheck;

import dev.fairlead.typecheck.FairleadChecker;
import dev.fairlead.typecheck.infer.Annotate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;

/** Runs the study and prints one section per module. */
public final class CaseStudy {
  private final Path modules;
  private final int rounds;
  private boolean failed;

  private CaseStudy(Path modules, int rounds) {
    this.modules = modules;
    this.rounds = rounds;
  }

  /**
   * Runs it.
   *
   * @param args the directory with one folder per module, each with {@code src} and {@code lib};
   *     how many rounds of timing count; and the names of some modules, all where none is named
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    CaseStudy study = new CaseStudy(Path.of(args[0]).toAbsolutePath(), Integer.parseInt(args[1]));
    List<String> wanted = List.of(args).subList(2, args.length);
    for (Module module : Module.ALL) {
      if (wanted.isEmpty() || wanted.contains(module.name())) {
        study.run(module);
      }
    }
    System.exit(study.failed ? 1 : 0);
  }

  private void run(Module module) throws IOException, InterruptedException {
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
    if (rounds > 0) {
      System.out.println("time, medians of " + rounds + ":");
      new Timing(classes, sources, classPath, module.options()).print(rounds);
    }
  }

  private void mutate(Module module, List<Path> sources, Javac javac) throws IOException {
    int made = 0;
    int rejected = 0;
    for (Path source : sources) {
      for (Mutants.Mutant mutant : Mutants.withoutBounds(source)) {
        List<String> errors =
            javac.errors(sources, Map.of(mutant.file(), mutant.text()), checkers());
        made++;
        rejected += judge(module, mutant.what(), errors.stream().anyMatch(CaseStudy::isOurs));
      }
    }
    System.out.println("mutants with fewer bounds rejected: " + rejected + " of " + made);
    if (module.ofEventLoop()) {
      insertWaits(module, sources, javac);
    }
  }

  private void insertWaits(Module module, List<Path> sources, Javac javac) throws IOException {
    Map<Path, String> changed = new HashMap<>();
    Map<String, String> bodies = new LinkedHashMap<>();
    for (Path source : sources) {
      Mutants.Waiting waiting = Mutants.waiting(source);
      changed.put(source, waiting.text());
      waiting
          .bodies()
          .forEach((line, body) -> bodies.put(source.getFileName() + ":" + line + ":", body));
    }
    List<String> errors = javac.errors(sources, changed, checkers());
    int rejected = 0;
    for (Map.Entry<String, String> body : bodies.entrySet()) {
      boolean found =
          errors.stream().anyMatch(each -> each.startsWith(body.getKey()) && isOurs(each));
      rejected += judge(module, body.getValue(), found);
    }
    System.out.println("mutants with a wait rejected: " + rejected + " of " + bodies.size());
  }

  private int judge(Module module, String what, boolean rejected) {
    boolean unexpected = rejected == module.accepted().contains(what);
    if (unexpected || !rejected) {
      System.out.println(
          (unexpected ? "unexpectedly " : "") + (rejected ? "rejected: " : "accepted: ") + what);
    }
    failed |= unexpected;
    return rejected ? 1 : 0;
  }

  private static boolean isOurs(String error) {
    return error.matches("(?s).*: \\[[a-z.]+] .*");
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
