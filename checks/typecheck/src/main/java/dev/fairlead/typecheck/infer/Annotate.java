package dev.fairlead.typecheck.infer;

import dev.fairlead.typecheck.blocking.BlockingEffectChecker;
import dev.fairlead.typecheck.deadline.DeadlineChecker;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A command that writes a first set of annotations into the sources of a module: what the checkers
 * ask for, round after round, until they ask for nothing more that an annotation could say.
 *
 * <p>What is then reported is a place where nothing is bounded or where something waits, or one
 * that needs a person. The annotations are demands, not findings: a bound that is asked of a
 * parameter is checked at its callers.
 */
public final class Annotate {
  private static final int MAX_ROUNDS = 25;

  private final List<String> options;
  private final List<Path> sources;

  Annotate(List<String> options, List<Path> sources) {
    this.options = options;
    this.sources = sources;
  }

  /**
   * Annotates sources in place.
   *
   * @param args javac's options, {@code --}, and the files and directories of the sources
   */
  public static void main(String[] args) throws IOException {
    int end = List.of(args).indexOf("--");
    if (end < 0 || end == args.length - 1) {
      System.err.println("usage: Annotate [option of javac]… -- PATH…");
      System.exit(2);
    }
    List<Path> sources = new ArrayList<>();
    for (String path : List.of(args).subList(end + 1, args.length)) {
      try (Stream<Path> files = Files.walk(Path.of(path))) {
        files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
      }
    }
    new Annotate(List.of(args).subList(0, end), sources).run(System.out);
  }

  void run(PrintStream out) throws IOException {
    int written = 0;
    for (int round = 1; round <= MAX_ROUNDS; round++) {
      Path suggestions = Files.createTempFile("suggestions", ".txt");
      List<String> findings = new ArrayList<>();
      try {
        compile(suggestions, findings);
        List<String> lines = Files.readAllLines(suggestions).stream().distinct().toList();
        int changed = lines.isEmpty() ? 0 : apply(lines);
        out.println("round " + round + ": " + changed + " files annotated");
        written += lines.size();
        if (changed == 0) {
          findings.forEach(out::println);
          out.println(written + " annotations written, " + findings.size() + " findings left");
          return;
        }
      } finally {
        Files.deleteIfExists(suggestions);
      }
    }
    out.println("stopped after " + MAX_ROUNDS + " rounds");
  }

  private void compile(Path suggestions, List<String> findings) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    Path classes = Files.createTempDirectory("annotate");
    try (StandardJavaFileManager manager = javac.getStandardFileManager(diagnostics, null, null)) {
      List<String> all = new ArrayList<>(options);
      all.addAll(List.of("-Awarns", "-Xmaxwarns", "100000", "-d", classes.toString()));
      all.add("-A" + Suggestions.OPTION + "=" + suggestions);
      JavaCompiler.CompilationTask task =
          javac.getTask(
              null, manager, diagnostics, all, null, manager.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(List.of(new DeadlineChecker(), new BlockingEffectChecker()));
      task.call();
    } finally {
      delete(classes);
    }
    diagnostics.getDiagnostics().stream()
        .filter(each -> each.getLineNumber() != Diagnostic.NOPOS)
        .map(
            each ->
                Path.of(each.getSource().toUri()).getFileName()
                    + ":"
                    + each.getLineNumber()
                    + ": "
                    + each.getMessage(null))
        .distinct()
        .forEach(findings::add);
  }

  private static int apply(List<String> suggestions) throws IOException {
    Map<Path, AnnotatedSource> changed = new TreeMap<>();
    for (String line : suggestions) {
      String[] parts = line.split("\t", 3);
      Path file = Path.of(parts[2]);
      if (!changed.containsKey(file)) {
        changed.put(file, new AnnotatedSource(Files.readString(file)));
      }
      changed.get(file).want(Integer.parseInt(parts[0]), parts[1]);
    }
    int files = 0;
    for (Map.Entry<Path, AnnotatedSource> entry : changed.entrySet()) {
      String text = entry.getValue().write();
      if (!text.equals(Files.readString(entry.getKey()))) {
        Files.writeString(entry.getKey(), text);
        files++;
      }
    }
    return files;
  }

  private static void delete(Path directory) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(directory)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : all) {
      Files.delete(each);
    }
  }
}
