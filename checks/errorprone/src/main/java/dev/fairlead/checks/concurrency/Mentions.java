package dev.fairlead.checks.concurrency;

import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.code.AssignmentScanner;
import dev.fairlead.checks.code.Symbols;
import java.util.HashSet;
import java.util.Set;

/**
 * Which trees have to do with one tree: by containing it, or a variable that something of it is in.
 */
final class Mentions {
  private static final int ROUNDS = 3;

  private final Tree origin;
  private final Set<VarSymbol> variables = new HashSet<>();

  private Mentions(Tree origin) {
    this.origin = origin;
  }

  /** What in {@code code} has to do with {@code origin}, which is a part of it. */
  static Mentions of(Tree origin, Tree code) {
    Mentions mentions = new Mentions(origin);
    for (int i = 0; i < ROUNDS; i++) {
      mentions.spread(code);
    }
    return mentions;
  }

  private void spread(Tree code) {
    new AssignmentScanner() {
      @Override
      protected void assigned(VarSymbol variable, ExpressionTree value) {
        note(variable, value);
      }

      @Override
      public Void visitEnhancedForLoop(EnhancedForLoopTree loop, Void unused) {
        note(Symbols.variable(loop.getVariable()), loop.getExpression());
        return super.visitEnhancedForLoop(loop, unused);
      }

      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        if (isAddition(call) && call.getArguments().stream().anyMatch(a -> in(a))) {
          VarSymbol collection = Symbols.variable(Symbols.receiver(call));
          if (collection != null) {
            variables.add(collection);
          }
        }
        return super.visitMethodInvocation(call, unused);
      }
    }.scan(code, null);
  }

  private static boolean isAddition(MethodInvocationTree call) {
    String name = Symbols.calledName(call);
    return Symbols.receiver(call) != null
        && (name.startsWith("add") || name.startsWith("put") || name.equals("offer"));
  }

  private void note(VarSymbol variable, Tree value) {
    if (variable != null && value != null && in(value)) {
      variables.add(variable);
    }
  }

  /** Whether the tree has to do with it. */
  boolean in(Tree tree) {
    boolean[] found = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void scan(Tree at, Void unused) {
        found[0] |= at == origin;
        return found[0] ? null : super.scan(at, unused);
      }

      @Override
      public Void visitIdentifier(IdentifierTree name, Void unused) {
        found[0] |= variables.contains(Symbols.variable(name));
        return null;
      }

      @Override
      public Void visitMemberSelect(MemberSelectTree select, Void unused) {
        found[0] |= variables.contains(Symbols.variable(select));
        return super.visitMemberSelect(select, unused);
      }
    }.scan(tree, null);
    return found[0];
  }
}
