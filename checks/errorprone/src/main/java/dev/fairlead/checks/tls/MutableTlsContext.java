package dev.fairlead.checks.tls;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.tools.javac.code.Symbol.VarSymbol;
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
 * A {@link BugChecker} that flags TLS contexts which are configured while others use them.
 *
 * <p>An {@code SSLContext} is built in two steps and used by many threads. Between the steps it has
 * no identity; after a second {@code init} which identity a connection presents depends on the
 * session cache.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Configure a TLS context completely before another thread can see it, and only once",
    severity = WARNING,
    linkType = CUSTOM,
    link = FairleadCheck.DOCS + "tls/MutableTlsContext.md")
public final class MutableTlsContext extends FairleadCheck {
  private static final long serialVersionUID = 1L;

  /** For the service loader, which asks only for the class. */
  public MutableTlsContext() {
    this(null);
  }

  /** A check on the results of {@code analyses}. */
  @Inject
  public MutableTlsContext(Analyses analyses) {
    super(analyses);
  }

  @Override
  protected List<Finding> findings(SourceFile file) {
    List<Finding> findings = new ArrayList<>();
    for (Mutation mutation : file.result(PublicationAnalysis.MUTATIONS)) {
      if (mutation.kind() != Mutation.Kind.CONFIGURED_PER_CALL) {
        findings.add(
            Finding.of(mutation.call(), message(mutation), PublicationFix.of(mutation, file))
                .with(mutation.variable(), file, "it is held by this variable"));
      }
    }
    return findings;
  }

  private static String message(Mutation mutation) {
    VarSymbol variable = mutation.variable();
    String type = variable == null ? "context" : Symbols.name(variable.type, "object");
    String name = variable == null ? "" : variable.name.toString();
    return switch (mutation.kind()) {
      case EVERYBODYS ->
          String.format(
              "The %s that is configured here is the whole process's, and in use already: the JDK's"
                  + " own refuses with an exception, and one that somebody has set changes for all."
                  + " Configure a new one.",
              type);
      case PUBLISHED_FIRST ->
          String.format(
              "The %s is in the field %s before it is configured here: another thread can use it"
                  + " without keys or trust. Configure a local variable and assign the field last.",
              type, name);
      case CONFIGURED_AGAIN ->
          String.format(
              "The %s in the field %s is shared already when it is configured here: which identity a"
                  + " connection presents now depends on cached sessions. Make a new one and replace"
                  + " the field, or use ReloadableTlsContext.",
              type, name);
      case CONFIGURED_AFTER_USE, CONFIGURED_PER_CALL ->
          String.format(
              "The %s %s was used before it is configured here: what was made from it has the old"
                  + " configuration, or half of both. Configure it before its first use.",
              type, name);
    };
  }
}
