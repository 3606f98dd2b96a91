package dev.fairlead.checks.code;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import java.util.regex.Pattern;

/** Methods that somebody calls once, before others use the object or when they no longer do. */
public final class LifeCycle {
  private static final Pattern STEPS =
      Pattern.compile(
          "(init|initialize|start|stop|open|close|connect|disconnect|shutdown|destroy|setUp|tearDown"
              + "|configure|afterPropertiesSet|finalize|run|main|set\\p{Lu}\\w*)");

  private LifeCycle() {}

  /** Whether the code is a method whose name says so. */
  public static boolean isStep(Tree code) {
    return code instanceof MethodTree method && STEPS.matcher(method.getName()).matches();
  }
}
