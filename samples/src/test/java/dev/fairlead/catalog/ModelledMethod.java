package dev.fairlead.catalog;

import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import dev.fairlead.annotations.Phase;
import dev.fairlead.annotations.TimeUnitOf;
import dev.fairlead.checks.vocabulary.Bound;
import dev.fairlead.checks.vocabulary.MethodFacts;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A method or constructor of a library and what the checks know of it.
 *
 * @param symbol the method
 * @param facts what is known of it
 */
record ModelledMethod(MethodSymbol symbol, MethodFacts facts) {
  /** The phases that must be bounded when it is called, wherever they are to be. */
  Set<Phase> requires() {
    Set<Phase> phases = new TreeSet<>(facts.requires());
    facts.parameters().forEach(parameter -> phases.addAll(parameter.requires()));
    return phases;
  }

  /** Whether it waits itself, so that a bound given to it is one of this call. */
  boolean isTimedCall() {
    return !symbol.isConstructor() && (!facts.blocking().isEmpty() || !requires().isEmpty());
  }

  /** The class of the object that it makes or returns; null where it returns none. */
  ClassSymbol made() {
    return symbol.isConstructor()
        ? symbol.enclClass()
        : symbol.getReturnType().tsym instanceof ClassSymbol result ? result : null;
  }

  /** How a program calls it. */
  String call() {
    String owner = nested(symbol.enclClass());
    String arguments = symbol.type.getParameterTypes().isEmpty() ? "()" : "(…)";
    return symbol.isConstructor()
        ? "new " + owner + arguments
        : owner + "." + symbol.name + arguments;
  }

  /** The type's name within its package. */
  static String nested(ClassSymbol type) {
    String full = type.getQualifiedName().toString();
    String itsPackage = type.packge().getQualifiedName().toString();
    return itsPackage.isEmpty() ? full : full.substring(itsPackage.length() + 1);
  }

  /** In which form the call takes the time of {@code bound}; empty where it takes none. */
  String unit(Bound bound, Types types) {
    if (!bound.keys().isEmpty()) {
      return unit(bound.unit());
    }
    List<Type> parameters = symbol.type.getParameterTypes();
    for (int i = Math.max(0, bound.parameter()); i < parameters.size(); i++) {
      String type = types.erasure(parameters.get(i)).toString();
      boolean last = i + 1 == parameters.size();
      if (!last && parameters.get(i + 1).toString().equals("java.util.concurrent.TimeUnit")) {
        return "`TimeUnit`";
      } else if (parameters.get(i).isNumeric() || type.equals("java.lang.Integer")) {
        return unit(bound.unit());
      } else if (i == bound.parameter() || last || type.equals("java.time.Duration")) {
        return "`" + type.substring(type.lastIndexOf('.') + 1) + "`";
      }
    }
    return "";
  }

  private static String unit(TimeUnitOf unit) {
    return switch (unit) {
      case INFERRED, MILLIS -> "ms";
      case NANOS -> "ns";
      case MICROS -> "µs";
      case SECONDS -> "s";
      case MINUTES -> "min";
    };
  }
}
