package dev.fairlead.checks.workers;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Type;
import dev.fairlead.checks.Analyses;
import dev.fairlead.checks.FairleadCheck;
import dev.fairlead.checks.Finding;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.ownership.ThreadLocals;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;

/**
 * A {@link BugChecker} that flags connections kept in a {@link ThreadLocal} that nothing closes.
 *
 * <p>Every thread opens one, and none closes it: a pool leaves as many as it had threads, a virtual
 * thread per task leaves one for each task.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Close a connection when its thread or task ends",
    severity = WARNING,
    linkType = CUSTOM,
    link = FairleadCheck.DOCS + "workers/ThreadLocalConnection.md")
public final class ThreadLocalConnection extends FairleadCheck {
  private static final long serialVersionUID = 1L;

  /** For the service loader, which asks only for the class. */
  public ThreadLocalConnection() {
    this(null);
  }

  /** A check on the results of {@code analyses}. */
  @Inject
  public ThreadLocalConnection(Analyses analyses) {
    super(analyses);
  }

  @Override
  protected List<Finding> findings(SourceFile file) {
    List<Finding> findings = new ArrayList<>();
    for (VariableTree variable : file.result(ThreadLocals.CONNECTIONS)) {
      findings.add(Finding.of(variable, message(variable)));
    }
    return findings;
  }

  private static String message(VariableTree variable) {
    Type connection = ThreadLocals.content(variable);
    return String.format(
        "Every thread opens a %s in %s and nothing closes it: it stays when the thread has ended. Open"
            + " one for each task and close it, or keep it in a WorkerLocal, which closes it with its"
            + " worker.",
        Symbols.name(connection, "connection"), variable.getName());
  }
}
