package dev.fairlead.checks.code;

import com.sun.source.tree.MethodTree;
import com.sun.tools.javac.api.JavacTrees;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.PackageSymbol;
import com.sun.tools.javac.util.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The bodies of the methods of this compilation.
 *
 * <p>With {@code compilePolicy=simple}, javac has attributed every class before Error Prone sees
 * the first, so that a body found here carries its symbols.
 */
public final class Bodies {
  private final JavacTrees trees;
  private final Map<MethodSymbol, Optional<MethodTree>> known = new HashMap<>();

  /** The bodies of the compilation of {@code context}. */
  public Bodies(Context context) {
    this.trees = JavacTrees.instance(context);
  }

  /** The declaration of a method that has a body in this compilation. */
  public Optional<MethodTree> of(MethodSymbol method) {
    Optional<MethodTree> body = known.get(method);
    if (body == null) {
      body = find(method);
      known.put(method, body);
    }
    return body;
  }

  private Optional<MethodTree> find(MethodSymbol method) {
    if (!(method.owner instanceof ClassSymbol owner)
        || !(owner.owner instanceof ClassSymbol
            || owner.owner instanceof PackageSymbol
            || owner.owner instanceof MethodSymbol)
        || owner.outermostClass().sourcefile == null) {
      return Optional.empty();
    }
    MethodTree tree = trees.getTree(method);
    return Optional.ofNullable(tree).filter(found -> found.getBody() != null);
  }
}
