package dev.fairlead.checks.bounds;

import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.Set;

/**
 * The members of classes that make an object that is followed, or touch a field that holds one. The
 * others cannot change what a walk finds.
 */
final class MembersWorthWalking {
  private final Set<Tree> makers;
  private final PropertyMaps maps;
  private final FieldSummaries fields;

  /** With {@code fields} as they are when asked. */
  MembersWorthWalking(Set<Tree> makers, PropertyMaps maps, FieldSummaries fields) {
    this.makers = makers;
    this.maps = maps;
    this.fields = fields;
  }

  boolean contains(Tree member) {
    return makers.contains(member)
        || (maps.areFollowed() || fields.holdObjects()) && new Search().finds(member);
  }

  private final class Search extends NamedVariables {
    private boolean found;

    boolean finds(Tree member) {
      scan(member, null);
      return found;
    }

    @Override
    public Void scan(Tree tree, Void unused) {
      return found ? null : super.scan(tree, null);
    }

    @Override
    public Void visitNewClass(NewClassTree creation, Void unused) {
      found |= maps.isNew(creation);
      return super.visitNewClass(creation, null);
    }

    @Override
    void named(VarSymbol variable) {
      found |= fields.holdObjects(variable);
    }
  }
}
