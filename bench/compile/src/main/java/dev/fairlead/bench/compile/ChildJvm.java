package dev.fairlead.bench.compile;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Compiles in JVMs of their own, started with the flags of this one. */
public final class ChildJvm {
  private static final long MINUTES = 10;
  private final String processorPath = System.getProperty("java.class.path");
  private final List<String> checks;

  /** Compilations in which Fairlead is the given checks. */
  ChildJvm(List<String> checks) {
    this.checks = checks;
  }

  /**
   * Compiles once.
   *
   * @throws IOException if the code does not compile
   */
  Cost compile(CodeBase code, Setup setup) throws IOException, InterruptedException {
    List<String> options = new ArrayList<>(setup.options(processorPath, checks));
    options.addAll(List.of("-classpath", code.classPath()));
    code.sources().forEach(source -> options.add(source.toString()));
    return compile(code.directory(), setup.toString(), options);
  }

  /**
   * Compiles once.
   *
   * @param directory where the classes and what is said go
   * @param name of the compilation, for its files there
   * @param arguments javac's
   * @throws IOException if it does not compile
   */
  public static Cost compile(Path directory, String name, List<String> arguments)
      throws IOException, InterruptedException {
    Path file = directory.resolve(name + ".args");
    Path output = directory.resolve(name + ".out");
    Path classes = Files.createDirectories(directory.resolve("classes"));
    List<String> all = new ArrayList<>(arguments);
    all.addAll(List.of("-encoding", "UTF-8", "-d", classes.toString()));
    Files.write(file, all.stream().map(ChildJvm::quoted).toList());

    ProcessBuilder javac =
        new ProcessBuilder(command(file)).redirectErrorStream(true).redirectOutput(output.toFile());
    long started = System.nanoTime();
    Process compiling = javac.start();
    if (!compiling.waitFor(MINUTES, TimeUnit.MINUTES)) {
      compiling.destroyForcibly();
      throw new IOException(output + " takes over " + MINUTES + " minutes");
    }
    long wall = System.nanoTime() - started;
    List<String> said = Files.readAllLines(output);
    if (compiling.exitValue() != 0) {
      throw new IOException(String.join("\n", said) + "\n" + output + " does not compile");
    }
    String[] figures =
        said.stream()
            .filter(line -> line.startsWith(MeasuredJavac.FIGURES))
            .findFirst()
            .orElseThrow(() -> new IOException("no figures in " + output))
            .split(" ");
    return new Cost(Long.parseLong(figures[1]), wall, Long.parseLong(figures[2]));
  }

  private static List<String> command(Path arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.add("-classpath");
    command.add(
        Path.of(MeasuredJavac.class.getProtectionDomain().getCodeSource().getLocation().getPath())
            .toString());
    command.add(MeasuredJavac.class.getName());
    command.add("@" + arguments);
    return command;
  }

  private static String quoted(String argument) {
    return '"' + argument.replace("\\", "\\\\") + '"';
  }
}
