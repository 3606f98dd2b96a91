package dev.fairlead.tool;

import static com.google.common.truth.Truth.assertWithMessage;
import static java.util.stream.Collectors.joining;

import com.google.errorprone.ErrorProneAnalyzer;
import com.google.errorprone.ErrorProneOptions;
import com.google.errorprone.scanner.ScannerSupplier;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.api.JavacTool;
import dev.fairlead.checks.report.CheckCatalog;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.StandardJavaFileManager;

/** Compilations with the plug-in, as builds make them. */
public final class PluginBuild {

  private final List<String> settings;

  /** A build with settings, as in {@code Facts=true}. */
  public PluginBuild(String... settings) {
    this.settings = Stream.of(settings).map(setting -> "-XepOpt:Fairlead:" + setting).toList();
  }

  /** Compiles all sources below directories, or files, into a directory, which is made. */
  public void compile(Path classes, List<Path> classPath, List<String> options, Path... sources)
      throws IOException {
    List<String> line = new ArrayList<>(options);
    line.addAll(List.of("-XDcompilePolicy=simple", "-proc:none"));
    line.addAll(List.of("-d", Files.createDirectories(classes).toString()));
    if (!classPath.isEmpty()) {
      line.addAll(
          List.of(
              "-cp", classPath.stream().map(Path::toString).collect(joining(File.pathSeparator))));
    }
    List<Path> files = new ArrayList<>();
    for (Path source : sources) {
      try (Stream<Path> below = Files.walk(source)) {
        below.filter(file -> file.toString().endsWith(".java")).sorted().forEach(files::add);
      }
    }
    List<Diagnostic<?>> said = new ArrayList<>();
    JavacTool javac = JavacTool.create();
    try (StandardJavaFileManager manager =
        javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      BasicJavacTask task =
          (BasicJavacTask)
              javac.getTask(
                  null, manager, said::add, line, null, manager.getJavaFileObjectsFromPaths(files));
      task.addTaskListener(
          ErrorProneAnalyzer.createByScanningForPlugins(
              ScannerSupplier.fromBugCheckerClasses(new CheckCatalog().classes()),
              ErrorProneOptions.processArgs(settings),
              task.getContext()));
      assertWithMessage("%s", said).that(task.call()).isTrue();
    }
  }
}
