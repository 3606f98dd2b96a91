package dev.fairlead.tool;

import dev.fairlead.checks.report.CheckCatalog;
import dev.fairlead.checks.report.Report;
import dev.fairlead.checks.report.SarifReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fairlead merge}: one SARIF file of several, such as the modules of a build leave. */
@Command(
    name = "merge",
    description = "Makes one SARIF report of several; what two of them say is said once.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class MergeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where to write the report (default: standard output).")
  private Path output;

  @Parameters(paramLabel = "REPORT", arity = "1..*", description = "SARIF files of Fairlead's.")
  private List<Path> reports;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    Set<Map<String, Object>> results = new LinkedHashSet<>();
    boolean usable = true;
    for (Path report : reports) {
      try {
        results.addAll(SarifReport.results(Files.readString(report)));
      } catch (NoSuchFileException e) {
        err.println("fairlead: " + report + ": no such file; check the path");
        usable = false;
      } catch (IOException e) {
        err.println("fairlead: " + report + ": cannot be read; check the path and its permissions");
        usable = false;
      } catch (IllegalArgumentException e) {
        err.println("fairlead: " + report + ": no SARIF report; make it again");
        usable = false;
      }
    }
    String text =
        SarifReport.write(
            Report.of(new CheckCatalog().rules(), List.of(), 0),
            Version.of(),
            List.copyOf(results));
    return write(text) && usable ? ExitStatus.CLEAN : ExitStatus.UNUSABLE;
  }

  private boolean write(String text) {
    if (output == null) {
      PrintWriter out = spec.commandLine().getOut();
      out.print(text);
      out.flush();
      return true;
    }
    try {
      Files.writeString(output, text);
      return true;
    } catch (IOException e) {
      spec.commandLine()
          .getErr()
          .println("fairlead: " + output + ": cannot be written; choose another --output");
      return false;
    }
  }
}
