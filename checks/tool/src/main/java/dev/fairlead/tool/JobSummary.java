package dev.fairlead.tool;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import dev.fairlead.checks.report.Report;
import dev.fairlead.tool.report.GithubReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page that a GitHub job shows; the runner names its file in the environment. */
final class JobSummary {

  private JobSummary() {}

  /** Adds the report to the page, if there is one. */
  static void append(Report report, PrintWriter err) {
    String file = System.getenv("GITHUB_STEP_SUMMARY");
    if (file != null && !file.isEmpty()) {
      try {
        Files.writeString(Path.of(file), GithubReport.jobSummary(report), CREATE, APPEND);
      } catch (IOException e) {
        err.println("fairlead: note: " + file + ": the job summary cannot be written");
      }
    }
  }
}
