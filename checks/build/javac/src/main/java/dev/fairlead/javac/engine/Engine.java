package dev.fairlead.javac.engine;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.errorprone.BaseErrorProneJavaCompiler;
import com.google.errorprone.CodeTransformer;
import com.google.errorprone.DescriptionListener;
import com.google.errorprone.ErrorProneAnalyzer;
import com.google.errorprone.ErrorProneOptions;
import com.google.errorprone.InvalidCommandLineOptionException;
import com.google.errorprone.JavacErrorDescriptionListener;
import com.google.errorprone.scanner.ErrorProneScannerTransformer;
import com.google.errorprone.scanner.ScannerSupplier;
import com.sun.source.util.JavacTask;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Log;
import dev.fairlead.checks.report.CheckCatalog;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Error Prone with Fairlead's checks and no others, in one compilation. It does not look for more
 * checks on the processor path: those there are for another Error Prone.
 */
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
      if (Stream.of(arguments).anyMatch(argument -> argument.startsWith("-XepPatch"))) {
        throw new InvalidCommandLineOptionException(
            "patches are made by Error Prone's own plug-in, with fairlead-checks beside it");
      }
      CompilePolicy.checksBeforeClasses(context);
      BaseErrorProneJavaCompiler.setupMessageBundle(context);
      task.addTaskListener(analyzer(options, context));
    } catch (InvalidCommandLineOptionException unusable) {
      Log.instance(context).error("proc.messager", "-Xplugin:Fairlead: " + unusable.getMessage());
    }
  }

  /**
   * What Error Prone's own plug-in listens with. Its factory methods all load the checks on the
   * processor path, so this takes the constructor that they end in.
   */
  private static ErrorProneAnalyzer analyzer(ErrorProneOptions options, Context context) {
    ScannerSupplier checks =
        ScannerSupplier.fromBugCheckerClasses(new CheckCatalog().classes()).applyOverrides(options);
    Supplier<CodeTransformer> transformer =
        Suppliers.memoize(() -> ErrorProneScannerTransformer.create(checks.get()));
    try {
      Method provider =
          JavacErrorDescriptionListener.class.getDeclaredMethod("provider", Context.class);
      provider.setAccessible(true);
      Constructor<ErrorProneAnalyzer> constructor =
          ErrorProneAnalyzer.class.getDeclaredConstructor(
              Supplier.class,
              ErrorProneOptions.class,
              Context.class,
              DescriptionListener.Factory.class);
      constructor.setAccessible(true);
      return constructor.newInstance(transformer, options, context, provider.invoke(null, context));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("another Error Prone than the one inside the jar", e);
    }
  }
}
