package dev.fairlead.checks.code;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;

/** Methods that somebody calls once, before others use the object or when they no longer do. */
public final class LifeCycle {
  private static final NamePattern STEPS =
      new NamePattern(
          "(init|initialize|start|stop|open|close|connect|disconnect|shutdown|destroy|setUp|tearDown"
              + "|configure|afterPropertiesSet|finalize|run|main|set\\p{Lu}\\w*)");

  private static final NamePattern ENDS =
      new NamePattern("(stop|shut[dD]own|destroy|dispose|terminate|tearDown)(\\p{Lu}.*)?");

  private static final NamePattern PREPARES = new NamePattern("(.*\\.)?(\\w*I|i)nitiali[sz]\\w*");

  private LifeCycle() {}

  /** Whether the code is a method whose name says so. */
  public static boolean isStep(Tree code) {
    return code instanceof MethodTree method && STEPS.matches(method.getName());
  }

  /** Whether a call, named as in the source, makes ready what is used for the first time. */
  public static boolean prepares(String call) {
    return PREPARES.matches(call);
  }

  /** Whether the method ends something for good, as its name says; false for null. */
  public static boolean ends(MethodSymbol method) {
    return method != null && ENDS.matches(method.name);
  }
}
