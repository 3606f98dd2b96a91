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
import dev.fairlead.checks.publication.Mutation;
import dev.fairlead.checks.publication.PublicationAnalysis;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;

/**
 * A {@link BugChecker} that flags a shared client which each call configures for itself.
 *
 * <p>Between the setting and the use another thread makes its own setting: a connection gets the
 * handler, a request the identity, of somebody else's call.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Give what belongs to one call to that call, not to the client that all calls share",
    severity = WARNING,
    linkType = CUSTOM,
    link = FairleadCheck.DOCS + "workers/ReconfiguredClient.md")
public final class ReconfiguredClient extends FairleadCheck {
  private static final long serialVersionUID = 1L;

  /** For the service loader, which asks only for the class. */
  public ReconfiguredClient() {
    this(null);
  }

  /** A check on the results of {@code analyses}. */
  @Inject
  public ReconfiguredClient(Analyses analyses) {
    super(analyses);
  }

  @Override
  protected List<Finding> findings(SourceFile file) {
    List<Finding> findings = new ArrayList<>();
    for (Mutation mutation : file.result(PublicationAnalysis.MUTATIONS)) {
      if (mutation.kind() == Mutation.Kind.CONFIGURED_PER_CALL) {
        findings.add(
            Finding.of(mutation.call(), message(mutation))
                .with(mutation.variable(), file, "every call uses the client in this field"));
      }
    }
    return findings;
  }

  private static String message(Mutation mutation) {
    return String.format(
        "Each call sets %s on the %s in the field %s and then uses it: of two calls at the same time,"
            + " one goes out with the other's setting. Configure a copy for this call, or hold one"
            + " lock from here to the use.",
        Symbols.calledName(mutation.call()),
        Symbols.name(mutation.variable().type, "client"),
        mutation.variable().name);
  }
}
