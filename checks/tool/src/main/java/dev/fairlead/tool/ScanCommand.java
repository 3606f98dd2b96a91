package dev.fairlead.tool;

import dev.fairlead.checks.baseline.Baseline;
import dev.fairlead.checks.baseline.Comparison;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Mixin private OutputOptions output;

  @Mixin private SourceOptions options;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Leave out the findings that this file knows.")
  private Path baseline;

  @Parameters(
      paramLabel = "PATH",
      description =
          "A .java file, a source tree, a Maven or Gradle project or a -sources.jar (default:"
              + " samples).")
  private List<Path> paths = List.of(Path.of("samples"));

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    List<String> refusals = new ArrayList<>(options.refusals(paths.get(0)));
    refusals.addAll(output.refusals());
    if (baseline == null) {
      baseline = options.baseline().orElse(null);
    }
    Baseline known = Baseline.empty();
    if (baseline != null) {
      try {
        known = Baseline.read(baseline);
      } catch (IOException e) {
        refusals.add(e.getMessage() + "; fairlead baseline accept writes one");
      }
    }
    if (!refusals.isEmpty()) {
      refusals.forEach(line -> err.println("fairlead: " + line));
      return ExitStatus.UNUSABLE;
    }
    Path current = Path.of("").toAbsolutePath().toRealPath();
    Scan scan = Scan.run(current, paths, options, err);
    if (baseline != null) {
      Comparison comparison = KnownFindings.compare(known, scan, current);
      err.println("fairlead: " + comparison.summary());
      scan = scan.with(scan.report().with(comparison.fresh()));
    }
    boolean written = output.write(scan.report(), spec.commandLine());
    int status = scan.status(output.failOn);
    return written || status == ExitStatus.DEFECT ? status : ExitStatus.UNUSABLE;
  }
}
