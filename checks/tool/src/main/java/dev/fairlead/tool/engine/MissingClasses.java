package dev.fairlead.tool.engine;

import com.sun.tools.javac.comp.Resolve;
import com.sun.tools.javac.util.Context;
import java.lang.reflect.Field;

/**
 * Missing classes, which javac looks for in each module of the JDK that the code cannot see, only
 * to say so. For sources without their class path that takes most of the time.
 */
final class MissingClasses {

  private MissingClasses() {}

  /** Lets javac go on when a class is not where it ought to be; without effect if it cannot. */
  static void searchNoFurther(Context context) {
    Resolve resolve = Resolve.instance(context);
    try {
      Field none = Resolve.class.getDeclaredField("noRecovery");
      Field search = Resolve.class.getDeclaredField("doRecoveryLoadClass");
      none.setAccessible(true);
      search.setAccessible(true);
      search.set(resolve, none.get(resolve));
    } catch (ReflectiveOperationException | RuntimeException otherJavac) {
      return;
    }
  }
}
