package dev.fairlead.checks.times;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.code.Constants;
import dev.fairlead.checks.code.Returned;
import dev.fairlead.checks.code.Symbols;
import java.util.List;

/**
 * A number that a method takes or returns in the unit which its caller names, and for which it
 * never looks at that unit.
 *
 * @param number the number, where it is passed on or returned
 * @param unit the parameter that nobody reads
 */
public record UnreadUnits(Tree number, VarSymbol unit) {
  /** Those of the methods. */
  public static ImmutableList<UnreadUnits> in(List<MethodTree> methods) {
    ImmutableList.Builder<UnreadUnits> found = ImmutableList.builder();
    for (MethodTree method : methods) {
      VarSymbol unit = method.getBody() == null ? null : unit(method);
      if (unit != null && !isRead(unit, method)) {
        Tree number = number(method);
        if (number != null) {
          found.add(new UnreadUnits(number, unit));
        }
      }
    }
    return found.build();
  }

  /** The last parameter, if it is a unit. */
  private static VarSymbol unit(MethodTree method) {
    List<? extends VariableTree> parameters = method.getParameters();
    if (parameters.isEmpty()) {
      return null;
    }
    VarSymbol last = Symbols.variable(parameters.get(parameters.size() - 1));
    return last != null && TimeExpressions.isUnit(last.type) ? last : null;
  }

  private static Tree number(MethodTree method) {
    int before = method.getParameters().size() - 2;
    if (before < 0) {
      return method.getName().contentEquals("getDelay") ? delay(method) : null;
    }
    VarSymbol time = Symbols.variable(method.getParameters().get(before));
    return time != null && TimeExpressions.isNumber(time.type) ? given(time, method) : null;
  }

  /** What the method returns, unless that is a constant: zero is zero in any unit. */
  private static Tree delay(MethodTree method) {
    for (ExpressionTree value : Returned.by(method)) {
      if (Constants.number(value) == null
          && !(Symbols.strip(value) instanceof MethodInvocationTree)) {
        return value;
      }
    }
    return null;
  }

  private static boolean isRead(VarSymbol variable, MethodTree method) {
    boolean[] read = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree name, Void unused) {
        read[0] |= Symbols.variable(name) == variable;
        return null;
      }
    }.scan(method.getBody(), null);
    return read[0];
  }

  /** The first argument of a call that is the variable as it came; null where there is none. */
  private static Tree given(VarSymbol variable, MethodTree method) {
    Tree[] given = {null};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        for (ExpressionTree argument : call.getArguments()) {
          if (given[0] == null && Symbols.variable(argument) == variable) {
            given[0] = argument;
          }
        }
        return super.visitMethodInvocation(call, null);
      }
    }.scan(method.getBody(), null);
    return given[0];
  }
}
