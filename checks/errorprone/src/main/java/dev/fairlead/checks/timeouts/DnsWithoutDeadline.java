package dev.fairlead.checks.timeouts;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.sun.source.tree.MethodInvocationTree;
import dev.fairlead.checks.Analyses;
import dev.fairlead.checks.FairleadCheck;
import dev.fairlead.checks.Finding;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.names.Lookup;
import dev.fairlead.checks.names.Lookup.Kind;
import dev.fairlead.checks.names.Lookups;
import dev.fairlead.checks.names.ResolverFix;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;

/**
 * A {@link BugChecker} that flags questions to name servers that nothing bounds.
 *
 * <p>The resolver of the platform asks several servers several times. One that is out of reach
 * costs each look-up half a minute, and for the address of a peer the peer's own servers are asked.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Ask no name server without need or without a deadline",
    severity = WARNING,
    linkType = CUSTOM,
    link = FairleadCheck.DOCS + "timeouts/DnsWithoutDeadline.md")
public final class DnsWithoutDeadline extends FairleadCheck {
  private static final long serialVersionUID = 1L;

  /** For the service loader, which asks only for the class. */
  public DnsWithoutDeadline() {
    this(null);
  }

  /** A check on the results of {@code analyses}. */
  @Inject
  public DnsWithoutDeadline(Analyses analyses) {
    super(analyses);
  }

  @Override
  protected boolean sparesTools() {
    return true;
  }

  @Override
  protected List<Finding> findings(SourceFile file) {
    boolean strict = file.configuration().strict();
    List<Finding> findings = new ArrayList<>();
    for (Lookup lookup : file.result(Lookups.ALL)) {
      boolean needless = lookup.kind() == Kind.REVERSE || lookup.kind() == Kind.USED_AGAIN;
      if (needless || strict) {
        Finding finding = Finding.of(lookup.call(), message(lookup), fix(lookup, file));
        findings.add(needless ? finding : finding.ofChoice());
      }
    }
    return findings;
  }

  private static String message(Lookup lookup) {
    String name = Symbols.calledName(lookup.call()).replace("<init>", "The constructor");
    return switch (lookup.kind()) {
      case REVERSE, REVERSE_OF_PEER ->
          name
              + " asks a name server for the name of this address, and nothing bounds how long that"
              + " takes: a server that does not answer holds the thread for half a minute each time. "
              + (lookup.instead().isEmpty()
                  ? "Use the address in digits."
                  : "Use " + lookup.instead() + "(), which asks nobody.");
      case USED_AGAIN, KEPT ->
          name
              + " looks a name up, and the address is kept as long as this object: it goes on calling"
              + " where the service was. Keep the name, and look it up for each connection.";
      case FORWARD ->
          name
              + " looks a name up, and nothing bounds how long that takes. Use BoundedResolver with a"
              + " deadline.";
    };
  }

  private static SuggestedFix fix(Lookup lookup, SourceFile file) {
    if (lookup.kind() == Kind.FORWARD) {
      return ResolverFix.of(lookup, file);
    }
    return lookup.instead().isEmpty() || !(lookup.call() instanceof MethodInvocationTree call)
        ? SuggestedFix.emptyFix()
        : SuggestedFixes.renameMethodInvocation(call, lookup.instead(), file.state());
  }
}
