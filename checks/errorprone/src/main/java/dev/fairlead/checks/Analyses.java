package dev.fairlead.checks;

import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.VisitorState;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Log;
import dev.fairlead.checks.configuration.Configuration;
import dev.fairlead.checks.configuration.ConfigurationFile;
import dev.fairlead.checks.configuration.UnusableConfiguration;
import dev.fairlead.checks.database.CompileDatabase;
import dev.fairlead.checks.effects.FactsExport;
import dev.fairlead.checks.report.Locator;
import dev.fairlead.models.ModelIndex;
import dev.fairlead.models.StubException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import javax.inject.Inject;

/**
 * The analyses of one compilation, shared by all checks.
 *
 * <p>Error Prone's injector makes one instance for each run of javac. Results are kept for the
 * source file at hand only. Not thread-safe, as javac is not.
 */
public final class Analyses {
  private final ErrorProneFlags flags;
  private Configuration configuration;
  private Context context;
  private Compilation compilation;
  private CompilationUnitTree asked;
  private boolean covered;
  private boolean judgesSuppressions;
  private SourceFile current;
  private Optional<FindingListener> listener = Optional.empty();
  private Optional<CompileDatabase> database = Optional.empty();
  private Optional<FactsExport> facts = Optional.empty();
  private Locator locator;
  private UnusableConfiguration unusable;
  private boolean reported;

  /** The analyses that the {@code -XepOpt:Fairlead:} options ask for. */
  @Inject
  public Analyses(ErrorProneFlags flags) {
    this.flags = flags;
  }

  /** The version of Fairlead. */
  static String version() {
    return Optional.ofNullable(Analyses.class.getPackage().getImplementationVersion())
        .orElse("(unreleased)");
  }

  /** Whether the file is one to check: test code and excluded packages are left out. */
  boolean covers(CompilationUnitTree unit, VisitorState state) {
    enter(unit, state);
    if (asked != unit) {
      asked = unit;
      covered = configuration.covers(unit);
      if (database.isPresent()) {
        database.get().compiled(unit);
      }
    }
    return covered;
  }

  /** Whether a defect of ours ends the compilation, as our own tests want it. */
  boolean failsOnDefect() {
    return configuration != null && configuration.failsOnDefect();
  }

  /** Whether the user has switched a check off, after {@link #covers}. */
  boolean isOff(String check) {
    return configuration.isOff(check);
  }

  /** The severity that the user has given a check, after {@link #covers}. */
  Optional<SeverityLevel> severity(String check) {
    return configuration.severity(check);
  }

  /** Whether suppressions themselves are looked at, after {@link #covers}. */
  boolean judgesSuppressions() {
    return judgesSuppressions;
  }

  /** Whether a suppression of everything counts where people wrote it, after {@link #covers}. */
  boolean honoursBlankets() {
    return configuration.honoursBlankets();
  }

  /** The results for one source file. */
  SourceFile of(CompilationUnitTree unit, VisitorState state) {
    enter(unit, state);
    if (compilation == null) {
      start();
    }
    if (current == null || current.unit() != unit) {
      current = new SourceFile(unit, state, configuration, compilation);
      locator = null;
      if (facts.isPresent()) {
        facts.get().summarise(current);
      }
    }
    return current;
  }

  /** Reads what the user decided, once for each run of javac. */
  private void enter(CompilationUnitTree unit, VisitorState state) {
    if (context != state.context) {
      context = state.context;
      current = null;
      compilation = null;
      listener = Optional.empty();
      database = Optional.empty();
      facts = Optional.empty();
      unusable = null;
      reported = false;
      try {
        configuration = Configuration.of(flags, file(unit));
        configuration.validate();
        judgesSuppressions = configuration.asksForReasons() || configuration.reportsUnused();
        Optional<Path> directory = configuration.compileDatabase();
        if (directory.isPresent()) {
          database = Optional.of(CompileDatabase.start(directory.get(), context));
        }
      } catch (UnusableConfiguration problem) {
        unusable = problem;
      }
    }
    if (unusable != null) {
      throw unusable;
    }
  }

  private ConfigurationFile file(CompilationUnitTree unit) {
    ConfigurationFile given = context.get(ConfigurationFile.class);
    URI address = unit.getSourceFile().toUri();
    if (given != null || !"file".equals(address.getScheme())) {
      return given == null ? ConfigurationFile.none() : given;
    }
    return ConfigurationFile.above(Path.of(address).getParent());
  }

  /** Who wants to hear of each finding, beside or in place of javac. */
  Optional<FindingListener> listener() {
    return listener;
  }

  /** Finds the places of the current source file's findings, for the listener. */
  Locator locator() {
    if (locator == null) {
      CompilationUnitTree unit = current.unit();
      locator =
          new Locator(listener.orElseThrow().name(unit.getSourceFile()), unit, current.state());
    }
    return locator;
  }

  private void start() {
    try {
      FindingListener given = context.get(FindingListener.class);
      listener =
          given == null ? CompilationReport.start(context, configuration) : Optional.of(given);
      compilation = new Compilation(context, models());
      facts = configuration.leavesFacts() ? FactsExport.start(context) : Optional.empty();
    } catch (UnusableConfiguration problem) {
      unusable = problem;
      throw problem;
    }
  }

  /** Ends the compilation with one line, however many checks and files meet the same problem. */
  void reject(UnusableConfiguration configuration) {
    if (!reported) {
      reported = true;
      Log.instance(context).error("proc.messager", "Fairlead: " + configuration.getMessage());
    }
  }

  private ModelIndex models() {
    ModelIndex models = ModelIndex.bundled();
    for (Path directory : configuration.models()) {
      try {
        models = models.plus(ModelIndex.compile(directory));
      } catch (StubException refused) {
        throw new UnusableConfiguration(refused.getMessage());
      }
    }
    return models;
  }
}
