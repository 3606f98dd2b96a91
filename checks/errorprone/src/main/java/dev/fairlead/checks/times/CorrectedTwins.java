package dev.fairlead.checks.times;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.code.Constants;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.code.TimeName;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The calls of one method that are given a bound as it came, although the method has just put its
 * twin right: the field and the parameter of the same name.
 */
final class CorrectedTwins extends TreeScanner<Void, Void> {
  private final Vocabulary vocabulary;

  /** What was put right and has not been read since, by the name that it shares with its twin. */
  private final Map<String, VarSymbol> corrected = new HashMap<>();

  private final Map<MethodInvocationTree, VarSymbol> calls = new LinkedHashMap<>();

  private CorrectedTwins(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The calls of a method that has a body.
   *
   * @param bounds its parameters that are bounds by their names
   */
  static List<IgnoredBound> in(MethodTree method, List<VarSymbol> bounds, Vocabulary vocabulary) {
    if (!areNumbers(bounds)) {
      return List.of();
    }
    CorrectedTwins twins = new CorrectedTwins(vocabulary);
    twins.scan(method.getBody(), null);
    List<IgnoredBound> found = new ArrayList<>();
    for (Map.Entry<MethodInvocationTree, VarSymbol> given : twins.calls.entrySet()) {
      found.add(
          new IgnoredBound(given.getKey(), given.getValue(), null, IgnoredBound.Kind.UNCORRECTED));
    }
    return found;
  }

  private static boolean areNumbers(List<VarSymbol> bounds) {
    for (VarSymbol bound : bounds) {
      if (TimeExpressions.isNumber(bound.type)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Void visitIf(IfTree choice, Void unused) {
    super.visitIf(choice, null);
    Set<VarSymbol> tested = new HashSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitBinary(BinaryTree test, Void nothing) {
        if (Constants.number(test.getRightOperand()) != null) {
          tested.add(Symbols.variable(test.getLeftOperand()));
        }
        return super.visitBinary(test, null);
      }
    }.scan(choice.getCondition(), null);
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitAssignment(AssignmentTree assignment, Void nothing) {
        VarSymbol variable = Symbols.variable(assignment.getVariable());
        if (variable != null && tested.contains(variable)) {
          corrected.put(variable.name.toString(), variable);
        }
        return null;
      }
    }.scan(choice.getThenStatement(), null);
    return null;
  }

  /** A value that takes over from its twin is as right as that one. */
  @Override
  public Void visitAssignment(AssignmentTree assignment, Void unused) {
    VarSymbol variable = Symbols.variable(assignment.getVariable());
    if (variable != null) {
      corrected.remove(variable.name.toString());
    }
    return scan(assignment.getExpression(), null);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
    super.visitMethodInvocation(call, null);
    boolean sets =
        !vocabulary.of(Symbols.called(call)).bounds().isEmpty()
            || TimeName.of(Symbols.calledName(call)).isBound();
    if (sets) {
      for (ExpressionTree argument : call.getArguments()) {
        VarSymbol value = uncorrected(argument);
        if (value != null) {
          calls.putIfAbsent(call, value);
        }
      }
    }
    return null;
  }

  /** The variable in the expression whose twin has been put right; null where there is none. */
  private VarSymbol uncorrected(ExpressionTree argument) {
    VarSymbol[] twin = {null};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree name, Void nothing) {
        note(Symbols.variable(name));
        return null;
      }

      @Override
      public Void visitMemberSelect(MemberSelectTree select, Void nothing) {
        note(Symbols.variable(select));
        return null;
      }

      private void note(VarSymbol variable) {
        VarSymbol right = variable == null ? null : corrected.get(variable.name.toString());
        if (right != null
            && right != variable
            && Symbols.isField(right) != Symbols.isField(variable)
            && TimeName.of(variable.name).isBound()) {
          twin[0] = variable;
        }
      }
    }.scan(argument, null);
    return twin[0];
  }

  /** What has been put right is made use of. */
  @Override
  public Void visitIdentifier(IdentifierTree name, Void unused) {
    read(Symbols.variable(name));
    return null;
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree select, Void unused) {
    read(Symbols.variable(select));
    return super.visitMemberSelect(select, null);
  }

  private void read(VarSymbol variable) {
    if (variable != null) {
      corrected.remove(variable.name.toString(), variable);
    }
  }
}
