package dev.fairlead.checks.timeouts;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;
import static java.util.stream.Collectors.joining;

import com.google.auto.service.AutoService;
import com.google.common.collect.Sets;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import dev.fairlead.checks.Analyses;
import dev.fairlead.checks.FairleadCheck;
import dev.fairlead.checks.Finding;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.bounds.BoundAdvice;
import dev.fairlead.checks.bounds.BoundFix;
import dev.fairlead.checks.bounds.BoundsAnalysis;
import dev.fairlead.checks.bounds.MissingBound;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.times.IgnoredBound;
import dev.fairlead.checks.times.IgnoredBounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.inject.Inject;

/**
 * A {@link BugChecker} that flags network calls of which some phase may take for ever.
 *
 * <p>A peer that accepts and then says nothing holds the thread, and with it whatever the thread
 * holds. Most clients bound no phase, or not all of them, unless told to.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Bound every phase of a network call",
    severity = WARNING,
    linkType = CUSTOM,
    link = FairleadCheck.DOCS + "timeouts/MissingTimeout.md")
public final class MissingTimeout extends FairleadCheck {
  private static final long serialVersionUID = 1L;

  /** For the service loader, which asks only for the class. */
  public MissingTimeout() {
    this(null);
  }

  /** A check on the results of {@code analyses}. */
  @Inject
  public MissingTimeout(Analyses analyses) {
    super(analyses);
  }

  @Override
  protected boolean sparesTools() {
    return true;
  }

  @Override
  protected List<Finding> findings(SourceFile file) {
    Set<Tree> reportedAsIgnored = Sets.newIdentityHashSet();
    for (IgnoredBound ignored : file.result(IgnoredBounds.ALL)) {
      if (ignored.missing() != null) {
        reportedAsIgnored.add(ignored.missing().where());
      }
    }
    Set<Tree> usual = Sets.newIdentityHashSet();
    for (MissingBound missing : file.result(BoundsAnalysis.MISSING)) {
      usual.add(missing.where());
    }
    List<Finding> findings = new ArrayList<>();
    for (MissingBound missing : file.result(BoundsAnalysis.MISSING_IN_PROFILE)) {
      if (!reportedAsIgnored.contains(missing.where())) {
        Finding finding = finding(missing, file);
        boolean shown = usual.contains(missing.where()) && !LoadedFile.isMeant(missing, file);
        findings.add(shown ? finding : finding.ofChoice());
      }
    }
    return findings;
  }

  private static Finding finding(MissingBound missing, SourceFile file) {
    return explained(
        missing,
        Finding.of(start(missing.where()), message(missing, file), BoundFix.of(missing, file)));
  }

  private static Finding explained(MissingBound missing, Finding finding) {
    Finding made =
        missing.made() == null ? finding : finding.with(start(missing.made()), "it is made here");
    return missing.use() == null || start(missing.use()) == finding.where()
        ? made
        : made.with(missing.use(), "it is used here without a bound, or handed out");
  }

  /** A chain is reported where it starts: its setters go there, and its reader looks there. */
  private static Tree start(Tree where) {
    Tree first = where;
    while (first instanceof ExpressionTree call
        && (Symbols.receiver(call) instanceof MethodInvocationTree
            || Symbols.receiver(call) instanceof NewClassTree)) {
      first = Symbols.receiver(call);
    }
    return first;
  }

  private static String message(MissingBound missing, SourceFile file) {
    String phases =
        missing.phases().stream()
            .map(phase -> phase.name().toLowerCase(Locale.ROOT))
            .collect(joining(" and "));
    return String.format(
        "Nothing bounds %s of this %s (the default is to wait for ever): a peer that stays silent"
            + " keeps the calling thread. %s",
        phases, Symbols.name(missing.type(), "connection"), BoundAdvice.of(missing, file));
  }
}
