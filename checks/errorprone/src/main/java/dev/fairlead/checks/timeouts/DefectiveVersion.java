package dev.fairlead.checks.timeouts;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.fairlead.checks.Analyses;
import dev.fairlead.checks.FairleadCheck;
import dev.fairlead.checks.Finding;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.bounds.FixTime;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.defects.DefectiveCall;
import dev.fairlead.checks.defects.DefectiveCalls;
import dev.fairlead.checks.vocabulary.Defect;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.inject.Inject;

/**
 * A {@link BugChecker} that flags calls which hang, or mix up identities, in the version of the
 * library that the program is compiled with.
 *
 * <p>The code is right and its bound is set; the library does not keep it. Only another call or
 * another version helps.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Leave a call that is defective in the version at hand, or the version",
    severity = WARNING,
    linkType = CUSTOM,
    link = FairleadCheck.DOCS + "timeouts/DefectiveVersion.md")
public final class DefectiveVersion extends FairleadCheck {
  private static final long serialVersionUID = 1L;

  /** For the service loader, which asks only for the class. */
  public DefectiveVersion() {
    this(null);
  }

  /** A check on the results of {@code analyses}. */
  @Inject
  public DefectiveVersion(Analyses analyses) {
    super(analyses);
  }

  @Override
  protected List<Finding> findings(SourceFile file) {
    List<Finding> findings = new ArrayList<>();
    for (DefectiveCall call : file.result(DefectiveCalls.ALL)) {
      findings.add(finding(call, file));
    }
    return findings;
  }

  private static Finding finding(DefectiveCall found, SourceFile file) {
    Finding finding = Finding.of(found.call(), message(found), fix(found, file));
    return found.defect().strict() ? finding.ofChoice() : finding;
  }

  private static String message(DefectiveCall found) {
    Defect defect = found.defect();
    return String.format(
        "%s is defective in the version at hand: %s (%s). %s",
        Symbols.calledName(found.call()).replace("<init>", "This constructor"),
        defect.what(),
        defect.source(),
        advice(defect));
  }

  /** The form that takes a {@code Duration}, where it is what to call instead. */
  private static SuggestedFix fix(DefectiveCall found, SourceFile file) {
    MethodSymbol method = Symbols.called(found.call());
    boolean takesMillis =
        found.call() instanceof MethodInvocationTree call
            && call.getArguments().size() == 1
            && Symbols.type(call.getArguments().get(0)) != null
            && Symbols.type(call.getArguments().get(0)).isNumeric()
            && file.vocabulary().of(method).bounds().stream()
                .allMatch(bound -> FixTime.unit(bound.unit()) == TimeUnit.MILLISECONDS);
    if (!takesMillis || !found.defect().instead().startsWith(method.name + "(Duration)")) {
      return SuggestedFix.emptyFix();
    }
    Tree time = ((MethodInvocationTree) found.call()).getArguments().get(0);
    return SuggestedFix.builder()
        .addImport("java.time.Duration")
        .replace(time, "Duration.ofMillis(" + file.state().getSourceForNode(time) + ")")
        .build();
  }

  private static String advice(Defect defect) {
    if (defect.instead().isEmpty()) {
      return defect.until().isEmpty()
          ? "No version mends it yet: bound the work from outside."
          : "Version " + defect.until() + " mends it.";
    }
    return "Use "
        + defect.instead()
        + (defect.until().isEmpty() ? "." : "; version " + defect.until() + " mends it.");
  }
}
