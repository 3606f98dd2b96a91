package dev.fairlead.tool.engine;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.api.JavacTaskImpl;
import com.sun.tools.javac.api.JavacTool;
import com.sun.tools.javac.code.DeferredCompletionFailureHandler;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.comp.AttrContext;
import com.sun.tools.javac.comp.Env;
import com.sun.tools.javac.comp.Todo;
import com.sun.tools.javac.main.JavaCompiler;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import dev.fairlead.checks.code.Attribution;
import dev.fairlead.tool.input.SourceFile;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * One run of javac over a batch up to the analysis of flow, whatever the errors of the code. A file
 * that javac itself cannot cope with is skipped.
 */
final class Compilation {

  /** Why a file is skipped that makes javac throw. */
  static final String TOO_MUCH_FOR_JAVAC = "javac cannot cope with it";

  /** How many classes of files outside the batch are attributed because the checks ask for them. */
  private static final int CLASSES_AROUND = 200;

  private static final String PREVIEW = "compiler.err.preview.feature.disabled";

  /** What is a preview here is mostly there for good in the next JDKs. */
  private static final String NEWER =
      "needs a newer JDK than " + Runtime.version().feature() + " to run the scan";

  /** What javac says of a name that was one before Java 9, and reads as one all the same. */
  private static final String UNDERSCORE = "compiler.err.underscore.as.identifier";

  private static final List<String> OPTIONS =
      List.of(
          "-proc:none",
          "-implicit:none",
          "-nowarn",
          "-Xlint:none",
          "-Xmaxerrs",
          String.valueOf(Integer.MAX_VALUE),
          "-Xprefer:source",
          "-XDcompilePolicy=simple",
          "--should-stop=ifError=FLOW");

  private final Context context = new Context();
  private final Map<SourceFile, JCCompilationUnit> units = new LinkedHashMap<>();
  private final Map<SourceFile, String> syntaxErrors = new LinkedHashMap<>();
  private final Set<SourceFile> unresolved = new HashSet<>();
  private final Activity activity;
  private final BatchResult result;
  private final JavacTaskImpl task;
  private final List<Env<AttrContext>> own = new ArrayList<>();
  private final Map<ClassSymbol, Env<AttrContext>> around = new HashMap<>();
  private int attributedAround;
  private boolean parsing;

  Compilation(
      Batch batch,
      List<String> given,
      SourceFileManager.Opener files,
      Activity activity,
      BatchResult result) {
    this.activity = activity;
    this.result = result;
    SourceFileManager manager = files.open(batch.module(), this::reading);
    this.task =
        (JavacTaskImpl)
            JavacTool.create()
                .getTask(
                    new PrintWriter(Writer.nullWriter()),
                    manager,
                    this::diagnosed,
                    options(batch.module(), given),
                    null,
                    batch.files().stream().map(manager::object).toList(),
                    context);
    task.addTaskListener(new LombokVal());
  }

  /** Parses and attributes the batch. */
  void run() {
    parsing = true;
    for (CompilationUnitTree unit : task.parse()) {
      units.put(fileOf(unit.getSourceFile()), (JCCompilationUnit) unit);
    }
    parsing = false;
    activity.enter(null);
    syntaxErrors.forEach((file, error) -> result.skip(file, "does not parse", error));
    DeferredCompletionFailureHandler failures = DeferredCompletionFailureHandler.instance(context);
    failures.setHandler(failures.javacCodeHandler);
    MissingClasses.searchNoFurther(context);
    task.enter(units.values());
    attribute();
  }

  Context context() {
    return context;
  }

  /** The trees of the batch, in the order of its files. */
  Map<SourceFile, JCCompilationUnit> units() {
    return units;
  }

  /** Whether every name in a file was found. */
  boolean isComplete(SourceFile file) {
    return !unresolved.contains(file);
  }

  private void attribute() {
    takeEntered();
    for (Env<AttrContext> env : own) {
      attribute(env);
    }
    activity.enter(null);
    context.put(Attribution.class, (Attribution) this::attributeAround);
  }

  /** Takes what has been entered since the last time. */
  private void takeEntered() {
    Todo todo = Todo.instance(context);
    for (Env<AttrContext> next = todo.poll(); next != null; next = todo.poll()) {
      if (units.containsKey(fileOf(next.toplevel.getSourceFile()))) {
        own.add(next);
      } else if (next.enclClass.sym != null) {
        around.put(next.enclClass.sym, next);
      }
    }
  }

  /** Attributes a class of a file outside the batch, whose code the checks want to see. */
  private void attributeAround(ClassSymbol type) {
    takeEntered();
    Env<AttrContext> env = around.remove(type);
    if (env != null && attributedAround < CLASSES_AROUND) {
      attributedAround++;
      SourceFile checked = activity.step().file();
      attribute(env);
      activity.enter(checked);
    }
  }

  private void attribute(Env<AttrContext> env) {
    SourceFile file = fileOf(env.toplevel.getSourceFile());
    activity.enter(file);
    JavaCompiler compiler = JavaCompiler.instance(context);
    try {
      compiler.flow(compiler.attribute(env));
    } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError failure) {
      result.skip(
          activity.culprit(failure.getStackTrace()),
          TOO_MUCH_FOR_JAVAC,
          failure.getClass().getSimpleName());
    }
  }

  private static List<String> options(String module, List<String> given) {
    List<String> options = new ArrayList<>(OPTIONS);
    if (module.isEmpty()) {
      options.addAll(given);
    }
    if (!module.isEmpty()) {
      options.add("--add-reads=" + module + "=ALL-UNNAMED");
    }
    return options;
  }

  private void reading(SourceFile file) {
    activity.read(file);
    if (parsing) {
      activity.enter(file);
    }
  }

  private void diagnosed(Diagnostic<? extends JavaFileObject> diagnostic) {
    if (diagnostic.getKind() == Diagnostic.Kind.ERROR && diagnostic.getSource() != null) {
      SourceFile file = fileOf(diagnostic.getSource());
      if (diagnostic.getCode().startsWith(PREVIEW)) {
        result.skip(file, NEWER, message(diagnostic));
      } else if (!parsing) {
        unresolved.add(file);
      } else if (!diagnostic.getCode().startsWith(UNDERSCORE)) {
        syntaxErrors.putIfAbsent(file, diagnostic.getLineNumber() + ": " + message(diagnostic));
      }
    }
  }

  private static String message(Diagnostic<?> diagnostic) {
    return diagnostic.getMessage(Locale.ROOT).strip().replaceAll("\\s*\\R\\s*", " ");
  }

  private static SourceFile fileOf(JavaFileObject object) {
    return ((SourceFileObject) object).file();
  }
}
