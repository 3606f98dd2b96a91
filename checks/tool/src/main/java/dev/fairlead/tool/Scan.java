package dev.fairlead.tool;

import dev.fairlead.checks.report.CheckCatalog;
import dev.fairlead.checks.report.Report;
import dev.fairlead.checks.report.Skipped;
import dev.fairlead.tool.engine.Engine;
import dev.fairlead.tool.engine.Settings;
import dev.fairlead.tool.input.ClassPath;
import dev.fairlead.tool.input.InputCollector;
import dev.fairlead.tool.input.Inputs;
import dev.fairlead.tool.input.SourceFile;
import dev.fairlead.tool.input.TestSources;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One scan and what it met on the way, which is told on standard error.
 *
 * @param report what was found
 * @param files the names of the files that were scanned to their end
 * @param usable whether everything named could be used
 */
record Scan(Report report, Set<String> files, boolean usable) {

  /** Scans what is below the paths, taken from a directory. */
  static Scan run(Path current, List<Path> paths, SourceOptions options, PrintWriter err)
      throws IOException, InterruptedException {
    try (InputCollector collector = new InputCollector(current, options.includeTests)) {
      Inputs inputs = collector.collect(paths, options.sourcePath);
      ClassPath classes = options.classes(inputs);
      List<String> problems = new ArrayList<>(inputs.problems());
      problems.addAll(classes.problems());
      problems.forEach(line -> err.println("fairlead: " + line));
      Stream.concat(inputs.notes().stream(), classes.notes().stream())
          .forEach(line -> err.println("fairlead: note: " + line));
      Report report = scan(inputs, classes, options, asksForTests(paths, options));
      report.skipped().forEach(file -> err.println("fairlead: " + file));
      report.defects().forEach(defect -> err.println("fairlead: " + defect));
      Set<String> skipped =
          report.skipped().stream().map(Skipped::name).collect(Collectors.toSet());
      boolean nothingScanned = report.files() == 0 && !report.skipped().isEmpty();
      return new Scan(
          report,
          inputs.files().stream()
              .map(SourceFile::name)
              .filter(name -> !skipped.contains(name))
              .collect(Collectors.toUnmodifiableSet()),
          problems.isEmpty() && !nothingScanned);
    }
  }

  /** The same with some of its findings only. */
  Scan with(Report other) {
    return new Scan(other, files, usable);
  }

  /** The exit status, if nothing else went wrong. */
  int status(FailOn failOn) {
    if (!report.defects().isEmpty()) {
      return ExitStatus.DEFECT;
    }
    if (!usable) {
      return ExitStatus.UNUSABLE;
    }
    return report.findings().stream().anyMatch(finding -> failOn.counts(finding.severity()))
        ? ExitStatus.FINDINGS
        : ExitStatus.CLEAN;
  }

  /** A test that is named is asked for. */
  private static boolean asksForTests(List<Path> paths, SourceOptions options) {
    return options.includeTests
        || paths.stream()
            .anyMatch(
                path ->
                    path.toString().endsWith(".java")
                        || TestSources.contain(path.toAbsolutePath().resolve("any")));
  }

  private static Report scan(Inputs inputs, ClassPath classes, SourceOptions options, boolean tests)
      throws IOException, InterruptedException {
    Settings settings =
        new Settings(
                classes.entries(),
                classes.versions(),
                options.models,
                options.settings,
                options.project,
                Duration.ofSeconds(options.timePerFile))
            .withTests(tests);
    ProgressLine progress = ProgressLine.onTerminal();
    try {
      return new Engine(settings, new CheckCatalog(), Version.of(), progress).scan(inputs);
    } finally {
      progress.wipe();
    }
  }
}
