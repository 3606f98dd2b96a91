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
import dev.fairlead.checks.ownership.CheckpointHooks;
import dev.fairlead.checks.ownership.LiveConnection;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;

/**
 * A {@link BugChecker} that flags connections which the checkpoint hook of their class leaves open.
 *
 * <p>A checkpoint with an open socket fails. In a snapshot that is restored many times, all copies
 * go on with the one connection that their original had.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Close a connection before a checkpoint and open it after the restore",
    severity = WARNING,
    linkType = CUSTOM,
    link = FairleadCheck.DOCS + "workers/ConnectionAcrossCheckpoint.md")
public final class ConnectionAcrossCheckpoint extends FairleadCheck {
  private static final long serialVersionUID = 1L;

  /** For the service loader, which asks only for the class. */
  public ConnectionAcrossCheckpoint() {
    this(null);
  }

  /** A check on the results of {@code analyses}. */
  @Inject
  public ConnectionAcrossCheckpoint(Analyses analyses) {
    super(analyses);
  }

  @Override
  protected List<Finding> findings(SourceFile file) {
    List<Finding> findings = new ArrayList<>();
    for (LiveConnection live : file.result(CheckpointHooks.LIVE)) {
      findings.add(
          Finding.of(live.hook(), message(live), CheckpointFix.of(live, file))
              .with(live.connection(), file, "it is held by this variable"));
    }
    return findings;
  }

  private static String message(LiveConnection live) {
    return String.format(
        "%s leaves the %s %s open: the checkpoint fails, or every restored copy goes on with the same"
            + " connection. Close it here and open it again after the restore, or use Checkpoint.",
        live.hook().getName(),
        Symbols.name(live.connection().type, "connection"),
        live.connection().name);
  }
}
