package dev.fairlead.checks;

import com.sun.tools.javac.api.JavacTool;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.StandardJavaFileManager;

/**
 * One run of javac with Error Prone as a plug-in, as a build has it.
 *
 * @param succeeded whether there was no error
 * @param said what it printed
 */
public record Javac(boolean succeeded, String said) {

  /** Compiles all sources below a directory into {@code classes} beside it. */
  public static Javac compile(Path sources, String options, Processor... processors)
      throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      return compile(
          sources.resolveSibling("classes"),
          options,
          files.filter(file -> file.toString().endsWith(".java")).sorted().toList(),
          processors);
    }
  }

  public static Javac compile(
      Path classes, String options, List<Path> files, Processor... processors) throws IOException {
    return compile(classes, List.of(), options, files, processors);
  }

  /** Compiles with options of javac's own. */
  public static Javac compile(
      Path classes, List<String> ofJavac, String options, List<Path> files, Processor... processors)
      throws IOException {
    StringWriter said = new StringWriter();
    JavacTool javac = JavacTool.create();
    Files.createDirectories(classes);
    try (StandardJavaFileManager manager =
        javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      CompilationTask task =
          javac.getTask(
              said,
              manager,
              null,
              with(
                  ofJavac,
                  "-XDcompilePolicy=simple",
                  "--should-stop=ifError=FLOW",
                  "-implicit:none",
                  "-processorpath",
                  System.getProperty("java.class.path"),
                  processors.length == 0 ? "-proc:none" : "-Xlint:-options",
                  "-d",
                  classes.toString(),
                  "-Xplugin:ErrorProne -XepDisableAllChecks -Xep:MissingTimeout:WARN " + options),
              null,
              manager.getJavaFileObjectsFromPaths(files));
      if (processors.length > 0) {
        task.setProcessors(List.of(processors));
      }
      return new Javac(task.call(), said.toString());
    }
  }

  private static List<String> with(List<String> given, String... options) {
    return Stream.concat(given.stream(), Stream.of(options)).toList();
  }
}
