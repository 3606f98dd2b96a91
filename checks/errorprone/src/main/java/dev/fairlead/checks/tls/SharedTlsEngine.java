package dev.fairlead.checks.tls;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.sun.source.tree.MethodTree;
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
import javax.lang.model.element.Modifier;

/**
 * A {@link BugChecker} that flags a TLS engine which several threads drive.
 *
 * <p>An engine numbers its records. Two threads that wrap, or unwrap, at the same time take a
 * number twice or hand records on in the wrong order, and the peer ends the connection.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Let one thread at a time drive a TLS engine",
    severity = WARNING,
    linkType = CUSTOM,
    link = FairleadCheck.DOCS + "tls/SharedTlsEngine.md")
public final class SharedTlsEngine extends FairleadCheck {
  private static final long serialVersionUID = 1L;

  /** For the service loader, which asks only for the class. */
  public SharedTlsEngine() {
    this(null);
  }

  /** A check on the results of {@code analyses}. */
  @Inject
  public SharedTlsEngine(Analyses analyses) {
    super(analyses);
  }

  @Override
  protected List<Finding> findings(SourceFile file) {
    List<Finding> findings = new ArrayList<>();
    for (SharedConnection shared : file.result(EscapeAnalysis.SHARED)) {
      if (file.vocabulary().of(shared.connection().type).engine()) {
        findings.add(
            Finding.of(shared.where(), message(shared), fix(shared, file))
                .with(shared.connection(), file, "it is held by this variable"));
      }
    }
    return findings;
  }

  private static String message(SharedConnection shared) {
    String type = Symbols.name(shared.connection().type, "engine");
    String name = shared.connection().name.toString();
    String who =
        switch (shared.kind()) {
          case AMONG_WORKERS -> "All workers started here drive the same";
          case WITH_STARTER -> "The worker started here and the code that follows drive the same";
          case WITH_TIMER -> "The task repeated here and " + shared.who() + " drive the same";
          case HALF_LOCKED ->
              "It is made under a lock, and " + shared.who() + ": threads share the";
          case LOCKED_BY_TASK ->
              "A task given away drives it under a lock, and "
                  + shared.who()
                  + ": threads share the";
          case IN_SERVED_OBJECT -> "Its object is called by many threads, which drive the same";
          case BETWEEN_TASKS ->
              shared.who() + " runs in two tasks, without a lock, and both drive the same";
        };
    return String.format(
        "%s %s %s: records are lost or come twice, and the peer ends the connection. Hold one lock"
            + " around every wrap and unwrap, or let one thread do them all.",
        who, type, name);
  }

  private static SuggestedFix fix(SharedConnection shared, SourceFile file) {
    return shared.where() instanceof MethodTree method
        ? SuggestedFixes.addModifiers(method, file.state(), Modifier.SYNCHRONIZED)
            .orElse(SuggestedFix.emptyFix())
        : SuggestedFix.emptyFix();
  }
}
