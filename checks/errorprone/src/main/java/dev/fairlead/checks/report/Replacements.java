package dev.fairlead.checks.report;

import com.google.errorprone.fixes.Fix;
import com.google.errorprone.fixes.Replacement;
import com.sun.source.tree.CompilationUnitTree;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Reads what a fix replaces. Error Prone 2.43 changed the type that its fixes take the ends of
 * trees from, so the method is looked up at run time.
 */
final class Replacements {

  private static final Method GET_REPLACEMENTS =
      Arrays.stream(Fix.class.getMethods())
          .filter(method -> method.getName().equals("getReplacements"))
          .findFirst()
          .orElseThrow();

  private Replacements() {}

  /** The replacements of a fix of one file. */
  static List<Replacement> of(Fix fix, CompilationUnitTree unit) {
    try {
      Collection<?> replacements = (Collection<?>) GET_REPLACEMENTS.invoke(fix, endPositions(unit));
      return replacements.stream().map(Replacement.class::cast).toList();
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("unknown version of Error Prone", e);
    }
  }

  private static Object endPositions(CompilationUnitTree unit) throws ReflectiveOperationException {
    Class<?> table = GET_REPLACEMENTS.getParameterTypes()[0];
    if (table.getName().startsWith("com.google.errorprone.")) {
      return table.getMethod("create", CompilationUnitTree.class).invoke(null, unit);
    }
    return unit.getClass().getField("endPositions").get(unit);
  }
}
