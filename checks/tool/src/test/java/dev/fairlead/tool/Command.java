package dev.fairlead.tool;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The real command in a process of its own. */
public record Command(int status, String out, String err) {

  private static final long MINUTES = 5;
  private static final Path SETPRIV = Path.of("/usr/bin/setpriv");

  /** Runs {@code fairlead} in a directory until it ends. */
  public static Command run(Path directory, String... arguments) throws Exception {
    return ran(directory, Map.of(), line("", arguments));
  }

  /** The same with variables in its environment. */
  public static Command run(Path directory, Map<String, String> environment, String... arguments)
      throws Exception {
    return ran(directory, environment, line("", arguments));
  }

  /** The same with more classes on the class path of the command itself. */
  static Command runWith(Path classes, Path directory, String... arguments) throws Exception {
    return ran(directory, Map.of(), line(File.pathSeparator + classes, arguments));
  }

  /** The same without root's right to read everything. */
  static Command runUnprivileged(Path directory, String... arguments) throws Exception {
    List<String> line = new ArrayList<>();
    if (Files.isExecutable(SETPRIV)) {
      line.addAll(List.of(SETPRIV.toString(), "--bounding-set=-dac_override,-dac_read_search"));
    }
    line.addAll(line("", arguments));
    return ran(directory, Map.of(), line);
  }

  private static List<String> line(String moreClasses, String... arguments) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("--add-"))
        .forEach(line::add);
    String classes = System.getProperty("java.class.path") + moreClasses;
    line.addAll(
        List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-cp", classes, Main.class.getName()));
    line.addAll(List.of(arguments));
    return line;
  }

  private static Command ran(Path directory, Map<String, String> environment, List<String> line)
      throws Exception {
    Path out = Files.createTempFile("out", null);
    Path err = Files.createTempFile("err", null);
    try {
      ProcessBuilder builder =
          new ProcessBuilder(line)
              .directory(directory.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().putAll(environment);
      Process process = builder.start();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IOException("no end after " + MINUTES + " minutes: " + line);
      }
      return new Command(process.exitValue(), Files.readString(out), Files.readString(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }
}
