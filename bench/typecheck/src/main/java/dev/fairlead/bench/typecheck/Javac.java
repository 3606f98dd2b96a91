package dev.fairlead.bench.typecheck;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources of which some are only in memory. */
final class Javac {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  private final List<String> options;

  Javac(String classPath, List<String> options, Path classes) {
    this.options = new ArrayList<>(List.of("-cp", classPath, "-d", classes.toString()));
    this.options.addAll(List.of("-implicit:none", "-Xmaxerrs", "10000", "-XDcompilePolicy=simple"));
    this.options.add("--should-stop=ifError=FLOW");
    this.options.addAll(options);
  }

  /**
   * The errors, as {@code File.java:12: message}.
   *
   * @param changed texts that take the place of files
   */
  List<String> errors(List<Path> sources, Map<Path, String> changed, List<Processor> processors)
      throws IOException {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager = JAVAC.getStandardFileManager(diagnostics, null, null)) {
      List<JavaFileObject> units = new ArrayList<>();
      for (Path source : sources) {
        units.add(new Text(source, changed.getOrDefault(source, Files.readString(source))));
      }
      JavaCompiler.CompilationTask task =
          JAVAC.getTask(null, manager, diagnostics, options, null, units);
      if (!processors.isEmpty()) {
        task.setProcessors(processors);
      }
      task.call();
    }
    return diagnostics.getDiagnostics().stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .map(each -> name(each) + ":" + each.getLineNumber() + ": " + each.getMessage(null))
        .toList();
  }

  private static String name(Diagnostic<? extends JavaFileObject> found) {
    return found.getSource() == null
        ? "-"
        : Path.of(found.getSource().toUri().getPath()).getFileName().toString();
  }

  private static final class Text extends SimpleJavaFileObject {
    private final String text;

    Text(Path file, String text) {
      super(URI.create("file://" + file.toAbsolutePath()), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
