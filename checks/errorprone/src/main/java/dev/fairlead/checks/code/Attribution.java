package dev.fairlead.checks.code;

import com.sun.tools.javac.code.Symbol.ClassSymbol;

/**
 * Attributes classes of the compilation when their bodies are asked for. Whoever runs javac without
 * attributing all classes first puts one into its context, under this class.
 */
@FunctionalInterface
public interface Attribution {

  /** Attributes an outermost class, if that can be done; called once at most for each. */
  void attribute(ClassSymbol type);
}
