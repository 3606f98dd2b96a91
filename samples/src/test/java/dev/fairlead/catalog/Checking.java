package dev.fairlead.catalog;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.BaseErrorProneJavaCompiler;
import com.google.errorprone.scanner.ScannerSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** One run of javac with all checks. */
final class Checking {
  private static final Pattern REPORT =
      Pattern.compile("\\[(\\w+)] (.*?)\\n *\\(see .*", Pattern.DOTALL);

  /** What a check reports: where, and in which words. */
  record Reported(Path file, long line, String check, String message) {
    String place() {
      return Repository.name(file) + ":" + line + " " + check;
    }
  }

  private Checking() {}

  /**
   * What all checks report in {@code sources}, in the order in which they report it.
   *
   * @throws AssertionError if the sources do not compile
   */
  static ImmutableList<Reported> of(List<Path> sources, Path output) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    BaseErrorProneJavaCompiler compiler =
        new BaseErrorProneJavaCompiler(
            ScannerSupplier.fromBugCheckerClasses(Check.all().stream().map(Check::type).toList()));
    try (StandardJavaFileManager files =
        ToolProvider.getSystemJavaCompiler()
            .getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
      List<String> options = new ArrayList<>();
      options.addAll(List.of("-proc:none", "-XDcompilePolicy=simple", "-Xmaxwarns", "10000"));
      options.add("-XepOpt:Fairlead:FailOnDefect=true");
      options.add("-XepAllErrorsAsWarnings");
      for (String part :
          List.of("api", "code", "comp", "file", "main", "model", "parser", "tree", "util")) {
        options.add("--add-exports=jdk.compiler/com.sun.tools.javac." + part + "=ALL-UNNAMED");
      }
      boolean compiled =
          compiler
              .getTask(
                  null,
                  files,
                  diagnostics,
                  options,
                  null,
                  files.getJavaFileObjectsFromPaths(sources))
              .call();
      if (!compiled) {
        throw new AssertionError(diagnostics.getDiagnostics().toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return diagnostics.getDiagnostics().stream()
        .flatMap(diagnostic -> reported(diagnostic).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static List<Reported> reported(Diagnostic<? extends JavaFileObject> diagnostic) {
    Matcher report = REPORT.matcher(diagnostic.getMessage(Locale.ROOT));
    if (diagnostic.getSource() == null || !report.matches()) {
      return List.of();
    }
    return List.of(
        new Reported(
            Path.of(diagnostic.getSource().toUri()),
            diagnostic.getLineNumber(),
            report.group(1),
            report.group(2)));
  }
}
