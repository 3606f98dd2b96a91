package dev.fairlead.checks.timeouts;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;
import static java.util.stream.Collectors.joining;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.checks.Analyses;
import dev.fairlead.checks.FairleadCheck;
import dev.fairlead.checks.Finding;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.waits.UnboundedWaiting;
import dev.fairlead.checks.waits.UnboundedWaits;
import dev.fairlead.checks.waits.WaitFix;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;

/**
 * A {@link BugChecker} that flags waits which only a peer or a child process can end.
 *
 * <p>An answer that never comes keeps the waiting thread for ever, and nothing says so: no
 * exception, no log line, one thread less.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Give a wait for a peer or a child process a time",
    severity = WARNING,
    linkType = CUSTOM,
    link = FairleadCheck.DOCS + "timeouts/UnboundedWait.md")
public final class UnboundedWait extends FairleadCheck {
  private static final long serialVersionUID = 1L;

  /** For the service loader, which asks only for the class. */
  public UnboundedWait() {
    this(null);
  }

  /** A check on the results of {@code analyses}. */
  @Inject
  public UnboundedWait(Analyses analyses) {
    super(analyses);
  }

  @Override
  protected boolean sparesTools() {
    return true;
  }

  @Override
  protected List<Finding> findings(SourceFile file) {
    List<Finding> findings = new ArrayList<>();
    for (UnboundedWaiting wait : file.result(UnboundedWaits.ALL)) {
      findings.add(Finding.of(wait.call(), message(wait), WaitFix.of(wait, file)));
    }
    return findings;
  }

  private static String message(UnboundedWaiting wait) {
    return String.format(
        "%s waits for %s, however long that takes: if it never comes, this thread is never heard of"
            + " again. Use %s, and decide what happens when the time is over.",
        Symbols.calledName(wait.call()), wait.end(), form(wait.timed()));
  }

  private static String form(MethodSymbol timed) {
    return timed.type.getParameterTypes().stream()
        .map((Type type) -> Symbols.name(type, type.toString()))
        .collect(joining(", ", timed.name + "(", ")"));
  }
}
