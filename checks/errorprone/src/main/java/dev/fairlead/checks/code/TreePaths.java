package dev.fairlead.checks.code;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import java.util.ArrayList;
import java.util.List;

/** The way from a file to a tree in it, found by where the tree stands, and what is around it. */
public final class TreePaths {
  private TreePaths() {}

  /** The way to the tree; null where it is of another file. */
  public static TreePath of(CompilationUnitTree unit, Tree tree) {
    int start = TreeInfo.getStartPos((JCTree) tree);
    TreePath around = new TreePath(unit);
    Tree next = before(unit.getTypeDecls(), start);
    while (next != null && next != tree) {
      around = new TreePath(around, next);
      next = next instanceof ClassTree type ? before(type.getMembers(), start) : null;
    }
    TreePath path = TreePath.getPath(around, tree);
    return path == null ? TreePath.getPath(unit, tree) : path;
  }

  /** Whether the part is the code itself or stands in it. */
  public static boolean contains(Tree code, Tree part) {
    boolean[] found = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void unused) {
        found[0] |= tree == part;
        return found[0] ? null : super.scan(tree, null);
      }
    }.scan(code, null);
    return found[0];
  }

  /** The other branches of the choices around the code within its method, the innermost first. */
  public static List<Tree> otherBranches(TreePath code) {
    List<Tree> others = new ArrayList<>();
    for (TreePath at = code;
        at.getParentPath() != null && !(at.getLeaf() instanceof MethodTree);
        at = at.getParentPath()) {
      Tree around = at.getParentPath().getLeaf();
      Tree other = null;
      if (around instanceof IfTree choice) {
        other = other(at.getLeaf(), choice.getThenStatement(), choice.getElseStatement());
      } else if (around instanceof ConditionalExpressionTree choice) {
        other = other(at.getLeaf(), choice.getTrueExpression(), choice.getFalseExpression());
      }
      if (other != null) {
        others.add(other);
      }
    }
    return others;
  }

  private static Tree other(Tree branch, Tree yes, Tree no) {
    return branch == yes ? no : branch == no ? yes : null;
  }

  /**
   * The innermost loop around the code, within its method or function; null where there is none.
   */
  public static Tree loopAround(TreePath code) {
    for (TreePath at = code; at != null; at = at.getParentPath()) {
      switch (at.getLeaf().getKind()) {
        case WHILE_LOOP, DO_WHILE_LOOP, FOR_LOOP, ENHANCED_FOR_LOOP -> {
          return at.getLeaf();
        }
        case METHOD, LAMBDA_EXPRESSION, CLASS -> {
          return null;
        }
        default -> {
          // Further out.
        }
      }
    }
    return null;
  }

  /** The declaration that begins last of those that begin there or before; null where none does. */
  private static Tree before(List<? extends Tree> declarations, int position) {
    Tree last = null;
    int latest = -1;
    for (Tree declaration : declarations) {
      int start = TreeInfo.getStartPos((JCTree) declaration);
      if (start <= position && start > latest) {
        last = declaration;
        latest = start;
      }
    }
    return last;
  }
}
