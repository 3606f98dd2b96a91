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
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.escape.EscapeAnalysis;
import dev.fairlead.checks.escape.SharedConnection;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;

/**
 * A {@link BugChecker} that flags a connection made before the workers that all use it.
 *
 * <p>A JDBC connection, a JMS session, a Kafka consumer carries one conversation. Two threads in it
 * mix their statements, transactions and answers, mostly without an exception.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Open a connection in the worker that uses it",
    severity = WARNING,
    linkType = CUSTOM,
    link = FairleadCheck.DOCS + "workers/ConnectionSharedWithWorkers.md")
public final class ConnectionSharedWithWorkers extends FairleadCheck {
  private static final long serialVersionUID = 1L;

  /** For the service loader, which asks only for the class. */
  public ConnectionSharedWithWorkers() {
    this(null);
  }

  /** A check on the results of {@code analyses}. */
  @Inject
  public ConnectionSharedWithWorkers(Analyses analyses) {
    super(analyses);
  }

  @Override
  protected List<Finding> findings(SourceFile file) {
    List<Finding> findings = new ArrayList<>();
    for (SharedConnection shared : file.result(EscapeAnalysis.SHARED)) {
      if (!file.vocabulary().of(shared.connection().type).engine()
          && shared.kind() != SharedConnection.Kind.BETWEEN_TASKS) {
        findings.add(
            Finding.of(shared.where(), message(shared, file), WorkerFix.of(shared, file))
                .with(shared.connection(), file, "it is held by this variable"));
      }
    }
    return findings;
  }

  private static String message(SharedConnection shared, SourceFile file) {
    boolean confined = file.vocabulary().of(shared.connection().type).confined();
    String message = message(shared);
    return confined
        ? message
        : message.replace("which is for one", "whose one connection is for one");
  }

  private static String message(SharedConnection shared) {
    String type = Symbols.name(shared.connection().type, "connection");
    String name = shared.connection().name.toString();
    return switch (shared.kind()) {
      case AMONG_WORKERS ->
          String.format(
              "All workers started here use the same %s %s, which is for one thread at a time: their"
                  + " work and answers mix. Open one in each worker, or keep it in a WorkerLocal.",
              type, name);
      case WITH_STARTER ->
          String.format(
              "The worker started here uses the %s %s, which is for one thread at a time, and so does"
                  + " the code that follows: their work and answers mix. Open one in the worker, or"
                  + " wait for it first.",
              type, name);
      case WITH_TIMER ->
          String.format(
              "The task repeated here uses the %s %s, which is for one thread at a time, and so does"
                  + " %s on the threads of its callers: their work and answers mix. Open one for the"
                  + " task, take one from a pool, or let the task be done by the thread that owns it.",
              type, name, shared.who());
      case IN_SERVED_OBJECT ->
          String.format(
              "The %s %s, which is for one thread at a time, is in an object that many threads use, and"
                  + " %s: their work and answers mix. Open one where it is used, or take it from a"
                  + " pool.",
              type, name, shared.who());
      case HALF_LOCKED, LOCKED_BY_TASK, BETWEEN_TASKS ->
          String.format(
              "The %s %s is made under a lock, so several threads come for it, and %s: their work and"
                  + " answers mix. Open one for each thread, or hold the lock as long as one is used.",
              type, name, shared.who());
    };
  }
}
