package dev.fairlead.checks.publication;

import com.sun.tools.javac.code.Symbol.VarSymbol;

/** One object that is configured first and shared afterwards, wherever the code names it. */
final class Configurable {
  /** How the walk came by it. */
  enum Source {
    /** Straight from a factory or constructor of the library: not configured yet. */
    NEW,
    /** From a field that held it before. */
    FIELD,
    /** From a method that gives everybody the same one. */
    EVERYBODYS,
    /** From elsewhere. */
    UNKNOWN
  }

  private final Source source;
  private VarSymbol variable;

  Configurable(Source source, VarSymbol variable) {
    this.source = source;
    this.variable = variable;
  }

  Source source() {
    return source;
  }

  /** Notes that the variable holds it. */
  void heldBy(VarSymbol holder) {
    variable = variable == null ? holder : variable;
  }

  /** The variable that held it first; null where none did. */
  VarSymbol variable() {
    return variable;
  }
}
