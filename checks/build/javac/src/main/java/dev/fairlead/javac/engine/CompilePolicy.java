package dev.fairlead.javac.engine;

import com.sun.tools.javac.comp.CompileStates.CompileState;
import com.sun.tools.javac.main.JavaCompiler;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Options;
import java.lang.reflect.Field;

/** What Error Prone's users give javac as {@code -XDcompilePolicy} and {@code --should-stop}. */
final class CompilePolicy {

  private CompilePolicy() {}

  /**
   * Lets javac attribute all classes before it writes the first, and go on to the checks after an
   * error. When plug-ins start, javac has read its options already: its own fields are set.
   */
  static void checksBeforeClasses(Context context) {
    Options options = Options.instance(context);
    options.put("compilePolicy", "simple");
    options.put("should-stop.ifError", "FLOW");
    JavaCompiler compiler = JavaCompiler.instance(context);
    if (CompileState.FLOW.isAfter(compiler.shouldStopPolicyIfError)) {
      compiler.shouldStopPolicyIfError = CompileState.FLOW;
    }
    try {
      Field policy = JavaCompiler.class.getDeclaredField("compilePolicy");
      policy.setAccessible(true);
      for (Object choice : policy.getType().getEnumConstants()) {
        if (choice.toString().equals("SIMPLE")) {
          policy.set(compiler, choice);
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("a javac without compile policies", e);
    }
  }
}
