package dev.fairlead.checks.code;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.PackageSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.comp.AttrContext;
import com.sun.tools.javac.comp.Enter;
import com.sun.tools.javac.comp.Env;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.util.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The bodies of the methods of this compilation.
 *
 * <p>With {@code compilePolicy=simple}, javac has attributed every class before Error Prone sees
 * the first, so that a body found here carries its symbols. Elsewhere an {@link Attribution} sees
 * to that.
 */
public final class Bodies {
  private final Enter enter;
  private final Attribution later;
  private final Map<ClassSymbol, Map<MethodSymbol, Optional<MethodTree>>> known = new HashMap<>();

  /** The bodies of the compilation of {@code context}. */
  public Bodies(Context context) {
    this.enter = Enter.instance(context);
    this.later = context.get(Attribution.class);
  }

  /** The declaration of a method that has a body in this compilation; null has none. */
  public Optional<MethodTree> of(MethodSymbol method) {
    if (method == null || !(method.owner instanceof ClassSymbol owner)) {
      return Optional.empty();
    }
    Map<MethodSymbol, Optional<MethodTree>> bodies = known.get(owner);
    if (bodies == null) {
      bodies = find(owner);
      known.put(owner, bodies);
    }
    return bodies.getOrDefault(method, Optional.empty());
  }

  /** What a final field of this compilation holds from its declaration on; null where unknown. */
  public ExpressionTree initializer(VarSymbol field) {
    if ((field.flags() & Flags.FINAL) == 0 || !(field.owner instanceof ClassSymbol owner)) {
      return null;
    }
    JCClassDecl declaration = declaration(owner);
    if (declaration == null) {
      return null;
    }
    for (JCTree member : declaration.defs) {
      if (member instanceof JCVariableDecl variable && variable.sym == field) {
        return variable.init;
      }
    }
    return null;
  }

  /** Whether the class is one of this compilation's sources. */
  boolean hasSource(ClassSymbol type) {
    return declaration(type) != null;
  }

  private JCClassDecl declaration(ClassSymbol type) {
    Env<AttrContext> env = isInSource(type) ? enter.getEnv(type) : null;
    return env != null && env.tree instanceof JCClassDecl declaration ? declaration : null;
  }

  private Map<MethodSymbol, Optional<MethodTree>> find(ClassSymbol owner) {
    JCClassDecl declaration = declaration(owner);
    if (declaration == null) {
      return Map.of();
    }
    if (later != null && (owner.outermostClass().flags_field & Flags.UNATTRIBUTED) != 0) {
      later.attribute(owner.outermostClass());
    }
    Map<MethodSymbol, Optional<MethodTree>> bodies = new HashMap<>();
    for (JCTree member : declaration.defs) {
      if (member instanceof JCMethodDecl method && method.sym != null && method.body != null) {
        bodies.put(method.sym, Optional.of(method));
      }
    }
    return bodies;
  }

  /** Not so for the class of arrays, which is in no package. */
  private static boolean isInSource(ClassSymbol type) {
    return (type.owner instanceof ClassSymbol
            || type.owner instanceof PackageSymbol
            || type.owner instanceof MethodSymbol)
        && type.outermostClass().sourcefile != null;
  }
}
