package dev.fairlead.checks;

import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.tools.javac.api.ClientCodeWrapper.Trusted;
import com.sun.tools.javac.api.MultiTaskListener;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Log;
import dev.fairlead.checks.baseline.Baseline;
import dev.fairlead.checks.baseline.Comparison;
import dev.fairlead.checks.configuration.Configuration;
import dev.fairlead.checks.configuration.UnusableConfiguration;
import dev.fairlead.checks.report.CheckCatalog;
import dev.fairlead.checks.report.Finding;
import dev.fairlead.checks.report.Report;
import dev.fairlead.checks.report.ReportFile;
import dev.fairlead.checks.report.SourceRoot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.JavaFileObject;

/**
 * The findings of one run of javac: those of the baseline are kept from its diagnostics, the others
 * go there, and all others into a file too where an option says so. javac's limit to the number of
 * warnings does not touch the file.
 */
@Trusted
final class CompilationReport implements FindingListener, TaskListener {

  private final Context context;
  private final Optional<Path> file;
  private final Optional<Baseline> baseline;
  private final SourceRoot root = new SourceRoot();
  private final Map<JavaFileObject, String> names = new HashMap<>();
  private final Set<String> checked = new TreeSet<>();
  private final Map<Finding, Runnable> held = new IdentityHashMap<>();
  private List<Finding> findings = new ArrayList<>();
  private boolean settled;

  private CompilationReport(Context context, Optional<Path> file, Optional<Baseline> baseline) {
    this.context = context;
    this.file = file;
    this.baseline = baseline;
  }

  /**
   * Starts to collect, if an option asks for it.
   *
   * @throws UnusableConfiguration if the baseline cannot be read
   */
  static Optional<FindingListener> start(Context context, Configuration configuration) {
    if (configuration.baseline().isEmpty() && configuration.report().isEmpty()) {
      return Optional.empty();
    }
    Optional<Baseline> baseline = configuration.baseline().map(CompilationReport::read);
    CompilationReport report = new CompilationReport(context, configuration.report(), baseline);
    MultiTaskListener.instance(context).add(report);
    return Optional.of(report);
  }

  private static Baseline read(Path file) {
    try {
      return Baseline.read(file);
    } catch (IOException e) {
      throw new UnusableConfiguration(
          e.getMessage() + "; fairlead baseline accept writes one, or drop Fairlead:Baseline");
    }
  }

  @Override
  public String name(JavaFileObject source) {
    return names.computeIfAbsent(source, root::name);
  }

  @Override
  public void checked(JavaFileObject source) {
    checked.add(name(source));
  }

  @Override
  public void found(Finding finding, Runnable diagnostic) {
    findings.add(finding);
    if (baseline.isEmpty()) {
      diagnostic.run();
    } else {
      held.put(finding, diagnostic);
    }
  }

  @Override
  public void started(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.GENERATE) {
      settle();
    }
  }

  @Override
  public void finished(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.COMPILATION) {
      settle();
      file.ifPresent(this::write);
    }
  }

  /** Once all files are checked, and while an error still keeps javac from writing classes. */
  private void settle() {
    if (settled || baseline.isEmpty()) {
      return;
    }
    settled = true;
    Comparison comparison =
        baseline
            .get()
            .compare(List.copyOf(findings), checked::contains, this::exists)
            .fixedIn(checked::contains);
    Set<Finding> fresh = Collections.newSetFromMap(new IdentityHashMap<>());
    fresh.addAll(comparison.fresh());
    findings.stream().filter(fresh::contains).forEach(finding -> held.get(finding).run());
    findings = new ArrayList<>(comparison.fresh());
    held.clear();
    note(
        comparison.summary()
            + (comparison.fixed().isEmpty() ? "" : " (fairlead baseline prune drops the fixed)"));
  }

  private boolean exists(String name) {
    return checked.contains(name) || root.has(name);
  }

  private void write(Path target) {
    Report report =
        Report.of(new CheckCatalog().rules(), findings.stream().sorted().toList(), checked.size());
    try {
      new ReportFile(target)
          .add(report, Analyses.version(), name -> !checked.contains(name) && root.has(name));
    } catch (IOException e) {
      note(target + ": the report cannot be written (" + e.getMessage() + "); the build goes on");
    }
  }

  private void note(String text) {
    Log.instance(context).printRawLines(Log.WriterKind.NOTICE, "Note: Fairlead: " + text);
  }
}
