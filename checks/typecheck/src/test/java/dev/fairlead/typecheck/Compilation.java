package dev.fairlead.typecheck;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** One call of javac with type checkers. */
final class Compilation {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  private final List<Diagnostic<? extends JavaFileObject>> diagnostics;
  private final String output;

  private Compilation(List<Diagnostic<? extends JavaFileObject>> diagnostics, String output) {
    this.diagnostics = diagnostics;
    this.output = output;
  }

  /**
   * Compiles {@code files} on the tests' class path.
   *
   * @param checkers the type checkers; none where {@code options} name them
   */
  static Compilation of(List<Path> files, List<Processor> checkers, String... options) {
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    StringWriter output = new StringWriter();
    try (StandardJavaFileManager manager = JAVAC.getStandardFileManager(null, null, null)) {
      List<String> all = new ArrayList<>(List.of("-implicit:none", "-d", scratch().toString()));
      all.addAll(List.of("-Xmaxerrs", "10000"));
      all.addAll(List.of(options));
      JavaCompiler.CompilationTask task =
          JAVAC.getTask(
              output, manager, collector, all, null, manager.getJavaFileObjectsFromPaths(files));
      if (!checkers.isEmpty()) {
        task.setProcessors(checkers);
      }
      task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Compilation(collector.getDiagnostics(), output.toString());
  }

  /** All {@code .java} files below a directory. */
  static List<Path> sources(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Errors, and warnings about a line, as {@code File.java:12: message}, in the order of files and
   * lines.
   */
  List<String> findings() {
    return diagnostics.stream()
        .filter(
            found ->
                found.getKind() == Diagnostic.Kind.ERROR
                    || found.getKind() != Diagnostic.Kind.NOTE
                        && found.getLineNumber() != Diagnostic.NOPOS)
        .sorted(
            Comparator.comparing(Compilation::file).thenComparingLong(Diagnostic::getLineNumber))
        .map(found -> file(found) + ":" + found.getLineNumber() + ": " + found.getMessage(null))
        .toList();
  }

  /** All messages of javac and of the checkers, of any kind. */
  List<String> messages() {
    return diagnostics.stream().map(found -> found.getMessage(null)).toList();
  }

  /** What javac and the processors wrote beside their diagnostics. */
  String output() {
    return output;
  }

  private static String file(Diagnostic<? extends JavaFileObject> found) {
    return found.getSource() == null
        ? "-"
        : Path.of(found.getSource().getName()).getFileName().toString();
  }

  private static Path scratch() throws IOException {
    Path directory = Files.createTempDirectory("typecheck");
    directory.toFile().deleteOnExit();
    return directory;
  }
}
