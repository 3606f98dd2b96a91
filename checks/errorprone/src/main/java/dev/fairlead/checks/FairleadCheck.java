package dev.fairlead.checks;

import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;
import static com.google.errorprone.BugPattern.SeverityLevel.SUGGESTION;

import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.CompilationUnitTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.util.Log;
import dev.fairlead.checks.code.TreePaths;
import dev.fairlead.checks.configuration.UnusableConfiguration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What all checks share: one look at each source file, suppression wherever a finding stands, and a
 * crash that never reaches the user's build.
 */
public abstract class FairleadCheck extends BugChecker implements CompilationUnitTreeMatcher {
  private static final long serialVersionUID = 1L;

  /** Where the pages of the checks are. */
  public static final String DOCS = "https://github.com/fairlead/fairlead/blob/main/docs/checks/";

  private static final int MOST_MISSING = 100;

  private final transient Analyses analyses;
  private transient boolean crashed;

  /** A check that reads the results of {@code analyses}. */
  protected FairleadCheck(Analyses analyses) {
    this.analyses = analyses;
  }

  /** What is wrong in one source file. */
  protected abstract List<Finding> findings(SourceFile file);

  @Override
  public final Description matchCompilationUnit(CompilationUnitTree unit, VisitorState state) {
    try {
      if (!analyses.covers(unit, state) || analyses.isOff(canonicalName())) {
        return Description.NO_MATCH;
      }
      SourceFile file = analyses.of(unit, state);
      List<Finding> findings = asTheProfileWants(findingsDespiteMissing(file), file);
      Set<Tree> suppressing =
          findings.isEmpty() ? Set.of() : reportEachPlaceOnce(findings, unit, state);
      if (analyses.judgesSuppressions()) {
        for (Finding finding :
            file.result(Suppressions.WRITTEN).findings(allNames(), suppressing)) {
          report(finding, state.withPath(file.path(finding.where())));
        }
      }
      if (analyses.listener().isPresent()) {
        analyses.listener().get().checked(unit.getSourceFile());
      }
    } catch (UnusableConfiguration unusable) {
      analyses.reject(unusable);
    } catch (RuntimeException | StackOverflowError | LinkageError defect) {
      if (analyses.failsOnDefect()) {
        throw defect;
      }
      note(unit, state, defect);
    }
    return Description.NO_MATCH;
  }

  /**
   * A class that is missing throws when javac first needs it, and is an unknown type from then on.
   */
  private List<Finding> findingsDespiteMissing(SourceFile file) {
    for (int missing = 0; missing < MOST_MISSING; missing++) {
      try {
        return findings(file);
      } catch (CompletionFailure another) {
        // The next attempt knows it.
      }
    }
    return findings(file);
  }

  /** Whether somebody who waits for a program that they have started can do without a finding. */
  protected boolean sparesTools() {
    return false;
  }

  private List<Finding> asTheProfileWants(List<Finding> findings, SourceFile file) {
    if (findings.isEmpty()) {
      return findings;
    }
    boolean ofTool = sparesTools() && file.result(CommandLineTool.HERE);
    List<Finding> weighed = ofTool ? findings.stream().map(Finding::ofChoice).toList() : findings;
    if (file.configuration().strict()) {
      return weighed;
    }
    List<Finding> usual = new ArrayList<>(weighed);
    usual.removeIf(finding -> finding.weight() == Finding.Weight.CHOICE);
    return usual;
  }

  /** Reports what nothing suppresses; what does suppress the others is the result. */
  private Set<Tree> reportEachPlaceOnce(
      List<Finding> findings, CompilationUnitTree unit, VisitorState state) {
    Set<Tree> reported = new HashSet<>();
    Set<Tree> suppressing = new HashSet<>();
    for (Finding finding : findings) {
      TreePath path = reported.add(finding.where()) ? TreePaths.of(unit, finding.where()) : null;
      if (path != null && !isGenerated(state.withPath(path))) {
        VisitorState at = state.withPath(path);
        Tree suppressed = suppressedAt(path, at);
        if (suppressed == null) {
          report(finding, at);
        } else {
          suppressing.add(suppressed);
        }
      }
    }
    return suppressing;
  }

  private void report(Finding finding, VisitorState at) {
    SeverityLevel level = severity(at);
    SeverityLevel told = level == defaultSeverity() ? severity(finding) : level;
    Description.Builder builder =
        buildDescription(finding.where())
            .setMessage(finding.message())
            .addAllFixes(finding.fixes());
    if (told != given(at)) {
      builder.overrideSeverity(told);
    }
    Description description = builder.build();
    analyses
        .listener()
        .ifPresentOrElse(
            listener ->
                listener.found(
                    analyses.locator().locate(this, told, finding),
                    () -> at.reportMatch(description)),
            () -> at.reportMatch(description));
  }

  private boolean isGenerated(VisitorState at) {
    return at.errorProneOptions().disableWarningsInGeneratedCode()
        && severity(at) != SUGGESTION
        && !ASTHelpers.getGeneratedBy(at).isEmpty();
  }

  /** The declaration whose annotation suppresses what is at the path; null where none does. */
  private Tree suppressedAt(TreePath path, VisitorState state) {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      if (isSuppressed(at.getLeaf(), state)
          && (analyses.honoursBlankets() || !BlanketSuppression.isAt(at.getLeaf(), allNames()))) {
        return at.getLeaf();
      }
    }
    return null;
  }

  private SeverityLevel severity(Finding finding) {
    return switch (finding.weight()) {
      case CERTAIN -> ERROR;
      case USUAL -> defaultSeverity();
      case CHOICE -> SUGGESTION;
    };
  }

  /** What the command line says, else the configuration file. */
  private SeverityLevel severity(VisitorState state) {
    SeverityLevel given = given(state);
    return given == defaultSeverity() ? analyses.severity(canonicalName()).orElse(given) : given;
  }

  private SeverityLevel given(VisitorState state) {
    return state.severityMap().getOrDefault(canonicalName(), defaultSeverity());
  }

  /** One line, once; a defect of ours must not cost the user a build. */
  private void note(CompilationUnitTree unit, VisitorState state, Throwable defect) {
    if (crashed) {
      return;
    }
    crashed = true;
    Log.instance(state.context)
        .printRawLines(
            Log.WriterKind.NOTICE,
            String.format(
                "Note: Fairlead %s could not check %s with %s (%s); please report it. The build goes"
                    + " on.",
                Analyses.version(), unit.getSourceFile().getName(), canonicalName(), defect));
  }
}
