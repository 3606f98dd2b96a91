package dev.fairlead.checks.code;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;

/** Methods that somebody calls once, before others use the object or when they no longer do. */
public final class LifeCycle {
  private static final NamePattern STEPS =
      new NamePattern(
          "(init|initialize|start|stop|open|close|connect|disconnect|shutdown|destroy|setUp|tearDown"
              + "|configure|afterPropertiesSet|finalize|run|main|set\\p{Lu}\\w*)");

  private LifeCycle() {}

  /** Whether the code is a method whose name says so. */
  public static boolean isStep(Tree code) {
    return code instanceof MethodTree method && STEPS.matches(method.getName());
  }
}
