package dev.fairlead.checks;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * {@code @SuppressWarnings("all")} written by hand: it is there against warnings of style, and says
 * nothing of whether a peer may hang the code. Where a generator wrote it, it means what it says.
 */
final class BlanketSuppression {
  private BlanketSuppression() {}

  /**
   * Whether the declaration is suppressed by such a one and by nothing else.
   *
   * @param names all that the check answers to
   */
  static boolean isAt(Tree declaration, Set<String> names) {
    Symbol symbol = ASTHelpers.getDeclaredSymbol(declaration);
    SuppressWarnings written = symbol == null ? null : symbol.getAnnotation(SuppressWarnings.class);
    return written != null
        && Collections.disjoint(names, List.of(written.value()))
        && !isGenerated(symbol);
  }

  private static boolean isGenerated(Symbol symbol) {
    for (Symbol at = symbol; at != null; at = at.owner) {
      for (var annotation : at.getAnnotationMirrors()) {
        if (annotation.type.tsym.name.contentEquals("Generated")) {
          return true;
        }
      }
    }
    return false;
  }
}
