package dev.fairlead.javac.engine;

import com.google.errorprone.BaseErrorProneJavaCompiler;
import com.google.errorprone.ErrorProneOptions;
import com.google.errorprone.InvalidCommandLineOptionException;
import com.google.errorprone.scanner.ScannerSupplier;
import com.sun.source.util.JavacTask;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Log;
import dev.fairlead.checks.report.CheckCatalog;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.function.BiConsumer;

/** Error Prone with Fairlead's checks and no others, in one compilation. */
public final class Engine implements BiConsumer<JavacTask, String[]> {

  /** For the plug-in, which sees it only by reflection. */
  public Engine() {}

  @Override
  public void accept(JavacTask task, String[] arguments) {
    Context context = ((BasicJavacTask) task).getContext();
    try {
      ErrorProneOptions options = ErrorProneOptions.processArgs(arguments);
      if (!options.getRemainingArgs().isEmpty()) {
        throw new InvalidCommandLineOptionException(
            String.join(" ", options.getRemainingArgs()) + " is no argument of Error Prone");
      }
      CompilePolicy.checksBeforeClasses(context);
      start(task, ScannerSupplier.fromBugCheckerClasses(new CheckCatalog().classes()), options);
    } catch (InvalidCommandLineOptionException unusable) {
      Log.instance(context).error("proc.messager", "-Xplugin:Fairlead: " + unusable.getMessage());
    }
  }

  /** As Error Prone's own plug-in does with its own checks, patches included. */
  private static void start(JavacTask task, ScannerSupplier checks, ErrorProneOptions options) {
    try {
      Method listen =
          BaseErrorProneJavaCompiler.class.getDeclaredMethod(
              "addTaskListener", JavacTask.class, ScannerSupplier.class, ErrorProneOptions.class);
      listen.setAccessible(true);
      listen.invoke(null, task, checks, options);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new LinkageError("Error Prone does not start", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("another Error Prone than the one inside the jar", e);
    }
  }
}
