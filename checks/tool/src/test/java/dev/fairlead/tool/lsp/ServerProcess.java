package dev.fairlead.tool.lsp;

import dev.fairlead.tool.Main;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts the command as editors do, with the classes of the tests. */
final class ServerProcess {

  private ServerProcess() {}

  /** A server, in a JVM with those options. */
  static Process start(String... options) throws IOException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("--add-"))
        .forEach(line::add);
    line.addAll(List.of(options));
    line.addAll(
        List.of(
            "-cp", System.getProperty("java.class.path"), Main.class.getName(), "lsp", "--stdio"));
    return new ProcessBuilder(line).redirectError(Redirect.DISCARD).start();
  }
}
