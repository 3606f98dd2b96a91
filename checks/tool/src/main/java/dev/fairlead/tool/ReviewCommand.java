package dev.fairlead.tool;

import dev.fairlead.checks.baseline.Baseline;
import dev.fairlead.checks.baseline.Comparison;
import dev.fairlead.checks.report.Finding;
import dev.fairlead.checks.report.Report;
import dev.fairlead.tool.input.SourceRoots;
import dev.fairlead.tool.review.Change;
import dev.fairlead.tool.review.ChangeReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code fairlead review}: only what a change introduces. The files that the change touches are
 * scanned as they are and as they were, among the sources of the working tree; what was there
 * before, wherever its code has moved, is not reported.
 */
@Command(
    name = "review",
    description = "Reports only what the working tree introduces since it left another branch.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:nothing new at or above --fail-on",
      "1:new findings",
      "2:unusable input or arguments; what was usable has been scanned",
      "3:a defect in Fairlead"
    },
    versionProvider = Version.class)
final class ReviewCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--against",
      required = true,
      paramLabel = "REF",
      description = "The branch or commit that the change is for, such as origin/main.")
  private String against;

  @Mixin private OutputOptions output;

  @Mixin private SourceOptions options;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    Path current = Path.of("").toRealPath();
    Path directory = Files.createTempDirectory("fairlead").toRealPath();
    try {
      Change change;
      try {
        change = new ChangeReader(directory).read(current, against);
      } catch (IOException e) {
        err.println("fairlead: " + e.getMessage());
        return ExitStatus.UNUSABLE;
      }
      change.notes().forEach(line -> err.println("fairlead: note: " + line));
      List<String> refusals = new ArrayList<>(options.refusals(() -> change.decided(current)));
      refusals.addAll(output.refusals());
      if (!refusals.isEmpty()) {
        refusals.forEach(line -> err.println("fairlead: " + line));
        return ExitStatus.UNUSABLE;
      }
      return review(change, err);
    } finally {
      delete(directory);
    }
  }

  private int review(Change change, PrintWriter err) throws IOException, InterruptedException {
    List<Path> sourcePath = new ArrayList<>();
    options.sourcePath.forEach(path -> sourcePath.add(path.toAbsolutePath()));
    sourcePath.addAll(SourceRoots.below(change.repository()));
    options.sourcePath = sourcePath;
    options.elsewhere = change.repository();
    Scan after = scan(change.after(), err);
    List<Finding> before =
        after.report().findings().isEmpty()
            ? List.of()
            : scan(change.before(), err).report().findings().stream()
                .map(finding -> at(change, finding))
                .toList();
    Comparison comparison =
        Baseline.empty()
            .plus(before, "")
            .compare(after.report().findings(), file -> true, after.files()::contains);
    Scan fresh = after.with(after.report().with(comparison.fresh()));
    err.println(
        "fairlead: %d introduced, %d there before, in %d changed files"
            .formatted(comparison.fresh().size(), comparison.known(), after.files().size()));
    boolean written = output.write(fresh.report(), spec.commandLine());
    int status = fresh.status(output.failOn);
    return written || status == ExitStatus.DEFECT ? status : ExitStatus.UNUSABLE;
  }

  private Scan scan(Path directory, PrintWriter err) throws IOException, InterruptedException {
    if (SourceRoots.holdsNothing(directory, options.includeTests)) {
      return new Scan(Report.of(List.of(), List.of(), 0), Set.of(), true);
    }
    return Scan.run(directory, List.of(directory), options, err);
  }

  private static Finding at(Change change, Finding finding) {
    String now = change.renamed().getOrDefault(finding.path(), finding.path());
    return finding.at(now);
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
