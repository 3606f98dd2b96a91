package dev.fairlead.checks.ownership;

import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.Many;
import dev.fairlead.checks.vocabulary.Vocabulary;

/** Connections that objects of which there are many have for themselves, each its own. */
final class OwnFields {
  private final Vocabulary vocabulary;
  private final Bodies bodies;

  OwnFields(Vocabulary vocabulary, Bodies bodies) {
    this.vocabulary = vocabulary;
    this.bodies = bodies;
  }

  /**
   * That there are many objects with a connection like the one that is made at {@code path}; null
   * where there are not, where it is not their own, or where few of them each have theirs and close
   * it.
   *
   * @param fates what becomes of the connection at first
   */
  Many many(TreePath path, ImmutableSet<Fate> fates) {
    VarSymbol field = fates.contains(Fate.KEPT) ? field(path) : null;
    if (field == null
        || Symbols.isStatic(field)
        || (field.flags() & Flags.PRIVATE) == 0
        || !(field.owner instanceof ClassSymbol owner)) {
      return null;
    }
    Many many = vocabulary.manyOf(owner);
    TreePath type = many == null ? null : declaration(owner, path);
    if (type == null) {
      return null;
    }
    ImmutableSet<Fate> later = new ValueFlow(vocabulary, bodies).fatesOfField(field, type);
    boolean own = !later.contains(Fate.RETURNED) && !later.contains(Fate.HANDED_OVER);
    boolean left = !later.contains(Fate.CLOSED) && vocabulary.isCloseable(field.type);
    return own && (many.unlimited() || left) ? many : null;
  }

  private static VarSymbol field(TreePath path) {
    TreePath at = path.getParentPath();
    while (at.getLeaf() instanceof ParenthesizedTree || at.getLeaf() instanceof TypeCastTree) {
      at = at.getParentPath();
    }
    Tree holder = at.getLeaf();
    VarSymbol variable =
        holder instanceof VariableTree declared
            ? Symbols.variable(declared)
            : holder instanceof AssignmentTree assignment
                ? Symbols.variable(assignment.getVariable())
                : null;
    return variable != null && Symbols.isField(variable) ? variable : null;
  }

  private static TreePath declaration(ClassSymbol owner, TreePath path) {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof ClassTree type
          && Symbols.type(type) != null
          && Symbols.type(type).tsym == owner) {
        return at;
      }
    }
    return null;
  }
}
