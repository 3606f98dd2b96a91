package dev.fairlead.tool;

import dev.fairlead.checks.report.Report;
import dev.fairlead.tool.report.Summary;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** How and where a command reports. */
final class OutputOptions {

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "How to report: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where to write the report (default: standard output).")
  private Path output;

  @Option(
      names = "--fail-on",
      defaultValue = "warning",
      description =
          "Least severity for exit status 1: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  FailOn failOn;

  /** What makes a report impossible; one line each. */
  List<String> refusals() {
    if (output == null) {
      return List.of();
    }
    Path directory = output.toAbsolutePath().getParent();
    if (directory == null || !Files.isDirectory(directory)) {
      return List.of(
          output + ": its directory does not exist; create it or choose another --output");
    }
    if (Files.isDirectory(output)) {
      return List.of(output + ": is a directory; name a file with --output");
    }
    return Files.isWritable(Files.exists(output) ? output : directory)
        ? List.of()
        : List.of(output + ": cannot be written; choose another --output");
  }

  /** Writes a report; false if that failed, which was told. */
  boolean write(Report report, CommandLine command) {
    String text = format.write(report);
    PrintWriter err = command.getErr();
    if (output == null) {
      command.getOut().print(text);
      command.getOut().flush();
    } else {
      try {
        Files.writeString(output, text);
      } catch (IOException e) {
        err.println("fairlead: " + output + ": cannot be written; choose another --output");
        return false;
      }
    }
    if (format == Format.GITHUB) {
      JobSummary.append(report, err);
    }
    if (output != null || (format != Format.TEXT && format != Format.GITHUB)) {
      err.println("fairlead: " + Summary.of(report));
    }
    return true;
  }
}
