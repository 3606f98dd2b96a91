package dev.fairlead.checks.code;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;

/** Methods that somebody calls once, before others use the object or when they no longer do. */
public final class LifeCycle {
  private static final NamePattern STEPS =
      new NamePattern(
          "(init|initialize|engineInit|start|stop|open|close|connect|disconnect|shutdown|destroy|setUp|tearDown"
              + "|configure|afterPropertiesSet|finalize|run|main|set\\p{Lu}\\w*)");

  private static final NamePattern ENDS =
      new NamePattern("(stop|shut[dD]own|destroy|dispose|terminate|tearDown)(\\p{Lu}.*)?");

  private static final NamePattern STARTS =
      new NamePattern(
          "(start|init|initiali[sz]e|open|onStart|setUp)(\\p{Lu}.*)?|afterPropertiesSet");

  private static final NamePattern STARTED_BY_CONTAINER = new NamePattern("(.*\\.)?PostConstruct");

  private static final NamePattern PREPARES = new NamePattern("(.*\\.)?(\\w*I|i)nitiali[sz]\\w*");

  private LifeCycle() {}

  /** Whether the code is a method whose name says so. */
  public static boolean isStep(Tree code) {
    return code instanceof MethodTree method && STEPS.matches(method.getName());
  }

  /** Whether the code is a method by which somebody starts the object, once. */
  public static boolean starts(Tree code) {
    if (!(code instanceof MethodTree method) || !method.getParameters().isEmpty()) {
      return false;
    }
    if (STARTS.matches(method.getName())) {
      return true;
    }
    for (AnnotationTree annotation : method.getModifiers().getAnnotations()) {
      if (STARTED_BY_CONTAINER.matches(Symbols.text(annotation.getAnnotationType()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the method starts an object or a part of it, as its name says; false for null. */
  public static boolean starts(MethodSymbol method) {
    return method != null && method.params().isEmpty() && STARTS.matches(method.name);
  }

  /** Whether a call, named as in the source, makes ready what is used for the first time. */
  public static boolean prepares(String call) {
    return PREPARES.matches(call);
  }

  /** Whether the code of the method stands in a program's {@code main}; false for null. */
  public static boolean isInMain(MethodSymbol method) {
    for (Symbol at = method; at != null; at = at.owner) {
      if (at instanceof MethodSymbol around
          && around.name.contentEquals("main")
          && Symbols.isStatic(around)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the method ends something for good, as its name says; false for null. */
  public static boolean ends(MethodSymbol method) {
    return method != null && ENDS.matches(method.name);
  }
}
