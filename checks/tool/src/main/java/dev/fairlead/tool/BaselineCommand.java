package dev.fairlead.tool;

import dev.fairlead.checks.baseline.Baseline;
import dev.fairlead.checks.baseline.Comparison;
import dev.fairlead.checks.baseline.Entry;
import dev.fairlead.checks.report.Finding;
import dev.fairlead.tool.report.TextReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fairlead baseline}: the findings that a team knows of and has not mended yet. */
@Command(
    name = "baseline",
    description = "Keeps the list of known findings, which builds and scans leave out.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "(check | accept | prune)",
    versionProvider = Version.class)
final class BaselineCommand {

  @Spec private CommandSpec spec;

  @Command(
      name = "check",
      description = "Reports what is new and what is fixed; changes nothing.",
      mixinStandardHelpOptions = true)
  int check(
      @Mixin Target target,
      @Mixin SourceOptions options,
      @Option(
              names = "--fail-on-fixed",
              description = "Exit with 1 too where entries stand for no finding any more.")
          boolean failOnFixed)
      throws IOException, InterruptedException {
    Run run = start(target, options, true);
    if (run == null) {
      return ExitStatus.UNUSABLE;
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(TextReport.write(run.scan().report().with(run.comparison().fresh()), false));
    run.comparison().fixed().forEach(entry -> out.println("fixed: " + shown(entry)));
    out.println(run.comparison().summary());
    int status = unusable(run.scan());
    boolean fails =
        !run.comparison().fresh().isEmpty() || (failOnFixed && !run.comparison().fixed().isEmpty());
    return status != ExitStatus.CLEAN ? status : fails ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
  }

  @Command(
      name = "accept",
      description =
          "Adds what is new, with the reason why it stays; moves entries to where their code is.",
      mixinStandardHelpOptions = true)
  int accept(
      @Mixin Target target,
      @Mixin SourceOptions options,
      @Option(
              names = "--reason",
              required = true,
              paramLabel = "TEXT",
              description = "Why, in a few words.")
          String reason)
      throws IOException, InterruptedException {
    if (reason.isBlank()) {
      spec.commandLine().getErr().println("fairlead: --reason is empty; say why in a few words");
      return ExitStatus.UNUSABLE;
    }
    Run run = start(target, options, false);
    if (run == null) {
      return ExitStatus.UNUSABLE;
    }
    List<Finding> fresh = run.comparison().fresh();
    return finish(
        target,
        run,
        run.baseline().at(run.comparison().moved()).plus(fresh, reason),
        fresh.size() + " added");
  }

  @Command(
      name = "prune",
      description = "Removes the entries that stand for no finding any more.",
      mixinStandardHelpOptions = true)
  int prune(@Mixin Target target, @Mixin SourceOptions options)
      throws IOException, InterruptedException {
    Run run = start(target, options, true);
    if (run == null) {
      return ExitStatus.UNUSABLE;
    }
    List<Entry> fixed = run.comparison().fixed();
    return finish(target, run, run.baseline().without(fixed), fixed.size() + " removed");
  }

  private record Run(Baseline baseline, Scan scan, Comparison comparison) {}

  /** Scans and compares; null if that is impossible, which was told. */
  private Run start(Target target, SourceOptions options, boolean mustExist)
      throws IOException, InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    List<String> refusals = options.refusals(target.paths.get(0));
    refusals.forEach(line -> err.println("fairlead: " + line));
    if (!refusals.isEmpty()) {
      return null;
    }
    if (target.file == null) {
      target.file = options.baseline().orElse(Path.of("fairlead-baseline.txt"));
    }
    Baseline baseline = Baseline.empty();
    try {
      if (mustExist || Files.exists(target.file)) {
        baseline = Baseline.read(target.file);
      }
    } catch (IOException e) {
      err.println("fairlead: " + e.getMessage() + "; fairlead baseline accept writes one");
      return null;
    }
    Path current = Path.of("").toAbsolutePath().toRealPath();
    Scan scan = Scan.run(current, target.paths, options, err);
    return new Run(baseline, scan, KnownFindings.compare(baseline, scan, current));
  }

  private int finish(Target target, Run run, Baseline changed, String what) {
    int status = unusable(run.scan());
    if (status != ExitStatus.CLEAN) {
      spec.commandLine().getErr().println("fairlead: " + target.file + " is left as it was");
      return status;
    }
    try {
      Files.writeString(target.file, changed.toString());
    } catch (IOException e) {
      spec.commandLine()
          .getErr()
          .println("fairlead: " + target.file + ": cannot be written; choose another --baseline");
      return ExitStatus.UNUSABLE;
    }
    spec.commandLine().getOut().println(what + "; " + changed.entries().size() + " in all");
    return ExitStatus.CLEAN;
  }

  private static int unusable(Scan scan) {
    return scan.status(FailOn.NEVER);
  }

  private static String shown(Entry entry) {
    return "%s: [%s] %s: %s"
        .formatted(
            entry.path(), entry.check(), entry.subject().member(), entry.subject().snippet());
  }

  /** What is compared with what. */
  static final class Target {

    @Option(
        names = "--baseline",
        paramLabel = "FILE",
        description = "The list (default: fairlead.conf's Baseline, else fairlead-baseline.txt).")
    private Path file;

    @Parameters(paramLabel = "PATH", description = "What to scan (default: the current directory).")
    private List<Path> paths = List.of(Path.of(""));
  }
}
