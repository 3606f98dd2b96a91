package dev.fairlead.maven.plugin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The program {@code fairlead}, in a JVM of its own: javac is open to it by its manifest. */
final class Command {

  private final Path program;
  private final Path directory;

  /** The program in a jar, to be run in a directory. */
  Command(Path program, Path directory) {
    this.program = program;
    this.directory = directory;
  }

  /**
   * Runs it to its end.
   *
   * @return its exit status
   * @throws InterruptedException if the thread is interrupted; the program has been ended then
   */
  // Its streams have ended by then, and Maven's user waits for nothing else.
  @SuppressWarnings("UnboundedWait")
  int run(List<String> arguments, Consumer<String> out, Consumer<String> err)
      throws IOException, InterruptedException {
    Path file = Files.createTempFile("fairlead", ".arguments");
    try {
      Files.writeString(
          file,
          arguments.stream()
              .map(argument -> '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
              .collect(Collectors.joining("\n")));
      Path java = Path.of(System.getProperty("java.home"), "bin", "java");
      Process process =
          new ProcessBuilder(java.toString(), "-jar", program.toString(), "@" + file)
              .directory(directory.toFile())
              .start();
      try {
        process.getOutputStream().close();
        Thread errors = new Thread(() -> pass(process.getErrorStream(), err), "fairlead-errors");
        errors.start();
        pass(process.getInputStream(), out);
        errors.join();
        return process.waitFor();
      } finally {
        process.destroy();
      }
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static void pass(InputStream from, Consumer<String> to) {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8))) {
      lines.lines().forEach(to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
