package dev.fairlead.checks.workers;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import dev.fairlead.checks.Analyses;
import dev.fairlead.checks.FairleadCheck;
import dev.fairlead.checks.Finding;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.ownership.ChildProcesses;
import dev.fairlead.checks.ownership.UndrainedWait;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;

/**
 * A {@link BugChecker} that flags code which waits for a child process without reading its output.
 *
 * <p>A pipe holds some 64 KiB. When it is full the child waits for its parent to read, and the
 * parent waits for the child to end.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Read what a child process writes before you wait for its end",
    severity = WARNING,
    linkType = CUSTOM,
    link = FairleadCheck.DOCS + "workers/UndrainedChildProcess.md")
public final class UndrainedChildProcess extends FairleadCheck {
  private static final long serialVersionUID = 1L;

  /** For the service loader, which asks only for the class. */
  public UndrainedChildProcess() {
    this(null);
  }

  /** A check on the results of {@code analyses}. */
  @Inject
  public UndrainedChildProcess(Analyses analyses) {
    super(analyses);
  }

  @Override
  protected List<Finding> findings(SourceFile file) {
    List<Finding> findings = new ArrayList<>();
    for (UndrainedWait wait : file.result(ChildProcesses.UNDRAINED)) {
      findings.add(
          Finding.of(wait.call(), message(wait), DrainFix.of(wait, file))
              .with(wait.start(), "the child is started here"));
    }
    return findings;
  }

  private static String message(UndrainedWait wait) {
    return wait.readLater()
        ? "The child's output is read only after the wait for its end: once it has written more than"
            + " the pipe holds, some 64 KiB, both wait for ever. Read to the end first, then wait."
        : "Nobody reads what the child writes: once the pipe is full, some 64 KiB, both wait for ever."
            + " Read it first, or send it to Redirect.DISCARD or a file.";
  }
}
