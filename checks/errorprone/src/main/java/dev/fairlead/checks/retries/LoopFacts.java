package dev.fairlead.checks.retries;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Symbols;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What happens in the code of a loop, or of a part of it: in order, functions left out. */
final class LoopFacts extends TreeScanner<Void, Void> {
  private static final NamePattern CLOCK =
      new NamePattern(
          "(?i).*(nanoTime|currentTimeMillis|expire|deadline|elapsed|remaining|timeout|timed_?out|now).*");

  private final Set<VarSymbol> changed = new HashSet<>();
  private final Set<VarSymbol> counted = new HashSet<>();
  private final Set<VarSymbol> compared = new HashSet<>();
  private final List<ExpressionTree> calls = new ArrayList<>();
  private boolean leaves;
  private boolean creates;

  private LoopFacts() {}

  static LoopFacts of(Tree code) {
    LoopFacts facts = new LoopFacts();
    facts.scan(code, null);
    return facts;
  }

  /** The variables that are given another value. */
  Set<VarSymbol> changed() {
    return changed;
  }

  /** Whether something is counted, and compared with a limit. */
  boolean countsToLimit() {
    return !Collections.disjoint(counted, compared);
  }

  /** The calls, in the order of the source. */
  List<ExpressionTree> calls() {
    return calls;
  }

  /** Whether the code asks what time it is, or for what is left of a time. */
  boolean looksAtClock() {
    for (ExpressionTree call : calls) {
      if (CLOCK.matches(Symbols.calledName(call))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the code may end the loop around it, or the method. */
  boolean leaves() {
    return leaves;
  }

  /** Whether it makes functions or objects with code of their own, which may change anything. */
  boolean hasFunctions() {
    return creates;
  }

  @Override
  public Void visitUnary(UnaryTree tree, Void unused) {
    switch (tree.getKind()) {
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> {
        count(tree.getExpression());
      }
      default -> {
        // No change.
      }
    }
    return super.visitUnary(tree, unused);
  }

  @Override
  public Void visitCompoundAssignment(CompoundAssignmentTree tree, Void unused) {
    count(tree.getVariable());
    return super.visitCompoundAssignment(tree, unused);
  }

  @Override
  public Void visitAssignment(AssignmentTree tree, Void unused) {
    VarSymbol variable = Symbols.variable(tree.getVariable());
    if (variable != null) {
      changed.add(variable);
      if (Symbols.strip(tree.getExpression()) instanceof BinaryTree) {
        counted.add(variable);
      }
    }
    return super.visitAssignment(tree, unused);
  }

  private void count(ExpressionTree tree) {
    VarSymbol variable = Symbols.variable(tree);
    if (variable != null) {
      changed.add(variable);
      counted.add(variable);
    }
  }

  @Override
  public Void visitBinary(BinaryTree tree, Void unused) {
    switch (tree.getKind()) {
      case LESS_THAN, LESS_THAN_EQUAL, GREATER_THAN, GREATER_THAN_EQUAL, EQUAL_TO, NOT_EQUAL_TO -> {
        operand(tree.getLeftOperand());
        operand(tree.getRightOperand());
      }
      default -> {
        // No comparison.
      }
    }
    return super.visitBinary(tree, unused);
  }

  private void operand(ExpressionTree tree) {
    Tree bare = Symbols.strip(tree);
    if (bare instanceof UnaryTree unary) {
      bare = unary.getExpression();
    } else if (bare instanceof MethodInvocationTree call && Symbols.receiver(call) != null) {
      bare = Symbols.calledName(call).equals("size") ? Symbols.receiver(call) : bare;
    }
    VarSymbol variable = Symbols.variable(bare);
    if (variable != null) {
      compared.add(variable);
    }
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
    super.visitMethodInvocation(call, unused);
    calls.add(call);
    if (Symbols.calledName(call).equals("add") && Symbols.receiver(call) != null) {
      noteGrowing(Symbols.variable(Symbols.receiver(call)));
    }
    return null;
  }

  /** A collection of what was tried counts the attempts. */
  private void noteGrowing(VarSymbol collection) {
    if (collection != null) {
      counted.add(collection);
    }
  }

  @Override
  public Void visitNewClass(NewClassTree creation, Void unused) {
    super.visitNewClass(creation, unused);
    calls.add(creation);
    return null;
  }

  @Override
  public Void visitReturn(ReturnTree tree, Void unused) {
    leaves = true;
    return super.visitReturn(tree, unused);
  }

  @Override
  public Void visitBreak(BreakTree tree, Void unused) {
    leaves = true;
    return super.visitBreak(tree, unused);
  }

  @Override
  public Void visitThrow(ThrowTree tree, Void unused) {
    leaves = true;
    return super.visitThrow(tree, unused);
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
    creates = true;
    return null;
  }

  @Override
  public Void visitClass(ClassTree tree, Void unused) {
    creates = true;
    return null;
  }
}
