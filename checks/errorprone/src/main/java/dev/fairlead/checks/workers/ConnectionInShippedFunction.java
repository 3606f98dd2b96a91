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
import dev.fairlead.checks.escape.ShippedConnection;
import dev.fairlead.checks.escape.ShippedFunctions;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;

/**
 * A {@link BugChecker} that flags connections in functions which are sent to other processes.
 *
 * <p>A function for a cluster is serialised with everything it refers to. A connection is a socket
 * and a conversation of this process: it does not go along, or arrives as {@code null}.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Open a connection where a shipped function runs, not where it is made",
    severity = WARNING,
    linkType = CUSTOM,
    link = FairleadCheck.DOCS + "workers/ConnectionInShippedFunction.md")
public final class ConnectionInShippedFunction extends FairleadCheck {
  private static final long serialVersionUID = 1L;

  /** For the service loader, which asks only for the class. */
  public ConnectionInShippedFunction() {
    this(null);
  }

  /** A check on the results of {@code analyses}. */
  @Inject
  public ConnectionInShippedFunction(Analyses analyses) {
    super(analyses);
  }

  @Override
  protected List<Finding> findings(SourceFile file) {
    List<Finding> findings = new ArrayList<>();
    for (ShippedConnection shipped : file.result(ShippedFunctions.CONNECTIONS)) {
      findings.add(
          Finding.of(shipped.where(), message(shipped))
              .with(shipped.connection(), file, "it is held by this variable"));
    }
    return findings;
  }

  private static String message(ShippedConnection shipped) {
    String type = Symbols.name(shipped.connection().type, "connection");
    String name = shipped.connection().name.toString();
    return switch (shipped.kind()) {
      case CAPTURED ->
          String.format(
              "The function shipped here refers to the %s %s of this process: it cannot be serialised,"
                  + " or has no connection where it arrives. Open one in the function, for each"
                  + " partition.",
              type, name);
      case FIELD ->
          String.format(
              "Objects of this class are shipped to workers, but the %s %s is opened where they are"
                  + " made: it cannot be serialised, or is null where it arrives. Open it in the"
                  + " method that the worker calls first, and make the field transient.",
              type, name);
      case STATIC_FIELD ->
          String.format(
              "The %s %s is one for all tasks of a worker, which run at the same time, and it is for one"
                  + " thread. Open it in the method that the worker calls first.",
              type, name);
    };
  }
}
