package dev.fairlead.javac;

import com.google.auto.service.AutoService;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Runs the checks in a compilation. javac starts it wherever it finds it; {@code -Xplugin:Fairlead
 * ARGUMENTS} gives it Error Prone's arguments, and does not start it twice.
 *
 * <p>Where the JVM keeps javac closed, one line says which flags open it, and the build goes on
 * without the checks.
 */
@AutoService(Plugin.class)
public final class FairleadPlugin implements Plugin {

  private static final String ENGINE = "dev.fairlead.javac.engine.Engine";

  /** For javac's service loader. */
  public FairleadPlugin() {}

  @Override
  public String getName() {
    return "Fairlead";
  }

  @Override
  public boolean autoStart() {
    return true;
  }

  @Override
  public void init(JavacTask task, String... arguments) {
    BundledClasses bundled = new BundledClasses(FairleadPlugin.class, task.getClass());
    List<String> closed =
        new JavacPackages(task.getClass().getModule()).openTo(bundled.getUnnamedModule());
    if (!closed.isEmpty()) {
      System.err.println(
          "Note: Fairlead: this JVM keeps javac closed, so nothing is checked and the build goes on;"
              + " give it, as in .mvn/jvm.config: "
              + String.join(" ", closed));
      return;
    }
    engine(bundled).accept(task, arguments);
  }

  @SuppressWarnings("unchecked")
  private static BiConsumer<JavacTask, String[]> engine(ClassLoader bundled) {
    try {
      return (BiConsumer<JavacTask, String[]>)
          bundled.loadClass(ENGINE).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("the jar of fairlead-javac is not whole", e);
    }
  }
}
