package dev.fairlead.checks.code;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Type;
import dev.fairlead.checks.SourceFile;

/** The code around a call that takes the checked exceptions which the call may throw. */
public final class Handlers {
  private Handlers() {}

  /** Whether the code around {@code path} catches the exception, or its method declares it. */
  public static boolean handle(Type thrown, TreePath path, SourceFile file) {
    Tree below = path.getLeaf();
    for (TreePath at = path.getParentPath(); at != null; at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (tree instanceof TryTree attempt
          && attempt.getBlock() == below
          && attempt.getCatches().stream().anyMatch(handler -> takes(handler, thrown, file))) {
        return true;
      }
      if (tree instanceof MethodTree method) {
        return method.getThrows().stream()
            .anyMatch(declared -> isTaken(thrown, Symbols.type(declared), file));
      }
      if (tree instanceof LambdaExpressionTree) {
        return false;
      }
      below = tree;
    }
    return false;
  }

  private static boolean takes(CatchTree handler, Type thrown, SourceFile file) {
    Tree type = handler.getParameter().getType();
    return type instanceof UnionTypeTree union
        ? union.getTypeAlternatives().stream()
            .anyMatch(alternative -> isTaken(thrown, Symbols.type(alternative), file))
        : isTaken(thrown, Symbols.type(type), file);
  }

  private static boolean isTaken(Type thrown, Type handled, SourceFile file) {
    return handled != null && file.vocabulary().isSubclass(thrown, handled);
  }
}
