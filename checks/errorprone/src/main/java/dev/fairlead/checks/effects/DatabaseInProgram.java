package dev.fairlead.checks.effects;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Symbols;
import java.util.Set;

/** Databases inside the program or in a file, which are asked without a network. */
public final class DatabaseInProgram {
  private static final NamePattern NAMED =
      new NamePattern(
          "(?i:sqlite|hsqldb|duckdb)|(^|[._])(h2|derby)([._]|$)|(?<!\\p{Lu})(H2|Derby)(?=\\p{Lu}|$)");

  private static final Set<String> JDBC = Set.of("java.sql", "javax.sql");

  private DatabaseInProgram() {}

  /**
   * Whether the wait is for a database, and a class on the way to it, or the method around it, is
   * named for one that runs in the program; the method may be null.
   */
  public static boolean isAsked(WaitPath path, MethodSymbol around) {
    if (!(path.waiting() instanceof ExpressionTree wait) || !isOfDatabase(wait)) {
      return false;
    }
    if (isNamed(around) || isNamed(path.first())) {
      return true;
    }
    for (Tree call : path.between()) {
      if (isNamed(call)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamed(Tree call) {
    return call instanceof ExpressionTree made && isNamed(Symbols.called(made));
  }

  private static boolean isNamed(MethodSymbol method) {
    return method != null && NAMED.isIn(method.enclClass().getQualifiedName());
  }

  private static boolean isOfDatabase(ExpressionTree wait) {
    MethodSymbol method = Symbols.called(wait);
    return method != null && isOfJdbc(method.owner);
  }

  private static boolean isOfJdbc(Symbol type) {
    if (!(type instanceof ClassSymbol owner)) {
      return false;
    }
    if (JDBC.contains(owner.packge().getQualifiedName().toString())) {
      return true;
    }
    for (Type contract : owner.getInterfaces()) {
      if (isOfJdbc(contract.tsym)) {
        return true;
      }
    }
    return owner.getSuperclass().tsym != null && isOfJdbc(owner.getSuperclass().tsym);
  }
}
