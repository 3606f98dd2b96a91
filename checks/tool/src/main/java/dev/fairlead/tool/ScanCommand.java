package dev.fairlead.tool;

import dev.fairlead.checks.report.CheckCatalog;
import dev.fairlead.checks.report.Report;
import dev.fairlead.models.ModelIndex;
import dev.fairlead.models.StubException;
import dev.fairlead.tool.engine.Engine;
import dev.fairlead.tool.engine.Settings;
import dev.fairlead.tool.input.ClassPath;
import dev.fairlead.tool.input.InputCollector;
import dev.fairlead.tool.input.Inputs;
import dev.fairlead.tool.report.Summary;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fairlead scan}: the checks over sources, without a build. */
@Command(
    name = "scan",
    description = "Checks Java sources without building them.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:no finding at or above --fail-on",
      "1:findings",
      "2:unusable input or arguments; what was usable has been scanned",
      "3:a defect in Fairlead"
    },
    versionProvider = Version.class)
final class ScanCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

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
      names = "--source-path",
      paramLabel = "DIR",
      description = "Top of a package tree with classes that the sources use; repeatable.")
  private List<Path> sourcePath = List.of();

  @Option(
      names = "--class-path",
      paramLabel = "PATH",
      description = "Jars and class directories that the sources use; repeatable.")
  private List<String> classPath = List.of();

  @Option(
      names = "--models",
      paramLabel = "DIR",
      description = "Your own stubs: .java files with Fairlead's annotations.")
  private Path models;

  @Option(
      names = "--include-tests",
      description = "Scan test sources too; by default they are left out.")
  private boolean includeTests;

  @Option(
      names = "--time-per-file",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "Skip a file that takes longer (default: ${DEFAULT-VALUE}).")
  private int timePerFile;

  @Option(
      names = "--fail-on",
      defaultValue = "warning",
      description =
          "Least severity for exit status 1: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private FailOn failOn;

  @Parameters(
      paramLabel = "PATH",
      description =
          "A .java file, a source tree, a Maven or Gradle project or a -sources.jar (default:"
              + " samples).")
  private List<Path> paths = List.of(Path.of("samples"));

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    List<String> refusals = refusals();
    if (!refusals.isEmpty()) {
      refusals.forEach(line -> err.println("fairlead: " + line));
      return ExitStatus.UNUSABLE;
    }
    Path current = Path.of("").toAbsolutePath().toRealPath();
    ClassPath classes = ClassPath.of(classPath);
    try (InputCollector collector = new InputCollector(current, includeTests)) {
      Inputs inputs = collector.collect(paths, sourcePath);
      List<String> problems = new ArrayList<>(inputs.problems());
      problems.addAll(classes.problems());
      problems.forEach(line -> err.println("fairlead: " + line));
      inputs.notes().forEach(line -> err.println("fairlead: note: " + line));
      return finish(scan(inputs, classes), !problems.isEmpty(), err);
    }
  }

  private Report scan(Inputs inputs, ClassPath classes) throws IOException, InterruptedException {
    Settings settings =
        new Settings(
            classes.entries(), Optional.ofNullable(models), Duration.ofSeconds(timePerFile));
    ProgressLine progress = ProgressLine.onTerminal();
    try {
      return new Engine(settings, new CheckCatalog(), Version.of(), progress).scan(inputs);
    } finally {
      progress.wipe();
    }
  }

  /** What makes a scan pointless; one line each. */
  private List<String> refusals() {
    List<String> lines = new ArrayList<>();
    if (timePerFile <= 0) {
      lines.add(
          "--time-per-file " + timePerFile + ": no time at all; give seconds, 60 for example");
    }
    if (models != null) {
      try {
        ModelIndex.compile(models);
      } catch (StubException e) {
        e.problems().forEach(problem -> lines.add(problem + "; correct the stub or drop --models"));
      }
    }
    if (output != null) {
      Path directory = output.toAbsolutePath().getParent();
      if (directory == null || !Files.isDirectory(directory)) {
        lines.add(output + ": its directory does not exist; create it or choose another --output");
      } else if (Files.isDirectory(output)) {
        lines.add(output + ": is a directory; name a file with --output");
      } else if (!Files.isWritable(Files.exists(output) ? output : directory)) {
        lines.add(output + ": cannot be written; choose another --output");
      }
    }
    return lines;
  }

  private int finish(Report report, boolean unusable, PrintWriter err) {
    report.skipped().forEach(skipped -> err.println("fairlead: " + skipped));
    report.defects().forEach(defect -> err.println("fairlead: " + defect));
    boolean written = write(report, err);
    if (!report.defects().isEmpty()) {
      return ExitStatus.DEFECT;
    }
    boolean nothingScanned = report.files() == 0 && !report.skipped().isEmpty();
    if (unusable || nothingScanned || !written) {
      return ExitStatus.UNUSABLE;
    }
    return report.findings().stream().anyMatch(finding -> failOn.counts(finding.severity()))
        ? ExitStatus.FINDINGS
        : ExitStatus.CLEAN;
  }

  private boolean write(Report report, PrintWriter err) {
    String text = format.write(report);
    if (output == null) {
      PrintWriter out = spec.commandLine().getOut();
      out.print(text);
      out.flush();
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
