package dev.fairlead.checks.tls;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.fairlead.checks.Analyses;
import dev.fairlead.checks.FairleadCheck;
import dev.fairlead.checks.Finding;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.publication.ProcessWideChange;
import dev.fairlead.checks.publication.ProcessWideScan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;

/**
 * A {@link BugChecker} that flags code which changes TLS for the whole process to serve one
 * connection.
 *
 * <p>The setting reaches every other thread and library, and the last one to set it wins: who
 * trusts everybody for one call trusts everybody for all.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Give TLS settings to the connection that needs them, not to the whole process",
    severity = WARNING,
    linkType = CUSTOM,
    link = FairleadCheck.DOCS + "tls/ProcessWideTls.md")
public final class ProcessWideTls extends FairleadCheck {
  private static final long serialVersionUID = 1L;

  /** For the service loader, which asks only for the class. */
  public ProcessWideTls() {
    this(null);
  }

  /** A check on the results of {@code analyses}. */
  @Inject
  public ProcessWideTls(Analyses analyses) {
    super(analyses);
  }

  @Override
  protected List<Finding> findings(SourceFile file) {
    List<Finding> findings = new ArrayList<>();
    for (ProcessWideChange change : file.result(ProcessWideScan.CHANGES)) {
      findings.add(Finding.of(change.call(), message(change), OwnSettingFix.of(change, file)));
    }
    return findings;
  }

  private static String message(ProcessWideChange change) {
    MethodSymbol method = change.method();
    String name = Symbols.name(method.owner.type, "") + "." + method.name;
    Optional<MethodSymbol> own = OwnSettingFix.setterOfOne(method);
    String what =
        change.key().isEmpty()
            ? name
                + " changes TLS for the whole process: every thread and library takes it from"
                + " now on, and the last to set it wins."
            : "The property "
                + change.key()
                + " is the whole process's: other threads and libraries"
                + " take it, or one that came first has settled it.";
    return own.map(setter -> what + " Call " + setter.name + "(…) on the connection instead.")
        .orElse(what + " Build a TlsContext and give it to the client or connection at hand.");
  }
}
