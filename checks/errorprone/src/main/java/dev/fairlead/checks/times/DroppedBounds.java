package dev.fairlead.checks.times;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.VisitorState;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Type;
import dev.fairlead.checks.SourceCall;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.Bound;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;

/** Finds the setters of bounds that return a copy which nobody takes. */
final class DroppedBounds {
  private final Vocabulary vocabulary;
  private final VisitorState state;

  private DroppedBounds(SourceFile file) {
    this.vocabulary = file.vocabulary();
    this.state = file.state();
  }

  /** Those of the file. */
  static ImmutableList<IgnoredBound> in(SourceFile file) {
    DroppedBounds dropped = new DroppedBounds(file);
    ImmutableList.Builder<IgnoredBound> found = ImmutableList.builder();
    for (SourceCall site : file.subjects().calls()) {
      if (dropped.isCopyingSetter(site) && isStatement(file.path(site.tree()))) {
        found.add(new IgnoredBound(site.tree(), null, null, IgnoredBound.Kind.DROPPED));
      }
    }
    return found.build();
  }

  private static boolean isStatement(TreePath call) {
    return call.getParentPath().getLeaf() instanceof ExpressionStatementTree;
  }

  /** Whether the call sets a bound on a copy of what it is called on, and does no more. */
  private boolean isCopyingSetter(SourceCall site) {
    MethodFacts facts = site.facts();
    return setsBound(facts)
        && facts.requires().isEmpty()
        && (facts.copies() || isOnCopy(site.tree()));
  }

  private static boolean setsBound(MethodFacts facts) {
    for (Bound bound : facts.bounds()) {
      if (bound.keys().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether every setter of the receiver's type returns a copy of that type. */
  private boolean isOnCopy(ExpressionTree call) {
    ExpressionTree receiver = Symbols.receiver(call);
    Type result = Symbols.type(call);
    return receiver != null
        && result != null
        && vocabulary.of(Symbols.type(receiver)).copies()
        && state.getTypes().isSameType(result, Symbols.type(receiver));
  }
}
