package dev.fairlead.checks.report;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Names the classes and the member around a position, as {@link Subject} has them. */
final class EnclosingMember extends TreePathScanner<Void, Void> {

  private final VisitorState state;
  private final int position;
  private final List<String> names = new ArrayList<>();

  private EnclosingMember(VisitorState state, int position) {
    this.state = state;
    this.position = position;
  }

  static String of(CompilationUnitTree unit, VisitorState state, int position) {
    EnclosingMember member = new EnclosingMember(state, position);
    member.scan(unit, null);
    return String.join(".", member.names);
  }

  @Override
  public Void scan(Tree tree, Void unused) {
    return tree != null && contains(tree) ? super.scan(tree, unused) : null;
  }

  @Override
  public Void visitClass(ClassTree type, Void unused) {
    names.add(type.getSimpleName().toString());
    return super.visitClass(type, unused);
  }

  @Override
  public Void visitMethod(MethodTree method, Void unused) {
    names.add(
        method.getName()
            + method.getParameters().stream()
                .map(parameter -> String.valueOf(parameter.getType()).replaceAll("\\s+", ""))
                .collect(Collectors.joining(",", "(", ")")));
    return super.visitMethod(method, unused);
  }

  @Override
  public Void visitVariable(VariableTree variable, Void unused) {
    if (getCurrentPath().getParentPath().getLeaf() instanceof ClassTree) {
      names.add(variable.getName().toString());
    }
    return super.visitVariable(variable, unused);
  }

  private boolean contains(Tree tree) {
    return tree instanceof CompilationUnitTree
        || (ASTHelpers.getStartPosition(tree) <= position
            && position <= state.getEndPosition(tree));
  }
}
