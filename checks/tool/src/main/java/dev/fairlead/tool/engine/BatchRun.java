package dev.fairlead.tool.engine;

import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.ErrorProneOptions;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.scanner.ErrorProneInjector;
import com.google.errorprone.scanner.ErrorProneScannerTransformer;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import dev.fairlead.checks.DeclaredVersions;
import dev.fairlead.checks.FindingListener;
import dev.fairlead.checks.configuration.ConfigurationFile;
import dev.fairlead.checks.report.CheckCatalog;
import dev.fairlead.checks.report.Lines;
import dev.fairlead.tool.input.SourceFile;
import java.io.IOException;
import java.util.List;

/** The work on one batch: javac, then the checks on each file. */
final class BatchRun {

  private final CheckCatalog catalog;
  private final Compilation compilation;
  private final ConfigurationFile decided;
  private final DeclaredVersions declared;
  private final List<String> options;
  private final Activity activity;
  private final BatchResult result;
  private final Defects defects;
  private final Findings findings = new Findings();

  /**
   * The work on a compilation.
   *
   * @param decided what the project decided
   * @param declared the versions that the project's files declare
   * @param options of Error Prone, as on a command line
   * @param activity told of the file at hand
   * @param result where findings go
   */
  BatchRun(
      CheckCatalog catalog,
      Compilation compilation,
      ConfigurationFile decided,
      DeclaredVersions declared,
      List<String> options,
      Activity activity,
      BatchResult result,
      Defects defects) {
    this.catalog = catalog;
    this.compilation = compilation;
    this.decided = decided;
    this.declared = declared;
    this.options = options;
    this.activity = activity;
    this.result = result;
    this.defects = defects;
  }

  void check() throws IOException {
    Context context = compilation.context();
    ErrorProneOptions parsed = ErrorProneOptions.processArgs(options);
    context.put(ErrorProneOptions.class, parsed);
    context.put(FindingListener.class, findings);
    context.put(ConfigurationFile.class, decided);
    context.put(DeclaredVersions.class, declared);
    ErrorProneInjector injector =
        ErrorProneInjector.create().addBinding(ErrorProneFlags.class, parsed.getFlags());
    List<BugChecker> checks =
        catalog.classes().stream().<BugChecker>map(injector::getInstance).toList();
    for (var entry : compilation.units().entrySet()) {
      if (!result.isSkipped(entry.getKey()) && isTakenIn(entry.getKey(), entry.getValue())) {
        activity.enter(entry.getKey());
        check(entry.getKey(), entry.getValue(), checks, context);
      }
    }
  }

  /** Of two declarations of a class, javac takes one; the other has no symbols to look at. */
  private boolean isTakenIn(SourceFile file, JCCompilationUnit unit) {
    for (JCTree tree : unit.defs) {
      if (tree instanceof JCClassDecl type && (type.sym == null || type.sym.type.isErroneous())) {
        result.skip(file, "declares a class that another file declares", type.name.toString());
        return false;
      }
    }
    return true;
  }

  private void check(
      SourceFile file, JCCompilationUnit unit, List<BugChecker> checks, Context context)
      throws IOException {
    TolerantScanner scanner =
        new TolerantScanner(checks, (check, failure) -> failed(check, file, failure));
    try {
      ErrorProneScannerTransformer.create(scanner)
          .apply(new TreePath(unit), context, ignored -> {});
    } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError failure) {
      failed("all checks", file, failure);
    }
    findings.take().forEach(result::found);
    if (!result.isSkipped(file)) {
      result.scanned(lineCount(unit), compilation.isComplete(file));
    }
  }

  /** Code so deep that a walk over its trees has no end to its stack is the file's own doing. */
  private void failed(String check, SourceFile file, Throwable failure) {
    if (failure instanceof StackOverflowError) {
      result.skip(file, "nested too deeply", "");
    } else {
      result.defect(defects.line(check, file, failure));
    }
  }

  private static int lineCount(JCCompilationUnit unit) throws IOException {
    String text = unit.getSourceFile().getCharContent(true).toString();
    boolean lastIsEmpty = text.isEmpty() || text.endsWith("\n");
    return new Lines(text).count() - (lastIsEmpty ? 1 : 0);
  }
}
