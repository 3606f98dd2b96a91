package dev.fairlead.checks.workers;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.source.tree.MethodTree;
import dev.fairlead.checks.Analyses;
import dev.fairlead.checks.FairleadCheck;
import dev.fairlead.checks.Finding;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.CallSites;
import dev.fairlead.checks.code.LifeCycle;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.ownership.Creation;
import dev.fairlead.checks.ownership.Creation.Lifetime;
import dev.fairlead.checks.ownership.Ownership;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;

/**
 * A {@link BugChecker} that flags an expensive client made for each call and then forgotten.
 *
 * <p>Such a client owns threads, a pool and caches. Made per call it connects anew each time, and
 * what it owns stays behind until the garbage collector comes by, or for ever.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Make an expensive client once, or close the one you made",
    severity = WARNING,
    linkType = CUSTOM,
    link = FairleadCheck.DOCS + "workers/ClientPerCall.md")
public final class ClientPerCall extends FairleadCheck {
  private static final long serialVersionUID = 1L;

  /** For the service loader, which asks only for the class. */
  public ClientPerCall() {
    this(null);
  }

  /** A check on the results of {@code analyses}. */
  @Inject
  public ClientPerCall(Analyses analyses) {
    super(analyses);
  }

  @Override
  protected List<Finding> findings(SourceFile file) {
    List<Finding> findings = new ArrayList<>();
    for (Creation creation : file.result(Ownership.CREATIONS)) {
      if (creation.isForgotten() && isRepeated(creation.lifetime())) {
        findings.add(
            Finding.of(creation.call(), message(creation), SharedFieldFix.of(creation, file)));
      } else if (creation.isClosedHere() && isRepeated(creation.lifetime())) {
        Finding finding = Finding.of(creation.call(), messageOfClosed(creation));
        if (creation.unguarded()) {
          findings.add(finding);
        } else if (!LifeCycle.isStep(CallSites.around(creation.path()))) {
          findings.add(finding.ofChoice());
        }
      } else if (creation.many() != null) {
        findings.add(Finding.of(creation.call(), messageOfMany(creation)));
      }
    }
    return findings;
  }

  private static boolean isRepeated(Lifetime lifetime) {
    return lifetime == Lifetime.CALL || lifetime == Lifetime.ITERATION;
  }

  private static String messageOfMany(Creation creation) {
    return String.format(
        "A %s is made for each %s: there are as many as those, each with threads and connections of its"
            + " own. Make one for all, and give it to them.",
        Symbols.name(Symbols.type(creation.call()), "client"), creation.many().per());
  }

  private static String message(Creation creation) {
    return String.format(
        "A %s is made %s, and nobody closes it: its threads and connections pile up. Make one for all"
            + " and keep it in a field, or close it here.",
        Symbols.name(Symbols.type(creation.call()), "client"), often(creation));
  }

  private static String messageOfClosed(Creation creation) {
    String type = Symbols.name(Symbols.type(creation.call()), "client");
    return creation.unguarded()
        ? String.format(
            "A %s is made %s, and closed only if nothing before that throws: each failure leaves its"
                + " threads and connections behind. Close it in a finally block or by a try with"
                + " resources, or make one for all and keep it in a field.",
            type, often(creation))
        : String.format(
            "A %s is made and closed %s: each starts its threads and connects anew. Make one for all"
                + " and keep it in a field.",
            type, often(creation));
  }

  private static String often(Creation creation) {
    return creation.lifetime() == Lifetime.ITERATION
        ? "in every round of this loop"
        : CallSites.around(creation.path()) instanceof MethodTree method
            ? "for every call of " + method.getName()
            : "again and again";
  }
}
